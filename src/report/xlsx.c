/* A workbook: a sheet of contents, one for each table, one for the text of each section, one
 * with every number.  Numbers are numbers, shown as on the page; text is text, whatever it
 * begins with. */
#include "report/writer.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include <bilat/error.h>
#include <bilat/language.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/utf8.h"
#include "report/number_format.h"
#include "report/xlsx_calls.h"
#include "report/xlsx_look.h"

enum {
	SHEET_NAME_MOST = 31,
	LINK_COLUMNS_MOST = 8000,
	URL_BYTES_MOST = 690, /* 2 079 once escaped */
	WIDTH_LEAST = 9,
	WIDTH_MOST = 56,
	TEXT_WIDTH = 110,
	PIXELS_A_ROW = 18,
	LINE_HEIGHT = 13, /* points */
};
#define LETTERS_A_DIGIT 1.3

/* A sheet that is being filled: the next free row. */
struct sheet {
	lxw_worksheet *at;
	lxw_row_t row;
	lxw_col_t columns;
	double *widths; /* of the columns, in characters; NULL for text */
	double width;   /* of all of them */
};
struct book {
	const struct document *document;
	const char *folder; /* of the report, where the pictures are */
	lxw_workbook *at;
	struct arena *arena;
	struct xlsx_looks looks;
	struct sheet contents;
	const char *contents_name;
	int sheets;
};

/* What the book is at: the section, the sheet of its text, the sheet of the last table. */
struct place {
	const char *section;
	struct sheet text, table;
};

static const char *clean(struct book *book, const char *text)
{
	return xlsx_text(book->arena, text);
}

static const char *said(const struct book *book, const char *english)
{
	return bilat_text(book->document->texts, english);
}

static void put_text(
    struct book *book, struct sheet *sheet, lxw_col_t column, const char *text, unsigned look)
{
	xw.worksheet_write_string(sheet->at, sheet->row, column, clean(book, text),
	    xlsx_look(&book->looks, look, NULL));
}

static void put_link(struct book *book, struct sheet *sheet, lxw_col_t column, const char *url,
    const char *text, unsigned look)
{
	if (!writer_url_allowed(url) || strlen(url) > URL_BYTES_MOST ||
	    utf8_width(text) > LINK_COLUMNS_MOST) {
		put_text(book, sheet, column, text, look);
		return;
	}
	xw.worksheet_write_url_opt(sheet->at, sheet->row, column, url,
	    xlsx_look(&book->looks, look | XLSX_LINK, NULL), clean(book, text), NULL);
}

/* --- Names of sheets ---------------------------------------------------------------------- */

/* "3 Trade in goods": numbered, so that no two are alike; cut at a word. */
static const char *sheet_name(struct book *book, const char *title)
{
	struct str name = STR_INIT;
	size_t characters = 0;

	str_printf(&name, "%d ", book->sheets);
	for (const char *at = title; *at != '\0' && strchr("[]:*?/\\'", *at) == NULL;) {
		const char *next = at;

		utf8_next(&next);
		str_add_bytes(&name, at, (size_t)(next - at));
		at = next;
		if (++characters < SHEET_NAME_MOST - 3)
			continue;
		const char *blank = strrchr(name.text, ' ');
		if (*at != '\0' && *at != ' ' && blank > name.text + 3)
			str_cut(&name, (size_t)(blank - name.text));
		break;
	}
	while (name.length > 0 && strchr(" ,", name.text[name.length - 1]) != NULL)
		str_cut(&name, name.length - 1);
	const char *kept = clean(book, name.text);
	str_done(&name);
	return kept;
}

/* Lists it among the contents. */
static struct sheet add_sheet(struct book *book, const char *title, const char *unit)
{
	book->sheets++;
	const char *name = sheet_name(book, title);
	struct sheet sheet = { .at = xw.workbook_add_worksheet(book->at, name) };
	struct sheet *contents = &book->contents;

	xw.worksheet_write_number(contents->at, contents->row, 0, book->sheets,
	    xlsx_look(&book->looks, XLSX_LEFT, "0"));
	xw.worksheet_write_url_opt(contents->at, contents->row, 1,
	    arena_printf(book->arena, "internal:'%s'!A1", name),
	    xlsx_look(&book->looks, XLSX_LINK, NULL), clean(book, title), NULL);
	put_text(book, contents, 2, unit, XLSX_PLAIN);
	contents->row++;
	xw.worksheet_gridlines(sheet.at, LXW_HIDE_ALL_GRIDLINES);
	xw.worksheet_set_landscape(sheet.at);
	xw.worksheet_set_paper(sheet.at, 9);
	xw.worksheet_fit_to_pages(sheet.at, 1, 0);
	/* Said and not left to the font, since pictures are anchored to rows. */
	xw.worksheet_set_default_row(sheet.at, LINE_HEIGHT + 1, LXW_FALSE);
	return sheet;
}

static void put_title(struct book *book, struct sheet *sheet, const char *title)
{
	put_text(book, sheet, 0, title, XLSX_TITLE);
	xw.worksheet_set_row(sheet->at, sheet->row++, 22, NULL);
	xw.worksheet_write_url_opt(sheet->at, sheet->row, 0,
	    arena_printf(book->arena, "internal:'%s'!A1", book->contents_name),
	    xlsx_look(&book->looks, XLSX_LINK | XLSX_SMALL, NULL), book->contents_name, NULL);
	sheet->row += 2;
}

/* --- Tables ------------------------------------------------------------------------------- */

/* Marks of notes in raised characters, which a number format can hold as well. */
static void add_raised(struct str *out, const char *mark)
{
	static const char *const digits[] = { "\u2070", "\u00b9", "\u00b2", "\u00b3", "\u2074",
		"\u2075", "\u2076", "\u2077", "\u2078", "\u2079" };
	static const char *const letters[] = { "\u1d43", "\u1d47", "\u1d9c", "\u1d48", "\u1d49",
		"\u1da0", "\u1d4d", "\u02b0" };

	for (; *mark != '\0'; mark++) {
		if (*mark >= '0' && *mark <= '9')
			str_add(out, digits[*mark - '0']);
		else if (*mark >= 'a' && *mark <= 'h')
			str_add(out, letters[*mark - 'a']);
		else
			str_add_char(out, *mark);
	}
}

/* What stands behind the figure: its flag and the mark of its note. */
static void add_behind(
    struct str *out, const struct document_table *table, const struct document_cell *cell)
{
	char mark[DOCUMENT_MARK_SIZE];

	if (*cell->flag != '\0')
		str_printf(out, " %s", cell->flag);
	if (*document_cell_mark(mark, table, cell) != '\0') {
		str_add_char(out, ' ');
		add_raised(out, mark);
	}
}

/* A range has no single number that could stand for it. */
static bool is_single(const struct document_number *number)
{
	return number != NULL && number->figure.bound != BILAT_BETWEEN &&
	       isfinite(number->figure.value);
}

/* Division by a power that doubles hold exactly keeps 4.05e9 at 4.05. */
static double scaled(const struct document_number *number)
{
	return number->power == 0 ? number->figure.value
				  : number->figure.value / pow(10, number->power);
}

static void put_number(struct book *book, struct sheet *sheet, lxw_col_t column,
    const char *text, const struct document_number *number, const char *behind, unsigned look)
{
	struct str format = STR_INIT, whole = STR_INIT;

	str_printf(&whole, "%s%s", text, behind);
	bool plain = *text == '\0';
	if (is_single(number) &&
	    (plain || number_format(&format, clean(book, text), scaled(number), behind)))
		xw.worksheet_write_number(sheet->at, sheet->row, column, scaled(number),
		    xlsx_look(&book->looks, look, plain ? NULL : format.text));
	else
		put_text(book, sheet, column, whole.text, look);
	str_done(&format);
	str_done(&whole);
}

static void put_cell(struct book *book, struct sheet *sheet, lxw_col_t column,
    const struct document_table *table, const struct document_cell *cell, unsigned look)
{
	struct str behind = STR_INIT, whole = STR_INIT;

	add_behind(&behind, table, cell);
	str_printf(&whole, "%s%s", cell->text, behind.text);
	if (cell->number != NULL)
		put_number(book, sheet, column, cell->text, cell->number, behind.text, look);
	else
		put_link(book, sheet, column, cell->url, whole.text, look);
	str_done(&behind);
	str_done(&whole);
}

/* Text beside a number keeps off it. */
static unsigned text_look(lxw_col_t column)
{
	return column > 0 ? XLSX_WRAP | XLSX_INDENT : XLSX_WRAP;
}

/* How many lines a text fills, roughly: a column's width counts digits, which are wider than
 * most letters.  Neither merged cells nor, in some programs, any grow by themselves. */
static double lines_of(const char *text, double width)
{
	return ceil(
	    (double)(utf8_width(text) + 1) / (LETTERS_A_DIGIT * (width > 8 ? width : 8)));
}

/* Rows grow with the text that is too long for its column. */
static void set_height(
    struct sheet *sheet, const struct document_table *table, const struct document_row *row)
{
	const struct document_column *column = table->column;
	double lines = 1;
	size_t at = 0;

	for (const struct document_cell *cell = row->first; cell && column && !row->group;
	     cell = cell->next, column = column->next, at++) {
		if (!column->number && lines_of(cell->text, sheet->widths[at]) > lines)
			lines = lines_of(cell->text, sheet->widths[at]);
	}
	if (lines > 1)
		xw.worksheet_set_row(sheet->at, sheet->row, lines * LINE_HEIGHT + 2, NULL);
}

static void put_row(struct book *book, struct sheet *sheet, const struct document_table *table,
    const struct document_row *row)
{
	const struct document_column *column = table->column;
	unsigned base = row->group ? XLSX_GROUP : row->emphasis ? XLSX_EMPHASIS : 0;
	lxw_col_t at = 0;

	set_height(sheet, table, row);
	for (const struct document_cell *cell = row->first; cell != NULL; cell = cell->next) {
		unsigned look = base | (cell->muted ? XLSX_MUTED : 0) |
				(column != NULL && column->number ? XLSX_RIGHT : text_look(at));

		put_cell(book, sheet, at++, table, cell, row->group ? base : look);
		column = column != NULL ? column->next : NULL;
	}
	for (; base != 0 && at < sheet->columns; at++)
		put_text(book, sheet, at, "", base);
	sheet->row++;
}

/* Over all columns, as high as it needs. */
static void put_wide(
    struct book *book, struct sheet *sheet, const char *text, unsigned look, double line_height)
{
	const char *cleaned = clean(book, text);
	lxw_format *format = xlsx_look(&book->looks, look | XLSX_WRAP, NULL);

	xw.worksheet_set_row(
	    sheet->at, sheet->row, line_height * lines_of(cleaned, sheet->width) + 2, NULL);
	if (sheet->columns > 1)
		xw.worksheet_merge_range(sheet->at, sheet->row, 0, sheet->row,
		    (lxw_col_t)(sheet->columns - 1), cleaned, format);
	else
		xw.worksheet_write_string(sheet->at, sheet->row, 0, cleaned, format);
	sheet->row++;
}

static void put_note(
    struct book *book, struct sheet *sheet, const char *mark, const struct document_line *line)
{
	struct str text = STR_INIT;

	add_raised(&text, mark);
	str_add(&text, *mark != '\0' ? " " : "");
	for (const struct document_run *run = line->first; run != NULL; run = run->next)
		str_add(&text, run->text);
	put_wide(book, sheet, text.text, XLSX_SMALL, LINE_HEIGHT - 1);
	str_done(&text);
}

static void put_notes(
    struct book *book, struct sheet *sheet, const struct document_table *table)
{
	char mark[DOCUMENT_MARK_SIZE];
	size_t number = 0;

	sheet->row++;
	for (const struct document_line *line = table->notes.first; line; line = line->next)
		put_note(book, sheet, document_note_mark(mark, table, ++number), line);
	number = 0;
	for (const struct document_line *line = table->reasons.first; line; line = line->next)
		put_note(book, sheet, document_reason_mark(mark, table, ++number), line);
	for (const struct document_line *line = table->remarks.first; line; line = line->next)
		put_note(book, sheet, "", line);
}

static double limited(size_t width)
{
	return width < WIDTH_LEAST  ? WIDTH_LEAST
	       : width > WIDTH_MOST ? WIDTH_MOST
				    : (double)width;
}

/* As wide as what stands in it. */
static void set_widths(
    struct book *book, struct sheet *sheet, const struct document_table *table)
{
	const struct document_column *column = table->column;

	sheet->widths =
	    arena_array(book->arena, table->column_count + 1, sizeof *sheet->widths);

	for (lxw_col_t at = 0; column != NULL; at++, column = column->next) {
		size_t width = utf8_width(column->title);

		if (column->number && width > 14)
			width = 14;
		for (const struct document_row *row = table->row; row; row = row->next) {
			const struct document_cell *cell = row->first;
			for (lxw_col_t i = 0; i < at && cell != NULL; i++)
				cell = cell->next;
			if (cell == NULL || row->group)
				continue;
			size_t own = utf8_width(cell->text) + utf8_width(cell->flag) + 3;
			width = own > width ? own : width;
		}
		sheet->widths[at] = limited(width + 2);
		sheet->width += sheet->widths[at];
		xw.worksheet_set_column(sheet->at, at, at, sheet->widths[at], NULL);
	}
	sheet->columns = (lxw_col_t)table->column_count;
}

static void put_head(struct book *book, struct sheet *sheet, const struct document_table *table)
{
	lxw_col_t at = 0;
	double lines = 1;

	for (const struct document_column *column = table->column; column;
	     column = column->next, at++) {
		if (lines_of(column->title, sheet->widths[at]) > lines)
			lines = lines_of(column->title, sheet->widths[at]);
		put_text(book, sheet, at, column->title,
		    XLSX_HEAD | (column->number ? XLSX_RIGHT | XLSX_WRAP : text_look(at)));
	}
	xw.worksheet_set_row(sheet->at, sheet->row, lines * LINE_HEIGHT + 2, NULL);
	xw.worksheet_repeat_rows(sheet->at, sheet->row, sheet->row);
	sheet->row++;
	xw.worksheet_freeze_panes(sheet->at, sheet->row, table->column_count > 1 ? 1 : 0);
}

static struct sheet put_table(
    struct book *book, const struct document_table *table, const char *title)
{
	struct sheet sheet = add_sheet(book, title, table->unit);

	set_widths(book, &sheet, table);
	put_title(book, &sheet, title);
	if (*table->unit != '\0') {
		sheet.row--;
		put_text(book, &sheet, 0, table->unit, XLSX_MUTED);
		sheet.row++;
	}
	put_head(book, &sheet, table);
	for (const struct document_row *row = table->row; row != NULL; row = row->next)
		put_row(book, &sheet, table, row);
	put_notes(book, &sheet, table);
	return sheet;
}

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
	const char *title = place->table.at == NULL ? place->section
						    : arena_printf(book->arena, "%s: %s",
							  place->section, said(book, "notes"));

	if (sheet->at == NULL) {
		*sheet = add_sheet(book, title, "");
		xw.worksheet_set_column(sheet->at, 0, 0, TEXT_WIDTH, NULL);
		xw.worksheet_set_column(sheet->at, 1, 1, WIDTH_MOST, NULL);
		sheet->columns = 1;
		sheet->width = TEXT_WIDTH;
		put_title(book, sheet, title);
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
		put_link(book, sheet, 1, linked->url, linked->url, XLSX_SMALL);
	put_wide(book, sheet, text.text, 0, LINE_HEIGHT);
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

	put_text(book, sheet, 0, fact->label, text_look(0));
	put_number(book, sheet, 1, fact->value, fact->number, "", XLSX_RIGHT);
	put_text(book, sheet, 2, fact->unit, text_look(2));
	put_text(book, sheet, 3, fact->period, text_look(3));
	for (const struct document_line *line = fact->details.first; line; line = line->next) {
		str_add(&details, details.length > 0 ? "; " : "");
		for (const struct document_run *run = line->first; run; run = run->next)
			str_add(&details, run->text);
	}
	put_text(book, sheet, 4, details.text, text_look(4));
	put_text(book, sheet, 5, fact->source, text_look(5) | XLSX_MUTED);
	sheet->row++;
	str_done(&details);
}

static void put_facts(struct book *book, const struct document_block *block, const char *title)
{
	const char *const heads[] = { "", said(book, "Figure"), said(book, "Unit"),
		said(book, "Period"), said(book, "Change and place"), said(book, "Source") };
	static const double widths[] = { 48, 14, 16, 18, 60, 48 };
	const lxw_col_t columns = sizeof heads / sizeof heads[0];
	struct sheet sheet = add_sheet(book, title, "");

	put_title(book, &sheet, title);
	for (lxw_col_t i = 0; i < columns; i++) {
		xw.worksheet_set_column(sheet.at, i, i, widths[i], NULL);
		put_text(book, &sheet, i, heads[i],
		    XLSX_HEAD | (i == 1 ? XLSX_RIGHT : text_look(i)));
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
			put_text(book, &place->text, 0, block->text, XLSX_GROUP);
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
			put_text(book, &place->text, 0, block->text, XLSX_GROUP);
			place->text.row++;
		}
		put_lines(book, &place->text, &block->lines);
		break;
	case BLOCK_TABLE:
		place->table = put_table(book, block->table, block->table->title);
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

	book->contents_name = said(book, "Contents");
	sheet->at = xw.workbook_add_worksheet(book->at, book->contents_name);
	xw.worksheet_gridlines(sheet->at, LXW_HIDE_ALL_GRIDLINES);
	xw.worksheet_set_paper(sheet->at, 9);
	xw.worksheet_fit_to_pages(sheet->at, 1, 0);
	xw.worksheet_set_column(sheet->at, 0, 0, 6, NULL);
	xw.worksheet_set_column(sheet->at, 1, 1, 64, NULL);
	xw.worksheet_set_column(sheet->at, 2, 2, 40, NULL);
	put_text(book, sheet, 0, document->title, XLSX_TITLE);
	xw.worksheet_set_row(sheet->at, sheet->row++, 24, NULL);
	put_text(book, sheet, 0, document->subtitle, XLSX_MUTED);
	sheet->row += 2;
	for (const struct document_meta *meta = document->meta; meta; meta = meta->next) {
		put_text(book, sheet, 1, meta->label, XLSX_MUTED);
		put_text(book, sheet, 2, meta->text, XLSX_PLAIN);
		sheet->row++;
	}
	sheet->row++;
	put_text(book, sheet, 0, "", XLSX_HEAD);
	put_text(book, sheet, 1, said(book, "Sheet"), XLSX_HEAD);
	put_text(book, sheet, 2, said(book, "Unit"), XLSX_HEAD);
	sheet->row++;
}

/* How bounds stand in cells is worth a word: whoever adds them up should know. */
static void end_contents(struct book *book)
{
	struct sheet *sheet = &book->contents;

	sheet->columns = 3;
	sheet->width = TEXT_WIDTH;
	sheet->row++;
	put_wide(book, sheet,
	    said(book,
		"A sign before a number (>, <, ~) belongs to how its cell is shown: the cell "
		"holds the number without it. A range stands as text. The last sheet says of "
		"every number its bound, in base units."),
	    XLSX_SMALL, LINE_HEIGHT - 1);
}

static void fill(struct book *book)
{
	struct place place = { .section = book->document->title };

	begin_contents(book);
	for (const struct document_block *block = book->document->first; block;
	     block = block->next)
		put_block(book, &place, block);
	if (book->document->data != NULL) {
		struct sheet data = put_table(book, book->document->data, said(book, "Data"));

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
