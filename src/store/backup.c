#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/error.h"
#include "base/file.h"
#include "base/interrupt.h"
#include "base/xalloc.h"
#include "store/db.h"

#define PAGES_AT_ONCE 2048
#define PAUSE_MS 20
#define TRIES 250 /* while another program holds the store */

static bool copy_pages(
    struct bilat_store *store, sqlite3 *target, const char *path, struct bilat_error *err)
{
	sqlite3_backup *backup = sqlite3_backup_init(target, "main", store->db, "main");
	int code = SQLITE_OK;

	if (!backup)
		return bilat_fail(
		    err, BILAT_STORE, "cannot write '%s': %s", path, sqlite3_errmsg(target));
	for (int tries = 0; tries < TRIES && !interrupt_came();) {
		code = sqlite3_backup_step(backup, PAGES_AT_ONCE);
		if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
			sqlite3_sleep(PAUSE_MS);
			tries++;
		} else if (code != SQLITE_OK) {
			break;
		}
	}
	sqlite3_backup_finish(backup);
	if (code == SQLITE_DONE)
		return true;
	if (!interrupt_check(err))
		return false;
	if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
		return db_fail_held(store, err);
	return bilat_fail(
	    err, BILAT_STORE, "cannot copy the store to '%s': %s", path, sqlite3_errstr(code));
}

static bool copy_store(struct bilat_store *store, const char *path, struct bilat_error *err)
{
	sqlite3 *target = NULL;
	bool done = false;

	/* As private as the store is. */
	if (!db_make_file(path, store->path))
		return fail_errno(err, BILAT_STORE, errno, "cannot write '%s'", path);
	char *name = db_file_name(path);
	if (sqlite3_open_v2(name, &target, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK)
		bilat_fail(err, BILAT_STORE, "cannot write '%s': %s", path,
		    target ? sqlite3_errmsg(target) : "out of memory");
	else
		done = copy_pages(store, target, path, err);
	sqlite3_close(target);
	free(name);
	return done;
}

/* SQLite has written the file through; the name is still to be. */
static bool put_in_place(const char *temporary, const char *path, struct bilat_error *err)
{
	if (rename(temporary, path))
		return fail_errno(err, BILAT_STORE, errno, "cannot make '%s'", path);
	const char *name = path_name(path);
	char *folder = name == path ? xstrdup(".") : xstrndup(path, (size_t)(name - path));
	int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd >= 0) {
		fsync(fd);
		close(fd);
	}
	free(folder);
	return true;
}

/* On a full disk SQLite leaves the journal too: it can roll nothing back there. */
static void take_away(const char *temporary)
{
	char *journal = xasprintf("%s-journal", temporary);
	unlink(temporary);
	unlink(journal);
	free(journal);
}

bool bilat_store_backup(struct bilat_store *store, const char *path, struct bilat_error *err)
{
	char *temporary = xasprintf("%s.%ld.part", path, (long)getpid());

	unlink(temporary);
	bool done = copy_store(store, temporary, err) && put_in_place(temporary, path, err);
	if (!done)
		take_away(temporary);
	free(temporary);
	return done;
}
