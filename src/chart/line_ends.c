/* line_ends.c - names beside the ends of lines, pushed apart where they would touch. */
#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "chart/draw.h"
#include "chart/lines.h"
#include "chart/run.h"
#include "chart/value.h"

struct end_label {
	double x, y;   /* where the series ends, pixels */
	double center; /* where the label goes */
	double height;
	size_t series;
	uint32_t color;
	struct text_lines lines;
};

#define NAME_LINES 3
#define ENDS_BEYOND 6.0 /* pixels that names may stand out of the plane */

/* The last value, where the point itself does not say it; else "". */
static const char *end_value(struct lines *lines, const struct bilat_chart_series *series)
{
	const struct bilat_figure *last = &series->points[run_last(series)].figure;
	unsigned inexact = SIGN_MORE | SIGN_LESS | SIGN_ABOUT | SIGN_BETWEEN;
	if (run_count(series, series->points[run_last(series)].source) < LEAST_FOR_LINE ||
	    (figure_signs(last) & inexact))
		return "";
	return value_text(lines->scene->arena, lines->chart, last, true);
}

/* The name with the value behind it; a long name gives way, a value does not. */
static struct text_lines end_lines(struct lines *lines, size_t s, double width)
{
	struct arena *arena = lines->scene->arena;
	const struct bilat_chart_series *series = &lines->chart->series[s];
	double size = lines->scene->theme.label_size;
	if (run_last(series) == series->count || !lines->names_beside)
		return (struct text_lines){ 0 };
	const char *name = series->name ? series->name : "";
	const char *value = end_value(lines, series);
	width = fmax(width, text_px(value, size, true) + 1);
	struct text_lines whole =
	    text_wrap(arena, *value ? arena_printf(arena, "%s %s", name, value) : name, size,
		true, width, NAME_LINES + 1);
	if (whole.count <= NAME_LINES)
		return whole;
	struct text_lines cut =
	    text_wrap(arena, name, size, true, width, *value ? NAME_LINES - 1 : NAME_LINES);
	if (*value)
		cut.line[cut.count++] = value;
	return cut;
}

static double end_px(const struct lines *lines, const struct text_lines *name)
{
	return (double)name->count * lines->scene->theme.label_size * 1.2 + 3;
}

/* Those that end at one height stay in the order of their series. */
static int compare_labels(const void *a, const void *b)
{
	const struct end_label *left = a;
	const struct end_label *right = b;
	if (left->center != right->center)
		return left->center < right->center ? -1 : 1;
	return left->series < right->series ? -1 : left->series > right->series;
}

/* Labels that would touch stand together, around the middle of the places that they would like.
 */
struct pile {
	size_t first, count;
	double height, middle;
};

static void merge(struct pile *into, const struct pile *from)
{
	double count = (double)(into->count + from->count);
	into->middle =
	    (into->middle * (double)into->count + from->middle * (double)from->count) / count;
	into->height += from->height;
	into->count += from->count;
}

static double keep_within(const struct pile *pile, double top, double bottom)
{
	double least = top + pile->height / 2;
	return fmax(least, fmin(bottom - pile->height / 2, pile->middle));
}

/* Pushes labels apart; they are in order of their places. */
static void separate(struct end_label *labels, size_t count, double top, double bottom)
{
	struct pile piles[THEME_SERIES];
	size_t pile_count = 0;
	for (size_t i = 0; i < count; i++) {
		piles[pile_count++] = (struct pile){ i, 1, labels[i].height, labels[i].center };
		piles[pile_count - 1].middle = keep_within(&piles[pile_count - 1], top, bottom);
		while (pile_count > 1) {
			struct pile *above = &piles[pile_count - 2];
			struct pile *below = &piles[pile_count - 1];
			if (above->middle + above->height / 2 <=
			    below->middle - below->height / 2)
				break;
			merge(above, below);
			above->middle = keep_within(above, top, bottom);
			pile_count--;
		}
	}
	for (size_t p = 0; p < pile_count; p++) {
		double at = piles[p].middle - piles[p].height / 2;
		for (size_t i = piles[p].first; i < piles[p].first + piles[p].count; i++) {
			labels[i].center = at + labels[i].height / 2;
			at += labels[i].height;
		}
	}
}

static void write_ends(struct lines *lines, struct end_label *labels, size_t count)
{
	struct scene *scene = lines->scene;
	double size = scene->theme.label_size;
	qsort(labels, count, sizeof *labels, compare_labels);
	separate(
	    labels, count, scene->plane.top - ENDS_BEYOND, scene->plane.bottom + ENDS_BEYOND);
	for (size_t i = 0; i < count; i++) {
		const struct end_label *label = &labels[i];
		double x = scene->plane.right + 12;
		double row = size * 1.2;
		double y = label->center - row * ((double)label->lines.count - 1) / 2;
		for (size_t k = 0; k < label->lines.count; k++)
			scene_text(scene, x, y + (double)k * row, ALIGN_LEFT, size, true,
			    label->color, label->lines.line[k]);
		/* A thread from the point to a label that had to move, or to a series that
		 * ended. */
		double last = scene_px_x(scene, lines->time.last);
		if (fabs(label->center - label->y) > 7 || label->x < last - 2)
			scene_stroke(scene, LAYER_GRID, scene_x(scene, label->x + 6),
			    scene_y(scene, label->y), scene_x(scene, x - 3),
			    scene_y(scene, label->center), 0);
	}
}

void line_ends_make(struct lines *lines)
{
	for (size_t s = 0; s < lines->chart->series_count; s++)
		lines->names[s] = end_lines(lines, s, lines->scene->width * 0.24);
}

double line_ends_px(const struct lines *lines)
{
	double widest = 0;
	for (size_t s = 0; s < lines->chart->series_count; s++)
		widest = fmax(widest,
		    text_lines_px(&lines->names[s], lines->scene->theme.label_size, true));
	return widest;
}

double line_ends_height(const struct lines *lines)
{
	double height = 0;
	for (size_t s = 0; s < lines->chart->series_count; s++)
		if (lines->names[s].count > 0)
			height += end_px(lines, &lines->names[s]);
	return fmax(LEAST_PX, height - 2 * ENDS_BEYOND);
}

void line_ends_write(struct lines *lines)
{
	struct scene *scene = lines->scene;
	struct end_label labels[THEME_SERIES];
	size_t count = 0;
	for (size_t s = 0; s < lines->chart->series_count; s++) {
		const struct text_lines *name = &lines->names[s];
		if (name->count == 0)
			continue;
		const struct bilat_chart_series *series = &lines->chart->series[s];
		size_t last = run_last(series);
		double y = scene_px_y(scene, lines_figure(lines, s, last).value);
		labels[count++] = (struct end_label){
			.x = scene_px_x(
			    scene, time_axis_at(&lines->time, series->points[last].period)),
			.y = y,
			.center = y,
			.height = end_px(lines, name),
			.series = s,
			.color = scene->theme.series_text[s],
			.lines = *name,
		};
	}
	write_ends(lines, labels, count);
}
