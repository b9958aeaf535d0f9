@unwrapped
A workbook goes through ssconvert. Where that is not installed, the message says what to do.

  $ printf '\320\317\021\340 and so on' >book.xls
  $ mkdir tools; ln -s "$(command -v bilat)" tools/
  $ PATH=tools bilat load book.xls
  ! bilat: book.xls: a workbook is read through ssconvert, which cannot be run (install gnumeric, or save the sheet as CSV)
  [5]

With a stand-in for it that splits every workbook into the same sheets. Which one is asked for where
several are filled.

  $ cat >tools/ssconvert <<'END'
  > #!/bin/sh
  > /bin/cat >0-Figures.csv <<'CSV'
  > reporter,partner,indicator,period,value
  > Kazakhstan,Russia,trade.exports,2023,9800000000
  > CSV
  > echo "about,this" >1-Notes.csv
  > : >2-Empty.csv
  > END
  $ chmod +x tools/ssconvert
  $ PATH=$PWD/tools:$PATH bilat load book.xls
  ! bilat: book.xls: which sheet? (--sheet: 'Figures', 'Notes')
  [3]
  $ PATH=$PWD/tools:$PATH bilat load --sheet Figure book.xls
  ! bilat: book.xls: there is no sheet 'Figure' (there are 'Figures', 'Notes')
  [2]
  $ PATH=$PWD/tools:$PATH bilat load --sheet Figures book.xls
  file              layout  source    rows  new  revised  same  missing  bad
  book.xls/Figures  bilat   unstated     1    1        0     0        0    0
  $ PATH=$PWD/tools:$PATH bilat inspect --sheet Figures book.xls
  file        book.xls/Figures
  layout      bilat: bilat's own CSV
  because     the header on line 1 has all 5 names that it needs, and explains 5 of 5 columns (score 70)
  source      unstated
  encoding    UTF-8
  delimiter   comma
  numbers     decimal point
  dates       year, month, day
  header      line 1

  column     read as    first value
  reporter   reporter   Kazakhstan
  partner    partner    Russia
  indicator  indicator  trade.exports
  period     period     2023
  value      value      9800000000

  line  reporter  partner  indicator      period       value  unit
     2  KAZ       RUS      trade.exports  2023    9800000000  USD
  $ printf 'a,b\n1,2\n' >plain.csv; bilat load --sheet Figures plain.csv
  ! bilat: plain.csv: this is no workbook, so there is no sheet 'Figures'
  [2]

A stand-in that finds nothing in it, fails, or makes folders of the names of sheets.

  $ printf '#!/bin/sh\n: >0-Empty.csv; /bin/mkdir 1-Folder.csv\n' >tools/ssconvert; PATH=$PWD/tools:$PATH bilat load book.xls
  ! bilat: book.xls: nothing stands in its sheets
  [3]

  $ printf '#!/bin/sh\necho "book.xls: no way" >&2; echo more >&2; exit 1\n' >tools/ssconvert; PATH=$PWD/tools:$PATH bilat load book.xls
  ! bilat: book.xls: ssconvert cannot read this workbook: book.xls: no way (save the sheet as CSV)
  [5]

One that writes without an end, as for a cell in the last column of the last row.

  $ printf '#!/bin/sh\nexec >0-Far.csv\nexec /usr/bin/tr "\\0" , </dev/zero\n' >tools/ssconvert; PATH=$PWD/tools:$PATH bilat load book.xls
  ! bilat: book.xls: a sheet of it is far longer than what stands in it (empty the cells far from the table, or save the sheet as CSV)
  [3]

Interrupted meanwhile.

  $ printf '#!/bin/sh\nkill -TERM $PPID; exec /bin/sleep 60\n' >tools/ssconvert; PATH=$PWD/tools:$PATH bilat load book.xls
  ! bilat: interrupted
  [130]

Where nothing can be kept in the meantime.

  $ printf '#!/bin/sh\n' >tools/ssconvert; TMPDIR=$PWD/nowhere PATH=$PWD/tools:$PATH bilat load book.xls 2>&1 | sed 's/folder .*nowhere.*: /folder …: /'
  bilat: cannot make the folder …: No such file or directory
