@store shipped

EXAMPLES
  $ bilat source kz-nbk
  id         kz-nbk
  title      Balance of payments and direct investment statistics
  publisher  National Bank of Kazakhstan
  kind       office
  basis      statistic
  cite as    National Bank of Kazakhstan
  address    https://nationalbank.kz

These answer first from now on, in this store.

  $ bilat source --order kz-nbk,kz-bns
