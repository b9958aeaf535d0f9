#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "unit/store/world.h"

static void add_fault(void *context, const char *what)
{
	str_printf(context, "%s\n", what);
}

/* Plants a fault with plain SQL; verify finds it and says so. */
static void plant(const char *sql, const char *told)
{
	char *path = strdup(world_path("test.db"));
	struct bilat_store *store = world_open(path, BILAT_STORE_CREATE);
	const struct said_so a[] = { SAY("2023", "4"), SAY("2024", "5") },
			     b[] = { SAY("2024", "6") }, c[] = { SAY("2023", "4") };
	struct str faults = STR_INIT;
	struct bilat_error err = { 0 };
	sqlite3 *db = NULL;

	world_load(store, "a.csv", 100, a, 2);
	world_load(store, "b.csv", 200, b, 1);
	world_load(store, "c.csv", 300, c, 1); /* in restated */
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

START_TEST(faults_in_the_keys_are_found)
{
	plant("INSERT INTO area_code(code) VALUES ('ZZZ')", "area 3 is used by nothing");
	plant("INSERT INTO citation(title, publisher, url) VALUES ('', '', 'x')",
	    "citation 1 is used by nothing");
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

CHECK_MAIN("verify", faults_in_the_rows_are_found, faults_in_what_is_said_again_are_found,
    faults_in_the_keys_are_found, foreign_tables_and_views_are_found)
