/* convention.h - what is decided once for a file: the decimal mark, the order of dates, the
 * rhythm.
 *
 * Decided on the cells of the first four megabytes that leave no doubt.  Where two of them
 * disagree the file is refused, naming both lines; where none helps, --set is asked for. */
#ifndef LOAD_CONVENTION_H
#define LOAD_CONVENTION_H

#include <stdbool.h>
#include <stdint.h>

#include <bilat/period.h>

#include "load/layout.h"

struct bilat_error;
struct detection;
struct input;
struct settings;

#define CONVENTION_TEXT 40

/* The cell that decided. */
struct convention_proof {
	int64_t line; /* 0: no cell did */
	char text[CONVENTION_TEXT];
};

struct convention {
	char decimal;
	bool thousands;
	struct convention_proof decimal_proof;
	enum layout_order order;
	struct convention_proof order_proof;
	enum bilat_freq freq; /* found from the dates; NONE */
	bool has_vintage;     /* stated by the lines before the header */
	int32_t vintage;
	bool has_row_vintage; /* stated by the records; the newest of them */
	int32_t row_vintage;
};

bool convention_find(struct input *input, const struct detection *detection,
    const struct settings *settings, struct convention *out, struct bilat_error *err);

#endif
