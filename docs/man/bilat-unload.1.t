@store shipped

EXAMPLES
  $ bilat documents --format csv --no-header | tail -1 | cut -d, -f1,2
  13,events.csv

  $ bilat unload 13
  document 13 is taken back, with 23 observations

  $ bilat documents --format csv --no-header | tail -1 | cut -d, -f1,2
  12,projects.csv
