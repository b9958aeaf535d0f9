#include "report/xlsx_table.h"

#include <math.h>
#include <string.h>

#include "base/arena.h"
#include "base/str.h"
#include "base/utf8.h"
#include "report/number_format.h"

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

void sheet_put_number(struct book *book, struct sheet *sheet, lxw_col_t column,
    const char *text, const struct document_number *number, const char *behind, unsigned look)
{
	struct str format = STR_INIT, whole = STR_INIT;

	str_printf(&whole, "%s%s", text, behind);
	bool plain = *text == '\0';
	if (is_single(number) &&
	    (plain || number_format(&format, book_clean(book, text), scaled(number), behind)))
		xw.worksheet_write_number(sheet->at, sheet->row, column, scaled(number),
		    xlsx_look(&book->looks, look, plain ? NULL : format.text));
	else
		sheet_put_text(book, sheet, column, whole.text, look);
	str_done(&format);
	str_done(&whole);
}

static void put_cell(struct book *book, struct sheet *sheet, lxw_col_t column,
    const struct document_table *table, const struct document_cell *cell, unsigned look)
{
	struct str behind = STR_INIT, whole = STR_INIT;

	add_behind(&behind, table, cell);
	str_printf(&whole, "%s%s", cell->text, behind.text);
	/* A number takes the place of the text, and keeps where it leads. */
	bool linked = sheet_put_link(book, sheet, column, cell->url, whole.text, look);
	if (cell->number != NULL)
		sheet_put_number(book, sheet, column, cell->text, cell->number, behind.text,
		    linked ? look | XLSX_LINK : look);
	str_done(&behind);
	str_done(&whole);
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
		if (!column->number && xlsx_lines_of(cell->text, sheet->widths[at]) > lines)
			lines = xlsx_lines_of(cell->text, sheet->widths[at]);
	}
	if (lines > 1)
		xw.worksheet_set_row(sheet->at, sheet->row, lines * XLSX_LINE_HEIGHT + 2, NULL);
}

static void put_row(struct book *book, struct sheet *sheet, const struct document_table *table,
    const struct document_row *row)
{
	const struct document_column *column = table->column;
	unsigned base = row->group ? XLSX_GROUP : row->emphasis ? XLSX_EMPHASIS : 0;
	lxw_col_t at = 0;

	set_height(sheet, table, row);
	for (const struct document_cell *cell = row->first; cell != NULL; cell = cell->next) {
		unsigned look =
		    base | (cell->muted ? XLSX_MUTED : 0) |
		    (column != NULL && column->number ? XLSX_RIGHT : xlsx_text_look(at));

		put_cell(book, sheet, at++, table, cell, row->group ? base : look);
		column = column != NULL ? column->next : NULL;
	}
	for (; base != 0 && at < sheet->columns; at++)
		sheet_put_text(book, sheet, at, "", base);
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
	sheet_put_wide(book, sheet, text.text, XLSX_SMALL, XLSX_LINE_HEIGHT - 1);
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
	return width < XLSX_WIDTH_LEAST  ? XLSX_WIDTH_LEAST
	       : width > XLSX_WIDTH_MOST ? XLSX_WIDTH_MOST
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
		if (xlsx_lines_of(column->title, sheet->widths[at]) > lines)
			lines = xlsx_lines_of(column->title, sheet->widths[at]);
		sheet_put_text(book, sheet, at, column->title,
		    XLSX_HEAD | (column->number ? XLSX_RIGHT | XLSX_WRAP : xlsx_text_look(at)));
	}
	xw.worksheet_set_row(sheet->at, sheet->row, lines * XLSX_LINE_HEIGHT + 2, NULL);
	xw.worksheet_repeat_rows(sheet->at, sheet->row, sheet->row);
	sheet->row++;
	xw.worksheet_freeze_panes(sheet->at, sheet->row, table->column_count > 1 ? 1 : 0);
}

struct sheet book_put_table(
    struct book *book, const struct document_table *table, const char *title)
{
	struct sheet sheet = book_add_sheet(book, title, table->unit);

	set_widths(book, &sheet, table);
	sheet_put_title(book, &sheet, title);
	if (*table->unit != '\0') {
		sheet.row--;
		sheet_put_text(book, &sheet, 0, table->unit, XLSX_MUTED);
		sheet.row++;
	}
	put_head(book, &sheet, table);
	for (const struct document_row *row = table->row; row != NULL; row = row->next)
		put_row(book, &sheet, table, row);
	put_notes(book, &sheet, table);
	return sheet;
}
