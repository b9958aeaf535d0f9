/* normalise.h - records to observations.
 *
 * What decides a series (areas, indicator, unit, scale, further dimensions) repeats from row to
 * row, so it is worked out once for each combination of cells and kept; a row costs a look-up,
 * its period and its numbers. What is kept is thrown away when there is too much of it, so that
 * memory does not grow with the file. */
#ifndef LOAD_NORMALISE_H
#define LOAD_NORMALISE_H

#include <stdbool.h>
#include <stdint.h>

#include "load/reader.h"
#include "store/ingest.h"

struct bilat_error;
struct bilat_reference;
struct convention;
struct normaliser;
struct plan;
struct settings;
struct tally;

/* Where observations go: the store, or an inspection. */
struct sink {
	void *context;
	bool (*series)(void *context, const struct ingest_key *key, int64_t *series_out,
	    struct bilat_error *err);
	bool (*citation)(void *context, const char *title, const char *publisher,
	    const char *url, int64_t *citation_out, struct bilat_error *err);
	/* BILAT_INPUT: a bad row. */
	bool (*put)(void *context, const struct ingest_row *row, struct bilat_error *err);
};

/* All borrowed for as long as the normaliser lives. */
struct normalise_setup {
	struct bilat_reference *reference;
	const struct plan *plan;
	const struct settings *settings;
	const struct convention *convention;
	const char *const *only; /* area ids */
	size_t only_count;
	bool fixed_vintage; /* rows do not state their own */
	int32_t vintage;
	bool new_indicators;
	size_t most_names; /* unknown areas, indicators and units, each */
	struct sink sink;
	struct tally *skipped, *unknown_areas, *unmapped, *unknown_units, *odd_flags;
};

/* Why rows are left out that are of none of the areas asked for. */
#define SKIPPED_AREAS "other areas"

enum row_outcome { ROW_GOOD, ROW_BAD, ROW_FATAL };

struct normaliser *normaliser_new(const struct normalise_setup *setup);
void normaliser_free(struct normaliser *normaliser); /* NULL is fine */
/* One record.  BAD: nothing of it went to the sink (a conflict found there excepted),
 * column_out and err say why. FATAL: err. */
enum row_outcome normaliser_take(struct normaliser *normaliser, const struct record *record,
    const char **column_out, struct bilat_error *err);
/* Behind the last record: what waited for its status goes to the sink. */
enum row_outcome normaliser_end(
    struct normaliser *normaliser, const char **column_out, struct bilat_error *err);

#endif
