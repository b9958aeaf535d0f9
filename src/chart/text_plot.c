/* text_plot.c - lines over time on a grid of braille dots (or characters), with axes.
 *
 * A cell of braille is two dots wide and four high; without UTF-8 a cell is one dot. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "chart/frame.h"
#include "chart/run.h"
#include "chart/text.h"
#include "chart/value.h"
#include "chart/words.h"

#define ROWS 14
#define LEAST_COLUMNS 8   /* of the grid */
#define LEAST_END 4       /* columns for a name */
#define PX_PER_COLUMN 7.0 /* what the tick labels' type measures in columns */

struct cell {
	unsigned char dots; /* braille, or 1 for a line */
	char mark;          /* a point: series + 1 */
	bool hollow;
	unsigned char series;
};

struct plot {
	struct text_page *page;
	struct time_axis time;
	struct value_axis values;
	size_t columns;      /* cells across */
	size_t across, down; /* dots of a cell */
	size_t axis_columns, end_room;
	double x0, x1;
	struct cell *cells;
	const char *ends[ROWS]; /* labels beside the rows */
	size_t end_series[ROWS];
};

static double dot_x(const struct plot *plot, struct bilat_period period)
{
	double along = (time_axis_at(&plot->time, period) - plot->x0) / (plot->x1 - plot->x0);
	return along * (double)(plot->columns * plot->across - 1);
}

static double dot_y(const struct plot *plot, double value)
{
	double up = (value - plot->values.low) / (plot->values.high - plot->values.low);
	return (1 - up) * (double)(ROWS * plot->down - 1);
}

static struct cell *cell_at(struct plot *plot, double x, double y)
{
	size_t column = (size_t)fmax(0, x + 0.5) / plot->across;
	size_t row = (size_t)fmax(0, y + 0.5) / plot->down;
	column = column < plot->columns ? column : plot->columns - 1;
	row = row < ROWS ? row : ROWS - 1;
	return &plot->cells[row * plot->columns + column];
}

static void set_dot(struct plot *plot, double x, double y, size_t series)
{
	static const unsigned char bits[4][2] = { { 0x01, 0x08 }, { 0x02, 0x10 },
		{ 0x04, 0x20 }, { 0x40, 0x80 } };
	struct cell *cell = cell_at(plot, x, y);
	size_t dx = (size_t)fmax(0, x + 0.5) % plot->across;
	size_t dy = (size_t)fmax(0, y + 0.5) % plot->down;
	cell->dots |= plot->page->utf8 ? bits[dy][dx] : 1;
	cell->series = (unsigned char)series;
}

static void draw_join(struct plot *plot, size_t s, const struct bilat_chart_point *a,
    const struct bilat_chart_point *b)
{
	int power = plot->page->chart->scale_power;
	double xa = dot_x(plot, a->period);
	double xb = dot_x(plot, b->period);
	double ya = dot_y(plot, figure_scaled(&a->figure, power).value);
	double yb = dot_y(plot, figure_scaled(&b->figure, power).value);
	int steps = (int)fmax(fabs(xb - xa), fabs(yb - ya)) + 1;
	for (int i = 0; i <= steps; i++)
		set_dot(plot, xa + (xb - xa) * i / steps, ya + (yb - ya) * i / steps, s);
}

static void draw_series(struct plot *plot, size_t s)
{
	const struct bilat_chart_series *series = &plot->page->chart->series[s];
	for (size_t i = 0; i < series->count; i++) {
		const struct bilat_chart_point *point = &series->points[i];
		plot->page->signs |= figure_signs(&point->figure);
		if (!bilat_figure_available(&point->figure))
			continue;
		size_t next = run_next(series, i + 1, point->source);
		if (next < series->count && run_joins(series, i, next))
			draw_join(plot, s, point, &series->points[next]);
		bool hollow = figure_is_provisional(&point->figure);
		if (!hollow && !run_is_alone(series, i) && plot->page->utf8)
			continue;
		double value =
		    figure_scaled(&point->figure, plot->page->chart->scale_power).value;
		struct cell *cell =
		    cell_at(plot, dot_x(plot, point->period), dot_y(plot, value));
		cell->mark = (char)(s + 1);
		cell->hollow = hollow;
		cell->series = (unsigned char)s;
	}
}

/* Names stand beside the row where the line ends, or the nearest free one. */
static void place_end(struct plot *plot, size_t s)
{
	const struct bilat_chart *chart = plot->page->chart;
	const struct bilat_chart_series *series = &chart->series[s];
	size_t last = run_last(series);
	if (last == series->count || plot->end_room < LEAST_END)
		return;
	struct bilat_figure figure =
	    figure_scaled(&series->points[last].figure, chart->scale_power);
	size_t row = (size_t)dot_y(plot, figure.value) / plot->down;
	for (size_t away = 0; away < 2 * ROWS; away++) {
		size_t at = away % 2 ? row - (away + 1) / 2 : row + away / 2;
		if (at >= ROWS || plot->ends[at])
			continue;
		struct text_page *page = plot->page;
		const char *value =
		    value_text(page->arena, chart, &series->points[last].figure, page->utf8);
		/* The name gives way to the value; a value without room is left out whole. */
		size_t room = plot->end_room;
		size_t width = utf8_width(value) + 1;
		bool fits = width + 2 <= room;
		const char *name = text_cell(page, series->name, fits ? room - width : room);
		plot->ends[at] = !fits   ? name
				 : *name ? arena_printf(page->arena, "%s %s", name, value)
					 : value;
		plot->end_series[at] = s;
		return;
	}
}

static const char *cell_text(const struct plot *plot, const struct cell *cell, char out[8])
{
	static const char marks[] = "*o+x#";
	static const char hollows[] = "O0%X@";
	if (!plot->page->utf8) {
		out[0] = cell->mark   ? (cell->hollow ? hollows : marks)[(cell->mark - 1) % 5]
			 : cell->dots ? '.'
				      : ' ';
		out[1] = '\0';
		return out;
	}
	if (cell->mark)
		return cell->hollow ? "\xE2\x97\x8B" : "\xE2\x97\x8F";
	if (!cell->dots)
		return " ";
	out[0] = (char)0xE2;
	out[1] = (char)(0xA0 | (cell->dots >> 6));
	out[2] = (char)(0x80 | (cell->dots & 0x3F));
	out[3] = '\0';
	return out;
}

/* The label of the value axis in this row, if one of its steps lies there. */
static const char *row_label(const struct plot *plot, size_t row)
{
	const struct value_axis *axis = &plot->values;
	for (size_t i = 0; i < value_axis_ticks(axis); i++) {
		double value = value_axis_tick(axis, i);
		if ((size_t)dot_y(plot, value) / plot->down == row)
			return number_text(plot->page->arena, plot->page->chart, value,
			    axis->decimals, plot->page->utf8);
	}
	return NULL;
}

static void write_row(struct plot *plot, size_t row)
{
	struct text_page *page = plot->page;
	const char *label = row_label(plot, row);
	text_add_padded(page, label ? label : "", plot->axis_columns, true, INK_MUTED);
	const char *edge = label ? "\xE2\x94\xA4" : "\xE2\x94\x82";
	text_add(page, page->utf8 ? edge : label ? "+" : "|", INK_MUTED);
	for (size_t i = 0; i < plot->columns; i++) {
		char text[8];
		const struct cell *cell = &plot->cells[row * plot->columns + i];
		text_add(page, cell_text(plot, cell, text),
		    cell->dots || cell->mark ? INK_SERIES + cell->series : INK_PLAIN);
	}
	if (plot->ends[row]) {
		str_add_char(&page->out, ' ');
		text_add(page, plot->ends[row], INK_SERIES + (int)plot->end_series[row]);
	}
	text_end(page);
}

/* One row of tick labels, each centred under its tick where it does not touch the one before.
 */
static bool write_ticks(
    struct plot *plot, const struct time_tick *ticks, size_t count, bool below)
{
	struct text_page *page = plot->page;
	size_t at = 0;
	bool any = false;
	for (size_t i = 0; i < count; i++) {
		const char *label = below ? ticks[i].below : ticks[i].label;
		if (!label)
			continue;
		label = text_cell(page, label, page->columns / 2);
		double along = (ticks[i].at - plot->x0) / (plot->x1 - plot->x0);
		size_t width = utf8_width(label);
		size_t middle = plot->axis_columns + 1 +
				(size_t)(along * (double)(plot->columns - 1) + 0.5);
		size_t start = middle > width / 2 ? middle - width / 2 : 0;
		if (start + width > page->columns)
			start = page->columns - width;
		if (any && start < at + 1)
			continue;
		str_repeat(&page->out, " ", start - at);
		text_add(page, label, INK_MUTED);
		at = start + width;
		any = true;
	}
	if (any)
		text_end(page);
	return any;
}

static void write_axis(struct plot *plot)
{
	struct text_page *page = plot->page;
	size_t count;
	struct time_tick *ticks = time_axis_ticks(page->arena, &plot->time,
	    (double)plot->columns * PX_PER_COLUMN / (plot->x1 - plot->x0), 11, &count);
	str_repeat(&page->out, " ", plot->axis_columns);
	struct str line = STR_INIT;
	str_add(&line, page->utf8 ? "\xE2\x94\x94" : "+");
	str_repeat(&line, page->utf8 ? "\xE2\x94\x80" : "-", plot->columns);
	text_add(page, line.text, INK_MUTED);
	str_done(&line);
	text_end(page);
	write_ticks(plot, ticks, count, false);
	write_ticks(plot, ticks, count, true);
}

/* What dots cannot show of one point. */
static void add_remark(
    struct plot *plot, struct str *line, const struct bilat_chart_series *series, size_t i)
{
	struct text_page *page = plot->page;
	const unsigned said =
	    SIGN_MORE | SIGN_LESS | SIGN_ABOUT | SIGN_BETWEEN | SIGN_PROVISIONAL | SIGN_BREAK;
	const struct bilat_chart_point *point = &series->points[i];
	bool available = bilat_figure_available(&point->figure);
	unsigned signs = figure_signs(&point->figure);
	const char *when = period_words(page->arena, page->chart, point->period);
	if (i > 0 && text_equal(point->source, point[-1].source) &&
	    point->period.freq == point[-1].period.freq &&
	    !period_follows(point[-1].period, point->period))
		str_printf(line, "%s%s", line->length > 0 ? "; " : "",
		    chart_phrase(page->arena, page->chart, WORD_NONE_BETWEEN,
			period_words(page->arena, page->chart, point[-1].period), when));
	if (!available)
		page->signs |= SIGN_GAP;
	if (available && !(signs & said) && !run_is_alone(series, i))
		return;
	str_printf(line, "%s%s %s%s%s", line->length > 0 ? "; " : "", when,
	    value_text(page->arena, page->chart, &point->figure, page->utf8),
	    signs & SIGN_PROVISIONAL ? " p" : "",
	    signs & SIGN_BREAK ? chart_word(page->chart, WORD_AFTER_BREAK) : "");
}

/* From when to when each source speaks. */
static void add_sources(
    struct plot *plot, struct str *line, const struct bilat_chart_series *series)
{
	struct text_page *page = plot->page;
	struct source_list sources = source_list_make(page->arena, page->chart);
	for (size_t k = 0; sources.mixed && k < sources.count; k++) {
		const struct bilat_chart_point *first = NULL;
		const struct bilat_chart_point *last = NULL;
		for (size_t i = run_next(series, 0, sources.at[k]); i < series->count;
		     i = run_next(series, i + 1, sources.at[k])) {
			last = &series->points[i];
			first = first ? first : last;
		}
		if (!first)
			continue;
		const char *when = period_words(page->arena, page->chart, first->period);
		if (first != last)
			when = chart_phrase(page->arena, page->chart, WORD_FROM_TO, when,
			    period_words(page->arena, page->chart, last->period));
		str_printf(line, "%s%s: %s", line->length > 0 ? "; " : "", when,
		    sources.at[k] ? sources.at[k]
				  : chart_word(page->chart, WORD_SOURCE_NOT_GIVEN));
	}
}

static void write_remarks(struct plot *plot, size_t s)
{
	struct text_page *page = plot->page;
	const struct bilat_chart_series *series = &page->chart->series[s];
	const char *name = series->name && *series->name
			       ? series->name
			       : chart_word(page->chart, WORD_OF_THESE);
	struct str line = STR_INIT;
	for (size_t i = 0; i < series->count; i++)
		add_remark(plot, &line, series, i);
	if (line.length > 0)
		text_paragraph(
		    page, arena_printf(page->arena, "%s: %s", name, line.text), INK_PLAIN);
	str_clear(&line);
	add_sources(plot, &line, series);
	text_paragraph(page, line.text, INK_PLAIN);
	str_done(&line);
}

static void measure(struct plot *plot)
{
	const struct bilat_chart *chart = plot->page->chart;
	plot->values = value_axis_of(chart, 5);
	plot->time = time_axis_make(plot->page->arena, chart, false);
	plot->x0 = plot->time.first;
	plot->x1 = fmax(plot->time.last, plot->time.first + plot->time.slot);
	for (size_t row = 0; row < ROWS; row++) {
		const char *label = row_label(plot, row);
		size_t width = label ? utf8_width(label) : 0;
		if (width > plot->axis_columns)
			plot->axis_columns = width;
	}
	size_t left = plot->page->columns - plot->axis_columns - 1;
	plot->end_room = left > LEAST_COLUMNS ? left - LEAST_COLUMNS : 0;
	if (plot->end_room > plot->page->columns / 3)
		plot->end_room = plot->page->columns / 3;
	for (size_t s = 0; s < chart->series_count; s++)
		place_end(plot, s);
	size_t end_columns = 0;
	for (size_t row = 0; row < ROWS; row++) {
		size_t width = plot->ends[row] ? utf8_width(plot->ends[row]) + 1 : 0;
		end_columns = width > end_columns ? width : end_columns;
	}
	plot->columns = left - end_columns;
	plot->cells = arena_array(plot->page->arena, plot->columns * ROWS, sizeof *plot->cells);
}

void text_plot(struct text_page *page)
{
	struct plot plot = {
		.page = page, .across = page->utf8 ? 2 : 1, .down = page->utf8 ? 4 : 1
	};
	measure(&plot);
	for (size_t s = 0; s < page->chart->series_count; s++)
		draw_series(&plot, s);
	for (size_t row = 0; row < ROWS; row++)
		write_row(&plot, row);
	write_axis(&plot);
	text_end(page);
	size_t before = page->out.length;
	for (size_t s = 0; s < page->chart->series_count; s++)
		write_remarks(&plot, s);
	/* The blank line was for remarks. */
	if (page->out.length == before)
		str_cut(&page->out, before - 1);
}
