#include "chart/draw.h"

#include <math.h>
#include <stdlib.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/str.h"
#include "chart/frame.h"
#include "chart/measure.h"
#include "chart/value.h"

#define LEAST_WIDTH 240
#define LEAST_HEIGHT 160
#define LEAST_CHANGES 3

/* Available figures of the series that has most of them. */
static size_t most_figures(const struct bilat_chart *chart)
{
	size_t most = 0;
	for (size_t s = 0; s < chart->series_count; s++) {
		size_t count = 0;
		for (size_t i = 0; i < chart->series[s].count; i++)
			count += bilat_figure_available(&chart->series[s].points[i].figure);
		most = count > most ? count : most;
	}
	return most;
}

static bool lacks_for(const struct bilat_chart *chart, enum bilat_why why)
{
	for (size_t s = 0; s < chart->series_count; s++)
		for (size_t i = 0; i < chart->series[s].count; i++)
			if (chart->series[s].points[i].figure.why == why)
				return true;
	return false;
}

/* With every reason that its points give. */
static bool fail_empty(const struct bilat_chart *chart, struct bilat_error *err)
{
	struct str reasons = STR_INIT;
	for (int why = BILAT_WHY_NONE + 1; why < BILAT_WHY_COUNT; why++)
		if (lacks_for(chart, (enum bilat_why)why))
			str_printf(&reasons, "%s%s", reasons.length > 0 ? "; " : ": ",
			    bilat_why_sentence((enum bilat_why)why));
	bilat_fail(err, BILAT_NONE, "the chart '%s' has no figure to draw%s",
	    chart->title ? chart->title : "", reasons.text);
	str_done(&reasons);
	return false;
}

static bool check_chart(const struct bilat_chart *chart, struct bilat_error *err)
{
	double low;
	double high;
	const char *title = chart->title ? chart->title : "";
	bool two = chart->kind == BILAT_CHART_MIRROR || chart->kind == BILAT_CHART_BALANCE;
	size_t most = two ? 3 : chart->kind == BILAT_CHART_RANK ? 1 : BILAT_CHART_SERIES_MOST;
	if (chart->series_count > most)
		return bilat_fail(err, BILAT_USAGE,
		    "'%s' has %zu series, its kind of chart shows %zu (draw fewer, or several "
		    "charts)",
		    title, chart->series_count, most);
	if (!chart_extent(chart, &low, &high))
		return fail_empty(chart, err);
	if (chart->kind == BILAT_CHART_YOY && most_figures(chart) < LEAST_CHANGES)
		return bilat_fail(err, BILAT_NONE,
		    "'%s' has too few changes for a chart: %zu (%d are needed, those of "
		    "four comparable figures)",
		    title, most_figures(chart), LEAST_CHANGES);
	if ((chart->width != 0 && chart->width < LEAST_WIDTH) ||
	    (chart->height != 0 && chart->height < LEAST_HEIGHT) || chart->width > 10000 ||
	    chart->height > 10000)
		return bilat_fail(err, BILAT_USAGE,
		    "a chart of %dx%d pixels cannot be drawn (from %dx%d to 10000x10000)",
		    chart->width, chart->height, LEAST_WIDTH, LEAST_HEIGHT);
	return true;
}

static unsigned chart_signs(const struct bilat_chart *chart)
{
	unsigned signs = 0;
	for (size_t s = 0; s < chart->series_count; s++)
		for (size_t i = 0; i < chart->series[s].count; i++)
			signs |= figure_signs(&chart->series[s].points[i].figure);
	return signs;
}

bool draw_chart(struct scene *scene, const struct bilat_chart *chart, struct bilat_error *err)
{
	if (!check_chart(chart, err))
		return false;
	scene->width = chart->width ? chart->width : scene->theme.width;
	scene->height = chart->height ? chart->height : scene->theme.height;
	scene->signs = chart_signs(chart);
	scene->has_bars = chart->kind == BILAT_CHART_BAR || chart->kind == BILAT_CHART_YOY ||
			  chart->kind == BILAT_CHART_RANK;
	scene->has_lines = !scene->has_bars;
	/* The frame places shapes of its own before the axes are known. */
	scene->plane.x1 = scene->plane.y1 = 1;
	if (chart->series_count > CHART_TOGETHER) {
		draw_multiples(scene, chart);
		return true;
	}
	switch (chart->kind) {
	case BILAT_CHART_LINE:
	case BILAT_CHART_SHARE:
	case BILAT_CHART_INDEX:
		draw_line(scene, chart);
		break;
	case BILAT_CHART_BAR:
	case BILAT_CHART_YOY:
		draw_bars(scene, chart);
		break;
	case BILAT_CHART_RANK:
		draw_rank(scene, chart);
		break;
	case BILAT_CHART_MIRROR:
	case BILAT_CHART_BALANCE:
		draw_two(scene, chart);
		break;
	}
	return true;
}

void draw_span(struct scene *scene, const struct time_axis *time)
{
	struct scene_plane *plane = &scene->plane;
	double length = fmax(time->last - time->first, time->slot);
	double margin = length * fmin(0.04, 14 / (plane->right - plane->left));
	/* A few periods stand in the middle of their slots, many fill the width. */
	if (length < 8 * time->slot)
		margin = time->slot * 0.35;
	plane->x0 = time->first - margin;
	plane->x1 = time->last + margin;
}

void draw_slots(struct scene *scene, const struct time_axis *time)
{
	scene->plane.x0 = time->first - time->slot * 0.55;
	scene->plane.x1 = time->last + time->slot * 0.55;
}

double draw_headroom(const struct scene *scene, const struct bilat_chart *chart, double need)
{
	double low;
	double high;
	if (!chart_extent(chart, &low, &high))
		return 0;
	double left = (scene->plane.y1 - high) / (scene->plane.y1 - scene->plane.y0) * LEAST_PX;
	return fmax(0, need - left);
}

#define EVENT_ROWS 6
#define EVENT_WIDTH 190.0
#define EVENT_GAP 6.0 /* pixels below the lowest row */

struct event_label {
	double x; /* of the mark */
	size_t row;
	struct scene_box box; /* top and bottom not set */
	const char *text;     /* NULL: no room */
	enum align align;
};

/* Whether a label in that row would touch one that is placed, or one of the two a mark of the
 * other: marks go down from the row of their label. */
static bool event_collides(
    const struct event_label *label, size_t row, const struct event_label *labels, size_t count)
{
	for (size_t k = 0; k < count; k++) {
		const struct event_label *other = &labels[k];
		if (!other->text || other == label)
			continue;
		if (other->row == row && other->box.left < label->box.right + 6 &&
		    other->box.right > label->box.left - 6)
			return true;
		if (other->row < row && other->x > label->box.left &&
		    other->x < label->box.right)
			return true;
		if (other->row > row && label->x > other->box.left &&
		    label->x < other->box.right)
			return true;
	}
	return false;
}

static bool is_outside(const struct scene *scene, const struct event_label *label)
{
	return label->x < scene->plane.left - 1 || label->x > scene->plane.right + 1;
}

/* Gives the label the first row where it fits with a text of at most that width. */
static bool place_event(const struct scene *scene, const struct bilat_chart_event *event,
    struct event_label *label, double width, const struct event_label *labels, size_t count)
{
	double size = scene->theme.footnote_size;
	struct text_lines lines = text_wrap(scene->arena, event->label, size, false, width, 1);
	if (lines.count == 0)
		return false;
	bool fits = label->x + 8 + text_px(lines.line[0], size, false) < scene->width;
	label->align = fits ? ALIGN_LEFT : ALIGN_RIGHT;
	label->box = scene_text_box(
	    label->x + (fits ? 4 : -4), 0, label->align, size, false, lines.line[0]);
	for (label->row = 0; label->row < EVENT_ROWS; label->row++) {
		if (!event_collides(label, label->row, labels, count)) {
			label->text = lines.line[0];
			return true;
		}
	}
	return false;
}

/* All labels; one that finds no place is tried shorter, and in the end left out. */
static struct event_label *place_events(struct scene *scene, const struct bilat_chart *chart,
    const struct time_axis *axis, size_t *rows_out)
{
	static const double parts[] = { 0.4, 0.25, 0.15 };
	size_t count = chart->event_count;
	struct event_label *labels = arena_array(scene->arena, count + 1, sizeof *labels);
	*rows_out = 0;
	for (size_t i = 0; i < count; i++) {
		struct event_label *label = &labels[i];
		label->x = scene_px_x(scene, time_axis_at(axis, chart->events[i].period));
		if (is_outside(scene, label))
			continue;
		for (size_t k = 0; k < sizeof parts / sizeof parts[0]; k++)
			if (place_event(scene, &chart->events[i], label,
				fmin(EVENT_WIDTH, scene->width * parts[k]), labels, count))
				break;
		if (label->text && label->row + 1 > *rows_out)
			*rows_out = label->row + 1;
	}
	return labels;
}

static double event_row_px(const struct scene *scene)
{
	return scene->theme.footnote_size * 1.4;
}

/* An event without a label is told in the footnote. */
static void note_event(
    struct scene *scene, const struct bilat_chart *chart, const struct bilat_chart_event *event)
{
	const char *before = scene->event_note;
	if (event->label && *event->label)
		scene->event_note = arena_printf(scene->arena, "%s%s%s %s",
		    before ? before : "", before ? "; " : "",
		    period_words(scene->arena, chart, event->period), event->label);
}

double draw_events_px(
    struct scene *scene, const struct bilat_chart *chart, const struct time_axis *axis)
{
	size_t rows;
	struct event_label *labels = place_events(scene, chart, axis, &rows);
	for (size_t i = 0; i < chart->event_count; i++)
		if (!labels[i].text && !is_outside(scene, &labels[i]))
			note_event(scene, chart, &chart->events[i]);
	return rows > 0 ? (double)rows * event_row_px(scene) + EVENT_GAP : 0;
}

void draw_note_events(
    struct scene *scene, const struct bilat_chart *chart, const struct time_axis *axis)
{
	for (size_t i = 0; i < chart->event_count; i++) {
		double x = time_axis_at(axis, chart->events[i].period);
		if (x >= scene->plane.x0 && x <= scene->plane.x1)
			note_event(scene, chart, &chart->events[i]);
	}
}

void draw_event_marks(
    struct scene *scene, const struct bilat_chart *chart, const struct time_axis *axis)
{
	for (size_t i = 0; i < chart->event_count; i++) {
		double x = time_axis_at(axis, chart->events[i].period);
		if (x >= scene->plane.x0 && x <= scene->plane.x1)
			scene_stroke(
			    scene, LAYER_EVENTS, x, scene->plane.y0, x, scene->plane.y1, 0);
	}
}

static int compare_tops(const void *a, const void *b)
{
	const struct scene_box *left = a, *right = b;
	return left->top < right->top ? -1 : left->top > right->top;
}

/* The mark of an event, from top to bottom but not through the texts that stand there. */
static void draw_mark(struct scene *scene, double px_x, double top, double bottom)
{
	VEC(struct scene_box) texts = VEC_INIT;
	double x = scene_x(scene, px_x);

	for (size_t i = 0; i < scene->taken.count; i++) {
		const struct scene_box *box = &scene->taken.at[i];
		if (!box->soft && box->left < px_x + 2 && box->right > px_x - 2 &&
		    box->bottom > top && box->top < bottom)
			*vec_push(&texts) = *box;
	}
	if (texts.count > 0)
		qsort(texts.at, texts.count, sizeof *texts.at, compare_tops);
	for (size_t i = 0; i <= texts.count; i++) {
		double end = i < texts.count ? texts.at[i].top - 1 : bottom;

		if (end > top)
			scene_stroke(scene, LAYER_EVENTS, x, scene_y(scene, end), x,
			    scene_y(scene, top), 0);
		if (i < texts.count)
			top = fmax(top, texts.at[i].bottom + 1);
	}
	vec_done(&texts);
}

void draw_events(struct scene *scene, const struct bilat_chart *chart,
    const struct time_axis *axis, double headroom, double bottom)
{
	size_t rows;
	struct event_label *labels = place_events(scene, chart, axis, &rows);
	double row = event_row_px(scene);
	for (size_t i = 0; i < chart->event_count; i++) {
		if (is_outside(scene, &labels[i]))
			continue;
		size_t up = rows - (labels[i].text ? labels[i].row : rows);
		double top = scene->plane.top - headroom - EVENT_GAP - (double)up * row;
		draw_mark(scene, labels[i].x, top + 1, bottom);
		scene_take(scene,
		    (struct scene_box){ labels[i].x - 1, top, labels[i].x + 1, bottom, true });
		if (labels[i].text)
			scene_text(scene,
			    labels[i].x + (labels[i].align == ALIGN_LEFT ? 4 : -4),
			    top + row / 2, labels[i].align, scene->theme.footnote_size, false,
			    scene->theme.muted, labels[i].text);
	}
}
