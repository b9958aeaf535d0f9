@store shipped

What the store holds.

  $ bilat series KAZ RUS fdi.inflow.gross
  freq  unit  source   first    last     figures  gaps

  KAZ, RUS, fdi.inflow.gross
  A     USD   article  2024     2024           1     0
  A     USD   kz-gov   2022     2024           3     0
  A     USD   kz-nbk   2022     2022           1     0
  S     USD   kz-gov   2021-S1  2021-S1        1     0

  $ bilat series KAZ RUS 'fdi.*' --format csv
  reporter,partner,indicator,detail,freq,unit,source,first,last,observations,gaps
  KAZ,RUS,fdi.inflow.gross,,A,USD,article,2024,2024,1,0
  KAZ,RUS,fdi.inflow.gross,,A,USD,kz-gov,2022,2024,3,0
  KAZ,RUS,fdi.inflow.gross,,A,USD,kz-nbk,2022,2022,1,0
  KAZ,RUS,fdi.inflow.gross,,S,USD,kz-gov,2021-S1,2021-S1,1,0
  KAZ,RUS,fdi.inflow.gross.change,,A,USD,article,2024,2024,1,0
  KAZ,RUS,fdi.inflow.gross.cumulated,since=2005,M,USD,kz-gov,2023-11,2025-10,4,20
  KAZ,RUS,fdi.inflow.gross.cumulated,since=2005,M,USD,ru-gov,2025-02,2025-02,1,0
  KAZ,RUS,fdi.inflow.gross.cumulated,span=10y,M,USD,kz-gov,2021-08,2021-08,1,0
  KAZ,RUS,fdi.inflow.gross.growth,,A,percent,kz-gov,2022,2024,2,1
  KAZ,RUS,fdi.inflow.gross.growth,,S,percent,kz-gov,2021-S1,2021-S1,1,0
  KAZ,RUS,fdi.inflow.gross.growth,,S,percent,ru-gov,2021-S1,2021-S1,1,0
  KAZ,RUS,fdi.inflow.gross.rank,,A,rank,article,2024,2024,1,0
  KAZ,RUS,fdi.inflow.gross.rank,,A,rank,kz-gov,2022,2024,2,1
  KAZ,RUS,fdi.inflow.gross.rank,,A,rank,kz-nbk,2021,2022,2,0
  KAZ,RUS,fdi.inflow.gross.rank,,S,rank,jibek-joly,2022-S1,2022-S1,1,0
  KAZ,RUS,fdi.inflow.gross.share,base=unstated,A,percent,euronews,2024,2024,1,0
  KAZ,RUS,fdi.outflow.gross,,A,USD,kz-gov,2023,2023,1,0
  KAZ,RUS,fdi.outflow.gross.cumulated,since=2005,M,USD,kz-gov,2023-11,2023-11,1,0
  KAZ,RUS,fdi.outflow.gross.cumulated,since=unstated,M,USD,kz-gov,2025-04,2025-04,1,0
  KAZ,RUS,fdi.stock.bottom_up,,A,RUB,edb,2023,2023,1,0
  KAZ,RUS,fdi.stock.inward,,S,USD,kz-nbk,2021-S1,2021-S1,1,0
  KAZ,RUS,fdi.stock.stated,,M,USD,ru-gov,2019-11,2024-11,4,57
  KAZ,RUS,fdi.stock.stated,,M,USD,topcor,2022-01,2022-01,1,0
  KAZ,RUS,fdi.stock.stated,,M,USD,trend,2024-11,2024-11,1,0

  $ bilat series DEU POL --format csv
  reporter,partner,indicator,detail,freq,unit,source,first,last,observations,gaps
  DEU,POL,geo.border,,A,km,cia,2026,2026,1,0
  DEU,POL,remittances.modelled,,A,USD,knomad,2018,2018,1,0
  DEU,POL,trade.balance,,A,EUR,destatis,2009,2010,2,0
  DEU,POL,trade.exports,,A,EUR,destatis,1997,2024,6,22
  DEU,POL,trade.exports,,Q,EUR,destatis,2011-Q1,2011-Q1,1,0
  DEU,POL,trade.exports,,S,EUR,destatis,2024-S1,2024-S1,1,0
  DEU,POL,trade.exports.share,,A,percent,cia,2014,2019,4,2
  DEU,POL,trade.imports,,A,EUR,destatis,1997,2024,6,22
  DEU,POL,trade.imports,,Q,EUR,destatis,2011-Q1,2011-Q1,1,0
  DEU,POL,trade.imports.share,,A,percent,cia,2014,2023,8,2
  DEU,POL,trade.turnover,,A,EUR,destatis,2022,2024,2,1
  DEU,POL,trade.turnover,,Y,EUR,cash-ch,2022-01/10,2022-01/10,1,0

  $ bilat series BRA
  ! bilat: no such series is held (bilat series alone lists all)
  [1]
