#include "unit/check.h"

#include <bilat/error.h>
#include <bilat/period.h>

static const struct {
	const char *text;
	enum bilat_freq freq;
	const char *canonical;
} forms[] = {
	{ "2024", BILAT_ANNUAL, "2024" },
	{ "0001", BILAT_ANNUAL, "0001" },
	{ "9999", BILAT_ANNUAL, "9999" },
	{ "2024-A1", BILAT_ANNUAL, "2024" },
	{ " 2024 ", BILAT_ANNUAL, "2024" },
	{ "2024-01/12", BILAT_ANNUAL, "2024" },
	{ "2024-01-01/P1Y", BILAT_ANNUAL, "2024" },
	{ "2024-01-01/2024-12-31", BILAT_ANNUAL, "2024" },
	{ "2024-S1", BILAT_HALF, "2024-S1" },
	{ "2024-H2", BILAT_HALF, "2024-S2" },
	{ "1H 2024", BILAT_HALF, "2024-S1" },
	{ "H2 2024", BILAT_HALF, "2024-S2" },
	{ "2024-01-01/P6M", BILAT_HALF, "2024-S1" },
	{ "2024-Q1", BILAT_QUARTER, "2024-Q1" },
	{ "2024Q1", BILAT_QUARTER, "2024-Q1" },
	{ "2024q4", BILAT_QUARTER, "2024-Q4" },
	{ "Q1 2024", BILAT_QUARTER, "2024-Q1" },
	{ "3Q 2024", BILAT_QUARTER, "2024-Q3" },
	{ "2024 Q2", BILAT_QUARTER, "2024-Q2" },
	{ "Apr-Jun 2024", BILAT_QUARTER, "2024-Q2" },
	{ "2024-03", BILAT_MONTH, "2024-03" },
	{ "2024M03", BILAT_MONTH, "2024-03" },
	{ "2024-M09", BILAT_MONTH, "2024-09" },
	{ "Mar 2024", BILAT_MONTH, "2024-03" },
	{ "march 2024", BILAT_MONTH, "2024-03" },
	{ "Sept. 2024", BILAT_MONTH, "2024-09" },
	{ "2024 Dec", BILAT_MONTH, "2024-12" },
	{ "Sep-24", BILAT_MONTH, "2024-09" },
	{ "Sep-99", BILAT_MONTH, "1999-09" },
	{ "Jan '24", BILAT_MONTH, "2024-01" },
	{ "03.2024", BILAT_MONTH, "2024-03" },
	{ "as of 01.07.2024", BILAT_MONTH, "2024-06" },
	{ "As of 1 January 2024", BILAT_MONTH, "2023-12" },
	{ "2024-W09", BILAT_WEEK, "2024-W09" },
	{ "2020-W53", BILAT_WEEK, "2020-W53" },
	{ "2024-12-30/P1W", BILAT_WEEK, "2025-W01" },
	{ "2024-03-31", BILAT_DAY, "2024-03-31" },
	{ "2024-02-29", BILAT_DAY, "2024-02-29" },
	{ "2024-D060", BILAT_DAY, "2024-02-29" },
	{ "2024-D366", BILAT_DAY, "2024-12-31" },
	{ "31.03.2024", BILAT_DAY, "2024-03-31" },
	{ "1 May 2024", BILAT_DAY, "2024-05-01" },
	{ "31-Mar-2024", BILAT_DAY, "2024-03-31" },
	{ "March 31, 2024", BILAT_DAY, "2024-03-31" },
	{ "as of 02.07.2024", BILAT_DAY, "2024-07-02" },
	{ "2024-03-31T00:00:00", BILAT_DAY, "2024-03-31" },
	{ "2024-03-31T12:30:00.000Z", BILAT_DAY, "2024-03-31" },
	{ "2024-03-31+05:00", BILAT_DAY, "2024-03-31" },
	{ "2024-01/09", BILAT_TO_DATE, "2024-01/09" },
	{ "2024-01/01", BILAT_TO_DATE, "2024-01/01" },
	{ "2024-01/2024-09", BILAT_TO_DATE, "2024-01/09" },
	{ "Jan-Sep 2024", BILAT_TO_DATE, "2024-01/09" },
	{ "Jan\xe2\x80\x93Sep 2024", BILAT_TO_DATE, "2024-01/09" },
	{ "January - September 2024", BILAT_TO_DATE, "2024-01/09" },
	{ "2024-01-01/P9M", BILAT_TO_DATE, "2024-01/09" },
	{ "2024-01-15/P45D", BILAT_RANGE, "2024-01-15/P45D" },
	{ "2024-01-15/2024-02-28", BILAT_RANGE, "2024-01-15/P45D" },
	{ "2022-07-01/P1Y", BILAT_RANGE, "2022-07-01/P365D" },
	{ "2023-07-01/P1Y", BILAT_RANGE, "2023-07-01/P366D" },
	{ "2024-01-31/P1M", BILAT_RANGE, "2024-01-31/P29D" },
	{ "Feb-May 2024", BILAT_RANGE, "2024-02-01/P121D" },
	{ "2024-T2", BILAT_RANGE, "2024-05-01/P123D" },
	{ "-", BILAT_TIMELESS, "-" },
};

START_TEST(all_forms_are_read_and_written_in_one)
{
	for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
		struct bilat_period period, again;
		char text[BILAT_PERIOD_SIZE];
		ck_assert_done(bilat_period_parse(forms[i].text, &period, err));
		ck_assert_msg(period.freq == forms[i].freq, "%s is %s", forms[i].text,
		    bilat_freq_name(period.freq));
		ck_assert_str_eq(bilat_period_print(text, period), forms[i].canonical);
		ck_assert_done(bilat_period_parse(text, &again, err));
		ck_assert(bilat_period_equal(period, again));
	}
}
END_TEST

START_TEST(what_is_no_period_is_refused)
{
	static const char *const texts[] = { "", " ", "0000", "10000", "24", "2024-", "2024-0",
		"2024-1", "2024-13", "2024-00", "2024-Q0", "2024-Q5", "2024-S3", "2024-T4",
		"2024-A2", "2024-W00", "2024-W53", "2021-W53", "2023-D366", "2024-D000",
		"2023-02-29", "2024-04-31", "2024-3-31", "2024-09/01", "2024-01/13",
		"2024-01/00", "Q1", "Mar", "Mar 24", "Foo 2024", "Sep-Jan 2024", "03/04/2024",
		"2024/03/31", "2024-01-01/P0D", "2024-01-01/P1H", "2024-01-01/",
		"2024-03-31T25:00", "2024-03-31T00", "2024-03-01/2024-02-01", "2024x", "x2024",
		"--", "2024-03-31 extra", "9999-12-31/P2D",
		"a text that is a good deal longer than any period could be in any language" };
	for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
		struct bilat_period period = { BILAT_DAY, 7 };
		struct bilat_error err = { 0 };
		ck_assert_msg(
		    !bilat_period_parse(texts[i], &period, &err), "'%s' was read", texts[i]);
		ck_assert_int_eq(err.kind, BILAT_USAGE);
		ck_assert_int_eq(period.at, 7);
	}
}
END_TEST

START_TEST(what_has_two_meanings_is_refused_with_a_hint)
{
	struct bilat_period period;
	ck_assert_fails(bilat_period_parse("2022-23", &period, err),
	    "'2022-23' is a fiscal year whose first day is not known (write 2022-07-01/P1Y)");
	ck_assert_fails(bilat_period_parse("2022/23", &period, err),
	    "'2022/23' is a fiscal year whose first day is not known (write 2022-07-01/P1Y)");
	ck_assert_fails(bilat_period_parse("202409", &period, err),
	    "'202409' is not a period (write 2024-09 if it is a month)");
	ck_assert_fails(bilat_period_parse("next year", &period, err),
	    "'next year' is not a period (write 2024, 2024-S1, 2024-Q1, 2024-03, 2024-W09, "
	    "2024-03-31 or 2024-01/09)");
}
END_TEST

static void assert_reads_as(const char *text, enum bilat_freq freq, const char *canonical)
{
	struct bilat_period period;
	char printed[BILAT_PERIOD_SIZE];
	ck_assert_done(bilat_period_parse_as(text, freq, &period, err));
	ck_assert_int_eq(period.freq, freq);
	ck_assert_str_eq(bilat_period_print(printed, period), canonical);
}

START_TEST(a_declared_frequency_reads_packed_months_and_dates)
{
	assert_reads_as("202403", BILAT_MONTH, "2024-03");
	assert_reads_as("20240331", BILAT_DAY, "2024-03-31");
	assert_reads_as("2024-03-01", BILAT_MONTH, "2024-03");
	assert_reads_as("2024-03-31", BILAT_MONTH, "2024-03");
	assert_reads_as("2024-10-01", BILAT_QUARTER, "2024-Q4");
	assert_reads_as("2024-01-01", BILAT_ANNUAL, "2024");
	assert_reads_as("2024-12-30", BILAT_WEEK, "2025-W01");
	assert_reads_as("2024-03-29", BILAT_BUSINESS, "2024-03-29");
	assert_reads_as("2024-03-31", BILAT_IRREGULAR, "2024-03-31");
}
END_TEST

START_TEST(a_declared_frequency_refuses_others)
{
	struct bilat_period period;
	ck_assert_fails(bilat_period_parse_as("2024-Q1", BILAT_MONTH, &period, err),
	    "'2024-Q1' is no period of a series that is monthly");
	ck_assert_fails(bilat_period_parse_as("2024-03-15", BILAT_MONTH, &period, err),
	    "'2024-03-15' is no period of a series that is monthly");
	ck_assert_fails(bilat_period_parse_as("2024-03-31", BILAT_BUSINESS, &period, err),
	    "'2024-03-31' is no period of a series that is business-daily");
	ck_assert(!bilat_period_parse_as("202413", BILAT_MONTH, &period, NULL));
}
END_TEST

START_TEST(a_date_may_be_given_as_a_month_or_a_year)
{
	static const struct {
		const char *text, *day;
	} dates[] = { { "2024-03-31", "2024-03-31" }, { "2024-02", "2024-02-29" },
		{ "2023-02", "2023-02-28" }, { "2024", "2024-12-31" },
		{ "2024-Q2", "2024-06-30" } };
	for (size_t i = 0; i < sizeof dates / sizeof dates[0]; i++) {
		int32_t day;
		char text[BILAT_PERIOD_SIZE];
		ck_assert_done(bilat_date_parse(dates[i].text, &day, err));
		ck_assert_str_eq(bilat_date_print(text, day), dates[i].day);
	}
	int32_t day = 5;
	ck_assert_fails(bilat_date_parse("soon", &day, err),
	    "'soon' is not a date (write 2024-03-31, or 2024-03 or 2024 for their last day)");
	ck_assert(!bilat_date_parse("-", &day, NULL));
	ck_assert_int_eq(day, 5);
}
END_TEST

CHECK_MAIN("period_parse", all_forms_are_read_and_written_in_one, what_is_no_period_is_refused,
    what_has_two_meanings_is_refused_with_a_hint,
    a_declared_frequency_reads_packed_months_and_dates, a_declared_frequency_refuses_others,
    a_date_may_be_given_as_a_month_or_a_year)
