/* draw_multiples.c - more series than a drawing holds: a small one for each, all on one scale.
 */
#include <math.h>

#include "base/arena.h"
#include "chart/bars.h"
#include "chart/draw.h"
#include "chart/lines.h"
#include "chart/run.h"
#include "chart/value.h"
#include "chart/words.h"

#define PANEL_LEAST 165.0        /* pixels of width */
#define PANEL_LEAST_NARROW 118.0 /* of a telephone */
#define NARROW 480.0
#define PANEL_HEIGHT 84.0
#define GAP_ACROSS 26.0
#define GAP_DOWN 14.0
#define COLUMNS_MOST 4

struct grid {
	struct scene *scene;
	const struct bilat_chart *chart;
	struct value_axis values;
	struct time_axis time;
	struct text_lines *names;
	size_t columns, rows;
	double *name_px; /* above the panels of each row */
	struct scene_plane area;
	bool bars;
};

static void choose_columns(struct grid *grid)
{
	size_t count = grid->chart->series_count;
	double width = grid->area.right - grid->area.left;
	double least = grid->scene->width < NARROW ? PANEL_LEAST_NARROW : PANEL_LEAST;
	size_t most = (size_t)((width + GAP_ACROSS) / (least + GAP_ACROSS));
	if (most < 1)
		most = 1;
	if (most > COLUMNS_MOST)
		most = COLUMNS_MOST;
	grid->rows = (count + most - 1) / most;
	grid->columns = (count + grid->rows - 1) / grid->rows;
}

static double panel_width(const struct grid *grid)
{
	double width = grid->area.right - grid->area.left;
	return (width - GAP_ACROSS * ((double)grid->columns - 1)) / (double)grid->columns;
}

/* The name of a series and its last value. */
static const char *panel_name(const struct grid *grid, const struct bilat_chart_series *series)
{
	struct arena *arena = grid->scene->arena;
	size_t last = run_last(series);
	const char *name = series->name ? series->name : "";
	if (last == series->count)
		return arena_printf(
		    arena, "%s %s", name, chart_word(grid->chart, WORD_NOT_AVAILABLE));
	return arena_printf(arena, "%s %s", name,
	    value_text(arena, grid->chart, &series->points[last].figure, true));
}

static void make_names(struct grid *grid)
{
	struct scene *scene = grid->scene;
	size_t count = grid->chart->series_count;
	grid->names = arena_array(scene->arena, count, sizeof *grid->names);
	grid->name_px = arena_array(scene->arena, grid->rows, sizeof *grid->name_px);
	for (size_t s = 0; s < count; s++) {
		double *name_px = &grid->name_px[s / grid->columns];
		grid->names[s] =
		    text_wrap(scene->arena, panel_name(grid, &grid->chart->series[s]),
			scene->theme.label_size, true, panel_width(grid), 3);
		*name_px = fmax(
		    *name_px, (double)grid->names[s].count * scene->theme.label_size * 1.2 + 5);
	}
}

/* All that stands between and above the panels of so many rows. */
static double around_px(const struct grid *grid, size_t rows)
{
	double px = 0;
	for (size_t row = 0; row < rows; row++)
		px += grid->name_px[row] + (row > 0 ? GAP_DOWN : 0);
	return px;
}

static double panel_height(const struct grid *grid)
{
	double height = grid->area.bottom - grid->area.top;
	return (height - around_px(grid, grid->rows)) / (double)grid->rows;
}

static struct scene_plane panel_plane(const struct grid *grid, size_t s)
{
	struct scene_plane plane = grid->area;
	double column = (double)(s % grid->columns);
	size_t row = s / grid->columns;
	double height = panel_height(grid);
	plane.left += column * (panel_width(grid) + GAP_ACROSS);
	plane.right = plane.left + panel_width(grid);
	plane.top += around_px(grid, row + 1) + (double)row * height;
	plane.bottom = plane.top + height;
	return plane;
}

static void write_name(const struct grid *grid, size_t s)
{
	struct scene *scene = grid->scene;
	double row = scene->theme.label_size * 1.2;
	double y = scene->plane.top - 5 - row * ((double)grid->names[s].count - 0.5);
	for (size_t i = 0; i < grid->names[s].count; i++)
		scene_text(scene, scene->plane.left, y + (double)i * row, ALIGN_LEFT,
		    scene->theme.label_size, true, scene->theme.ink, grid->names[s].line[i]);
}

/* What stands around a panel. */
static void frame_panel(
    const struct grid *grid, size_t s, const struct time_tick *ticks, size_t tick_count)
{
	struct scene_plane plane = panel_plane(grid, s);
	scene_turn_to(grid->scene, &plane);
	write_name(grid, s);
	frame_values(grid->scene, grid->chart, &grid->values, s % grid->columns == 0);
	draw_event_marks(grid->scene, grid->chart, &grid->time);
	/* The lowest of its column has the periods below it. */
	if (s + grid->columns >= grid->chart->series_count)
		frame_times(grid->scene, ticks, tick_count, 0);
}

static void draw_panel(const struct grid *grid, size_t s)
{
	struct scene *scene = grid->scene;
	struct bilat_chart chart = *grid->chart;
	struct scene_plane plane = panel_plane(grid, s);
	chart.series = &grid->chart->series[s];
	chart.series_count = 1;
	scene_turn_to(scene, &plane);
	if (grid->bars) {
		struct bars bars = bars_make(scene, &chart, &grid->time,
		    chart.kind == BILAT_CHART_YOY ? BARS_BY_SIGN : BARS_BY_SERIES);
		bars_draw(&bars);
	} else {
		struct lines lines = lines_make(scene, &chart, &grid->time);
		lines_draw(&lines);
		lines_write_values(&lines);
	}
}

static void measure(struct grid *grid)
{
	struct scene *scene = grid->scene;
	grid->bars =
	    grid->chart->kind == BILAT_CHART_BAR || grid->chart->kind == BILAT_CHART_YOY;
	grid->values = value_axis_of(grid->chart, 3);
	grid->time = time_axis_make(scene->arena, grid->chart, grid->bars);
	grid->area.left = frame_values_px(scene, grid->chart, &grid->values);
	grid->area.right = scene->width - FRAME_PAD - 4;
	choose_columns(grid);
	make_names(grid);
}

/* Ticks whose labels would reach into the next panel go. */
static size_t drop_wide_ticks(const struct scene *scene, struct time_tick *ticks, size_t count)
{
	size_t kept = 0;
	for (size_t i = 0; i < count; i++) {
		double half = text_px(ticks[i].label, scene->theme.tick_size, false) / 2;
		double x = scene_px_x(scene, ticks[i].at);
		if (x - half > scene->plane.left - GAP_ACROSS / 2 + 2 &&
		    x + half < scene->plane.right + GAP_ACROSS / 2 - 2)
			ticks[kept++] = ticks[i];
	}
	return kept;
}

void draw_multiples(struct scene *scene, const struct bilat_chart *chart)
{
	struct grid grid = { .scene = scene, .chart = chart };
	/* As tall as its rows, unless somebody asked for more. */
	if (chart->height == 0)
		scene->height = 1;
	measure(&grid);
	scene->plane.left = grid.area.left;
	scene->plane.right = grid.area.left + panel_width(&grid);
	if (grid.bars)
		draw_slots(scene, &grid.time);
	else
		draw_span(scene, &grid.time);
	scene->plane.y0 = grid.values.low;
	scene->plane.y1 = grid.values.high;
	size_t tick_count;
	struct time_tick *ticks = time_axis_ticks(scene->arena, &grid.time,
	    1 / scene_dx(scene, 1), scene->theme.tick_size, &tick_count);
	draw_note_events(scene, chart, &grid.time);
	tick_count = drop_wide_ticks(scene, ticks, tick_count);
	frame_make(scene, chart, NULL, 0, 0, frame_times_px(scene, ticks, tick_count),
	    around_px(&grid, grid.rows) + (double)grid.rows * PANEL_HEIGHT);
	double left = grid.area.left;
	double right = grid.area.right;
	grid.area = scene->plane;
	grid.area.left = left;
	grid.area.right = right;
	scene->plane = panel_plane(&grid, 0);
	/* All names are there before values look for a place. */
	for (size_t s = 0; s < chart->series_count; s++)
		frame_panel(&grid, s, ticks, tick_count);
	for (size_t s = 0; s < chart->series_count; s++)
		draw_panel(&grid, s);
}
