/* restate.h - what a load says again, word for word, and runs of it in the table restated.
 *
 * Most of a later download repeats what is known.  Such rows take no room of their own: for
 * each series, periods that follow one another make up one run (schema/002.sql says what it
 * means). A run is only kept as long as leaving it out would change nothing about the rows of
 * obs: all that is said of its periods behind it has a later vintage, or is the same.  Who puts
 * a row elsewhere, or takes one away, unfolds the runs there to rows before. */
#ifndef STORE_RESTATE_H
#define STORE_RESTATE_H

#include <stdbool.h>
#include <stdint.h>

#include "store/ingest_private.h"

/* Whether a row of a document, which comes behind all that is held, says the current figure
 * again, word for word; held was read with its texts. */
bool restate_is_same(
    const struct said_list *held, const struct ingest_row *row, int64_t document);

/* Takes it into the run of its series. */
bool restate_add(struct ingest *ingest, struct ends *ends, const struct ingest_row *row,
    struct bilat_error *err);
/* Writes the run of a series, or of all of them. */
bool restate_write(struct ingest *ingest, struct ends *ends, struct bilat_error *err);
bool restate_write_all(struct ingest *ingest, struct bilat_error *err);

/* Whether a row may come before or beside one of a run. */
bool restate_meets(const struct ends *ends, const struct ingest_row *row);
/* Unfolds what runs say of its period. */
bool restate_make_way(struct ingest *ingest, struct ends *ends, const struct ingest_row *row,
    struct bilat_error *err);

/* Unfolds what others say again of periods in which a document has rows; and drops what it says
 * again itself. */
bool restate_let_go(struct bilat_store *store, int64_t document, struct bilat_error *err);

#endif
