/* window.h - runs of periods that are added up. */
#ifndef ANALYSE_WINDOW_H
#define ANALYSE_WINDOW_H

#include <bilat/analyse.h>

/* The figures from a period to another, added up; incomplete if one is missing. */
struct bilat_figure window_sum(
    const struct bilat_series *series, struct bilat_period first, struct bilat_period last);

/* Refuses what is made of the periods from first to last if a break lies inside, or marks it;
 * how is not NULL. */
struct bilat_figure window_checked(struct bilat_figure figure,
    const struct bilat_series *series, struct bilat_period first, struct bilat_period last,
    const struct bilat_analysis *how);

#endif
