@store shipped

Bounds are shown as bounds, gaps as gaps, and what is not available says why.

  $ bilat get KAZ RUS fdi.inflow.gross 2020..2024 --with yoy,change,rank,record
  Kazakhstan, partner Russia: Gross inflow of direct investment (fdi.inflow.gross)

  period   bn USD          yoy %        change  rank  record           source
  2020     ..                 ..        ..        ..  ..
  2021     ..                 ..        ..        ..  ..               kz-gov
  2022    ~ 1.5 p             ..        ..        ..  ..               kz-nbk
  2023    ~ 3      +58 to +146 p  0.9 to 2.1 p    ..  ..               kz-gov
  2024    ~ 4           0 to +80    0 to 2.0      ..  high since 2022  kz-gov

  value 2020: not available, nothing is loaded for it
  value 2021: not available, not all periods that it needs are held
  yoy 2022: not available, the base period is not held
  change 2022: not available, the base period is not held
  rank 2022, 2023, 2024: not available, a partner that is not held could change
    the answer
  record 2022, 2023: not available, not all periods that it needs are held
  compared across editions: 2023 (2024-11-27) with 2022 (2023-07-20), 2024
    (2025-10-23) with 2023 (2024-11-27)
  ~ about, p provisional

  $ bilat get KAZ RUS fdi.inflow.gross 2020..2024 --with yoy,change,rank,record --format csv --reasons
  reporter,partner,indicator,detail,period,value,value_reason,bound,lower,upper,unit,status,source,yoy,yoy_reason,yoy_lower,yoy_upper,change,change_reason,change_lower,change_upper,rank,rank_reason,record,record_reason,record_since
  KAZ,RUS,fdi.inflow.gross,,2020,,not_loaded,,,,USD,,,,not_loaded,,,,not_loaded,,,,not_loaded,,not_loaded,
  KAZ,RUS,fdi.inflow.gross,,2021,,incomplete,,,,USD,,kz-gov,,incomplete,,,,incomplete,,,,incomplete,,incomplete,
  KAZ,RUS,fdi.inflow.gross,,2022,1500000000,,~,1425000000,1575000000,USD,P,kz-nbk,,no_base_period,,,,no_base_period,,,,field_incomplete,,incomplete,
  KAZ,RUS,fdi.inflow.gross,,2023,3000000000,,~,2500000000,3500000000,USD,,kz-gov,~100,,58.73015873015872,145.61403508771932,~1500000000,,925000000,2075000000,,field_incomplete,,incomplete,
  KAZ,RUS,fdi.inflow.gross,,2024,4000000000,,~,3500000000,4500000000,USD,,kz-gov,~33.33333333333333,,0,80,~1000000000,,0,2000000000,,field_incomplete,high,,2022

  $ bilat get KAZ RUS fdi.inflow.gross 2023..2024 --with yoy,change --format json
  [
    {
      "reporter": "KAZ",
      "partner": "RUS",
      "indicator": "fdi.inflow.gross",
      "detail": "",
      "period": "2023",
      "value": 3000000000,
      "bound": "~",
      "lower": 2500000000,
      "upper": 3500000000,
      "unit": "USD",
      "status": "",
      "source": "kz-gov",
      "yoy": 100,
      "yoy_bound": "~",
      "yoy_lower": 58.73015873015872,
      "yoy_upper": 145.61403508771932,
      "change": 1500000000,
      "change_bound": "~",
      "change_lower": 925000000,
      "change_upper": 2075000000
    },
    {
      "reporter": "KAZ",
      "partner": "RUS",
      "indicator": "fdi.inflow.gross",
      "detail": "",
      "period": "2024",
      "value": 4000000000,
      "bound": "~",
      "lower": 3500000000,
      "upper": 4500000000,
      "unit": "USD",
      "status": "",
      "source": "kz-gov",
      "yoy": 33.33333333333333,
      "yoy_bound": "~",
      "yoy_lower": 0,
      "yoy_upper": 80,
      "change": 1000000000,
      "change_bound": "~",
      "change_lower": 0,
      "change_upper": 2000000000
    }
  ]

  $ bilat get KAZ RUS fdi.inflow.gross 2023..2024 --format ndjson
  {"reporter":"KAZ","partner":"RUS","indicator":"fdi.inflow.gross","detail":"","period":"2023","value":3000000000,"bound":"~","lower":2500000000,"upper":3500000000,"unit":"USD","status":"","source":"kz-gov"}
  {"reporter":"KAZ","partner":"RUS","indicator":"fdi.inflow.gross","detail":"","period":"2024","value":4000000000,"bound":"~","lower":3500000000,"upper":4500000000,"unit":"USD","status":"","source":"kz-gov"}

  $ bilat get KAZ RUS fdi.inflow.gross 2023..2024 --format tsv --no-header
  KAZ	RUS	fdi.inflow.gross		2023	3000000000	~	USD		kz-gov
  KAZ	RUS	fdi.inflow.gross		2024	4000000000	~	USD		kz-gov

  $ bilat get KAZ RUS fdi.inflow.gross 2023..2024 --format md
  | period | bn USD | source |
  | --- | ---: | --- |
  | 2023 | ~ 3 | kz-gov |
  | 2024 | ~ 4 | kz-gov |

  ~ about

Names in any language find their country.

  $ bilat get Казахстан "Russian Federation" fdi.inflow.gross latest --value
  ~4000000000

  $ bilat get KAZ RUS fdi.inflow.gross 2022..2024 --value
  ~1500000000
  ~3000000000
  ~4000000000

Only the gross series is held; asked for the net one, bilat says so.

  $ bilat get KAZ RUS fdi.inflow
  ! bilat: fdi.inflow (Direct investment inflow, net, directional) is not held for Kazakhstan and Russia, only fdi.inflow.gross (Gross inflow of direct investment): bilat get KAZ RUS fdi.inflow.gross
  [1]

Every source's figure, side by side.

  $ bilat get KAZ RUS fdi.inflow.gross 2024 --all-sources
  Kazakhstan, partner Russia: Gross inflow of direct investment (fdi.inflow.gross)

  period  bn USD  source
  2024    ~ 4     kz-gov
  2024    > 4.05  article

  > more than, ~ about

  $ bilat get KAZ RUS trade.turnover 2023 --all-sources
  Kazakhstan, partner Russia: Trade turnover in goods (trade.turnover)

  period  bn USD  source
  2023    ~ 26    ria
  2023    ~ 28.5  trend

  ~ about

Lists of partners and indicators; no partner; growth over years.

  $ bilat get KAZ RUS,CHN trade.turnover 2021..2023 --with yoy
  Kazakhstan: Trade turnover in goods (trade.turnover)

  partner  period  bn USD         yoy %  source
  Russia   2021      24.5          ..    kz-gov
  Russia   2022      26.1          +6.5  kz-gov
  Russia   2023    ~ 26    -10 to +11    ria
  China    2021      ..            ..    kz-bns
  China    2022      24.2          ..    kz-bns
  China    2023      31.4         +29.8  kz-bns

  yoy Russia 2021, China 2022: not available, the base period is not held
  value China 2021: not available, not all periods that it needs are held
  sources differ on trade.turnover with RUS: 2021 (kz-bns)
  compared across editions: 2022 (2023-04-11) with 2021 (2022-08-19)
  ~ about

  $ bilat get UZB RUS trade.turnover,trade.exports,trade.imports 2022..2024
  Uzbekistan, partner Russia: Trade turnover in goods (trade.turnover)

  period  bn USD  source
  2022      ..
  2023       9.8  uz-stat
  2024      ..

  value 2022, 2024: not available, nothing is loaded for it
  no figure of trade.exports for Uzbekistan and Russia in 2022..2024: held are
    year to date (--freq Y) figures
  no figure of trade.imports for Uzbekistan and Russia in 2022..2024: held are
    year to date (--freq Y) figures

  $ bilat get KAZ - macro.gdp last:3 --with pop,index:2022
  Kazakhstan: Gross domestic product, current prices (macro.gdp)

  period   bn USD    pop %  index:2022  source
  2023    261.8    +16.1       116.1    wb-wdi
  2024    291.5    +11.3       129.3    wb-wdi
  2025    306.2 p   +5.1 p     135.8 p  wb-wdi

  p provisional

  $ bilat get DEU POL trade.exports 2008..2011 --with ma:3,cagr:2
  Germany, partner Poland: Exports of goods (trade.exports)

  period  bn EUR  ma:3  cagr:2 %  source
  2008      ..      ..        ..
  2009      ..      ..        ..
  2010      38.1    ..        ..  destatis
  2011      43.5    ..        ..  destatis

  value 2008, 2009: not available, nothing is loaded for it
  ma:3 2010, 2011: not available, not all periods that it needs are held
  cagr:2 2010, 2011: not available, the base period is not held

  $ bilat get KAZ RUS enterprises.registered --with record
  Kazakhstan, partner Russia: Registered enterprises with the partner's capital
    (enterprises.registered)

  period   enterprises  record  source
  2023-04   ~ 23,500 u  ..      qalampir
  2023-11     > 20,000  ..      kz-gov
  2024-04     ~ 23,500  ..      kz-bns

  record 2023-04, 2023-11, 2024-04: not available, not all periods that it needs
    are held
  10 periods between 2023-04 and 2024-04 are not held
  > more than, ~ about, u low reliability

Shares and ranks among those held.

  $ bilat get KAZ RUS,NLD,CHN fdi.inflow.gross 2023 --with share,rank,rank:listed
  Kazakhstan: Gross inflow of direct investment (fdi.inflow.gross)

  partner  period   bn USD  share %  rank  rank:listed  source
  Russia   2023    ~ 3           ..    ..            1  kz-gov
  China    2023    ~ 1.8 p       ..    ..            2  kz-gov

  share Russia 2023, China 2023: not available, the published total is not held
  rank Russia 2023, China 2023: not available, a partner that is not held could
    change the answer
  no figure of fdi.inflow.gross for Kazakhstan and Netherlands in 2023: it is not
    held (held is 2022)
  ~ about, p provisional

An empty answer says why, and what is nearest.

  $ bilat get KAZ RUS fdi.inflow.gross 1999
  ! bilat: no figure of fdi.inflow.gross for Kazakhstan and Russia in 1999: it is not held (held are 2022 to 2024, nearest is 2022)
  [1]

  $ bilat get KAZ FRA enterprises.active 2024
  ! bilat: enterprises.active is not held for Kazakhstan and France, but enterprises.unspecified (Enterprises with the partner's capital, status not stated): bilat get KAZ FRA enterprises.unspecified
  [1]

  $ bilat get BRA ARG trade.exports
  ! bilat: nothing is held for Brazil (bilat load takes files)
  [1]

  $ bilat get KAZ RUS fdi.inflow.gross 2024 --source ecb
  ! bilat: fdi.inflow.gross of Kazakhstan and Russia is held only from article, kz-gov, kz-nbk
  [1]

  $ bilat get KAZ RUS fdi.inflow.gross 2024 --as-of 2024-01-31
  ! bilat: no figure of fdi.inflow.gross for Kazakhstan and Russia in 2024: it is not held (held is 2022)
  [1]

The answer goes into a file, whole or not at all.

  $ bilat get KAZ RUS fdi.inflow.gross 2024 --format csv -o answer.csv && cat answer.csv
  reporter,partner,indicator,detail,period,value,bound,unit,status,source
  KAZ,RUS,fdi.inflow.gross,,2024,4000000000,~,USD,,kz-gov

  $ bilat get KAZ RUS fdi.inflow.gross 2024 -o nowhere/answer.csv
  ! bilat: cannot write 'nowhere/answer.csv': No such file or directory
  [3]

What is counted as of the first of a month is that of the end of the month before; flows are not.

  $ bilat get KAZ RUS enterprises.registered "1 May 2024" --format csv --no-header
  KAZ,RUS,enterprises.registered,,2024-04,23500,~,enterprises,,kz-bns

  $ bilat get KAZ RUS enterprises.registered 2024-05-01 --value
  ~23500

  $ bilat trace KAZ RUS enterprises.registered 01.05.2024 | head -1
  Kazakhstan from Russia: Registered enterprises with the partner's capital (enterprises.registered), 2024-04

  $ bilat check -e 'KAZ RUS enterprises.registered 2024-05-01 > 20000 enterprises' | head -2
  verdict    claim
  supported  KAZ RUS enterprises.registered 2024-05-01 > 20000 enterprises

  $ bilat history KAZ RUS enterprises.registered 2024-05-01 --format csv | cut -d, -f1 | tail -1
  2024-04

  $ bilat get KAZ RUS enterprises.registered 2024-05-01 --freq D
  ! bilat: no figure of enterprises.registered for Kazakhstan and Russia in 2024-05-01: held are monthly (--freq M) figures
  [1]

  $ bilat get KAZ RUS trade.turnover 2024-05-01
  ! bilat: no figure of trade.turnover for Kazakhstan and Russia in 2024-05-01: held are annual (--freq A), half-yearly (--freq S), year to date (--freq Y) figures
  [1]
