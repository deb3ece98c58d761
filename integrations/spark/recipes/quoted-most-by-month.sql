-- Who was quoted most, month by month: ten speakers for each month, with how many releases quote them.
-- A passage that goes on after its attribution counts once.
WITH spoken AS (
  SELECT id, date_format(releaseDate, 'yyyy-MM') AS month, quote.speaker.name AS speaker
  FROM releases LATERAL VIEW explode(quotes) AS quote
  WHERE releaseDate IS NOT NULL AND quote.kind = 'direct' AND quote.continues IS NULL AND quote.speaker.id IS NOT NULL
),
counted AS (
  SELECT month, speaker, count(*) AS quotes, count(DISTINCT id) AS releases
  FROM spoken
  GROUP BY month, speaker
),
ranked AS (
  SELECT *, row_number() OVER (PARTITION BY month ORDER BY quotes DESC, speaker) AS place FROM counted
)
SELECT month, speaker, quotes, releases
FROM ranked
WHERE place <= 10
ORDER BY month, place
