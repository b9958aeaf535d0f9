/* compose.c - a line as a part of something larger: its total, its market. */
#include "ask/inputs.h"

#include <stdio.h>
#include <string.h>

#include <bilat/area.h>
#include <bilat/detail.h>
#include <bilat/indicator.h>

#include "base/num.h"
#include "base/str.h"

/* As many periods as a note bears. */
#define MOST_NAMED 6

/* The total that a line is part of. */
struct whole {
	const struct line *line;
	const char *name;
};

const struct bilat_indicator *sum_with(struct bilat_reference *reference, const char *indicator)
{
	const struct bilat_indicator *known;
	for (size_t i = 0; (known = bilat_indicator_at(reference, i)) != NULL; i++) {
		struct derivation formula;
		if (derivation_of(reference, known->id, &formula) && formula.operation == '+' &&
		    (text_equal(formula.left, indicator) ||
			text_equal(formula.right, indicator)))
			return known;
	}
	return NULL;
}

static const char *with_partner(
    const struct asking *asking, const char *indicator, const char *partner)
{
	return arena_printf(asking->keep->arena, "%s with %s", indicator,
	    bilat_area_name(asking->reference, partner, BILAT_ENGLISH));
}

/* The detail without the product; NULL if it says none. */
static const char *all_products(const struct asking *asking, const char *text)
{
	struct bilat_detail *detail = bilat_detail_new();
	const char *out = NULL;
	if (bilat_detail_parse(detail, text, NULL) && bilat_detail_value(detail, "product")) {
		bilat_detail_set(detail, "product", "");
		bilat_detail_set(detail, "classification", "");
		out = arena_strdup(asking->keep->arena, bilat_detail_text(detail));
	}
	bilat_detail_free(detail);
	return out;
}

static const struct line *line_of_detail(
    struct asking *asking, const struct line *line, const char *detail)
{
	struct panel panel = asking->panel;
	panel.detail = detail;
	struct lines lines =
	    lines_of(&panel, line->series.indicator, line->series.partner, line->series.freq);
	for (size_t i = 0; i < lines.count; i++)
		if (text_equal(lines.at[i].series.source, line->series.source) &&
		    text_equal(lines.at[i].series.unit, line->series.unit))
			return &lines.at[i];
	return NULL;
}

static bool asked_for(const struct bilat_question *question, const char *indicator)
{
	for (size_t i = 0; i < question->indicator_count; i++)
		if (text_equal(question->indicators[i], indicator))
			return true;
	return false;
}

/* Whether the question sets the parts of a sum side by side. */
static bool asks_for_sum(const struct asking *asking, const struct bilat_indicator *sum)
{
	struct derivation formula;
	return asked_for(asking->question, sum->id) ||
	       (derivation_of(asking->reference, sum->id, &formula) &&
		   asked_for(asking->question, formula.left) &&
		   asked_for(asking->question, formula.right));
}

static struct whole whole_of_sum(struct asking *asking, const struct line *line)
{
	struct whole whole = { 0 };
	const struct bilat_indicator *sum = sum_with(asking->reference, line->series.indicator);
	if (!sum)
		return whole;
	struct lines lines =
	    lines_of(&asking->panel, sum->id, line->series.partner, line->series.freq);
	whole.line = lines_like(&lines, line);
	whole.name = with_partner(asking, sum->id, line->series.partner);
	return whole;
}

/* A product is part of all products; exports beside imports are parts of their sum; else a
 * partner is part of World; what is with World is part of a sum. */
static struct whole whole_of(struct asking *asking, const struct line *line)
{
	const struct bilat_series *series = &line->series;
	const char *products = all_products(asking, series->detail);
	const struct bilat_indicator *sum = sum_with(asking->reference, series->indicator);
	if (products)
		return (struct whole){ line_of_detail(asking, line, products),
			arena_printf(asking->keep->arena, "%s, all products",
			    with_partner(asking, series->indicator, series->partner)) };
	bool has_world =
	    !text_equal(series->partner, "WLD") && !text_equal(series->partner, "-");
	if (!has_world || (sum && asks_for_sum(asking, sum)))
		return whole_of_sum(asking, line);
	struct whole world = { asking_total(asking, line),
		with_partner(asking, series->indicator, "WLD") };
	return world.line || !sum ? world : whole_of_sum(asking, line);
}

static void remember(struct asking *asking, const struct whole *whole,
    struct bilat_period period, const struct bilat_figure *points,
    const struct bilat_figure *growth)
{
	struct parts_shown *parts = NULL;
	/* A range is no number that others could be taken from. */
	if (!bilat_figure_available(growth) || bilat_figure_is_bound(growth) ||
	    bilat_figure_is_bound(points))
		return;
	for (size_t i = 0; i < asking->parts.count; i++)
		if (text_equal(asking->parts.at[i].whole, whole->name) &&
		    bilat_period_equal(asking->parts.at[i].period, period))
			parts = &asking->parts.at[i];
	if (!parts) {
		parts = vec_push(&asking->parts);
		*parts = (struct parts_shown){
			.whole = whole->name,
			.period = period,
			.growth = growth->value,
			.decimals = growth->decimals,
		};
	}
	if (points->decimals < parts->decimals)
		parts->decimals = points->decimals;
	parts->points += points->value;
}

/* A group would count its members twice. */
static bool is_group(const struct asking *asking, const char *partner)
{
	const struct bilat_area *area = bilat_area_get(asking->reference, partner);
	return area && area->kind == BILAT_AREA_GROUP && !text_equal(partner, "WLD");
}

struct bilat_figure asking_contribution(struct asking *asking, const struct line *line,
    struct bilat_period period, const struct bilat_analysis *how)
{
	const struct bilat_indicator *indicator =
	    bilat_indicator_get(asking->reference, line->series.indicator);
	struct whole whole = whole_of(asking, line);
	if (!indicator || (indicator->kind != BILAT_FLOW && indicator->kind != BILAT_STOCK &&
			      indicator->kind != BILAT_COUNT))
		return bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
	if (!whole.line)
		return bilat_figure_missing(
		    whole.name ? BILAT_WHY_NO_TOTAL : BILAT_WHY_NOT_APPLICABLE);
	struct bilat_figure points =
	    bilat_contribution(&line->series, &whole.line->series, period, how);
	struct bilat_figure growth = bilat_yoy(&whole.line->series, period, how);
	if (bilat_figure_available(&points) && !is_group(asking, line->series.partner))
		remember(asking, &whole, period, &points, &growth);
	return points;
}

static double shown(double points, int decimals)
{
	double rounded = num_round(points, decimals);
	return rounded == 0 ? 0 : rounded; /* no negative zero */
}

static void note_whole(struct asking *asking, const char *whole)
{
	struct str text = STR_INIT;
	size_t count = 0;
	for (size_t i = 0; i < asking->parts.count; i++) {
		const struct parts_shown *parts = &asking->parts.at[i];
		char period[BILAT_PERIOD_SIZE];
		if (!text_equal(parts->whole, whole) || count++ >= MOST_NAMED)
			continue;
		int decimals = parts->decimals > 0 ? 1 : 0;
		str_printf(&text, "%s%s %+.*f %% = %+.*f shown %+.*f other",
		    text.length ? "; " : "", bilat_period_print(period, parts->period),
		    decimals, shown(parts->growth, decimals), decimals,
		    shown(parts->points, decimals), decimals,
		    shown(parts->growth - parts->points, decimals));
	}
	asking_note(asking, "rest", "contributions are points of the growth of %s: %s%s", whole,
	    text.text, count > MOST_NAMED ? "; ..." : "");
	str_done(&text);
}

void asking_note_rest(struct asking *asking)
{
	for (size_t i = 0; i < asking->parts.count; i++) {
		bool seen = false;
		for (size_t j = 0; j < i && !seen; j++)
			seen = text_equal(asking->parts.at[j].whole, asking->parts.at[i].whole);
		if (!seen)
			note_whole(asking, asking->parts.at[i].whole);
	}
}

/* The partner's trade with the World in the mirror indicator, of the line's source. */
static const struct line *market_of(
    struct asking *asking, const struct line *line, enum bilat_why *why_out)
{
	const struct bilat_series *series = &line->series;
	const struct bilat_indicator *indicator =
	    bilat_indicator_get(asking->reference, series->indicator);
	*why_out = BILAT_WHY_NOT_APPLICABLE;
	if (!indicator || !*indicator->mirror || text_equal(series->partner, "WLD") ||
	    text_equal(indicator->mirror, indicator->id))
		return NULL;
	struct panel panel = asking->panel;
	struct lines lines = { 0 };
	panel.set = asking_further(asking, series->partner, indicator->mirror, "WLD");
	panel.reporter = series->partner;
	if (panel.set)
		lines = lines_of(&panel, indicator->mirror, "WLD", series->freq);
	*why_out = lines.count ? BILAT_WHY_NOT_COMPARABLE : BILAT_WHY_NO_TOTAL;
	return lines_like(&lines, line);
}

struct bilat_split asking_split(struct asking *asking, const struct line *line,
    struct bilat_period period, const struct bilat_analysis *how)
{
	enum bilat_why why;
	const struct line *market = market_of(asking, line, &why);
	if (market)
		return bilat_split_growth(&line->series, &market->series, period, how);
	return (struct bilat_split){ bilat_figure_missing(why), bilat_figure_missing(why) };
}

const struct line *asking_whole(struct asking *asking, const struct line *line)
{
	return whole_of(asking, line).line;
}

const struct line *asking_market(struct asking *asking, const struct line *line)
{
	enum bilat_why why;
	return market_of(asking, line, &why);
}

/* Whether a detail is another one seasonally adjusted. */
static bool adjusts(const char *text, const char *raw)
{
	static const char *const keys[] = { "adjustment", "seasonal_adjust",
		"seasonal_adjustment", "s_adj" };
	static const char *const words[] = { "Y", "S", "SA", "SCA" };
	struct bilat_detail *detail = bilat_detail_new();
	bool is_adjusted = false;
	if (bilat_detail_parse(detail, text, NULL))
		for (size_t k = 0; k < sizeof keys / sizeof keys[0] && !is_adjusted; k++) {
			const char *value = bilat_detail_value(detail, keys[k]);
			for (size_t w = 0; value && w < sizeof words / sizeof words[0]; w++)
				is_adjusted |= text_equal(value, words[w]);
			if (is_adjusted)
				bilat_detail_set(detail, keys[k], "");
		}
	is_adjusted = is_adjusted && text_equal(bilat_detail_text(detail), raw);
	bilat_detail_free(detail);
	return is_adjusted;
}

const struct line *asking_adjusted(struct asking *asking, const struct line *line)
{
	const struct bilat_series *own = &line->series;
	const struct bilat_series_set *set = &asking->keep->set;
	for (size_t i = 0; i < set->count; i++) {
		const struct bilat_series *series = &set->series[i];
		if (!text_equal(series->indicator, own->indicator) ||
		    !text_equal(series->partner, own->partner) ||
		    !text_equal(series->source, own->source) ||
		    !text_equal(series->unit, own->unit) || !*series->detail ||
		    !adjusts(series->detail, own->detail))
			continue;
		const struct line *adjusted = line_of_detail(asking, line, series->detail);
		if (!adjusted)
			continue;
		asking_note(asking, "adjusted",
		    "changes on the period before are of the seasonally adjusted series (%s)",
		    series->detail);
		return adjusted;
	}
	return line;
}
