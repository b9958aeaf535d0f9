What no download has is refused, with what is wrong and the status of bad input, before it takes
time or memory (bilat-layout(5), LIMITS).

  $ cat >make.py <<'END'
  > import gzip, struct, sys, zipfile
  > HEADER = "reporter,partner,indicator,period,value,unit"
  > ROW = "KAZ,RUS,trade.exports,2023,7,USD"
  > def write(name, *lines):
  >     with open(name, "w", encoding="utf-8") as file:
  >         file.writelines(line + "\n" for line in lines)
  > def pack(name, *members):
  >     with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as archive:
  >         for member, text in members:
  >             archive.writestr(member, text)
  > END

Records, fields, columns and their names.

  $ cat >tables.py <<'END'
  > from make import *
  > write("record.csv", HEADER, ROW + ',"' + "a\n" * 600000 + '"')
  > write("field.csv", HEADER + ",note", ROW + "," + "x" * 65536, ROW.replace("2023", "2024") + "," + "x" * 65537)
  > write("fields.csv", HEADER + "," * 49994, ROW + "," * 49994)
  > write("more.csv", HEADER + "," * 49995, ROW + "," * 49995)
  > write("name.csv", HEADER + "," + "n" * 4097, ROW + ",1")
  > END
  $ python3 tables.py
  $ bilat load record.csv
  ! bilat: record.csv:2: the record that begins here does not end within a megabyte (is a quote never closed?)
  [3]
  $ bilat load field.csv
  ! bilat: field.csv:3: field 7 is longer than 64 KB (is a quote never closed?)
  [3]
  $ bilat load --dry-run fields.csv
  file        layout  source    rows  new  revised  same  missing  bad
  fields.csv  bilat   unstated     1    1        0     0        0    0
  $ bilat load more.csv
  ! bilat: more.csv:1: a record of more than 50000 fields
  [3]
  $ bilat load name.csv
  ! bilat: name.csv:1: the name of column 7 is longer than 4 KB
  [3]
  $ bilat documents
  nothing has been loaded (bilat load FILE..., or --shipped)

Areas, indicators and units that nobody knows.

  $ cat >names.py <<'END'
  > from make import *
  > def names(file, column):
  >     rows = [ROW.split(",") for _ in range(50001)]
  >     for number, row in enumerate(rows):
  >         row[column] = f"zz{number}q"
  >     write(file, HEADER, *(",".join(row) for row in rows))
  > names("areas.csv", 1)
  > names("units.csv", 5)
  > END
  $ python3 names.py
  $ bilat load areas.csv
  ! bilat: areas.csv:50002: more than 50000 areas that are not known (is the column of the country one?)
  [3]
  $ bilat load --skip-bad areas.csv
  ! bilat: areas.csv:50002: more than 50000 areas that are not known (is the column of the country one?)
  [3]
  $ bilat load units.csv
  ! bilat: units.csv:50002: more than 50000 units that are not known (is the column of the unit one?)
  [3]
  $ bilat documents
  nothing has been loaded (bilat load FILE..., or --shipped)

What unpacks to more than a table does, whatever the archive says of its size; what is in an archive
in an archive.

  $ cat >packed.py <<'END'
  > from make import *
  > text = HEADER + "\n" + ROW + "\n"
  > bomb = "0" * (20 << 20)
  > def lie(name, size):
  >     pack(name, ("bomb.csv", bomb))
  >     data = bytearray(open(name, "rb").read())
  >     head = data.find(b"PK\1\2")
  >     data[22:26] = data[head + 24:head + 28] = struct.pack("<I", size)
  >     open(name, "wb").write(data)
  > open("bomb.csv.gz", "wb").write(gzip.compress(bomb.encode()))
  > lie("smaller.zip", 10)
  > lie("larger.zip", 4000000000)
  > pack("huge.zip", *((f"{i}.csv", text) for i in range(5)))
  > data = bytearray(open("huge.zip", "rb").read())
  > for mark, place in ((b"PK\1\2", 24), (b"PK\3\4", 22)):
  >     at = -1
  >     while (at := data.find(mark, at + 1)) >= 0:
  >         data[at + place:at + place + 4] = struct.pack("<I", 4000000000)
  > open("huge.zip", "wb").write(data)
  > pack("many.zip", *((f"{i}.csv", text) for i in range(1001)))
  > open("twice.csv.gz", "wb").write(gzip.compress(gzip.compress(text.encode())))
  > pack("inner.zip", ("a.csv", text))
  > pack("outer.zip", ("inner.zip", open("inner.zip", "rb").read()))
  > open("inner.zip.gz", "wb").write(gzip.compress(open("inner.zip", "rb").read()))
  > END
  $ python3 packed.py
  $ bilat load bomb.csv.gz
  ! bilat: bomb.csv.gz: it unpacks to more than 250 times its size, which no table of figures does
  [3]
  $ bilat load smaller.zip
  ! bilat: smaller.zip: it unpacks to more than 250 times its size, which no table of figures does
  [3]
  $ bilat load larger.zip
  ! bilat: larger.zip: it unpacks to more than 250 times its size, which no table of figures does
  [3]
  $ bilat load huge.zip
  ! bilat: huge.zip: it would unpack to more than 16 GB (unpack it, and load the folder)
  [3]
  $ bilat load many.zip
  ! bilat: many.zip: more than 1000 files are in it (unpack it, and load the folder)
  [3]
  $ bilat load twice.csv.gz
  ! bilat: twice.csv.gz: this is an archive in an archive (unpack the outer one)
  [3]
  $ bilat load outer.zip
  ! bilat: outer.zip/inner.zip: this is an archive in an archive (unpack the outer one)
  [3]
  $ bilat load inner.zip.gz
  ! bilat: inner.zip.gz: this is an archive in an archive (unpack the outer one)
  [3]

Members that lead out of the archive, and a second one of the same name, are left out; a good one
beside them is loaded.

  $ cat >places.py <<'END'
  > import warnings
  > from make import *
  > warnings.simplefilter("ignore")
  > bad = HEADER + "\n" + ROW + "\n" + ROW.replace("2023,7", "2022,x") + "\n"
  > pack("places.zip", ("../../up.csv", bad), ("/abs.csv", bad), ("a/../../b.csv", bad), ("c.csv", bad), ("c.csv", bad.replace(",7,", ",8,")))
  > END
  $ mkdir inside; cd inside; python3 ../places.py; bilat load --skip-bad places.zip; bilat load places.zip/../../up.csv; ls
  file              layout  source    rows  new  revised  same  missing  bad
  places.zip/c.csv  bilat   unstated     2    1        0     0        0    1
  places.zip
  places.zip.c.csv.rejects.csv
  ! bilat: places.zip: left out: ../../up.csv (a name that leads out of the archive), /abs.csv (a name that leads out of the archive), a/../../b.csv (a name that leads out of the archive), c.csv (a second one of this name)
  ! bilat: places.zip/c.csv:3: column 'value': 'x' is not a number (a mark of missing is named by the layout)
  ! bilat: places.zip/../../up.csv:3: column 'value': 'x' is not a number (a mark of missing is named by the layout)
  ! bilat: places.zip/../../up.csv: 1 bad row, nothing was loaded (--skip-bad loads the others)
  $ ls *.rejects.csv
  ! ls: cannot access '*.rejects.csv': No such file or directory
  [2]

A figure that a hundred rows say.

  $ cat >often.py <<'END'
  > from make import *
  > write("often.csv", HEADER, *[ROW] * 20000)
  > END
  $ python3 often.py
  $ bilat load often.csv
  ! bilat: often.csv:102: KAZ RUS trade.exports 2023: more than 100 rows say it (is a column that tells them apart not read?)
  ! bilat: often.csv:103: KAZ RUS trade.exports 2023: more than 100 rows say it (is a column that tells them apart not read?)
  ! bilat: often.csv:104: KAZ RUS trade.exports 2023: more than 100 rows say it (is a column that tells them apart not read?)
  ! bilat: often.csv:105: KAZ RUS trade.exports 2023: more than 100 rows say it (is a column that tells them apart not read?)
  ! bilat: often.csv:106: KAZ RUS trade.exports 2023: more than 100 rows say it (is a column that tells them apart not read?)
  ! bilat: often.csv:107: KAZ RUS trade.exports 2023: more than 100 rows say it (is a column that tells them apart not read?)
  ! bilat: often.csv:108: KAZ RUS trade.exports 2023: more than 100 rows say it (is a column that tells them apart not read?)
  ! bilat: often.csv:109: KAZ RUS trade.exports 2023: more than 100 rows say it (is a column that tells them apart not read?)
  ! bilat: often.csv:110: KAZ RUS trade.exports 2023: more than 100 rows say it (is a column that tells them apart not read?)
  ! bilat: often.csv:111: KAZ RUS trade.exports 2023: more than 100 rows say it (is a column that tells them apart not read?)
  ! bilat: often.csv: at least 10 bad rows, nothing was loaded (--skip-bad loads the others)
  [3]

A workbook is looked at before it is given to the program that reads it.

  $ cat >books.py <<'END'
  > from make import *
  > def book(name, sheet):
  >     pack(name, ("xl/workbook.xml", "<workbook/>"), ("xl/worksheets/sheet1.xml", sheet))
  > laughs = "".join(f'<!ENTITY a{i + 1} "{f"&a{i};" * 10}">' for i in range(9))
  > laughs = f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a0 "ha">{laughs}]><w>&a9;</w>'
  > book("laughs.xlsx", laughs)
  > book("wide.xlsx", laughs.encode("utf-16"))
  > book("late.xlsx", "<w>" + "\n" * 262138 + laughs)
  > book("bomb.xlsx", "<w>" + " " * (60 << 20) + "</w>")
  > pack("laughs.ods", ("content.xml", laughs))
  > END
  $ python3 books.py
  $ mkdir tools; printf '#!/bin/sh\necho run >>"$HOME/run"; exit 1\n' >tools/ssconvert; chmod +x tools/ssconvert
  $ for book in laughs.xlsx wide.xlsx late.xlsx bomb.xlsx laughs.ods; do PATH=$PWD/tools:$PATH bilat load $book; done
  ! bilat: laughs.xlsx: this workbook declares entities, which no office program does (save the sheet as CSV)
  ! bilat: wide.xlsx: this workbook declares entities, which no office program does (save the sheet as CSV)
  ! bilat: late.xlsx: this workbook declares entities, which no office program does (save the sheet as CSV)
  ! bilat: bomb.xlsx: it unpacks to more than 250 times its size, which no table of figures does
  ! bilat: laughs.ods: this workbook declares entities, which no office program does (save the sheet as CSV)
  [3]
  $ test -e "$HOME/run"
  [1]

Folders in folders.

  $ mkdir -p deep/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17; cp record.csv deep/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17
  $ bilat load deep
  ! bilat: 'deep/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17': more than 16 folders in each other
  [3]
