/* The partner beside all other partners together: who grew faster. */
#include <stdlib.h>
#include <string.h>

#include <bilat/analyse.h>

#include "base/arena.h"
#include "base/xalloc.h"
#include "report/course.h"
#include "report/series_notes.h"

/* Points that make a line, as in all charts; years of the table. */
enum { POINTS_LEAST = 4, YEARS_USUAL = 6 };

static bool has_both(const struct figure_row *row)
{
	return bilat_figure_available(&row->figure) && bilat_figure_available(&row->others) &&
	       !(row->figure.status & BILAT_STATUS('F'));
}

static bool same_series(const struct figure_row *a, const struct figure_row *b)
{
	return strcmp(a->source, b->source) == 0 && strcmp(a->unit, b->unit) == 0 &&
	       strcmp(a->detail, b->detail) == 0;
}

static size_t count_both(const struct figure_rows *rows, const struct figure_row *like)
{
	size_t count = 0;

	for (size_t i = 0; i < rows->count; i++)
		count += same_series(&rows->at[i], like) && has_both(&rows->at[i]);
	return count;
}

/* The partner and its total from one source: the one that has the most years of both. */
static void keep_one_source(struct figure_rows *rows)
{
	const struct figure_row *best = NULL;
	size_t most = 0, kept = 0;

	for (size_t i = 0; i < rows->count; i++) {
		size_t count = count_both(rows, &rows->at[i]);

		if (count > most) {
			most = count;
			best = &rows->at[i];
		}
	}
	if (best == NULL) {
		rows->count = 0;
		return;
	}
	const struct figure_row like = *best;
	for (size_t i = 0; i < rows->count; i++) {
		if (same_series(&rows->at[i], &like))
			rows->at[kept++] = rows->at[i];
	}
	rows->count = kept;
}

/* In place of the figures of the partner those of all others. */
static void turn_to_others(struct figure_rows *rows)
{
	for (size_t i = 0; i < rows->count; i++) {
		rows->at[i].figure = rows->at[i].others;
		rows->at[i].what = "others";
		rows->at[i].origin.document = 0;
	}
}

static void add_changes(struct figure_rows *rows)
{
	const struct bilat_analysis how = { 0 };
	struct bilat_observation *observations = xcalloc(rows->count + 1, sizeof *observations);

	for (size_t i = 0; i < rows->count; i++) {
		struct figure_row *row = &rows->at[i];
		struct bilat_series series = course_series(rows, row, observations);

		row->yoy = bilat_yoy(&series, row->period, &how);
		row->change = bilat_change_on_year(&series, row->period, &how);
	}
	free(observations);
}

static bool ask_all(struct factsheet *sheet, const struct template_block *block,
    struct figure_rows *rows, struct bilat_error *err)
{
	struct figure_wish wish = { .freq = BILAT_ANNUAL, .all_sources = true, .others = true };

	if (sheet->last_day != INT32_MAX)
		wish.last = bilat_period_of_year(sheet->year);
	for (size_t i = 0; i < block->indicators.count; i++) {
		const struct template_entry *entry = &block->indicators.at[i];

		if (!figures_ask(sheet, entry, &wish, &rows[i], err))
			return false;
		keep_one_source(&rows[i]);
		if (entry->partner == PARTNER_OTHERS)
			turn_to_others(&rows[i]);
		add_changes(&rows[i]);
	}
	return true;
}

static int last_year(const struct figure_rows *rows)
{
	int year = 0;

	for (size_t i = 0; i < rows->count; i++) {
		if (bilat_figure_available(&rows->at[i].figure) &&
		    bilat_period_year(rows->at[i].period) > year)
			year = bilat_period_year(rows->at[i].period);
	}
	return year;
}

/* How many years of a series can be compared with the first; 0 if the last one cannot. */
static size_t count_compared(const struct figure_rows *rows, struct years years)
{
	size_t count = 0;

	for (int year = years.first; year <= years.last; year++) {
		struct bilat_figure index =
		    series_index(rows, (struct years){ years.first, year });

		if (bilat_figure_available(&index))
			count++;
		else if (year == years.last)
			return 0;
	}
	return count;
}

static bool are_compared(const struct figure_rows *rows, size_t count, struct years years)
{
	for (size_t i = 0; i < count; i++) {
		if (count_compared(&rows[i], years) < POINTS_LEAST)
			return false;
	}
	return true;
}

/* The longest span that ends with the last year of all series and can be compared as a whole:
 * behind a break the comparison begins anew. */
static bool choose_years(
    const struct figure_rows *rows, size_t count, int wanted, struct years *out)
{
	struct years years = { .last = INT32_MAX };

	for (size_t i = 0; i < count; i++) {
		if (last_year(&rows[i]) < years.last)
			years.last = last_year(&rows[i]);
	}
	for (years.first = years.last - wanted + 1;
	     years.first <= years.last - POINTS_LEAST + 1; years.first++) {
		if (are_compared(rows, count, years)) {
			*out = years;
			return true;
		}
	}
	return false;
}

/* The series of one flow stand behind each other, the partner first. */
static bool is_pair_of(const struct figure_rows *rows, const struct template_entry *entry)
{
	return strcmp(rows->entry->indicator, entry->indicator) == 0 &&
	       rows->entry->side == entry->side;
}

/* The series that can be compared over the same years: those of all flows, else those of the
 * first flow that can. */
static size_t choose_series(
    struct figure_rows *rows, size_t count, int wanted, struct years *years)
{
	if (choose_years(rows, count, wanted, years))
		return count;
	for (size_t i = 0, n; i < count; i += n) {
		for (n = 1; i + n < count && is_pair_of(&rows[i + n], rows[i].entry);)
			n++;
		if (!choose_years(&rows[i], n, wanted, years))
			continue;
		memmove(rows, &rows[i], n * sizeof *rows);
		return n;
	}
	return 0;
}

/* The same series with the first year as 100. */
static void index_rows(struct factsheet *sheet, struct figure_rows *rows, struct years years)
{
	struct figure_row *at = arena_array(sheet->arena, rows->count + 1, sizeof *at);

	for (size_t i = 0; i < rows->count; i++) {
		int year = bilat_period_year(rows->at[i].period);

		at[i] = rows->at[i];
		at[i].unit = "index";
		at[i].figure = series_index(rows, (struct years){ years.first, year });
	}
	rows->at = at;
}

bool block_others(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	size_t count = block->indicators.count;
	struct figure_rows *rows = arena_array(sheet->arena, count + 1, sizeof *rows);
	struct years years;

	if (!ask_all(sheet, block, rows, err))
		return false;
	count = choose_series(
	    rows, count, block->years > 0 ? (int)block->years : YEARS_USUAL, &years);
	if (count == 0 || years.last < sheet->year - FIGURE_AGE_MOST) {
		show_leave_out(sheet,
		    say(sheet,
			"no source holds four years of the partner and the total that can "
			"be compared",
			NULL));
		return true;
	}
	if (!years_table(sheet, block, rows, count, years, err))
		return false;
	struct span span = { bilat_period_of_year(years.last),
		(size_t)(years.last - years.first + 1) };
	for (size_t i = 0; i < count; i++)
		index_rows(sheet, &rows[i], years);
	return *block->chart == '\0' || block_chart(sheet, block, rows, count, &span, err);
}
