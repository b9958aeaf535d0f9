@store shipped

From a figure to document, line and published text.

  $ bilat trace KAZ RUS fdi.inflow.gross 2024 | grep -v sha-256
  Kazakhstan, partner Russia: Gross inflow of direct investment (fdi.inflow.gross), 2024
    figure       ~ 4 bn USD
    stored as    ~4000000000 USD
    source       kz-gov: Statements of the Kazakh side (president, government, ministries, embassies)
    kind         official, statement
    cite as      Government of Kazakhstan
    published as ~4 bn USD
    document     fdi.csv, line 117 (document 3)
    vintage      2025-10-23
    title        Kazakh, Russian foreign ministers meet ahead of Tokayev visit to Moscow
    publisher    The Astana Times
    address      https://astanatimes.com/2025/10/kazakh-russian-foreign-ministers-meet-ahead-of-tokayevs-moscow-visit/
    note         foreign minister Kosherbayev
    layout       bilat
    loaded       2026-01-01

  $ bilat trace KAZ RUS fdi.inflow.gross 1999
  ! bilat: no figure of fdi.inflow.gross for Kazakhstan and Russia in 1999: it is not held (held are 2022 to 2024, nearest is 2022)
  [1]
