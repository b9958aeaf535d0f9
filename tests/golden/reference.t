What names mean.

  $ bilat country Казахстан | head -20
  area  id          KAZ
  area  kind        country
  area  English     Kazakhstan
  area  Russian     Казахстан
  area  Kazakh      Қазақстан
  area  official    Republic of Kazakhstan
  code  baci        398
  code  cepii       KAZ
  code  comtrade    398
  code  comtrade    KAZ
  code  eurostat    KZ
  code  imf         916
  code  imf-portal  KAZ
  code  iso2        KZ
  code  iso3        KAZ
  code  m49         398
  code  oecd        KAZ
  code  unctad      398
  code  unhcr       KAZ
  code  wb          KAZ

  $ bilat country "Korea, Rep." --coding iso3
  KOR

  $ bilat country imf:916 --coding iso2
  KZ

  $ bilat country NA --coding iso3
  NAM

  $ bilat country EAEU | head -12
  area    id       EAEU
  area    kind     group
  area    English  Eurasian Economic Union
  area    Russian  Евразийский экономический союз
  area    Kazakh   Еуразиялық экономикалық одақ
  area    note     membership changes with time
  name    en       Eurasian Economic Union
  name    ru       Евразийский экономический союз
  name    kk       Еуразиялық экономикалық одақ
  name    en       EAEU
  name    en       EEU
  name    en       Eurasian Economic Union (EAEU)

  $ bilat country Kazahkstan
  ! bilat: unknown area 'Kazahkstan' (did you mean Kazakhstan, KAZ?)
  [2]

  $ bilat country KAZ --coding fips
  ! bilat: unknown coding 'fips' (bilat country KAZ lists all)
  [2]

  $ bilat indicator fdi.inflow.gross
  id          fdi.inflow.gross
  name        Gross inflow of direct investment
  Russian     Валовой приток прямых инвестиций
  Kazakh      Тікелей инвестициялардың жалпы ағыны
  definition  What the partner's direct investors put in during the period (equit…
  kind        flow
  unit        USD
  partner     yes
  reporter    host
  mirror      fdi.outflow.gross
  over time   sum
  standard    National practice (National Bank of Kazakhstan); not an aggregate o…

  $ bilat indicator enterprises
  indicator                 name                                kind   unit
  enterprises.registered    Registered enterprises with the p…  count  enterprises
  enterprises.active        Active enterprises with the partn…  count  enterprises
  enterprises.unspecified   Enterprises with the partner's ca…  count  enterprises
  enterprises.joint         Joint ventures of both countries    count  enterprises
  enterprises.share         Partner's share of enterprises wi…  ratio  percent
  enterprises.active.ratio  Active enterprises in per cent of…  ratio  percent
  amne.inward.enterprises   Enterprises controlled from the p…  count  enterprises
  amne.outward.enterprises  Enterprises controlled in the par…  count  enterprises

  $ bilat indicator fdi.inflw
  ! bilat: unknown indicator 'fdi.inflw' (did you mean fdi.inflow?)
  [2]

  $ bilat source kz-nbk
  id         kz-nbk
  title      Balance of payments and direct investment statistics
  publisher  National Bank of Kazakhstan
  kind       office
  basis      statistic
  cite as    National Bank of Kazakhstan
  address    https://nationalbank.kz

  $ bilat source nbk
  ! bilat: unknown source 'nbk' (did you mean bne?)
  [2]

  $ bilat layout
  layout               title                                        source
  bilat                bilat's own CSV                              unstated
  comtrade_plus        UN Comtrade, data download                   comtrade
  ecb_reference_rates  Euro foreign exchange reference rates        ecb
  eurostat_sdmx        Eurostat, SDMX-CSV                           eurostat
  fred                 FRED, series as CSV                          fred
  imf_dip              Direct Investment Positions, data portal     imf-dip
  oecd_sdmx            OECD Data Explorer, SDMX-CSV                 oecd
  project_events       Project events
  projects             Joint projects
  worldbank_wdi        World Development Indicators, bulk download  wb-wdi

  $ bilat layout bilat
  bilat: bilat's own CSV. Recognised by a header with reporter, partner,
    indicator, period and value. Made from files.

  column     read as    special
  reporter   reporter   coding id and any
  partner    partner    coding id and any
  indicator  indicator  coding id
  period     period
  value      value
  bound      bound
  upper      upper
  unit       unit
  status     status
  source     source
  title      title
  publisher  publisher
  url        url
  vintage    vintage
  detail     details
  freq       freq
  decimals   decimals
  text       text
  note       note
  code       ignore
  document   ignore
  line       ignore

  $ bilat layout comtrade
  ! bilat: unknown layout 'comtrade' (did you mean comtrade_plus?)
  [2]
