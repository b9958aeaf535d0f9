@store shipped

EXAMPLES
  $ bilat verify
  $HOME/bilat.db: no fault found
