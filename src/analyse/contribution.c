/* contribution.c - what parts do to the growth of the whole. */
#include "analyse/growth.h"

#include <math.h>

#include "analyse/interval.h"

static const struct bilat_analysis plain;

/* An interval divided by one that lies above zero. */
static struct bilat_figure points_of(
    const struct growth_pair *part, const struct bilat_figure *whole)
{
	double lower, upper, base_lower, base_upper, whole_lower, whole_upper;
	bilat_figure_rounding(part->figure, &lower, &upper);
	bilat_figure_rounding(part->base, &base_lower, &base_upper);
	bilat_figure_rounding(whole, &whole_lower, &whole_upper);
	whole_lower = fmax(whole_lower, 0);
	lower -= base_upper;
	upper -= base_lower;
	lower /= lower < 0 ? whole_lower : whole_upper;
	upper /= upper > 0 ? whole_lower : whole_upper;
	double value = (part->figure->value - part->base->value) / whole->value;
	bool bounded = bilat_figure_is_bound(part->figure) ||
		       bilat_figure_is_bound(part->base) || bilat_figure_is_bound(whole) ||
		       isinf(lower) || isinf(upper);
	return percentage(lower * 100, value * 100, upper * 100, bounded,
	    status_joined(part->figure, part->base) | status_joined(whole, whole));
}

struct bilat_figure bilat_contribution(const struct bilat_series *part,
    const struct bilat_series *total, struct bilat_period period,
    const struct bilat_analysis *how)
{
	struct growth_pair own, whole;
	how = how ? how : &plain;
	if (how->in_points)
		return bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
	enum bilat_why why = growth_pair_on_year(part, period, how, &own);
	if (why != BILAT_WHY_NONE)
		return bilat_figure_missing(why);
	why = growth_pair_on_year(total, period, how, &whole);
	if (why == BILAT_WHY_NONE)
		why = base_fault(whole.base);
	else if (why != BILAT_WHY_BREAK)
		why = BILAT_WHY_NO_TOTAL;
	if (why == BILAT_WHY_NONE && (whole.base->status & BILAT_STATUS('N')))
		why = BILAT_WHY_SMALL_BASE;
	if (why != BILAT_WHY_NONE)
		return bilat_figure_missing(why);
	struct growth_pair both = { .across = own.across || whole.across,
		.moved = own.moved || whole.moved };
	return growth_marked(points_of(&own, whole.base), &both);
}

/* The growth that a market leaves to the share in it: one quotient less another. */
static struct bilat_figure difference_of(const struct quotient *own, const struct quotient *all)
{
	return percentage((own->lower - all->upper) * 100, (own->value - all->value) * 100,
	    (own->upper - all->lower) * 100, own->bounded || all->bounded,
	    own->status | all->status);
}

struct bilat_split bilat_split_growth(const struct bilat_series *part,
    const struct bilat_series *market, struct bilat_period period,
    const struct bilat_analysis *how)
{
	struct growth_pair own, all;
	struct quotient own_growth, all_growth;
	how = how ? how : &plain;
	enum bilat_why why = how->in_points ? BILAT_WHY_NOT_APPLICABLE
					    : growth_pair_on_year(part, period, how, &own);
	if (why == BILAT_WHY_NONE) {
		why = growth_pair_on_year(market, period, how, &all);
		if (why == BILAT_WHY_NOT_LOADED)
			why = BILAT_WHY_NO_TOTAL;
	}
	if (why == BILAT_WHY_NONE)
		why = quotient_of(own.figure, own.base, &own_growth);
	if (why == BILAT_WHY_NONE)
		why = quotient_of(all.figure, all.base, &all_growth);
	if (why != BILAT_WHY_NONE)
		return (
		    struct bilat_split){ bilat_figure_missing(why), bilat_figure_missing(why) };
	struct growth_pair both = { .across = own.across || all.across,
		.moved = own.moved || all.moved };
	return (struct bilat_split){
		.market = growth_marked(bilat_percent_change(all.figure, all.base), &both),
		.share = growth_marked(difference_of(&own_growth, &all_growth), &both),
	};
}
