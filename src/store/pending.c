#include "store/pending.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/xalloc.h"
#include "store/db.h"
#include "store/observation.h"

#define PENDING_MOST 1024

struct pending_row {
	struct ingest_row row;
	enum revision_effect effect;
	bool plain;
};

struct pending {
	int64_t document;
	size_t count;
	size_t from, to;     /* those that the table shows */
	int64_t first, last; /* the series are among these */
	struct pending_row rows[PENDING_MOST];
	struct arena *texts;
	struct arena_mark start;
};

struct pending *pending_new(void)
{
	struct pending *pending = xcalloc(1, sizeof *pending);

	pending->texts = arena_new();
	pending->start = arena_mark(pending->texts);
	return pending;
}

void pending_free(struct pending *pending)
{
	if (!pending)
		return;
	arena_free(pending->texts);
	free(pending);
}

void pending_begin(struct bilat_store *store, int64_t document)
{
	store->pending->document = document;
}

void pending_drop(struct bilat_store *store)
{
	struct pending *pending = store->pending;

	pending->count = 0;
	arena_rewind(pending->texts, pending->start);
}

/* Whether the columns of OBSERVATIONS_ADD_PLAIN hold all of it. */
static bool is_plain(const struct ingest_row *row)
{
	const struct bilat_figure *figure = &row->figure;

	return figure->bound == BILAT_EXACT && !figure->confidentiality && !row->text &&
	       !row->note;
}

/* The rows up to the first of the other kind, in one statement. */
static bool write_stretch(struct bilat_store *store, struct bilat_error *err)
{
	struct pending *pending = store->pending;
	bool plain = pending->rows[pending->from].plain;
	sqlite3_stmt *add =
	    statement_get(store, plain ? OBSERVATIONS_ADD_PLAIN : OBSERVATIONS_ADD, err);

	pending->to = pending->from + 1;
	while (pending->to < pending->count && pending->rows[pending->to].plain == plain)
		pending->to++;
	if (!add)
		return false;
	sqlite3_bind_int64(add, 1, pending->document);
	return statement_run(store, add, err);
}

bool pending_flush(struct bilat_store *store, struct bilat_error *err)
{
	struct pending *pending = store->pending;
	bool done = true;

	for (pending->from = 0; done && pending->from < pending->count;
	     pending->from = pending->to)
		done = write_stretch(store, err);
	pending_drop(store);
	return done;
}

bool pending_flush_series(struct bilat_store *store, int64_t series, struct bilat_error *err)
{
	const struct pending *pending = store->pending;

	return pending->count == 0 || series < pending->first || series > pending->last ||
	       pending_flush(store, err);
}

bool pending_add(struct bilat_store *store, const struct ingest_row *row,
    enum revision_effect effect, struct bilat_error *err)
{
	struct pending *pending = store->pending;

	if (pending->count == PENDING_MOST && !pending_flush(store, err))
		return false;
	struct pending_row *next = &pending->rows[pending->count];
	*next = (struct pending_row){ *row, effect, is_plain(row) };
	next->row.text = arena_strdup(pending->texts, row->text);
	next->row.note = arena_strdup(pending->texts, row->note);
	if (pending->count == 0 || row->series < pending->first)
		pending->first = row->series;
	if (pending->count == 0 || row->series > pending->last)
		pending->last = row->series;
	pending->count++;
	return true;
}

/* The virtual table: read from the first row to the last, once a statement. */

struct table {
	sqlite3_vtab base;
	const struct bilat_store *store;
};

struct cursor {
	sqlite3_vtab_cursor base;
	const struct pending *pending;
	size_t at;
};

enum column {
	COLUMN_SERIES,
	COLUMN_PERIOD,
	COLUMN_VINTAGE,
	COLUMN_LINE,
	COLUMN_POWER,
	COLUMN_EFFECT,
	COLUMN_CITATION,
	COLUMN_TEXT,
	COLUMN_NOTE,
	COLUMN_FIGURE, /* and those behind it */
};
#define COLUMNS                                                               \
	"series, period, vintage, line, power, effect, citation, text, note," \
	" value, decimals, status, bound, lower, upper, conf, why"

static int table_connect(sqlite3 *db, void *store, int argc, const char *const *argv,
    sqlite3_vtab **out, char **message)
{
	int code = sqlite3_declare_vtab(db, "CREATE TABLE pending(" COLUMNS ")");

	(void)argc;
	(void)argv;
	(void)message;
	if (code != SQLITE_OK)
		return code;
	/* Nothing in a file from elsewhere may ask for it. */
	sqlite3_vtab_config(db, SQLITE_VTAB_DIRECTONLY);
	struct table *table = xcalloc(1, sizeof *table);
	table->store = store;
	*out = &table->base;
	return SQLITE_OK;
}

static int table_disconnect(sqlite3_vtab *table)
{
	free(table);
	return SQLITE_OK;
}

static int table_plan(sqlite3_vtab *table, sqlite3_index_info *info)
{
	(void)table;
	info->estimatedCost = PENDING_MOST;
	info->estimatedRows = PENDING_MOST;
	return SQLITE_OK;
}

static int cursor_open(sqlite3_vtab *table, sqlite3_vtab_cursor **out)
{
	struct cursor *cursor = xcalloc(1, sizeof *cursor);

	cursor->pending = ((struct table *)table)->store->pending;
	*out = &cursor->base;
	return SQLITE_OK;
}

static int cursor_close(sqlite3_vtab_cursor *cursor)
{
	free(cursor);
	return SQLITE_OK;
}

static int cursor_start(
    sqlite3_vtab_cursor *cursor, int plan, const char *name, int argc, sqlite3_value **argv)
{
	struct cursor *on = (struct cursor *)cursor;

	(void)plan;
	(void)name;
	(void)argc;
	(void)argv;
	on->at = on->pending ? on->pending->from : 0;
	return SQLITE_OK;
}

static int cursor_next(sqlite3_vtab_cursor *cursor)
{
	((struct cursor *)cursor)->at++;
	return SQLITE_OK;
}

static int cursor_ended(sqlite3_vtab_cursor *cursor)
{
	const struct cursor *on = (struct cursor *)cursor;

	return !on->pending || on->at >= on->pending->to;
}

static void give_number(sqlite3_context *context, int64_t number)
{
	if (number)
		sqlite3_result_int64(context, number);
}

static void give_text(sqlite3_context *context, const char *text)
{
	if (text)
		sqlite3_result_text(context, text, -1, SQLITE_STATIC);
}

/* What is not given is NULL. */
static int cursor_column(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
{
	const struct cursor *on = (struct cursor *)cursor;
	const struct pending_row *from = &on->pending->rows[on->at];
	const struct ingest_row *row = &from->row;

	switch (column) {
	case COLUMN_SERIES:
		sqlite3_result_int64(context, row->series);
		break;
	case COLUMN_PERIOD:
		sqlite3_result_int64(context, row->period.at);
		break;
	case COLUMN_VINTAGE:
		sqlite3_result_int(context, row->vintage);
		break;
	case COLUMN_LINE:
		sqlite3_result_int64(context, row->line);
		break;
	case COLUMN_EFFECT:
		sqlite3_result_int(context, (int)from->effect);
		break;
	case COLUMN_CITATION:
		give_number(context, row->citation);
		break;
	case COLUMN_POWER:
		give_number(context, row->power);
		break;
	case COLUMN_TEXT:
		give_text(context, row->text);
		break;
	case COLUMN_NOTE:
		give_text(context, row->note);
		break;
	default:
		figure_result(context, column - COLUMN_FIGURE, &row->figure);
		break;
	}
	return SQLITE_OK;
}

static int cursor_rowid(sqlite3_vtab_cursor *cursor, sqlite3_int64 *out)
{
	*out = (sqlite3_int64)((struct cursor *)cursor)->at;
	return SQLITE_OK;
}

bool pending_register(struct bilat_store *store, struct bilat_error *err)
{
	static const sqlite3_module module = {
		.xConnect = table_connect,
		.xBestIndex = table_plan,
		.xDisconnect = table_disconnect,
		.xOpen = cursor_open,
		.xClose = cursor_close,
		.xFilter = cursor_start,
		.xNext = cursor_next,
		.xEof = cursor_ended,
		.xColumn = cursor_column,
		.xRowid = cursor_rowid,
	};

	return sqlite3_create_module(store->db, "pending", &module, store) == SQLITE_OK ||
	       db_fail(store, err);
}
