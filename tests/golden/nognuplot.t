@store shipped
@unwrapped

Without gnuplot there is one clear line and no half a file; what needs no chart still works.

  $ sha256sum bilat.db >before; mkdir bin; ln -s "$(command -v bilat)" bin/bilat

  $ PATH=$HOME/bin; bilat plot KAZ RUS trade.turnover -o chart.svg
  ! bilat: gnuplot is not installed or not in PATH (install gnuplot, or do without charts)
  [5]

  $ PATH=$HOME/bin; bilat report KAZ RUS -o report
  ! bilat: gnuplot is not installed or not in PATH (install gnuplot, or do without charts)
  [5]

  $ PATH=$HOME/bin; bilat get KAZ RUS fdi.inflow.gross 2024 --value
  ~4000000000

  $ find . -name '*.svg' -o -name '*.html'

  $ sha256sum -c before
  bilat.db: OK
