@store shipped

Whether what somebody claims holds.

  $ bilat check -e 'KAZ RUS fdi.inflow.gross 2024 > 4 bn USD'
  verdict    claim
  undecided  KAZ RUS fdi.inflow.gross 2024 > 4 bn USD

  Gross inflow of direct investment, Kazakhstan from Russia, 2024: about 4 bn USD
    (Government of Kazakhstan, statement of 23 October 2025). The digits and
    bounds of what is published leave it open: about 4 bn USD may be 3.50 to 4.50
    bn USD. To decide it, load figures with more digits or without a bound
  [1]

  $ bilat check -e 'KAZ RUS fdi.inflow.gross 2024 change > 0.9 bn USD'
  verdict    claim
  undecided  KAZ RUS fdi.inflow.gross 2024 change > 0.9 bn USD

  Gross inflow of direct investment, Kazakhstan from Russia, 2024, change on the
    year: 0 to 2.0 bn USD (about 4 bn USD against about 3 bn USD in 2023;
    Government of Kazakhstan, statement of 23 October 2025). The digits and bounds
    of what is published leave it open. To decide it, load figures with more
    digits or without a bound
  [1]

  $ bilat check -e 'KAZ RUS trade.turnover 2023 > 40 bn USD'
  verdict       claim
  contradicted  KAZ RUS trade.turnover 2023 > 40 bn USD

  Trade turnover in goods, Kazakhstan with Russia, 2023: about 26 bn USD (RIA
    Novosti, statement of 16 March 2024); about 28.5 bn USD (Trend News Agency,
    statement of 27 November 2024)
  [1]

  $ bilat check -e 'KAZ RUS trade.turnover'
  ! bilat: the statement ends behind 'trade.turnover' where a period is expected
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
