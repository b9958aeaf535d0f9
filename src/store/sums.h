/* sums.h - what is summed of a statement and of a document (schema/003.sql), from what is put
 * and from what is held. */
#ifndef STORE_SUMS_H
#define STORE_SUMS_H

#include <stdbool.h>
#include <stdint.h>

#include <sqlite3.h>

#include "base/vec.h"

struct bilat_error;
struct bilat_store;
struct ingest_row;

/* The columns of a series: indicator, reporter, partner, detail, frequency, unit, source. */
#define SERIES_SUM_COLUMNS 7

/* Of a statement that is put, and of one that is held, whose columns are those of held_column;
 * series: the sum of its series. */
uint64_t sums_of_put(const struct ingest_row *row, uint64_t series);
uint64_t sums_of_held(sqlite3_stmt *stmt, uint64_t series);

/* What the rows of a document come to. */
struct tally {
	int64_t document, values, missing;
	bool any;
	int32_t newest;
	uint64_t sum; /* of its statements */
};
struct tallies { /* by document */
	VEC(struct tally) list;
};
/* One for each document; end it with vec_done(&out->list). */
bool tallies_read(struct tallies *out, struct bilat_store *store, struct bilat_error *err);
/* NULL: there is no such document. */
struct tally *tallies_of(const struct tallies *tallies, int64_t document);

/* Writes the sum of a document, given that of its statements; and into that of the whole. */
bool sums_write(
    struct bilat_store *store, int64_t document, uint64_t statements, struct bilat_error *err);
/* Takes that of a document which goes out of the whole. */
bool sums_drop(struct bilat_store *store, int64_t document, struct bilat_error *err);
/* Computes those of all documents, for a store that has none. */
bool sums_write_all(struct bilat_store *store, struct bilat_error *err);

/* Runs WHOLE_ADD. */
bool sums_add(struct bilat_store *store, uint64_t sum, struct bilat_error *err);

/* The sum of a document, from a row of DOCUMENT_SUM and that of its statements. */
uint64_t sums_of_document(sqlite3_stmt *stmt, uint64_t statements);

#endif
