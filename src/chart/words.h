/* words.h - every fixed text of a chart, in one table. */
#ifndef CHART_WORDS_H
#define CHART_WORDS_H

#include <bilat/chart.h>
#include <bilat/show.h>

struct arena;

enum chart_word {
	WORD_HOLLOW, /* what signs mean, in a picture of lines ... */
	WORD_HATCHED,
	WORD_HOLLOW_HATCHED,
	WORD_ARROW_MORE,
	WORD_ARROW_LESS,
	WORD_ABOUT,
	WORD_BRACKET,
	WORD_TICK_BREAK,
	WORD_BAND,
	WORD_LETTER_P, /* ... and on a terminal */
	WORD_MORE,
	WORD_LESS,
	WORD_NOT_AVAILABLE_NOTE,
	WORD_NOT_AVAILABLE,
	WORD_NO_FIGURE,
	WORD_AND_MORE,
	WORD_NOTHING_TO_DRAW,
	WORD_SOURCE_NOT_GIVEN,
	WORD_BREAK,
	WORD_AFTER_BREAK,
	WORD_NONE_BETWEEN,
	WORD_FROM_TO,
	WORD_OF_THESE,
	WORD_SPARK_SCALE,
	WORD_EVENTS,
	WORD_HALF, /* periods; {1}: number, {2}: year */
	WORD_QUARTER,
	WORD_MONTH,
	WORD_TO_DATE,
	WORD_TO_DATE_MONTHS, /* {1}: month */
	WORD_SHORT_HALF,
	WORD_SHORT_QUARTER,
	WORD_DAY,
	WORD_JANUARY, /* the other eleven follow */
	WORD_COUNT = WORD_JANUARY + 12
};

/* The text in the language of the chart, places {1} and {2} left as they are. */
const char *chart_word(const struct bilat_chart *chart, enum chart_word word);
/* The same with the places filled; NULL fills none. */
const char *chart_phrase(struct arena *arena, const struct bilat_chart *chart,
    enum chart_word word, const char *first, const char *second);
/* How numbers are written in a chart. */
const struct bilat_marks *chart_marks(const struct bilat_chart *chart);

#endif
