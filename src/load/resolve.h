/* resolve.h - the cells that decide a series to its key. */
#ifndef LOAD_RESOLVE_H
#define LOAD_RESOLVE_H

#include <stdbool.h>
#include <stddef.h>

#include "load/normalise.h"
#include "load/plan.h"

struct arena;
struct bilat_detail;

#define RESOLVED_NO_TALLY SIZE_MAX

/* What is known about one class of slots of records with the same key cells. */
struct resolved {
	bool done;
	bool skip;         /* left out: skip_place says why */
	size_t skip_place; /* in skipped */
	int64_t series;
	bool month_before;       /* a first of a month stands for the month before */
	int power;               /* of unit and scale together */
	enum layout_empty empty; /* what an empty cell of this indicator is */
	bool repeats;            /* left out where it equals its same_as column */
	bool projections;        /* what ends behind the vintage is a forecast */
	bool from_zero;          /* a count: less than five is from zero on */
	size_t unknown_reporter, unknown_partner, unmapped,
	    unknown_unit; /* places to count at, or RESOLVED_NO_TALLY */
};

struct resolver {
	const struct normalise_setup *setup;
	struct arena *arena;          /* rewound after each key */
	struct bilat_detail *given;   /* all dimensions, for the concordance */
	struct bilat_detail *written; /* those that are part of the key */
};

void resolver_init(struct resolver *resolver, const struct normalise_setup *setup);
void resolver_done(struct resolver *resolver);
/* as_of: the period is the first of a month, and nothing says that it is meant as a day.
 * false: err; BILAT_INPUT is a bad row with the column in column_out (NULL: the whole row). */
bool resolver_find(struct resolver *resolver, const struct record *record,
    const struct plan_slot *slot, enum bilat_freq freq, bool as_of, struct resolved *out,
    const char **column_out, struct bilat_error *err);

#endif
