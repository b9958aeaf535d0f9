#include "unit/check.h"

#include <string.h>

#include <bilat/error.h>
#include <bilat/period.h>

static bool holds(const char *periods_text, const char *period_text)
{
	struct bilat_periods periods;
	struct bilat_period period;
	ck_assert_done(bilat_periods_parse(periods_text, &periods, err));
	ck_assert_done(bilat_period_parse(period_text, &period, err));
	return bilat_periods_hold(&periods, period);
}

START_TEST(nothing_means_all)
{
	struct bilat_periods periods;
	ck_assert(bilat_periods_parse(NULL, &periods, NULL));
	ck_assert_int_eq(periods.kind, BILAT_PERIODS_ALL);
	ck_assert(holds("", "1995-Q1"));
	ck_assert(holds("", "-"));
}
END_TEST

START_TEST(latest_and_last_are_words)
{
	struct bilat_periods periods;
	ck_assert_done(bilat_periods_parse("latest", &periods, err));
	ck_assert_int_eq(periods.kind, BILAT_PERIODS_LATEST);
	ck_assert_done(bilat_periods_parse("last:5", &periods, err));
	ck_assert_int_eq(periods.kind, BILAT_PERIODS_LAST);
	ck_assert_int_eq(periods.count, 5);
	ck_assert_fails(bilat_periods_parse("last:0", &periods, err),
	    "'last:0' does not say how many periods (write last:5)");
	ck_assert(!bilat_periods_parse("last:", &periods, NULL));
	ck_assert(!bilat_periods_parse("last:-3", &periods, NULL));
	ck_assert(!bilat_periods_parse("last:many", &periods, NULL));
}
END_TEST

START_TEST(a_span_holds_its_ends_and_what_lies_between)
{
	ck_assert(holds("2015..2024", "2015"));
	ck_assert(holds("2015..2024", "2024"));
	ck_assert(!holds("2015..2024", "2014"));
	ck_assert(!holds("2015..2024", "2025"));
	ck_assert(holds("2024", "2024"));
	ck_assert(!holds("2024", "2023"));
	ck_assert(holds("2024-Q1 .. 2024-Q3", "2024-Q2"));
}
END_TEST

START_TEST(an_open_span_has_one_end)
{
	ck_assert(holds("2015..", "2099"));
	ck_assert(!holds("2015..", "2014"));
	ck_assert(holds("..2020", "1900"));
	ck_assert(!holds("..2020", "2021"));
}
END_TEST

START_TEST(a_span_of_years_takes_finer_periods_in_them)
{
	ck_assert(holds("2023..2024", "2024-Q4"));
	ck_assert(holds("2024", "2024-01/09"));
	ck_assert(holds("2024", "2024-12-31"));
	ck_assert(!holds("2024", "2025-01-01"));
	ck_assert(!holds("2024-Q1", "2024"));
}
END_TEST

START_TEST(a_week_belongs_where_its_thursday_is)
{
	ck_assert(holds("2020", "2020-W53")); /* Thursday 2020-12-31 */
	ck_assert(!holds("2021", "2020-W53"));
	ck_assert(holds("2025", "2025-W01")); /* begins on 2024-12-30 */
	ck_assert(!holds("2024", "2025-W01"));
}
END_TEST

START_TEST(year_to_date_is_compared_with_its_kind)
{
	ck_assert(holds("2024-01/03..2024-01/09", "2024-01/06"));
	ck_assert(!holds("2024-01/03..2024-01/09", "2024-01/02"));
}
END_TEST

START_TEST(what_has_no_period_is_in_no_span)
{
	ck_assert(!holds("1900..2100", "-"));
	ck_assert(holds("-", "-"));
}
END_TEST

START_TEST(a_span_says_what_is_wrong_with_it)
{
	struct bilat_periods periods = { .count = 7 };
	ck_assert_fails(bilat_periods_parse("2015..2024-Q2", &periods, err),
	    "'2015..2024-Q2' is annual at one end and quarterly at the other (write both ends "
	    "alike)");
	ck_assert_fails(bilat_periods_parse("2024..2015", &periods, err),
	    "'2024..2015' ends before it begins");
	ck_assert_fails(bilat_periods_parse("..", &periods, err),
	    "'..' names no period (write 2015..2024)");
	ck_assert(!bilat_periods_parse("2015..soon", &periods, NULL));
	ck_assert(!bilat_periods_parse("2015...2020", &periods, NULL));
	ck_assert_int_eq(periods.count, 7);
}
END_TEST

CHECK_MAIN("periods", nothing_means_all, latest_and_last_are_words,
    a_span_holds_its_ends_and_what_lies_between, an_open_span_has_one_end,
    a_span_of_years_takes_finer_periods_in_them, a_week_belongs_where_its_thursday_is,
    year_to_date_is_compared_with_its_kind, what_has_no_period_is_in_no_span,
    a_span_says_what_is_wrong_with_it)
