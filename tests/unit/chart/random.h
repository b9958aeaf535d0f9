/* random.h - charts that nobody would draw, the same for the same seed. */
#ifndef TESTS_CHART_RANDOM_H
#define TESTS_CHART_RANDOM_H

#include <stdint.h>

#include <bilat/chart.h>

struct arena;

struct bilat_chart *random_chart(struct arena *arena, uint64_t seed);

#endif
