/* derive.c - lines that a formula of the catalogue makes of others. */
#include "ask/lines.h"

#include <stdio.h>
#include <string.h>

#include <bilat/indicator.h>

#include "base/num.h"
#include "base/str.h"

static bool read_formula(const char *text, struct derivation *out)
{
	char sign;
	*out = (struct derivation){ .factor = 1 };
	if (sscanf(text, "world_share %63s", out->left) == 1) {
		out->operation = 'w';
		return true;
	}
	if (sscanf(text, "concentration %63s", out->left) == 1) {
		out->operation = 'h';
		return true;
	}
	if (text_starts(text, "100 * ")) {
		out->factor = 100;
		text += strlen("100 * ");
	}
	if (sscanf(text, "%63s %c %63s", out->left, &sign, out->right) != 3 ||
	    !strchr("+-/", sign))
		return false;
	out->operation = sign;
	return true;
}

bool derivation_of(
    struct bilat_reference *reference, const char *indicator, struct derivation *out)
{
	const struct bilat_indicator *known = bilat_indicator_get(reference, indicator);
	return known && known->derivation[0] && read_formula(known->derivation, out);
}

static struct bilat_figure combine(const struct derivation *formula,
    const struct bilat_figure *left, const struct bilat_figure *right)
{
	struct bilat_figure out;
	if (!bilat_figure_available(left))
		return *left;
	/* One side alone is no balance, no total and no ratio. */
	if (!right)
		return bilat_figure_missing(
		    formula->operation == 'w' ? BILAT_WHY_NO_TOTAL : BILAT_WHY_INCOMPLETE);
	if (formula->operation == 'w')
		return bilat_share(left, right);
	if (!bilat_figure_available(right))
		return *right;
	if (formula->operation == '+')
		return bilat_figure_add(left, right);
	if (formula->operation == '-')
		return bilat_figure_sub(left, right);
	out = bilat_figure_div(left, right);
	if (formula->factor < 1 || formula->factor > 1) {
		bilat_status status = out.status;
		out = bilat_figure_times(&out, formula->factor);
		out.status = status;
	}
	return out;
}

/* Periods of both sides; one that only the second has is missing too. */
static void combine_series(const struct panel *panel, const struct derivation *formula,
    const struct bilat_series *left, const struct bilat_series *right, struct bilat_series *out)
{
	size_t most = left->count + (right ? right->count : 0), i = 0, j = 0;
	out->observations = arena_array(panel->arena, most, sizeof *out->observations);
	out->count = 0;
	while (i < left->count || (right && j < right->count)) {
		int order = i == left->count ? 1 : -1;
		if (i < left->count && right && j < right->count)
			order = bilat_period_compare(
			    left->observations[i].period, right->observations[j].period);
		const struct bilat_observation *a =
		    order <= 0 ? &left->observations[i++] : NULL;
		const struct bilat_observation *b =
		    order >= 0 && right ? &right->observations[j++] : NULL;
		if (!a && formula->operation == 'w')
			continue;
		struct bilat_observation *made = &out->observations[out->count++];
		made->period = a ? a->period : b->period;
		made->figure = a ? combine(formula, &a->figure, b ? &b->figure : NULL)
				 : bilat_figure_missing(BILAT_WHY_INCOMPLETE);
		made->figure.computed = true;
		made->origin.vintage = a ? a->origin.vintage : b->origin.vintage;
		if (a && b && b->origin.vintage > made->origin.vintage)
			made->origin.vintage = b->origin.vintage;
	}
}

static bool any_has(const struct lines *lines, struct bilat_period period)
{
	for (size_t i = 0; i < lines->count; i++) {
		const struct bilat_observation *at =
		    bilat_series_at(&lines->at[i].series, period);
		if (at && bilat_figure_available(&at->figure))
			return true;
	}
	return false;
}

/* Both sides are held, but in other units or from other sources: nothing is missing. */
static void tell_apart(
    struct bilat_series *made, const struct lines *left, const struct lines *right)
{
	for (size_t i = 0; i < made->count; i++) {
		struct bilat_observation *at = &made->observations[i];
		if (at->figure.why == BILAT_WHY_INCOMPLETE && any_has(left, at->period) &&
		    any_has(right, at->period))
			at->figure.why = BILAT_WHY_NOT_COMPARABLE;
	}
}

struct lines lines_derived(const struct panel *panel, const char *indicator,
    const char *partner, enum bilat_freq freq, int depth)
{
	struct lines out = { 0 };
	struct derivation formula;
	const struct bilat_indicator *known = bilat_indicator_get(panel->reference, indicator);
	if (depth == 0 || !derivation_of(panel->reference, indicator, &formula))
		return out;
	if (formula.operation == 'h')
		return lines_concentrated(
		    panel, known, arena_strdup(panel->arena, formula.left), freq, depth - 1);
	bool world = formula.operation == 'w';
	struct lines left = lines_to_depth(panel, formula.left, partner, freq, depth - 1);
	if (left.count == 0)
		return out;
	struct lines right = lines_to_depth(panel, world ? formula.left : formula.right,
	    world ? "WLD" : partner, freq, depth - 1);
	out.at = arena_array(panel->arena, left.count, sizeof *out.at);
	for (size_t i = 0; i < left.count; i++) {
		const struct line *other = lines_like(&right, &left.at[i]);
		struct line *line = &out.at[out.count++];
		*line = (struct line){ .series = left.at[i].series, .derived = true };
		line->series.indicator = known->id;
		if (world || formula.operation == '/')
			line->series.unit = known->unit;
		combine_series(panel, &formula, &left.at[i].series,
		    other ? &other->series : NULL, &line->series);
		if (!world)
			tell_apart(&line->series, &left, &right);
	}
	return out;
}
