#include <bilat/analyse.h>

#include "unit/analyse/panel.h"

START_TEST(a_flow_of_four_quarters_makes_a_year)
{
	struct bilat_series series = panel("2023-Q1=1/1 2023-Q2=2/0 2023-Q3=3/1:P 2023-Q4=4/1");
	struct bilat_figure year =
	    bilat_aggregate(&series, period("2023"), BILAT_AGGREGATE_SUM);
	ck_assert_double_eq(year.value, 10);
	ck_assert_int_eq(year.decimals, 0);
	ck_assert(year.computed);
	ck_assert(year.status & BILAT_STATUS('P'));
}
END_TEST

START_TEST(a_missing_quarter_leaves_no_year)
{
	struct bilat_series series = panel("2023-Q1=1 2023-Q2=2 2023-Q4=4");
	ck_assert_why(
	    bilat_aggregate(&series, period("2023"), BILAT_AGGREGATE_SUM), "incomplete");
	ck_assert_why(
	    bilat_aggregate(&series, period("2023"), BILAT_AGGREGATE_MEAN), "incomplete");
	ck_assert_double_eq(
	    bilat_aggregate(&series, period("2023"), BILAT_AGGREGATE_END).value, 4);
}
END_TEST

START_TEST(a_stock_is_that_of_the_last_month)
{
	struct bilat_series series = panel("2023-11=5 2023-12=7 2024-11=9");
	ck_assert_double_eq(
	    bilat_aggregate(&series, period("2023"), BILAT_AGGREGATE_END).value, 7);
	ck_assert_why(
	    bilat_aggregate(&series, period("2024"), BILAT_AGGREGATE_END), "incomplete");
}
END_TEST

START_TEST(growth_rates_are_not_added_up)
{
	struct bilat_series series = panel("2023-S1=5 2023-S2=7");
	ck_assert_why(
	    bilat_aggregate(&series, period("2023"), BILAT_AGGREGATE_NONE), "not_applicable");
}
END_TEST

START_TEST(days_may_miss_holidays_but_not_weeks)
{
	struct bilat_series series =
	    panel("2024-02-01=1 2024-02-07=2 2024-02-14=3 2024-02-21=4 2024-02-28=5");
	ck_assert_double_eq(
	    bilat_aggregate(&series, period("2024-02"), BILAT_AGGREGATE_MEAN).value, 3);
	series = panel("2024-02-01=1 2024-02-14=3 2024-02-21=4 2024-02-28=5");
	ck_assert_why(
	    bilat_aggregate(&series, period("2024-02"), BILAT_AGGREGATE_MEAN), "incomplete");
	ck_assert_double_eq(
	    bilat_aggregate(&series, period("2024-02"), BILAT_AGGREGATE_END).value, 5);
}
END_TEST

START_TEST(an_index_may_have_a_year_as_its_base)
{
	struct bilat_series series =
	    panel("2020-Q1=1 2020-Q2=2 2020-Q3=2 2020-Q4=3 2021-Q1=3 2021-Q2=0");
	ck_assert_double_eq_tol(
	    bilat_index(&series, period("2021-Q1"), period("2020"), NULL).value, 150, 1e-9);
	ck_assert_double_eq_tol(
	    bilat_index(&series, period("2020-Q1"), period("2020-Q4"), NULL).value, 33.3333,
	    1e-3);
	ck_assert_why(
	    bilat_index(&series, period("2021-Q1"), period("2021-Q2"), NULL), "base_zero");
	ck_assert_why(
	    bilat_index(&series, period("2021-Q1"), period("2019"), NULL), "incomplete");
}
END_TEST

START_TEST(sums_and_means_need_every_period)
{
	struct bilat_series series = panel("2020=1 2021=2 2022=3 2024=9");
	ck_assert_double_eq(
	    bilat_sum_since(&series, period("2022"), period("2020"), NULL).value, 6);
	ck_assert_double_eq(bilat_moving_average(&series, period("2022"), 3, NULL).value, 2);
	ck_assert_why(
	    bilat_sum_since(&series, period("2024"), period("2020"), NULL), "incomplete");
	ck_assert_why(bilat_moving_average(&series, period("2024"), 2, NULL), "incomplete");
	ck_assert_why(
	    bilat_sum_since(&series, period("2020"), period("2022"), NULL), "out_of_range");
}
END_TEST

START_TEST(a_sum_since_a_year_takes_its_months)
{
	struct bilat_series series = panel("2020-S1=1 2020-S2=2 2021-S1=4");
	ck_assert_double_eq(
	    bilat_sum_since(&series, period("2021-S1"), period("2020"), NULL).value, 7);
}
END_TEST

START_TEST(a_sum_with_a_lower_bound_is_one)
{
	struct bilat_series series = panel("2023=3e9/-9 2024>4e9/-9");
	struct bilat_figure sum =
	    bilat_sum_since(&series, period("2024"), period("2023"), NULL);
	ck_assert_int_eq(sum.bound, BILAT_MORE);
	ck_assert_double_eq(sum.value, 7e9);
}
END_TEST

CHECK_MAIN("window", a_flow_of_four_quarters_makes_a_year, a_missing_quarter_leaves_no_year,
    a_stock_is_that_of_the_last_month, growth_rates_are_not_added_up,
    days_may_miss_holidays_but_not_weeks, an_index_may_have_a_year_as_its_base,
    sums_and_means_need_every_period, a_sum_since_a_year_takes_its_months,
    a_sum_with_a_lower_bound_is_one)
