/* chart.h - what is drawn, and drawing it.
 *
 * A chart is data: describe it, then render any number of charts through gnuplot, one process
 * a core (started directly, without a shell; text from data is quoted for it in one place) or
 * as text for a terminal. Same chart, same bytes. */
#ifndef BILAT_CHART_H
#define BILAT_CHART_H

#include <stdbool.h>
#include <stddef.h>

#include <bilat/figure.h>
#include <bilat/period.h>

struct bilat_error;
struct bilat_texts; /* language.h */

#define BILAT_CHART_SERIES_MOST 24
#define BILAT_CHART_DPI_LEAST 48
#define BILAT_CHART_DPI_MOST 1200

enum bilat_chart_kind {
	BILAT_CHART_LINE, /* over time; fewer than four comparable points of a series: dots with
			     values, no line */
	BILAT_CHART_BAR,  /* over time, from zero */
	BILAT_CHART_YOY,  /* percent change over time, bars up and down */
	BILAT_CHART_RANK, /* horizontal bars, largest on top; names as categories */
	BILAT_CHART_SHARE, /* percentages of a whole over time: lines from zero */
	BILAT_CHART_INDEX, /* index numbers over time: lines, and a rule at 100 */
	/* Two series as lines, both records of one flow, the space between them shaded; a
	 * third, if there is one, is the gap as the caller computes it: bars below on an axis
	 * of their own. */
	BILAT_CHART_MIRROR,
	/* Exports and imports as lines; the third series is the balance: bars below on an axis
	 * of their own. */
	BILAT_CHART_BALANCE,
};

struct bilat_chart_point {
	struct bilat_period period; /* line, bar, yoy */
	const char *label;          /* rank: the category */
	struct bilat_figure
	    figure; /* a missing one is a gap; bounds and provisional figures look different */
	const char *source; /* points of different sources are never joined; may be NULL */
	bool highlight;     /* rank: the partner the page is about */
};
struct bilat_chart_series {
	const char *name; /* direct label */
	size_t count;
	struct bilat_chart_point *points; /* by period */
};
struct bilat_chart_event {
	struct bilat_period period;
	const char *label;
};
struct bilat_chart {
	enum bilat_chart_kind kind;
	const char *title;       /* says what */
	const char *subtitle;    /* unit, basis */
	const char *footnote;    /* source and data date */
	const char *description; /* for assistive technology: what the chart shows */
	int scale_power; /* values are divided by ten to this power for the axis (9: billions)
			  */
	/* Up to five share a drawing; beyond (line, bar, yoy, share, index) each has a small
	 * one of its own on the same scale, up to BILAT_CHART_SERIES_MOST. */
	size_t series_count;
	struct bilat_chart_series *series;
	size_t event_count;
	struct bilat_chart_event *events;
	bool in_points; /* yoy: changes are points, none is a multiple */
	bool cropped;   /* line: the axis need not begin at zero (rates, indices) */
	const struct bilat_texts
	    *texts;        /* the language of its own words and of numbers; NULL: English */
	int width, height; /* pixels; 0: the theme's; a chart grows in height rather than cut
			      its text */
};

/* A PNG or PDF has U+FFFD for characters that no font of this machine has. */
enum bilat_chart_format { BILAT_CHART_SVG, BILAT_CHART_PNG, BILAT_CHART_PDF };

struct bilat_chart_job {
	const struct bilat_chart *chart;
	const char *path; /* written whole or not at all */
	enum bilat_chart_format format;
	/* Of a PNG: pixels an inch, where the chart's own are 96; 0: twice as many. */
	int dpi;
};

/* All jobs through gnuplot, one process a core at most; on failure none of the files is new.
 * BILAT_PROGRAM if gnuplot is missing or fails, BILAT_INPUT if a file cannot be written. */
bool bilat_chart_render(
    const struct bilat_chart_job *jobs, size_t count, struct bilat_error *err);
/* The format of a file name (".svg", ".png", ".pdf"); BILAT_USAGE otherwise. */
bool bilat_chart_format_of(
    const char *path, enum bilat_chart_format *out, struct bilat_error *err);

/* The terminal form, at most columns (and at least 32) wide; malloc'ed. utf8 false: ASCII only.
 * color: ANSI colours. */
char *bilat_chart_text(const struct bilat_chart *chart, size_t columns, bool utf8, bool color);

/* A tiny inline SVG of a series without gnuplot: a line with gaps as gaps and the last point
 * marked.  title: for assistive technology; prefix: what its ids begin with, unique in the
 * page.
 * "" if fewer than two figures are available; malloc'ed. */
char *bilat_chart_sparkline(const struct bilat_chart_point *points, size_t count, int width,
    int height, const char *title, const char *prefix);

/* The gnuplot script of a chart, for tests and for the curious; malloc'ed. */
char *bilat_chart_script(const struct bilat_chart *chart, enum bilat_chart_format format,
    const char *output_path, struct bilat_error *err);

#endif
