/* tell_missing.c - what is stated or nearest, and what would decide a claim. */
#include "ask/tell.h"

#include <string.h>

#include <bilat/area.h>
#include <bilat/indicator.h>
#include <bilat/show.h>
#include <bilat/unit.h>

#include "model/language.h"

/* As many neighbours as a sentence bears. */
#define MOST_NAMED 3

/* The indicator in which a measure itself is published; NULL: there is none. */
static const char *stated_as(const struct telling *telling)
{
	static const char *const endings[] = {
		[CLAIM_CHANGE] = ".change",
		[CLAIM_YOY] = ".growth",
		[CLAIM_SHARE] = ".share",
		[CLAIM_RANK] = ".rank",
		[CLAIM_SUM] = NULL,
	};
	enum claim_measure measure = telling->statement->measure;
	if (measure > CLAIM_SUM || !endings[measure])
		return NULL;
	return arena_printf(telling->asking->keep->arena, "%s%s", telling->subject->indicator,
	    endings[measure]);
}

static bool counts(const struct telling *telling, const struct bilat_series *series)
{
	return !text_equal(series->source, telling->asking->question->not_source) &&
	       bilat_source_order_kind(telling->asking->keep->order, series->source) !=
		   BILAT_SOURCE_CLAIM;
}

static const struct bilat_observation *held_at(
    const struct bilat_series *series, struct bilat_period period)
{
	const struct bilat_observation *at = bilat_series_at(series, period);
	return at && bilat_figure_available(&at->figure) &&
		       !(at->figure.status & BILAT_STATUS('F'))
		   ? at
		   : NULL;
}

void tell_stated(const struct telling *telling, struct str *out)
{
	const char *indicator = stated_as(telling);
	const struct subject *subject = telling->subject;
	const struct bilat_series_set *set =
	    indicator ? asking_further(
			    telling->asking, subject->reporter, indicator, subject->partner)
		      : NULL;
	size_t told = 0;
	for (size_t i = 0; set && i < set->count; i++) {
		const struct bilat_series *series = &set->series[i];
		const struct bilat_observation *at = held_at(series, subject->period);
		if (!at || !counts(telling, series))
			continue;
		if (told++ == 0) {
			tell_stop(out);
			str_add(out, tell_text(telling,
					 "Stated as such, which is no evidence for it: "));
		} else {
			str_add(out, "; ");
		}
		if (telling->statement->measure == CLAIM_RANK)
			str_add(out,
			    texts_say(telling->words.arena, telling->words.texts, "place {n}",
				"n", words_number(&telling->words, (int)at->figure.value),
				NULL));
		else
			tell_amount(telling, &at->figure, series->unit, out);
		str_add(out, " (");
		tell_source(telling, series, subject->period, out);
		str_add(out, ")");
	}
}

/* The nearest figure in time of a set of series. */
struct nearest {
	const struct bilat_series *series;
	const struct bilat_observation *at;
};

static int64_t days_apart(struct bilat_period a, struct bilat_period b)
{
	int64_t days = (int64_t)bilat_period_last_day(a) - bilat_period_last_day(b);
	return days < 0 ? -days : days;
}

static bool is_headline(const struct telling *telling, const struct bilat_series *series)
{
	return text_equal(series->detail, bilat_indicator_headline(telling->asking->reference,
					      series->source, series->indicator));
}

static struct nearest nearest_in(
    const struct telling *telling, const struct bilat_series_set *set, bool headline)
{
	struct nearest best = { 0 };
	struct bilat_period wanted = telling->subject->period;
	for (size_t i = 0; i < set->count; i++) {
		const struct bilat_series *series = &set->series[i];
		if (!counts(telling, series) || (headline && !is_headline(telling, series)))
			continue;
		for (size_t j = 0; j < series->count; j++) {
			const struct bilat_observation *at =
			    held_at(series, series->observations[j].period);
			if (at && (!best.at || days_apart(at->period, wanted) <
						   days_apart(best.at->period, wanted)))
				best = (struct nearest){ series, at };
		}
	}
	return best;
}

static void add_nearest(
    const struct telling *telling, const char *indicator, bool *any, struct str *out)
{
	const struct subject *subject = telling->subject;
	const struct bilat_series_set *set =
	    asking_further(telling->asking, subject->reporter, indicator, subject->partner);
	struct nearest nearest = { 0 };
	if (set)
		nearest = nearest_in(telling, set, true);
	if (set && !nearest.at && text_equal(indicator, subject->indicator))
		nearest = nearest_in(telling, set, false);
	if (!nearest.at)
		return;
	if (!*any)
		tell_stop(out);
	str_printf(out, "%s%s, %s%s%s: ", *any ? "; " : tell_text(telling, "Nearest: "),
	    tell_name(telling, indicator), tell_period(telling, nearest.at->period),
	    *nearest.series->detail ? ", " : "", tell_detail(telling, nearest.series->detail));
	*any = true;
	tell_amount(telling, &nearest.at->figure, nearest.series->unit, out);
	str_add(out, " (");
	tell_source(telling, nearest.series, nearest.at->period, out);
	str_add(out, ")");
}

/* Whether two indicators count something of one kind: their ids differ in the last word only.
 */
static bool count_alike(const struct telling *telling, const char *a, const char *b)
{
	const struct bilat_indicator *known =
	    bilat_indicator_get(telling->asking->reference, b);
	const char *dot = strrchr(a, '.');
	size_t length = dot ? (size_t)(dot - a) + 1 : 0;
	return known && known->kind == BILAT_COUNT && length && strncmp(a, b, length) == 0 &&
	       !strchr(b + length, '.') && !text_equal(a, b);
}

void tell_nearest(const struct telling *telling, struct str *out)
{
	const struct subject *subject = telling->subject;
	const struct bilat_selection selection = { .reporters = &subject->reporter,
		.reporter_count = 1,
		.partners = &subject->partner,
		.partner_count = 1 };
	struct bilat_holdings held = { 0 };
	const char *told = subject->indicator;
	bool any = false;
	size_t count = 0;
	add_nearest(telling, subject->indicator, &any, out);
	if (!bilat_store_holdings(telling->asking->store, &selection, &held, NULL))
		return;
	for (size_t i = 0; i < held.count && count < MOST_NAMED; i++) {
		const char *indicator = held.at[i].key.indicator;
		if (text_equal(indicator, told) ||
		    !count_alike(telling, subject->indicator, indicator))
			continue;
		told = arena_strdup(telling->asking->keep->arena, indicator);
		add_nearest(telling, told, &any, out);
		count++;
	}
	bilat_holdings_free(&held);
}

static bool is_record(const struct statement *statement)
{
	return statement->comparison == COMPARE_HIGH || statement->comparison == COMPARE_LOW;
}

/* The periods that a record reaches over and that no source holds. */
static void miss_run(const struct telling *telling, struct str *out)
{
	const struct statement *statement = telling->statement;
	bool open = statement->since.freq == BILAT_FREQ_NONE;
	struct bilat_period since = telling->subject->period;
	for (size_t i = 0; i < telling->evidence->count; i++) {
		struct bilat_record run = bilat_record_of(
		    &telling->evidence->at[i].line->series, telling->subject->period, NULL);
		if (bilat_period_compare(run.since, since) < 0)
			since = run.since;
	}
	if (!bilat_period_shift(since, -1, &since))
		return;
	str_add(out, texts_say(telling->words.arena, telling->words.texts,
			 open ? "the periods up to {to}, from the same source"
			      : "the periods from {from} to {to}, from the same source",
			 "from", open ? "" : tell_period(telling, statement->since), "to",
			 tell_period(telling, since), NULL));
}

static void miss_base(const struct telling *telling, struct str *out)
{
	struct bilat_period base = telling->subject->period;
	for (size_t i = 0; i < telling->evidence->count; i++)
		base = telling->evidence->at[i].base;
	str_add(out, texts_say(telling->words.arena, telling->words.texts,
			 "the figure of {period} from the same source", "period",
			 tell_period(telling, base), NULL));
}

/* The periods of a sum that the first source lacks. */
static void miss_parts(const struct telling *telling, struct str *out)
{
	const struct subject *subject = telling->subject;
	struct bilat_period period = subject->first;
	struct str periods = STR_INIT;
	size_t named = 0;
	bool found = true;
	for (; found && bilat_period_compare(period, subject->period) <= 0;
	     found = bilat_period_shift(period, 1, &period)) {
		if (evidence_figure(telling->evidence->at[0].line, period) ||
		    named >= MOST_NAMED)
			continue;
		str_printf(&periods, "%s%s", named++ ? ", " : "", tell_period(telling, period));
	}
	str_add(out, named
			 ? texts_say(telling->words.arena, telling->words.texts,
			       "{periods}, from the same source", "periods", periods.text, NULL)
			 : tell_text(telling, "the periods that are missing"));
	str_done(&periods);
}

/* What rounding and bounds leave of a figure: "about 4 bn USD may be 3.5 to 4.5 bn USD". */
static void tell_open(const struct telling *telling, struct str *out)
{
	tell_stop(out);
	str_add(out,
	    tell_text(telling, "The digits and bounds of what is published leave it open"));
	for (size_t i = 0; i < telling->evidence->count; i++) {
		const struct evidence *evidence = &telling->evidence->at[i];
		struct bilat_figure range = bilat_figure_between(evidence->span.lower,
		    evidence->span.value, evidence->span.upper, BILAT_DECIMALS_UNKNOWN);
		if (telling->statement->measure != CLAIM_VALUE || evidence->apart ||
		    evidence->figure.bound != BILAT_ABOUT)
			continue;
		str_add(out, ": ");
		tell_amount(telling, &evidence->figure, evidence->line->series.unit, out);
		str_add(out, tell_text(telling, " may be "));
		tell_amount(telling, &range, evidence->line->series.unit, out);
		return;
	}
}

static void miss_figure(const struct telling *telling, struct str *out)
{
	str_add(out, texts_say(telling->words.arena, telling->words.texts,
			 telling->asking->question->not_source
			     ? "a figure of {period} that does not come from the claim's own "
			       "source"
			     : "a figure of {period}",
			 "period", tell_period(telling, telling->subject->period), NULL));
}

static void miss_field(const struct telling *telling, struct str *out)
{
	str_add(out, texts_say(telling->words.arena, telling->words.texts,
			 "the figures of {country} for all partners and their total in "
			 "{period}, from one source",
			 "country", tell_area(telling, telling->subject->reporter), "period",
			 tell_period(telling, telling->subject->period), NULL));
}

static void miss_periods(const struct telling *telling, struct str *out)
{
	if (is_record(telling->statement))
		miss_run(telling, out);
	else if (telling->statement->measure == CLAIM_SUM)
		miss_parts(telling, out);
	else
		miss_figure(telling, out);
}

void tell_missing(const struct telling *telling, enum bilat_why why, struct str *out)
{
	if (why == BILAT_WHY_BOUND_OPEN)
		tell_open(telling, out);
	tell_stop(out);
	str_add(out, tell_text(telling, "To decide it, load "));
	if (telling->evidence->count == 0)
		miss_figure(telling, out);
	else if (why == BILAT_WHY_BOUND_OPEN)
		str_add(out, tell_text(telling, "figures with more digits or without a bound"));
	else if (why == BILAT_WHY_FIELD_INCOMPLETE || why == BILAT_WHY_NO_TOTAL)
		miss_field(telling, out);
	else if (why == BILAT_WHY_NO_BASE_PERIOD)
		miss_base(telling, out);
	else if (why == BILAT_WHY_AMBIGUOUS_SOURCE)
		str_add(out,
		    tell_text(telling, "the statistic that the statements are taken from"));
	else if (why == BILAT_WHY_INCOMPLETE)
		miss_periods(telling, out);
	else
		str_add(out, tell_text(telling, "figures that can be compared"));
}
