/* The period of the report beside the same a year before, and the sums that end there: a month
 * and the year to it, a quarter or half-year and the year that ends with it. */
#include <string.h>

#include <bilat/analyse.h>

#include "base/arena.h"
#include "model/language.h"
#include "report/factsheet.h"

enum { LATEST_YEARS = 2, LATEST_YEARS_TO_DATE = 5 };

/* One row: the period and the one before, and both sums where the edition has them. */
struct latest {
	struct figure_rows rows;
	const struct figure_row *now, *before;         /* before: NULL if it is not held */
	const struct figure_row *sum_now, *sum_before; /* NULL likewise */
	struct bilat_figure sum_change, sum_yoy;
};

struct latest_table {
	struct factsheet *sheet;
	struct document_table *table;
	struct bilat_period now, before;
	bool sums;                                     /* columns for them */
	bool amount, percent, sum_amount, sum_percent; /* of changes, if there are any */
};

/* The year to January is January. */
static bool has_sums(const struct factsheet *sheet)
{
	switch (sheet->period.freq) {
	case BILAT_MONTH:
		return sheet->period.at % 12 != 0;
	case BILAT_QUARTER:
	case BILAT_HALF:
		return true;
	default:
		return false;
	}
}

/* One period by one source, or NULL if it is not held. */
static bool ask_period(struct factsheet *sheet, const struct template_entry *entry,
    struct bilat_period period, const struct figure_row *like, const struct figure_row **out,
    struct bilat_error *err)
{
	struct figure_wish wish = { .freq = period.freq,
		.first = period,
		.last = period,
		.detail = like->detail,
		.source = like->source,
		.measures = true,
		.sums = true };
	struct figure_rows rows;

	if (!figures_ask(sheet, entry, &wish, &rows, err))
		return false;
	*out = figures_at(&rows, period);
	if (*out != NULL && strcmp((*out)->unit, like->unit) != 0)
		*out = NULL;
	return true;
}

/* The year to a month is a period with figures of its own. */
static bool ask_to_date(struct factsheet *sheet, const struct template_entry *entry,
    struct bilat_period before, struct latest *out, struct bilat_error *err)
{
	struct bilat_period to_now = bilat_period_make(BILAT_TO_DATE, sheet->period.at);
	struct bilat_period to_before = bilat_period_make(BILAT_TO_DATE, before.at);

	if (!ask_period(sheet, entry, to_now, out->now, &out->sum_now, err) ||
	    !ask_period(sheet, entry, to_before, out->now, &out->sum_before, err))
		return false;
	if (out->sum_now != NULL) {
		out->sum_change = out->sum_now->change;
		out->sum_yoy = out->sum_now->yoy;
	}
	return true;
}

static const struct figure_row *rolling_row(
    struct factsheet *sheet, const struct figure_row *row)
{
	struct figure_row *sum;

	if (row == NULL || row->rolling.why == BILAT_WHY_NOT_APPLICABLE)
		return NULL;
	sum = arena_alloc(sheet->arena, sizeof *sum);
	*sum = *row;
	sum->figure = row->rolling;
	sum->origin.document = 0;
	sum->what = "rolling";
	return sum;
}

/* Of what cannot be summed, such as a ratio, there is none. */
static void take_rolling(struct factsheet *sheet, struct latest *out)
{
	const struct bilat_figure *yoy = &out->now->rolling_yoy;

	out->sum_now = rolling_row(sheet, out->now);
	out->sum_before = rolling_row(sheet, out->before);
	if (out->sum_now == NULL)
		return;
	out->sum_yoy = *yoy;
	/* What forbids a percentage for its size alone leaves the amount. */
	if (out->sum_before != NULL &&
	    (bilat_figure_available(yoy) || yoy->why == BILAT_WHY_BASE_ZERO ||
		yoy->why == BILAT_WHY_BASE_NEGATIVE || yoy->why == BILAT_WHY_SIGN_CHANGE ||
		yoy->why == BILAT_WHY_SMALL_BASE))
		out->sum_change = bilat_change(&out->sum_now->figure, &out->sum_before->figure);
	else
		out->sum_change = bilat_figure_missing(yoy->why);
}

/* False in *held_out: the period is not held, and there is no row. */
static bool ask_latest(struct factsheet *sheet, const struct template_entry *entry,
    struct latest *out, bool *held_out, struct bilat_error *err)
{
	struct bilat_figure none = bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
	struct figure_wish wish = { .freq = sheet->period.freq,
		.first = sheet->period,
		.last = sheet->period,
		.measures = true,
		.sums = true };
	struct bilat_period before;

	*out = (struct latest){ .sum_change = none, .sum_yoy = none };
	if (!figures_ask(sheet, entry, &wish, &out->rows, err))
		return false;
	out->now = figures_at(&out->rows, sheet->period);
	*held_out = out->now != NULL && bilat_figure_available(&out->now->figure) &&
		    (out->now->figure.status & BILAT_STATUS('F')) == 0;
	if (!*held_out)
		return true;
	if (!bilat_period_year_before(sheet->period, &before))
		before = sheet->period;
	if (!ask_period(sheet, entry, before, out->now, &out->before, err))
		return false;
	if (sheet->period.freq == BILAT_MONTH)
		return ask_to_date(sheet, entry, before, out, err);
	take_rolling(sheet, out);
	return true;
}

static void find_columns(struct latest_table *latest, const struct latest *rows, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct latest *row = &rows[i];
		bool percent =
		    word_has_growth(latest->sheet, row->now->indicator, row->now->unit);

		latest->amount |= bilat_figure_available(&row->now->change);
		latest->percent |= percent && bilat_figure_available(&row->now->yoy);
		latest->sums |= has_sums(latest->sheet) && row->sum_now != NULL &&
				bilat_figure_available(&row->sum_now->figure);
		latest->sum_amount |= bilat_figure_available(&row->sum_change);
		latest->sum_percent |= percent && bilat_figure_available(&row->sum_yoy);
	}
	latest->sum_amount &= latest->sums;
	latest->sum_percent &= latest->sums;
}

/* Each by what it is called alone, and in the head of a change. */
static const char *sum_title(
    struct factsheet *sheet, struct bilat_period period, const char *const patterns[2])
{
	struct bilat_period to_date = bilat_period_make(BILAT_TO_DATE, period.at);

	switch (period.freq) {
	case BILAT_MONTH:
		return word_period_short(sheet, to_date);
	case BILAT_QUARTER:
		return say(
		    sheet, patterns[0], "period", word_period_short(sheet, period), NULL);
	default:
		return say(
		    sheet, patterns[1], "period", word_period_short(sheet, period), NULL);
	}
}

static const char *const sum_alone[2] = { TEXT("Four quarters to {period}"),
	TEXT("Two half-years to {period}") };
static const char *const sum_within[2] = { TEXT("four quarters to {period}"),
	TEXT("two half-years to {period}") };

static void add_column(struct latest_table *latest, bool wanted, const char *title)
{
	if (wanted)
		document_add_column(latest->sheet->document, latest->table, title, true);
}

static void add_columns(struct latest_table *latest)
{
	struct factsheet *sheet = latest->sheet;
	const char *now = word_period_short(sheet, latest->now);
	const char *sum = sum_title(sheet, latest->now, sum_within);
	bool alone = !latest->sums;

	document_add_column(sheet->document, latest->table, "", false);
	add_column(latest, true, word_period_short(sheet, latest->before));
	add_column(latest, true, now);
	add_column(latest, latest->sums, sum_title(sheet, latest->before, sum_alone));
	add_column(latest, latest->sums, sum_title(sheet, latest->now, sum_alone));
	add_column(latest, latest->amount,
	    alone ? say(sheet, "Change", NULL)
		  : say(sheet, "Change, {period}", "period", now, NULL));
	add_column(latest, latest->percent,
	    alone ? say(sheet, "Change, %", NULL)
		  : say(sheet, "Change, {period}, %", "period", now, NULL));
	add_column(
	    latest, latest->sum_amount, say(sheet, "Change, {period}", "period", sum, NULL));
	add_column(latest, latest->sum_percent,
	    say(sheet, "Change, {period}, %", "period", sum, NULL));
}

static void add_value(struct latest_table *latest, struct document_row *row,
    const struct figure_row *figure, int power, const char *label, const char *column)
{
	struct factsheet *sheet = latest->sheet;
	struct document_cell *cell =
	    show_figure(sheet, latest->table, row, figure, power, label, column);

	if (cell != NULL)
		show_note_source(sheet, latest->table, cell, figure->source);
}

/* What there cannot be, has an empty cell. */
static void add_sum(struct latest_table *latest, struct document_row *row,
    const struct latest *of, const struct figure_row *figure, struct bilat_period period,
    int power, const char *label)
{
	struct factsheet *sheet = latest->sheet;

	if (of->sum_now == NULL)
		document_cell(sheet->document, row, "");
	else
		add_value(
		    latest, row, figure, power, label, sum_title(sheet, period, sum_alone));
}

static void add_change(struct latest_table *latest, struct document_row *row,
    const struct figure_row *of, const struct bilat_figure *change,
    const struct bilat_figure *growth, const bool wanted[2], int power, const char *label)
{
	struct factsheet *sheet = latest->sheet;
	bool has_growth = of != NULL && word_has_growth(sheet, of->indicator, of->unit);

	if (wanted[0] && of != NULL)
		show_measure(
		    sheet, latest->table, row, of, change, of->unit, power, label, "change");
	else if (wanted[0])
		document_cell(sheet->document, row, "");
	if (wanted[1] && has_growth)
		show_measure(sheet, latest->table, row, of, growth, "percent", 0, label, "yoy");
	else if (wanted[1])
		document_cell(sheet->document, row, "");
}

static void add_latest(
    struct latest_table *latest, const struct latest *of, int power, const char *label)
{
	struct factsheet *sheet = latest->sheet;
	struct document_row *row = document_row(sheet->document, latest->table);
	const bool own[2] = { latest->amount, latest->percent };
	const bool sums[2] = { latest->sum_amount, latest->sum_percent };

	document_cell(sheet->document, row, label);
	add_value(
	    latest, row, of->before, power, label, word_period_short(sheet, latest->before));
	add_value(latest, row, of->now, power, label, word_period_short(sheet, latest->now));
	if (latest->sums) {
		add_sum(latest, row, of, of->sum_before, latest->before, power, label);
		add_sum(latest, row, of, of->sum_now, latest->now, power, label);
	}
	add_change(latest, row, of->now, &of->now->change, &of->now->yoy, own, power, label);
	add_change(latest, row, of->sum_now, &of->sum_change, &of->sum_yoy, sums, power, label);
}

/* All that is shown of one unit, for one scale. */
static int power_of(
    struct factsheet *sheet, const struct latest *rows, size_t count, const char *unit)
{
	struct figure_rows all = { .at = arena_array(sheet->arena, 4 * count, sizeof *all.at) };

	for (size_t i = 0; i < count; i++) {
		const struct figure_row *of[] = { rows[i].now, rows[i].before, rows[i].sum_now,
			rows[i].sum_before };

		for (size_t k = 0; k < sizeof of / sizeof of[0]; k++) {
			if (of[k] != NULL)
				all.at[all.count++] = *of[k];
		}
	}
	return show_power(sheet, unit, &all, 1);
}

static struct document_table *fill_latest(struct factsheet *sheet,
    const struct template_block *block, const struct latest *rows, size_t count)
{
	struct figure_rows *held = arena_array(sheet->arena, count, sizeof *held);
	struct latest_table latest = { .sheet = sheet, .now = sheet->period };

	for (size_t i = 0; i < count; i++)
		held[i] = rows[i].rows;
	const char *unit = show_common_unit(sheet, held, count);

	bilat_period_year_before(sheet->period, &latest.before);
	latest.table =
	    document_table(sheet->document, block->id, chart_title(sheet, block, held, count),
		unit != NULL ? show_unit(sheet, unit, power_of(sheet, rows, count, unit)) : "");
	find_columns(&latest, rows, count);
	add_columns(&latest);
	for (size_t i = 0; i < count; i++) {
		int power = power_of(sheet, rows, count, rows[i].now->unit);

		add_latest(
		    &latest, &rows[i], power, show_row_label(sheet, &held[i], power, unit));
	}
	if (*block->text != '\0')
		document_say(
		    sheet->document, &latest.table->remarks, word_place(sheet, block->text));
	return latest.table;
}

/* The periods of a few years that end with that of the report. */
static struct span recent(const struct factsheet *sheet, const struct template_block *block)
{
	int per_year = bilat_freq_per_year(sheet->period.freq);

	if (sheet->period.freq == BILAT_TO_DATE)
		return (struct span){ sheet->period,
			(size_t)(block->years > 0 ? block->years : LATEST_YEARS_TO_DATE) };
	return (struct span){ sheet->period,
		(size_t)((block->years > 0 ? block->years : LATEST_YEARS) * per_year + 1) };
}

static bool chart_latest(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	const struct template_entries *entries =
	    block->charted.count > 0 ? &block->charted : &block->indicators;
	struct span span = recent(sheet, block);
	struct figure_rows *rows = arena_array(sheet->arena, entries->count, sizeof *rows);
	struct figure_wish wish = {
		.freq = sheet->period.freq, .first = span_at(&span, 0), .last = span.last
	};
	size_t count = 0;

	for (size_t i = 0; i < entries->count; i++) {
		if (!figures_ask(sheet, &entries->at[i], &wish, &rows[count], err))
			return false;
		figures_keep_unit(sheet, &rows[count]);
		if (rows[count].count > 0)
			count++;
	}
	return count == 0 || block_chart(sheet, block, rows, count, &span, err);
}

/* A series that is held, but not of this period. */
struct not_held {
	const char *label;
	const char *reporter; /* who marks it as not published; NULL: nobody says why */
};

/* It is worth a word; label NULL: it is not. */
static bool name_missing(struct factsheet *sheet, const struct template_entry *entry,
    struct not_held *out, struct bilat_error *err)
{
	struct figure_wish wish = { .freq = sheet->period.freq, .last = sheet->period };
	struct figure_rows rows;

	*out = (struct not_held){ 0 };
	if (!figures_ask(sheet, entry, &wish, &rows, err))
		return false;
	if (figures_newest(&rows, sheet->last_day) == NULL)
		return true;
	const struct figure_row *row = figures_at(&rows, sheet->period);
	out->label = word_series(sheet, entry, rows.reporter, rows.partner);
	if (row != NULL && row->figure.why == BILAT_WHY_NOT_PUBLISHED) {
		out->reporter = rows.reporter;
		out->label = word_within(
		    sheet, word_subject(sheet, entry->indicator, rows.reporter, rows.partner));
	}
	return true;
}

/* What a reporter has not published, or what is not held for a reason nobody gives. */
static void say_missing(struct factsheet *sheet, struct document_table *table,
    const struct not_held *missing, size_t count, const char *reporter)
{
	const char **labels = arena_array(sheet->arena, count + 1, sizeof *labels);
	const char *period = word_period(sheet, sheet->period, false);
	size_t named = 0;

	for (size_t i = 0; i < count; i++) {
		if (text_equal(missing[i].reporter, reporter))
			labels[named++] = missing[i].label;
	}
	if (named == 0)
		return;
	document_say(sheet->document, &table->remarks,
	    reporter != NULL ? say(sheet, "{Reporter} has not published {series} for {period}.",
				   "reporter", word_the(sheet, reporter), "series",
				   say_list(sheet, labels, named), "period", period, NULL)
			     : say(sheet, "Not held for {period}: {series}.", "period", period,
				   "series", say_clauses(sheet, labels, named), NULL));
}

bool block_latest(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	size_t wanted = block->indicators.count, count = 0, missing_count = 0;
	struct latest *rows = arena_array(sheet->arena, wanted + 1, sizeof *rows);
	struct not_held *missing = arena_array(sheet->arena, wanted + 1, sizeof *missing);

	for (size_t i = 0; i < wanted; i++) {
		const struct template_entry *entry = &block->indicators.at[i];
		bool held;

		if (!ask_latest(sheet, entry, &rows[count], &held, err) ||
		    (!held && !name_missing(sheet, entry, &missing[missing_count], err)))
			return false;
		count += held;
		missing_count += !held && missing[missing_count].label != NULL;
	}
	if (count == 0) {
		show_leave_out(sheet, say(sheet, "no figure for {period} is held", "period",
					  word_period(sheet, sheet->period, false), NULL));
		return true;
	}
	struct document_table *table = fill_latest(sheet, block, rows, count);
	say_missing(sheet, table, missing, missing_count, sheet->a);
	say_missing(sheet, table, missing, missing_count, sheet->b);
	say_missing(sheet, table, missing, missing_count, NULL);
	return *block->chart == '\0' || chart_latest(sheet, block, err);
}
