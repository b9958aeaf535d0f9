Published factsheets: what they print comes out of figures like theirs.

The United Kingdom and Cuba, four quarters to the end of 2020 (Department for Business and Trade,
18 June 2021): total -31.1 %, exports +45.2 %, imports -49.2 %, Cuba the 142nd largest partner with
less than 0.1 % of the total.

  $ bilat -q load "$DATA/factsheets/uk.csv" --vintage 2021-06-18 > /dev/null
  $ bilat get GBR CUB trade.turnover,trade.exports,trade.imports 2020-Q4 --with rolling,rolling-yoy
  United Kingdom, partner Cuba: Several indicators

  indicator       period   mn GBP  rolling  rolling-yoy %  source
  trade.turnover  2020-Q4    27.8    111.0          -31.1  ons
  trade.exports   2020-Q4    11.3     45.0          +45.2  ons
  trade.imports   2020-Q4    16.5     66.0          -49.2  ons

  trade.turnover is computed: trade.exports + trade.imports (ons)
  $ bilat get GBR CUB trade.turnover 2020 --with share,rank
  United Kingdom, partner Cuba: Trade turnover in goods (trade.turnover)

  period  mn GBP  share %  rank  source
  2020     111.0     <0.1   142  ons
  $ bilat get GBR CUB trade.turnover 2020 --with share,rank --format csv --no-header
  GBR,CUB,trade.turnover,,2020,111000000,=,GBP,,ons,0.0036404735252466344,142

The same in a report, of the quarter and of the year.

  $ cat > headline.conf <<'END'
  > title = "{A} and {B}"
  > section "headline" {
  >   title = "In short"
  >   block "total" { kind = sentences  indicators = {"trade.turnover"} }
  >   block "flows" { kind = sentences  indicators = {"trade.exports", "trade.imports"} }
  > }
  > END
  $ bilat -q report GBR CUB --template headline.conf --no-charts --format md --period 2020-Q4 -o uk
  $ sed -n '/^## In/,$p' uk/GBR-CUB/report.md
  ## In short

  Trade in goods between the United Kingdom and Cuba was 27.8 million GBP in Q4 2020 (Office for National Statistics (United Kingdom); in current prices), a decrease of 31.1% or 12.5 million GBP on the same period a year before. In the four quarters to Q4 2020 the sum was 111.0 million GBP, a decrease of 31.1% or 50.0 million GBP on the same period a year before.

  Exports of goods from the United Kingdom to Cuba were 11.3 million GBP in Q4 2020 (Office for National Statistics (United Kingdom)), an increase of 45.2% or 3.50 million GBP on the same period a year before. In the four quarters to Q4 2020 the sum was 45.0 million GBP, an increase of 45.2% or 14.0 million GBP on the same period a year before. Imports of goods of the United Kingdom from Cuba were 16.5 million GBP in Q4 2020 (Office for National Statistics (United Kingdom)), a decrease of 49.2% or 16.0 million GBP on the same period a year before. In the four quarters to Q4 2020 the sum was 66.0 million GBP, a decrease of 49.2% or 64.0 million GBP on the same period a year before.
  $ bilat -q report GBR CUB --template headline.conf --no-charts --format md --period 2020 -o uk
  $ sed -n '/^## In/,$p' uk/GBR-CUB/report.md
  ## In short

  Trade in goods between the United Kingdom and Cuba was 111.0 million GBP in 2020 (Office for National Statistics (United Kingdom); in current prices), a decrease of 31.1% or 50.0 million GBP on 2019. In 2020 Cuba was 142nd among the partners of the United Kingdom, with less than 0.1% of the total.

  Exports of goods from the United Kingdom to Cuba were 45.0 million GBP in 2020 (Office for National Statistics (United Kingdom)), an increase of 45.2% or 14.0 million GBP on 2019. Imports of goods of the United Kingdom from Cuba were 66.0 million GBP in 2020 (Office for National Statistics (United Kingdom)), a decrease of 49.2% or 64.0 million GBP on 2019.

Norway, the total row of a month (Statistics Norway): 129 248, 141 475, +12 227, +9.5 %.

  $ cat > norway.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > NOR,WLD,trade.exports,2024-09,129248,mn NOK,ssb
  > NOR,WLD,trade.exports,2025-09,141475,mn NOK,ssb
  > END
  $ bilat -q load norway.csv --vintage 2025-10-15 > /dev/null
  $ bilat get NOR WLD trade.exports 2025-09 --with change,yoy
  Norway, partner World: Exports of goods (trade.exports)

  period   bn NOK  change  yoy %  source
  2025-09   141.5   +12.2   +9.5  ssb
  $ bilat get NOR WLD trade.exports 2025-09 --with change --format csv --no-header
  NOR,WLD,trade.exports,,2025-09,141475000000,=,NOK,,ssb,12227000000

The International Trade Centre's table of a partner: 1 577 889 exported, 16 626 320 imported, a
balance of -15 048 431 and a relative balance of -82.7.

  $ cat > itc.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > BEL,ZAF,trade.exports,2020,1577889,thousand USD,itc
  > BEL,ZAF,trade.imports,2020,16626320,thousand USD,itc
  > BEL,NGA,trade.imports,2020,500,thousand USD,itc
  > END
  $ bilat -q load itc.csv --vintage 2021-06-18 > /dev/null
  $ bilat get BEL ZAF trade.balance,trade.balance.normalised,trade.cover 2020
  Belgium, partner South Africa: Several indicators

  indicator                 period  value  unit    source
  trade.balance             2020    -15.0  bn USD  itc
  trade.balance.normalised  2020    -82.7  %       itc
  trade.cover               2020      9.5  %       itc

  trade.balance is computed: trade.exports - trade.imports (itc)
  trade.balance.normalised is computed: trade.balance / trade.turnover (itc)
  trade.cover is computed: trade.exports / trade.imports (itc)
  $ bilat get BEL ZAF trade.balance 2020 --value
  -15048431000

With one side missing there is none of them.

  $ bilat get BEL NGA trade.balance,trade.turnover,trade.balance.normalised,trade.cover 2020
  ! bilat: trade.balance is not held for Belgium and Nigeria, but trade.imports (Imports of goods): bilat get BEL NGA trade.imports
  [1]

FRED's transforms ("growth formulas"): 100 to 102 in a quarter is 2.00 percent (pch), 8.24 at a compounded
annual rate (pca).

  $ cat > fred.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > USA,WLD,trade.exports,2024-Q1,100.00,bn USD,fred
  > USA,WLD,trade.exports,2024-Q2,102.00,bn USD,fred
  > END
  $ bilat -q load fred.csv --vintage 2024-08-01 > /dev/null
  $ bilat get USA WLD trade.exports 2024-Q2 --with pop,annualised
  United States, partner World: Exports of goods (trade.exports)

  period   bn USD  pop %  annualised %  source
  2024-Q2   102.0   +2.0          +8.2  fred
  $ bilat get USA WLD trade.exports 2024-Q2 --with pop,annualised --format csv --no-header
  USA,WLD,trade.exports,,2024-Q2,102000000000,=,USD,,fred,2.0000000000000018,8.243215999999997

The World Bank's growth rates: its GDP of Kazakhstan, 184 388 404 706.042 dollars in 2015 and
261 840 101 059.923 in 2023, grew by exp(ln(p8 / p0) / 8) - 1 = 4.481119925705230 percent a year
("geometric"); a rate counts the years that went by, not those held.

  $ cat > worldbank.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > KAZ,-,macro.gdp,2015,184388404706.042,USD,wb-wdi
  > KAZ,-,macro.gdp,2023,261840101059.923,USD,wb-wdi
  > END
  $ bilat -q load worldbank.csv --vintage 2026-07-01 > /dev/null
  $ bilat get KAZ - macro.gdp 2023 --with cagr:8,cumulative:2015
  Kazakhstan: Gross domestic product, current prices (macro.gdp)

  period  bn USD  cagr:8 %  cumulative:2015 %  source
  2023     261.8      +4.5              +42.0  wb-wdi

  cagr:8 of 2023: 2 of 9 years held
  $ bilat get KAZ - macro.gdp 2023 --with cagr:8 --format csv --no-header
  KAZ,-,macro.gdp,,2023,261840101059.923,=,USD,,wb-wdi,4.481119925705235
