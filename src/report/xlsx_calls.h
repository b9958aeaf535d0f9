/* xlsx_calls.h - libxlsxwriter, taken into the program when the first workbook is written
 * (base/library.h). */
#ifndef REPORT_XLSX_CALLS_H
#define REPORT_XLSX_CALLS_H

#include <stdbool.h>
#include <stdint.h>
#include <xlsxwriter.h>

#include "base/library.h"

struct arena;
struct bilat_error;

/* What bilat calls of it. */
#define XLSX_CALLS(CALL)                 \
	CALL(format_set_align)           \
	CALL(format_set_bg_color)        \
	CALL(format_set_bold)            \
	CALL(format_set_bottom)          \
	CALL(format_set_bottom_color)    \
	CALL(format_set_font_color)      \
	CALL(format_set_font_name)       \
	CALL(format_set_font_size)       \
	CALL(format_set_indent)          \
	CALL(format_set_num_format)      \
	CALL(format_set_text_wrap)       \
	CALL(format_set_underline)       \
	CALL(lxw_strerror)               \
	CALL(workbook_add_format)        \
	CALL(workbook_add_worksheet)     \
	CALL(workbook_close)             \
	CALL(workbook_new)               \
	CALL(workbook_new_opt)           \
	CALL(workbook_set_properties)    \
	CALL(worksheet_activate)         \
	CALL(worksheet_autofilter)       \
	CALL(worksheet_fit_to_pages)     \
	CALL(worksheet_freeze_panes)     \
	CALL(worksheet_gridlines)        \
	CALL(worksheet_insert_image_opt) \
	CALL(worksheet_merge_range)      \
	CALL(worksheet_repeat_rows)      \
	CALL(worksheet_set_column)       \
	CALL(worksheet_set_default_row)  \
	CALL(worksheet_set_landscape)    \
	CALL(worksheet_set_paper)        \
	CALL(worksheet_set_row)          \
	CALL(worksheet_write_number)     \
	CALL(worksheet_write_string)     \
	CALL(worksheet_write_url_opt)

struct xlsx_calls {
	XLSX_CALLS(LIBRARY_MEMBER)
};
/* Filled by xlsx_open_library. */
extern struct xlsx_calls xw;

/* False (BILAT_PROGRAM) if it is not there. */
bool xlsx_open_library(struct bilat_error *err);

/* Text that a cell bears: without control characters, not too long. */
const char *xlsx_text(struct arena *arena, const char *text);

/* Ends the book with its title and day, so that the same figures give the same bytes; day
 * counts from 1970.  NULL: it could not be begun. */
bool xlsx_close(lxw_workbook *book, const char *title, const char *subtitle, int32_t day,
    struct bilat_error *err);

#endif
