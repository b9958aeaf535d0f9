/* interval.h - what the interval of a figure says, for the measures of this room. */
#ifndef ANALYSE_INTERVAL_H
#define ANALYSE_INTERVAL_H

#include <stdbool.h>

#include <bilat/figure.h>
#include <bilat/series.h>

/* Which of two figures is greater, both taken with what their rounding leaves open: +1
 * certainly a, -1 certainly b, 0 the same number; *open_out if it cannot be told. */
int interval_order(const struct bilat_figure *a, const struct bilat_figure *b, bool *open_out);

/* A percentage from its central value and the ends that bounds and rounding leave: no decimals
 * if wider than one point, a range if wider than ten; a bound if `bounded` (definitions section
 * 1, rule 4). */
struct bilat_figure percentage(
    double lower, double value, double upper, bool bounded, bilat_status status);

/* The quotient of two figures and its ends; BILAT_WHY_NONE, or why there is none: growth and
 * indices need a base above zero and a value of the same sign. */
struct quotient {
	double lower, value, upper;
	bool bounded; /* one of the two is no plain number */
	bilat_status status;
};
enum bilat_why quotient_of(
    const struct bilat_figure *figure, const struct bilat_figure *base, struct quotient *out);

/* Why a figure cannot be the base of a percentage. */
enum bilat_why base_fault(const struct bilat_figure *base);

/* The flags of two figures, without the break: it is marked where it is crossed. */
bilat_status status_joined(const struct bilat_figure *a, const struct bilat_figure *b);

/* Whether a break lies in (from, to]. */
bool break_between(
    const struct bilat_series *series, struct bilat_period from, struct bilat_period to);

#endif
