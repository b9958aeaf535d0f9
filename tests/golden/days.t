Days: who asks for a day means the one of Monday to Friday where only these are held.

  $ cat > rates.csv <<END
  > reporter,partner,indicator,period,value,source,freq
  > KAZ,-,fx.reference,2023-02-28,440.0,cbr,B
  > KAZ,-,fx.reference,2023-03-03,450.0,cbr,B
  > KAZ,-,fx.reference,2024-02-29,451.5,cbr,B
  > KAZ,-,fx.reference,2024-03-01,462.0,cbr,B
  > KAZ,-,fx.reference,2024-03-04,459.0,cbr,B
  > END
  $ bilat -q load rates.csv --vintage 2024-03-04

The first of March has no figure a year before, but the day before it has; so has the Friday before
the fourth. The twenty-ninth of February has no day a year before.

  $ bilat get KAZ - fx.reference 2024-02-29..2024-03-04 --with yoy,pop
  Kazakhstan: Exchange rate on a date (fx.reference)

  period      quote currency per base currency   yoy %  pop %  source
  2024-02-29                             451.5  ..       ..    cbr
  2024-03-01                             462.0  +5.0 d   +2.3  cbr
  2024-03-04                             459.0  +2.0 d   -0.6  cbr

  yoy 2024-02-29: not available, the base period is not held
  pop 2024-02-29: not available, the base period is not held
  d definition differs
  $ bilat get KAZ - fx.reference 2024-03-01 --value
  462
  $ bilat get KAZ - fx.reference 2024-03-01 --freq D --value
  462
  $ bilat get KAZ - fx.reference 2024-03-02
  ! bilat: no figure of fx.reference for Kazakhstan in 2024-03-02: it is not held (held are 2023-02-28 to 2024-03-04, nearest is 2024-03-01)
  [1]
  $ bilat trace KAZ - fx.reference 2024-03-04 yoy | grep -e yoy -e formula -e base
    figure       459.0 quote currency per base currency
    stored as    459 quote currency per base currency
    published as 459.0 quote currency per base currency
    yoy          +2.0 d % (unrounded 2.0000000000000018)
    formula      (2024-03-04 / 2023-03-03 - 1) * 100
      figure     fx.reference, Kazakhstan, 2024-03-04: 459.0 quote currency per base currency (as above)
      base       fx.reference, Kazakhstan, 2023-03-03: 450.0 quote currency per base currency
                 "450.0 quote currency per base currency" in rates.csv, line 3 (document 1), vintage 2024-03-04
  $ bilat trace KAZ - fx.reference 2024-03-04 annualised | grep -e formula -e base
    figure       459.0 quote currency per base currency
    stored as    459 quote currency per base currency
    published as 459.0 quote currency per base currency
    formula      ((2024-03-04 / 2024-03-01)^260 - 1) * 100
      figure     fx.reference, Kazakhstan, 2024-03-04: 459.0 quote currency per base currency (as above)
      base       fx.reference, Kazakhstan, 2024-03-01: 462.0 quote currency per base currency
                 "462.0 quote currency per base currency" in rates.csv, line 5 (document 1), vintage 2024-03-04
  $ bilat check -e 'KAZ - fx.reference 2024-03-01 > 460' --format csv | cut -d, -f2
  verdict
  supported
