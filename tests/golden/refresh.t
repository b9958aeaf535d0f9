What is done every quarter stands in a recipe, seen from where it lies.

  $ mkdir -p work/in; cat > work/quarterly.recipe <<'EOF'
  > # the first of the month
  > load in/*.csv
  > 
  > report DEU POL --no-charts --format md -o "our reports"
  > export DEU -o out.csv
  > EOF

  $ bilat refresh work/quarterly.recipe
  ! bilat: cannot read 'in/*.csv': No such file or directory
  [3]

  $ cat > work/in/a.csv <<END
  > reporter,partner,indicator,period,value,unit,source,vintage
  > DEU,POL,trade.exports,2022,90.5,bn USD,s1,2025-02-01
  > DEU,POL,trade.exports,2023,97.5,bn USD,s1,2025-02-01
  > END

  $ bilat refresh work/quarterly.recipe
  file   layout  rows  new  revised  same  missing  bad
  a.csv  bilat      2    2        0     0        0    0
  our reports/DEU-POL/report.md

  $ ls work work/*reports
  work:
  in
  our reports
  out.csv
  quarterly.recipe

  work/our reports:
  DEU-POL

Nothing is new: nothing is made.

  $ rm work/out.csv; bilat -q refresh work/quarterly.recipe; ls work
  in
  our reports
  quarterly.recipe
  ! bilat: nothing is new

  $ bilat -q refresh work/quarterly.recipe --always; ls work
  in
  our reports
  out.csv
  quarterly.recipe

A revision is news.

  $ cat > work/in/b.csv <<END
  > reporter,partner,indicator,period,value,unit,source,vintage
  > DEU,POL,trade.exports,2023,97.9,bn USD,s1,2025-05-01
  > END

  $ bilat -q refresh work/quarterly.recipe; tail -1 work/out.csv | cut -d, -f7-8
  2023,97900000000

A mistake is told with its line before anything is done.

  $ printf 'load in\nreport DEU\n' > work/bad.recipe; bilat refresh work/bad.recipe
  ! bilat: work/bad.recipe:2: that is not bilat report A B
  [2]

  $ printf 'unload 1\n' > work/bad.recipe; bilat refresh work/bad.recipe
  ! bilat: work/bad.recipe:1: 'unload' is nothing for a recipe (use load, report, plot or export)
  [3]

  $ printf '\nload "in\n' > work/bad.recipe; bilat refresh work/bad.recipe
  ! bilat: work/bad.recipe:2: a quote " is not closed
  [3]

  $ printf 'load in --vintag 2025\n' > work/bad.recipe; bilat refresh work/bad.recipe
  ! bilat: work/bad.recipe:1: unknown option '--vintag' (did you mean --vintage?)
  [2]

  $ printf '# nothing\n' > work/bad.recipe; bilat refresh work/bad.recipe
  ! bilat: work/bad.recipe: the recipe says nothing (see 'bilat help refresh')
  [3]

  $ bilat refresh work/none.recipe
  ! bilat: cannot open 'work/none.recipe': No such file or directory
  [3]

A step that fails is told, the others are done.

  $ printf 'load in/none.csv\nload in\nexport DEU -o /nowhere/x.csv\nexport DEU -o y.csv\n' > work/bad.recipe

  $ bilat --db new.db -q refresh work/bad.recipe; ls work/y.csv
  work/y.csv
  ! bilat: cannot read 'in/none.csv': No such file or directory
  ! bilat: work/bad.recipe:3: cannot write '/nowhere/x.csv': No such file or directory

Patterns are for files to load: a group of indicators is none, whatever lies there.  A mark that an
editor has put in front is no word, a home folder is found, and what is no text is no recipe.

  $ touch work/trade.txt; printf '\357\273\277load in\r\nexport DEU POL "trade.*" -o ~/z.csv\r\n' > work/marked.recipe

  $ HOME=$PWD/work bilat --db marked.db -q refresh work/marked.recipe; ls work/z.csv
  work/z.csv

  $ printf 'load in\0\nexport -o all.csv\n' > work/zero.recipe; bilat refresh work/zero.recipe
  ! bilat: work/zero.recipe: a recipe is plain text (UTF-8)
  [3]

A folder of data is meant as it was said, from where bilat was called.

  $ mkdir -p own/datasets/reports; cp $DATA/../../datasets/reports/brief.conf own/datasets/reports/mine.conf

  $ printf 'report DEU POL --template mine --no-charts -o mine\n' > work/own.recipe

  $ bilat --data-dir own refresh --always work/own.recipe
  mine/DEU-POL/index.html

How old what is held is.

  $ bilat status
  source  vintage     days  newest  next  due  series  stopped
  s1      2025-05-01   245  2023    2024  yes       1        0

  $ cat > stop.csv <<END
  > reporter,partner,indicator,period,value,unit,source,vintage
  > DEU,HUN,trade.exports,2020,9,bn USD,s1,2025-05-01
  > DEU,AUT,trade.exports,2022,9,bn USD,s1,2025-05-01
  > DEU,AUT,trade.exports,2026,9,bn USD,s1,2025-05-01
  > END

  $ bilat -q load stop.csv; bilat status --stopped
  rep.  part.  indicator      freq  source  last
  DEU   HUN    trade.exports  A     s1      2020
  DEU   POL    trade.exports  A     s1      2023

  $ bilat status --format csv
  source,vintage,age,newest,next,due,series,stopped,url
  s1,2025-05-01,245,2023,2024,1,3,2,

  $ bilat --db none.db status
  ! bilat: there is no store 'none.db' yet (bilat load makes it)
  [1]
