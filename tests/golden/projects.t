@store shipped

Joint projects and what happened to them.

  $ bilat projects KAZ RUS
  stage         date        value                       what

  Three automotive component projects (castings, axles, tyres)
  planned       2020-09-30  150.7 bn KZT                investment of the castings
                                                        and axle plants
  planned       2020-09-30  261 bn KZT                  investment of the three
                                                        projects together

  Axle component plant, Kostanay
  planned       2022        ~ 200 mn USD                investment

  Baiterek launch complex, Baikonur
  planned       2020-10-28  ~ 1 bn USD                  investment
  construction  2024-06-27  14.7 bn KZT                 budget of the year 2024
  planned       2025-11-12  2025                        year of the first launch
  postponed     2025-12-26  2026                        year of the first launch

  KamLitKZ iron foundry, Kostanay: KamLitKZ; KamAZ (until November 2022); HEAT
    Motors
  agreed        2021-12     39 %                        stake of KamAZ
  planned       2022        ~ 200 mn USD                investment
  withdrawn     2022-11     0 %                         stake of KamAZ
  completed     2024-09     45,000 tonnes per year      capacity
  completed     2024-09     78.2 bn KZT                 investment

  EuroChem fertilizer complex, Zhambyl region: EuroChem
  agreed        2020-01-02  ~ 1 bn USD                  investment
  agreed        2020-07-23  > 1,000,000 tonnes per      capacity
                            year
  agreed        2020-07-23  1.2 bn USD                  investment
  operating     2023-08-30  126 mn USD                  investment, first stage
                                                        (phosphorite mine)
  planned       2023-08-30  > 1 bn USD                  investment, second stage
                                                        (chemical complex)
  agreed        2024-05-14  ~ 1 bn USD                  investment, chemical
                                                        complex

  First nuclear power plant: Rosatom (leader of the consortium)
  agreed        2024-10-06  71.1 %                      yes votes in the
                                                        referendum
  agreed        2025-06-14  > 10 bn USD                 cost

  Tyre plant, Saran: Tatneft; Allur
  construction  2021-04-05  3,500,000 tyres per year    capacity, first stage
  operating     2022-12-13  3,500,000 tyres per year    capacity
  operating     2024-06     3,500,000 tyres per year    capacity

  $ bilat projects RUS KAZ --stage operating
  stage         date        value                     what

  Tyre plant, Saran: Tatneft; Allur
  construction  2021-04-05  3,500,000 tyres per year  capacity, first stage
  operating     2022-12-13  3,500,000 tyres per year  capacity
  operating     2024-06     3,500,000 tyres per year  capacity

  $ bilat projects KAZ RUS --format csv | head -1
  project,name,a,b,sector,companies,stage,date,value,bound,unit,source,what,vintage

  $ bilat projects DEU POL
  ! bilat: no such project is held
  [1]

  $ bilat projects KAZ RUS --stage finished
  ! bilat: no such project is held
  [1]

As they were known on a day: each tells the day on which its source told it.

  $ bilat projects KAZ RUS --as-of 2022-12-31
  stage         date        value                       what

  Three automotive component projects (castings, axles, tyres)
  planned       2020-09-30  150.7 bn KZT                investment of the castings
                                                        and axle plants
  planned       2020-09-30  261 bn KZT                  investment of the three
                                                        projects together

  Baiterek launch complex, Baikonur
  planned       2020-10-28  ~ 1 bn USD                  investment

  EuroChem fertilizer complex, Zhambyl region: EuroChem
  agreed        2020-01-02  ~ 1 bn USD                  investment
  agreed        2020-07-23  > 1,000,000 tonnes per      capacity
                            year
  agreed        2020-07-23  1.2 bn USD                  investment

  Tyre plant, Saran: Tatneft; Allur
  construction  2021-04-05  3,500,000 tyres per year    capacity, first stage
  operating     2022-12-13  3,500,000 tyres per year    capacity
  $ bilat projects KAZ RUS --stage operating --as-of 2022-12-31 --format csv
  project,name,a,b,sector,companies,stage,date,value,bound,unit,source,what,vintage
  tyres-saran,"Tyre plant, Saran",KAZ,RUS,automotive,Tatneft; Allur,construction,2021-04-05,3500000,=,tyres per year,kz-gov,"capacity, first stage",2021-04-05
  tyres-saran,"Tyre plant, Saran",KAZ,RUS,automotive,Tatneft; Allur,operating,2022-12-13,3500000,=,tyres per year,interfax,capacity,2022-12-13
  $ bilat projects KAZ RUS --as-of 2019-12-31
  ! bilat: no such project is held
  [1]
  $ bilat projects KAZ RUS --as-of-loaded 2025-12-31
  ! bilat: no such project is held
  [1]

Rows without a day are of the day of loading, and --vintage overrules both.

  $ cat > projects.csv <<END
  > project,name,a,b,vintage
  > kiln,Kiln,DEU,POL,2020-05
  > kiln,"Kiln, Gdynia",DEU,POL,
  > END
  $ cat > events.csv <<END
  > project,date,stage,what,value,unit,vintage
  > kiln,2020-05-03,planned,cost,5,mn EUR,2020-05-04
  > kiln,2020-05-03,planned,cost,6,mn EUR,2021-02-01
  > END
  $ bilat -q load projects.csv events.csv
  $ bilat projects DEU POL --as-of 2020-12-31 --format csv
  project,name,a,b,sector,companies,stage,date,value,bound,unit,source,what,vintage
  kiln,Kiln,DEU,POL,,,planned,2020-05-03,5000000,=,EUR,,cost,2020-05-04
  $ bilat projects DEU POL --format csv
  project,name,a,b,sector,companies,stage,date,value,bound,unit,source,what,vintage
  kiln,"Kiln, Gdynia",DEU,POL,,,planned,2020-05-03,6000000,=,EUR,,cost,2021-02-01
  $ cat > odd.csv <<END
  > project,date,stage,what,value,unit,vintage
  > kiln,2020-05-03,planned,size,5,mn EUR,someday
  > END
  $ bilat -q load odd.csv
  ! bilat: odd.csv:2: column 'vintage': 'someday' is no date
  ! bilat: odd.csv: 1 bad row, nothing was loaded (--skip-bad loads the others)
  [3]
  $ sed 's/,[^,]*$//' odd.csv > dated.csv; bilat -q load dated.csv --vintage 2019-01-01
  $ bilat projects DEU POL --as-of 2020-05-03
  ! bilat: no such project is held
  [1]

Rows that are no project and no event are named with their column; nothing of the file is loaded.

  $ cat > bad.csv <<END
  > project,name,a,b,vintage
  > ,Nameless,DEU,POL,2020-05
  > mill,,DEU,POL,2020-05
  > mill,Mill,DEU,POL,2020-15
  > mill,Mill,DEU,POL,2020-05,more
  > END
  $ bilat load bad.csv
  ! bilat: bad.csv:2: column 'project': the project is missing
  ! bilat: bad.csv:3: column 'name': the name is missing
  ! bilat: bad.csv:4: column 'vintage': '2020-15' is no date
  ! bilat: bad.csv:5: 6 fields where the header has 5 names
  ! bilat: bad.csv: 4 bad rows, nothing was loaded (--skip-bad loads the others)
  [3]

  $ cat > bad.csv <<END
  > project,date,stage,what,value,bound,upper,unit,source
  > ,2020,planned,cost,5,,,EUR,press
  > kiln,,planned,cost,5,,,EUR,press
  > kiln,soon,planned,cost,5,,,EUR,press
  > kiln,2020,planned,cost,five,,,EUR,press
  > kiln,2020,planned,cost,5,about,,EUR,press
  > kiln,2020,planned,cost,5,,six,EUR,press
  > mill,2020,planned,cost,5,,,EUR,press
  > END
  $ bilat load bad.csv
  ! bilat: bad.csv:2: column 'project': the project is missing
  ! bilat: bad.csv:3: column 'date': the date is missing
  ! bilat: bad.csv:4: column 'date': 'soon' is no date (such as 2024-03-31, 2024-03 or 2024)
  ! bilat: bad.csv:5: column 'value': 'five' is not a number
  ! bilat: bad.csv:6: column 'bound': 'about' is no bound (=, >, < or ~)
  ! bilat: bad.csv:7: column 'upper': 'six' is not a number
  ! bilat: bad.csv:8: no project 'mill' is known (load projects before events)
  ! bilat: bad.csv: 7 bad rows, nothing was loaded (--skip-bad loads the others)
  [3]

A range, a bound in the value, a value in no unit that is known, a source for all.

  $ cat > fine.csv <<END
  > project,date,stage,what,value,bound,upper,unit
  > kiln,2021,planned,bricks,5,,6,thousand bricks
  > kiln,2021,planned,men,>40,,,persons
  > kiln,2021,planned,women,40,~,,persons
  > END
  $ bilat -q load fine.csv --set source=press --vintage 2021-06-01; bilat projects DEU POL --format csv | grep press
  kiln,"Kiln, Gdynia",DEU,POL,,,planned,2021,5.5,r,thousand bricks,press,bricks,2021-06-01
  kiln,"Kiln, Gdynia",DEU,POL,,,planned,2021,40,>,persons,press,men,2021-06-01
  kiln,"Kiln, Gdynia",DEU,POL,,,planned,2021,40,~,persons,press,women,2021-06-01

A range whose ends are the wrong way round is none. The same event of the same day with another value, or in
another unit, contradicts; a repetition does not.

  $ sed 's/,5,/,7,/' fine.csv >other.csv; bilat load other.csv --set source=press --vintage 2021-06-01
  ! bilat: other.csv:2: column 'upper': '6' is no upper end of a range from '7'
  ! bilat: other.csv: 1 bad row, nothing was loaded (--skip-bad loads the others)
  [3]

  $ sed 's/,5,,6,/,9,,10,/' fine.csv >other.csv; bilat load other.csv --set source=press --vintage 2021-06-01
  ! bilat: other.csv:2: kiln 'bricks' of 2021 is 9.5 in other.csv:2, but 5.5 in fine.csv:2, both of the vintage 2021-06-01 (--vintage tells files apart)
  ! bilat: other.csv: 1 bad row, nothing was loaded (--skip-bad loads the others)
  [3]

  $ sed 's/>40,,,persons/>40,,,tonnes/' fine.csv >other.csv; bilat load other.csv --set source=press --vintage 2021-06-01
  ! bilat: other.csv:3: the value of 'men' is in 'tonnes', and in 'persons' in line 3 of document 17
  ! bilat: other.csv: 1 bad row, nothing was loaded (--skip-bad loads the others)
  [3]

  $ echo 'kiln,2022,agreed,men,50,,,persons' >>fine.csv; bilat load fine.csv --set source=press --vintage 2021-06-01
  file      layout          source  rows  new  revised  same  missing  bad
  fine.csv  project_events  press      4    1        0     3        0    0

An area that nobody knows is kept as it stands, and told.

  $ printf 'project,name,a,b\nmine,Mine,Ruritania,POL\n' >where.csv; bilat load where.csv --vintage 2021-06-01
  file       layout    rows  new  revised  same  missing  bad
  where.csv  projects     1    1        0     0        0    0

  unknown area 'Ruritania' (1 row)

A document that describes a project cannot go while another one tells events of it.

  $ echo 'bilat documents --format csv | grep ",$1," | tail -1 | cut -d, -f1' >number; bilat documents --format csv | head -1
  document,name,layout,source,vintage,loaded,observations,missing,rows,bytes,sha256,options

  $ bilat unload $(sh number projects.csv) 2>&1 | sed 's/document [0-9]*/document N/g'
  bilat: document N describes the project 'kiln', of which document N tells events (unload that first)

  $ for name in events.csv dated.csv fine.csv; do bilat -q unload $(sh number $name); done; bilat projects DEU POL --format csv | cut -d, -f7-; bilat verify
  stage,date,value,bound,unit,source,what,vintage
  ,planned,2021,5.5,r,thousand bricks,press,bricks,2021-06-01
  ,planned,2021,40,>,persons,press,men,2021-06-01
  ,planned,2021,40,~,persons,press,women,2021-06-01
  $HOME/bilat.db: no fault found

What an event says is current again when the document is gone that said it first.

  $ bilat -q load fine.csv --set source=press --vintage 2021-06-02; bilat -q unload $(bilat documents --format csv | grep ,fine.csv, | head -1 | cut -d, -f1); bilat verify; python3 -c "import sqlite3; print(*sqlite3.connect('bilat.db').execute('SELECT date, stage, what, value FROM event WHERE project = ?', ('kiln',)), sep='\n')"
  $HOME/bilat.db: no fault found
  ('2021', 'planned', 'bricks', 5.5)
  ('2021', 'planned', 'men', 40.0)
  ('2021', 'planned', 'women', 40.0)
  ('2022', 'agreed', 'men', 50.0)

  $ for name in fine.csv projects.csv; do bilat -q unload $(sh number $name); done; bilat projects DEU POL; bilat verify
  $HOME/bilat.db: no fault found
  ! bilat: no such project is held
