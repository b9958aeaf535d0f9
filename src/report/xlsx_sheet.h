/* xlsx_sheet.h - a workbook while it is written, and its sheets: names, titles, texts, links.
 */
#ifndef REPORT_XLSX_SHEET_H
#define REPORT_XLSX_SHEET_H

#include "report/xlsx_calls.h"
#include "report/xlsx_look.h"

struct arena;
struct document;

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

/* Height of a line of text in points, and widths of columns in characters. */
enum {
	XLSX_LINE_HEIGHT = 13,
	XLSX_WIDTH_LEAST = 9,
	XLSX_WIDTH_MOST = 56,
};

/* Text that a cell bears; in the language of the document. */
const char *book_clean(struct book *book, const char *text);
const char *book_said(const struct book *book, const char *english);

/* A sheet that the contents list, numbered, with room for its rows. */
struct sheet book_add_sheet(struct book *book, const char *title, const char *unit);
/* The title and the way back to the contents. */
void sheet_put_title(struct book *book, struct sheet *sheet, const char *title);
void sheet_put_text(
    struct book *book, struct sheet *sheet, lxw_col_t column, const char *text, unsigned look);
/* Text that leads to an address; false: as plain text, the address is none that may be opened.
 * What is put there afterwards leads there too. */
bool sheet_put_link(struct book *book, struct sheet *sheet, lxw_col_t column, const char *url,
    const char *text, unsigned look);
/* Over all columns, as high as it needs. */
void sheet_put_wide(struct book *book, struct sheet *sheet, const char *text, unsigned look,
    double line_height);

/* Text beside a number keeps off it. */
unsigned xlsx_text_look(lxw_col_t column);
/* How many lines a text fills in a column, roughly. */
double xlsx_lines_of(const char *text, double width);

#endif
