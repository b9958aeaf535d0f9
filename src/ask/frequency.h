/* frequency.h - what series of one key amount to at a frequency. */
#ifndef ASK_FREQUENCY_H
#define ASK_FREQUENCY_H

#include <stddef.h>

#include <bilat/indicator.h>
#include <bilat/series.h>

struct observations {
	struct bilat_observation *at;
	size_t count, room;
};

/* Published periods first; then what shorter periods add up to, the longest of them first; then
 * what lies between years to date, which are years only in December.  What is added up over
 * time can be put together to years to date as well. */
void frequency_merge(const struct bilat_series *const *parts, size_t count,
    enum bilat_freq freq, enum bilat_aggregation how, struct observations *out);

#endif
