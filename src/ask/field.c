/* field.c - a partner among all partners of the same source. */
#include "ask/asking.h"

#include <string.h>

#include <bilat/area.h>

#include "base/str.h"

static bool is_partner(const char *id)
{
	return !text_equal(id, "WLD") && !text_equal(id, "-");
}

static struct partners list_partners(
    const struct panel *panel, const char *indicator, enum bilat_freq freq)
{
	struct partners out = { .indicator = indicator, .freq = freq };
	const struct bilat_series_set *set = panel->set;
	out.partner = arena_array(panel->arena, set->count, sizeof *out.partner);
	for (size_t i = 0; i < set->count; i++) {
		bool seen = !is_partner(set->series[i].partner);
		for (size_t j = out.count; j > 0 && !seen; j--)
			seen = text_equal(out.partner[j - 1], set->series[i].partner);
		if (!seen)
			out.partner[out.count++] = set->series[i].partner;
	}
	out.lines = arena_array(panel->arena, out.count, sizeof *out.lines);
	return out;
}

struct partners partners_of(
    const struct panel *panel, const char *indicator, enum bilat_freq freq, int depth)
{
	struct partners out = list_partners(panel, indicator, freq);
	for (size_t i = 0; i < out.count; i++)
		out.lines[i] = lines_to_depth(panel, indicator, out.partner[i], freq, depth);
	return out;
}

const struct partners *asking_partners(
    struct asking *asking, const char *indicator, enum bilat_freq freq)
{
	struct partners *partners = &asking->partners;
	if (text_equal(partners->indicator, indicator) && partners->freq == freq)
		return partners;
	*partners = list_partners(&asking->panel, indicator, freq);
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

struct bilat_field partners_field(const struct panel *panel, const struct partners *partners,
    const struct line *like, const struct line *total, struct bilat_period period)
{
	struct bilat_field field = { .total = figure_at(total, period) };
	field.at = arena_array(panel->arena, partners->count, sizeof *field.at);
	for (size_t i = 0; i < partners->count; i++) {
		const struct line *other = lines_like(&partners->lines[i], like);
		if (!other)
			continue;
		struct bilat_contender *contender = &field.at[field.count++];
		const struct bilat_area *area =
		    bilat_area_get(panel->reference, partners->partner[i]);
		contender->area = partners->partner[i];
		contender->ranked = area && bilat_area_ranked(area, bilat_period_year(period));
		contender->figure = figure_at(other, period);
	}
	bilat_rank_field(&field);
	return field;
}

struct bilat_field asking_field(
    struct asking *asking, const struct line *line, struct bilat_period period)
{
	const struct partners *partners =
	    asking_partners(asking, line->series.indicator, line->series.freq);
	return partners_field(
	    &asking->panel, partners, line, asking_total(asking, line), period);
}

static void concentrate(const struct panel *panel, const struct partners *partners,
    const struct line *total, struct line *out)
{
	size_t count = total->series.count;
	double *coverage = arena_array(panel->arena, count, sizeof *coverage);
	struct bilat_observation *at = arena_array(panel->arena, count, sizeof *at);
	for (size_t i = 0; i < count; i++) {
		at[i] = total->series.observations[i];
		struct bilat_field field =
		    partners_field(panel, partners, total, total, at[i].period);
		bilat_status status = at[i].figure.status;
		at[i].figure = bilat_concentration(&field, &coverage[i]);
		at[i].figure.status = status;
		at[i].figure.computed = true;
	}
	out->derived = true;
	out->coverage = coverage;
	out->series.observations = at;
}

struct lines lines_concentrated(const struct panel *panel, const struct bilat_indicator *known,
    const char *indicator, enum bilat_freq freq, int depth)
{
	struct lines out = lines_to_depth(panel, indicator, "WLD", freq, depth);
	struct partners partners = partners_of(panel, indicator, freq, depth);
	for (size_t i = 0; i < out.count; i++) {
		struct line total = out.at[i];
		concentrate(panel, &partners, &total, &out.at[i]);
		out.at[i].series.indicator = known->id;
		out.at[i].series.partner = "-";
		out.at[i].series.unit = known->unit;
	}
	return out;
}
