#include "store/ingest.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/num.h"
#include "base/str.h"
#include "base/xalloc.h"
#include "store/ingest_private.h"
#include "store/pending.h"
#include "store/restate.h"
#include "store/sums.h"
#include "store/sweep.h"

bool ingest_known(struct bilat_store *store, const char *sha256, const char *layout,
    const char *options, int64_t *document_out, struct bilat_error *err)
{
	sqlite3_stmt *known = statement_get(store, DOCUMENT_KNOWN, err);

	if (!known)
		return false;
	bind_text(known, 1, sha256);
	bind_text(known, 2, layout);
	bind_text(known, 3, options);
	enum step step = statement_step(store, known, err);
	int64_t document = step == STEP_ROW ? sqlite3_column_int64(known, 0) : 0;
	statement_end(known);
	if (step == STEP_FAILED)
		return false;
	*document_out = document;
	return true;
}

static const char *text_or_empty(const char *text)
{
	return text ? text : "";
}

static bool add_document(
    struct ingest *ingest, const struct ingest_document *document, struct bilat_error *err)
{
	struct bilat_store *store = ingest->store;
	const char *const texts[] = { document->layout, document->options, document->source,
		document->title, document->publisher, document->url, document->licence };
	sqlite3_stmt *add = statement_get(store, DOCUMENT_ADD, err);

	if (!add)
		return false;
	bind_text(add, 1, document->name);
	bind_text(add, 2, document->sha256);
	sqlite3_bind_int64(add, 3, document->bytes);
	for (int i = 0; i < 7; i++)
		bind_text(add, 4 + i, text_or_empty(texts[i]));
	sqlite3_bind_int(add, 11, document->vintage);
	sqlite3_bind_int64(add, 12, document->loaded_at);
	if (!statement_run(store, add, err))
		return false;
	ingest->document = sqlite3_last_insert_rowid(store->db);
	pending_begin(store, ingest->document);
	return true;
}

static bool start(
    struct ingest *ingest, const struct ingest_document *document, struct bilat_error *err)
{
	struct bilat_store *store = ingest->store;

	return add_document(ingest, document, err) &&
	       db_number(store, "SELECT coalesce(max(id), 0) FROM series_key",
		   &ingest->series_before, err) &&
	       db_number(store, "SELECT coalesce(max(id), 0) FROM citation",
		   &ingest->citations_before, err);
}

static void ingest_free(struct ingest *ingest)
{
	keys_done(ingest);
	pending_free(ingest->store->pending);
	ingest->store->pending = NULL;
	vec_done(&ingest->said.list);
	ahead_done(ingest);
	vec_done(&ingest->citation_used);
	free(ingest->ends);
	free(ingest->name);
	free(ingest);
}

bool ingest_begin(struct bilat_store *store, const struct ingest_document *document,
    struct ingest **out, int64_t *known_out, struct bilat_error *err)
{
	*out = NULL;
	if (!db_write_begin(store, err))
		return false;
	bool asked = ingest_known(store, document->sha256, text_or_empty(document->layout),
	    text_or_empty(document->options), known_out, err);
	if (!asked || *known_out) {
		db_write_rollback(store);
		return asked;
	}
	struct ingest *ingest = xcalloc(1, sizeof *ingest);
	ingest->store = store;
	store->pending = pending_new();
	ingest->name = xstrdup(document->name);
	ingest->ends = xcalloc(ENDS_COUNT, sizeof *ingest->ends);
	keys_init(ingest);
	ahead_init(ingest);
	if (!start(ingest, document, err)) {
		ingest_abort(ingest);
		return false;
	}
	*out = ingest;
	return true;
}

void ingest_abort(struct ingest *ingest)
{
	if (!ingest)
		return;
	db_write_rollback(ingest->store);
	ingest_free(ingest);
}

/* Keys that were asked for and then not used, since their rows were bad. */
static bool drop_unused(struct ingest *ingest, struct bilat_error *err)
{
	for (size_t i = 0; i < ingest->citation_used.count; i++) {
		if (ingest->citation_used.at[i])
			continue;
		sqlite3_stmt *drop = statement_get(ingest->store, CITATION_DROP, err);
		if (!drop)
			return false;
		sqlite3_bind_int64(drop, 1, ingest->citations_before + (int64_t)i + 1);
		if (!statement_run(ingest->store, drop, err))
			return false;
	}
	return sweep_series(ingest->store, ingest->series_before, err);
}

static bool write_counts(struct ingest *ingest, int64_t rows, struct bilat_error *err)
{
	sqlite3_stmt *counts = statement_get(ingest->store, DOCUMENT_COUNTS, err);

	if (!counts)
		return false;
	sqlite3_bind_int64(counts, 1, ingest->document);
	sqlite3_bind_int64(counts, 2, rows);
	sqlite3_bind_int64(counts, 3, ingest->counts.values);
	sqlite3_bind_int64(counts, 4, ingest->counts.missing);
	if (ingest->counts.any)
		sqlite3_bind_int(counts, 5, ingest->counts.newest);
	return statement_run(ingest->store, counts, err) &&
	       sums_write(ingest->store, ingest->document, ingest->counts.sum, err);
}

bool ingest_commit(
    struct ingest *ingest, int64_t rows, int64_t *document_out, struct bilat_error *err)
{
	if (!restate_write_all(ingest, err) || !pending_flush(ingest->store, err) ||
	    !drop_unused(ingest, err) || !write_counts(ingest, rows, err) ||
	    !db_write_commit(ingest->store, err)) {
		ingest_abort(ingest);
		return false;
	}
	*document_out = ingest->document;
	ingest_free(ingest);
	return true;
}

struct ends *ends_place(struct ingest *ingest, int64_t series)
{
	return &ingest->ends[series & (ENDS_COUNT - 1)];
}

void ingest_count(struct ingest *ingest, const struct bilat_figure *figure, int32_t vintage)
{
	if (bilat_figure_available(figure))
		ingest->counts.values++;
	else
		ingest->counts.missing++;
	if (!ingest->counts.any || vintage > ingest->counts.newest)
		ingest->counts.newest = vintage;
	ingest->counts.any = true;
}

static enum ingest_outcome outcome_of(const struct said_list *before, const struct said *next)
{
	size_t count = before->list.count;

	if (!count)
		return INGEST_NEW;
	if (before->list.at[count - 1].origin.vintage > next->origin.vintage)
		return INGEST_HISTORY;
	return next->effect == REVISION_CHANGES ? INGEST_REVISED : INGEST_UNCHANGED;
}

int ingest_most(const struct said_list *held, int64_t document, int32_t vintage)
{
	int own = 0, alike = 0;

	for (size_t i = 0; i < held->list.count; i++) {
		const struct bilat_origin *origin = &held->list.at[i].origin;
		own += origin->document == document;
		alike += origin->document == document && origin->vintage == vintage;
	}
	if (alike >= SAID_MOST)
		return SAID_MOST;
	return own >= VINTAGES_MOST ? VINTAGES_MOST : 0;
}

struct verdict ingest_weigh(const struct said_list *before, struct said *next)
{
	struct verdict verdict = { .place = said_list_place(before, &next->origin) };
	struct revision known = { 0 };

	for (size_t i = 0; i < before->list.count; i++) {
		const struct said *one = &before->list.at[i];
		if (one->origin.vintage != next->origin.vintage)
			continue;
		if (revision_contradicts(&one->figure, &next->figure)) {
			verdict.contradicts = one;
			return verdict;
		}
		if (one->origin.document == next->origin.document &&
		    one->origin.line == next->origin.line)
			verdict.stands = true;
	}
	if (!verdict.stands)
		verdict.most = ingest_most(before, next->origin.document, next->origin.vintage);
	if (verdict.most)
		return verdict;
	for (size_t i = 0; i < verdict.place; i++)
		revision_add(
		    &known, &before->list.at[i].figure, before->list.at[i].origin.vintage);
	next->effect = revision_add(&known, &next->figure, next->origin.vintage);
	verdict.outcome = verdict.stands ? INGEST_UNCHANGED : outcome_of(before, next);
	return verdict;
}

static char *print_figure(char out[NUM_SIZE + 2], const struct bilat_figure *figure)
{
	char *number = out;

	if (figure->bound != BILAT_EXACT && figure->bound != BILAT_BETWEEN)
		*number++ = (char)figure->bound;
	num_print(number, figure->value);
	return out;
}

static bool document_name(
    struct ingest *ingest, int64_t document, struct str *out, struct bilat_error *err)
{
	sqlite3_stmt *get = statement_get(ingest->store, DOCUMENT_NAME, err);

	if (!get)
		return false;
	sqlite3_bind_int64(get, 1, document);
	enum step step = statement_step(ingest->store, get, err);
	if (step == STEP_ROW)
		str_add(out, column_text(get, 0));
	statement_end(get);
	return step != STEP_FAILED;
}

static bool fail_contradiction(struct ingest *ingest, const struct said *before,
    const struct said *next, const char *about, struct bilat_error *err)
{
	struct str name = STR_INIT;
	char a[NUM_SIZE + 2], b[NUM_SIZE + 2], vintage[BILAT_PERIOD_SIZE];
	bool same_file = before->origin.document == ingest->document;

	if (document_name(ingest, before->origin.document, &name, err))
		bilat_fail(err, BILAT_INPUT,
		    "%s is %s in %s:%lld, but %s in %s:%lld, both of the vintage %s (%s)",
		    about, print_figure(a, &next->figure), ingest->name,
		    (long long)next->origin.line, print_figure(b, &before->figure), name.text,
		    (long long)before->origin.line,
		    bilat_date_print(vintage, next->origin.vintage),
		    same_file ? "keep one of the rows" : "--vintage tells files apart");
	str_done(&name);
	return false;
}

bool ingest_refuse(struct ingest *ingest, const struct verdict *verdict,
    const struct said *next, const char *about, struct bilat_error *err)
{
	if (verdict->contradicts)
		return fail_contradiction(ingest, verdict->contradicts, next, about, err);
	return bilat_fail(err, BILAT_INPUT,
	    "%s: more than %d rows say it (is a column that tells them apart not read?)", about,
	    verdict->most);
}
