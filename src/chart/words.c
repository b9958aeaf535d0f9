#include "chart/words.h"

#include "base/arena.h"
#include "base/str.h"

static const char *const english[WORD_COUNT] = {
	[WORD_HOLLOW] = "Hollow: provisional or estimated.",
	[WORD_HATCHED] = "Hatched: provisional or estimated.",
	[WORD_HOLLOW_HATCHED] = "Hollow, hatched: provisional or estimated.",
	[WORD_ARROW_MORE] = ">, arrow: more than.",
	[WORD_ARROW_LESS] = "<, arrow: less than.",
	[WORD_ABOUT] = "~: about.",
	[WORD_BRACKET] = "Bracket: between two values.",
	[WORD_TICK_BREAK] = "Vertical tick: break in the series.",
	[WORD_BAND] = "Shaded: the difference between both.",
	[WORD_LETTER_P] = "p: provisional or estimated.",
	[WORD_MORE] = ">: more than.",
	[WORD_LESS] = "<: less than.",
	[WORD_NOT_AVAILABLE_NOTE] = "n/a: not available.",
	[WORD_NOT_AVAILABLE] = "n/a",
	[WORD_NO_FIGURE] = "No figure:",
	[WORD_AND_MORE] = " and {1} more",
	[WORD_NOTHING_TO_DRAW] = "There is no figure to draw.",
	[WORD_SOURCE_NOT_GIVEN] = "source not given",
	[WORD_BREAK] = "break in the series",
	[WORD_AFTER_BREAK] = " after a break",
	[WORD_NONE_BETWEEN] = "no figures between {1} and {2}",
	[WORD_FROM_TO] = "{1} to {2}",
	[WORD_OF_THESE] = "Of these",
	[WORD_SPARK_SCALE] = "All on one scale from {1} to {2}.",
	[WORD_HALF] = "H{1} {2}",
	[WORD_QUARTER] = "Q{1} {2}",
	[WORD_MONTH] = "{1} {2}",
	[WORD_TO_DATE] = "Jan\xE2\x80\x93{1} {2}",
	[WORD_TO_DATE_MONTHS] = "Jan\xE2\x80\x93{1}",
	[WORD_SHORT_HALF] = "H{1}",
	[WORD_SHORT_QUARTER] = "Q{1}",
	[WORD_DAY] = "{1} {2}",
	[WORD_JANUARY] = "Jan",
	[WORD_JANUARY + 1] = "Feb",
	[WORD_JANUARY + 2] = "Mar",
	[WORD_JANUARY + 3] = "Apr",
	[WORD_JANUARY + 4] = "May",
	[WORD_JANUARY + 5] = "Jun",
	[WORD_JANUARY + 6] = "Jul",
	[WORD_JANUARY + 7] = "Aug",
	[WORD_JANUARY + 8] = "Sep",
	[WORD_JANUARY + 9] = "Oct",
	[WORD_JANUARY + 10] = "Nov",
	[WORD_JANUARY + 11] = "Dec",
};

const char *chart_word(const struct bilat_chart *chart, enum chart_word word)
{
	(void)chart;
	return english[word];
}

const char *chart_phrase(struct arena *arena, const struct bilat_chart *chart,
    enum chart_word word, const char *first, const char *second)
{
	struct str out = STR_INIT;
	for (const char *at = chart_word(chart, word); *at;) {
		if (text_starts(at, "{1}") || text_starts(at, "{2}")) {
			const char *fill = at[1] == '1' ? first : second;
			str_add(&out, fill ? fill : "");
			at += 3;
		} else {
			str_add_char(&out, *at++);
		}
	}
	const char *text = arena_strdup(arena, out.text);
	str_done(&out);
	return text;
}

const struct bilat_marks *chart_marks(const struct bilat_chart *chart)
{
	return chart->marks ? chart->marks : &bilat_marks_english;
}
