/* Tables with a column a year: a pair's series, and the two economies. */
#include <string.h>

#include <bilat/unit.h>

#include "base/arena.h"
#include "model/language.h"
#include "report/series_notes.h"

enum { YEARS_USUAL = 6 };

static bool has_between(const struct figure_rows *rows, int first, int last)
{
	for (int year = first; year <= last; year++) {
		const struct figure_row *row = figures_of_year(rows, year);
		if (row != NULL && bilat_figure_available(&row->figure))
			return true;
	}
	return false;
}

/* Whether a source says of a year why it gives no figure; that it is merely empty is no word.
 */
static bool is_withheld(const struct figure_row *row)
{
	return row->figure.why == BILAT_WHY_SUPPRESSED ||
	       row->figure.why == BILAT_WHY_NOT_APPLICABLE ||
	       row->figure.why == BILAT_WHY_NOT_COLLECTED;
}

/* The last year up to a day with an outcome, or of which the source says why it has none. */
static int last_year(const struct figure_rows *rows, int32_t last_day)
{
	const struct figure_row *newest = figures_newest(rows, last_day);
	int year = newest != NULL ? bilat_period_year(newest->period) : 0;

	for (size_t i = 0; i < rows->count; i++) {
		if (is_withheld(&rows->at[i]) &&
		    bilat_period_last_day(rows->at[i].period) <= last_day &&
		    bilat_period_year(rows->at[i].period) > year)
			year = bilat_period_year(rows->at[i].period);
	}
	return year;
}

static const char *unit_of(const struct figure_rows *rows)
{
	return rows->count > 0 ? rows->at[0].unit : "";
}

/* Shares beside amounts do not lead on to years without amounts. */
static bool leads(struct factsheet *sheet, const struct figure_rows *rows, bool amounts)
{
	return !amounts || !word_is_percent(sheet, unit_of(rows));
}

static bool has_amounts(struct factsheet *sheet, const struct figure_rows *rows, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (leads(sheet, &rows[i], true) && last_year(&rows[i], sheet->last_day) > 0)
			return true;
	}
	return false;
}

/* The last year of all series, so many years before it, and no empty ones in front. */
static struct years choose_years(
    struct factsheet *sheet, const struct figure_rows *rows, size_t count, long wanted)
{
	bool amounts = has_amounts(sheet, rows, count);
	struct years years = { 0, 0 };

	for (size_t i = 0; i < count; i++) {
		int year = last_year(&rows[i], sheet->last_day);
		if (year > years.last && leads(sheet, &rows[i], amounts))
			years.last = year;
	}
	if (years.last == 0)
		return years;
	years.first = years.last - (int)wanted + 1;
	for (; years.first < years.last; years.first++) {
		for (size_t i = 0; i < count; i++) {
			if (leads(sheet, &rows[i], amounts) &&
			    has_between(&rows[i], years.first, years.first))
				return years;
		}
	}
	return years;
}

static bool ask_all(struct factsheet *sheet, const struct template_block *block,
    struct figure_rows *rows, struct bilat_error *err)
{
	struct figure_wish wish = { .freq = BILAT_ANNUAL, .measures = true };

	if (sheet->last_day != INT32_MAX)
		wish.last = bilat_period_of_year(sheet->year);
	for (size_t i = 0; i < block->indicators.count; i++) {
		if (!figures_ask(sheet, &block->indicators.at[i], &wish, &rows[i], err))
			return false;
		figures_keep_unit(sheet, &rows[i]);
	}
	return true;
}

/* Keeps the series with a figure in these years. */
static size_t drop_empty(struct figure_rows *rows, size_t count, struct years years)
{
	size_t kept = 0;

	for (size_t i = 0; i < count; i++) {
		if (years.last > 0 && has_between(&rows[i], years.first, years.last))
			rows[kept++] = rows[i];
	}
	return kept;
}

static void add_year_cells(struct factsheet *sheet, struct document_table *table,
    struct document_row *row, const struct figure_rows *rows, struct years years, int power,
    const char *label)
{
	for (int year = years.first; year <= years.last; year++) {
		const struct figure_row *figure = figures_of_year(rows, year);
		const char *column = arena_printf(sheet->arena, "%d", year);
		struct document_cell *cell =
		    show_figure(sheet, table, row, figure, power, label, column);

		if (cell != NULL)
			show_note_source(sheet, table, cell, figure->source);
	}
}

/* What the columns behind the years say. */
struct changes {
	bool amount, percent; /* at least one row has it */
	bool points;          /* all rows are percentages */
};

static struct changes find_changes(
    struct factsheet *sheet, const struct figure_rows *rows, size_t count, int year)
{
	struct changes changes = { .points = true };

	for (size_t i = 0; i < count; i++) {
		const struct figure_row *row = figures_of_year(&rows[i], year);
		bool percent = word_is_percent(sheet, unit_of(&rows[i]));

		changes.points = changes.points && percent;
		if (row == NULL)
			continue;
		changes.amount |= bilat_figure_available(&row->change);
		changes.percent |= word_has_growth(sheet, row->indicator, row->unit) &&
				   bilat_figure_available(&row->yoy);
	}
	return changes;
}

/* Reasons are said even where there is no column for them. */
static void say_why_no_change(struct factsheet *sheet, struct document_table *table,
    const struct figure_rows *rows, size_t count, int year)
{
	for (size_t i = 0; i < count; i++) {
		const struct figure_row *row = figures_of_year(&rows[i], year);

		if (row == NULL || row->yoy.why == BILAT_WHY_NONE ||
		    row->yoy.why == BILAT_WHY_NOT_APPLICABLE)
			continue;
		document_say(sheet->document, &table->remarks,
		    say(sheet, "No change from {from} to {to} is given: {why}.", "from",
			say_number(sheet, year - 1), "to", say_number(sheet, year), "why",
			say_why(sheet, row->yoy.why), NULL));
		return;
	}
}

static void add_change_columns(
    struct factsheet *sheet, struct document_table *table, struct changes changes, int year)
{
	if (changes.amount)
		document_add_column(sheet->document, table,
		    say(sheet, changes.points ? "Change on {year}, points" : "Change on {year}",
			"year", say_number(sheet, year - 1), NULL),
		    true);
	if (changes.percent)
		document_add_column(
		    sheet->document, table, say(sheet, "Change, %", NULL), true);
}

static void add_change_cells(struct factsheet *sheet, struct document_table *table,
    struct document_row *row, const struct figure_rows *rows, struct changes changes, int year,
    int power, const char *label)
{
	const struct figure_row *of = figures_of_year(rows, year);
	bool growth = word_has_growth(sheet, rows->entry->indicator, unit_of(rows));

	if (changes.amount)
		show_measure(sheet, table, row, of, of != NULL ? &of->change : NULL,
		    unit_of(rows), power, label, "change");
	if (changes.percent && !growth)
		document_cell(sheet->document, row, "");
	else if (changes.percent)
		show_measure(sheet, table, row, of, of != NULL ? &of->yoy : NULL, "percent", 0,
		    label, "yoy");
}

static void add_year_columns(
    struct factsheet *sheet, struct document_table *table, struct years years)
{
	document_add_column(sheet->document, table, "", false);
	for (int year = years.first; year <= years.last; year++)
		document_add_column(
		    sheet->document, table, arena_printf(sheet->arena, "%d", year), true);
}

/* What a last column says of all years: growth a year, or an index. */
struct overall {
	struct bilat_figure (*of)(const struct figure_rows *rows, struct years years);
	const char *title, *unit, *measure;
};
static const struct overall average = { series_average_growth,
	TEXT("% a year, {first} to {last}"), "percent", "cagr" };
static const struct overall as_index = { series_index, TEXT("Index, {first} = 100"), "index",
	"index" };

/* NULL: none of the series has it, or it is not asked for. */
static const struct overall *choose_overall(const struct template_block *block,
    const struct figure_rows *rows, size_t count, struct years years)
{
	const struct overall *overall = block->kind == TEMPLATE_OTHERS ? &as_index
					: block->average               ? &average
								       : NULL;

	for (size_t i = 0; overall != NULL && i < count; i++) {
		struct bilat_figure figure = overall->of(&rows[i], years);

		if (bilat_figure_available(&figure))
			return overall;
	}
	return NULL;
}

static void add_overall_cell(struct factsheet *sheet, struct document_table *table,
    struct document_row *row, const struct figure_rows *rows, struct years years,
    const struct overall *overall, const char *label)
{
	struct bilat_figure figure = overall->of(rows, years);

	if (word_has_growth(sheet, rows->entry->indicator, unit_of(rows)))
		show_measure(sheet, table, row, figures_of_year(rows, years.last), &figure,
		    overall->unit, 0, label, overall->measure);
	else
		document_cell(sheet->document, row, "");
}

bool years_table(struct factsheet *sheet, const struct template_block *block,
    const struct figure_rows *rows, size_t count, struct years years, struct bilat_error *err)
{
	const char *unit = show_common_unit(sheet, rows, count);
	struct document_table *table = document_table(sheet->document, block->id,
	    chart_title(sheet, block, rows, count),
	    unit != NULL ? show_unit(sheet, unit, show_power(sheet, unit, rows, count)) : "");
	struct changes changes = { 0 };

	if (block->changes)
		changes = find_changes(sheet, rows, count, years.last);

	add_year_columns(sheet, table, years);
	add_change_columns(sheet, table, changes, years.last);
	const struct overall *overall = choose_overall(block, rows, count, years);
	if (overall != NULL)
		document_add_column(sheet->document, table,
		    say(sheet, overall->title, "first", say_number(sheet, years.first), "last",
			say_number(sheet, years.last), NULL),
		    true);
	for (size_t i = 0; i < count; i++) {
		int power = show_power(sheet, unit_of(&rows[i]), rows, count);
		const char *label = show_row_label(sheet, &rows[i], power, unit);
		struct document_row *row = document_row(sheet->document, table);

		document_cell(sheet->document, row, label);
		add_year_cells(sheet, table, row, &rows[i], years, power, label);
		add_change_cells(
		    sheet, table, row, &rows[i], changes, years.last, power, label);
		if (overall != NULL)
			add_overall_cell(sheet, table, row, &rows[i], years, overall, label);
	}
	if (block->changes && !changes.amount && !changes.percent)
		say_why_no_change(sheet, table, rows, count, years.last);
	series_note_rounding(sheet, table, rows, count, years);
	if (!series_note_valuation(sheet, table, rows, count, years, err))
		return false;
	if (*block->text != '\0')
		document_say(sheet->document, &table->remarks, word_place(sheet, block->text));
	return true;
}

/* A chart of other series than those of the table. */
static bool chart_others(struct factsheet *sheet, const struct template_block *block,
    const struct span *span, struct bilat_error *err)
{
	struct template_block others = *block;
	struct figure_rows *rows =
	    arena_array(sheet->arena, block->charted.count + 1, sizeof *rows);

	others.indicators = block->charted;
	return ask_all(sheet, &others, rows, err) &&
	       block_chart(sheet, block, rows, others.indicators.count, span, err);
}

bool block_series(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	struct figure_rows *rows =
	    arena_array(sheet->arena, block->indicators.count + 1, sizeof *rows);
	size_t count = block->indicators.count;
	long wanted = block->years > 0 ? block->years : YEARS_USUAL;
	struct years years;

	if (!ask_all(sheet, block, rows, err))
		return false;
	years = choose_years(sheet, rows, count, wanted);
	count = drop_empty(rows, count, years);
	if (count == 0) {
		show_leave_out(sheet, NULL);
		return true;
	}
	if (!years_table(sheet, block, rows, count, years, err))
		return false;
	if (*block->chart == '\0')
		return true;
	struct span span = { bilat_period_of_year(years.last),
		(size_t)(years.last - years.first + 1) };
	if (block->charted.count == 0)
		return block_chart(sheet, block, rows, count, &span, err);
	return chart_others(sheet, block, &span, err);
}

/* The country stands above; that trade is with the world is worth saying. */
static const char *economy_label(
    struct factsheet *sheet, const struct figure_rows *rows, int power)
{
	const struct bilat_unit *unit = bilat_unit_get(sheet->reference, unit_of(rows));
	const char *name = *rows->entry->label != '\0'
			       ? word_place(sheet, rows->entry->label)
			       : word_indicator(sheet, rows->entry->indicator);

	if (strcmp(rows->partner, "WLD") == 0)
		name = say(sheet, "{label}, {partner}", "label", name, "partner",
		    word_area(sheet, "WLD"), NULL);
	if (unit == NULL || unit->kind == BILAT_UNIT_RATIO || unit->kind == BILAT_UNIT_INDEX)
		return name;
	return say(sheet, "{label}, {unit}", "label", name, "unit",
	    show_unit(sheet, unit->id, power), NULL);
}

/* The same indicators for one country after the other. */
static void fill_economy(struct factsheet *sheet, struct document_table *table,
    const struct figure_rows *rows, size_t count, struct years years)
{
	const char *country = word_area(sheet, rows[0].reporter);

	document_group(sheet->document, table, country);
	for (size_t i = 0; i < count; i++) {
		int power = show_power(sheet, unit_of(&rows[i]), &rows[i], 1);
		const char *label = economy_label(sheet, &rows[i], power);
		struct document_row *row = document_row(sheet->document, table);

		document_cell(sheet->document, row, label);
		add_year_cells(sheet, table, row, &rows[i], years, power,
		    arena_printf(sheet->arena, "%s: %s", country, label));
	}
}

static bool ask_economy(struct factsheet *sheet, const struct template_block *block, char side,
    struct figure_rows *rows, struct bilat_error *err)
{
	struct template_block one = *block;
	size_t count = block->indicators.count;

	one.indicators.at = arena_array(sheet->arena, count + 1, sizeof *one.indicators.at);
	for (size_t i = 0; i < count; i++) {
		one.indicators.at[i] = block->indicators.at[i];
		one.indicators.at[i].side = side;
	}
	return ask_all(sheet, &one, rows, err);
}

bool block_economies(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	size_t count = block->indicators.count, kept[2];
	struct figure_rows *rows[2];
	struct years years = { 0, 0 };

	for (int side = 0; side < 2; side++) {
		rows[side] = arena_array(sheet->arena, count + 1, sizeof *rows[side]);
		if (!ask_economy(sheet, block, side == 0 ? 'a' : 'b', rows[side], err))
			return false;
		struct years of =
		    choose_years(sheet, rows[side], count, block->years > 0 ? block->years : 3);
		if (of.last > years.last)
			years = of;
	}
	for (int side = 0; side < 2; side++)
		kept[side] = drop_empty(rows[side], count, years);
	if (kept[0] + kept[1] == 0) {
		show_leave_out(
		    sheet, say(sheet, "no figures on either economy are held", NULL));
		return true;
	}
	struct document_table *table =
	    document_table(sheet->document, block->id, word_place(sheet, block->title), "");
	add_year_columns(sheet, table, years);
	for (int side = 0; side < 2; side++) {
		if (kept[side] > 0)
			fill_economy(sheet, table, rows[side], kept[side], years);
	}
	return true;
}
