#include "chart/text.h"

#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "base/xalloc.h"
#include "chart/frame.h"
#include "chart/run.h"
#include "chart/value.h"
#include "chart/words.h"

#define LEAST_COLUMNS 32

const char *text_cell(struct text_page *page, const char *text, size_t columns)
{
	struct str clean = STR_INIT;
	struct str cut = STR_INIT;
	utf8_clean(&clean, text ? text : "");
	if (!page->utf8) {
		struct str ascii = STR_INIT;
		uint32_t c;
		for (const char *at = clean.text; (c = utf8_next(&at)) != 0;)
			str_add_char(&ascii, c < 0x80 ? (char)c : c == 0x2013 ? '-' : '?');
		str_done(&clean);
		clean = ascii;
		str_add_bytes(
		    &cut, clean.text, clean.length < columns ? clean.length : columns);
	} else {
		utf8_cut(&cut, clean.text, columns);
	}
	const char *cell = arena_strdup(page->arena, cut.text);
	str_done(&cut);
	str_done(&clean);
	return cell;
}

static const char *ink_code(int ink)
{
	static const char *const codes[] = { "", "1", "2", "33", "1;36" };
	static const char *const series[] = { "34", "33", "36", "35", "32" };
	return ink < INK_SERIES ? codes[ink] : series[(ink - INK_SERIES) % 5];
}

void text_add(struct text_page *page, const char *text, int ink)
{
	bool inked = page->color && ink != INK_PLAIN && *text;
	if (inked)
		str_printf(&page->out, "\033[%sm", ink_code(ink));
	str_add(&page->out, text);
	if (inked)
		str_add(&page->out, "\033[0m");
}

void text_add_padded(
    struct text_page *page, const char *text, size_t columns, bool right, int ink)
{
	size_t width = utf8_width(text);
	size_t pad = columns > width ? columns - width : 0;
	if (right)
		str_repeat(&page->out, " ", pad);
	text_add(page, text, ink);
	if (!right)
		str_repeat(&page->out, " ", pad);
}

void text_end(struct text_page *page)
{
	while (page->out.length > 0 && page->out.text[page->out.length - 1] == ' ')
		str_cut(&page->out, page->out.length - 1);
	str_add_char(&page->out, '\n');
}

void text_paragraph(struct text_page *page, const char *text, int ink)
{
	char *rest = arena_strdup(page->arena, text_cell(page, text, SIZE_MAX));
	struct str line = STR_INIT;
	for (char *word; (word = strsep(&rest, " ")) != NULL;) {
		if (!*word)
			continue;
		const char *cell = text_cell(page, word, page->columns);
		if (line.length > 0 &&
		    utf8_width(line.text) + 1 + utf8_width(cell) > page->columns) {
			text_add(page, line.text, ink);
			text_end(page);
			str_clear(&line);
		}
		str_printf(&line, "%s%s", line.length > 0 ? " " : "", cell);
	}
	if (line.length > 0) {
		text_add(page, line.text, ink);
		text_end(page);
	}
	str_done(&line);
}

static void add_notes(struct text_page *page)
{
	static const struct {
		unsigned sign;
		const char *shown;
		enum chart_word word;
	} notes[] = {
		{ SIGN_PROVISIONAL, "\xE2\x96\x92 ", WORD_LETTER_P },
		{ SIGN_MORE, "", WORD_MORE },
		{ SIGN_LESS, "", WORD_LESS },
		{ SIGN_ABOUT, "", WORD_ABOUT },
		{ SIGN_GAP, "", WORD_NOT_AVAILABLE_NOTE },
	};
	struct str line = STR_INIT;
	for (size_t i = 0; i < sizeof notes / sizeof notes[0]; i++)
		if (page->signs & notes[i].sign)
			str_printf(&line, "%s%s%s", line.length > 0 ? " " : "",
			    page->utf8 ? notes[i].shown : "",
			    chart_word(page->chart, notes[i].word));
	const char *gaps = gap_note(page->arena, page->chart);
	if (*gaps)
		str_printf(&line, "%s%s", line.length > 0 ? " " : "", gaps);
	text_paragraph(page, line.text, INK_MUTED);
	str_done(&line);
}

bool text_has_lines(const struct bilat_chart *chart)
{
	return chart->kind == BILAT_CHART_LINE || chart->kind == BILAT_CHART_SHARE ||
	       chart->kind == BILAT_CHART_INDEX;
}

/* A line needs enough comparable figures somewhere. */
static bool has_line(const struct bilat_chart *chart)
{
	for (size_t s = 0; s < chart->series_count; s++) {
		const struct bilat_chart_series *series = &chart->series[s];
		for (size_t i = 0; i < series->count; i++)
			if (bilat_figure_available(&series->points[i].figure) &&
			    run_count(series, series->points[i].source) >= LEAST_FOR_LINE)
				return true;
	}
	return false;
}

static void add_drawing(struct text_page *page)
{
	double low;
	double high;
	if (!chart_extent(page->chart, &low, &high))
		text_paragraph(page, chart_word(page->chart, WORD_NOTHING_TO_DRAW), INK_PLAIN);
	else if (page->chart->kind != BILAT_CHART_RANK &&
		 page->chart->series_count > CHART_TOGETHER)
		text_sparks(page);
	else if (text_has_lines(page->chart) && has_line(page->chart))
		text_plot(page);
	else
		text_rows(page);
}

/* Two lines, and below them what lies between, as bars. */
static void add_two(struct text_page *page)
{
	const struct bilat_chart *whole = page->chart;
	struct bilat_chart part = *whole;
	double low;
	double high;
	part.kind = BILAT_CHART_LINE;
	part.series_count = whole->series_count < 2 ? whole->series_count : 2;
	page->chart = &part;
	add_drawing(page);
	if (whole->series_count == 3) {
		part.kind = BILAT_CHART_BAR;
		part.series = &whole->series[2];
		part.series_count = 1;
		if (chart_extent(&part, &low, &high)) {
			text_end(page);
			text_paragraph(page, part.series[0].name, INK_BOLD);
			text_rows(page);
		}
	}
	page->chart = whole;
}

/* Events within the time that is shown; a terminal has no room for their marks. */
static void add_events(struct text_page *page)
{
	const struct bilat_chart *chart = page->chart;
	struct time_axis time = time_axis_make(page->arena, chart, false);
	struct str line = STR_INIT;
	for (size_t i = 0; i < chart->event_count; i++) {
		const struct bilat_chart_event *event = &chart->events[i];
		double at = time_axis_at(&time, event->period);
		if (at < time.first - time.slot || at > time.last + time.slot)
			continue;
		str_printf(&line, "%s%s %s", line.length > 0 ? "; " : "",
		    period_words(page->arena, chart, event->period),
		    event->label ? event->label : "");
	}
	if (line.length > 0) {
		text_end(page);
		text_paragraph(page,
		    chart_phrase(page->arena, chart, WORD_EVENTS, line.text, NULL), INK_PLAIN);
	}
	str_done(&line);
}

char *bilat_chart_text(const struct bilat_chart *chart, size_t columns, bool utf8, bool color)
{
	double low;
	double high;
	struct arena *arena = arena_new();
	struct text_page page = { .arena = arena,
		.out = STR_INIT,
		.chart = chart,
		.columns = columns < LEAST_COLUMNS ? LEAST_COLUMNS : columns,
		.utf8 = utf8,
		.color = color,
		.mixed_sources = source_list_make(arena, chart).mixed };
	text_paragraph(&page, chart->title, INK_BOLD);
	text_paragraph(&page, chart->subtitle, INK_MUTED);
	text_end(&page);
	if (!chart_extent(chart, &low, &high))
		text_paragraph(&page, chart_word(chart, WORD_NOTHING_TO_DRAW), INK_PLAIN);
	else if (chart->kind == BILAT_CHART_MIRROR || chart->kind == BILAT_CHART_BALANCE)
		add_two(&page);
	else
		add_drawing(&page);
	add_events(&page);
	struct str notes = STR_INIT;
	struct str body = page.out;
	page.out = notes;
	add_notes(&page);
	text_paragraph(&page, chart->footnote, INK_MUTED);
	notes = page.out;
	page.out = body;
	if (notes.length > 0) {
		text_end(&page);
		str_add(&page.out, notes.text);
	}
	str_done(&notes);
	arena_free(arena);
	return str_take(&page.out);
}
