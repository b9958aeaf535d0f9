/* growth.c - a period of a series against an earlier one, matched on the calendar. */
#include "analyse/growth.h"

#include <math.h>

#include "analyse/interval.h"

/* FRED counts 260 business days in a year. */
#define BUSINESS_DAYS_PER_YEAR 260
/* How far back the last business day before a date is looked for. */
#define DAYS_BACK 7

static const struct bilat_analysis plain;

static enum bilat_why find_figure(const struct bilat_series *series, struct bilat_period period,
    const struct bilat_figure **out)
{
	const struct bilat_observation *at = bilat_series_at(series, period);
	if (!at)
		return BILAT_WHY_NOT_LOADED;
	*out = &at->figure;
	return at->figure.why;
}

static bool is_held(const struct bilat_series *series, struct bilat_period period)
{
	const struct bilat_figure *figure;
	return find_figure(series, period, &figure) == BILAT_WHY_NONE;
}

static enum bilat_why find_pair(const struct bilat_series *series, struct bilat_period period,
    struct bilat_period base, const struct bilat_analysis *how, struct growth_pair *out)
{
	out->moved = false;
	enum bilat_why why = find_figure(series, period, &out->figure);
	if (why != BILAT_WHY_NONE)
		return why;
	if (find_figure(series, base, &out->base) != BILAT_WHY_NONE)
		return BILAT_WHY_NO_BASE_PERIOD;
	out->across = break_between(series, base, period);
	return out->across && !how->across_breaks ? BILAT_WHY_BREAK : BILAT_WHY_NONE;
}

struct bilat_figure growth_marked(struct bilat_figure figure, const struct growth_pair *pair)
{
	if (pair->across)
		figure.status |= BILAT_STATUS('B');
	if (pair->moved)
		figure.status |= BILAT_STATUS('D');
	return figure;
}

static struct bilat_figure percent_of(
    const struct growth_pair *pair, const struct bilat_analysis *how)
{
	return growth_marked(how->in_points ? bilat_change(pair->figure, pair->base)
					    : bilat_percent_change(pair->figure, pair->base),
	    pair);
}

static struct bilat_figure percent_between(const struct bilat_series *series,
    struct bilat_period period, struct bilat_period base, const struct bilat_analysis *how)
{
	struct growth_pair pair;
	enum bilat_why why = find_pair(series, period, base, how, &pair);
	return why != BILAT_WHY_NONE ? bilat_figure_missing(why) : percent_of(&pair, how);
}

/* The period a year before; for days without a figure the last one within the week before. */
static bool year_before(const struct bilat_series *series, struct bilat_period period,
    struct bilat_period *out, bool *moved_out)
{
	struct bilat_period day = bilat_period_make(BILAT_DAY, period.at), date;
	*moved_out = false;
	if (!bilat_period_year_before(period, out))
		return false;
	bool daily = period.freq == BILAT_DAY || period.freq == BILAT_BUSINESS;
	if (!daily || !bilat_period_year_before(day, &date))
		return true;
	for (int back = 0; back <= DAYS_BACK; back++) {
		struct bilat_period base = bilat_period_make(period.freq, date.at - back);
		if (!is_held(series, base))
			continue;
		*moved_out = back > 0;
		*out = base;
		break;
	}
	return true;
}

bool growth_base_on_year(
    const struct bilat_series *series, struct bilat_period period, struct bilat_period *out)
{
	bool moved;
	return year_before(series, period, out, &moved);
}

enum bilat_why growth_pair_on_year(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how, struct growth_pair *out)
{
	struct bilat_period base;
	bool moved;
	enum bilat_why why = find_figure(series, period, &out->figure);
	if (why != BILAT_WHY_NONE)
		return why;
	if (!year_before(series, period, &base, &moved))
		return BILAT_WHY_NO_BASE_PERIOD;
	why = find_pair(series, period, base, how, out);
	out->moved = moved;
	return why;
}

struct bilat_figure bilat_yoy(const struct bilat_series *series, struct bilat_period period,
    const struct bilat_analysis *how)
{
	struct growth_pair pair;
	how = how ? how : &plain;
	enum bilat_why why = growth_pair_on_year(series, period, how, &pair);
	return why != BILAT_WHY_NONE ? bilat_figure_missing(why) : percent_of(&pair, how);
}

struct bilat_figure bilat_change_on_year(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how)
{
	struct growth_pair pair;
	enum bilat_why why = growth_pair_on_year(series, period, how ? how : &plain, &pair);
	return why != BILAT_WHY_NONE
		   ? bilat_figure_missing(why)
		   : growth_marked(bilat_change(pair.figure, pair.base), &pair);
}

/* For a Monday the Friday before it, if a series of days knows no weekend. */
static bool friday_before(
    const struct bilat_series *series, struct bilat_period period, struct bilat_period *out)
{
	struct bilat_period same, friday;
	struct bilat_period business = bilat_period_make(BILAT_BUSINESS, period.at);
	if (!bilat_period_shift(business, 0, &same) || same.at != period.at ||
	    !bilat_period_shift(business, -1, &friday) || friday.at != period.at - 3 ||
	    is_held(series, bilat_period_make(BILAT_DAY, period.at - 1)) ||
	    is_held(series, bilat_period_make(BILAT_DAY, period.at - 2)))
		return false;
	*out = bilat_period_make(BILAT_DAY, friday.at);
	return true;
}

bool growth_base_before(
    const struct bilat_series *series, struct bilat_period period, struct bilat_period *out)
{
	if (period.freq == BILAT_DAY && friday_before(series, period, out))
		return true;
	return period.freq != BILAT_TO_DATE && bilat_period_shift(period, -1, out);
}

struct bilat_figure bilat_pop(const struct bilat_series *series, struct bilat_period period,
    const struct bilat_analysis *how)
{
	struct bilat_period base;
	if (!growth_base_before(series, period, &base))
		return bilat_figure_missing(BILAT_WHY_NOT_COMPARABLE);
	return percent_between(series, period, base, how ? how : &plain);
}

/* The growth rate of a pair when its quotient is raised to a power. */
static struct bilat_figure powered(const struct growth_pair *pair, double power)
{
	struct quotient q;
	enum bilat_why why = quotient_of(pair->figure, pair->base, &q);
	if (why != BILAT_WHY_NONE)
		return bilat_figure_missing(why);
	double lower = isinf(q.lower) ? q.lower : pow(fmax(q.lower, 0), power);
	return growth_marked(percentage((lower - 1) * 100, (pow(q.value, power) - 1) * 100,
				 (pow(fmax(q.upper, 0), power) - 1) * 100, q.bounded, q.status),
	    pair);
}

static int per_year(enum bilat_freq freq)
{
	return freq == BILAT_BUSINESS ? BUSINESS_DAYS_PER_YEAR : bilat_freq_per_year(freq);
}

struct bilat_figure bilat_annualised(const struct bilat_series *series,
    struct bilat_period period, const struct bilat_analysis *how)
{
	how = how ? how : &plain;
	struct bilat_period base;
	int count = per_year(period.freq);
	if (how->in_points)
		return bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
	if (!growth_base_before(series, period, &base) || count == 0)
		return bilat_figure_missing(BILAT_WHY_NOT_COMPARABLE);
	struct growth_pair pair;
	enum bilat_why why = find_pair(series, period, base, how, &pair);
	return why != BILAT_WHY_NONE ? bilat_figure_missing(why) : powered(&pair, count);
}

bool growth_base_years(struct bilat_period period, int years, struct bilat_period *out)
{
	*out = period;
	for (int i = 0; i < years; i++)
		if (!bilat_period_year_before(*out, out))
			return false;
	return true;
}

struct bilat_figure bilat_cagr(const struct bilat_series *series, struct bilat_period period,
    int years, const struct bilat_analysis *how)
{
	how = how ? how : &plain;
	if (how->in_points || years < 1)
		return bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
	struct bilat_period base;
	if (!growth_base_years(period, years, &base))
		return bilat_figure_missing(BILAT_WHY_NO_BASE_PERIOD);
	struct growth_pair pair;
	enum bilat_why why = find_pair(series, period, base, how, &pair);
	if (why != BILAT_WHY_NONE)
		return bilat_figure_missing(why);
	/* Both ends have to be above zero: nothing grows to nothing at a rate. */
	if (pair.figure->bound == BILAT_EXACT && !(pair.figure->value > 0))
		return bilat_figure_missing(
		    pair.figure->value < 0 ? BILAT_WHY_SIGN_CHANGE : BILAT_WHY_OUT_OF_RANGE);
	return powered(&pair, 1.0 / years);
}

/* Whether a later period can be compared with an earlier: one frequency, and the same months of
 * the year for years to date. */
static bool alike(struct bilat_period a, struct bilat_period b)
{
	if (a.freq != b.freq || a.freq == BILAT_RANGE || a.freq == BILAT_TIMELESS)
		return false;
	return a.freq != BILAT_TO_DATE || (a.at - b.at) % 12 == 0;
}

struct bilat_figure bilat_cumulative(const struct bilat_series *series,
    struct bilat_period period, struct bilat_period since, const struct bilat_analysis *how)
{
	if (!alike(period, since))
		return bilat_figure_missing(BILAT_WHY_NOT_COMPARABLE);
	if (bilat_period_compare(since, period) > 0)
		return bilat_figure_missing(BILAT_WHY_OUT_OF_RANGE);
	return percent_between(series, period, since, how ? how : &plain);
}
