#include "report/xlsx_look.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"

#define FONT "Arial"

/* Those of the page. */
enum {
	INK = 0x1b2733,
	MUTED = 0x55626f,
	ACCENT = 0x12436d,
	LINK = 0x12598f,
	RULE = 0xd5dbe1,
	MARK = 0xe8f0f7,
};

void xlsx_looks_init(struct xlsx_looks *looks, lxw_workbook *book)
{
	*looks = (struct xlsx_looks){ .book = book, .made = VEC_INIT };
	/* The first format is that of cells which have none.  The widths of columns are counted
	 * in its digits: those of a font that is not there would be guessed. */
	lxw_format *usual = STAILQ_FIRST(book->formats);
	xw.format_set_font_name(usual, FONT);
	xw.format_set_font_size(usual, 10);
}

void xlsx_looks_done(struct xlsx_looks *looks)
{
	for (size_t i = 0; i < looks->made.count; i++)
		free(looks->made.at[i].number_format);
	vec_done(&looks->made);
}

static void set_font(lxw_format *format, unsigned parts)
{
	unsigned bold = XLSX_TITLE | XLSX_HEAD | XLSX_GROUP | XLSX_EMPHASIS;
	unsigned color = INK;

	if (parts & (XLSX_TITLE | XLSX_GROUP))
		color = ACCENT;
	if (parts & XLSX_MUTED)
		color = MUTED;
	if (parts & XLSX_LINK)
		color = LINK;
	xw.format_set_font_name(format, FONT);
	xw.format_set_font_size(format, parts & XLSX_TITLE ? 14 : parts & XLSX_SMALL ? 9 : 10);
	xw.format_set_font_color(format, color);
	if (parts & bold)
		xw.format_set_bold(format);
	if (parts & XLSX_LINK)
		xw.format_set_underline(format, LXW_UNDERLINE_SINGLE);
}

static void set_place(lxw_format *format, unsigned parts)
{
	xw.format_set_align(
	    format, parts & XLSX_HEAD ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_TOP);
	if (parts & XLSX_RIGHT)
		xw.format_set_align(format, LXW_ALIGN_RIGHT);
	if (parts & XLSX_LEFT)
		xw.format_set_align(format, LXW_ALIGN_LEFT);
	if (parts & XLSX_INDENT)
		xw.format_set_indent(format, 1);
	if (parts & XLSX_WRAP)
		xw.format_set_text_wrap(format);
	if (parts & XLSX_HEAD) {
		xw.format_set_bottom(format, LXW_BORDER_MEDIUM);
		xw.format_set_bottom_color(format, INK);
	}
	if (parts & XLSX_GROUP) {
		xw.format_set_bottom(format, LXW_BORDER_THIN);
		xw.format_set_bottom_color(format, RULE);
	}
	if (parts & XLSX_EMPHASIS)
		xw.format_set_bg_color(format, MARK);
}

lxw_format *xlsx_look(struct xlsx_looks *looks, unsigned parts, const char *number_format)
{
	const char *wanted = number_format != NULL ? number_format : "General";

	for (size_t i = 0; i < looks->made.count; i++) {
		if (looks->made.at[i].parts == parts &&
		    strcmp(looks->made.at[i].number_format, wanted) == 0)
			return looks->made.at[i].format;
	}
	lxw_format *format = xw.workbook_add_format(looks->book);
	set_font(format, parts);
	set_place(format, parts);
	xw.format_set_num_format(format, wanted);
	*vec_push(&looks->made) = (struct xlsx_look){ parts, xstrdup(wanted), format };
	return format;
}
