How a file would be read; nothing is stored.

  $ cat >trade.csv <<'END'
  > reporter,partner,indicator,period,value,unit
  > Kazakhstan,Russia,trade.exports,2023,9.8,bn USD
  > END

  $ bilat inspect trade.csv
  file        trade.csv
  layout      bilat: bilat's own CSV
  because     the header on line 1 has all 5 names that it needs, 1 that are usual, and explains 6 of 6 columns (score 73)
  source      unstated
  encoding    UTF-8
  delimiter   comma
  numbers     decimal point
  dates       year, month, day
  header      line 1

  column     read as    first value
  reporter   reporter   Kazakhstan
  partner    partner    Russia
  indicator  indicator  trade.exports
  period     period     2023
  value      value      9.8
  unit       unit       bn USD

  line  reporter  partner  indicator      period       value  unit
     2  KAZ       RUS      trade.exports  2023    9800000000  USD

  $ printf 'Country;Year;Tourists\nKazakhstan;2023;1,234\n' >tourism.csv; bilat inspect tourism.csv
  file        tourism.csv
  encoding    UTF-8
  delimiter   semicolon
  header      line 1
  nearest     unctad_bulk: UNCTADstat, bulk download; it needs 'Economy', 'Economy Label'
              unctad_fdi: UNCTADstat, direct investment, bulk download; it needs 'Economy', 'Flow', 'Direction', 'US$ at current prices in millions'

  column    may be    first value
  Country   reporter  Kazakhstan
  Year      period    2023
  Tourists  value     1,234
  ! bilat: tourism.csv: no layout fits a table whose line 1 begins with 'Country', 'Year', 'Tourists' (bilat layout lists those that are known)
  [3]

  $ bilat inspect missing.csv
  ! bilat: cannot read 'missing.csv': No such file or directory
  [3]

  $ ls
  tourism.csv
  trade.csv
