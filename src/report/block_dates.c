/* Figures at scattered dates and parts of years, a line each. */
#include <string.h>

#include "base/arena.h"
#include "report/factsheet.h"

enum { DATES_USUAL = 6 };

/* Which changes at least one line has. */
static void find_changes(struct factsheet *sheet, const struct figure_rows *rows, size_t count,
    bool *amount, bool *percent)
{
	for (size_t i = 0; i < count; i++) {
		for (size_t k = 0; k < rows[i].count; k++) {
			const struct figure_row *row = &rows[i].at[k];

			if (word_is_ordinal(row->unit))
				continue;
			*amount |= bilat_figure_available(&row->change);
			*percent |= bilat_figure_available(&row->yoy) &&
				    !word_is_percent(sheet, row->unit);
		}
	}
}

struct date_columns {
	bool before, amount, percent, share; /* those that at least one line has */
};

static void add_line(struct factsheet *sheet, struct document_table *table,
    const struct figure_rows *rows, const struct figure_row *figure, const char *group,
    const struct date_columns *columns)
{
	struct document_row *row = document_row(sheet->document, table);
	const char *date =
	    word_period(sheet, figure->period, word_is_stock(sheet, figure->indicator));
	int power = show_power(sheet, figure->unit, rows, 1);
	struct figure_row before = *figure;
	struct document_cell *cell;

	before.figure = figure->year_before;
	before.origin.document = 0;
	(void)bilat_period_year_before(figure->period, &before.period);
	document_cell(sheet->document, row, date);
	show_figure(sheet, table, row, figure, power, group, date);
	if (columns->before)
		show_figure(sheet, table, row, &before, power, group, "before");
	document_cell(sheet->document, row, show_unit(sheet, figure->unit, power));
	if (columns->amount)
		show_measure(sheet, table, row, figure, &figure->change, figure->unit, power,
		    group, "change");
	if (columns->percent && word_is_percent(sheet, figure->unit))
		document_cell(sheet->document, row, "");
	else if (columns->percent)
		show_measure(
		    sheet, table, row, figure, &figure->yoy, "percent", 0, group, "yoy");
	if (columns->share && bilat_figure_available(&figure->share))
		show_measure(
		    sheet, table, row, figure, &figure->share, "percent", 0, group, "share");
	else if (columns->share)
		document_cell(sheet->document, row, "");
	cell = document_cell(sheet->document, row, word_source_of(sheet, figure->source));
	cell->muted = true;
}

static void add_group(struct factsheet *sheet, struct document_table *table,
    const struct figure_rows *rows, const struct date_columns *columns)
{
	const char *series = word_series(sheet, rows->entry, rows->reporter, rows->partner);
	const char *group = series;

	for (size_t k = 0; k < rows->count; k++) {
		const struct figure_row *figure = &rows->at[k];

		if (k == 0 || strcmp(figure->detail, rows->at[k - 1].detail) != 0) {
			group = *figure->detail == '\0'
				    ? series
				    : say(sheet, "{series} ({detail})", "series", series,
					  "detail", word_detail(sheet, figure->detail), NULL);
			document_group(sheet->document, table, group);
		}
		add_line(sheet, table, rows, figure, group, columns);
	}
}

static struct date_columns choose_columns(struct factsheet *sheet,
    const struct template_block *block, const struct figure_rows *rows, size_t count)
{
	struct date_columns columns = { 0 };

	if (block->changes)
		find_changes(sheet, rows, count, &columns.amount, &columns.percent);
	columns.before = block->year_before && columns.amount;
	for (size_t i = 0; i < count && block->year_before; i++) {
		for (size_t k = 0; k < rows[i].count; k++)
			columns.share |= bilat_figure_available(&rows[i].at[k].share);
	}
	return columns;
}

static struct document_table *start_table(struct factsheet *sheet,
    const struct template_block *block, const struct date_columns *columns)
{
	struct document_table *table =
	    document_table(sheet->document, block->id, word_place(sheet, block->title), "");
	const struct {
		bool wanted, number;
		const char *title;
	} heads[] = {
		{ true, false, say(sheet, "Date or period", NULL) },
		{ true, true, say(sheet, "Figure", NULL) },
		{ columns->before, true, say(sheet, "A year before", NULL) },
		{ true, false, say(sheet, "Unit", NULL) },
		{ columns->amount, true, say(sheet, "Change on the year before", NULL) },
		{ columns->percent, true, say(sheet, "Change, %", NULL) },
		{ columns->share, true, say(sheet, "Share of all, %", NULL) },
		{ true, false, say(sheet, "Source", NULL) },
	};

	for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
		if (heads[i].wanted)
			document_add_column(
			    sheet->document, table, heads[i].title, heads[i].number);
	}
	return table;
}

bool block_dates(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	size_t most = block->most > 0 ? (size_t)block->most : DATES_USUAL;
	struct figure_rows *rows =
	    arena_array(sheet->arena, block->indicators.count + 1, sizeof *rows);
	size_t count = 0;

	for (size_t i = 0; i < block->indicators.count; i++) {
		if (!figures_dates(sheet, &block->indicators.at[i], most, block->whole_years,
			&rows[count], err))
			return false;
		if (rows[count].count > 0)
			count++;
	}
	if (count == 0) {
		show_leave_out(sheet, NULL);
		return true;
	}
	struct date_columns columns = choose_columns(sheet, block, rows, count);
	struct document_table *table = start_table(sheet, block, &columns);

	for (size_t i = 0; i < count; i++)
		add_group(sheet, table, &rows[i], &columns);
	if (*block->text != '\0')
		document_say(sheet->document, &table->remarks, word_place(sheet, block->text));
	return !block->matches || matches_note(sheet, table, rows, count, err);
}
