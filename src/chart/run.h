/* run.h - which points of a series belong together.
 *
 * Joined are neighbours on the calendar, of one source, without a break between.  Fewer than
 * LEAST_FOR_LINE figures of a source make no line. */
#ifndef CHART_RUN_H
#define CHART_RUN_H

#include <stdbool.h>
#include <stddef.h>

#include <bilat/chart.h>

#define LEAST_FOR_LINE 4

/* The first available point from i on of the source; the count of points if there is none. */
size_t run_next(const struct bilat_chart_series *series, size_t i, const char *source);
/* How many there are. */
size_t run_count(const struct bilat_chart_series *series, const char *source);
/* Whether available points a and b (a before b, of one source) may be joined. */
bool run_joins(const struct bilat_chart_series *series, size_t a, size_t b);
/* Whether the point is an end of a join with the one before or after it. */
bool run_is_alone(const struct bilat_chart_series *series, size_t i);
/* The last available point; the count of points if there is none. */
size_t run_last(const struct bilat_chart_series *series);

#endif
