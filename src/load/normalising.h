/* normalising.h - what the parts of normalise.c share while they work on one record. */
#ifndef LOAD_NORMALISING_H
#define LOAD_NORMALISING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <bilat/figure.h>
#include <bilat/period.h>

#include "base/arena.h"
#include "base/str.h"
#include "base/vec.h"
#include "load/cell.h"
#include "load/resolve.h"

struct map;

/* Reporter, partner, indicator and unit may be unknown. */
#define UNKNOWNS 4

/* A text that was read before. */
struct period_memo {
	struct str text;
	struct bilat_period period;
};

struct normaliser {
	struct normalise_setup setup;
	const struct plan *plan;
	struct resolver resolver;
	struct cell_convention cells;
	struct arena *arena; /* rewound after each record */

	struct map *keys; /* key cells -> index of the first of their classes */
	VEC(struct resolved) resolved;
	struct str key, last_key;
	size_t last_index;

	struct map *periods; /* period cell and frequency -> packed period */
	struct period_memo last_period;
	struct map *citations;
	int32_t last_vintage;
	struct str last_vintage_text;

	struct ingest_row *rows; /* of the record in hand, by slot */
	size_t *unknown;         /* places to count at, UNKNOWNS a row */
	size_t *row_slots;       /* and the slot of each */
	size_t row_count;
	bool waiting; /* the rows in hand wait for a record with their statuses */
	struct arena_mark waiting_from;
	size_t no_period, empty_cell, repeat, nothing, alone, other; /* places in skipped */
	bilat_status projection; /* of periods that end behind the vintage */
};

/* A record while it is worked on. */
struct work {
	struct normaliser *n;
	const struct record *record;
	const char **column_out;
	struct bilat_error *err;
	enum bilat_freq freq; /* stated by a column; NONE */
	bilat_status status;  /* of --set and the layout */
	int32_t vintage;
	int64_t citation;
	const char *note, *text;
};

/* A trimmed copy; "" for no column. */
const char *work_cell(const struct work *work, size_t column);

/* Notes the column of a failure; false. */
bool work_blame(struct work *work, size_t column);

/* The period of a slot; out has freq NONE if there is none to be had. */
bool work_slot_period(
    struct work *work, const struct plan_slot *slot, struct bilat_period *out);
/* Whether it is the first of a month and nothing says that periods are days: a stock's may
 * stand for the month before. */
bool work_is_as_of(const struct work *work, struct bilat_period period);

/* The letters of a status cell: its values, the layout's flags, or those of SDMX. */
bilat_status status_read(struct work *work, size_t column);
/* One flag, by the flags of the layout or of SDMX; what neither knows is counted. */
void status_add(struct work *work, const char *flag, bilat_status *status);
char status_confidentiality(struct work *work, const struct plan_slot *slot);
struct bilat_figure status_missing(bilat_status status, char confidentiality);
/* Whether a status says that there is no value, whatever the cell shows. */
bool status_denies(bilat_status status);

#endif
