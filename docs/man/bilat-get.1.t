@store shipped

EXAMPLES
Some years of one series, with changes.

  $ bilat get KAZ RUS fdi.inflow.gross 2022.. --with yoy,change
  Kazakhstan, partner Russia: Gross inflow of direct investment (fdi.inflow.gross)

  period   bn USD          yoy %        change  source
  2022    ~ 1.5 p             ..        ..      kz-nbk
  2023    ~ 3      +58 to +146 p  0.9 to 2.1 p  kz-gov
  2024    ~ 4           0 to +80    0 to 2.0    kz-gov

  yoy 2022: not available, the base period is not held
  change 2022: not available, the base period is not held
  compared across editions: 2023 (2024-11-27) with 2022 (2023-07-20), 2024
    (2025-10-23) with 2023 (2024-11-27)
  ~ about, p provisional

What the newest year is, for a program.

  $ bilat get Kazakhstan Russia trade.turnover latest --value
  >28000000000

In euro, and who said so.

  $ bilat get KAZ RUS trade.turnover 2024 --unit "bn EUR" --all-sources
  Kazakhstan, partner Russia: Trade turnover in goods (trade.turnover)

  period  bn EUR  source
  2024      > 25  kz-gov
  2024        ..  kz-bns

  value 2024: not available, not all periods that it needs are held
  converted at EUR per USD, average of the period: 0.92389 (2024) (fx.average of
    Germany, wb-wdi)
  > more than
