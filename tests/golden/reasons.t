Every reason why there is no figure, from the computation to the cell: in tables as a note, for programs
as a code.

  $ cat > world.csv <<END
  > reporter,partner,indicator,period,value,unit,source,status
  > KAZ,AUT,trade.exports,2022,1,mn USD,kz-bns,
  > KAZ,AUT,trade.exports,2024,2,mn USD,kz-bns,
  > KAZ,BEL,trade.exports,2023,0,mn USD,kz-bns,
  > KAZ,BEL,trade.exports,2024,2,mn USD,kz-bns,
  > KAZ,CHE,trade.exports,2023,0.4,mn USD,kz-bns,N
  > KAZ,CHE,trade.exports,2024,2,mn USD,kz-bns,
  > KAZ,CHN,trade.exports,2023,5,mn USD,kz-bns,
  > KAZ,CHN,trade.exports,2024,6,mn USD,comtrade,
  > KAZ,CZE,trade.exports,2023,5,mn USD,kz-bns,
  > KAZ,CZE,trade.exports,2024,6,mn USD,kz-bns,B
  > KAZ,DEU,trade.exports,2023,>5,mn USD,kz-bns,
  > KAZ,DEU,trade.exports,2024,>6,mn USD,kz-bns,
  > KAZ,DNK,trade.exports,2023,5,mn USD,kz-bns,
  > KAZ,DNK,trade.exports,2024,,mn USD,kz-bns,Q
  > KAZ,ESP,trade.exports,2023,5,mn USD,kz-bns,
  > KAZ,ESP,trade.exports,2024,,mn USD,kz-bns,M
  > KAZ,FIN,trade.exports,2023,5,mn USD,kz-bns,
  > KAZ,FIN,trade.exports,2024,,mn USD,kz-bns,L
  > KAZ,FRA,trade.exports,2023,5,mn USD,kz-bns,
  > KAZ,FRA,trade.exports,2024,,mn USD,kz-bns,O
  > KAZ,GBR,trade.exports,2022,6,mn USD,kz-bns,
  > KAZ,GBR,trade.exports,2023,6,mn USD,kz-bns,
  > KAZ,GBR,trade.exports,2024,6,knots,my-book,
  > KAZ,-,fx.average,2022,460,,kz-nbk,
  > KAZ,RUS,fdi.inflow,2022,-1,mn USD,kz-nbk,
  > KAZ,RUS,fdi.inflow,2023,2,mn USD,kz-nbk,
  > KAZ,RUS,fdi.inflow,2024,-3,mn USD,kz-nbk,
  > KAZ,WLD,fdi.inflow,2024,9,mn USD,kz-nbk,
  > KAZ,POL,trade.imports,2023,3,mn USD,kz-bns,
  > KAZ,ITA,trade.imports,2024,5,mn USD,kz-bns,
  > KAZ,WLD,trade.imports,2024,5,mn USD,kz-bns,
  > END
  $ bilat -q load world.csv --vintage 2025-02-01

Of changes: the base.

  $ bilat get KAZ AUT,BEL,CHE,CHN,CZE,DEU trade.exports 2023..2024 --with yoy,change,sum:2023,cumulative:2024
  Kazakhstan: Exports of goods (trade.exports)

  partner    period   mn USD  yoy %  change  sum:2023  cumulative:2024 %  source
  Austria    2023     ..         ..      ..    ..                   ..
  Austria    2024      2         ..      ..    ..                    0.0  kz-bns
  Belgium    2023      0         ..      ..     0                   ..    kz-bns
  Belgium    2024      2         ..      +2     2                    0.0  kz-bns
  Switzerl…  2023      0.4 n     ..      ..     0.4 n               ..    kz-bns
  Switzerl…  2024      2         ..    +2 n   2 n                    0.0  kz-bns
  China      2023      5         ..      ..     5                   ..    kz-bns
  China      2024      6         ..      ..    ..                    0.0  comtrade
  Czechia    2023      5         ..      ..     5                   ..    kz-bns
  Czechia    2024    6 b         ..      ..    ..                    0.0  kz-bns
  Germany    2023    > 5         ..      ..   > 5                   ..    kz-bns
  Germany    2024    > 6         ..      ..  > 11                    0.0  kz-bns

  value Austria 2023: not available, nothing is loaded for it
  yoy Austria 2024, Belgium 2023, Switzerland 2023, China 2023, Czechia 2023,
    Germany 2023: not available, the base period is not held
  change Austria 2024, Belgium 2023, Switzerland 2023, China 2023, Czechia 2023,
    Germany 2023: not available, the base period is not held
  sum:2023 Austria 2024, China 2024: not available, not all periods that it needs
    are held
  cumulative:2024 Belgium 2023, Switzerland 2023, China 2023, Czechia 2023,
    Germany 2023: not available, it is beyond what can be computed
  yoy Belgium 2024: not available, the base is zero or may be zero
  yoy Switzerland 2024: not available, the base is too small or too coarsely
    rounded for a percentage
  yoy China 2024: not available, source, unit, presentation or frequency differ
  change China 2024: not available, source, unit, presentation or frequency differ
  yoy Czechia 2024: not available, the series has a break in between
  change Czechia 2024: not available, the series has a break in between
  sum:2023 Czechia 2024: not available, the series has a break in between
  yoy Germany 2024: not available, the bounds leave it open
  change Germany 2024: not available, the bounds leave it open
  > more than, b break in the series, n not significant
  $ bilat get KAZ RUS fdi.inflow 2022..2024 --with yoy,change,share
  Kazakhstan, partner Russia: Direct investment inflow, net, directional
    (fdi.inflow)

  period  mn USD  yoy %  change  share %  source
  2022        -1     ..      ..       ..  kz-nbk
  2023         2     ..      +3       ..  kz-nbk
  2024        -3     ..      -5       ..  kz-nbk

  yoy 2022: not available, the base period is not held
  change 2022: not available, the base period is not held
  share 2022, 2023: not available, the published total is not held
  yoy 2023: not available, the base is negative
  yoy 2024: not available, the sign changed since the base period
  share 2024: not available, not all parts are known to have the same sign

Of figures: what the source says, or that it says nothing.

  $ bilat get KAZ DNK,ESP,FIN,FRA trade.exports 2023..2024
  Kazakhstan: Exports of goods (trade.exports)

  partner  period  mn USD  source
  Denmark  2023         5  kz-bns
  Denmark  2024        ..  kz-bns
  Spain    2023         5  kz-bns
  Spain    2024        ..  kz-bns
  Finland  2023         5  kz-bns
  Finland  2024        ..  kz-bns
  France   2023         5  kz-bns
  France   2024        ..  kz-bns

  value Denmark 2024: not available, the source suppresses it
  value Spain 2024: not available, it does not apply here
  value Finland 2024: not available, the source does not collect it
  value France 2024: not available, the source does not publish it
  $ bilat get KAZ POL trade.imports 2023..2025
  Kazakhstan, partner Poland: Imports of goods (trade.imports)

  period  mn USD  source
  2023         3  kz-bns
  2024        ..  kz-bns
  2025        ..

  value 2024: not available, the reporter does not list the partner
  value 2025: not available, nothing is loaded for it

Of parts, of conversions, of two sides, of claims.

  $ bilat get KAZ AUT trade.exports 2024 --with share,rank,rank:listed,contribution
  Kazakhstan, partner Austria: Exports of goods (trade.exports)

  period  mn USD  share %  rank  rank:listed  contribution points  source
  2024         2       ..    ..            3                   ..  kz-bns

  share 2024: not available, the published total is not held
  rank 2024: not available, a partner that is not held could change the answer
  contribution 2024: not available, the base period is not held
  $ bilat get KAZ GBR trade.exports 2022..2024 --unit KZT
  Kazakhstan, partner United Kingdom: Exports of goods (trade.exports)

  period  value  unit    source
  2022        3  bn KZT  kz-bns
  2023       ..  bn KZT  kz-bns
  2024       ..  knots   my-book

  value 2023: not available, nothing is held to convert it with
  value 2024: not available, its unit is not known
  converted at KZT per USD, average of the period: 460 (2022) (fx.average of
    Kazakhstan, kz-nbk)
  no period-average rate from USD to KZT is held: 2023
  the unit 'knots' is not known, so nothing is made of it: 2024
  $ bilat mirror KAZ ITA trade.imports 2024 --no-causes
  Italy to Kazakhstan: trade.imports of KAZ, trade.exports of ITA, mn USD

  period  KAZ  ITA  KAZ FOB      k  gap
  2024      5   ..     4.72  1.060   ..

  KAZ: trade.imports, kz-bns (2024)
  2024: one-sided, no comparable figure of trade.exports from ITA is held
  k 2024: 1.06 as the IMF takes it; neither a FOB figure of KAZ nor a margin of
    the pair is held
  $ cat > two.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > KAZ,AUT,trade.exports,2024,8,mn USD,comtrade
  > END
  $ bilat -q load two.csv --vintage 2025-02-01
  $ bilat check -e 'KAZ AUT trade.exports 2024 > 4 mn USD'
  verdict    claim
  undecided  KAZ AUT trade.exports 2024 > 4 mn USD

  Exports of goods, Kazakhstan to Austria, 2024: 2 mn USD (Bureau of National
    Statistics of Kazakhstan, as of 1 February 2025); 8 mn USD (United Nations
    Statistics Division, as of 1 February 2025). The sources disagree. To decide
    it, load the statistic that the statements are taken from
  [1]

Programs get the codes, in CSV and in JSON; each of the twenty-three is among them.

  $ cat > codes <<END
  > ambiguous_source
  > base_negative
  > base_zero
  > bound_open
  > break
  > field_incomplete
  > incomplete
  > mixed_sign
  > no_base_period
  > no_rate
  > no_total
  > not_applicable
  > not_collected
  > not_comparable
  > not_listed
  > not_loaded
  > not_published
  > one_sided
  > out_of_range
  > sign_change
  > small_base
  > suppressed
  > unit_unknown
  > END
  $ cat > ask <<'END'
  > bilat get KAZ AUT,BEL,CHE,CHN,CZE,DEU,DNK,ESP,FIN,FRA trade.exports 2023..2024 --with yoy,sum:2023,cumulative:2024,share,rank "$@"
  > bilat get KAZ RUS fdi.inflow 2022..2024 --with yoy,share "$@"
  > bilat get KAZ POL trade.imports 2023..2024 "$@"
  > bilat get KAZ GBR trade.exports 2022..2024 --unit KZT "$@"
  > bilat mirror KAZ ITA trade.imports "$@"
  > bilat check -e 'KAZ AUT trade.exports 2024 > 4 mn USD' "$@"
  > END
  $ sh ask --format csv --reasons | tr , '\n' | LC_ALL=C sort -u | grep -x -f codes | diff codes -
  $ sh ask --format ndjson | grep -o 'reason":"[a-z_]*' | cut -d'"' -f3 | LC_ALL=C sort -u | diff codes -

A ranking tells them of each of its figures, and which places the bounds leave.

  $ bilat rank KAZ trade.exports 2024
  Kazakhstan: Exports of goods (trade.exports), 2024

  rank  partner      mn USD  share %  change  yoy %  a year before
  1-2?  Czechia         6 b       ..      ..     ..             ..
  1-2?  Germany         > 6       ..      ..     ..             ..
   3=?  Austria           2       ..      ..     ..             ..
   3=?  Belgium           2       ..      +2     ..             ..
   3=?  Switzerland       2       ..    +2 n     ..             ..

  5 ranked among those listed by kz-bns
  6 listed without a figure
  no total is held: shares are not given, and a partner that is not listed could
    be larger
  ? place among those listed: a partner that is not held could change it
  1-2? one of these places: bounds and digits leave it open
  Source: kz-bns
  > more than, b break in the series, n not significant
  $ bilat rank KAZ trade.exports 2024 --format csv --reasons
  rank,rank_reason,partner,value,bound,lower,upper,unit,share,share_reason,share_lower,share_upper,change,change_reason,change_lower,change_upper,yoy,yoy_reason,yoy_lower,yoy_upper,rank_before,rank_before_reason,ranked,source,rank_listed
  ,bound_open,CZE,6000000,=,,,USD,,no_total,,,,break,,,,break,,,,bound_open,5,kz-bns,
  ,bound_open,DEU,6000000,>,6000000,,USD,,no_total,,,,bound_open,,,,bound_open,,,,bound_open,5,kz-bns,
  ,field_incomplete,AUT,2000000,=,,,USD,,no_total,,,,no_base_period,,,,no_base_period,,,,not_loaded,5,kz-bns,3
  ,field_incomplete,BEL,2000000,=,,,USD,,no_total,,,2000000,,,,,base_zero,,,,bound_open,5,kz-bns,3
  ,field_incomplete,CHE,2000000,=,,,USD,,no_total,,,1600000,,,,,small_base,,,,bound_open,5,kz-bns,3
  $ bilat rank KAZ trade.exports 2024 --format ndjson --top 1
  {"rank":null,"rank_reason":"bound_open","partner":"CZE","value":6000000,"bound":"=","unit":"USD","share":null,"share_reason":"no_total","change":null,"change_reason":"break","yoy":null,"yoy_reason":"break","rank_before":null,"rank_before_reason":"bound_open","ranked":5,"source":"kz-bns","rank_listed":null}

A chart says them below it, and a report in its sentences.

  $ bilat plot KAZ CZE trade.exports --kind yoy
  Exports of goods: Kazakhstan to Czechia
  percent change on the same period a year before

  There is no figure to draw.

  No figure: 2023 (the base period is not held); 2024 (the series has a break in
  between).
  Source: Bureau of National Statistics of Kazakhstan. Data as of 2025-02-01.
  $ bilat plot KAZ DNK trade.exports 2023..2024
  Exports of goods: Kazakhstan to Denmark
  mn USD

  2023                                                                       ● 5
  2024 n/a

  n/a: not available. No figure: 2024 (the source suppresses it).
  Source: Bureau of National Statistics of Kazakhstan. Data as of 2025-02-01.
  $ for p in AUT BEL CHE CHN DEU; do bilat plot KAZ $p trade.exports 2024 --kind yoy | grep -A1 'No figure'; done
  No figure: 2024 (the base period is not held).
  Source: Bureau of National Statistics of Kazakhstan. Data as of 2025-02-01.
  No figure: 2024 (the base is zero or may be zero).
  Source: Bureau of National Statistics of Kazakhstan. Data as of 2025-02-01.
  No figure: 2024 (the base is too small or too coarsely rounded for a
  percentage).
  No figure: 2024 (source, unit, presentation or frequency differ).
  Source: United Nations Statistics Division. Data as of 2025-02-01.
  No figure: 2024 (the bounds leave it open).
  Source: Bureau of National Statistics of Kazakhstan. Data as of 2025-02-01.
  $ bilat plot KAZ RUS fdi.inflow --kind yoy | grep -A1 'No figure'
  No figure: 2022 (the base period is not held); 2023 (the base is negative); 2024
  (the sign changed since the base period).
  $ bilat plot KAZ RUS fdi.inflow --kind share | grep -A1 'No figure'
  No figure: 2024 (not all parts are known to have the same sign); 2022, 2023 (the
  published total is not held).
  $ for p in ESP FIN FRA; do bilat plot KAZ $p trade.exports 2023..2024 | grep -A1 'No figure'; done
  n/a: not available. No figure: 2024 (it does not apply here).
  Source: Bureau of National Statistics of Kazakhstan. Data as of 2025-02-01.
  n/a: not available. No figure: 2024 (the source does not collect it).
  Source: Bureau of National Statistics of Kazakhstan. Data as of 2025-02-01.
  n/a: not available. No figure: 2024 (the source does not publish it).
  Source: Bureau of National Statistics of Kazakhstan. Data as of 2025-02-01.
  $ bilat plot KAZ POL trade.imports 2023..2024 | grep -A1 'No figure'
  n/a: not available. No figure: 2024 (the reporter does not list the partner).
  Source: Bureau of National Statistics of Kazakhstan. Data as of 2025-02-01.
  $ bilat plot KAZ GBR trade.exports 2022..2023 --unit KZT | grep -A1 'No figure'
  n/a: not available. No figure: 2023 (nothing is held to convert it with).
  Source: Bureau of National Statistics of Kazakhstan. Data as of 2025-02-01.
  $ bilat plot KAZ GBR trade.exports 2022..2024
  ! bilat: trade.exports of 2022 is in USD and that of 2024 in knots, and a chart has one unit (choose with --source, or plot the periods apart)
  [2]
  $ bilat plot KAZ ITA trade.imports --kind mirror
  Imports of goods: Kazakhstan from Italy, as both sides record it
  mn USD

  2024 Kazakhstan (importer)                                                 ● 5
       Italy (exporter)      n/a

  n/a: not available. No figure: Italy (exporter) (only one side's figure is
  held).
  Source: Bureau of National Statistics of Kazakhstan
  $ bilat plot KAZ ITA trade.balance
  Balance of trade in goods: Kazakhstan with Italy
  mn USD

  2024 Imports of goods                                                        ● 5

  No figure: 2024 (not all periods that it needs are held).
  Source: Bureau of National Statistics of Kazakhstan. Data as of 2025-02-01.
  $ bilat report KAZ CZE --format md -o out > report.log; grep -h 'No change' out/KAZ-CZE/report.md
  - **Exports to Czechia**: 6 mn USD (2024); No change given: the series has a break in between. Bureau of National Statistics of Kazakhstan
  Exports of goods from Kazakhstan to Czechia were 6 million USD in 2024 (Bureau of National Statistics of Kazakhstan). No change on 2023 is given: the series has a break in between.
  No change from 2023 to 2024 is given: the series has a break in between.  
  No change from 2023 to 2024 is given: the base period is not held.  

What is not significant is marked there too, and a change of it is in money.

  $ bilat -q report KAZ CHE --no-charts --format md -o out; grep -e '| 0[.]4' -e 'not significant' out/KAZ-CHE/report.md
  | Exports to Switzerland | 0.4 n | 2 | +2 |
  - **n** not significant, but not zero

A balance of two units is not incomplete: its sides cannot be set against each other.

  $ cat > units.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > KAZ,NOR,trade.exports,2023,12,mn USD,kz-bns
  > KAZ,NOR,trade.imports,2023,7,mn EUR,kz-bns
  > KAZ,NOR,trade.exports,2024,12,mn USD,kz-bns
  > END
  $ bilat -q load units.csv --vintage 2025-02-01
  $ bilat get KAZ NOR trade.balance 2023
  ! bilat: no figure of trade.balance for Kazakhstan and Norway in 2023: source, unit, presentation or frequency differ
  [1]
  $ bilat get KAZ NOR trade.balance 2024
  ! bilat: no figure of trade.balance for Kazakhstan and Norway in 2024: not all periods that it needs are held
  [1]
