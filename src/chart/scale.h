/* scale.h - from figures and periods to places on axes, and the ticks of axes. */
#ifndef CHART_SCALE_H
#define CHART_SCALE_H

#include <stdbool.h>
#include <stddef.h>

#include <bilat/chart.h>

struct arena;

/* The axis of values: ends on round numbers. */
struct value_axis {
	double low, high, step;
	int decimals; /* of the tick labels */
};

/* from_zero: zero is within.  About `ticks` steps. */
struct value_axis value_axis_make(double low, double high, bool from_zero, int ticks);

/* The axis of a chart's figures: from zero, but for index numbers (which have 100 within) and
 * lines that are cropped. */
#define INDEX_BASE 100
struct value_axis value_axis_of(const struct bilat_chart *chart, int ticks);

/* The places of its steps, the ends too. */
size_t value_axis_ticks(const struct value_axis *axis);
double value_axis_tick(const struct value_axis *axis, size_t index);

enum time_mode {
	TIME_SLOTS,      /* one frequency: its own calendar */
	TIME_DAYS,       /* days, weeks or mixed frequencies: the middle day */
	TIME_CATEGORIES, /* bars of mixed frequencies: one after another */
};

struct time_axis {
	enum time_mode mode;
	enum bilat_freq freq;         /* SLOTS */
	double first, last;           /* centres of the first and last period */
	double slot;                  /* distance of two neighbours: what a bar may take */
	struct bilat_period *periods; /* in order, each once */
	size_t period_count;
	const struct bilat_chart *chart; /* whose words the ticks are in */
};

struct time_tick {
	double at;
	const char *label;
	const char *below; /* second row: the year; NULL if none */
};

/* Of all points of the chart, missing ones included. bars: places must not overlap. */
struct time_axis time_axis_make(
    struct arena *arena, const struct bilat_chart *chart, bool bars);
double time_axis_at(const struct time_axis *axis, struct bilat_period period);
/* Ticks whose labels of the given size do not touch at so many pixels a unit. */
struct time_tick *time_axis_ticks(struct arena *arena, const struct time_axis *axis,
    double px_per_unit, double size, size_t *count_out);

/* Whether b is the period right after a, so that a line may join them. */
bool period_follows(struct bilat_period a, struct bilat_period b);

/* A period as people write it: "2024", "Q1 2024", "Mar 2024", "Jan-Sep 2024". */
const char *period_words(
    struct arena *arena, const struct bilat_chart *chart, struct bilat_period period);

#endif
