/* text.h - the terminal form, behind bilat_chart_text. */
#ifndef CHART_TEXT_H
#define CHART_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <bilat/chart.h>

#include "base/str.h"
#include "chart/scale.h"

struct arena;

struct text_page {
	struct arena *arena;
	struct str out;
	const struct bilat_chart *chart;
	size_t columns;
	bool utf8, color;
	bool mixed_sources; /* some series has several: each value names its own */
	unsigned signs;     /* enum sign: those that the notes have to explain */
};

enum ink { INK_PLAIN, INK_BOLD, INK_MUTED, INK_DOWN, INK_ACCENT, INK_SERIES };

/* Text fit for the terminal, at most so many columns wide; owned by the arena. */
const char *text_cell(struct text_page *page, const char *text, size_t columns);
/* Appends text in an ink (INK_SERIES + s: that of a series), padded to `columns` with blanks
 * behind, or before if right. */
void text_add(struct text_page *page, const char *text, int ink);
void text_add_padded(
    struct text_page *page, const char *text, size_t columns, bool right, int ink);
/* Ends the line; trailing blanks go. */
void text_end(struct text_page *page);
/* A paragraph broken at blanks. */
void text_paragraph(struct text_page *page, const char *text, int ink);

/* Whether its kind is drawn as lines (or dots, where there are too few figures). */
bool text_has_lines(const struct bilat_chart *chart);

/* A figure a row: bars, changes, rankings, and lines with too few figures. */
void text_rows(struct text_page *page);
/* A plot of dots with axes. */
void text_plot(struct text_page *page);
/* A series a row: its name, its course in a row of blocks, its last value. */
void text_sparks(struct text_page *page);

#endif
