/* periods.c - what a command line says about periods: one, a span, the latest, the last n. */
#include <bilat/period.h>

#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/num.h"
#include "base/str.h"
#include "base/xalloc.h"

/* Enough for the days of a century. */
#define LAST_MOST 36525

/* An end of a span; "" leaves it open. */
static bool parse_end(const char *text, struct bilat_period *out, struct bilat_error *err)
{
	if (*text == '\0') {
		*out = bilat_period_make(BILAT_FREQ_NONE, 0);
		return true;
	}
	return bilat_period_parse(text, out, err);
}

static bool parse_span(const char *text, char *first_text, char *last_text,
    struct bilat_periods *out, struct bilat_error *err)
{
	struct bilat_period first, last;
	if (*first_text == '\0' && *last_text == '\0')
		return bilat_fail(
		    err, BILAT_USAGE, "'%s' names no period (write 2015..2024)", text);
	if (!parse_end(first_text, &first, err) || !parse_end(last_text, &last, err))
		return false;

	bool open = first.freq == BILAT_FREQ_NONE || last.freq == BILAT_FREQ_NONE;
	if (!open && first.freq != last.freq)
		return bilat_fail(err, BILAT_USAGE,
		    "'%s' is %s at one end and %s at the other (write both ends alike)", text,
		    bilat_freq_name(first.freq), bilat_freq_name(last.freq));
	if (!open && bilat_period_compare(first, last) > 0)
		return bilat_fail(err, BILAT_USAGE, "'%s' ends before it begins", text);
	*out = (struct bilat_periods){ .kind = BILAT_PERIODS_SPAN,
		.freq = first.freq != BILAT_FREQ_NONE ? first.freq : last.freq,
		.first = first,
		.last = last };
	return true;
}

bool bilat_periods_parse(const char *text, struct bilat_periods *out, struct bilat_error *err)
{
	if (text == NULL || *text == '\0') {
		*out = (struct bilat_periods){ .kind = BILAT_PERIODS_ALL };
		return true;
	}
	if (text_equal_nocase(text, "latest")) {
		*out = (struct bilat_periods){ .kind = BILAT_PERIODS_LATEST };
		return true;
	}
	if (text_starts(text, "last:")) {
		int64_t count;
		if (!num_parse_int(text + strlen("last:"), &count) || count < 1 ||
		    count > LAST_MOST)
			return bilat_fail(err, BILAT_USAGE,
			    "'%s' does not say how many periods (write last:5)", text);
		*out =
		    (struct bilat_periods){ .kind = BILAT_PERIODS_LAST, .count = (int)count };
		return true;
	}

	const char *dots = strstr(text, "..");
	if (dots != NULL) {
		char *first = xstrndup(text, (size_t)(dots - text));
		char *last = xstrdup(dots + 2);
		bool done = parse_span(text, text_trim(first), text_trim(last), out, err);
		free(first);
		free(last);
		return done;
	}

	struct bilat_period one;
	if (!bilat_period_parse(text, &one, err))
		return false;
	*out = (struct bilat_periods){
		.kind = BILAT_PERIODS_SPAN, .freq = one.freq, .first = one, .last = one
	};
	return true;
}

/* The days by which a period belongs to a span; a week belongs where its Thursday is. */
static void days_of(struct bilat_period period, int32_t *first, int32_t *last)
{
	*first = bilat_period_first_day(period);
	*last = bilat_period_last_day(period);
	if (period.freq == BILAT_WEEK)
		*first = *last = *first + 3;
}

bool bilat_periods_hold(const struct bilat_periods *periods, struct bilat_period period)
{
	if (periods->kind != BILAT_PERIODS_SPAN)
		return periods->kind == BILAT_PERIODS_ALL;

	const struct bilat_period *from = &periods->first, *to = &periods->last;
	bool open_from = from->freq == BILAT_FREQ_NONE, open_to = to->freq == BILAT_FREQ_NONE;
	if (period.freq == periods->freq)
		return (open_from || bilat_period_compare(*from, period) <= 0) &&
		       (open_to || bilat_period_compare(period, *to) <= 0);
	if (period.freq == BILAT_TIMELESS || periods->freq == BILAT_TIMELESS)
		return false;

	int32_t first, last;
	days_of(period, &first, &last);
	return (open_from || bilat_period_first_day(*from) <= first) &&
	       (open_to || last <= bilat_period_last_day(*to));
}
