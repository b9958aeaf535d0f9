#include "unit/check.h"

#include <bilat/error.h>
#include <bilat/period.h>

static struct bilat_period read(const char *text)
{
	struct bilat_period period;
	ck_assert_done(bilat_period_parse(text, &period, err));
	return period;
}

static void assert_is(struct bilat_period period, const char *text)
{
	char printed[BILAT_PERIOD_SIZE];
	ck_assert_str_eq(bilat_period_print(printed, period), text);
}

START_TEST(frequencies_are_read_by_letter)
{
	enum bilat_freq freq;
	ck_assert(bilat_freq_parse("A", &freq) && freq == BILAT_ANNUAL);
	ck_assert(bilat_freq_parse("m", &freq) && freq == BILAT_MONTH);
	ck_assert(bilat_freq_parse("H", &freq) && freq == BILAT_HALF);
	ck_assert(!bilat_freq_parse("X", &freq));
	ck_assert(!bilat_freq_parse("", &freq));
	ck_assert(!bilat_freq_parse("AA", &freq));
	ck_assert(!bilat_freq_parse(NULL, &freq));
}
END_TEST

START_TEST(periods_in_a_year_are_counted_as_growth_rates_need_them)
{
	ck_assert_int_eq(bilat_freq_per_year(BILAT_ANNUAL), 1);
	ck_assert_int_eq(bilat_freq_per_year(BILAT_QUARTER), 4);
	ck_assert_int_eq(bilat_freq_per_year(BILAT_WEEK), 52);
	ck_assert_int_eq(bilat_freq_per_year(BILAT_BUSINESS), 260);
	ck_assert_int_eq(bilat_freq_per_year(BILAT_TO_DATE), 0);
}
END_TEST

START_TEST(a_period_knows_its_first_and_last_day)
{
	static const struct {
		const char *period, *first, *last;
	} cases[] = { { "2024", "2024-01-01", "2024-12-31" },
		{ "2024-S2", "2024-07-01", "2024-12-31" },
		{ "2024-Q1", "2024-01-01", "2024-03-31" },
		{ "2023-02", "2023-02-01", "2023-02-28" },
		{ "2025-W01", "2024-12-30", "2025-01-05" },
		{ "2020-W53", "2020-12-28", "2021-01-03" },
		{ "2024-01/09", "2024-01-01", "2024-09-30" },
		{ "2024-01-15/P45D", "2024-01-15", "2024-02-28" },
		{ "1960-01-15/P45D", "1960-01-15", "1960-02-28" } };
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		char text[BILAT_PERIOD_SIZE];
		struct bilat_period period = read(cases[i].period);
		ck_assert_str_eq(
		    bilat_date_print(text, bilat_period_first_day(period)), cases[i].first);
		ck_assert_str_eq(
		    bilat_date_print(text, bilat_period_last_day(period)), cases[i].last);
	}
}
END_TEST

START_TEST(the_year_is_that_of_the_last_day_and_of_a_week_its_own)
{
	ck_assert_int_eq(bilat_period_year(read("2024-12-31")), 2024);
	ck_assert_int_eq(bilat_period_year(read("2023-07-01/P1Y")), 2024);
	ck_assert_int_eq(bilat_period_year(read("2020-W53")), 2020);
	ck_assert_int_eq(bilat_period_year(read("2025-W01")), 2025);
}
END_TEST

START_TEST(order_is_by_last_day_then_the_longer_first)
{
	ck_assert_int_lt(bilat_period_compare(read("2023"), read("2024")), 0);
	ck_assert_int_lt(bilat_period_compare(read("2024"), read("2024-Q4")), 0);
	ck_assert_int_lt(bilat_period_compare(read("2024-Q4"), read("2024-12")), 0);
	ck_assert_int_lt(bilat_period_compare(read("2024-Q3"), read("2024")), 0);
	ck_assert_int_gt(bilat_period_compare(read("2024-12-31"), read("2024-12")), 0);
	ck_assert_int_eq(bilat_period_compare(read("2024-12"), read("2024-12")), 0);
	/* The same months under two names are two periods. */
	ck_assert_int_ne(bilat_period_compare(read("2024-01/03"), read("2024-Q1")), 0);
}
END_TEST

static void assert_shifts(const char *from, int64_t n, const char *to)
{
	struct bilat_period out;
	ck_assert(bilat_period_shift(read(from), n, &out));
	assert_is(out, to);
}

START_TEST(shifting_stays_on_the_own_calendar)
{
	assert_shifts("2024", -1, "2023");
	assert_shifts("2024-S1", -1, "2023-S2");
	assert_shifts("2024-Q1", -1, "2023-Q4");
	assert_shifts("2024-Q1", 7, "2025-Q4");
	assert_shifts("2024-01", -1, "2023-12");
	assert_shifts("2021-W01", -1, "2020-W53");
	assert_shifts("2024-03-01", -1, "2024-02-29");
	assert_shifts("2024-01/09", -8, "2024-01/01");
	assert_shifts("2024-01/09", 2, "2024-01/11");
}
END_TEST

START_TEST(shifting_ends_where_the_calendar_does)
{
	struct bilat_period out = { BILAT_DAY, 7 };
	ck_assert(!bilat_period_shift(read("0001"), -1, &out));
	ck_assert(!bilat_period_shift(read("9999-12"), 1, &out));
	ck_assert(!bilat_period_shift(read("2024"), INT64_MAX, &out));
	ck_assert(!bilat_period_shift(read("2024"), INT64_MIN, &out));
	ck_assert(!bilat_period_shift(read("2024-01/09"), 4, &out));
	ck_assert(!bilat_period_shift(read("2024-01/09"), -9, &out));
	ck_assert(!bilat_period_shift(read("2024-01-15/P45D"), 1, &out));
	ck_assert(!bilat_period_shift(read("-"), 1, &out));
	ck_assert_int_eq(out.at, 7);
}
END_TEST

START_TEST(business_days_skip_weekends)
{
	/* 2024-03-28 was a Thursday. */
	struct bilat_period thursday =
	    bilat_period_make(BILAT_BUSINESS, bilat_date_make(2024, 3, 28));
	static const struct {
		int64_t n;
		const char *day;
	} cases[] = { { 0, "2024-03-28" }, { 1, "2024-03-29" }, { 2, "2024-04-01" },
		{ 7, "2024-04-08" }, { -3, "2024-03-25" }, { -4, "2024-03-22" },
		{ 260, "2025-03-27" } };
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct bilat_period out;
		ck_assert(bilat_period_shift(thursday, cases[i].n, &out));
		ck_assert_int_eq(out.freq, BILAT_BUSINESS);
		assert_is(out, cases[i].day);
	}
	struct bilat_period old =
	    bilat_period_make(BILAT_BUSINESS, bilat_date_make(1969, 12, 29));
	ck_assert(bilat_period_shift(old, -1, &old)); /* a Monday */
	assert_is(old, "1969-12-26");
}
END_TEST

START_TEST(a_year_before_is_the_same_place_on_the_calendar)
{
	static const struct {
		const char *period, *before;
	} cases[] = { { "2024", "2023" }, { "2024-S1", "2023-S1" }, { "2024-Q3", "2023-Q3" },
		{ "2024-02", "2023-02" }, { "2021-W52", "2020-W52" },
		{ "2024-W09", "2023-W09" }, { "2024-03-31", "2023-03-31" },
		{ "2025-02-28", "2024-02-28" }, { "2024-01/09", "2023-01/09" } };
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct bilat_period out;
		ck_assert(bilat_period_year_before(read(cases[i].period), &out));
		assert_is(out, cases[i].before);
	}
}
END_TEST

START_TEST(week_53_and_the_leap_day_have_no_year_before)
{
	static const char *const texts[] = { "2020-W53", "2024-02-29", "2024-01-15/P45D", "-",
		"0001", "0001-01/09", "0001-W01", "0001-03-01" };
	for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
		struct bilat_period out;
		ck_assert_msg(!bilat_period_year_before(read(texts[i]), &out), "%s", texts[i]);
	}
}
END_TEST

START_TEST(a_business_day_of_last_year_is_not_on_a_weekend)
{
	/* 2023-03-31 was a Friday, 2024-03-31 a Sunday, 2023-04-01 a Saturday. */
	struct bilat_period out;
	struct bilat_period monday =
	    bilat_period_make(BILAT_BUSINESS, bilat_date_make(2024, 4, 1));
	ck_assert(bilat_period_year_before(monday, &out));
	assert_is(out, "2023-03-31");
}
END_TEST

static double years(const char *a, const char *b)
{
	double out;
	ck_assert(bilat_period_years_between(read(a), read(b), &out));
	return out;
}

START_TEST(years_between_are_fractions_of_the_calendar)
{
	ck_assert_double_eq(years("2020", "2024"), 4);
	ck_assert_double_eq(years("2020-Q4", "2024-Q2"), 3.5);
	ck_assert_double_eq(years("2024-Q2", "2020-Q4"), -3.5);
	ck_assert_double_eq(years("2020-S1", "2021-S2"), 1.5);
	ck_assert_double_eq_tol(years("2024-01", "2024-02"), 1.0 / 12, 1e-15);
	ck_assert_double_eq(years("2020-01/09", "2023-01/09"), 3);
	ck_assert_double_eq(years("2020-W10", "2024-W10"), 4);
	ck_assert_double_eq(years("2020-03-31", "2024-03-31"), 4);
	ck_assert_double_eq(years("2020-02-29", "2021-02-28"), 1);
	/* 1 January to 2 July 2023 is 182 of 365 days. */
	ck_assert_double_eq_tol(years("2023-01-01", "2023-07-02"), 182.0 / 365, 1e-15);
	ck_assert_double_eq_tol(years("2023-07-02", "2023-01-01"), -182.0 / 365, 1e-15);
	/* The ends are 2020-12-27 and 2021-01-03. */
	ck_assert_double_eq_tol(years("2020-W52", "2020-W53"), 7.0 / 365, 1e-15);
}
END_TEST

START_TEST(years_between_what_is_not_alike_are_not_known)
{
	double out = 7;
	ck_assert(!bilat_period_years_between(read("2020"), read("2024-Q1"), &out));
	ck_assert(!bilat_period_years_between(read("2020-01/09"), read("2024-01/06"), &out));
	ck_assert(!bilat_period_years_between(read("-"), read("-"), &out));
	ck_assert_double_eq(out, 7);
}
END_TEST

START_TEST(finer_periods_lie_within_coarser_ones)
{
	static const struct {
		const char *period;
		enum bilat_freq freq;
		const char *whole;
	} cases[] = { { "2024-05", BILAT_QUARTER, "2024-Q2" },
		{ "2024-12", BILAT_HALF, "2024-S2" }, { "2024-Q3", BILAT_ANNUAL, "2024" },
		{ "2024-Q3", BILAT_HALF, "2024-S2" }, { "2024-02-29", BILAT_MONTH, "2024-02" },
		{ "2024-12-30", BILAT_WEEK, "2025-W01" },
		{ "2024-W09", BILAT_ANNUAL, "2024" } };
	struct bilat_period out;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		ck_assert(bilat_period_within(read(cases[i].period), cases[i].freq, &out));
		assert_is(out, cases[i].whole);
	}
	ck_assert(!bilat_period_within(read("2024"), BILAT_ANNUAL, &out));
	ck_assert(!bilat_period_within(read("2024"), BILAT_MONTH, &out));
	ck_assert(!bilat_period_within(read("2025-W01"), BILAT_ANNUAL, &out));
	ck_assert(!bilat_period_within(read("2024-01/09"), BILAT_ANNUAL, &out));
	ck_assert(!bilat_period_within(read("2024-03-31"), BILAT_BUSINESS, &out));
}
END_TEST

START_TEST(coarser_periods_fall_into_parts)
{
	static const struct {
		const char *period;
		enum bilat_freq freq;
		const char *first;
		int count;
	} cases[] = { { "2024", BILAT_MONTH, "2024-01", 12 },
		{ "2024", BILAT_QUARTER, "2024-Q1", 4 }, { "2024", BILAT_HALF, "2024-S1", 2 },
		{ "2024-S2", BILAT_QUARTER, "2024-Q3", 2 },
		{ "2024-Q4", BILAT_MONTH, "2024-10", 3 },
		{ "2024", BILAT_DAY, "2024-01-01", 366 },
		{ "2024-W09", BILAT_DAY, "2024-02-26", 7 },
		{ "2024-W09", BILAT_BUSINESS, "2024-02-26", 5 },
		/* March 2024 begins on a Friday and ends on a Sunday. */
		{ "2024-03", BILAT_BUSINESS, "2024-03-01", 21 },
		/* June 2024 begins on a Saturday. */
		{ "2024-06", BILAT_BUSINESS, "2024-06-03", 20 },
		{ "2024-01/09", BILAT_MONTH, "2024-01", 9 },
		{ "2024-01/09", BILAT_QUARTER, "2024-Q1", 3 },
		{ "2024-01-15/P45D", BILAT_DAY, "2024-01-15", 45 } };
	struct bilat_period first;
	int count;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		ck_assert(
		    bilat_period_parts(read(cases[i].period), cases[i].freq, &first, &count));
		assert_is(first, cases[i].first);
		ck_assert_int_eq(count, cases[i].count);
	}
	ck_assert(!bilat_period_parts(read("2024"), BILAT_WEEK, &first, &count));
	ck_assert(!bilat_period_parts(read("2024"), BILAT_ANNUAL, &first, &count));
	ck_assert(!bilat_period_parts(read("2024-05"), BILAT_QUARTER, &first, &count));
	ck_assert(!bilat_period_parts(read("2024-01/08"), BILAT_QUARTER, &first, &count));
	ck_assert(!bilat_period_parts(read("2024-03-31"), BILAT_DAY, &first, &count));
	ck_assert(!bilat_period_parts(read("-"), BILAT_DAY, &first, &count));
}
END_TEST

START_TEST(as_of_the_first_is_the_end_of_the_month_before)
{
	assert_is(bilat_period_as_of(read("2024-05-01")), "2024-04");
	assert_is(bilat_period_as_of(read("2024-01-01")), "2023-12");
	assert_is(bilat_period_as_of(read("2024-05-02")), "2024-05-02");
	assert_is(bilat_period_as_of(read("2024-05")), "2024-05");
}
END_TEST

CHECK_MAIN("period", frequencies_are_read_by_letter,
    periods_in_a_year_are_counted_as_growth_rates_need_them,
    a_period_knows_its_first_and_last_day,
    the_year_is_that_of_the_last_day_and_of_a_week_its_own,
    order_is_by_last_day_then_the_longer_first, shifting_stays_on_the_own_calendar,
    shifting_ends_where_the_calendar_does, business_days_skip_weekends,
    a_year_before_is_the_same_place_on_the_calendar,
    week_53_and_the_leap_day_have_no_year_before,
    a_business_day_of_last_year_is_not_on_a_weekend,
    years_between_are_fractions_of_the_calendar, years_between_what_is_not_alike_are_not_known,
    finer_periods_lie_within_coarser_ones, coarser_periods_fall_into_parts,
    as_of_the_first_is_the_end_of_the_month_before)
