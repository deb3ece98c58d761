-- Whom to call: the contacts in the releases of one issuer, the latest first.
-- :issuer is the name, in any case: spark.sql(recipe, args={"issuer": "…"}).
WITH contact AS (
  SELECT releaseDate, contact.name, contact.title, lower(email) AS email, contact.phones
  FROM releases
  LATERAL VIEW explode(contacts) AS contact
  LATERAL VIEW OUTER explode(contact.emails) AS email
  WHERE lower(issuer.name) = lower(:issuer)
)
SELECT
  max_by(name, releaseDate) AS name,
  max_by(title, releaseDate) AS title,
  email,
  array_sort(array_distinct(flatten(collect_list(phones)))) AS phones,
  max(releaseDate) AS last_seen,
  count(*) AS times
FROM contact
GROUP BY email, CASE WHEN email IS NULL THEN concat_ws('|', name, array_join(phones, ',')) END
ORDER BY last_seen DESC NULLS LAST, email
