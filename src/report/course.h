/* course.h - how a series came to where it is: its change over several years. */
#ifndef REPORT_COURSE_H
#define REPORT_COURSE_H

#include "report/factsheet.h"

/* From a period to the same one of a later year. */
struct course {
	struct bilat_period first, last;
	int years;                /* that went by, which a rate a year counts */
	int held;                 /* of the years + 1 periods */
	struct bilat_figure over; /* percent change over all of them */
	struct bilat_figure rate; /* percent a year (definitions, section 2: CAGR) */
};
/* The longest course that ends with a figure, of three to ten years: figures of its source and
 * unit, outcomes and no forecasts, none of them ever zero or less, no break on the way.  A rate
 * that rounding leaves wider than ten points, or only bounded to one side, is none.  false:
 * there is none. */
bool course_of(
    const struct figure_rows *rows, const struct figure_row *last, struct course *out);
/* Whether it is told as a multiple: at least one and a half, and certain to its first digit. */
bool course_is_multiple(const struct course *course);

/* The figures of the source and unit of the last one as a series, but for forecasts; rows are by
 * period, observations the caller's, as many as there are rows. */
struct bilat_series course_series(const struct figure_rows *rows, const struct figure_row *last,
    struct bilat_observation observations[]);

#endif
