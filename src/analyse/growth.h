/* growth.h - a period of a series and what it is compared with. */
#ifndef ANALYSE_GROWTH_H
#define ANALYSE_GROWTH_H

#include <bilat/analyse.h>

struct growth_pair {
	const struct bilat_figure *figure, *base;
	bool across; /* a break lies between, and the caller wants it so */
	bool moved;  /* the base is not of the same date, but of the last business day before */
};

/* The period that a growth on the year, on the period before, over some years starts from;
 * false if the calendar has none.  Among days it depends on which are held. */
bool growth_base_on_year(
    const struct bilat_series *series, struct bilat_period period, struct bilat_period *out);
bool growth_base_before(
    const struct bilat_series *series, struct bilat_period period, struct bilat_period *out);
bool growth_base_years(struct bilat_period period, int years, struct bilat_period *out);

/* A period and the one a year before; why one of them is not to be had. how is not NULL. */
enum bilat_why growth_pair_on_year(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how, struct growth_pair *out);

/* What is made of a pair, with the marks of how it was found (B, D). */
struct bilat_figure growth_marked(struct bilat_figure figure, const struct growth_pair *pair);

#endif
