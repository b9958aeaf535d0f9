#include "report/course.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/analyse.h>

#include "base/xalloc.h"

enum { YEARS_LEAST = 3, YEARS_MOST = 10 };
/* Percent over all years from which on a multiple is told, and the width of a rate, in points,
 * that says too little. */
#define MULTIPLE_FROM 50
#define WIDTH_MOST 10
/* Of the rate: what is printed as less is no change. */
#define RATE_LEAST 0.05

struct bilat_series course_series(const struct figure_rows *rows, const struct figure_row *last,
    struct bilat_observation observations[])
{
	struct bilat_series series = { .freq = last->period.freq,
		.observations = observations };

	for (size_t i = 0; i < rows->count; i++) {
		const struct figure_row *row = &rows->at[i];

		/* What is missing may be marked as a break all the same. */
		if ((row->figure.status & BILAT_STATUS('F')) ||
		    row->period.freq != series.freq || strcmp(row->source, last->source) != 0 ||
		    strcmp(row->unit, last->unit) != 0)
			continue;
		observations[series.count++] = (struct bilat_observation){
			.period = row->period, .figure = row->figure, .origin = row->origin
		};
	}
	return series;
}

static bool years_before(struct bilat_period period, int years, struct bilat_period *out)
{
	*out = period;
	for (int i = 0; i < years; i++) {
		if (!bilat_period_year_before(*out, out))
			return false;
	}
	return true;
}

static int count_held(const struct bilat_series *series, struct bilat_period last, int years)
{
	struct bilat_period period;
	int held = 0;

	for (int back = 0; back <= years; back++) {
		if (!years_before(last, back, &period))
			continue;
		const struct bilat_observation *at = bilat_series_at(series, period);
		held += at != NULL && bilat_figure_available(&at->figure);
	}
	return held;
}

/* A rate that says whether it went up or down, and about how fast. */
static bool is_telling(const struct bilat_figure *rate)
{
	if (!bilat_figure_available(rate) || fabs(rate->value) < RATE_LEAST)
		return false;
	if (rate->bound == BILAT_EXACT)
		return true;
	return rate->bound == BILAT_BETWEEN && rate->upper - rate->lower <= WIDTH_MOST &&
	       (rate->lower > 0 || rate->upper < 0);
}

/* What has been zero or less goes up and down, at no rate a year. */
static bool is_positive(const struct bilat_series *series)
{
	for (size_t i = 0; i < series->count; i++) {
		const struct bilat_figure *figure = &series->observations[i].figure;

		if (bilat_figure_available(figure) && figure->value <= 0)
			return false;
	}
	return true;
}

bool course_of(
    const struct figure_rows *rows, const struct figure_row *last, struct course *out)
{
	const struct bilat_analysis how = { 0 };
	struct bilat_observation *observations = xcalloc(rows->count + 1, sizeof *observations);
	struct bilat_series series = course_series(rows, last, observations);
	struct course course = { .last = last->period };
	bool able = is_positive(&series), found = false;

	for (course.years = YEARS_MOST; able && !found && course.years >= YEARS_LEAST;
	     course.years--) {
		if (!years_before(last->period, course.years, &course.first))
			continue;
		course.rate = bilat_cagr(&series, last->period, course.years, &how);
		course.over = bilat_cumulative(&series, last->period, course.first, &how);
		course.held = count_held(&series, last->period, course.years);
		found = is_telling(&course.rate);
		if (found)
			*out = course;
	}
	free(observations);
	return found;
}

bool course_is_multiple(const struct course *course)
{
	return course->over.bound == BILAT_EXACT && course->over.value >= MULTIPLE_FROM;
}
