/* text_rows.c - a figure a row: what it is, a bar from zero, its value.
 *
 * Negative bars go to the left of zero, with their values on the left. */
#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "chart/run.h"
#include "chart/text.h"
#include "chart/value.h"
#include "chart/words.h"

#define LEAST_BAR 4

struct row {
	const struct bilat_chart_point *point;
	size_t series;
	size_t order;
	struct bilat_figure figure; /* scaled */
	const char *label;          /* period or category */
	const char *name;           /* of the series, if there are several */
	const char *value;
	bool first; /* of its period: the label is written */
};

struct table {
	struct text_page *page;
	VEC(struct row) rows;
	size_t label_columns, name_columns;
	size_t left, right; /* columns of the bars on both sides of zero */
	size_t left_value, right_value;
	double per_column;
	bool dots;
};

static int compare_ranked(const void *a, const void *b)
{
	const struct row *left = a;
	const struct row *right = b;
	bool has_left = bilat_figure_available(&left->figure);
	bool has_right = bilat_figure_available(&right->figure);
	if (has_left != has_right)
		return has_left ? -1 : 1;
	if (has_left && left->figure.value != right->figure.value)
		return left->figure.value > right->figure.value ? -1 : 1;
	return left->order < right->order ? -1 : left->order > right->order;
}

static int compare_dated(const void *a, const void *b)
{
	const struct row *left = a;
	const struct row *right = b;
	int order = bilat_period_compare(left->point->period, right->point->period);
	return order ? order : left->order < right->order ? -1 : left->order > right->order;
}

static const char *row_value(struct text_page *page, const struct bilat_chart_point *point)
{
	const char *value = value_text(page->arena, page->chart, &point->figure, page->utf8);
	if (!bilat_figure_available(&point->figure)) {
		page->signs |= SIGN_GAP;
		return value;
	}
	const char *letter = figure_is_provisional(&point->figure) ? " p" : "";
	if (!page->mixed_sources || !point->source)
		return arena_printf(page->arena, "%s%s", value, letter);
	return arena_printf(page->arena, "%s%s (%s)", value, letter,
	    text_cell(page, point->source, page->columns / 4));
}

static void collect_rows(struct table *table)
{
	struct text_page *page = table->page;
	const struct bilat_chart *chart = page->chart;
	bool ranked = chart->kind == BILAT_CHART_RANK;
	for (size_t s = 0; s < chart->series_count; s++) {
		for (size_t i = 0; i < chart->series[s].count; i++) {
			const struct bilat_chart_point *point = &chart->series[s].points[i];
			struct row *row = vec_push(&table->rows);
			row->point = point;
			row->series = s;
			row->order = table->rows.count;
			row->figure = figure_scaled(&point->figure, chart->scale_power);
			row->label = text_cell(page,
			    ranked ? point->label
				   : period_words(page->arena, chart, point->period),
			    page->columns * 2 / 5);
			row->name =
			    chart->series_count > 1
				? text_cell(page, chart->series[s].name, page->columns / 3)
				: "";
			row->value = row_value(page, point);
			page->signs |= figure_signs(&row->figure);
		}
	}
	qsort(table->rows.at, table->rows.count, sizeof *table->rows.at,
	    ranked ? compare_ranked : compare_dated);
	for (size_t i = 0; i < table->rows.count; i++)
		table->rows.at[i].first = ranked || i == 0 ||
					  !bilat_period_equal(table->rows.at[i].point->period,
					      table->rows.at[i - 1].point->period);
}

static size_t larger(size_t a, size_t b)
{
	return a > b ? a : b;
}

static size_t smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Shares the columns out between names, bars on both sides of zero, and values. */
static void measure(struct table *table)
{
	double low = 0;
	double high = 0;
	for (size_t i = 0; i < table->rows.count; i++) {
		const struct row *row = &table->rows.at[i];
		size_t width = utf8_width(row->value) + 1;
		bool negative = bilat_figure_available(&row->figure) && row->figure.value < 0;
		table->label_columns = larger(table->label_columns, utf8_width(row->label));
		table->name_columns = larger(table->name_columns, utf8_width(row->name) + 1);
		if (negative)
			table->left_value = larger(table->left_value, width);
		else
			table->right_value = larger(table->right_value, width);
		if (bilat_figure_available(&row->figure)) {
			low = fmin(low, row->figure.value);
			high = fmax(high, row->figure.value);
		}
	}
	if (table->name_columns == 1)
		table->name_columns = 0;
	size_t values = table->left_value + table->right_value + LEAST_BAR + 1;
	size_t taken = table->label_columns + table->name_columns + values;
	/* Names give way before values do. */
	if (taken > table->page->columns) {
		size_t room = table->page->columns > values ? table->page->columns - values : 2;
		table->name_columns = smaller(table->name_columns, room / 2);
		table->label_columns =
		    smaller(table->label_columns, room - table->name_columns);
	}
	taken = table->label_columns + table->name_columns + values - LEAST_BAR;
	size_t free =
	    table->page->columns > taken + LEAST_BAR ? table->page->columns - taken : LEAST_BAR;
	table->left = low < 0 ? larger(1, (size_t)((double)free * -low / (high - low))) : 0;
	if (table->left >= free)
		table->left = high > 0 ? free - 1 : free;
	table->right = free - table->left;
	double right_scale = table->right > 0 ? high / (double)table->right : 0;
	double left_scale = table->left > 0 ? -low / (double)table->left : 0;
	table->per_column = fmax(fmax(right_scale, left_scale), 1e-300);
}

static const char *const eighths[] = { "", "\xE2\x96\x8F", "\xE2\x96\x8E", "\xE2\x96\x8D",
	"\xE2\x96\x8C", "\xE2\x96\x8B", "\xE2\x96\x8A", "\xE2\x96\x89" };
#define FULL "\xE2\x96\x88"
#define RIGHT_HALF "\xE2\x96\x90"
#define SHADED "\xE2\x96\x92"
#define DOT "\xE2\x97\x8F"
#define HOLLOW "\xE2\x97\x8B"

/* The bar as text; to the left of zero its tip can only be a half. */
static const char *bar_text(const struct table *table, const struct row *row, size_t columns)
{
	struct str bar = STR_INIT;
	double length = fabs(row->figure.value) / table->per_column;
	bool shaded = figure_is_provisional(&row->figure);
	if (!table->page->utf8 || shaded) {
		size_t whole = (size_t)(length + 0.5);
		const char *block = table->page->utf8 ? SHADED : shaded ? ":" : "#";
		str_repeat(&bar, block, whole < columns ? whole : columns);
	} else if (row->figure.value < 0) {
		size_t halves = (size_t)(length * 2 + 0.5);
		halves = halves < columns * 2 ? halves : columns * 2;
		if (halves % 2)
			str_add(&bar, RIGHT_HALF);
		str_repeat(&bar, FULL, halves / 2);
	} else {
		size_t parts = (size_t)(length * 8 + 0.5);
		parts = parts < columns * 8 ? parts : columns * 8;
		str_repeat(&bar, FULL, parts / 8);
		str_add(&bar, eighths[parts % 8]);
	}
	const char *text = arena_strdup(table->page->arena, bar.text);
	str_done(&bar);
	return text;
}

static int row_ink(const struct table *table, const struct row *row)
{
	switch (table->page->chart->kind) {
	case BILAT_CHART_RANK:
		return row->point->highlight ? INK_ACCENT : INK_MUTED;
	case BILAT_CHART_YOY:
		if (row->figure.value < 0)
			return INK_DOWN;
		break;
	default:
		break;
	}
	return INK_SERIES + (int)row->series;
}

static void add_bar(struct table *table, const struct row *row)
{
	struct text_page *page = table->page;
	bool available = bilat_figure_available(&row->figure);
	bool negative = available && row->figure.value < 0;
	size_t before = table->left_value + table->left;
	if (negative) {
		const char *bar = bar_text(table, row, table->left);
		size_t width = utf8_width(bar);
		text_add_padded(page, row->value, before - width - 1, true, INK_PLAIN);
		str_add_char(&page->out, ' ');
		text_add(page, bar, row_ink(table, row));
		return;
	}
	str_repeat(&page->out, " ", before);
	if (!available) {
		text_add(page, row->value, INK_MUTED);
		return;
	}
	const char *bar = bar_text(table, row, table->right);
	text_add(page, bar, row_ink(table, row));
	str_add_char(&page->out, ' ');
	text_add(page, row->value, INK_PLAIN);
}

/* Where a line has too few figures: the point on its way from zero. */
static void add_dot(struct table *table, const struct row *row)
{
	struct text_page *page = table->page;
	if (!bilat_figure_available(&row->figure)) {
		text_add(page, row->value, INK_MUTED);
		return;
	}
	double zero = (double)table->left;
	size_t at = (size_t)fmax(0, zero + row->figure.value / table->per_column - 0.5);
	bool hollow = figure_is_provisional(&row->figure);
	str_repeat(&page->out, " ", at);
	text_add(page,
	    page->utf8 ? hollow ? HOLLOW : DOT
	    : hollow   ? "o"
		       : "*",
	    INK_SERIES + (int)row->series);
	str_add_char(&page->out, ' ');
	text_add(page, row->value, INK_PLAIN);
}

void text_rows(struct text_page *page)
{
	struct table table = { .page = page, .rows = VEC_INIT };
	table.dots = text_has_lines(page->chart);
	collect_rows(&table);
	measure(&table);
	if (table.dots) {
		table.right_value = larger(table.right_value, table.left_value);
		table.left_value = 0;
	}
	for (size_t i = 0; i < table.rows.count; i++) {
		const struct row *row = &table.rows.at[i];
		bool bold = page->chart->kind == BILAT_CHART_RANK && row->point->highlight;
		if (i > 0 && figure_has_break(&row->point->figure)) {
			text_add(page,
			    arena_printf(page->arena, "%s %s",
				page->utf8 ? "\xE2\x94\x80\xE2\x94\x80" : "--",
				chart_word(page->chart, WORD_BREAK)),
			    INK_MUTED);
			text_end(page);
		}
		text_add_padded(page,
		    row->first ? text_cell(page, row->label, table.label_columns) : "",
		    table.label_columns + 1, false, bold ? INK_BOLD : INK_PLAIN);
		if (table.name_columns > 0)
			text_add_padded(page,
			    text_cell(page, row->name, table.name_columns - 1),
			    table.name_columns, false, INK_PLAIN);
		if (table.dots)
			add_dot(&table, row);
		else
			add_bar(&table, row);
		text_end(page);
	}
	vec_done(&table.rows);
}
