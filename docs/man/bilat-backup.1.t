@store shipped

EXAMPLES
  $ bilat backup copy.db; bilat --db copy.db verify
  copy.db: a copy of $HOME/bilat.db
  copy.db: no fault found
