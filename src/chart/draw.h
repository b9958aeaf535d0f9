/* draw.h - from a chart to a scene, one function a kind. */
#ifndef CHART_DRAW_H
#define CHART_DRAW_H

#include <stdbool.h>

#include <bilat/chart.h>

#include "chart/scale.h"
#include "chart/scene.h"

struct bilat_error;

/* Fails (BILAT_USAGE) for what cannot be drawn: too many lines, too small a size; and
 * (BILAT_NONE) without any figure.  scene: initialised by scene_init. */
bool draw_chart(struct scene *scene, const struct bilat_chart *chart, struct bilat_error *err);

/* Behind it.  LEAST_PX: the height of the drawing proper that is always there. */
#define LEAST_PX 110.0
void draw_line(struct scene *scene, const struct bilat_chart *chart); /* share, index too */
void draw_bars(struct scene *scene, const struct bilat_chart *chart); /* yoy too */
void draw_two(struct scene *scene, const struct bilat_chart *chart);  /* mirror, balance */
void draw_multiples(struct scene *scene, const struct bilat_chart *chart);
void draw_rank(struct scene *scene, const struct bilat_chart *chart);
/* The periods that a plane shows from side to side: points with some margin, or whole slots. */
void draw_span(struct scene *scene, const struct time_axis *time);
void draw_slots(struct scene *scene, const struct time_axis *time);
/* Of `need` pixels above the highest figure, those that the end of the axis does not leave. */
double draw_headroom(const struct scene *scene, const struct bilat_chart *chart, double need);
/* The marks of events; the rows of their labels take draw_events_px, and lie headroom pixels
 * above the drawing, because its own labels may be there.  bottom: pixels, where the marks end.
 */
double draw_events_px(
    struct scene *scene, const struct bilat_chart *chart, const struct time_axis *axis);
/* Where there is no room for labels: a note for all of them before the frame is made, and marks
 * from top to bottom of a plane. */
void draw_note_events(
    struct scene *scene, const struct bilat_chart *chart, const struct time_axis *axis);
void draw_event_marks(
    struct scene *scene, const struct bilat_chart *chart, const struct time_axis *axis);
void draw_events(struct scene *scene, const struct bilat_chart *chart,
    const struct time_axis *axis, double headroom, double bottom);

#endif
