bilat-store - the file that keeps every figure
@store shipped
@needs sqlite3

DESCRIPTION
The store is one SQLite file. It keeps what each document says about each period, by vintage, so that
what was known on any day can be said. bilat writes it in whole transactions and can read it while
another program reads it too; copy it with `bilat backup`.

Other programs read the views, which stay as they are when the tables change. Their columns are text
in ISO forms: days `2025-03-01`, periods as bilat writes them (`2024`, `2024-Q1`, `2024-01/09`). Values
are in base units: dollars, persons, tonnes.

It has SQLite's rollback journal. Keep it on a disk of the machine: over a network file system (NFS, SMB,
CIFS, 9p, AFS, a shared folder of VirtualBox) the locks may not keep another program out, as SQLite's own
documentation warns, so that a command that writes warns, and one at a time should write. A store that another
program has given a write-ahead log (`PRAGMA journal_mode = WAL`) is refused there, since "WAL does not work
over a network filesystem"; elsewhere it is read and written as it is. File systems of FUSE, sshfs among them,
do not say where they lie, and are not warned of.

VIEWS
- `latest`: the figure that holds now, one row a series and period
- `observation`: every statement of every document; `repeats` is 1 where it says nothing new
- `revision`: statements that changed a figure, with `value_before` and `vintage_before`
- `document`: loaded files: name, sha256, layout, source, vintage, loaded
- `series`: the keys in words
- `project`, `event`: joint projects and what happened to them

COLUMNS
Of `observation`, `latest` and `revision`.
- `indicator`, `reporter`, `partner`, `detail`, `freq`, `unit`, `source`: the key; areas by ISO
  alpha-3 or the id of a group; detail `key=value;key=value`
- `period`: what it is about
- `value`, `bound`, `lower`, `upper`: the figure; `bound` is `=`, `>`, `<`, `~` or `r` for a range
- `decimals`: place of the last published digit behind the point; negative for tens and up
- `status`, `conf`: letters of SDMX CL_OBS_STATUS and CL_CONF_STATUS; empty is normal and free
- `why`: why a value is missing
- `text`, `note`, `title`, `publisher`, `url`: as published, and where
- `vintage`, `document`, `line`: as of when, in which file, on which line

TEN QUERIES
One series.

  $ sqlite3 bilat.db "SELECT period, value, bound FROM latest WHERE indicator = 'trade.turnover' AND reporter = 'KAZ' AND partner = 'RUS' AND freq = 'A' AND source = 'kz-gov' AND detail = '' ORDER BY period"
  2007|16000000000.0|~
  2021|24500000000.0|=
  2022|26100000000.0|=
  2024|28000000000.0|>

All that is held of a pair.

  $ sqlite3 bilat.db "SELECT DISTINCT indicator FROM series WHERE reporter = 'DEU' AND partner = 'POL' ORDER BY 1 LIMIT 5"
  geo.border
  remittances.modelled
  trade.balance
  trade.exports
  trade.exports.share

The partners of a country in a year, the largest first.

  $ sqlite3 bilat.db "SELECT partner, value / 1e9 FROM latest WHERE indicator = 'fdi.inflow.gross' AND reporter = 'KAZ' AND period = '2022' AND source = 'kz-nbk' AND detail = '' ORDER BY value DESC LIMIT 3"
  WLD|28.0
  NLD|8.3
  USA|5.1

What sources say of the same.

  $ sqlite3 bilat.db "SELECT source, bound, value FROM latest WHERE indicator = 'fdi.inflow.gross' AND reporter = 'KAZ' AND partner = 'RUS' AND period = '2024' ORDER BY source"
  article|>|4050000000.0
  kz-gov|~|4000000000.0

Growth on the year before, by the calendar; not with the row before.

  $ sqlite3 bilat.db "SELECT a.period, round(100 * (a.value / b.value - 1), 1) FROM latest a JOIN latest b ON b.series = a.series AND b.at = a.at - 1 WHERE a.indicator = 'macro.gdp' AND a.reporter = 'POL' AND a.source = 'wb-wdi' AND a.freq = 'A' AND b.value > 0 ORDER BY a.at DESC LIMIT 2"
  2025|12.8
  2024|13.0

What either side says of their trade.

  $ sqlite3 bilat.db "SELECT reporter, indicator, value FROM latest WHERE period = '2024' AND (indicator, reporter, partner) IN (VALUES ('trade.turnover', 'KAZ', 'RUS'), ('trade.turnover', 'RUS', 'KAZ')) ORDER BY reporter"
  KAZ|trade.turnover|28000000000.0
  RUS|trade.turnover|28700000000.0
  RUS|trade.turnover|2600000000000.0

Revisions, the largest first.

  $ sqlite3 bilat.db "SELECT reporter, partner, indicator, period, value_before, value FROM revision ORDER BY abs(value - value_before) DESC LIMIT 2"
  RUS|WLD|fdi.stock.inward|2014|606000000000.0|353400000000.0
  DEU|WLD|fdi.stock.inward|2013|1384000000000.0|1574000000000.0

Bounds and estimates that are held.

  $ sqlite3 bilat.db "SELECT bound, count(*) FROM latest GROUP BY bound ORDER BY 1"
  <|3
  =|1908
  >|46
  r|1
  ~|408

Where a figure comes from.

  $ sqlite3 bilat.db "SELECT d.name, l.line, l.publisher, l.text FROM latest l JOIN document d ON d.document = l.document WHERE l.indicator = 'enterprises.registered' AND l.reporter = 'KAZ' AND l.partner = 'RUS' AND l.period = '2024-04'"
  enterprises.csv|30|Kun.uz citing DataHub and the Bureau of National Statistics|

How much each file brought.

  $ sqlite3 bilat.db "SELECT name, vintage, observations FROM document ORDER BY observations DESC LIMIT 2"
  macro.csv|2026-07-01|1263
  trade.csv|2026-09-25|534

FROM PYTHON AND R
Any driver of SQLite reads the views. In Python:

  $ python3 -c "
  > import sqlite3
  > db = sqlite3.connect('file:bilat.db?mode=ro', uri=True)
  > for row in db.execute('''SELECT period, value FROM latest WHERE indicator = 'macro.population'
  >                          AND reporter = 'KAZ' AND source = 'wb-wdi' ORDER BY at DESC LIMIT 2'''):
  >     print(*row)"
  2025 20843754.0
  2024 20592571.0

In R: `DBI::dbGetQuery(DBI::dbConnect(RSQLite::SQLite(), "bilat.db"), "SELECT * FROM latest")`;
Datasette serves it: `datasette bilat.db`.

TABLES
`obs` has one row a statement that says something new, keyed by series, period (a number of the frequency's own calendar),
vintage, document and line, `restated` what later documents say again; `series_key` names the words of a key by small numbers; `doc` are the
documents. `PRAGMA application_id` is 1112099924 ("BILT"), `user_version` the version of the
schema, now 3: a newer one is refused, an older one is brought up to date by the next load after a backup
copy, `FILE.before-v3`.

Columns named `sum` are what `bilat verify` finds changes by: `doc` has the sum of all that its document says.
Who writes to the tables breaks it. The comments of the schema (`sqlite3 bilat.db .schema`; the source's
`src/store/schema/` and `src/store/sum.h`) say what is summed and how.

SEE ALSO
bilat(1), bilat-export(1), bilat-backup(1), libbilat(3)
