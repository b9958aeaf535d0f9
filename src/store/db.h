/* db.h - the connection: opening it safely, transactions, and what SQLite's codes mean to a
 * person.
 *
 * What a file from elsewhere could carry is not run: triggers and views are off for this
 * connection (bilat reads the tables), the schema is not trusted, defensive mode is on.
 *
 * The journal is a rollback journal (SQLite's default), not a write-ahead log: the store is
 * one file that can be copied, reading it writes nothing at all and works in a folder that is
 * read-only, and a load into new pages is written once and not twice.  The price is that
 * readers wait while a load larger than the page cache is being written. */
#ifndef STORE_DB_H
#define STORE_DB_H

#include <stdbool.h>

#include <sqlite3.h>

#include <bilat/store.h>

#include "store/statement.h"

struct bilat_error;
struct kept;
struct pending;

struct bilat_store {
	sqlite3 *db;
	char *path;
	const char *network; /* the network file system in which it lies; NULL: none */
	enum bilat_store_mode mode;
	sqlite3_stmt *statements[STATEMENT_COUNT]; /* NULL until first used */
	struct kept *kept;                         /* NULL: answers are not kept */
	struct pending *pending;                   /* of the load in hand; else NULL */
};

/* Fills err from what SQLite said last; false. */
bool db_fail(const struct bilat_store *store, struct bilat_error *err);

/* Another program holds the store; says which.  BILAT_STORE; false. */
bool db_fail_held(const struct bilat_store *store, struct bilat_error *err);

/* The path as sqlite3_open takes it for a path: else "file:..." is an address, in which
 * "?mode=memory" would lose all that is loaded.  free() it. */
char *db_file_name(const char *path);
/* An empty file where none is, with the rights that the umask leaves, of those of the file
 * `like` if that is not NULL: SQLite gives its group and others no right to write.  False with
 * errno. */
bool db_make_file(const char *path, const char *like);

/* Runs SQL text without results. */
bool db_run(struct bilat_store *store, const char *sql, struct bilat_error *err);

/* The number that a PRAGMA such as "PRAGMA user_version" answers. */
bool db_number(
    struct bilat_store *store, const char *sql, int64_t *out, struct bilat_error *err);

/* How long another program's lock is waited for. */
void db_wait(struct bilat_store *store, int milliseconds);

/* One state of the store for several statements.  Nothing happens if a transaction is open
 * already; *began_out tells db_read_end what to do. */
bool db_read_begin(struct bilat_store *store, bool *began_out, struct bilat_error *err);
void db_read_end(struct bilat_store *store, bool began);

/* A transaction that writes. Every path out of it is commit or rollback. */
bool db_write_begin(struct bilat_store *store, struct bilat_error *err);
bool db_write_commit(struct bilat_store *store, struct bilat_error *err); /* or rolled back */
void db_write_rollback(struct bilat_store *store);

#endif
