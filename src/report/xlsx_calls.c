#include "report/xlsx_calls.h"

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"
#include "base/utf8.h"

enum {
	CELL_BYTES_MOST = 32000, /* 32 767 characters */
	SECONDS_A_DAY = 86400,
};

struct xlsx_calls xw;

bool xlsx_open_library(struct bilat_error *err)
{
	static const char *const names[] = { XLSX_CALLS(LIBRARY_NAME) };
	static struct library library = LIBRARY(XLSX_LIBRARY, names, xw);

	return library_open(&library, "workbooks cannot be written", err);
}

const char *xlsx_text(struct arena *arena, const char *text)
{
	struct str out = STR_INIT;

	utf8_clean(&out, text);
	for (size_t at = CELL_BYTES_MOST; out.length > CELL_BYTES_MOST;) {
		while (((unsigned char)out.text[at] & 0xc0) == 0x80)
			at--;
		str_cut(&out, at);
	}
	const char *kept = arena_strdup(arena, out.text);
	str_done(&out);
	return kept;
}

bool xlsx_close(lxw_workbook *book, const char *title, const char *subtitle, int32_t day,
    struct bilat_error *err)
{
	lxw_doc_properties properties = { .title = (char *)title,
		.subject = (char *)subtitle,
		.author = (char *)"bilat",
		.created = (time_t)day * SECONDS_A_DAY + SECONDS_A_DAY / 2 };
	lxw_error fault = LXW_ERROR_MEMORY_MALLOC_FAILED;

	if (book != NULL) {
		xw.workbook_set_properties(book, &properties);
		fault = xw.workbook_close(book);
	}
	return fault == LXW_NO_ERROR ||
	       bilat_fail(
		   err, BILAT_INPUT, "cannot write the workbook: %s", xw.lxw_strerror(fault));
}
