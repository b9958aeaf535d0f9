/* series_notes.h - what is said below and beside a table of years. */
#ifndef REPORT_SERIES_NOTES_H
#define REPORT_SERIES_NOTES_H

#include "report/factsheet.h"

struct years {
	int first, last;
};

/* Growth in percent a year over all of the years, of one source without a break. */
struct bilat_figure series_average_growth(const struct figure_rows *rows, struct years years);
/* The last year where the first is 100, likewise. */
struct bilat_figure series_index(const struct figure_rows *rows, struct years years);
/* That sums beside their parts do not add up as printed. */
void series_note_rounding(struct factsheet *sheet, struct document_table *table,
    const struct figure_rows *rows, size_t count, struct years years);
/* How the sources of imports value them. */
bool series_note_valuation(struct factsheet *sheet, struct document_table *table,
    const struct figure_rows *rows, size_t count, struct years years, struct bilat_error *err);

/* block_years.c: a table with a column a year, its chart not included. */
bool years_table(struct factsheet *sheet, const struct template_block *block,
    const struct figure_rows *rows, size_t count, struct years years, struct bilat_error *err);

#endif
