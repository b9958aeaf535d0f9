/* The box of key facts: a number each, with change, share, rank and a sparkline. */
#include <stdlib.h>
#include <string.h>

#include <bilat/source.h>

#include "base/arena.h"
#include "report/factsheet.h"

enum {
	FACTS_USUAL = 10,
	SPARK_YEARS = 10,
	SPARK_POINTS = 13,
	SPARK_WIDTH = 120,
	SPARK_HEIGHT = 34,
	AGE_MOST = 5
};

/* A box of key facts is no place for what a paper says without naming a producer. */
static void drop_press(struct factsheet *sheet, struct figure_rows *rows)
{
	size_t kept = 0;

	for (size_t i = 0; i < rows->count; i++) {
		const struct bilat_source *source =
		    bilat_source_get(sheet->reference, rows->at[i].source);

		if (source != NULL && source->kind != BILAT_SOURCE_PRESS)
			rows->at[kept++] = rows->at[i];
	}
	rows->count = kept;
}

/* What is a count of a date, or a share that is published by the year, is not of a quarter. */
static bool ask_period(struct factsheet *sheet, const struct template_entry *entry,
    struct figure_rows *rows, const struct figure_row **row_out, struct bilat_error *err)
{
	struct figure_wish wish = {
		.freq = sheet->period.freq, .last = sheet->period, .measures = true
	};

	*row_out = NULL;
	if (sheet->period.freq == BILAT_ANNUAL || word_is_stock(sheet, entry->indicator))
		return true;
	if (!figures_ask(sheet, entry, &wish, rows, err))
		return false;
	drop_press(sheet, rows);
	*row_out = figures_at(rows, sheet->period);
	if (*row_out != NULL && (!bilat_figure_available(&(*row_out)->figure) ||
				    ((*row_out)->figure.status & BILAT_STATUS('F'))))
		*row_out = NULL;
	return true;
}

/* The newest figure: of the period of the report, of a year, else of any date; *row_out NULL
 * if there is none. */
static bool find_newest(struct factsheet *sheet, const struct template_entry *entry,
    struct figure_rows *rows, const struct figure_row **row_out, struct bilat_error *err)
{
	struct figure_wish wish = { .freq = BILAT_ANNUAL, .measures = true };
	struct template_entry headline = *entry;
	struct figure_rows dates;

	if (!ask_period(sheet, entry, rows, row_out, err))
		return false;
	if (*row_out != NULL)
		return true;
	if (!figures_ask(sheet, entry, &wish, rows, err))
		return false;
	drop_press(sheet, rows);
	*row_out = figures_newest(rows, sheet->last_day);
	if (*row_out != NULL)
		return true;
	if (headline.detail == NULL)
		headline.detail = "";
	if (!figures_dates(sheet, &headline, 1, true, &dates, err))
		return false;
	drop_press(sheet, &dates);
	*row_out = figures_newest(&dates, sheet->last_day);
	return true;
}

static void add_change(struct factsheet *sheet, struct document_fact *fact,
    const struct figure_row *row, int power)
{
	char amount[BILAT_SHOW_SIZE], percent[BILAT_SHOW_SIZE];
	bool has_amount = bilat_figure_available(&row->change);
	bool has_percent =
	    bilat_figure_available(&row->yoy) && !word_is_percent(sheet, row->unit);
	const char *plus =
	    has_amount && row->change.value > 0 && row->change.bound == BILAT_EXACT ? "+" : "";

	if (!has_amount && !has_percent) {
		if (row->yoy.why != BILAT_WHY_NOT_APPLICABLE &&
		    row->yoy.why != BILAT_WHY_NO_BASE_PERIOD)
			document_say(sheet->document, &fact->details,
			    say(sheet, "No change given: {why}", "why",
				say_why(sheet, row->yoy.why), NULL));
		return;
	}
	if (word_is_percent(sheet, row->unit)) {
		bilat_show_percent(amount, &row->change, true, sheet->marks);
		document_say(sheet->document, &fact->details,
		    say(sheet, "{change} points on the year before", "change", amount, NULL));
		show_register(sheet, row, &row->change, "percentage points", fact->label,
		    "change", amount);
		return;
	}
	bilat_show_amount(amount, &row->change, power, sheet->marks);
	bilat_show_growth(percent, &row->yoy, sheet->marks);
	if (has_amount)
		show_register(
		    sheet, row, &row->change, row->unit, fact->label, "change", amount);
	if (has_percent)
		show_register(sheet, row, &row->yoy, "percent", fact->label, "yoy", percent);
	const char *changes[2];
	size_t count = 0;

	if (has_percent)
		changes[count++] = word_growth(sheet, &row->yoy);
	if (has_amount)
		changes[count++] = say(sheet, "{sign}{amount} {unit}", "sign", plus, "amount",
		    amount, "unit", show_unit(sheet, row->unit, power), NULL);
	document_say(sheet->document, &fact->details,
	    say(sheet, "{change} on the year before", "change",
		say_items(sheet, changes, count), NULL));
}

static void add_place(
    struct factsheet *sheet, struct document_fact *fact, const struct figure_row *row)
{
	char text[BILAT_SHOW_SIZE];

	if (bilat_figure_available(&row->share)) {
		bilat_show_percent(text, &row->share, false, sheet->marks);
		show_register(sheet, row, &row->share, "percent", fact->label, "share", text);
		document_say(sheet->document, &fact->details,
		    say(sheet, "{share} of all countries", "share",
			word_percent(sheet, &row->share), NULL));
	}
	if (bilat_figure_available(&row->rank)) {
		int rank = (int)row->rank.value;
		show_register(sheet, row, &row->rank, "rank", fact->label, "rank",
		    arena_printf(sheet->arena, "%d", rank));
		document_say(sheet->document, &fact->details,
		    say(sheet, "{nth} among partners", "nth", word_nth(sheet, rank), NULL));
	}
}

static void add_sparkline(struct factsheet *sheet, struct document_fact *fact,
    const struct figure_rows *rows, struct bilat_period last, const char *unit)
{
	struct bilat_chart_point points[SPARK_POINTS];
	struct span span = { last, last.freq == BILAT_ANNUAL ? SPARK_YEARS : SPARK_POINTS };
	size_t count = 0, held = 0;

	for (size_t i = 0; i < span.count; i++) {
		const struct figure_row *row = figures_at(rows, span_at(&span, i));
		/* What is only expected is no course of things. */
		bool available = row != NULL && bilat_figure_available(&row->figure) &&
				 strcmp(row->unit, unit) == 0 &&
				 (row->figure.status & BILAT_STATUS('F')) == 0;

		if (count == 0 && !available)
			continue;
		held += available;
		points[count++] = (struct bilat_chart_point){
			.period = span_at(&span, i),
			.figure = available ? row->figure
					    : bilat_figure_missing(BILAT_WHY_NOT_LOADED),
			.source = row != NULL ? row->source : NULL,
		};
	}
	if (held < 3)
		return;
	/* Figures in the box are unique in the page by their number. */
	char *svg = bilat_chart_sparkline(points, count, SPARK_WIDTH, SPARK_HEIGHT,
	    say(sheet, "{label}, {from} to {to}", "label", fact->label, "from",
		word_period(sheet, points[0].period, false), "to",
		word_period(sheet, last, false), NULL),
	    arena_printf(sheet->arena, "spark%zu-", sheet->numbers.count));
	fact->sparkline = arena_strdup(sheet->arena, svg);
	free(svg);
}

static void add_fact(struct factsheet *sheet, struct document_block *facts,
    const struct template_entry *entry, const struct figure_rows *rows,
    const struct figure_row *row)
{
	struct document_fact *fact = document_fact(sheet->document, facts);
	struct figure_rows one = { .count = 1, .at = (struct figure_row *)row };
	int power = show_power(sheet, row->unit, &one, 1);
	char text[BILAT_SHOW_SIZE];

	fact->id = arena_printf(
	    sheet->arena, "%s%s", entry->indicator, entry->side == 'b' ? "@b" : "");
	fact->label = word_series(sheet, entry, row->reporter, row->partner);
	if (word_is_percent(sheet, row->unit))
		bilat_show_percent(text, &row->figure, false, sheet->marks);
	else
		bilat_show_amount(text, &row->figure, power, sheet->marks);
	fact->value = arena_strdup(sheet->arena, text);
	fact->number = document_number(
	    sheet->document, &row->figure, word_is_percent(sheet, row->unit) ? 0 : power);
	fact->unit = words_unit(&sheet->words, &row->figure, row->unit);
	if (fact->unit == NULL)
		fact->unit = show_unit(sheet, row->unit, power);
	fact->period = word_period(sheet, row->period, word_is_stock(sheet, row->indicator));
	fact->source = word_source_of(sheet, row->source);
	sheet->sign_more |= row->figure.bound == BILAT_MORE;
	sheet->sign_less |= row->figure.bound == BILAT_LESS;
	sheet->sign_about |= row->figure.bound == BILAT_ABOUT;
	show_register(sheet, row, &row->figure, row->unit, fact->label, "value", fact->value);
	add_change(sheet, fact, row, power);
	add_place(sheet, fact, row);
	add_sparkline(sheet, fact, rows, row->period, row->unit);
}

bool block_facts(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	size_t most = block->most > 0 ? (size_t)block->most : FACTS_USUAL, count = 0;
	struct document_block *mark = sheet->document->last;
	struct document_block *facts = document_facts(sheet->document);

	for (size_t i = 0; i < block->indicators.count && count < most; i++) {
		const struct template_entry *entry = &block->indicators.at[i];
		const struct figure_row *row;
		struct figure_rows rows;

		if (!find_newest(sheet, entry, &rows, &row, err))
			return false;
		if (row == NULL ||
		    bilat_period_year(row->period) < sheet->year - FIGURE_AGE_MOST)
			continue;
		add_fact(sheet, facts, entry, &rows, row);
		count++;
	}
	if (count == 0)
		document_cut(sheet->document, mark);
	return true;
}
