@store shipped

Joint projects and what happened to them.

  $ bilat projects KAZ RUS
  project           stage         date        value              what
  Three automotiv…  planned       2020-09-30  150.7 bn KZT       investment of th…
                    planned       2020-09-30  261 bn KZT         investment of th…
  Axle component …  planned       2022        ~ 200 mn USD       investment
  Baiterek launch…  planned       2020-10-28  ~ 1 bn USD         investment
                    construction  2024-06-27  14.7 bn KZT        budget of the ye…
                    planned       2025-11-12  2025               year of the firs…
                    postponed     2025-12-26  2026               year of the firs…
  KamLitKZ iron f…  agreed        2021-12     39 %               stake of KamAZ
                    planned       2022        ~ 200 mn USD       investment
                    withdrawn     2022-11     0 %                stake of KamAZ
                    completed     2024-09     45,000 tonnes pe…  capacity
                    completed     2024-09     78.2 bn KZT        investment
  EuroChem fertil…  agreed        2020-01-02  ~ 1 bn USD         investment
                    agreed        2020-07-23  > 1,000,000 tonn…  capacity
                    agreed        2020-07-23  1.2 bn USD         investment
                    operating     2023-08-30  126 mn USD         investment, firs…
                    planned       2023-08-30  > 1 bn USD         investment, seco…
                    agreed        2024-05-14  ~ 1 bn USD         investment, chem…
  First nuclear p…  agreed        2024-10-06  71.1 %             yes votes in the…
                    agreed        2025-06-14  > 10 bn USD        cost
  Tyre plant, Sar…  construction  2021-04-05  3,500,000 tyres …  capacity, first …
                    operating     2022-12-13  3,500,000 tyres …  capacity
                    operating     2024-06     3,500,000 tyres …  capacity

  $ bilat projects RUS KAZ --stage operating
  project           stage         date        value              what
  Tyre plant, Sar…  construction  2021-04-05  3,500,000 tyres …  capacity, first …
                    operating     2022-12-13  3,500,000 tyres …  capacity
                    operating     2024-06     3,500,000 tyres …  capacity

  $ bilat projects KAZ RUS --format csv | head -1
  project,name,a,b,sector,companies,stage,date,value,bound,unit,what,source

  $ bilat projects DEU POL
  ! bilat: no such project is held
  [1]

  $ bilat projects KAZ RUS --stage finished
  ! bilat: no such project is held
  [1]
