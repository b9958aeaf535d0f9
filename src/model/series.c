/* series.c - a key and its observations in order of time. */
#include <bilat/series.h>

#include <string.h>

#include "base/arena.h"

int bilat_series_compare(const struct bilat_series *a, const struct bilat_series *b)
{
	int order = strcmp(a->indicator, b->indicator);

	if (!order)
		order = strcmp(a->reporter, b->reporter);
	if (!order)
		order = strcmp(a->partner, b->partner);
	if (!order)
		order = strcmp(a->detail, b->detail);
	if (!order)
		order = (a->freq > b->freq) - (a->freq < b->freq);
	if (!order)
		order = strcmp(a->unit, b->unit);
	return order ? order : strcmp(a->source, b->source);
}

void bilat_series_set_free(struct bilat_series_set *set)
{
	if (set == NULL)
		return;
	arena_free(set->memory);
	*set = (struct bilat_series_set){ 0 };
}

const struct bilat_observation *bilat_series_at(
    const struct bilat_series *series, struct bilat_period period)
{
	size_t low = 0, high = series->count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct bilat_observation *observation = &series->observations[middle];
		int order = bilat_period_compare(observation->period, period);
		if (order == 0)
			return observation;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}
