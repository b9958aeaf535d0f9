/* examples.h - charts to draw: plain ones, and those that are hard to draw well. */
#ifndef TESTS_CHART_EXAMPLES_H
#define TESTS_CHART_EXAMPLES_H

#include <stddef.h>

#include <bilat/chart.h>

struct arena;

/* The number of examples; each has a name that is fit for a file. */
size_t example_count(void);
const char *example_name(size_t index);
struct bilat_chart *example_make(struct arena *arena, const char *name);

#endif
