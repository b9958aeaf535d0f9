@store shipped

A report as text on the terminal, no wider than that is but for addresses and fingerprints; charts too.

  $ for c in 60 80 100; do COLUMNS=$c bilat report KAZ RUS --format text | grep -vE 'http|[0-9a-f]{64}' | wc -L; done
  60
  80
  100

  $ cat > small.conf <<'END'
  > title = "{A} with {B}"
  > period = {"trade.turnover"}
  > section "trade" {
  >   title = "Trade"
  >   block "goods" { kind = series  title = "Turnover"  years = 2  indicators = {"trade.turnover"} }
  > }
  > END

  $ COLUMNS=60 bilat report KAZ RUS --template small.conf --format text
  Kazakhstan with Russia
  ======================
  Period: 2024
  Edition: 23 October 2025
  Basis of the figures shown: statistics 0, statements 2,
    estimates 0

  Trade
  =====

  Turnover, bn USD

                                                2023      2024
  Trade in goods between Kazakhstan and     ~ 26 [1]  > 28 [2]
  Russia

  [1] Source: RIA Novosti, press.
  [2] Source: Government of Kazakhstan, statement.
  No change from 2023 to 2024 is given: source, unit,
      presentation or frequency differ.
