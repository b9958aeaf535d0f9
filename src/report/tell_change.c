/* A figure of a period in a sentence, and its change on the year before. */
#include <math.h>
#include <string.h>

#include "base/arena.h"
#include "model/language.h"
#include "report/telling.h"

/* Whose figure it is, and what has to be said of all such figures. */
static const char *basis_of(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	const char *qualifier = word_qualifier(sheet, telling->row->indicator);
	const char *basis = word_source(sheet, telling->row->source);

	if (tell_is_statement(sheet, telling->row->source))
		basis = say(sheet, "as stated: {source}", "source", basis, NULL);
	if (*qualifier != '\0')
		basis = say(sheet, "{basis}; {qualifier}", "basis", basis, "qualifier",
		    qualifier, NULL);
	return basis;
}

/* "about 1 billion USD more than in 2023", and what the rounding of both leaves open. */
static const char *difference(struct telling *telling, const char *value, bool up)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	struct bilat_figure size = row->change;
	const char *year = say_number(sheet, telling->year - 1), *amount;

	if (!up)
		size = bilat_figure_times(&size, -1);
	size.decimals = row->change.decimals;
	amount = word_amount(sheet, &size, row->unit);
	if (size.bound == BILAT_BETWEEN && isfinite(size.value)) {
		struct bilat_figure middle =
		    bilat_figure_make(BILAT_ABOUT, size.value, size.decimals);

		return say(sheet,
		    up ? "{value}, {about} more than in {year} ({amount}, as far as both are "
			 "rounded)."
		       : "{value}, {about} less than in {year} ({amount}, as far as both are "
			 "rounded).",
		    "value", value, "about", word_amount(sheet, &middle, row->unit), "year",
		    year, "amount", amount, NULL);
	}
	if (size.bound == BILAT_EXACT || size.bound == BILAT_ABOUT)
		return say(sheet,
		    up ? "{value}, {amount} more than in {year}."
		       : "{value}, {amount} less than in {year}.",
		    "value", value, "amount", amount, "year", year, NULL);
	return say(sheet,
	    up ? "{value}, {amount} above {year}." : "{value}, {amount} below {year}.", "value",
	    value, "amount", amount, "year", year, NULL);
}

static void tell_no_change(struct telling *telling, const char *value)
{
	struct factsheet *sheet = telling->sheet;
	enum bilat_why why = telling->row->change.why;

	tell_sentence(telling, say(sheet, "{value}.", "value", value, NULL));
	if (why != BILAT_WHY_NO_BASE_PERIOD && why != BILAT_WHY_NOT_APPLICABLE)
		tell_sentence(telling, say(sheet, "No change on {year} is given: {why}.",
					   "year", say_number(sheet, telling->year - 1), "why",
					   say_why(sheet, why), NULL));
}

/* "..., an increase of 4.1% or 1.1 billion USD on 2023." */
static const char *change_in_percent(struct telling *telling, const char *value, bool up)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	struct bilat_figure size = row->change;

	size.value = fabs(size.value);
	return say(sheet,
	    up ? "{value}, an increase of {percent} or {amount} on {year}."
	       : "{value}, a decrease of {percent} or {amount} on {year}.",
	    "value", value, "percent", word_percent(sheet, &row->yoy), "amount",
	    word_amount(sheet, &size, row->unit), "year", say_number(sheet, telling->year - 1),
	    NULL);
}

/* The value, said already as far as its source, with its change. */
static void tell_change(struct telling *telling, const char *value)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	const struct bilat_figure *change = &row->change;
	bool up = change->lower >= 0 && change->upper > 0;
	bool down = change->upper <= 0 && change->lower < 0;

	if (!bilat_figure_available(change)) {
		tell_no_change(telling, value);
		return;
	}
	show_register(sheet, row, change, row->unit,
	    word_subject(sheet, row->indicator, row->reporter, row->partner), "change",
	    word_amount(sheet, change, row->unit));
	if (!up && !down)
		value = say(sheet,
		    change->lower == 0 && change->upper == 0
			? "{value}, unchanged on the year before."
			: "{value}; whether that is more or less than the year before, the "
			  "figures leave open.",
		    "value", value, NULL);
	else if (bilat_figure_available(&row->yoy) && row->yoy.bound == BILAT_EXACT &&
		 change->bound == BILAT_EXACT && !word_is_percent(sheet, row->unit))
		value = change_in_percent(telling, value, up);
	else
		value = difference(telling, value, up);
	tell_sentence(telling, value);
}

const char *tell_level(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	const char *verb = word_verb(sheet, row->indicator);
	/* "Enterprises ... numbered 300" says of what. */
	const char *unit = strcmp(verb, "numbered") == 0 ? "" : row->unit;

	tell_register(telling, row);
	return say(sheet, "{subject} {verb} {amount} {when} ({basis})", "subject",
	    word_subject(sheet, row->indicator, row->reporter, row->partner), "verb", verb,
	    "amount", word_amount(sheet, &row->figure, unit), "when", word_when(sheet, row),
	    "basis", basis_of(telling), NULL);
}

void tell_value(struct telling *telling)
{
	const char *value = tell_level(telling);

	if (telling->row->period.freq == BILAT_ANNUAL)
		tell_change(telling, value);
	else
		tell_sentence(telling, say(telling->sheet, "{value}.", "value", value, NULL));
}
