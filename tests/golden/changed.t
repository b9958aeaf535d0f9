@needs gnuplot

What changed since the edition before: nothing is said in the first.

  $ cat > first.csv <<'END'
  > reporter,partner,indicator,period,value,unit,source
  > KAZ,DEU,trade.exports,2021,4.20,bn USD,kz-bns
  > KAZ,DEU,trade.exports,2022,5.00,bn USD,kz-bns
  > KAZ,DEU,trade.exports,2023,5.50,bn USD,kz-bns
  > KAZ,DEU,trade.imports,2022,3.1,bn USD,kz-bns
  > KAZ,DEU,trade.imports,2023,3.3,bn USD,kz-bns
  > END

  $ bilat -q load first.csv --vintage 2024-03-01 > /dev/null

  $ cat > own.conf <<'END'
  > title = "{A} and {B}"
  > period = {"trade.exports"}
  > section "changed" {
  >   title = "What changed"
  >   block "revised" { kind = changed }
  > }
  > section "trade" {
  >   title = "Trade"
  >   block "goods" {
  >     kind = series
  >     title = "Trade in goods"
  >     indicators = {"Exports = trade.exports", "Imports = trade.imports"}
  >   }
  > }
  > END

  $ bilat report KAZ DEU --template own.conf --no-charts --format md -o out
  out/KAZ-DEU/report.md

  $ cat out/KAZ-DEU/report.md
  # Kazakhstan and Germany

  - Period: 2023
  - Edition: 1 March 2024
  - Basis of the figures shown: statistics 5, statements 0, estimates 0

  ## Trade

  **Trade in goods** (bn USD)

  |  | 2021 | 2022 | 2023 | Change on 2022 | Change, % |
  | --- | ---: | ---: | ---: | ---: | ---: |
  | Exports | 4.20 | 5.00 | 5.50 | +0.50 | +10.0 |
  | Imports | .. | 3.1 | 3.3 | +0.2 | +6 |

  Source: Bureau of National Statistics of Kazakhstan.  
  .. no figure is held.  
  Exports are valued FOB, imports of Kazakhstan CIF: with freight and insurance.  

The same again is the same.

  $ cp -r out first; bilat -q report KAZ DEU --template own.conf --no-charts --format md -o out; diff -r first out

A revision of 2022 and of 2023, and a new year: the growth printed then was +10.0 %.

  $ cat > second.csv <<'END'
  > reporter,partner,indicator,period,value,unit,source
  > KAZ,DEU,trade.exports,2022,5.10,bn USD,kz-bns
  > KAZ,DEU,trade.exports,2023,5.41,bn USD,kz-bns
  > KAZ,DEU,trade.exports,2024,5.60,bn USD,kz-bns
  > END

  $ bilat -q load second.csv --vintage 2025-03-01 > /dev/null

  $ bilat -q report KAZ DEU --template own.conf --no-charts --format md --period 2023 -o out

  $ sed -n '/^## What/,/^## Trade/p' out/KAZ-DEU/report.md
  ## What changed

  **Figures revised since the edition of 1 March 2024**

  | Period | Before | Now | Difference | Growth of | Growth as printed then, % | Growth now, % |
  | --- | ---: | ---: | ---: | --- | ---: | ---: |
  | **Exports of goods from Kazakhstan to Germany, bn USD** | | | | | | |
  | 2022 | 5.00 | 5.10 | +0.10 | 2023 | +10.0 | +6.1 |
  | 2023 | 5.50 | 5.41 | -0.09 | 2023 | +10.0 | +6.1 |

  ## Trade

  $ bilat -q report KAZ DEU --template own.conf --no-charts --format md --since first -o new

  $ sed -n '/^## What/,/^## Trade/p' new/KAZ-DEU/report.md
  ## What changed

  **Figures revised since the edition of 1 March 2024**

  | Period | Before | Now | Difference | Growth of | Growth as printed then, % | Growth now, % |
  | --- | ---: | ---: | ---: | --- | ---: | ---: |
  | **Exports of goods from Kazakhstan to Germany, bn USD** | | | | | | |
  | 2022 | 5.00 | 5.10 | +0.10 | 2023 | +10.0 | +6.1 |
  | 2023 | 5.50 | 5.41 | -0.09 | 2023 | +10.0 | +6.1 |

  New since the edition of 1 March 2024:

  - Exports of goods from Kazakhstan to Germany: 2024

  ## Trade

Made again without new figures, an edition still says what it said: the baseline has not moved.

  $ cp -r new second; bilat -q report KAZ DEU --template own.conf --no-charts --format md -o new; diff -r second new

  $ bilat -q report KAZ DEU --template own.conf --no-charts --format md -o new; diff -r second new

Another language changes no figure.

  $ bilat -q report KAZ DEU --template own.conf --no-charts --format md --lang ru -o new

  $ bilat -q report KAZ DEU --template own.conf --no-charts --format md -o new; diff -r second new

What was printed, and what it was compared with.

  $ grep -c '"measure": "value"' new/KAZ-DEU/edition.json
  11

  $ grep -A4 '"before":' new/KAZ-DEU/edition.json
    "before": {
      "template": "own.conf",
      "period": "2023",
      "edition": "2024-03-01",
      "figures": [

Asked since an edition from which nothing has moved, it says so.

  $ bilat -q report KAZ DEU --template own.conf --no-charts --format md --since first/KAZ-DEU --as-of 2024-12-31 -o old

  $ sed -n '/^## What/,/^## Trade/p' old/KAZ-DEU/report.md
  ## What changed

  No figure has changed since the edition of 1 March 2024.

  ## Trade

Another template shows other figures; that is no change of any.

  $ sed 's/, "Imports = trade.imports"//' own.conf > less.conf

  $ bilat -q report KAZ DEU --template less.conf --no-charts --format md -o more; bilat -q report KAZ DEU --template own.conf --no-charts --format md -o more; grep -c 'What changed' more/KAZ-DEU/report.md
  0
  [1]

A folder that holds no edition, the edition of another pair, and one that is damaged.

  $ bilat -q report KAZ DEU --template own.conf --no-charts --since . -o new
  ! bilat: there is no edition about KAZ and DEU in '.' (name the folder of a report)
  [3]

  $ sed 's/"KAZ"/"USA"/' first/KAZ-DEU/edition.json > edition.json; bilat -q report KAZ DEU --template own.conf --no-charts --since . -o new
  ! bilat: the edition in '.' is about USA and DEU (name that of KAZ and DEU)
  [3]

  $ echo '{' > new/KAZ-DEU/edition.json; bilat -q report KAZ DEU --template own.conf --no-charts -o new
  ! bilat: new/KAZ-DEU/edition.json:2: string or '}' expected near end of file (remove the folder)
  [3]

  $ echo '{"version": 2, "a": "KAZ", "b": "DEU"}' > new/KAZ-DEU/edition.json; bilat -q report KAZ DEU --template own.conf --no-charts -o new
  ! bilat: new/KAZ-DEU/edition.json: this is not the edition of a report (remove the folder)
  [3]

  $ echo '{"version": 1}' > new/KAZ-DEU/edition.json; bilat -q report KAZ DEU --template own.conf --no-charts -o new
