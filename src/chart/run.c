#include "chart/run.h"

#include "base/str.h"
#include "chart/scale.h"
#include "chart/value.h"

size_t run_next(const struct bilat_chart_series *series, size_t i, const char *source)
{
	while (i < series->count && (!bilat_figure_available(&series->points[i].figure) ||
					!text_equal(series->points[i].source, source)))
		i++;
	return i;
}

size_t run_count(const struct bilat_chart_series *series, const char *source)
{
	size_t count = 0;
	for (size_t i = run_next(series, 0, source); i < series->count;
	     i = run_next(series, i + 1, source))
		count++;
	return count;
}

bool run_joins(const struct bilat_chart_series *series, size_t a, size_t b)
{
	return !figure_has_break(&series->points[b].figure) &&
	       period_follows(series->points[a].period, series->points[b].period) &&
	       run_count(series, series->points[b].source) >= LEAST_FOR_LINE;
}

bool run_is_alone(const struct bilat_chart_series *series, size_t i)
{
	const char *source = series->points[i].source;
	size_t after = run_next(series, i + 1, source);
	if (after < series->count && run_joins(series, i, after))
		return false;
	size_t before = i;
	while (before > 0 && run_next(series, before - 1, source) == i)
		before--;
	return before == 0 || !run_joins(series, before - 1, i);
}

size_t run_last(const struct bilat_chart_series *series)
{
	for (size_t i = series->count; i > 0; i--)
		if (bilat_figure_available(&series->points[i - 1].figure))
			return i - 1;
	return series->count;
}
