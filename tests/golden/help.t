What a newcomer tries first.

  $ bilat --version
  bilat 0.1.0

  $ bilat
  usage: bilat [--db FILE] [--data-dir DIR] [--color=auto|always|never] [-q | -v]
               COMMAND [ARGS]

  What two countries' statistics say about each other: from files as they were
  downloaded to figures with their changes, ranks, charts and sources.

  Commands
    load        take figures from files into the store
    unload      take a load back, as if it had not been
    documents   list what was loaded
    inspect     show how a file would be read
    get         look figures up, with changes, ranks and shares
    series      list the series that are held
    rank        partners in order
    mirror      both countries' record of the same flow
    check       whether a claim holds
    trace       the pedigree of one figure
    history     the revisions of figures
    diff        what moved between two days
    plot        draw a chart into a file or on the terminal
    report      write the factsheet of two countries
    projects    joint projects and what happened to them
    refresh     load and report again by a recipe
    status      how old what is held is, and what to download next
    country     what a country's or group's name means
    indicator   find an indicator, or what one means
    layout      the file formats that are known
    source      who produces figures; the order in which sources answer
    export      write what is held: CSV that load takes back, SDMX-CSV, JSON, XLSX
    verify      check the store
    backup      copy the store, also while it is in use
    config      what is set, and where it comes from
    completion  print what bash, zsh or fish need to complete words
    help        say more of a command

  Try
    bilat load --shipped
    bilat get Kazakhstan Russia fdi.inflow.gross 2020..2024 --with yoy,change,record
    bilat report KAZ RUS -o report

  The store is --db, else $BILAT_DB, else bilat/bilat.db in the user's data folder.
  `bilat help COMMAND` says more of a command.

  $ bilat help unload
  usage: bilat unload DOCUMENT

  Removes what one document said. Figures that it had replaced are current again.
  DOCUMENT is a number of `bilat documents`.

  $ bilat unload --help
  usage: bilat unload DOCUMENT

  Removes what one document said. Figures that it had replaced are current again.
  DOCUMENT is a number of `bilat documents`.

  $ bilat help lod
  ! bilat: unknown command 'lod' (did you mean 'load'?)
  [2]

  $ bilat fetch
  ! bilat: unknown command 'fetch' (see 'bilat help')
  [2]

  $ bilat lod x.csv
  ! bilat: unknown command 'lod' (did you mean 'load'?)
  [2]

  $ bilat --colour country KAZ
  ! bilat: unknown option '--colour' (did you mean --color?)
  [2]

  $ bilat country KAZ --codng iso2
  ! bilat: unknown option '--codng' (did you mean --coding?)
  [2]

  $ bilat --db
  ! bilat: option '--db' needs a value
  [2]

  $ bilat --color=blue country KAZ
  ! bilat: unknown colour 'blue' (use auto, always or never)
  [2]
