#include "chart/bars.h"

#include <math.h>

#include "base/arena.h"
#include "base/str.h"
#include "chart/draw.h"
#include "chart/measure.h"
#include "chart/value.h"
#include "chart/words.h"

#define ARROW_PX 14.0
#define MOST_LABELS 12
#define MOST_BAR_PX 72.0
#define GROUP 0.72 /* of a slot is taken by its bars */

struct bars bars_make(struct scene *scene, const struct bilat_chart *chart,
    const struct time_axis *time, enum bars_ink ink)
{
	return (struct bars){ .scene = scene,
		.chart = chart,
		.time = *time,
		.sources = source_list_make(scene->arena, chart),
		.ink = ink };
}

/* Sources of one series are told apart by the strength of its colour. */
static uint32_t source_tint(const struct scene *scene, uint32_t color, size_t source)
{
	static const double parts[] = { 1, 0.45, 0.7, 0.25 };
	return color_mix(color, scene->theme.paper, parts[source % 4]);
}

/* Of several series each has a colour; the footnote names the sources then. */
static bool tells_sources(const struct bars *bars)
{
	return bars->sources.mixed && bars->chart->series_count == 1;
}

static uint32_t bar_color(
    const struct bars *bars, size_t s, const struct bilat_figure *figure, const char *source)
{
	const struct scene *scene = bars->scene;
	uint32_t color = scene->theme.series[s];
	if (bars->ink == BARS_BY_SIGN && bars->chart->series_count == 1)
		color = figure->value < 0 ? scene->theme.down : scene->theme.up;
	if (bars->ink == BARS_NEUTRAL)
		color = scene->theme.axis;
	if (tells_sources(bars))
		color = source_tint(scene, color, source_list_find(&bars->sources, source));
	return color;
}

/* In data units. A few bars do not grow fat. */
static double bar_width(const struct bars *bars)
{
	double width = bars->time.slot * GROUP / (double)bars->chart->series_count;
	return fmin(width, scene_dx(bars->scene, MOST_BAR_PX));
}

/* The left end of a bar: those of a period stand side by side in the middle of its slot. */
static double bar_left(const struct bars *bars, size_t s, struct bilat_period period)
{
	double from_middle = (double)s - (double)bars->chart->series_count / 2;
	return time_axis_at(&bars->time, period) + bar_width(bars) * from_middle;
}

static void draw_range(struct scene *scene, double x, const struct bilat_figure *figure)
{
	double side = scene_dx(scene, 5);
	uint32_t ink = scene->theme.ink;
	scene_stroke(scene, LAYER_MARKS, x, figure->lower, x, figure->upper, ink);
	scene_stroke(scene, LAYER_MARKS, x - side, figure->lower, x + side, figure->lower, ink);
	scene_stroke(scene, LAYER_MARKS, x - side, figure->upper, x + side, figure->upper, ink);
}

/* What is sure in full, and what may be on top of it as an open end. */
static void draw_sure_part(struct scene *scene, double left, double right,
    const struct bilat_figure *figure, uint32_t color)
{
	double near = figure->lower > 0 ? figure->lower : figure->upper < 0 ? figure->upper : 0;
	double far = figure->lower > 0 ? figure->upper : figure->lower;
	if (figure->lower <= 0 && figure->upper >= 0)
		scene_open_bar(scene, left, right, 0, figure->upper, color, false);
	scene_open_bar(scene, left, right, near, far, color, false);
	if (near != 0)
		scene_bar(scene, left, right, 0, near, color);
}

static void draw_bar(struct bars *bars, size_t s, const struct bilat_chart_point *point)
{
	struct scene *scene = bars->scene;
	struct bilat_figure figure = figure_scaled(&point->figure, bars->chart->scale_power);
	unsigned signs = figure_signs(&figure);
	double width = bar_width(bars);
	double gap = bars->chart->series_count > 1 ? width * 0.04 : 0;
	double left = bar_left(bars, s, point->period) + gap;
	double right = left + width - 2 * gap;
	double edge = time_axis_at(&bars->time, point->period) - bars->time.slot / 2;
	if (signs & SIGN_BREAK)
		scene_stroke(scene, LAYER_MARKS, edge, scene->plane.y0, edge, scene->plane.y1,
		    scene->theme.axis);
	if (!bilat_figure_available(&figure))
		return;
	uint32_t color = bar_color(bars, s, &figure, point->source);
	if ((signs & SIGN_BETWEEN) && !(signs & SIGN_PROVISIONAL)) {
		draw_sure_part(scene, left, right, &figure, color);
	} else if (signs & (SIGN_PROVISIONAL | SIGN_LESS))
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

static void label_bar(struct bars *bars, size_t s, const struct bilat_chart_point *point)
{
	struct scene *scene = bars->scene;
	struct bilat_figure figure = figure_scaled(&point->figure, bars->chart->scale_power);
	bool available = bilat_figure_available(&figure);
	unsigned signs = figure_signs(&figure);
	double x = scene_px_x(scene, bar_left(bars, s, point->period) + bar_width(bars) / 2);
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
	    value_text(scene->arena, bars->chart, &point->figure, true));
}

static void for_points(struct bars *bars,
    void (*draw)(struct bars *bars, size_t s, const struct bilat_chart_point *point))
{
	for (size_t s = 0; s < bars->chart->series_count; s++)
		for (size_t i = 0; i < bars->chart->series[s].count; i++)
			draw(bars, s, &bars->chart->series[s].points[i]);
}

/* All values are written or none: there are few enough bars and each is wide enough. */
bool bars_labels_fit(const struct bars *bars)
{
	size_t count = 0;
	double room = (bars->chart->series_count == 1 ? bars->time.slot : bar_width(bars)) /
		      scene_dx(bars->scene, 1);
	for (size_t s = 0; s < bars->chart->series_count; s++) {
		const struct bilat_chart_series *series = &bars->chart->series[s];
		count += series->count;
		for (size_t i = 0; i < series->count; i++) {
			const char *text = value_text(
			    bars->scene->arena, bars->chart, &series->points[i].figure, true);
			if (text_px(text, bars->scene->theme.tick_size, false) + 2 > room)
				return false;
		}
	}
	return count <= MOST_LABELS;
}

struct frame_key *bars_keys(const struct bars *bars, size_t *count_out)
{
	struct scene *scene = bars->scene;
	const struct bilat_chart *chart = bars->chart;
	size_t count = 0;
	struct frame_key *keys = arena_array(
	    scene->arena, chart->series_count + bars->sources.count + 1, sizeof *keys);
	if (chart->series_count > 1)
		for (size_t s = 0; s < chart->series_count; s++)
			keys[count++] = (struct frame_key){ .bar = true,
				.color = scene->theme.series[s],
				.text = chart->series[s].name ? chart->series[s].name : "" };
	for (size_t i = 0; tells_sources(bars) && i < bars->sources.count; i++) {
		const char *source = bars->sources.at[i];
		keys[count++] = (struct frame_key){ .bar = true,
			.color = source_tint(scene, scene->theme.series[0], i),
			.text = source ? source : chart_word(chart, WORD_SOURCE_NOT_GIVEN) };
	}
	*count_out = count;
	return keys;
}

double bars_room(const struct bars *bars, bool below)
{
	double room = bars->labels ? 18 : 0;
	unsigned arrow = below ? SIGN_LESS : SIGN_MORE;
	return room + (bars->scene->signs & arrow ? ARROW_PX : 0);
}

/* The value of a bar that is not there, or nothing, stands above zero. */
double bars_headroom(const struct bars *bars)
{
	const struct scene_plane *plane = &bars->scene->plane;
	double low = 0;
	double high = 0;
	chart_extent(bars->chart, &low, &high);
	double left = (plane->y1 - fmax(high, 0)) / (plane->y1 - plane->y0) * LEAST_PX;
	return fmax(0, bars_room(bars, false) - left);
}

void bars_draw(struct bars *bars)
{
	for_points(bars, draw_bar);
	if (bars->labels)
		for_points(bars, label_bar);
}
