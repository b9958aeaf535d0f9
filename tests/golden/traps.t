Figures out of which other tools make wrong numbers.

  $ cat > traps.csv <<END
  > reporter,partner,indicator,period,value,unit,source,status
  > DEU,POL,trade.exports,2022,1600,mn USD,s1,
  > DEU,POL,trade.imports,2022,100,mn USD,s1,
  > DEU,POL,trade.exports,2023,0,mn USD,s1,Q
  > DEU,CHE,trade.exports,2021,5,mn USD,s1,
  > DEU,CHE,trade.exports,2022,0,mn USD,s1,
  > ARG,-,macro.inflation,2022,2000.0,%,s1,
  > ARG,-,macro.inflation,2023,3500.0,%,s1,
  > DEU,FRA,trade.exports,2022,1.00,mn USD,s1,
  > DEU,FRA,trade.exports,2023,1700.00,mn USD,s1,
  > DEU,WLD,trade.exports,2022,100.00,mn USD,s1,
  > DEU,WLD,trade.exports,2023,5000.00,mn USD,s1,
  > DEU,NLD,trade.exports,2022,3,mn EUR,s2,
  > DEU,NLD,trade.exports,2023,4,mn USD,s2,
  > DEU,ESP,trade.exports,2022,50,mn USD,s1,
  > DEU,ESP,trade.exports,2023,60,mn USD,s1,F
  > DEU,AUT,trade.exports,2023-01/09,3,mn USD,s1,
  > DEU,CZE,trade.exports,2023-Q1,3,mn USD,s1,
  > DEU,CZE,trade.exports,2023-Q2,3,mn USD,s1,
  > DEU,CZE,trade.exports,2023-Q3,3,mn USD,s1,
  > END
  $ bilat -q load traps.csv --vintage 2025-01-01 > /dev/null

A ratio of a thousand percent and more is no multiple, nor is a difference in points.

  $ bilat get DEU POL trade.cover 2022
  Germany, partner Poland: Cover ratio of goods trade (trade.cover)

  period        %  source
  2022    1,600.0  s1

  trade.cover is computed: trade.exports / trade.imports (s1)
  $ bilat get ARG - macro.inflation 2023 --with yoy
  Argentina: Consumer price inflation (macro.inflation)

  period        %  yoy points  source
  2023    3,500.0    +1,500.0  s1
  $ bilat get ARG - macro.inflation 2023 --with index:2022,cumulative:2022,cagr:1
  Argentina: Consumer price inflation (macro.inflation)

  period        %  index:2022  cumulative:2022 points  cagr:1 %  source
  2023    3,500.0          ..                +1,500.0        ..  s1

  index:2022 2023: not available, it does not apply here
  cagr:1 2023: not available, it does not apply here
  $ bilat get DEU FRA trade.exports 2023 --with yoy,contribution
  Germany, partner France: Exports of goods (trade.exports)

  period  bn USD                         yoy %  contribution points  source
  2023      1.70  1,691.5-fold to 1,708.6-fold             +1,699.0  s1

  contributions are points of the growth of trade.exports with World: 2023 +4900.0
    % = +1699.0 shown +3201.0 other

What an agency suppresses is not the zero that stands in its file.

  $ bilat get DEU POL trade.exports 2023
  ! bilat: no figure of trade.exports for Germany and Poland in 2023: the source suppresses it (held is 2022)
  [1]
  $ bilat get DEU POL trade.exports 2022..2023
  Germany, partner Poland: Exports of goods (trade.exports)

  period  bn USD  source
  2022      1.60  s1
  2023     ..     s1

  value 2023: not available, the source suppresses it
  $ bilat get DEU POL trade.exports --with yoy
  Germany, partner Poland: Exports of goods (trade.exports)

  period  bn USD  yoy %  source
  2022      1.60     ..  s1

  yoy 2022: not available, the base period is not held

Nothing falls by more than all.

  $ bilat get DEU CHE trade.exports 2022 --with yoy,change
  Germany, partner Switzerland: Exports of goods (trade.exports)

  period  USD        yoy %      change  source
  2022      0  -100 to -88  -5,000,000  s1

Euro and dollars are not compared; growth to a forecast is marked.

  $ bilat get DEU NLD trade.exports 2023 --with yoy,change
  Germany, partner Netherlands: Exports of goods (trade.exports)

  period  mn USD  yoy %  change  source
  2023         4     ..      ..  s2

  yoy 2023: not available, source, unit, presentation or frequency differ
  change 2023: not available, source, unit, presentation or frequency differ
  $ bilat get DEU ESP trade.exports 2023 --with yoy,record,rank
  Germany, partner Spain: Exports of goods (trade.exports)

  period  mn USD  yoy %  record  rank  source
  2023      60 f  +20 f  ..        ..  s1

  record 2023: not available, it does not apply here
  rank 2023: not available, it does not apply here
  forecasts of trade.exports are marked F (s1)
  f forecast

Nor does the growth that a source expects stand beside the figure of another.

  $ cat > expected.csv <<END
  > reporter,partner,indicator,period,value,unit,source,status
  > DEU,HUN,trade.exports,2022,50.0,mn USD,s2,
  > DEU,HUN,trade.exports,2023,70.0,mn USD,s2,F
  > DEU,HUN,trade.exports,2023,60.0,mn USD,s1,
  > END
  $ bilat -q load expected.csv --vintage 2025-01-01 > /dev/null
  $ bilat get DEU HUN trade.exports 2023 --with yoy
  Germany, partner Hungary: Exports of goods (trade.exports)

  period  mn USD  yoy %  source
  2023      60.0     ..  s1

  yoy 2023: not available, source, unit, presentation or frequency differ
  $ bilat plot DEU HUN trade.exports 2022..2023 --kind yoy
  Exports of goods: Germany to Hungary
  percent change on the same period a year before

  There is no figure to draw.

  No figure: 2022 (the base period is not held); 2023 (source, unit, presentation
  or frequency differ).
  Source: s2; s1. Data as of 2025-01-01.
  $ bilat plot ARG - macro.inflation 2022..2023 --kind yoy
  Consumer price inflation: Argentina
  change on the same period a year before, points

  2022 n/a
  2023 ██████████████████████████████████████████████████████████████████ +1,500.0

  n/a: not available. No figure: 2022 (the base period is not held).
  Source: s1. Data as of 2025-01-01.

Neither nine months nor three quarters are a year.

  $ bilat get DEU AUT,CZE trade.exports 2023
  ! bilat: no figure of trade.exports for Germany and Austria in 2023: held are year to date (--freq Y) figures
  [1]

A revision of a percentage is in points.

  $ cat > revised.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > ARG,-,macro.inflation,2023,3600.0,%,s1
  > END
  $ bilat -q load revised.csv --vintage 2025-03-01 > /dev/null
  $ bilat diff --from 2025-02-01 --to 2025-04-01
  What moved between 2025-02-01 and 2025-04-01 for ARG and -: 1 revised

  indicator        period   before    after              %  unit  source

  Revised
  macro.inflation  2023    3,500.0  3,600.0  +100.0 points  %     s1
  [1]

Weeks add up from the first of their year.

  $ cat > weeks.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > DEU,DNK,trade.exports,2024-W01,50,mn USD,s1
  > DEU,DNK,trade.exports,2024-W02,50,mn USD,s1
  > DEU,DNK,trade.exports,2025-W01,60,mn USD,s1
  > DEU,DNK,trade.exports,2025-W02,50,mn USD,s1
  > END
  $ bilat -q load weeks.csv --vintage 2025-02-01 > /dev/null
  $ bilat get DEU DNK trade.exports 2025-W01..2025-W02 --with ytd,ytd-yoy,rolling
  Germany, partner Denmark: Exports of goods (trade.exports)

  period    mn USD  ytd  ytd-yoy %  rolling  source
  2025-W01      60   60        +20       ..  s1
  2025-W02      50  110        +10       ..  s1

  rolling 2025-W01, 2025-W02: not available, source, unit, presentation or
    frequency differ

A group reports what its members report, if all do.

  $ cat > union.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > ARM,CHN,trade.exports,2024,10,mn USD,s1
  > BLR,CHN,trade.exports,2024,20,mn USD,s1
  > KAZ,CHN,trade.exports,2024,30,mn USD,s1
  > KGZ,CHN,trade.exports,2024,40,mn USD,s1
  > RUS,CHN,trade.exports,2024,50,mn USD,s1
  > ARM,RUS,trade.exports,2024,1,mn USD,s1
  > BLR,RUS,trade.exports,2024,2,mn USD,s1
  > KAZ,RUS,trade.exports,2024,3,mn USD,s1
  > KGZ,RUS,trade.exports,2024,4,mn USD,s1
  > RUS,DEU,trade.exports,2024,4,mn USD,s1
  > KAZ,DEU,trade.exports,2024,4,mn USD,s2
  > ARM,WLD,trade.exports,2024,100,mn USD,s1
  > BLR,WLD,trade.exports,2024,100,mn USD,s1
  > KAZ,WLD,trade.exports,2024,100,mn USD,s1
  > KGZ,WLD,trade.exports,2024,100,mn USD,s1
  > RUS,WLD,trade.exports,2024,100,mn USD,s1
  > END
  $ bilat -q load union.csv --vintage 2025-02-01 > /dev/null
  $ bilat get EAEU CHN,RUS trade.exports 2024 --with share
  Eurasian Economic Union: Exports of goods (trade.exports)

  partner  period  mn USD  share %  source
  China    2024       150     30.0  s1
  Russia   2024        10      2.0  s1

  5 of 5 members of Eurasian Economic Union are held (s1)
  the total of Eurasian Economic Union counts what its members trade with each
    other
  4 of 4 members of Eurasian Economic Union are held (s1)
  $ bilat get EAEU DEU trade.exports 2024
  ! bilat: no figure of trade.exports for Eurasian Economic Union and Germany in 2024: 1 of 5 members of Eurasian Economic Union are held (s2)
  [1]

Fewer than five visitors are not fewer than none.

  $ cat > visitors.csv <<END
  > reporter,partner,indicator,period,value,bound,unit,source
  > DEU,ISL,people.tourists,2022,5,<,persons,s1
  > DEU,ISL,people.tourists,2023,10,=,persons,s1
  > DEU,ISL,trade.balance,2022,5,<,mn USD,s1
  > END
  $ bilat -q load visitors.csv --vintage 2025-02-01
  $ bilat get DEU ISL people.tourists 2022..2023 --with sum:2022,change
  Germany, partner Iceland: Tourist arrivals from the partner, as published
    (people.tourists)

  period  persons  sum:2022   change  source
  2022        < 5       < 5       ..  s1
  2023         10  10 to 15  5 to 10  s1

  change 2022: not available, the base period is not held
  < less than
  $ bilat get DEU ISL people.tourists,trade.balance 2022 --format csv --reasons | cut -d, -f3-10
  indicator,detail,period,value,value_reason,bound,lower,upper
  people.tourists,,2022,5,,<,0,5
  trade.balance,,2022,5000000,,<,,5000000
  $ bilat check -e 'DEU ISL people.tourists 2023 change <= 10' --format csv | cut -d, -f2
  verdict
  undecided

A group that has gained a member has not grown by what that one trades.

  $ echo reporter,partner,indicator,period,value,unit,source > euro.csv
  $ for m in AUT BEL CYP DEU ESP EST FIN FRA GRC HRV IRL ITA LTU LUX LVA MLT NLD PRT SVK SVN; do for y in 2021 2022 2023; do echo $m,THA,trade.exports,$y,10,mn USD,s3; done; done >> euro.csv
  $ bilat -q load euro.csv --vintage 2025-02-01
  $ bilat get EA THA trade.exports 2021..2023 --with yoy,cumulative:2021
  Euro area, partner Thailand: Exports of goods (trade.exports)

  period  mn USD  yoy %  cumulative:2021 %  source
  2021       190     ..                0.0  s3
  2022       190      0                0    s3
  2023     200 b     ..               ..    s3

  yoy 2021: not available, the base period is not held
  yoy 2023: not available, the series has a break in between
  cumulative:2021 2023: not available, the series has a break in between
  19 of 19 members of Euro area are held (s3)
  20 of 20 members of Euro area are held (s3)
  b break in the series
  $ bilat get EA THA trade.exports 2023 --with yoy --across-breaks
  Euro area, partner Thailand: Exports of goods (trade.exports)

  period  mn USD  yoy %  source
  2023     200 b   +5 b  s3

  20 of 20 members of Euro area are held (s3)
  b break in the series
  $ bilat get EA20 THA trade.exports 2023 --with yoy
  Euro area (20 countries), partner Thailand: Exports of goods (trade.exports)

  period  mn USD  yoy %  source
  2023       200      0  s3

  20 of 20 members of Euro area (20 countries) are held (s3)
