#include "report/xlsx_sheet.h"

#include <math.h>
#include <string.h>

#include <bilat/language.h>

#include "base/arena.h"
#include "base/str.h"
#include "base/utf8.h"
#include "report/writer.h"

enum {
	SHEET_NAME_MOST = 31,
	LINK_COLUMNS_MOST = 8000,
	URL_BYTES_MOST = 690, /* 2 079 once escaped */
};
#define LETTERS_A_DIGIT 1.3

const char *book_clean(struct book *book, const char *text)
{
	return xlsx_text(book->arena, text);
}

const char *book_said(const struct book *book, const char *english)
{
	return bilat_text(book->document->texts, english);
}

void sheet_put_text(
    struct book *book, struct sheet *sheet, lxw_col_t column, const char *text, unsigned look)
{
	xw.worksheet_write_string(sheet->at, sheet->row, column, book_clean(book, text),
	    xlsx_look(&book->looks, look, NULL));
}

bool sheet_put_link(struct book *book, struct sheet *sheet, lxw_col_t column, const char *url,
    const char *text, unsigned look)
{
	bool linked = writer_url_allowed(url) && strlen(url) <= URL_BYTES_MOST &&
		      utf8_width(text) <= LINK_COLUMNS_MOST;

	if (linked)
		xw.worksheet_write_url_opt(sheet->at, sheet->row, column, url,
		    xlsx_look(&book->looks, look | XLSX_LINK, NULL), book_clean(book, text),
		    NULL);
	else
		sheet_put_text(book, sheet, column, text, look);
	return linked;
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
	const char *kept = book_clean(book, name.text);
	str_done(&name);
	return kept;
}

/* Lists it among the contents. */
struct sheet book_add_sheet(struct book *book, const char *title, const char *unit)
{
	book->sheets++;
	const char *name = sheet_name(book, title);
	struct sheet sheet = { .at = xw.workbook_add_worksheet(book->at, name) };
	struct sheet *contents = &book->contents;

	xw.worksheet_write_number(contents->at, contents->row, 0, book->sheets,
	    xlsx_look(&book->looks, XLSX_LEFT, "0"));
	xw.worksheet_write_url_opt(contents->at, contents->row, 1,
	    arena_printf(book->arena, "internal:'%s'!A1", name),
	    xlsx_look(&book->looks, XLSX_LINK, NULL), book_clean(book, title), NULL);
	sheet_put_text(book, contents, 2, unit, XLSX_PLAIN);
	contents->row++;
	xw.worksheet_gridlines(sheet.at, LXW_HIDE_ALL_GRIDLINES);
	xw.worksheet_set_landscape(sheet.at);
	xw.worksheet_set_paper(sheet.at, 9);
	xw.worksheet_fit_to_pages(sheet.at, 1, 0);
	/* Said and not left to the font, since pictures are anchored to rows. */
	xw.worksheet_set_default_row(sheet.at, XLSX_LINE_HEIGHT + 1, LXW_FALSE);
	return sheet;
}

void sheet_put_title(struct book *book, struct sheet *sheet, const char *title)
{
	sheet_put_text(book, sheet, 0, title, XLSX_TITLE);
	xw.worksheet_set_row(sheet->at, sheet->row++, 22, NULL);
	xw.worksheet_write_url_opt(sheet->at, sheet->row, 0,
	    arena_printf(book->arena, "internal:'%s'!A1", book->contents_name),
	    xlsx_look(&book->looks, XLSX_LINK | XLSX_SMALL, NULL), book->contents_name, NULL);
	sheet->row += 2;
}

/* Text beside a number keeps off it. */
unsigned xlsx_text_look(lxw_col_t column)
{
	return column > 0 ? XLSX_WRAP | XLSX_INDENT : XLSX_WRAP;
}

/* How many lines a text fills, roughly: a column's width counts digits, which are wider than
 * most letters.  Neither merged cells nor, in some programs, any grow by themselves. */
double xlsx_lines_of(const char *text, double width)
{
	return ceil(
	    (double)(utf8_width(text) + 1) / (LETTERS_A_DIGIT * (width > 8 ? width : 8)));
}

/* Over all columns, as high as it needs. */
void sheet_put_wide(
    struct book *book, struct sheet *sheet, const char *text, unsigned look, double line_height)
{
	const char *cleaned = book_clean(book, text);
	lxw_format *format = xlsx_look(&book->looks, look | XLSX_WRAP, NULL);

	xw.worksheet_set_row(sheet->at, sheet->row,
	    line_height * xlsx_lines_of(cleaned, sheet->width) + 2, NULL);
	if (sheet->columns > 1)
		xw.worksheet_merge_range(sheet->at, sheet->row, 0, sheet->row,
		    (lxw_col_t)(sheet->columns - 1), cleaned, format);
	else
		xw.worksheet_write_string(sheet->at, sheet->row, 0, cleaned, format);
	sheet->row++;
}
