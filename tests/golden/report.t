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

  - Year of the report: 2024
  - Edition: 25 September 2026
  - Basis of the figures shown: statistics 88, statements 141, estimates 3

The same again gives the same bytes.

  $ cp -r report/KAZ-RUS first; bilat -q report KAZ RUS -o report

  $ diff -r first report/KAZ-RUS

A pair of which nothing is held.

  $ bilat report BRA ARG -o report
  ! bilat: nothing is held about Brazil and Argentina (load figures first)
  [1]

  $ bilat report KAZ Rusia -o report
  ! bilat: unknown area 'Rusia' (did you mean Russia, RUS?)
  [2]

  $ bilat report KAZ RUS --format docs -o report
  ! bilat: unknown form of a report 'docs' (use html or md)
  [2]

  $ ls report
  KAZ-RUS
