#include "store/db.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/file.h"
#include "base/str.h"
#include "base/xalloc.h"
#include "store/holder.h"
#include "store/kept.h"
#include "store/migrate.h"
#include "store/network.h"
#include "store/pending.h"
#include "store/sum.h"

#define WAIT_MS 5000

bool db_fail_held(const struct bilat_store *store, struct bilat_error *err)
{
	char holder[HOLDER_SIZE];

	return bilat_fail(err, BILAT_STORE, "the store '%s' is held by %s (wait or stop it)",
	    store->path, holder_name(holder, store->path));
}

bool db_fail(const struct bilat_store *store, struct bilat_error *err)
{
	const char *path = store->path;
	int code = sqlite3_extended_errcode(store->db);

	switch (code & 0xff) {
	case SQLITE_NOMEM:
		out_of_memory();
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return db_fail_held(store, err);
	case SQLITE_READONLY:
	case SQLITE_PERM:
		return bilat_fail(err, BILAT_STORE,
		    "the store '%s' is read-only (check its permissions)", path);
	case SQLITE_FULL:
		return bilat_fail(err, BILAT_STORE,
		    "no room on the disk for the store '%s' (nothing was changed)", path);
	case SQLITE_CORRUPT:
		return bilat_fail(err, BILAT_STORE,
		    "the store '%s' is damaged (restore a backup, or load its files into a new one)",
		    path);
	case SQLITE_NOTADB:
		return bilat_fail(err, BILAT_STORE, "'%s' is not a bilat store", path);
	case SQLITE_CANTOPEN:
		return bilat_fail(err, BILAT_STORE,
		    "the store '%s' cannot be opened (check its path and permissions)", path);
	case SQLITE_IOERR:
		return bilat_fail(err, BILAT_STORE,
		    "the store '%s' cannot be read or written (error %d of the disk)", path,
		    code);
	default:
		return bilat_fail(
		    err, BILAT_STORE, "the store '%s': %s", path, sqlite3_errmsg(store->db));
	}
}

bool db_run(struct bilat_store *store, const char *sql, struct bilat_error *err)
{
	return sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK ||
	       db_fail(store, err);
}

bool db_number(
    struct bilat_store *store, const char *sql, int64_t *out, struct bilat_error *err)
{
	sqlite3_stmt *stmt = NULL;

	if (sqlite3_prepare_v2(store->db, sql, -1, &stmt, NULL) != SQLITE_OK)
		return db_fail(store, err);
	enum step step = statement_step(store, stmt, err);
	if (step == STEP_ROW)
		*out = sqlite3_column_int64(stmt, 0);
	sqlite3_finalize(stmt);
	assert(step != STEP_DONE);
	return step == STEP_ROW;
}

void db_wait(struct bilat_store *store, int milliseconds)
{
	sqlite3_busy_timeout(store->db, milliseconds);
}

static bool run(struct bilat_store *store, enum statement which, struct bilat_error *err)
{
	sqlite3_stmt *stmt = statement_get(store, which, err);

	return stmt && statement_run(store, stmt, err);
}

bool db_read_begin(struct bilat_store *store, bool *began_out, struct bilat_error *err)
{
	bool begin = sqlite3_get_autocommit(store->db) != 0;

	if (begin && !run(store, BEGIN_READ, err))
		return false;
	*began_out = begin;
	return true;
}

void db_read_end(struct bilat_store *store, bool began)
{
	if (began)
		db_write_rollback(store);
}

bool bilat_store_hold(struct bilat_store *store, struct bilat_error *err)
{
	bool began;

	return db_read_begin(store, &began, err);
}

void bilat_store_let_go(struct bilat_store *store)
{
	if (store)
		db_write_rollback(store);
}

bool db_write_begin(struct bilat_store *store, struct bilat_error *err)
{
	return run(store, BEGIN_WRITE, err);
}

bool db_write_commit(struct bilat_store *store, struct bilat_error *err)
{
	if (run(store, COMMIT, err))
		return true;
	db_write_rollback(store);
	return false;
}

void db_write_rollback(struct bilat_store *store)
{
	/* Some faults (disk full) have rolled back already. */
	if (!sqlite3_get_autocommit(store->db))
		run(store, ROLLBACK, NULL);
}

static bool prepare_to_write(struct bilat_store *store, struct bilat_error *err)
{
	/* A load makes its keys itself, and verify checks them: no parent lookups per row. */
	return db_run(store,
		   "PRAGMA foreign_keys = OFF; PRAGMA synchronous = FULL;"
		   "CREATE TEMP TABLE touched(series INTEGER, period INTEGER,"
		   " PRIMARY KEY (series, period)) WITHOUT ROWID;",
		   err) &&
	       pending_register(store, err);
}

char *db_file_name(const char *path)
{
	return xasprintf("%s%s", strncmp(path, "file:", 5) == 0 ? "./" : "", path);
}

bool db_make_file(const char *path, const char *like)
{
	struct stat info;
	mode_t mode = like && stat(like, &info) == 0 ? info.st_mode & 0666 : 0666;
	int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode);

	if (fd < 0)
		return errno == EEXIST;
	close(fd);
	return true;
}

static bool connect(struct bilat_store *store, int flags, struct bilat_error *err)
{
	sqlite3_close(store->db);
	store->db = NULL;
	char *name = db_file_name(store->path);
	int code = sqlite3_open_v2(name, &store->db, flags | SQLITE_OPEN_NOMUTEX, NULL);
	free(name);
	if (code != SQLITE_OK) {
		if (!store->db)
			out_of_memory();
		return db_fail(store, err);
	}
	sqlite3_extended_result_codes(store->db, 1);
	db_wait(store, WAIT_MS);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
	if (!db_run(store,
		"PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
		"PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;",
		err))
		return false;
	if (!sum_register(store, err))
		return false;
	return flags & SQLITE_OPEN_READONLY || prepare_to_write(store, err);
}

/* A killed load leaves a journal that only a connection that may write can play back. */
static bool needs_recovery(const struct bilat_store *store)
{
	int code = sqlite3_extended_errcode(store->db);

	return code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY ||
	       code == SQLITE_CANTOPEN_DIRTYWAL;
}

static bool connect_read(struct bilat_store *store, struct bilat_error *err)
{
	int64_t version;

	if (connect(store, SQLITE_OPEN_READONLY, err) &&
	    db_number(store, "PRAGMA user_version", &version, err))
		return true;
	if (!needs_recovery(store))
		return false;
	bilat_error_clear(err);
	if (!connect(store, SQLITE_OPEN_READWRITE, err) ||
	    !db_number(store, "PRAGMA user_version", &version, err))
		return bilat_fail(err, BILAT_STORE,
		    "the store '%s' was left in the middle of a load and cannot be put right "
		    "without write permission for it and its folder",
		    store->path);
	return connect(store, SQLITE_OPEN_READONLY, err);
}

/* With a folder of its own where it has none yet. */
static bool make_folder(const char *path, struct bilat_error *err)
{
	const char *name = path_name(path);
	bool done = true;

	if (name != path) {
		char *folder = xstrndup(path, (size_t)(name - path));
		done = folder_make(folder, err);
		free(folder);
	}
	return done;
}

/* Reading a pipe would not end, and a device is none. */
static bool check_file(const struct bilat_store *store, struct bilat_error *err)
{
	if (!store->path[0])
		return bilat_fail(err, BILAT_STORE, "a store needs a name");
	if (file_is_folder(store->path))
		return bilat_fail(
		    err, BILAT_STORE, "'%s' is a folder, not a bilat store", store->path);
	if (!file_exists(store->path))
		return store->mode == BILAT_STORE_CREATE ||
		       bilat_fail(err, BILAT_NONE,
			   "there is no store '%s' yet (bilat load makes it)", store->path);
	return file_is_regular(store->path) ||
	       bilat_fail(err, BILAT_STORE, "'%s' is a pipe or a device, not a bilat store",
		   store->path);
}

static bool make_store(const struct bilat_store *store, struct bilat_error *err)
{
	if (!make_folder(store->path, err))
		return false;
	return db_make_file(store->path, NULL) ||
	       fail_errno(err, BILAT_STORE, errno, "cannot make the store '%s'", store->path);
}

/* Which machine the file lies on. */
static bool check_place(struct bilat_store *store, struct bilat_error *err)
{
	store->network = network_of(store->path);
	return !store->network || !network_has_log(store->path) ||
	       bilat_fail(err, BILAT_STORE,
		   "the store '%s' has a write-ahead log, which does not work over a network "
		   "(%s): copy it to this machine, or say PRAGMA journal_mode = DELETE on its own",
		   store->path, store->network);
}

static bool open_file(struct bilat_store *store, struct bilat_error *err)
{
	if (!check_file(store, err) ||
	    (store->mode == BILAT_STORE_CREATE && !make_store(store, err)) ||
	    !check_place(store, err))
		return false;
	if (store->mode == BILAT_STORE_READ)
		return connect_read(store, err) && migrate_check(store, err);
	return connect(store, SQLITE_OPEN_READWRITE, err) &&
	       migrate(store, migrate_steps, migrate_step_count, err);
}

static bool open_store(struct bilat_store *store, struct bilat_error *err)
{
	if (strcmp(store->path, ":memory:") != 0)
		return open_file(store, err) && migrate_check_tables(store, err);
	store->mode = BILAT_STORE_CREATE;
	return connect(store, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, err) &&
	       migrate(store, migrate_steps, migrate_step_count, err);
}

bool bilat_store_open(const char *path, enum bilat_store_mode mode, struct bilat_store **out,
    struct bilat_error *err)
{
	struct bilat_store *store = xcalloc(1, sizeof *store);

	store->path = xstrdup(path);
	store->mode = mode;
	if (!open_store(store, err)) {
		bilat_store_close(store);
		return false;
	}
	*out = store;
	return true;
}

void bilat_store_close(struct bilat_store *store)
{
	if (!store)
		return;
	if (store->db)
		db_write_rollback(store);
	statement_close_all(store);
	sqlite3_close(store->db);
	kept_free(store->kept);
	free(store->path);
	free(store);
}

const char *bilat_store_network(const struct bilat_store *store)
{
	return store->network;
}

const char *bilat_store_path(const struct bilat_store *store)
{
	return store->path;
}
