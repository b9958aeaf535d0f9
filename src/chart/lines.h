/* lines.h - series as lines over time in the plane of a scene; where they have too few figures,
 * dots with values.  For pictures of one panel and of several. */
#ifndef CHART_LINES_H
#define CHART_LINES_H

#include <stdbool.h>

#include <bilat/chart.h>

#include "chart/frame.h"
#include "chart/measure.h"
#include "chart/scale.h"
#include "chart/scene.h"

#define LINES_ARROW_PX 16.0

struct lines {
	struct scene *scene;
	const struct bilat_chart *chart; /* all of its series are drawn */
	struct time_axis time;
	struct source_list sources;
	/* Names stand beside the lines: the text of each series; in a narrow picture they are
	 * in the key instead. */
	bool names_beside;
	struct text_lines names[THEME_SERIES];
};

/* time: may be that of a larger chart. */
struct lines lines_make(
    struct scene *scene, const struct bilat_chart *chart, const struct time_axis *time);
struct bilat_figure lines_figure(const struct lines *lines, size_t s, size_t i);
/* The entries of the key: names that are not beside the lines, and sources told by markers. */
struct frame_key *lines_keys(const struct lines *lines, size_t *count_out);
/* Pixels that values need above the highest point. */
double lines_headroom(const struct lines *lines);

/* The lines and points; names at their ends; the values of single points.  In this order, since
 * each keeps off what was drawn before. */
void lines_draw(struct lines *lines);
void lines_write_values(struct lines *lines);

/* Behind it: names beside the ends of lines (line_ends.c). */
void line_ends_make(struct lines *lines);
double line_ends_px(const struct lines *lines); /* the widest */
/* The least height of a plane in which all have room; LEAST_PX or more. */
double line_ends_height(const struct lines *lines);
void line_ends_write(struct lines *lines);

#endif
