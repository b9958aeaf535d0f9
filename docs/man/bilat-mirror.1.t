@store shipped

EXAMPLES
What the United States and Kazakhstan say of the same flow.

  $ cat > both.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > USA,KAZ,trade.exports,2024,1.1,bn USD,us-census
  > KAZ,USA,trade.imports,2024,2.2,bn USD,kz-bns
  > END

  $ bilat -q load both.csv --vintage 2025-06-01

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

bilat-tutorial(7) shows what the columns mean.
