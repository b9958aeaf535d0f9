#include "store/revision.h"

static bool marked_alike(const struct bilat_figure *a, const struct bilat_figure *b)
{
	return a->status == b->status && a->confidentiality == b->confidentiality;
}

static bool more_precise(const struct bilat_figure *a, const struct bilat_figure *b)
{
	return b->decimals != BILAT_DECIMALS_UNKNOWN && a->decimals > b->decimals;
}

/* Whether the interval of a lies within that of b and leaves some of it out. */
static bool narrower(const struct bilat_figure *a, const struct bilat_figure *b)
{
	double a_lower, a_upper, b_lower, b_upper;

	bilat_figure_rounding(a, &a_lower, &a_upper);
	bilat_figure_rounding(b, &b_lower, &b_upper);
	if (a_lower >= b_lower && a_upper <= b_upper)
		return a_lower > b_lower || a_upper < b_upper;
	return a_upper - a_lower < b_upper - b_lower;
}

/* Whether a, of the same vintage, tells more than b. */
static bool says_more(const struct bilat_figure *a, const struct bilat_figure *b)
{
	if (!bilat_figure_available(a) || !bilat_figure_available(b))
		return bilat_figure_available(a) && !bilat_figure_available(b);
	if (!bilat_figure_same(a, b))
		return narrower(a, b);
	if (more_precise(a, b))
		return true;
	return !more_precise(b, a) && !b->status && !b->confidentiality && !marked_alike(a, b);
}

static bool says_same(const struct bilat_figure *a, const struct bilat_figure *b)
{
	if (!marked_alike(a, b))
		return false;
	if (!bilat_figure_available(a) || !bilat_figure_available(b))
		return a->why == b->why;
	/* "About 22" said after 22.2 takes nothing back. */
	if (a->bound == BILAT_EXACT && b->bound == BILAT_ABOUT) {
		struct bilat_figure plain = *b;
		plain.bound = BILAT_EXACT;
		return bilat_figure_same(a, &plain);
	}
	return bilat_figure_same(a, b);
}

static enum revision_effect against_known(
    const struct revision *known, const struct bilat_figure *next, int32_t vintage)
{
	bool was = bilat_figure_available(&known->figure);
	bool is = bilat_figure_available(next);

	if (says_same(&known->figure, next))
		return is && more_precise(next, &known->figure) ? REVISION_REFINES
								: REVISION_REPEATS;
	/* Of one vintage: it tells more, and does not contradict. */
	if (vintage == known->vintage && was && is)
		return REVISION_REFINES;
	return REVISION_CHANGES;
}

enum revision_effect revision_add(
    struct revision *known, const struct bilat_figure *next, int32_t vintage)
{
	enum revision_effect effect = REVISION_CHANGES;

	if (known->any && vintage == known->said_vintage && !says_more(next, &known->said))
		return REVISION_REPEATS;
	if (known->any)
		effect = against_known(known, next, vintage);
	known->any = true;
	known->said = *next;
	known->said_vintage = vintage;
	if (effect != REVISION_REPEATS) {
		known->figure = *next;
		known->vintage = vintage;
	}
	return effect;
}

bool revision_contradicts(const struct bilat_figure *a, const struct bilat_figure *b)
{
	if (!bilat_figure_available(a) || !bilat_figure_available(b) || bilat_figure_same(a, b))
		return false;
	/* Plain numbers with the same digits are one number or two, however near. */
	if (a->bound == BILAT_EXACT && b->bound == BILAT_EXACT &&
	    (a->decimals == b->decimals || a->decimals == BILAT_DECIMALS_UNKNOWN ||
		b->decimals == BILAT_DECIMALS_UNKNOWN))
		return true;
	return !bilat_figure_compatible(a, b);
}
