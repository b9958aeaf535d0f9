/* Questions of a report to the store. */
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>
#include <bilat/indicator.h>
#include <bilat/source.h>

#include "base/arena.h"
#include "base/xalloc.h"
#include "report/factsheet.h"

enum {
	MEASURE_YOY,
	MEASURE_CHANGE,
	MEASURE_SHARE,
	MEASURE_RANK,
	MEASURE_RECORD,
	MEASURE_SUMS, /* behind it: only if asked for */
	MEASURE_YTD = MEASURE_SUMS,
	MEASURE_YTD_YOY,
	MEASURE_ROLLING,
	MEASURE_ROLLING_YOY,
	MEASURE_CONTRIBUTION, /* likewise */
	MEASURE_COUNT
};

static const struct bilat_measure wanted[MEASURE_COUNT] = {
	[MEASURE_YOY] = { .kind = BILAT_M_YOY, .name = "yoy" },
	[MEASURE_CHANGE] = { .kind = BILAT_M_CHANGE, .name = "change" },
	[MEASURE_SHARE] = { .kind = BILAT_M_SHARE, .name = "share" },
	[MEASURE_RANK] = { .kind = BILAT_M_RANK, .name = "rank" },
	[MEASURE_RECORD] = { .kind = BILAT_M_RECORD, .name = "record" },
	[MEASURE_YTD] = { .kind = BILAT_M_YTD, .name = "ytd" },
	[MEASURE_YTD_YOY] = { .kind = BILAT_M_YTD_YOY, .name = "ytd-yoy" },
	[MEASURE_ROLLING] = { .kind = BILAT_M_ROLLING, .name = "rolling" },
	[MEASURE_ROLLING_YOY] = { .kind = BILAT_M_ROLLING_YOY, .name = "rolling-yoy" },
	[MEASURE_CONTRIBUTION] = { .kind = BILAT_M_CONTRIBUTION, .name = "contribution" },
};

static const struct bilat_measure of_others = { .kind = BILAT_M_OTHERS, .name = "others" };

static const char *partner_of(struct factsheet *sheet, const struct template_entry *entry)
{
	const struct bilat_indicator *indicator =
	    bilat_indicator_get(sheet->reference, entry->indicator);

	if (indicator != NULL && !indicator->partner)
		return "-";
	if (entry->partner == PARTNER_WORLD)
		return "WLD";
	return entry->side == 'a' ? sheet->b : sheet->a;
}

static bool is_claim(struct factsheet *sheet, const char *source)
{
	const struct bilat_source *known = bilat_source_get(sheet->reference, source);
	return known != NULL && known->kind == BILAT_SOURCE_CLAIM;
}

static struct figure_row copy_row(struct arena *arena, const struct bilat_answer_row *row)
{
	struct figure_row copy = {
		.reporter = arena_strdup(arena, row->reporter),
		.partner = arena_strdup(arena, row->partner),
		.indicator = arena_strdup(arena, row->indicator),
		.detail = arena_strdup(arena, row->detail),
		.unit = arena_strdup(arena, row->unit),
		.source = arena_strdup(arena, row->source),
		.period = row->period,
		.figure = row->figure,
		.origin = row->origin,
		.yoy = bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE),
		.change = bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE),
		.share = bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE),
		.rank = bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE),
		.ytd = bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE),
		.ytd_yoy = bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE),
		.rolling = bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE),
		.rolling_yoy = bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE),
		.contribution = bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE),
		.others = bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE),
	};

	return copy;
}

static void copy_measures(struct figure_row *copy, const struct bilat_answer_row *row)
{
	const struct bilat_figure *record = &row->measures[MEASURE_RECORD];

	copy->yoy = row->measures[MEASURE_YOY];
	copy->change = row->measures[MEASURE_CHANGE];
	copy->share = row->measures[MEASURE_SHARE];
	copy->rank = row->measures[MEASURE_RANK];
	copy->record_high = bilat_figure_available(record) && record->value > 0;
	copy->record_since = row->record_since;
}

static void copy_sums(struct figure_row *copy, const struct bilat_answer_row *row)
{
	copy->ytd = row->measures[MEASURE_YTD];
	copy->ytd_yoy = row->measures[MEASURE_YTD_YOY];
	copy->rolling = row->measures[MEASURE_ROLLING];
	copy->rolling_yoy = row->measures[MEASURE_ROLLING_YOY];
}

static void copy_answer(struct factsheet *sheet, const struct bilat_answer *answer,
    const struct figure_wish *wish, struct figure_rows *out)
{
	out->why = answer->why;
	out->why_text = arena_strdup(sheet->arena, answer->why_text);
	out->at = arena_array(sheet->arena, answer->row_count + 1, sizeof *out->at);
	for (size_t i = 0; i < answer->row_count; i++) {
		const struct bilat_answer_row *row = &answer->rows[i];

		if (is_claim(sheet, row->source))
			continue;
		struct figure_row *copy = &out->at[out->count++];
		*copy = copy_row(sheet->arena, row);
		if (wish->measures)
			copy_measures(copy, row);
		if (wish->measures && wish->sums)
			copy_sums(copy, row);
		if (wish->measures && wish->contribution)
			copy->contribution = row->measures[MEASURE_CONTRIBUTION];
		if (wish->others)
			copy->others = row->measures[0];
	}
	if (out->count == 0 && out->why == BILAT_WHY_NONE)
		out->why = BILAT_WHY_NOT_LOADED;
}

static size_t measure_count(const struct figure_wish *wish)
{
	if (wish->others)
		return 1;
	if (!wish->measures)
		return 0;
	if (wish->contribution)
		return MEASURE_COUNT;
	return wish->sums ? MEASURE_CONTRIBUTION : MEASURE_SUMS;
}

static bool ask_one(struct factsheet *sheet, const char *indicator, const char *reporter,
    const char *partner, const struct figure_wish *wish, struct figure_rows *out,
    struct bilat_error *err)
{
	struct bilat_answer answer;
	struct bilat_question question = {
		.reporter = reporter,
		.partners = &partner,
		.partner_count = 1,
		.indicators = &indicator,
		.indicator_count = 1,
		.freq = wish->freq,
		.detail = wish->detail,
		.source = wish->source,
		.all_sources = wish->all_sources,
		.brief = true,
		.has_as_of = sheet->options->has_as_of,
		.has_as_of_loaded = sheet->options->has_as_of_loaded,
		.as_of = sheet->options->as_of,
		.as_of_loaded = sheet->options->as_of_loaded,
		.measures = wish->others ? &of_others : wanted,
		.measure_count = measure_count(wish),
	};

	if (wish->first.freq != BILAT_FREQ_NONE || wish->last.freq != BILAT_FREQ_NONE) {
		question.periods.kind = BILAT_PERIODS_SPAN;
		question.periods.freq =
		    wish->last.freq != BILAT_FREQ_NONE ? wish->last.freq : wish->first.freq;
		question.periods.first = wish->first;
		question.periods.last = wish->last;
	}
	if (!bilat_ask(sheet->store, sheet->reference, &question, &answer, err))
		return false;
	copy_answer(sheet, &answer, wish, out);
	bilat_answer_free(&answer);
	return true;
}

/* Divides period by period. */
static void divide(struct figure_rows *rows, const struct figure_rows *by)
{
	size_t kept = 0;

	for (size_t i = 0; i < rows->count; i++) {
		struct figure_row row = rows->at[i];

		for (size_t k = 0; k < by->count; k++) {
			if (!bilat_period_equal(row.period, by->at[k].period))
				continue;
			row.figure = bilat_figure_div(&row.figure, &by->at[k].figure);
			row.yoy = row.change = row.share = row.rank =
			    bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
			rows->at[kept++] = row;
			break;
		}
	}
	rows->count = kept;
}

bool figures_ask(struct factsheet *sheet, const struct template_entry *entry,
    const struct figure_wish *wish, struct figure_rows *out, struct bilat_error *err)
{
	struct figure_wish one = *wish;
	struct figure_rows rows = { .entry = entry };

	rows.reporter = entry->side == 'a' ? sheet->a : sheet->b;
	rows.partner = partner_of(sheet, entry);
	if (one.detail == NULL)
		one.detail = entry->detail;
	if (!ask_one(sheet, entry->indicator, rows.reporter, rows.partner, &one, &rows, err))
		return false;
	if (*entry->over != '\0') {
		struct figure_rows by = { 0 };

		one.measures = false;
		if (!ask_one(sheet, entry->over, rows.reporter, rows.partner, &one, &by, err))
			return false;
		divide(&rows, &by);
	}
	*out = rows;
	return true;
}

bool figures_said(struct factsheet *sheet, const struct figure_row *row,
    struct bilat_revisions *out, struct bilat_error *err)
{
	struct bilat_selection selection = {
		.reporters = &row->reporter,
		.reporter_count = 1,
		.partners = &row->partner,
		.partner_count = 1,
		.indicators = &row->indicator,
		.indicator_count = 1,
		.sources = &row->source,
		.source_count = 1,
		.details = &row->detail,
		.detail_count = 1,
		.freq = row->period.freq,
		.has_as_of = sheet->options->has_as_of,
		.has_as_of_loaded = sheet->options->has_as_of_loaded,
		.as_of = sheet->options->as_of,
		.as_of_loaded = sheet->options->as_of_loaded,
	};

	return bilat_store_revisions(sheet->store, &selection, out, err);
}

const struct figure_row *figures_at(const struct figure_rows *rows, struct bilat_period period)
{
	for (size_t i = 0; i < rows->count; i++) {
		if (bilat_period_equal(rows->at[i].period, period))
			return &rows->at[i];
	}
	return NULL;
}

const struct figure_row *figures_of_year(const struct figure_rows *rows, int year)
{
	return figures_at(rows, bilat_period_of_year(year));
}

static bool is_outcome(const struct figure_row *row)
{
	return bilat_figure_available(&row->figure) &&
	       (row->figure.status & BILAT_STATUS('F')) == 0;
}

const struct figure_row *figures_newest(const struct figure_rows *rows, int32_t last_day)
{
	const struct figure_row *newest = NULL;

	for (size_t i = 0; i < rows->count; i++) {
		const struct figure_row *row = &rows->at[i];

		if (!is_outcome(row) || bilat_period_last_day(row->period) > last_day)
			continue;
		if (newest == NULL || bilat_period_compare(row->period, newest->period) > 0)
			newest = row;
	}
	return newest;
}

struct bilat_question figures_question(const struct factsheet *sheet,
    const struct template_entry *entry, struct bilat_period first, struct bilat_period last)
{
	return (struct bilat_question){
		.reporter = entry->side == 'a' ? sheet->a : sheet->b,
		.indicators = &entry->indicator,
		.indicator_count = 1,
		.freq = last.freq,
		.detail = entry->detail,
		.brief = true,
		.periods = { .kind = BILAT_PERIODS_SPAN,
		    .freq = last.freq,
		    .first = first,
		    .last = last },
		.has_as_of = sheet->options->has_as_of,
		.has_as_of_loaded = sheet->options->has_as_of_loaded,
		.as_of = sheet->options->as_of,
		.as_of_loaded = sheet->options->as_of_loaded,
	};
}

void figures_keep_unit(const struct factsheet *sheet, struct figure_rows *rows)
{
	const struct figure_row *newest = figures_newest(rows, sheet->last_day);

	for (size_t i = 0; newest != NULL && i < rows->count; i++) {
		struct figure_row *row = &rows->at[i];

		if (strcmp(row->unit, newest->unit) == 0)
			continue;
		row->unit = newest->unit;
		row->figure = row->yoy = row->change = row->share = row->rank =
		    bilat_figure_missing(BILAT_WHY_NOT_COMPARABLE);
	}
}

struct bilat_period span_at(const struct span *span, size_t i)
{
	int step = span->last.freq == BILAT_TO_DATE ? 12 : 1;
	int64_t back = (int64_t)(span->count - 1 - i) * step;

	return bilat_period_make(span->last.freq, span->last.at - back);
}

bool figures_within(const struct factsheet *sheet, struct bilat_period period)
{
	return bilat_period_last_day(period) <= sheet->last_day;
}

bool figures_newest_year(struct factsheet *sheet, int *year_out, struct bilat_error *err)
{
	struct figure_wish wish = { .freq = BILAT_ANNUAL };
	int newest = 0;

	for (size_t i = 0; i < sheet->template->period.count; i++) {
		struct figure_rows rows;

		if (!figures_ask(sheet, &sheet->template->period.at[i], &wish, &rows, err))
			return false;
		const struct figure_row *row = figures_newest(&rows, INT32_MAX);
		if (row != NULL && bilat_period_year(row->period) > newest)
			newest = bilat_period_year(row->period);
	}
	*year_out = newest;
	return true;
}

/* The distinct details and frequencies of a series, each once. */
struct kind_of_date {
	const char *detail;
	enum bilat_freq freq;
};

static bool held_kinds(struct factsheet *sheet, const struct template_entry *entry, bool years,
    struct kind_of_date **out, size_t *count_out, struct bilat_error *err)
{
	const char *reporter = entry->side == 'a' ? sheet->a : sheet->b;
	const char *partner = partner_of(sheet, entry);
	struct bilat_selection selection = {
		.reporters = &reporter,
		.reporter_count = 1,
		.partners = &partner,
		.partner_count = 1,
		.indicators = &entry->indicator,
		.indicator_count = 1,
		.details = &entry->detail,
		.detail_count = entry->detail != NULL,
		.has_as_of = sheet->options->has_as_of,
		.has_as_of_loaded = sheet->options->has_as_of_loaded,
		.as_of = sheet->options->as_of,
		.as_of_loaded = sheet->options->as_of_loaded,
	};
	struct bilat_holdings held;
	struct kind_of_date *kinds;
	size_t count = 0;

	if (!bilat_store_holdings(sheet->store, &selection, &held, err))
		return false;
	kinds = arena_array(sheet->arena, held.count + 1, sizeof *kinds);
	for (size_t i = 0; i < held.count; i++) {
		const struct bilat_series *key = &held.at[i].key;
		size_t k = 0;

		if ((!years && key->freq == BILAT_ANNUAL) || held.at[i].observations == 0)
			continue;
		while (k < count && (kinds[k].freq != key->freq ||
					strcmp(kinds[k].detail, key->detail) != 0))
			k++;
		if (k < count)
			continue;
		kinds[count].detail = arena_strdup(sheet->arena, key->detail);
		kinds[count++].freq = key->freq;
	}
	bilat_holdings_free(&held);
	*out = kinds;
	*count_out = count;
	return true;
}

/* By detail, the newest first within it. */
static int compare_dates(const void *a, const void *b)
{
	const struct figure_row *x = a, *y = b;
	int order = strcmp(x->detail, y->detail);
	return order != 0 ? order : bilat_period_compare(y->period, x->period);
}

static void keep_newest(struct figure_rows *rows, size_t most)
{
	size_t kept = 0, of_detail = 0;

	for (size_t i = 0; i < rows->count; i++) {
		if (i > 0 && strcmp(rows->at[i].detail, rows->at[i - 1].detail) != 0)
			of_detail = 0;
		if (of_detail++ < most)
			rows->at[kept++] = rows->at[i];
	}
	rows->count = kept;
}

/* What stands a year before; if another source answers there, what the change leads back to. */
static struct bilat_figure year_before(
    const struct figure_rows *part, const struct figure_row *row)
{
	struct bilat_period before;

	if (!bilat_period_year_before(row->period, &before))
		return bilat_figure_missing(BILAT_WHY_NO_BASE_PERIOD);
	for (size_t i = 0; i < part->count; i++) {
		const struct figure_row *other = &part->at[i];
		if (bilat_period_equal(other->period, before) &&
		    text_equal(other->source, row->source) &&
		    text_equal(other->unit, row->unit))
			return other->figure;
	}
	if (!bilat_figure_available(&row->change))
		return bilat_figure_missing(row->change.why);
	if (row->change.bound != BILAT_EXACT || row->figure.bound != BILAT_EXACT)
		return bilat_figure_missing(BILAT_WHY_BOUND_OPEN);
	return bilat_figure_sub(&row->figure, &row->change);
}

bool figures_dates(struct factsheet *sheet, const struct template_entry *entry, size_t most,
    bool years, struct figure_rows *out, struct bilat_error *err)
{
	struct kind_of_date *kinds;
	size_t kind_count;
	VEC(struct figure_row) found = VEC_INIT;
	struct figure_rows rows = { .entry = entry, .why_text = "" };

	rows.reporter = entry->side == 'a' ? sheet->a : sheet->b;
	rows.partner = partner_of(sheet, entry);
	if (!held_kinds(sheet, entry, years, &kinds, &kind_count, err))
		return false;
	for (size_t i = 0; i < kind_count; i++) {
		struct figure_wish wish = {
			.freq = kinds[i].freq, .detail = kinds[i].detail, .measures = true
		};
		struct figure_rows part;

		if (!figures_ask(sheet, entry, &wish, &part, err)) {
			vec_done(&found);
			return false;
		}
		for (size_t k = 0; k < part.count; k++) {
			/* Figures made from those of another frequency stand there already. */
			if (bilat_figure_available(&part.at[k].figure) &&
			    part.at[k].origin.document != 0 &&
			    figures_within(sheet, part.at[k].period)) {
				part.at[k].year_before = year_before(&part, &part.at[k]);
				*vec_push(&found) = part.at[k];
			}
		}
	}
	rows.count = found.count;
	rows.at = arena_array(sheet->arena, found.count + 1, sizeof *rows.at);
	if (found.count > 0) {
		memcpy(rows.at, found.at, found.count * sizeof *rows.at);
		qsort(rows.at, rows.count, sizeof *rows.at, compare_dates);
	}
	vec_done(&found);
	keep_newest(&rows, most);
	*out = rows;
	return true;
}
