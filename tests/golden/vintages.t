What was known when.  The newer download is loaded first: the older one does not replace it.

  $ grep -e reporter -e 2023-09 $DATA/vintages.csv >september.csv; bilat -q load september.csv

  $ grep -e reporter -e 2023-03 $DATA/vintages.csv >march.csv; bilat load march.csv
  file       layout  rows  new  revised  same  missing  bad
  march.csv  bilat      6    0        0     6        1    0

  $ bilat get KAZ RUS trade.exports 2022 --value
  8500000000

  $ bilat get KAZ RUS trade.exports 2022 --value --as-of 2023-06
  8100000000

  $ bilat get KAZ RUS trade.exports 2022 --value --as-of 2023-02
  ! bilat: trade.exports of Kazakhstan and Russia was not known on that day (held is what came later, from kz-bns)
  [1]

  $ bilat get KAZ RUS trade.exports 2022 --value --as-of yesterday
  ! bilat: 'yesterday' is not a date (write 2024-03-31, or 2024-03 or 2024 for their last day)
  [2]

  $ bilat series KAZ RUS --as-of 2023-06 --format csv
  reporter,partner,indicator,detail,freq,unit,source,first,last,observations,gaps
  KAZ,RUS,trade.exports,,A,USD,kz-bns,2019,2022,4,0

  $ bilat rank KAZ trade.exports 2022 --as-of 2023-06 --format csv
  rank,partner,value,bound,unit,share,change,yoy,rank_before,ranked,source,rank_listed
  ,RUS,8100000000,=,USD,,1100000000,15.714285714285726,,2,kz-bns,1
  ,CHN,100000000,=,USD,,,,,2,kz-bns,2

  $ bilat trace KAZ RUS trade.exports 2022 --as-of 2023-06 | grep -e line -e vintage
    document     march.csv, line 3 (document 2)
    vintage      2023-03-01

  $ bilat history KAZ RUS trade.exports 2018..2022
  period  vintage       value  document       line  unit    source
  2018    2023-03-01   ..      march.csv         6  bn USD  kz-bns
  2018    2023-09-01   ..      september.csv     6  bn USD  kz-bns
  2019    2023-03-01    6.2    march.csv         5  bn USD  kz-bns
  2019    2023-09-01   ..      september.csv     5  bn USD  kz-bns
  2020    2023-03-01  > 6      march.csv         4  bn USD  kz-bns
  2020    2023-09-01    6.2    september.csv     4  bn USD  kz-bns
  2021    2023-03-01    7.0 p  march.csv         2  bn USD  kz-bns
  2021    2023-09-01    7.0    september.csv     2  bn USD  kz-bns
  2022    2023-03-01    8.1 p  march.csv         3  bn USD  kz-bns
  2022    2023-09-01    8.5    september.csv     3  bn USD  kz-bns

  > more than, p provisional

  $ bilat history KAZ RUS trade.exports 2022 --as-of 2023-06 --format csv
  period,vintage,value,bound,status,document,line,unit,source,reporter,partner,indicator,detail
  2022,2023-03-01,8100000000,=,P,march.csv,3,USD,kz-bns,KAZ,RUS,trade.exports,

  $ bilat check -e 'KAZ RUS trade.exports 2022 > 8.4 bn USD' --format csv
  id,verdict,statement,evidence,source
  ,supported,KAZ RUS trade.exports 2022 > 8.4 bn USD,"Exports of goods, Kazakhstan to Russia, 2022: 8.5 bn USD (Bureau of National Statistics of Kazakhstan, as of 1 September 2023)",kz-bns

  $ bilat check -e 'KAZ RUS trade.exports 2022 > 8.4 bn USD' --as-of 2023-06 --format csv
  id,verdict,statement,evidence,source
  ,contradicted,KAZ RUS trade.exports 2022 > 8.4 bn USD,"Exports of goods, Kazakhstan to Russia, 2022: 8.1 bn USD (Bureau of National Statistics of Kazakhstan, as of 1 March 2023)",kz-bns
  [1]

  $ bilat check -e 'KAZ RUS trade.exports 2022 > 8.4 bn USD' --as-of-loaded 2025-12-31 | head -1
  verdict    claim

What is compared across editions is said.

  $ cat > later.csv <<END
  > reporter,partner,indicator,period,value,unit,source,vintage
  > KGZ,RUS,trade.exports,2022,100,mn USD,s1,2023-02-01
  > KGZ,RUS,trade.exports,2023,120,mn USD,s1,2024-02-01
  > KGZ,WLD,trade.exports,2023,400,mn USD,s1,2024-08-01
  > END
  $ bilat --db later.db -q load later.csv; bilat --db later.db get KGZ RUS trade.exports 2023 --with yoy,change,share
  Kyrgyzstan, partner Russia: Exports of goods (trade.exports)

  period  mn USD  yoy %  change  share %  source
  2023       120    +20     +20     30.0  s1

  compared across editions: 2023 (2024-02-01) with 2022 (2023-02-01), 2023
    (2024-02-01) with its total (2024-08-01)

What moved in between: the largest revisions first.

  $ bilat diff --from 2023-06 --to 2023-12
  What moved between 2023-06 and 2023-12: 3 revised, 1 removed, 2 with another
    status, 3 new

  rep.  part.  indicator                 period        before     after       %

  Revised
  bn USD, kz-bns
  KAZ   CHN    trade.exports             2022           0.100     0.150   +50
  KAZ   RUS    trade.exports             2022           8.1 p     8.5      +5
  KAZ   RUS    trade.exports             2020         > 6         6.2    < +4.2

  Removed
  bn USD, kz-bns
  KAZ   RUS    trade.exports             2019           6.2      ..

  Status
  bn USD, kz-bns
  KAZ   RUS    trade.exports             2018        .. Q      .. M
  KAZ   RUS    trade.exports             2021           7.0 p     7.0

  New
  bn USD, kz-bns
  KAZ   RUS    trade.exports             2016..2017               5.5
  KAZ   RUS    trade.exports product=27  2017                     3.1

  > more than, p provisional
  [1]

  $ bilat diff --from 2023-06 --to 2023-12 KAZ RUS
  What moved between 2023-06 and 2023-12 for KAZ and RUS: 2 revised, 1 removed, 2
    with another status, 3 new

  indicator                 period        before   after       %  unit    source

  Revised
  trade.exports             2022           8.1 p     8.5    +5    bn USD  kz-bns
  trade.exports             2020         > 6         6.2  < +4.2  bn USD  kz-bns

  Removed
  trade.exports             2019           6.2      ..            bn USD  kz-bns

  Status
  trade.exports             2018        .. Q      .. M            bn USD  kz-bns
  trade.exports             2021           7.0 p     7.0          bn USD  kz-bns

  New
  trade.exports             2016..2017               5.5          bn USD  kz-bns
  trade.exports product=27  2017                     3.1          bn USD  kz-bns

  > more than, p provisional
  [1]

  $ bilat diff --from 2023-06 --to 2023-12 --format csv
  reporter,partner,indicator,detail,period,what,before,after,change,source
  KAZ,CHN,trade.exports,,2022,revised,100000000,150000000,50000000,kz-bns
  KAZ,RUS,trade.exports,,2022,revised,8100000000,8500000000,400000000,kz-bns
  KAZ,RUS,trade.exports,,2020,revised,>6000000000,6200000000,<200000000,kz-bns
  KAZ,RUS,trade.exports,,2019,removed,6200000000,,,kz-bns
  KAZ,RUS,trade.exports,,2018,status,Q,M,,kz-bns
  KAZ,RUS,trade.exports,,2021,status,P,A,,kz-bns
  KAZ,RUS,trade.exports,,2016,new,,5400000000,,kz-bns
  KAZ,RUS,trade.exports,,2017,new,,5500000000,,kz-bns
  KAZ,RUS,trade.exports,product=27,2017,new,,3100000000,,kz-bns
  [1]

  $ bilat diff --from 2023-06 --to 2023-12 KAZ CHN --format json
  [
    {
      "reporter": "KAZ",
      "partner": "CHN",
      "indicator": "trade.exports",
      "detail": "",
      "period": "2022",
      "what": "revised",
      "before": 100000000,
      "after": 150000000,
      "change": 50000000,
      "source": "kz-bns"
    }
  ]
  [1]

Nothing moved, or nothing was known.

  $ bilat diff --from 2023-10 --to 2023-12
  What moved between 2023-10 and 2023-12: nothing

  $ bilat diff --from 2023-10 --to 2023-12 --format csv
  reporter,partner,indicator,detail,period,what,before,after,change,source

  $ bilat diff --from 2020 --to 2021
  ! bilat: no such figure was known by 2021 (see bilat series)
  [1]

  $ bilat diff --from 2023-12 --to 2023-06
  ! bilat: --from 2023-12 is after --to 2023-06
  [2]

  $ bilat diff --from 2023-12
  ! bilat: between which days? (bilat diff --from 2025-01-01 --to 2026-01-01)
  [2]
