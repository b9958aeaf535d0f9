/* bars.h - figures over time as bars from zero in the plane of a scene.  For pictures of one
 * panel and of several. */
#ifndef CHART_BARS_H
#define CHART_BARS_H

#include <stdbool.h>

#include <bilat/chart.h>

#include "chart/frame.h"
#include "chart/scale.h"
#include "chart/scene.h"

enum bars_ink {
	BARS_BY_SERIES,
	BARS_BY_SIGN, /* up and down: changes, balances */
	BARS_NEUTRAL,
};

struct bars {
	struct scene *scene;
	const struct bilat_chart *chart; /* all of its series are drawn */
	struct time_axis time;
	struct source_list sources;
	enum bars_ink ink;
	bool labels; /* each bar has its value beside it: bars_labels_fit */
};

/* time: made for bars; may be that of a larger chart. */
struct bars bars_make(struct scene *scene, const struct bilat_chart *chart,
    const struct time_axis *time, enum bars_ink ink);
/* Whether all values can stand at their bars; the plane has its width already. */
bool bars_labels_fit(const struct bars *bars);
/* The entries of the key: several series; sources told by the strength of the colour. */
struct frame_key *bars_keys(const struct bars *bars, size_t *count_out);
/* Pixels that values and arrows need beyond the ends of bars. */
double bars_room(const struct bars *bars, bool below);
/* Of those above, the ones that the end of the axis does not leave. */
double bars_headroom(const struct bars *bars);
/* Bars, and their values if `labels`. */
void bars_draw(struct bars *bars);

#endif
