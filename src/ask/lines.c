#include "ask/lines.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/indicator.h>

#include "ask/frequency.h"
#include "ask/convert.h"
#include "base/str.h"
#include "base/vec.h"

bool panel_takes(const struct panel *panel, const struct bilat_series *series,
    const char *indicator, const char *partner)
{
	if (!text_equal(series->indicator, indicator) ||
	    (partner && !text_equal(series->partner, partner)) ||
	    (panel->reporter && !text_equal(series->reporter, panel->reporter)))
		return false;
	if (panel->not_source && text_equal(series->source, panel->not_source))
		return false;
	const char *detail = panel->detail;
	if (!detail)
		detail = bilat_indicator_headline(panel->reference, series->source, indicator);
	return text_equal(series->detail, detail);
}

static bool same_line(const struct bilat_series *a, const struct bilat_series *b)
{
	return text_equal(a->source, b->source) && text_equal(a->unit, b->unit) &&
	       text_equal(a->detail, b->detail);
}

/* Series of one indicator and pair stand together in the set. */
struct range {
	const struct bilat_series *at;
	size_t count;
};

/* The first of a sorted array that is not before, or with `behind` that is behind, the key. */
static size_t find_series(
    const struct bilat_series_set *set, const struct bilat_series *key, bool behind)
{
	size_t low = 0, high = set->count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct bilat_series *at = &set->series[middle];
		int order = strcmp(at->indicator, key->indicator);
		if (order == 0)
			order = strcmp(at->reporter, key->reporter);
		if (order == 0)
			order = strcmp(at->partner, key->partner);
		if (order < 0 || (behind && order == 0))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* What may be of an indicator and partner: of any partner if it is NULL. */
static struct range range_of(
    const struct panel *panel, const char *indicator, const char *partner)
{
	const struct bilat_series_set *set = panel->set;
	if (!partner || !panel->reporter)
		return (struct range){ set->series, set->count };
	const struct bilat_series key = {
		.indicator = indicator, .reporter = panel->reporter, .partner = partner
	};
	size_t first = find_series(set, &key, false), last = find_series(set, &key, true);
	return (struct range){ set->series + first, last - first };
}

/* One line out of all series of its source, unit and detail; false if it stays empty. */
static bool make_line(const struct panel *panel, const struct bilat_series *const *parts,
    size_t count, const struct bilat_series *key, enum bilat_freq freq, struct line *out)
{
	const struct bilat_indicator *indicator =
	    bilat_indicator_get(panel->reference, key->indicator);
	enum bilat_aggregation how = indicator ? indicator->aggregation : BILAT_AGGREGATE_NONE;
	struct observations list = VEC_INIT;
	VEC(const struct bilat_series *) own = VEC_INIT;
	*out = (struct line){ .series = *key };
	if (count == 1 && key->freq == freq)
		return key->count > 0;
	for (size_t i = 0; i < count; i++)
		if (same_line(parts[i], key))
			*vec_push(&own) = parts[i];
	frequency_merge(own.at, own.count, freq, how, &list);
	vec_done(&own);
	if (list.count == 0)
		return false;
	out->series.freq = freq;
	out->series.count = list.count;
	out->series.observations = arena_array(panel->arena, list.count, sizeof *list.at);
	memcpy(out->series.observations, list.at, list.count * sizeof *list.at);
	vec_done(&list);
	return true;
}

/* Lines in the unit of the catalogue first, so that an answer does not change its unit from
 * period to period as long as one source has it; then by source. */
static int compare_lines(const void *a, const void *b, void *context)
{
	const struct panel *panel = *(const struct panel *const *)context;
	const struct bilat_series *x = &((const struct line *)a)->series;
	const struct bilat_series *y = &((const struct line *)b)->series;
	const struct bilat_indicator *indicator =
	    bilat_indicator_get(panel->reference, x->indicator);
	int result = 0;
	if (indicator)
		result =
		    text_equal(y->unit, indicator->unit) - text_equal(x->unit, indicator->unit);
	if (result == 0)
		result =
		    bilat_source_compare(panel->order, panel->reporter, x->source, y->source);
	if (result == 0)
		result = strcmp(x->unit, y->unit);
	return result ? result : strcmp(x->detail, y->detail);
}

static struct lines lines_published(
    const struct panel *panel, const char *indicator, const char *partner, enum bilat_freq freq)
{
	struct lines lines = { 0 };
	VEC(const struct bilat_series *) parts = VEC_INIT;
	struct range range = range_of(panel, indicator, partner);
	for (size_t i = 0; i < range.count; i++)
		if (panel_takes(panel, &range.at[i], indicator, partner))
			*vec_push(&parts) = &range.at[i];
	lines.at = arena_array(panel->arena, parts.count, sizeof *lines.at);
	for (size_t i = 0; i < parts.count; i++) {
		bool seen = false;
		for (size_t j = 0; j < i && !seen; j++)
			seen = same_line(parts.at[j], parts.at[i]);
		if (!seen && make_line(panel, parts.at, parts.count, parts.at[i], freq,
				 &lines.at[lines.count]))
			lines.count++;
	}
	vec_done(&parts);
	if (lines.count > 1)
		qsort_r(lines.at, lines.count, sizeof *lines.at, compare_lines, &panel);
	return lines;
}

struct lines lines_joined(const struct panel *panel, struct lines first, struct lines second)
{
	if (second.count == 0)
		return first;
	struct lines all = { .count = first.count + second.count };
	all.at = arena_array(panel->arena, all.count, sizeof *all.at);
	if (first.count)
		memcpy(all.at, first.at, first.count * sizeof *all.at);
	memcpy(all.at + first.count, second.at, second.count * sizeof *all.at);
	return all;
}

struct lines lines_to_depth(const struct panel *panel, const char *indicator,
    const char *partner, enum bilat_freq freq, int depth)
{
	struct lines published = lines_published(panel, indicator, partner, freq);
	return lines_joined(
	    panel, published, lines_derived(panel, indicator, partner, freq, depth));
}

struct lines lines_of(
    const struct panel *panel, const char *indicator, const char *partner, enum bilat_freq freq)
{
	struct lines lines = lines_to_depth(panel, indicator, partner, freq, DERIVATION_DEPTH);
	lines = lines_joined(panel, lines, lines_grouped(panel, indicator, partner, freq));
	lines = lines_joined(panel, lines, lines_pooled(panel, indicator, partner, freq));
	if (panel->converter)
		converter_lines(panel->converter, &lines);
	return lines;
}

const struct bilat_series *line_held(const struct line *line)
{
	return line->held ? line->held : &line->series;
}

bool line_is_percent(struct bilat_reference *reference, const struct line *line)
{
	const struct bilat_series *held = line_held(line);
	const struct bilat_indicator *indicator =
	    bilat_indicator_get(reference, held->indicator);
	return text_starts(held->unit, "percent") ||
	       (indicator && bilat_indicator_in_points(indicator));
}

const struct bilat_conversion *line_conversion(
    const struct line *line, struct bilat_period period)
{
	const struct bilat_observation *at = bilat_series_at(&line->series, period);
	return at && line->conversions ? line->conversions[at - line->series.observations]
				       : NULL;
}

/* How low a frequency is; those without a rhythm come last. */
static int height(enum bilat_freq freq)
{
	int count = bilat_freq_per_year(freq);
	if (count > 0 && freq != BILAT_TO_DATE)
		return count;
	return freq == BILAT_TO_DATE ? 1000 : 2000;
}

static bool has_figure(const struct bilat_series *series)
{
	for (size_t i = 0; i < series->count; i++)
		if (bilat_figure_available(&series->observations[i].figure))
			return true;
	return false;
}

static enum bilat_freq lowest_to_depth(
    const struct panel *panel, const char *indicator, const char *partner, int depth)
{
	enum bilat_freq lowest = BILAT_FREQ_NONE;
	struct range range = range_of(panel, indicator, partner);
	for (size_t i = 0; i < range.count; i++) {
		const struct bilat_series *series = &range.at[i];
		if (panel_takes(panel, series, indicator, partner) && has_figure(series) &&
		    (lowest == BILAT_FREQ_NONE || height(series->freq) < height(lowest)))
			lowest = series->freq;
	}
	struct derivation formula;
	if (lowest == BILAT_FREQ_NONE && depth > 0 &&
	    derivation_of(panel->reference, indicator, &formula))
		lowest = lowest_to_depth(
		    panel, formula.left, formula.operation == 'h' ? "WLD" : partner, depth - 1);
	return lowest;
}

enum bilat_freq lines_lowest(
    const struct panel *panel, const char *indicator, const char *partner)
{
	enum bilat_freq lowest = lowest_to_depth(panel, indicator, partner, DERIVATION_DEPTH);
	struct panel members = *panel;
	if (is_group_of_countries(panel->reference, panel->reporter))
		members.reporter = NULL;
	if (is_group_of_countries(panel->reference, partner))
		partner = NULL;
	if (lowest == BILAT_FREQ_NONE)
		lowest = lowest_to_depth(&members, indicator, partner, DERIVATION_DEPTH);
	return lowest;
}

bool line_alike(const struct line *a, const struct line *b)
{
	return same_line(&a->series, &b->series) &&
	       text_equal(line_held(a)->unit, line_held(b)->unit);
}

const struct line *lines_like(const struct lines *lines, const struct line *like)
{
	const struct line *second = NULL;
	for (size_t i = 0; i < lines->count; i++) {
		if (!line_alike(&lines->at[i], like))
			continue;
		if (lines->at[i].derived == like->derived)
			return &lines->at[i];
		second = &lines->at[i];
	}
	return second;
}

struct answer_pick lines_pick(const struct lines *lines, struct bilat_period period)
{
	struct answer_pick forecast = { 0 }, missing = { 0 };
	for (size_t i = 0; i < lines->count; i++) {
		struct answer_pick pick = { .line = &lines->at[i] };
		pick.at = bilat_series_at(&pick.line->series, period);
		if (!pick.at)
			continue;
		if (!bilat_figure_available(&pick.at->figure)) {
			if (!missing.at)
				missing = pick;
		} else if (!(pick.at->figure.status & BILAT_STATUS('F'))) {
			return pick;
		} else if (!forecast.at) {
			forecast = pick;
		}
	}
	return forecast.at ? forecast : missing;
}
