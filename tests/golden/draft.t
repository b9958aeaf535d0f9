A table that no layout knows is shown as far as it can be seen.

  $ printf 'Made-up bureau\n\nCountry;Year;Tourists\nKazakhstan;2023;1,25\nRussia;2022;3,5\n' >tourism.csv
  $ bilat inspect tourism.csv
  file        tourism.csv
  encoding    UTF-8
  delimiter   semicolon
  header      line 3
  nearest     unctad_bulk: UNCTADstat, bulk download; it needs 'Economy', 'Economy Label'
              unctad_fdi: UNCTADstat, direct investment, bulk download; it needs 'Economy', 'Flow', 'Direction', 'US$ at current prices in millions'

  column    may be    first value
  Country   reporter  Kazakhstan
  Year      period    2023
  Tourists  value     1,25
  ! bilat: tourism.csv: no layout fits a table whose line 3 begins with 'Country', 'Year', 'Tourists' (bilat layout lists those that are known)
  [3]
  $ bilat inspect --format json tourism.csv
  {
    "file": "tourism.csv",
    "layout": null,
    "refusal": "tourism.csv: no layout fits a table whose line 3 begins with 'Country', 'Year', 'Tourists' (bilat layout lists those that are known)",
    "why": "",
    "runner_up": "",
    "source": "",
    "encoding": "UTF-8",
    "delimiter": "semicolon",
    "numbers": "",
    "dates": "",
    "header_line": 3,
    "columns": [
      {
        "name": "Country",
        "role": "reporter",
        "example": "Kazakhstan"
      },
      {
        "name": "Year",
        "role": "period",
        "example": "2023"
      },
      {
        "name": "Tourists",
        "role": "value",
        "example": "1,25"
      }
    ],
    "nearest": [
      {
        "layout": "unctad_bulk",
        "missing": "'Economy', 'Economy Label'"
      },
      {
        "layout": "unctad_fdi",
        "missing": "'Economy', 'Flow', 'Direction', 'US$ at current prices in millions'"
      }
    ],
    "bad_rows": 0
  }
  ! bilat: tourism.csv: no layout fits a table whose line 3 begins with 'Country', 'Year', 'Tourists' (bilat layout lists those that are known)
  [3]

A layout is drafted for it, for a person to complete.

  $ bilat inspect --write-layout tourism.conf tourism.csv; cat tourism.conf
  # Drafted from tourism.csv, whose header is line 3 (semicolon between its fields).
  # Look through it, complete what says so, and put it into
  # ~/.config/bilat/layouts/ under the name that the layout is to have, ending in .conf;
  # then bilat inspect shows how the table is read. bilat-layout(5) has all words.
  title = "tourism.csv"
  source = "unstated"                                     # complete: the id of who makes the figures (bilat source)
  #publisher = ""                                         # complete: their name
  indicator = "Tourists"                                  # complete: a code that the catalogue maps, or one of its own
  #unit = "mn USD"                                        # complete: the unit and multiplier
  decimal = auto
  dates = auto
  require = {"Country", "Year", "Tourists"}

  column "Country" { role = reporter coding = {"name"} }  # first: Kazakhstan
  column "Year" { role = period }                         # first: 2023
  column "Tourists" { role = value }                      # first: 1,25
  $ bilat inspect --write-layout tourism.conf tourism.csv
  ! bilat: 'tourism.conf' is there already (give another name)
  [2]

In the user's folder it counts like ours.

  $ mkdir -p .config/bilat/layouts
  $ sed 's/"unstated"/"mb"/; s/^#unit = "mn USD"/unit = "mn persons"/' tourism.conf >.config/bilat/layouts/tourism.conf
  $ bilat inspect tourism.csv
  file        tourism.csv
  layout      tourism: tourism.csv
  because     the header on line 3 has all 3 names that it needs, and explains 3 of 3 columns (score 50)
  source      mb
  encoding    UTF-8
  delimiter   semicolon
  numbers     decimal comma (line 4: '1,25')
  dates       year, month, day
  header      line 3

  column    read as   first value
  Country   reporter  Kazakhstan
  Year      period    2023
  Tourists  value     1,25

  line  reporter  partner  indicator    period    value  unit
     4  KAZ       -        mb:Tourists  2023    1250000  persons
     5  RUS       -        mb:Tourists  2022    3500000  persons
  $ bilat load tourism.csv
  file         layout   source  rows  new  revised  same  missing  bad
  tourism.csv  tourism  mb         2    2        0     0        0    0

  unmapped code 'mb:Tourists' (2 rows)

Periods or areas may stand across, and words in other languages are known.

  $ printf 'Страна,Показатель,Примечания,2021,2022\nРоссия,Ввоз,,1.5,2.5\nКитай,Ввоз,,1,2\n' >wide.csv
  $ bilat inspect --write-layout - wide.csv
  # Drafted from wide.csv, whose header is line 1 (comma between its fields).
  # Look through it, complete what says so, and put it into
  # ~/.config/bilat/layouts/ under the name that the layout is to have, ending in .conf;
  # then bilat inspect shows how the table is read. bilat-layout(5) has all words.
  title = "wide.csv"
  source = "unstated"                                     # complete: the id of who makes the figures (bilat source)
  #publisher = ""                                         # complete: their name
  #unit = "mn USD"                                        # complete: the unit and multiplier
  decimal = auto
  dates = auto
  require = {"Страна", "Показатель", "Примечания"}

  column "Страна" { role = reporter coding = {"name"} }   # first: Россия
  column "Показатель" { role = indicator }                # first: Ввоз
  column "Примечания" { role = ignore }                   # empty; nothing was recognised in it
  across "period" { match = "*" }                         # columns such as 2021
  $ printf 'Month,Kazakhstan,Russia,China\n2024-01,1,2,3\n2024-02,1,2,3\n' >across.csv
  $ bilat inspect --write-layout - across.csv
  # Drafted from across.csv, whose header is line 1 (comma between its fields).
  # Look through it, complete what says so, and put it into
  # ~/.config/bilat/layouts/ under the name that the layout is to have, ending in .conf;
  # then bilat inspect shows how the table is read. bilat-layout(5) has all words.
  title = "across.csv"
  source = "unstated"                                     # complete: the id of who makes the figures (bilat source)
  #publisher = ""                                         # complete: their name
  #reporter = "KAZ"                                       # complete: whose figures these are
  #indicator = "CODE"                                     # complete: a code that the catalogue maps, or one of its own
  #unit = "mn USD"                                        # complete: the unit and multiplier
  decimal = auto
  dates = auto
  require = {"Month"}

  column "Month" { role = period }                        # first: 2024-01
  across "partner" { coding = {"name"} match = "*" }      # columns such as Kazakhstan
  $ printf 'Name,Area,"a ""b"" $c"\nRUS,x,1\nCHN,y,2\n' >odd.csv
  $ bilat inspect --write-layout .config/bilat/layouts/odd.conf odd.csv
  $ cat .config/bilat/layouts/odd.conf; bilat inspect odd.csv
  # Drafted from odd.csv, whose header is line 1 (comma between its fields).
  # Look through it, complete what says so, and put it into
  # ~/.config/bilat/layouts/ under the name that the layout is to have, ending in .conf;
  # then bilat inspect shows how the table is read. bilat-layout(5) has all words.
  title = "odd.csv"
  source = "unstated"                                     # complete: the id of who makes the figures (bilat source)
  #publisher = ""                                         # complete: their name
  indicator = "a \"b\" \$c"                               # complete: a code that the catalogue maps, or one of its own
  #period = "2024"                                        # complete: if it is one for all
  #unit = "mn USD"                                        # complete: the unit and multiplier
  decimal = auto
  require = {"Name", "Area", "a \"b\" \$c"}

  column "Name" { role = partner coding = {"iso3"} }      # first: RUS
  column "Area" { role = reporter coding = {"name"} }     # first: x
  column "a \"b\" \$c" { role = value }                   # first: 1
  ! bilat: odd.csv:1: no column gives the period (--set period=…)
  [3]

What is no table has none.

  $ echo 'just a line' >line.csv; bilat inspect --write-layout - line.csv
  ! bilat: line.csv: no table is to be seen: nothing stands between its fields that is known (--set delimiter=)
  [3]
  $ echo nonsense >.config/bilat/layouts/odd.conf; bilat inspect across.csv
  ! bilat: $HOME/.config/bilat/layouts/odd.conf:1: no such option 'nonsense'
  [3]

A draft of what is not all recognised: further dimensions, columns that say another one again, that are empty, or
whose names are long, in another alphabet, or hold quotes.

  $ cat >wide.csv <<'END'
  > Reporter,Reporter name,Partner,Partner name,"Series ""A$1\2""",Отрасль,Sex,Empty,A name that is far longer than forty letters are,Year,Value
  > KAZ,Kazakhstan,RUS,Russia,x1,горнодобыча,F,,a,2023,5
  > KAZ,Kazakhstan,CHN,China,x1,связь,M,,b,2023,6
  > DEU,Germany,RUS,Russia,x2,связь,F,,a,2022,7
  > END
  $ bilat inspect wide.csv --write-layout wide.conf
  $ cat wide.conf
  # Drafted from wide.csv, whose header is line 1 (comma between its fields).
  # Look through it, complete what says so, and put it into
  # ~/.config/bilat/layouts/ under the name that the layout is to have, ending in .conf;
  # then bilat inspect shows how the table is read. bilat-layout(5) has all words.
  title = "wide.csv"
  source = "unstated"                                     # complete: the id of who makes the figures (bilat source)
  #publisher = ""                                         # complete: their name
  indicator = "Value"                                     # complete: a code that the catalogue maps, or one of its own
  #unit = "mn USD"                                        # complete: the unit and multiplier
  decimal = auto
  dates = auto
  require = {"Reporter", "Reporter name", "Partner", "Partner name", "Series \"A\$1\\2\"", "Отрасль", "Sex", "Empty"}

  column "Reporter" { role = reporter coding = {"iso3"} } # first: KAZ
  column "Reporter name" { role = detail key = reporter_name } # first: Kazakhstan; complete: a further dimension, or ignore
  column "Partner" { role = partner coding = {"iso3"} }   # first: RUS
  column "Partner name" { role = label of = partner }     # first: Russia; or partner, if it is one
  column "Series \"A\$1\\2\"" { role = detail key = series_a_1_2 } # first: x1; complete: a further dimension, or ignore
  column "Отрасль" { role = detail key = column_6 }       # first: горнодобыча; complete: a further dimension, or ignore
  column "Sex" { role = detail key = sex }                # first: F; complete: a further dimension, or ignore
  column "Empty" { role = ignore }                        # empty; nothing was recognised in it
  column "A name that is far longer than forty letters are" { role = detail key = column_9 } # first: a; complete: a further dimension, or ignore
  column "Year" { role = period }                         # first: 2023
  column "Value" { role = value }                         # first: 5
