@store shipped

EXAMPLES
  $ cat > first.csv <<END
  > reporter,partner,indicator,period,value,unit,source,vintage
  > DEU,POL,trade.exports,2023,90.2,bn EUR,my-office,2024-03-01
  > DEU,POL,trade.exports,2023,90.7,bn EUR,my-office,2024-09-01
  > END

  $ bilat -q load first.csv

  $ bilat diff --from 2024-04-01 --to 2024-10-01 DEU POL trade.exports --source my-office
  What moved between 2024-04-01 and 2024-10-01 for DEU and POL: 1 revised

  indicator      period  before  after     %  unit    source

  Revised
  trade.exports  2023      90.2   90.7  +0.6  bn EUR  my-office
  [1]
