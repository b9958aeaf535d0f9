@store shipped

EXAMPLES
  $ bilat documents | head -5
  id  file         layout       source    vintage     loaded      figures  missing
   1  article.csv  bilat        (by row)  2025-12-31  2026-01-01        4        0
   2  enterprise…  bilat        (by row)  2025-12-31  2026-01-01       70        0
   3  fdi.csv      bilat        (by row)  2026-09-04  2026-01-01      440        0
   4  geography.…  bilat        (by row)  2026-01-22  2026-01-01       13        0
