/* resolving.h - what the parts of resolve.c share while they work out one key. */
#ifndef LOAD_RESOLVING_H
#define LOAD_RESOLVING_H

#include <stdbool.h>

#include "load/resolve.h"

struct bilat_area;
struct bilat_indicator;
struct layout_case;

struct resolving {
	struct resolver *resolver;
	const struct normalise_setup *setup;
	const struct plan *plan;
	struct arena *arena;
	const struct record *record;
	const struct plan_slot *slot;
	struct ingest_key key;                   /* as far as it is known */
	const char *code;                        /* the indicator as the file says it */
	const char *label;                       /* its name in the file; "" */
	bool by_id;                              /* the file uses our own ids */
	const struct bilat_indicator *indicator; /* NULL: not in the catalogue */
	const struct layout_dataset *dataset;    /* what the layout says of its source; NULL */
	const struct layout_case *special;       /* what the layout adds for this code; NULL */
	const char *used;                        /* keys that the concordance has used up */
	const char *says; /* further details that the concordance gives; NULL */
	bool repeats;
	bool as_of; /* the period is the first of a month */
	struct resolved *out;
	const char **column_out;
	struct bilat_error *err;
};

/* The text of a cell of that column as the layout reads it; in the arena. */
const char *resolve_text(
    const struct plan_column *column, struct arena *arena, const char *cell, size_t length);
/* The area that such a text means in the first coding that knows it; NULL. */
const struct bilat_area *resolve_area(
    struct bilat_reference *reference, const struct layout_texts *coding, const char *text);
/* A cell as the layout reads it: trimmed, the part that counts, its meaning; "" for no column.
 */
const char *resolve_cell(const struct resolving *on, size_t column);
/* false, with the column noted. */
bool resolve_fail(const struct resolving *on, size_t column, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Reporter and partner. */
bool resolve_areas(struct resolving *on);
/* Unit and the power of ten of unit and scale. */
bool resolve_unit(struct resolving *on);

#endif
