/* relay.h - reading in a thread of its own, so that it overlaps with storing.
 *
 * The thread cuts the file into records and normalises them; what comes out is kept in batches
 * and handed to the calling thread, in order, a few batches ahead at most.  So the store (and
 * whatever is told to the user) is touched by the calling thread alone, and the reference data,
 * the table and the tallies of the setup by the other one, until relay_run returns. */
#ifndef LOAD_RELAY_H
#define LOAD_RELAY_H

#include <stdbool.h>
#include <stdint.h>

#include "load/normalise.h"

struct bilat_error;
struct input;
struct table;

/* Called in the calling thread. */
struct relay_ends {
	struct sink sink;
	/* A bad row; column may be NULL.  false: enough of them, stop reading. */
	bool (*bad)(void *context, int64_t line, const char *column, const char *message);
	/* Now and then, with the bytes read so far; false stops, with err. */
	bool (*pulse)(void *context, uint64_t done, struct bilat_error *err);
};

struct relay_count {
	int64_t rows; /* records read */
	bool unended; /* the last one has no line end */
};

/* Reads the table to its end; setup without a sink.  false: err, whose "line N: " is in the
 * table. */
bool relay_run(struct table *table, const struct input *input,
    const struct normalise_setup *setup, const struct relay_ends *ends,
    struct relay_count *count_out, struct bilat_error *err);

#endif
