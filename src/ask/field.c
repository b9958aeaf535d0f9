/* field.c - a partner among all partners of the same source. */
#include "ask/asking.h"

#include <string.h>

#include <bilat/area.h>

#include "base/map.h"
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
	struct map *seen = map_new();
	out.partner = arena_array(panel->arena, set->count, sizeof *out.partner);
	for (size_t i = 0; i < set->count; i++) {
		const char *partner = set->series[i].partner;
		if (!is_partner(partner) || map_get(seen, partner, NULL))
			continue;
		map_put(seen, partner, 1);
		out.partner[out.count++] = partner;
	}
	map_free(seen);
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
	struct total *total = &asking->total;
	const struct bilat_series *series = &line->series;
	if (!text_equal(total->indicator, series->indicator) || total->freq != series->freq)
		*total = (struct total){ series->indicator, series->freq,
			lines_of(&asking->panel, series->indicator, "WLD", series->freq) };
	return lines_like(&total->lines, line);
}

static struct bilat_figure figure_at(const struct line *line, struct bilat_period period)
{
	const struct bilat_observation *at =
	    line ? bilat_series_at(&line->series, period) : NULL;
	return at ? at->figure : bilat_figure_missing(BILAT_WHY_NOT_LOADED);
}

/* The lines of the field that a line belongs to. */
static void find_alike(
    const struct panel *panel, struct partners *partners, const struct line *like)
{
	if (partners->alike && line_alike(&partners->like, like) &&
	    partners->like.derived == like->derived)
		return;
	if (!partners->alike) {
		size_t count = partners->count;
		partners->alike = arena_array(panel->arena, count, sizeof *partners->alike);
		partners->contenders =
		    arena_array(panel->arena, count, sizeof *partners->contenders);
	}
	partners->like = *like;
	partners->alike_count = 0;
	for (size_t i = 0; i < partners->count; i++) {
		const char *partner = partners->partner[i];
		const struct line *line = lines_like(&partners->lines[i], like);
		if (line)
			partners->alike[partners->alike_count++] = (struct alike){ partner,
				bilat_area_get(panel->reference, partner), line };
	}
}

struct bilat_field partners_field(const struct panel *panel, struct partners *partners,
    const struct line *like, const struct line *total, struct bilat_period period)
{
	find_alike(panel, partners, like);
	const int year = bilat_period_year(period);
	struct bilat_field field = {
		.count = partners->alike_count,
		.at = partners->contenders,
		.total = figure_at(total, period),
	};
	for (size_t i = 0; i < field.count; i++) {
		const struct alike *alike = &partners->alike[i];
		field.at[i] = (struct bilat_contender){
			.area = alike->partner,
			.ranked = alike->area && bilat_area_ranked(alike->area, year),
			.figure = figure_at(alike->line, period),
		};
	}
	return field;
}

static struct bilat_field gather(
    struct asking *asking, const struct line *line, struct bilat_period period)
{
	asking->placed.line = NULL;
	asking_partners(asking, line->series.indicator, line->series.freq);
	return partners_field(
	    &asking->panel, &asking->partners, line, asking_total(asking, line), period);
}

struct bilat_field asking_field(
    struct asking *asking, const struct line *line, struct bilat_period period)
{
	struct bilat_field field = gather(asking, line, period);
	struct bilat_contender *own =
	    arena_array(asking->keep->arena, field.count, sizeof *own);
	if (field.count)
		memcpy(own, field.at, field.count * sizeof *own);
	field.at = own;
	bilat_rank_field(&field);
	return field;
}

bool asking_place(struct asking *asking, const struct line *line, struct bilat_period period,
    const struct bilat_field **field_out, size_t *index_out)
{
	struct placed *placed = &asking->placed;
	/* A rank and a share of the same period come one behind the other. */
	if (placed->line != line || !bilat_period_equal(placed->period, period)) {
		struct bilat_field field = gather(asking, line, period);
		size_t index = 0;
		while (index < field.count &&
		       !text_equal(field.at[index].area, line->series.partner))
			index++;
		if (index < field.count)
			bilat_rank_one(&field, index);
		*placed = (struct placed){ line, period, field, index };
	}
	*field_out = &placed->field;
	*index_out = placed->index;
	return placed->index < placed->field.count;
}

static void concentrate(const struct panel *panel, struct partners *partners,
    const struct line *total, struct line *out)
{
	size_t count = total->series.count;
	double *coverage = arena_array(panel->arena, count, sizeof *coverage);
	struct bilat_observation *at = arena_array(panel->arena, count, sizeof *at);
	for (size_t i = 0; i < count; i++) {
		at[i] = total->series.observations[i];
		struct bilat_field field =
		    partners_field(panel, partners, total, total, at[i].period);
		bilat_rank_field(&field);
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
