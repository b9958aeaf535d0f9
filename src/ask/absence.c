/* absence.c - a partner that a complete document of the reporter does not list.
 *
 * A document is complete in a period if the partners in it add up to its World row: nothing is
 * left that could be with somebody else. */
#include "ask/asking.h"

#include <math.h>

#include <bilat/area.h>

#include "base/str.h"

static bool is_part(struct asking *asking, const char *partner)
{
	const struct bilat_area *area = bilat_area_get(asking->reference, partner);
	return !area || (area->kind != BILAT_AREA_GROUP && area->kind != BILAT_AREA_NOBODY);
}

static double half_digit(const struct bilat_figure *figure)
{
	double lower, upper;
	bilat_figure_rounding(figure, &lower, &upper);
	return (upper - lower) / 2;
}

static bool same_key(const struct bilat_series *a, const struct bilat_series *b)
{
	return text_equal(a->source, b->source) && text_equal(a->unit, b->unit) &&
	       text_equal(a->detail, b->detail) && a->freq == b->freq;
}

/* Whether the partners of one document add up to its total in a period, none of them being
 * this one. */
static bool complete_without(struct asking *asking, const struct bilat_series_set *set,
    const struct bilat_series *world, const struct bilat_observation *total,
    const char *partner)
{
	double rest = total->figure.value, noise = half_digit(&total->figure);
	size_t parts = 0;
	for (size_t i = 0; i < set->count; i++) {
		const struct bilat_series *series = &set->series[i];
		const struct bilat_observation *at = bilat_series_at(series, total->period);
		if (!at || !same_key(series, world) || series == world)
			continue;
		if (text_equal(series->partner, partner))
			return false;
		if (!is_part(asking, series->partner) ||
		    at->origin.document != total->origin.document)
			continue;
		if (!bilat_figure_available(&at->figure) || bilat_figure_is_bound(&at->figure))
			return false;
		rest -= at->figure.value;
		noise += half_digit(&at->figure);
		parts++;
	}
	return parts > 0 && fabs(rest) <= noise + 1e-9 * fabs(total->figure.value);
}

enum bilat_why asking_absence(struct asking *asking, const char *indicator, const char *partner,
    struct bilat_period period, const char **source_out)
{
	if (!is_part(asking, partner))
		return BILAT_WHY_NOT_LOADED;
	const struct bilat_series_set *set =
	    asking_further(asking, asking->panel.reporter, indicator, NULL);
	for (size_t i = 0; set && i < set->count; i++) {
		const struct bilat_series *world = &set->series[i];
		const struct bilat_observation *total = bilat_series_at(world, period);
		if (!total || !panel_takes(&asking->panel, world, indicator, "WLD") ||
		    !bilat_figure_available(&total->figure) ||
		    bilat_figure_is_bound(&total->figure) ||
		    !complete_without(asking, set, world, total, partner))
			continue;
		*source_out = world->source;
		return BILAT_WHY_NOT_LISTED;
	}
	return BILAT_WHY_NOT_LOADED;
}
