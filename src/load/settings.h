/* settings.h - what --set says, checked. */
#ifndef LOAD_SETTINGS_H
#define LOAD_SETTINGS_H

#include <bilat/figure.h>
#include <bilat/load.h>
#include <bilat/period.h>

#include "base/str.h"
#include "load/layout.h"

/* NULL or NONE where not set. Texts are borrowed from the options. */
struct settings {
	const char *reporter, *partner, *indicator, *unit, *source, *encoding;
	const char *period_text, *freq_text, *scale_text, *status_text;
	struct bilat_period period;
	enum bilat_freq freq;
	bool has_power; /* scale as a number or word */
	int power;
	enum layout_scale scale; /* scale=multiply, scale=label */
	bilat_status status;
	char decimal, delimiter; /* 0 */
	bool has_order;
	enum layout_order order;
};

/* BILAT_USAGE for a word that is not understood, naming the nearest. */
bool settings_read(const struct bilat_load_options *options, struct bilat_reference *reference,
    struct settings *out, struct bilat_error *err);
/* Everything that changes what a load does, in a fixed order, to recognise a repeated one. */
void settings_print(const struct bilat_load_options *options, struct str *out);

#endif
