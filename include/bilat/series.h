/* series.h - a key and its observations in order of time. */
#ifndef BILAT_SERIES_H
#define BILAT_SERIES_H

#include <stddef.h>
#include <stdint.h>

#include <bilat/figure.h>
#include <bilat/period.h>

/* Where an observation comes from; ids of the store. */
struct bilat_origin {
	int64_t document; /* 0: computed */
	int64_t line;
	int64_t citation; /* 0: that of the document */
	int32_t vintage;  /* days since 1970-01-01 */
};

struct bilat_observation {
	struct bilat_period period;
	struct bilat_figure figure;
	struct bilat_origin origin;
};

/* Indicator x reporter x partner x detail x frequency x unit x source. */
struct bilat_series {
	const char *indicator;
	const char *reporter;
	const char *partner;
	const char *detail; /* canonical, "" for none */
	const char *unit;
	const char *source;
	enum bilat_freq freq;
	size_t count;
	struct bilat_observation *observations; /* by period, each once */
};

/* A number of series that own their memory together. */
struct bilat_series_set {
	size_t count;
	struct bilat_series *series;
	void *memory; /* private */
};

/* The order of sets: by indicator, reporter, partner, detail, frequency, unit, source; <0, 0, >0. */
int bilat_series_compare(const struct bilat_series *a, const struct bilat_series *b);

void bilat_series_set_free(struct bilat_series_set *set);

/* The observation of exactly that period, or NULL (binary search). */
const struct bilat_observation *bilat_series_at(
    const struct bilat_series *series, struct bilat_period period);

#endif
