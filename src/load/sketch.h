/* sketch.h - what can be seen of a table without a layout: where it begins, what its columns
 * may be, which layouts are near.  Guesses, for a person to look at. */
#ifndef LOAD_SKETCH_H
#define LOAD_SKETCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "load/layout.h"

struct arena;
struct bilat_error;
struct bilat_reference;
struct input;
struct settings;
struct str;

struct sketch_column {
	const char *name, *example; /* the first value; "" */
	enum role role;             /* ROLE_VALUE too where the name itself is a value across */
	bool across;
	const char *coding; /* of areas: "iso3", "iso2", "m49", "name"; else "" */
};

struct sketch_near {
	const struct layout *layout;
	const char *missing; /* "'Value', 'Flow'" */
};

#define SKETCH_NEAR_MAX 3

struct sketch {
	char delimiter;
	int64_t header_line;
	size_t count;
	struct sketch_column *columns;
	enum role across; /* what names of columns say; ROLE_IGNORE: nothing */
	size_t near_count;
	struct sketch_near near[SKETCH_NEAR_MAX]; /* the nearest first */
};

/* Texts in the arena.  BILAT_INPUT if there is no table to be seen. */
bool sketch_make(struct input *input, struct bilat_reference *reference,
    const struct settings *settings, const struct layout_set *layouts, struct arena *arena,
    struct sketch *out, struct bilat_error *err);

/* The role of a column in words: "value of the period in its name", "?". */
const char *sketch_role(const struct sketch *sketch, size_t index, struct arena *arena);

/* A layout file with what was seen, and comments on what is to be completed.  name: of the
 * table's file. */
void sketch_draft(const struct sketch *sketch, const char *name, struct str *out);

#endif
