/* What is said again takes no row of its own.  Whether it is kept so or as rows must not be
 * seen from outside: the same documents go into two stores, one of which keeps rows only. */
#include "store/restate.h"

#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/str.h"
#include "unit/store/world.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])
#define DOCUMENTS 14
#define PARTNERS 3
#define YEARS 9

/* A small generator of its own, so that a failure can be repeated. */
static uint32_t next_random(uint32_t *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 16;
}

static bool chance(uint32_t *state, uint32_t in_hundred)
{
	return next_random(state) % 100 < in_hundred;
}

struct pair {
	struct bilat_store *runs, *rows;
};

static struct pair open_pair(void)
{
	return (struct pair){ world_open(":memory:", BILAT_STORE_CREATE),
		world_open(":memory:", BILAT_STORE_CREATE) };
}

static void close_pair(struct pair pair)
{
	bilat_store_close(pair.runs);
	bilat_store_close(pair.rows);
}

/* What the views say; they are off for bilat's own connection. */
static void add_views(struct str *out, struct bilat_store *store)
{
	static const char *const queries[] = {
		"SELECT indicator, reporter, partner, detail, freq, unit, source, period, "
		"value,"
		" bound, lower, upper, decimals, status, conf, why, text, note, vintage, "
		"repeats,"
		" document, line, title, publisher, url, at, vintage_day, effect FROM "
		"observation"
		" ORDER BY partner, freq, at, vintage_day, document, line",
		"SELECT partner, period, value, vintage, document, line FROM latest ORDER BY "
		"1, 2",
		"SELECT partner, period, value, value_before, why_before, document, line,"
		" document_before, line_before FROM revision ORDER BY 1, 2, 6, 7",
		"SELECT document, name, rows, observations, missing FROM document ORDER BY 1",
	};

	sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_VIEW, 1, NULL);
	for (size_t i = 0; i < LENGTH(queries); i++) {
		sqlite3_stmt *stmt = NULL;
		ck_assert_int_eq(
		    sqlite3_prepare_v2(store->db, queries[i], -1, &stmt, NULL), SQLITE_OK);
		while (sqlite3_step(stmt) == SQLITE_ROW) {
			for (int k = 0; k < sqlite3_column_count(stmt); k++)
				str_printf(out, "%s|", column_text(stmt, k));
			str_add_char(out, '\n');
		}
		sqlite3_finalize(stmt);
	}
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
}

static void add_revisions(
    struct str *out, struct bilat_store *store, const struct bilat_selection *selection)
{
	struct bilat_revisions told = { 0 };

	ck_assert_done(bilat_store_revisions(store, selection, &told, err));
	for (size_t i = 0; i < told.count; i++) {
		const struct bilat_observation *one = &told.at[i].observation;
		struct bilat_pedigree pedigree = { 0 };
		ck_assert_done(
		    bilat_store_pedigree(store, &told.at[i].key, one, &pedigree, err));
		str_printf(out, "%s %d %d %d %d: %d '%s' '%s' '%s' %d\n",
		    told.at[i].key.partner, (int)one->period.at, (int)one->origin.vintage,
		    (int)one->origin.document, (int)one->origin.line, told.at[i].repeats,
		    pedigree.text, pedigree.note, pedigree.title, (int)pedigree.document.id);
		bilat_pedigree_free(&pedigree);
	}
	bilat_revisions_free(&told);
}

static bool add_statement(
    void *context, const struct bilat_statement *statement, struct bilat_error *err)
{
	const struct bilat_observation *one = &statement->observation;

	(void)err;
	str_printf(context, "%s %d %d %s:%d %d '%s' '%s' '%s'\n", statement->key->partner,
	    (int)one->period.at, (int)one->origin.vintage, statement->document,
	    (int)one->origin.line, statement->current, statement->text, statement->note,
	    statement->title);
	return true;
}

/* All that can be asked of a store. */
static char *everything(struct bilat_store *store)
{
	struct str out = STR_INIT;

	add_views(&out, store);
	for (int day = 50; day < 800; day += 100) {
		const struct bilat_selection by_vintage = { .has_as_of = true, .as_of = day },
					     by_load = { .has_as_of_loaded = true,
						     .as_of_loaded = day };
		const struct bilat_selection *const selections[] = { &by_vintage, &by_load };
		for (size_t i = 0; i < LENGTH(selections); i++) {
			char *current = world_current(store, selections[i]);
			str_add(&out, current);
			free(current);
			add_revisions(&out, store, selections[i]);
			ck_assert_done(bilat_store_each(
			    store, selections[i], true, add_statement, &out, err));
		}
	}
	return str_take(&out);
}

static void compare(struct pair pair)
{
	char *runs = everything(pair.runs), *rows = everything(pair.rows);

	ck_assert_str_eq(runs, rows);
	free(runs);
	free(rows);
	world_verify(pair.runs);
	world_verify(pair.rows);
}

/* What is true of each cell for the time being; a document may say it more or less exactly. */
struct panel {
	uint32_t state;
	int truth[PARTNERS][YEARS]; /* tenths */
	int32_t clock;
};

static const char *figure_of(struct panel *panel, char out[16], int tenths)
{
	static const char *const marks[] = { "-", "c" };

	if (chance(&panel->state, 4))
		return marks[next_random(&panel->state) % 2];
	if (chance(&panel->state, 4))
		snprintf(out, 16, "%d", tenths / 10);
	else if (chance(&panel->state, 4))
		snprintf(out, 16, "%d.%d0", tenths / 10, tenths % 10);
	else if (chance(&panel->state, 3))
		snprintf(out, 16, "~%d.%d", tenths / 10, tenths % 10);
	else if (tenths % 7 == 0)
		snprintf(out, 16, "%d.%d P", tenths / 10, tenths % 10);
	else if (tenths % 11 == 0)
		return "-";
	else
		snprintf(out, 16, "%d.%d", tenths / 10, tenths % 10);
	return out;
}

enum order { BY_SERIES, BY_SERIES_BACKWARDS, BY_PERIOD, WIDE, ORDERS };

static void place(enum order order, int i, int *partner, int *year, int64_t *line)
{
	*partner = order == BY_PERIOD ? i % PARTNERS : i / YEARS;
	*year = order == BY_PERIOD ? i / PARTNERS : i % YEARS;
	if (order == BY_SERIES_BACKWARDS)
		*year = YEARS - 1 - *year;
	*line = order == WIDE ? 2 + *partner : 2 + i;
}

static void put_both(
    struct ingest *ingests[2], const struct said_so *says, int64_t line, int32_t vintage)
{
	enum ingest_outcome outcomes[2] = { INGEST_NEW, INGEST_NEW };
	struct bilat_error errors[2] = { 0 };
	bool done[2];

	for (int i = 0; i < 2; i++)
		done[i] = world_put(ingests[i], says, line, vintage, &outcomes[i], &errors[i]);
	ck_assert_int_eq(done[0], done[1]);
	ck_assert_str_eq(errors[0].message, errors[1].message);
	ck_assert_int_eq(outcomes[0], outcomes[1]);
}

static void put_cell(struct panel *panel, struct ingest *ingests[2], enum order order, int i,
    int shift, int32_t vintage)
{
	static const char *const partners[PARTNERS] = { "RUS", "CHN", "DEU" };
	char period[8], figure[16], text[8];
	int partner, year;
	int64_t line;

	place(order, i, &partner, &year, &line);
	snprintf(period, sizeof period, "%d", 2000 + year);
	int tenths = panel->truth[partner][year];
	snprintf(text, sizeof text, "t%d", tenths);
	struct said_so says = { .period = period,
		.partner = partners[partner],
		.figure = figure_of(panel, figure, tenths),
		.text = tenths % 5 ? NULL : text,
		.note = tenths % 6                  ? NULL
			: chance(&panel->state, 95) ? "a note"
						    : "another",
		.title = tenths % 9 ? NULL : "Annex",
		.power = tenths % 4 ? 6 : 0 };
	if (chance(&panel->state, 5))
		says.vintage = vintage - (int)(next_random(&panel->state) % 3) * 50;
	put_both(ingests, &says, line + shift, vintage);
	if (chance(&panel->state, 3))
		put_both(ingests, &says, line + shift + (order == WIDE ? 0 : 400), vintage);
}

static void load_both(struct panel *panel, struct pair pair, int document)
{
	char name[24];
	enum order order = (enum order)(next_random(&panel->state) % ORDERS);
	int shift = (int)(next_random(&panel->state) % 3) * 10;
	uint32_t changes = next_random(&panel->state) % 3 * 6, gaps = document ? 2 : 0;
	/* Mostly newer than all before; now and then as old as one before, or older. */
	int32_t vintage = chance(&panel->state, 70)
			      ? (panel->clock += 50)
			      : 100 + (int32_t)(next_random(&panel->state) % 10) * 50;

	snprintf(name, sizeof name, "%d.csv", document);
	struct ingest *ingests[2] = { world_begin(pair.runs, name, vintage),
		world_begin(pair.rows, name, vintage) };
	/* From the first mark on all is kept as rows. */
	ck_assert_done(ingest_mark(ingests[1], err));
	ck_assert_done(ingest_keep(ingests[1], err));
	for (int i = 0; i < PARTNERS * YEARS; i++) {
		int *truth = &panel->truth[i / YEARS][i % YEARS];
		if (chance(&panel->state, changes))
			*truth = 100 + (int)(next_random(&panel->state) % 200);
	}
	for (int i = 0; i < PARTNERS * YEARS; i++) {
		if (!chance(&panel->state, gaps))
			put_cell(panel, ingests, order, i, shift, vintage);
	}
	for (int i = 0; i < 2; i++)
		ck_assert_done(ingest_commit(ingests[i], 1, &(int64_t){ 0 }, err));
}

/* Of the documents held; false: there is none. */
static bool pick_document(struct panel *panel, struct bilat_store *store, int64_t *out)
{
	struct bilat_documents held = { 0 };

	ck_assert_done(bilat_store_documents(store, &held, err));
	bool any = held.count > 0;
	if (any)
		*out = held.at[next_random(&panel->state) % held.count].id;
	bilat_documents_free(&held);
	return any;
}

static void unload_both(struct panel *panel, struct pair pair)
{
	int64_t document, observations[2];

	if (!pick_document(panel, pair.runs, &document))
		return;
	ck_assert_done(bilat_store_unload(pair.runs, document, &observations[0], err));
	ck_assert_done(bilat_store_unload(pair.rows, document, &observations[1], err));
	ck_assert_int_eq(observations[0], observations[1]);
}

static int64_t count_of(struct bilat_store *store, const char *table)
{
	char sql[64];
	int64_t count = 0;

	snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", table);
	ck_assert_done(db_number(store, sql, &count, err));
	return count;
}

START_TEST(runs_and_rows_say_the_same_whatever_happens)
{
	int64_t runs = 0;

	for (uint32_t seed = 1; seed <= 4; seed++) {
		struct panel panel = { .state = seed * 2654435761u, .clock = 100 };
		struct pair pair = open_pair();
		for (int i = 0; i < PARTNERS * YEARS; i++)
			panel.truth[i / YEARS][i % YEARS] =
			    100 + (int)(next_random(&panel.state) % 200);
		for (int document = 0; document < DOCUMENTS; document++) {
			load_both(&panel, pair, document);
			if (chance(&panel.state, 20))
				unload_both(&panel, pair);
			if (document % 4 == 3)
				compare(pair);
		}
		runs += count_of(pair.runs, "restated");
		ck_assert_int_eq(count_of(pair.rows, "restated"), 0);
		compare(pair);
		while (count_of(pair.runs, "doc") > 1)
			unload_both(&panel, pair);
		compare(pair);
		close_pair(pair);
	}
	/* There was something to compare. */
	ck_assert_int_gt(runs, 20);
}
END_TEST

static void load_years(struct bilat_store *store, const char *name, int32_t vintage, int first,
    int last, int changed, int64_t step)
{
	struct ingest *ingest = world_begin(store, name, vintage);
	enum ingest_outcome outcome;
	char year[8];

	for (int i = first; i <= last; i++) {
		struct said_so says = { .period = year,
			.figure = i == changed ? "9.5" : "1.5" };
		snprintf(year, sizeof year, "%d", i);
		ck_assert_done(
		    world_put(ingest, &says, 10 + (i - first) * step, vintage, &outcome, err));
	}
	ck_assert_done(ingest_commit(ingest, 1, &(int64_t){ 0 }, err));
}

START_TEST(a_later_download_takes_a_run_for_each_stretch_that_it_repeats)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);

	load_years(store, "a.csv", 100, 2000, 2019, 0, 1);
	load_years(store, "b.csv", 200, 2000, 2021, 2010, 1);
	/* One changed, two new, and what is left on both sides of the change. */
	ck_assert_int_eq(count_of(store, "obs"), 20 + 3);
	ck_assert_int_eq(count_of(store, "restated"), 2);
	/* What was current of all of it, wherever that stands. */
	load_years(store, "c.csv", 300, 2000, 2021, 2010, 1);
	ck_assert_int_eq(count_of(store, "obs"), 20 + 3);
	ck_assert_int_eq(count_of(store, "restated"), 3);
	/* All periods of a series on one line, as in a wide table. */
	load_years(store, "d.csv", 400, 2000, 2021, 2010, 0);
	ck_assert_int_eq(count_of(store, "restated"), 4);
	world_verify(store);
	bilat_store_close(store);
}
END_TEST

START_TEST(a_run_makes_way_for_what_comes_before_it)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	const struct said_so other[] = { SAY("2005", "4") };

	load_years(store, "a.csv", 100, 2000, 2019, 0, 1);
	load_years(store, "b.csv", 300, 2000, 2019, 0, 1);
	ck_assert_int_eq(count_of(store, "restated"), 1);
	/* 1.5, then 4, so that the later 1.5 is a revision. */
	world_load(store, "between.csv", 200, other, 1);
	ck_assert_int_eq(count_of(store, "restated"), 0);
	ck_assert_str_eq(world_figure_of(store, NULL, "2005"), "1.5");
	const struct bilat_selection then = { .has_as_of = true, .as_of = 250 };
	ck_assert_str_eq(world_figure_of(store, &then, "2005"), "4");
	world_verify(store);
	bilat_store_close(store);
}
END_TEST

START_TEST(what_stood_on_a_document_stays_when_that_is_taken_back)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);

	load_years(store, "a.csv", 100, 2000, 2019, 0, 1);
	load_years(store, "b.csv", 200, 2000, 2019, 0, 1);
	char *before = world_current(store, NULL);
	ck_assert(strstr(before, "2019 = 1.5 @100\n"));
	free(before);
	ck_assert_done(bilat_store_unload(store, 1, &(int64_t){ 0 }, err));
	char *after = world_current(store, NULL);
	ck_assert(strstr(after, "2000 = 1.5 @200\n") && strstr(after, "2019 = 1.5 @200\n"));
	free(after);
	ck_assert_int_eq(count_of(store, "obs"), 20);
	world_verify(store);
	bilat_store_close(store);
}
END_TEST

/* More series than are unfolded together. */
START_TEST(taking_back_goes_through_all_series)
{
	enum { MANY = 2500 };
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	enum ingest_outcome outcome;
	char detail[24];

	for (int document = 0; document < 2; document++) {
		int32_t vintage = 100 * (document + 1);
		struct ingest *ingest =
		    world_begin(store, document ? "b.csv" : "a.csv", vintage);
		for (int i = 0; i < MANY; i++) {
			struct said_so says = {
				.period = "2024", .figure = "7", .detail = detail
			};
			snprintf(detail, sizeof detail, "product=%d", i);
			ck_assert_done(world_put(ingest, &says, i + 2, vintage, &outcome, err));
		}
		ck_assert_done(ingest_commit(ingest, MANY, &(int64_t){ 0 }, err));
	}
	ck_assert_int_eq(count_of(store, "obs"), MANY);
	ck_assert_int_eq(count_of(store, "restated"), MANY);
	ck_assert_done(bilat_store_unload(store, 1, &(int64_t){ 0 }, err));
	ck_assert_int_eq(count_of(store, "obs"), MANY);
	ck_assert_int_eq(count_of(store, "restated"), 0);
	ck_assert_int_eq(count_of(store, "obs WHERE document = 2 AND effect = 0"), MANY);
	world_verify(store);
	bilat_store_close(store);
}
END_TEST

CHECK_MAIN("restate", runs_and_rows_say_the_same_whatever_happens,
    a_later_download_takes_a_run_for_each_stretch_that_it_repeats,
    a_run_makes_way_for_what_comes_before_it,
    what_stood_on_a_document_stays_when_that_is_taken_back, taking_back_goes_through_all_series)
