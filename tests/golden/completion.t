@store shipped

Commands may be cut short where that leaves one.

  $ bilat doc --no-header | head -1
   1  article.csv        bilat           (by row)  2025-12-31  2026-01-01     4  0

  $ bilat he unload | head -1
  usage: bilat unload DOCUMENT

  $ bilat in KAZ
  ! bilat: 'in' may be inspect, indicator
  [2]

  $ bilat r KAZ
  ! bilat: 'r' may be rank, report, refresh
  [2]

  $ bilat '' KAZ
  ! bilat: unknown command '' (see 'bilat help')
  [2]

A command without its words shows how it goes.

  $ bilat unload
  ! usage: bilat unload DOCUMENT
  ! 
  ! Removes what one document said. Figures that it had replaced are current again.
  ! DOCUMENT is a number of `bilat documents`.
  [2]

What the shells ask: the word, a tab, what it means.

  $ bilat completion --words -- unl
  unload	take a load back, as if it had not been

  $ bilat completion --words -- get KAZ RUS fdi.inflow.gross.
  fdi.inflow.gross.change	Change of gross inflow on the year before, as published
  fdi.inflow.gross.cumulated	Cumulated gross inflow (running total)
  fdi.inflow.gross.growth	Growth of gross inflow, as published
  fdi.inflow.gross.rank	Rank by gross inflow, as published
  fdi.inflow.gross.share	Partner's share of gross inflow, as published

  $ bilat completion --words -- get Kazakhstan Россия fdi.inflow.gross 202
  2024
  2023
  2022
  2021-S1

  $ bilat completion --words -- rank KAZ fdi.inflow.g
  fdi.inflow.gross	Gross inflow of direct investment
  fdi.inflow.gross.change	Change of gross inflow on the year before, as published
  fdi.inflow.gross.cumulated	Cumulated gross inflow (running total)
  fdi.inflow.gross.growth	Growth of gross inflow, as published
  fdi.inflow.gross.rank	Rank by gross inflow, as published
  fdi.inflow.gross.share	Partner's share of gross inflow, as published
  fdi.inflow.gross.top5_share	Share of the five largest investor countries in gross inflow, as published

  $ bilat completion --words -- get KAZ RUS,Z

  $ bilat completion --words -- get KAZ --source=kz-
  --source=kz-bns	Bureau of National Statistics of Kazakhstan
  --source=kz-gov	Government of Kazakhstan
  --source=kz-invest	Kazakh Invest
  --source=kz-nbk	National Bank of Kazakhstan

  $ bilat completion --words -- --db /nowhere/none.db get KA
  KAZ	Kazakhstan

  $ bilat completion --words -- load ''
  :file

  $ bilat completion --words -- nothing ''

  $ bilat completion --words -- get -- -

  $ bilat completion bash | head -1
  # Completion of bilat for bash. The candidates come from the program itself.

  $ bilat completion csh
  ! bilat: which shell? (bash, zsh or fish)
  [2]

The third word of export is an indicator, as in its help; names that would end a line do not.

  $ bilat completion --words -- export KAZ RUS people.vis
  people.visitors	Visitor arrivals from the partner

  $ bilat help export | head -1
  usage: bilat export [OPTIONS] [REPORTER [PARTNER [INDICATOR]]]

  $ printf 'reporter,partner,indicator,period,value,unit,source\nKAZ,RUS,trade.exports,2024,1,USD,s1\n' > "$(printf 'a\tb\nc.csv')"; bilat -q load a*c.csv

  $ bilat completion --words -- unload '' | grep c.csv | cut -f2
  a b c.csv
