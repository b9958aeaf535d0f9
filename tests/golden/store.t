@unprivileged

What is not a store, or cannot be written, is left as it is.

  $ cat >trade.csv <<'END'
  > reporter,partner,indicator,period,value
  > Kazakhstan,Russia,trade.exports,2023,9800000000
  > END

  $ echo hello >text.db

  $ bilat --db text.db get KAZ RUS trade.exports
  ! bilat: 'text.db' is not a bilat store
  [4]

  $ bilat --db text.db load trade.csv
  ! bilat: 'text.db' is not a bilat store
  [4]

  $ cat text.db
  hello

A file of SQLite that somebody else made, an empty one, one that was cut, a folder, a pipe, a device.

  $ python3 -c "import sqlite3; db = sqlite3.connect('foreign.db'); db.execute('CREATE TABLE note(text)'); db.commit()"

  $ : >empty.db; bilat --db whole.db -q load trade.csv; head -c 9000 whole.db >cut.db; mkfifo pipe

  $ for name in foreign.db empty.db cut.db . pipe /dev/null; do bilat --db $name verify; bilat --db $name load trade.csv --dry-run; done
  file       layout  source    rows  new  revised  same  missing  bad
  trade.csv  bilat   unstated     1    1        0     0        0    0
  ! bilat: 'foreign.db' is not a bilat store
  ! bilat: 'foreign.db' is not a bilat store
  ! bilat: there is nothing in the store 'empty.db' yet (bilat load makes it)
  ! bilat: the store 'cut.db' is damaged (restore a backup, or load its files into a new one)
  ! bilat: the store 'cut.db' is damaged (restore a backup, or load its files into a new one)
  ! bilat: '.' is a folder, not a bilat store
  ! bilat: '.' is a folder, not a bilat store
  ! bilat: 'pipe' is a pipe or a device, not a bilat store
  ! bilat: 'pipe' is a pipe or a device, not a bilat store
  ! bilat: '/dev/null' is a pipe or a device, not a bilat store
  ! bilat: '/dev/null' is a pipe or a device, not a bilat store
  [4]

A name is a name, also one that SQLite knows as an address of a store in memory.

  $ bilat --db 'file:x?mode=memory' -q load trade.csv; bilat --db 'file:x?mode=memory' get KAZ RUS trade.exports --value
  9800000000

What is made has the rights that the umask leaves; a copy of a store that others may not read is private too.

  $ (umask 002; bilat --db shared/bilat.db -q load trade.csv; bilat --db shared/bilat.db -q backup shared/copy.db); stat -c '%a %n' shared shared/*
  775 shared
  664 shared/bilat.db
  664 shared/copy.db

  $ (umask 077; bilat --db own/bilat.db -q load trade.csv); bilat --db own/bilat.db -q backup own/copy.db; stat -c '%a %n' own own/*
  700 own
  600 own/bilat.db
  600 own/copy.db

A store that may be read only.

  $ mkdir locked; bilat -q --db locked/bilat.db load --vintage 2024-03-01 trade.csv

  $ sha256sum locked/* >before; chmod a-w locked/* locked

  $ bilat --db locked/bilat.db get KAZ RUS trade.exports --value
  9800000000

  $ sed 's/,2023,/,2022,/' trade.csv >more.csv; bilat --db locked/bilat.db load more.csv
  ! bilat: the store 'locked/bilat.db' is read-only (check its permissions)
  [4]

  $ bilat --db locked/bilat.db unload 1
  ! bilat: the store 'locked/bilat.db' is read-only (check its permissions)
  [4]

  $ sha256sum -c before
  locked/bilat.db: OK

  $ chmod u+w locked locked/*

A store made by a newer bilat.

  $ cp locked/bilat.db newer.db; printf '\000\000\003\350' | dd of=newer.db bs=1 seek=60 conv=notrunc 2>/dev/null

  $ bilat --db newer.db get KAZ RUS trade.exports
  ! bilat: the store 'newer.db' is of version 1000, and this bilat knows versions up to 3 (use the newer bilat)
  [4]

A damaged store.

  $ cp locked/bilat.db damaged.db; printf 'damaged damaged' | dd of=damaged.db bs=1 seek=4096 conv=notrunc 2>/dev/null

  $ bilat --db damaged.db verify
  *** in database main *** Page 2: btreeInitPage() returns error code 11
  ! bilat: the store 'damaged.db' is damaged (restore a backup, or load its files into a new one)
  [4]

A copy.

  $ bilat --db locked/bilat.db backup copy.db
  copy.db: a copy of locked/bilat.db

  $ bilat --db copy.db get KAZ RUS trade.exports --value
  9800000000

  $ bilat --db locked/bilat.db backup copy.db
  copy.db: a copy of locked/bilat.db

Output that cannot be written is no success.

  $ bilat country KAZ >/dev/full
  ! bilat: cannot write to standard output: No space left on device
  [3]

  $ bilat country KAZ | head -1 >/dev/null

A figure that somebody has changed, and a file hash.

  $ cp locked/bilat.db changed.db; python3 -c "import sqlite3; db = sqlite3.connect('changed.db'); db.execute('UPDATE obs SET value = 9900000000'); db.commit()"; bilat --db changed.db verify
  document 1 ('trade.csv') is not what was loaded: its head, a figure, a text or a line has changed since
  ! bilat: the store 'changed.db' has 1 fault (restore a backup, or load its files anew)
  [4]

  $ cp locked/bilat.db changed.db; python3 -c "import sqlite3; db = sqlite3.connect('changed.db'); db.execute('UPDATE doc SET sha256 = upper(sha256)'); db.commit()"; bilat --db changed.db verify
  document 1 ('trade.csv') is not what was loaded: its head, a figure, a text or a line has changed since
  ! bilat: the store 'changed.db' has 1 fault (restore a backup, or load its files anew)
  [4]
