@store shipped

EXAMPLES
  $ bilat export KAZ RUS trade.turnover --source kz-bns -o turnover.csv

  $ bilat export KAZ RUS trade.turnover --source kz-bns --format sdmx-csv | head -2 | cut -d, -f3-12
  ACTION,FREQ,REF_AREA,COUNTERPART_AREA,INDICATOR,DETAIL,UNIT_MEASURE,SOURCE,TIME_PERIOD,OBS_VALUE
  I,A,KAZ,RUS,trade.turnover,_Z,USD,kz-bns,2018,17.6

A folder for Frictionless tools.

  $ bilat export KAZ RUS --format datapackage -o kaz-rus; ls kaz-rus
  areas.csv
  datapackage.json
  indicators.csv
  observations.csv
  sources.csv

NOTES

A workbook holds the same tables as sheets.  Its cells hold sixteen digits, a sheet 1,048,575 figures.
What does not apply is `_Z` in the dimensions of SDMX-CSV, and `-` in the details of a data package.
