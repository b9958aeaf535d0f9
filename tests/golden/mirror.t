Both countries' record of the same flow. In 2024 the United States published exports of 1.1 bn
dollars to Kazakhstan, Kazakhstan imports of 2.2 bn from there.

  $ bilat load "$DATA/mirror/usa-kaz.csv" "$DATA/mirror/cases.csv" -q

  $ bilat mirror USA KAZ trade.exports 2024
  United States to Kazakhstan: trade.exports of USA, trade.imports of KAZ, bn USD

  period  USA  KAZ  KAZ FOB      k   gap  ratio  asym. %  adj. %
  2024    1.1  2.2     2.08  1.060  +1.0  1.887    +66.7   +61.4

  gap: KAZ FOB less USA; asym.: importer less exporter in percent of the mean of
    both, as published; adj.: with KAZ FOB
  USA: trade.exports, us-census (2024)
  KAZ: trade.imports, kz-bns (2024)
  k 2024: 1.06 as the IMF takes it; neither a FOB figure of KAZ nor a margin of
    the pair is held
  2024: the digits published leave the adjusted asymmetry between 55 and 68 %
  Causes to look into:
  - re-exports: imports go by origin, exports (re-exports too) by destination
  - valuation: freight and insurance (CIF) explain 5 to 6 % on average
  - transit: a country of purchase or consignment may be taken for the partner
  - trade system: only the general system counts bonded warehouses and free zones
  - confidentiality: secret goods are left out, or booked as areas not specified
  - special goods: gold, ships, aircraft, electricity and gas by pipeline
  - timing: what leaves in one period may arrive in the next
  - thresholds: small consignments are left out
  - exchange rate: values are converted to one currency at different rates
  - partner coding: territories and free zones counted apart or with the country
  - errors: one side may have erred or has revised since

The United States value imports at customs value: there is nothing to take off.

  $ bilat mirror KAZ USA trade.exports 2024 --no-causes
  Kazakhstan to United States: trade.exports of KAZ, trade.imports of USA, bn USD

  period  KAZ  USA  USA FOB      k   gap  ratio  asym. %  adj. %
  2024    2.0  2.3      2.3  1.000  +0.3  1.150    +14.0   +14.0

  gap: USA FOB less KAZ; asym.: importer less exporter in percent of the mean of
    both, as published; adj.: with USA FOB
  KAZ: trade.exports, kz-bns (2024)
  USA: trade.imports, us-census (2024)
  k 2024: the US Census Bureau's headline figure of imports is the customs value

Whoever is named first, the sign is the same; only the columns change places.

  $ bilat mirror USA KAZ trade.exports 2024 --format csv
  period,a,b,b_adjusted,k,gap,ratio,asymmetry,asymmetry_adjusted,source_a,source_b
  2024,1100000000,2200000000,2075471698.11321,1.06,975471698.11321,1.88679245283019,66.66666666666667,61.437908496732135,us-census,kz-bns
  $ bilat mirror KAZ USA trade.imports 2024 --format csv
  period,a,b,b_adjusted,k,gap,ratio,asymmetry,asymmetry_adjusted,source_a,source_b
  2024,2200000000,1100000000,2075471698.11321,1.06,975471698.11321,1.88679245283019,66.66666666666667,61.437908496732135,kz-bns,us-census

Both report a deficit.

  $ bilat mirror USA KAZ trade.balance 2024 --no-causes
  United States and Kazakhstan: Balance of trade in goods (trade.balance), bn USD

  period   USA   KAZ   gap
  2024    -1.2  -0.2  -1.4

  USA's trade.balance is computed: trade.exports - trade.imports (us-census)
  KAZ's trade.balance is computed: trade.exports - trade.imports (kz-bns)
  USA: trade.balance, us-census (2024)
  KAZ: trade.balance, kz-bns (2024)
  a balance mirrors with the opposite sign: the gap is the sum of both, and there
    is no coefficient
  2024: both sides report a deficit
  $ bilat mirror USA KAZ trade.turnover 2024 --no-causes
  United States and Kazakhstan: Trade turnover in goods (trade.turnover), bn USD

  period  USA  KAZ   gap  ratio  asym. %
  2024    3.4  4.2  -0.8  0.810    -21.1

  asym.: the gap in percent of the mean of both
  USA's trade.turnover is computed: trade.exports + trade.imports (us-census)
  KAZ's trade.turnover is computed: trade.exports + trade.imports (kz-bns)
  USA: trade.turnover, us-census (2024)
  KAZ: trade.turnover, kz-bns (2024)
  trade.turnover is not directed: gap and asymmetry are USA less KAZ

In 2022 the file has the importer's own FOB value.

  $ bilat mirror USA KAZ trade.imports 2022 --no-causes
  Kazakhstan to United States: trade.imports of USA, trade.exports of KAZ, bn USD

  period   USA  KAZ  USA FOB      k  gap
  2022    2.74   ..     2.65  1.032   ..

  USA: trade.imports, comtrade (2022)
  2022: one-sided, no comparable figure of trade.exports from KAZ is held
  k 2022: USA's own figure of imports FOB
  $ bilat mirror USA KAZ trade.imports 2022 --format json
  [
    {
      "period": "2022",
      "a": 2737400000,
      "b": null,
      "b_reason": "not_loaded",
      "b_adjusted": 2653000000,
      "k": 1.03181304183943,
      "k_basis": "own_fob",
      "gap": null,
      "gap_reason": "one_sided",
      "ratio": null,
      "ratio_reason": "one_sided",
      "asymmetry": null,
      "asymmetry_reason": "one_sided",
      "asymmetry_adjusted": null,
      "asymmetry_adjusted_reason": "one_sided",
      "source_a": "comtrade",
      "source_b": ""
    }
  ]

Zeros, a bound and a year that only one side has.

  $ bilat mirror DEU POL trade.exports --no-causes
  Germany to Poland: trade.exports of DEU, trade.imports of POL, mn USD

  period    DEU  POL  POL FOB       k  gap    ratio  asym. %  adj. %
  2019      100  106   100.0    1.060    0    1.000     +5.8     0.0
  2020        0    0     0      1.060    0   ..         ..      ..
  2021        0    5     4.72   1.060   +5   ..       +200.0  +200.0
  2022    > 100  106   100.0    1.060  < 0  < 1.00    < +5.9   < 0.0
  2023      120   ..    ..     ..       ..   ..         ..      ..

  gap: POL FOB less DEU; asym.: importer less exporter in percent of the mean of
    both, as published; adj.: with POL FOB
  DEU: trade.exports, comtrade (2019..2023)
  POL: trade.imports, comtrade (2019..2022)
  2023: one-sided, no comparable figure of trade.imports from POL is held
  k 2019..2022: 1.06 as the IMF takes it; neither a FOB figure of POL nor a margin
    of the pair is held
  2021: only POL records this flow
  2020: no coefficient, both sides record zero
  > more than, < less than
  $ bilat mirror DEU POL trade.exports --format csv
  period,a,b,b_adjusted,k,gap,ratio,asymmetry,asymmetry_adjusted,source_a,source_b
  2019,100000000,106000000,100000000,1.06,0,1,5.825242718446602,0,comtrade,comtrade
  2020,0,0,0,1.06,0,,,,comtrade,comtrade
  2021,0,5000000,4716981.13207547,1.06,4716981.13207547,,200,200,comtrade,comtrade
  2022,>100000000,106000000,100000000,1.06,<0,~1,<5.825242718446602,<0,comtrade,comtrade
  2023,120000000,,,,,,,,comtrade,
  $ bilat mirror DEU POL trade.exports latest --format csv --no-header
  2022,>100000000,106000000,100000000,1.06,<0,~1,<5.825242718446602,<0,comtrade,comtrade

Within the Eurasian Economic Union nothing is adjusted.

  $ bilat mirror KAZ RUS trade.exports 2022
  Kazakhstan to Russia: trade.exports of KAZ, trade.imports of RUS, bn USD

  period  KAZ   RUS   gap  ratio  asym. %
  2022    9.5  10.5  +1.0  1.105    +10.0

  asym.: the gap in percent of the mean of both
  KAZ: trade.exports, comtrade (2022)
  RUS: trade.imports, comtrade (2022)
  2022: valuation not confirmed: in mutual trade of the Eurasian Economic Union it
    is not known whether imports include freight and insurance, so nothing is
    adjusted
  Causes to look into:
  - re-exports: imports go by origin, exports (re-exports too) by destination
  - valuation: freight and insurance (CIF) explain 5 to 6 % on average
  - transit: a country of purchase or consignment may be taken for the partner
  - no customs border: trade within the EAEU is counted by forms and surveys
  - trade system: only the general system counts bonded warehouses and free zones
  - confidentiality: secret goods are left out, or booked as areas not specified
  - special goods: gold, ships, aircraft, electricity and gas by pipeline
  - timing: what leaves in one period may arrive in the next
  - thresholds: small consignments are left out
  - exchange rate: values are converted to one currency at different rates
  - partner coding: territories and free zones counted apart or with the country
  - errors: one side may have erred or has revised since

What is derived from the partner's report is no second record.

  $ bilat mirror POL DEU fdi.stock.inward --no-causes
  Germany to Poland: fdi.stock.inward of POL, fdi.stock.outward of DEU
    [dv_type=O], bn USD

  period  POL  DEU  gap   ratio  asym. %
  2022     ..   38   ..  ..         ..
  2023     50   40  +10   1.250    +22.2

  asym.: the gap in percent of the mean of both
  estimated, imputed and forecast figures of imf-dip for POL are not used
  POL: fdi.stock.inward, imf-dip (2023)
  DEU: fdi.stock.outward, imf-dip (2022..2023)
  2022: one-sided, no comparable figure of fdi.stock.inward from POL is held
  $ bilat mirror POL DEU fdi.stock.inward --where dv_type=SCC
  ! bilat: figures of imf-dip that are derived from the partner's reports are not used
  [1]

Statements stand side by side.

  $ bilat mirror KAZ RUS fdi.inflow.gross 2023 --no-causes
  Russia to Kazakhstan: fdi.inflow.gross of KAZ, fdi.outflow.gross of RUS, bn USD

  period  KAZ  RUS  gap
  2023    ~ 3  2.5   ..

  KAZ: fdi.inflow.gross, kz-gov (2023)
  RUS: fdi.outflow.gross, ru-gov (2023)
  2023: statements side by side; no gap, ratio or coefficient is computed
  ~ about

What cannot be a mirror.

  $ bilat mirror KAZ KAZ trade.exports
  ! bilat: a mirror takes two countries, not 'KAZ' twice
  [2]
  $ bilat mirror KAZ World trade.exports
  ! bilat: 'WLD' reports nothing that could mirror a flow (name two countries)
  [2]
  $ bilat mirror KAZ RUS macro.gdp
  ! bilat: macro.gdp has no mirror (trade.exports has trade.imports; see bilat indicator)
  [2]
  $ bilat mirror KAZ DEU trade.exports
  ! bilat: trade.exports is not held for Kazakhstan and Germany, but for Kazakhstan with Russia, United States; nothing is held for Germany and Kazakhstan
  [1]
  $ bilat mirror KAZ RUS trade.exports 1999
  ! bilat: no figure of trade.exports for Kazakhstan and Russia in 1999: it is not held (held is 2022); no figure of trade.imports for Russia and Kazakhstan in 1999: it is not held (held is 2022)
  [1]
