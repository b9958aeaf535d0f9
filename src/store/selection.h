/* selection.h - what a question is about: the series and periods it takes in. */
#ifndef STORE_SELECTION_H
#define STORE_SELECTION_H

#include <stdbool.h>
#include <stdint.h>

#include <bilat/store.h>

#include "base/vec.h"
#include "store/observation.h"
#include "store/statement.h"

struct arena;

struct found_series {
	int64_t id;
	struct bilat_series key; /* without observations */
};

struct found {
	VEC(struct found_series) series; /* in the order of bilat_store_read */
	VEC(int64_t) late;               /* documents that do not count, by number */
	bool restated;                   /* mere repeats without a row of their own come too */
};

/* The series of a selection; their texts go into the arena.  found_done in any case. */
bool selection_find(struct bilat_store *store, const struct bilat_selection *selection,
    struct arena *arena, struct found *out, struct bilat_error *err);
void found_done(struct found *found);

/* Appends what the selection takes in of one series: by period, in the order in which
 * statements count. */
bool selection_read(struct bilat_store *store, const struct bilat_selection *selection,
    const struct found *found, const struct found_series *series, struct said_list *out,
    struct bilat_error *err);

/* The parts of it: binds series, first and last place, newest vintage; and whether a statement
 * that came back belongs to the selection. */
void selection_bind(sqlite3_stmt *get, const struct bilat_selection *selection,
    const struct found_series *series);
bool selection_takes(const struct bilat_selection *selection, const struct found *found,
    const struct found_series *series, const struct said *said);

/* The current statement of each period among them: calls back in order of at. */
void selection_current(const struct said_list *said,
    void (*each)(void *context, const struct said *current), void *context);

/* The id that a word has in the store: INDICATOR_ID ... SOURCE_ID; 0 if it has none. */
bool selection_word(struct bilat_store *store, enum statement which, const char *code,
    int64_t *id_out, struct bilat_error *err);

#endif
