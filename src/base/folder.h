/* folder.h - a folder that appears whole or not at all.
 *
 *	if (!folder_stage(path, &report, &staged, err)) ...
 *	write files below staged
 *	done = folder_swap(staged, path, err);
 *	if (!done) folder_remove(staged);
 *	free(staged); */
#ifndef BASE_FOLDER_H
#define BASE_FOLDER_H

#include <stdbool.h>

struct bilat_error;

/* What such a folder is called in messages ("report"), and the file that shows one to be ours.
 */
struct folder_kind {
	const char *name, *mark;
};

/* Makes an empty folder beside path, whose parent must exist.  Refused (BILAT_INPUT) if
 * something other than a folder of that kind stands at path.  free() the name. */
bool folder_stage(const char *path, const struct folder_kind *kind, char **staged_out,
    struct bilat_error *err);
/* Puts the staged folder in the place of path; what stood there is removed. */
bool folder_swap(const char *staged, const char *path, struct bilat_error *err);

#endif
