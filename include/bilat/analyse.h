/* analyse.h - what figures say about each other.
 *
 * Pure functions over series (formulas: definitions in bilat-definitions(7)).  Periods are
 * matched on the calendar, never by row.  What cannot be said is a figure that is not available
 * and says why; nothing here fails or prints. Percentages are in percent (5 is +5 %). Series
 * must be one key: same detail, unit and source throughout. */
#ifndef BILAT_ANALYSE_H
#define BILAT_ANALYSE_H

#include <stdbool.h>
#include <stddef.h>

#include <bilat/figure.h>
#include <bilat/indicator.h>
#include <bilat/period.h>
#include <bilat/series.h>

/* Between two figures, whatever lies between them: the difference. */
struct bilat_figure bilat_change(
    const struct bilat_figure *figure, const struct bilat_figure *base);
/* Percent change with the rules of definitions section 1: base zero, negative, sign change; the
 * interval that rounding leaves: wider than 1 point no decimals, wider than 10 a range. */
struct bilat_figure bilat_percent_change(
    const struct bilat_figure *figure, const struct bilat_figure *base);

/* Options of the measures that look back. */
struct bilat_analysis {
	bool across_breaks; /* compute across a break, marked with status B */
	bool in_points;     /* values are percentages: changes are differences in points */
};

/* Measures of one period of a series.  The figure of the period itself must be held. */
struct bilat_figure bilat_yoy(const struct bilat_series *series, struct bilat_period period,
    const struct bilat_analysis *how);
struct bilat_figure bilat_change_on_year(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how);
struct bilat_figure bilat_pop(const struct bilat_series *series, struct bilat_period period,
    const struct bilat_analysis *how);
struct bilat_figure bilat_annualised(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how);
/* Compound annual growth over the last n years. */
struct bilat_figure bilat_cagr(const struct bilat_series *series, struct bilat_period period,
    int years, const struct bilat_analysis *how);
struct bilat_figure bilat_cumulative(const struct bilat_series *series,
    struct bilat_period period, struct bilat_period since, const struct bilat_analysis *how);
struct bilat_figure bilat_sum_since(const struct bilat_series *series,
    struct bilat_period period, struct bilat_period since, const struct bilat_analysis *how);
/* base: a period, or a year whose periods are averaged. */
struct bilat_figure bilat_index(const struct bilat_series *series, struct bilat_period period,
    struct bilat_period base, const struct bilat_analysis *how);
struct bilat_figure bilat_moving_average(const struct bilat_series *series,
    struct bilat_period period, int length, const struct bilat_analysis *how);

enum bilat_record_kind { BILAT_RECORD_NONE, BILAT_RECORD_HIGH, BILAT_RECORD_LOW };
struct bilat_record {
	enum bilat_record_kind kind;
	enum bilat_why
	    why; /* not NONE: cannot be said (fewer than three periods: incomplete) */
	struct bilat_period since; /* where the unbroken run begins */
	int periods;               /* its length */
};
/* Over the unbroken run of periods (no gap, no break, no forecast) that ends here. */
struct bilat_record bilat_record_of(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how);

/* One partner in a field of partners. */
struct bilat_contender {
	const char *area;
	bool ranked; /* country, or dissolved state in its time */
	struct bilat_figure figure;
	/* filled by bilat_rank_field */
	int rank;                  /* 0: not ranked (missing or not a country) */
	bool joint;                /* another has the same figure */
	bool open;                 /* bounds leave its place open; rank is the best possible */
	struct bilat_figure share; /* of the total, percent */
};
struct bilat_field {
	size_t count;
	struct bilat_contender *at; /* order is kept */
	struct bilat_figure total;  /* the published total; missing: none */
	/* filled: */
	int ranked; /* countries that have a place */
	/* The smallest value that no unlisted partner could exceed: ranks of partners above it
	 * are certain.  +INFINITY without a total. */
	double certain_above;
};
/* Competition ranking among the listed and shares of the total (definitions section 3). */
void bilat_rank_field(struct bilat_field *field);
/* The rank of a contender as a figure: among those listed, or only if certain
 * (field_incomplete, bound_open). */
struct bilat_figure bilat_rank_of(
    const struct bilat_field *field, size_t index, bool listed_only);
/* Share in percent of a part in a total (no_total, mixed_sign). */
struct bilat_figure bilat_share(
    const struct bilat_figure *part, const struct bilat_figure *total);

/* A period of a coarser frequency out of the finer ones in a series (definitions section 4):
 * sums and means need all of them (incomplete), an end the last one. Days may miss holidays,
 * not a whole week. */
struct bilat_figure bilat_aggregate(
    const struct bilat_series *series, struct bilat_period period, enum bilat_aggregation how);

#endif
