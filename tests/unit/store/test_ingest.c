#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "store/db.h"
#include "unit/store/world.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

static enum ingest_outcome put(struct ingest *ingest, const char *period, const char *figure,
    int64_t line, int32_t vintage)
{
	struct said_so says = SAY(period, figure);
	enum ingest_outcome outcome = INGEST_NEW;

	ck_assert_done(world_put(ingest, &says, line, vintage, &outcome, err));
	return outcome;
}

static void commit(struct ingest *ingest)
{
	int64_t document;

	ck_assert_done(ingest_commit(ingest, 1, &document, err));
}

START_TEST(a_load_tells_new_revised_unchanged_and_history_apart)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	struct ingest *ingest = world_begin(store, "a.csv", 100);

	ck_assert_int_eq(put(ingest, "2023", "5", 1, 100), INGEST_NEW);
	ck_assert_int_eq(put(ingest, "2024", "28.7", 2, 100), INGEST_NEW);
	commit(ingest);
	ingest = world_begin(store, "b.csv", 200);
	ck_assert_int_eq(put(ingest, "2022", "4", 1, 200), INGEST_NEW);
	ck_assert_int_eq(put(ingest, "2023", "6", 2, 200), INGEST_REVISED);
	ck_assert_int_eq(put(ingest, "2024", "28.74", 3, 200), INGEST_UNCHANGED);
	commit(ingest);
	ingest = world_begin(store, "c.csv", 50);
	ck_assert_int_eq(put(ingest, "2023", "7", 1, 50), INGEST_HISTORY);
	ck_assert_int_eq(put(ingest, "2025", "1", 2, 50), INGEST_NEW);
	commit(ingest);
	ck_assert_str_eq(world_figure_of(store, NULL, "2023"), "6");
	ck_assert_str_eq(world_figure_of(store, NULL, "2024"), "28.74");
	world_verify(store);
	bilat_store_close(store);
}
END_TEST

START_TEST(a_missing_mark_replaces_a_figure_and_absence_does_not)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	const struct said_so first[] = { SAY("2023", "5"), SAY("2024", "6") };
	const struct said_so second[] = { SAY("2024", "c") };

	world_load(store, "a.csv", 100, first, 2);
	world_load(store, "b.csv", 200, second, 1);
	ck_assert_str_eq(world_figure_of(store, NULL, "2023"), "5");
	ck_assert_str_eq(world_figure_of(store, NULL, "2024"), "suppressed");
	bilat_store_close(store);
}
END_TEST

START_TEST(figures_of_a_day_are_those_of_the_vintages_known_then)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	const struct said_so a[] = { SAY("2024", "5") }, b[] = { SAY("2024", "6") };
	const struct said_so c[] = { SAY("2024", "6") };
	struct bilat_selection selection = { .has_as_of = true };

	/* Loaded in another order than they were published in. */
	world_load(store, "c.csv", 300, c, 1);
	world_load(store, "a.csv", 100, a, 1);
	world_load(store, "b.csv", 200, b, 1);
	const struct {
		int32_t day;
		const char *figure;
	} cases[] = { { 99, "" }, { 100, "5" }, { 199, "5" }, { 200, "6" }, { 300, "6" } };
	for (size_t i = 0; i < LENGTH(cases); i++) {
		selection.as_of = cases[i].day;
		ck_assert_str_eq(world_figure_of(store, &selection, "2024"), cases[i].figure);
	}
	world_verify(store);
	bilat_store_close(store);
}
END_TEST

/* Documents of world_load are loaded on the day of their vintage. */
START_TEST(what_was_loaded_later_can_be_left_out)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	const struct said_so early[] = { { .period = "2024", .figure = "5", .vintage = 90 } };
	const struct said_so late[] = { { .period = "2024", .figure = "5", .vintage = 80 },
		{ .period = "2023", .figure = "1", .vintage = 80 } };
	struct bilat_selection selection = { .has_as_of_loaded = true, .as_of_loaded = 100 };

	world_load(store, "a.csv", 100, early, 1);
	world_load(store, "b.csv", 101, late, 2);
	/* The first one repeats the second, but the second is not there on that day. */
	ck_assert_str_eq(world_figure_of(store, &selection, "2024"), "5");
	ck_assert_str_eq(world_figure_of(store, &selection, "2023"), "");
	selection.as_of_loaded = 101;
	ck_assert_str_eq(world_figure_of(store, &selection, "2023"), "1");
	bilat_store_close(store);
}
END_TEST

START_TEST(another_value_of_the_same_vintage_is_a_conflict_that_names_both_places)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	const struct said_so a[] = { SAY("2023", "5"), SAY("2024", "28.7") };
	const struct said_so other = SAY("2024", "28.9"), good = SAY("2025", "3");
	struct ingest *ingest;
	enum ingest_outcome outcome;

	world_load(store, "a.csv", 100, a, 2);
	ingest = world_begin(store, "b.csv", 100);
	ck_assert_fails(world_put(ingest, &other, 7, 100, &outcome, err),
	    "KAZ RUS fdi.inflow 2024 is 28.9 in b.csv:7, but 28.7 in a.csv:2, both of the "
	    "vintage "
	    "1970-04-11 (--vintage tells files apart)");
	/* The load goes on after a bad row. */
	ck_assert_done(world_put(ingest, &good, 8, 100, &outcome, err));
	ck_assert_fails(
	    world_put(ingest, &(struct said_so)SAY("2025", "4"), 9, 100, &outcome, err),
	    "KAZ RUS fdi.inflow 2025 is 4 in b.csv:9, but 3 in b.csv:8, both of the vintage "
	    "1970-04-11 (keep one of the rows)");
	commit(ingest);
	char *current = world_current(store, NULL);
	ck_assert_str_eq(current, "KAZ RUS fdi.inflow 2023 = 5 @100\n"
				  "KAZ RUS fdi.inflow 2024 = 28.7 @100\n"
				  "KAZ RUS fdi.inflow 2025 = 3 @100\n");
	free(current);
	world_verify(store);
	bilat_store_close(store);
}
END_TEST

START_TEST(of_compatible_figures_of_a_vintage_the_narrower_is_current)
{
	const char *const orders[][2] = { { "28.7", ">27" }, { ">27", "28.7" } };

	for (size_t i = 0; i < LENGTH(orders); i++) {
		struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
		world_load(store, "a.csv", 100, &(struct said_so)SAY("2024", orders[i][0]), 1);
		world_load(store, "b.csv", 100, &(struct said_so)SAY("2024", orders[i][1]), 1);
		ck_assert_str_eq(world_figure_of(store, NULL, "2024"), "28.7");
		world_verify(store);
		bilat_store_close(store);
	}
}
END_TEST

START_TEST(keys_of_bad_rows_leave_nothing_behind)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	struct ingest *ingest = world_begin(store, "a.csv", 100);
	struct ingest_key key = { .indicator = "x",
		.reporter = "ABC",
		.partner = "DEF",
		.detail = "a=b",
		.freq = BILAT_ANNUAL,
		.unit = "eggs",
		.source = "s" };
	int64_t series, citation;

	put(ingest, "2024", "1", 1, 100);
	ck_assert_done(ingest_series(ingest, &key, &series, err));
	ck_assert_done(ingest_citation(ingest, "t", "p", "u", &citation, err));
	commit(ingest);
	world_verify(store);
	bilat_store_close(store);
}
END_TEST

START_TEST(an_aborted_load_leaves_nothing_behind)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	struct ingest *ingest = world_begin(store, "a.csv", 100);
	int64_t document;

	put(ingest, "2024", "1", 1, 100);
	ingest_abort(ingest);
	ck_assert_str_eq(world_figure_of(store, NULL, "2024"), "");
	ck_assert_done(ingest_known(store, "a.csv", "own", "", &document, err));
	ck_assert_int_eq(document, 0);
	world_verify(store);
	bilat_store_close(store);
}
END_TEST

START_TEST(a_repeated_load_is_known)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	const struct said_so says[] = { SAY("2024", "1") };
	int64_t document = 0;
	struct ingest *ingest = NULL;
	struct ingest_document again = { .name = "b.csv", .sha256 = "a.csv", .layout = "own" };

	world_load(store, "a.csv", 100, says, 1);
	ck_assert_done(ingest_known(store, "a.csv", "own", "", &document, err));
	ck_assert_int_eq(document, 1);
	ck_assert_done(ingest_known(store, "a.csv", "own", "x=y", &document, err));
	ck_assert_int_eq(document, 0);
	document = 0;
	ck_assert_done(ingest_begin(store, &again, &ingest, &document, err));
	ck_assert_int_eq(document, 1);
	ck_assert_ptr_null(ingest);
	/* Nothing was begun. */
	ck_assert_int_eq(world_load(store, "c.csv", 101, says, 1), 2);
	bilat_store_close(store);
}
END_TEST

START_TEST(figures_come_back_as_they_went_in)
{
	const char *const figures[] = { "28.7", "0", "-5.25", ">4050000000", "<10", "~28.74",
		"12.3 BP", "c", "-", "1e-7", "1e20", "123456789012345678" };
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	struct ingest *ingest = world_begin(store, "a.csv", 100);
	const struct bilat_selection all = { 0 };
	struct bilat_series_set set = { 0 };
	char year[8];

	for (size_t i = 0; i < LENGTH(figures); i++) {
		snprintf(year, sizeof year, "%zu", 2000 + i);
		put(ingest, year, figures[i], (int64_t)i + 1, 100);
	}
	commit(ingest);
	ck_assert_done(bilat_store_read(store, &all, &set, err));
	ck_assert_uint_eq(set.count, 1);
	ck_assert_uint_eq(set.series[0].count, LENGTH(figures));
	for (size_t i = 0; i < LENGTH(figures); i++) {
		struct bilat_figure in = world_figure(figures[i]);
		struct bilat_figure out = set.series[0].observations[i].figure;
		ck_assert_int_eq(in.why, out.why);
		ck_assert_uint_eq(in.status, out.status);
		if (in.why)
			continue;
		ck_assert(
		    in.value == out.value && in.lower == out.lower && in.upper == out.upper);
		ck_assert_int_eq(in.bound, out.bound);
		ck_assert_int_eq(in.decimals, out.decimals);
	}
	bilat_series_set_free(&set);
	bilat_store_close(store);
}
END_TEST

/* More than are written at once, and of all kinds, with texts that are gone when they are. */
START_TEST(many_rows_come_back_as_they_went_in)
{
	static const char *const figures[] = { "1", "2.5", "3", "4 E", "-", "5", ">6", "~7",
		"c" };
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	struct ingest *ingest = world_begin(store, "a.csv", 100);
	const struct bilat_selection all = { 0 };
	struct bilat_revisions told = { 0 };
	char year[8], text[16];
	enum ingest_outcome outcome;

	for (int i = 0; i < 5000; i++) {
		struct said_so says = { .period = year,
			.figure = figures[i % 9 % (1 + i / 600)] };
		snprintf(year, sizeof year, "%d", i + 1000);
		snprintf(text, sizeof text, "text %d", i);
		says.text = i % 7 ? NULL : text;
		says.note = i % 11 ? NULL : text;
		ck_assert_done(world_put(ingest, &says, i, 100, &outcome, err));
		text[0] = '\0';
	}
	commit(ingest);
	ck_assert_done(bilat_store_revisions(store, &all, &told, err));
	ck_assert_uint_eq(told.count, 5000);
	for (int i = 0; i < 5000; i++) {
		const struct bilat_observation *one = &told.at[i].observation;
		struct bilat_figure in = world_figure(figures[i % 9 % (1 + i / 600)]);
		struct bilat_pedigree pedigree = { 0 };
		ck_assert_int_eq(one->origin.line, i);
		ck_assert_int_eq(one->period.at, i + 1000);
		ck_assert(in.why == one->figure.why && in.bound == one->figure.bound &&
			  in.status == one->figure.status);
		ck_assert(in.why || (in.value == one->figure.value &&
					in.decimals == one->figure.decimals));
		if (i % 7 && i % 11)
			continue;
		ck_assert_done(
		    bilat_store_pedigree(store, &told.at[i].key, one, &pedigree, err));
		snprintf(text, sizeof text, "text %d", i);
		ck_assert(i % 7 || !strncmp(pedigree.text, text, strlen(text)));
		ck_assert_str_eq(pedigree.note, i % 11 ? "" : text);
		bilat_pedigree_free(&pedigree);
	}
	bilat_revisions_free(&told);
	world_verify(store);
	bilat_store_close(store);
}
END_TEST

/* Periods that come in order are looked up together: more than fit at once, and some of them
 * twice. */
START_TEST(long_series_are_revised_period_by_period)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	struct ingest *ingest = world_begin(store, "a.csv", 100);
	struct said_so again = SAY("1700", "2");
	enum ingest_outcome outcome;
	char year[8];

	for (int i = 1000; i < 2000; i++) {
		snprintf(year, sizeof year, "%d", i);
		if (i % 10)
			put(ingest, year, "1", i, 100);
	}
	commit(ingest);
	ingest = world_begin(store, "b.csv", 200);
	for (int i = 1000; i < 2100; i++) {
		snprintf(year, sizeof year, "%d", i);
		ck_assert_int_eq(put(ingest, year, i % 7 ? "1" : "2", i, 200),
		    i % 10 == 0 || i >= 2000 ? INGEST_NEW
		    : i % 7                  ? INGEST_UNCHANGED
					     : INGEST_REVISED);
		/* Said again at once, and long after. */
		if (i % 11 == 0)
			ck_assert_int_eq(put(ingest, year, i % 7 ? "1" : "2", i + 5000, 200),
			    INGEST_UNCHANGED);
	}
	ck_assert(!world_put(ingest, &again, 9000, 200, &outcome, NULL));
	ck_assert_int_eq(put(ingest, "2099", "1", 9001, 200), INGEST_UNCHANGED);
	commit(ingest);
	world_verify(store);
	bilat_store_close(store);
}
END_TEST

/* A small generator of its own, so that a failure can be repeated. */
static uint32_t next_random(uint32_t *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 16;
}

#define DOCUMENTS 5
#define ROWS 8

struct document {
	char name[8];
	int32_t vintage;
	size_t count;
	struct said_so says[ROWS];
};

static void make_documents(uint32_t seed, struct document documents[DOCUMENTS])
{
	static const char *const figures[] = { "5", "5.1", "5.04", ">5", "~5", "6", "-", "c",
		"5 P" };
	static const char *const periods[] = { "2022", "2023", "2024-Q1" };
	static const char *const partners[] = { "RUS", "CHN" };

	for (size_t i = 0; i < DOCUMENTS; i++) {
		snprintf(documents[i].name, sizeof documents[i].name, "%c.csv", (int)('a' + i));
		documents[i].vintage = 100 * ((int32_t)i + 1);
		documents[i].count = 0;
		for (size_t j = 0; j < 6; j++) { /* each key at most once a document */
			if (next_random(&seed) % 3 == 0)
				continue;
			documents[i].says[documents[i].count++] = (struct said_so){
				.period = periods[j % 3],
				.partner = partners[j / 3],
				.figure = figures[next_random(&seed) % LENGTH(figures)],
				.title = next_random(&seed) % 4 ? NULL : documents[i].name,
			};
		}
	}
}

/* All that a user can see, numbers of documents aside. */
static char *everything(const char *path, struct bilat_store *store)
{
	static const char *const queries[] = {
		"SELECT o.reporter, o.partner, o.period, o.value, o.bound, o.status, o.why, "
		"o.vintage,"
		" o.repeats, d.name, o.line, o.title FROM observation o JOIN document d USING "
		"(document)"
		" ORDER BY 1, 2, 3, o.vintage, d.name, o.line",
		"SELECT partner, period, value, bound, status, why, vintage FROM latest ORDER "
		"BY 1, 2",
		"SELECT partner, period, value, bound, why, value_before, bound_before, "
		"why_before,"
		" vintage, vintage_before FROM revision ORDER BY partner, period, vintage",
		"SELECT name, vintage, rows, observations, missing FROM document ORDER BY name",
		"SELECT indicator, reporter, partner, detail, freq, unit, source FROM series"
		" ORDER BY 1, 2, 3, 4, 5, 6, 7",
		"SELECT title FROM citation ORDER BY 1",
	};
	struct str out = STR_INIT;
	char *current = world_current(store, NULL);

	str_add(&out, current);
	free(current);
	for (size_t i = 0; i < LENGTH(queries); i++) {
		char *rows = world_query(path, queries[i]);
		str_add(&out, rows);
		free(rows);
	}
	return str_take(&out);
}

static void load_all(struct bilat_store *store, const struct document documents[],
    const size_t order[], size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct document *one = &documents[order[i]];
		world_load(store, one->name, one->vintage, one->says, one->count);
	}
}

static void shuffle(size_t order[], size_t count, uint32_t *state)
{
	for (size_t i = count; i > 1; i--) {
		size_t other = next_random(state) % i, kept = order[i - 1];
		order[i - 1] = order[other];
		order[other] = kept;
	}
}

START_TEST(the_order_of_loading_does_not_matter)
{
	const size_t by_vintage[DOCUMENTS] = { 0, 1, 2, 3, 4 };

	for (uint32_t seed = 1; seed <= 8; seed++) {
		struct document documents[DOCUMENTS];
		char *expected = NULL;
		uint32_t state = seed * 7919;
		size_t order[DOCUMENTS];
		make_documents(seed, documents);
		memcpy(order, by_vintage, sizeof order);
		for (int round = 0; round < 3; round++) {
			const char *path = world_path("order.db");
			struct bilat_store *store = world_open(path, BILAT_STORE_CREATE);
			load_all(store, documents, order, DOCUMENTS);
			world_verify(store);
			char *now = everything(path, store);
			if (expected)
				ck_assert_str_eq(now, expected);
			else
				expected = strdup(now);
			free(now);
			bilat_store_close(store);
			world_clean();
			shuffle(order, DOCUMENTS, &state);
		}
		free(expected);
	}
}
END_TEST

START_TEST(as_of_a_day_is_as_if_no_later_document_had_been_loaded)
{
	for (uint32_t seed = 1; seed <= 10; seed++) {
		struct document documents[DOCUMENTS];
		const size_t by_vintage[DOCUMENTS] = { 0, 1, 2, 3, 4 };
		size_t order[DOCUMENTS] = { 0, 1, 2, 3, 4 };
		uint32_t state = seed * 15485863;
		struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
		make_documents(seed, documents);
		shuffle(order, DOCUMENTS, &state);
		load_all(store, documents, order, DOCUMENTS);
		for (size_t i = 0; i < DOCUMENTS; i++) {
			struct bilat_selection selection = { .has_as_of = true,
				.as_of = documents[i].vintage + 50 };
			struct bilat_store *less = world_open(":memory:", BILAT_STORE_CREATE);
			load_all(less, documents, by_vintage, i + 1);
			char *then = world_current(store, &selection);
			char *expected = world_current(less, NULL);
			ck_assert_str_eq(then, expected);
			free(then);
			free(expected);
			bilat_store_close(less);
		}
		bilat_store_close(store);
	}
}
END_TEST

START_TEST(taking_a_document_back_is_as_if_it_had_not_been_loaded)
{
	for (uint32_t seed = 1; seed <= 6; seed++) {
		struct document documents[DOCUMENTS];
		uint32_t state = seed * 104729;
		size_t order[DOCUMENTS] = { 0, 1, 2, 3, 4 };
		make_documents(seed, documents);
		shuffle(order, DOCUMENTS, &state);
		size_t gone = next_random(&state) % DOCUMENTS;
		int64_t observations = -1;

		const char *path = world_path("unload.db");
		struct bilat_store *store = world_open(path, BILAT_STORE_CREATE);
		load_all(store, documents, order, DOCUMENTS);
		ck_assert_done(
		    bilat_store_unload(store, (int64_t)gone + 1, &observations, err));
		ck_assert_int_ge(observations, 0);
		world_verify(store);
		char *after = everything(path, store);
		bilat_store_close(store);
		world_clean();

		memmove(
		    &order[gone], &order[gone + 1], (DOCUMENTS - 1 - gone) * sizeof order[0]);
		path = world_path("without.db");
		store = world_open(path, BILAT_STORE_CREATE);
		load_all(store, documents, order, DOCUMENTS - 1);
		char *without = everything(path, store);
		ck_assert_str_eq(after, without);
		bilat_store_close(store);
		world_clean();
		free(after);
		free(without);
	}
}
END_TEST

START_TEST(a_document_that_is_not_there_cannot_be_taken_back)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	struct bilat_error err = { 0 };
	int64_t gone = 7;

	ck_assert(!bilat_store_unload(store, 5, &gone, &err));
	ck_assert_int_eq(err.kind, BILAT_NONE);
	ck_assert_int_eq(gone, 7);
	bilat_store_close(store);
}
END_TEST

CHECK_MAIN("ingest", a_load_tells_new_revised_unchanged_and_history_apart,
    a_missing_mark_replaces_a_figure_and_absence_does_not,
    figures_of_a_day_are_those_of_the_vintages_known_then,
    what_was_loaded_later_can_be_left_out,
    another_value_of_the_same_vintage_is_a_conflict_that_names_both_places,
    of_compatible_figures_of_a_vintage_the_narrower_is_current,
    keys_of_bad_rows_leave_nothing_behind, an_aborted_load_leaves_nothing_behind,
    a_repeated_load_is_known, figures_come_back_as_they_went_in,
    many_rows_come_back_as_they_went_in, long_series_are_revised_period_by_period,
    the_order_of_loading_does_not_matter,
    as_of_a_day_is_as_if_no_later_document_had_been_loaded,
    taking_a_document_back_is_as_if_it_had_not_been_loaded,
    a_document_that_is_not_there_cannot_be_taken_back)
