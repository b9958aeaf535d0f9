@store shipped

EXAMPLES
  $ bilat layout | head -4
  layout                 title                                     source
  alfred                 ALFRED, vintages of a series as CSV       fred
  baci                   BACI, reconciled trade by product         baci
  baci_countries         BACI, list of countries                   baci

  $ bilat layout fred
  fred: FRED, series as CSV. Recognised by a header with observation_date or DATE,
    and columns that are named by their indicator. Made from files.

  column            read as  special
  observation_date  period   also called DATE
  VALUE             value
