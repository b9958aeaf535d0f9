/* sparkline.c - a picture of the size of a word, written without gnuplot. */
#include <bilat/chart.h>

#include <math.h>

#include "base/arena.h"
#include "base/num.h"
#include "base/str.h"
#include "chart/run.h"
#include "chart/scale.h"
#include "chart/svg.h"
#include "chart/value.h"

#define EDGE 3.0 /* pixels that the mark of the last point needs */

struct plane {
	struct time_axis time;
	double low, high, width, height;
};

static void add_px(struct str *out, double px)
{
	char text[NUM_SIZE];
	str_add(out, num_print(text, num_round(px, 1)));
}

static double height_of(const struct bilat_chart_point *point)
{
	return figure_scaled(&point->figure, 0).value;
}

static void add_place(
    struct str *out, const struct plane *plane, const struct bilat_chart_point *point)
{
	double along = plane->time.last - plane->time.first;
	double up = plane->high - plane->low;
	double x = along > 0
		       ? (time_axis_at(&plane->time, point->period) - plane->time.first) / along
		       : 0.5;
	double y = up > 0 ? (height_of(point) - plane->low) / up : 0.5;
	add_px(out, EDGE + x * (plane->width - 2 * EDGE));
	str_add_char(out, ',');
	add_px(out, plane->height - EDGE - y * (plane->height - 2 * EDGE));
}

static bool joins(const struct bilat_chart_point *before, const struct bilat_chart_point *point)
{
	return bilat_figure_available(&before->figure) &&
	       bilat_figure_available(&point->figure) &&
	       period_follows(before->period, point->period) &&
	       text_equal(before->source, point->source) &&
	       !(point->figure.status & BILAT_STATUS('B'));
}

/* How many points from the first on can be compared without a gap. */
static size_t run_length(const struct bilat_chart_point *points, size_t count)
{
	size_t length = 1;

	while (length < count && joins(&points[length - 1], &points[length]))
		length++;
	return length;
}

/* Of the runs that are long enough a line, of the others dots; the last available point. */
static const struct bilat_chart_point *add_runs(struct str *out, const struct plane *plane,
    const struct bilat_chart_point *points, size_t count, bool lines)
{
	const struct bilat_chart_point *last = NULL;
	size_t begin = out->length;

	for (size_t i = 0, length; i < count; i += length) {
		length = run_length(&points[i], count - i);
		if (!bilat_figure_available(&points[i].figure))
			continue;
		last = &points[i + length - 1];
		for (size_t k = i; k < i + length && lines == (length >= LEAST_FOR_LINE); k++) {
			str_add(out, out->length == begin ? "M" : lines && k > i ? " L" : " M");
			add_place(out, plane, &points[k]);
			/* A dot is a line of no length with round ends. */
			if (!lines)
				str_add(out, " h0");
		}
	}
	return last;
}

/* One path for lines and one, of a broader pen, for dots; those that are empty are left out. */
static const struct bilat_chart_point *add_paths(struct str *out, const struct plane *plane,
    const struct bilat_chart_point *points, size_t count)
{
	static const char *const pens[] = { "3.5", "2" };
	const struct bilat_chart_point *last = NULL;

	for (int lines = 1; lines >= 0; lines--) {
		struct str path = STR_INIT;

		last = add_runs(&path, plane, points, count, lines == 1);
		if (path.length > 0)
			str_printf(out,
			    "<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"%s\""
			    " stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"%s\"/>",
			    pens[lines], path.text);
		str_done(&path);
	}
	return last;
}

static size_t find_extent(
    const struct bilat_chart_point *points, size_t count, struct plane *plane)
{
	size_t found = 0;
	for (size_t i = 0; i < count; i++) {
		if (!bilat_figure_available(&points[i].figure))
			continue;
		double value = height_of(&points[i]);
		plane->low = found > 0 ? fmin(plane->low, value) : value;
		plane->high = found > 0 ? fmax(plane->high, value) : value;
		found++;
	}
	return found;
}

char *bilat_chart_sparkline(const struct bilat_chart_point *points, size_t count, int width,
    int height, const char *title, const char *prefix)
{
	struct plane plane = { .width = width, .height = height };
	struct str out = STR_INIT;
	if (find_extent(points, count, &plane) < 2)
		return str_take(&out);
	struct arena *arena = arena_new();
	struct bilat_chart_point *copy = arena_array(arena, count, sizeof *copy);
	for (size_t i = 0; i < count; i++)
		copy[i] = points[i];
	struct bilat_chart_series series = { .count = count, .points = copy };
	struct bilat_chart chart = { .series_count = 1, .series = &series };
	plane.time = time_axis_make(arena, &chart, false);

	str_printf(&out,
	    "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sparkline\" width=\"%d\""
	    " height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"",
	    width, height, width, height);
	svg_escape(&out, prefix);
	str_add(&out, "-title\"><title id=\"");
	svg_escape(&out, prefix);
	str_add(&out, "-title\">");
	svg_escape(&out, title);
	str_add(&out, "</title>");
	const struct bilat_chart_point *last = add_paths(&out, &plane, copy, count);
	str_add(&out,
	    "<path stroke=\"currentColor\" stroke-width=\"5\" stroke-linecap=\"round\""
	    " d=\"M");
	add_place(&out, &plane, last);
	str_add(&out, " h0\"/></svg>");
	arena_free(arena);
	return str_take(&out);
}
