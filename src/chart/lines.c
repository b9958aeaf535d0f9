#include "chart/lines.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/str.h"
#include "chart/draw.h"
#include "chart/run.h"
#include "chart/value.h"
#include "chart/words.h"

#define MOST_MARKERS 24
#define LEAST_FOR_NAMES 480.0 /* pixels of a picture with names beside its lines */

/* In a narrow picture several names would leave no room for the lines. */
struct lines lines_make(
    struct scene *scene, const struct bilat_chart *chart, const struct time_axis *time)
{
	return (struct lines){ .scene = scene,
		.chart = chart,
		.time = *time,
		.sources = source_list_make(scene->arena, chart),
		.names_beside = chart->series_count == 1 || scene->width >= LEAST_FOR_NAMES };
}

struct bilat_figure lines_figure(const struct lines *lines, size_t s, size_t i)
{
	return figure_scaled(
	    &lines->chart->series[s].points[i].figure, lines->chart->scale_power);
}

/* Labels keep off the line. */
static void take_line(struct scene *scene, double xa, double ya, double xb, double yb)
{
	double from_x = scene_px_x(scene, xa);
	double from_y = scene_px_y(scene, ya);
	double along_x = scene_px_x(scene, xb) - from_x;
	double along_y = scene_px_y(scene, yb) - from_y;
	int steps = (int)(hypot(along_x, along_y) / 8) + 1;
	for (int i = 0; i <= steps; i++) {
		double x = from_x + along_x * i / steps;
		double y = from_y + along_y * i / steps;
		scene_take(scene, (struct scene_box){ x - 2, y - 2, x + 2, y + 2, true });
	}
}

static void draw_join(struct lines *lines, size_t s, size_t from, size_t to)
{
	struct scene *scene = lines->scene;
	uint32_t color = scene->theme.series[s];
	const struct bilat_chart_point *points = lines->chart->series[s].points;
	struct bilat_figure a = lines_figure(lines, s, from);
	struct bilat_figure b = lines_figure(lines, s, to);
	double xa = time_axis_at(&lines->time, points[from].period);
	double xb = time_axis_at(&lines->time, points[to].period);
	unsigned open = SIGN_MORE | SIGN_LESS;
	if ((figure_signs(&a) | figure_signs(&b)) & open) {
		scene_lift(scene, LAYER_LINES);
		scene_stroke(scene, LAYER_WEAK, xa, a.value, xb, b.value, color);
	} else {
		if (scene_is_lifted(scene, LAYER_LINES))
			scene_line_to(scene, LAYER_LINES, xa, a.value, color);
		scene_line_to(scene, LAYER_LINES, xb, b.value, color);
	}
	take_line(scene, xa, a.value, xb, b.value);
}

static void draw_break(struct lines *lines, size_t s, size_t from, size_t to)
{
	struct scene *scene = lines->scene;
	const struct bilat_chart_point *points = lines->chart->series[s].points;
	double x = (time_axis_at(&lines->time, points[from].period) +
		       time_axis_at(&lines->time, points[to].period)) /
		   2;
	double y = (lines_figure(lines, s, from).value + lines_figure(lines, s, to).value) / 2;
	double reach = scene_dy(scene, 11);
	scene_stroke(scene, LAYER_MARKS, x, y - reach, x, y + reach, scene->theme.ink);
}

/* The lines of one source within a series. */
static void draw_joins(struct lines *lines, size_t s, const char *source)
{
	const struct bilat_chart_series *series = &lines->chart->series[s];
	size_t before = run_next(series, 0, source);
	for (size_t i = run_next(series, before + 1, source); i < series->count;
	     before = i, i = run_next(series, i + 1, source)) {
		if (figure_has_break(&series->points[i].figure))
			draw_break(lines, s, before, i);
		if (run_joins(series, before, i))
			draw_join(lines, s, before, i);
		else
			scene_lift(lines->scene, LAYER_LINES);
	}
	scene_lift(lines->scene, LAYER_LINES);
}

static void draw_range(
    struct scene *scene, double x, const struct bilat_figure *figure, uint32_t color)
{
	double side = scene_dx(scene, 4);
	scene_stroke(scene, LAYER_MARKS, x, figure->lower, x, figure->upper, color);
	scene_stroke(
	    scene, LAYER_MARKS, x - side, figure->lower, x + side, figure->lower, color);
	scene_stroke(
	    scene, LAYER_MARKS, x - side, figure->upper, x + side, figure->upper, color);
	scene_take(scene,
	    (struct scene_box){ scene_px_x(scene, x) - 4, scene_px_y(scene, figure->upper),
		scene_px_x(scene, x) + 4, scene_px_y(scene, figure->lower), false });
}

static bool wants_marker(const struct bilat_chart_series *series, size_t i)
{
	return series->count <= MOST_MARKERS || figure_signs(&series->points[i].figure) ||
	       run_is_alone(series, i);
}

static void draw_point(struct lines *lines, size_t s, size_t i)
{
	struct scene *scene = lines->scene;
	const struct bilat_chart_point *point = &lines->chart->series[s].points[i];
	if (!wants_marker(&lines->chart->series[s], i))
		return;
	struct bilat_figure figure = lines_figure(lines, s, i);
	unsigned signs = figure_signs(&figure);
	uint32_t color = scene->theme.series[s];
	double x = time_axis_at(&lines->time, point->period);
	if (signs & SIGN_BETWEEN)
		draw_range(scene, x, &figure, color);
	if (signs & (SIGN_MORE | SIGN_LESS))
		scene_arrow(scene, x, figure.value, 0, signs & SIGN_MORE ? 1 : -1,
		    LINES_ARROW_PX, color);
	size_t source = lines->sources.mixed
			    ? source_list_find(&lines->sources, point->source) % MARKER_COUNT
			    : 0;
	scene_dot(scene, x, figure.value, (enum marker)source, signs & SIGN_PROVISIONAL, color);
}

static void label_point(struct lines *lines, size_t s, size_t i)
{
	struct scene *scene = lines->scene;
	const struct bilat_chart_point *point = &lines->chart->series[s].points[i];
	struct bilat_figure figure = lines_figure(lines, s, i);
	unsigned signs = figure_signs(&figure);
	unsigned inexact = SIGN_MORE | SIGN_LESS | SIGN_ABOUT | SIGN_BETWEEN;
	bool dots = run_count(&lines->chart->series[s], point->source) < LEAST_FOR_LINE;
	if (!dots && !(signs & inexact))
		return;
	double x = scene_px_x(scene, time_axis_at(&lines->time, point->period));
	double middle = scene_px_y(scene, figure.value);
	double top = middle;
	double bottom = middle;
	if (signs & SIGN_BETWEEN) {
		top = scene_px_y(scene, figure.upper);
		bottom = scene_px_y(scene, figure.lower);
	}
	if (signs & SIGN_MORE)
		top -= LINES_ARROW_PX;
	if (signs & SIGN_LESS)
		bottom += LINES_ARROW_PX;
	const struct scene_place places[] = {
		{ x, top - 12, ALIGN_CENTER },
		{ x, bottom + 13, ALIGN_CENTER },
		{ x + 9, middle, ALIGN_LEFT },
		{ x - 9, middle, ALIGN_RIGHT },
		{ x + 7, top - 10, ALIGN_LEFT },
		{ x - 7, top - 10, ALIGN_RIGHT },
		{ x, top - 26, ALIGN_CENTER },
		{ x, bottom + 27, ALIGN_CENTER },
	};
	scene_label(scene, places, sizeof places / sizeof places[0], scene->theme.tick_size,
	    false, scene->theme.series_text[s],
	    value_text(scene->arena, lines->chart, &point->figure, true));
}

static void for_sources(
    struct lines *lines, void (*draw)(struct lines *lines, size_t s, const char *source))
{
	for (size_t s = 0; s < lines->chart->series_count; s++)
		for (size_t k = 0; k < lines->sources.count; k++)
			draw(lines, s, lines->sources.at[k]);
}

static void for_points(
    struct lines *lines, void (*draw)(struct lines *lines, size_t s, size_t i))
{
	for (size_t s = 0; s < lines->chart->series_count; s++)
		for (size_t i = 0; i < lines->chart->series[s].count; i++)
			if (bilat_figure_available(&lines->chart->series[s].points[i].figure))
				draw(lines, s, i);
}

struct frame_key *lines_keys(const struct lines *lines, size_t *count_out)
{
	struct scene *scene = lines->scene;
	const struct bilat_chart *chart = lines->chart;
	size_t count = 0;
	struct frame_key *keys = arena_array(
	    scene->arena, chart->series_count + lines->sources.count + 1, sizeof *keys);
	for (size_t s = 0; !lines->names_beside && s < chart->series_count; s++)
		keys[count++] = (struct frame_key){ .bar = true,
			.color = scene->theme.series[s],
			.text = chart->series[s].name ? chart->series[s].name : "" };
	uint32_t color = chart->series_count == 1 ? scene->theme.series[0] : scene->theme.muted;
	for (size_t i = 0; lines->sources.mixed && i < lines->sources.count; i++) {
		const char *source = lines->sources.at[i];
		keys[count++] = (struct frame_key){ .marker = (enum marker)(i % MARKER_COUNT),
			.color = color,
			.text = source ? source : chart_word(chart, WORD_SOURCE_NOT_GIVEN) };
	}
	*count_out = count;
	return keys;
}

double lines_headroom(const struct lines *lines)
{
	double arrow = lines->scene->signs & SIGN_MORE ? LINES_ARROW_PX : 0;
	return draw_headroom(lines->scene, lines->chart, 18 + arrow);
}

void lines_draw(struct lines *lines)
{
	for_sources(lines, draw_joins);
	for_points(lines, draw_point);
}

void lines_write_values(struct lines *lines)
{
	for_points(lines, label_point);
}
