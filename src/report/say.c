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

static const char *join(struct factsheet *sheet, const char *between, const char *last,
    const char *const items[], size_t count)
{
	const char *list = count > 0 ? items[0] : "";

	for (size_t i = 1; i < count; i++)
		list = say(sheet, i + 1 < count ? between : last, "list", list, "item",
		    items[i], NULL);
	return list;
}

const char *say_list(struct factsheet *sheet, const char *const items[], size_t count)
{
	return join(sheet, TEXT("{list}, {item}"), TEXT("{list} and {item}"), items, count);
}

const char *say_choice(struct factsheet *sheet, const char *const items[], size_t count)
{
	return join(sheet, TEXT("{list}, {item}"), TEXT("{list} or {item}"), items, count);
}

const char *say_items(struct factsheet *sheet, const char *const items[], size_t count)
{
	return join(sheet, TEXT("{list}, {item}"), TEXT("{list}, {item}"), items, count);
}

const char *say_clauses(struct factsheet *sheet, const char *const items[], size_t count)
{
	return join(sheet, TEXT("{list}; {item}"), TEXT("{list}; {item}"), items, count);
}

const char *say_why(struct factsheet *sheet, enum bilat_why why)
{
	return bilat_text(sheet->texts, bilat_why_sentence(why));
}
