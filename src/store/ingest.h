/* ingest.h - how a file gets into the store: one transaction, all or nothing.
 *
 *	ingest_begin(store, &document, &ingest, &known, err);
 *	for each observation: ingest_put(ingest, &row, err);
 *	ingest_commit(ingest, &counts, err);      // or ingest_abort(ingest)
 *
 * Keys repeat from row to row: ask for the number of a series once and put many rows under it.
 * Vintages: a later one than what is held is a revision, an earlier one is history, an equal
 *one with another value is a conflict (design section 4). */
#ifndef STORE_INGEST_H
#define STORE_INGEST_H

#include <bilat/series.h>
#include <bilat/store.h>

struct bilat_error;
struct ingest;

struct ingest_document {
	const char *name, *sha256;
	int64_t bytes;
	const char *layout, *options, *source, *title, *publisher, *url, *licence;
	int32_t vintage;
	int64_t loaded_at; /* seconds since 1970 */
};

/* Whether a document with this content, layout and options has been loaded: its id, else 0. */
bool ingest_known(struct bilat_store *store, const char *sha256, const char *layout,
    const char *options, int64_t *document_out, struct bilat_error *err);

/* Waits for another writer some seconds, then fails (BILAT_STORE) and says so.  If that writer
 * has loaded the same document meanwhile, its id is put into known_out, which is 0 else; then
 * nothing is begun, and *out is NULL. */
bool ingest_begin(struct bilat_store *store, const struct ingest_document *document,
    struct ingest **out, int64_t *known_out, struct bilat_error *err);

/* The number of a key, made if new. Names describe ids that the reference does not know; else
 * NULL. */
struct ingest_key {
	const char *indicator, *indicator_name; /* name and unit of unknown ones */
	const char *reporter, *reporter_name;
	const char *partner, *partner_name;
	const char *detail;
	enum bilat_freq freq;
	const char *unit;
	const char *source, *source_title, *source_publisher;
};
bool ingest_series(struct ingest *ingest, const struct ingest_key *key, int64_t *series_out,
    struct bilat_error *err);

int64_t ingest_new_series(const struct ingest *ingest); /* made so far */

/* The number of a citation (what a row says of where it is from); 0 for three empty ones. */
bool ingest_citation(struct ingest *ingest, const char *title, const char *publisher,
    const char *url, int64_t *citation_out, struct bilat_error *err);

struct ingest_row {
	int64_t series;
	struct bilat_period period;
	struct bilat_figure figure; /* a missing one says so */
	int32_t vintage;
	int64_t line;
	int64_t citation;
	int power; /* the multiplier that was applied, as a power of ten */
	const char *
	    text; /* as published if value, decimals and power do not give it back; else NULL */
	const char *note; /* or NULL */
};

enum ingest_outcome { INGEST_NEW, INGEST_REVISED, INGEST_UNCHANGED, INGEST_HISTORY };

/* BILAT_INPUT: same series, period and vintage with another value; the message names both
 * places. The transaction goes on after such an error (the row is not stored). */
bool ingest_put(struct ingest *ingest, const struct ingest_row *row,
    enum ingest_outcome *outcome_out, struct bilat_error *err);

/* A record of several observations is stored as a whole: mark before the first, then keep, or
 * undo what was put since.  Series and citations are asked for before the mark. */
bool ingest_mark(struct ingest *ingest, struct bilat_error *err);
bool ingest_keep(struct ingest *ingest, struct bilat_error *err);
bool ingest_undo(struct ingest *ingest, struct bilat_error *err);

bool ingest_project(struct ingest *ingest, const struct bilat_project *project, int64_t line,
    struct bilat_error *err);
/* BILAT_INPUT if the project is not known, or the same event has been said with another value.
 */
bool ingest_event(struct ingest *ingest, const char *project, const struct bilat_event *event,
    enum ingest_outcome *outcome_out, struct bilat_error *err);

/* Writes the counts into the document and commits; ingest is gone either way. */
bool ingest_commit(
    struct ingest *ingest, int64_t rows, int64_t *document_out, struct bilat_error *err);
void ingest_abort(struct ingest *ingest); /* NULL is fine */

#endif
