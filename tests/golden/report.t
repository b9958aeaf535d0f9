@store shipped
@needs gnuplot

The factsheet: one folder a pair.

  $ bilat report KAZ RUS -o report
  report/KAZ-RUS/index.html

  $ ls report/KAZ-RUS
  charts
  data.csv
  edition.json
  index.html
  report.md

  $ head -c 15 report/KAZ-RUS/index.html; echo
  <!DOCTYPE html>

It stands alone: nothing in it is fetched from elsewhere.

  $ grep -cE '(src|href)="(https?:)?//[^"]*\.(css|js|svg|png)|<script' report/KAZ-RUS/index.html
  0
  [1]

  $ grep -c '^## ' report/KAZ-RUS/report.md
  17

  $ head -7 report/KAZ-RUS/report.md
  # Kazakhstan and Russia

  Bilateral economic factsheet

  - Period: 2024
  - Edition: 25 September 2026
  - Basis of the figures shown: statistics 89, statements 140, estimates 3

The same again gives the same bytes.

  $ cp -r report/KAZ-RUS first; bilat -q report KAZ RUS -o report

  $ diff -r first report/KAZ-RUS

As it was known on a day, twice.

  $ bilat -q report KAZ RUS --as-of 2024-06-01 -o past; bilat -q report KAZ RUS --as-of 2024-06-01 -o again

  $ diff -r past again

  $ sed -n 5,6p past/KAZ-RUS/report.md
  - Period: 2023
  - Edition: 31 May 2024

Nothing was loaded then.

  $ bilat report KAZ RUS --as-of-loaded 2020-01-01 -o early
  ! bilat: nothing is held about Kazakhstan and Russia (load figures first)
  [1]

A template of one's own: what a report contains.

  $ cat > small.conf <<'END'
  > title = "{A} with {B}"
  > period = {"trade.turnover"}
  > section "trade" {
  >   title = "Trade"
  >   block "goods" { kind = series  title = "Turnover"  years = 2  indicators = {"trade.turnover"} }
  > }
  > END

  $ bilat -q report KAZ RUS --template small.conf --no-charts --format md -o small

  $ cat small/KAZ-RUS/report.md
  # Kazakhstan with Russia

  - Period: 2024
  - Edition: 23 October 2025
  - Basis of the figures shown: statistics 0, statements 2, estimates 0

  ## Trade

  **Turnover** (bn USD)

  |  | 2023 | 2024 |
  | --- | ---: | ---: |
  | Trade in goods between Kazakhstan and Russia | \~ 26 <sup>1</sup> | \> 28 <sup>2</sup> |

  <sup>1</sup> Source: RIA Novosti, press.  
  <sup>2</sup> Source: Government of Kazakhstan, statement.  
  No change from 2023 to 2024 is given: source, unit, presentation or frequency differ.  

  $ bilat report KAZ RUS --template huge -o small
  ! bilat: there is no template 'huge' (use brief, default, investment, or the name of a file)
  [2]

Growth that only one side's own figures give is not the growth of the pair.

  $ grep -o 'Growth across.*' report/KAZ-RUS/report.md
  Growth across the sources is not given because 2023 stands between 26.0 and 28.5 bn USD. The figures of the Government of Russia alone give -3 to +9% on 2023.

Claims about one count are noted beside another that they match.

  $ grep -c '^"Over 20,000.*matches "Registered' report/KAZ-RUS/report.md
  1

A pair of which nothing is held.

  $ bilat report BRA ARG -o report
  ! bilat: nothing is held about Brazil and Argentina (load figures first)
  [1]

  $ bilat report KAZ Rusia -o report
  ! bilat: unknown area 'Rusia' (did you mean Russia, RUS?)
  [2]

  $ bilat report KAZ RUS --format docs -o report
  ! bilat: unknown form of a report 'docs' (use html, md, text, xlsx or docx)
  [2]

  $ ls report
  KAZ-RUS

The templates that ship, for a year and for parts of one, and one of the user's own.

  $ bilat -q report KAZ RUS --template brief --format md,html -o brief; grep '^## ' brief/KAZ-RUS/report.md
  ## Key facts
  ## In short
  ## Trade in goods
  ## Sources

  $ bilat -q report KAZ RUS --template investment --period 2024 -o invest; grep '^## ' invest/KAZ-RUS/report.md
  ## Key facts
  ## In short
  ## Place of the partner
  ## Direct investment
  ## Enterprises
  ## Joint projects
  ## Notes
  ## Not covered, and why
  ## Sources

  $ mkdir -p "$HOME/.config/bilat/reports"; cp small.conf "$HOME/.config/bilat/reports/mine.conf"

  $ bilat -q report KAZ RUS --template mine --no-charts --format md -o small; head -1 small/KAZ-RUS/report.md
  # Kazakhstan with Russia

What a report is about.

  $ bilat report KAZ RUS --period 2024-W09 -o report
  ! bilat: a report is about a year, half-year, quarter, month or the year to a month (2024, 2024-S1, 2024-Q3, 2024-09, 2024-01/09)
  [2]

What came later is not in it.

  $ bilat -q report KAZ RUS --period 2024-01/09 --no-charts --format md -o part

  $ sed -n 5p part/KAZ-RUS/report.md; grep -c '2025' part/KAZ-RUS/data.csv
  - Period: January–September 2024
  0
  [1]

Of a part of a year the side that has a figure of the turnover speaks.

  $ sed -n '/^Trade in goods between/p' part/KAZ-RUS/report.md
  Trade in goods between Russia and Kazakhstan was more than 20 billion USD in January–September 2024 (as stated: Government of Russia; in current prices).

As text no line but those with an address is wider than a terminal.

  $ bilat report KAZ RUS --format text | grep -v http | LC_ALL=C.UTF-8 grep -cE '^.{81,}'
  0
  [1]

A number below zero has a minus sign where people read it, and a hyphen where programs do.

  $ bilat report KAZ RUS --format text | grep 'Turnover, as Russia  '
  Turnover, as Russia         ~ 19 [4]  ~ 20 f [4]  28.2 [4]  ~ 28 [4]    28.7 [4]
  Turnover, as Russia         −0.7 to 2.1  −3 to +9  +9 to +13
  $ grep -o '>−0.7 to 2.1<' report/KAZ-RUS/index.html
  >−0.7 to 2.1<
  $ grep -c '−' report/KAZ-RUS/data.csv report/KAZ-RUS/edition.json
  report/KAZ-RUS/data.csv:0
  report/KAZ-RUS/edition.json:0
  [1]
  $ grep -c -e ',-0.7 to 2.1' -e "'-0.7 to 2.1" report/KAZ-RUS/data.csv
  2
