/* ranking.h - rows of a ranking. */
#ifndef ASK_RANKING_H
#define ASK_RANKING_H

#include "ask/asking.h"

/* Largest first, what has no place behind. */
int ranking_compare_rows(const void *a, const void *b);
/* The place a year before, in the field of then. */
void ranking_fill_before(const struct bilat_field *field, struct bilat_ranking_row *row);
/* A contender with a figure and the line that it is of. */
void ranking_fill_row(struct asking *asking, const struct bilat_field *field, size_t index,
    const struct line *line, struct bilat_period period, struct bilat_ranking_row *row);

#endif
