@needs gnuplot

Editions for parts of years: what was then, a year before, and the sums that end there.

  $ bilat -q load "$DATA/report/editions.csv" > /dev/null

  $ cat > latest.conf <<'END'
  > title = "{A} and {B}, {period}"
  > section "trade" {
  >   title = "Trade in goods"
  >   block "goods" {
  >     kind = latest
  >     title = "Trade in goods"
  >     indicators = {"Turnover = trade.turnover", "Exports = trade.exports",
  >       "Imports = trade.imports", "Balance = trade.balance", "Cover ratio = trade.cover",
  >       "Exports of {B} = trade.exports@b"}
  >   }
  >   block "whole-years" {
  >     kind = series
  >     title = "Whole years"
  >     editions = {"quarter"}
  >     indicators = {"Exports = trade.exports"}
  >   }
  > }
  > END

  $ cat > edition <<'END'
  > bilat -q report KAZ DEU --template latest.conf --no-charts --format md --period "$1" -o out &&
  >   sed -n '1p; /^\*\*/,$p' out/KAZ-DEU/report.md
  > END

  $ sh edition 2024-09
  # Kazakhstan and Germany, September 2024
  **Trade in goods** (bn USD)

  |  | Sep 2023 | Sep 2024 | Jan–Sep 2023 | Jan–Sep 2024 | Change, Sep 2024 | Change, Sep 2024, % | Change, Jan–Sep 2024 | Change, Jan–Sep 2024, % |
  | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
  | Turnover | 0.708 | 0.672 p | 6.18 | 6.11 p | -0.0359 | -5.1 | -0.0622 | -1.0 |
  | Exports | 0.430 | 0.394 p | 3.65 | 3.46 p | -0.0365 | -8.5 | -0.189 | -5.2 |
  | Imports | 0.278 | 0.279 p | 2.53 | 2.66 p | +0.0006 | +0.2 | +0.127 | +5.0 |
  | Balance | 0.152 | 0.115 p | 1.12 | 0.800 p | -0.0371 |  | -0.316 |  |
  | Cover ratio, % | 154.6 | 141.2 p | 144.1 | 130.1 p | -13.4 |  | -14.0 |  |
  | Exports of Germany | 0.230 | 0.260 p | 2.15 | 2.37 p | +0.0296 | +12.9 | +0.224 | +10.4 |

  Source: International Monetary Fund.  

  $ sh edition 2024-01
  # Kazakhstan and Germany, January 2024
  **Trade in goods** (mn USD)

  |  | Jan 2023 | Jan 2024 | Change | Change, % |
  | --- | ---: | ---: | ---: | ---: |
  | Turnover | 715.8 | 704.8 | -11.0 | -1.5 |
  | Exports | 420.5 | 391.9 | -28.6 | -6.8 |
  | Imports | 295.3 | 312.9 | +17.6 | +6.0 |
  | Balance | 125.2 | 79.0 | -46.2 |  |
  | Cover ratio, % | 142.4 | 125.2 | -17.1 |  |
  | Exports of Germany | 232.4 | 262.3 | +29.9 | +12.9 |

  Source: International Monetary Fund.  

  $ sh edition 2024-Q3
  # Kazakhstan and Germany, Q3 2024
  **Trade in goods** (bn USD)

  |  | Q3 2023 | Q3 2024 | Four quarters to Q3 2023 | Four quarters to Q3 2024 | Change, Q3 2024 | Change, Q3 2024, % | Change, four quarters to Q3 2024 | Change, four quarters to Q3 2024, % |
  | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
  | Turnover | 2.11 | 2.11 p | 8.06 | 7.99 p | -0.0057 | -0.3 | -0.0677 | -0.8 |
  | Exports | 1.26 | 1.20 p | 4.73 | 4.54 p | -0.0596 | -4.7 | -0.192 | -4.0 |
  | Imports | 0.849 | 0.903 p | 3.32 | 3.45 p | +0.0539 | +6.4 | +0.124 | +3.7 |
  | Balance | 0.415 | 0.302 p | 1.41 | 1.09 p | -0.114 |  | -0.316 |  |
  | Cover ratio, % | 148.9 | 133.4 p |  |  | -15.5 |  |  |  |
  | Exports of Germany | 0.710 | 0.792 p | 2.90 | 3.15 p | +0.0823 | +11.6 | +0.259 | +8.9 |

  Source: International Monetary Fund.  

  **Whole years** (bn USD)

  |  | 2022 | 2023 | Change on 2022 | Change, % |
  | --- | ---: | ---: | ---: | ---: |
  | Exports | 4.70 | 4.73 | +0.0295 | +0.6 |

  Source: International Monetary Fund.  

  $ sh edition 2024-S1
  # Kazakhstan and Germany, First half of 2024
  **Trade in goods** (bn USD)

  |  | H1 2023 | H1 2024 | Two half-years to H1 2023 | Two half-years to H1 2024 | Change, H1 2024 | Change, H1 2024, % | Change, two half-years to H1 2024 | Change, two half-years to H1 2024, % |
  | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
  | Turnover | 4.06 | 4.01 | 7.98 | 7.99 | -0.0565 | -1.4 | +0.0128 | +0.2 |
  | Exports | 2.38 | 2.25 | 4.69 | 4.60 | -0.130 | -5.4 | -0.0913 | -1.9 |
  | Imports | 1.68 | 1.75 | 3.29 | 3.39 | +0.0730 | +4.3 | +0.104 | +3.2 |
  | Balance | 0.700 | 0.498 | 1.40 | 1.21 | -0.203 |  | -0.195 |  |
  | Cover ratio, % | 141.7 | 128.4 |  |  | -13.3 |  |  |  |
  | Exports of Germany | 1.44 | 1.58 | 2.92 | 3.07 | +0.142 | +9.8 | +0.153 | +5.2 |

  Source: International Monetary Fund.  

  $ sh edition 2024-01/09
  # Kazakhstan and Germany, January–September 2024
  **Trade in goods** (bn USD)

  |  | Jan–Sep 2023 | Jan–Sep 2024 | Change | Change, % |
  | --- | ---: | ---: | ---: | ---: |
  | Turnover | 6.18 | 6.11 p | -0.0622 | -1.0 |
  | Exports | 3.65 | 3.46 p | -0.189 | -5.2 |
  | Imports | 2.53 | 2.66 p | +0.127 | +5.0 |
  | Balance | 1.12 | 0.800 p | -0.316 |  |
  | Cover ratio, % | 144.1 | 130.1 p | -14.0 |  |
  | Exports of Germany | 2.15 | 2.37 p | +0.224 | +10.4 |

  Source: International Monetary Fund.  

Where nothing of the period is held, there is no report.

  $ sh edition 2024-11
  ! bilat: nothing is held about Kazakhstan and Germany for 2024-11 (the newest of that kind is 2024-09)
  [1]

Of a month the sums are periods of their own.

  $ sh edition 2024-09 > /dev/null; grep -E ',Exports,' out/KAZ-DEU/data.csv
  trade,goods,Exports,Sep 2023,KAZ,DEU,trade.exports,,2023-09,value,430100000,=,,,USD,imf-imts,0.430
  trade,goods,Exports,Sep 2024,KAZ,DEU,trade.exports,,2024-09,value,393600000,=,,,USD,imf-imts,0.394
  trade,goods,Exports,Jan–Sep 2023,KAZ,DEU,trade.exports,,2023-01/09,value,3645400000,=,,,USD,imf-imts,3.65
  trade,goods,Exports,Jan–Sep 2024,KAZ,DEU,trade.exports,,2024-01/09,value,3456300000,=,,,USD,imf-imts,3.46
  trade,goods,Exports,change,KAZ,DEU,trade.exports,,2024-09,change,-36500000,=,,,USD,imf-imts,-0.0365
  trade,goods,Exports,yoy,KAZ,DEU,trade.exports,,2024-09,yoy,-8.486398511973958,=,,,percent,imf-imts,-8.5
  trade,goods,Exports,change,KAZ,DEU,trade.exports,,2024-01/09,change,-189100000,=,,,USD,imf-imts,-0.189
  trade,goods,Exports,yoy,KAZ,DEU,trade.exports,,2024-01/09,yoy,-5.187359411861525,=,,,percent,imf-imts,-5.2

Norway's exports, the total row of a month (Statistics Norway): 129 248, 141 475, +12 227, +9.5 %.

  $ cat > norway.csv <<'END'
  > reporter,partner,indicator,period,value,unit,source
  > NOR,WLD,trade.exports,2024-09,129248,mn NOK,ssb
  > NOR,WLD,trade.exports,2025-09,141475,mn NOK,ssb
  > NOR,SWE,trade.exports,2025-09,1,mn NOK,ssb
  > END
  $ bilat -q load norway.csv --vintage 2025-10-15 > /dev/null
  $ cat > norway.conf <<'END'
  > title = "{A}"
  > section "trade" {
  >   title = "Trade"
  >   block "goods" { kind = latest  title = "Exports"  indicators = {"Total = trade.exports:world"} }
  > }
  > END
  $ bilat -q report NOR SWE --template norway.conf --no-charts --format md --period 2025-09 -o out
  $ sed -n '/^|/p' out/NOR-SWE/report.md
  |  | Sep 2024 | Sep 2025 | Change | Change, % |
  | --- | ---: | ---: | ---: | ---: |
  | Total | 129.2 | 141.5 | +12.2 | +9.5 |
  $ grep -E ',(change|yoy),' out/NOR-SWE/data.csv
  trade,goods,Total,change,NOR,WLD,trade.exports,,2025-09,change,12227000000,=,,,NOK,ssb,+12.2
  trade,goods,Total,yoy,NOR,WLD,trade.exports,,2025-09,yoy,9.460107699925736,=,,,percent,ssb,+9.5

What one side has not got for the period is said.

  $ cat > late.csv <<'END'
  > reporter,partner,indicator,period,value,unit,source
  > SWE,NOR,trade.exports,2025-08,7,bn SEK,scb
  > NOR,SWE,trade.exports,2025-08,6,bn NOK,ssb
  > NOR,SWE,trade.exports,2024-09,5,bn NOK,ssb
  > END
  $ bilat -q load late.csv --vintage 2025-10-15 > /dev/null
  $ sed 's/"Total = trade.exports:world"/"trade.exports", "trade.exports@b", "trade.imports"/' norway.conf > sides.conf
  $ bilat -q report NOR SWE --template sides.conf --no-charts --format md --period 2025-09 -o out
  $ sed -n '/^|/,$p' out/NOR-SWE/report.md
  |  | Sep 2024 | Sep 2025 | Change | Change, % |
  | --- | ---: | ---: | ---: | ---: |
  | Exports of goods from Norway to Sweden | 5 | 0.001 | -5 | -100.0 |

  Source: ssb.  
  Not held for September 2025: Exports of goods from Sweden to Norway.  

If the source itself marks it as not there yet, that is said of its country.

  $ cat > gap.csv <<'END'
  > reporter,partner,indicator,period,value,unit,source,status
  > SWE,NOR,trade.exports,2025-09,,bn SEK,scb,O
  > END
  $ bilat -q load gap.csv --vintage 2025-10-16 > /dev/null
  $ for lang in en ru kk; do bilat -q report NOR SWE --template sides.conf --no-charts --format md --period 2025-09 --lang $lang -o out; tail -n 1 out/NOR-SWE/report.md; done
  Sweden has not published exports of goods from Sweden to Norway for September 2025.  
  Швеция: за период (сентябрь 2025 г.) не опубликовано — экспорт товаров (Швеция → Норвегия).  
  Швеция: 2025 жылғы қыркүйек кезеңі үшін жарияланбаған — тауарлар экспорты (Швеция → Норвегия).  

A block is for the editions it names.

  $ sed 's/quarter/fortnight/' latest.conf > wrong.conf; bilat report KAZ DEU --template wrong.conf -o out
  ! bilat: wrong.conf: block "whole-years" is for an edition 'fortnight' (year, half-year, quarter, month or to-date)
  [3]
