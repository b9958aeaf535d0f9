@store shipped

EXAMPLES
  $ cat > exports.csv <<END
  > Reporter;Partner;Year;Exports, mn EUR
  > Germany;Poland;2023;90 321,5
  > Germany;Poland;2024;93 770,9
  > END

  $ bilat inspect exports.csv
  file        exports.csv
  encoding    UTF-8
  delimiter   semicolon
  header      line 1
  nearest     wits_summary: WITS, trade summary of a country; it needs 'Product categories', 'Indicator Type', 'Indicator'
              unctad_bulk: UNCTADstat, bulk download; it needs 'Economy', 'Economy Label'
              comtrade_legacy: UN Comtrade, old portal; it needs 'Classification', 'Period', 'Trade Flow Code', 'Commodity Code', 'Trade Value (US$)'

  column           may be    first value
  Reporter         reporter  Germany
  Partner          partner   Poland
  Year             period    2023
  Exports, mn EUR  value     90 321,5
  ! bilat: exports.csv: no layout fits a table whose line 1 begins with 'Reporter', 'Partner', 'Year', 'Exports, mn EUR' (bilat layout lists those that are known)
  [3]

bilat-layout(5) shows how such a table gets a layout of its own.
