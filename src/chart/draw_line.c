/* draw_line.c - one plane with lines: plain ones, shares and index numbers. */
#include "chart/draw.h"
#include "chart/lines.h"

void draw_line(struct scene *scene, const struct bilat_chart *chart)
{
	struct value_axis values = value_axis_of(chart, 5);
	struct time_axis time = time_axis_make(scene->arena, chart, false);
	struct lines lines = lines_make(scene, chart, &time);
	line_ends_make(&lines);
	scene->plane.left = frame_values_px(scene, chart, &values);
	scene->plane.right = scene->width - FRAME_PAD - line_ends_px(&lines) - 12;
	draw_span(scene, &time);
	scene->plane.y0 = values.low;
	scene->plane.y1 = values.high;

	size_t tick_count;
	struct time_tick *ticks = time_axis_ticks(
	    scene->arena, &time, 1 / scene_dx(scene, 1), scene->theme.tick_size, &tick_count);
	size_t key_count;
	struct frame_key *keys = lines_keys(&lines, &key_count);
	double headroom = lines_headroom(&lines);
	frame_make(scene, chart, keys, key_count,
	    draw_events_px(scene, chart, &time) + headroom,
	    frame_times_px(scene, ticks, tick_count), line_ends_height(&lines));
	frame_values(scene, chart, &values, true);
	if (chart->kind == BILAT_CHART_INDEX)
		scene_stroke(scene, LAYER_AXIS, scene->plane.x0, INDEX_BASE, scene->plane.x1,
		    INDEX_BASE, 0);
	frame_times(scene, ticks, tick_count, 0);
	draw_events(scene, chart, &time, headroom, scene->plane.bottom);
	lines_draw(&lines);
	line_ends_write(&lines);
	lines_write_values(&lines);
}
