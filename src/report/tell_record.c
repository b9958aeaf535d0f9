/* Sentences on records: the highest of the years held. */
#include <string.h>

#include "base/arena.h"
#include "model/language.h"
#include "report/telling.h"

enum { YEARS_MOST = 60 };

static bool is_unbroken(const int *years, size_t count)
{
	return years[count - 1] - years[0] + 1 == (int)count;
}

/* "1995-2019, 2021 and 2022": three and more in a row by their ends. */
static const char *list_years(struct factsheet *sheet, const int *years, size_t count)
{
	const char *texts[YEARS_MOST];
	size_t said = 0;

	for (size_t i = 0, end; i < count; i = end) {
		for (end = i + 1; end < count && years[end] == years[end - 1] + 1;)
			end++;
		if (end - i == 2 && end - i != count)
			end = i + 1;
		texts[said++] = end - i == 1 ? say_number(sheet, years[i])
					     : arena_printf(sheet->arena, "%d\xe2\x80\x93%d",
						   years[i], years[end - 1]);
	}
	return say_list(sheet, texts, said);
}

/* count years, the last of which is the highest: for certain, or as published. */
static void tell_highest(struct telling *telling, const int *years, size_t count, bool certain)
{
	struct factsheet *sheet = telling->sheet;
	/* With holes between them, those years are all that can be said. */
	bool unbroken = is_unbroken(years, count);

	if (certain)
		tell_sentence(telling,
		    say_count(sheet, (long)count,
			unbroken ? "It is the highest of the {n} years held ({years}); earlier "
				   "annual figures are not held."
				 : "It is the highest of the {n} years held ({years}); other "
				   "annual figures are not held.",
			"years", list_years(sheet, years, count), NULL));
	else
		tell_sentence(telling,
		    say(sheet,
			unbroken ? "As published it is higher than {years}; earlier annual "
				   "figures are not held."
				 : "As published it is higher than {years}; other annual "
				   "figures are not held.",
			"years", list_years(sheet, years, count - 1), NULL));
}

/* 1: certainly higher; 0: higher as published, though rounding leaves them touch; -1: not. */
static int is_higher(const struct bilat_figure *figure, const struct bilat_figure *other)
{
	bool undecided = false;

	if (bilat_figure_compare(figure, other, &undecided) > 0 && !undecided)
		return 1;
	return figure->value >= other->upper && figure->lower >= other->value ? 0 : -1;
}

void tell_record(struct telling *telling)
{
	int years[YEARS_MOST];
	bool certain = true;
	size_t count = 0;

	for (size_t i = 0; i < telling->rows.count; i++) {
		const struct figure_row *other = &telling->rows.at[i];
		int higher;

		if (bilat_period_compare(other->period, telling->row->period) >= 0 ||
		    !bilat_figure_available(&other->figure) ||
		    strcmp(other->unit, telling->row->unit) != 0)
			continue;
		higher = is_higher(&telling->row->figure, &other->figure);
		if (higher < 0 || count == YEARS_MOST - 1)
			return;
		if (higher == 0)
			certain = false;
		years[count++] = bilat_period_year(other->period);
	}
	if (count < 2)
		return;
	years[count] = telling->year;
	tell_highest(telling, years, count + 1, certain);
}
