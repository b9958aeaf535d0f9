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
  definition  What the partner's direct investors put in during the period
              (equity, reinvested earnings, group loans) before withdrawals and
              repayments, by immediate investor. Can exceed the net inflow many
              times; no growth, share, rank or mirror against net figures.
  kind        flow
  unit        USD
  partner     yes
  reporter    host
  mirror      fdi.outflow.gross
  over time   sum
  standard    National practice (National Bank of Kazakhstan); not an aggregate of
              BPM6 or BD4
  codes       kz-nbk:Валовой приток прямых инвестиций; kz-nbk:Валовой приток
              иностранных прямых инвестиций; kz-nbk:Валовый приток прямых
              инвестиций; kz-nbk:Валовый приток иностранных прямых инвестиций

  $ bilat indicator enterprises
  indicator                 name                                kind   unit
  enterprises.registered    Registered enterprises with the     count  enterprises
                            partner's capital
  enterprises.active        Active enterprises with the         count  enterprises
                            partner's capital
  enterprises.unspecified   Enterprises with the partner's      count  enterprises
                            capital, status not stated
  enterprises.joint         Joint ventures of both countries    count  enterprises
  enterprises.share         Partner's share of enterprises      ratio  percent
                            with foreign capital
  enterprises.active.ratio  Active enterprises in per cent of   ratio  percent
                            registered
  amne.inward.enterprises   Enterprises controlled from the     count  enterprises
                            partner
  amne.outward.enterprises  Enterprises controlled in the       count  enterprises
                            partner

  $ bilat indicator fdi.inflw
  indicator                    name                                 kind   unit
  fdi.inflow                   Direct investment inflow, net,       flow   USD
                               directional
  fdi.inflow.gross             Gross inflow of direct investment    flow   USD
  fdi.inflow.gross.share       Partner's share of gross inflow, as  ratio  percent
                               published
  fdi.inflow.gross.growth      Growth of gross inflow, as           rate   percent
                               published
  fdi.inflow.gross.rank        Rank by gross inflow, as published   index  rank
  fdi.inflow.reinvested        Reinvested earnings of inward        flow   USD
                               direct investment
  fdi.liabilities.flow         Direct investment, net incurrence    flow   USD
                               of liabilities
  fdi.inflow.gross.cumulated   Cumulated gross inflow (running      stock  USD
                               total)
  fdi.greenfield.value         Announced greenfield investment      flow   USD
  fdi.mna.value                Net cross-border mergers and         flow   USD
                               acquisitions
  fdi.inflow.gross.change      Change of gross inflow on the year   flow   USD
                               before, as published
  fdi.inflow.gross.top5_share  Share of the five largest investor   ratio  percent
                               countries in gross inflow, as
                               published

  nothing fits 'fdi.inflw' to the letter: this is nearest

  $ bilat source kz-nbk
  id         kz-nbk
  title      Balance of payments and direct investment statistics
  publisher  National Bank of Kazakhstan
  kind       office
  basis      statistic
  cite as    National Bank of Kazakhstan
  address    https://nationalbank.kz

  $ bilat source nbk
  ! bilat: unknown source 'nbk' (did you mean kz-nbk?)
  [2]

  $ bilat layout
  layout                 title                                     source
  alfred                 ALFRED, vintages of a series as CSV       fred
  baci                   BACI, reconciled trade by product         baci
  baci_countries         BACI, list of countries                   baci
  bilat                  bilat's own CSV                           unstated
  bilat_sdmx             SDMX-CSV 2.0 of bilat                     unstated
  bis                    BIS statistics, SDMX-CSV                  bis
  cbr_by_country         Bank of Russia, table by country          ru-cbr
  cepii_geodist          GeoDist, bilateral distances              cepii-geodist
  cepii_gravity          Gravity database                          cepii-gravity
  comtrade_legacy        UN Comtrade, old portal                   comtrade
  comtrade_plus          UN Comtrade, data download                comtrade
  dbnomics               DBnomics, series as CSV                   dbnomics
  ecb_reference_rates    Euro foreign exchange reference rates     ecb
  ecb_sdmx               ECB Data Portal, SDMX-CSV                 ecb
  ecb_series             ECB Data Portal, one series               ecb
  eurostat_comext        Eurostat, Comext                          eurostat-comext
  eurostat_comext_bulk   Eurostat, Comext, bulk file               eurostat-comext
  eurostat_sdmx          Eurostat, SDMX-CSV                        eurostat
  eurostat_tsv           Eurostat, bulk download (TSV)             eurostat
  fred                   FRED, series as CSV                       fred
  imf_bop                Balance of Payments, data portal          imf-bop
  imf_cdis               Coordinated Direct Investment Survey, b…  imf-dip
  imf_cpis               Coordinated Portfolio Investment Survey…  imf-pip
  imf_dip                Direct Investment Positions, data portal  imf-dip
  imf_dots               Direction of Trade Statistics, bulk file  imf-dots
  imf_dots_panel         Direction of Trade Statistics, panel fi…  imf-dots
  imf_er                 Exchange Rates, data portal               imf-er
  imf_imts               International Trade in Goods, data port…  imf-dots
  imf_pip                Portfolio Investment Positions, data po…  imf-pip
  imf_portal             IMF data portal, any dataset              imf-portal
  imf_weo                World Economic Outlook, data portal       imf-weo
  imf_wide               IMF data portal, time series per row      imf-portal
  ine_table              INEbase, table as CSV, other tables       ine
  ine_tempus             INEbase, table as CSV                     ine
  investing              Investing.com, historical prices          investing
  nbk_by_country         National Bank of Kazakhstan, table by c…  kz-nbk
  oecd_live              OECD Data, indicator                      oecd
  oecd_sdmx              OECD Data Explorer, SDMX-CSV              oecd
  oecd_stat              OECD.Stat, export                         oecd
  oecd_stat_fdi          OECD.Stat, direct investment by partner   oecd
  ons_chart              Office for National Statistics, data of…  ons
  ons_series             Office for National Statistics, time se…  ons
  project_events         Project events
  projects               Joint projects
  sdmx_csv               SDMX-CSV 1.0
  sdmx_csv_2             SDMX-CSV 2.x
  sipri_exports          SIPRI arms transfers, exports by country  sipri
  sipri_imports          SIPRI arms transfers, imports by country  sipri
  sipri_register         SIPRI arms transfers, trade register      sipri
  statcan                Statistics Canada, table                  statcan
  unctad_bulk            UNCTADstat, bulk download                 unctad
  unctad_fdi             UNCTADstat, direct investment, bulk dow…  unctad
  unctad_wide            UNCTADstat, data centre, years across     unctad
  unhcr_decisions        Refugee Data Finder, asylum application…  unhcr
  unhcr_population       Refugee Data Finder, population           unhcr
  wits_partner           WITS, trade by partner and product group  wits
  wits_summary           WITS, trade summary of a country          wits
  worldbank_api          World Development Indicators, API saved…  wb-wdi
  worldbank_by_country   World Bank DataBank, export with countr…  wb-wdi
  worldbank_by_series    World Bank DataBank, export with series…  wb-wdi
  worldbank_databank     World Bank DataBank, export               wb-wdi
  worldbank_remittances  Bilateral remittance matrix               knomad
  worldbank_wdi          World Development Indicators, bulk down…  wb-wdi

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
