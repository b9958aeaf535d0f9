/* csvout.h - writes CSV (RFC 4180, LF) and TSV, so that nobody else has to quote.
 *
 * A text cell that a spreadsheet would take for a formula (first character = + - @
 * tab or CR, apostrophes before it aside) and is not a number is written with a
 * leading apostrophe if `guard` is set; a lone sign is no formula. */
#ifndef BASE_CSVOUT_H
#define BASE_CSVOUT_H

#include <stdbool.h>

#include "base/str.h"

struct csvout {
	struct str *out; /* borrowed */
	char delimiter;  /* ',' or '\t': tabs and newlines in TSV cells become blanks */
	bool guard;
	bool started; /* a cell has been written in this row */
};

void csvout_init(struct csvout *csv, struct str *out, char delimiter, bool guard);
void csvout_text(struct csvout *csv, const char *text); /* NULL is an empty cell */
void csvout_number(struct csvout *csv, double value);   /* num_print; empty if not finite */
/* The text of a number with a decimal comma; NULL is an empty cell. */
void csvout_comma_number(struct csvout *csv, const char *number);
/* What stands before CSV for spreadsheets that would not take it for UTF-8 otherwise. */
#define CSVOUT_MARK "\xEF\xBB\xBF"
/* A cell as it was before it was guarded; points into text. */
const char *csvout_unguarded(const char *text);
void csvout_end(struct csvout *csv); /* ends the row */

#endif
