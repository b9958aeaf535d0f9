/* The statements of a selection one after the other, with all that was said: for an export. */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/error.h"
#include "store/db.h"
#include "store/pedigree.h"
#include "store/selection.h"

typedef bool (*use_statement)(
    void *context, const struct bilat_statement *statement, struct bilat_error *err);

/* What a row says beyond its figure. */
struct told {
	const char *text, *note, *title, *publisher, *url;
};

struct walk {
	struct bilat_store *store;
	const struct bilat_selection *selection;
	bool superseded;
	use_statement use;
	void *context;
	struct found found;
	struct bilat_documents documents; /* by id */
	struct arena *arena;              /* of one series */
	struct said_list said;
	VEC(struct told) told; /* beside said */
};

static int compare_ids(const void *key, const void *item)
{
	int64_t id = *(const int64_t *)key;
	int64_t other = ((const struct bilat_document *)item)->id;

	return (id > other) - (id < other);
}

static const struct bilat_document *document_of(const struct walk *walk, int64_t id)
{
	return bsearch(&id, walk->documents.at, walk->documents.count,
	    sizeof walk->documents.at[0], compare_ids);
}

static const char *column_copy(struct walk *walk, sqlite3_stmt *stmt, int column)
{
	return arena_strdup(walk->arena, column_text(stmt, column));
}

static const char *text_of(
    struct walk *walk, sqlite3_stmt *stmt, const char *unit, const struct bilat_figure *figure)
{
	int power = sqlite3_column_int(stmt, SAID_COLUMNS + 2);
	const char *text = (const char *)sqlite3_column_text(stmt, SAID_COLUMNS);

	if (power == 0)
		return arena_strdup(walk->arena, text ? text : "");
	return pedigree_text(walk->arena, text, figure, power, unit);
}

static bool read_series(
    struct walk *walk, const struct found_series *series, struct bilat_error *err)
{
	enum step step;
	sqlite3_stmt *get = statement_get(
	    walk->store, walk->found.restated ? STATEMENTS_TOLD : OBSERVATIONS_TOLD, err);

	if (!get)
		return false;
	vec_clear(&walk->said.list);
	vec_clear(&walk->told);
	selection_bind(get, walk->selection, series);
	while ((step = statement_step(walk->store, get, err)) == STEP_ROW) {
		struct said said = said_column(get);
		if (!selection_takes(walk->selection, &walk->found, series, &said))
			continue;
		*vec_push(&walk->said.list) = said;
		*vec_push(&walk->told) = (struct told){
			.text = text_of(walk, get, series->key.unit, &said.figure),
			.note = column_copy(walk, get, SAID_COLUMNS + 1),
			.title = column_copy(walk, get, SAID_COLUMNS + 3),
			.publisher = column_copy(walk, get, SAID_COLUMNS + 4),
			.url = column_copy(walk, get, SAID_COLUMNS + 5),
		};
	}
	statement_end(get);
	return step == STEP_DONE;
}

static const char *own_or(const char *own, const char *other)
{
	return own[0] ? own : other;
}

static bool hand_out(struct walk *walk, const struct bilat_series *key, size_t at, bool current,
    struct bilat_error *err)
{
	const struct said *said = &walk->said.list.at[at];
	const struct told *told = &walk->told.at[at];
	const struct bilat_document *document = document_of(walk, said->origin.document);

	if (!document)
		return bilat_fail(err, BILAT_STORE,
		    "the store has lost document %lld (bilat verify says more)",
		    (long long)said->origin.document);
	const struct bilat_statement statement = {
		.key = key,
		.observation = { bilat_period_make(key->freq, said->period), said->figure,
		    said->origin },
		.current = current,
		.document = document->name,
		.title = own_or(told->title, document->title),
		.publisher = own_or(told->publisher, document->publisher),
		.url = own_or(told->url, document->url),
		.text = told->text,
		.note = told->note,
	};
	return walk->use(walk->context, &statement, err);
}

/* Those of one period: judged anew, as documents may have been left out. */
static bool use_period(struct walk *walk, const struct bilat_series *key, size_t first,
    size_t end, struct bilat_error *err)
{
	struct revision known = { 0 };
	size_t current = first;

	for (size_t i = first; i < end; i++) {
		struct said *said = &walk->said.list.at[i];
		said->effect = revision_add(&known, &said->figure, said->origin.vintage);
		if (said->effect != REVISION_REPEATS)
			current = i;
	}
	for (size_t i = walk->superseded ? first : current; i <= current; i++) {
		if (walk->said.list.at[i].effect != REVISION_REPEATS &&
		    !hand_out(walk, key, i, i == current, err))
			return false;
	}
	return true;
}

static bool use_series(
    struct walk *walk, const struct found_series *series, struct bilat_error *err)
{
	struct arena_mark mark = arena_mark(walk->arena);
	bool done = read_series(walk, series, err);
	size_t count = walk->said.list.count;

	for (size_t first = 0, end; done && first < count; first = end) {
		const struct said *at = walk->said.list.at;
		for (end = first + 1; end < count && at[end].period == at[first].period;)
			end++;
		done = use_period(walk, &series->key, first, end, err);
	}
	arena_rewind(walk->arena, mark);
	return done;
}

static int compare_pairs(const void *a, const void *b)
{
	const struct bilat_series *left = &((const struct found_series *)a)->key;
	const struct bilat_series *right = &((const struct found_series *)b)->key;
	int order = strcmp(left->reporter, right->reporter);

	if (!order)
		order = strcmp(left->partner, right->partner);
	return order ? order : bilat_series_compare(left, right);
}

static bool walk_all(struct walk *walk, struct arena *keys, struct bilat_error *err)
{
	struct found *found = &walk->found;

	if (!selection_find(walk->store, walk->selection, keys, found, err) ||
	    !bilat_store_documents(walk->store, &walk->documents, err))
		return false;
	if (found->series.count)
		qsort(found->series.at, found->series.count, sizeof found->series.at[0],
		    compare_pairs);
	for (size_t i = 0; i < found->series.count; i++) {
		if (!use_series(walk, &found->series.at[i], err))
			return false;
	}
	return true;
}

bool bilat_store_each(struct bilat_store *store, const struct bilat_selection *selection,
    bool superseded, use_statement each, void *context, struct bilat_error *err)
{
	struct walk walk = { .store = store,
		.selection = selection,
		.superseded = superseded,
		.use = each,
		.context = context,
		.arena = arena_new() };
	struct arena *keys = arena_new();
	bool began = false;
	bool done = db_read_begin(store, &began, err) && walk_all(&walk, keys, err);

	db_read_end(store, began);
	found_done(&walk.found);
	bilat_documents_free(&walk.documents);
	vec_done(&walk.said.list);
	vec_done(&walk.told);
	arena_free(walk.arena);
	arena_free(keys);
	return done;
}
