#include "chart/scene.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "chart/measure.h"

const char *const layer_names[LAYER_COUNT] = {
	[LAYER_BAND] = "band",
	[LAYER_GRID] = "grid",
	[LAYER_EVENTS] = "events",
	[LAYER_BARS] = "bars",
	[LAYER_HATCH] = "hatch",
	[LAYER_AXIS] = "axis",
	[LAYER_WEAK] = "weak",
	[LAYER_LINES] = "lines",
	[LAYER_MARKS] = "marks",
	[LAYER_DOTS] = "dots",
};

void scene_init(struct scene *scene, struct arena *arena, const struct chart_theme *theme)
{
	*scene = (struct scene){ .arena = arena, .theme = *theme };
}

void scene_done(struct scene *scene)
{
	for (size_t i = 0; i < LAYER_COUNT; i++)
		vec_done(&scene->layers[i]);
	vec_done(&scene->texts);
	vec_done(&scene->taken);
}

void scene_turn_to(struct scene *scene, const struct scene_plane *plane)
{
	if (!scene->has_several)
		scene->first = scene->plane;
	scene->has_several = true;
	scene->plane = *plane;
}

const struct scene_plane *scene_base(const struct scene *scene)
{
	return scene->has_several ? &scene->first : &scene->plane;
}

static double plane_x(const struct scene_plane *plane, double px)
{
	return plane->x0 +
	       (px - plane->left) * (plane->x1 - plane->x0) / (plane->right - plane->left);
}

static double plane_y(const struct scene_plane *plane, double px)
{
	return plane->y0 +
	       (plane->bottom - px) * (plane->y1 - plane->y0) / (plane->bottom - plane->top);
}

double scene_dx(const struct scene *scene, double px)
{
	const struct scene_plane *plane = &scene->plane;
	return px * (plane->x1 - plane->x0) / (plane->right - plane->left);
}

double scene_dy(const struct scene *scene, double px)
{
	const struct scene_plane *plane = &scene->plane;
	return px * (plane->y1 - plane->y0) / (plane->bottom - plane->top);
}

double scene_px_x(const struct scene *scene, double x)
{
	const struct scene_plane *plane = &scene->plane;
	return plane->left +
	       (x - plane->x0) * (plane->right - plane->left) / (plane->x1 - plane->x0);
}

double scene_px_y(const struct scene *scene, double y)
{
	const struct scene_plane *plane = &scene->plane;
	return plane->bottom -
	       (y - plane->y0) * (plane->bottom - plane->top) / (plane->y1 - plane->y0);
}

double scene_x(const struct scene *scene, double px)
{
	return plane_x(&scene->plane, px);
}

double scene_y(const struct scene *scene, double px)
{
	return plane_y(&scene->plane, px);
}

/* Into the units of the first plane. */
static void rebase(const struct scene *scene, double *x, double *y)
{
	*x = plane_x(&scene->first, scene_px_x(scene, *x));
	*y = plane_y(&scene->first, scene_px_y(scene, *y));
}

static void add_row(struct scene *scene, enum layer layer, struct scene_row row)
{
	if (scene->has_several && row.count > 0) {
		rebase(scene, &row.n[0], &row.n[1]);
		if (layer == LAYER_BARS) {
			rebase(scene, &row.n[2], &row.n[4]);
			rebase(scene, &row.n[3], &row.n[5]);
		}
	}
	*vec_push(&scene->layers[layer]) = row;
}

void scene_fill(struct scene *scene, const double (*corners)[2], size_t count, uint32_t color)
{
	scene_lift(scene, LAYER_BAND);
	for (size_t i = 0; i < count; i++)
		scene_line_to(scene, LAYER_BAND, corners[i][0], corners[i][1], color);
	scene_line_to(scene, LAYER_BAND, corners[0][0], corners[0][1], color);
	scene_lift(scene, LAYER_BAND);
}

void scene_line_to(struct scene *scene, enum layer layer, double x, double y, uint32_t color)
{
	bool colored = layer != LAYER_GRID && layer != LAYER_EVENTS && layer != LAYER_AXIS;
	add_row(scene, layer,
	    (struct scene_row){ .n = { x, y, (double)color }, .count = colored ? 3 : 2 });
}

bool scene_is_lifted(const struct scene *scene, enum layer layer)
{
	size_t count = scene->layers[layer].count;
	return count == 0 || scene->layers[layer].at[count - 1].count == 0;
}

void scene_lift(struct scene *scene, enum layer layer)
{
	if (!scene_is_lifted(scene, layer))
		add_row(scene, layer, (struct scene_row){ .count = 0 });
}

void scene_stroke(struct scene *scene, enum layer layer, double xa, double ya, double xb,
    double yb, uint32_t color)
{
	scene_lift(scene, layer);
	scene_line_to(scene, layer, xa, ya, color);
	scene_line_to(scene, layer, xb, yb, color);
	scene_lift(scene, layer);
}

void scene_bar(struct scene *scene, double xa, double xb, double ya, double yb, uint32_t color)
{
	add_row(scene, LAYER_BARS,
	    (struct scene_row){ .n = { (xa + xb) / 2, yb, fmin(xa, xb), fmax(xa, xb),
				    fmin(ya, yb), fmax(ya, yb), (double)color },
		.count = 7 });
}

static void outline(
    struct scene *scene, double xa, double xb, double ya, double yb, uint32_t color)
{
	scene_lift(scene, LAYER_HATCH);
	scene_line_to(scene, LAYER_HATCH, xa, ya, color);
	scene_line_to(scene, LAYER_HATCH, xb, ya, color);
	scene_line_to(scene, LAYER_HATCH, xb, yb, color);
	scene_line_to(scene, LAYER_HATCH, xa, yb, color);
	scene_line_to(scene, LAYER_HATCH, xa, ya, color);
	scene_lift(scene, LAYER_HATCH);
}

#define HATCH_PX 6.0

/* Lines x + y = c (pixels) within the rectangle. */
static void hatch(
    struct scene *scene, double left, double right, double top, double bottom, uint32_t color)
{
	int lines = (int)((right + bottom - left - top) / HATCH_PX);
	for (int i = 1; i <= lines; i++) {
		double c = left + top + i * HATCH_PX;
		double xa = fmax(left, c - bottom);
		double xb = fmin(right, c - top);
		if (xb - xa > 0.5)
			scene_stroke(scene, LAYER_HATCH, scene_x(scene, xa),
			    scene_y(scene, c - xa), scene_x(scene, xb), scene_y(scene, c - xb),
			    color);
	}
}

void scene_open_bar(struct scene *scene, double xa, double xb, double ya, double yb,
    uint32_t color, bool hatched)
{
	scene_bar(scene, xa, xb, ya, yb, color_mix(color, scene->theme.paper, 0.16));
	if (hatched)
		hatch(scene, scene_px_x(scene, fmin(xa, xb)), scene_px_x(scene, fmax(xa, xb)),
		    scene_px_y(scene, fmax(ya, yb)), scene_px_y(scene, fmin(ya, yb)),
		    color_mix(color, scene->theme.paper, 0.75));
	outline(scene, xa, xb, ya, yb, color);
}

void scene_dot(
    struct scene *scene, double x, double y, enum marker marker, bool hollow, uint32_t color)
{
	/* gnuplot's numbers of the filled shapes. */
	static const int types[MARKER_COUNT] = { 7, 5, 13, 9, 11 };
	double size = scene->theme.dot_size;
	struct scene_row row = { .n = { x, y, size, types[marker], (double)color },
		.count = 5 };
	add_row(scene, LAYER_DOTS, row);
	if (hollow) {
		row.n[2] =
		    size * (marker == MARKER_CIRCLE || marker == MARKER_SQUARE ? 0.55 : 0.45);
		row.n[4] = (double)scene->theme.paper;
		add_row(scene, LAYER_DOTS, row);
	}
	double px = scene_px_x(scene, x);
	double py = scene_px_y(scene, y);
	scene_take(scene, (struct scene_box){ px - 4, py - 4, px + 4, py + 4, false });
}

void scene_arrow(
    struct scene *scene, double x, double y, int right, int up, double px, uint32_t color)
{
	const double head = 4.5;
	double tip_x = x + scene_dx(scene, px) * right;
	double tip_y = y + scene_dy(scene, px) * up;
	scene_stroke(scene, LAYER_MARKS, x, y, tip_x, tip_y, color);
	/* The two ends of the head lie back from the tip and to both sides. */
	double back_x = tip_x - scene_dx(scene, head) * right;
	double back_y = tip_y - scene_dy(scene, head) * up;
	double side_x = scene_dx(scene, head) * up;
	double side_y = scene_dy(scene, head) * right;
	scene_line_to(scene, LAYER_MARKS, back_x - side_x, back_y - side_y, color);
	scene_line_to(scene, LAYER_MARKS, tip_x, tip_y, color);
	scene_line_to(scene, LAYER_MARKS, back_x + side_x, back_y + side_y, color);
	scene_lift(scene, LAYER_MARKS);
	double px_x = scene_px_x(scene, x);
	double px_y = scene_px_y(scene, y);
	double end_x = px_x + px * right;
	double end_y = px_y - px * up;
	scene_take(scene,
	    (struct scene_box){ fmin(px_x, end_x) - head * abs(up),
		fmin(px_y, end_y) - head * abs(right), fmax(px_x, end_x) + head * abs(up),
		fmax(px_y, end_y) + head * abs(right), false });
}

void scene_text(struct scene *scene, double px_x, double px_y, enum align align, double size,
    bool bold, uint32_t color, const char *text)
{
	*vec_push(&scene->texts) = (struct scene_text){ px_x, px_y, align, size, bold, color,
		arena_strdup(scene->arena, text) };
	scene_take(scene, scene_text_box(px_x, px_y, align, size, bold, text));
}

struct scene_box scene_text_box(
    double px_x, double px_y, enum align align, double size, bool bold, const char *text)
{
	double width = text_px(text, size, bold);
	double left = px_x - (align == ALIGN_LEFT       ? 0
				 : align == ALIGN_RIGHT ? width
							: width / 2);
	return (struct scene_box){ left, px_y - size * 0.58, left + width, px_y + size * 0.58,
		false };
}

bool scene_is_free(const struct scene *scene, struct scene_box box, bool over_soft)
{
	if (box.left < 1 || box.top < 1 || box.right > scene->width - 1 ||
	    box.bottom > scene->height - 1)
		return false;
	for (size_t i = 0; i < scene->taken.count; i++) {
		const struct scene_box *other = &scene->taken.at[i];
		if (!(over_soft && other->soft) && box.left < other->right &&
		    box.right > other->left && box.top < other->bottom &&
		    box.bottom > other->top)
			return false;
	}
	return true;
}

void scene_take(struct scene *scene, struct scene_box box)
{
	*vec_push(&scene->taken) = box;
}

bool scene_label(struct scene *scene, const struct scene_place *places, size_t count,
    double size, bool bold, uint32_t color, const char *text)
{
	for (size_t i = 0; i < 2 * count; i++) {
		const struct scene_place *place = &places[i % count];
		struct scene_box box =
		    scene_text_box(place->x, place->y, place->align, size, bold, text);
		if (!scene_is_free(scene, box, i >= count))
			continue;
		scene_text(scene, place->x, place->y, place->align, size, bold, color, text);
		return true;
	}
	return false;
}
