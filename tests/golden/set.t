What a file does not say is set by hand. Each word is looked at before a row is read.

  $ mkdir -p .config/bilat/layouts; cat >.config/bilat/layouts/years.conf <<'END'
  > title = "years and values"
  > source = "unstated"
  > require = {"when", "amount"}
  > decimal = auto
  > dates = auto
  > column "when" { role = period }
  > column "who" { role = partner coding = {"any"} }
  > column "amount" { role = value }
  > column "tens" { role = scale }
  > END

  $ cat >plain.csv <<'END'
  > when;amount
  > 2023;1.234,5
  > 2024;99
  > END

  $ for word in 'reporter=Ruritania' 'partner=' 'period=20x4' 'freq=Z' 'freq=' 'unit=mn UDS' 'scale=7' 'scale=1e16' 'scale=' 'scale=tousand' 'status=?' 'decimal=:' 'dates=my' 'dates=' 'delimiter=;;' 'delimiter=x' 'delimiter=' 'encoding=UTF-99' 'indicatr=x' 'novalue'; do bilat load --set "$word" plain.csv || echo "$word: $?"; done
  reporter=Ruritania: 2
  partner=: 2
  period=20x4: 2
  freq=Z: 2
  freq=: 2
  unit=mn UDS: 2
  scale=7: 2
  scale=1e16: 2
  scale=: 2
  scale=tousand: 2
  status=?: 2
  decimal=:: 2
  dates=my: 2
  dates=: 2
  delimiter=;;: 2
  delimiter=x: 2
  delimiter=: 2
  encoding=UTF-99: 2
  indicatr=x: 2
  novalue: 2
  ! bilat: unknown area 'Ruritania' (see bilat help country)
  ! bilat: an area is missing (write KAZ, Kazakhstan or -)
  ! bilat: '20x4' is not a period (write 2024, 2024-S1, 2024-Q1, 2024-03, 2024-W09, 2024-03-31 or 2024-01/09)
  ! bilat: 'Z' is no frequency (A, S, Q, M, W, D or B)
  ! bilat: '' is no frequency (A, S, Q, M, W, D or B)
  ! bilat: unknown unit 'mn UDS' (did you mean USD?)
  ! bilat: '7' is no scale (multiply, label, a power of ten such as 1e6, or a word such as million)
  ! bilat: '1e16' is no scale (multiply, label, a power of ten such as 1e6, or a word such as million)
  ! bilat: '' is no scale (multiply, label, a power of ten such as 1e6, or a word such as million)
  ! bilat: 'tousand' is no scale (multiply, label, a power of ten such as 1e6, or a word such as million)
  ! bilat: '?' is no status (letters of CL_OBS_STATUS)
  ! bilat: ':' is no decimal mark (. or ,)
  ! bilat: 'my' is no order of dates (dmy, mdy or ymd)
  ! bilat: '' is no order of dates (dmy, mdy or ymd)
  ! bilat: ';;' is no delimiter (, ; tab or |)
  ! bilat: 'x' is no delimiter (, ; tab or |)
  ! bilat: '' is no delimiter (, ; tab or |)
  ! bilat: encoding 'UTF-99' is not known (such as UTF-8, CP1251, CP1252, UTF-16LE)
  ! bilat: 'indicatr' cannot be set (did you mean 'indicator'?)
  ! bilat: 'novalue' is not KEY=VALUE (for example --set unit='mn USD')

  $ bilat load --set indicator=trade.exports plain.csv
  ! bilat: plain.csv:1: no column gives the reporter (--set reporter=…)
  [3]

All of them, for a file that says nothing but years and values; the last one said counts.

  $ bilat load --set reporter=KAZ --set partner=Russia --set indicator=trade.exports --set unit='EUR' --set unit='mn USD' --set source=kz-bns --set status=P --set decimal=, --set delimiter=';' --set encoding=CP1251 --set freq=A --vintage 2025-02-01 plain.csv
  file       layout  source  rows  new  revised  same  missing  bad
  plain.csv  years   kz-bns     2    2        0     0        0    0

  $ bilat get KAZ RUS trade.exports --source kz-bns --format csv
  reporter,partner,indicator,detail,period,value,bound,unit,status,source
  KAZ,RUS,trade.exports,,2023,1234500000,=,USD,P,kz-bns
  KAZ,RUS,trade.exports,,2024,99000000,=,USD,P,kz-bns

  $ bilat documents --format csv | tail -1 | cut -d, -f12-
  "reporter=KAZ;partner=Russia;indicator=trade.exports;freq=A;unit=mn USD;source=kz-bns;status=P;decimal=,;encoding=CP1251;delimiter=;;vintage=2025-02-01"

A scale by a word, by a power of ten and by a number.

  $ for scale in million 1e6 1000000 1; do bilat -q --db scale.db load --set indicator=trade.exports --set reporter=KAZ --set partner=RUS --set scale=$scale --set unit=USD --set source=mine-$scale --set decimal=, --set delimiter=';' --vintage 2025-02-01 plain.csv; bilat --db scale.db get KAZ RUS trade.exports 2024 --source mine-$scale --value; done
  99000000
  99000000
  99000000
  99

A column of scales that multiplies, or is but a label.

  $ printf 'when,amount,tens\n2020,5,6\n' >scaled.csv; for scale in multiply label; do bilat -q --db $scale.db load --set scale=$scale --set reporter=KAZ --set partner=RUS --set indicator=trade.exports --set unit=USD --vintage 2025-02-01 scaled.csv; bilat --db $scale.db get KAZ RUS trade.exports 2020 --value; done
  5000000
  5

One period for a file without any; the order of dates that may be read both ways.

  $ printf 'reporter,partner,indicator,value,unit,period\nKAZ,Russia,trade.exports,5,USD,\n' >noperiod.csv

  $ bilat -q load --set period=2019 --set source=mine --vintage 2025-02-01 noperiod.csv; bilat get KAZ RUS trade.exports 2019 --source mine --value
  5

  $ printf 'when\twho\tamount\n03/04/2021\tRussia\t5\n' >dates.csv

  $ for order in dmy mdy; do bilat -q --db $order.db load --set delimiter=tab --set dates=$order --set reporter=KAZ --set indicator=money.rate --set unit=USD --set source=mine --vintage 2025-02-01 dates.csv; bilat --db $order.db export | tail -1 | cut -d, -f1,2,7,8; done
  KAZ,RUS,2021-04-03,5
  KAZ,RUS,2021-03-04,5
