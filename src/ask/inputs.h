/* inputs.h - the tree of what a figure is made of, while it grows. */
#ifndef ASK_INPUTS_H
#define ASK_INPUTS_H

#include <bilat/inputs.h>

#include "ask/asking.h"

struct inputs {
	struct asking *asking;
	VEC(struct bilat_input) list;
	size_t left_out;
};

/* One input; its formula is "" until somebody says otherwise. NULL: there is no more room. The
 * pointer is valid until the next one. */
struct bilat_input *inputs_push(struct inputs *inputs, int depth, const char *role,
    const struct bilat_series *series, const struct bilat_observation *observation);

/* The figure of a line in a period and all that it is made of. Nothing if it has none. */
void inputs_explain(struct inputs *inputs, int depth, const char *role, const struct line *line,
    struct bilat_period period);

/* A measure of the row, and what it is made of. */
void inputs_measure(struct inputs *inputs, const struct bilat_measure *measure,
    const struct bilat_figure *figure, const struct lines *lines, const struct line *line,
    struct bilat_period period);

/* What a line is part of, in the sense of contributions (NULL: nothing), and the market of its
 * partner (NULL: not held). */
const struct line *asking_whole(struct asking *asking, const struct line *line);
const struct line *asking_market(struct asking *asking, const struct line *line);

#endif
