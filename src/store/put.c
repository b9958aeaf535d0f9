/* One observation into the store. */
#include "base/error.h"
#include "base/str.h"
#include "store/ingest_private.h"
#include "store/pending.h"
#include "store/restate.h"
#include "store/sums.h"

static bool read_ends(
    struct ingest *ingest, int64_t series, struct ends *ends, struct bilat_error *err)
{
	sqlite3_stmt *get = statement_get(ingest->store, SERIES_ENDS, err);

	if (!get || !pending_flush_series(ingest->store, series, err))
		return false;
	sqlite3_bind_int64(get, 1, series);
	sqlite3_bind_int64(get, 2, ingest->document);
	enum step step = statement_step(ingest->store, get, err);
	if (step == STEP_ROW)
		*ends = (struct ends){
			.series = series,
			.any = sqlite3_column_type(get, 0) != SQLITE_NULL,
			.first = sqlite3_column_int64(get, 0),
			.last = sqlite3_column_int64(get, 1),
			.restated = sqlite3_column_type(get, 2) == SQLITE_NULL
					? INT32_MIN
					: sqlite3_column_int(get, 2),
			.own_any = sqlite3_column_type(get, 3) != SQLITE_NULL,
			.own_first = sqlite3_column_int64(get, 3),
			.own_last = sqlite3_column_int64(get, 4),
			.sum = (uint64_t)sqlite3_column_int64(get, 5),
		};
	statement_end(get);
	return step == STEP_ROW;
}

static bool ends_of(
    struct ingest *ingest, int64_t series, struct ends **out, struct bilat_error *err)
{
	struct ends *ends = ends_place(ingest, series);

	*out = ends;
	return ends->series == series ||
	       (restate_write(ingest, ends, err) && read_ends(ingest, series, ends, err));
}

static bool is_outside(const struct ends *ends, int64_t period)
{
	return !ends->any || period < ends->first || period > ends->last;
}

static void stretch(struct ends *ends, int64_t period)
{
	if (!ends->any || period < ends->first)
		ends->first = period;
	if (!ends->any || period > ends->last)
		ends->last = period;
	ends->any = true;
}

/* Says why the row is not taken; false in any case. */
static bool refuse(struct ingest *ingest, const struct ingest_row *row,
    const struct verdict *verdict, const struct said *next, struct bilat_error *err)
{
	struct str about = STR_INIT;
	char period[BILAT_PERIOD_SIZE];
	sqlite3_stmt *name = statement_get(ingest->store, SERIES_NAME, err);
	bool named = false;

	if (name) {
		sqlite3_bind_int64(name, 1, row->series);
		named = statement_step(ingest->store, name, err) == STEP_ROW;
		if (named)
			str_printf(&about, "%s %s %s %s", column_text(name, 8),
			    column_text(name, 9), column_text(name, 7),
			    bilat_period_print(period, row->period));
		if (named && column_text(name, 10)[0])
			str_printf(&about, " [%s]", column_text(name, 10));
		statement_end(name);
	}
	if (named)
		ingest_refuse(ingest, verdict, next, about.text, err);
	str_done(&about);
	return false;
}

struct others {
	struct ingest *ingest;
	int64_t series;
};

static bool set_effect(void *context, const struct said *statement, struct bilat_error *err)
{
	const struct others *others = context;

	return observation_set_effect(others->ingest->store, others->series, statement, err);
}

/* Whether a row that comes last can go into a run. */
static bool is_restated(const struct ingest *ingest, const struct ingest_row *row)
{
	return !ingest->as_rows && restate_is_same(&ingest->said, row, ingest->document);
}

/* Whether all that is held is of earlier vintages: nothing can contradict the row. */
static bool is_later(const struct ingest *ingest, const struct ingest_row *row)
{
	const struct said_list *held = &ingest->said;

	return held->list.at[held->list.count - 1].origin.vintage < row->vintage;
}

/* Into a period of which something is known. */
static bool put_among(struct ingest *ingest, struct ends *ends, const struct ingest_row *row,
    struct said *next, struct verdict *verdict_out, struct bilat_error *err)
{
	struct others others = { ingest, row->series };

	/* Most rows of a later download: there is nothing to weigh. */
	if (is_later(ingest, row) && is_restated(ingest, row) &&
	    !ingest_most(&ingest->said, ingest->document, row->vintage)) {
		*verdict_out = (struct verdict){ .outcome = INGEST_UNCHANGED };
		return restate_add(ingest, ends, row, err);
	}
	struct verdict verdict = ingest_weigh(&ingest->said, next);
	if (verdict.contradicts || verdict.most)
		return refuse(ingest, row, &verdict, next, err);
	if (!verdict.stands && next->effect == REVISION_REPEATS &&
	    verdict.place == ingest->said.list.count && is_restated(ingest, row)) {
		if (!restate_add(ingest, ends, row, err))
			return false;
	} else if (!verdict.stands) {
		if (!pending_add(ingest->store, row, next->effect, err))
			return false;
		said_list_insert(&ingest->said, verdict.place, next);
		if (!said_list_judge(&ingest->said, set_effect, &others, err))
			return false;
	}
	*verdict_out = verdict;
	return true;
}

/* What runs say of the period of the row becomes rows; the runs that are left are looked at. */
static bool make_way(struct ingest *ingest, struct ends *ends, const struct ingest_row *row,
    struct bilat_error *err)
{
	return restate_make_way(ingest, ends, row, err) &&
	       read_ends(ingest, row->series, ends, err);
}

bool ingest_put(struct ingest *ingest, const struct ingest_row *row,
    enum ingest_outcome *outcome_out, struct bilat_error *err)
{
	struct ends *ends;
	struct verdict verdict = { .outcome = INGEST_NEW };
	struct said next = {
		.period = row->period.at,
		.figure = row->figure,
		.origin = { ingest->document, row->line, row->citation, row->vintage },
		.effect = REVISION_CHANGES,
	};

	if (!ends_of(ingest, row->series, &ends, err))
		return false;
	vec_clear(&ingest->said.list);
	bool outside = is_outside(ends, next.period);
	if (!outside && restate_meets(ends, row) && !make_way(ingest, ends, row, err))
		return false;
	if (!outside && !ahead_read(ingest, row->series, next.period, &ingest->said, err))
		return false;
	ahead_pass(ingest, row->series, next.period);
	if (!ingest->said.list.count) {
		if (!pending_add(ingest->store, row, next.effect, err))
			return false;
	} else if (!put_among(ingest, ends, row, &next, &verdict, err)) {
		return false;
	}
	stretch(ends, next.period);
	if (!verdict.stands) {
		ingest_count(ingest, &row->figure, row->vintage);
		ingest->counts.sum += sums_of_put(row, ends->sum);
		ingest_mark_citation(ingest, row->citation, true);
	}
	*outcome_out = verdict.outcome;
	return true;
}
