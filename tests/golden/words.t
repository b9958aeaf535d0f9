@store shipped

A word that is not understood is an error that names the nearest; nothing is guessed.

Countries.

  $ bilat get Kazahkstan RUS fdi.inflow.gross
  ! bilat: unknown area 'Kazahkstan' (did you mean Kazakhstan, KAZ?)
  [2]

  $ bilat get KAZ Rusia fdi.inflow.gross
  ! bilat: unknown area 'Rusia' (did you mean Russia, RUS?)
  [2]

  $ bilat get KAZ Atlantis fdi.inflow.gross
  ! bilat: unknown area 'Atlantis' (see bilat help country)
  [2]

  $ bilat get KAZ imf:99999 fdi.inflow.gross
  ! bilat: the coding 'imf' has no area '99999'
  [2]

Indicators.

  $ bilat get KAZ RUS fdi.inflow.gros
  ! bilat: unknown indicator 'fdi.inflow.gros' (did you mean fdi.inflow.gross?)
  [2]

  $ bilat get KAZ RUS weather
  ! bilat: unknown indicator 'weather' (bilat indicator lists them)
  [2]

Periods.

  $ bilat get KAZ RUS fdi.inflow.gross 2024-Q5
  ! bilat: '2024-Q5' is not a period (write 2024, 2024-S1, 2024-Q1, 2024-03, 2024-W09, 2024-03-31 or 2024-01/09)
  [2]

  $ bilat get KAZ RUS fdi.inflow.gross 2024..2020
  ! bilat: '2024..2020' ends before it begins
  [2]

  $ bilat get KAZ RUS fdi.inflow.gross yesterday
  ! bilat: 'yesterday' is not a period (write 2024, 2024-S1, 2024-Q1, 2024-03, 2024-W09, 2024-03-31 or 2024-01/09)
  [2]

Units.

  $ bilat check -e 'KAZ RUS fdi.inflow.gross 2024 > 4 bn UDS'
  ! bilat: unknown unit 'bn UDS' (did you mean USD?)
  [2]

Measures, formats, frequencies, sources, days.

  $ bilat get KAZ RUS fdi.inflow.gross 2024 --with yoy,growth
  ! bilat: unknown measure 'growth' (nearest is 'yoy')
  [2]

  $ bilat get KAZ RUS fdi.inflow.gross 2024 --with cagr
  ! bilat: 'cagr' needs a number (such as cagr:3)
  [2]

  $ bilat get KAZ RUS fdi.inflow.gross 2024 --format xml
  ! bilat: unknown format 'xml' (use table, csv, tsv, json, ndjson or md)
  [2]

  $ bilat get KAZ RUS fdi.inflow.gross 2024 --freq X
  ! bilat: unknown frequency 'X' (use A, S, Q, M, W or D)
  [2]

  $ bilat get KAZ RUS fdi.inflow.gross 2024 --source kz-nbc
  ! bilat: unknown source 'kz-nbc' (did you mean kz-nbk?)
  [2]

  $ bilat get KAZ RUS fdi.inflow.gross 2024 --as-of 2025-13-01
  ! bilat: '2025-13-01' is not a date (write 2024-03-31, or 2024-03 or 2024 for their last day)
  [2]

  $ bilat get KAZ RUS fdi.inflow.gross 2024 --where product
  ! bilat: 'product' is not KEY=VALUE (for example --where product=27)
  [2]

Too few words, and too many.

  $ bilat get KAZ RUS
  ! bilat: too few words: bilat get REPORTER PARTNER INDICATOR [PERIODS] (see 'bilat help get')
  [2]

  $ bilat get KAZ RUS fdi.inflow.gross 2024 please
  ! bilat: 'please' is one word too many: bilat get REPORTER PARTNER INDICATOR [PERIODS] (see 'bilat help get')
  [2]
