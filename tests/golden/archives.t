Downloads come packed. Each member of a ZIP archive is a file of its own; what lies beside the
tables is left out, with a word.

  $ cat >trade.csv <<'END'
  > reporter,partner,indicator,period,value,vintage,source
  > Kazakhstan,Russia,trade.exports,2023,9800000000,2024-03-01,kz-bns
  > END

  $ mkdir downloads
  $ cat >pack.py <<'END'
  > import zipfile
  > text = open("trade.csv").read()
  > with zipfile.ZipFile("downloads/bundle.zip", "w", zipfile.ZIP_DEFLATED) as pack:
  >     pack.writestr("data/", "")
  >     pack.writestr("data/china.csv", text.replace("Russia", "China"))
  >     pack.writestr("germany.csv", text.replace("Russia", "Germany"))
  >     pack.writestr("Metadata_Country.csv", "a,b\n")
  >     pack.writestr("Readme.txt", "hello\n")
  > with zipfile.ZipFile("one.zip", "w", zipfile.ZIP_DEFLATED) as pack:
  >     pack.writestr("france.csv", text.replace("Russia", "France"))
  > END
  $ python3 pack.py; gzip -c trade.csv >downloads/trade.csv.gz

  $ bilat load downloads
  file                       layout  rows  new  revised  same  missing  bad
  bundle.zip/data/china.csv  bilat      1    1        0     0        0    0
  bundle.zip/germany.csv     bilat      1    1        0     0        0    0
  trade.csv.gz               bilat      1    1        0     0        0    0
  ! bilat: downloads: left out: bundle.zip/Metadata_Country.csv (metadata), bundle.zip/Readme.txt (a note)

  $ bilat documents
  id  file              layout  source    vintage     loaded      figures  missing
   1  bundle.zip/data…  bilat   (by row)  2024-03-01  2026-01-01        1        0
   2  bundle.zip/germ…  bilat   (by row)  2024-03-01  2026-01-01        1        0
   3  trade.csv.gz      bilat   (by row)  2024-03-01  2026-01-01        1        0

The text is what counts: unpacked, it has been loaded before.

  $ bilat load trade.csv
  file       layout  rows  new  revised  same  missing  bad
  trade.csv  bilat      0    0        0     0        0    0

  loaded before, nothing changed: trade.csv

A member has a name like any file; an archive with one table is that table. What a file is called
does not matter.

  $ bilat load downloads/bundle.zip/germany.csv
  file                    layout  rows  new  revised  same  missing  bad
  bundle.zip/germany.csv  bilat      0    0        0     0        0    0

  loaded before, nothing changed: bundle.zip/germany.csv
  $ bilat inspect one.zip | head -n 3
  file        one.zip/france.csv
  layout      bilat: bilat's own CSV
  because     the header on line 1 has all 5 names that it needs, 2 that are usual, and explains 7 of 7 columns (score 76)
  $ bilat inspect downloads/bundle.zip
  ! bilat: downloads/bundle.zip: which of its files? (downloads/bundle.zip/NAME with one of 'data/china.csv', 'germany.csv')
  [3]
  $ bilat load downloads/bundle.zip/nothing.csv
  ! bilat: downloads/bundle.zip: there is no 'nothing.csv' in it
  [3]
  $ bilat load trade.csv/nothing.csv
  ! bilat: cannot read 'trade.csv/nothing.csv': 'trade.csv' is no archive
  [3]
  $ cp one.zip one.csv; bilat load --dry-run one.csv
  file                layout  rows  new  revised  same  missing  bad
  one.csv/france.csv  bilat      1    1        0     0        0    0
  $ cat one.zip | bilat load --dry-run -
  file                       layout  rows  new  revised  same  missing  bad
  standard input/france.csv  bilat      1    1        0     0        0    0
  $ gzip -c trade.csv | bilat load --dry-run -
  file            layout  rows  new  revised  same  missing  bad
  standard input  bilat      0    0        0     0        0    0

  loaded before, nothing changed: standard input

Bad rows of a member are written beside the archive.

  $ cat >bad.py <<'END'
  > import zipfile
  > with zipfile.ZipFile("downloads/bad.zip", "w") as pack:
  >     pack.writestr("bad.csv", "reporter,partner,indicator,period,value\nKAZ,RUS,trade.imports,2023,x\nKAZ,RUS,trade.imports,2022,7\n")
  > END
  $ python3 bad.py
  $ bilat load downloads/bad.zip
  ! bilat: downloads/bad.zip/bad.csv:2: column 'value': 'x' is not a number (a mark of missing is named by the layout)
  ! bilat: downloads/bad.zip/bad.csv: 1 bad row, nothing was loaded (--skip-bad loads the others)
  [3]
  $ bilat load --skip-bad downloads/bad.zip
  file             layout  source    rows  new  revised  same  missing  bad
  bad.zip/bad.csv  bilat   unstated     2    1        0     0        0    1
  ! bilat: downloads/bad.zip/bad.csv:2: column 'value': 'x' is not a number (a mark of missing is named by the layout)
  $ ls downloads
  bad.zip
  bad.zip.bad.csv.rejects.csv
  bundle.zip
  trade.csv.gz
  $ bilat -q load downloads
  ! bilat: downloads/bad.zip/bad.csv:2: column 'value': 'x' is not a number (a mark of missing is named by the layout)
  ! bilat: downloads/bad.zip/bad.csv: 1 bad row, nothing was loaded (--skip-bad loads the others)
  [3]

What is damaged, an archive in an archive or a bomb is refused, and an empty folder is none.

  $ head -c 60 downloads/trade.csv.gz >cut.csv.gz; bilat load cut.csv.gz
  ! bilat: cut.csv.gz: cannot be unpacked: truncated gzip input (download it again)
  [3]
  $ cat >odd.py <<'END'
  > import zipfile
  > with zipfile.ZipFile("nested.zip", "w") as pack:
  >     pack.write("one.zip")
  > with zipfile.ZipFile("bomb.zip", "w", zipfile.ZIP_DEFLATED) as pack:
  >     pack.writestr("bomb.csv", "0" * (20 << 20))
  > END
  $ python3 odd.py
  $ bilat load nested.zip
  ! bilat: nested.zip/one.zip: this is an archive in an archive (unpack the outer one)
  [3]
  $ bilat load bomb.zip
  ! bilat: bomb.zip: it unpacks to more than 250 times its size, which no table of figures does
  [3]
  $ head -c 200 one.zip >half.zip; bilat load half.zip
  ! bilat: half.zip: this archive is cut off (download it again)
  [3]
  $ mkdir empty; bilat load empty
  ! bilat: empty: there is no file to load
  [1]

A program that reads the result gets objects and lists.

  $ printf 'reporter,partner,indicator,period,value,unit\nKAZ,Ruritania,trade.imports,2021,7,bn UDS\nKAZ,CHN,trade.imports,2021,7,USD\n' >odd.csv
  $ bilat load --only KAZ,RUS --dry-run --format json trade.csv odd.csv
  [
    {
      "file": "trade.csv",
      "layout": "bilat",
      "source": "",
      "rows": 1,
      "new": 0,
      "revised": 0,
      "unchanged": 1,
      "missing": 0,
      "skipped": {},
      "rejected": 0,
      "unknown_areas": [],
      "unmapped_indicators": [],
      "unknown_units": [],
      "suggestions": {},
      "repeated": false
    },
    {
      "file": "odd.csv",
      "layout": "bilat",
      "source": "unstated",
      "rows": 2,
      "new": 0,
      "revised": 0,
      "unchanged": 0,
      "missing": 0,
      "skipped": {"other areas":2},
      "rejected": 0,
      "unknown_areas": [],
      "unmapped_indicators": [],
      "unknown_units": [],
      "suggestions": {},
      "repeated": false
    }
  ]
  $ bilat load --dry-run --format json odd.csv
  [
    {
      "file": "odd.csv",
      "layout": "bilat",
      "source": "unstated",
      "rows": 2,
      "new": 2,
      "revised": 0,
      "unchanged": 0,
      "missing": 0,
      "skipped": {},
      "rejected": 0,
      "unknown_areas": ["Ruritania"],
      "unmapped_indicators": [],
      "unknown_units": ["bn UDS"],
      "suggestions": {"bn UDS":"USD"},
      "repeated": false
    }
  ]

Where the library that unpacks cannot be used, plain files load as ever, and the rest says why.

  $ mkdir broken; : >broken/libarchive.so.13
  $ LD_LIBRARY_PATH=broken bilat load downloads/trade.csv.gz
  ! bilat: compressed files cannot be read: broken/libarchive.so.13: file too short (install the library)
  [5]
  $ LD_LIBRARY_PATH=broken bilat load one.zip
  ! bilat: compressed files cannot be read: broken/libarchive.so.13: file too short (install the library)
  [5]
  $ LD_LIBRARY_PATH=broken bilat load trade.csv
  file       layout  rows  new  revised  same  missing  bad
  trade.csv  bilat      0    0        0     0        0    0

  loaded before, nothing changed: trade.csv
