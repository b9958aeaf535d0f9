/* The keys of a load: texts to numbers.  They repeat from row to row, so each is looked up in
 * the store once and then in memory, which is bounded: a map that has grown large starts anew.
 */
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/xalloc.h"
#include "store/ingest_private.h"
#include "store/restate.h"
#include "store/sum.h"
#include "store/sums.h"

#define KEYS_MOST 10000
#define SEPARATOR '\x1f'

void keys_init(struct ingest *ingest)
{
	for (int i = 0; i < WORD_COUNT; i++)
		ingest->words[i] = map_new();
	ingest->series = map_new();
	ingest->citations = map_new();
	str_init(&ingest->key);
}

void keys_done(struct ingest *ingest)
{
	for (int i = 0; i < WORD_COUNT; i++)
		map_free(ingest->words[i]);
	map_free(ingest->series);
	map_free(ingest->citations);
	str_done(&ingest->key);
}

static void remember(struct map **map, const char *key, size_t length, int64_t id)
{
	if (map_count(*map) >= KEYS_MOST) {
		map_free(*map);
		*map = map_new();
	}
	map_put_bytes(*map, key, length, id);
}

/* The number that a statement returns; *id_out is 0 if it returns none. */
static bool fetch_id(
    struct ingest *ingest, sqlite3_stmt *stmt, int64_t *id_out, struct bilat_error *err)
{
	enum step step = statement_step(ingest->store, stmt, err);

	*id_out = step == STEP_ROW ? sqlite3_column_int64(stmt, 0) : 0;
	if (step == STEP_ROW)
		step = statement_step(ingest->store, stmt, err);
	statement_end(stmt);
	return step != STEP_FAILED;
}

static bool find_or_add_word(struct ingest *ingest, enum key_word word, const char *code,
    const char *name, const char *publisher, int64_t *id_out, struct bilat_error *err)
{
	sqlite3_stmt *stmt =
	    statement_get(ingest->store, (enum statement)(INDICATOR_ID + (int)word), err);

	if (!stmt)
		return false;
	bind_text(stmt, 1, code);
	if (!fetch_id(ingest, stmt, id_out, err))
		return false;
	if (*id_out && !name && !publisher)
		return true;
	stmt = statement_get(ingest->store, (enum statement)(INDICATOR_PUT + (int)word), err);
	if (!stmt)
		return false;
	const char *const texts[] = { code, name, publisher };
	for (int i = 0; i < sqlite3_bind_parameter_count(stmt); i++)
		bind_text(stmt, i + 1, texts[i]);
	return fetch_id(ingest, stmt, id_out, err);
}

static bool word_id(struct ingest *ingest, enum key_word word, const char *code,
    const char *name, const char *publisher, int64_t *id_out, struct bilat_error *err)
{
	if (map_get(ingest->words[word], code, id_out))
		return true;
	if (!find_or_add_word(ingest, word, code, name, publisher, id_out, err))
		return false;
	remember(&ingest->words[word], code, strlen(code), *id_out);
	return true;
}

static void bind_series(sqlite3_stmt *stmt, const int64_t ids[6], const char *freq)
{
	for (int i = 0; i < 4; i++)
		sqlite3_bind_int64(stmt, i + 1, ids[i]);
	sqlite3_bind_text(stmt, 5, freq, 1, SQLITE_STATIC);
	sqlite3_bind_int64(stmt, 6, ids[4]);
	sqlite3_bind_int64(stmt, 7, ids[5]);
}

static uint64_t series_sum(const struct ingest_key *key)
{
	const char freq[] = { (char)key->freq, '\0' };
	const char *const parts[] = { key->indicator, key->reporter, key->partner, key->detail,
		freq, key->unit, key->source };
	uint64_t sum = 0;

	for (int i = 0; i < SERIES_SUM_COLUMNS; i++)
		sum = sum_text(sum, i, parts[i], strlen(parts[i]));
	return sum_end(sum);
}

static bool find_or_add_series(struct ingest *ingest, const struct ingest_key *key,
    int64_t *series_out, struct bilat_error *err)
{
	int64_t ids[6];
	const char freq = (char)key->freq;

	if (!word_id(ingest, WORD_INDICATOR, key->indicator, key->indicator_name, NULL, &ids[0],
		err) ||
	    !word_id(
		ingest, WORD_AREA, key->reporter, key->reporter_name, NULL, &ids[1], err) ||
	    !word_id(ingest, WORD_AREA, key->partner, key->partner_name, NULL, &ids[2], err) ||
	    !word_id(ingest, WORD_DETAIL, key->detail, NULL, NULL, &ids[3], err) ||
	    !word_id(ingest, WORD_UNIT, key->unit, NULL, NULL, &ids[4], err) ||
	    !word_id(ingest, WORD_SOURCE, key->source, key->source_title, key->source_publisher,
		&ids[5], err))
		return false;
	sqlite3_stmt *stmt = statement_get(ingest->store, SERIES_ID, err);
	if (!stmt)
		return false;
	bind_series(stmt, ids, &freq);
	if (!fetch_id(ingest, stmt, series_out, err) || *series_out)
		return *series_out != 0;
	stmt = statement_get(ingest->store, SERIES_ADD, err);
	if (!stmt)
		return false;
	bind_series(stmt, ids, &freq);
	uint64_t sum = series_sum(key);
	sqlite3_bind_int64(stmt, 8, (int64_t)sum);
	/* Not RETURNING: that makes a table for its answer each time. */
	if (!statement_run(ingest->store, stmt, err))
		return false;
	*series_out = sqlite3_last_insert_rowid(ingest->store->db);
	ingest->new_series++;
	/* New, so that nothing has been said of it. */
	struct ends *ends = ends_place(ingest, *series_out);
	if (!restate_write(ingest, ends, err))
		return false;
	*ends = (struct ends){ .series = *series_out, .sum = sum, .restated = INT32_MIN };
	return true;
}

int64_t ingest_new_series(const struct ingest *ingest)
{
	return ingest->new_series;
}

bool ingest_series(struct ingest *ingest, const struct ingest_key *key, int64_t *series_out,
    struct bilat_error *err)
{
	const char *const parts[] = { key->indicator, key->reporter, key->partner, key->detail,
		key->unit, key->source };
	struct str *text = &ingest->key;
	int64_t series;

	str_clear(text);
	str_add_char(text, (char)key->freq);
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
		str_add(text, parts[i]);
		str_add_char(text, SEPARATOR);
	}
	if (!map_get_bytes(ingest->series, text->text, text->length, &series)) {
		if (!find_or_add_series(ingest, key, &series, err))
			return false;
		remember(&ingest->series, text->text, text->length, series);
	}
	*series_out = series;
	return true;
}

static bool find_or_add_citation(
    struct ingest *ingest, const char *const texts[3], int64_t *id_out, struct bilat_error *err)
{
	const enum statement statements[] = { CITATION_ID, CITATION_ADD };

	*id_out = 0;
	for (size_t i = 0; i < 2 && !*id_out; i++) {
		sqlite3_stmt *stmt = statement_get(ingest->store, statements[i], err);
		if (!stmt)
			return false;
		for (int j = 0; j < 3; j++)
			bind_text(stmt, j + 1, texts[j]);
		if (!fetch_id(ingest, stmt, id_out, err))
			return false;
	}
	return true;
}

void ingest_mark_citation(struct ingest *ingest, int64_t citation, bool used)
{
	if (citation <= ingest->citations_before)
		return;
	size_t index = (size_t)(citation - ingest->citations_before - 1);
	while (ingest->citation_used.count <= index)
		*vec_push(&ingest->citation_used) = false;
	if (used)
		ingest->citation_used.at[index] = true;
}

bool ingest_citation(struct ingest *ingest, const char *title, const char *publisher,
    const char *url, int64_t *citation_out, struct bilat_error *err)
{
	const char *const texts[] = { title ? title : "", publisher ? publisher : "",
		url ? url : "" };
	struct str *text = &ingest->key;
	int64_t citation = 0;

	str_clear(text);
	for (size_t i = 0; i < 3; i++) {
		str_add(text, texts[i]);
		str_add_char(text, SEPARATOR);
	}
	if (text->length > 3 &&
	    !map_get_bytes(ingest->citations, text->text, text->length, &citation)) {
		if (!find_or_add_citation(ingest, texts, &citation, err))
			return false;
		remember(&ingest->citations, text->text, text->length, citation);
		ingest_mark_citation(ingest, citation, false);
	}
	*citation_out = citation;
	return true;
}
