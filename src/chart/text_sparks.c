/* text_sparks.c - many series, each a row: its name, a block a period on one scale, its last
 * value.
 *
 * A block's height tells the value; a period without a figure is blank, a provisional one is
 * followed by its letter behind the value.  Without UTF-8 digits take the place of blocks. */
#include <math.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "chart/run.h"
#include "chart/text.h"
#include "chart/value.h"
#include "chart/words.h"

#define LEVELS 8

struct sparks {
	struct text_page *page;
	struct time_axis time;
	double low, high;
	size_t name_columns, columns, value_columns;
};

static const char *const blocks[LEVELS] = { "\xE2\x96\x81", "\xE2\x96\x82", "\xE2\x96\x83",
	"\xE2\x96\x84", "\xE2\x96\x85", "\xE2\x96\x86", "\xE2\x96\x87", "\xE2\x96\x88" };
static const char *const digits[LEVELS + 2] = { "0", "1", "2", "3", "4", "5", "6", "7", "8",
	"9" };

static const char *level_text(const struct sparks *sparks, double value)
{
	int most = sparks->page->utf8 ? LEVELS : LEVELS + 2;
	double part = (value - sparks->low) / (sparks->high - sparks->low);
	int level = (int)(part * (most - 1) + 0.5);
	level = level < 0 ? 0 : level >= most ? most - 1 : level;
	return sparks->page->utf8 ? blocks[level] : digits[level];
}

/* The last available point of those periods that a column stands for. */
static const struct bilat_chart_point *column_point(
    const struct sparks *sparks, const struct bilat_chart_series *series, size_t column)
{
	double span = sparks->time.last - sparks->time.first + sparks->time.slot;
	double width = span / (double)sparks->columns;
	double from = sparks->time.first - sparks->time.slot / 2 + (double)column * width;
	const struct bilat_chart_point *found = NULL;
	for (size_t i = 0; i < series->count; i++) {
		double at = time_axis_at(&sparks->time, series->points[i].period);
		if (at >= from && at < from + width &&
		    bilat_figure_available(&series->points[i].figure))
			found = &series->points[i];
	}
	return found;
}

static const char *last_value(
    struct sparks *sparks, const struct bilat_chart_series *series, const char **when_out)
{
	struct text_page *page = sparks->page;
	size_t last = run_last(series);
	*when_out = "";
	if (last == series->count) {
		page->signs |= SIGN_GAP;
		return chart_word(page->chart, WORD_NOT_AVAILABLE);
	}
	const struct bilat_chart_point *point = &series->points[last];
	page->signs |= figure_signs(&point->figure);
	/* Where it is not the last period of all, the period is said. */
	if (time_axis_at(&sparks->time, point->period) < sparks->time.last)
		*when_out = arena_printf(page->arena, " (%s)",
		    text_cell(page, period_words(page->arena, page->chart, point->period),
			page->columns));
	return arena_printf(page->arena, "%s%s",
	    value_text(page->arena, page->chart, &point->figure, page->utf8),
	    figure_is_provisional(&point->figure) ? " p" : "");
}

static void write_row(struct sparks *sparks, const struct bilat_chart_series *series)
{
	struct text_page *page = sparks->page;
	const char *when;
	const char *value = last_value(sparks, series, &when);
	text_add_padded(page, text_cell(page, series->name, sparks->name_columns),
	    sparks->name_columns + 1, false, INK_PLAIN);
	struct str course = STR_INIT;
	for (size_t i = 0; i < sparks->columns; i++) {
		const struct bilat_chart_point *point = column_point(sparks, series, i);
		str_add(&course,
		    point ? level_text(sparks,
				figure_scaled(&point->figure, page->chart->scale_power).value)
			  : " ");
	}
	text_add(page, course.text, INK_SERIES);
	str_done(&course);
	str_add_char(&page->out, ' ');
	text_add_padded(page, value, sparks->value_columns, true, INK_PLAIN);
	text_add(page, when, INK_MUTED);
	text_end(page);
}

/* Names give way first, then the course. */
static void measure(struct sparks *sparks)
{
	struct text_page *page = sparks->page;
	const struct bilat_chart *chart = page->chart;
	size_t when_columns = 0;
	for (size_t s = 0; s < chart->series_count; s++) {
		const char *when;
		const char *value = last_value(sparks, &chart->series[s], &when);
		size_t name = utf8_width(text_cell(page, chart->series[s].name, page->columns));
		sparks->name_columns =
		    name > sparks->name_columns ? name : sparks->name_columns;
		sparks->value_columns = utf8_width(value) > sparks->value_columns
					    ? utf8_width(value)
					    : sparks->value_columns;
		when_columns =
		    utf8_width(when) > when_columns ? utf8_width(when) : when_columns;
	}
	double periods = (sparks->time.last - sparks->time.first) / sparks->time.slot + 1.5;
	size_t rest = sparks->value_columns + when_columns + 2;
	size_t room = page->columns > rest + 12 ? page->columns - rest : 12;
	size_t most = room * 2 / 3;
	sparks->columns = periods < (double)most ? (size_t)periods : most;
	if (sparks->name_columns > room - sparks->columns)
		sparks->name_columns = room - sparks->columns;
}

void text_sparks(struct text_page *page)
{
	struct value_axis axis = value_axis_of(page->chart, 3);
	struct sparks sparks = { .page = page,
		.time = time_axis_make(page->arena, page->chart, true),
		.low = axis.low,
		.high = axis.high };
	measure(&sparks);
	for (size_t s = 0; s < page->chart->series_count; s++)
		write_row(&sparks, &page->chart->series[s]);
	text_end(page);
	const struct bilat_period *periods = sparks.time.periods;
	const char *span = chart_phrase(page->arena, page->chart, WORD_FROM_TO,
	    period_words(page->arena, page->chart, periods[0]),
	    period_words(page->arena, page->chart, periods[sparks.time.period_count - 1]));
	text_paragraph(page,
	    arena_printf(page->arena, "%s. %s", span,
		chart_phrase(page->arena, page->chart, WORD_SPARK_SCALE,
		    number_text(page->arena, page->chart, axis.low, axis.decimals, page->utf8),
		    number_text(
			page->arena, page->chart, axis.high, axis.decimals, page->utf8))),
	    INK_MUTED);
}
