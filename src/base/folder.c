/* A folder that appears whole: made beside its place, then exchanged for what stands there. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <bilat/error.h>

#include "base/file.h"
#include "base/folder.h"
#include "base/xalloc.h"

/* What stands in the way must be of the kind, or empty: it will be removed. */
static bool may_replace(
    const char *path, const struct folder_kind *kind, struct bilat_error *err)
{
	char *mark = path_join(path, kind->mark);
	bool ours = file_exists(mark);
	char **names;
	size_t count;

	free(mark);
	if (ours || !file_exists(path))
		return true;
	if (!file_is_folder(path))
		return bilat_fail(err, BILAT_INPUT,
		    "'%s' is in the way of the %s's folder (remove it)", path, kind->name);
	if (!folder_list(path, &names, &count, err))
		return false;
	for (size_t i = 0; i < count; i++)
		free(names[i]);
	free(names);
	if (count == 0)
		return true;
	return bilat_fail(err, BILAT_INPUT,
	    "'%s' holds files but no %s (remove it, or choose another folder)", path,
	    kind->name);
}

/* "FOLDER/.NAME.PID.N", made with the mode that the umask leaves. */
static char *make_beside(const char *path)
{
	const char *name = path_name(path);

	for (unsigned n = 0;; n++) {
		char *made = xasprintf(
		    "%.*s.%s.%ld.%u", (int)(name - path), path, name, (long)getpid(), n);
		if (mkdir(made, 0777) == 0)
			return made;
		free(made);
		if (errno != EEXIST)
			return NULL;
	}
}

bool folder_stage(const char *path, const struct folder_kind *kind, char **staged_out,
    struct bilat_error *err)
{
	if (!may_replace(path, kind, err))
		return false;
	char *staged = make_beside(path);
	if (staged == NULL)
		return bilat_fail(err, BILAT_INPUT, "cannot make a folder beside '%s': %s",
		    path, strerror(errno));
	*staged_out = staged;
	return true;
}

/* Where the file system cannot exchange: there is a moment without one, never half of one.
 */
static bool swap_by_moving(const char *staged, const char *path)
{
	char *aside = make_beside(path);
	bool done = false;
	int fault;

	if (aside == NULL)
		return false;
	if (rename(path, aside) == 0) {
		done = rename(staged, path) == 0;
		fault = errno;
		if (!done && rename(aside, path) != 0)
			fault = errno;
		errno = fault;
	}
	fault = errno;
	if (done)
		folder_remove(aside);
	else
		rmdir(aside);
	free(aside);
	errno = fault;
	return done;
}

bool folder_swap(const char *staged, const char *path, struct bilat_error *err)
{
	if (rename(staged, path) == 0)
		return true;
	if (renameat2(AT_FDCWD, staged, AT_FDCWD, path, RENAME_EXCHANGE) == 0) {
		/* What stood there now has the other name. */
		folder_remove(staged);
		return true;
	}
	if (swap_by_moving(staged, path))
		return true;
	return bilat_fail(err, BILAT_INPUT, "cannot put the new folder in place of '%s': %s",
	    path, strerror(errno));
}
