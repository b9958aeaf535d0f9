@store shipped

EXAMPLES
  $ bilat trace KAZ RUS enterprises.registered 2024-04
  Kazakhstan from Russia: Registered enterprises with the partner's capital (enterprises.registered), 2024-04
    figure       ~ 23,500 enterprises
    stored as    ~23500 enterprises
    source       kz-bns: Official statistics of Kazakhstan
    kind         office, statistic
    cite as      Bureau of National Statistics, Agency for Strategic Planning and Reforms of the Republic of Kazakhstan: Uzbekistan surpasses China by number of foreign companies in Kazakhstan. Kun.uz citing DataHub and the Bureau of National Statistics, 2024-05-20. https://m.kun.uz/en/news/2024/05/20/uzbekistan-surpasses-china-by-number-of-foreign-companies-in-kazakhstan. Accessed 2026-01-01
    published as ~23500 enterprises
    document     enterprises.csv, line 30 (document 2)
    vintage      2024-05-20
    accessed     2026-01-01
    title        Uzbekistan surpasses China by number of foreign companies in Kazakhstan
    publisher    Kun.uz citing DataHub and the Bureau of National Statistics
    address      https://m.kun.uz/en/news/2024/05/20/uzbekistan-surpasses-china-by-number-of-foreign-companies-in-kazakhstan
    note         registered legal entities on 1 May 2024
    layout       bilat
    sha-256      ec06ff8c13a4a96255607f939d3195c9fef03108f3fdf642f342e0b632089389

As an entry of a bibliography.

  $ bilat trace KAZ RUS enterprises.registered 2024-04 --bibtex
  @techreport{kz-bns-2024-e80810,
    author = {{Bureau of National Statistics, Agency for Strategic Planning and Reforms of the Republic of Kazakhstan}},
    title = {{Uzbekistan surpasses China by number of foreign companies in Kazakhstan}},
    institution = {{Kun.uz citing DataHub and the Bureau of National Statistics}},
    year = {2024},
    url = {https://m.kun.uz/en/news/2024/05/20/uzbekistan-surpasses-china-by-number-of-foreign-companies-in-kazakhstan},
    urldate = {2026-01-01},
    note = {{As of 2024-05-20; file enterprises.csv, SHA-256 ec06ff8c13a4a96255607f939d3195c9fef03108f3fdf642f342e0b632089389}},
  }
