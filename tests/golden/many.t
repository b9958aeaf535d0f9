@store shipped

Several reports at once, and a page over all of them. Each stands for itself.

  $ bilat report KAZ RUS,CHN,BRA --no-charts -o out
  out/KAZ-RUS/index.html
  out/KAZ-CHN/index.html
  out/index.html
  ! bilat: nothing is held about Kazakhstan and Brazil (load figures first)
  [1]

  $ ls -d out/*/; ls out/KAZ-RUS
  out/KAZ-CHN/
  out/KAZ-RUS/
  data.csv
  edition.json
  index.html
  report.md

The page links to those that were made, in the order of the newest ranking that holds most of them,
with a line of key figures each.

  $ sed -n '/<main/,/<\/main>/p' out/index.html | sed 's/<[^>]*>//g' | grep -v '^$'
  Partners
  Partners and their reports bn USD
  CountryRankGross inflow of direct investment, 2023Key figures
  Russia(1)~ 3Trade turnover in goods &gt; 28 bn USD (2024); Exports of goods 8.78 bn USD (2022); Imports of goods ~ 18.6 bn USD (2024)
  China(2)~ 1.8Trade turnover in goods 31.4 bn USD (2023); Exports of goods 14.7 bn USD (2023); Imports of goods 15.3 bn USD (2024)
  Source of the ranking: Government of Kazakhstan, statement.
  (n) place among the countries held; one that is not held could stand above.
  Key figures are the newest held, each with its period; the reports say where they are from.
  Not made
  Brazil: nothing is held about Kazakhstan and Brazil (load figures first)

  $ grep -o '<a href="KAZ[^<]*' out/index.html
  <a href="KAZ-RUS/index.html">Russia
  <a href="KAZ-CHN/index.html">China

A report is the same whether it is made alone or with others.

  $ bilat -q report KAZ RUS --no-charts -o alone; diff -r alone/KAZ-RUS out/KAZ-RUS

All that something is held about, whichever side states it.

  $ bilat report UKR all --no-charts --format md -o all
  all/UKR-KAZ/report.md

  $ ls all
  UKR-KAZ

What is held of a country with itself is no partner's.

  $ printf 'reporter,partner,indicator,period,value,unit,source\nUKR,UKR,people.refugees,2023,5,persons,unhcr\n' > self.csv
  $ bilat -q load self.csv; bilat report UKR all --no-charts --format md -o all
  all/UKR-KAZ/report.md

A folder without a name is none.

  $ bilat report KAZ RUS --no-charts -o ''
  ! bilat: -o needs the name of a folder ('.' for this one)
  [2]

Without a page of HTML there is none over all of them.

  $ bilat report KAZ RUS,CHN --no-charts --format md -o md
  md/KAZ-RUS/report.md
  md/KAZ-CHN/report.md

What stands in the way of one does not stand in that of the others.

  $ mkdir -p taken/KAZ-CHN; echo mine > taken/KAZ-CHN/notes; bilat report KAZ RUS,CHN --no-charts -o taken
  taken/KAZ-RUS/index.html
  taken/index.html
  ! bilat: 'taken/KAZ-CHN' holds files but no report (remove it, or choose another folder)
  [3]

  $ ls taken/KAZ-CHN
  notes

  $ mkdir own; echo '<p>mine' > own/index.html; bilat report KAZ RUS,CHN --no-charts -o own
  ! bilat: 'own/index.html' is in the way of the page of all reports (remove it)
  [3]

  $ cat own/index.html
  <p>mine
