/* pending.h - rows of a load that are decided and not yet in the table.
 *
 * They are gathered and go into obs together, by one INSERT that reads them from the virtual
 * table "pending": a row then costs less than half of what a statement of its own takes, most
 * of which is to begin and to end.  What reads obs of a series has to flush those first. */
#ifndef STORE_PENDING_H
#define STORE_PENDING_H

#include <stdbool.h>
#include <stdint.h>

#include <sqlite3.h>

#include "store/ingest.h"
#include "store/revision.h"

struct bilat_error;
struct bilat_store;
struct pending;

/* Makes the table known to a connection; the rows are those of store->pending. */
bool pending_register(struct bilat_store *store, struct bilat_error *err);

struct pending *pending_new(void);
void pending_free(struct pending *pending); /* NULL is fine */

/* Whose rows these are. */
void pending_begin(struct bilat_store *store, int64_t document);
/* Takes a copy, its texts too. */
bool pending_add(struct bilat_store *store, const struct ingest_row *row,
    enum revision_effect effect, struct bilat_error *err);
/* Writes them if there is one of that series, or in any case. */
bool pending_flush_series(struct bilat_store *store, int64_t series, struct bilat_error *err);
bool pending_flush(struct bilat_store *store, struct bilat_error *err);
/* Forgets them. */
void pending_drop(struct bilat_store *store);

#endif
