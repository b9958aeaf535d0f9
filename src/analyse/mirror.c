/* mirror.c - two records of one flow. */
#include <bilat/mirror.h>

#include <math.h>

#include "analyse/interval.h"

/* IMF Direction of Trade Statistics since 2017; 1.10 before. */
#define USUAL_K 1.06

/* The coefficient of two numbers that are not negative; NAN for two zeros. */
static double coefficient(double in, double out)
{
	if (isinf(out))
		return isinf(in) ? NAN : -200;
	if (isinf(in))
		return 200;
	return in + out > 0 ? 200 * (in - out) / (in + out) : NAN;
}

/* Why two available figures have no coefficient. */
static enum bilat_why fault_of(const struct bilat_figure *in, const struct bilat_figure *out)
{
	bool in_below = in->upper < 0, out_below = out->upper < 0;
	if (in_below && out_below)
		return BILAT_WHY_BASE_NEGATIVE;
	if ((in_below && out->lower >= 0) || (out_below && in->lower >= 0))
		return BILAT_WHY_MIXED_SIGN;
	if (in->lower < 0 || out->lower < 0)
		return BILAT_WHY_BOUND_OPEN;
	return in->upper > 0 || out->upper > 0 ? BILAT_WHY_NONE : BILAT_WHY_BASE_ZERO;
}

/* The interval: the coefficient grows with the one and falls with the other. */
static struct bilat_figure between(
    const struct bilat_figure *in, const struct bilat_figure *out)
{
	double lower = coefficient(in->lower, out->upper);
	double upper = coefficient(in->upper, out->lower);
	if (isnan(lower) || isnan(upper))
		return bilat_figure_missing(BILAT_WHY_BOUND_OPEN);
	/* No coefficient is beyond 200: an open figure leaves a bound. */
	if (isinf(out->upper) && lower < upper)
		lower = -INFINITY;
	if (isinf(in->upper) && lower < upper)
		upper = INFINITY;
	return bilat_figure_from_interval(lower, coefficient(in->value, out->value), upper);
}

struct bilat_figure bilat_asymmetry(
    const struct bilat_figure *in, const struct bilat_figure *out)
{
	bool has_in = bilat_figure_available(in), has_out = bilat_figure_available(out);
	if (!has_in && !has_out)
		return bilat_figure_missing(in->why);
	if (!has_in || !has_out)
		return bilat_figure_missing(BILAT_WHY_ONE_SIDED);
	enum bilat_why fault = fault_of(in, out);
	if (fault != BILAT_WHY_NONE)
		return bilat_figure_missing(fault);
	struct bilat_figure a = between(in, out);
	if (!bilat_figure_available(&a))
		return a;
	a.decimals = 1;
	a.status = status_joined(in, out);
	a.computed = true;
	return a;
}

static bool usable(const struct bilat_figure *k)
{
	return bilat_figure_available(k) && k->lower > 0;
}

/* k = 1 / (1 - m / 100), m being of the CIF value. */
static struct bilat_figure k_of_margin(const struct bilat_figure *margin_percent)
{
	struct bilat_figure one = bilat_figure_exact(1);
	struct bilat_figure part = bilat_figure_times(margin_percent, 0.01);
	struct bilat_figure rest = bilat_figure_sub(&one, &part);
	return bilat_figure_div(&one, &rest);
}

/* Finds k in its order of preference.  A source that is known to value FOB needs no factor; one
 * of which it is not known gets none. */
static void find_k(const struct bilat_mirror_sides *sides, const struct bilat_figure *in,
    struct bilat_mirror *out)
{
	struct bilat_figure k = bilat_figure_div(in, &sides->own_fob);
	out->basis = BILAT_K_OWN;
	if (!usable(&k) && sides->valuation == BILAT_VALUED_UNCONFIRMED) {
		k = bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
		out->basis = BILAT_K_UNCONFIRMED;
	} else if (!usable(&k) && sides->valuation == BILAT_VALUED_FOB) {
		k = bilat_figure_exact(1);
		out->basis = BILAT_K_FOB;
	} else if (!usable(&k)) {
		k = k_of_margin(&sides->margin_percent);
		out->basis = BILAT_K_MARGIN;
		if (!usable(&k)) {
			k = bilat_figure_exact(USUAL_K);
			out->basis = BILAT_K_USUAL;
		}
	}
	out->k = k;
}

/* A factor of three digits vouches for two more than were published, but none of nothing. */
static int adjusted_decimals(const struct bilat_figure *in)
{
	if (in->decimals == BILAT_DECIMALS_UNKNOWN || (in->lower >= 0 && in->upper <= 0))
		return in->decimals;
	return in->decimals + 2;
}

/* Imports on the FOB basis; the importer's own figure as it is published. */
static struct bilat_figure adjust(const struct bilat_mirror_sides *sides,
    const struct bilat_figure *in, const struct bilat_mirror *mirror)
{
	if (mirror->basis == BILAT_K_OWN)
		return sides->own_fob;
	if (mirror->basis == BILAT_K_FOB)
		return *in;
	if (!bilat_figure_available(&mirror->k))
		return mirror->k;
	struct bilat_figure out = bilat_figure_div(in, &mirror->k);
	if (mirror->k.bound == BILAT_EXACT)
		out = bilat_figure_times(in, 1 / mirror->k.value); /* "about" stays */
	out.status = in->status | mirror->k.status;
	out.decimals = adjusted_decimals(in);
	return out;
}

static struct bilat_figure rounding_of(const struct bilat_figure *figure)
{
	double lower, upper;
	bilat_figure_rounding(figure, &lower, &upper);
	return bilat_figure_from_interval(lower, figure->value, upper);
}

/* What the published digits leave open.  Those of an adjusted figure are those it was made of.
 */
static void leave_rounding(const struct bilat_figure *in, const struct bilat_figure *out,
    double factor, struct bilat_mirror *mirror)
{
	struct bilat_figure in_range = rounding_of(in), out_range = rounding_of(out);
	in_range = bilat_figure_times(&in_range, factor);
	struct bilat_figure range = bilat_asymmetry(&in_range, &out_range);
	if (bilat_figure_available(&range)) {
		mirror->rounding_lower = range.lower;
		mirror->rounding_upper = range.upper;
	}
}

static enum bilat_recorder recorder_of(
    const struct bilat_figure *a, const struct bilat_figure *b)
{
	bool a_zero = a->lower >= 0 && a->upper <= 0, b_zero = b->lower >= 0 && b->upper <= 0;
	if (a_zero == b_zero)
		return BILAT_BOTH_RECORD;
	return a_zero ? BILAT_ONLY_B_RECORDS : BILAT_ONLY_A_RECORDS;
}

/* Two of what is there, one_sided if that is not both. */
static struct bilat_figure of_both(
    struct bilat_figure (*operate)(const struct bilat_figure *, const struct bilat_figure *),
    const struct bilat_figure *a, const struct bilat_figure *b)
{
	if (bilat_figure_available(a) != bilat_figure_available(b))
		return bilat_figure_missing(BILAT_WHY_ONE_SIDED);
	return operate(a, b);
}

static struct bilat_mirror nothing(enum bilat_why why)
{
	struct bilat_figure none = bilat_figure_missing(why);
	return (struct bilat_mirror){ .k = none,
		.adjusted = none,
		.gap = none,
		.ratio = none,
		.asymmetry = none,
		.asymmetry_adjusted = none,
		.rounding_lower = NAN,
		.rounding_upper = NAN };
}

static void measure(const struct bilat_mirror_sides *sides, const struct bilat_figure *in,
    const struct bilat_figure *out, struct bilat_mirror *mirror)
{
	double factor = 1;
	mirror->asymmetry = bilat_asymmetry(in, out);
	if (sides->valuation != BILAT_VALUED_ALIKE && bilat_figure_available(in)) {
		find_k(sides, in, mirror);
		mirror->adjusted = adjust(sides, in, mirror);
	} else if (sides->valuation != BILAT_VALUED_ALIKE) {
		mirror->k = mirror->adjusted = mirror->asymmetry_adjusted =
		    bilat_figure_missing(BILAT_WHY_ONE_SIDED);
	}
	if (bilat_figure_available(&mirror->adjusted)) {
		if (mirror->basis != BILAT_K_OWN)
			factor = 1 / mirror->k.value;
		mirror->asymmetry_adjusted = bilat_asymmetry(&mirror->adjusted, out);
	}
	const struct bilat_figure *shown =
	    bilat_figure_available(&mirror->adjusted) ? &mirror->adjusted : in;
	mirror->gap = of_both(bilat_figure_sub, shown, out);
	mirror->ratio = of_both(bilat_figure_div, shown, out);
	if (bilat_figure_available(&mirror->asymmetry)) {
		mirror->recorder = recorder_of(&sides->a, &sides->b);
		leave_rounding(mirror->basis == BILAT_K_OWN ? shown : in, out, factor, mirror);
	}
}

struct bilat_mirror bilat_mirror_of(const struct bilat_mirror_sides *sides)
{
	const struct bilat_figure *in = &sides->a, *out = &sides->b;
	struct bilat_mirror mirror =
	    nothing(sides->statements ? BILAT_WHY_NOT_COMPARABLE : BILAT_WHY_NOT_APPLICABLE);
	if (sides->statements)
		return mirror;
	if (sides->direction == BILAT_OPPOSITE) {
		mirror.gap = of_both(bilat_figure_add, in, out);
		return mirror;
	}
	if (sides->direction == BILAT_OUTWARD) {
		in = &sides->b;
		out = &sides->a;
	}
	measure(sides, in, out, &mirror);
	return mirror;
}
