/* revision.h - what a further statement about the same period does to what was known.
 *
 * The one place that knows the rules of revision.  Statements about one period come in the
 *order of vintage, then document, then line:
 *
 *	struct revision known = { 0 };
 *	for each statement: effect = revision_add(&known, &figure, vintage);
 *	known.figure is the current figure
 *
 * so that any first part of them (the vintages up to a day) gives what was known then. */
#ifndef STORE_REVISION_H
#define STORE_REVISION_H

#include <stdbool.h>
#include <stdint.h>

#include <bilat/figure.h>

/* Stored in obs.effect, so the numbers are for ever. */
enum revision_effect {
	REVISION_CHANGES =
	    0, /* the first one, or another figure, status or reason: it is current */
	REVISION_REPEATS = 1, /* says what is known or less: what is known stays current */
	REVISION_REFINES = 2, /* says what is known more exactly: it is current */
};

struct revision { /* zeroed: nothing is known */
	bool any;
	struct bilat_figure figure; /* current */
	int32_t vintage;
	/* What the newest vintage so far says: the same, or less exactly the same. */
	struct bilat_figure said;
	int32_t said_vintage;
};

/* A later vintage replaces an earlier one, a missing mark included, unless both say the same;
 * at unlike precision the more precise one stays.  Within one vintage the statement that says
 * most is current: a figure before a missing mark, a narrow interval before a wide one. */
enum revision_effect revision_add(
    struct revision *known, const struct bilat_figure *next, int32_t vintage);

/* Whether two statements of one vintage cannot both be true. */
bool revision_contradicts(const struct bilat_figure *a, const struct bilat_figure *b);

#endif
