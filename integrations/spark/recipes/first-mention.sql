-- When an organization was first mentioned, and by whom, under any of its names in a release.
-- Releases without a date do not say when.
WITH mentioned AS (
  SELECT releaseDate, id, issuer.name AS issuer, organization.name AS organization
  FROM releases LATERAL VIEW explode(organizations) AS organization
  WHERE releaseDate IS NOT NULL
)
SELECT
  min_by(organization, struct(releaseDate, id)) AS organization,
  min(releaseDate) AS first_mention,
  min_by(id, struct(releaseDate, id)) AS release,
  min_by(issuer, struct(releaseDate, id)) AS issuer,
  count(DISTINCT id) AS releases
FROM mentioned
GROUP BY lower(organization)
ORDER BY first_mention, organization
