The partner beside all other partners: the published total less the partner, from one source.

Exports to Italy grew from 40 to 56, 140 % of 2018; the total from 240 to 306, so that the others grew
from 200 to 250, 125 %.  Another source has more years of Italy, but no total; in 2017 Italy is not
held, which is not nothing.

  $ cat > own.csv <<END
  > reporter,partner,indicator,period,value,unit,source,status
  > FRA,WLD,trade.exports,2017,230,bn EUR,comtrade,
  > FRA,ITA,trade.exports,2018,40.0,bn EUR,comtrade,
  > FRA,WLD,trade.exports,2018,240.0,bn EUR,comtrade,
  > FRA,ITA,trade.exports,2019,44.0,bn EUR,comtrade,
  > FRA,WLD,trade.exports,2019,254.0,bn EUR,comtrade,
  > FRA,ITA,trade.exports,2020,38.0,bn EUR,comtrade,
  > FRA,WLD,trade.exports,2020,218.0,bn EUR,comtrade,
  > FRA,ITA,trade.exports,2021,50.0,bn EUR,comtrade,
  > FRA,WLD,trade.exports,2021,280.0,bn EUR,comtrade,
  > FRA,ITA,trade.exports,2022,56.0,bn EUR,comtrade,
  > FRA,WLD,trade.exports,2022,306.0,bn EUR,comtrade,
  > FRA,ITA,trade.exports,2017,39.5,bn EUR,fr-own,
  > FRA,ITA,trade.exports,2018,41.0,bn EUR,fr-own,
  > FRA,ITA,trade.exports,2019,45.0,bn EUR,fr-own,
  > FRA,ITA,trade.exports,2020,39.0,bn EUR,fr-own,
  > FRA,ITA,trade.exports,2021,51.0,bn EUR,fr-own,
  > FRA,ITA,trade.exports,2022,57.0,bn EUR,fr-own,
  > END
  $ bilat -q load own.csv --vintage 2023-06-30 > /dev/null
  $ bilat get FRA ITA trade.exports 2021.. --with others,share
  France, partner Italy: Exports of goods (trade.exports)

  period  bn EUR  others  share %  source
  2021      50.0   230.0     17.9  comtrade
  2022      56.0   250.0     18.3  comtrade

  sources differ on trade.exports with ITA: 2021 (fr-own), 2022 (fr-own)
  $ bilat get FRA ITA trade.exports 2017 --with others
  France, partner Italy: Exports of goods (trade.exports)

  period  bn EUR  others  source
  2017      39.5      ..  fr-own

  others 2017: not available, the published total is not held
  $ bilat get FRA WLD trade.exports 2022 --with others
  France, partner World: Exports of goods (trade.exports)

  period  bn EUR  others  source
  2022     306.0      ..  comtrade

  others 2022: not available, it does not apply here
  $ bilat get FRA ITA trade.exports 2022 --with others --format csv --no-header
  FRA,ITA,trade.exports,,2022,56000000000,=,EUR,,comtrade,250000000000
  $ cat > others.conf <<'END'
  > title = "{A} and {B}"
  > section "place" {
  >   title = "Place of the partner"
  >   block "others" {
  >     kind = others
  >     title = "{B} and the others"
  >     chart = index
  >     indicators = {"Exports to {B} = trade.exports", "Exports to all other partners = trade.exports:others",
  >       "Imports from {B} = trade.imports", "Imports from all other partners = trade.imports:others"}
  >   }
  >   block "missing" { kind = missing }
  > }
  > END
  $ bilat report FRA ITA --template others.conf --format text | sed -n '/^Italy and/,/^Source/p'
  Italy and the others, bn EUR

                                                           Change           Index,
                                                               on  Change,  2018 =
                         2018   2019   2020   2021   2022    2021        %     100
  Exports to Italy       40.0   44.0   38.0   50.0   56.0    +6.0    +12.0   140.0
  Exports to all other  200.0  210.0  180.0  230.0  250.0   +20.0     +8.7   125.0
  partners

  Source: United Nations Statistics Division.
  Italy and the others
  2018 = 100

  140┤                                              ⣀⠔⠊ Exports to Italy 140.0
     │                                           ⣀⠔⠊
  130┤                                        ⢀⠔⠊
     │                                     ⢀⡠⠒⠁
     │                                   ⢠⠒⠁       ⢀⡠⠔⠒ Exports to all othe… 125.0
  120┤                                  ⡔⠁     ⣀⠤⠒⠉⠁
     │                                ⢀⠎   ⣀⠤⠒⠉
     │                               ⡰⠁ ⢀⠔⠉
  110┤         ⢀⡠⠔⠢⢄               ⢀⠜  ⡠⠃
     │     ⢀⡠⠔⠊⠁⣀⣀⣀ ⠉⠢⢄           ⡠⠃ ⡠⠊
     │ ⣀⣤⡲⠭⠥⠒⠒⠉⠉   ⠉⠢⢄ ⠉⠢⢄      ⢀⠔⠁⢀⠜
  100┤⠉⠁              ⠉⠢⢄ ⠉⠢⢄  ⢠⠊⢀⠔⠁
     │                   ⠉⠢⢄ ⠉⠲⠁⡠⠊
   90┤                      ⠉⠢⢤⠊
     └─────────────────────────────────────────────────
    2018        2019        2020        2021        2022

  Source: United Nations Statistics Division. Edition of 30 June 2023.
  $ bilat -q report FRA ITA --template others.conf --no-charts --format md -o out
  $ grep -e index -e others out/FRA-ITA/data.csv | cut -d, -f3,7- | cut -d, -f1-6,10-
  Exports to Italy,trade.exports,,2018,value,40000000000,EUR,comtrade,40.0
  Exports to Italy,trade.exports,,2019,value,44000000000,EUR,comtrade,44.0
  Exports to Italy,trade.exports,,2020,value,38000000000,EUR,comtrade,38.0
  Exports to Italy,trade.exports,,2021,value,50000000000,EUR,comtrade,50.0
  Exports to Italy,trade.exports,,2022,value,56000000000,EUR,comtrade,56.0
  Exports to Italy,trade.exports,,2022,change,6000000000,EUR,comtrade,+6.0
  Exports to Italy,trade.exports,,2022,yoy,12.00000000000001,percent,comtrade,+12.0
  Exports to Italy,trade.exports,,2022,index,140,index,comtrade,140.0
  Exports to all other partners,trade.exports,,2018,others,200000000000,EUR,comtrade,200.0
  Exports to all other partners,trade.exports,,2019,others,210000000000,EUR,comtrade,210.0
  Exports to all other partners,trade.exports,,2020,others,180000000000,EUR,comtrade,180.0
  Exports to all other partners,trade.exports,,2021,others,230000000000,EUR,comtrade,230.0
  Exports to all other partners,trade.exports,,2022,others,250000000000,EUR,comtrade,250.0
  Exports to all other partners,trade.exports,,2022,others change,20000000000,EUR,comtrade,+20.0
  Exports to all other partners,trade.exports,,2022,others yoy,8.695652173913038,percent,comtrade,+8.7
  Exports to all other partners,trade.exports,,2022,others index,125,index,comtrade,125.0

A break in the total is one in the others: the comparison begins behind it, and with less than four
years there is none.

  $ cat > break.csv <<END
  > reporter,partner,indicator,period,value,unit,source,status
  > FRA,WLD,trade.exports,2019,254.0,bn EUR,comtrade,B
  > END
  $ bilat -q load break.csv --vintage 2023-07-31 > /dev/null
  $ bilat report FRA ITA --template others.conf --no-charts --format text | sed -n '/^Italy and/,/^Source/p'
  Italy and the others, bn EUR

                                                           Change           Index,
                                                               on  Change,  2019 =
                                2019   2020   2021   2022    2021        %     100
  Exports to Italy              44.0   38.0   50.0   56.0    +6.0    +12.0   127.3
  Exports to all other       210.0 b  180.0  230.0  250.0   +20.0     +8.7   119.0
  partners

  Source: United Nations Statistics Division.
  $ sed -i s/2019,254.0/2020,218.0/ break.csv
  $ bilat -q load break.csv --vintage 2023-08-31 > /dev/null
  $ bilat report FRA ITA --template others.conf --no-charts --format text | tail -n 4
  ====================

  * Italy and the others: no source holds four years of the partner and the total
    that can be compared.

A partner that is larger than the total: the total does not hold it, and nothing is said.

  $ cat > wrong.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > BEL,NLD,trade.exports,2022,56.0,bn EUR,comtrade
  > BEL,WLD,trade.exports,2022,50.0,bn EUR,comtrade
  > END
  $ bilat -q load wrong.csv --vintage 2023-06-30 > /dev/null
  $ bilat get BEL NLD trade.exports --with others
  Belgium, partner Netherlands: Exports of goods (trade.exports)

  period  bn EUR  others  source
  2022      56.0      ..  comtrade

  others 2022: not available, not all parts are known to have the same sign
