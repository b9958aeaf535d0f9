@store shipped

EXAMPLES
On the terminal.

  $ bilat plot KAZ RUS fdi.inflow.gross --kind bar
  Gross inflow of direct investment: Kazakhstan from Russia
  bn USD

  2022 ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ ~ 1.5 p (National Bank of Ka…)
  2023 █████████████████████████████████ ~ 3 (Government of Kazak…)
  2024 ████████████████████████████████████████████ ~ 4 (Government of Kazak…)

  ▒ p: provisional or estimated. ~: about.
  Source: National Bank of Kazakhstan; Government of Kazakhstan. Data as of
  2025-10-23.

Into a file: `bilat plot KAZ RUS trade.turnover -o turnover.svg`; png and pdf go too.
