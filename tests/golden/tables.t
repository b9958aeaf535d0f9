@needs gnuplot

What trade is made of: the largest groups, the others, and what the total has beyond them.
Contributions are in points of the growth of the total, and add up to it.

  $ bilat -q load "$DATA/report/editions.csv" > /dev/null

  $ cat > products.conf <<'END'
  > title = "{A} and {B}"
  > section "trade" {
  >   title = "Trade"
  >   block "exports" {
  >     kind = products
  >     title = "Exports"
  >     most = 4
  >     unspecified = {"99"}
  >     indicators = {"trade.exports"}
  >   }
  > }
  > END

  $ bilat -q report KAZ DEU --template products.conf --no-charts --format md -o out

  $ sed -n '/^\*\*/,$p' out/KAZ-DEU/report.md
  **Exports, 2023** (bn USD)

  | Group | Value | Share, % | Change | Change, % | Contribution, points |
  | --- | ---: | ---: | ---: | ---: | ---: |
  | 27 Mineral fuels and oils | 4.55 | 82.0 | -0.0960 | -2.1 | -1.7 |
  | 74 Copper | 0.430 | 7.7 | +0.0349 | +8.8 | +0.6 |
  | 28 Inorganic chemicals | 0.152 | 2.7 | +0.0275 | +22.1 | +0.5 |
  | 72 Iron and steel | 0.148 | 2.7 | -0.0244 | -14.1 | -0.4 |
  | Other groups | 0.200 | 3.6 | +0.0146 | +7.9 | +0.3 |
  | Confidential, not specified or not held | 0.0704 | 1.3 | -0.0077 | -9.9 | -0.1 |
  | **Total** | **5.55** |  | **-0.0511** | **-0.9** | **-0.9** |

  Source: United Nations Statistics Division.  
  Of the change of -0.9%, 74 Copper added 0.6 points, 27 Mineral fuels and oils took off 1.7.  

Both sides' record of the same flow.

  $ cat > mirror.conf <<'END'
  > title = "{A} and {B}"
  > section "mirror" {
  >   title = "Mirror"
  >   block "exports" {
  >     kind = mirror
  >     title = "Goods from {A} to {B}"
  >     chart = mirror
  >     indicators = {"trade.exports"}
  >     beside = {"trade.exports.quantity"}
  >   }
  >   block "position" {
  >     kind = mirror
  >     title = "Position of {B} in {A}"
  >     indicators = {"fdi.stock.inward"}
  >   }
  > }
  > END

  $ bilat -q report KAZ DEU --template mirror.conf --period 2023 -o out

  $ sed -n '/^\*\*/,$p' out/KAZ-DEU/report.md
  **Goods from Kazakhstan to Germany** (bn USD)

  |  | 2022 | 2023 |
  | --- | ---: | ---: |
  | Exports of goods from Kazakhstan to Germany | 4.70 | 4.73 |
  | Imports of goods of Germany from Kazakhstan, as published | 5.47 | 5.45 |
  | Imports of goods of Germany from Kazakhstan, FOB basis | 5.16 | 5.14 |
  | Gap: imports less exports | +0.462 | +0.410 |
  | Asymmetry, % of the mean of both | +9.4 | +8.3 |

  Source: International Monetary Fund.  
  In 2023 Germany records 5.14 billion USD, 409.9 million USD more than Kazakhstan, once both are valued alike.  
  Imports are brought to the FOB basis by the factor of 1.06 that the International Monetary Fund uses.  
  Causes to look into: re-exports, valuation, transit, trade system, confidentiality, special goods, timing, thresholds, exchange rate, partner coding and errors.  

  **Position of Germany in Kazakhstan** (mn USD)

  |  | 2018 | 2019 | 2020 | 2021 | 2022 | 2023 |
  | --- | ---: | ---: | ---: | ---: | ---: | ---: |
  | As Germany reports | 614.1 | 677.1 | 711.5 | 778.1 | 807.2 | 881.6 |
  | As Kazakhstan reports | 703.4 | 749.9 | 840.7 | 762.3 | 807.6 | 861.0 |
  | Gap: inward less outward record | +89.3 | +72.8 | +129.2 | -15.8 | +0.4 | -20.6 |
  | Asymmetry, % of the mean of both | +13.6 | +10.2 | +16.6 | -2.1 | &lt;0.1 | -2.4 |

  Source: International Monetary Fund.  
  In 2023 Kazakhstan records 861.0 million USD, 20.6 million USD less than Germany.  
  Causes to look into: presentation, special purpose entities, immediate or ultimate, confidentiality, coverage, valuation, timing and errors.  

  $ bilat -q report KAZ DEU --template mirror.conf --period 2024-Q3 -o out

  $ sed -n '/^\*\*/,$p' out/KAZ-DEU/report.md; ls out/KAZ-DEU/charts
  **Goods from Kazakhstan to Germany** (bn USD)

  |  | Q2 2023 | Q3 2023 | Q4 2023 | Q1 2024 | Q2 2024 | Q3 2024 |
  | --- | ---: | ---: | ---: | ---: | ---: | ---: |
  | Exports of goods from Kazakhstan to Germany | 1.14 | 1.26 | 1.08 | 1.16 | 1.09 | 1.20 p |
  | Imports of goods of Germany from Kazakhstan, as published | 1.44 | 1.33 | 1.37 | 1.21 | 1.34 | 1.16 p |
  | Imports of goods of Germany from Kazakhstan, FOB basis | 1.36 | 1.25 | 1.29 | 1.14 | 1.26 | 1.09 p |
  | Gap: imports less exports | +0.220 | -0.0114 | +0.208 | -0.0186 | +0.170 | -0.111 |
  | Asymmetry, % of the mean of both | +17.7 | -0.9 | +17.5 | -1.6 | +14.4 | -9.7 |

  Source: International Monetary Fund.  
  In Q3 2024 Germany records 1.09 billion USD, 111.5 million USD less than Kazakhstan, once both are valued alike.  
  Imports are brought to the FOB basis by the factor of 1.06 that the International Monetary Fund uses.  
  Causes to look into: re-exports, valuation, transit, trade system, confidentiality, special goods, timing, thresholds, exchange rate, partner coding and errors.  

  ![Goods from Kazakhstan to Germany](charts/exports.svg)

  **Position of Germany in Kazakhstan** (mn USD)

  |  | 2018 | 2019 | 2020 | 2021 | 2022 | 2023 |
  | --- | ---: | ---: | ---: | ---: | ---: | ---: |
  | As Germany reports | 614.1 | 677.1 | 711.5 | 778.1 | 807.2 | 881.6 |
  | As Kazakhstan reports | 703.4 | 749.9 | 840.7 | 762.3 | 807.6 | 861.0 |
  | Gap: inward less outward record | +89.3 | +72.8 | +129.2 | -15.8 | +0.4 | -20.6 |
  | Asymmetry, % of the mean of both | +13.6 | +10.2 | +16.6 | -2.1 | &lt;0.1 | -2.4 |

  Source: International Monetary Fund.  
  In 2023 Kazakhstan records 861.0 million USD, 20.6 million USD less than Germany.  
  Causes to look into: presentation, special purpose entities, immediate or ultimate, confidentiality, coverage, valuation, timing and errors.  
  exports-narrow.svg
  exports.svg

The United States and Kazakhstan in 2024, as officials of both print it: two deficits, and a balance
that is not the difference of what is printed beside it.

  $ cat > usa.csv <<'END'
  > reporter,partner,indicator,period,value,unit,source
  > USA,KAZ,trade.exports,2024,1.1,bn USD,us-census
  > USA,KAZ,trade.imports,2024,2.3,bn USD,us-census
  > USA,KAZ,trade.balance,2024,-1.3,bn USD,us-census
  > KAZ,USA,trade.exports,2024,2.0,bn USD,kz-bns
  > KAZ,USA,trade.imports,2024,2.2,bn USD,kz-bns
  > END

  $ bilat -q load usa.csv --vintage 2025-03-01 > /dev/null

  $ cat > usa.conf <<'END'
  > title = "{A} and {B}"
  > section "trade" {
  >   title = "Trade"
  >   block "goods" {
  >     kind = series
  >     title = "Trade"
  >     indicators = {"trade.exports", "trade.imports", "trade.balance", "trade.exports@b",
  >       "trade.imports@b", "trade.balance@b"}
  >   }
  >   block "there" { kind = mirror  title = "From {A} to {B}"  indicators = {"trade.exports"} }
  >   block "back" { kind = mirror  title = "From {B} to {A}"  indicators = {"trade.imports"} }
  > }
  > END

  $ bilat -q report USA KAZ --template usa.conf --no-charts --format md -o out

  $ sed -n '/^\*\*/,$p' out/USA-KAZ/report.md
  **Trade** (bn USD)

  |  | 2024 |
  | --- | ---: |
  | Exports of goods from the United States to Kazakhstan | 1.1 <sup>1</sup> |
  | Imports of goods of the United States from Kazakhstan | 2.3 <sup>1</sup> |
  | The balance of goods trade of the United States with Kazakhstan | -1.3 <sup>1</sup> |
  | Exports of goods from Kazakhstan to the United States | 2.0 <sup>2</sup> |
  | Imports of goods of Kazakhstan from the United States | 2.2 <sup>2</sup> |
  | The balance of goods trade of Kazakhstan with the United States | -0.2 <sup>2</sup> |

  <sup>1</sup> Source: us-census.  
  <sup>2</sup> Source: Bureau of National Statistics of Kazakhstan.  
  No change from 2023 to 2024 is given: the base period is not held.  
  Components may not add because of rounding.  
  Exports and the imports of the United States are both valued FOB.  
  Exports are valued FOB, imports of Kazakhstan CIF: with freight and insurance.  

  **From the United States to Kazakhstan** (bn USD)

  |  | 2024 |
  | --- | ---: |
  | Exports of goods from the United States to Kazakhstan | 1.1 <sup>1</sup> |
  | Imports of goods of Kazakhstan from the United States, as published | 2.2 <sup>2</sup> |
  | Imports of goods of Kazakhstan from the United States, FOB basis | 2.08 |
  | Gap: imports less exports | +1.0 |
  | Asymmetry, % of the mean of both | +61.4 |

  <sup>1</sup> Source: us-census.  
  <sup>2</sup> Source: Bureau of National Statistics of Kazakhstan.  
  In 2024 Kazakhstan records 2.08 billion USD, 1.0 billion USD more than the United States, once both are valued alike.  
  Imports are brought to the FOB basis by the factor of 1.06 that the International Monetary Fund uses.  
  Causes to look into: re-exports, valuation, transit, trade system, confidentiality, special goods, timing, thresholds, exchange rate, partner coding and errors.  

  **From Kazakhstan to the United States** (bn USD)

  |  | 2024 |
  | --- | ---: |
  | Exports of goods from Kazakhstan to the United States | 2.0 <sup>1</sup> |
  | Imports of goods of the United States from Kazakhstan, as published | 2.3 <sup>2</sup> |
  | Imports of goods of the United States from Kazakhstan, FOB basis | 2.3 |
  | Gap: imports less exports | +0.3 |
  | Asymmetry, % of the mean of both | +14.0 |

  <sup>1</sup> Source: Bureau of National Statistics of Kazakhstan.  
  <sup>2</sup> Source: us-census.  
  In 2024 the United States records 2.3 billion USD, 300 million USD more than Kazakhstan, once both are valued alike.  
  The importer values imports FOB: nothing is taken off.  
  Causes to look into: re-exports, valuation, transit, trade system, confidentiality, special goods, timing, thresholds, exchange rate, partner coding and errors.  

Amounts in two currencies are two series; the newest figure says in which a row is.

  $ cat > money.csv <<'END'
  > reporter,partner,indicator,period,value,unit,source
  > DEU,POL,trade.exports,2022,97.0,bn USD,comtrade
  > DEU,POL,trade.exports,2023,90.3,bn EUR,destatis
  > DEU,POL,trade.exports,2024,93.8,bn EUR,destatis
  > END

  $ bilat -q load money.csv --vintage 2025-03-01 > /dev/null

  $ cat > money.conf <<'END'
  > title = "{A} and {B}"
  > section "trade" {
  >   title = "Trade"
  >   block "goods" { kind = series  title = "Exports"  chart = bar  indicators = {"trade.exports"} }
  > }
  > END

  $ bilat -q report DEU POL --template money.conf -o out; sed -n '/^\*\*/,$p' out/DEU-POL/report.md
  **Exports** (bn EUR)

  |  | 2023 | 2024 | Change on 2023 | Change, % |
  | --- | ---: | ---: | ---: | ---: |
  | Exports of goods from Germany to Poland | 90.3 | 93.8 | +3.5 | +3.9 |

  Source: Federal Statistical Office (Destatis).  

The partner among all, what is left of the total, and counts with the figure of a year before.

  $ cat > place.conf <<'END'
  > title = "{A} and {B}"
  > section "place" {
  >   title = "Place"
  >   block "exports" { kind = ranking  title = "Exports"  indicators = {"trade.exports"} }
  >   block "enterprises" {
  >     kind = dates
  >     title = "Enterprises"
  >     year_before = yes
  >     indicators = {"enterprises.registered"}
  >   }
  > }
  > END

  $ bilat -q report KAZ DEU --template place.conf --no-charts --format md --period 2024-Q3 -o out

  $ sed -n '/^\*\*/,$p' out/KAZ-DEU/report.md
  **Exports, Q3 2024** (bn USD)

  | Country | Rank | Value | Share, % | Change, % | Rank a year earlier |
  | --- | ---: | ---: | ---: | ---: | ---: |
  | China | (1) | 3.95 p | 18.0 | +3.6 | (1) |
  | Italy | (2) | 3.92 p | 17.9 | +5.0 | (2) |
  | Russia | (3) | 2.41 p | 11.0 | +1.4 | (3) |
  | Netherlands | (4) | 1.46 p | 6.7 | +1.8 | (4) |
  | **Germany** | **(5)** | **1.20** p | **5.5** | **-4.7** | **(5)** |
  | Türkiye | (6) | 1.04 p | 4.7 | -3.7 | (6) |
  | Others and not allocated |  | 7.95 p | 36.2 |  |  |
  | All countries |  | 21.9 |  |  |  |

  Source: International Monetary Fund. 7 countries ranked.  
  (n) place among the countries held; one that is not held could stand above.  

  **Enterprises**

  | Date or period | Figure | A year before | Unit | Change on the year before | Change, % | Share of all, % | Source |
  | --- | ---: | ---: | --- | ---: | ---: | ---: | --- |
  | **Enterprises with capital from Germany registered in Kazakhstan** | | | | | | | |
  | End of September 2024 | 1,235 | 1,120 | enterprises | +115 | +10.3 | 2.6 | Bureau of National Statistics of Kazakhstan |
  | End of December 2023 | 1,140 | .. | enterprises | .. | .. | 2.6 | Bureau of National Statistics of Kazakhstan |
  | End of September 2023 | 1,120 | .. | enterprises | .. | .. | 2.6 | Bureau of National Statistics of Kazakhstan |

  .. the base period is not held.  

Sentences on balances: a surplus or deficit, and whether it widened, narrowed or turned.

  $ cat > balance.csv <<'END'
  > reporter,partner,indicator,period,value,unit,source
  > FRA,ITA,trade.balance,2021,-1.0,bn EUR,own
  > FRA,ITA,trade.balance,2022,-1.5,bn EUR,own
  > FRA,ITA,trade.balance,2023,-0.4,bn EUR,own
  > FRA,ITA,trade.balance,2024,0.7,bn EUR,own
  > FRA,ITA,trade.balance,2025,0.9,bn EUR,own
  > FRA,ITA,trade.exports,2024-Q1,2.0,bn EUR,own
  > FRA,ITA,trade.exports,2025-Q1,2.0,bn EUR,own
  > END

  $ bilat -q load balance.csv --vintage 2026-03-01 > /dev/null

  $ cat > balance.conf <<'END'
  > title = "{A} and {B}"
  > section "text" {
  >   title = "Text"
  >   block "balance" { kind = sentences  indicators = {"trade.balance", "trade.exports"} }
  > }
  > END

  $ cat > text <<'END'
  > bilat -q report FRA ITA --template balance.conf --no-charts --format md --period "$1" -o out &&
  >   tail -1 out/FRA-ITA/report.md
  > END

  $ for year in 2021 2022 2023 2024 2025 2025-Q1; do sh text $year; done
  The balance of goods trade of France with Italy was a deficit of 1.0 billion EUR in 2021 (own).
  The balance of goods trade of France with Italy was a deficit of 1.5 billion EUR in 2022 (own); it widened by 500 million EUR within a year.
  The balance of goods trade of France with Italy was a deficit of 400 million EUR in 2023 (own); it narrowed by 1.1 billion EUR within a year.
  The balance of goods trade of France with Italy was a surplus of 700 million EUR in 2024 (own), after a deficit of 400 million EUR a year before. Exports of goods from France to Italy were 2.0 billion EUR in Q1 2024 (as stated: own).
  The balance of goods trade of France with Italy was a surplus of 900 million EUR in 2025 (own); it widened by 200 million EUR within a year. Exports of goods from France to Italy were 2.0 billion EUR in Q1 2025 (as stated: own).
  The balance of goods trade of France with Italy was a surplus of 700 million EUR in 2024 (own), after a deficit of 400 million EUR a year before. Exports of goods from France to Italy were 2.0 billion EUR in Q1 2025 (as stated: own), unchanged on the same period a year before.

A place that is shared is said so.

  $ cat > joint.csv <<'END'
  > reporter,partner,indicator,period,value,unit,source
  > NLD,WLD,trade.exports,2024,24,bn EUR,cbs
  > NLD,DEU,trade.exports,2024,10,bn EUR,cbs
  > NLD,BEL,trade.exports,2024,5,bn EUR,cbs
  > NLD,FRA,trade.exports,2024,5,bn EUR,cbs
  > NLD,ITA,trade.exports,2024,3,bn EUR,cbs
  > END

  $ bilat -q load joint.csv --vintage 2025-03-01 > /dev/null

  $ sed 's/"trade.balance", //' balance.conf > exports.conf

  $ bilat -q report NLD FRA --template exports.conf --no-charts --format md -o out; tail -1 out/NLD-FRA/report.md
  Exports of goods from the Netherlands to France were 5 billion EUR in 2024 (as stated: cbs). In 2024 France was joint second among the partners of the Netherlands, with 21% of the total.

A year that only one side has is told behind the years of both: not published, where the source marks
it so, else not held.

  $ cat > one.csv <<'END'
  > reporter,partner,indicator,period,value,unit,source
  > USA,KAZ,trade.exports,2025,1.2,bn USD,us-census
  > KAZ,USA,trade.imports,2025,,bn USD,kz-bns
  > KAZ,USA,trade.exports,2025,2.1,bn USD,kz-bns
  > END
  $ bilat -q load one.csv --vintage 2026-03-01 > /dev/null
  $ for lang in en ru kk
  > do bilat -q report USA KAZ --period 2025 --template usa.conf --no-charts --format md --lang $lang -o one
  > grep 2025 one/USA-KAZ/report.md | tail -n 2; done
  Kazakhstan has not published imports of goods of Kazakhstan from the United States for 2025.  
  For 2025 only the record of Kazakhstan is held.  
  Казахстан: за период (2025) не опубликовано — импорт товаров (Казахстан ← США).  
  За период (2025) есть данные только одной стороны: Казахстан.  
  Қазақстан: 2025 кезеңі үшін жарияланбаған — тауарлар импорты (Қазақстан ← АҚШ).  
  2025 кезеңі үшін тек бір жақтың дерегі бар: Қазақстан.  
