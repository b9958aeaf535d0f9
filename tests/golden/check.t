@store shipped

Whether what somebody claims holds.

  $ bilat check -e 'KAZ RUS fdi.inflow.gross 2024 > 4 bn USD'
  verdict    claim
  undecided  KAZ RUS fdi.inflow.gross 2024 > 4 bn USD

  fdi.inflow.gross, KAZ and RUS, 2024: ~ 4 bn USD (kz-gov); the bounds leave it
    open
  [1]

  $ bilat check -e 'KAZ RUS fdi.inflow.gross 2024 change > 0.9 bn USD'
  verdict    claim
  undecided  KAZ RUS fdi.inflow.gross 2024 change > 0.9 bn USD

  change of fdi.inflow.gross, KAZ and RUS, 2024: 0.0 to 2.0 bn USD (kz-gov); the
    bounds leave it open
  [1]

  $ bilat check -e 'KAZ RUS trade.turnover 2023 > 40 bn USD'
  verdict       claim
  contradicted  KAZ RUS trade.turnover 2023 > 40 bn USD

  trade.turnover, KAZ and RUS, 2023: ~ 26 bn USD (ria), ~ 28.5 bn USD (trend)
  [1]

  $ bilat check -e 'KAZ RUS trade.turnover'
  ! bilat: the statement ends where a period is expected
  [2]

  $ bilat check -e 'KAZ RUS trade.turnover 2023 > lots'
  ! bilat: 'lots' is not a number (such as 4.05 or 20,000)
  [2]

A file of claims: those that ship.

  $ bilat check "$DATA/../../datasets/claims/article.csv" --format csv | cut -d, -f1,2
  id,verdict
  C01,undecided
  C02,undecided
  C03,undecided
  C04,undecided
  C05,undecided
  C11,contradicted

  $ bilat check missing.csv
  ! bilat: cannot read 'missing.csv': No such file or directory
  [3]
