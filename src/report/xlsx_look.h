/* xlsx_look.h - how cells of a workbook look; each look is made once. */
#ifndef REPORT_XLSX_LOOK_H
#define REPORT_XLSX_LOOK_H

#include "base/vec.h"
#include "report/xlsx_calls.h"

enum xlsx_look_part {
	XLSX_PLAIN = 0,
	XLSX_TITLE = 1 << 0,
	XLSX_HEAD = 1 << 1,
	XLSX_GROUP = 1 << 2,    /* a heading inside a table */
	XLSX_EMPHASIS = 1 << 3, /* the row the page is about */
	XLSX_MUTED = 1 << 4,
	XLSX_SMALL = 1 << 5,
	XLSX_LINK = 1 << 6,
	XLSX_WRAP = 1 << 7,
	XLSX_RIGHT = 1 << 8,
	XLSX_LEFT = 1 << 9,
	XLSX_INDENT = 1 << 10,
};

struct xlsx_look {
	unsigned parts;
	char *number_format;
	lxw_format *format;
};
struct xlsx_looks {
	lxw_workbook *book;
	VEC(struct xlsx_look) made;
};

void xlsx_looks_init(struct xlsx_looks *looks, lxw_workbook *book);
/* The book itself frees the formats. */
void xlsx_looks_done(struct xlsx_looks *looks);
/* parts: of the enum above; number_format: NULL for the usual one. */
lxw_format *xlsx_look(struct xlsx_looks *looks, unsigned parts, const char *number_format);

#endif
