/* world.h - small documents for the tests of the store.
 *
 *	struct said_so says[] = { SAY("2024", "28.7"), SAY("2023", ">27") };
 *	int64_t document = world_load(store, "a.csv", 100, says, 2);
 *
 * A figure is a number with a bound before it and a status behind ("~28.7", "12.3 P"), "-" for
 *not published or "c" for suppressed.  All of it is KAZ RUS fdi.inflow in USD unless it says
 *otherwise. */
#ifndef TESTS_UNIT_STORE_WORLD_H
#define TESTS_UNIT_STORE_WORLD_H

#include <bilat/error.h>

#include "store/ingest.h"
#include "unit/check.h"

struct said_so {
	const char *period, *figure;
	int vintage;  /* 0: that of the document */
	int64_t line; /* 0: its place in the array, from 1 */
	const char *reporter, *partner, *indicator, *detail, *unit, *source, *text, *note,
	    *title;
	int power;
};

#define SAY(when, what)                            \
	{                                          \
		.period = (when), .figure = (what) \
	}

struct bilat_figure world_figure(const char *text);
struct bilat_period world_period(const char *text);

/* Begins a document whose fingerprint is its name. */
struct ingest *world_begin(struct bilat_store *store, const char *name, int32_t vintage);
bool world_put(struct ingest *ingest, const struct said_so *says, int64_t line, int32_t vintage,
    enum ingest_outcome *outcome_out, struct bilat_error *err);
/* A plant in KAZ and RUS, in line 1, and what it is planned to cost, of another vintage, in 2.
 */
bool world_put_plant(struct ingest *ingest, const char *name, int32_t vintage,
    int32_t event_vintage, struct bilat_error *err);
int64_t world_load(struct bilat_store *store, const char *name, int32_t vintage,
    const struct said_so *says, size_t count);

/* A text of all current figures: "KAZ RUS fdi.inflow 2024 = 28.7 @100\n"; free() it. */
char *world_current(struct bilat_store *store, const struct bilat_selection *selection);
/* The figure of 2024 alone, such as ">27"; "" if there is none.  Static. */
const char *world_figure_of(
    struct bilat_store *store, const struct bilat_selection *selection, const char *period);

/* The rows of a query by plain sqlite3, columns joined by '|'; free() it. */
char *world_query(const char *path, const char *sql);

/* A path in a new folder; both are removed by world_clean. */
const char *world_path(const char *name);
void world_clean(void);

struct bilat_store *world_open(const char *path, enum bilat_store_mode mode);
/* The store verifies; else the test fails with its faults. */
void world_verify(struct bilat_store *store);

#endif
