/* diff.c - what moved between two readings. */
#include <bilat/diff.h>

#include <math.h>
#include <stdlib.h>

#include <bilat/analyse.h>

#include "base/vec.h"

struct comparing {
	VEC(struct bilat_difference) found;
};

static bool marked_alike(const struct bilat_figure *a, const struct bilat_figure *b)
{
	return a->status == b->status && a->confidentiality == b->confidentiality;
}

/* What happened to a figure; BILAT_MOVED_COUNT if nothing did. */
static enum bilat_moved judge(
    const struct bilat_figure *before, const struct bilat_figure *after)
{
	bool was = bilat_figure_available(before), is = bilat_figure_available(after);

	if (!was && is)
		return BILAT_MOVED_NEW;
	if (was && !is)
		return BILAT_MOVED_REMOVED;
	if (was && !bilat_figure_same(before, after))
		return BILAT_MOVED_REVISED;
	if (!marked_alike(before, after) || (!was && before->why != after->why))
		return BILAT_MOVED_STATUS;
	return BILAT_MOVED_COUNT;
}

static double relative_size(const struct bilat_figure *before, const struct bilat_figure *after)
{
	double change = fabs(after->value - before->value);

	if (change == 0)
		return 0;
	return before->value == 0 ? INFINITY : change / fabs(before->value);
}

static void add(struct comparing *comparing, const struct bilat_series *series,
    struct bilat_period period, const struct bilat_figure *before,
    const struct bilat_figure *after)
{
	enum bilat_moved what = judge(before, after);
	struct bilat_difference *one;

	if (what == BILAT_MOVED_COUNT)
		return;
	one = vec_push(&comparing->found);
	*one = (struct bilat_difference){ .what = what,
		.series = series,
		.period = period,
		.before = *before,
		.after = *after,
		.change = bilat_change(after, before) };
	if (what == BILAT_MOVED_REVISED)
		one->relative = relative_size(before, after);
}

/* Only one reading has it; a mark of missing that is new says nothing about figures. */
static void add_single(struct comparing *comparing, const struct bilat_series *series,
    const struct bilat_observation *seen, bool gone)
{
	struct bilat_figure none = bilat_figure_missing(BILAT_WHY_NOT_LOADED);

	if (!bilat_figure_available(&seen->figure))
		return;
	if (gone)
		add(comparing, series, seen->period, &seen->figure, &none);
	else
		add(comparing, series, seen->period, &none, &seen->figure);
}

static void add_all(struct comparing *comparing, const struct bilat_series *series, bool gone)
{
	for (size_t i = 0; i < series->count; i++)
		add_single(comparing, series, &series->observations[i], gone);
}

/* Two readings of one series, side by side on the calendar. */
static void compare(struct comparing *comparing, const struct bilat_series *before,
    const struct bilat_series *after)
{
	size_t b = 0, a = 0;

	while (b < before->count || a < after->count) {
		const struct bilat_observation *was = &before->observations[b];
		const struct bilat_observation *is = &after->observations[a];
		int order = b == before->count  ? 1
			    : a == after->count ? -1
						: bilat_period_compare(was->period, is->period);
		if (order < 0)
			add_single(comparing, after, was, true);
		else if (order > 0)
			add_single(comparing, after, is, false);
		else
			add(comparing, after, is->period, &was->figure, &is->figure);
		b += order <= 0;
		a += order >= 0;
	}
}

/* By what; revisions by size; else in the order of the sets. */
static int compare_differences(const void *left, const void *right)
{
	const struct bilat_difference *a = left, *b = right;

	if (a->what != b->what)
		return a->what < b->what ? -1 : 1;
	if (a->relative != b->relative)
		return a->relative > b->relative ? -1 : 1;
	int order = bilat_series_compare(a->series, b->series);
	return order ? order : bilat_period_compare(a->period, b->period);
}

void bilat_diff(const struct bilat_series_set *before, const struct bilat_series_set *after,
    struct bilat_diff *out)
{
	struct comparing comparing = { 0 };
	size_t b = 0, a = 0;

	while (b < before->count || a < after->count) {
		int order = b == before->count ? 1
			    : a == after->count
				? -1
				: bilat_series_compare(&before->series[b], &after->series[a]);
		if (order < 0)
			add_all(&comparing, &before->series[b], true);
		else if (order > 0)
			add_all(&comparing, &after->series[a], false);
		else
			compare(&comparing, &before->series[b], &after->series[a]);
		b += order <= 0;
		a += order >= 0;
	}
	*out = (struct bilat_diff){ .count = comparing.found.count,
		.at = comparing.found.at,
		.memory = comparing.found.at };
	for (size_t i = 0; i < out->count; i++)
		out->counts[out->at[i].what]++;
	if (out->count)
		qsort(out->at, out->count, sizeof out->at[0], compare_differences);
}

void bilat_diff_free(struct bilat_diff *diff)
{
	free(diff->memory);
	*diff = (struct bilat_diff){ 0 };
}

const char *bilat_moved_name(enum bilat_moved what)
{
	static const char *const names[BILAT_MOVED_COUNT] = { [BILAT_MOVED_REVISED] = "revised",
		[BILAT_MOVED_REMOVED] = "removed",
		[BILAT_MOVED_STATUS] = "status",
		[BILAT_MOVED_NEW] = "new" };

	return names[what];
}
