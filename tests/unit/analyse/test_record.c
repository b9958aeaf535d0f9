#include <bilat/analyse.h>

#include "unit/analyse/panel.h"

START_TEST(the_highest_of_an_unbroken_run_is_a_record)
{
	struct bilat_series series = panel("2017=9 2019=1 2020=2 2021=3");
	struct bilat_record record = bilat_record_of(&series, period("2021"), NULL);
	ck_assert_int_eq(record.kind, BILAT_RECORD_HIGH);
	ck_assert_int_eq(record.periods, 3);
	ck_assert(bilat_period_equal(record.since, period("2019")));
}
END_TEST

/* The inflow from Russia: 1.87, 1.5, 3 and more than 4 billion. */
START_TEST(a_lower_bound_above_all_others_is_a_certain_record)
{
	struct bilat_series series =
	    panel("2021=1.87e9/-7 2022=1.5e9/-8 2023=3e9/-9 2024>4e9/-9");
	ck_assert_int_eq(
	    bilat_record_of(&series, period("2024"), NULL).kind, BILAT_RECORD_HIGH);
}
END_TEST

START_TEST(a_bound_that_another_may_reach_leaves_the_record_open)
{
	struct bilat_series series = panel("2022=1 2023=5 2024>4");
	ck_assert_why(bilat_record_of(&series, period("2024"), NULL), "bound_open");
}
END_TEST

/* As stated for 2022 to 2024: about 1.5, about 3, about 4 billion. */
START_TEST(rounded_figures_that_only_touch_are_apart)
{
	struct bilat_series series = panel("2022~1.5e9/-8 2023~3e9/-9 2024~4e9/-9");
	ck_assert_int_eq(
	    bilat_record_of(&series, period("2024"), NULL).kind, BILAT_RECORD_HIGH);
	series = panel("2022~0 2023~0 2024~0");
	ck_assert_why(bilat_record_of(&series, period("2024"), NULL), "bound_open");
}
END_TEST

START_TEST(a_tie_is_no_record)
{
	struct bilat_series series = panel("2022=1 2023=4 2024=4");
	struct bilat_record record = bilat_record_of(&series, period("2024"), NULL);
	ck_assert_int_eq(record.kind, BILAT_RECORD_NONE);
	ck_assert_why(record, "");
}
END_TEST

START_TEST(two_periods_make_no_record)
{
	struct bilat_series series = panel("2020=9 2023=4 2024=5");
	ck_assert_why(bilat_record_of(&series, period("2024"), NULL), "incomplete");
}
END_TEST

START_TEST(a_break_begins_a_new_run)
{
	struct bilat_series series = panel("2020=9 2021=1:B 2022=2 2023=3");
	ck_assert_int_eq(
	    bilat_record_of(&series, period("2023"), NULL).kind, BILAT_RECORD_HIGH);
	const struct bilat_analysis across = { .across_breaks = true };
	ck_assert_int_eq(
	    bilat_record_of(&series, period("2023"), &across).kind, BILAT_RECORD_NONE);
}
END_TEST

START_TEST(forecasts_neither_make_nor_break_records)
{
	struct bilat_series series = panel("2021=1 2022=2 2023=3 2024=4:F");
	ck_assert_why(bilat_record_of(&series, period("2024"), NULL), "not_applicable");
	series = panel("2021=9:F 2022=1 2023=2 2024=3");
	ck_assert_int_eq(bilat_record_of(&series, period("2024"), NULL).periods, 3);
}
END_TEST

START_TEST(the_lowest_is_a_record_too)
{
	struct bilat_series series = panel("2022-Q1=3 2022-Q2=2 2022-Q3=1");
	ck_assert_int_eq(
	    bilat_record_of(&series, period("2022-Q3"), NULL).kind, BILAT_RECORD_LOW);
}
END_TEST

CHECK_MAIN("record", the_highest_of_an_unbroken_run_is_a_record,
    a_lower_bound_above_all_others_is_a_certain_record,
    a_bound_that_another_may_reach_leaves_the_record_open,
    rounded_figures_that_only_touch_are_apart, a_tie_is_no_record, two_periods_make_no_record,
    a_break_begins_a_new_run, forecasts_neither_make_nor_break_records,
    the_lowest_is_a_record_too)
