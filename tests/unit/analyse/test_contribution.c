#include <bilat/analyse.h>

#include "unit/analyse/panel.h"

static struct bilat_observation cells[4][4];

/* Two years of a series that lives as long as the test. */
static struct bilat_series years(int place, const char *text)
{
	struct bilat_series series = panel(text);
	memcpy(cells[place], series.observations, series.count * sizeof cells[0][0]);
	series.observations = cells[place];
	return series;
}

/* Definitions, section 3: exports 60 to 66, imports 40 to 39 is +5.0 % = +6.0 - 1.0. */
START_TEST(contributions_add_up_to_the_growth_of_the_total)
{
	struct bilat_series exports = years(0, "2023=60 2024=66");
	struct bilat_series imports = years(1, "2023=40 2024=39");
	struct bilat_series total = years(2, "2023=100 2024=105");
	struct bilat_figure up = bilat_contribution(&exports, &total, period("2024"), NULL);
	struct bilat_figure down = bilat_contribution(&imports, &total, period("2024"), NULL);
	ck_assert_double_eq_tol(up.value, 6, 1e-9);
	ck_assert_double_eq_tol(down.value, -1, 1e-9);
	ck_assert_double_eq_tol(
	    up.value + down.value, bilat_yoy(&total, period("2024"), NULL).value, 1e-9);
}
END_TEST

START_TEST(a_total_that_is_not_above_zero_has_no_parts_in_percent)
{
	struct bilat_series part = years(0, "2023=0 2024=6");
	struct bilat_series zero = years(1, "2023=0 2024=5");
	struct bilat_series negative = years(2, "2023=-3 2024=5");
	struct bilat_series late = years(3, "2024=5");
	ck_assert_why(bilat_contribution(&part, &zero, period("2024"), NULL), "base_zero");
	ck_assert_why(
	    bilat_contribution(&part, &negative, period("2024"), NULL), "base_negative");
	ck_assert_why(bilat_contribution(&part, &late, period("2024"), NULL), "no_total");
	ck_assert_why(bilat_contribution(&late, &zero, period("2024"), NULL), "no_base_period");
	struct bilat_series whole = years(1, "2023=50 2024=5:B");
	ck_assert_why(bilat_contribution(&part, &whole, period("2024"), NULL), "break");
}
END_TEST

START_TEST(coarse_parts_give_a_range_of_points)
{
	struct bilat_series part = years(0, "2023=3/0 2024=4/0");
	struct bilat_series total = years(1, "2023=10/1 2024=12/1");
	struct bilat_figure points = bilat_contribution(&part, &total, period("2024"), NULL);
	ck_assert_int_eq(points.bound, BILAT_BETWEEN);
	ck_assert_double_eq_tol(points.value, 10, 1e-9);
	ck_assert_double_eq_tol(points.lower, 0, 1e-9);
	ck_assert_double_eq_tol(points.upper, 100 * 2 / 9.95, 1e-9);
}
END_TEST

/* By hand: exports +32 % in a market that grew by 10 %: the share rose by a fifth, which is 22
 * points of the growth. */
START_TEST(growth_is_that_of_the_market_and_that_of_the_share)
{
	struct bilat_series exports = years(0, "2023=50 2024=66");
	struct bilat_series market = years(1, "2023=200 2024=220");
	struct bilat_split split = bilat_split_growth(&exports, &market, period("2024"), NULL);
	ck_assert_double_eq_tol(split.market.value, 10, 1e-9);
	ck_assert_double_eq_tol(split.share.value, 22, 1e-9);
}
END_TEST

static struct bilat_contender contender(double value, bool ranked)
{
	return (struct bilat_contender){ .ranked = ranked,
		.figure = bilat_figure_make(BILAT_EXACT, value, 0) };
}

/* By hand: shares of 50, 30 and 20 % are 2500 + 900 + 400 points. */
START_TEST(concentration_is_the_sum_of_squared_shares)
{
	struct bilat_contender partners[] = { contender(50, true), contender(30, true),
		contender(20, true), contender(80, false) };
	struct bilat_field field = { 4, partners, bilat_figure_make(BILAT_EXACT, 100, 0), 0,
		0 };
	double coverage = 0;
	struct bilat_figure index = bilat_concentration(&field, &coverage);
	ck_assert_int_eq(index.bound, BILAT_EXACT);
	ck_assert_double_eq_tol(index.value, 3800, 1e-6);
	ck_assert_double_eq_tol(coverage, 100, 1e-9);
}
END_TEST

/* The 20 % left over are with nobody known, or all with the largest: 2500 + 900 to 4900 + 900.
 */
START_TEST(a_residual_makes_concentration_a_range)
{
	struct bilat_contender partners[] = { contender(50, true), contender(30, true) };
	struct bilat_field field = { 2, partners, bilat_figure_make(BILAT_EXACT, 100, 0), 0,
		0 };
	double coverage = 0;
	struct bilat_figure index = bilat_concentration(&field, &coverage);
	ck_assert_int_eq(index.bound, BILAT_BETWEEN);
	ck_assert_double_eq_tol(index.lower, 3400, 1e-6);
	ck_assert_double_eq_tol(index.upper, 5800, 1e-6);
	ck_assert_double_eq_tol(coverage, 80, 1e-9);
	field.total = bilat_figure_missing(BILAT_WHY_NOT_LOADED);
	ck_assert_why(bilat_concentration(&field, NULL), "no_total");
	partners[1].figure.value = -3;
	field.total = bilat_figure_exact(100);
	ck_assert_why(bilat_concentration(&field, NULL), "mixed_sign");
}
END_TEST

CHECK_MAIN("contribution", contributions_add_up_to_the_growth_of_the_total,
    a_total_that_is_not_above_zero_has_no_parts_in_percent, coarse_parts_give_a_range_of_points,
    growth_is_that_of_the_market_and_that_of_the_share,
    concentration_is_the_sum_of_squared_shares, a_residual_makes_concentration_a_range)
