@store shipped

Indicators are found by words in three languages; endings, accents and a wrong letter do no harm.

  $ bilat indicator investment position
  indicator                  name                                      kind   unit
  fdi.stock.inward           Inward direct investment position         stock  USD
  fdi.stock.outward          Outward direct investment position        stock  USD
  fdi.stock.inward.ultimate  Inward direct investment position by      stock  USD
                             ultimate investor
  fdi.stock.liabilities      Direct investment liabilities, position   stock  USD
  fdi.stock.assets           Direct investment assets, position        stock  USD

  $ bilat indicator прямых инвестиций | head -4
  indicator               name                                      kind   unit
  fdi.inflow              Direct investment inflow, net,            flow   USD
                          directional
  fdi.outflow             Direct investment outflow, net,           flow   USD

  $ bilat indicator тікелей инвестиция | head -3
  indicator                  name                                   kind   unit
  fdi.inflow                 Direct investment inflow, net,         flow   USD
                             directional

  $ bilat indicator invstment positoin
  indicator                  name                                   kind   unit
  fdi.stock.inward           Inward direct investment position      stock  USD
  fdi.stock.outward          Outward direct investment position     stock  USD
  fdi.stock.inward.ultimate  Inward direct investment position by   stock  USD
                             ultimate investor
  fdi.stock.liabilities      Direct investment liabilities,         stock  USD
                             position
  fdi.stock.assets           Direct investment assets, position     stock  USD
  fdi.return.inward          Rate of return on inward direct        rate   percent
                             investment

  nothing fits 'invstment positoin' to the letter: this is nearest

  $ bilat indicator INWARD --format csv | cut -d, -f1
  indicator
  fdi.inflow.reinvested
  fdi.stock.inward
  fdi.stock.inward.ultimate
  fdi.income.debits
  fdi.return.inward
  amne.inward.enterprises

  $ bilat indicator 'enterprises.*' --format csv | cut -d, -f1
  indicator
  enterprises.registered
  enterprises.active
  enterprises.unspecified
  enterprises.joint
  enterprises.share
  enterprises.active.ratio

  $ bilat indicator qqqqqqqq
  ! bilat: unknown indicator 'qqqqqqqq' (bilat indicator lists them)
  [2]

Series, by the names of countries and indicators.

  $ bilat series казахстан китай оборот --format csv | cut -d, -f1-3,7 | head -4
  reporter,partner,indicator,source
  CHN,KAZ,trade.turnover,cn-gacc
  CHN,KAZ,trade.turnover,cn-gov
  CHN,KAZ,trade.turnover,cn-gov

  $ bilat series turnover chna kazkhstan --format csv | cut -d, -f1-3,7 | head -3
  reporter,partner,indicator,source
  CHN,KAZ,trade.turnover,cn-gacc
  CHN,KAZ,trade.turnover,cn-gov

  $ bilat series KAZ RUS прямых инвестиций нетто
  ! bilat: no series is held that 'KAZ RUS прямых инвестиций нетто' fits (bilat indicator KAZ RUS прямых инвестиций нетто looks in the catalogue)
  [1]

  $ bilat series qqqqqqqq
  ! bilat: unknown area 'qqqqqqqq' (see bilat help country)
  [2]

  $ bilat series KAZ RUS qqqqqqqq
  ! bilat: unknown indicator 'qqqqqqqq' (bilat indicator lists them)
  [2]
