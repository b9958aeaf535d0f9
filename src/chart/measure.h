/* measure.h - how much room text takes, estimated on the wide side.
 *
 * What draws the text may use another font than the one asked for, so widths are those
 * of Arial and Liberation Sans with a margin, and everything is laid out to hold them. */
#ifndef CHART_MEASURE_H
#define CHART_MEASURE_H

#include <stdbool.h>
#include <stddef.h>

struct arena;

/* Pixels. */
double text_px(const char *text, double size, bool bold);

struct text_lines {
	const char **line;
	size_t count;
};

/* Text broken at blanks (inside words only where a word alone is too wide) into lines of at
 * most width pixels.  Beyond `most` lines the last one ends in an ellipsis.  NULL or "" gives
 * none. */
struct text_lines text_wrap(
    struct arena *arena, const char *text, double size, bool bold, double width, size_t most);
/* The widest of them in pixels. */
double text_lines_px(const struct text_lines *lines, double size, bool bold);

#endif
