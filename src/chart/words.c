#include "chart/words.h"

#include "base/arena.h"
#include "base/str.h"
#include "model/language.h"

static const char *const english[WORD_COUNT] = {
	[WORD_HOLLOW] = TEXT("Hollow: provisional or estimated."),
	[WORD_HATCHED] = TEXT("Hatched: provisional or estimated."),
	[WORD_HOLLOW_HATCHED] = TEXT("Hollow, hatched: provisional or estimated."),
	[WORD_ARROW_MORE] = TEXT(">, arrow: more than."),
	[WORD_ARROW_LESS] = TEXT("<, arrow: less than."),
	[WORD_ABOUT] = TEXT("~: about."),
	[WORD_BRACKET] = TEXT("Bracket: between two values."),
	[WORD_TICK_BREAK] = TEXT("Vertical tick: break in the series."),
	[WORD_BAND] = TEXT("Shaded: the difference between both."),
	[WORD_LETTER_P] = TEXT("p: provisional or estimated."),
	[WORD_MORE] = TEXT(">: more than."),
	[WORD_LESS] = TEXT("<: less than."),
	[WORD_NOT_AVAILABLE_NOTE] = TEXT("n/a: not available."),
	[WORD_NOT_AVAILABLE] = TEXT("n/a"),
	[WORD_NO_FIGURE] = TEXT("No figure:"),
	[WORD_AND_MORE] = TEXT(" and {1} more"),
	[WORD_NOTHING_TO_DRAW] = TEXT("There is no figure to draw."),
	[WORD_SOURCE_NOT_GIVEN] = TEXT("source not given"),
	[WORD_BREAK] = TEXT("break in the series"),
	[WORD_AFTER_BREAK] = TEXT(" after a break"),
	[WORD_NONE_BETWEEN] = TEXT("no figures between {1} and {2}"),
	[WORD_FROM_TO] = TEXT("{1} to {2}"),
	[WORD_OF_THESE] = TEXT("Of these"),
	[WORD_SPARK_SCALE] = TEXT("All on one scale from {1} to {2}."),
	[WORD_EVENTS] = TEXT("Events: {1}."),
	[WORD_HALF] = TEXT("H{1} {2}"),
	[WORD_QUARTER] = TEXT("Q{1} {2}"),
	[WORD_MONTH] = TEXT("{1} {2}"),
	[WORD_TO_DATE] = TEXT("Jan\xE2\x80\x93{1} {2}"),
	[WORD_TO_DATE_MONTHS] = TEXT("Jan\xE2\x80\x93{1}"),
	[WORD_SHORT_HALF] = TEXT("H{1}"),
	[WORD_SHORT_QUARTER] = TEXT("Q{1}"),
	[WORD_DAY] = TEXT("{1} {2}"),
	[WORD_JANUARY] = TEXT("Jan"),
	[WORD_JANUARY + 1] = TEXT("Feb"),
	[WORD_JANUARY + 2] = TEXT("Mar"),
	[WORD_JANUARY + 3] = TEXT("Apr"),
	[WORD_JANUARY + 4] = TEXT("May"),
	[WORD_JANUARY + 5] = TEXT("Jun"),
	[WORD_JANUARY + 6] = TEXT("Jul"),
	[WORD_JANUARY + 7] = TEXT("Aug"),
	[WORD_JANUARY + 8] = TEXT("Sep"),
	[WORD_JANUARY + 9] = TEXT("Oct"),
	[WORD_JANUARY + 10] = TEXT("Nov"),
	[WORD_JANUARY + 11] = TEXT("Dec"),
};

const char *chart_word(const struct bilat_chart *chart, enum chart_word word)
{
	return bilat_text(chart->texts, english[word]);
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
	return bilat_texts_marks(chart->texts);
}
