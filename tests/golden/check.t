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

What a source withholds is not called a figure that is not held.

  $ cat > withheld.csv <<END
  > reporter,partner,indicator,period,value,unit,status,source,vintage
  > DEU,POL,trade.exports,2023,6,bn USD,,my-office,2025-01-01
  > DEU,POL,trade.exports,2024,,bn USD,Q,my-office,2025-01-01
  > END

  $ bilat --db withheld.db -q load withheld.csv; bilat --db withheld.db check -e 'DEU POL trade.exports 2024 > 5 bn USD'
  verdict    claim
  undecided  DEU POL trade.exports 2024 > 5 bn USD

  Exports of goods, Germany to Poland, 2024: the source suppresses it. Nearest:
    Exports of goods, 2023: 6 bn USD (my-office, as of 1 January 2025). To decide
    it, load a figure of 2024
  [1]

A file of claims that is none, or is cut.

  $ : >none.csv; bilat check none.csv
  ! bilat: none.csv: the file is empty
  [3]

  $ printf 'id,text\n1,More\n' >none.csv; bilat check none.csv
  ! bilat: none.csv: line 1: there is no column 'statement' (a file of claims has the columns id,text,statement and optionally source)
  [3]

  $ printf 'ID,Statement,Text\n1,KAZ RUS trade.turnover 2024 > 1 USD\n' >none.csv; bilat check none.csv
  ! bilat: none.csv: line 2: 2 fields, but the header has 3
  [3]

  $ printf 'id,text,statement\n1,"More,KAZ\n' >none.csv; bilat check none.csv
  ! bilat: none.csv: line 2: a quote that is opened in the record that begins here is never closed
  [3]

  $ printf 'id,text,statement\n1,More,KAZ RUS\n' >none.csv; bilat check none.csv
  ! bilat: none.csv: line 2: the statement ends behind 'RUS' where an indicator is expected
  [2]

  $ printf 'id,text,statement\n1,\377,KAZ\n' >none.csv; bilat check none.csv
  ! bilat: none.csv: line 2: the statement ends behind 'KAZ' where a partner is expected
  [2]

  $ mkdir folder; bilat check folder
  ! bilat: 'folder' is a folder (name the files in it)
  [3]
