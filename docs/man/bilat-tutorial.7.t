bilat-tutorial - from a folder of downloads to a factsheet in fifteen minutes
@store shipped

THE FIRST ANSWER
`bilat load --shipped` takes the figures that come with bilat into your store. Then ask: who reports,
about whom, what.

  $ bilat get Kazakhstan Russia trade.turnover 2021..2024
  Kazakhstan, partner Russia: Trade turnover in goods (trade.turnover)

  period  bn USD  source
  2021      24.5  kz-gov
  2022      26.1  kz-gov
  2023    ~ 26    ria
  2024    > 28    kz-gov

  sources differ on trade.turnover with RUS: 2021 (kz-bns)
  > more than, ~ about

`~` is about, `>` more than: what was published so stays so. The source stands beside each figure, and
`trace` says where it was read.

  $ bilat trace KAZ RUS trade.turnover 2024 | head -8
  Kazakhstan with Russia: Trade turnover in goods (trade.turnover), 2024
    figure       > 28 bn USD
    stored as    >28000000000 USD
    source       kz-gov: Statements of the Kazakh side (president, government, ministries, embassies)
    kind         official, statement
    cite as      Government of Kazakhstan: Kazakh, Russian foreign ministers meet ahead of Tokayev visit to Moscow. The Astana Times, 2025-10-23. https://astanatimes.com/2025/10/kazakh-russian-foreign-ministers-meet-ahead-of-tokayevs-moscow-visit/. Accessed 2026-01-01
    published as >28 bn USD
    document     trade.csv, line 475 (document 10)

A FOLDER OF DOWNLOADS
Put files as you downloaded them into one folder; bilat knows a table by its header, not by its name.
Here is one, as FRED would give it:

  $ mkdir downloads; cat > downloads/rates.csv <<END
  > observation_date,DEXUSEU
  > 2024-12-23,1.0393
  > 2024-12-24,1.0389
  > 2024-12-25,
  > 2024-12-26,1.0416
  > 2024-12-27,1.0430
  > 2024-12-30,1.0405
  > END

See how it would be read before it is stored.

  $ bilat inspect downloads/rates.csv | head -12
  file        downloads/rates.csv
  layout      fred: FRED, series as CSV
  because     the header on line 1 has the name that it needs, and explains 2 of 2 columns (score 30)
  source      fred
  encoding    UTF-8
  delimiter   comma
  numbers     decimal point
  dates       year, month, day
  header      line 1

  column            read as                             first value
  observation_date  period                              2024-12-23

  $ bilat load downloads
  file       layout  source  rows  new  revised  same  missing  bad
  rates.csv  fred    fred       6    6        0     0        1    0

What you have now, how old it is and where to get more is `bilat series` and `bilat status`.

A TABLE THAT NOBODY KNOWS
A table of your own office, say. `inspect` says what it sees; a draft of a layout is a start.

  $ cat > visitors.csv <<END
  > Country;Year;Visitors, thousand
  > Germany;2023;95,1
  > Germany;2024;101,3
  > Poland;2023;12,4
  > Poland;2024;13,0
  > END

  $ bilat inspect visitors.csv --write-layout visitors.conf

Complete it: whose figures they are, what is measured and in what unit, and what each column is. The
result is short.

  $ mkdir -p ~/.config/bilat/layouts; cat > ~/.config/bilat/layouts/visitors.conf <<'END'
  > title = "Visitors of our office"
  > source = "our-office"
  > require = {"Country", "Year", "Visitors, thousand"}
  > reporter = "KAZ"
  > indicator = "people.visitors"
  > decimal = ","
  > column "Country" { role = partner coding = {"name"} }
  > column "Year" { role = period }
  > column "Visitors, thousand" { role = value unit = "thousand persons" }
  > END

  $ bilat load visitors.csv --vintage 2025-02-01
  file          layout    source      rows  new  revised  same  missing  bad
  visitors.csv  visitors  our-office     4    4        0     0        0    0

  $ bilat get KAZ Germany,Poland people.visitors --source our-office --with yoy
  Kazakhstan: Visitor arrivals from the partner (people.visitors)

  partner  period  persons  yoy %  source
  Germany  2023     95,100   ..    our-office
  Germany  2024    101,300   +6.5  our-office
  Poland   2023     12,400   ..    our-office
  Poland   2024     13,000   +5    our-office

  yoy Germany 2023, Poland 2023: not available, the base period is not held

PLACES, MIRRORS, CLAIMS
Who are the largest? A place is given only if nobody who is not held could take it.

  $ bilat rank KAZ fdi.inflow.gross 2022 --top 3
  Kazakhstan: Gross inflow of direct investment (fdi.inflow.gross), 2022

  rank  partner         bn USD   share %  change  yoy %  a year before
    1?  Netherlands    ~ 8.3 p  26 to 33      ..     ..             ..
    2?  United States  ~ 5.1 p  16 to 21      ..     ..             ..
    3?  Switzerland    ~ 2.8 p   9 to 12      ..     ..             ..

  5 ranked among those listed by kz-nbk
  28 to 42 % of the total is not with listed countries: a place is certain only
    above that
  ? place among those listed: a partner that is not held could change it
  Source: kz-nbk
  ~ about, p provisional

What does the other side say of the same flow? Load both sides' statistics first; here are two figures.

  $ cat > both.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > USA,KAZ,trade.exports,2024,1.1,bn USD,us-census
  > KAZ,USA,trade.imports,2024,2.2,bn USD,kz-bns
  > END

  $ bilat -q load both.csv --vintage 2025-06-01; bilat mirror USA KAZ trade.exports 2024 | head -12
  United States to Kazakhstan: trade.exports of USA, trade.imports of KAZ, bn USD

  period  USA  KAZ  KAZ FOB      k   gap  ratio  asym. %  adj. %
  2024    1.1  2.2     2.08  1.060  +1.0  1.887    +66.7   +61.4

  gap: KAZ FOB less USA; asym.: importer less exporter in percent of the mean of
    both, as published; adj.: with KAZ FOB
  USA: trade.exports, us-census (2024)
  KAZ: trade.imports, kz-bns (2024)
  k 2024: 1.06 as the IMF takes it; neither a FOB figure of KAZ nor a margin of
    the pair is held
  2024: the digits published leave the adjusted asymmetry between 55 and 68 %

The United States count 1.1 billion, Kazakhstan 2.2; with freight and insurance taken off (k) it is 2.08. The
asymmetry is importer less exporter in percent of their mean.
  ! bilat: nothing is held for United States and Kazakhstan; trade.imports is not held for Kazakhstan and United States, but for Kazakhstan with China, Russia, World

Does a claim hold? A historic high, more than 25 billion?

  $ bilat check -e 'KAZ RUS trade.turnover 2024 > 25 bn USD' | head -2
  verdict    claim
  supported  KAZ RUS trade.turnover 2024 > 25 bn USD

THE FACTSHEET
One folder a pair, with a page that stands alone, charts, and every number in `data.csv`.

  $ bilat report KAZ RUS -o report --no-charts
  report/KAZ-RUS/index.html

Leave `--no-charts` out when gnuplot is installed. Other periods are `--period 2024-Q3` or
`--period 2024-01/09`, other languages `--lang ru` and `--lang kk`; what a report holds is a template
(bilat-report(5)).

EVERY QUARTER
Put the loads and reports into a recipe and let it run; it says what is new.

  $ cat > quarterly.recipe <<'END'
  > load downloads
  > report KAZ RUS -o report --no-charts
  > END

  $ bilat refresh quarterly.recipe
  file       layout  source  rows  new  revised  same  missing  bad
  rates.csv  fred    fred       0    0        0     0        0    0

  loaded before, nothing changed: rates.csv
  ! bilat: nothing is new
  [1]

ELSEWHERE
A spreadsheet takes `bilat export --for-excel -o figures.csv`, R and Python read the store itself
(bilat-store(5)), a wiki takes `--format md`.

SEE ALSO
bilat(1), bilat-load(1), bilat-layout(5), bilat-report(5)
