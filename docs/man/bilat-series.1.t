@store shipped

EXAMPLES
What is held of two countries, by key.

  $ bilat series KAZ RUS trade.turnover --freq Y
  freq  unit  source  first       last        figures  gaps

  KAZ, RUS, trade.turnover
  Y     USD   kz-bns  2023-01/09  2023-01/09        1     0
  Y     USD   kz-gov  2019-01/11  2025-01/09        8     0
  Y     USD   tass    2024-01/11  2024-01/11        1     0

By words, in any of three languages.

  $ bilat series казахстан китай инвестиции --format csv | cut -d, -f1-3,5-9
  reporter,partner,indicator,freq,unit,source,first,last
  KAZ,CHN,fdi.inflow.gross,A,USD,kz-gov,2022,2023
  KAZ,CHN,fdi.inflow.gross,S,USD,newscentralasia,2023-S1,2023-S1
  KAZ,CHN,fdi.stock.bottom_up,A,USD,edb,2013,2013
  KAZ,CHN,fdi.stock.bottom_up,S,USD,edb,2025-S1,2025-S1
  KAZ,CHN,fdi.stock.inward,S,USD,kz-nbk,2021-S1,2021-S1
