What a figure is part of, and what runs through the year.

  $ cat > trade.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > KAZ,RUS,trade.exports,2023,60,mn USD,kz-bns
  > KAZ,RUS,trade.exports,2024,66,mn USD,kz-bns
  > KAZ,RUS,trade.imports,2023,40,mn USD,kz-bns
  > KAZ,RUS,trade.imports,2024,39,mn USD,kz-bns
  > KAZ,CHN,trade.exports,2023,30,mn USD,kz-bns
  > KAZ,CHN,trade.exports,2024,34,mn USD,kz-bns
  > KAZ,WLD,trade.exports,2023,90,mn USD,kz-bns
  > KAZ,WLD,trade.exports,2024,100,mn USD,kz-bns
  > RUS,WLD,trade.imports,2023,200,mn USD,kz-bns
  > RUS,WLD,trade.imports,2024,210,mn USD,kz-bns
  > UZB,RUS,trade.exports,2023-01/03,3.0,mn USD,uz-gov
  > UZB,RUS,trade.exports,2023-01/06,8.0,mn USD,uz-gov
  > UZB,RUS,trade.exports,2024-01/03,6.0,mn USD,uz-gov
  > UZB,RUS,trade.exports,2024-01/06,10.0,mn USD,uz-gov
  > END
  $ bilat -q load trade.csv --vintage 2025-02-01 > /dev/null

Exports and imports asked for together are parts of their sum; a partner is part of World.

  $ bilat get KAZ RUS trade.exports,trade.imports 2024 --with yoy,contribution
  Kazakhstan, partner Russia: Several indicators

  indicator      period  mn USD  yoy %  contribution points  source
  trade.exports  2024        66    +10                   +6  kz-bns
  trade.imports  2024        39     -3                   -1  kz-bns

  contributions are points of the growth of trade.turnover with Russia: 2024 +5 %
    = +5 shown +0 other

  $ bilat get KAZ RUS,CHN trade.exports 2024 --with contribution,rank:change
  Kazakhstan: Exports of goods (trade.exports)

  partner  period  mn USD  contribution points  rank:change  source
  Russia   2024        66                   +7            0  kz-bns
  China    2024        34                   +4            0  kz-bns

  contributions are points of the growth of trade.exports with World: 2024 +11 % =
    +11 shown +0 other

  $ bilat get KAZ RUS trade.exports 2024 --with yoy,market,market:share
  Kazakhstan, partner Russia: Exports of goods (trade.exports)

  period  mn USD  yoy %  market %  market:share points  source
  2024        66    +10        +5                   +5  kz-bns

A rate over years needs their ends only, and says how many of the years are held.

  $ cat > ends.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > TJK,RUS,trade.exports,2018,100,mn USD,s1
  > TJK,RUS,trade.exports,2019,110,mn USD,s1
  > TJK,RUS,trade.exports,2021,99,mn USD,s1
  > END
  $ bilat -q load ends.csv --vintage 2025-02-01
  $ bilat get TJK RUS trade.exports 2021 --with yoy,cumulative:2019,cagr:2
  Tajikistan, partner Russia: Exports of goods (trade.exports)

  period  mn USD  yoy %  cumulative:2019 %  cagr:2 %  source
  2021        99     ..                -10      -5.1  s1

  yoy 2021: not available, the base period is not held
  cagr:2 of 2021: 2 of 3 years held

A year to date is taken apart into quarters, and is never shown as a year.

  $ bilat get UZB RUS trade.exports 2023-Q1..2024-Q2 --with ytd,ytd-yoy,rolling
  Uzbekistan, partner Russia: Exports of goods (trade.exports)

  period   mn USD   ytd    ytd-yoy %  rolling  source
  2023-Q1     3.0   3.0           ..       ..  uz-gov
  2023-Q2     5.0   8.0           ..       ..  uz-gov
  2023-Q3    ..    ..             ..       ..
  2023-Q4    ..    ..             ..       ..
  2024-Q1     6.0   6.0  +95 to +106       ..  uz-gov
  2024-Q2     4.0  10.0          +25       ..  uz-gov

  ytd-yoy 2023-Q1, 2023-Q2: not available, not all periods that it needs are held
  rolling 2023-Q1, 2023-Q2, 2024-Q1, 2024-Q2: not available, not all periods that
    it needs are held
  value 2023-Q3, 2023-Q4: not available, nothing is loaded for it
  trade.exports of periods from 2023-Q1 to 2024-Q2 is computed from years to date
    (uz-gov)

  $ bilat get UZB RUS trade.exports 2024
  ! bilat: no figure of trade.exports for Uzbekistan and Russia in 2024: held are year to date (--freq Y) figures
  [1]

A partner that a complete document leaves out, concentration, and neighbours.

  $ bilat get KAZ DEU trade.exports 2024
  ! bilat: no figure of trade.exports for Kazakhstan and Germany in 2024: the reporter does not list the partner (kz-bns is complete without it: none recorded)
  [1]

  $ bilat get KAZ - trade.exports.hhi_partner
  Kazakhstan: Concentration of exports by partner (trade.exports.hhi_partner)

  period  points  source
  2023     5,556  kz-bns
  2024     5,512  kz-bns

  trade.exports.hhi_partner of 2023 is computed from countries that are 100.0 % of
    the total (kz-bns)
  trade.exports.hhi_partner of 2024 is computed from countries that are 100.0 % of
    the total (kz-bns)

  $ bilat rank KAZ trade.exports 2024 --partner CHN
  Kazakhstan: Exports of goods (trade.exports), 2024

  rank  partner  mn USD  share %  change  yoy %  a year before
     1  Russia       66       66      +6    +10              1
     2  China        34       34      +4    +13              2

  2 ranked among those listed by kz-bns
  Source: kz-bns

What does not fit beside each other goes below each other; periods and numbers are never cut.

  $ bilat get UZB RUS trade.exports 2024-Q1..2024-Q2 --with yoy,pop,annualised,ytd,ytd-yoy,rolling,ma:2,sum:2024-Q1,cumulative:2024-Q1,index:2023-Q1
  Uzbekistan, partner Russia: Exports of goods (trade.exports)

  period   mn USD        yoy %  pop %  annualised %   ytd    ytd-yoy %  rolling
  2024-Q1     6.0  +95 to +106     ..            ..   6.0  +95 to +106       ..
  2024-Q2     4.0          -20    -33           -80  10.0          +25       ..

  period   ma:2  sum:2024-Q1  cumulative:2024-Q1 %  index:2023-Q1  source
  2024-Q1  ..            6.0                   0.0     195 to 206  uz-gov
  2024-Q2   5.0         10.0                 -33              133  uz-gov

  pop 2024-Q1: not available, the base period is not held
  annualised 2024-Q1: not available, the base period is not held
  rolling 2024-Q1, 2024-Q2: not available, not all periods that it needs are held
  ma:2 2024-Q1: not available, not all periods that it needs are held
  trade.exports of 2024-Q1 to 2024-Q2 is computed from years to date (uz-gov)
