/* table.h - the records of a file behind its header, with the plan that says what they mean. */
#ifndef LOAD_TABLE_H
#define LOAD_TABLE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "load/plan.h"
#include "load/reader.h"

struct bilat_error;
struct bilat_reference;
struct detection;
struct input;
struct settings;
struct sieve;

struct table {
	struct reader *reader;
	struct arena *arena;
	struct arena *row; /* of the record in hand */
	struct arena_mark row_start;
	enum layout_form form;
	struct plan plan;
	struct sieve *sieve;  /* NULL: all records come */
	int64_t left_out;     /* by it, behind the reader */
	const char *vintage;  /* what the lines before the header state; NULL */
	bool commas;          /* they stand between the fields */
	int64_t mended;       /* records whose names had lost their quotes */
	int64_t first_mended; /* the line of the first */
};

/* Starts the input again and reads up to the header. */
bool table_open(struct input *input, const struct detection *detection,
    const struct settings *settings, struct table *out, struct bilat_error *err);
void table_close(struct table *table); /* a zeroed one is fine */
/* The next record that is not only delimiters; count 0 behind the last one or at a footer. */
bool table_next(struct table *table, struct record *out, struct bilat_error *err);
/* From here on leaves out records that cannot be of these areas (sieve.h); borrowed. */
void table_sift(struct table *table, struct bilat_reference *reference, const char *const *only,
    size_t only_count);
/* How many records have been left out, and how many values stood in them. */
int64_t table_left_out(const struct table *table);
int64_t table_left_out_values(const struct table *table);

#endif
