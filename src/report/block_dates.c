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

static void add_line(struct factsheet *sheet, struct document_table *table,
    const struct figure_rows *rows, const struct figure_row *figure, const char *group,
    bool changes, bool yoy)
{
	struct document_row *row = document_row(sheet->document, table);
	const char *date =
	    word_period(sheet, figure->period, word_is_stock(sheet, figure->indicator));
	int power = show_power(sheet, figure->unit, rows, 1);
	struct document_cell *cell;

	document_cell(sheet->document, row, date);
	show_figure(sheet, table, row, figure, power, group, date);
	document_cell(sheet->document, row, show_unit(sheet, figure->unit, power));
	if (changes)
		show_measure(sheet, table, row, figure, &figure->change, figure->unit, power,
		    group, "change");
	if (yoy && word_is_percent(sheet, figure->unit))
		document_cell(sheet->document, row, "");
	else if (yoy)
		show_measure(
		    sheet, table, row, figure, &figure->yoy, "percent", 0, group, "yoy");
	cell = document_cell(sheet->document, row, word_source_of(sheet, figure->source));
	cell->muted = true;
}

static void add_group(struct factsheet *sheet, struct document_table *table,
    const struct figure_rows *rows, bool changes, bool yoy)
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
		add_line(sheet, table, rows, figure, group, changes, yoy);
	}
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
	bool changes = false, yoy = false;

	if (block->changes)
		find_changes(sheet, rows, count, &changes, &yoy);
	struct document_table *table =
	    document_table(sheet->document, block->id, word_place(sheet, block->title), "");
	document_add_column(sheet->document, table, say(sheet, "Date or period", NULL), false);
	document_add_column(sheet->document, table, say(sheet, "Figure", NULL), true);
	document_add_column(sheet->document, table, say(sheet, "Unit", NULL), false);
	if (changes)
		document_add_column(sheet->document, table,
		    say(sheet, "Change on the year before", NULL), true);
	if (yoy)
		document_add_column(
		    sheet->document, table, say(sheet, "Change, %", NULL), true);
	document_add_column(sheet->document, table, say(sheet, "Source", NULL), false);
	for (size_t i = 0; i < count; i++)
		add_group(sheet, table, &rows[i], changes, yoy);
	if (*block->text != '\0')
		document_say(sheet->document, &table->remarks, word_place(sheet, block->text));
	return !block->matches || matches_note(sheet, table, rows, count, err);
}
