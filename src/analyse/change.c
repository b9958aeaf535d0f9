/* change.c - between two figures. */
#include <bilat/analyse.h>

#include "analyse/interval.h"

struct bilat_figure bilat_change(
    const struct bilat_figure *figure, const struct bilat_figure *base)
{
	if (!bilat_figure_available(figure))
		return bilat_figure_missing(figure->why);
	if (!bilat_figure_available(base))
		return bilat_figure_missing(BILAT_WHY_NO_BASE_PERIOD);
	struct bilat_figure out = bilat_figure_sub(figure, base);
	out.status = status_joined(figure, base);
	out.computed = true;
	return out;
}

struct bilat_figure bilat_percent_change(
    const struct bilat_figure *figure, const struct bilat_figure *base)
{
	struct quotient q;
	enum bilat_why why = quotient_of(figure, base, &q);
	if (why != BILAT_WHY_NONE)
		return bilat_figure_missing(why);
	return percentage(
	    (q.lower - 1) * 100, (q.value - 1) * 100, (q.upper - 1) * 100, q.bounded, q.status);
}
