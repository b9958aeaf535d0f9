/* table_private.h - a table while it is made and while it is printed. */
#ifndef CLI_TABLE_PRIVATE_H
#define CLI_TABLE_PRIVATE_H

#include "base/arena.h"
#include "base/vec.h"
#include "cli/table.h"

struct cell {
	const char *people, *flat; /* flat: text of the flat forms; NULL: empty */
	double number;
	enum { CELL_NULL, CELL_STRING, CELL_NUMERIC, CELL_RAW } json;
	const char *raw;
};

struct column {
	const char *name, *title;
	unsigned flags;
	bool folded;
};

struct group {
	size_t row; /* it stands before */
	const char *text;
};

struct table {
	struct arena *arena;
	VEC(struct column) columns;
	VEC(struct cell) cells;
	VEC(const char *) notes;
	VEC(struct group) groups;
	const char *title;
	char decimal; /* mark on which numbers are aligned */
};

size_t table_row_count(const struct table *table);
const struct cell *table_cell_at(const struct table *table, size_t row, size_t column);
/* What a person sees in a cell, never NULL. */
const char *table_shown_at(const struct table *table, size_t row, size_t column);
/* The heading that stands before a row; NULL if none does. */
const char *table_group_before(const struct table *table, size_t row);

/* Aligned for a person; limited: to the width of the screen. */
void table_print_people(
    struct table *table, bool header, bool color, bool limited, struct str *out);

#endif
