/* tell.c - what the sources say to a claim, in sentences. */
#include "ask/tell.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/area.h>
#include <bilat/indicator.h>
#include <bilat/show.h>
#include <bilat/unit.h>

#include "ask/direction.h"
#include "model/language.h"

/* As many names as a sentence bears. */
#define MOST_NAMED 4

static bool is_english(const struct telling *telling)
{
	return bilat_texts_language(telling->words.texts) == BILAT_ENGLISH;
}

const char *tell_name(const struct telling *telling, const char *indicator)
{
	const struct bilat_indicator *known =
	    bilat_indicator_get(telling->asking->reference, indicator);
	if (!known)
		return indicator;
	const char *name = known->names[bilat_texts_language(telling->words.texts)];
	return *name ? name : known->name;
}

const char *tell_area(const struct telling *telling, const char *area)
{
	return bilat_area_name(
	    telling->asking->reference, area, bilat_texts_language(telling->words.texts));
}

const char *tell_period(const struct telling *telling, struct bilat_period period)
{
	char text[BILAT_PERIOD_SIZE];
	if (!is_english(telling))
		return words_period(&telling->words, period, false);
	return arena_strdup(telling->words.arena, bilat_period_print(text, period));
}

const char *tell_detail(const struct telling *telling, const char *detail)
{
	return is_english(telling) ? detail : words_detail(&telling->words, detail);
}

void tell_direction(const struct telling *telling, const char *indicator, struct str *out)
{
	char *text = direction_text(telling->asking->reference, telling->words.texts, indicator,
	    telling->subject->reporter, telling->subject->partner);
	str_add(out, text);
	free(text);
}

/* An abbreviation ends with a full stop of its own. */
void tell_stop(struct str *out)
{
	str_add(out, !out->length ? "" : text_ends(out->text, ".") ? " " : ". ");
}

const char *tell_text(const struct telling *telling, const char *english)
{
	return bilat_text(telling->words.texts, english);
}

/* Signs of bounds as words. */
static const char *in_words(const struct telling *telling, const char *amount)
{
	static const struct {
		const char *sign, *words;
	} bounds[] = { { "~ ", TEXT("about {amount}") }, { "> ", TEXT("more than {amount}") },
		{ "< ", TEXT("less than {amount}") } };
	for (size_t i = 0; i < sizeof bounds / sizeof bounds[0]; i++) {
		if (text_starts(amount, bounds[i].sign))
			return texts_say(telling->words.arena, telling->words.texts,
			    bounds[i].words, "amount", amount + strlen(bounds[i].sign), NULL);
	}
	return arena_strdup(telling->words.arena, amount);
}

void tell_amount(const struct telling *telling, const struct bilat_figure *figure,
    const char *unit, struct str *out)
{
	char amount[BILAT_SHOW_SIZE], name[BILAT_SHOW_SIZE] = "";
	const struct bilat_unit *known = bilat_unit_get(telling->asking->reference, unit);
	int power = bilat_show_power(known, figure, 1);
	if (!is_english(telling)) {
		str_add(out, words_amount(&telling->words, figure, unit));
		return;
	}
	bilat_show_figure(amount, figure, known, power, false, &bilat_marks_english);
	str_add(out, in_words(telling, amount));
	if (known)
		bilat_show_unit(name, known, power);
	str_printf(out, "%s%s", known && !*name ? "" : " ", known ? name : unit);
}

/* The same as a text that lives on. */
static const char *amount_of(
    const struct telling *telling, const struct bilat_figure *figure, const char *unit)
{
	struct str out = STR_INIT;
	tell_amount(telling, figure, unit, &out);
	const char *text = arena_strdup(telling->words.arena, out.text);
	str_done(&out);
	return text;
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
	str_add(out, source && *source->publisher ? tell_text(telling, source->publisher)
						  : series->source);
}

static void add_vintage(const struct telling *telling, const struct bilat_series *series,
    struct bilat_period period, struct str *out)
{
	const struct bilat_source *source = source_of(telling, series);
	const struct bilat_observation *at = bilat_series_at(series, period);
	if (!at)
		return;
	bool stated = source && text_equal(source->basis, "statement");
	str_add(out, texts_say(telling->words.arena, telling->words.texts,
			 stated ? "statement of {date}" : "as of {date}", "date",
			 words_date(&telling->words, at->origin.vintage), NULL));
	str_add(out, at->figure.computed ? tell_text(telling, ", computed from it") : "");
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
	if (!now)
		return;
	str_add(out, texts_say(telling->words.arena, telling->words.texts,
			 "{now} against {before} in {period}; ", "now",
			 amount_of(telling, now, series->unit), "before",
			 before ? amount_of(telling, before, series->unit)
				: tell_text(telling, "nothing"),
			 "period", tell_period(telling, evidence->base), NULL));
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

/* "Netherlands about 8.3 bn USD": one item of a list. */
static const char *area_with(const struct telling *telling, const char *area,
    const struct bilat_figure *figure, const char *unit, const char *text)
{
	return texts_say(telling->words.arena, telling->words.texts, text, "area",
	    tell_area(telling, area), "amount", amount_of(telling, figure, unit), NULL);
}

static void add_ranked(
    const struct telling *telling, const struct evidence *evidence, struct str *out)
{
	struct bilat_field field =
	    asking_field(telling->asking, evidence->line, telling->subject->period);
	const struct bilat_figure *own =
	    evidence_figure(evidence->line, telling->subject->period);
	const struct bilat_contender *ahead = NULL;
	const char *unit = evidence->line->series.unit;
	str_add(out, texts_say(telling->words.arena, telling->words.texts,
			 isinf(evidence->span.upper) ? "place {n} at best" : "place {n}", "n",
			 words_number(&telling->words, (int)evidence->span.lower), NULL));
	for (size_t n = 0; own && n < MOST_NAMED; n++) {
		ahead = next_ahead(&field, own, ahead);
		if (!ahead)
			break;
		str_add(out, n == 0 ? tell_text(telling, ", behind ") : ", ");
		str_add(out, area_with(telling, ahead->area, &ahead->figure, unit,
				 TEXT("{area} {amount}")));
	}
	if (own)
		str_add(out, area_with(telling, telling->subject->partner, own, unit,
				 TEXT("; {area} itself {amount}")));
}

static void add_result(
    const struct telling *telling, const struct evidence *evidence, struct str *out)
{
	char text[BILAT_SHOW_SIZE];
	const struct words *words = &telling->words;
	const struct bilat_marks *marks = bilat_texts_marks(words->texts);
	const struct bilat_figure *figure = &evidence->figure;
	enum claim_measure measure = telling->statement->measure;
	if (!bilat_figure_available(figure)) {
		str_add(
		    out, texts_say(words->arena, words->texts, "not available, {why}", "why",
			     tell_text(telling, bilat_why_sentence(figure->why)), NULL));
	} else if (is_percent(measure)) {
		bilat_show_percent(text, figure, measure != CLAIM_SHARE, marks);
		str_add(out, texts_say(words->arena, words->texts, "{amount} %", "amount",
				 in_words(telling, text), NULL));
	} else if (measure == CLAIM_TIMES) {
		bilat_show_amount(text, figure, 0, marks);
		str_add(out, texts_say(words->arena, words->texts, "{amount} times", "amount",
				 in_words(telling, text), NULL));
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
		[CLAIM_CHANGE] = TEXT(", change on the year"),
		[CLAIM_YOY] = TEXT(", change on the year"),
		[CLAIM_POP] = TEXT(", change on the period before"),
		[CLAIM_SHARE] = TEXT(", share of the total"),
		[CLAIM_RANK] = TEXT(", rank"),
		[CLAIM_SUM] = TEXT(", sum"),
	};
	const struct subject *subject = telling->subject;
	const char *first = tell_period(telling, subject->first);
	const char *last = tell_period(telling, subject->period);
	str_printf(out, "%s, ", tell_name(telling, subject->indicator));
	tell_direction(telling, subject->indicator, out);
	str_printf(out, ", %s",
	    text_equal(first, last) ? first
				    : texts_say(telling->words.arena, telling->words.texts,
					  "{from} to {to}", "from", first, "to", last, NULL));
	if (telling->statement->measure == CLAIM_TIMES)
		str_add(out, texts_say(telling->words.arena, telling->words.texts,
				 " as a multiple of {period}", "period",
				 tell_period(telling, telling->statement->times), NULL));
	else
		str_add(out, tell_text(telling, words[telling->statement->measure]));
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
		const char *last = tell_period(telling, telling->subject->period);
		if (evidence->apart)
			continue;
		tell_stop(out);
		add_publisher(telling, &evidence->line->series, out);
		str_add(out, texts_say(telling->words.arena, telling->words.texts,
				 run.periods > 1 ? ": held without a gap from {from} to {to}"
						 : ": nothing is held just before {to}",
				 "from", tell_period(telling, run.since), "to", last, NULL));
		if (run.kind == BILAT_RECORD_HIGH)
			str_add(out, tell_text(telling, ", of which this is the highest"));
		else if (run.kind == BILAT_RECORD_LOW)
			str_add(out, tell_text(telling, ", of which this is the lowest"));
	}
}
