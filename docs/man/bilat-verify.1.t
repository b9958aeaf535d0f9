@store shipped

EXAMPLES
  $ bilat verify
  $HOME/bilat.db: no fault found

WHAT IS FOUND
Every change of a figure, a text, a line or the head of a document since it was loaded, its file's SHA-256
included: the store keeps a sum of 64 bits of all that a document says, and the fault names the document.
Changed words and settings, rows that are lost, doubled, moved or of nobody, wrong counts, wrong marks of what
is new, tables, views and triggers that bilat did not make, and what SQLite finds damaged in the file itself.

The sums find accidents: a disk, a copy cut short, another program. Who writes sums of his own can make a
store that verifies. A store that an older bilat made has its sums from the day when it was brought up to
date.

EXIT STATUS
0: no fault. 4: faults, one a line; restore a backup, or `bilat unload` the documents that are named and
load their files again.
