/* resource.h - the data that is built in, and the folders that override it.
 *
 * Names are paths as in the source tree: "datasets/units.csv", "plots/theme.conf".  A file
 * of that name in the override folder (--data-dir, else $BILAT_DATA) is read instead;
 * resource_extra gives the one under $XDG_CONFIG_HOME/bilat, which extends. */
#ifndef BASE_RESOURCE_H
#define BASE_RESOURCE_H

#include <stdbool.h>
#include <stddef.h>

struct bilat_error;

struct resource {
	const char *name;  /* "datasets/units.csv" */
	const char *bytes; /* terminated by a NUL that is not counted */
	size_t size;
};

/* The table that src/tools/embed.py makes; sorted by name. */
extern const struct resource resource_table[];
extern const size_t resource_count;

/* Sets the override folder for the rest of the program; NULL for none. Not thread safe. */
void resource_override(const char *folder);

/* Bytes of a resource, override first; owned by this file and valid until the program
 * ends.  Fails (BILAT_INPUT) if there is none of that name. */
bool resource_get(const char *name, struct resource *out, struct bilat_error *err);

/* Names below a folder ("datasets/layouts/"), built in and overriding, sorted, each once;
 * free the array only. */
size_t resource_list(const char *folder, const char ***names_out);

/* Rows of a built-in CSV file in a plain dialect (comma, quotes doubled, header first,
 * UTF-8): calls row() with the cells of each row behind the header, which has been
 * checked to begin with the given columns.  cells are terminated, borrowed for the call.
 * Only for files of our own; anything a user gives goes through src/load. */
bool resource_rows(const char *name, const char *const columns[], size_t column_count,
    bool (*row)(void *context, const char *const cells[], size_t line, struct bilat_error *err),
    void *context, struct bilat_error *err);

#endif
