#include "store/migrate.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/str.h"
#include "base/xalloc.h"
#include "store/db.h"
#include "store/project.h"
#include "store/schema.h"
#include "store/sums.h"

/* Before version 3 an unload left the events of other documents marked as they were. */
static bool mend_and_sum(struct bilat_store *store, struct bilat_error *err)
{
	return event_judge_all(store, err) && sums_write_all(store, err);
}

const struct migrate_step migrate_steps[] = { { schema_001, NULL }, { schema_002, NULL },
	{ schema_003, mend_and_sum } };
const size_t migrate_step_count = sizeof migrate_steps / sizeof migrate_steps[0];

struct identity {
	int64_t application, version, objects;
};

static bool identify(struct bilat_store *store, struct identity *out, struct bilat_error *err)
{
	return db_number(store, "PRAGMA application_id", &out->application, err) &&
	       db_number(store, "PRAGMA user_version", &out->version, err) &&
	       db_number(store, "SELECT count(*) FROM sqlite_schema", &out->objects, err);
}

static bool is_blank(const struct identity *identity)
{
	return !identity->application && !identity->version && !identity->objects;
}

static bool check(const struct bilat_store *store, const struct identity *identity,
    size_t newest, struct bilat_error *err)
{
	if (identity->application != MIGRATE_APPLICATION || identity->version < 1)
		return bilat_fail(err, BILAT_STORE, "'%s' is not a bilat store", store->path);
	if (identity->version > (int64_t)newest)
		return bilat_fail(err, BILAT_STORE,
		    "the store '%s' is of version %lld, and this bilat knows versions up to "
		    "%zu "
		    "(use the newer bilat)",
		    store->path, (long long)identity->version, newest);
	return true;
}

/* What a load leaves behind that was killed while it made the store. */
static bool fail_blank(const struct bilat_store *store, struct bilat_error *err)
{
	return bilat_fail(err, BILAT_NONE,
	    "there is nothing in the store '%s' yet (bilat load makes it)", store->path);
}

bool migrate_check(struct bilat_store *store, struct bilat_error *err)
{
	struct identity identity;

	if (!identify(store, &identity, err))
		return false;
	if (is_blank(&identity))
		return fail_blank(store, err);
	if (!check(store, &identity, migrate_step_count, err))
		return false;
	if (identity.version < (int64_t)migrate_step_count)
		return bilat_fail(err, BILAT_STORE,
		    "the store '%s' is of the older version %lld (the next bilat load brings "
		    "it up "
		    "to date)",
		    store->path, (long long)identity.version);
	return true;
}

bool migrate_check_tables(struct bilat_store *store, struct bilat_error *err)
{
	sqlite3_stmt *odd = statement_get(store, TABLE_ODD, err);

	if (!odd)
		return false;
	enum step step = statement_step(store, odd, err);
	if (step == STEP_ROW)
		bilat_fail(err, BILAT_STORE,
		    "the store '%s' has no table '%s' of bilat's (restore a backup, or load its "
		    "files into a new one)",
		    store->path, column_text(odd, 0));
	statement_end(odd);
	return step == STEP_DONE;
}

static bool drop_views(struct bilat_store *store, struct bilat_error *err)
{
	struct str sql = STR_INIT;
	sqlite3_stmt *stmt = NULL;
	enum step step = STEP_FAILED;

	if (sqlite3_prepare_v2(store->db, "SELECT name FROM sqlite_schema WHERE type = 'view'",
		-1, &stmt, NULL) != SQLITE_OK)
		return db_fail(store, err);
	while ((step = statement_step(store, stmt, err)) == STEP_ROW) {
		char *drop = sqlite3_mprintf("DROP VIEW \"%w\";", sqlite3_column_text(stmt, 0));
		if (!drop)
			out_of_memory();
		str_add(&sql, drop);
		sqlite3_free(drop);
	}
	sqlite3_finalize(stmt);
	bool done = step == STEP_DONE && db_run(store, sql.text, err);
	str_done(&sql);
	return done;
}

static bool take_step(struct bilat_store *store, const struct migrate_step *step,
    size_t version, struct bilat_error *err)
{
	struct str pragma = STR_INIT;

	str_printf(&pragma, "PRAGMA user_version = %zu", version);
	bool done = db_run(store, step->sql, err) && db_run(store, pragma.text, err) &&
		    (!step->finish || step->finish(store, err));
	str_done(&pragma);
	return done;
}

static bool apply(struct bilat_store *store, const struct migrate_step steps[], size_t count,
    struct bilat_error *err)
{
	struct identity identity;

	/* Asked again inside: another program may have been quicker. */
	if (!identify(store, &identity, err) ||
	    (!is_blank(&identity) && !check(store, &identity, count, err)))
		return false;
	if (identity.version == (int64_t)count)
		return true;
	if (!drop_views(store, err))
		return false;
	for (size_t i = (size_t)identity.version; i < count; i++) {
		if (!take_step(store, &steps[i], i + 1, err))
			return false;
	}
	return db_run(store, schema_views, err);
}

static bool keep_copy(struct bilat_store *store, size_t version, struct bilat_error *err)
{
	/* A store in memory is gone with its program: there is nothing to keep. */
	if (strcmp(store->path, ":memory:") == 0)
		return true;
	char *path = xasprintf("%s.before-v%zu", store->path, version);
	bool done = bilat_store_backup(store, path, err);

	free(path);
	return done;
}

bool migrate(struct bilat_store *store, const struct migrate_step steps[], size_t count,
    struct bilat_error *err)
{
	struct identity identity;

	if (!identify(store, &identity, err))
		return false;
	if (is_blank(&identity) && store->mode != BILAT_STORE_CREATE)
		return fail_blank(store, err);
	if (!is_blank(&identity)) {
		if (!check(store, &identity, count, err))
			return false;
		if (identity.version == (int64_t)count)
			return true;
		if (!keep_copy(store, count, err))
			return false;
	}
	if (!db_write_begin(store, err))
		return false;
	if (!apply(store, steps, count, err)) {
		db_write_rollback(store);
		return false;
	}
	return db_write_commit(store, err);
}
