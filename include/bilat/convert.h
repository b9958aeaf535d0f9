/* convert.h - amounts in another unit: at a rate, in constant prices, per something.
 *
 * Pure functions. Bounds stay bounds: what is "more than" in dollars is "more than" in euro.
 * A converted figure is shown with the digits that the published one and the rate can bear. */
#ifndef BILAT_CONVERT_H
#define BILAT_CONVERT_H

#include <stdbool.h>

#include <bilat/figure.h>
#include <bilat/period.h>
#include <bilat/series.h>

/* An amount times, or divided by, a rate, a ratio of prices or a number of heads.  Not
 * available if either is not; "about" and "less than" stay what they are if the other is a
 * plain number; dividing by what may be zero: base_zero. */
struct bilat_figure bilat_convert_times(
    const struct bilat_figure *amount, const struct bilat_figure *by);
struct bilat_figure bilat_convert_divided(
    const struct bilat_figure *amount, const struct bilat_figure *by);

/* Flows are converted at the mean of a period, stocks at its end. */
enum bilat_rate_kind { BILAT_RATE_AVERAGE, BILAT_RATE_END };

/* The rate of a period out of a series of rates of its own or a finer frequency: as published;
 * else a mean of all parts, or the last one (incomplete).  `inverse`: of one over the rate. The
 * inverse of a mean is not the mean of inverses: it is an estimate (status E); days are turned
 * round one by one, before their mean is taken. */
struct bilat_figure bilat_rate_over(const struct bilat_series *rates,
    struct bilat_period period, enum bilat_rate_kind kind, bool inverse);

/* What prices of a base year were for each unit of money of a period: times this, an amount of
 * the period is in prices of that year.  From an index (its frequency or finer), or, `growth`,
 * by chaining annual changes in percent, of which none may be missing.  no_base_period: the
 * base year is not held; incomplete: a year between is not; no_rate: nothing of the period. */
struct bilat_figure bilat_price_ratio(const struct bilat_series *prices, bool growth,
    struct bilat_period period, struct bilat_period base);

#endif
