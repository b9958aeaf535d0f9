@store shipped

EXAMPLES
  $ bilat status | head -6
  source    vintage     days  newest   next     due  series  stopped
  oecd      2017-12-31  2923  2015     2016     yes       1        0
  knomad    2019-10-31  2254  2018     2019     yes      30        0
  unctad    2023-07-31   885  2022     2023     yes       2        0
  uz-stat   2024-02-06   695  2023     2024     yes       9        0
  pl-gus    2024-12-31   366  2023     2024     yes       5        0
