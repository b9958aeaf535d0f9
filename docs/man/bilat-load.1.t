@store shipped

EXAMPLES
The figures that come with bilat, into a store of their own.

  $ bilat --db new.db load --shipped | tail -5
  settlements.csv     bilat              4     3        0     1        0    0
  trade.csv           bilat            534   508        7    19        0    0
  transit.csv         bilat             24    24        0     0        0    0
  projects.csv        projects          10    10        0     0        0    0
  events.csv          project_events    23    23        0     0        0    0

A table of one's own, in the plainest form.

  $ cat > visitors.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > KAZ,DEU,people.visitors,2023,95.1,thousand persons,my-notes
  > KAZ,DEU,people.visitors,2024,> 100,thousand persons,my-notes
  > END

  $ bilat load visitors.csv --vintage 2025-03-01
  file          layout  rows  new  revised  same  missing  bad
  visitors.csv  bilat      2    2        0     0        0    0

  $ bilat get KAZ DEU people.visitors --source my-notes
  Kazakhstan, partner Germany: Visitor arrivals from the partner (people.visitors)

  period    persons  source
  2023       95,100  my-notes
  2024    > 100,000  my-notes

  > more than
