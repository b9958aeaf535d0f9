/* table.c - tables of the reference data, their columns found by name. */
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/resource.h"
#include "model/reference.h"

#define COLUMNS_MOST 32

struct selection {
	const char *cells[COLUMNS_MOST];
	int place[COLUMNS_MOST]; /* of each wanted column; -1 if the file has none */
	size_t count;
	bool (*row)(void *context, const char *const cells[], struct bilat_error *err);
	void *context;
};

static bool select_row(
    void *context, const char *const cells[], size_t line, struct bilat_error *err)
{
	struct selection *selection = context;
	(void)line;
	for (size_t i = 0; i < selection->count; i++)
		selection->cells[i] = selection->place[i] < 0 ? "" : cells[selection->place[i]];
	return selection->row(selection->context, selection->cells, err);
}

/* The names of the header, which our files do not quote. */
static size_t split_header(
    struct arena *arena, const struct resource *resource, const char *names[COLUMNS_MOST])
{
	char *line = arena_strndup(arena, resource->bytes, strcspn(resource->bytes, "\r\n"));
	size_t count = 0;
	for (char *at = line; at != NULL && count < COLUMNS_MOST;) {
		char *comma = strchr(at, ',');
		names[count++] = at;
		if (comma != NULL)
			*comma++ = '\0';
		at = comma;
	}
	return count;
}

bool table_rows(const char *name, const char *const wanted[], size_t count,
    bool (*row)(void *context, const char *const cells[], struct bilat_error *err),
    void *context, struct bilat_error *err)
{
	struct resource resource;
	if (!resource_get(name, &resource, err))
		return false;

	struct arena *arena = arena_new();
	const char *names[COLUMNS_MOST];
	size_t columns = split_header(arena, &resource, names);
	struct selection selection = { .count = count, .row = row, .context = context };
	for (size_t i = 0; i < count; i++) {
		selection.place[i] = -1;
		for (size_t j = 0; j < columns; j++) {
			if (strcmp(names[j], wanted[i]) == 0)
				selection.place[i] = (int)j;
		}
	}

	bool done = selection.place[0] >= 0
			? resource_rows(name, names, columns, select_row, &selection, err)
			: bilat_fail(err, BILAT_INPUT, "%s: there is no column '%s'",
			      resource.path, wanted[0]);
	arena_free(arena);
	return done;
}
