/* draw_rank.c - horizontal bars, largest on top, one of them the one the page is about. */
#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/str.h"
#include "chart/draw.h"
#include "chart/frame.h"
#include "chart/measure.h"
#include "chart/value.h"

#define ARROW_PX 14.0
#define BAR_PX 16.0
#define ROW_GAP_PX 8.0

struct row {
	const struct bilat_chart_point *point;
	struct bilat_figure figure; /* scaled */
	struct text_lines name;
	const char *value;
	double top, height; /* pixels from the top of the drawing */
};

/* In a narrow picture, or beside long values, names stand above their bars. */
#define LEAST_FOR_BESIDE 400.0
#define LEAST_BAR_PX 80.0

static int compare_rows(const void *a, const void *b)
{
	const struct row *left = a;
	const struct row *right = b;
	bool has_left = bilat_figure_available(&left->figure);
	bool has_right = bilat_figure_available(&right->figure);
	if (has_left != has_right)
		return has_left ? -1 : 1;
	if (has_left && left->figure.value != right->figure.value)
		return left->figure.value > right->figure.value ? -1 : 1;
	return left->point < right->point ? -1 : left->point > right->point; /* as given */
}

static struct row *make_rows(
    struct scene *scene, const struct bilat_chart *chart, size_t *count_out)
{
	const struct bilat_chart_series *series = &chart->series[0];
	struct row *rows = arena_array(scene->arena, series->count + 1, sizeof *rows);
	for (size_t i = 0; i < series->count; i++) {
		rows[i].point = &series->points[i];
		rows[i].figure = figure_scaled(&series->points[i].figure, chart->scale_power);
		rows[i].value =
		    value_text(scene->arena, chart, &series->points[i].figure, true);
	}
	qsort(rows, series->count, sizeof *rows, compare_rows);
	*count_out = series->count;
	return rows;
}

static void make_names(struct scene *scene, struct row *rows, size_t count, bool above)
{
	double size = scene->theme.label_size;
	double top = 0;
	double width = above ? scene->width - 2 * FRAME_PAD : scene->width * 0.36;
	for (size_t i = 0; i < count; i++) {
		struct row *row = &rows[i];
		row->name = text_wrap(scene->arena, row->point->label, size,
		    row->point->highlight, width, above ? 2 : 4);
		double names = (double)row->name.count * size * 1.2;
		row->height = above ? names + BAR_PX + 2 : fmax(BAR_PX, names);
		row->height += ROW_GAP_PX;
		row->top = top;
		top += row->height;
	}
}

static double names_px(const struct scene *scene, const struct row *rows, size_t count)
{
	double widest = 0;
	for (size_t i = 0; i < count; i++)
		widest = fmax(widest, text_lines_px(&rows[i].name, scene->theme.label_size,
					  rows[i].point->highlight));
	return widest;
}

/* Pixels that the value beside the bar takes, arrow included. */
static double value_px(const struct scene *scene, const struct row *row)
{
	double arrow = figure_signs(&row->figure) & SIGN_MORE ? ARROW_PX : 0;
	return text_px(row->value, scene->theme.label_size, row->point->highlight) + 8 + arrow;
}

/* The plane is laid out so that every bar and its value fit between left and right. */
static void fit_plane(struct scene *scene, const struct row *rows, size_t count, bool above)
{
	double low = 0;
	double high = 0;
	double left_px = 0;
	double right_px = 0;
	for (size_t i = 0; i < count; i++) {
		const struct bilat_figure *figure = &rows[i].figure;
		double px = value_px(scene, &rows[i]);
		if (!bilat_figure_available(figure) || figure->value >= 0)
			right_px = fmax(right_px, px);
		else
			left_px = fmax(left_px, px);
		if (!bilat_figure_available(figure))
			continue;
		bool range = figure->bound == BILAT_BETWEEN;
		low = fmin(low, range ? figure->lower : figure->value);
		high = fmax(high, range ? figure->upper : figure->value);
	}
	if (!(high > low))
		high = low + 1;
	scene->plane.left =
	    FRAME_PAD + left_px + (above ? 0 : names_px(scene, rows, count) + 10);
	scene->plane.right = fmax(scene->plane.left + 4, scene->width - FRAME_PAD - right_px);
	scene->plane.x0 = low;
	scene->plane.x1 = high;
}

static void draw_row_bar(struct scene *scene, const struct row *row, double middle)
{
	const struct bilat_figure *figure = &row->figure;
	unsigned signs = figure_signs(figure);
	uint32_t color = row->point->highlight ? scene->theme.accent : scene->theme.other;
	double y = scene_y(scene, middle);
	double half = scene_dy(scene, BAR_PX / 2);
	if (signs & (SIGN_PROVISIONAL | SIGN_LESS))
		scene_open_bar(scene, 0, figure->value, y - half, y + half, color,
		    signs & SIGN_PROVISIONAL);
	else
		scene_bar(scene, 0, figure->value, y - half, y + half, color);
	if (signs & SIGN_BETWEEN) {
		uint32_t ink = scene->theme.ink;
		double side = scene_dy(scene, 4);
		scene_stroke(scene, LAYER_MARKS, figure->lower, y, figure->upper, y, ink);
		scene_stroke(
		    scene, LAYER_MARKS, figure->lower, y - side, figure->lower, y + side, ink);
		scene_stroke(
		    scene, LAYER_MARKS, figure->upper, y - side, figure->upper, y + side, ink);
	}
	if (signs & (SIGN_MORE | SIGN_LESS))
		scene_arrow(scene, figure->value, y, signs & SIGN_MORE ? 1 : -1, 0, ARROW_PX,
		    row->point->highlight ? color : scene->theme.axis);
}

static void write_row_value(struct scene *scene, const struct row *row, double middle)
{
	const struct bilat_figure *figure = &row->figure;
	bool available = bilat_figure_available(figure);
	unsigned signs = figure_signs(figure);
	double end = available ? figure->value : 0;
	if (available && signs & SIGN_BETWEEN)
		end = end < 0 ? figure->lower : figure->upper;
	double x = scene_px_x(scene, end);
	double arrow = signs & SIGN_MORE ? ARROW_PX : 0;
	x += end < 0 ? -6 : 6 + arrow;
	scene_text(scene, x, middle, end < 0 ? ALIGN_RIGHT : ALIGN_LEFT,
	    scene->theme.label_size, row->point->highlight,
	    available ? scene->theme.ink : scene->theme.muted, row->value);
}

static void draw_row(struct scene *scene, const struct row *row, bool above)
{
	double size = scene->theme.label_size;
	double line = size * 1.2;
	double names = (double)row->name.count * line;
	double top = scene->plane.top + row->top;
	double middle = top + row->height / 2;
	double y = middle - names / 2 + line / 2;
	if (above) {
		y = top + line / 2;
		middle = top + names + 2 + BAR_PX / 2;
	}
	for (size_t i = 0; i < row->name.count; i++)
		scene_text(scene, FRAME_PAD, y + (double)i * line, ALIGN_LEFT, size,
		    row->point->highlight, scene->theme.ink, row->name.line[i]);
	/* Names above the bars interrupt the line of zero. */
	double from = above ? scene_y(scene, middle - BAR_PX / 2 - 2) : scene->plane.y1;
	double to = above ? scene_y(scene, middle + BAR_PX / 2 + 2) : scene->plane.y0;
	if (above || row->top <= 0)
		scene_stroke(scene, LAYER_AXIS, 0, from, 0, to, 0);
	if (bilat_figure_available(&row->figure))
		draw_row_bar(scene, row, middle);
	write_row_value(scene, row, middle);
}

void draw_rank(struct scene *scene, const struct bilat_chart *chart)
{
	size_t count;
	struct row *rows = make_rows(scene, chart, &count);
	bool above = scene->width < LEAST_FOR_BESIDE;
	make_names(scene, rows, count, above);
	fit_plane(scene, rows, count, above);
	if (!above && scene->plane.right - scene->plane.left < LEAST_BAR_PX) {
		above = true;
		make_names(scene, rows, count, above);
		fit_plane(scene, rows, count, above);
	}
	double height = rows[count - 1].top + rows[count - 1].height;
	/* As tall as its rows, unless somebody asked for more. */
	if (chart->height == 0)
		scene->height = 1;
	scene->plane.y0 = 0;
	scene->plane.y1 = 1;
	frame_make(scene, chart, NULL, 0, 0, 0, height);
	scene->plane.bottom = scene->plane.top + height;
	for (size_t i = 0; i < count; i++)
		draw_row(scene, &rows[i], above);
}
