/* store.h - the store: one SQLite file that keeps every figure that was ever loaded.
 *
 *	struct bilat_store *store;
 *	if (!bilat_store_open(path, BILAT_STORE_READ, &store, &err)) ...
 *	bilat_store_read(store, &selection, &set, &err);
 *	...
 *	bilat_series_set_free(&set);
 *	bilat_store_close(store);
 *
 * A store keeps what each document says about each period, by vintage.  The figure of a period
 * is that of the newest vintage (as of a day: the newest one known on that day); what it
 * replaced stays.  Schema and views are documented in bilat-store(5). Not thread safe; several
 * processes may read while one writes. */
#ifndef BILAT_STORE_H
#define BILAT_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <bilat/period.h>
#include <bilat/series.h>

struct bilat_error;
struct bilat_store;

enum bilat_store_mode {
	BILAT_STORE_READ,   /* it must exist; nothing is written, also not a journal */
	BILAT_STORE_WRITE,  /* it must exist; an older schema is migrated after a backup copy */
	BILAT_STORE_CREATE, /* made if absent, its folders too */
};

/* ":memory:" is a store of its own.  BILAT_NONE: READ or WRITE and no such file.  BILAT_STORE:
 * not a bilat store, newer schema, damaged, locked, no permission. */
bool bilat_store_open(const char *path, enum bilat_store_mode mode, struct bilat_store **out,
    struct bilat_error *err);
void bilat_store_close(struct bilat_store *store);
const char *bilat_store_path(const struct bilat_store *store);
/* The network file system in which the store lies ("NFS"), whose locks may keep nobody out: let
 * one program at a time write.  NULL: none that is known as such.  With a write-ahead log such
 * a store is refused. */
const char *bilat_store_network(const struct bilat_store *store);
/* For who is going to ask much: what bilat_store_read and bilat_store_holdings have read is
 * kept in memory (64 MB at most) for the next that asks for the same, until another program
 * writes to the store.  Only of a store that is open for reading; lasts until it is closed.  Do
 * not write to what they hand out. */
void bilat_store_remember(struct bilat_store *store);
/* Between hold and let_go all that is asked is answered from one state of the store, that of
 * the first question: a load of another program waits with its end (and gives up after five
 * seconds, so let go before anything slow).  For reading only; let_go without hold does
 * nothing, and NULL is fine. */
bool bilat_store_hold(struct bilat_store *store, struct bilat_error *err);
void bilat_store_let_go(struct bilat_store *store);

/* What to read. Zeroed: everything, as known now. */
struct bilat_selection {
	const char *const *reporters; /* ids; count 0: any */
	size_t reporter_count;
	const char *const *partners;
	size_t partner_count;
	const char *const *indicators;
	size_t indicator_count;
	const char *const *sources;
	size_t source_count;
	const char *const *details; /* canonical texts, exactly one of them; count 0: any */
	size_t detail_count;
	enum bilat_freq freq; /* BILAT_FREQ_NONE: any */
	bool has_days;        /* only periods that lie within first_day..last_day */
	int32_t first_day, last_day;
	bool has_as_of; /* vintages up to as_of only */
	int32_t as_of;
	bool has_as_of_loaded; /* documents loaded up to the end of that day only */
	int32_t as_of_loaded;
};

/* Series sorted by indicator, reporter, partner, detail, freq, unit, source; each observation
 * is the current one. An observation marked missing is one (figure.why says which). Series
 * without an observation in the selection are left out. */
bool bilat_store_read(struct bilat_store *store, const struct bilat_selection *selection,
    struct bilat_series_set *out, struct bilat_error *err);

/* What the store holds, without the observations. */
struct bilat_holding {
	struct bilat_series key;         /* count and observations unset */
	struct bilat_period first, last; /* with a value */
	int64_t observations;            /* periods with a value */
	int64_t gaps; /* calendar periods between first and last without one */
};
struct bilat_holdings {
	size_t count;
	struct bilat_holding *at;
	void *memory;
};
bool bilat_store_holdings(struct bilat_store *store, const struct bilat_selection *selection,
    struct bilat_holdings *out, struct bilat_error *err);
void bilat_holdings_free(struct bilat_holdings *holdings);

/* Words of the keys that are held, sorted: what can be asked next. */
enum bilat_store_word {
	BILAT_WORD_REPORTER,
	BILAT_WORD_PARTNER,   /* of that reporter */
	BILAT_WORD_INDICATOR, /* of that reporter with that partner (NULL: any) */
	BILAT_WORD_SOURCE,
};
struct bilat_store_words {
	size_t count;
	const char **at;
	void *memory;
};
bool bilat_store_words(struct bilat_store *store, enum bilat_store_word which,
    const char *reporter, const char *partner, struct bilat_store_words *out,
    struct bilat_error *err);
void bilat_store_words_free(struct bilat_store_words *words);

/* The newest vintage of each source that is held, by id.  Looks at every observation. */
struct bilat_source_vintage {
	const char *source;
	int32_t vintage;
};
struct bilat_source_vintages {
	size_t count;
	struct bilat_source_vintage *at;
	void *memory;
};
bool bilat_store_source_vintages(
    struct bilat_store *store, struct bilat_source_vintages *out, struct bilat_error *err);
void bilat_source_vintages_free(struct bilat_source_vintages *vintages);

/* Whether there is a series of that indicator, by its id as it is stored. */
bool bilat_store_has_indicator(
    struct bilat_store *store, const char *indicator, bool *has_out, struct bilat_error *err);

/* One loaded file. */
struct bilat_document {
	int64_t id;
	const char *name; /* of the file, without folders */
	const char *sha256;
	int64_t bytes;
	const char *layout;
	const char *options; /* canonical text of --set and the like */
	const char *source;  /* id; "" if its rows name theirs */
	const char *title, *publisher, *url, *licence; /* "" where not stated */
	int32_t vintage;   /* of the document; rows may have their own */
	int64_t loaded_at; /* seconds since 1970 */
	int64_t rows, observations, missing;
};
struct bilat_documents {
	size_t count;
	struct bilat_document *at;
	void *memory;
};
bool bilat_store_documents(
    struct bilat_store *store, struct bilat_documents *out, struct bilat_error *err);
bool bilat_store_document(struct bilat_store *store, int64_t id, struct bilat_documents *out,
    struct bilat_error *err); /* one, or BILAT_NONE */
void bilat_documents_free(struct bilat_documents *documents);

/* Takes a load back as if it had not been. BILAT_NONE if there is no such document. */
bool bilat_store_unload(struct bilat_store *store, int64_t document, int64_t *observations_out,
    struct bilat_error *err);

/* What a figure was published as. */
struct bilat_pedigree {
	struct bilat_document document;
	int64_t line;
	int32_t vintage;
	const char *text; /* as published, the multiplier of its column or unit behind it ("4 bn
			     USD") */
	const char *title, *publisher, *url, *note; /* of the row, else of the document */
	void *memory;
};
/* Of one observation, identified by series, period and origin. */
bool bilat_store_pedigree(struct bilat_store *store, const struct bilat_series *series,
    const struct bilat_observation *observation, struct bilat_pedigree *out,
    struct bilat_error *err);
void bilat_pedigree_free(struct bilat_pedigree *pedigree);

/* Every statement about the periods of a selection, not only the current: by period, then
 * vintage. `repeats`: says what the one before said. */
struct bilat_revision {
	struct bilat_series key;
	struct bilat_observation observation;
	bool repeats;
};
struct bilat_revisions {
	size_t count;
	struct bilat_revision *at;
	void *memory;
};
bool bilat_store_revisions(struct bilat_store *store, const struct bilat_selection *selection,
    struct bilat_revisions *out, struct bilat_error *err);
void bilat_revisions_free(struct bilat_revisions *revisions);

/* A statement with everything that its document says about it; texts are valid until the next
 * one. */
struct bilat_statement {
	const struct bilat_series *key; /* without observations */
	struct bilat_observation observation;
	bool current;         /* false: superseded by a later statement */
	const char *document; /* its name */
	const char *title, *publisher,
	    *url;         /* of the row, else of the document; "" if unknown */
	const char *text; /* as published; "" where value and decimals give it back */
	const char *note;
};
/* Calls back for each statement of a selection, in the order of reporter, partner, indicator,
 * detail, frequency, unit, source, period, vintage: the current ones; with superseded those too
 * that they replaced, without mere repeats.  Takes the memory of the longest series.  A
 * callback that returns false has filled err and ends it. */
bool bilat_store_each(struct bilat_store *store, const struct bilat_selection *selection,
    bool superseded,
    bool (*each)(
	void *context, const struct bilat_statement *statement, struct bilat_error *err),
    void *context, struct bilat_error *err);

/* Joint projects and their events. NULL for a or b: any; the order of a and b does not matter.
 */
struct bilat_event {
	int32_t first_day, last_day; /* what its date covers */
	const char *date, *stage, *what;
	struct bilat_figure value; /* missing (not_published) if it has none */
	const char *unit, *source, *title, *publisher, *url, *note;
	int32_t vintage; /* the day it was told */
	int64_t document, line;
};
struct bilat_project {
	const char *id, *name, *a, *b, *sector, *companies, *url, *note;
	int32_t vintage;   /* of this description */
	const char *stage; /* of the last event; "" if none */
	size_t event_count;
	struct bilat_event *events; /* by date */
};
struct bilat_projects {
	size_t count;
	struct bilat_project *at;
	void *memory;
};
/* What was known on a day: by vintage, by the day of loading. */
struct bilat_known {
	bool has_as_of, has_as_of_loaded;
	int32_t as_of, as_of_loaded;
};
/* known: NULL for now.  Descriptions and events are those of that day. */
bool bilat_store_projects(struct bilat_store *store, const char *a, const char *b,
    const struct bilat_known *known, struct bilat_projects *out, struct bilat_error *err);
void bilat_projects_free(struct bilat_projects *projects);

/* What files said of a source, area, indicator or unit that the reference does not know: the
 * name behind a "SOURCE:text" id;
 * "" fields if not stated. */
struct bilat_stored_source {
	const char *id, *title, *publisher, *kind, *url;
};
struct bilat_stored_sources {
	size_t count;
	struct bilat_stored_source *at;
	void *memory;
};
bool bilat_store_sources(
    struct bilat_store *store, struct bilat_stored_sources *out, struct bilat_error *err);
void bilat_stored_sources_free(struct bilat_stored_sources *sources);

/* The newest vintage held; *held_out is false in an empty store.  BILAT_STORE. */
bool bilat_store_newest(
    struct bilat_store *store, bool *held_out, int32_t *day_out, struct bilat_error *err);

/* A setting of the user that lives with the store ("source.order"): NULL if it is not set, else
 * to be freed.  BILAT_STORE. */
bool bilat_store_setting(
    struct bilat_store *store, const char *name, char **value_out, struct bilat_error *err);
bool bilat_store_set(
    struct bilat_store *store, const char *name, const char *value, struct bilat_error *err);

/* SQLite's own integrity check and ours: each fault found is reported; false if any
 * (BILAT_STORE). */
bool bilat_store_verify(struct bilat_store *store,
    void (*fault)(void *context, const char *what), void *context, struct bilat_error *err);

/* A consistent copy, also while somebody loads; replaces path whole or not at all. */
bool bilat_store_backup(struct bilat_store *store, const char *path, struct bilat_error *err);

#endif
