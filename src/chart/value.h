/* value.h - a figure as a chart shows it. */
#ifndef CHART_VALUE_H
#define CHART_VALUE_H

#include <stdbool.h>

#include <bilat/chart.h>

struct arena;

/* What a reader of the chart has to be told about its signs. */
enum sign {
	SIGN_PROVISIONAL = 1 << 0,
	SIGN_MORE = 1 << 1,
	SIGN_LESS = 1 << 2,
	SIGN_ABOUT = 1 << 3,
	SIGN_BETWEEN = 1 << 4,
	SIGN_BREAK = 1 << 5,
	SIGN_GAP = 1 << 6,
	SIGN_BAND = 1 << 7, /* the space between two lines is shaded */
};

/* The signs that a figure brings (not SIGN_GAP, which needs its neighbours). */
unsigned figure_signs(const struct bilat_figure *figure);
bool figure_is_provisional(
    const struct bilat_figure *figure); /* forecasts, estimates ... too */
bool figure_has_break(const struct bilat_figure *figure);

/* Divided by ten to scale_power, as a place on an axis (not farther out than 1e300); ends of a
 * range too, open ends stay infinite. */
struct bilat_figure figure_scaled(const struct bilat_figure *figure, int scale_power);

/* Series that share a plane; of more each has its own. */
#define CHART_TOGETHER 5

/* The lowest and highest place that the chart's available figures need, scaled; false if
 * there is none. */
bool chart_extent(const struct bilat_chart *chart, double *low_out, double *high_out);
/* "4.05", "> 4.05", "~ 5.3", "26 to 28.5" of a figure of the chart at its scale, in the digits
 * that tables show (<bilat/show.h>); changes have a sign; "n/a" if it is not available.  utf8:
 * a real minus. */
const char *value_text(struct arena *arena, const struct bilat_chart *chart,
    const struct bilat_figure *figure, bool utf8);
/* Why points have no figure, with their periods: "No figure: 2018 (the base period is not
 * held)."; "" where nothing but their not being loaded is to say. */
const char *gap_note(struct arena *arena, const struct bilat_chart *chart);
/* A plain number: tick labels. */
const char *number_text(struct arena *arena, const struct bilat_chart *chart, double value,
    int decimals, bool utf8);

#endif
