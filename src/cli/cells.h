/* cells.h - a figure as the cells of a row: itself, and why it is missing or what bounds it. */
#ifndef CLI_CELLS_H
#define CLI_CELLS_H

#include <bilat/figure.h>

#include "cli/table.h"

/* What the flat forms show behind a figure. */
enum cells_behind { CELLS_NOTHING, CELLS_REASON, CELLS_REASON_AND_ENDS };

/* NAME, NAME_reason, NAME_bound, NAME_lower, NAME_upper.  flags: of the figure's own column;
 * the others are for JSON where they say something, and for the flat forms as asked. */
void cells_figure_columns(struct table *table, const char *name, const char *title,
    unsigned flags, enum cells_behind behind);
/* Such cells; people: the figure as they read it if it is available. */
void cells_figure(struct table *table, const char *people, const struct bilat_figure *figure);

/* The cells behind the figure's own alone. */
void cells_reason(struct table *table, const struct bilat_figure *figure);
/* ">", "<", "~", or "=" for a plain number; NULL if it is missing. */
const char *cells_bound(const struct bilat_figure *figure);
/* The two ends of what is no plain number. */
void cells_interval(struct table *table, const struct bilat_figure *figure);

#endif
