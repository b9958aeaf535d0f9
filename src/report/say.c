/* say.c - what the report prints, in its language. */
#include <stdarg.h>

#include "base/arena.h"
#include "model/language.h"
#include "report/factsheet.h"

const char *say(struct factsheet *sheet, const char *english, ...)
{
	va_list blanks;
	va_start(blanks, english);
	const char *said = texts_vsay(sheet->arena, sheet->texts, english, blanks);
	va_end(blanks);
	return said;
}

const char *say_count(struct factsheet *sheet, long n, const char *english, ...)
{
	va_list blanks;
	va_start(blanks, english);
	const char *said = texts_vsay_count(sheet->arena, sheet->texts, n, english, blanks);
	va_end(blanks);
	return said;
}

const char *say_number(struct factsheet *sheet, int number)
{
	return arena_printf(sheet->arena, "%d", number);
}

const char *say_list(struct factsheet *sheet, const char *const items[], size_t count)
{
	const char *list = count > 0 ? items[0] : "";

	for (size_t i = 1; i + 1 < count; i++)
		list = say(sheet, "{list}, {item}", "list", list, "item", items[i], NULL);
	if (count > 1)
		list = say(
		    sheet, "{list} and {item}", "list", list, "item", items[count - 1], NULL);
	return list;
}
