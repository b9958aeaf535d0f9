/* series.c - a key and its observations in order of time. */
#include <bilat/series.h>

#include "base/arena.h"

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
