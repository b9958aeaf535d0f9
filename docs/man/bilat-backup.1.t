@store shipped

EXAMPLES
  $ bilat backup copy.db; bilat --db copy.db verify
  copy.db: a copy of $HOME/bilat.db
  copy.db: no fault found

The copy may be read and written by no more people than the store, and by no more than the umask lets. It is
there whole or not at all, also while somebody loads.
