/* resource.h - the data that is built in, and the folders that override it.
 *
 * Names are paths as in the source tree: "datasets/units.csv", "plots/theme.conf".  A file
 * of that name in the override folder (--data-dir, else $BILAT_DATA) is read instead.  The
 * user's own folder, $XDG_CONFIG_HOME/bilat, has the same shape ("datasets/" may be left out:
 * "layouts/mine.conf") and extends: a file that
 * is neither built in nor overriding (a layout of their own) is found there, and the rows of
 * its tables follow those of the table of that name.
 *
 * Not thread safe. */
#ifndef BASE_RESOURCE_H
#define BASE_RESOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct bilat_error;

/* A table taken apart: the cells of the header and then of each row one behind the other, each
 * with its NUL. */
struct resource_cells {
	const char *text;      /* NULL: this has not been done yet */
	size_t columns, rows;  /* behind the header */
	const uint32_t *lines; /* where each row begins */
};

struct resource {
	const char *name;  /* "datasets/units.csv" */
	const char *bytes; /* terminated by a NUL that is not counted */
	size_t size;
	const char *path; /* for messages: the name if built in, else where the file is */
	struct resource_cells *cells; /* of what is a table */
};

/* The table that src/tools/embed.py makes; sorted by name. */
extern const struct resource resource_table[];
extern const size_t resource_count;

/* Sets the override folder for the rest of the program; NULL for $BILAT_DATA or none. */
void resource_override(const char *folder);

/* Bytes of a resource: overriding, built in, or the user's own, in this order; owned by
 * this file and valid until the program ends.  Fails (BILAT_INPUT) if there is none of that
 * name. */
bool resource_get(const char *name, struct resource *out, struct bilat_error *err);

/* The user's file of that name; *found_out false if there is none, which is no failure. */
bool resource_extra(
    const char *name, bool *found_out, struct resource *out, struct bilat_error *err);

/* Names of the files in a folder ("datasets/layouts/"), built in, overriding and the user's
 * own, sorted, each once; free the array only. */
size_t resource_list(const char *folder, const char ***names_out);

/* Rows of a CSV resource in a plain dialect (comma, quotes doubled, header first, UTF-8),
 * then those of the user's file of that name: calls row() with the cells of each row behind
 * the header, which has been checked to begin with the given columns.  Every row has as many
 * cells as the header.  The array is borrowed for the call; the texts stay until the program
 * ends.  line is where the row begins.  A failure of row() ends it and gets "FILE:LINE: " put
 * in front.  Only for files of our own shape; anything else a user gives goes through src/load.
 *
 * Built-in tables have been taken apart by src/tools/embed.py, so that a start of the program
 * does not parse them; a file is taken apart once. */
bool resource_rows(const char *name, const char *const columns[], size_t column_count,
    bool (*row)(void *context, const char *const cells[], size_t line, struct bilat_error *err),
    void *context, struct bilat_error *err);

#endif
