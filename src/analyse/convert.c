/* convert.c - amounts at a rate, in constant prices, per something. */
#include <bilat/convert.h>

#include <math.h>
#include <stdlib.h>

#include <bilat/analyse.h>

#include "base/num.h"
#include "base/xalloc.h"

/* The size of a figure's last published digit; 0 if that is not known. */
static double last_digit(const struct bilat_figure *figure)
{
	return figure->decimals == BILAT_DECIMALS_UNKNOWN || abs(figure->decimals) > 300
		   ? 0
		   : num_scale(1, -figure->decimals);
}

/* The decimal place that a last digit of this size leaves: the nearest, and not finer than half
 * of it. */
static int place_of(double digit)
{
	return digit > 0 && isfinite(digit) ? -(int)ceil(log10(digit / 2) - 1e-9)
					    : BILAT_DECIMALS_UNKNOWN;
}

/* The digits of a product: what the last digits of both amount to in it. `slope` is what one
 * unit of the amount is worth. */
static int product_decimals(const struct bilat_figure *amount, const struct bilat_figure *by,
    const struct bilat_figure *product, double slope)
{
	double own = last_digit(amount);
	if (own == 0)
		return BILAT_DECIMALS_UNKNOWN;
	return place_of(own * slope + fabs(product->value) * last_digit(by) / fabs(by->value));
}

/* A kind of bound that a plain factor above zero leaves as it is. */
static void keep_bound(struct bilat_figure *out, const struct bilat_figure *amount,
    const struct bilat_figure *by, double value)
{
	bool kept = amount->bound == BILAT_ABOUT || amount->bound == BILAT_LESS;
	if (!bilat_figure_available(out) || out->bound != BILAT_BETWEEN || !kept ||
	    bilat_figure_is_bound(by) || by->value <= 0)
		return;
	out->bound = amount->bound;
	out->value = value;
}

struct bilat_figure bilat_convert_times(
    const struct bilat_figure *amount, const struct bilat_figure *by)
{
	struct bilat_figure out = bilat_figure_mul(amount, by);
	keep_bound(&out, amount, by, amount->value * by->value);
	if (bilat_figure_available(&out) && by->value != 0)
		out.decimals = product_decimals(amount, by, &out, fabs(by->value));
	return out;
}

struct bilat_figure bilat_convert_divided(
    const struct bilat_figure *amount, const struct bilat_figure *by)
{
	struct bilat_figure out = bilat_figure_div(amount, by);
	if (!bilat_figure_available(&out))
		return out;
	keep_bound(&out, amount, by, amount->value / by->value);
	out.decimals = product_decimals(amount, by, &out, 1 / fabs(by->value));
	return out;
}

static struct bilat_figure inverse_of(const struct bilat_figure *rate)
{
	struct bilat_figure one = bilat_figure_exact(1);
	return bilat_figure_div(&one, rate);
}

/* All rates of a series turned round, each by itself. */
static struct bilat_figure inverse_over(
    const struct bilat_series *rates, struct bilat_period period, enum bilat_aggregation how)
{
	struct bilat_series turned = *rates;
	turned.observations = xcalloc(rates->count, sizeof *turned.observations);
	for (size_t i = 0; i < rates->count; i++) {
		turned.observations[i] = rates->observations[i];
		turned.observations[i].figure = inverse_of(&rates->observations[i].figure);
	}
	struct bilat_figure out = bilat_aggregate(&turned, period, how);
	free(turned.observations);
	return out;
}

/* A mean of rates has the digits of the one with the most: files leave zeros at the end out. */
static int finest_decimals(const struct bilat_series *rates, struct bilat_period period)
{
	int finest = BILAT_DECIMALS_UNKNOWN;
	for (size_t i = 0; i < rates->count; i++) {
		const struct bilat_observation *at = &rates->observations[i];
		if (bilat_period_first_day(at->period) >= bilat_period_first_day(period) &&
		    bilat_period_last_day(at->period) <= bilat_period_last_day(period) &&
		    at->figure.decimals > finest)
			finest = at->figure.decimals;
	}
	return finest;
}

static bool is_daily(enum bilat_freq freq)
{
	return freq == BILAT_DAY || freq == BILAT_BUSINESS;
}

struct bilat_figure bilat_rate_over(const struct bilat_series *rates,
    struct bilat_period period, enum bilat_rate_kind kind, bool inverse)
{
	enum bilat_aggregation how =
	    kind == BILAT_RATE_AVERAGE ? BILAT_AGGREGATE_MEAN : BILAT_AGGREGATE_END;
	const struct bilat_observation *at = bilat_series_at(rates, period);
	struct bilat_figure out;
	if (at)
		out = inverse ? inverse_of(&at->figure) : at->figure;
	else if (rates->freq == period.freq)
		return bilat_figure_missing(BILAT_WHY_NO_RATE);
	else
		out = inverse ? inverse_over(rates, period, how)
			      : bilat_aggregate(rates, period, how);
	if (!at && !inverse && bilat_figure_available(&out))
		out.decimals = finest_decimals(rates, period);
	if (inverse && kind == BILAT_RATE_AVERAGE && !is_daily(rates->freq))
		out.status |= BILAT_STATUS('E');
	return out;
}

/* One and a change in percent, with the last digit of it as part of the whole. */
static bool grow(const struct bilat_series *prices, struct bilat_period period,
    struct bilat_figure *level, double *relative_digit)
{
	const struct bilat_observation *at = bilat_series_at(prices, period);
	if (!at || !bilat_figure_available(&at->figure) || at->figure.value <= -100)
		return false;
	struct bilat_figure hundred = bilat_figure_exact(100), year;
	year = bilat_figure_add(&hundred, &at->figure);
	*relative_digit += last_digit(&at->figure) / year.value;
	year = bilat_figure_div(&year, &hundred);
	*level = bilat_figure_mul(level, &year);
	return true;
}

/* The level of the later of two years in that of the earlier. */
static struct bilat_figure chained(
    const struct bilat_series *prices, int64_t first, int64_t last, double *relative_digit)
{
	struct bilat_figure level = bilat_figure_exact(1);
	for (int64_t year = first + 1; year <= last; year++)
		if (!grow(prices, bilat_period_of_year((int)year), &level, relative_digit))
			return bilat_figure_missing(BILAT_WHY_INCOMPLETE);
	return level;
}

static struct bilat_figure ratio_of_changes(
    const struct bilat_series *prices, struct bilat_period period, struct bilat_period base)
{
	double relative_digit = 0;
	struct bilat_figure out, one = bilat_figure_exact(1);
	if (prices->freq != BILAT_ANNUAL || period.freq != BILAT_ANNUAL ||
	    base.freq != BILAT_ANNUAL)
		return bilat_figure_missing(BILAT_WHY_NO_RATE);
	if (base.at >= period.at) {
		out = chained(prices, period.at, base.at, &relative_digit);
	} else {
		out = chained(prices, base.at, period.at, &relative_digit);
		out = bilat_figure_div(&one, &out);
	}
	if (bilat_figure_available(&out))
		out.decimals = place_of(out.value * relative_digit);
	return out;
}

static struct bilat_figure level_over(
    const struct bilat_series *prices, struct bilat_period period)
{
	const struct bilat_observation *at = bilat_series_at(prices, period);
	return at ? at->figure : bilat_aggregate(prices, period, BILAT_AGGREGATE_MEAN);
}

struct bilat_figure bilat_price_ratio(const struct bilat_series *prices, bool growth,
    struct bilat_period period, struct bilat_period base)
{
	if (growth)
		return ratio_of_changes(prices, period, base);
	struct bilat_figure now = level_over(prices, period), then = level_over(prices, base);
	if (!bilat_figure_available(&then))
		return bilat_figure_missing(BILAT_WHY_NO_BASE_PERIOD);
	if (!bilat_figure_available(&now))
		return bilat_figure_missing(BILAT_WHY_NO_RATE);
	return bilat_convert_divided(&then, &now);
}
