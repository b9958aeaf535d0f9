@store shipped

Amounts in another currency: flows at the average rate of their period, named below the table.

  $ bilat get KAZ RUS trade.turnover 2018..2024 --unit "bn EUR"
  Kazakhstan, partner Russia: Trade turnover in goods (trade.turnover)

  period  bn EUR  source
  2018      14.9  kz-bns
  2019      ..
  2020      ..
  2021      20.7  kz-gov
  2022      24.8  kz-gov
  2023    ~ 24    ria
  2024    > 25    kz-gov

  value 2019, 2020: not available, nothing is loaded for it
  sources differ on trade.turnover with RUS: 2021 (kz-bns)
  converted at EUR per USD, average of the period: 0.84677 (2018), 0.84549 (2021),
    0.94962 (2022), 0.92484 (2023), 0.92389 (2024) (fx.average of Germany, wb-wdi)
  > more than, ~ about

Growth is that of the converted series.

  $ bilat get KAZ WLD trade.exports 2022..2024 --unit "bn EUR" --with yoy,change
  Kazakhstan, partner World: Exports of goods (trade.exports)

  period  bn EUR  yoy %  change  source
  2022      80.3  +56.7  +29.1   wb-wdi
  2023      72.6   -9.6   -7.70  wb-wdi
  2024      76.2   +4.9   +3.56  wb-wdi

  converted at EUR per USD, average of the period: 0.94962 (2022), 0.92484 (2023),
    0.92389 (2024) (fx.average of Germany, wb-wdi)

  $ bilat get KAZ WLD trade.exports 2022..2024 --unit "bn EUR" --format csv
  reporter,partner,indicator,detail,period,value,bound,unit,status,source
  KAZ,WLD,trade.exports,,2022,80.3315221508051,=,bn EUR,,wb-wdi
  KAZ,WLD,trade.exports,,2023,72.6304250453793,=,bn EUR,,wb-wdi
  KAZ,WLD,trade.exports,,2024,76.1940947578652,=,bn EUR,,wb-wdi

  $ bilat get KAZ WLD trade.exports 2023 --unit KZT --value
  35824005945000

  $ bilat get DEU WLD trade.exports 2023..2024 --unit "bn RUB" --format json
  [
    {
      "reporter": "DEU",
      "partner": "WLD",
      "indicator": "trade.exports",
      "detail": "",
      "period": "2023",
      "value": 144969.41322165,
      "bound": "=",
      "unit": "bn RUB",
      "status": "",
      "source": "wb-wdi"
    },
    {
      "reporter": "DEU",
      "partner": "WLD",
      "indicator": "trade.exports",
      "detail": "",
      "period": "2024",
      "value": 155155.5837792,
      "bound": "=",
      "unit": "bn RUB",
      "status": "",
      "source": "wb-wdi"
    }
  ]

Rates end before figures do.

  $ bilat get KAZ WLD trade.exports 2024..2025 --unit EUR
  Kazakhstan, partner World: Exports of goods (trade.exports)

  period  bn EUR  source
  2024      76.2  wb-wdi
  2025      ..    wb-wdi

  value 2025: not available, nothing is held to convert it with
  converted at EUR per USD, average of the period: 0.92389 (2024) (fx.average of
    Germany, wb-wdi)
  no period-average rate from USD to EUR is held: 2025

  $ bilat get KAZ WLD trade.exports latest --unit EUR
  Kazakhstan, partner World: Exports of goods (trade.exports)

  period  bn EUR  source
  2024      76.2  wb-wdi

  figures are held up to 2025, but nothing to convert the last ones with
  converted at EUR per USD, average of the period: 0.92389 (2024) (fx.average of
    Germany, wb-wdi)

In proportion, and in constant prices.

  $ bilat get KAZ RUS trade.turnover 2018..2024 --unit "% GDP"
  Kazakhstan, partner Russia: Trade turnover in goods (trade.turnover)

  period  percent of GDP  source
  2018               9.8  kz-bns
  2019              ..
  2020              ..
  2021              12.4  kz-gov
  2022              11.6  kz-gov
  2023            ~ 10    ria
  2024             > 9    kz-gov

  value 2019, 2020: not available, nothing is loaded for it
  sources differ on trade.turnover with RUS: 2021 (kz-bns)
  divided by GDP at current prices: 179.3 bn USD (2018), 197.1 bn USD (2021),
    225.5 bn USD (2022), 261.8 bn USD (2023), 291.5 bn USD (2024) (macro.gdp of
    Kazakhstan, wb-wdi)
  > more than, ~ about

  $ bilat get KAZ WLD trade.exports 2022..2024 --unit "% GDP" --with yoy,change
  Kazakhstan, partner World: Exports of goods (trade.exports)

  period  percent of GDP  yoy points  change  source
  2022              37.5        +6.8    +6.8  wb-wdi
  2023              30.0        -7.5    -7.5  wb-wdi
  2024              28.3        -1.7    -1.7  wb-wdi

  divided by GDP at current prices: 225.5 bn USD (2022), 261.8 bn USD (2023),
    291.5 bn USD (2024) (macro.gdp of Kazakhstan, wb-wdi)

  $ bilat get KAZ RUS trade.turnover 2018..2024 --unit "per head"
  Kazakhstan, partner Russia: Trade turnover in goods (trade.turnover)

  period  USD per head  source
  2018             930  kz-bns
  2019              ..
  2020              ..
  2021           1,240  kz-gov
  2022           1,300  kz-gov
  2023         ~ 1,300  ria
  2024         > 1,300  kz-gov

  value 2019, 2020: not available, nothing is loaded for it
  sources differ on trade.turnover with RUS: 2021 (kz-bns)
  divided by population in the middle of the year: 18.9 mn persons (2018), 19.7 mn
    persons (2021), 20.0 mn persons (2022), 20.3 mn persons (2023), 20.6 mn
    persons (2024) (macro.population of Kazakhstan, wb-wdi)
  > more than, ~ about

  $ bilat get KAZ RUS trade.turnover 2018..2024 --real 2015
  Kazakhstan, partner Russia: Trade turnover in goods (trade.turnover)

  period  bn USD (2015 prices)  source
  2018                    16.7  kz-bns
  2019                    ..
  2020                    ..
  2021                    21.6  kz-gov
  2022                    21.5  kz-gov
  2023                  ~ 21    ria
  2024                  > 21    kz-gov

  value 2019, 2020: not available, nothing is loaded for it
  sources differ on trade.turnover with RUS: 2021 (kz-bns)
  converted at 2015 prices per current prices: 0.95136 (2018), 0.88320 (2021),
    0.82455 (2022), 0.79513 (2023), 0.77587 (2024) (macro.gdp.deflator.growth of
    United States, wb-wdi)
  > more than, ~ about

  $ bilat get KAZ - macro.gdp 2020..2024 --unit "KZT per head" --real 2020
  Kazakhstan: Gross domestic product, current prices (macro.gdp)

  period  KZT (2020 prices) per head  source
  2020                   3,626,353.0  wb-wdi
  2021                   3,732,193    wb-wdi
  2022                   3,795,700    wb-wdi
  2023                   3,931,300    wb-wdi
  2024                   4,075,230    wb-wdi

  converted at KZT per USD, average of the period: 412.95 (2020), 425.91 (2021),
    460.17 (2022), 456.17 (2023), 468.96 (2024) (fx.average of Kazakhstan, wb-wdi)
  converted at 2020 prices per current prices: 1 (2020), 0.87773 (2021), 0.73285
    (2022), 0.66914 (2023), 0.61392 (2024) (macro.gdp.deflator.growth of
    Kazakhstan, wb-wdi)
  divided by population in the middle of the year: 19.5 mn persons (2020), 19.7 mn
    persons (2021), 20.0 mn persons (2022), 20.3 mn persons (2023), 20.6 mn
    persons (2024) (macro.population of Kazakhstan, wb-wdi)

  $ bilat rank KAZ fdi.inflow.gross 2022 --unit "mn EUR"
  Kazakhstan: Gross inflow of direct investment (fdi.inflow.gross), 2022

  rank  partner               mn EUR     share %  change  yoy %  a year before
    1?  Netherlands    ~ 7,900 p      26 to 33        ..     ..             ..
    2?  United States  ~ 4,800 p      16 to 21        ..     ..             ..
    3?  Switzerland    ~ 2,700 p       9 to 12        ..     ..             ..
    4?  Russia         ~ 1,400 p        4 to 6        ..     ..             ..
    5?  Germany              445.8 p  1.5 to 1.8      ..     ..             ..

  converted at EUR per USD, average of the period: 0.94962 (2022) (fx.average of
    Germany, wb-wdi)
  5 ranked among those listed by kz-nbk
  28 to 42 % of the total is not with listed countries: a place is certain only
    above that
  ? place among those listed: a partner that is not held could change it
  Source: kz-nbk
  ~ about, p provisional

What cannot be converted says why.

  $ bilat get KAZ RUS trade.turnover 2023 --unit "bn ERU"
  ! bilat: unknown unit 'bn ERU' (did you mean EUR?)
  [2]

  $ bilat get KAZ RUS trade.turnover 2023 --unit "bn"
  ! bilat: 'bn' names no unit (write USD, mn USD, %, persons)
  [2]

  $ bilat get KAZ RUS trade.turnover 2023 --unit GBP
  ! bilat: trade.turnover is held, but cannot be given in GBP: no period-average rate from USD to GBP is held
  [1]

  $ bilat get KAZ RUS fdi.stock.inward latest --unit EUR
  ! bilat: fdi.stock.inward is held, but cannot be given in EUR: no end-of-period rate from USD to EUR is held
  [1]

  $ bilat get KAZ RUS people.tourists --unit EUR
  ! bilat: people.tourists is held, but cannot be given in EUR: EUR cannot be made of 'persons'
  [1]

  $ bilat get KAZ RUS trade.turnover 2023 --real 1990
  ! bilat: trade.turnover is held, but cannot be given in prices of 1990: no prices in USD are held from then to 1990
  [1]

  $ bilat get KAZ RUS trade.turnover 2023 --real 20x
  ! bilat: '20x' is not a year (for example --real 2015)
  [2]

  $ bilat get KAZ RUS trade.turnover 2023 --unit "% GDP" --real 2015
  ! bilat: '% GDP' is a ratio of current prices (leave out the year of constant prices)
  [2]
