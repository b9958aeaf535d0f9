#include "ask/frequency.h"

#include <limits.h>
#include <string.h>

#include <bilat/analyse.h>

#include "base/vec.h"

static size_t find(const struct observations *list, struct bilat_period period)
{
	size_t at = 0;
	while (at < list->count && bilat_period_compare(list->at[at].period, period) < 0)
		at++;
	return at;
}

/* Puts an observation into its place in time; what is there stays, unless it has no figure. */
static void put(struct observations *list, const struct bilat_observation *observation)
{
	size_t at = list->count;
	if (at > 0 && bilat_period_compare(list->at[at - 1].period, observation->period) >= 0)
		at = find(list, observation->period);
	if (at < list->count && bilat_period_equal(list->at[at].period, observation->period)) {
		if (!bilat_figure_available(&list->at[at].figure) &&
		    bilat_figure_available(&observation->figure))
			list->at[at] = *observation;
		return;
	}
	*vec_push(list) = *observation;
	memmove(&list->at[at + 1], &list->at[at], (list->count - 1 - at) * sizeof *list->at);
	list->at[at] = *observation;
}

/* January to December is the year, as published. */
static void put_whole_years(struct observations *list, const struct bilat_series *series)
{
	for (size_t i = 0; i < series->count; i++) {
		struct bilat_observation observation = series->observations[i];
		if (observation.period.at % 12 != 11)
			continue;
		observation.period =
		    bilat_period_of_year(bilat_period_year(observation.period));
		put(list, &observation);
	}
}

/* The longer periods that a finer series touches, complete or not. */
static void put_aggregates(struct observations *list, const struct bilat_series *series,
    enum bilat_freq freq, enum bilat_aggregation how)
{
	struct bilat_period before = { 0 }, whole;
	if (how == BILAT_AGGREGATE_NONE || how == BILAT_AGGREGATE_RECOMPUTE)
		return;
	for (size_t i = 0; i < series->count; i++) {
		const struct bilat_observation *part = &series->observations[i];
		if (!bilat_period_within(part->period, freq, &whole) ||
		    bilat_period_equal(whole, before))
			continue;
		before = whole;
		struct bilat_observation made = { .period = whole };
		made.figure = bilat_aggregate(series, whole, how);
		made.origin.vintage = part->origin.vintage;
		put(list, &made);
	}
}

static int months_in(enum bilat_freq freq)
{
	int count = freq == BILAT_TO_DATE ? 0 : bilat_freq_per_year(freq);
	return count > 0 && 12 % count == 0 ? 12 / count : 0;
}

/* January to the end of a longer period's last month; false for a whole year. */
static bool to_date_until(struct bilat_period period, struct bilat_period *out)
{
	int64_t last = (period.at + 1) * months_in(period.freq) - 1;
	*out = bilat_period_make(BILAT_TO_DATE, last);
	return last % 12 != 11;
}

/* Years to date out of months, quarters or half-years. */
static void put_together(struct observations *list, const struct bilat_series *series)
{
	for (size_t i = 0; i < series->count; i++) {
		const struct bilat_observation *part = &series->observations[i];
		struct bilat_observation made = { .origin.vintage = part->origin.vintage };
		if (!to_date_until(part->period, &made.period))
			continue;
		made.figure = bilat_aggregate(series, made.period, BILAT_AGGREGATE_SUM);
		put(list, &made);
	}
}

/* What is published from January to a month of a year; for December the year. */
static const struct bilat_observation *find_to_date(
    const struct bilat_series *const *parts, size_t count, int64_t month)
{
	struct bilat_period to_date = bilat_period_make(BILAT_TO_DATE, month);
	struct bilat_period year = bilat_period_of_year(bilat_period_year(to_date));
	for (size_t i = 0; i < count; i++) {
		const struct bilat_observation *at = NULL;
		if (parts[i]->freq == BILAT_TO_DATE)
			at = bilat_series_at(parts[i], to_date);
		else if (parts[i]->freq == BILAT_ANNUAL && month % 12 == 11)
			at = bilat_series_at(parts[i], year);
		if (at)
			return at;
	}
	return NULL;
}

/* The period of a number of months that ends with one. */
static void put_ending(struct observations *list, const struct bilat_series *const *parts,
    size_t count, enum bilat_freq freq, int64_t month)
{
	int months = months_in(freq);
	bool whole = month % 12 + 1 == months;
	const struct bilat_observation *end = find_to_date(parts, count, month);
	const struct bilat_observation *start =
	    whole ? NULL : find_to_date(parts, count, month - months);
	struct bilat_observation made = { .period = bilat_period_make(freq, month / months) };
	made.figure = bilat_figure_missing(BILAT_WHY_INCOMPLETE);
	if (end && (whole || start)) {
		made.figure = bilat_between_to_dates(end, start);
		made.origin.vintage = end->origin.vintage;
	}
	if (end && start && start->origin.vintage > end->origin.vintage)
		made.origin.vintage = start->origin.vintage;
	put(list, &made);
}

/* Takes years to date apart: each ends a period and begins the next. */
static void put_apart(struct observations *list, const struct bilat_series *const *parts,
    size_t count, enum bilat_freq freq, const struct bilat_series *series)
{
	int months = months_in(freq);
	for (size_t i = 0; i < series->count; i++) {
		int64_t month = series->observations[i].period.at;
		if ((month + 1) % months != 0)
			continue;
		put_ending(list, parts, count, freq, month);
		if (find_to_date(parts, count, month + months))
			put_ending(list, parts, count, freq, month + months);
	}
}

static void put_series(struct observations *list, const struct bilat_series *series,
    enum bilat_freq freq, enum bilat_aggregation how)
{
	if (series->freq == freq) {
		for (size_t i = 0; i < series->count; i++)
			put(list, &series->observations[i]);
	} else if (series->freq == BILAT_TO_DATE) {
		if (freq == BILAT_ANNUAL)
			put_whole_years(list, series);
	} else if (freq == BILAT_TO_DATE) {
		if (how == BILAT_AGGREGATE_SUM && months_in(series->freq) > 0 &&
		    series->freq != BILAT_ANNUAL)
			put_together(list, series);
	} else if (bilat_freq_per_year(freq) > 0 &&
		   bilat_freq_per_year(series->freq) > bilat_freq_per_year(freq)) {
		put_aggregates(list, series, freq, how);
	}
}

/* In which turn a series is put: the longest periods first. */
static int merge_place(const struct bilat_series *series, enum bilat_freq freq)
{
	if (series->freq == freq)
		return 0;
	return series->freq == BILAT_TO_DATE ? 1 : 1 + bilat_freq_per_year(series->freq);
}

/* The next turn in which any is put; false behind the last. */
static bool next_place(
    const struct bilat_series *const *parts, size_t count, enum bilat_freq freq, int *place)
{
	int next = INT_MAX;
	for (size_t i = 0; i < count; i++) {
		int own = merge_place(parts[i], freq);
		if (own > *place && own < next)
			next = own;
	}
	*place = next;
	return next < INT_MAX;
}

void frequency_merge(const struct bilat_series *const *parts, size_t count,
    enum bilat_freq freq, enum bilat_aggregation how, struct observations *out)
{
	int place = -1;
	while (next_place(parts, count, freq, &place))
		for (size_t i = 0; i < count; i++)
			if (merge_place(parts[i], freq) == place)
				put_series(out, parts[i], freq, how);
	if (how != BILAT_AGGREGATE_SUM || freq == BILAT_ANNUAL || months_in(freq) == 0)
		return;
	for (size_t i = 0; i < count; i++)
		if (parts[i]->freq == BILAT_TO_DATE)
			put_apart(out, parts, count, freq, parts[i]);
}
