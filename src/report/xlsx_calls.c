#include "report/xlsx_calls.h"

struct xlsx_calls xw;

bool xlsx_open_library(struct bilat_error *err)
{
	static const char *const names[] = { XLSX_CALLS(LIBRARY_NAME) };
	static struct library library = LIBRARY(XLSX_LIBRARY, names, xw);

	return library_open(&library, "workbooks cannot be written", err);
}
