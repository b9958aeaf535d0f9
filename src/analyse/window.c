/* window.c - measures over a run of periods: sums, means, indices, longer periods. */
#include "analyse/window.h"

#include "analyse/interval.h"

static const struct bilat_analysis plain;

/* Daily figures miss holidays: a mean or an end bears gaps of up to a week. */
#define DAILY_GAP 7

struct bilat_figure window_sum(
    const struct bilat_series *series, struct bilat_period first, struct bilat_period last)
{
	struct bilat_figure sum = bilat_figure_missing(BILAT_WHY_INCOMPLETE);
	bool begun = false;
	for (struct bilat_period at = first; bilat_period_compare(at, last) <= 0;) {
		const struct bilat_observation *seen = bilat_series_at(series, at);
		if (!seen || !bilat_figure_available(&seen->figure))
			return bilat_figure_missing(BILAT_WHY_INCOMPLETE);
		sum = begun ? bilat_figure_add(&sum, &seen->figure) : seen->figure;
		begun = true;
		if (!bilat_period_shift(at, 1, &at))
			break;
	}
	sum.computed = true;
	return sum;
}

/* A sum divided by how many were added; its digits are those of what was published. */
static struct bilat_figure mean_of(struct bilat_figure sum, int count)
{
	if (!bilat_figure_available(&sum))
		return sum;
	struct bilat_figure mean = bilat_figure_times(&sum, 1.0 / count);
	mean.decimals = sum.decimals;
	mean.status = sum.status;
	mean.computed = true;
	return mean;
}

struct bilat_figure window_checked(struct bilat_figure figure,
    const struct bilat_series *series, struct bilat_period first, struct bilat_period last,
    const struct bilat_analysis *how)
{
	if (!bilat_figure_available(&figure))
		return figure;
	bool across = break_between(series, first, last);
	if (across && !how->across_breaks)
		return bilat_figure_missing(BILAT_WHY_BREAK);
	figure.status &= ~BILAT_STATUS('B');
	if (across)
		figure.status |= BILAT_STATUS('B');
	return figure;
}

static bool has_rhythm(enum bilat_freq freq)
{
	return bilat_freq_per_year(freq) > 0;
}

/* The first period of the series' own frequency in `since`, which may be longer. */
static bool first_part(
    struct bilat_period since, enum bilat_freq freq, struct bilat_period *out)
{
	int count;
	if (since.freq == freq) {
		*out = since;
		return true;
	}
	return bilat_period_parts(since, freq, out, &count);
}

struct bilat_figure bilat_sum_since(const struct bilat_series *series,
    struct bilat_period period, struct bilat_period since, const struct bilat_analysis *how)
{
	struct bilat_period first;
	if (!has_rhythm(period.freq) || !first_part(since, period.freq, &first))
		return bilat_figure_missing(BILAT_WHY_NOT_COMPARABLE);
	if (bilat_period_compare(first, period) > 0)
		return bilat_figure_missing(BILAT_WHY_OUT_OF_RANGE);
	return window_checked(
	    window_sum(series, first, period), series, first, period, how ? how : &plain);
}

struct bilat_figure bilat_moving_average(const struct bilat_series *series,
    struct bilat_period period, int length, const struct bilat_analysis *how)
{
	struct bilat_period first;
	if (length < 1)
		return bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
	if (!has_rhythm(period.freq) || !bilat_period_shift(period, 1 - length, &first))
		return bilat_figure_missing(BILAT_WHY_NOT_COMPARABLE);
	return window_checked(mean_of(window_sum(series, first, period), length), series, first,
	    period, how ? how : &plain);
}

/* The base of an index, and the periods that it covers. */
static enum bilat_why index_base(const struct bilat_series *series, struct bilat_period base,
    struct bilat_figure *out, struct bilat_period *first, struct bilat_period *last)
{
	int count;
	if (base.freq == series->freq) {
		const struct bilat_observation *at = bilat_series_at(series, base);
		if (!at || !bilat_figure_available(&at->figure))
			return BILAT_WHY_NO_BASE_PERIOD;
		*out = at->figure;
		*first = *last = base;
		return BILAT_WHY_NONE;
	}
	if (!bilat_period_parts(base, series->freq, first, &count) ||
	    !bilat_period_shift(*first, count - 1, last))
		return BILAT_WHY_NOT_COMPARABLE;
	*out = bilat_aggregate(series, base, BILAT_AGGREGATE_MEAN);
	return out->why;
}

struct bilat_figure bilat_index(const struct bilat_series *series, struct bilat_period period,
    struct bilat_period base, const struct bilat_analysis *how)
{
	const struct bilat_observation *at = bilat_series_at(series, period);
	/* No percent of percent. */
	if (how && how->in_points)
		return bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
	if (!at)
		return bilat_figure_missing(BILAT_WHY_NOT_LOADED);
	struct bilat_figure level;
	struct bilat_period first, last;
	enum bilat_why why = index_base(series, base, &level, &first, &last);
	struct quotient q;
	if (at->figure.why != BILAT_WHY_NONE)
		why = at->figure.why;
	if (why == BILAT_WHY_NONE)
		why = quotient_of(
		    &at->figure, bilat_period_equal(period, base) ? &at->figure : &level, &q);
	if (why != BILAT_WHY_NONE)
		return bilat_figure_missing(why);
	if (bilat_period_compare(period, first) < 0)
		first = period;
	if (bilat_period_compare(period, last) > 0)
		last = period;
	return window_checked(
	    percentage(q.lower * 100, q.value * 100, q.upper * 100, q.bounded, q.status),
	    series, first, last, how ? how : &plain);
}

/* The observations of a series that lie in a period: [*from, *to). */
static void observations_in(
    const struct bilat_series *series, struct bilat_period period, size_t *from, size_t *to)
{
	int32_t first = bilat_period_first_day(period), last = bilat_period_last_day(period);
	*from = *to = 0;
	for (size_t i = 0; i < series->count; i++) {
		struct bilat_period at = series->observations[i].period;
		if (bilat_period_first_day(at) < first)
			*from = i + 1;
		if (bilat_period_last_day(at) <= last)
			*to = i + 1;
	}
}

/* Days: mean or last of what is held, if no week is without a figure. */
static struct bilat_figure aggregate_days(
    const struct bilat_series *series, struct bilat_period period, enum bilat_aggregation how)
{
	size_t from, to;
	observations_in(series, period, &from, &to);
	int32_t before = bilat_period_first_day(period) - 1;
	struct bilat_figure sum = bilat_figure_missing(BILAT_WHY_INCOMPLETE), last = sum;
	int count = 0;
	for (size_t i = from; i < to; i++) {
		const struct bilat_observation *at = &series->observations[i];
		if (!bilat_figure_available(&at->figure))
			continue;
		int32_t day = bilat_period_last_day(at->period);
		if (how == BILAT_AGGREGATE_MEAN && day - before > DAILY_GAP)
			return bilat_figure_missing(BILAT_WHY_INCOMPLETE);
		before = day;
		last = at->figure;
		sum = count++ ? bilat_figure_add(&sum, &at->figure) : at->figure;
	}
	if (count == 0 || bilat_period_last_day(period) - before > DAILY_GAP)
		return bilat_figure_missing(BILAT_WHY_INCOMPLETE);
	last.computed = true;
	return how == BILAT_AGGREGATE_END ? last : mean_of(sum, count);
}

struct bilat_figure bilat_aggregate(
    const struct bilat_series *series, struct bilat_period period, enum bilat_aggregation how)
{
	struct bilat_period first, last;
	int count;
	if (how == BILAT_AGGREGATE_NONE || how == BILAT_AGGREGATE_RECOMPUTE)
		return bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
	bool daily = series->freq == BILAT_DAY || series->freq == BILAT_BUSINESS;
	if (daily && how != BILAT_AGGREGATE_SUM)
		return aggregate_days(series, period, how);
	if (!bilat_period_parts(period, series->freq, &first, &count) ||
	    !bilat_period_shift(first, count - 1, &last))
		return bilat_figure_missing(BILAT_WHY_NOT_COMPARABLE);
	if (how == BILAT_AGGREGATE_END)
		return window_sum(series, last, last);
	struct bilat_figure sum = window_sum(series, first, last);
	return how == BILAT_AGGREGATE_MEAN ? mean_of(sum, count) : sum;
}
