#include <bilat/analyse.h>

#include "unit/analyse/panel.h"

/* Sums by hand: 2023 is 1 2 3 4, 2024 begins with 2 4. */
START_TEST(a_year_to_date_is_the_sum_since_january)
{
	struct bilat_series series =
	    panel("2023-Q1=1 2023-Q2=2 2023-Q3=3 2023-Q4=4 2024-Q1=2 2024-Q2=4");
	ck_assert_double_eq(bilat_sum_to_date(&series, period("2024-Q2"), NULL).value, 6);
	ck_assert_double_eq(bilat_sum_to_date(&series, period("2023-Q4"), NULL).value, 10);
	ck_assert_double_eq_tol(
	    bilat_yoy_to_date(&series, period("2024-Q2"), NULL).value, 100, 1e-9);
	ck_assert_double_eq(bilat_sum_rolling(&series, period("2024-Q2"), NULL).value, 13);
	ck_assert_why(bilat_yoy_rolling(&series, period("2024-Q2"), NULL), "incomplete");
	ck_assert_why(bilat_sum_rolling(&series, period("2023-Q3"), NULL), "incomplete");
	ck_assert_why(bilat_sum_to_date(&series, period("2025-Q1"), NULL), "not_loaded");
}
END_TEST

START_TEST(a_year_to_date_is_its_own_sum)
{
	struct bilat_series series = panel("2023-01/09=10 2024-01/09=12");
	ck_assert_double_eq(bilat_sum_to_date(&series, period("2024-01/09"), NULL).value, 12);
	ck_assert_double_eq_tol(
	    bilat_yoy_to_date(&series, period("2024-01/09"), NULL).value, 20, 1e-9);
	ck_assert_why(bilat_sum_rolling(&series, period("2024-01/09"), NULL), "not_comparable");
}
END_TEST

/* ISO 8601: 2026-W01 begins on 29 December 2025; 2026 has a week 53 and 2025 has none. */
START_TEST(a_year_of_weeks_begins_with_its_first)
{
	struct bilat_series series =
	    panel("2025-W01=1 2025-W02=2 2025-W52=9 2026-W01=4 2026-W02=5");
	struct bilat_period first;
	ck_assert_double_eq(bilat_sum_to_date(&series, period("2026-W02"), NULL).value, 9);
	ck_assert_double_eq_tol(
	    bilat_yoy_to_date(&series, period("2026-W02"), NULL).value, 200, 1e-9);
	ck_assert_why(bilat_sum_to_date(&series, period("2025-W52"), NULL), "incomplete");
	ck_assert_why(bilat_sum_rolling(&series, period("2026-W02"), NULL), "not_comparable");
	ck_assert(bilat_to_date_first(period("2026-W53"), &first));
	ck_assert(bilat_period_equal(first, period("2026-W01")));
}
END_TEST

START_TEST(a_break_within_either_sum_voids_their_growth)
{
	struct bilat_series series = panel("2023-S1=1 2023-S2=1 2024-S1=3:B 2024-S2=3");
	ck_assert_double_eq(bilat_sum_to_date(&series, period("2024-S2"), NULL).value, 6);
	ck_assert_why(bilat_yoy_to_date(&series, period("2024-S2"), NULL), "break");
	struct bilat_analysis how = { .across_breaks = true };
	struct bilat_figure growth = bilat_yoy_rolling(&series, period("2024-S2"), &how);
	ck_assert_double_eq_tol(growth.value, 200, 1e-9);
	ck_assert(growth.status & BILAT_STATUS('B'));
}
END_TEST

START_TEST(a_month_out_of_two_vintages_is_an_estimate)
{
	struct bilat_observation end = { .figure = bilat_figure_make(BILAT_EXACT, 9, 0),
		.origin = { .vintage = 2 } };
	struct bilat_observation start = { .figure = bilat_figure_make(BILAT_EXACT, 7, 0),
		.origin = { .vintage = 2 } };
	struct bilat_figure month = bilat_between_to_dates(&end, &start);
	ck_assert_double_eq(month.value, 2);
	ck_assert(month.computed && !(month.status & BILAT_STATUS('E')));
	start.origin.vintage = 1;
	ck_assert(bilat_between_to_dates(&end, &start).status & BILAT_STATUS('E'));
	ck_assert_double_eq(bilat_between_to_dates(&end, NULL).value, 9);
	start.figure = bilat_figure_missing(BILAT_WHY_SUPPRESSED);
	ck_assert_why(bilat_between_to_dates(&end, &start), "incomplete");
}
END_TEST

CHECK_MAIN("to_date", a_year_to_date_is_the_sum_since_january, a_year_to_date_is_its_own_sum,
    a_year_of_weeks_begins_with_its_first,
    a_break_within_either_sum_voids_their_growth, a_month_out_of_two_vintages_is_an_estimate)
