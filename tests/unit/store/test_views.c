#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "base/num.h"
#include "base/str.h"
#include "unit/store/world.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

/* All frequencies, weeks round the turn of years included. */
static const char *const periods[] = { "1999", "2024", "2024-S1", "2024-S2", "2024-Q1",
	"2024-Q4", "2024-01", "2024-12", "2020-W53", "2021-W01", "2021-W52", "2024-W01",
	"2026-W53", "1969-W40", "2024-02-29", "1969-12-31", "2024-01/09", "2024-01-15/P45D",
	"-" };

START_TEST(the_views_write_periods_as_bilat_does)
{
	const char *path = world_path("test.db");
	struct bilat_store *store = world_open(path, BILAT_STORE_CREATE);

	for (size_t i = 0; i < LENGTH(periods); i++) {
		char line[16];
		const struct said_so says[] = {
			{ .period = periods[i], .figure = "1", .line = (int64_t)i }
		};
		snprintf(line, sizeof line, "%zu.csv", i);
		world_load(store, line, 100, says, 1);
	}
	bilat_store_close(store);
	for (size_t i = 0; i < LENGTH(periods); i++) {
		char sql[128], text[BILAT_PERIOD_SIZE + 1];
		snprintf(sql, sizeof sql, "SELECT period FROM observation WHERE document = %zu",
		    i + 1);
		char *shown = world_query(path, sql);
		bilat_period_print(text, world_period(periods[i]));
		strcat(text, "\n");
		ck_assert_str_eq(shown, text);
		free(shown);
	}
	world_clean();
}
END_TEST

static void print_value(struct str *out, const struct bilat_figure *figure)
{
	char number[NUM_SIZE];

	if (bilat_figure_available(figure))
		str_printf(
		    out, "%s|%c|", num_print(number, figure->value), (char)figure->bound);
	else
		str_printf(out, "NULL|=|%s", bilat_why_code(figure->why));
	str_add_char(out, '\n');
}

/* latest and revision, as the reading functions tell them. */
static char *read_latest(struct bilat_store *store)
{
	const struct bilat_selection all = { 0 };
	struct bilat_series_set set = { 0 };
	struct str out = STR_INIT;
	char period[BILAT_PERIOD_SIZE];

	ck_assert_done(bilat_store_read(store, &all, &set, err));
	for (size_t i = 0; i < set.count; i++) {
		for (size_t j = 0; j < set.series[i].count; j++) {
			const struct bilat_observation *one = &set.series[i].observations[j];
			str_printf(&out, "%s|%s|%lld|%lld|", set.series[i].partner,
			    bilat_period_print(period, one->period),
			    (long long)one->origin.document, (long long)one->origin.line);
			print_value(&out, &one->figure);
		}
	}
	bilat_series_set_free(&set);
	return str_take(&out);
}

static char *read_repeats(struct bilat_store *store)
{
	const struct bilat_selection all = { 0 };
	struct bilat_revisions revisions = { 0 };
	struct str out = STR_INIT;
	char period[BILAT_PERIOD_SIZE];

	ck_assert_done(bilat_store_revisions(store, &all, &revisions, err));
	for (size_t i = 0; i < revisions.count; i++) {
		const struct bilat_revision *one = &revisions.at[i];
		str_printf(&out, "%s|%s|%lld|%lld|%d\n", one->key.partner,
		    bilat_period_print(period, one->observation.period),
		    (long long)one->observation.origin.document,
		    (long long)one->observation.origin.line, one->repeats);
	}
	bilat_revisions_free(&revisions);
	return str_take(&out);
}

START_TEST(the_views_agree_with_the_reading_functions)
{
	static const char *const figures[] = { "5", "5.1", "5.04", ">4", "~5", "6.5", "-", "c",
		"5 P" };
	const char *path = world_path("test.db");
	struct bilat_store *store = world_open(path, BILAT_STORE_CREATE);
	uint32_t state = 4;

	for (int document = 0; document < 12; document++) {
		struct said_so says[6];
		char name[16];
		for (size_t i = 0; i < LENGTH(says); i++) {
			state = state * 1664525u + 1013904223u;
			says[i] = (struct said_so){ .period = i % 3 ? "2023" : "2024-Q2",
				.partner = i % 2 ? "RUS" : "CHN",
				.vintage = 1 + document * 6 + (int)i,
				.figure = figures[(state >> 16) % LENGTH(figures)] };
		}
		snprintf(name, sizeof name, "%d.csv", document);
		world_load(store, name, 100, says, LENGTH(says));
	}
	char *latest = world_query(path,
	    "SELECT partner, period, document, line,"
	    " CASE WHEN value = round(value) THEN CAST(value AS INTEGER) ELSE value END, "
	    "bound, why"
	    " FROM latest ORDER BY indicator, reporter, partner, detail, freq, at");
	char *read = read_latest(store);
	ck_assert_str_eq(latest, read);
	free(latest);
	free(read);
	char *statements =
	    world_query(path, "SELECT partner, period, document, line, repeats FROM observation"
			      " ORDER BY partner, freq, at, vintage_day, document, line");
	read = read_repeats(store);
	ck_assert_str_eq(statements, read);
	free(statements);
	free(read);
	bilat_store_close(store);
	world_clean();
}
END_TEST

START_TEST(the_revision_view_shows_what_was_replaced)
{
	const char *path = world_path("test.db");
	struct bilat_store *store = world_open(path, BILAT_STORE_CREATE);
	const struct said_so a[] = { SAY("2024", "5") }, b[] = { SAY("2024", "5.0") };
	const struct said_so c[] = { SAY("2024", ">6") }, d[] = { SAY("2024", "c") };

	world_load(store, "a.csv", 100, a, 1);
	world_load(store, "b.csv", 101, b, 1);
	world_load(store, "c.csv", 102, c, 1);
	world_load(store, "d.csv", 103, d, 1);
	bilat_store_close(store);
	char *rows = world_query(path,
	    "SELECT value_before, bound_before, value, bound, why, vintage_before, vintage"
	    " FROM revision ORDER BY vintage");
	ck_assert_str_eq(rows, "5.0|=|6.0|>||1970-04-12|1970-04-13\n"
			       "6.0|>|NULL|=|suppressed|1970-04-13|1970-04-14\n");
	free(rows);
	rows = world_query(path,
	    "SELECT document, name, vintage, loaded, rows, observations, missing"
	    " FROM document WHERE document = 4");
	ck_assert_str_eq(rows, "4|d.csv|1970-04-14|1970-04-14 01:00:00|1|0|1\n");
	free(rows);
	world_clean();
}
END_TEST

START_TEST(the_views_go_through_an_index_for_one_series)
{
	static const char *const views[] = { "observation", "latest", "revision" };
	const char *path = world_path("test.db");

	bilat_store_close(world_open(path, BILAT_STORE_CREATE));
	for (size_t i = 0; i < LENGTH(views); i++) {
		char sql[256];
		snprintf(sql, sizeof sql,
		    "EXPLAIN QUERY PLAN SELECT * FROM %s WHERE indicator = 'fdi.inflow'"
		    " AND reporter = 'KAZ' AND partner = 'RUS'",
		    views[i]);
		char *plan = world_query(path, sql);
		/* It reads its two halves one after the other. */
		char *scan = strstr(plan, "SCAN");
		ck_assert_msg(!scan || (!strncmp(scan, "SCAN observation\n", 17) &&
					   !strstr(scan + 1, "SCAN")),
		    "%s", plan);
		free(plan);
	}
	world_clean();
}
END_TEST

/* Plain SQL: nothing of bilat is needed to read the views, also not write permission. */
START_TEST(the_views_are_columns_for_ever)
{
	static const char *const promised[] = {
		"SELECT indicator, reporter, partner, detail, freq, unit, source, period, "
		"value, bound,"
		" lower, upper, decimals, status, conf, why, text, note, vintage, repeats, "
		"document,"
		" line, title, publisher, url FROM observation",
		"SELECT indicator, reporter, partner, detail, freq, unit, source, period, "
		"value, bound,"
		" status, why, vintage, document, line FROM latest",
		"SELECT period, value, value_before, bound_before, status_before, why_before,"
		" vintage_before, document_before, line_before FROM revision",
		"SELECT document, name, sha256, bytes, layout, options, source, title, "
		"publisher, url,"
		" licence, vintage, loaded, rows, observations, missing FROM document",
		"SELECT indicator, reporter, partner, detail, freq, unit, source FROM series",
		"SELECT project, name, a, b, sector, companies, url, note, vintage, document "
		"FROM project",
		"SELECT project, date, stage, what, value, bound, unit, source, url, note FROM "
		"event",
	};
	const char *path = world_path("test.db");

	bilat_store_close(world_open(path, BILAT_STORE_CREATE));
	for (size_t i = 0; i < LENGTH(promised); i++) {
		char *rows = world_query(path, promised[i]);
		ck_assert_str_eq(rows, "");
		free(rows);
	}
	world_clean();
}
END_TEST

CHECK_MAIN("views", the_views_write_periods_as_bilat_does,
    the_views_agree_with_the_reading_functions, the_revision_view_shows_what_was_replaced,
    the_views_go_through_an_index_for_one_series, the_views_are_columns_for_ever)
