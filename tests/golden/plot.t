@store shipped
@needs gnuplot

A chart is a file that appears whole.

  $ bilat plot KAZ RUS trade.turnover -o turnover.svg
  turnover.svg

  $ python3 -c 'import xml.dom.minidom as d; print(d.parse("turnover.svg").documentElement.tagName)'
  svg

  $ grep -o '>[^<]*</title>' turnover.svg
  >Trade turnover in goods: Kazakhstan with Russia</title>

  $ bilat plot KAZ RUS fdi.inflow.gross -o inflow.png --kind bar
  inflow.png

  $ head -c 4 inflow.png | tail -c 3; echo
  PNG

  $ bilat plot KAZ - macro.gdp 2015.. -o gdp.pdf --kind yoy
  gdp.pdf

  $ head -c 4 gdp.pdf; echo
  %PDF

  $ bilat plot DEU POL trade.exports -o exports.pdf --kind yoy
  ! bilat: 'Exports of goods: Germany to Poland' has too few changes for a chart: 1 (3 are needed, those of four comparable figures)
  [1]

Equal arguments give equal bytes.

  $ mv turnover.svg first.svg; bilat -q plot KAZ RUS trade.turnover -o turnover.svg

  $ cmp first.svg turnover.svg

On the terminal.

  $ bilat plot KAZ RUS fdi.inflow.gross --kind bar
  Gross inflow of direct investment: Kazakhstan from Russia
  bn USD

  2022 ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ ~ 1.5 p (National Bank of Ka…)
  2023 █████████████████████████████████ ~ 3 (Government of Kazak…)
  2024 ████████████████████████████████████████████ ~ 4 (Government of Kazak…)

  ▒ p: provisional or estimated. ~: about.
  Source: National Bank of Kazakhstan; Government of Kazakhstan. Data as of
  2025-10-23.

  $ bilat plot KAZ - macro.gdp 2015..
  Gross domestic product, current prices: Kazakhstan
  bn USD

  400┤
     │
     │
  300┤                                           ⣀⣀⠤⠤⠔○ Gross domestic prod… 306.2
     │                                      ⢀⣀⠴⠒⠉
     │                                  ⢀⡠⠔⠊⠁
  200┤                              ⣀⠤⠔⠊⠁
     │⠤⡀         ⢀⣀⣀⡠⠤⠤⠤⠤⠤⠤⢄⣀⣀⣀⡠⠤⠒⠊⠉
     │ ⠈⠑⠤⣀ ⣀⡠⠖⠉⠉⠁
     │     ⠉
  100┤
     │
     │
    0┤
     └─────────────────────────────────────────────────
         2016     2018      2020      2022     2024

  Gross domestic product, current prices: 2025 306.2 p

  ▒ p: provisional or estimated.
  Source: World Bank. Data as of 2026-07-01.

Shares, indices, both sides of one flow, and a balance with what it is made of.

  $ cat > trade.csv <<END
  > reporter,partner,indicator,period,value,unit,source,vintage
  > DEU,HUN,trade.exports,2019,10.00,mn USD,x,2025-01-01
  > DEU,HUN,trade.exports,2020,8.00,mn USD,x,2025-01-01
  > DEU,HUN,trade.exports,2021,12.00,mn USD,x,2025-01-01
  > DEU,HUN,trade.exports,2022,15.00,mn USD,x,2025-01-01
  > DEU,HUN,trade.exports,2023,14.00,mn USD,x,2025-01-01
  > DEU,HUN,trade.imports,2019,9.00,mn USD,x,2025-01-01
  > DEU,HUN,trade.imports,2020,9.00,mn USD,x,2025-01-01
  > DEU,HUN,trade.imports,2021,11.00,mn USD,x,2025-01-01
  > DEU,HUN,trade.imports,2022,18.00,mn USD,x,2025-01-01
  > DEU,WLD,trade.exports,2019,100.00,mn USD,x,2025-01-01
  > DEU,WLD,trade.exports,2020,100.00,mn USD,x,2025-01-01
  > DEU,WLD,trade.exports,2021,96.00,mn USD,x,2025-01-01
  > DEU,WLD,trade.exports,2022,100.00,mn USD,x,2025-01-01
  > DEU,WLD,trade.exports,2023,140.00,mn USD,x,2025-01-01
  > HUN,DEU,trade.imports,2019,11.00,mn USD,y,2025-01-01
  > HUN,DEU,trade.imports,2020,9.00,mn USD,y,2025-01-01
  > HUN,DEU,trade.imports,2021,13.00,mn USD,y,2025-01-01
  > HUN,DEU,trade.imports,2022,16.00,mn USD,y,2025-01-01
  > END

  $ bilat -q load trade.csv --db trade.db > /dev/null
  $ bilat plot DEU HUN trade.balance --db trade.db
  Balance of trade in goods: Germany with Hungary
  mn USD

  20┤
    │                                        ⡠⠄              Imports of goods 18.0
    │                                     ⡠⠔⠉
  15┤                                  ⡠⠔⠉ ⢀⣀⠤⠤⠤⠤⠤⣀⣀⣀⣀⡀
    │                               ⣀⣔⠮⠤⠒⠊⠉⠁          ⠈⠉⠉⠉⠉⠑ Exports of goods 14.0
    │                          ⣀⠤⣒⠖⠋⠁
  10┤                     ⣀⣤⡴⠮⠭⠒⠚
    │⠭⠭⠭⠶⠶⠦⠤⠤⣤⣤⠤⠤⠤⠤⠤⢔⣒⠶⠛⠋⠉
    │          ⠉⠉⠑⠒⠊⠁
    │
   5┤
    │
    │
   0┤
    └───────────────────────────────────────────────────────
   2019          2020         2021          2022         2023

  Balance of trade in goods
  2019                                                       ████████████████ 1.00
  2020                                 −1.00 ████████████████
  2021                                                       ████████████████ 1.00
  2022 −3.00 ████████████████████████████████████████████████

  Source: x. Data as of 2025-01-01.
  $ bilat plot DEU HUN trade.exports --kind share --db trade.db
  Exports of goods: Germany to Hungary
  percent of Germany's total with all partners

  15┤                                    ⣀⡠⠤⠒⠊⠑⠢⣀
    │                              ⣀⡠⠤⠒⠊⠉        ⠑⢢⡀
    │                          ⡠⠔⠊⠉                ⠈⠒⠤⡀
    │                      ⢀⠤⠒⠉                       ⠈⠑⠤⡀
  10┤⢄⣀⡀                ⣀⠔⠊⠁                             ⠈⠑⠤ Exports of goods 10.0
    │  ⠈⠉⠑⠒⠢⠤⣀⡀     ⢀⡠⠔⠉
    │         ⠈⠉⠑⠒⠢⠊⠁
    │
    │
   5┤
    │
    │
    │
   0┤
    └───────────────────────────────────────────────────────
   2019          2020         2021          2022         2023

  Source: x. Data as of 2025-01-01.
  $ bilat plot DEU HUN,WLD trade.exports --kind index --db trade.db
  Exports of goods: Germany
  2019 = 100, from values in mn USD

  160┤
     │                                              ⣀⡀
     │                                           ⡠⠔⠉ ⠈⠉⠉⠒⠒⠤⠤⢄⣀⡀      World 140.0
  140┤                                        ⡠⠔⠉             ⠈⠉⠉⠒⠒⡤ Hungary 140.0
     │                                     ⡠⠔⠉                  ⢀⠔⠉
     │                                  ⡠⠔⠉                   ⢀⠔⠁
  120┤                               ⡠⠔⠉                    ⡠⠊⠁
     │                             ⡠⠊⠁                   ⢀⡠⠊
     │                          ⢀⡠⠊                    ⢀⠔⠁
     │                        ⢀⠔⠁                    ⣀⠔⠁
  100┤⠲⢖⣒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠤⠤⠤⠤⠤⣤⣔⣁⣀⣀⣀⡀    ⢀⣀⣀⣀⣀⣀⠤⠤⠤⠤⠤⠤⠒⠊
     │   ⠉⠒⠤⣀⡀            ⡠⠊      ⠈⠉⠉⠉⠉⠁
     │       ⠈⠑⠢⢄⣀     ⢀⡠⠊
   80┤            ⠉⠒⠤⣀⠔⠁
     └──────────────────────────────────────────────────────────────
    2019           2020            2021           2022           2023

  Source: x. Data as of 2025-01-01.
  $ bilat plot DEU HUN trade.exports --kind mirror --db trade.db
  Exports of goods: Germany to Hungary, as both sides record it
  mn USD

  20┤
    │
    │                                       ⣀              Hungary (importer) 16.0
  15┤                                ⢀⣀⠤⠔⠒⣊⡩⠤⠤⠤⠤⢄⣀⣀⣀⣀
    │                          ⢀⡠⠤⠒⢒⣉⠥⠔⠒⠊⠉           ⠉⠉⠉⠉⠑ Germany (exporter) 14.0
    │                     ⢀⣀⠤⠒⣉⠥⠒⠊⠉⠁
  10┤⠒⠒⠤⠤⢄⣀⣀         ⢀⣀⠤⠒⣊⠥⠔⠊⠉
    │⠉⠉⠑⠒⠒⠤⠤⢍⣉⡓⠒⠢⠤⠤⠒⣊⡡⠔⠒⠉
    │         ⠈⠉⠉⠒⠒⠉
    │
   5┤
    │
    │
   0┤
    └─────────────────────────────────────────────────────
   2019         2020         2021         2022         2023

  Hungary (importer): 2023 n/a

  Gap: Hungary (FOB basis) less Germany
  2019 █████████████████████████████████████████████████████▉ 0.38
  2020 ██████████████████████████████████████████████████████████████████████ 0.49
  2021 █████████████████████████████████████▊ 0.26
  2022 █████████████▌ 0.09
  2023 n/a

  n/a: not available. No figure: Hungary (importer) 2023 (only one side's figure
  is held).
  Source: x; y
  $ bilat plot DEU all trade.exports 2023 --db trade.db
  Germany: Exports of goods by partner, 2023
  mn USD

  Hungary ███████████████████████████████████████████████████████████████████ 14.0

  Source: x. Data as of 2025-01-01.
  $ bilat plot DEU HUN trade.imports --kind balance --db trade.db -o balance.svg
  balance.svg
  $ bilat plot DEU HUN trade.exports --kind mirror --db trade.db -o mirror.png --dpi 300
  mirror.png

A PNG has as many dots an inch as were asked for, and says so.

  $ python3 -c 'import struct; print(struct.unpack(">2I", open("mirror.png", "rb").read()[16:24]))'
  (2250, 1562)
  $ python3 -c 'import struct; print(round(struct.unpack(">I", open("mirror.png", "rb").read()[41:45])[0] * 0.0254))'
  300
  $ bilat plot DEU HUN trade.exports --db trade.db -o small.png --dpi 96 --size 400x300
  small.png
  $ python3 -c 'import struct; print(struct.unpack(">2I", open("small.png", "rb").read()[16:24]))'
  (400, 300)

What cannot be drawn is said.

  $ bilat plot DEU HUN trade.exports --kind mirror --dpi 5
  ! bilat: '5' is not a resolution (dots per inch from 48 to 1200, for example 300)
  [2]
  $ bilat plot DEU HUN trade.exports --size 10x10
  ! bilat: '10x10' is not a size (WIDTHxHEIGHT in pixels from 240x160 to 4000x4000, for example 800x450)
  [2]
  $ bilat plot DEU HUN trade.imports --kind share -o share.svg --db trade.db
  ! bilat: the chart 'Imports of goods: Germany from Hungary' has no figure to draw: the published total is not held
  [1]
  $ bilat plot DEU HUN,WLD trade.exports --kind balance --db trade.db
  ! bilat: a chart of a balance needs one partner
  [2]
  $ bilat plot DEU HUN macro.gdp --kind balance --db trade.db
  ! bilat: macro.gdp is no part of a balance (trade.balance is one: bilat indicator balance)
  [2]
  $ bilat plot DEU HUN trade.exports,trade.imports --kind share --db trade.db
  ! bilat: a chart of kind share needs one indicator
  [2]
  $ bilat plot KAZ RUS fdi.inflow.gross,fdi.stock.stated
  ! bilat: fdi.inflow.gross is a flow and fdi.stock.stated a stock, two concepts that one chart would mix (plot them apart)
  [2]
  $ bilat plot KAZ RUS fdi.inflow,fdi.inflow.gross
  ! bilat: fdi.inflow and fdi.inflow.gross are two concepts that one chart would mix (plot them apart)
  [2]
  $ bilat plot KAZ RUS trade.turnover --kind blance
  ! bilat: unknown kind of chart 'blance' (did you mean 'balance'?)
  [2]

  $ bilat plot KAZ RUS trade.turnover -o chart.gif
  ! bilat: 'chart.gif' is not the name of a chart (it has to end in .svg, .png or .pdf)
  [2]

  $ bilat plot KAZ RUS trade.turnover --kind pie
  ! bilat: unknown kind of chart 'pie' (use line, bar, yoy, rank, share, index, mirror or balance)
  [2]

  $ bilat plot KAZ RUS trade.turnover 1950 -o none.svg
  ! bilat: no figure of trade.turnover for Kazakhstan and Russia in 1950: it is not held (held are 2005 to 2024, nearest is 2005)
  [1]

  $ bilat plot KAZ RUS trade.turnover -o nowhere/chart.svg
  ! bilat: there is no folder 'nowhere' (make it first)
  [3]

  $ ls
  balance.svg
  bilat.db
  first.svg
  gdp.pdf
  inflow.png
  mirror.png
  small.png
  trade.csv
  trade.db
  turnover.svg
