#include <string.h>

#include "base/str.h"
#include "unit/store/world.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

static const struct said_so says[] = {
	{ .period = "2022", .figure = "1" },
	{ .period = "2024", .figure = "3" },
	{ .period = "2023-Q4", .figure = "4" },
	{ .period = "2024-Q1", .figure = "5" },
	{ .period = "2024", .figure = "6", .partner = "CHN" },
	{ .period = "2024", .figure = "7", .partner = "CHN", .detail = "product=27" },
	{ .period = "2024", .figure = "8", .reporter = "RUS", .partner = "KAZ" },
	{ .period = "2024", .figure = "-", .indicator = "fdi.outflow" },
	{ .period = "2024", .figure = "9", .source = "other" },
	{ .period = "2024-01-15/P45D", .figure = "10", .indicator = "trips" },
	{ .period = "2024-01-10/P90D", .figure = "11", .indicator = "trips" },
	{ .period = "2024-01-08", .figure = "12", .indicator = "rate", .partner = "-" },
	{ .period = "-", .figure = "13", .indicator = "distance" },
};

static struct bilat_store *make_store(void)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);

	world_load(store, "a.csv", 100, says, LENGTH(says));
	return store;
}

static void expect(const struct bilat_selection *selection, const char *text)
{
	struct bilat_store *store = make_store();
	char *current = world_current(store, selection);

	ck_assert_str_eq(current, text);
	free(current);
	bilat_store_close(store);
}

START_TEST(series_come_in_order_and_observations_by_time)
{
	expect(NULL, "KAZ RUS distance - = 13 @100\n"
		     "KAZ CHN fdi.inflow 2024 = 6 @100\n"
		     "KAZ CHN fdi.inflow product=27 2024 = 7 @100\n"
		     "KAZ RUS fdi.inflow 2024 = 9 @100\n" /* source "other" */
		     "KAZ RUS fdi.inflow 2022 = 1 @100\n"
		     "KAZ RUS fdi.inflow 2024 = 3 @100\n"
		     "KAZ RUS fdi.inflow 2023-Q4 = 4 @100\n"
		     "KAZ RUS fdi.inflow 2024-Q1 = 5 @100\n"
		     "RUS KAZ fdi.inflow 2024 = 8 @100\n"
		     "KAZ RUS fdi.outflow 2024 = not_published @100\n"
		     "KAZ - rate 2024-01-08 = 12 @100\n"
		     "KAZ RUS trips 2024-01-15/P45D = 10 @100\n"
		     "KAZ RUS trips 2024-01-10/P90D = 11 @100\n");
}
END_TEST

START_TEST(a_selection_takes_in_what_it_names)
{
	const char *const kaz[] = { "KAZ", "KAZ", "XYZ" }, *const chn[] = { "CHN" };
	const char *const outflow[] = { "fdi.outflow" }, *const none[] = { "" };
	const char *const other[] = { "other" };

	expect(&(struct bilat_selection){ .reporters = kaz,
		   .reporter_count = 3,
		   .partners = chn,
		   .partner_count = 1,
		   .details = none,
		   .detail_count = 1 },
	    "KAZ CHN fdi.inflow 2024 = 6 @100\n");
	expect(&(struct bilat_selection){ .partners = kaz, .partner_count = 1 },
	    "RUS KAZ fdi.inflow 2024 = 8 @100\n");
	expect(&(struct bilat_selection){ .indicators = outflow, .indicator_count = 1 },
	    "KAZ RUS fdi.outflow 2024 = not_published @100\n");
	expect(&(struct bilat_selection){ .sources = other, .source_count = 1 },
	    "KAZ RUS fdi.inflow 2024 = 9 @100\n");
	expect(&(struct bilat_selection){ .freq = BILAT_QUARTER },
	    "KAZ RUS fdi.inflow 2023-Q4 = 4 @100\nKAZ RUS fdi.inflow 2024-Q1 = 5 @100\n");
	expect(&(struct bilat_selection){ .reporters = chn, .reporter_count = 1 }, "");
}
END_TEST

START_TEST(only_periods_within_the_days_are_taken_in)
{
	struct bilat_selection selection = { .has_days = true,
		.first_day = bilat_date_make(2024, 1, 1),
		.last_day = bilat_date_make(2024, 3, 31) };

	expect(&selection, "KAZ RUS distance - = 13 @100\n"
			   "KAZ RUS fdi.inflow 2024-Q1 = 5 @100\n"
			   "KAZ - rate 2024-01-08 = 12 @100\n"
			   "KAZ RUS trips 2024-01-15/P45D = 10 @100\n");
	selection.last_day--;
	selection.first_day = selection.last_day - 1;
	expect(&selection, "KAZ RUS distance - = 13 @100\n");
}
END_TEST

START_TEST(holdings_count_the_gaps_of_the_calendar)
{
	const struct said_so rows[] = { SAY("2020", "1"), SAY("2021", "-"), SAY("2024", "3"),
		{ .period = "2024-01", .figure = "-", .partner = "CHN" } };
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	const struct bilat_selection all = { 0 };
	struct bilat_holdings holdings = { 0 };

	world_load(store, "a.csv", 100, rows, LENGTH(rows));
	ck_assert_done(bilat_store_holdings(store, &all, &holdings, err));
	ck_assert_uint_eq(holdings.count, 1);
	ck_assert_int_eq(holdings.at[0].observations, 2);
	ck_assert_int_eq(holdings.at[0].gaps, 3);
	ck_assert_int_eq(holdings.at[0].first.at, 2020);
	ck_assert_int_eq(holdings.at[0].last.at, 2024);
	ck_assert_str_eq(holdings.at[0].key.partner, "RUS");
	bilat_holdings_free(&holdings);
	bilat_store_close(store);
}
END_TEST

START_TEST(revisions_list_every_statement)
{
	const struct said_so rows[] = { { .period = "2024", .figure = "1", .vintage = 10 },
		{ .period = "2024", .figure = "1", .vintage = 20 },
		{ .period = "2024", .figure = "2", .vintage = 30 },
		{ .period = "2025", .figure = "2", .vintage = 30 } };
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	const struct bilat_selection all = { 0 };
	struct bilat_revisions revisions = { 0 };

	world_load(store, "a.csv", 100, rows, LENGTH(rows));
	ck_assert_done(bilat_store_revisions(store, &all, &revisions, err));
	ck_assert_uint_eq(revisions.count, 4);
	for (size_t i = 0; i < 4; i++) {
		ck_assert_int_eq(revisions.at[i].observation.origin.line, (int64_t)i + 1);
		ck_assert(revisions.at[i].repeats == (i == 1));
	}
	bilat_revisions_free(&revisions);
	bilat_store_close(store);
}
END_TEST

START_TEST(sources_that_files_name_are_listed)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	struct ingest *ingest = world_begin(store, "a.csv", 100);
	struct ingest_key key = { .indicator = "x",
		.reporter = "KAZ",
		.partner = "own:Narnia",
		.partner_name = "Narnia",
		.detail = "",
		.freq = BILAT_ANNUAL,
		.unit = "USD",
		.source = "gazette",
		.source_title = "The Gazette",
		.source_publisher = "Press" };
	struct ingest_row row = { .period = world_period("2024"),
		.figure = world_figure("1"),
		.vintage = 100,
		.line = 1 };
	struct bilat_stored_sources sources = { 0 };
	enum ingest_outcome outcome;
	int64_t document;

	ck_assert_done(ingest_series(ingest, &key, &row.series, err));
	ck_assert_done(ingest_put(ingest, &row, &outcome, err));
	ck_assert_done(ingest_commit(ingest, 1, &document, err));
	ck_assert_done(bilat_store_sources(store, &sources, err));
	ck_assert_uint_eq(sources.count, 1);
	ck_assert_str_eq(sources.at[0].id, "gazette");
	ck_assert_str_eq(sources.at[0].title, "The Gazette");
	ck_assert_str_eq(sources.at[0].publisher, "Press");
	bilat_stored_sources_free(&sources);
	bilat_store_close(store);
}
END_TEST

/* The last figure of the one series of a selection. */
static double read_figure(struct bilat_store *store, const struct bilat_selection *selection,
    struct bilat_series_set *out)
{
	ck_assert_done(bilat_store_read(store, selection, out, err));
	ck_assert_uint_eq(out->count, 1);
	return out->series[0].observations[out->series[0].count - 1].figure.value;
}

static double read_kept(struct bilat_store *store, const struct bilat_selection *selection)
{
	struct bilat_series_set set;
	double value = read_figure(store, selection, &set);

	bilat_series_set_free(&set);
	return value;
}

static const char *const kazakhstan[] = { "KAZ" };
static const char *const russia[] = { "RUS" };
static const struct bilat_selection of_kazakhstan = { .reporters = kazakhstan,
	.reporter_count = 1 };

START_TEST(what_is_remembered_is_read_anew_after_others_have_written)
{
	static const struct said_so first[] = { SAY("2024", "1") },
				    more[] = { SAY("2024", "2") };
	const char *path = world_path("kept.db");
	struct bilat_store *writing = world_open(path, BILAT_STORE_CREATE);
	struct bilat_series_set once, again;

	world_load(writing, "a.csv", 100, first, 1);
	struct bilat_store *store = world_open(path, BILAT_STORE_READ);
	bilat_store_remember(store);
	ck_assert_double_eq(read_figure(store, &of_kazakhstan, &once), 1);
	ck_assert_double_eq(read_figure(store, &of_kazakhstan, &again), 1);
	ck_assert_ptr_eq(once.series, again.series);
	world_load(writing, "b.csv", 200, more, 1);
	ck_assert_double_eq(read_kept(store, &of_kazakhstan), 2);
	ck_assert_double_eq(once.series[0].observations[0].figure.value, 1);
	bilat_store_close(writing);
	bilat_store_close(store);
	bilat_series_set_free(&once);
	bilat_series_set_free(&again);
	world_clean();
}
END_TEST

START_TEST(what_is_remembered_answers_the_same_selection_only)
{
	static const struct said_so figures[] = { SAY("2024", "1"),
		{ .period = "2024", .figure = "2", .reporter = "RUS", .partner = "KAZ" },
		{ .period = "2024", .figure = "3", .vintage = 300 } };
	const char *path = world_path("kept.db");
	struct bilat_store *store = world_open(path, BILAT_STORE_CREATE);
	const struct bilat_selection selections[] = { of_kazakhstan,
		{ .reporters = russia, .reporter_count = 1 },
		{ .partners = kazakhstan, .partner_count = 1 },
		{ .reporters = kazakhstan,
		    .reporter_count = 1,
		    .has_as_of = true,
		    .as_of = 200 } };
	const double values[] = { 3, 2, 2, 1 };

	world_load(store, "a.csv", 100, figures, LENGTH(figures));
	bilat_store_close(store);
	store = world_open(path, BILAT_STORE_READ);
	bilat_store_remember(store);
	for (int round = 0; round < 2; round++) {
		for (size_t i = 0; i < LENGTH(selections); i++) {
			struct bilat_holdings held;
			ck_assert_double_eq(read_kept(store, &selections[i]), values[i]);
			ck_assert_done(bilat_store_holdings(store, &selections[i], &held, err));
			ck_assert_uint_eq(held.count, 1);
			ck_assert_int_eq(held.at[0].observations, 1);
			bilat_holdings_free(&held);
		}
	}
	bilat_store_close(store);
	world_clean();
}
END_TEST

START_TEST(a_series_that_is_remembered_answers_other_selections_of_it)
{
	static const struct said_so first[] = { SAY("2023", "1"), SAY("2024", "2"),
		{ .period = "2024", .figure = "3", .vintage = 300 } },
				    more[] = {
					    { .period = "2024", .figure = "4", .vintage = 400 }
				    };
	const char *path = world_path("kept.db");
	struct bilat_store *writing = world_open(path, BILAT_STORE_CREATE);
	const struct bilat_selection by_partner = { .partners = russia, .partner_count = 1 };
	struct bilat_selection early = by_partner, once = by_partner;

	early.has_days = true;
	early.first_day = bilat_date_make(2023, 1, 1);
	early.last_day = bilat_date_make(2023, 12, 31);
	once.has_as_of = true;
	once.as_of = 200;
	world_load(writing, "a.csv", 100, first, LENGTH(first));
	struct bilat_store *store = world_open(path, BILAT_STORE_READ);
	bilat_store_remember(store);
	ck_assert_double_eq(read_kept(store, &of_kazakhstan), 3);
	ck_assert_double_eq(read_kept(store, &by_partner), 3);
	ck_assert_double_eq(read_kept(store, &early), 1);
	ck_assert_double_eq(read_kept(store, &once), 2);
	world_load(writing, "b.csv", 400, more, 1);
	ck_assert_double_eq(read_kept(store, &by_partner), 4);
	ck_assert_double_eq(read_kept(store, &of_kazakhstan), 4);
	bilat_store_close(writing);
	bilat_store_close(store);
	world_clean();
}
END_TEST

START_TEST(a_store_that_may_be_written_remembers_nothing)
{
	static const struct said_so first[] = { SAY("2024", "1") },
				    more[] = { SAY("2024", "2") };
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);

	bilat_store_remember(store);
	world_load(store, "a.csv", 100, first, 1);
	ck_assert_double_eq(read_kept(store, &of_kazakhstan), 1);
	world_load(store, "b.csv", 200, more, 1);
	ck_assert_double_eq(read_kept(store, &of_kazakhstan), 2);
	bilat_store_close(store);
}
END_TEST

CHECK_MAIN("read", series_come_in_order_and_observations_by_time,
    a_selection_takes_in_what_it_names, only_periods_within_the_days_are_taken_in,
    holdings_count_the_gaps_of_the_calendar, revisions_list_every_statement,
    sources_that_files_name_are_listed,
    what_is_remembered_is_read_anew_after_others_have_written,
    what_is_remembered_answers_the_same_selection_only,
    a_series_that_is_remembered_answers_other_selections_of_it,
    a_store_that_may_be_written_remembers_nothing)
