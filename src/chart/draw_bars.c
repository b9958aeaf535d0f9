/* draw_bars.c - bars over time, and change over time up and down from zero. */
#include <math.h>

#include "base/arena.h"
#include "base/str.h"
#include "chart/draw.h"
#include "chart/frame.h"
#include "chart/measure.h"
#include "chart/value.h"

#define ARROW_PX 14.0
#define MOST_LABELS 12
#define MOST_BAR_PX 72.0
#define GROUP 0.72 /* of a slot is taken by its bars */

struct drawing {
	struct scene *scene;
	const struct bilat_chart *chart;
	struct time_axis time;
	struct source_list sources;
	bool labels;
};

static bool is_change(const struct drawing *drawing)
{
	return drawing->chart->kind == BILAT_CHART_YOY;
}

/* Sources of one series are told apart by the strength of its colour. */
static uint32_t source_tint(const struct scene *scene, uint32_t color, size_t source)
{
	static const double parts[] = { 1, 0.45, 0.7, 0.25 };
	return color_mix(color, scene->theme.paper, parts[source % 4]);
}

/* Of several series each has a colour; the footnote names the sources then. */
static bool tells_sources(const struct drawing *drawing)
{
	return drawing->sources.mixed && drawing->chart->series_count == 1;
}

static uint32_t bar_color(const struct drawing *drawing, size_t s,
    const struct bilat_figure *figure, const char *source)
{
	const struct scene *scene = drawing->scene;
	uint32_t color = scene->theme.series[s];
	if (is_change(drawing) && drawing->chart->series_count == 1)
		color = figure->value < 0 ? scene->theme.down : scene->theme.up;
	if (tells_sources(drawing))
		color = source_tint(scene, color, source_list_find(&drawing->sources, source));
	return color;
}

/* In data units. A few bars do not grow fat. */
static double bar_width(const struct drawing *drawing)
{
	double width = drawing->time.slot * GROUP / (double)drawing->chart->series_count;
	return fmin(width, scene_dx(drawing->scene, MOST_BAR_PX));
}

/* The left end of a bar: those of a period stand side by side in the middle of its slot. */
static double bar_left(const struct drawing *drawing, size_t s, struct bilat_period period)
{
	double from_middle = (double)s - (double)drawing->chart->series_count / 2;
	return time_axis_at(&drawing->time, period) + bar_width(drawing) * from_middle;
}

static void draw_range(struct scene *scene, double x, const struct bilat_figure *figure)
{
	double side = scene_dx(scene, 5);
	uint32_t ink = scene->theme.ink;
	scene_stroke(scene, LAYER_MARKS, x, figure->lower, x, figure->upper, ink);
	scene_stroke(scene, LAYER_MARKS, x - side, figure->lower, x + side, figure->lower, ink);
	scene_stroke(scene, LAYER_MARKS, x - side, figure->upper, x + side, figure->upper, ink);
}

static void draw_bar(struct drawing *drawing, size_t s, const struct bilat_chart_point *point)
{
	struct scene *scene = drawing->scene;
	struct bilat_figure figure = figure_scaled(&point->figure, drawing->chart->scale_power);
	unsigned signs = figure_signs(&figure);
	double width = bar_width(drawing);
	double gap = drawing->chart->series_count > 1 ? width * 0.04 : 0;
	double left = bar_left(drawing, s, point->period) + gap;
	double right = left + width - 2 * gap;
	double edge = time_axis_at(&drawing->time, point->period) - drawing->time.slot / 2;
	if (signs & SIGN_BREAK)
		scene_stroke(
		    scene, LAYER_MARKS, edge, scene->y0, edge, scene->y1, scene->theme.axis);
	if (!bilat_figure_available(&figure))
		return;
	uint32_t color = bar_color(drawing, s, &figure, point->source);
	/* Hatching would hide in bars of a few pixels. */
	if (signs & (SIGN_PROVISIONAL | SIGN_LESS))
		scene_open_bar(scene, left, right, 0, figure.value, color,
		    (signs & SIGN_PROVISIONAL) &&
			scene_px_x(scene, right) - scene_px_x(scene, left) > 5);
	else
		scene_bar(scene, left, right, 0, figure.value, color);
	double middle = (left + right) / 2;
	if (signs & SIGN_BETWEEN)
		draw_range(scene, middle, &figure);
	if (signs & (SIGN_MORE | SIGN_LESS))
		scene_arrow(scene, middle, figure.value, 0, signs & SIGN_MORE ? 1 : -1,
		    ARROW_PX, color);
}

static void label_bar(struct drawing *drawing, size_t s, const struct bilat_chart_point *point)
{
	struct scene *scene = drawing->scene;
	struct bilat_figure figure = figure_scaled(&point->figure, drawing->chart->scale_power);
	bool available = bilat_figure_available(&figure);
	unsigned signs = figure_signs(&figure);
	double x =
	    scene_px_x(scene, bar_left(drawing, s, point->period) + bar_width(drawing) / 2);
	double end = available ? figure.value : 0;
	if (available && signs & SIGN_BETWEEN)
		end = end < 0 ? figure.lower : figure.upper;
	double y = scene_px_y(scene, end);
	if (end < 0)
		y += 10 + (signs & SIGN_LESS ? ARROW_PX : 0);
	else
		y -= 9 + (signs & SIGN_MORE ? ARROW_PX : 0);
	scene_text(scene, x, y, ALIGN_CENTER, scene->theme.tick_size, false,
	    available ? scene->theme.ink : scene->theme.muted,
	    value_text(scene->arena, drawing->chart, &point->figure, true));
}

static void for_points(struct drawing *drawing,
    void (*draw)(struct drawing *drawing, size_t s, const struct bilat_chart_point *point))
{
	for (size_t s = 0; s < drawing->chart->series_count; s++)
		for (size_t i = 0; i < drawing->chart->series[s].count; i++)
			draw(drawing, s, &drawing->chart->series[s].points[i]);
}

/* All values are written or none: there are few enough bars and each is wide enough. */
static bool labels_fit(const struct drawing *drawing)
{
	size_t count = 0;
	double room =
	    (drawing->chart->series_count == 1 ? drawing->time.slot : bar_width(drawing)) /
	    scene_dx(drawing->scene, 1);
	for (size_t s = 0; s < drawing->chart->series_count; s++) {
		const struct bilat_chart_series *series = &drawing->chart->series[s];
		count += series->count;
		for (size_t i = 0; i < series->count; i++) {
			const char *text = value_text(drawing->scene->arena, drawing->chart,
			    &series->points[i].figure, true);
			if (text_px(text, drawing->scene->theme.tick_size, false) + 2 > room)
				return false;
		}
	}
	return count <= MOST_LABELS;
}

static struct frame_key *make_keys(struct drawing *drawing, size_t *count_out)
{
	struct scene *scene = drawing->scene;
	const struct bilat_chart *chart = drawing->chart;
	size_t count = 0;
	struct frame_key *keys = arena_array(
	    scene->arena, chart->series_count + drawing->sources.count + 1, sizeof *keys);
	if (chart->series_count > 1)
		for (size_t s = 0; s < chart->series_count; s++)
			keys[count++] = (struct frame_key){ .bar = true,
				.color = scene->theme.series[s],
				.text = chart->series[s].name ? chart->series[s].name : "" };
	for (size_t i = 0; tells_sources(drawing) && i < drawing->sources.count; i++) {
		const char *source = drawing->sources.at[i];
		keys[count++] = (struct frame_key){ .bar = true,
			.color = source_tint(scene, scene->theme.series[0], i),
			.text = source ? source : "source not given" };
	}
	*count_out = count;
	return keys;
}

/* Pixels that labels and arrows need beyond the ends of the bars. */
static double room_beyond(const struct drawing *drawing, bool below)
{
	double room = drawing->labels ? 18 : 0;
	unsigned arrow = below ? SIGN_LESS : SIGN_MORE;
	return room + (drawing->scene->signs & arrow ? ARROW_PX : 0);
}

void draw_bars(struct scene *scene, const struct bilat_chart *chart)
{
	struct drawing drawing = { .scene = scene,
		.chart = chart,
		.time = time_axis_make(scene->arena, chart, true),
		.sources = source_list_make(scene->arena, chart) };
	double low = 0;
	double high = 0;
	chart_extent(chart, &low, &high);
	struct value_axis values = value_axis_make(low, high, true, 5);
	scene->left = frame_values_px(scene, &values);
	scene->right = scene->width - FRAME_PAD;
	scene->x0 = drawing.time.first - drawing.time.slot * 0.55;
	scene->x1 = drawing.time.last + drawing.time.slot * 0.55;
	scene->y0 = values.low;
	scene->y1 = values.high;
	drawing.labels = labels_fit(&drawing);

	size_t tick_count;
	struct time_tick *ticks = time_axis_ticks(scene->arena, &drawing.time,
	    1 / scene_dx(scene, 1), scene->theme.tick_size, &tick_count);
	size_t key_count;
	struct frame_key *keys = make_keys(&drawing, &key_count);
	double headroom =
	    high > 0 ? draw_headroom(scene, chart, room_beyond(&drawing, false)) : 0;
	double footroom = low < 0 ? room_beyond(&drawing, true) : 0;
	frame_make(scene, chart, keys, key_count,
	    draw_events_px(scene, chart, &drawing.time) + headroom,
	    footroom + frame_times_px(scene, ticks, tick_count), LEAST_PX);
	frame_values(scene, &values);
	frame_times(scene, ticks, tick_count, footroom);
	for_points(&drawing, draw_bar);
	if (drawing.labels)
		for_points(&drawing, label_bar);
	/* Last, because the marks keep off the labels; they lie below the bars all the same. */
	draw_events(scene, chart, &drawing.time, headroom);
}
