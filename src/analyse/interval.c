#include "analyse/interval.h"

#include <math.h>

/* Intervals that only touch are apart: what is published as 4 is not below 3.5, and what is
 * published as 3 is below it. The ends of a stated range belong to it. */
static bool ends_touch_apart(const struct bilat_figure *upper, const struct bilat_figure *lower)
{
	return upper->bound != BILAT_BETWEEN && lower->bound != BILAT_BETWEEN;
}

static bool certainly_above(const struct bilat_figure *a, const struct bilat_figure *b)
{
	double a_lower, a_upper, b_lower, b_upper;
	/* Rounding only widens. */
	if (a->lower < b->upper)
		return false;
	bilat_figure_rounding(a, &a_lower, &a_upper);
	bilat_figure_rounding(b, &b_lower, &b_upper);
	return a_lower > b_upper ||
	       (a_lower >= b_upper && a_upper > b_lower && ends_touch_apart(a, b));
}

int interval_order(const struct bilat_figure *a, const struct bilat_figure *b, bool *open_out)
{
	*open_out = false;
	if (a->bound == BILAT_EXACT && b->bound == BILAT_EXACT && !(a->value < b->value) &&
	    !(a->value > b->value))
		return 0;
	if (certainly_above(a, b))
		return 1;
	if (certainly_above(b, a))
		return -1;
	*open_out = true;
	return 0;
}

struct bilat_figure percentage(
    double lower, double value, double upper, bool bounded, bilat_status status)
{
	struct bilat_figure out;
	double width = upper - lower;
	if (bounded)
		out = bilat_figure_from_interval(lower, value, upper);
	else if (width > 10)
		out = bilat_figure_between(lower, value, upper, 0);
	else
		out = bilat_figure_exact(value);
	out.decimals = isfinite(width) && width > 1 ? 0 : 1;
	out.status = status;
	out.computed = true;
	return out;
}

enum bilat_why base_fault(const struct bilat_figure *base)
{
	if (base->bound == BILAT_EXACT) {
		if (base->value > 0)
			return BILAT_WHY_NONE;
		return base->value < 0 ? BILAT_WHY_BASE_NEGATIVE : BILAT_WHY_BASE_ZERO;
	}
	if (base->upper <= 0)
		return BILAT_WHY_BASE_NEGATIVE;
	return base->lower > 0 ? BILAT_WHY_NONE : BILAT_WHY_BOUND_OPEN;
}

enum bilat_why quotient_of(
    const struct bilat_figure *figure, const struct bilat_figure *base, struct quotient *out)
{
	if (!bilat_figure_available(figure))
		return figure->why;
	if (!bilat_figure_available(base))
		return BILAT_WHY_NO_BASE_PERIOD;
	enum bilat_why fault = base_fault(base);
	if (fault != BILAT_WHY_NONE)
		return fault;
	if (figure->bound == BILAT_EXACT ? figure->value < 0 : figure->upper < 0)
		return BILAT_WHY_SIGN_CHANGE;
	if ((figure->status | base->status) & BILAT_STATUS('N'))
		return BILAT_WHY_SMALL_BASE;
	double lower, upper, base_lower, base_upper;
	bilat_figure_rounding(figure, &lower, &upper);
	bilat_figure_rounding(base, &base_lower, &base_upper);
	/* A published number above zero is not zero, whatever its rounding, and what is not
	 * below zero has not fallen by more than all. */
	base_lower = fmax(base_lower, 0);
	if (figure->bound == BILAT_EXACT)
		lower = fmax(lower, 0);
	if (figure == base) {
		/* Whatever it is, it is as large as itself. */
		*out = (struct quotient){ 1, 1, 1, false, status_joined(figure, base) };
		return BILAT_WHY_NONE;
	}
	out->value = figure->value / base->value;
	out->lower =
	    isinf(base_upper) ? -INFINITY : lower / (lower < 0 ? base_lower : base_upper);
	out->upper = upper / (upper < 0 ? base_upper : base_lower);
	out->bounded =
	    bilat_figure_is_bound(figure) || bilat_figure_is_bound(base) || isinf(out->upper);
	out->status = status_joined(figure, base);
	return BILAT_WHY_NONE;
}

bilat_status status_joined(const struct bilat_figure *a, const struct bilat_figure *b)
{
	return (a->status | b->status) & ~BILAT_STATUS('B');
}

bool break_between(
    const struct bilat_series *series, struct bilat_period from, struct bilat_period to)
{
	for (size_t i = 0; i < series->count; i++) {
		const struct bilat_observation *at = &series->observations[i];
		if ((at->figure.status & BILAT_STATUS('B')) &&
		    bilat_period_compare(at->period, from) > 0 &&
		    bilat_period_compare(at->period, to) <= 0)
			return true;
	}
	return false;
}
