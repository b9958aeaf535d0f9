/* Sentences on parts of years, with the sums that end there, and on balances. */
#include <math.h>
#include <string.h>

#include <bilat/analyse.h>

#include "base/arena.h"
#include "model/language.h"
#include "report/telling.h"

/* A change is little where its percentage is printed as nothing. */
#define LITTLE_PERCENT 0.05

static struct bilat_figure size_of(const struct bilat_figure *figure)
{
	struct bilat_figure size = *figure;

	if (size.value < 0)
		size = bilat_figure_times(&size, -1);
	size.decimals = figure->decimals;
	return size;
}

/* The value, said as far as its source, beside that of the same period a year before. */
static void tell_compared(struct telling *telling, const char *value,
    const struct bilat_figure *change, const struct bilat_figure *growth)
{
	struct factsheet *sheet = telling->sheet;
	const char *text;

	if (!bilat_figure_available(change)) {
		tell_sentence(telling, say(sheet, "{value}.", "value", value, NULL));
		return;
	}
	struct bilat_figure size = size_of(change);
	bool up = change->lower >= 0 && change->upper > 0;
	bool down = change->upper <= 0 && change->lower < 0;
	bool percent = bilat_figure_available(growth) && growth->bound == BILAT_EXACT &&
		       change->bound == BILAT_EXACT &&
		       word_has_growth(sheet, telling->row->indicator, telling->row->unit);

	if (change->lower == 0 && change->upper == 0)
		text = TEXT("{value}, unchanged on the same period a year before.");
	else if (percent && fabs(growth->value) < LITTLE_PERCENT)
		text = TEXT("{value}, little changed on the same period a year before.");
	else if (!up && !down)
		text = TEXT("{value}; whether that is more or less than a year before, the "
			    "figures leave open.");
	else if (percent)
		text = up ? TEXT("{value}, an increase of {percent} or {amount} on the same "
				 "period a year before.")
			  : TEXT("{value}, a decrease of {percent} or {amount} on the same "
				 "period a year before.");
	else
		text = up ? TEXT("{value}, {amount} more than in the same period a year "
				 "before.")
			  : TEXT("{value}, {amount} less than in the same period a year "
				 "before.");
	tell_sentence(telling, say(sheet, text, "value", value, "percent",
				   percent ? word_percent(sheet, growth) : "", "amount",
				   word_amount(sheet, &size, telling->row->unit), NULL));
}

static void register_compared(struct telling *telling, const struct figure_row *row,
    const struct bilat_figure *change, const struct bilat_figure *growth)
{
	struct factsheet *sheet = telling->sheet;
	const char *subject = word_subject(sheet, row->indicator, row->reporter, row->partner);

	if (bilat_figure_available(change))
		show_register(sheet, row, change, row->unit, subject, "change",
		    word_amount(sheet, change, row->unit));
	if (bilat_figure_available(growth) && word_has_growth(sheet, row->indicator, row->unit))
		show_register(
		    sheet, row, growth, "percent", subject, "yoy", word_percent(sheet, growth));
}

static void tell_sum(struct telling *telling, const struct figure_row *sum, const char *when,
    const struct bilat_figure *change, const struct bilat_figure *growth)
{
	struct factsheet *sheet = telling->sheet;
	const char *amount = word_amount(sheet, &sum->figure, sum->unit);

	show_register(sheet, sum, &sum->figure, sum->unit,
	    word_subject(sheet, sum->indicator, sum->reporter, sum->partner), when, amount);
	register_compared(telling, sum, change, growth);
	tell_compared(telling,
	    say(sheet, "{When} the sum was {amount}", "when", when, "amount", amount, NULL),
	    change, growth);
}

/* Of a month: the year to it. */
static bool tell_to_date(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	struct bilat_period period = bilat_period_make(BILAT_TO_DATE, telling->row->period.at);
	struct figure_wish wish = { .freq = BILAT_TO_DATE,
		.first = period,
		.last = period,
		.detail = telling->row->detail,
		.source = telling->row->source,
		.measures = true };
	struct figure_rows rows;
	const struct figure_row *row;

	if (period.at % 12 == 0)
		return true;
	if (!figures_ask(sheet, telling->entry, &wish, &rows, telling->err))
		return false;
	row = figures_at(&rows, period);
	if (row != NULL && bilat_figure_available(&row->figure))
		tell_sum(telling, row, word_in_period(sheet, period, false), &row->change,
		    &row->yoy);
	return true;
}

/* Of a quarter or half-year: the year that ends with it. */
static bool tell_rolling(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row, *before;
	struct bilat_period base;
	struct figure_wish wish = { .freq = row->period.freq,
		.detail = row->detail,
		.source = row->source,
		.measures = true,
		.sums = true };
	struct figure_rows rows;
	struct figure_row sum = *row;
	struct bilat_figure change = bilat_figure_missing(BILAT_WHY_NO_BASE_PERIOD);

	if (!bilat_figure_available(&row->rolling) ||
	    !bilat_period_year_before(row->period, &base))
		return true;
	wish.first = wish.last = base;
	if (!figures_ask(sheet, telling->entry, &wish, &rows, telling->err))
		return false;
	before = figures_at(&rows, base);
	if (before != NULL && bilat_figure_available(&row->rolling_yoy))
		change = bilat_change(&row->rolling, &before->rolling);
	sum.figure = row->rolling;
	sum.origin.document = 0;
	sum.what = "rolling";
	const char *end = word_period_short(sheet, row->period);
	const char *when =
	    row->period.freq == BILAT_QUARTER
		? say(sheet, "in the four quarters to {period}", "period", end, NULL)
		: say(sheet, "in the two half-years to {period}", "period", end, NULL);
	tell_sum(telling, &sum, when, &change, &row->rolling_yoy);
	return true;
}

/* Over the unbroken run of periods that ends here. */
static void tell_highest_part(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;

	if (!row->record_high || row->record_since.freq == BILAT_FREQ_NONE)
		return;
	tell_sentence(
	    telling, say(sheet, "It is the highest since the figures held begin ({period}).",
			 "period", word_period(sheet, row->record_since, false), NULL));
}

bool tell_part(struct telling *telling, bool *told_out)
{
	struct factsheet *sheet = telling->sheet;
	struct figure_wish wish = { .freq = sheet->period.freq,
		.first = sheet->period,
		.last = sheet->period,
		.measures = true,
		.sums = true };

	if (!figures_ask(sheet, telling->entry, &wish, &telling->rows, telling->err))
		return false;
	telling->row = figures_newest(&telling->rows, sheet->last_day);
	*told_out = telling->row != NULL;
	if (!*told_out)
		return true;
	if (is_balance(telling)) {
		tell_balance(telling);
		return true;
	}
	const struct figure_row *row = telling->row;
	tell_compared(telling, tell_level(telling), &row->change, &row->yoy);
	register_compared(telling, row, &row->change, &row->yoy);
	tell_highest_part(telling);
	if (!tell_rank(telling))
		return false;
	switch (row->period.freq) {
	case BILAT_MONTH:
		return tell_to_date(telling);
	case BILAT_QUARTER:
	case BILAT_HALF:
		return tell_rolling(telling);
	default:
		return true;
	}
}

bool is_balance(struct telling *telling)
{
	const struct figure_row *row = telling->row;

	return !word_is_percent(telling->sheet, row->unit) && !word_is_ordinal(row->unit) &&
	       !word_has_growth(telling->sheet, row->indicator, row->unit);
}

void tell_balance(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	const struct bilat_figure *change = &row->change;
	const char *subject = word_subject(sheet, row->indicator, row->reporter, row->partner);
	struct bilat_figure size = size_of(&row->figure);
	bool surplus = row->figure.value > 0;
	const char *by = "", *text;

	if (row->figure.bound != BILAT_EXACT || row->figure.value == 0)
		return;
	show_register(sheet, row, &row->figure, row->unit, subject, "value",
	    word_amount(sheet, &row->figure, row->unit));
	if (!bilat_figure_available(change) || change->bound != BILAT_EXACT ||
	    change->value == 0) {
		text = surplus ? TEXT("{subject} was a surplus of {amount} {when} ({source}).")
			       : TEXT("{subject} was a deficit of {amount} {when} ({source}).");
	} else {
		struct bilat_figure before = bilat_figure_sub(&row->figure, change);
		bool turned = before.value * row->figure.value < 0;
		bool wider = fabs(row->figure.value) > fabs(before.value);
		struct bilat_figure moved = size_of(turned ? &before : change);

		by = word_amount(sheet, &moved, row->unit);
		register_compared(telling, row, change, &row->yoy);
		if (turned)
			text = surplus ? TEXT("{subject} was a surplus of {amount} {when} "
					      "({source}), after a deficit of {by} a year "
					      "before.")
				       : TEXT("{subject} was a deficit of {amount} {when} "
					      "({source}), after a surplus of {by} a year "
					      "before.");
		else if (surplus)
			text = wider ? TEXT("{subject} was a surplus of {amount} {when} "
					    "({source}); it widened by {by} within a year.")
				     : TEXT("{subject} was a surplus of {amount} {when} "
					    "({source}); it narrowed by {by} within a year.");
		else
			text = wider ? TEXT("{subject} was a deficit of {amount} {when} "
					    "({source}); it widened by {by} within a year.")
				     : TEXT("{subject} was a deficit of {amount} {when} "
					    "({source}); it narrowed by {by} within a year.");
	}
	tell_sentence(
	    telling, say(sheet, text, "subject", subject, "amount",
			 word_amount(sheet, &size, row->unit), "when", word_when(sheet, row),
			 "source", word_source_of(sheet, row->source), "by", by, NULL));
}
