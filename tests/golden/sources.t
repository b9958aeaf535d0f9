@store shipped

The user's order of sources decides who answers.

  $ bilat source | head -4
  source             kind           basis      title
  kz-nbk             office         statistic  Balance of payments and direct
                                               investment statistics
  kz-bns             office         statistic  Official statistics of Kazakhstan

  $ bilat get KAZ RUS fdi.inflow.gross 2022
  Kazakhstan, partner Russia: Gross inflow of direct investment (fdi.inflow.gross)

  period   bn USD  source
  2022    ~ 1.5 p  kz-nbk

  ~ about, p provisional

  $ bilat source --order kz-gov,kz-nbk

  $ bilat get KAZ RUS fdi.inflow.gross 2022
  Kazakhstan, partner Russia: Gross inflow of direct investment (fdi.inflow.gross)

  period   bn USD  source
  2022    ~ 1.5 p  kz-gov

  ~ about, p provisional

  $ bilat source --order nobody
  ! bilat: unknown source 'nobody' (bilat source lists them)
  [2]
