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
