#include "store/sums.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "store/db.h"
#include "store/ingest.h"
#include "store/observation.h"
#include "store/sum.h"

/* The numbers of the columns of a statement. */
enum {
	SERIES,
	PERIOD,
	VINTAGE,
	LINE,
	CITATION,
	FIGURE,
	TEXT = FIGURE + FIGURE_COLUMNS,
	NOTE,
	POWER
};

static uint64_t add_text(uint64_t sum, int number, const char *text)
{
	return text ? sum_text(sum, number, text, strlen(text)) : sum;
}

uint64_t sums_of_put(const struct ingest_row *row, uint64_t series)
{
	uint64_t sum = sum_integer(0, SERIES, (int64_t)series);

	sum = sum_integer(sum, PERIOD, row->period.at);
	sum = sum_integer(sum, VINTAGE, row->vintage);
	sum = sum_integer(sum, LINE, row->line);
	if (row->citation)
		sum = sum_integer(sum, CITATION, row->citation);
	sum = figure_sum(sum, FIGURE, &row->figure);
	sum = add_text(sum, TEXT, row->text);
	sum = add_text(sum, NOTE, row->note);
	if (row->power)
		sum = sum_integer(sum, POWER, row->power);
	return sum_end(sum);
}

uint64_t sums_of_held(sqlite3_stmt *stmt, uint64_t series)
{
	/* In ROW of statement.c stand the document and the effect between these. */
	static const int columns[] = {
		[PERIOD] = 0, [VINTAGE] = 1, [LINE] = 3, [CITATION] = 5
	};
	uint64_t sum = sum_integer(0, SERIES, (int64_t)series);

	for (int i = PERIOD; i < FIGURE; i++)
		sum = sum_column(sum, i, stmt, columns[i]);
	for (int i = FIGURE; i <= POWER; i++)
		sum = sum_column(sum, i, stmt, i - FIGURE + columns[CITATION] + 1);
	return sum_end(sum);
}

bool tallies_read(struct tallies *out, struct bilat_store *store, struct bilat_error *err)
{
	sqlite3_stmt *stmt = statement_get(store, DOCUMENTS, err);
	enum step step;

	if (!stmt)
		return false;
	while ((step = statement_step(store, stmt, err)) == STEP_ROW)
		*vec_push(&out->list) =
		    (struct tally){ .document = sqlite3_column_int64(stmt, 0) };
	statement_end(stmt);
	return step == STEP_DONE;
}

static int compare(const void *key, const void *item)
{
	int64_t document = *(const int64_t *)key,
		other = ((const struct tally *)item)->document;

	return (document > other) - (document < other);
}

struct tally *tallies_of(const struct tallies *tallies, int64_t document)
{
	return tallies->list.count ? bsearch(&document, tallies->list.at, tallies->list.count,
					 sizeof tallies->list.at[0], compare)
				   : NULL;
}

uint64_t sums_of_document(sqlite3_stmt *stmt, uint64_t statements)
{
	for (int i = 2; i < 5; i++)
		statements += (uint64_t)sqlite3_column_int64(stmt, i);
	return statements;
}

bool sums_add(struct bilat_store *store, uint64_t sum, struct bilat_error *err)
{
	sqlite3_stmt *add = statement_get(store, WHOLE_ADD, err);

	if (!add)
		return false;
	sqlite3_bind_int64(add, 1, (int64_t)sum);
	return statement_run(store, add, err);
}

static bool set_sum(
    struct bilat_store *store, int64_t document, uint64_t sum, struct bilat_error *err)
{
	sqlite3_stmt *set = statement_get(store, DOCUMENT_SUM_SET, err);

	if (!set)
		return false;
	sqlite3_bind_int64(set, 1, document);
	sqlite3_bind_int64(set, 2, (int64_t)sum);
	return statement_run(store, set, err);
}

/* The stored sum of a document, and the one that it has with these statements. */
static bool read_sums(struct bilat_store *store, int64_t document, uint64_t statements,
    uint64_t *stored_out, uint64_t *sum_out, struct bilat_error *err)
{
	sqlite3_stmt *get = statement_get(store, DOCUMENT_SUM, err);

	if (!get)
		return false;
	sqlite3_bind_int64(get, 1, document);
	enum step step = statement_step(store, get, err);
	*stored_out = (uint64_t)sqlite3_column_int64(get, 1);
	*sum_out = sums_of_document(get, statements);
	statement_end(get);
	return step == STEP_ROW;
}

bool sums_write(
    struct bilat_store *store, int64_t document, uint64_t statements, struct bilat_error *err)
{
	uint64_t stored, sum;

	return read_sums(store, document, statements, &stored, &sum, err) &&
	       set_sum(store, document, sum, err) && sums_add(store, sum - stored, err);
}

bool sums_drop(struct bilat_store *store, int64_t document, struct bilat_error *err)
{
	uint64_t stored, sum;

	return read_sums(store, document, 0, &stored, &sum, err) &&
	       sums_add(store, 0 - stored, err);
}

static bool add_statements(struct bilat_store *store, enum statement which,
    const struct tallies *tallies, struct bilat_error *err)
{
	sqlite3_stmt *all = statement_get(store, which, err);
	enum step step;

	if (!all)
		return false;
	while ((step = statement_step(store, all, err)) == STEP_ROW) {
		struct tally *tally = tallies_of(tallies, sqlite3_column_int64(all, 2));
		uint64_t series = (uint64_t)sqlite3_column_int64(all, HELD_COLUMNS);
		if (tally) /* else a reference that verify tells as missing */
			tally->sum += sums_of_held(all, series);
	}
	statement_end(all);
	return step == STEP_DONE;
}

static bool write_whole(struct bilat_store *store, struct bilat_error *err)
{
	sqlite3_stmt *make = statement_get(store, WHOLE_MAKE, err);

	return make && statement_run(store, make, err);
}

bool sums_write_all(struct bilat_store *store, struct bilat_error *err)
{
	struct tallies tallies = { VEC_INIT };
	bool done = write_whole(store, err) && tallies_read(&tallies, store, err) &&
		    add_statements(store, STATEMENTS_HELD, &tallies, err) &&
		    add_statements(store, STATEMENTS_AGAIN, &tallies, err);

	for (size_t i = 0; done && i < tallies.list.count; i++) {
		const struct tally *tally = &tallies.list.at[i];
		done = sums_write(store, tally->document, tally->sum, err);
	}
	vec_done(&tallies.list);
	return done;
}
