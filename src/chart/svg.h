/* svg.h - makes gnuplot's SVG fit to stand in a page: titled, without foreign ids and noise. */
#ifndef CHART_SVG_H
#define CHART_SVG_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "chart/theme.h"

struct bilat_error;

struct svg_titles {
	const char *title;
	const char *description; /* NULL: the title */
	const char *name;        /* of the file; ids come from it and the content */
};

/* Appends text with & < > " ' and what XML forbids made harmless. */
void svg_escape(struct str *out, const char *text);

/* Appends svg, as gnuplot 5.x writes it, with title and description for assistive technology;
 * gnuplot's own titles, empty groups and unused definitions dropped; lines drawn alike joined
 * to one path; ids prefixed; the font stack instead of the one font.  The colours of the theme
 * follow the CSS variables --chart-ink, --chart-muted, --chart-grid, --chart-axis and
 * --chart-paper of the page around, if it sets them.  BILAT_PROGRAM if it is not what gnuplot
 * writes. */
bool svg_finish(struct str *out, const char *svg, const struct svg_titles *titles,
    const struct chart_theme *theme, struct bilat_error *err);

#endif
