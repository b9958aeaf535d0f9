#include "base/resource.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "base/xalloc.h"

typedef bool row_function(
    void *context, const char *const cells[], size_t line, struct bilat_error *err);

/* A table that is split in place. */
struct table {
	const char *path;
	char *at;
	size_t line;     /* of at */
	size_t row_line; /* where the row begins */
	VEC(const char *) cells;
	struct bilat_error *err;
};

static bool fail_at(const struct table *table, size_t line, const char *what)
{
	return bilat_fail(table->err, BILAT_INPUT, "%s:%zu: %s", table->path, line, what);
}

/* Closes up the quoted text at table->at and ends it; at is then behind the quote. */
static bool take_quoted(struct table *table)
{
	char *to = table->at++;

	for (;; table->at++) {
		if (!*table->at)
			return fail_at(table, table->row_line, "a quote is never closed");
		if (*table->at == '\n')
			table->line++;
		if (*table->at == '"' && *++table->at != '"')
			break;
		*to++ = *table->at;
	}
	if (*table->at && !strchr(",\r\n", *table->at))
		return fail_at(table, table->line, "text behind a closing quote");
	/* There is always the quote's place to end the text in. */
	*to = '\0';
	return true;
}

/* Takes one cell and what ends it; *last_out: that was the end of the row. */
static bool take_cell(struct table *table, bool *last_out)
{
	*vec_push(&table->cells) = table->at;
	if (*table->at == '"') {
		if (!take_quoted(table))
			return false;
	} else {
		table->at += strcspn(table->at, ",\r\n");
	}
	char end = *table->at;
	if (end)
		*table->at++ = '\0';
	if (end == '\r' && *table->at == '\n')
		table->at++;
	if (end == '\n' || end == '\r')
		table->line++;
	*last_out = end != ',';
	return true;
}

static bool take_row(struct table *table)
{
	bool last = false;

	vec_clear(&table->cells);
	table->row_line = table->line;
	while (!last) {
		if (!take_cell(table, &last))
			return false;
	}
	return true;
}

static bool check_header(const struct table *table, const char *const columns[], size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const char *found = i < table->cells.count ? table->cells.at[i] : "";
		if (strcmp(found, columns[i]))
			return bilat_fail(table->err, BILAT_INPUT,
			    "%s:1: column %zu is '%s' and should be '%s'", table->path, i + 1,
			    found, columns[i]);
	}
	return true;
}

static bool skip_empty_lines(struct table *table)
{
	for (; *table->at == '\n' || *table->at == '\r'; table->at++)
		table->line += *table->at == '\n';
	return *table->at;
}

static bool split_rows(struct table *table, const char *const columns[], size_t column_count,
    row_function *row, void *context)
{
	if (!take_row(table) || !check_header(table, columns, column_count))
		return false;
	const size_t width = table->cells.count;
	while (skip_empty_lines(table)) {
		if (!take_row(table))
			return false;
		if (table->cells.count != width)
			return bilat_fail(table->err, BILAT_INPUT,
			    "%s:%zu: %zu cells where the header has %zu", table->path,
			    table->row_line, table->cells.count, width);
		if (!row(context, table->cells.at, table->row_line, table->err))
			return bilat_fail_in(
			    table->err, "%s:%zu", table->path, table->row_line);
	}
	return true;
}

static bool rows_of(const struct resource *resource, const char *const columns[],
    size_t column_count, row_function *row, void *context, struct bilat_error *err)
{
	struct table table = { .path = resource->path, .line = 1, .err = err };

	if (memchr(resource->bytes, '\0', resource->size) ||
	    !utf8_valid(resource->bytes, resource->size))
		return bilat_fail(err, BILAT_INPUT, "%s is not UTF-8 text", resource->path);
	char *copy = xstrndup(resource->bytes, resource->size);
	table.at = copy;
	if (!strncmp(copy, "\xEF\xBB\xBF", 3))
		table.at += 3;
	bool done = split_rows(&table, columns, column_count, row, context);
	vec_done(&table.cells);
	free(copy);
	return done;
}

bool resource_rows(const char *name, const char *const columns[], size_t column_count,
    row_function *row, void *context, struct bilat_error *err)
{
	struct resource resource;
	bool found;

	if (!resource_get(name, &resource, err) ||
	    !rows_of(&resource, columns, column_count, row, context, err))
		return false;
	const char *first = resource.path;
	if (!resource_extra(name, &found, &resource, err))
		return false;
	/* A table that only the user has was the first already. */
	if (!found || !strcmp(first, resource.path))
		return true;
	return rows_of(&resource, columns, column_count, row, context, err);
}
