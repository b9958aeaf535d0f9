#include <bilat/analyse.h>

#include "unit/analyse/panel.h"

/* FRED, "growth formulas": 100 to 102 in a quarter is 2.00 percent, 8.24 at a compounded annual
 * rate. */
START_TEST(a_quarter_of_two_percent_is_eight_and_a_quarter_a_year)
{
	struct bilat_series series = panel("2024-Q1=100 2024-Q2=102");
	ck_assert_double_eq_tol(bilat_pop(&series, period("2024-Q2"), NULL).value, 2, 1e-9);
	ck_assert_double_eq_tol(
	    bilat_annualised(&series, period("2024-Q2"), NULL).value, 8.243216, 1e-6);
}
END_TEST

/* Definitions, section 2: rows are not periods. */
START_TEST(growth_is_over_the_calendar_and_not_over_rows)
{
	struct bilat_series series = panel("2018=100 2019=110 2021=99");
	ck_assert_why(bilat_yoy(&series, period("2021"), NULL), "no_base_period");
	ck_assert_double_eq_tol(
	    bilat_cumulative(&series, period("2021"), period("2019"), NULL).value, -10, 1e-9);
	ck_assert_double_eq_tol(
	    bilat_cagr(&series, period("2021"), 2, NULL).value, -5.131670, 1e-6);
}
END_TEST

START_TEST(a_base_of_zero_or_less_gives_a_change_but_no_percentage)
{
	struct bilat_series series = panel("2018=0 2019=5 2020=-5 2021=8 2022=-1");
	ck_assert_why(bilat_yoy(&series, period("2019"), NULL), "base_zero");
	ck_assert_why(bilat_yoy(&series, period("2020"), NULL), "sign_change");
	ck_assert_why(bilat_yoy(&series, period("2021"), NULL), "base_negative");
	ck_assert_double_eq(bilat_change_on_year(&series, period("2021"), NULL).value, 13);
	ck_assert_double_eq(bilat_change_on_year(&series, period("2020"), NULL).value, -10);
}
END_TEST

/* Definitions, section 1, rule 4: "3 to 4 bn" is 0 to 80 percent (2.5..3.5 to 3.5..4.5). */
START_TEST(coarse_figures_give_a_range_of_percent)
{
	struct bilat_series series = panel("2023=3e9/-9 2024=4e9/-9");
	struct bilat_figure yoy = bilat_yoy(&series, period("2024"), NULL);
	ck_assert_int_eq(yoy.bound, BILAT_BETWEEN);
	ck_assert_double_eq_tol(yoy.lower, 0, 1e-9);
	ck_assert_double_eq_tol(yoy.value, 100.0 / 3, 1e-9);
	ck_assert_double_eq_tol(yoy.upper, 80, 1e-9);
}
END_TEST

START_TEST(a_percentage_wider_than_a_point_has_no_decimals)
{
	struct bilat_series series = panel("2022=100/0 2023=105/0 2024=1050.0/1 2025=1105.0/1");
	ck_assert_int_eq(bilat_yoy(&series, period("2023"), NULL).decimals, 0);
	ck_assert_int_eq(bilat_yoy(&series, period("2023"), NULL).bound, BILAT_EXACT);
	ck_assert_int_eq(bilat_yoy(&series, period("2025"), NULL).decimals, 1);
}
END_TEST

/* More than 4 against 3 (2.5 to 3.5): more than 4 / 3.5 - 1. */
START_TEST(a_lower_bound_grows_by_a_lower_bound)
{
	struct bilat_series series = panel("2023=3e9/-9 2024>4e9/-9");
	struct bilat_figure yoy = bilat_yoy(&series, period("2024"), NULL);
	ck_assert_int_eq(yoy.bound, BILAT_MORE);
	ck_assert_double_eq_tol(yoy.value, (4 / 3.5 - 1) * 100, 1e-9);
	struct bilat_figure change = bilat_change_on_year(&series, period("2024"), NULL);
	ck_assert_int_eq(change.bound, BILAT_MORE);
	ck_assert_double_eq_tol(change.value, 1e9, 1);
}
END_TEST

START_TEST(two_open_bounds_say_nothing_of_growth)
{
	struct bilat_series series = panel("2023>3 2024>4 2025=6");
	ck_assert_why(bilat_yoy(&series, period("2024"), NULL), "bound_open");
	struct bilat_figure yoy = bilat_yoy(&series, period("2025"), NULL);
	ck_assert_int_eq(yoy.bound, BILAT_LESS);
	ck_assert_double_eq_tol(yoy.value, 50, 1e-9);
}
END_TEST

/* Definitions, section 1, rule 5: a break in the first quarter voids all four. */
START_TEST(a_break_voids_a_year_of_growth_unless_crossed_on_request)
{
	struct bilat_series series =
	    panel("2023-Q1=1 2023-Q2=1 2023-Q3=1 2023-Q4=1 2024-Q1=2:B "
		  "2024-Q2=2 2024-Q3=2 2024-Q4=2 2025-Q1=3");
	ck_assert_why(bilat_yoy(&series, period("2024-Q1"), NULL), "break");
	ck_assert_why(bilat_yoy(&series, period("2024-Q4"), NULL), "break");
	ck_assert_why(bilat_yoy(&series, period("2025-Q1"), NULL), "");
	const struct bilat_analysis across = { .across_breaks = true };
	struct bilat_figure yoy = bilat_yoy(&series, period("2024-Q4"), &across);
	ck_assert_double_eq_tol(yoy.value, 100, 1e-9);
	ck_assert(yoy.status & BILAT_STATUS('B'));
	ck_assert(!(bilat_yoy(&series, period("2025-Q1"), NULL).status & BILAT_STATUS('B')));
}
END_TEST

START_TEST(percentages_change_in_points)
{
	struct bilat_series series = panel("2023=40/0 2024=50/0");
	const struct bilat_analysis points = { .in_points = true };
	ck_assert_double_eq(bilat_yoy(&series, period("2024"), &points).value, 10);
}
END_TEST

START_TEST(what_is_not_significant_does_not_grow)
{
	struct bilat_series series = panel("2023=0.2:N 2024=5");
	ck_assert_why(bilat_yoy(&series, period("2024"), NULL), "small_base");
}
END_TEST

START_TEST(a_year_to_date_compares_the_same_months)
{
	struct bilat_series series = panel("2023-01/09=100 2024-01/08=90 2024-01/09=110");
	ck_assert_double_eq_tol(bilat_yoy(&series, period("2024-01/09"), NULL).value, 10, 1e-9);
	ck_assert_why(bilat_pop(&series, period("2024-01/09"), NULL), "not_comparable");
}
END_TEST

/* Definitions, section 1, rule 5b. */
START_TEST(a_day_without_a_rate_falls_back_within_a_week)
{
	struct bilat_series series = panel("2023-03-31=100 2024-04-01=110");
	struct bilat_figure yoy = bilat_yoy(&series, period("2024-04-01"), NULL);
	ck_assert_double_eq_tol(yoy.value, 10, 1e-9);
	ck_assert(yoy.status & BILAT_STATUS('D'));
	series = panel("2023-02-28=100 2024-02-29=110");
	ck_assert_why(bilat_yoy(&series, period("2024-02-29"), NULL), "no_base_period");
}
END_TEST

/* 2024-03-01 is a Friday. */
START_TEST(a_monday_follows_the_friday_if_the_series_knows_no_weekend)
{
	struct bilat_series series = panel("2024-03-01=100 2024-03-04=110 2024-03-05=121");
	ck_assert_double_eq_tol(bilat_pop(&series, period("2024-03-04"), NULL).value, 10, 1e-9);
	ck_assert_double_eq_tol(bilat_pop(&series, period("2024-03-05"), NULL).value, 10, 1e-9);
	series = panel("2024-03-01=100 2024-03-03=105 2024-03-04=126");
	ck_assert_double_eq_tol(bilat_pop(&series, period("2024-03-04"), NULL).value, 20, 1e-9);
	ck_assert_why(bilat_pop(&series, period("2024-03-03"), NULL), "no_base_period");
}
END_TEST

/* 2023-03-04 is a Saturday. */
START_TEST(a_date_that_was_a_weekend_falls_back_and_is_marked)
{
	struct bilat_series series = panel("2023-03-03=100 2024-03-04=110");
	for (size_t i = 0; i < series.count; i++)
		series.observations[i].period.freq = BILAT_BUSINESS;
	series.freq = BILAT_BUSINESS;
	struct bilat_figure yoy = bilat_yoy(&series, series.observations[1].period, NULL);
	ck_assert_double_eq_tol(yoy.value, 10, 1e-9);
	ck_assert(yoy.status & BILAT_STATUS('D'));
}
END_TEST

START_TEST(the_same_week_a_year_before_and_none_for_week_53)
{
	struct bilat_series series = panel("2019-W10=100 2020-W10=110 2020-W53=120");
	ck_assert_double_eq_tol(bilat_yoy(&series, period("2020-W10"), NULL).value, 10, 1e-9);
	ck_assert_why(bilat_yoy(&series, period("2020-W53"), NULL), "no_base_period");
}
END_TEST

START_TEST(a_figure_that_is_not_held_has_no_growth_and_keeps_its_reason)
{
	struct bilat_series series = panel("2023=100 2024=");
	ck_assert_why(bilat_yoy(&series, period("2024"), NULL), "suppressed");
	ck_assert_why(bilat_yoy(&series, period("2025"), NULL), "not_loaded");
}
END_TEST

/* Norway's table of trade by country: 129 248 to 141 475 is +12 227 and +9.5 percent. */
START_TEST(norways_total_row_comes_out)
{
	struct bilat_series series = panel("2023-03=129248/0 2024-03=141475/0");
	ck_assert_double_eq(
	    bilat_change_on_year(&series, period("2024-03"), NULL).value, 12227);
	ck_assert_double_eq_tol(bilat_yoy(&series, period("2024-03"), NULL).value, 9.5, 0.05);
}
END_TEST

/* The United Kingdom's factsheet on Cuba: 161 to 111, 31 to 45, 130 to 66 million pounds,
 * published as -31.1, +45.2 and -49.2 percent. */
START_TEST(the_changes_of_the_cuba_factsheet_come_out)
{
	const struct {
		const char *figures;
		double percent;
	} rows[] = { { "2020-Q4=161 2021-Q4=111", -31.1 }, { "2020-Q4=31 2021-Q4=45", 45.2 },
		{ "2020-Q4=130 2021-Q4=66", -49.2 } };
	for (size_t i = 0; i < 3; i++) {
		struct bilat_series series = panel(rows[i].figures);
		ck_assert_double_eq_tol(
		    bilat_yoy(&series, period("2021-Q4"), NULL).value, rows[i].percent, 0.051);
	}
}
END_TEST

/* Mutual investments of the Eurasian countries: 1.8-fold in seven years is 8.8 percent a year.
 */
START_TEST(a_multiple_over_years_gives_a_rate_a_year)
{
	struct bilat_series series = panel("2016=1 2023=1.8");
	ck_assert_double_eq_tol(bilat_cagr(&series, period("2023"), 7, NULL).value, 8.8, 0.05);
}
END_TEST

CHECK_MAIN("growth", a_quarter_of_two_percent_is_eight_and_a_quarter_a_year,
    growth_is_over_the_calendar_and_not_over_rows,
    a_base_of_zero_or_less_gives_a_change_but_no_percentage,
    coarse_figures_give_a_range_of_percent, a_percentage_wider_than_a_point_has_no_decimals,
    a_lower_bound_grows_by_a_lower_bound, two_open_bounds_say_nothing_of_growth,
    a_break_voids_a_year_of_growth_unless_crossed_on_request, percentages_change_in_points,
    what_is_not_significant_does_not_grow, a_year_to_date_compares_the_same_months,
    a_day_without_a_rate_falls_back_within_a_week,
    a_monday_follows_the_friday_if_the_series_knows_no_weekend,
    a_date_that_was_a_weekend_falls_back_and_is_marked,
    the_same_week_a_year_before_and_none_for_week_53,
    a_figure_that_is_not_held_has_no_growth_and_keeps_its_reason, norways_total_row_comes_out,
    the_changes_of_the_cuba_factsheet_come_out, a_multiple_over_years_gives_a_rate_a_year)
