Of a bad row nothing is stored, also where the store finds only in the middle of a wide row that a
figure contradicts what is held.

  $ cat >held.csv <<'END'
  > reporter,partner,indicator,period,value,vintage,source
  > KAZ,RUS,trade.exports,2021,5,2024-03-01,mb
  > END
  $ bilat -q load held.csv

  $ mkdir -p .config/bilat/layouts
  $ cat >.config/bilat/layouts/wide.conf <<'END'
  > title = "made-up bureau, wide"
  > source = "mb"
  > require = {"Ex", "Im"}
  > indicator = "trade.exports"
  > unit = "USD"
  > column "Ex" { role = reporter coding = {"name"} }
  > column "Im" { role = partner coding = {"name"} }
  > across "period" { match = "*" }
  > END
  $ printf 'Ex,Im,2020,2021,2022\nKazakhstan,Russia,4,6,7\nKazakhstan,China,1,2,3\n' >wide.csv

  $ bilat load --set indicator=trade.exports --vintage 2024-03-01 wide.csv
  ! bilat: wide.csv:2: KAZ RUS trade.exports 2021 is 6 in wide.csv:2, but 5 in held.csv:2, both of the vintage 2024-03-01 (--vintage tells files apart)
  ! bilat: wide.csv: 1 bad row, nothing was loaded (--skip-bad loads the others)
  [3]
  $ bilat series
  rep.  part.  indicator      freq  unit  source  first  last  figures  gaps
  KAZ   RUS    trade.exports  A     USD   mb      2021   2021        1     0
  $ bilat load --skip-bad --dry-run --set indicator=trade.exports --vintage 2024-03-01 wide.csv
  file      layout  source  rows  new  revised  same  missing  bad
  wide.csv  wide    mb         2    3        0     0        0    1
  ! bilat: wide.csv:2: KAZ RUS trade.exports 2021 is 6 in wide.csv:2, but 5 in held.csv:2, both of the vintage 2024-03-01 (--vintage tells files apart)
  $ ls
  bilat.db
  held.csv
  wide.csv
  $ bilat load --skip-bad --set indicator=trade.exports --vintage 2024-03-01 wide.csv
  file      layout  source  rows  new  revised  same  missing  bad
  wide.csv  wide    mb         2    3        0     0        0    1
  ! bilat: wide.csv:2: KAZ RUS trade.exports 2021 is 6 in wide.csv:2, but 5 in held.csv:2, both of the vintage 2024-03-01 (--vintage tells files apart)
  $ cat wide.csv.rejects.csv
  line,column,reason,Ex,Im,2020,2021,2022
  2,,"KAZ RUS trade.exports 2021 is 6 in wide.csv:2, but 5 in held.csv:2, both of the vintage 2024-03-01 (--vintage tells files apart)",Kazakhstan,Russia,4,6,7
  $ bilat get KAZ RUS,CHN trade.exports --format csv
  reporter,partner,indicator,detail,period,value,bound,unit,status,source
  KAZ,RUS,trade.exports,,2021,5,=,USD,,mb
  KAZ,CHN,trade.exports,,2020,1,=,USD,,mb
  KAZ,CHN,trade.exports,,2021,2,=,USD,,mb
  KAZ,CHN,trade.exports,,2022,3,=,USD,,mb
  $ bilat verify
  $HOME/bilat.db: no fault found

Only some areas are taken from a bulk file: rows between them, the world or none.

  $ printf 'Ex,Im,2010\nKazakhstan,Russia,4\nKazakhstan,China,5\nRussia,World,6\nChina,World,7\n' >bulk.csv
  $ bilat load --only KAZ,RUS --set indicator=trade.exports bulk.csv
  file      layout  source  rows  new  revised  same  missing  bad
  bulk.csv  wide    mb         4    2        0     0        0    0

  bulk.csv: left out: other areas: 2
  $ bilat load --only KAZ,Rusia bulk.csv
  ! bilat: unknown area 'Rusia' (did you mean Russia, RUS?)
  [2]

A unit on the command line has to be known.

  $ bilat load --set unit=UDS bulk.csv
  ! bilat: unknown unit 'UDS' (did you mean USD?)
  [2]

A bound beside a value that has one itself, or an upper end beside a bound: where the two
contradict each other neither is believed; nor is an upper end alone.

  $ cat >bounds.csv <<'END'
  > reporter,partner,indicator,period,value,bound,upper,unit,source
  > KAZ,RUS,trade.exports,2001,>9,<,,USD,press
  > KAZ,RUS,trade.exports,2002,<9,=,,USD,press
  > KAZ,RUS,trade.exports,2003,5,>,9,USD,press
  > KAZ,RUS,trade.exports,2004,<5,,9,USD,press
  > KAZ,RUS,trade.exports,2005,>9,>,,USD,press
  > KAZ,RUS,trade.exports,2006,5,=,9,USD,press
  > KAZ,RUS,trade.exports,2007,,,9,USD,press
  > KAZ,RUS,trade.exports,2008,5,r,,USD,press
  > END
  $ bilat load --skip-bad --vintage 2024-03-01 bounds.csv
  file        layout  rows  new  revised  same  missing  bad
  bounds.csv  bilat      8    2        0     0        0    6
  ! bilat: bounds.csv:2: column 'bound': '<' is not what the value itself says: '>' (keep one of them)
  ! bilat: bounds.csv:3: column 'bound': '=' is not what the value itself says: '<' (keep one of them)
  ! bilat: bounds.csv:4: column 'bound': a figure with '>' has no upper end '9' (a range has none of >, < and ~)
  ! bilat: bounds.csv:5: column 'upper': a figure with '<' has no upper end '9' (a range has none of >, < and ~)
  ! bilat: bounds.csv:8: column 'upper': an upper end '9' without a value (a range has both, and 'less than' is a value with <)
  ! bilat: bounds.csv:9: column 'bound': a range has an upper end, and there is none beside 'r'
  $ bilat export --format csv | grep press | cut -d, -f7-10
  2005,9,>,
  2006,5,=,9
