@store shipped

Joint projects and what happened to them.

  $ bilat projects KAZ RUS
  stage         date        value                       what

  Three automotive component projects (castings, axles, tyres)
  planned       2020-09-30  150.7 bn KZT                investment of the casting…
  planned       2020-09-30  261 bn KZT                  investment of the three p…

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
  agreed        2020-07-23  > 1,000,000 tonnes per ye…  capacity
  agreed        2020-07-23  1.2 bn USD                  investment
  operating     2023-08-30  126 mn USD                  investment, first stage (…
  planned       2023-08-30  > 1 bn USD                  investment, second stage …
  agreed        2024-05-14  ~ 1 bn USD                  investment, chemical comp…

  First nuclear power plant: Rosatom (leader of the consortium)
  agreed        2024-10-06  71.1 %                      yes votes in the referend…
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
  project,name,a,b,sector,companies,stage,date,value,bound,unit,source,what

  $ bilat projects DEU POL
  ! bilat: no such project is held
  [1]

  $ bilat projects KAZ RUS --stage finished
  ! bilat: no such project is held
  [1]

As they were known on a day; these were loaded on the first of January 2026, and say no day
themselves.

  $ bilat projects KAZ RUS --stage operating --as-of 2026-01-01 --format csv | cut -d, -f1,7,8
  project,stage,date
  tyres-saran,Tatneft; Allur,construction
  tyres-saran,Tatneft; Allur,operating
  tyres-saran,Tatneft; Allur,operating
  $ bilat projects KAZ RUS --as-of 2025-12-31
  ! bilat: no such project is held
  [1]
