/* draw_line.c - lines over time; where there are too few figures for one, dots with values. */
#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/str.h"
#include "chart/draw.h"
#include "chart/frame.h"
#include "chart/measure.h"
#include "chart/run.h"
#include "chart/value.h"

#define MOST_MARKERS 24
#define ARROW_PX 16.0
#define LEAST_FOR_NAMES 480.0 /* pixels of a picture with names beside its lines */

struct drawing {
	struct scene *scene;
	const struct bilat_chart *chart;
	struct time_axis time;
	struct source_list sources;
};

struct end_label {
	double x, y;   /* where the series ends, pixels */
	double center; /* where the label goes */
	double height;
	uint32_t color;
	struct text_lines lines;
};

static struct bilat_figure figure_at(const struct drawing *drawing, size_t s, size_t i)
{
	return figure_scaled(
	    &drawing->chart->series[s].points[i].figure, drawing->chart->scale_power);
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

static void draw_join(struct drawing *drawing, size_t s, size_t from, size_t to)
{
	struct scene *scene = drawing->scene;
	uint32_t color = scene->theme.series[s];
	const struct bilat_chart_point *points = drawing->chart->series[s].points;
	struct bilat_figure a = figure_at(drawing, s, from);
	struct bilat_figure b = figure_at(drawing, s, to);
	double xa = time_axis_at(&drawing->time, points[from].period);
	double xb = time_axis_at(&drawing->time, points[to].period);
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

static void draw_break(struct drawing *drawing, size_t s, size_t from, size_t to)
{
	struct scene *scene = drawing->scene;
	const struct bilat_chart_point *points = drawing->chart->series[s].points;
	double x = (time_axis_at(&drawing->time, points[from].period) +
		       time_axis_at(&drawing->time, points[to].period)) /
		   2;
	double y = (figure_at(drawing, s, from).value + figure_at(drawing, s, to).value) / 2;
	double reach = scene_dy(scene, 11);
	scene_stroke(scene, LAYER_MARKS, x, y - reach, x, y + reach, scene->theme.ink);
}

/* The lines of one source within a series. */
static void draw_joins(struct drawing *drawing, size_t s, const char *source)
{
	const struct bilat_chart_series *series = &drawing->chart->series[s];
	size_t before = run_next(series, 0, source);
	for (size_t i = run_next(series, before + 1, source); i < series->count;
	     before = i, i = run_next(series, i + 1, source)) {
		if (figure_has_break(&series->points[i].figure))
			draw_break(drawing, s, before, i);
		if (run_joins(series, before, i))
			draw_join(drawing, s, before, i);
		else
			scene_lift(drawing->scene, LAYER_LINES);
	}
	scene_lift(drawing->scene, LAYER_LINES);
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

static void draw_point(struct drawing *drawing, size_t s, size_t i)
{
	struct scene *scene = drawing->scene;
	const struct bilat_chart_point *point = &drawing->chart->series[s].points[i];
	if (!wants_marker(&drawing->chart->series[s], i))
		return;
	struct bilat_figure figure = figure_at(drawing, s, i);
	unsigned signs = figure_signs(&figure);
	uint32_t color = scene->theme.series[s];
	double x = time_axis_at(&drawing->time, point->period);
	if (signs & SIGN_BETWEEN)
		draw_range(scene, x, &figure, color);
	if (signs & (SIGN_MORE | SIGN_LESS))
		scene_arrow(
		    scene, x, figure.value, 0, signs & SIGN_MORE ? 1 : -1, ARROW_PX, color);
	size_t source = drawing->sources.mixed
			    ? source_list_find(&drawing->sources, point->source) % MARKER_COUNT
			    : 0;
	scene_dot(scene, x, figure.value, (enum marker)source, signs & SIGN_PROVISIONAL, color);
}

static void label_point(struct drawing *drawing, size_t s, size_t i)
{
	struct scene *scene = drawing->scene;
	const struct bilat_chart_point *point = &drawing->chart->series[s].points[i];
	struct bilat_figure figure = figure_at(drawing, s, i);
	unsigned signs = figure_signs(&figure);
	unsigned inexact = SIGN_MORE | SIGN_LESS | SIGN_ABOUT | SIGN_BETWEEN;
	bool dots = run_count(&drawing->chart->series[s], point->source) < LEAST_FOR_LINE;
	if (!dots && !(signs & inexact))
		return;
	double x = scene_px_x(scene, time_axis_at(&drawing->time, point->period));
	double middle = scene_px_y(scene, figure.value);
	double top = middle;
	double bottom = middle;
	if (signs & SIGN_BETWEEN) {
		top = scene_px_y(scene, figure.upper);
		bottom = scene_px_y(scene, figure.lower);
	}
	if (signs & SIGN_MORE)
		top -= ARROW_PX;
	if (signs & SIGN_LESS)
		bottom += ARROW_PX;
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
	    value_text(scene->arena, drawing->chart, &point->figure, true));
}

static void for_sources(struct drawing *drawing,
    void (*draw)(struct drawing *drawing, size_t s, const char *source))
{
	for (size_t s = 0; s < drawing->chart->series_count; s++)
		for (size_t k = 0; k < drawing->sources.count; k++)
			draw(drawing, s, drawing->sources.at[k]);
}

static void for_points(
    struct drawing *drawing, void (*draw)(struct drawing *drawing, size_t s, size_t i))
{
	for (size_t s = 0; s < drawing->chart->series_count; s++)
		for (size_t i = 0; i < drawing->chart->series[s].count; i++)
			if (bilat_figure_available(&drawing->chart->series[s].points[i].figure))
				draw(drawing, s, i);
}

/* In a narrow picture several names would leave no room for the lines: they go into the key. */
static bool names_beside(const struct drawing *drawing)
{
	return drawing->chart->series_count == 1 || drawing->scene->width >= LEAST_FOR_NAMES;
}

/* The name and, where the point itself does not say it, the last value. */
static struct text_lines end_lines(struct drawing *drawing, size_t s, double width)
{
	struct scene *scene = drawing->scene;
	const struct bilat_chart_series *series = &drawing->chart->series[s];
	double size = scene->theme.label_size;
	size_t last = run_last(series);
	if (last == series->count || !names_beside(drawing))
		return (struct text_lines){ 0 };
	const char *name = series->name ? series->name : "";
	struct bilat_figure figure = figure_at(drawing, s, last);
	unsigned inexact = SIGN_MORE | SIGN_LESS | SIGN_ABOUT | SIGN_BETWEEN;
	if (run_count(series, series->points[last].source) >= LEAST_FOR_LINE &&
	    !(figure_signs(&figure) & inexact))
		name = arena_printf(scene->arena, "%s %s", name,
		    value_text(
			scene->arena, drawing->chart, &series->points[last].figure, true));
	return text_wrap(scene->arena, name, size, true, width, 6);
}

static int compare_labels(const void *a, const void *b)
{
	const struct end_label *left = a;
	const struct end_label *right = b;
	if (left->center != right->center)
		return left->center < right->center ? -1 : 1;
	return 0;
}

/* Pushes labels apart: down from the top, then back up from the bottom. */
static void separate(struct end_label *labels, size_t count, double top, double bottom)
{
	for (size_t i = 0; i < count; i++) {
		double least = top + labels[i].height / 2;
		if (i > 0)
			least = labels[i - 1].center +
				(labels[i - 1].height + labels[i].height) / 2;
		labels[i].center = fmax(labels[i].center, least);
	}
	for (size_t i = count; i > 0; i--) {
		double most = bottom - labels[i - 1].height / 2;
		if (i < count)
			most = labels[i].center - (labels[i].height + labels[i - 1].height) / 2;
		labels[i - 1].center = fmin(labels[i - 1].center, most);
	}
}

static void write_ends(struct drawing *drawing, struct end_label *labels, size_t count)
{
	struct scene *scene = drawing->scene;
	double size = scene->theme.label_size;
	qsort(labels, count, sizeof *labels, compare_labels);
	separate(labels, count, scene->top - 8, scene->bottom + 8);
	for (size_t i = 0; i < count; i++) {
		const struct end_label *label = &labels[i];
		double x = scene->right + 12;
		double row = size * 1.2;
		double y = label->center - row * ((double)label->lines.count - 1) / 2;
		for (size_t k = 0; k < label->lines.count; k++)
			scene_text(scene, x, y + (double)k * row, ALIGN_LEFT, size, true,
			    label->color, label->lines.line[k]);
		/* A thread from the point to a label that had to move, or to a series that
		 * ended. */
		double last = scene_px_x(scene, drawing->time.last);
		if (fabs(label->center - label->y) > 7 || label->x < last - 2)
			scene_stroke(scene, LAYER_GRID, scene_x(scene, label->x + 6),
			    scene_y(scene, label->y), scene_x(scene, x - 3),
			    scene_y(scene, label->center), 0);
	}
}

static void draw_ends(struct drawing *drawing, const struct text_lines *lines)
{
	struct scene *scene = drawing->scene;
	struct end_label labels[THEME_SERIES];
	size_t count = 0;
	for (size_t s = 0; s < drawing->chart->series_count; s++) {
		if (lines[s].count == 0)
			continue;
		const struct bilat_chart_series *series = &drawing->chart->series[s];
		size_t last = run_last(series);
		double y = scene_px_y(scene, figure_at(drawing, s, last).value);
		labels[count++] = (struct end_label){
			.x = scene_px_x(
			    scene, time_axis_at(&drawing->time, series->points[last].period)),
			.y = y,
			.center = y,
			.height = (double)lines[s].count * scene->theme.label_size * 1.2 + 3,
			.color = scene->theme.series_text[s],
			.lines = lines[s],
		};
	}
	write_ends(drawing, labels, count);
}

static struct frame_key *make_keys(struct drawing *drawing, size_t *count_out)
{
	struct scene *scene = drawing->scene;
	const struct bilat_chart *chart = drawing->chart;
	size_t count = 0;
	struct frame_key *keys = arena_array(
	    scene->arena, chart->series_count + drawing->sources.count + 1, sizeof *keys);
	for (size_t s = 0; !names_beside(drawing) && s < chart->series_count; s++)
		keys[count++] = (struct frame_key){ .bar = true,
			.color = scene->theme.series[s],
			.text = chart->series[s].name ? chart->series[s].name : "" };
	uint32_t color = chart->series_count == 1 ? scene->theme.series[0] : scene->theme.muted;
	for (size_t i = 0; drawing->sources.mixed && i < drawing->sources.count; i++) {
		const char *source = drawing->sources.at[i];
		keys[count++] = (struct frame_key){ .marker = (enum marker)(i % MARKER_COUNT),
			.color = color,
			.text = source ? source : "source not given" };
	}
	*count_out = count;
	return keys;
}

static struct value_axis make_axis(const struct bilat_chart *chart)
{
	double low = 0;
	double high = 0;
	chart_extent(chart, &low, &high);
	return value_axis_make(low, high, !chart->cropped, 5);
}

void draw_line(struct scene *scene, const struct bilat_chart *chart)
{
	struct value_axis values = make_axis(chart);
	struct drawing drawing = { .scene = scene,
		.chart = chart,
		.time = time_axis_make(scene->arena, chart, false),
		.sources = source_list_make(scene->arena, chart) };
	struct text_lines ends[THEME_SERIES];
	double widest = 0;
	for (size_t s = 0; s < chart->series_count; s++) {
		ends[s] = end_lines(&drawing, s, scene->width * 0.24);
		widest = fmax(widest, text_lines_px(&ends[s], scene->theme.label_size, true));
	}
	scene->left = frame_values_px(scene, &values);
	scene->right = scene->width - FRAME_PAD - widest - 12;
	scene->x0 = drawing.time.first;
	scene->x1 = fmax(drawing.time.last, drawing.time.first + drawing.time.slot);
	double margin = (scene->x1 - scene->x0) * fmin(0.04, 14 / (scene->right - scene->left));
	/* A few periods stand in the middle of their slots, many fill the width. */
	if (scene->x1 - scene->x0 < 8 * drawing.time.slot)
		margin = drawing.time.slot * 0.35;
	scene->x0 -= margin;
	scene->x1 = drawing.time.last + margin;
	scene->y0 = values.low;
	scene->y1 = values.high;

	size_t tick_count;
	struct time_tick *ticks = time_axis_ticks(scene->arena, &drawing.time,
	    1 / scene_dx(scene, 1), scene->theme.tick_size, &tick_count);
	size_t key_count;
	struct frame_key *keys = make_keys(&drawing, &key_count);
	double headroom =
	    draw_headroom(scene, chart, 18 + (scene->signs & SIGN_MORE ? ARROW_PX : 0));
	frame_make(scene, chart, keys, key_count,
	    draw_events_px(scene, chart, &drawing.time) + headroom,
	    frame_times_px(scene, ticks, tick_count), LEAST_PX);
	frame_values(scene, &values);
	frame_times(scene, ticks, tick_count, 0);
	draw_events(scene, chart, &drawing.time, headroom);
	for_sources(&drawing, draw_joins);
	for_points(&drawing, draw_point);
	draw_ends(&drawing, ends);
	for_points(&drawing, label_point);
}
