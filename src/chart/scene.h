/* scene.h - a picture before it is written for gnuplot: layers of shapes, and texts.
 *
 * Shapes are in the units of the data (that is what a reader of the script wants to see),
 * texts in pixels from the top left corner, because where they go has to do with their
 * size.  The plane of the data covers the whole picture; its `left` ... `bottom` is the part
 * that the axes enclose.  A picture of several panels has several planes one after another; its
 * rows are in the units of the first.  Everything belongs to the arena. */
#ifndef CHART_SCENE_H
#define CHART_SCENE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/vec.h"
#include "chart/theme.h"

struct arena;

/* Data blocks of plots/chart.gp. */
enum layer {
	LAYER_BAND,
	LAYER_GRID,
	LAYER_EVENTS,
	LAYER_BARS,
	LAYER_HATCH,
	LAYER_AXIS,
	LAYER_WEAK,
	LAYER_LINES,
	LAYER_MARKS,
	LAYER_DOTS,
	LAYER_COUNT,
};
extern const char *const layer_names[LAYER_COUNT];

#define SCENE_COLUMNS 7

struct scene_row {
	double n[SCENE_COLUMNS];
	unsigned count; /* 0: a blank line, the pen is lifted */
};

enum align { ALIGN_LEFT, ALIGN_CENTER, ALIGN_RIGHT };

struct scene_text {
	double x, y; /* pixels; y is the middle of the line */
	enum align align;
	double size;
	bool bold;
	uint32_t color;
	const char *text;
};

struct scene_box {
	double left, top, right, bottom;
	bool soft; /* a thin line: a label may cross it if there is no better place */
};

/* What part of the picture an axis pair encloses, and the data at its edges. */
struct scene_plane {
	double left, top, right, bottom; /* pixels */
	double x0, x1, y0, y1;           /* data at left, right, bottom, top */
};

struct scene {
	struct arena *arena;
	struct chart_theme theme;
	double width, height;
	struct scene_plane plane; /* drawn in now */
	struct scene_plane first; /* of several, the one whose units the rows are in */
	bool has_several;
	unsigned signs;           /* enum sign: what the footnote has to explain */
	const char *event_note;   /* what stands at marks that have no label; NULL: nothing */
	bool has_lines, has_bars; /* whose forms it explains them in */
	VEC(struct scene_row) layers[LAYER_COUNT];
	VEC(struct scene_text) texts;
	VEC(struct scene_box) taken; /* no label may cover these */
};

void scene_init(struct scene *scene, struct arena *arena, const struct chart_theme *theme);
void scene_done(struct scene *scene);

/* Draws in another plane from here on: the next panel of a picture of several. */
void scene_turn_to(struct scene *scene, const struct scene_plane *plane);
/* The plane that the picture is written in: the first. */
const struct scene_plane *scene_base(const struct scene *scene);

/* Between data and pixels. */
double scene_px_x(const struct scene *scene, double x);
double scene_px_y(const struct scene *scene, double y);
double scene_x(const struct scene *scene, double px);
double scene_y(const struct scene *scene, double px);
/* Data units of a distance in pixels (up is positive). */
double scene_dx(const struct scene *scene, double px);
double scene_dy(const struct scene *scene, double px);

/* A stroke through two points; color is ignored by layers of one colour. */
void scene_stroke(struct scene *scene, enum layer layer, double xa, double ya, double xb,
    double yb, uint32_t color);
/* One more point of the line being drawn; lift ends it. */
void scene_line_to(struct scene *scene, enum layer layer, double x, double y, uint32_t color);
void scene_lift(struct scene *scene, enum layer layer);
bool scene_is_lifted(const struct scene *scene, enum layer layer);
/* A shape of three or four corners, filled. */
void scene_fill(struct scene *scene, const double (*corners)[2], size_t count, uint32_t color);
void scene_bar(struct scene *scene, double xa, double xb, double ya, double yb, uint32_t color);
/* A bar with a tinted body, an outline and, if hatched, diagonal lines. */
void scene_open_bar(struct scene *scene, double xa, double xb, double ya, double yb,
    uint32_t color, bool hatched);

enum marker {
	MARKER_CIRCLE,
	MARKER_SQUARE,
	MARKER_DIAMOND,
	MARKER_UP,
	MARKER_DOWN,
	MARKER_COUNT
};
void scene_dot(
    struct scene *scene, double x, double y, enum marker marker, bool hollow, uint32_t color);
/* An open arrow of `px` pixels that starts at the point: towards (1, 0) right, (0, 1) up ... */
void scene_arrow(
    struct scene *scene, double x, double y, int right, int up, double px, uint32_t color);

void scene_text(struct scene *scene, double px_x, double px_y, enum align align, double size,
    bool bold, uint32_t color, const char *text);
/* The box of a text, for those who avoid it. */
struct scene_box scene_text_box(
    double px_x, double px_y, enum align align, double size, bool bold, const char *text);
bool scene_is_free(const struct scene *scene, struct scene_box box, bool over_soft);
void scene_take(struct scene *scene, struct scene_box box);
/* Writes a label at the first of the places where it covers nothing (else nothing but thin
 * lines) and does not leave the picture; false if there is none. */
struct scene_place {
	double x, y;
	enum align align;
};
bool scene_label(struct scene *scene, const struct scene_place *places, size_t count,
    double size, bool bold, uint32_t color, const char *text);

#endif
