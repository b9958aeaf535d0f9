What is no table of figures is refused in one line, and the store stays as it was.

  $ cat >trade.csv <<'END'
  > reporter,partner,indicator,period,value
  > Kazakhstan,Russia,trade.exports,2023,9800000000
  > END

  $ bilat -q load --vintage 2024-03-01 trade.csv && sha256sum bilat.db >before

  $ bilat load missing.csv
  ! bilat: cannot read 'missing.csv': No such file or directory
  [3]

  $ : >empty.csv; bilat load empty.csv
  ! bilat: empty.csv: the file is empty
  [3]

  $ printf '\177ELF\002\001\001\000\000\000' >binary.csv; bilat load binary.csv
  ! bilat: binary.csv: this is not text but binary (only text is read)
  [3]

  $ printf 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n' >lfs.csv; bilat load lfs.csv
  ! bilat: lfs.csv: this is a Git LFS pointer, not the data itself (fetch it with git lfs pull)
  [3]

  $ printf '<!DOCTYPE html><html><body>Sign in</body></html>\n' >page.csv; bilat load page.csv
  ! bilat: page.csv: this is a web page (HTML), not a table (the site answered with an error or a login page; download it again)
  [3]

  $ printf 'name,colour\nrose,red\n' >other.csv; bilat load other.csv
  ! bilat: other.csv: no layout fits a table whose line 1 begins with 'name', 'colour' (bilat layout lists those that are known)
  [3]

  $ printf 'reporter,partner,indicator,period,value\nKAZ,RUS,trade.exports,2022,"8' >cut.csv; bilat load cut.csv
  ! bilat: cut.csv:2: a quote that is opened in the record that begins here is never closed
  [3]

  $ mkdir folder; bilat load folder
  ! bilat: folder: there is no file to load
  [1]

  $ bilat load --layout comtrad trade.csv
  ! bilat: there is no layout 'comtrad' (did you mean 'alfred'?)
  [2]

  $ bilat load --set partnr=RUS trade.csv
  ! bilat: 'partnr' cannot be set (did you mean 'partner'?)
  [2]

  $ bilat load --vintage soon trade.csv
  ! bilat: 'soon' is not a date (write 2024-03-31, or 2024-03 or 2024 for their last day)
  [2]

  $ bilat load
  ! bilat: which files? (bilat load FILE..., or --shipped)
  [2]

Of several files each stands for itself and the worst counts.

  $ bilat load trade.csv missing.csv --vintage 2024-03-01
  file       layout  source    rows  new  revised  same  missing  bad
  trade.csv  bilat   unstated     0    0        0     0        0    0

  not loaded, 1 of 2 files (why is said above): missing.csv
  loaded before, nothing changed: trade.csv
  ! bilat: cannot read 'missing.csv': No such file or directory
  [3]

  $ sha256sum -c before
  bilat.db: OK
