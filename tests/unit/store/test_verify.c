#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "unit/store/world.h"

static void add_fault(void *context, const char *what)
{
	str_printf(context, "%s\n", what);
}

/* A project and an event of it, as document 4. */
static void load_plant(struct bilat_store *store)
{
	struct ingest *ingest = world_begin(store, "plant.csv", 100);
	int64_t document = 0;

	ck_assert_done(world_put_plant(ingest, "Plant", 100, 100, err));
	ck_assert_done(ingest_commit(ingest, 2, &document, err));
}

/* Plants a fault with plain SQL; verify finds it and says so. */
static void plant(const char *sql, const char *told)
{
	char *path = strdup(world_path("test.db"));
	struct bilat_store *store = world_open(path, BILAT_STORE_CREATE);
	const struct said_so a[] = { SAY("2023", "4"),
		{ .period = "2024", .figure = "5", .note = "as told", .title = "Yearbook" } },
			     b[] = { SAY("2024", "6") }, c[] = { SAY("2023", "4") };
	struct str faults = STR_INIT;
	struct bilat_error err = { 0 };
	sqlite3 *db = NULL;

	world_load(store, "a.csv", 100, a, 2);
	world_load(store, "b.csv", 200, b, 1);
	world_load(store, "c.csv", 300, c, 1); /* in restated */
	load_plant(store);
	ck_assert(bilat_store_set(store, "source.order", "test", &err));
	world_verify(store);
	bilat_store_close(store);
	ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
	ck_assert_msg(sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK, "%s: %s", sql,
	    sqlite3_errmsg(db));
	sqlite3_close(db);

	store = world_open(path, BILAT_STORE_READ);
	ck_assert(!bilat_store_verify(store, add_fault, &faults, &err));
	ck_assert_int_eq(err.kind, BILAT_STORE);
	ck_assert_msg(strstr(faults.text, told), "%s: %s", sql, faults.text);
	bilat_store_close(store);
	str_done(&faults);
	free(path);
	world_clean();
}

START_TEST(faults_in_the_rows_are_found)
{
	plant("UPDATE obs SET effect = 1 WHERE document = 2", "wrongly marked");
	plant("DELETE FROM obs WHERE document = 2", "document 2 has 0 values");
	plant("UPDATE obs SET document = 9 WHERE document = 2",
	    "a row of 'obs' means a row of 'doc'");
	plant("UPDATE doc SET value_count = 7 WHERE id = 1", "should have 7");
	plant("UPDATE obs SET period = 123456 WHERE document = 2", "impossible period");
	plant("UPDATE obs SET value = 9e999 WHERE document = 2", "document 2 has 0 values");
	plant("UPDATE obs SET bound = '!' WHERE document = 2", "unknown bound");
	plant("UPDATE obs SET vintage = 300 WHERE document = 2", "newer vintage");
	plant("UPDATE series_key SET freq = 'X'", "unknown frequency");
}
END_TEST

START_TEST(faults_in_what_is_said_again_are_found)
{
	plant("UPDATE restated SET first = 2022", "document 3 says figures of series 1 again");
	plant("UPDATE restated SET last = 2025", "that nobody has said before");
	plant("UPDATE restated SET vintage = 50", "that nobody has said before");
	plant("UPDATE restated SET last = 2024", "document 3 has 2 values");
	plant("UPDATE restated SET vintage = 400", "newer vintage");
	plant("UPDATE restated SET document = 9", "a row of 'restated' means a row of 'doc'");
	plant("DELETE FROM restated", "document 3 has 0 values");
	/* A row behind it that only seems to repeat because of it. */
	plant("INSERT INTO obs(series, period, vintage, document, line, effect, why)"
	      " VALUES (1, 2023, 300, 3, 7, 1, 'not_published')",
	    "line 7 of document 3 (KAZ RUS fdi.inflow) is wrongly marked");
}
END_TEST

START_TEST(each_calendar_has_an_end)
{
#define ON(freq, period)                                                           \
	"UPDATE series_key SET freq = '" freq "'; UPDATE obs SET period = " period \
	" WHERE document = 2"
	plant(ON("Q", "40000"), "impossible period");
	plant(ON("Y", "120000"), "impossible period");
	plant(ON("N", "1"), "impossible period");
	plant(ON("W", "530000"), "impossible period");
	plant(ON("D", "-3700000"), "impossible period");
	plant(ON("R", "20 << 20"), "impossible period"); /* no days */
	plant(ON("R", "(3700000 << 20) + 9"), "impossible period");
#undef ON
}
END_TEST

/* Each would give another figure, text or pedigree, and all counts are as they were. */
START_TEST(what_has_changed_since_it_was_loaded_is_found)
{
	plant("UPDATE obs SET value = 4.25 WHERE period = 2023",
	    "document 1 ('a.csv') is not what");
	plant("UPDATE obs SET note = 'as sold' WHERE document = 1 AND period = 2024",
	    "document 1 ('a.csv') is not what was loaded");
	plant("UPDATE obs SET line = 7 WHERE document = 2", "document 2 ('b.csv') is not what");
	plant("UPDATE obs SET citation = NULL", "document 1 ('a.csv') is not what was loaded");
	plant(
	    "UPDATE doc SET sha256 = 'b.csw' WHERE id = 2", "document 2 ('b.csv') is not what");
	plant("UPDATE doc SET title = 'x' WHERE id = 3", "document 3 ('c.csv') is not what");
	plant("UPDATE restated SET line = 2", "document 3 ('c.csv') is not what was loaded");
	plant("UPDATE restated SET step = 2", "document 3 says figures of series 1 again");
	plant("UPDATE project_text SET name = 'Plane'", "document 4 ('plant.csv') is not what");
	plant("UPDATE event_text SET value = 6", "document 4 ('plant.csv') is not what");
	plant("UPDATE event_text SET effect = 1", "line 2 of document 4 (an event) is wrongly");
	plant("UPDATE doc SET sum = sum + 1 WHERE id = 3", "document 3 ('c.csv') is not what");
}
END_TEST

START_TEST(rows_that_were_moved_or_doubled_are_found)
{
	plant("UPDATE obs SET document = 1, line = 3 WHERE document = 2",
	    "document 2 ('b.csv') is");
	plant(
	    "INSERT INTO obs(series, period, vintage, document, line, value, decimals, effect)"
	    " VALUES (1, 2024, 200, 2, 2, 6, 0, 1)",
	    "document 2 ('b.csv') is not what was loaded");
	plant("DELETE FROM restated; DELETE FROM doc WHERE id = 3",
	    "a document or a setting is lost, or is one that nobody put");
	plant("DELETE FROM setting", "a document or a setting is lost");
	plant("DELETE FROM whole", "a document or a setting is lost");
	plant("INSERT INTO whole VALUES (0)", "a document or a setting is lost");
}
END_TEST

START_TEST(words_that_have_changed_are_found)
{
	plant(
	    "UPDATE setting SET value = 'best'", "setting 'source.order' is not what was put");
	plant("UPDATE area_code SET code = 'USA' WHERE code = 'RUS'",
	    "the words of series 1 (KAZ USA fdi.inflow) are not those that were loaded");
	plant(
	    "UPDATE area_code SET code = 'USA' WHERE code = 'RUS'", "document 2 ('b.csv') is");
	plant("UPDATE area_code SET name = 'Rus' WHERE code = 'RUS'", "area 'RUS' is not what");
	plant("UPDATE source_code SET publisher = 'x'", "source 'test' is not what was put");
	plant("UPDATE indicator_code SET name = 'x'",
	    "indicator 'fdi.inflow' is not what was put");
	plant("UPDATE citation SET title = 'Yearbooks'",
	    "citation '1' of document 1 is not what was put");
	plant("UPDATE series_key SET sum = 0", "the words of series 1 (KAZ RUS fdi.inflow)");
}
END_TEST

/* Or the next load would hide what has changed. */
START_TEST(a_later_load_leaves_the_sum_of_a_changed_name)
{
	char *path = strdup(world_path("test.db"));
	struct bilat_store *store = world_open(path, BILAT_STORE_CREATE);
	struct ingest *ingest = world_begin(store, "a.csv", 100);
	const struct ingest_key key = { "x:fdi", "FDI", "KAZ", NULL, "x:Ruritania", "Ruritania",
		"", BILAT_ANNUAL, "USD", "mine", "Book", "Press" };
	struct ingest_row row = { .period = world_period("2024"),
		.figure = world_figure("4"),
		.vintage = 100,
		.line = 2 };
	enum ingest_outcome outcome;
	struct str faults = STR_INIT;
	int64_t document;

	ck_assert_done(ingest_series(ingest, &key, &row.series, err));
	ck_assert_done(ingest_put(ingest, &row, &outcome, err));
	ck_assert_done(ingest_commit(ingest, 1, &document, err));
	world_verify(store);
	free(world_query(
	    path, "UPDATE area_code SET name = 'Lusitania' WHERE name = 'Ruritania'"));
	free(world_query(path, "UPDATE indicator_code SET name = 'FDJ'"));
	free(world_query(path, "UPDATE source_code SET name = 'Hook'"));
	ingest = world_begin(store, "b.csv", 200);
	row.period = world_period("2025");
	row.vintage = 200;
	ck_assert_done(ingest_series(ingest, &key, &row.series, err));
	ck_assert_done(ingest_put(ingest, &row, &outcome, err));
	ck_assert_done(ingest_commit(ingest, 1, &document, err));
	ck_assert(!bilat_store_verify(store, add_fault, &faults, NULL));
	ck_assert_str_eq(faults.text, "indicator 'x:fdi' is not what was put\n"
				      "area 'x:Ruritania' is not what was put\n"
				      "source 'mine' is not what was put\n");
	str_done(&faults);
	bilat_store_close(store);
	free(path);
	world_clean();
}
END_TEST

START_TEST(faults_in_the_keys_are_found)
{
	plant("INSERT INTO area_code(code) VALUES ('ZZZ')", "area 3 is used by nothing");
	plant("INSERT INTO citation(title, publisher, url) VALUES ('', '', 'x')",
	    "citation 2 is used by nothing");
	plant("INSERT INTO detail_code(code) VALUES ('a=b')", "detail 2 is used by nothing");
	plant("INSERT INTO unit_code(code) VALUES ('EUR')", "unit 2 is used by nothing");
	plant("DELETE FROM unit_code", "a row of 'series_key' means a row of 'unit_code'");
}
END_TEST

START_TEST(foreign_tables_and_views_are_found)
{
	plant("CREATE TABLE mine(x)", "tables and views");
	plant("DROP VIEW latest", "tables and views");
	plant("DROP VIEW latest; CREATE VIEW latest AS SELECT 1", "tables and views");
}
END_TEST

CHECK_MAIN("verify", faults_in_the_rows_are_found, each_calendar_has_an_end,
    faults_in_what_is_said_again_are_found, what_has_changed_since_it_was_loaded_is_found,
    rows_that_were_moved_or_doubled_are_found, words_that_have_changed_are_found,
    a_later_load_leaves_the_sum_of_a_changed_name, faults_in_the_keys_are_found,
    foreign_tables_and_views_are_found)
