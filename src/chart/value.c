#include "chart/value.h"

#include <math.h>
#include <string.h>

#include <bilat/language.h>
#include <bilat/show.h>

#include "base/arena.h"
#include "base/num.h"
#include "base/str.h"
#include "chart/scale.h"
#include "chart/words.h"

#define MINUS "\xE2\x88\x92"

bool figure_is_provisional(const struct bilat_figure *figure)
{
	const bilat_status letters = BILAT_STATUS('E') | BILAT_STATUS('F') | BILAT_STATUS('I') |
				     BILAT_STATUS('P') | BILAT_STATUS('U');
	return (figure->status & letters) != 0;
}

bool figure_has_break(const struct bilat_figure *figure)
{
	return (figure->status & BILAT_STATUS('B')) != 0;
}

unsigned figure_signs(const struct bilat_figure *figure)
{
	unsigned signs = figure_has_break(figure) ? SIGN_BREAK : 0;
	if (!bilat_figure_available(figure))
		return signs;
	if (figure_is_provisional(figure))
		signs |= SIGN_PROVISIONAL;
	switch (figure->bound) {
	case BILAT_MORE:
		return signs | SIGN_MORE;
	case BILAT_LESS:
		return signs | SIGN_LESS;
	case BILAT_ABOUT:
		return signs | SIGN_ABOUT;
	case BILAT_BETWEEN:
		return signs | SIGN_BETWEEN;
	case BILAT_EXACT:
		break;
	}
	return signs;
}

/* Farther out an axis from one end to the other would be longer than a double. */
#define FARTHEST 1e300

static double place_of(double value, int scale_power)
{
	return fmin(fmax(num_scale(value, -scale_power), -FARTHEST), FARTHEST);
}

struct bilat_figure figure_scaled(const struct bilat_figure *figure, int scale_power)
{
	struct bilat_figure scaled = *figure;
	if (!bilat_figure_available(figure))
		return scaled;
	scaled.value = place_of(figure->value, scale_power);
	if (isfinite(figure->lower))
		scaled.lower = place_of(figure->lower, scale_power);
	if (isfinite(figure->upper))
		scaled.upper = place_of(figure->upper, scale_power);
	if (figure->decimals != BILAT_DECIMALS_UNKNOWN)
		scaled.decimals = figure->decimals + scale_power;
	return scaled;
}

bool chart_extent(const struct bilat_chart *chart, double *low_out, double *high_out)
{
	bool any = false;
	double low = 0;
	double high = 0;
	for (size_t s = 0; s < chart->series_count; s++) {
		for (size_t i = 0; i < chart->series[s].count; i++) {
			const struct bilat_figure *figure = &chart->series[s].points[i].figure;
			if (!bilat_figure_available(figure))
				continue;
			struct bilat_figure scaled = figure_scaled(figure, chart->scale_power);
			bool range = scaled.bound == BILAT_BETWEEN;
			double bottom = range ? scaled.lower : scaled.value;
			double top = range ? scaled.upper : scaled.value;
			low = any ? fmin(low, bottom) : bottom;
			high = any ? fmax(high, top) : top;
			any = true;
		}
	}
	if (any) {
		*low_out = low;
		*high_out = high;
	}
	return any;
}

/* A minus rather than a hyphen before digits. */
static const char *with_minus(struct arena *arena, const char *text, bool utf8)
{
	struct str out = STR_INIT;
	for (const char *at = text; *at; at++) {
		if (utf8 && *at == '-' && at[1] >= '0' && at[1] <= '9')
			str_add(&out, MINUS);
		else
			str_add_char(&out, *at);
	}
	const char *copy = arena_strdup(arena, out.text);
	str_done(&out);
	return copy;
}

const char *number_text(
    struct arena *arena, const struct bilat_chart *chart, double value, int decimals, bool utf8)
{
	char text[NUM_SIZE];
	const struct bilat_marks *marks = chart_marks(chart);
	num_print_fixed(text, value, decimals, 0, marks->group, marks->decimal);
	return with_minus(arena, text, utf8);
}

const char *value_text(struct arena *arena, const struct bilat_chart *chart,
    const struct bilat_figure *figure, bool utf8)
{
	char text[BILAT_SHOW_SIZE];
	if (!bilat_figure_available(figure))
		return chart_word(chart, WORD_NOT_AVAILABLE);
	const struct bilat_marks *marks = chart_marks(chart);
	if (chart->kind == BILAT_CHART_YOY && chart->in_points)
		bilat_show_percent(text, figure, true, marks);
	else if (chart->kind == BILAT_CHART_YOY)
		bilat_show_growth(text, figure, marks);
	else if (chart->kind == BILAT_CHART_SHARE && fabs(figure->value) >= 1)
		bilat_show_percent(text, figure, false, marks);
	else
		bilat_show_amount(text, figure, chart->scale_power, marks);
	return with_minus(arena, text, utf8);
}

/* As many periods as a note bears. */
#define MOST_NAMED 4

static bool has_figure(const struct bilat_chart_series *series)
{
	for (size_t i = 0; i < series->count; i++)
		if (bilat_figure_available(&series->points[i].figure))
			return true;
	return false;
}

/* What is below two lines has no name of its own: it follows from them. */
static bool lies_between(const struct bilat_chart *chart, size_t s)
{
	return s == 2 &&
	       (chart->kind == BILAT_CHART_MIRROR || chart->kind == BILAT_CHART_BALANCE);
}

/* A period; of several series with the name, and of one without any figure the name alone. */
static const char *gap_name(struct arena *arena, const struct bilat_chart *chart,
    const struct bilat_chart_series *series, const struct bilat_chart_point *point)
{
	const char *name = series->name ? series->name : "";
	if (point->label)
		return point->label;
	if (chart->series_count == 1 || !*name ||
	    lies_between(chart, (size_t)(series - chart->series)))
		return period_words(arena, chart, point->period);
	if (!has_figure(series))
		return name;
	return arena_printf(arena, "%s %s", name, period_words(arena, chart, point->period));
}

/* Whether the same period lacks a figure in another series, which is told with its reason. */
static bool is_told_before(
    const struct bilat_chart *chart, size_t s, const struct bilat_chart_point *point)
{
	for (size_t other = 0; other < s; other++) {
		const struct bilat_chart_series *series = &chart->series[other];
		for (size_t i = 0; i < series->count; i++)
			if (bilat_period_equal(series->points[i].period, point->period) &&
			    series->points[i].figure.why != BILAT_WHY_NONE &&
			    series->points[i].figure.why != BILAT_WHY_NOT_LOADED)
				return true;
	}
	return false;
}

/* The points that lack a figure for one reason; how many. */
static size_t name_gaps(
    struct arena *arena, const struct bilat_chart *chart, enum bilat_why why, struct str *out)
{
	size_t count = 0;
	const char *before = "";
	for (size_t s = 0; s < chart->series_count; s++) {
		const struct bilat_chart_series *series = &chart->series[s];
		for (size_t i = 0; i < series->count; i++) {
			if (series->points[i].figure.why != why ||
			    (lies_between(chart, s) &&
				is_told_before(chart, s, &series->points[i])))
				continue;
			const char *name = gap_name(arena, chart, series, &series->points[i]);
			if (text_equal(name, before))
				continue;
			before = name;
			if (count++ < MOST_NAMED)
				str_printf(out, "%s%s", out->length ? ", " : "", name);
		}
	}
	if (count > MOST_NAMED)
		str_add(out, chart_phrase(arena, chart, WORD_AND_MORE,
				 arena_printf(arena, "%zu", count - MOST_NAMED), NULL));
	return count;
}

const char *gap_note(struct arena *arena, const struct bilat_chart *chart)
{
	const char *note = "";
	for (int why = BILAT_WHY_NONE + 1; why < BILAT_WHY_COUNT; why++) {
		struct str names = STR_INIT;
		if (why != BILAT_WHY_NOT_LOADED &&
		    name_gaps(arena, chart, (enum bilat_why)why, &names) > 0)
			note = arena_printf(arena, "%s%s %s (%s)", note,
			    *note ? ";" : chart_word(chart, WORD_NO_FIGURE), names.text,
			    bilat_text(chart->texts, bilat_why_sentence((enum bilat_why)why)));
		str_done(&names);
	}
	return *note ? arena_printf(arena, "%s.", note) : note;
}
