#include "ask/evidence.h"

#include <math.h>

#include <bilat/indicator.h>

#include "analyse/interval.h"
#include "base/str.h"

static struct span span_of(const struct bilat_figure *figure)
{
	struct span span = { .value = figure->value, .plain = !bilat_figure_is_bound(figure) };
	bilat_figure_rounding(figure, &span.lower, &span.upper);
	span.lower_open = figure->bound == BILAT_MORE;
	span.upper_open = figure->bound == BILAT_LESS;
	return span;
}

static struct span difference(
    const struct bilat_figure *figure, const struct bilat_figure *base)
{
	struct span a = span_of(figure), b = span_of(base);
	return (struct span){
		.lower = a.lower - b.upper,
		.upper = a.upper - b.lower,
		.lower_open = a.lower_open || b.upper_open,
		.upper_open = a.upper_open || b.lower_open,
		.value = a.value - b.value,
		.plain = a.plain && b.plain,
	};
}

/* The quotient times a factor, less an amount: percentages, shares and multiples. */
static enum bilat_why ratio(const struct bilat_figure *figure, const struct bilat_figure *base,
    double factor, double less, struct span *out)
{
	struct quotient q;
	enum bilat_why why = quotient_of(figure, base, &q);
	if (why != BILAT_WHY_NONE)
		return why;
	/* A figure over itself is one, whatever it is. */
	bool wide = q.lower < q.upper;
	*out = (struct span){
		.lower = q.lower * factor - less,
		.upper = q.upper * factor - less,
		.lower_open =
		    wide && (figure->bound == BILAT_MORE || base->bound == BILAT_LESS),
		.upper_open =
		    wide && (figure->bound == BILAT_LESS || base->bound == BILAT_MORE),
		.value = q.value * factor - less,
		.plain = !q.bounded,
	};
	return BILAT_WHY_NONE;
}

const struct bilat_figure *evidence_figure(const struct line *line, struct bilat_period period)
{
	const struct bilat_observation *at = bilat_series_at(&line->series, period);
	return at && bilat_figure_available(&at->figure) &&
		       !(at->figure.status & BILAT_STATUS('F'))
		   ? &at->figure
		   : NULL;
}

static bool in_points(const struct asking *asking, const struct line *line)
{
	const struct bilat_indicator *indicator =
	    bilat_indicator_get(asking->reference, line->series.indicator);
	return indicator && bilat_indicator_in_points(indicator);
}

static void missing(struct evidence *evidence, enum bilat_why why)
{
	evidence->figure = bilat_figure_missing(why);
}

/* Against another period: the difference, or percent (factor 100, less 100), or the multiple.
 */
static void against(const struct asking *asking, enum claim_measure measure,
    struct bilat_period period, struct bilat_period base, struct evidence *out)
{
	const struct bilat_figure *figure = evidence_figure(out->line, period);
	const struct bilat_figure *before = evidence_figure(out->line, base);
	bool absolute =
	    measure == CLAIM_CHANGE || (measure != CLAIM_TIMES && in_points(asking, out->line));
	if (!before) {
		missing(out, BILAT_WHY_NO_BASE_PERIOD);
		return;
	}
	bool forwards = bilat_period_compare(base, period) < 0;
	if (break_between(
		&out->line->series, forwards ? base : period, forwards ? period : base)) {
		missing(out, BILAT_WHY_BREAK);
		return;
	}
	if (absolute) {
		out->figure = bilat_change(figure, before);
		out->span = difference(figure, before);
		return;
	}
	bool multiple = measure == CLAIM_TIMES;
	enum bilat_why why =
	    ratio(figure, before, multiple ? 1 : 100, multiple ? 0 : 100, &out->span);
	if (why != BILAT_WHY_NONE)
		missing(out, why);
	else if (multiple)
		out->figure = bilat_figure_div(figure, before);
	else
		out->figure = bilat_percent_change(figure, before);
}

/* Sets a figure aside that is a forecast. */
static void drop_forecast(struct bilat_figure *figure)
{
	if (bilat_figure_available(figure) && (figure->status & BILAT_STATUS('F')))
		*figure = bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
}

static void summed(const struct subject *subject, struct evidence *out)
{
	const struct bilat_series *series = &out->line->series;
	out->figure = bilat_sum_since(series, subject->period, subject->first, NULL);
	if (!bilat_figure_available(&out->figure))
		return;
	out->span = (struct span){ .plain = true };
	for (size_t i = 0; i < series->count; i++) {
		const struct bilat_observation *at = &series->observations[i];
		if (bilat_period_compare(at->period, subject->first) < 0 ||
		    bilat_period_compare(at->period, subject->period) > 0)
			continue;
		if (at->figure.status & BILAT_STATUS('F')) {
			missing(out, BILAT_WHY_INCOMPLETE);
			return;
		}
		struct span part = span_of(&at->figure), before = out->span;
		out->span.lower = before.lower + part.lower;
		out->span.upper = before.upper + part.upper;
		out->span.value = before.value + part.value;
		out->span.lower_open = before.lower_open || part.lower_open;
		out->span.upper_open = before.upper_open || part.upper_open;
		out->span.plain = before.plain && part.plain;
	}
}

/* A rank that is not certain is at least a lower bound: the place among those listed. */
static void ranked(const struct bilat_field *field, size_t index, struct evidence *out)
{
	const struct bilat_contender *contender = &field->at[index];
	struct bilat_figure certain = bilat_rank_of(field, index, false);
	if (contender->rank == 0) {
		missing(out, BILAT_WHY_NOT_APPLICABLE);
		return;
	}
	out->span = (struct span){ .lower = contender->rank,
		.upper = contender->rank,
		.value = contender->rank,
		.plain = true };
	out->figure = bilat_figure_make(BILAT_EXACT, contender->rank, 0);
	if (bilat_figure_available(&certain))
		return;
	out->span.upper = INFINITY;
	out->span.plain = false;
	out->figure =
	    bilat_figure_from_interval(contender->rank - 1, contender->rank, INFINITY);
	out->figure.decimals = 0;
	/* Alone in its field, it may have any place. */
	if (contender->rank == 1)
		missing(out, certain.why);
}

static void in_field(struct asking *asking, enum claim_measure measure,
    struct bilat_period period, struct evidence *out)
{
	struct bilat_field field = asking_field(asking, out->line, period);
	drop_forecast(&field.total);
	for (size_t i = 0; i < field.count; i++)
		drop_forecast(&field.at[i].figure);
	bilat_rank_field(&field);
	for (size_t i = 0; i < field.count; i++) {
		if (!text_equal(field.at[i].area, out->line->series.partner))
			continue;
		if (measure == CLAIM_RANK) {
			ranked(&field, i, out);
			return;
		}
		out->figure = field.at[i].share;
		if (bilat_figure_available(&out->figure))
			ratio(&field.at[i].figure, &field.total, 100, 0, &out->span);
		return;
	}
	missing(out, BILAT_WHY_NOT_APPLICABLE);
}

static void weigh(struct asking *asking, const struct statement *statement,
    const struct subject *subject, struct evidence *out)
{
	struct bilat_period base = subject->period;
	bool found = true;
	switch (statement->measure) {
	case CLAIM_VALUE:
		out->figure = *evidence_figure(out->line, subject->period);
		out->span = span_of(&out->figure);
		return;
	case CLAIM_SUM:
		summed(subject, out);
		return;
	case CLAIM_SHARE:
	case CLAIM_RANK:
		in_field(asking, statement->measure, subject->period, out);
		return;
	case CLAIM_CHANGE:
	case CLAIM_YOY:
		found = bilat_period_year_before(subject->period, &base);
		break;
	case CLAIM_POP:
		found = base.freq != BILAT_TO_DATE && bilat_period_shift(base, -1, &base);
		break;
	case CLAIM_TIMES:
		base = statement->times;
		break;
	}
	out->base = base;
	if (found)
		against(asking, statement->measure, subject->period, base, out);
	else
		missing(out, BILAT_WHY_NO_BASE_PERIOD);
}

/* A derived line does not count beside what its source publishes itself. */
static bool said_before(const struct evidence_list *list, const struct line *line)
{
	for (size_t i = 0; i < list->count; i++)
		if (text_equal(list->at[i].line->series.source, line->series.source) &&
		    text_equal(list->at[i].line->series.unit, line->series.unit))
			return true;
	return false;
}

void evidence_collect(struct asking *asking, const struct statement *statement,
    const struct subject *subject, struct evidence_list *out)
{
	struct lines lines = lines_of(
	    &asking->panel, subject->indicator, subject->partner, subject->period.freq);
	for (size_t i = 0; i < lines.count; i++) {
		const struct line *line = &lines.at[i];
		if (!evidence_figure(line, subject->period) || said_before(out, line) ||
		    bilat_source_order_kind(asking->keep->order, line->series.source) ==
			BILAT_SOURCE_CLAIM)
			continue;
		struct evidence evidence = { .line = line };
		weigh(asking, statement, subject, &evidence);
		*vec_push(out) = evidence;
	}
}
