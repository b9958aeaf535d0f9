/* record.c - the highest and the lowest of an unbroken run. */
#include <bilat/analyse.h>

#include "analyse/interval.h"

#define RECORD_PERIODS 3

static bool step_back(struct bilat_period period, struct bilat_period *out)
{
	/* Years to date are compared with the same months of other years. */
	return period.freq == BILAT_TO_DATE ? bilat_period_year_before(period, out)
					    : bilat_period_shift(period, -1, out);
}

static const struct bilat_figure *figure_in_run(
    const struct bilat_series *series, struct bilat_period period)
{
	const struct bilat_observation *at = bilat_series_at(series, period);
	if (!at || !bilat_figure_available(&at->figure) ||
	    (at->figure.status & BILAT_STATUS('F')))
		return NULL;
	return &at->figure;
}

/* Whether it stands above (or below) all others, as far as seen. */
struct standing {
	bool excluded, open;
};

static void stand(struct standing *standing, int wanted, int order, bool open)
{
	if (open)
		standing->open = true;
	else if (order != wanted)
		standing->excluded = true;
}

static enum bilat_why no_figure(const struct bilat_series *series, struct bilat_period period)
{
	const struct bilat_observation *at = bilat_series_at(series, period);
	if (!at)
		return BILAT_WHY_NOT_LOADED;
	return bilat_figure_available(&at->figure) ? BILAT_WHY_NOT_APPLICABLE : at->figure.why;
}

static bool breaks_before(const struct bilat_figure *figure, const struct bilat_analysis *how)
{
	return (figure->status & BILAT_STATUS('B')) && !(how && how->across_breaks);
}

struct bilat_record bilat_record_of(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how)
{
	struct bilat_record record = { .since = period };
	struct standing high = { 0 }, low = { 0 };
	const struct bilat_figure *figure = figure_in_run(series, period);
	if (!figure) {
		record.why = no_figure(series, period);
		return record;
	}
	const struct bilat_figure *later = figure, *earlier;
	struct bilat_period at = period;
	record.periods = 1;
	while (!breaks_before(later, how) && step_back(at, &at) &&
	       (earlier = figure_in_run(series, at))) {
		bool open;
		int order = interval_order(figure, earlier, &open);
		stand(&high, 1, order, open);
		stand(&low, -1, order, open);
		record.since = at;
		record.periods++;
		later = earlier;
	}
	if (record.periods < RECORD_PERIODS)
		record.why = BILAT_WHY_INCOMPLETE;
	else if (!high.excluded && !high.open)
		record.kind = BILAT_RECORD_HIGH;
	else if (!low.excluded && !low.open)
		record.kind = BILAT_RECORD_LOW;
	else if (!high.excluded || !low.excluded)
		record.why = BILAT_WHY_BOUND_OPEN;
	return record;
}
