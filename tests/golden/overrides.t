Tables of reference data are built in. A folder of the same shape takes their place, or adds to
them; what is not in it stays as built in.

  $ mkdir -p mine/datasets
  $ cat >mine/datasets/units.csv <<'END'
  > id,kind,symbol,en,ru,kk,aliases
  > USD,currency,$,US dollar,доллар США,АҚШ доллары,buck
  > END
  $ cat >figures.csv <<'END'
  > reporter,partner,indicator,period,value,unit,vintage,source
  > KAZ,RUS,trade.exports,2023,9.8,bn buck,2024-03-01,kz-bns
  > END
  $ bilat -q --data-dir mine load figures.csv
  $ BILAT_DATA=mine bilat get KAZ RUS trade.exports --format csv
  reporter,partner,indicator,detail,period,value,bound,unit,status,source
  KAZ,RUS,trade.exports,,2023,9800000000,=,USD,,kz-bns

The user's own folder adds rows; one of an id that is built in takes its place.

  $ mkdir -p config/bilat
  $ cat >config/bilat/areas.csv <<'END'
  > id,kind,alpha2,numeric,from,to,en,ru,kk,official,note
  > RUN,group,,,,,Ruritania and neighbours,,,,a group of ours
  > KAZ,country,KZ,398,,,Kazakhstan (ours),,,,
  > END
  $ XDG_CONFIG_HOME=$PWD/config bilat country RUN
  area  id       RUN
  area  kind     group
  area  English  Ruritania and neighbours
  area  note     a group of ours
  name  en       Ruritania and neighbours
  $ XDG_CONFIG_HOME=$PWD/config bilat get KAZ RUS trade.exports
  Kazakhstan (ours), partner Russia: Exports of goods (trade.exports)

  period  bn USD  source
  2023       9.8  kz-bns

What is wrong in them is said with file and line, also behind a line break in quotes.

  $ cat >config/bilat/areas.csv <<'END'
  > id,kind,alpha2,numeric,from,to,en,ru,kk,official,note
  > RUN,group,,,,,Ruritania,,,,"two
  > lines"
  > XXX,kingdom,,,,,Nowhere,,,,
  > END
  $ XDG_CONFIG_HOME=$PWD/config bilat country RUN
  ! bilat: $HOME/config/bilat/areas.csv:4: 'kingdom' is no kind of area
  [3]
  $ printf 'id,kind\n"USD,currency\n' >mine/datasets/units.csv
  $ bilat --data-dir mine get KAZ RUS trade.exports --unit USD
  ! bilat: mine/datasets/units.csv:2: a quote is never closed
  [3]
  $ printf 'name,kind\nUSD,currency\n' >mine/datasets/units.csv
  $ bilat --data-dir mine get KAZ RUS trade.exports --unit USD
  ! bilat: mine/datasets/units.csv: there is no column 'id'
  [3]
