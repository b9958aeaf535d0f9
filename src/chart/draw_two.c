/* draw_two.c - two lines, and below them on an axis of its own what lies between: the balance
 * of exports and imports, the gap between two records of one flow. */
#include <math.h>

#include "chart/bars.h"
#include "chart/draw.h"
#include "chart/lines.h"
#include "chart/run.h"
#include "chart/value.h"

#define LOWER_PART 0.3   /* of the height */
#define LOWER_LEAST 64.0 /* pixels */
#define PANEL_GAP 10.0
#define MORE_HEIGHT 80 /* than a picture of one panel, if nobody asked for a height */

struct two {
	struct scene *scene;
	const struct bilat_chart *chart;
	struct bilat_chart upper, lower;
	struct value_axis upper_values, lower_values;
	struct time_axis time;
	struct lines lines;
	struct bars bars;
	struct text_lines lower_name;
	double lower_head, lower_foot; /* pixels around the bars: their values */
	bool has_lower;
};

static void split(struct two *two)
{
	double low;
	double high;
	size_t above = two->chart->series_count < 2 ? two->chart->series_count : 2;
	two->upper = *two->chart;
	two->upper.kind = BILAT_CHART_LINE;
	two->upper.series_count = above;
	two->lower = *two->chart;
	two->lower.kind = BILAT_CHART_BAR;
	two->lower.series += above;
	two->lower.series_count -= above;
	two->has_lower = two->lower.series_count > 0 && chart_extent(&two->lower, &low, &high);
	two->upper_values = value_axis_of(&two->upper, 5);
	two->lower_values = value_axis_of(&two->lower, 3);
	two->time = time_axis_make(two->scene->arena, two->chart, two->has_lower);
	two->lines = lines_make(two->scene, &two->upper, &two->time);
	two->bars = bars_make(two->scene, &two->lower, &two->time,
	    two->chart->kind == BILAT_CHART_BALANCE ? BARS_BY_SIGN : BARS_NEUTRAL);
}

/* The sides of both planes. */
static void set_sides(struct two *two)
{
	struct scene *scene = two->scene;
	line_ends_make(&two->lines);
	scene->plane.left = frame_values_px(scene, two->chart, &two->upper_values);
	if (two->has_lower)
		scene->plane.left = fmax(
		    scene->plane.left, frame_values_px(scene, two->chart, &two->lower_values));
	scene->plane.right = scene->width - FRAME_PAD - line_ends_px(&two->lines) - 12;
	if (two->has_lower)
		draw_slots(scene, &two->time);
	else
		draw_span(scene, &two->time);
	scene->plane.y0 = two->upper_values.low;
	scene->plane.y1 = two->upper_values.high;
}

static void measure_lower(struct two *two)
{
	struct scene *scene = two->scene;
	if (!two->has_lower)
		return;
	two->bars.labels = bars_labels_fit(&two->bars);
	two->lower_head = bars_room(&two->bars, false);
	two->lower_foot = two->lower_values.low < 0 ? bars_room(&two->bars, true) : 0;
	two->lower_name = text_wrap(scene->arena, two->lower.series[0].name,
	    scene->theme.label_size, true, scene->width - scene->plane.left - FRAME_PAD, 2);
}

static double name_px(const struct two *two)
{
	return (double)two->lower_name.count * two->scene->theme.label_size * 1.2 + 4;
}

/* Pixels that the lower panel takes of a drawing of that height, all around it included. */
static double lower_px(const struct two *two, double height)
{
	double around = PANEL_GAP + name_px(two) + two->lower_head + two->lower_foot;
	return two->has_lower ? around + fmax(LOWER_LEAST, (height - around) * LOWER_PART) : 0;
}

/* Where the two lines cross between x 0 and 1; outside of it they do not. */
static double crossing(double a0, double a1, double b0, double b1)
{
	double before = a0 - b0;
	double after = a1 - b1;
	return before * after < 0 ? before / (before - after) : -1;
}

/* The space between both lines from one period to the next. */
static void fill_between(struct scene *scene, double xa, double xb, const double a[2],
    const double b[2], uint32_t color)
{
	double part = crossing(a[0], a[1], b[0], b[1]);
	if (part < 0) {
		const double whole[4][2] = { { xa, a[0] }, { xb, a[1] }, { xb, b[1] },
			{ xa, b[0] } };
		scene_fill(scene, whole, 4, color);
		return;
	}
	double x = xa + (xb - xa) * part;
	double y = a[0] + (a[1] - a[0]) * part;
	const double left[3][2] = { { xa, a[0] }, { x, y }, { xa, b[0] } };
	const double right[3][2] = { { xb, a[1] }, { x, y }, { xb, b[1] } };
	scene_fill(scene, left, 3, color);
	scene_fill(scene, right, 3, color);
}

/* The available point of a series at a period; its count if there is none. */
static size_t point_at(const struct bilat_chart_series *series, struct bilat_period period)
{
	for (size_t i = 0; i < series->count; i++)
		if (bilat_period_equal(series->points[i].period, period) &&
		    bilat_figure_available(&series->points[i].figure))
			return i;
	return series->count;
}

/* The next point that the line leads to from point i; the count if it ends there. */
static size_t joined(const struct bilat_chart_series *series, size_t i)
{
	size_t next = run_next(series, i + 1, series->points[i].source);
	return next < series->count && run_joins(series, i, next) ? next : series->count;
}

/* A period that both lines have a point at, and what follows. */
struct meeting {
	size_t first, second;             /* points */
	size_t first_after, second_after; /* where both lines lead together, if is_joined */
	bool is_joined;
};

/* The meeting at the i-th point of the first line; false if there is none. */
static bool meet(const struct two *two, size_t i, struct meeting *out)
{
	const struct bilat_chart_series *first = &two->upper.series[0];
	const struct bilat_chart_series *second = &two->upper.series[1];
	size_t k = point_at(second, first->points[i].period);
	if (k == second->count || !bilat_figure_available(&first->points[i].figure))
		return false;
	*out = (struct meeting){ i, k, joined(first, i), joined(second, k), false };
	out->is_joined = out->first_after < first->count && out->second_after < second->count &&
			 bilat_period_equal(first->points[out->first_after].period,
			     second->points[out->second_after].period);
	return true;
}

static bool has_gap(const struct two *two)
{
	return two->chart->kind == BILAT_CHART_MIRROR && two->upper.series_count == 2;
}

/* Whether the footnote has to explain the shade. */
static void find_gap(struct two *two)
{
	struct meeting meeting;
	for (size_t i = 0; has_gap(two) && i < two->upper.series[0].count; i++)
		if (meet(two, i, &meeting) && meeting.is_joined)
			two->scene->signs |= SIGN_BAND;
}

/* What both sides have for the same period is connected, and between lines shaded. */
static void draw_gap(struct two *two)
{
	const struct bilat_chart_series *first = &two->upper.series[0];
	struct scene *scene = two->scene;
	struct meeting at;
	for (size_t i = 0; i < first->count; i++) {
		if (!meet(two, i, &at))
			continue;
		double x = time_axis_at(&two->time, first->points[i].period);
		double a[2] = { lines_figure(&two->lines, 0, at.first).value };
		double b[2] = { lines_figure(&two->lines, 1, at.second).value };
		scene_stroke(scene, LAYER_AXIS, x, a[0], x, b[0], 0);
		if (!at.is_joined)
			continue;
		a[1] = lines_figure(&two->lines, 0, at.first_after).value;
		b[1] = lines_figure(&two->lines, 1, at.second_after).value;
		fill_between(scene, x,
		    time_axis_at(&two->time, first->points[at.first_after].period), a, b,
		    scene->theme.grid);
	}
}

static void write_lower_name(struct two *two, double bottom)
{
	struct scene *scene = two->scene;
	double row = scene->theme.label_size * 1.2;
	double y = bottom - name_px(two) + row / 2;
	for (size_t i = 0; i < two->lower_name.count; i++)
		scene_text(scene, scene->plane.left, y + (double)i * row, ALIGN_LEFT,
		    scene->theme.label_size, true, scene->theme.ink, two->lower_name.line[i]);
}

static void draw_upper(struct two *two)
{
	struct scene *scene = two->scene;
	frame_values(scene, two->chart, &two->upper_values, true);
	if (has_gap(two))
		draw_gap(two);
	lines_draw(&two->lines);
	line_ends_write(&two->lines);
	lines_write_values(&two->lines);
}

static void draw_lower(struct two *two, double top, double bottom)
{
	struct scene *scene = two->scene;
	struct scene_plane plane = scene->plane;
	plane.top = top + PANEL_GAP + name_px(two) + two->lower_head;
	plane.bottom = bottom - two->lower_foot;
	plane.y0 = two->lower_values.low;
	plane.y1 = two->lower_values.high;
	scene_turn_to(scene, &plane);
	write_lower_name(two, plane.top - two->lower_head);
	frame_values(scene, two->chart, &two->lower_values, true);
	bars_draw(&two->bars);
}

/* Both panels in the place of one.  Marks of events go through both, keep off the values at the
 * bars, and are kept off by those at the points. */
static void draw_panels(struct two *two, double headroom)
{
	struct scene *scene = two->scene;
	struct scene_plane upper = scene->plane;
	double bottom = upper.bottom;
	upper.bottom -= lower_px(two, bottom - upper.top);
	if (two->has_lower)
		draw_lower(two, upper.bottom, bottom);
	scene_turn_to(scene, &upper);
	draw_events(scene, two->chart, &two->time, headroom, bottom);
	draw_upper(two);
}

void draw_two(struct scene *scene, const struct bilat_chart *chart)
{
	struct two two = { .scene = scene, .chart = chart };
	split(&two);
	if (chart->height == 0 && two.has_lower)
		scene->height += MORE_HEIGHT;
	scene->has_bars = two.has_lower;
	set_sides(&two);
	measure_lower(&two);
	find_gap(&two);

	size_t tick_count;
	struct time_tick *ticks = time_axis_ticks(scene->arena, &two.time,
	    1 / scene_dx(scene, 1), scene->theme.tick_size, &tick_count);
	size_t key_count;
	struct frame_key *keys = lines_keys(&two.lines, &key_count);
	double headroom = lines_headroom(&two.lines);
	double upper = line_ends_height(&two.lines);
	frame_make(scene, chart, keys, key_count,
	    draw_events_px(scene, chart, &two.time) + headroom,
	    frame_times_px(scene, ticks, tick_count), upper + lower_px(&two, upper));
	frame_times(scene, ticks, tick_count, 0);
	draw_panels(&two, headroom);
}
