/* package.h - what compressed files hold; the only file that uses libarchive (archive.h).
 *
 * A file is what its first bytes say, whatever it is called.  Reading is a stream: memory does
 * not grow with what is unpacked, which goes to a file of the caller's. */
#ifndef LOAD_PACKAGE_H
#define LOAD_PACKAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

struct arena;
struct bilat_error;
struct input_watch;

enum package_kind {
	PACKAGE_NONE,
	PACKAGE_GZIP,
	PACKAGE_ZIP,
	PACKAGE_XLS,  /* and other files of old office programs */
	PACKAGE_XLSX, /* a ZIP archive whose members are parts of a workbook */
	PACKAGE_ODS,
};
/* The file is left at its beginning.  What is called a ZIP archive may be a damaged one. */
enum package_kind package_kind(FILE *file);

struct package_member {
	const char *name;    /* with its folders; fit for messages */
	const char *trouble; /* why it is not unpacked; NULL if it is */
};
/* The files in a ZIP archive, in its order, in the arena; folders are none.  name: of the
 * archive, for messages. */
bool package_list(FILE *file, const char *name, struct arena *arena,
    struct package_member **members_out, size_t *count_out, struct bilat_error *err);

/* Appends the member of a ZIP archive, or (member NULL) the text behind a gzip, to a file.
 * Refused is what grows like no table does. */
bool package_unpack(FILE *file, const char *name, const char *member, FILE *to,
    const struct input_watch *watch, struct bilat_error *err);

/* Whether a workbook of the kinds XLSX and ODS may be given to the program that reads it: that
 * one unpacks whatever is there, and fills in whatever its XML declares. */
bool package_check(
    FILE *file, const char *name, const struct input_watch *watch, struct bilat_error *err);

#endif
