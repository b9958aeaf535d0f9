#include "unit/check.h"

#include <bilat/error.h>

#include "load/when.h"

static void assert_period(
    const char *text, enum layout_order order, enum bilat_freq freq, const char *expected)
{
	struct bilat_period period;
	char out[BILAT_PERIOD_SIZE];
	ck_assert_done(when_period(text, order, freq, &period, err));
	ck_assert_str_eq(bilat_period_print(out, period), expected);
	if (freq)
		ck_assert_int_eq((int)period.freq, (int)freq);
}

START_TEST(the_forms_of_sources_are_read)
{
	assert_period("2031", ORDER_YMD, BILAT_FREQ_NONE, "2031");
	assert_period("1999-Q1", ORDER_YMD, BILAT_QUARTER, "1999-Q1");
	assert_period("2031M03", ORDER_YMD, BILAT_FREQ_NONE, "2031-03");
	assert_period("203103", ORDER_YMD, BILAT_MONTH, "2031-03");
	assert_period("203103", ORDER_YMD, BILAT_FREQ_NONE, "2031-03");
	assert_period("20310304", ORDER_YMD, BILAT_FREQ_NONE, "2031-03-04");
	assert_period("2031-03-04", ORDER_YMD, BILAT_DAY, "2031-03-04");
}
END_TEST

START_TEST(a_date_becomes_the_period_that_the_frequency_says)
{
	assert_period("2031-04-01", ORDER_YMD, BILAT_MONTH, "2031-04");
	assert_period("2031-04-01", ORDER_YMD, BILAT_QUARTER, "2031-Q2");
	assert_period("2031-01-01", ORDER_YMD, BILAT_ANNUAL, "2031");
	assert_period("2031-03-04", ORDER_YMD, BILAT_BUSINESS, "2031-03-04");
}
END_TEST

START_TEST(day_and_month_stand_in_the_order_of_the_file)
{
	assert_period("03/04/2031", ORDER_DMY, BILAT_FREQ_NONE, "2031-04-03");
	assert_period("03/04/2031", ORDER_MDY, BILAT_FREQ_NONE, "2031-03-04");
	assert_period("3.4.2031", ORDER_MDY, BILAT_FREQ_NONE, "2031-04-03");
}
END_TEST

START_TEST(what_is_no_period_is_refused)
{
	struct bilat_period period;
	ck_assert_fails(when_period("soon", ORDER_YMD, BILAT_FREQ_NONE, &period, err),
	    "'soon' is no period (such as 2024, 2024-Q1, 2024-03 or 2024-03-31)");
	ck_assert_fails(when_period("03/04/2031", ORDER_YMD, BILAT_FREQ_NONE, &period, err),
	    "'03/04/2031' does not say which is the day and which the month (--set dates=dmy, "
	    "or "
	    "dates=mdy)");
	ck_assert_fails(when_period("31/02/2031", ORDER_MDY, BILAT_FREQ_NONE, &period, err),
	    "'31/02/2031' is no date by the order month, day, year of the file");
	ck_assert_fails(when_period("2031", ORDER_YMD, BILAT_QUARTER, &period, err),
	    "'2031' is no quarterly period, which the file says it is");
}
END_TEST

START_TEST(vintages_may_have_a_time_behind_them)
{
	int32_t day;
	ck_assert_done(when_day("28/03/25 23:00:00", ORDER_DMY, &day, err));
	ck_assert_int_eq(day, bilat_date_make(2025, 3, 28));
	ck_assert_done(when_day("2031-09-15T08:00:00", ORDER_YMD, &day, err));
	ck_assert_int_eq(day, bilat_date_make(2031, 9, 15));
	ck_assert_done(when_day("2031-02", ORDER_YMD, &day, err));
	ck_assert_int_eq(day, bilat_date_make(2031, 2, 28));
	ck_assert_fails(when_day("yesterday", ORDER_YMD, &day, err), "'yesterday' is no date");
}
END_TEST

START_TEST(dates_say_which_is_the_day_or_not)
{
	ck_assert_int_eq(when_evidence("03/17/2031"), ORDER_MDY);
	ck_assert_int_eq(when_evidence("17/03/2031"), ORDER_DMY);
	ck_assert_int_eq(when_evidence("03/04/2031"), ORDER_AUTO);
	ck_assert_int_eq(when_evidence("03.04.2031"), ORDER_DMY);
	ck_assert_int_eq(when_evidence("2031-03-04"), ORDER_YMD);
	ck_assert_int_eq(when_evidence("2031"), ORDER_YMD);
}
END_TEST

CHECK_MAIN("when", the_forms_of_sources_are_read,
    a_date_becomes_the_period_that_the_frequency_says,
    day_and_month_stand_in_the_order_of_the_file, what_is_no_period_is_refused,
    vintages_may_have_a_time_behind_them, dates_say_which_is_the_day_or_not)
