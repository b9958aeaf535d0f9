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

  $ bilat plot KAZ RUS trade.turnover -o chart.gif
  ! bilat: 'chart.gif' is not the name of a chart (it has to end in .svg, .png or .pdf)
  [2]

  $ bilat plot KAZ RUS trade.turnover --kind pie
  ! bilat: unknown kind of chart 'pie' (use line, bar, yoy or rank)
  [2]

  $ bilat plot KAZ RUS trade.turnover 1950 -o none.svg
  ! bilat: no figure of trade.turnover for Kazakhstan and Russia in 1950: it is not held (held are 2005 to 2024, nearest is 2005)
  [1]

  $ bilat plot KAZ RUS trade.turnover -o nowhere/chart.svg
  ! bilat: there is no folder 'nowhere' (make it first)
  [3]

  $ ls
  bilat.db
  first.svg
  gdp.pdf
  inflow.png
  turnover.svg
