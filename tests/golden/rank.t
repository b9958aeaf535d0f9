@store shipped

Partners in order; a rank is given only if no partner that is not held could change it.

  $ bilat rank KAZ fdi.inflow.gross 2023
  Kazakhstan: Gross inflow of direct investment (fdi.inflow.gross), 2023

  rank  partner   bn USD  share %        change          yoy %  a year before
    1?  Russia   ~ 3           ..  0.9 to 2.1 p  +58 to +146 p             ..
    2?  China    ~ 1.8 p       ..  0.2 to 0.6 p   +16 to +43 p             ..

  2 ranked among those listed by kz-gov
  3 listed without a figure
  no total is held: shares are not given, and a partner that is not listed could
    be larger
  ? place among those listed: a partner that is not held could change it
  Source: kz-gov
  ~ about, p provisional

  $ bilat rank KAZ fdi.inflow.gross 2023 --format csv --top 3
  rank,partner,value,bound,unit,share,change,yoy,rank_before,ranked,source,rank_listed
  ,RUS,3000000000,~,USD,,~1500000000,~100,,2,kz-gov,1
  ,CHN,1800000000,~,USD,,~400000000,~28.57142857142858,,2,kz-gov,2

  $ bilat rank KAZ fdi.inflow.gross 2023 --reverse --top 2
  Kazakhstan: Gross inflow of direct investment (fdi.inflow.gross), 2023

  rank  partner   bn USD  share %        change          yoy %  a year before
    2?  China    ~ 1.8 p       ..  0.2 to 0.6 p   +16 to +43 p             ..
    1?  Russia   ~ 3           ..  0.9 to 2.1 p  +58 to +146 p             ..

  2 ranked among those listed by kz-gov
  3 listed without a figure
  no total is held: shares are not given, and a partner that is not listed could
    be larger
  ? place among those listed: a partner that is not held could change it
  Source: kz-gov
  ~ about, p provisional

  $ bilat rank KAZ fdi.inflow.gross
  Kazakhstan: Gross inflow of direct investment (fdi.inflow.gross), 2023

  rank  partner   bn USD  share %        change          yoy %  a year before
    1?  Russia   ~ 3           ..  0.9 to 2.1 p  +58 to +146 p             ..
    2?  China    ~ 1.8 p       ..  0.2 to 0.6 p   +16 to +43 p             ..

  2 ranked among those listed by kz-gov
  3 listed without a figure
  no total is held: shares are not given, and a partner that is not listed could
    be larger
  ? place among those listed: a partner that is not held could change it
  Source: kz-gov
  ~ about, p provisional

  $ bilat rank KAZ fdi.inflow.gross 1999
  ! bilat: no figure of fdi.inflow.gross for Kazakhstan in 1999: it is not held (held are 2022 to 2024)
  [1]

  $ bilat rank KAZ fdi.inflow.gros
  ! bilat: unknown indicator 'fdi.inflow.gros' (did you mean fdi.inflow.gross?)
  [2]

  $ bilat rank KAZ fdi.inflow.gross 2023 --top none
  ! bilat: 'none' is not a number of partners
  [2]

A forecast is not ranked, nor a figure that nothing is held to convert with; with bounds nobody knows
what is left of the total, and the legend tells of every bound shown.

  $ cat > bounds.csv <<END
  > reporter,partner,indicator,period,value,unit,source,status
  > GEO,RUS,trade.exports,2021,>105,mn USD,ge-stat,
  > GEO,CHN,trade.exports,2021,60.0,mn USD,ge-stat,
  > GEO,WLD,trade.exports,2021,>300,mn USD,ge-stat,
  > GEO,RUS,trade.exports,2030,120,mn USD,ge-stat,F
  > END
  $ bilat -q load bounds.csv --vintage 2025-02-01
  $ bilat rank GEO trade.exports 2021
  Georgia: Exports of goods (trade.exports), 2021

  rank  partner   mn USD  share %  change  yoy %  a year before
    1?  Russia   > 105       ..        ..     ..             ..
    2?  China       60.0   < 20.1      ..     ..             ..

  2 ranked among those listed by ge-stat
  bounds leave open how much of the total is not with listed countries
  ? place among those listed: a partner that is not held could change it
  Source: ge-stat
  > more than, < less than
  $ bilat rank GEO trade.exports 2030
  ! bilat: no figure of trade.exports for Georgia in 2030: forecasts are not ranked (held is 2021)
  [1]
  $ bilat rank GEO trade.exports 2019
  ! bilat: no figure of trade.exports for Georgia in 2019: it is not held (held is 2021)
  [1]
  $ bilat rank GEO trade.exports 2021 --unit "mn GBP"
  ! bilat: trade.exports is held, but cannot be given in mn GBP: no period-average rate from USD to GBP is held
  [1]

The smallest first: what is no country has no place and stays behind.

  $ cat > nes.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > GEO,RUS,trade.imports,2021,9,mn USD,ge-stat
  > GEO,CHN,trade.imports,2021,5,mn USD,ge-stat
  > GEO,TUR,trade.imports,2021,7,mn USD,ge-stat
  > GEO,S19,trade.imports,2021,1,mn USD,ge-stat
  > END
  $ bilat -q load nes.csv --vintage 2025-02-01
  $ bilat rank GEO trade.imports 2021 --reverse
  Georgia: Imports of goods (trade.imports), 2021

  rank  partner          mn USD  share %  change  yoy %  a year before
    3?  China                 5       ..      ..     ..             ..
    2?  Türkiye               7       ..      ..     ..             ..
    1?  Russia                9       ..      ..     ..             ..
        Other Asia, nes       1       ..      ..     ..             ..

  3 ranked among those listed by ge-stat
  no total is held: shares are not given, and a partner that is not listed could
    be larger
  Other Asia, nes is no country and not ranked; it would stand at place 4
  ? place among those listed: a partner that is not held could change it
  Source: ge-stat
  $ bilat rank GEO trade.imports 2021 --reverse --top 1 --format csv --no-header
  ,CHN,5000000,=,USD,,,,,3,ge-stat,3
