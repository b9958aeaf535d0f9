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
/* base: a period, or a year whose periods are averaged; none in points (not_applicable). */
struct bilat_figure bilat_index(const struct bilat_series *series, struct bilat_period period,
    struct bilat_period base, const struct bilat_analysis *how);
struct bilat_figure bilat_moving_average(const struct bilat_series *series,
    struct bilat_period period, int length, const struct bilat_analysis *how);

/* Sums of what is added up over time: from the beginning of the year to this period (a year to
 * date is itself), and over the halves, quarters or months of a year that end here.  All
 * periods are needed (incomplete); a year of weeks begins with its first one. Rolling sums of
 * weeks, and sums of days, there are none (not_comparable). */
struct bilat_figure bilat_sum_to_date(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how);
/* The first period of the sum to date that ends in a period; false if it has none. */
bool bilat_to_date_first(struct bilat_period period, struct bilat_period *out);
struct bilat_figure bilat_sum_rolling(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how);
/* Their change in percent on the same sum a year before. */
struct bilat_figure bilat_yoy_to_date(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how);
struct bilat_figure bilat_yoy_rolling(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how);
/* What lies between two years to date of one year (the whole year may be the later one), or the
 * earlier itself if start is NULL: estimated (status E) unless both are of one vintage. */
struct bilat_figure bilat_between_to_dates(
    const struct bilat_observation *end, const struct bilat_observation *start);

/* The points that a part adds to the growth of its total on the year before: its change in
 * percent of what the total was.  Contributions of all parts add up to the growth of the total.
 * For what is added up, not for chain-linked volumes.  A series that is a total without a base:
 * no_total. */
struct bilat_figure bilat_contribution(const struct bilat_series *part,
    const struct bilat_series *total, struct bilat_period period,
    const struct bilat_analysis *how);
/* Growth on the year before, taken apart: what the growth of the market alone would have
 * brought (the growth of the market), and what the change of the share in it did (the rest, in
 * points).  The two add up to the growth. */
struct bilat_split {
	struct bilat_figure market, share;
};
struct bilat_split bilat_split_growth(const struct bilat_series *part,
    const struct bilat_series *market, struct bilat_period period,
    const struct bilat_analysis *how);

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
	int last;                  /* the last possible; not less than rank */
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
/* Competition ranking among the listed and shares of the total (definitions section 3); the time
 * grows with n log n. */
void bilat_rank_field(struct bilat_field *field);
/* The same where one contender is asked for: the others get no rank and no share. */
void bilat_rank_one(struct bilat_field *field, size_t index);
/* The rank of a contender as a figure: among those listed, or only if certain
 * (field_incomplete, bound_open). */
struct bilat_figure bilat_rank_of(
    const struct bilat_field *field, size_t index, bool listed_only);
/* Herfindahl-Hirschman index of the ranked areas in the total, 0 to 10 000 points.  What the
 * total has beyond them is with nobody, with one partner or with many: a range, from "with
 * many" to "all with the largest".  coverage_out (may be NULL): percent of the total that they
 * account for.  no_total, mixed_sign, incomplete (nobody listed), bound_open (of the total). */
struct bilat_figure bilat_concentration(
    const struct bilat_field *field, double *coverage_percent_out);
/* What a total has beyond a part (no_total).  Less than nothing, of a part and a total that are
 * not: mixed_sign, as others are then below zero or the total does not hold the part. */
struct bilat_figure bilat_beyond(
    const struct bilat_figure *total, const struct bilat_figure *part);
/* What a total has beyond several parts, in percent of it.  As 100 less their shares, so that
 * what rounding and bounds leave open of the total counts once: from the parts at their largest
 * in the smallest total to the opposite (bound_open, no_total; what is not available of the
 * parts is passed over). */
struct bilat_figure bilat_rest_share(
    const struct bilat_figure *total, const struct bilat_figure parts[], size_t count);
/* Share in percent of a part in a total (no_total, mixed_sign). */
struct bilat_figure bilat_share(
    const struct bilat_figure *part, const struct bilat_figure *total);

/* A period of a coarser frequency out of the finer ones in a series (definitions section 4):
 * sums and means need all of them (incomplete), an end the last one. Days may miss holidays,
 * not a whole week. */
struct bilat_figure bilat_aggregate(
    const struct bilat_series *series, struct bilat_period period, enum bilat_aggregation how);

#endif
