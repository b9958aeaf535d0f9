/* migrate.h - brings the schema of a store to the newest version.
 *
 * Version n is made from version n-1 by step n-1; a new store takes all of them.  Steps, views
 * and the version number share one transaction, and before an old store is touched a copy of
 * it is put beside it as FILE.before-vN. */
#ifndef STORE_MIGRATE_H
#define STORE_MIGRATE_H

#include <stdbool.h>
#include <stddef.h>

struct bilat_error;
struct bilat_store;

struct migrate_step {
	const char *sql;
	/* What SQL cannot do, done behind it; NULL: nothing. */
	bool (*finish)(struct bilat_store *store, struct bilat_error *err);
};
extern const struct migrate_step migrate_steps[];
extern const size_t migrate_step_count; /* = the newest version */

#define MIGRATE_APPLICATION 0x42494c54

/* BILAT_STORE: not a bilat store, or newer than the last step. */
bool migrate(struct bilat_store *store, const struct migrate_step steps[], size_t count,
    struct bilat_error *err);
/* For reading: whether it is a store of exactly the newest version. */
bool migrate_check(struct bilat_store *store, struct bilat_error *err);
/* Whether the tables are tables: nothing that another program has put in the place of one, a
 * virtual table say, is asked anything. */
bool migrate_check_tables(struct bilat_store *store, struct bilat_error *err);

#endif
