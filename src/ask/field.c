/* field.c - a partner among all partners of the same source. */
#include "ask/asking.h"

#include <string.h>

#include <bilat/area.h>

#include "base/str.h"

static bool is_partner(const char *id)
{
	return !text_equal(id, "WLD") && !text_equal(id, "-");
}

static void list_partners(struct asking *asking, struct partners *out)
{
	const struct bilat_series_set *set = &asking->keep->set;
	out->partner = arena_array(asking->keep->arena, set->count, sizeof *out->partner);
	for (size_t i = 0; i < set->count; i++) {
		bool seen = !is_partner(set->series[i].partner);
		for (size_t j = out->count; j > 0 && !seen; j--)
			seen = text_equal(out->partner[j - 1], set->series[i].partner);
		if (!seen)
			out->partner[out->count++] = set->series[i].partner;
	}
}

const struct partners *asking_partners(
    struct asking *asking, const char *indicator, enum bilat_freq freq)
{
	struct partners *partners = &asking->partners;
	if (text_equal(partners->indicator, indicator) && partners->freq == freq)
		return partners;
	*partners = (struct partners){ .indicator = indicator, .freq = freq };
	list_partners(asking, partners);
	partners->lines =
	    arena_array(asking->keep->arena, partners->count, sizeof *partners->lines);
	for (size_t i = 0; i < partners->count; i++)
		partners->lines[i] =
		    lines_of(&asking->panel, indicator, partners->partner[i], freq);
	return partners;
}

const struct line *asking_total(struct asking *asking, const struct line *line)
{
	struct lines world =
	    lines_of(&asking->panel, line->series.indicator, "WLD", line->series.freq);
	return lines_like(&world, line);
}

static struct bilat_figure figure_at(const struct line *line, struct bilat_period period)
{
	const struct bilat_observation *at =
	    line ? bilat_series_at(&line->series, period) : NULL;
	return at ? at->figure : bilat_figure_missing(BILAT_WHY_NOT_LOADED);
}

struct bilat_field asking_field(
    struct asking *asking, const struct line *line, struct bilat_period period)
{
	const struct partners *partners =
	    asking_partners(asking, line->series.indicator, line->series.freq);
	struct bilat_field field = { .total = figure_at(asking_total(asking, line), period) };
	field.at = arena_array(asking->keep->arena, partners->count, sizeof *field.at);
	for (size_t i = 0; i < partners->count; i++) {
		const struct line *other = lines_like(&partners->lines[i], line);
		if (!other)
			continue;
		struct bilat_contender *contender = &field.at[field.count++];
		const struct bilat_area *area =
		    bilat_area_get(asking->reference, partners->partner[i]);
		contender->area = partners->partner[i];
		contender->ranked = area && bilat_area_ranked(area, bilat_period_year(period));
		contender->figure = figure_at(other, period);
	}
	bilat_rank_field(&field);
	return field;
}
