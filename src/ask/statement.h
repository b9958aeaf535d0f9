/* statement.h - a claim, as bilat-check(1) writes it.
 *
 *	REPORTER PARTNER INDICATOR PERIOD [MEASURE] COMPARISON
 *
 * MEASURE: change, yoy, pop, share, rank, sum (of a range of periods), times PERIOD.
 * COMPARISON: = > >= < <= with an amount or another REPORTER PARTNER INDICATOR PERIOD (to which
 *the measure applies as well); about AMOUNT; between AMOUNT and AMOUNT; record high|low [since
 *PERIOD]. Words with blanks stand in double quotes. */
#ifndef ASK_STATEMENT_H
#define ASK_STATEMENT_H

#include <bilat/ask.h>

#include "base/arena.h"

enum comparison {
	COMPARE_EQUAL,
	COMPARE_MORE,
	COMPARE_AT_LEAST,
	COMPARE_LESS,
	COMPARE_AT_MOST,
	COMPARE_ABOUT,
	COMPARE_BETWEEN,
	COMPARE_HIGH,
	COMPARE_LOW,
};

enum claim_measure {
	CLAIM_VALUE,
	CLAIM_CHANGE,
	CLAIM_YOY,
	CLAIM_POP,
	CLAIM_SHARE,
	CLAIM_RANK,
	CLAIM_TIMES,
	CLAIM_SUM,
};

/* A number of a claim in the base unit. */
struct amount {
	double value;
	int decimals;     /* place of its last digit */
	const char *unit; /* id; NULL: none was written */
};

/* Whose figure, and of when. */
struct subject {
	const char *reporter, *partner, *indicator;
	struct bilat_period first, period; /* first differs from period for a sum only */
};

struct statement {
	struct subject subject;
	enum claim_measure measure;
	struct bilat_period times;
	enum comparison comparison;
	bool has_other;
	struct subject other;
	struct amount amount, upper; /* upper: of between */
	struct bilat_period since;   /* freq NONE: not said */
};

/* Texts live in the arena or the reference. BILAT_USAGE: what is not understood. */
bool statement_parse(struct bilat_reference *reference, struct arena *arena, const char *text,
    struct statement *out, struct bilat_error *err);

#endif
