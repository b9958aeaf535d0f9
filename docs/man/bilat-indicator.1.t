@store shipped

EXAMPLES
  $ bilat indicator registered enterprises
  indicator                 name                                kind   unit
  enterprises.registered    Registered enterprises with the     count  enterprises
                            partner's capital
  enterprises.active.ratio  Active enterprises in per cent of   ratio  percent
                            registered

  $ bilat indicator fdi.inflow.gross | head -12
  id          fdi.inflow.gross
  name        Gross inflow of direct investment
  Russian     Валовой приток прямых инвестиций
  Kazakh      Тікелей инвестициялардың жалпы ағыны
  definition  What the partner's direct investors put in during the period
              (equity, reinvested earnings, group loans) before withdrawals and
              repayments, by immediate investor. Can exceed the net inflow many
              times; no growth, share, rank or mirror against net figures.
  kind        flow
  unit        USD
  partner     yes
  reporter    host
