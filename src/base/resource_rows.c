#include "base/resource.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "base/xalloc.h"

typedef bool row_function(
    void *context, const char *const cells[], size_t line, struct bilat_error *err);

/* A table while it is taken apart: cells are written over the text that they come from, each
 * ending in the place of what ended it. */
struct table {
	const char *path;
	char *at, *to;   /* what is read next; where the next cell goes */
	size_t line;     /* of at */
	size_t row_line; /* where the row begins */
	VEC(uint32_t) lines;
	struct bilat_error *err;
};

static bool fail_at(const struct table *table, size_t line, const char *what)
{
	return bilat_fail(table->err, BILAT_INPUT, "%s:%zu: %s", table->path, line, what);
}

/* Moves the quoted text at table->at; at is then behind the closing quote. */
static bool take_quoted(struct table *table)
{
	for (table->at++;; table->at++) {
		if (!*table->at)
			return fail_at(table, table->row_line, "a quote is never closed");
		if (*table->at == '\n')
			table->line++;
		if (*table->at == '"' && *++table->at != '"')
			break;
		*table->to++ = *table->at;
	}
	if (*table->at && !strchr(",\r\n", *table->at))
		return fail_at(table, table->line, "text behind a closing quote");
	return true;
}

/* Takes one cell and what ends it; *last_out: that was the end of the row. */
static bool take_cell(struct table *table, bool *last_out)
{
	if (*table->at == '"') {
		if (!take_quoted(table))
			return false;
	} else {
		size_t length = strcspn(table->at, ",\r\n");
		memmove(table->to, table->at, length);
		table->at += length;
		table->to += length;
	}
	char end = *table->at;
	if (end)
		table->at++;
	if (end == '\r' && *table->at == '\n')
		table->at++;
	if (end == '\n' || end == '\r')
		table->line++;
	*table->to++ = '\0';
	*last_out = end != ',';
	return true;
}

static bool take_row(struct table *table, size_t *count_out)
{
	bool last = false;

	table->row_line = table->line;
	for (*count_out = 0; !last; ++*count_out) {
		if (!take_cell(table, &last))
			return false;
	}
	return true;
}

static bool skip_empty_lines(struct table *table)
{
	for (; *table->at == '\n' || *table->at == '\r'; table->at++)
		table->line += *table->at == '\n';
	return *table->at;
}

static bool take_rows(struct table *table, size_t *columns_out)
{
	size_t count;

	if (!take_row(table, columns_out))
		return false;
	while (skip_empty_lines(table)) {
		if (!take_row(table, &count))
			return false;
		if (count != *columns_out)
			return bilat_fail(table->err, BILAT_INPUT,
			    "%s:%zu: %zu cells where the header has %zu", table->path,
			    table->row_line, count, *columns_out);
		*vec_push(&table->lines) = (uint32_t)table->row_line;
	}
	return true;
}

/* The text and the lines stay until the program ends, as the file that they come from does. */
static bool take_apart(const struct resource *resource, struct bilat_error *err)
{
	if (memchr(resource->bytes, '\0', resource->size) ||
	    !utf8_valid(resource->bytes, resource->size))
		return bilat_fail(err, BILAT_INPUT, "%s is not UTF-8 text", resource->path);
	char *copy = xstrndup(resource->bytes, resource->size);
	struct table table = { .path = resource->path, .to = copy, .line = 1, .err = err };
	size_t columns;
	table.at = copy + (strncmp(copy, "\xEF\xBB\xBF", 3) ? 0 : 3);
	if (!take_rows(&table, &columns)) {
		vec_done(&table.lines);
		free(copy);
		return false;
	}
	*resource->cells =
	    (struct resource_cells){ copy, columns, table.lines.count, table.lines.at };
	return true;
}

/* Once, whichever thread comes first. */
static bool is_apart(const struct resource *resource, struct bilat_error *err)
{
	static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

	pthread_mutex_lock(&lock);
	bool done = resource->cells->text || take_apart(resource, err);
	pthread_mutex_unlock(&lock);
	return done;
}

/* Points at the next cells; returns what is behind them. */
static const char *point_at(const char *text, const char *cells[], size_t count)
{
	for (size_t i = 0; i < count; i++) {
		cells[i] = text;
		text += strlen(text) + 1;
	}
	return text;
}

static bool check_header(const struct resource *resource, const char *const cells[],
    const char *const columns[], size_t count, struct bilat_error *err)
{
	for (size_t i = 0; i < count; i++) {
		const char *found = i < resource->cells->columns ? cells[i] : "";
		if (strcmp(found, columns[i]))
			return bilat_fail(err, BILAT_INPUT,
			    "%s:1: column %zu is '%s' and should be '%s'", resource->path,
			    i + 1, found, columns[i]);
	}
	return true;
}

static bool rows_of(const struct resource *resource, const char *const columns[],
    size_t column_count, row_function *row, void *context, struct bilat_error *err)
{
	const struct resource_cells *table = resource->cells;

	if (!is_apart(resource, err))
		return false;
	const char **cells = xcalloc(table->columns, sizeof *cells);
	const char *rest = point_at(table->text, cells, table->columns);
	bool done = check_header(resource, cells, columns, column_count, err);
	for (size_t i = 0; i < table->rows && done; i++) {
		rest = point_at(rest, cells, table->columns);
		done = row(context, cells, table->lines[i], err) ||
		       bilat_fail_in(err, "%s:%zu", resource->path, (size_t)table->lines[i]);
	}
	free(cells);
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
