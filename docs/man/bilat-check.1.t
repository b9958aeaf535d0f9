@store shipped

EXAMPLES
  $ bilat check -e 'KAZ RUS trade.turnover 2024 > 25 bn USD'
  verdict    claim
  supported  KAZ RUS trade.turnover 2024 > 25 bn USD

  Trade turnover in goods, Kazakhstan with Russia, 2024: more than 28 bn USD
    (Government of Kazakhstan, statement of 23 October 2025)

Several, from a file.

  $ cat > claims.csv <<END
  > id,text,statement
  > 1,More than 25 billion in 2024,KAZ RUS trade.turnover 2024 > 20 bn USD
  > 2,The highest ever,KAZ RUS fdi.inflow.gross 2024 record high since 1992
  > END

  $ bilat check claims.csv --format csv | cut -d, -f1-3
  id,verdict,statement
  1,supported,KAZ RUS trade.turnover 2024 > 20 bn USD
  2,undecided,KAZ RUS fdi.inflow.gross 2024 record high since 1992
