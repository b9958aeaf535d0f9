/* panel.h - series for tests, written in a line. */
#ifndef TESTS_UNIT_ANALYSE_PANEL_H
#define TESTS_UNIT_ANALYSE_PANEL_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>
#include <bilat/series.h>

#include "unit/check.h"

static inline struct bilat_period period(const char *text)
{
	struct bilat_period out = { 0 };
	ck_assert_done(bilat_period_parse(text, &out, err));
	return out;
}

/* "2018=100 2019>3e9/-9 2020= 2021=5:B": period, bound, value (none: suppressed), digits behind
 * the point, status. */
static inline struct bilat_series panel(const char *text)
{
	static struct bilat_observation cells[64];
	struct bilat_series out = { .observations = cells };
	char copy[1024], *rest = copy, *word;
	snprintf(copy, sizeof copy, "%s", text);
	while ((word = strsep(&rest, " ")) != NULL) {
		char *value = word + strcspn(word, "=><~"), bound = *value;
		*value++ = '\0';
		char *status = strchr(value, ':'), *decimals = strchr(value, '/');
		struct bilat_observation *cell = &cells[out.count++];
		if (status)
			*status++ = '\0';
		*cell = (struct bilat_observation){ .period = period(word) };
		cell->figure =
		    *value == '\0'
			? bilat_figure_missing(BILAT_WHY_SUPPRESSED)
			: bilat_figure_make((enum bilat_bound)bound, atof(value),
			      decimals ? atoi(decimals + 1) : BILAT_DECIMALS_UNKNOWN);
		if (status)
			ck_assert(bilat_status_parse(status, &cell->figure.status));
		out.freq = cell->period.freq;
	}
	return out;
}

#define ck_assert_why(figure, code) ck_assert_str_eq(bilat_why_code((figure).why), code)

#endif
