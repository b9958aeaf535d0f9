/* ingest_private.h - the inside of a load transaction, shared by the files that make it up. */
#ifndef STORE_INGEST_PRIVATE_H
#define STORE_INGEST_PRIVATE_H

#include "base/arena.h"
#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"
#include "store/db.h"
#include "store/ingest.h"
#include "store/observation.h"

/* The words of a key, in the order of their statements in statement.h. */
enum key_word { WORD_INDICATOR, WORD_AREA, WORD_DETAIL, WORD_UNIT, WORD_SOURCE, WORD_COUNT };

/* Periods that follow one another and are said again by the document in hand. */
struct run {
	int64_t first, last;
	int64_t line, step; /* of the first; between two */
	int32_t vintage;
};

/* Within which periods a series has been heard of.  Outside nothing has to be looked up. */
struct ends {
	int64_t series; /* 0: free */
	uint64_t sum;   /* of its words */
	bool any;
	int64_t first, last;
	int32_t restated; /* the newest vintage of others that say it again; INT32_MIN */
	bool own_any;     /* what the document in hand says again lies among these */
	int64_t own_first, own_last;
	bool has_run; /* not written yet */
	struct run run;
};
#define ENDS_COUNT 65536 /* a power of two; a series that is pushed out is asked for again */

/* Statements about the periods of a series from one on, fetched together. */
struct ahead {
	int64_t series;   /* 0: none */
	int64_t from, to; /* the periods that it knows all of */
	struct said_list said;
	struct arena *texts, *texts_now; /* of these; of one period read alone */
	struct arena_mark start, start_now;
	size_t next;                      /* not taken yet */
	int64_t last_series, last_period; /* of the last row */
};

/* What goes into the document at the end. */
struct ingest_counts {
	int64_t values, missing;
	bool any;
	int32_t newest;
	uint64_t sum; /* of the statements (sum.h) */
};

struct ingest {
	struct bilat_store *store;
	int64_t document;
	char *name;
	struct ingest_counts counts, marked; /* now, and at the mark */
	int64_t new_series;

	struct map *words[WORD_COUNT];
	struct map *series; /* all texts of a key -> its number */
	struct map *citations;
	struct str key;        /* scratch */
	int64_t series_before; /* series up to here were there before */
	int64_t citations_before;
	VEC(bool) citation_used; /* by number, from citations_before + 1 on */

	struct ends *ends;
	struct ahead ahead;
	struct said_list said; /* scratch */
	bool as_rows;          /* a row may be taken back: what is said again is a row too */
};

/* Begins and ends the part of ingest that ahead.c owns. */
void ahead_init(struct ingest *ingest);
void ahead_done(struct ingest *ingest);
/* Where the ends of a series stand, or those of another one. */
struct ends *ends_place(struct ingest *ingest, int64_t series);

/* Appends what is held of a period, with its texts (until the next call); then, whether a row
 * was put there or not, it is passed. */
bool ahead_read(struct ingest *ingest, int64_t series, int64_t period, struct said_list *out,
    struct bilat_error *err);
void ahead_pass(struct ingest *ingest, int64_t series, int64_t period);

/* Begins and ends the part of ingest that keys.c owns. */
void keys_init(struct ingest *ingest);
void keys_done(struct ingest *ingest);

/* Rows of one document about one period of a series, of one vintage and of all: each is weighed
 * against all of them, and where there are as many, something that tells them apart is not
 * read. */
#define SAID_MOST 100
#define VINTAGES_MOST 2000
/* The one of them that is reached; 0: neither. */
int ingest_most(const struct said_list *held, int64_t document, int32_t vintage);

/* What becomes of a further statement about one period (or event). */
struct verdict {
	const struct said *contradicts; /* of the same vintage; NULL: none */
	int most;     /* so many rows of the document say it, and no more may; 0 */
	bool stands;  /* this line has said it already, nothing is to be stored */
	size_t place; /* among those before it */
	enum ingest_outcome outcome;
};
/* Sets the effect of next. */
struct verdict ingest_weigh(const struct said_list *before, struct said *next);
/* Why the verdict keeps a statement out: what contradicts it ("... is 5 in a.csv:3, but 4 in
 * ..."), or that there are too many; about: what it is about.  BILAT_INPUT. */
bool ingest_refuse(struct ingest *ingest, const struct verdict *verdict,
    const struct said *next, const char *about, struct bilat_error *err);
/* Notes that a citation of this load has come up, and whether a row has it. */
void ingest_mark_citation(struct ingest *ingest, int64_t citation, bool used);
/* Into the counts of the document. */
void ingest_count(struct ingest *ingest, const struct bilat_figure *figure, int32_t vintage);

#endif
