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

The Eurasian Development Bank's stock of mutual investments in the middle of 2024: 10.4 of 46.1
billion dollars in Kazakhstan are 22.6 %, 10.2 in Uzbekistan 22.1 %, 5.8 in Azerbaijan 12.6 %.

  $ cat > edb.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > EAEU,WLD,fdi.stock.outward,2024-S1,46.1,bn USD,edb
  > EAEU,KAZ,fdi.stock.outward,2024-S1,10.4,bn USD,edb
  > EAEU,UZB,fdi.stock.outward,2024-S1,10.2,bn USD,edb
  > EAEU,AZE,fdi.stock.outward,2024-S1,5.8,bn USD,edb
  > END
  $ bilat -q load edb.csv --vintage 2024-12-18 > /dev/null
  $ bilat rank EAEU fdi.stock.outward 2024-S1
  Eurasian Economic Union: Outward direct investment position (fdi.stock.outward),
    2024-S1

  rank  partner     bn USD  share %  change  yoy %  a year before
    1?  Kazakhstan    10.4     22.6      ..     ..             ..
    2?  Uzbekistan    10.2     22.1      ..     ..             ..
    3?  Azerbaijan     5.8     12.6      ..     ..             ..

  3 ranked among those listed by edb
  42.7 % of the total is not with listed countries: a place is certain only above
    that
  ? place among those listed: a partner that is not held could change it
  Source: edb

"1.8-fold since 2016, 9.2 % a year over seven years": 1.8 to the power of 1/7 is 1.0876, so that the
rate over the seven years is 8.8 % and not the 9.2 that was printed beside it. What is told is computed
of the figures, with the years that it spans.

  $ cat > course.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > KGZ,RUS,fdi.stock.inward,2016,5.00,bn USD,edb
  > KGZ,RUS,fdi.stock.inward,2019,6.10,bn USD,edb
  > KGZ,RUS,fdi.stock.inward,2023,9.00,bn USD,edb
  > KGZ,RUS,people.visitors,2018,1000000,persons,own
  > KGZ,RUS,people.visitors,2019,1030000,persons,own
  > KGZ,RUS,people.visitors,2020,1060900,persons,own
  > KGZ,RUS,people.visitors,2021,1092727,persons,own
  > END
  $ bilat -q load course.csv --vintage 2023-12-18 > /dev/null
  $ cat > course.conf <<'END'
  > title = "{A} and {B}"
  > section "headline" {
  >   title = "In short"
  >   block "course" { kind = sentences  indicators = {"fdi.stock.inward", "people.visitors"} }
  > }
  > END
  $ for lang in en ru kk
  > do bilat -q report KGZ RUS --period 2023 --template course.conf --no-charts --format md --lang $lang -o $lang
  > tail -n 1 $lang/KGZ-RUS/report.md; done
  The direct investment position of Russia in Kyrgyzstan was 9.00 billion USD in 2023 (Eurasian Development Bank). It is the highest of the 3 years held (2016, 2019 and 2023); other annual figures are not held. That is 1.8-fold since 2016: +8.8% a year on average between 2016 and 2023 (in current prices; 3 of 8 years held). Visitor arrivals in Kyrgyzstan from Russia were 1,092,727 persons in 2021 (as stated: own), an increase of 3.0% or 31,827 persons on 2020. It is the highest of the 4 years held (2018–2021); earlier annual figures are not held. The change was +3.0% a year on average between 2018 and 2021.
  Накопленные прямые инвестиции (Киргизия ← Россия) в 2023 г.: 9,00 млрд долл. США (Евразийский банк развития). Это максимум за 3 года, по которым есть данные (2016, 2019 и 2023); других годовых данных нет. Это рост в 1,8 раза за период 2016–2023, в среднем +8,8 % в год (в текущих ценах; данные есть за 3 из 8 лет). Прибытия посетителей (Киргизия ← Россия) в 2021 г.: 1 092 727 человек (по заявлению: own); прирост к 2020 г. — 3,0 %, или 31 827 человек. Это максимум за 4 года, по которым есть данные (2018–2021); более ранних годовых данных нет. Изменение за период 2018–2021: в среднем +3,0 % в год.
  Жинақталған тікелей инвестициялар (Қырғызстан ← Ресей) 2023 жылы: 9,00 млрд АҚШ доллары (Еуразиялық даму банкі). Бұл — дерегі бар 3 жыл ішіндегі ең жоғары мән (2016, 2019 және 2023); басқа жылдық деректер жоқ. Бұл — 2016–2023 аралығындағы 1,8 есе өсу, орта есеппен жылына +8,8% (ағымдағы бағамен; 8 жылдың 3 жылының дерегі бар). Келушілер (Қырғызстан ← Ресей) 2021 жылы: 1 092 727 адам (мәлімдеме бойынша: own); 2020 жылмен салыстырғандағы өсім — 3,0%, яғни 31 827 адам. Бұл — дерегі бар 4 жыл ішіндегі ең жоғары мән (2018–2021); одан бұрынғы жылдық деректер жоқ. 2018–2021 аралығындағы өзгеріс: орта есеппен жылына +3,0%.
  $ grep -e cagr -e cumulative en/KGZ-RUS/data.csv | cut -d, -f4-
  cagr:7,KGZ,RUS,fdi.stock.inward,,2023,cagr:7,8.759574725442064,=,,,percent,edb,'+8.8%
  cumulative:2016,KGZ,RUS,fdi.stock.inward,,2023,cumulative:2016,80,=,,,percent,edb,1.8-fold
  cagr:3,KGZ,RUS,people.visitors,,2021,cagr:3,3.0000000000000027,=,,,percent,own,'+3.0%

From the end of 2016 to the middle of 2023 it is six years and a half, but a half-year is compared
with the same one only.

  $ cat > halves.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > ARM,RUS,fdi.stock.inward,2016-S2,5.00,bn USD,edb
  > ARM,RUS,fdi.stock.inward,2023-S1,9.00,bn USD,edb
  > BLR,RUS,fdi.stock.inward,2016-S1,5.00,bn USD,edb
  > BLR,RUS,fdi.stock.inward,2023-S1,9.00,bn USD,edb
  > END
  $ bilat -q load halves.csv --vintage 2023-12-18 > /dev/null
  $ for country in ARM BLR
  > do bilat -q report $country RUS --period 2023-S1 --template course.conf --no-charts --format md -o halves
  > tail -n 1 halves/$country-RUS/report.md; done
  The direct investment position of Russia in Armenia was 9.00 billion USD on 30 June 2023 (Eurasian Development Bank).
  The direct investment position of Russia in Belarus was 9.00 billion USD on 30 June 2023 (Eurasian Development Bank). That is 1.8-fold since H1 2016: +8.8% a year on average between H1 2016 and H1 2023 (in current prices; 2 of 8 years held).

A partner without figures for a section: the section is absent and listed, no table is empty.

  $ cat > absent.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > FRA,MLT,trade.exports,2023,250,mn EUR,own
  > END
  $ bilat -q load absent.csv --vintage 2024-12-18 > /dev/null
  $ bilat -q report FRA MLT --no-charts --format md -o absent
  $ grep '^## ' absent/FRA-MLT/report.md
  ## In short
  ## Trade in goods
  ## Notes
  ## Not covered, and why
  ## Sources
  $ sed -n '/^## Not covered/,/^## Sources/p' absent/FRA-MLT/report.md
  ## Not covered, and why

  - **The two economies**: no figures on either economy are held. To load: World Development Indicators of the World Bank.
  - **Common border**: no figure is held. To load: A table of land borders.
  - **Place of the partner**: no figure is held. To load: IMF International Trade in Goods by partner, or UN Comtrade, for both countries.
  - **Trade in parts of years; Growth as published, not computed here**: no figure is held. To load: IMF International Trade in Goods by partner (monthly, both countries); UN Comtrade by chapter.
  - **What France exports to Malta; What France imports from Malta**: no breakdown is held. To load: UN Comtrade by chapter, for both countries.
  - **Trade in services**: no figure is held. To load: Balance of payments by partner: OECD, Eurostat or the central bank.
  - **Direct investment**: no figure is held. To load: IMF Direct Investment Positions by Counterpart Economy (both countries); the central bank's table of inflows by country.
  - **Enterprises**: no figure is held. To load: The register of the statistical office, by country of the owner.
  - **People**: no figure is held. To load: Arrivals by country of residence or citizenship, from both statistical offices.
  - **Money**: no figure is held. To load: The central bank's table of money transfers by country.
  - **Transit**: no figure is held. To load: Operators of pipelines and railways.
  - **Joint projects**: no figure is held. To load: A list of projects and one of their events (CSV).
  - **Both sides' record of the same flow**: no figure is held. To load: The same statistic from the other country: IMF International Trade in Goods, UN Comtrade, IMF Direct Investment Positions.
  - **What each side states**: no two sources held differ about a period. To load: The same figure from a second source or from the partner.
  - **Claims checked**: no claim about the two is held. To load: A CSV of claims.

  ## Sources
