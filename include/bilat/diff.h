/* diff.h - what moved between two readings of the same figures.
 *
 *	bilat_diff(&before, &after, &diff);
 *	for (size_t i = 0; i < diff.count; i++) say(&diff.at[i]);
 *	bilat_diff_free(&diff);
 *
 * The readings are sets as bilat_store_read hands them out, of two days for example.  A figure
 * that is the same at the coarser of the two published precisions has not moved. */
#ifndef BILAT_DIFF_H
#define BILAT_DIFF_H

#include <stddef.h>

#include <bilat/figure.h>
#include <bilat/period.h>
#include <bilat/series.h>

enum bilat_moved {
	BILAT_MOVED_REVISED, /* another value or bound */
	BILAT_MOVED_REMOVED, /* no longer there, or marked missing since */
	BILAT_MOVED_STATUS, /* the same value with other marks, or missing for another reason */
	BILAT_MOVED_NEW,    /* there was no figure */
	BILAT_MOVED_COUNT
};

struct bilat_difference {
	enum bilat_moved what;
	const struct bilat_series *series; /* borrowed from the later set that has it */
	struct bilat_period period;
	struct bilat_figure before, after; /* one that was not held is not available */
	struct bilat_figure change;        /* after less before; not available unless revised */
	double relative; /* size of the change to that before; INFINITY from zero; 0 unless
			    revised */
};

struct bilat_diff {
	size_t count;
	struct bilat_difference *at; /* by what, as listed above; the largest revisions first,
				      * the others by series and period */
	size_t counts[BILAT_MOVED_COUNT];
	void *memory; /* private */
};

/* Both sets must outlive the answer. */
void bilat_diff(const struct bilat_series_set *before, const struct bilat_series_set *after,
    struct bilat_diff *out);
void bilat_diff_free(struct bilat_diff *diff);
const char *bilat_moved_name(enum bilat_moved what); /* "revised" ... */

#endif
