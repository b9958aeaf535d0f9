#include "store/migrate.h"

#include <string.h>

#include "base/file.h"
#include "base/str.h"
#include "store/db.h"
#include "store/schema.h"
#include "store/sums.h"
#include "unit/store/world.h"

#define BEFORE                                      \
	{ schema_001, NULL }, { schema_002, NULL }, \
	{                                           \
		schema_003, sums_write_all          \
	}
static const struct migrate_step four_steps[] = { BEFORE,
	{ "ALTER TABLE setting ADD COLUMN note TEXT;", NULL } };
static const struct migrate_step broken[] = { BEFORE,
	{ "ALTER TABLE setting ADD COLUMN note TEXT; ALTER TABLE nowhere ADD COLUMN x;",
	    NULL } };

/* A store of an older version that is kept for these tests, as a file. */
static char *make_old(const char *dump)
{
	char *path = strdup(world_path("old.db"));
	struct str sql = STR_INIT;
	sqlite3 *db = NULL;

	ck_assert_done(file_read(dump, 1 << 20, &sql, err));
	ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
	ck_assert_int_eq(sqlite3_exec(db, sql.text, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
	str_done(&sql);
	return path;
}

START_TEST(a_store_of_version_1_is_read_as_it_was_written)
{
	char *path = make_old(TEST_DATA "/store/v1.sql");
	struct bilat_store *store = world_open(path, BILAT_STORE_WRITE);
	struct bilat_documents documents = { 0 };
	struct bilat_projects projects = { 0 };

	char *current = world_current(store, NULL);
	ck_assert_str_eq(current, "KAZ RUS fdi.inflow 2023 = suppressed @19900\n"
				  "KAZ RUS fdi.inflow 2024 = 4100000000 @19900\n"
				  "KAZ RUS fdi.inflow product=27 2024-Q1 = 12.3 P @19800\n");
	free(current);
	ck_assert_done(bilat_store_documents(store, &documents, err));
	ck_assert_uint_eq(documents.count, 3);
	ck_assert_int_eq(documents.at[1].missing, 1);
	bilat_documents_free(&documents);
	ck_assert_done(bilat_store_projects(store, NULL, NULL, NULL, &projects, err));
	ck_assert_uint_eq(projects.count, 1);
	ck_assert_str_eq(projects.at[0].stage, "planned");
	bilat_projects_free(&projects);
	char *order;
	ck_assert_done(bilat_store_setting(store, "source.order", &order, err));
	ck_assert_str_eq(order, "test");
	free(order);
	world_verify(store);
	/* Each has its sum now; none is 0 by chance. */
	char *sums = world_query(path, "SELECT (SELECT count(*) FROM doc WHERE sum), (SELECT "
				       "count(*) FROM series_key WHERE sum),"
				       " (SELECT count(*) FROM setting WHERE sum), (SELECT "
				       "count(*) FROM whole WHERE sum)");
	ck_assert_str_eq(sums, "3|2|1|1\n");
	free(sums);
	bilat_store_close(store);
	free(path);
	world_clean();
}
END_TEST

/* What the next load of it says again takes no rows; what it was before lies beside it. */
START_TEST(a_store_of_version_1_takes_a_later_download)
{
	char *path = make_old(TEST_DATA "/store/v1.sql");
	struct bilat_store *store = world_open(path, BILAT_STORE_WRITE);
	const struct said_so again[] = {
		{ .period = "2023", .figure = "c" },
		{ .period = "2024", .figure = "4.1e9", .line = 2 },
		{ .period = "2025", .figure = "7", .line = 3 },
	};

	char *before = world_current(store, NULL);
	world_load(store, "later.csv", 20000, again, 3);
	world_verify(store);
	char *after = world_current(store, NULL);
	ck_assert(strstr(after, "2024 = 4100000000 @19900\n"));
	ck_assert(strstr(after, "2025 = 7 @20000\n"));
	ck_assert_done(bilat_store_unload(store, 4, &(int64_t){ 0 }, err));
	free(after);
	after = world_current(store, NULL);
	ck_assert_str_eq(after, before);
	bilat_store_close(store);
	free(after);
	free(before);
	char *kept = strdup(world_path("old.db.before-v3"));
	char *version = world_query(kept, "PRAGMA user_version");
	ck_assert_str_eq(version, "1\n");
	free(version);
	free(kept);
	free(path);
	world_clean();
}
END_TEST

/* What is said again by runs has its part in the sums, which verify computes in another way. */
START_TEST(a_store_of_version_2_gets_its_sums)
{
	char *path = make_old(TEST_DATA "/store/v2.sql");
	char *kept = strdup(world_path("old.db.before-v3"));
	struct bilat_store *store = world_open(path, BILAT_STORE_WRITE);

	world_verify(store);
	char *sums = world_query(path,
	    "SELECT (SELECT count(*) FROM doc WHERE sum), (SELECT count(*) FROM restated)");
	ck_assert_str_eq(sums, "4|2\n");
	free(sums);
	char *events = world_query(path, "SELECT count(*) FROM event");
	ck_assert_str_eq(events, "1\n");
	free(events);
	/* Taken back, the rows that the runs stood on come back as rows: nothing else changes.
	 */
	ck_assert_done(bilat_store_unload(store, 1, &(int64_t){ 0 }, err));
	world_verify(store);
	char *rows = world_query(path, "SELECT document, count(*) FROM obs GROUP BY 1");
	ck_assert_str_eq(rows, "2|4\n");
	free(rows);
	bilat_store_close(store);
	char *version = world_query(kept, "PRAGMA user_version");
	ck_assert_str_eq(version, "2\n");
	free(version);
	free(kept);
	free(path);
	world_clean();
}
END_TEST

START_TEST(an_older_store_is_brought_up_to_date_after_a_copy)
{
	char *path = make_old(TEST_DATA "/store/v1.sql");
	char *copy = strdup(world_path("old.db.before-v4"));
	struct bilat_store *store = world_open(path, BILAT_STORE_WRITE);
	char *before = world_current(store, NULL);

	ck_assert_done(migrate(store, four_steps, 4, err));
	char *after = world_current(store, NULL);
	ck_assert_str_eq(before, after);
	bilat_store_close(store);
	char *version = world_query(path, "PRAGMA user_version");
	ck_assert_str_eq(version, "4\n");
	char *views = world_query(path, "SELECT count(*) FROM latest");
	ck_assert_str_eq(views, "3\n");
	/* The copy is the store as it was. */
	store = world_open(copy, BILAT_STORE_READ);
	char *kept = world_current(store, NULL);
	ck_assert_str_eq(kept, before);
	bilat_store_close(store);
	free(before);
	free(after);
	free(version);
	free(views);
	free(kept);
	free(copy);
	free(path);
	world_clean();
}
END_TEST

START_TEST(a_migration_that_fails_leaves_the_store_as_it_was)
{
	char *path = make_old(TEST_DATA "/store/v1.sql");
	struct bilat_store *store = world_open(path, BILAT_STORE_WRITE);

	ck_assert(!migrate(store, broken, 4, NULL));
	bilat_store_close(store);
	store = world_open(path, BILAT_STORE_READ);
	world_verify(store);
	bilat_store_close(store);
	free(path);
	world_clean();
}
END_TEST

START_TEST(a_new_store_takes_the_same_steps)
{
	struct bilat_store *fresh = world_open(":memory:", BILAT_STORE_CREATE);
	int64_t version = 0;

	ck_assert_done(migrate(fresh, four_steps, 4, err));
	ck_assert_done(db_number(fresh, "PRAGMA user_version", &version, err));
	ck_assert_int_eq(version, 4);
	bilat_store_close(fresh);
}
END_TEST

CHECK_MAIN("migrate", a_store_of_version_1_is_read_as_it_was_written,
    a_store_of_version_1_takes_a_later_download, a_store_of_version_2_gets_its_sums,
    an_older_store_is_brought_up_to_date_after_a_copy,
    a_migration_that_fails_leaves_the_store_as_it_was, a_new_store_takes_the_same_steps)
