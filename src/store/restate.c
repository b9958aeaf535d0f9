#include "store/restate.h"

#include <string.h>

#include "base/error.h"
#include "store/pending.h"

#define SERIES_AT_ONCE 1000

static bool same_text(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

static bool same_figure(const struct bilat_figure *a, const struct bilat_figure *b)
{
	if (a->why != b->why || a->status != b->status ||
	    a->confidentiality != b->confidentiality)
		return false;
	return !bilat_figure_available(a) ||
	       (a->value == b->value && a->lower == b->lower && a->upper == b->upper &&
		   a->bound == b->bound && a->decimals == b->decimals);
}

bool restate_is_same(
    const struct said_list *held, const struct ingest_row *row, int64_t document)
{
	size_t at = held->list.count;

	while (at > 0 && held->list.at[at - 1].effect == REVISION_REPEATS)
		at--;
	if (at == 0)
		return false;
	const struct said *current = &held->list.at[at - 1];
	/* Another line of the same statement is none that a run could stand on. */
	if (current->origin.document == document && current->origin.vintage == row->vintage)
		return false;
	return same_figure(&current->figure, &row->figure) &&
	       current->origin.citation == row->citation && current->power == row->power &&
	       same_text(current->text, row->text) && same_text(current->note, row->note);
}

/* Whether the row lengthens the run at one of its ends. */
static bool lengthen(struct run *run, const struct ingest_row *row)
{
	int64_t period = row->period.at;
	bool after = period == run->last + 1, before = period == run->first - 1;

	if (run->vintage != row->vintage || (!after && !before))
		return false;
	int64_t step = after ? row->line - (run->line + run->step * (run->last - run->first))
			     : run->line - row->line;
	if (run->first < run->last && step != run->step)
		return false;
	run->step = step;
	if (after) {
		run->last = period;
	} else {
		run->first = period;
		run->line = row->line;
	}
	return true;
}

static void stretch_own(struct ends *ends, int64_t period)
{
	if (!ends->own_any || period < ends->own_first)
		ends->own_first = period;
	if (!ends->own_any || period > ends->own_last)
		ends->own_last = period;
	ends->own_any = true;
}

bool restate_add(struct ingest *ingest, struct ends *ends, const struct ingest_row *row,
    struct bilat_error *err)
{
	struct run *run = &ends->run;

	stretch_own(ends, row->period.at);
	if (ends->has_run && lengthen(run, row))
		return true;
	if (!restate_write(ingest, ends, err))
		return false;
	*run = (struct run){ .first = row->period.at,
		.last = row->period.at,
		.line = row->line,
		.vintage = row->vintage };
	ends->has_run = true;
	return true;
}

bool restate_write(struct ingest *ingest, struct ends *ends, struct bilat_error *err)
{
	const struct run *run = &ends->run;

	if (!ends->has_run)
		return true;
	sqlite3_stmt *add = statement_get(ingest->store, RESTATED_ADD, err);
	if (!add)
		return false;
	ends->has_run = false;
	sqlite3_bind_int64(add, 1, ends->series);
	sqlite3_bind_int(add, 2, run->vintage);
	sqlite3_bind_int64(add, 3, ingest->document);
	sqlite3_bind_int64(add, 4, run->first);
	sqlite3_bind_int64(add, 5, run->last);
	sqlite3_bind_int64(add, 6, run->line);
	sqlite3_bind_int64(add, 7, run->step);
	return statement_run(ingest->store, add, err);
}

bool restate_write_all(struct ingest *ingest, struct bilat_error *err)
{
	for (size_t i = 0; i < ENDS_COUNT; i++) {
		if (!restate_write(ingest, &ingest->ends[i], err))
			return false;
	}
	return true;
}

bool restate_meets(const struct ends *ends, const struct ingest_row *row)
{
	int64_t period = row->period.at;

	return row->vintage <= ends->restated ||
	       (ends->own_any && period >= ends->own_first && period <= ends->own_last);
}

/* Runs a statement that has so many numbers as its parameters. */
static bool run_about(struct bilat_store *store, enum statement which, const int64_t numbers[],
    struct bilat_error *err)
{
	sqlite3_stmt *stmt = statement_get(store, which, err);

	if (!stmt)
		return false;
	for (int i = 0; i < sqlite3_bind_parameter_count(stmt); i++)
		sqlite3_bind_int64(stmt, i + 1, numbers[i]);
	return statement_run(store, stmt, err);
}

bool restate_make_way(struct ingest *ingest, struct ends *ends, const struct ingest_row *row,
    struct bilat_error *err)
{
	struct bilat_store *store = ingest->store;
	const int64_t place[] = { row->series, row->period.at };

	/* What was fetched ahead lacks what is unfolded now. */
	ingest->ahead.series = 0;
	return restate_write(ingest, ends, err) &&
	       pending_flush_series(store, row->series, err) &&
	       run_about(store, RESTATED_UNFOLD, place, err) &&
	       run_about(store, RESTATED_DROP_PERIOD, place, err);
}

/* Some series at a time, as SQLite gathers the rows of a statement before it adds them. */
bool restate_let_go(struct bilat_store *store, int64_t document, struct bilat_error *err)
{
	int64_t last;

	if (!db_number(store, "SELECT coalesce(max(series), 0) FROM restated", &last, err))
		return false;
	for (int64_t from = 0; from <= last; from += SERIES_AT_ONCE) {
		const int64_t part[] = { document, from, from + SERIES_AT_ONCE - 1 };
		if (!run_about(store, RESTATED_UNFOLD_ON, part, err) ||
		    !run_about(store, RESTATED_DROP_ON, part, err))
			return false;
	}
	return run_about(store, RESTATED_DROP, &document, err);
}
