/* Whatever statement of an action fails, at its beginning or while it is prepared: the action
 * fails with a word, and the store is as it was. */
#include <string.h>

#include "base/str.h"
#include "store/db.h"
#include "store/sums.h"
#include "unit/store/world.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

/* Fails the Nth, from 1. */
struct failing {
	sqlite3 *db;
	int left;
};

static int refuse(
    void *context, int action, const char *a, const char *b, const char *c, const char *d)
{
	struct failing *failing = context;

	/* What ends a transaction that reads, or one that has failed, has nobody to tell. */
	if (action == SQLITE_TRANSACTION && strcmp(a, "ROLLBACK") == 0)
		return SQLITE_OK;
	(void)b;
	(void)c;
	(void)d;
	return --failing->left == 0 ? SQLITE_DENY : SQLITE_OK;
}

static int interrupt(unsigned what, void *context, void *stmt, void *text)
{
	struct failing *failing = context;

	(void)what;
	(void)stmt;
	if (strcmp(text, "ROLLBACK") == 0)
		return 0;
	if (--failing->left == 0)
		sqlite3_interrupt(failing->db);
	return 0;
}

static void arm(struct failing *failing, bool prepared)
{
	if (prepared)
		sqlite3_trace_v2(failing->db, SQLITE_TRACE_STMT, interrupt, failing);
	else
		sqlite3_set_authorizer(failing->db, refuse, failing);
}

static void disarm(struct failing *failing)
{
	sqlite3_trace_v2(failing->db, 0, NULL, NULL);
	sqlite3_set_authorizer(failing->db, NULL, NULL);
}

static void fill(struct bilat_store *store)
{
	const struct said_so first[] = { { .period = "2021", .figure = "4", .title = "Book" },
		SAY("2022", "5"), SAY("2023", ">6"),
		{ .period = "2023", .figure = "7", .partner = "x:Ruritania", .note = "told" } };
	const struct said_so again[] = { { .period = "2021", .figure = "4", .title = "Book" },
		SAY("2022", "5.5"), SAY("2023", ">6") };
	int64_t document;

	world_load(store, "first.csv", 100, first, 4);
	world_load(store, "again.csv", 200, again, 3);
	for (int i = 0; i < 2; i++) {
		struct ingest *ingest =
		    world_begin(store, i ? "event.csv" : "plant.csv", 100 + i);
		ck_assert_done(world_put_plant(ingest, "Plant", 100 + i, 100 + i, err));
		ck_assert_done(ingest_commit(ingest, 2, &document, err));
	}
	ck_assert_done(bilat_store_set(store, "source.order", "test", err));
}

/* The actions. */

static bool put_all(struct ingest *ingest, struct bilat_error *err)
{
	static const struct said_so says[] = {
		{ .period = "2021", .figure = "4", .title = "Book" },
		SAY("2022", "5.5"),
		SAY("2024", "9"),
		SAY("2019", "1"),
		SAY("2023", "8"),
		{ .period = "2023-Q1",
		    .figure = "7",
		    .partner = "y:Lusitania",
		    .title = "New",
		    .unit = "EUR",
		    .detail = "product=27",
		    .source = "mine" },
		/* before what is said again: runs become rows */
		{ .period = "2021", .figure = "3", .vintage = 150 },
	};
	enum ingest_outcome outcome;

	for (size_t i = 0; i < LENGTH(says); i++) {
		if (!world_put(ingest, &says[i], (int64_t)i + 1, 300, &outcome, err))
			return false;
	}
	struct said_so undone = { .period = "2018", .figure = "2", .vintage = 300 };
	return ingest_mark(ingest, err) && world_put(ingest, &undone, 20, 300, &outcome, err) &&
	       ingest_undo(ingest, err) && ingest_mark(ingest, err) &&
	       world_put(ingest, &undone, 21, 300, &outcome, err) && ingest_keep(ingest, err);
}

static bool put_projects(struct ingest *ingest, struct bilat_error *err)
{
	return world_put_plant(ingest, "The plant", 300, 50, err);
}

static bool load_with(struct bilat_store *store,
    bool (*put)(struct ingest *ingest, struct bilat_error *err), struct bilat_error *err)
{
	struct ingest_document document = {
		.name = "new.csv", .sha256 = "new", .vintage = 300
	};
	struct ingest *ingest;
	int64_t known;

	if (!ingest_known(store, "other", "", "", &known, err) ||
	    !ingest_begin(store, &document, &ingest, &known, err))
		return false;
	if (put(ingest, err))
		return ingest_commit(ingest, 9, &known, err);
	ingest_abort(ingest);
	return false;
}

static bool load(struct bilat_store *store, struct bilat_error *err)
{
	return load_with(store, put_all, err);
}

static bool load_projects(struct bilat_store *store, struct bilat_error *err)
{
	return load_with(store, put_projects, err);
}

static bool unload(struct bilat_store *store, struct bilat_error *err)
{
	int64_t gone;

	return bilat_store_unload(store, 1, &gone, err);
}

static bool unload_events(struct bilat_store *store, struct bilat_error *err)
{
	int64_t gone;

	return bilat_store_unload(store, 3, &gone, err);
}

static bool set(struct bilat_store *store, struct bilat_error *err)
{
	return bilat_store_set(store, "source.order", "mine", err);
}

static bool sum_all(struct bilat_store *store, struct bilat_error *err)
{
	bool done = db_write_begin(store, err) && db_run(store, "DELETE FROM whole", err) &&
		    sums_write_all(store, err);

	if (done)
		return db_write_commit(store, err);
	db_write_rollback(store);
	return false;
}

static bool read_series(struct bilat_store *store, struct bilat_error *err)
{
	static const char *const words[] = { "KAZ", "RUS", "fdi.inflow", "test", "" };
	struct bilat_selection asked[] = { { 0 }, { .has_as_of = true, .as_of = 150 },
		{ .has_as_of_loaded = true, .as_of_loaded = 150 },
		{ .reporters = words, .reporter_count = 1 },
		{ .partners = words + 1, .partner_count = 1 },
		{ .indicators = words + 2, .indicator_count = 1 },
		{ .reporters = words,
		    .reporter_count = 1,
		    .indicators = words + 2,
		    .indicator_count = 1 },
		{ .reporters = words,
		    .reporter_count = 1,
		    .partners = words + 1,
		    .partner_count = 1,
		    .sources = words + 3,
		    .source_count = 1,
		    .details = words + 4,
		    .detail_count = 1 } };

	for (size_t i = 0; i < LENGTH(asked); i++) {
		struct bilat_series_set set = { 0 };
		struct bilat_holdings holdings = { 0 };
		if (!bilat_store_read(store, &asked[i], &set, err))
			return false;
		bilat_series_set_free(&set);
		if (!bilat_store_holdings(store, &asked[i], &holdings, err))
			return false;
		bilat_holdings_free(&holdings);
	}
	return true;
}

static bool take(
    void *context, const struct bilat_statement *statement, struct bilat_error *err)
{
	(void)context;
	(void)statement;
	(void)err;
	return true;
}

static bool read_statements(struct bilat_store *store, struct bilat_error *err)
{
	const struct bilat_selection all = { 0 };
	struct bilat_revisions revisions = { 0 };
	bool done = bilat_store_each(store, &all, true, take, NULL, err) &&
		    bilat_store_revisions(store, &all, &revisions, err);

	for (size_t i = 0; done && i < revisions.count; i++) {
		struct bilat_pedigree pedigree = { 0 };
		done = bilat_store_pedigree(
		    store, &revisions.at[i].key, &revisions.at[i].observation, &pedigree, err);
		if (done)
			bilat_pedigree_free(&pedigree);
	}
	bilat_revisions_free(&revisions);
	return done;
}

static bool read_words(struct bilat_store *store, struct bilat_error *err)
{
	struct bilat_source_vintages vintages = { 0 };
	struct bilat_stored_sources sources = { 0 };
	bool has;

	for (int which = BILAT_WORD_REPORTER; which <= BILAT_WORD_SOURCE; which++) {
		struct bilat_store_words words = { 0 };
		if (!bilat_store_words(
			store, (enum bilat_store_word)which, "KAZ", "RUS", &words, err))
			return false;
		bilat_store_words_free(&words);
	}
	if (!bilat_store_source_vintages(store, &vintages, err))
		return false;
	bilat_source_vintages_free(&vintages);
	if (!bilat_store_sources(store, &sources, err))
		return false;
	bilat_stored_sources_free(&sources);
	return bilat_store_has_indicator(store, "fdi.inflow", &has, err);
}

static bool read_documents(struct bilat_store *store, struct bilat_error *err)
{
	struct bilat_documents documents = { 0 };
	struct bilat_projects projects = { 0 };

	if (!bilat_store_documents(store, &documents, err))
		return false;
	bilat_documents_free(&documents);
	if (!bilat_store_document(store, 1, &documents, err))
		return false;
	bilat_documents_free(&documents);
	if (!bilat_store_projects(store, "KAZ", NULL, NULL, &projects, err))
		return false;
	bilat_projects_free(&projects);
	return true;
}

static bool read_settings(struct bilat_store *store, struct bilat_error *err)
{
	char *order;
	int32_t day;
	bool held;

	if (!bilat_store_setting(store, "source.order", &order, err))
		return false;
	free(order);
	return bilat_store_newest(store, &held, &day, err);
}

static void no_fault(void *context, const char *what)
{
	(void)context;
	ck_abort_msg("%s", what);
}

static bool verify(struct bilat_store *store, struct bilat_error *err)
{
	return bilat_store_verify(store, no_fault, NULL, err);
}

/* All that is held, but for what counts how often it was tried. */
static char *all_of(struct bilat_store *store)
{
	static const char *const tables[] = { "indicator_code", "area_code", "detail_code",
		"unit_code", "source_code", "series_key", "doc", "citation", "obs", "restated",
		"project_text", "event_text", "setting", "whole" };
	struct str out = STR_INIT;

	for (size_t i = 0; i < LENGTH(tables); i++) {
		sqlite3_stmt *stmt = NULL;
		char *sql = sqlite3_mprintf("SELECT * FROM %s", tables[i]);
		ck_assert_int_eq(
		    sqlite3_prepare_v2(store->db, sql, -1, &stmt, NULL), SQLITE_OK);
		while (sqlite3_step(stmt) == SQLITE_ROW) {
			for (int k = 0; k < sqlite3_column_count(stmt); k++)
				str_printf(&out, "%s|", column_text(stmt, k));
			str_add_char(&out, '\n');
		}
		sqlite3_finalize(stmt);
		sqlite3_free(sql);
	}
	return str_take(&out);
}

/* Lets the 1st, the 2nd, ... fail, until there is no further one. */
static void fail_each(
    bool (*action)(struct bilat_store *store, struct bilat_error *err), bool prepared)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	bool last = false;
	int n;

	fill(store);
	char *before = all_of(store);
	for (n = 1; !last; n++) {
		struct failing failing = { store->db, n };
		struct bilat_error err = { 0 };
		statement_close_all(store); /* so that each is prepared anew */
		arm(&failing, prepared);
		bool done = action(store, &err);
		disarm(&failing);
		last = failing.left > 0;
		/* A column of ORDER BY that may not be read is tried as an alias by SQLite. */
		ck_assert_msg(done == last || (done && !prepared), "%d: %s", n, err.message);
		ck_assert(done || (err.kind == BILAT_STORE && err.message[0]));
		ck_assert(sqlite3_get_autocommit(store->db));
		if (last)
			break;
		char *after = all_of(store);
		ck_assert_str_eq(after, before);
		free(after);
	}
	ck_assert_int_gt(n, 1);
	world_verify(store);
	bilat_store_close(store);
	free(before);
}

#define FAILING(name, action)             \
	START_TEST(name)                  \
	{                                 \
		fail_each(action, false); \
		fail_each(action, true);  \
	}                                 \
	END_TEST

FAILING(a_load_that_fails_leaves_the_store_as_it_was, load)
FAILING(a_load_of_projects_that_fails_leaves_the_store_as_it_was, load_projects)
FAILING(an_unload_that_fails_leaves_the_store_as_it_was, unload)
FAILING(an_unload_of_events_that_fails_leaves_the_store_as_it_was, unload_events)
FAILING(a_setting_that_fails_stays, set)
FAILING(sums_are_made_as_a_whole, sum_all)
FAILING(series_are_read_or_it_is_said_why_not, read_series)
FAILING(statements_are_read_or_it_is_said_why_not, read_statements)
FAILING(words_are_read_or_it_is_said_why_not, read_words)
FAILING(documents_are_read_or_it_is_said_why_not, read_documents)
FAILING(settings_are_read_or_it_is_said_why_not, read_settings)
FAILING(verify_finds_nothing_or_says_why_not, verify)

CHECK_MAIN("failing", a_load_that_fails_leaves_the_store_as_it_was,
    a_load_of_projects_that_fails_leaves_the_store_as_it_was,
    an_unload_that_fails_leaves_the_store_as_it_was,
    an_unload_of_events_that_fails_leaves_the_store_as_it_was, a_setting_that_fails_stays,
    sums_are_made_as_a_whole, series_are_read_or_it_is_said_why_not,
    statements_are_read_or_it_is_said_why_not, words_are_read_or_it_is_said_why_not,
    documents_are_read_or_it_is_said_why_not, settings_are_read_or_it_is_said_why_not,
    verify_finds_nothing_or_says_why_not)
