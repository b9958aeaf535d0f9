/* table.h - the records of a file behind its header, with the plan that says what they mean. */
#ifndef LOAD_TABLE_H
#define LOAD_TABLE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "load/plan.h"
#include "load/reader.h"

struct bilat_error;
struct detection;
struct input;
struct settings;

struct table {
	struct reader *reader;
	struct arena *arena;
	struct arena *row; /* of the record in hand */
	struct arena_mark row_start;
	enum layout_form form;
	struct plan plan;
	const char *vintage; /* what the lines before the header state; NULL */
};

/* Starts the input again and reads up to the header. */
bool table_open(struct input *input, const struct detection *detection,
    const struct settings *settings, struct table *out, struct bilat_error *err);
void table_close(struct table *table); /* a zeroed one is fine */
/* The next record that is not only delimiters; count 0 behind the last one or at a footer. */
bool table_next(struct table *table, struct record *out, struct bilat_error *err);

#endif
