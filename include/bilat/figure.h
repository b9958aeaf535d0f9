/* figure.h - a value with its bound, its status and its precision.
 *
 * "More than 4.05 billion" is not 4.05 billion.  A figure carries the interval that its
 * source vouches for, and arithmetic on figures is arithmetic on those intervals: what
 * the bounds leave open is not available (BILAT_WHY_BOUND_OPEN) or a bound, never a plain
 * number.  A figure that is not available says why; there is no other kind of "missing".
 *
 * A value type: copy it; nothing to free.  Amounts are in the base unit (dollars, persons). */
#ifndef BILAT_FIGURE_H
#define BILAT_FIGURE_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum bilat_bound {
	BILAT_EXACT = '=',   /* [v, v] */
	BILAT_MORE = '>',    /* (v, infinity) */
	BILAT_LESS = '<',    /* below v; from 0 for what is counted */
	BILAT_ABOUT = '~',   /* v +- 5 % or half the last published digit, whichever is more */
	BILAT_BETWEEN = 'r', /* lower to upper; the value is the one stated or the middle */
};

/* Why a figure is not available: definitions section 10. */
enum bilat_why {
	BILAT_WHY_NONE = 0, /* it is available */
	BILAT_WHY_NO_BASE_PERIOD,
	BILAT_WHY_BASE_ZERO,
	BILAT_WHY_BASE_NEGATIVE,
	BILAT_WHY_SIGN_CHANGE,
	BILAT_WHY_SMALL_BASE,
	BILAT_WHY_NOT_COMPARABLE,
	BILAT_WHY_AMBIGUOUS_SOURCE,
	BILAT_WHY_BREAK,
	BILAT_WHY_INCOMPLETE,
	BILAT_WHY_MIXED_SIGN,
	BILAT_WHY_ONE_SIDED,
	BILAT_WHY_NO_TOTAL,
	BILAT_WHY_FIELD_INCOMPLETE,
	BILAT_WHY_NO_RATE,
	BILAT_WHY_BOUND_OPEN,
	BILAT_WHY_SUPPRESSED,
	BILAT_WHY_NOT_APPLICABLE,
	BILAT_WHY_NOT_COLLECTED,
	BILAT_WHY_NOT_PUBLISHED,
	BILAT_WHY_NOT_LISTED,
	BILAT_WHY_NOT_LOADED,
	BILAT_WHY_OUT_OF_RANGE,
	BILAT_WHY_UNIT_UNKNOWN,
	BILAT_WHY_COUNT
};

/* Observation status: a set of letters of SDMX's CL_OBS_STATUS, A (normal) being the empty set.
 */
typedef uint32_t bilat_status;
#define BILAT_STATUS(letter) ((bilat_status)1 << ((letter) - 'A'))

#define BILAT_DECIMALS_UNKNOWN INT_MIN

struct bilat_figure {
	double value; /* the number shown; for BETWEEN the one in the middle of attention */
	double lower; /* the interval vouched for; +-INFINITY where open */
	double upper;
	enum bilat_bound bound;
	int decimals; /* place of the last published digit behind the point: 4.05e9 has -7 */
	bilat_status status;
	char confidentiality; /* SDMX CL_CONF_STATUS; 0 is free */
	bool computed;        /* not published as such: summed, converted, derived */
	enum bilat_why
	    why; /* not BILAT_WHY_NONE: no value, the other fields mean nothing but status */
};

/* A published value. For BILAT_BETWEEN use bilat_figure_between.  What is not finite is missing
 * (out_of_range).  BILAT_LESS is open below: a figure does not know what it counts. */
struct bilat_figure bilat_figure_make(enum bilat_bound bound, double value, int decimals);
struct bilat_figure bilat_figure_exact(double value); /* decimals not known */
struct bilat_figure bilat_figure_between(
    double lower, double value, double upper, int decimals);
struct bilat_figure bilat_figure_missing(enum bilat_why why);
/* Closes "less than v" and "about v" at 0.  For what cannot be negative: counts, stocks of
 * persons or enterprises, gross flows; not for balances and net flows. */
void bilat_figure_from_zero(struct bilat_figure *figure);
bool bilat_figure_available(const struct bilat_figure *figure);
/* The figure that an interval amounts to: both ends equal: exact; finite: between; one end
 * open: a bound; none: missing (bound_open). value: the central value where there is one. */
struct bilat_figure bilat_figure_from_interval(double lower, double value, double upper);
/* True if at least one of the ends leaves room, i.e. it is not a plain number. */
bool bilat_figure_is_bound(const struct bilat_figure *figure);

/* What rounding leaves open: the interval of the figure, widened by half the last published
 * digit at each published end (definitions section 1, rule 4).  "More than", "less than" and
 * "about" stay as they are, and so does what has unknown decimals. */
void bilat_figure_rounding(
    const struct bilat_figure *figure, double *lower_out, double *upper_out);

/* Interval arithmetic. Not available if either is not (the first reason wins); the decimals of
 * a sum or difference are the coarser ones; status is the union, without A; computed is set.
 * Division by an interval that contains zero or ends there is not available (base_zero).
 * Results are brought back to the fifteen digits that doubles can vouch for. */
struct bilat_figure bilat_figure_add(
    const struct bilat_figure *a, const struct bilat_figure *b);
struct bilat_figure bilat_figure_sub(
    const struct bilat_figure *a, const struct bilat_figure *b);
struct bilat_figure bilat_figure_mul(
    const struct bilat_figure *a, const struct bilat_figure *b);
struct bilat_figure bilat_figure_div(
    const struct bilat_figure *a, const struct bilat_figure *b);
/* Times an exact number (sign allowed); "about" stays "about".  A positive power of ten only
 * moves the point: decimals go with it and computed is as before; else decimals are unknown. */
struct bilat_figure bilat_figure_times(const struct bilat_figure *a, double factor);

/* Comparison of intervals: +1 certainly greater, -1 certainly less, 0 equal and both exact;
 * *undecided if the bounds leave it open. */
int bilat_figure_compare(
    const struct bilat_figure *a, const struct bilat_figure *b, bool *undecided_out);

/* Whether two published figures for the same thing agree: the same bound and equal at the
 * coarser of the two published precisions (design section 4, "unchanged").  Where only one
 * precision is known, at that; where none is, exactly.  Status is not looked at. */
bool bilat_figure_same(const struct bilat_figure *a, const struct bilat_figure *b);
/* Whether they can both be true: their rounding intervals meet. */
bool bilat_figure_compatible(const struct bilat_figure *a, const struct bilat_figure *b);

const char *bilat_why_code(enum bilat_why why);     /* "no_base_period"; "" for none */
const char *bilat_why_sentence(enum bilat_why why); /* "the base period is not held" */
bool bilat_why_parse(const char *code, enum bilat_why *out);

#define BILAT_STATUS_SIZE 28
/* Letters in alphabetical order; "" for normal. */
char *bilat_status_print(char out[BILAT_STATUS_SIZE], bilat_status status);
/* Letters in any order and case, blanks and commas between them allowed; false for others. */
bool bilat_status_parse(const char *letters, bilat_status *out);
/* Status letters, and behind a '/' the confidentiality if there is one: "P", "P/N", "/C". */
#define BILAT_FIGURE_STATUS_SIZE (BILAT_STATUS_SIZE + 2)
char *bilat_figure_status_print(
    char out[BILAT_FIGURE_STATUS_SIZE], const struct bilat_figure *figure);
bool bilat_figure_status_parse(
    const char *text, bilat_status *status_out, char *confidentiality_out);
/* The reason that a status letter without a value stands for (Q: suppressed, M: not applicable,
 * L: not collected, others: not published). */
enum bilat_why bilat_status_why(bilat_status status);

#endif
