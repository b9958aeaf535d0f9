/* A workbook: a sheet of observations with the columns of CSV, and sheets that explain their
 * ids. Numbers are numbers; everything else is text, whatever it begins with. */
#include "cli/export_tables.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/file.h"
#include "base/xalloc.h"
#include "report/xlsx_look.h"

enum {
	ROWS_MOST = LXW_ROW_MAX - 1, /* below the head */
	BLOCK = 1 << 16,
};

/* The library writes to a path of its own: a folder that goes away. */
struct export_book {
	char *folder, *path;
	lxw_workbook *at;
	lxw_worksheet *rows;
	struct xlsx_looks looks;
	struct arena *texts; /* of one row */
};

static lxw_worksheet *add_sheet(struct export_book *book, const struct export_table *table)
{
	lxw_worksheet *sheet = xw.workbook_add_worksheet(book->at, table->name);

	for (lxw_col_t i = 0; i < table->count; i++) {
		const char *type = table->fields[i].type;
		bool number = strcmp(type, "number") == 0 || strcmp(type, "integer") == 0;
		lxw_format *head =
		    xlsx_look(&book->looks, XLSX_HEAD | (number ? XLSX_RIGHT : 0), NULL);

		xw.worksheet_set_column(sheet, i, i, table->fields[i].width, NULL);
		xw.worksheet_write_string(sheet, 0, i, table->fields[i].name, head);
	}
	xw.worksheet_freeze_panes(sheet, 1, 0);
	return sheet;
}

/* One row is held at a time; tables of millions fit. */
static bool begin(struct exporting *on, struct bilat_error *err)
{
	struct export_book *book = on->book = xcalloc(1, sizeof *book);
	lxw_workbook_options options = { .constant_memory = LXW_TRUE };

	export_ids_init(&on->ids, on->cli->arena);
	if (!xlsx_open_library(err) || !export_open(on, on->output, err) ||
	    !folder_temporary(&book->folder, err))
		return false;
	book->path = path_join(book->folder, "export.xlsx");
	options.tmpdir = book->folder;
	book->texts = arena_new();
	book->at = xw.workbook_new_opt(book->path, &options);
	if (book->at == NULL)
		return xlsx_close(NULL, "", "", 0, err);
	xlsx_looks_init(&book->looks, book->at);
	book->rows = add_sheet(book, &export_tables[EXPORT_OBSERVATIONS]);
	return true;
}

static void put_text(struct export_book *book, lxw_worksheet *sheet, lxw_row_t row,
    lxw_col_t at, const char *text)
{
	if (text != NULL && text[0] != '\0')
		xw.worksheet_write_string(sheet, row, at, xlsx_text(book->texts, text), NULL);
}

static bool row(struct exporting *on, const struct export_cells *cells,
    const struct bilat_statement *statement, struct bilat_error *err)
{
	const struct bilat_figure *figure = &statement->observation.figure;
	bool range = figure->bound == BILAT_BETWEEN;
	const double numbers[EXPORT_COLUMNS] = {
		[EXPORT_VALUE] = range ? figure->lower : figure->value,
		[EXPORT_UPPER] = figure->upper,
		[EXPORT_DECIMALS] = figure->decimals,
		[EXPORT_LINE] = (double)statement->observation.origin.line,
	};
	struct arena_mark start = arena_mark(on->book->texts);
	lxw_row_t line = (lxw_row_t)on->rows;

	if (on->rows > ROWS_MOST)
		return bilat_fail(err, BILAT_USAGE,
		    "a sheet holds %d figures (ask for fewer, or use csv)", ROWS_MOST);
	export_ids_keep(&on->ids, statement->key);
	for (int i = 0; i < EXPORT_COLUMNS; i++) {
		bool number = i == EXPORT_VALUE || i == EXPORT_UPPER || i == EXPORT_DECIMALS ||
			      i == EXPORT_LINE;
		if (!number)
			put_text(on->book, on->book->rows, line, (lxw_col_t)i, cells->at[i]);
		else if (cells->at[i] != NULL)
			xw.worksheet_write_number(
			    on->book->rows, line, (lxw_col_t)i, numbers[i], NULL);
	}
	arena_rewind(on->book->texts, start);
	return true;
}

static void put_table(struct exporting *on, size_t which)
{
	const struct export_table *table = &export_tables[which];
	lxw_worksheet *sheet = add_sheet(on->book, table);
	const char *cells[EXPORT_COLUMNS];
	size_t count;
	const char *const *ids = export_ids_of(&on->ids, which, &count);

	for (size_t i = 0; i < count; i++) {
		table->cells(on, ids[i], cells);
		for (lxw_col_t k = 0; k < table->count; k++)
			put_text(on->book, sheet, (lxw_row_t)i + 1, k, cells[k]);
	}
}

static bool copy(struct exporting *on, struct bilat_error *err)
{
	FILE *file = fopen(on->book->path, "rb");
	char *block;
	size_t count;
	bool done = true;

	if (file == NULL)
		return fail_errno(err, BILAT_INPUT, errno, "cannot read the workbook");
	block = xmalloc(BLOCK);
	while (done && (count = fread(block, 1, BLOCK, file)) > 0)
		done = file_writer_add(on->file, block, count, err);
	if (done && ferror(file))
		done = fail_errno(err, BILAT_INPUT, errno, "cannot read the workbook");
	fclose(file);
	free(block);
	return done;
}

static bool end(struct exporting *on, struct bilat_error *err)
{
	struct export_book *book = on->book;
	lxw_workbook *ended = book->at;

	xw.worksheet_autofilter(
	    book->rows, 0, 0, (lxw_row_t)on->rows, (lxw_col_t)EXPORT_COLUMNS - 1);
	for (size_t i = EXPORT_AREAS; i < EXPORT_TABLES; i++)
		put_table(on, i);
	book->at = NULL;
	return xlsx_close(ended, "Bilateral economic indicators", "", on->newest, err) &&
	       copy(on, err) && export_close(on, err);
}

static void drop(struct exporting *on)
{
	struct export_book *book = on->book;
	struct bilat_error unsaid = { 0 };

	if (book == NULL)
		return;
	/* The library ends a book in one way only. */
	if (book->at != NULL)
		xlsx_close(book->at, "", "", 0, &unsaid);
	xlsx_looks_done(&book->looks);
	arena_free(book->texts);
	if (book->folder != NULL)
		folder_remove(book->folder);
	free(book->folder);
	free(book->path);
	free(book);
	export_ids_done(&on->ids);
}

const struct export_form export_xlsx = {
	.name = "xlsx",
	.needs_path = true,
	.begin = begin,
	.row = row,
	.end = end,
	.drop = drop,
};
