bilat - what two countries' statistics say about each other
@store shipped

SYNOPSIS
`bilat` [`--db` FILE] [`--data-dir` DIR] [`--color=auto|always|never`] [`-q` | `-v`] COMMAND [ARGS]

DESCRIPTION
bilat keeps bilateral economic indicators: investment, trade, enterprises, people, projects. It reads
the tables of statistical offices, central banks and international organisations as they were
downloaded, and answers with figures that carry their unit, date, source and pedigree; it writes
factsheets with changes, ranks and charts, and checks what somebody claims. Missing is missing, a
bound stays a bound, and what is not available says why.

bilat-tutorial(7) goes from a folder of downloads to a factsheet. `bilat help COMMAND` and the page
of each command say more.

COMMANDS
- `load`, `unload`, `documents`, `inspect`: figures in. bilat-load(1), bilat-unload(1),
  bilat-documents(1), bilat-inspect(1)
- `get`, `series`, `rank`, `mirror`, `check`, `trace`: questions. bilat-get(1), bilat-series(1),
  bilat-rank(1), bilat-mirror(1), bilat-check(1), bilat-trace(1)
- `history`, `diff`: what moved. bilat-history(1), bilat-diff(1)
- `plot`, `report`, `projects`, `export`: what goes out. bilat-plot(1), bilat-report(1),
  bilat-projects(1), bilat-export(1)
- `refresh`, `status`: every month. bilat-refresh(1), bilat-status(1)
- `country`, `indicator`, `layout`, `source`: what words mean. bilat-country(1), bilat-indicator(1),
  bilat-layout(1), bilat-source(1)
- `verify`, `backup`, `config`, `completion`, `help`: keeping house. bilat-verify(1),
  bilat-backup(1), bilat-config(1), bilat-completion(1), bilat-help(1)

A command may be cut short as long as that leaves one: `bilat doc`.

OPTIONS
They stand before the command or among its own.
- `--db FILE`: the store; else `$BILAT_DB`, else `bilat/bilat.db` in `$XDG_DATA_HOME`
- `--data-dir DIR`: reference data, layouts and charts that override those built in; else
  `$BILAT_DATA`
- `--color=auto|always|never`: colours; `auto` is on a terminal where `NO_COLOR` is not set
- `-q`, `--quiet`: only results and errors
- `-v`, `--verbose`: say more
- `-h`, `--help`: help, of the command if one is named
- `--version`: which bilat this is

WORDS
- AREA: a country or group in any spelling: `KAZ`, `kz`, `Казахстан`; a bare number is ISO/M49,
  other codings carry their name (`imf:916`); `WLD` is the world, `-` no partner, `.` the reporter
  of bilat-config(1)
- INDICATOR: an id (`fdi.inflow`), a native code (`imf-dip:IIW_BP6_USD`), a unique part of a name;
  `*` is a wildcard
- PERIOD: `2024`, `2024-S1`, `2024-Q1`, `2024-03`, `2024-W09`, `2024-03-31`, `2024-01/09` (January
  to September)
- PERIODS: a period, `2015..2024`, `2015..`, `..2020`, `latest`, `last:5`

ENVIRONMENT
- `BILAT_DB`, `BILAT_DATA`: as above
- `XDG_DATA_HOME`, `XDG_CONFIG_HOME`: where the store is, and settings, layouts and tables of one's
  own (`bilat/config`, `bilat/layouts/`)
- `SOURCE_DATE_EPOCH`: the day of today, in seconds since 1970 (to 9999; else an error)
- `PAGER`: shows long tables; `NO_COLOR`, `COLUMNS`, `TMPDIR`: as usual

EXIT STATUS
- 0: done
- 1: the answer is no or none: nothing is held, a claim is not supported, a difference was found
- 2: not understood: usage, a word that nobody knows
- 3: bad input data, a missing or unreadable file included
- 4: the store: not one of bilat's, damaged, locked, disk full
- 5: an outside program is missing or failed
- 130: interrupted

EXAMPLES
  $ bilat get Kazakhstan Russia trade.turnover 2021..2024 --with yoy
  Kazakhstan, partner Russia: Trade turnover in goods (trade.turnover)

  period  bn USD         yoy %  source
  2021      24.5          ..    kz-gov
  2022      26.1          +6.5  kz-gov
  2023    ~ 26    -10 to +11    ria
  2024    > 28            ..    kz-gov

  yoy 2021: not available, the base period is not held
  yoy 2024: not available, source, unit, presentation or frequency differ
  sources differ on trade.turnover with RUS: 2021 (kz-bns)
  compared across editions: 2022 (2023-04-11) with 2021 (2022-08-19)
  > more than, ~ about

  $ bilat get KAZ RUS trade.turnvoer
  ! bilat: unknown indicator 'trade.turnvoer' (did you mean trade.turnover?)
  [2]

SEE ALSO
bilat-tutorial(7), bilat-layout(5), bilat-report(5), bilat-store(5), libbilat(3)
