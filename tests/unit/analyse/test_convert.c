#include <bilat/convert.h>

#include "unit/analyse/panel.h"

static struct bilat_figure amount(char bound, double value, int decimals)
{
	return bilat_figure_make((enum bilat_bound)bound, value, decimals);
}

/* The World Bank's averages of 2023 (PA.NUS.FCRF): 456.165 tenge and 85.1620083333333 roubles
 * a dollar.  By hand: 10 bn * 85.1620083333333 = 851.620083333333 bn; 456.165 bn / 456.165 = 1
 * bn. */
START_TEST(amounts_are_converted_with_the_digits_they_can_bear)
{
	struct bilat_figure dollars = amount('=', 10e9, -8);
	struct bilat_figure roubles = amount('=', 85.1620083333333, 13);
	struct bilat_figure tenge = amount('=', 456.165, 3), out;
	out = bilat_convert_times(&dollars, &roubles);
	ck_assert_double_eq_tol(out.value, 851.620083333333e9, 1);
	ck_assert_int_eq(out.decimals, -10); /* a tenth of a billion is worth 8.5 bn */
	ck_assert(out.computed);
	out = amount('=', 456.165e9, -6);
	out = bilat_convert_divided(&out, &tenge);
	ck_assert_double_eq_tol(out.value, 1e9, 1e-3);
	ck_assert_int_eq(out.decimals, -4);
}
END_TEST

START_TEST(a_coarse_rate_leaves_coarse_amounts)
{
	struct bilat_figure dollars = amount('=', 12345678, 0);
	struct bilat_figure rate = amount('=', 0.9, 1), out;
	out = bilat_convert_times(&dollars, &rate);
	ck_assert_int_eq(out.decimals, -6);
	dollars.decimals = BILAT_DECIMALS_UNKNOWN;
	out = bilat_convert_times(&dollars, &rate);
	ck_assert_int_eq(out.decimals, BILAT_DECIMALS_UNKNOWN);
}
END_TEST

START_TEST(bounds_stay_what_they_are)
{
	struct bilat_figure rate = amount('=', 2, 0), zero = amount('=', 0, 0), out;
	out = amount('>', 4.05e9, -7);
	out = bilat_convert_times(&out, &rate);
	ck_assert_int_eq(out.bound, BILAT_MORE);
	ck_assert_double_eq(out.lower, 8.1e9);
	out = amount('~', 4e9, -9);
	out = bilat_convert_divided(&out, &rate);
	ck_assert_int_eq(out.bound, BILAT_ABOUT);
	ck_assert_double_eq(out.value, 2e9);
	ck_assert_double_eq(out.lower, 1.75e9);
	out = amount('<', 10, 0);
	bilat_figure_from_zero(&out);
	out = bilat_convert_times(&out, &rate);
	ck_assert_int_eq(out.bound, BILAT_LESS);
	ck_assert_double_eq(out.value, 20);
	ck_assert_double_eq(out.lower, 0);
	out = bilat_convert_divided(&out, &zero);
	ck_assert_why(out, "base_zero");
}
END_TEST

START_TEST(the_rate_of_a_year_is_published_or_made_of_all_its_parts)
{
	struct bilat_series rates = panel("2024-Q1=2 2024-Q2=4 2024-Q3=5 2024-Q4=5");
	struct bilat_figure out =
	    bilat_rate_over(&rates, period("2024"), BILAT_RATE_AVERAGE, false);
	ck_assert_double_eq(out.value, 4);
	ck_assert(!(out.status & BILAT_STATUS('E')));
	ck_assert_double_eq(
	    bilat_rate_over(&rates, period("2024"), BILAT_RATE_END, false).value, 5);
	ck_assert_double_eq(
	    bilat_rate_over(&rates, period("2024-Q2"), BILAT_RATE_AVERAGE, false).value, 4);
	ck_assert_why(
	    bilat_rate_over(&rates, period("2023"), BILAT_RATE_AVERAGE, false), "incomplete");
	ck_assert_why(
	    bilat_rate_over(&rates, period("2025-Q1"), BILAT_RATE_END, false), "no_rate");
	struct bilat_series trimmed = panel("2024-S1=0.9/1 2024-S2=0.9125/4");
	out = bilat_rate_over(&trimmed, period("2024"), BILAT_RATE_AVERAGE, false);
	ck_assert_int_eq(out.decimals, 4);
}
END_TEST

/* (1/2 + 1/4) / 2 = 0.375, not 1/3. */
START_TEST(means_are_turned_round_before_they_are_taken_and_are_estimates)
{
	struct bilat_series rates = panel("2024-S1=2 2024-S2=4");
	struct bilat_figure out =
	    bilat_rate_over(&rates, period("2024"), BILAT_RATE_AVERAGE, true);
	ck_assert_double_eq(out.value, 0.375);
	ck_assert(out.status & BILAT_STATUS('E'));
	out = bilat_rate_over(&rates, period("2024-S2"), BILAT_RATE_END, true);
	ck_assert_double_eq(out.value, 0.25);
	ck_assert(!(out.status & BILAT_STATUS('E')));
	struct bilat_series days = panel("2024-01-02=2 2024-01-03=4");
	out = bilat_rate_over(&days, period("2024-01-03"), BILAT_RATE_AVERAGE, true);
	ck_assert_double_eq(out.value, 0.25);
	ck_assert(!(out.status & BILAT_STATUS('E')));
}
END_TEST

START_TEST(prices_of_a_year_are_chained_both_ways)
{
	/* 110 * 1.2 = 132: what 132 buys in 2018 was 110 in 2017 and 100 in 2016. */
	struct bilat_series growth = panel("2017=10 2018=20");
	struct bilat_figure out =
	    bilat_price_ratio(&growth, true, period("2018"), period("2016"));
	ck_assert_double_eq_tol(out.value, 100 / 132.0, 1e-12);
	out = bilat_price_ratio(&growth, true, period("2016"), period("2018"));
	ck_assert_double_eq_tol(out.value, 1.32, 1e-12);
	out = bilat_price_ratio(&growth, true, period("2018"), period("2018"));
	ck_assert_double_eq(out.value, 1);
	ck_assert_why(
	    bilat_price_ratio(&growth, true, period("2018"), period("2015")), "incomplete");
	ck_assert_why(
	    bilat_price_ratio(&growth, true, period("2018-Q1"), period("2016")), "no_rate");
}
END_TEST

START_TEST(prices_of_a_year_are_its_index)
{
	struct bilat_series index = panel("2015=80 2018=100");
	struct bilat_figure out =
	    bilat_price_ratio(&index, false, period("2018"), period("2015"));
	ck_assert_double_eq_tol(out.value, 0.8, 1e-12);
	ck_assert_why(
	    bilat_price_ratio(&index, false, period("2018"), period("2014")), "no_base_period");
	ck_assert_why(
	    bilat_price_ratio(&index, false, period("2017"), period("2015")), "no_rate");
}
END_TEST

CHECK_MAIN("convert", amounts_are_converted_with_the_digits_they_can_bear,
    a_coarse_rate_leaves_coarse_amounts, bounds_stay_what_they_are,
    the_rate_of_a_year_is_published_or_made_of_all_its_parts,
    means_are_turned_round_before_they_are_taken_and_are_estimates,
    prices_of_a_year_are_chained_both_ways, prices_of_a_year_are_its_index)
