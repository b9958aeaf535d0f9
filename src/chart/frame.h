/* frame.h - what surrounds the drawing: title, unit, key, notes, source; and the axes. */
#ifndef CHART_FRAME_H
#define CHART_FRAME_H

#include <bilat/chart.h>

#include "chart/scale.h"
#include "chart/scene.h"

#define FRAME_PAD 14.0

/* One entry of the key: a marker (a square for bars) and what it stands for. */
struct frame_key {
	enum marker marker;
	bool bar;
	uint32_t color;
	const char *text;
};

/* Places and writes everything above and below the drawing and sets scene->top, ->bottom and
 * ->height (the chart grows rather than cut text).  above, below: pixels that the drawing
 * needs itself for marks and tick labels.  least: pixels of the drawing proper. */
void frame_make(struct scene *scene, const struct bilat_chart *chart,
    const struct frame_key *keys, size_t key_count, double above, double below, double least);

/* Room that the labels of the value axis need to the left, padding included. */
double frame_values_px(
    struct scene *scene, const struct bilat_chart *chart, const struct value_axis *axis);
/* Grid lines, with their labels if `labels`, and the line of zero (or the bottom). */
void frame_values(struct scene *scene, const struct bilat_chart *chart,
    const struct value_axis *axis, bool labels);
/* Tick labels `lower` pixels under the drawing; frame_times_px is the height they need. */
double frame_times_px(const struct scene *scene, const struct time_tick *ticks, size_t count);
void frame_times(
    struct scene *scene, const struct time_tick *ticks, size_t count, double lower);

/* The distinct sources of a chart in order of appearance; more than one within a series
 * asks for a key. */
struct source_list {
	const char **at;
	size_t count;
	bool mixed; /* some series has more than one */
};
struct source_list source_list_make(struct arena *arena, const struct bilat_chart *chart);
size_t source_list_find(const struct source_list *sources, const char *source);

#endif
