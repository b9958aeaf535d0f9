@store shipped

From a figure to document, line and published text.

  $ bilat trace KAZ RUS fdi.inflow.gross 2024 | grep -v sha-256
  Kazakhstan from Russia: Gross inflow of direct investment (fdi.inflow.gross), 2024
    figure       ~ 4 bn USD
    stored as    ~4000000000 USD
    source       kz-gov: Statements of the Kazakh side (president, government, ministries, embassies)
    kind         official, statement
    cite as      Government of Kazakhstan: Kazakh, Russian foreign ministers meet ahead of Tokayev visit to Moscow. The Astana Times, 2025-10-23. https://astanatimes.com/2025/10/kazakh-russian-foreign-ministers-meet-ahead-of-tokayevs-moscow-visit/. Accessed 2026-01-01
    published as ~4 bn USD
    document     fdi.csv, line 117 (document 3)
    vintage      2025-10-23
    accessed     2026-01-01
    title        Kazakh, Russian foreign ministers meet ahead of Tokayev visit to Moscow
    publisher    The Astana Times
    address      https://astanatimes.com/2025/10/kazakh-russian-foreign-ministers-meet-ahead-of-tokayevs-moscow-visit/
    note         foreign minister Kosherbayev
    layout       bilat

  $ bilat trace KAZ RUS fdi.inflow.gross 1999
  ! bilat: no figure of fdi.inflow.gross for Kazakhstan and Russia in 1999: it is not held (held are 2022 to 2024, nearest is 2022)
  [1]

A measure stands with its formula and each figure in it, and so does what is computed.

  $ bilat trace KAZ RUS fdi.inflow.gross 2024 yoy | sed -n '/^  yoy/,$p'
    yoy          0 to +80 % (unrounded 33.33333333333333)
    formula      (2024 / 2023 - 1) * 100
      figure     fdi.inflow.gross, Kazakhstan from Russia, 2024: ~ 4 bn USD (as above)
      base       fdi.inflow.gross, Kazakhstan from Russia, 2023: ~ 3 bn USD
                 "~3 bn USD" in fdi.csv, line 113 (document 3), vintage 2024-11-27
                 Government of Kazakhstan: Tokayev on Russian investment at the 20th Kazakhstan-Russia interregional forum. Trend News Agency, 2024-11-27. https://en.trend.az/business/3976019.html. Accessed 2026-01-01
    note         compared across editions: 2024 (2025-10-23) with 2023 (2024-11-27)

  $ bilat trace KAZ WLD fdi.inflow 2022 | cut -c1-79
  Kazakhstan from World: Direct investment inflow, net, directional (fdi.inflow),
    figure       6.54 bn USD
    source       kz-nbk: Balance of payments and direct investment statistics
    kind         office, statistic
    computed     sum of its parts
      part       fdi.inflow, Kazakhstan from World, 2022-Q1: 1.77 bn USD
                 "1771.28898 mn USD" in fdi.csv, line 78 (document 3), vintage 20
                 National Bank of Kazakhstan: Balance of payments: net inflow of 
      part       fdi.inflow, Kazakhstan from World, 2022-Q2: 403.9 mn USD
                 "403.921307 mn USD" in fdi.csv, line 79 (document 3), vintage 20
                 National Bank of Kazakhstan: Balance of payments: net inflow of 
      part       fdi.inflow, Kazakhstan from World, 2022-Q3: 4.67 bn USD
                 "4668.345663 mn USD" in fdi.csv, line 80 (document 3), vintage 2
                 National Bank of Kazakhstan: Balance of payments: net inflow of 
      part       fdi.inflow, Kazakhstan from World, 2022-Q4: -301.5 mn USD
                 "-301.459891 mn USD" in fdi.csv, line 81 (document 3), vintage 2
                 National Bank of Kazakhstan: Balance of payments: net inflow of 
    note         fdi.inflow of 2022 is computed from shorter periods (kz-nbk)
    note         sources differ on fdi.inflow with WLD: 2022 (unctad)

Derived figures: the formula of the catalogue, its sides, and what those are made of.

  $ cat >trade.csv <<END
  > reporter,partner,indicator,period,value,source,vintage,title
  > KAZ,RUS,trade.exports,2023-S1,3,comtrade,2024-05-01,"R&D at 100% {of_it}"
  > KAZ,RUS,trade.exports,2023-S2,7,comtrade,2024-05-01,"R&D at 100% {of_it}"
  > KAZ,RUS,trade.imports,2023,20,comtrade,2024-05-01,"R&D at 100% {of_it}"
  > KAZ,CHN,trade.imports,2023,30,comtrade,2024-05-01,"R&D at 100% {of_it}"
  > KAZ,WLD,trade.imports,2023,60,comtrade,2024-05-01,"R&D at 100% {of_it}"
  > END
  $ bilat --db trade.db load -q trade.csv >/dev/null
  $ bilat --db trade.db trace KAZ RUS trade.turnover 2023
  Kazakhstan with Russia: Trade turnover in goods (trade.turnover), 2023
    figure       30 USD
    source       comtrade: UN Comtrade
    kind         international, statistic
    computed     trade.exports + trade.imports
      left       trade.exports, Kazakhstan to Russia, 2023: 10 USD
                 computed: sum of its parts
        part       trade.exports, Kazakhstan to Russia, 2023-S1: 3 USD
                   "3 USD" in trade.csv, line 2 (document 1), vintage 2024-05-01
                   United Nations, UN Comtrade: R&D at 100% {of_it}. 2024-05-01. Accessed 2026-01-01
        part       trade.exports, Kazakhstan to Russia, 2023-S2: 7 USD
                   "7 USD" in trade.csv, line 3 (document 1), vintage 2024-05-01
                   United Nations, UN Comtrade: R&D at 100% {of_it}. 2024-05-01. Accessed 2026-01-01
      right      trade.imports, Kazakhstan from Russia, 2023: 20 USD
                 "20 USD" in trade.csv, line 4 (document 1), vintage 2024-05-01
                 United Nations, UN Comtrade: R&D at 100% {of_it}. 2024-05-01. Accessed 2026-01-01
    note         trade.turnover is computed: trade.exports + trade.imports (comtrade)
  $ bilat --db trade.db trace KAZ RUS trade.imports 2023 share,rank | sed -n '/^  share/,$p'
    share        33 % (unrounded 33.33333333333333)
    formula      figure / total * 100
      figure     trade.imports, Kazakhstan from Russia, 2023: 20 USD (as above)
      total      trade.imports, Kazakhstan from World, 2023: 60 USD
                 "60 USD" in trade.csv, line 6 (document 1), vintage 2024-05-01
                 United Nations, UN Comtrade: R&D at 100% {of_it}. 2024-05-01. Accessed 2026-01-01
    rank         2
    formula      1 and the number of partners with a larger figure, if the total leaves no room for another
      larger     trade.imports, Kazakhstan from China, 2023: 30 USD
                 "30 USD" in trade.csv, line 5 (document 1), vintage 2024-05-01
                 United Nations, UN Comtrade: R&D at 100% {of_it}. 2024-05-01. Accessed 2026-01-01
      figure     trade.imports, Kazakhstan from Russia, 2023: 20 USD (as above)
      total      trade.imports, Kazakhstan from World, 2023: 60 USD (as above)

The works that a figure is from, once each, for a bibliography.

  $ bilat --db trade.db trace KAZ RUS trade.turnover 2023 --bibtex | sed 's/SHA-256 [0-9a-f]*/SHA-256 .../'
  @techreport{comtrade-2024-16c2dc,
    author = {{United Nations, UN Comtrade}},
    title = {{R\&D at 100\% \textbraceleft{}of\_it\textbraceright{}}},
    institution = {{United Nations Statistics Division}},
    year = {2024},
    urldate = {2026-01-01},
    note = {{As of 2024-05-01; file trade.csv, SHA-256 ...}},
  }
  $ bilat trace KAZ RUS fdi.inflow.gross 2024 --bibtex | sed 's/SHA-256 [0-9a-f]*/SHA-256 .../'
  @misc{kz-gov-2025-66395a,
    author = {{Government of Kazakhstan}},
    title = {{Kazakh, Russian foreign ministers meet ahead of Tokayev visit to Moscow}},
    howpublished = {{The Astana Times}},
    year = {2025},
    url = {https://astanatimes.com/2025/10/kazakh-russian-foreign-ministers-meet-ahead-of-tokayevs-moscow-visit/},
    urldate = {2026-01-01},
    note = {{As of 2025-10-23; file fdi.csv, SHA-256 ...}},
  }

One row an input, for programs.

  $ bilat trace KAZ RUS fdi.inflow.gross 2024 yoy --format csv | cut -d, -f1-10
  depth,role,formula,indicator,reporter,partner,detail,period,value,bound
  0,figure,,fdi.inflow.gross,KAZ,RUS,,2024,4000000000,~
  0,yoy,(2024 / 2023 - 1) * 100,fdi.inflow.gross,KAZ,RUS,,2024,33.33333333333333,~
  1,figure,,fdi.inflow.gross,KAZ,RUS,,2024,4000000000,~
  1,base,,fdi.inflow.gross,KAZ,RUS,,2023,3000000000,~
  $ bilat trace KAZ RUS fdi.inflow.gross 2024 --format json | grep -e accessed -e '"text"'
      "text": "~4 bn USD",
      "accessed": "2026-01-01",
