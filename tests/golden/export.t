What export writes, load takes back.  Bounds, ranges, marks of missing, texts that a spreadsheet
would run, areas and units that nobody knows, and every kind of period:

  $ bilat -q load $DATA/export.csv

  $ bilat export --all-vintages
  reporter,partner,indicator,code,detail,freq,period,value,bound,upper,unit,status,decimals,source,title,publisher,url,vintage,text,note,document,line
  KAZ,RUS,fdi.inflow.gross,,,A,2018,12500000,=,,USD,,-4,kz-bns,,,,2025-12-31,12.50 mn USD,,export.csv,9
  KAZ,RUS,fdi.inflow.gross,,,A,2018,13000000,<,,USD,,-6,kz-gov,,,,2025-12-31,<13 mn USD,,export.csv,10
  KAZ,RUS,fdi.inflow.gross,,,A,2019,,,,USD,,,kz-gov,,,,2025-12-31,,,export.csv,8
  KAZ,RUS,fdi.inflow.gross,,,A,2020,,,,USD,/C,,kz-gov,,,,2025-12-31,,,export.csv,7
  KAZ,RUS,fdi.inflow.gross,,,A,2021,,,,USD,Q,,kz-gov,,,,2025-12-31,,,export.csv,6
  KAZ,RUS,fdi.inflow.gross,,,A,2022,3000000000,~,,USD,E,-9,kz-gov,,,,2024-12-31,~3 bn USD,,export.csv,4
  KAZ,RUS,fdi.inflow.gross,,,A,2022,3100000000,=,,USD,E,-8,kz-gov,,,,2025-12-31,3.1 bn USD,,export.csv,5
  KAZ,RUS,fdi.inflow.gross,,,A,2023,70000000,=,75000000,USD,P,-6,kz-gov,'=HYPERLINK(1),Press office,https://example.org/a,2025-03-05,70 to 75 mn USD,'-1 on the year,export.csv,3
  KAZ,RUS,fdi.inflow.gross,,,A,2024,4050000000,>,,USD,,-7,kz-gov,,,,2025-03-05,"more than 4,05 billion","said, not ""published""",export.csv,2
  KAZ,RUS,geo.distance,,,N,-,3000,=,,km,,0,my-book,A book,A house,,2025-12-31,,,export.csv,20
  KAZ,RUS,trade.turnover,,,B,2024-03-29,1e21,=,,USD,,-21,kz-gov,,,,2025-12-31,1e21,,export.csv,18
  KAZ,RUS,trade.turnover,,,D,2024-03-31,-1.5,=,,USD,,1,kz-gov,,,,2025-12-31,,,export.csv,17
  KAZ,RUS,trade.turnover,,,I,2024-03-30,0.0000012,=,,USD,,7,kz-gov,,,,2025-12-31,,,export.csv,19
  KAZ,RUS,trade.turnover,,,M,2024-03,1000000000,=,,USD,,-9,kz-gov,,,,2025-12-31,1 bn USD,,export.csv,13
  KAZ,RUS,trade.turnover,,,R,2024-01-15/P45D,1000000000,=,,USD,,-9,kz-gov,,,,2025-12-31,1 bn USD,,export.csv,16
  KAZ,RUS,trade.turnover,,,S,2024-S1,1000000000,=,,USD,,-9,kz-gov,,,,2025-12-31,1 bn USD,,export.csv,12
  KAZ,RUS,trade.turnover,,,W,2024-W09,1000000000,=,,USD,,-9,kz-gov,,,,2025-12-31,1 bn USD,,export.csv,14
  KAZ,RUS,trade.turnover,,,Y,2024-01/09,1000000000,=,,USD,,-9,kz-gov,,,,2025-12-31,1 bn USD,,export.csv,15
  KAZ,RUS,trade.turnover,,product=27;valuation=a%3Db,Q,2024-Q1,1000000000,=,,USD,,-9,kz-gov,,,,2025-12-31,1 bn USD,,export.csv,11
  my-book:Atlantis,my-book:@home,my.indicator,,,A,2024,12,=,,knots per hour,,0,my-book,A book,A house,,2025-12-31,,two\nlines,export.csv,21

  $ bilat export --all-vintages -o one.csv; bilat --db second.db -q load one.csv

  $ bilat --db second.db export --all-vintages | cut -d, -f1-17 >two; cut -d, -f1-17 one.csv | diff - two

  $ bilat --db second.db trace KAZ RUS fdi.inflow.gross 2024 | grep -e published -e text
    published as more than 4,05 billion
    note         said, not "published"

  $ bilat --db second.db get KAZ RUS fdi.inflow.gross 2022 --as-of 2024 --value
  ~3000000000

What is about three billion may still be half a billion more or less.

  $ for db in bilat.db second.db; do bilat --db $db get KAZ RUS fdi.inflow.gross 2022 --as-of 2024 --reasons --format csv | cut -d, -f5-10; done
  period,value,value_reason,bound,lower,upper
  2022,3000000000,,~,2500000000,3500000000
  period,value,value_reason,bound,lower,upper
  2022,3000000000,,~,2500000000,3500000000

Without the flag only what holds now.

  $ bilat export KAZ RUS fdi.inflow.gross --source kz-gov | cut -d, -f5-12,18
  detail,freq,period,value,bound,upper,unit,status,vintage
  ,A,2018,13000000,<,,USD,,2025-12-31
  ,A,2019,,,,USD,,2025-12-31
  ,A,2020,,,,USD,/C,2025-12-31
  ,A,2021,,,,USD,Q,2025-12-31
  ,A,2022,3100000000,=,,USD,E,2025-12-31
  ,A,2023,70000000,=,75000000,USD,P,2025-03-05
  ,A,2024,4050000000,>,,USD,,2025-03-05

  $ bilat export KAZ RUS fdi.inflow.gross --as-of 2024 | cut -d, -f5-12,18
  detail,freq,period,value,bound,upper,unit,status,vintage
  ,A,2022,3000000000,~,,USD,E,2024-12-31

  $ bilat export KAZ RUS fdi.inflow.gross --where valuation=cif
  ! bilat: no such figure is held (bilat series lists what is)
  [1]

As JSON, with the same names.

  $ bilat export KAZ RUS fdi.inflow.gross --format json --as-of 2025-01-01
  [
    {
      "reporter": "KAZ",
      "partner": "RUS",
      "indicator": "fdi.inflow.gross",
      "code": "",
      "detail": "",
      "freq": "A",
      "period": "2022",
      "value": 3000000000,
      "bound": "~",
      "upper": null,
      "unit": "USD",
      "status": "E",
      "decimals": -9,
      "source": "kz-gov",
      "title": "",
      "publisher": "",
      "url": "",
      "vintage": "2024-12-31",
      "text": "~3 bn USD",
      "note": "",
      "document": "export.csv",
      "line": 4
    }
  ]

Other forms there are not, and a file that cannot be written stays as it was.

  $ bilat export --format ods
  ! bilat: no export as 'ods' (use csv, sdmx-csv, json, xlsx or datapackage)
  [2]

  $ bilat export --format xlsx
  ! bilat: xlsx is no text (say where with -o)
  [2]

  $ bilat export -o /nowhere/all.csv
  ! bilat: cannot write '/nowhere/all.csv': No such file or directory
  [3]

SDMX-CSV 2.0 says what SDMX has words for: multiplier and decimals give the published digits,
several statuses stand in one cell.  It loads back.

  $ bilat export KAZ RUS fdi.inflow.gross --format sdmx-csv | cut -d, -f1-18
  STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,REF_AREA,COUNTERPART_AREA,INDICATOR,DETAIL,UNIT_MEASURE,SOURCE,TIME_PERIOD,OBS_VALUE,UNIT_MULT,DECIMALS,OBS_STATUS[],CONF_STATUS,BOUND,UPPER
  dataflow,BILAT:OBSERVATIONS(1.0),I,A,KAZ,RUS,fdi.inflow.gross,_Z,USD,kz-bns,2018,12.50,6,2,A,,=,
  dataflow,BILAT:OBSERVATIONS(1.0),I,A,KAZ,RUS,fdi.inflow.gross,_Z,USD,kz-gov,2018,13,6,0,A,,<,
  dataflow,BILAT:OBSERVATIONS(1.0),I,A,KAZ,RUS,fdi.inflow.gross,_Z,USD,kz-gov,2019,NaN,,,O,,,
  dataflow,BILAT:OBSERVATIONS(1.0),I,A,KAZ,RUS,fdi.inflow.gross,_Z,USD,kz-gov,2020,NaN,,,O,C,,
  dataflow,BILAT:OBSERVATIONS(1.0),I,A,KAZ,RUS,fdi.inflow.gross,_Z,USD,kz-gov,2021,NaN,,,Q,,,
  dataflow,BILAT:OBSERVATIONS(1.0),I,A,KAZ,RUS,fdi.inflow.gross,_Z,USD,kz-gov,2022,3.1,9,1,E,,=,
  dataflow,BILAT:OBSERVATIONS(1.0),I,A,KAZ,RUS,fdi.inflow.gross,_Z,USD,kz-gov,2023,70,6,0,P,,=,75
  dataflow,BILAT:OBSERVATIONS(1.0),I,A,KAZ,RUS,fdi.inflow.gross,_Z,USD,kz-gov,2024,4.05,9,2,A,,>,

  $ bilat export --format sdmx-csv -o sdmx.csv; bilat --db third.db -q load sdmx.csv

  $ bilat export | cut -d, -f1-11,13-17 >held; bilat --db third.db export | cut -d, -f1-11,13-17 | diff held -

  $ bilat export --format sdmx-csv --all-vintages
  ! bilat: sdmx-csv holds one figure a period (leave out --all-vintages, or use csv)
  [2]

For a spreadsheet in a country where decimals have a comma.

  $ bilat export KAZ RUS trade.turnover --freq D --for-excel | od -An -c | head -1
   357 273 277   r   e   p   o   r   t   e   r   ;   p   a   r   t

  $ bilat export KAZ RUS trade.turnover --freq D --for-excel | tail -1
  KAZ;RUS;trade.turnover;;;D;2024-03-31;-1,5;=;;USD;;1;kz-gov;;;;2025-12-31;;;export.csv;17

  $ bilat get KAZ RUS trade.turnover 2024-03-31 --freq D --for-excel | tail -1
  KAZ;RUS;trade.turnover;;2024-03-31;-1,5;=;USD;;kz-gov

  $ bilat export --format json --for-excel
  ! bilat: --for-excel goes with csv only
  [2]

A data package for Frictionless tools.

  $ bilat export KAZ --format datapackage -o package; ls package
  areas.csv
  datapackage.json
  indicators.csv
  observations.csv
  sources.csv

  $ cat package/areas.csv
  area,kind,en,ru,kk
  KAZ,country,Kazakhstan,Казахстан,Қазақстан
  RUS,country,Russia,Россия,Ресей

  $ sed -n 1,8p package/datapackage.json
  {
    "profile": "tabular-data-package",
    "name": "bilat-export",
    "title": "Bilateral economic indicators",
    "version": "2025-12-31",
    "sources": [
      {
        "title": "Bureau of National Statistics of Kazakhstan: Official statistics of Kazakhstan",

  $ bilat export KAZ RUS fdi.inflow.gross --format datapackage -o package; wc -l < package/observations.csv
  9

  $ mkdir mine; touch mine/thesis.txt; bilat export --format datapackage -o mine; ls mine
  thesis.txt
  ! bilat: 'mine' holds files but no data package (remove it, or choose another folder)

  $ bilat export --format datapackage
  ! bilat: datapackage is no text (say where with -o)
  [2]

  $ bilat export NLD --format datapackage -o none; ls | grep none
  ! bilat: no such figure is held (bilat series lists what is)
  [1]
