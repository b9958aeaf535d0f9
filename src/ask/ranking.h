/* ranking.h - rows of a ranking. */
#ifndef ASK_RANKING_H
#define ASK_RANKING_H

#include "ask/asking.h"

/* Largest first, what has no place behind. */
int ranking_compare_rows(const void *a, const void *b);
/* The place of a contender; 0 if it has none. */
int ranking_place(const struct bilat_field *field, const char *area, bool *certain_out);
/* A contender with a figure and the line that it is of. */
void ranking_fill_row(struct asking *asking, const struct bilat_field *field, size_t index,
    const struct line *line, struct bilat_period period, struct bilat_ranking_row *row);

#endif
