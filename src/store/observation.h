/* observation.h - figures and statements as columns, and all statements about one period. */
#ifndef STORE_OBSERVATION_H
#define STORE_OBSERVATION_H

#include <stdbool.h>
#include <stdint.h>

#include <sqlite3.h>

#include <bilat/series.h>

#include "base/vec.h"
#include "store/revision.h"

struct arena;
struct bilat_error;
struct bilat_store;

/* The eight columns value, decimals, status, bound, lower, upper, conf, why; the ordinary is
 * NULL. */
#define FIGURE_COLUMNS 8
void figure_bind(sqlite3_stmt *stmt, int index, const struct bilat_figure *figure);
/* One of them, as what a column of a virtual table holds. */
void figure_result(sqlite3_context *context, int column, const struct bilat_figure *figure);
struct bilat_figure figure_column(sqlite3_stmt *stmt, int column);
/* Adds them to the sum of a row (sum.h), numbered from number on. */
uint64_t figure_sum(uint64_t sum, int number, const struct bilat_figure *figure);

/* One statement of a document. */
struct said {
	int64_t period;
	struct bilat_figure figure;
	struct bilat_origin origin;
	enum revision_effect effect; /* as stored */
	int power;                   /* these only where held_column has read it */
	const char *text, *note;     /* NULL: none */
};

/* Reads the columns period, vintage, document, line, effect, citation and the figure. */
#define SAID_COLUMNS (6 + FIGURE_COLUMNS)
struct said said_column(sqlite3_stmt *stmt);

/* And those behind them: text, note, power; the texts go into the arena. */
#define HELD_COLUMNS (SAID_COLUMNS + 3)
struct said held_column(sqlite3_stmt *stmt, struct arena *arena);

/* Statements in the order in which they count. */
struct said_list {
	VEC(struct said) list;
};

/* Appends what a bound statement returns, then ends it; by held_column if there is an arena. */
bool said_list_read(struct said_list *said, struct bilat_store *store, sqlite3_stmt *stmt,
    struct arena *arena, struct bilat_error *err);
/* Where a statement of that vintage, document and line belongs: the first that comes behind it.
 */
size_t said_list_place(const struct said_list *said, const struct bilat_origin *origin);
/* Inserts it there. */
void said_list_insert(struct said_list *said, size_t place, const struct said *statement);
/* Computes all effects anew and calls back for each that differs from the stored one. */
bool said_list_judge(struct said_list *said,
    bool (*changed)(void *context, const struct said *statement, struct bilat_error *err),
    void *context, struct bilat_error *err);

/* Recomputes and stores the effects of one period. */
bool observation_judge(struct bilat_store *store, int64_t series, int64_t period,
    struct said_list *scratch, struct bilat_error *err);
bool observation_set_effect(struct bilat_store *store, int64_t series,
    const struct said *statement, struct bilat_error *err);

#endif
