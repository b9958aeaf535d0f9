/* A sentence on the change over several years. */
#include <string.h>

#include <bilat/unit.h>

#include "base/arena.h"
#include "model/language.h"
#include "report/course.h"
#include "report/telling.h"

/* What has to be said of a change over years: that prices are in it, and years without figures;
 * "" for nothing. */
static const char *note_of(struct telling *telling, const struct course *course)
{
	struct factsheet *sheet = telling->sheet;
	const struct bilat_unit *unit = bilat_unit_get(sheet->reference, telling->row->unit);
	const char *note = "";

	if (unit != NULL && unit->kind == BILAT_UNIT_CURRENCY)
		note = say(sheet, "in current prices", NULL);
	if (course->held > course->years)
		return note;
	const char *held =
	    say(sheet, "{held} of {count} years held", "held", say_number(sheet, course->held),
		"count", say_number(sheet, course->years + 1), NULL);
	return *note == '\0' ? held
			     : say(sheet, "{list}; {item}", "list", note, "item", held, NULL);
}

static void register_course(struct telling *telling, const struct course *course)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	const char *subject = word_subject(sheet, row->indicator, row->reporter, row->partner);
	char first[BILAT_PERIOD_SIZE];

	show_register(sheet, row, &course->rate, "percent", subject,
	    arena_printf(sheet->arena, "cagr:%d", course->years),
	    word_growth(sheet, &course->rate));
	if (course_is_multiple(course))
		show_register(sheet, row, &course->over, "percent", subject,
		    arena_printf(sheet->arena, "cumulative:%s",
			bilat_period_print(first, course->first)),
		    word_multiple(sheet, &course->over));
}

static const char *period_text(struct factsheet *sheet, struct bilat_period period)
{
	return period.freq == BILAT_ANNUAL ? word_period(sheet, period, false)
					   : word_period_short(sheet, period);
}

static void tell(struct telling *telling, const struct course *course)
{
	struct factsheet *sheet = telling->sheet;
	const char *note = note_of(telling, course);
	bool multiple = course_is_multiple(course);
	const char *text =
	    multiple
		? TEXT("That is {multiple} since {first}: {rate} a year on average between "
		       "{first} and {last}")
		: TEXT("The change was {rate} a year on average between {first} and {last}");

	text = say(sheet, text, "multiple", multiple ? word_multiple(sheet, &course->over) : "",
	    "first", period_text(sheet, course->first), "last",
	    period_text(sheet, course->last), "rate", word_growth(sheet, &course->rate), NULL);
	tell_sentence(telling,
	    *note == '\0' ? say(sheet, "{value}.", "value", text, NULL)
			  : say(sheet, "{value} ({note}).", "value", text, "note", note, NULL));
	register_course(telling, course);
}

bool tell_course(struct telling *telling)
{
	const struct figure_row *row = telling->row;
	struct figure_wish wish = {
		.freq = row->period.freq, .detail = row->detail, .source = row->source
	};
	struct figure_rows rows;
	struct course course;

	if (!word_has_growth(telling->sheet, row->indicator, row->unit))
		return true;
	if (!figures_ask(telling->sheet, telling->entry, &wish, &rows, telling->err))
		return false;
	if (course_of(&rows, row, &course))
		tell(telling, &course);
	return true;
}
