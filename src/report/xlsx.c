/* A workbook: a sheet of contents, one for each table, one for the text of each section, one
 * with every number.  Numbers are numbers, shown as on the page; text is text, whatever it
 * begins with. */
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/file.h"
#include "report/writer.h"
#include "report/xlsx_table.h"

enum { TEXT_WIDTH = 110, PIXELS_A_ROW = 18 };

/* What the book is at: the section, the sheet of its text, the sheet of the last table. */
struct place {
	const char *section;
	struct sheet text, table;
};

/* --- Charts ------------------------------------------------------------------------------- */

/* The picture as it is: a chart of the spreadsheet's own would join what must not be joined and
 * draw bounds as plain numbers. */
static void put_chart(
    struct book *book, struct sheet *sheet, const struct document_block *block)
{
	lxw_image_options options = { .x_scale = 0.5,
		.y_scale = 0.5,
		.object_position = LXW_OBJECT_MOVE_DONT_SIZE,
		.description = (char *)block->chart->description };

	if (block->png == NULL || sheet->at == NULL)
		return;
	sheet->row++;
	/* No page ends in the middle of it. */
	xw.worksheet_fit_to_pages(sheet->at, 1, 1);
	xw.worksheet_insert_image_opt(sheet->at, sheet->row, 0,
	    arena_printf(book->arena, "%s/%s", book->folder, block->png), &options);
	sheet->row +=
	    (lxw_row_t)((block->chart->height > 0 ? block->chart->height : 420) / PIXELS_A_ROW);
}

/* --- Text --------------------------------------------------------------------------------- */

/* That of the section, made when its first text comes. */
static struct sheet *text_sheet(struct book *book, struct place *place)
{
	struct sheet *sheet = &place->text;
	const char *title =
	    place->table.at == NULL
		? place->section
		: arena_printf(book->arena, "%s: %s", place->section, book_said(book, "notes"));

	if (sheet->at == NULL) {
		*sheet = book_add_sheet(book, title, "");
		xw.worksheet_set_column(sheet->at, 0, 0, TEXT_WIDTH, NULL);
		xw.worksheet_set_column(sheet->at, 1, 1, XLSX_WIDTH_MOST, NULL);
		sheet->columns = 1;
		sheet->width = TEXT_WIDTH;
		sheet_put_title(book, sheet, title);
	}
	return sheet;
}

/* The first address of a line stands beside it. */
static void put_line(struct book *book, struct sheet *sheet, const struct document_line *line)
{
	const struct document_run *linked = NULL;
	struct str text = STR_INIT;

	for (const struct document_run *run = line->first; run != NULL; run = run->next) {
		str_add(&text, run->text);
		if (linked == NULL && *run->url != '\0')
			linked = run;
	}
	if (linked != NULL)
		sheet_put_link(book, sheet, 1, linked->url, linked->url, XLSX_SMALL);
	sheet_put_wide(book, sheet, text.text, 0, XLSX_LINE_HEIGHT);
	str_done(&text);
}

static void put_lines(
    struct book *book, struct sheet *sheet, const struct document_lines *lines)
{
	for (const struct document_line *line = lines->first; line != NULL; line = line->next)
		put_line(book, sheet, line);
}

static void put_fact(struct book *book, struct sheet *sheet, const struct document_fact *fact)
{
	struct str details = STR_INIT;

	sheet_put_text(book, sheet, 0, fact->label, xlsx_text_look(0));
	sheet_put_number(book, sheet, 1, fact->value, fact->number, "", XLSX_RIGHT);
	sheet_put_text(book, sheet, 2, fact->unit, xlsx_text_look(2));
	sheet_put_text(book, sheet, 3, fact->period, xlsx_text_look(3));
	for (const struct document_line *line = fact->details.first; line; line = line->next) {
		str_add(&details, details.length > 0 ? "; " : "");
		for (const struct document_run *run = line->first; run; run = run->next)
			str_add(&details, run->text);
	}
	sheet_put_text(book, sheet, 4, details.text, xlsx_text_look(4));
	sheet_put_text(book, sheet, 5, fact->source, xlsx_text_look(5) | XLSX_MUTED);
	sheet->row++;
	str_done(&details);
}

static void put_facts(struct book *book, const struct document_block *block, const char *title)
{
	const char *const heads[] = { "", book_said(book, "Figure"), book_said(book, "Unit"),
		book_said(book, "Period"), book_said(book, "Change and place"),
		book_said(book, "Source") };
	static const double widths[] = { 48, 14, 16, 18, 60, 48 };
	const lxw_col_t columns = sizeof heads / sizeof heads[0];
	struct sheet sheet = book_add_sheet(book, title, "");

	sheet_put_title(book, &sheet, title);
	for (lxw_col_t i = 0; i < columns; i++) {
		xw.worksheet_set_column(sheet.at, i, i, widths[i], NULL);
		sheet_put_text(book, &sheet, i, heads[i],
		    XLSX_HEAD | (i == 1 ? XLSX_RIGHT : xlsx_text_look(i)));
	}
	sheet.row++;
	xw.worksheet_freeze_panes(sheet.at, sheet.row, 1);
	for (const struct document_fact *fact = block->facts; fact != NULL; fact = fact->next)
		put_fact(book, &sheet, fact);
}

/* --- The whole ---------------------------------------------------------------------------- */

static void put_block(
    struct book *book, struct place *place, const struct document_block *block)
{
	switch (block->kind) {
	case BLOCK_HEADING:
		if (block->level == 2) {
			*place = (struct place){ .section = block->text };
		} else if (place->text.at != NULL) {
			place->text.row++;
			sheet_put_text(book, &place->text, 0, block->text, XLSX_GROUP);
			place->text.row++;
		}
		break;
	case BLOCK_PARAGRAPH:
	case BLOCK_LIST:
		put_lines(book, text_sheet(book, place), &block->lines);
		break;
	case BLOCK_NOTE:
		text_sheet(book, place);
		if (*block->text != '\0') {
			sheet_put_text(book, &place->text, 0, block->text, XLSX_GROUP);
			place->text.row++;
		}
		put_lines(book, &place->text, &block->lines);
		break;
	case BLOCK_TABLE:
		place->table = book_put_table(book, block->table, block->table->title);
		break;
	case BLOCK_CHART:
		put_chart(book, &place->table, block);
		break;
	case BLOCK_FACTS:
		put_facts(book, block, place->section);
		break;
	}
}

static void begin_contents(struct book *book)
{
	const struct document *document = book->document;
	struct sheet *sheet = &book->contents;

	book->contents_name = book_said(book, "Contents");
	sheet->at = xw.workbook_add_worksheet(book->at, book->contents_name);
	xw.worksheet_gridlines(sheet->at, LXW_HIDE_ALL_GRIDLINES);
	xw.worksheet_set_paper(sheet->at, 9);
	xw.worksheet_fit_to_pages(sheet->at, 1, 0);
	xw.worksheet_set_column(sheet->at, 0, 0, 6, NULL);
	xw.worksheet_set_column(sheet->at, 1, 1, 64, NULL);
	xw.worksheet_set_column(sheet->at, 2, 2, 40, NULL);
	sheet_put_text(book, sheet, 0, document->title, XLSX_TITLE);
	xw.worksheet_set_row(sheet->at, sheet->row++, 24, NULL);
	sheet_put_text(book, sheet, 0, document->subtitle, XLSX_MUTED);
	sheet->row += 2;
	for (const struct document_meta *meta = document->meta; meta; meta = meta->next) {
		sheet_put_text(book, sheet, 1, meta->label, XLSX_MUTED);
		sheet_put_text(book, sheet, 2, meta->text, XLSX_PLAIN);
		sheet->row++;
	}
	sheet->row++;
	sheet_put_text(book, sheet, 0, "", XLSX_HEAD);
	sheet_put_text(book, sheet, 1, book_said(book, "Sheet"), XLSX_HEAD);
	sheet_put_text(book, sheet, 2, book_said(book, "Unit"), XLSX_HEAD);
	sheet->row++;
}

/* How bounds stand in cells is worth a word: whoever adds them up should know. */
static void end_contents(struct book *book)
{
	struct sheet *sheet = &book->contents;

	sheet->columns = 3;
	sheet->width = TEXT_WIDTH;
	sheet->row++;
	sheet_put_wide(book, sheet,
	    book_said(book,
		"A sign before a number (>, <, ~) belongs to how its cell is shown: the cell "
		"holds the number without it. A range stands as text. The last sheet says of "
		"every number its bound, in base units."),
	    XLSX_SMALL, XLSX_LINE_HEIGHT - 1);
}

static void fill(struct book *book)
{
	struct place place = { .section = book->document->title };

	begin_contents(book);
	for (const struct document_block *block = book->document->first; block;
	     block = block->next)
		put_block(book, &place, block);
	if (book->document->data != NULL) {
		struct sheet data =
		    book_put_table(book, book->document->data, book_said(book, "Data"));

		xw.worksheet_autofilter(data.at, 3, 0,
		    (lxw_row_t)(3 + book->document->data->row_count),
		    (lxw_col_t)(data.columns - 1));
	}
	end_contents(book);
	xw.worksheet_activate(book->contents.at);
}

static bool save_xlsx(
    const struct document *document, const char *folder, struct bilat_error *err)
{
	if (!xlsx_open_library(err))
		return false;
	struct book book = { .document = document, .folder = folder, .arena = arena_new() };
	char *path = path_join(folder, writer_xlsx.file_name);
	bool done;

	book.at = xw.workbook_new(path);
	if (book.at != NULL) {
		xlsx_looks_init(&book.looks, book.at);
		fill(&book);
	}
	done = xlsx_close(book.at, document->title, document->subtitle, document->date, err);
	xlsx_looks_done(&book.looks);
	arena_free(book.arena);
	free(path);
	return done;
}

const struct writer writer_xlsx = {
	.name = "xlsx", .file_name = "report.xlsx", .pictures = true, .save = save_xlsx
};
