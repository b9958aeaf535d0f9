#include "report/series_notes.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/analyse.h>
#include <bilat/indicator.h>
#include <bilat/mirror.h>

#include "ask/mirror_rules.h"
#include "base/arena.h"
#include "base/num.h"
#include "base/xalloc.h"
#include "model/language.h"
#include "report/course.h"

/* Numbers that can be read back. */
static const struct bilat_marks plain_marks = { .group = "", .decimal = "." };

static const char *series_unit(const struct figure_rows *rows)
{
	return rows->count > 0 ? rows->at[0].unit : "";
}

struct bilat_figure series_average_growth(const struct figure_rows *rows, struct years years)
{
	const struct bilat_analysis how = { 0 };
	const struct figure_row *last = figures_of_year(rows, years.last);

	if (last == NULL || years.last - years.first < 2)
		return bilat_figure_missing(BILAT_WHY_NO_BASE_PERIOD);
	struct bilat_observation *observations = xcalloc(rows->count + 1, sizeof *observations);
	struct bilat_series series = course_series(rows, last, observations);
	struct bilat_figure average =
	    bilat_cagr(&series, last->period, years.last - years.first, &how);
	free(observations);
	return average;
}

struct bilat_figure series_index(const struct figure_rows *rows, struct years years)
{
	const struct bilat_analysis how = { 0 };
	const struct figure_row *last = figures_of_year(rows, years.last);

	if (last == NULL)
		return bilat_figure_missing(BILAT_WHY_NOT_LOADED);
	struct bilat_observation *observations = xcalloc(rows->count + 1, sizeof *observations);
	struct bilat_series series = course_series(rows, last, observations);
	struct bilat_figure index =
	    bilat_index(&series, last->period, bilat_period_of_year(years.first), &how);
	free(observations);
	return index;
}

/* What a row shows for a year, read back from its text, and the digits behind its point; NAN if
 * there is nothing to add. */
static double shown_value(
    const struct figure_rows *rows, int year, int power, int *decimals_out)
{
	const struct figure_row *row = figures_of_year(rows, year);
	char text[BILAT_SHOW_SIZE];
	double value;

	if (row == NULL || !bilat_figure_available(&row->figure) ||
	    row->figure.bound != BILAT_EXACT)
		return NAN;
	bilat_show_amount(text, &row->figure, power, &plain_marks);
	const char *point = strchr(text, '.');
	*decimals_out = point != NULL ? (int)strlen(point + 1) : 0;
	return num_parse(text, &value) ? value : NAN;
}

static const struct figure_rows *find_part(const struct figure_rows *rows, size_t count,
    const struct figure_rows *of, const char *indicator, size_t length)
{
	for (size_t i = 0; i < count; i++) {
		const char *id = rows[i].entry->indicator;

		if (strlen(id) == length && strncmp(id, indicator, length) == 0 &&
		    strcmp(rows[i].reporter, of->reporter) == 0 &&
		    strcmp(rows[i].partner, of->partner) == 0 &&
		    strcmp(series_unit(&rows[i]), series_unit(of)) == 0)
			return &rows[i];
	}
	return NULL;
}

static bool is_of_one_source(const struct figure_rows *of, const struct figure_rows *a,
    const struct figure_rows *b, int year)
{
	const struct figure_row *whole = figures_of_year(of, year);
	const struct figure_row *first = figures_of_year(a, year);
	const struct figure_row *second = figures_of_year(b, year);

	return whole != NULL && first != NULL && second != NULL &&
	       strcmp(whole->source, first->source) == 0 &&
	       strcmp(whole->source, second->source) == 0;
}

/* Whether a sum or difference that is printed beside its parts does not add up as printed. */
static bool misses(struct factsheet *sheet, const struct figure_rows *rows, size_t count,
    const struct figure_rows *of, struct years years, int power)
{
	const struct bilat_indicator *known =
	    bilat_indicator_get(sheet->reference, of->entry->indicator);
	const char *sign = known != NULL ? strpbrk(known->derivation, "+-") : NULL;

	if (sign == NULL || sign < known->derivation + 2 || sign[1] != ' ')
		return false;
	size_t first = (size_t)(sign - 1 - known->derivation);
	const struct figure_rows *a = find_part(rows, count, of, known->derivation, first);
	const struct figure_rows *b = find_part(rows, count, of, sign + 2, strlen(sign + 2));

	for (int year = years.first; a != NULL && b != NULL && year <= years.last; year++) {
		/* Of several sources they need not add up at all. */
		if (!is_of_one_source(of, a, b, year))
			continue;
		int decimals[3] = { 0 };
		double part = shown_value(b, year, power, &decimals[0]);
		double sum =
		    shown_value(a, year, power, &decimals[1]) + (*sign == '-' ? -part : part);
		double shown = shown_value(of, year, power, &decimals[2]);
		double digit = num_scale(1, -decimals[2]);

		/* By a digit of what is printed; a hair less, for the arithmetic. */
		if (!isnan(sum) && !isnan(shown) && fabs(sum - shown) > digit * (1 - 1e-6))
			return true;
	}
	return false;
}

void series_note_rounding(struct factsheet *sheet, struct document_table *table,
    const struct figure_rows *rows, size_t count, struct years years)
{
	for (size_t i = 0; i < count; i++) {
		int power = show_power(sheet, series_unit(&rows[i]), rows, count);

		if (!misses(sheet, rows, count, &rows[i], years, power))
			continue;
		document_say(sheet->document, &table->remarks,
		    say(sheet, "Components may not add because of rounding.", NULL));
		return;
	}
}

/* Of the newest figure of a series of imports; NULL for what has no such valuation. */
static const char *valuation_text(struct factsheet *sheet, const struct mirror_rules *rules,
    const struct figure_rows *rows, struct years years)
{
	const struct bilat_indicator *known =
	    bilat_indicator_get(sheet->reference, rows->entry->indicator);
	const struct figure_row *row = figures_of_year(rows, years.last);

	if (known == NULL || row == NULL || strcmp(known->role, "importer") != 0 ||
	    *mirror_way_of(rules, known).fob == '\0' || !bilat_figure_available(&row->figure))
		return NULL;
	switch (mirror_valuation_of(
	    rules, row->reporter, row->partner, row->source, bilat_period_last_day(row->period))
		    .valuation) {
	case BILAT_VALUED_CIF:
		return TEXT("Exports are valued FOB, imports of {country} CIF: with freight "
			    "and insurance.");
	case BILAT_VALUED_FOB:
		return TEXT("Exports and the imports of {country} are both valued FOB.");
	case BILAT_VALUED_UNCONFIRMED:
		return TEXT("Exports are valued FOB; how imports of {country} are valued is "
			    "not confirmed.");
	default:
		return NULL;
	}
}

/* Whether a row before one says the same. */
static bool has_said(const struct figure_rows *rows, size_t of, const char *text,
    struct years years, struct factsheet *sheet, const struct mirror_rules *rules)
{
	for (size_t i = 0; i < of; i++) {
		if (strcmp(rows[i].reporter, rows[of].reporter) == 0 &&
		    valuation_text(sheet, rules, &rows[i], years) == text)
			return true;
	}
	return false;
}

bool series_note_valuation(struct factsheet *sheet, struct document_table *table,
    const struct figure_rows *rows, size_t count, struct years years, struct bilat_error *err)
{
	struct mirror_rules *rules;

	if (!mirror_rules_read(sheet->reference, sheet->arena, &rules, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		const char *text = valuation_text(sheet, rules, &rows[i], years);

		if (text == NULL || has_said(rows, i, text, years, sheet, rules))
			continue;
		document_say(sheet->document, &table->remarks,
		    say(sheet, text, "country", word_the(sheet, rows[i].reporter), NULL));
	}
	return true;
}
