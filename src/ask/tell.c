/* tell.c - what the sources say to a claim, in sentences. */
#include "ask/tell.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/area.h>
#include <bilat/indicator.h>
#include <bilat/show.h>
#include <bilat/unit.h>

/* As many names as a sentence bears. */
#define MOST_NAMED 4

const char *tell_name(const struct telling *telling, const char *indicator)
{
	const struct bilat_indicator *known =
	    bilat_indicator_get(telling->asking->reference, indicator);
	return known ? known->name : indicator;
}

void tell_direction(const struct telling *telling, const char *indicator, struct str *out)
{
	char *text = bilat_direction(telling->asking->reference, indicator,
	    telling->subject->reporter, telling->subject->partner);
	str_add(out, text);
	free(text);
}

void tell_stop(struct str *out)
{
	str_add(out, out->length ? ". " : "");
}

/* Signs of bounds as words. */
static void add_in_words(const char *amount, struct str *out)
{
	static const struct {
		const char *sign, *words;
	} bounds[] = { { "~ ", "about " }, { "> ", "more than " }, { "< ", "less than " } };
	for (size_t i = 0; i < sizeof bounds / sizeof bounds[0]; i++) {
		if (!text_starts(amount, bounds[i].sign))
			continue;
		str_add(out, bounds[i].words);
		amount += strlen(bounds[i].sign);
	}
	str_add(out, amount);
}

void tell_amount(const struct telling *telling, const struct bilat_figure *figure,
    const char *unit, struct str *out)
{
	char amount[BILAT_SHOW_SIZE], name[BILAT_SHOW_SIZE] = "";
	const struct bilat_unit *known = bilat_unit_get(telling->asking->reference, unit);
	int power = bilat_show_power(known, figure, 1);
	bilat_show_figure(amount, figure, known, power, false, &bilat_marks_english);
	add_in_words(amount, out);
	if (known)
		bilat_show_unit(name, known, power);
	str_printf(out, "%s%s", known && !*name ? "" : " ", known ? name : unit);
}

static void add_day(int32_t day, struct str *out)
{
	static const char *const months[] = { "January", "February", "March", "April", "May",
		"June", "July", "August", "September", "October", "November", "December" };
	int year, month, of_month;
	bilat_date_split(day, &year, &month, &of_month);
	str_printf(out, "%d %s %d", of_month, months[month - 1], year);
}

static const struct bilat_source *source_of(
    const struct telling *telling, const struct bilat_series *series)
{
	return bilat_source_get(telling->asking->reference, series->source);
}

static void add_publisher(
    const struct telling *telling, const struct bilat_series *series, struct str *out)
{
	const struct bilat_source *source = source_of(telling, series);
	str_add(out, source && *source->publisher ? source->publisher : series->source);
}

static void add_vintage(const struct telling *telling, const struct bilat_series *series,
    struct bilat_period period, struct str *out)
{
	const struct bilat_source *source = source_of(telling, series);
	const struct bilat_observation *at = bilat_series_at(series, period);
	if (!at)
		return;
	str_add(
	    out, source && text_equal(source->basis, "statement") ? "statement of " : "as of ");
	add_day(at->origin.vintage, out);
	str_add(out, at->figure.computed ? ", computed from it" : "");
}

void tell_source(const struct telling *telling, const struct bilat_series *series,
    struct bilat_period period, struct str *out)
{
	add_publisher(telling, series, out);
	if (bilat_series_at(series, period))
		str_add(out, ", ");
	add_vintage(telling, series, period, out);
}

static bool is_percent(enum claim_measure measure)
{
	return measure == CLAIM_YOY || measure == CLAIM_POP || measure == CLAIM_SHARE;
}

/* The figures that a change is the change of. */
static void add_base(
    const struct telling *telling, const struct evidence *evidence, struct str *out)
{
	const struct bilat_series *series = &evidence->line->series;
	const struct bilat_figure *now =
	    evidence_figure(evidence->line, telling->subject->period);
	const struct bilat_figure *before = evidence_figure(evidence->line, evidence->base);
	char text[BILAT_PERIOD_SIZE];
	if (!now)
		return;
	tell_amount(telling, now, series->unit, out);
	str_add(out, " against ");
	if (before)
		tell_amount(telling, before, series->unit, out);
	else
		str_add(out, "nothing");
	str_printf(out, " in %s; ", bilat_period_print(text, evidence->base));
}

/* The next smaller contender before the one that is ranked; NULL if there is none. */
static const struct bilat_contender *next_ahead(const struct bilat_field *field,
    const struct bilat_figure *own, const struct bilat_contender *last)
{
	const struct bilat_contender *best = NULL;
	for (size_t i = 0; i < field->count; i++) {
		const struct bilat_contender *at = &field->at[i];
		bool open;
		if (!at->ranked || !bilat_figure_available(&at->figure) ||
		    bilat_figure_compare(&at->figure, own, &open) <= 0)
			continue;
		bool after = !last || at->figure.value < last->figure.value ||
			     (at->figure.value <= last->figure.value && at > last);
		if (after && (!best || at->figure.value > best->figure.value))
			best = at;
	}
	return best;
}

static void add_ranked(
    const struct telling *telling, const struct evidence *evidence, struct str *out)
{
	struct bilat_reference *reference = telling->asking->reference;
	struct bilat_field field =
	    asking_field(telling->asking, evidence->line, telling->subject->period);
	const struct bilat_figure *own =
	    evidence_figure(evidence->line, telling->subject->period);
	const struct bilat_contender *ahead = NULL;
	str_printf(out, isinf(evidence->span.upper) ? "place %.0f at best" : "place %.0f",
	    evidence->span.lower);
	for (size_t n = 0; own && n < MOST_NAMED; n++) {
		ahead = next_ahead(&field, own, ahead);
		if (!ahead)
			break;
		str_printf(out, "%s%s ", n == 0 ? ", behind " : ", ",
		    bilat_area_name(reference, ahead->area, BILAT_ENGLISH));
		tell_amount(telling, &ahead->figure, evidence->line->series.unit, out);
	}
	if (!own)
		return;
	str_printf(out, "; %s itself ",
	    bilat_area_name(reference, telling->subject->partner, BILAT_ENGLISH));
	tell_amount(telling, own, evidence->line->series.unit, out);
}

static void add_result(
    const struct telling *telling, const struct evidence *evidence, struct str *out)
{
	char text[BILAT_SHOW_SIZE];
	const struct bilat_figure *figure = &evidence->figure;
	enum claim_measure measure = telling->statement->measure;
	if (!bilat_figure_available(figure)) {
		str_printf(out, "not available, %s", bilat_why_sentence(figure->why));
	} else if (is_percent(measure)) {
		bilat_show_percent(text, figure, measure != CLAIM_SHARE, &bilat_marks_english);
		add_in_words(text, out);
		str_add(out, " %");
	} else if (measure == CLAIM_TIMES) {
		add_in_words(bilat_show_amount(text, figure, 0, &bilat_marks_english), out);
		str_add(out, " times");
	} else if (measure == CLAIM_RANK) {
		add_ranked(telling, evidence, out);
	} else {
		tell_amount(telling, figure, evidence->line->series.unit, out);
	}
}

static void add_evidence(
    const struct telling *telling, const struct evidence *evidence, struct str *out)
{
	add_result(telling, evidence, out);
	str_add(out, " (");
	if (evidence->base.freq != BILAT_FREQ_NONE &&
	    evidence->figure.why != BILAT_WHY_NO_BASE_PERIOD)
		add_base(telling, evidence, out);
	tell_source(telling, &evidence->line->series, telling->subject->period, out);
	str_add(out, ")");
}

static void add_subject(const struct telling *telling, struct str *out)
{
	static const char *const words[] = {
		[CLAIM_VALUE] = "",
		[CLAIM_CHANGE] = ", change on the year",
		[CLAIM_YOY] = ", change on the year",
		[CLAIM_POP] = ", change on the period before",
		[CLAIM_SHARE] = ", share of the total",
		[CLAIM_RANK] = ", rank",
		[CLAIM_SUM] = ", sum",
	};
	const struct subject *subject = telling->subject;
	char first[BILAT_PERIOD_SIZE], last[BILAT_PERIOD_SIZE];
	bilat_period_print(first, subject->first);
	bilat_period_print(last, subject->period);
	str_printf(out, "%s, ", tell_name(telling, subject->indicator));
	tell_direction(telling, subject->indicator, out);
	str_printf(out, ", %s%s%s", first, text_equal(first, last) ? "" : " to ",
	    text_equal(first, last) ? "" : last);
	if (telling->statement->measure == CLAIM_TIMES)
		str_printf(out, " as a multiple of %s",
		    bilat_period_print(first, telling->statement->times));
	else
		str_add(out, words[telling->statement->measure]);
}

void tell_evidence(const struct telling *telling, struct str *out)
{
	bool any = false;
	for (size_t i = 0; i < telling->evidence->count; i++) {
		if (telling->evidence->at[i].apart)
			continue;
		if (!any) {
			tell_stop(out);
			add_subject(telling, out);
		}
		str_add(out, any ? "; " : ": ");
		add_evidence(telling, &telling->evidence->at[i], out);
		any = true;
	}
}

void tell_runs(const struct telling *telling, struct str *out)
{
	for (size_t i = 0; i < telling->evidence->count; i++) {
		const struct evidence *evidence = &telling->evidence->at[i];
		struct bilat_record run =
		    bilat_record_of(&evidence->line->series, telling->subject->period, NULL);
		char first[BILAT_PERIOD_SIZE], last[BILAT_PERIOD_SIZE];
		if (evidence->apart)
			continue;
		tell_stop(out);
		add_publisher(telling, &evidence->line->series, out);
		bilat_period_print(last, telling->subject->period);
		if (run.periods > 1)
			str_printf(out, ": held without a gap from %s to %s",
			    bilat_period_print(first, run.since), last);
		else
			str_printf(out, ": nothing is held just before %s", last);
		str_add(out, run.kind == BILAT_RECORD_HIGH  ? ", of which this is the highest"
			     : run.kind == BILAT_RECORD_LOW ? ", of which this is the lowest"
							    : "");
	}
}
