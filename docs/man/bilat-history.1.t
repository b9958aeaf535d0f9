@store shipped

EXAMPLES
  $ cat > first.csv <<END
  > reporter,partner,indicator,period,value,unit,source,vintage
  > DEU,POL,trade.exports,2023,90.2,bn EUR,my-office,2024-03-01
  > DEU,POL,trade.exports,2023,90.7,bn EUR,my-office,2024-09-01
  > END

  $ bilat -q load first.csv; bilat history DEU POL trade.exports 2023 --source my-office
  period  vintage     value  document   line  unit    source
  2023    2024-03-01   90.2  first.csv     2  bn EUR  my-office
  2023    2024-09-01   90.7  first.csv     3  bn EUR  my-office
