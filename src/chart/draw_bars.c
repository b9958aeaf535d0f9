/* draw_bars.c - one plane with bars over time: amounts, and changes up and down from zero. */
#include "chart/bars.h"
#include "chart/draw.h"

void draw_bars(struct scene *scene, const struct bilat_chart *chart)
{
	struct time_axis time = time_axis_make(scene->arena, chart, true);
	struct bars bars = bars_make(scene, chart, &time,
	    chart->kind == BILAT_CHART_YOY ? BARS_BY_SIGN : BARS_BY_SERIES);
	struct value_axis values = value_axis_of(chart, 5);
	scene->plane.left = frame_values_px(scene, chart, &values);
	scene->plane.right = scene->width - FRAME_PAD;
	draw_slots(scene, &time);
	scene->plane.y0 = values.low;
	scene->plane.y1 = values.high;
	bars.labels = bars_labels_fit(&bars);

	size_t tick_count;
	struct time_tick *ticks = time_axis_ticks(
	    scene->arena, &time, 1 / scene_dx(scene, 1), scene->theme.tick_size, &tick_count);
	size_t key_count;
	struct frame_key *keys = bars_keys(&bars, &key_count);
	double headroom = bars_headroom(&bars);
	double footroom = values.low < 0 ? bars_room(&bars, true) : 0;
	frame_make(scene, chart, keys, key_count,
	    draw_events_px(scene, chart, &time) + headroom,
	    footroom + frame_times_px(scene, ticks, tick_count), LEAST_PX);
	frame_values(scene, chart, &values, true);
	frame_times(scene, ticks, tick_count, footroom);
	bars_draw(&bars);
	/* Last, because the marks keep off the labels; they lie below the bars all the same. */
	draw_events(scene, chart, &time, headroom, scene->plane.bottom);
}
