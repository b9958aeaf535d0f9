The plainest file: one row an observation. The unit and the multiplier are in the file.

  $ cat >trade.csv <<'END'
  > reporter,partner,indicator,period,value,unit,vintage,source
  > Kazakhstan,Russia,trade.exports,2023,9.8,bn USD,2024-03-01,kz-bns
  > Kazakhstan,Russia,trade.exports,2024,> 9.5,bn USD,2025-03-01,kz-bns
  > END

  $ bilat load --dry-run trade.csv
  file       layout  rows  new  revised  same  missing  bad
  trade.csv  bilat      2    2        0     0        0    0

  $ bilat documents
  nothing has been loaded (bilat load FILE..., or --shipped)

  $ bilat load trade.csv
  file       layout  rows  new  revised  same  missing  bad
  trade.csv  bilat      2    2        0     0        0    0

  $ bilat get KAZ RUS trade.exports
  Kazakhstan, partner Russia: Exports of goods (trade.exports)

  period  bn USD  source
  2023       9.8  kz-bns
  2024     > 9.5  kz-bns

  > more than

Repeating a load changes nothing.

  $ bilat load trade.csv
  file       layout  rows  new  revised  same  missing  bad
  trade.csv  bilat      0    0        0     0        0    0

  loaded before, nothing changed: trade.csv

A newer file revises; the old value stays in the history.

  $ sed 's/9\.8/9.9/; s/2024-03-01/2024-09-01/' trade.csv >newer.csv

  $ bilat load newer.csv
  file       layout  rows  new  revised  same  missing  bad
  newer.csv  bilat      2    0        1     1        0    0

  $ bilat get KAZ RUS trade.exports 2023 --value
  9900000000

  $ bilat history KAZ RUS trade.exports 2023
  period  vintage     value  document   line  unit    source
  2023    2024-03-01    9.8  trade.csv     2  bn USD  kz-bns
  2023    2024-09-01    9.9  newer.csv     2  bn USD  kz-bns

Of equal vintage with another value: which one is right cannot be known.

  $ sed 's/9\.8/9.7/' trade.csv >other.csv

  $ bilat load other.csv
  ! bilat: other.csv:2: KAZ RUS trade.exports 2023 is 9700000000 in other.csv:2, but 9800000000 in trade.csv:2, both of the vintage 2024-03-01 (--vintage tells files apart)
  ! bilat: other.csv: 1 bad row, nothing was loaded (--skip-bad loads the others)
  [3]

A load is taken back as if it had not been.

  $ bilat unload 2
  document 2 is taken back, with 2 observations

  $ bilat get KAZ RUS trade.exports 2023 --value
  9800000000

  $ bilat unload 17
  ! bilat: there is no document 17 (bilat documents lists them)
  [1]

A bad row refuses the file.

  $ cat >bad.csv <<'END'
  > reporter,partner,indicator,period,value
  > Kazakhstan,China,trade.exports,2023,14700000000
  > Kazakhstan,China,trade.exports,2024-Q7,1
  > Kazakhstan,China,trade.exports,2022,lots
  > END

  $ bilat load bad.csv
  ! bilat: bad.csv:3: column 'period': '2024-Q7' is no period (such as 2024, 2024-Q1, 2024-03 or 2024-03-31)
  ! bilat: bad.csv:4: column 'value': 'lots' is not a number (a mark of missing is named by the layout)
  ! bilat: bad.csv: 2 bad rows, nothing was loaded (--skip-bad loads the others)
  [3]

  $ bilat get KAZ CHN trade.exports
  ! bilat: trade.exports is not held for Kazakhstan and China, but for Kazakhstan with Russia
  [1]

Unless told to go on without it.

  $ bilat load --skip-bad bad.csv
  file     layout  source    rows  new  revised  same  missing  bad
  bad.csv  bilat   unstated     3    1        0     0        0    2
  ! bilat: bad.csv:3: column 'period': '2024-Q7' is no period (such as 2024, 2024-Q1, 2024-03 or 2024-03-31)
  ! bilat: bad.csv:4: column 'value': 'lots' is not a number (a mark of missing is named by the layout)

  $ cat bad.csv.rejects.csv
  line,column,reason,reporter,partner,indicator,period,value
  3,period,"'2024-Q7' is no period (such as 2024, 2024-Q1, 2024-03 or 2024-03-31)",Kazakhstan,China,trade.exports,2024-Q7,1
  4,value,'lots' is not a number (a mark of missing is named by the layout),Kazakhstan,China,trade.exports,2022,lots

Unknown areas are kept under their own name, apart, and listed.

  $ cat >areas.csv <<'END'
  > reporter,partner,indicator,period,value
  > Kazakhstan,Ruritania,trade.exports,2023,5
  > END

  $ bilat load areas.csv
  file       layout  source    rows  new  revised  same  missing  bad
  areas.csv  bilat   unstated     1    1        0     0        0    0

  unknown area 'Ruritania' (1 row)

An unknown unit is kept as well, but nothing is computed from it.

  $ cat >units.csv <<'END'
  > reporter,partner,indicator,period,value,unit
  > Kazakhstan,Russia,trade.imports,2023,5,bn UDS
  > END

  $ bilat load units.csv
  file       layout  source    rows  new  revised  same  missing  bad
  units.csv  bilat   unstated     1    1        0     0        0    0

  unknown unit 'bn UDS' (1 row), kept but never scaled, converted or added; did
    you mean USD?

  $ bilat get KAZ RUS trade.imports
  Kazakhstan, partner Russia: Imports of goods (trade.imports)

  period  bn UDS  source
  2023         5  unstated

What was loaded, and what is wrong with the store: nothing.

  $ bilat documents
  id  file       layout  source    vintage     loaded      figures  missing
   1  trade.csv  bilat   (by row)  2025-03-01  2026-01-01        2        0
   3  bad.csv    bilat   unstated  2026-01-01  2026-01-01        1        0
   4  areas.csv  bilat   unstated  2026-01-01  2026-01-01        1        0
   5  units.csv  bilat   unstated  2026-01-01  2026-01-01        1        0

  $ bilat verify
  $HOME/bilat.db: no fault found
