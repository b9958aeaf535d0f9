/* to_date.c - sums that run through the year, their growth, and what lies between two of them.
 */
#include "analyse/interval.h"
#include "analyse/window.h"

static const struct bilat_analysis plain;

/* The periods of a sum that ends in a period, and those of the one a year before. */
struct sums {
	struct bilat_period first, last;
	struct bilat_period first_before, last_before;
	bool has_before;
};

/* How many periods a sum that ends here has; 0 where there is none. */
typedef int sum_length(struct bilat_period period);

static bool has_sums(enum bilat_freq freq)
{
	return freq == BILAT_ANNUAL || freq == BILAT_HALF || freq == BILAT_QUARTER ||
	       freq == BILAT_MONTH;
}

/* How many weeks of its year a week ends: a year of weeks begins with the first one. */
static int length_in_weeks(struct bilat_period week)
{
	struct bilat_period base;
	int length = 1, year = bilat_period_year(week);
	while (bilat_period_shift(week, -length, &base) && bilat_period_year(base) == year)
		length++;
	return length;
}

static int length_rolling(struct bilat_period period)
{
	return has_sums(period.freq) ? bilat_freq_per_year(period.freq) : 0;
}

static int length_to_date(struct bilat_period period)
{
	struct bilat_period first;
	int count;
	if (period.freq == BILAT_WEEK)
		return length_in_weeks(period);
	if (!has_sums(period.freq))
		return period.freq == BILAT_TO_DATE;
	if (period.freq == BILAT_ANNUAL)
		return 1;
	if (!bilat_period_parts(
		bilat_period_of_year(bilat_period_year(period)), period.freq, &first, &count))
		return 0;
	return (int)(period.at - first.at) + 1;
}

static enum bilat_why find_sums(
    struct bilat_period period, sum_length *length_of, struct sums *out)
{
	int length = length_of(period);
	*out = (struct sums){ .last = period, .first = period };
	if (length == 0)
		return BILAT_WHY_NOT_COMPARABLE;
	if (length > 1 && !bilat_period_shift(period, 1 - length, &out->first))
		return BILAT_WHY_NO_BASE_PERIOD;
	out->has_before = bilat_period_year_before(out->first, &out->first_before) &&
			  bilat_period_year_before(out->last, &out->last_before);
	return BILAT_WHY_NONE;
}

/* The sum that ends in a period; why the period itself has no figure comes first. */
static struct bilat_figure sum_ending(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how, sum_length *length_of)
{
	struct sums sums;
	const struct bilat_observation *at = bilat_series_at(series, period);
	if (!at)
		return bilat_figure_missing(BILAT_WHY_NOT_LOADED);
	enum bilat_why why = at->figure.why;
	if (why == BILAT_WHY_NONE)
		why = find_sums(period, length_of, &sums);
	if (why != BILAT_WHY_NONE)
		return bilat_figure_missing(why);
	return window_checked(window_sum(series, sums.first, sums.last), series, sums.first,
	    sums.last, how ? how : &plain);
}

static struct bilat_figure growth_ending(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how, sum_length *length_of)
{
	static const struct bilat_analysis across = { .across_breaks = true };
	struct sums sums;
	struct bilat_figure now = sum_ending(series, period, &across, length_of);
	if (!bilat_figure_available(&now))
		return now;
	if (find_sums(period, length_of, &sums) != BILAT_WHY_NONE || !sums.has_before)
		return bilat_figure_missing(BILAT_WHY_NO_BASE_PERIOD);
	struct bilat_figure before = window_sum(series, sums.first_before, sums.last_before);
	if (!bilat_figure_available(&before))
		return before;
	struct bilat_figure out = bilat_percent_change(&now, &before);
	return window_checked(out, series, sums.first_before, sums.last, how ? how : &plain);
}

bool bilat_to_date_first(struct bilat_period period, struct bilat_period *out)
{
	struct sums sums;
	if (find_sums(period, length_to_date, &sums) != BILAT_WHY_NONE)
		return false;
	*out = sums.first;
	return true;
}

struct bilat_figure bilat_sum_to_date(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how)
{
	return sum_ending(series, period, how, length_to_date);
}

struct bilat_figure bilat_sum_rolling(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how)
{
	return sum_ending(series, period, how, length_rolling);
}

struct bilat_figure bilat_yoy_to_date(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how)
{
	return growth_ending(series, period, how, length_to_date);
}

struct bilat_figure bilat_yoy_rolling(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how)
{
	return growth_ending(series, period, how, length_rolling);
}

struct bilat_figure bilat_between_to_dates(
    const struct bilat_observation *end, const struct bilat_observation *start)
{
	struct bilat_figure out =
	    start ? bilat_figure_sub(&end->figure, &start->figure) : end->figure;
	if (!bilat_figure_available(&out))
		return bilat_figure_missing(BILAT_WHY_INCOMPLETE);
	out.computed = true;
	if (start && start->origin.vintage != end->origin.vintage)
		out.status |= BILAT_STATUS('E');
	return out;
}
