/* The table is what Python's datetime says: date.toordinal() less that of 1970-01-01, and
 * date.isocalendar(). */
#include "unit/check.h"

#include <bilat/period.h>

#include "model/date.h"

static const struct {
	int year, month, day;
	int32_t days;
	int weekday; /* Monday 0 */
	int week_year, week;
} dates[] = {
	{ 1, 1, 1, -719162, 0, 1, 1 },
	{ 9999, 12, 31, 2932896, 4, 9999, 52 },
	{ 1970, 1, 1, 0, 3, 1970, 1 },
	{ 1969, 12, 31, -1, 2, 1970, 1 },
	{ 2000, 2, 29, 11016, 1, 2000, 9 },
	{ 1900, 2, 28, -25509, 2, 1900, 9 },
	{ 2100, 3, 1, 47541, 0, 2100, 9 },
	{ 2020, 12, 31, 18627, 3, 2020, 53 },
	{ 2021, 1, 3, 18630, 6, 2020, 53 },
	{ 2024, 12, 30, 20087, 0, 2025, 1 },
	{ 2023, 1, 1, 19358, 6, 2022, 52 },
	{ 2026, 12, 31, 20818, 3, 2026, 53 },
	{ 1582, 10, 15, -141427, 4, 1582, 41 },
	{ 5399, 5, 5, 1252541, 6, 5399, 18 },
	{ 2087, 8, 23, 42968, 5, 2087, 34 },
	{ 8364, 2, 9, 2335399, 6, 8364, 6 },
	{ 6642, 8, 1, 1706625, 0, 6642, 31 },
	{ 3489, 3, 1, 554863, 4, 3489, 9 },
	{ 2300, 1, 15, 120544, 0, 2300, 3 },
	{ 8309, 7, 27, 2315479, 1, 8309, 30 },
	{ 4710, 4, 21, 1000874, 3, 4710, 16 },
	{ 8696, 8, 3, 2456836, 0, 8696, 32 },
	{ 8230, 4, 29, 2286536, 3, 8230, 17 },
	{ 8712, 10, 8, 2462745, 1, 8712, 41 },
	{ 3046, 9, 13, 393256, 6, 3046, 37 },
	{ 6123, 11, 4, 1517159, 3, 6123, 44 },
	{ 2816, 5, 26, 309141, 3, 2816, 21 },
	{ 7306, 4, 12, 1949035, 0, 7306, 15 },
	{ 9332, 5, 17, 2689052, 5, 9332, 20 },
	{ 8444, 3, 28, 2364667, 0, 8444, 13 },
	{ 5723, 4, 21, 1370865, 2, 5723, 16 },
	{ 4068, 3, 6, 766344, 1, 4068, 10 },
	{ 4776, 9, 19, 1025132, 6, 4776, 38 },
	{ 6056, 8, 24, 1492617, 3, 6056, 34 },
	{ 8358, 4, 23, 2333281, 2, 8358, 17 },
	{ 7070, 11, 26, 1863066, 5, 7070, 47 },
	{ 2505, 11, 21, 195729, 5, 2505, 47 },
	{ 3555, 7, 8, 579097, 4, 3555, 27 },
	{ 6246, 2, 27, 1561834, 4, 6246, 9 },
	{ 8086, 2, 24, 2233878, 6, 8086, 8 },
};

#define DATES (sizeof dates / sizeof dates[0])

START_TEST(days_are_those_of_the_proleptic_gregorian_calendar)
{
	for (size_t i = 0; i < DATES; i++)
		ck_assert_int_eq(bilat_date_make(dates[i].year, dates[i].month, dates[i].day),
		    dates[i].days);
}
END_TEST

START_TEST(days_split_into_the_date_they_came_from)
{
	for (size_t i = 0; i < DATES; i++) {
		int year, month, day;
		bilat_date_split(dates[i].days, &year, &month, &day);
		ck_assert_int_eq(year, dates[i].year);
		ck_assert_int_eq(month, dates[i].month);
		ck_assert_int_eq(day, dates[i].day);
	}
}
END_TEST

START_TEST(every_day_of_eight_centuries_comes_back)
{
	for (int32_t at = bilat_date_make(1600, 1, 1); at < bilat_date_make(2400, 1, 1); at++) {
		int year, month, day;
		bilat_date_split(at, &year, &month, &day);
		ck_assert(date_valid(year, month, day));
		ck_assert_int_eq(bilat_date_make(year, month, day), at);
	}
}
END_TEST

START_TEST(weekdays_and_weeks_are_those_of_iso_8601)
{
	for (size_t i = 0; i < DATES; i++) {
		int year, week;
		ck_assert_int_eq(date_weekday(dates[i].days), dates[i].weekday);
		date_week_split(date_week(dates[i].days), &year, &week);
		ck_assert_int_eq(year, dates[i].week_year);
		ck_assert_int_eq(week, dates[i].week);
		ck_assert_int_eq(date_week_make(year, week), date_week(dates[i].days));
	}
}
END_TEST

/* The long years from 2000 to 2030, as ISO 8601 tables have them. */
START_TEST(long_years_have_53_weeks)
{
	static const int long_years[] = { 2004, 2009, 2015, 2020, 2026 };
	size_t next = 0;
	for (int year = 2000; year <= 2030; year++) {
		bool is_long = next < 5 && long_years[next] == year;
		next += is_long;
		ck_assert_int_eq(date_weeks_in(year), is_long ? 53 : 52);
	}
}
END_TEST

START_TEST(only_dates_of_the_calendar_are_valid)
{
	ck_assert(date_valid(2024, 2, 29));
	ck_assert(!date_valid(2023, 2, 29));
	ck_assert(!date_valid(1900, 2, 29));
	ck_assert(date_valid(2000, 2, 29));
	ck_assert(!date_valid(2024, 4, 31));
	ck_assert(!date_valid(2024, 13, 1));
	ck_assert(!date_valid(2024, 0, 1));
	ck_assert(!date_valid(2024, 1, 0));
	ck_assert(!date_valid(0, 1, 1));
	ck_assert(!date_valid(10000, 1, 1));
}
END_TEST

START_TEST(division_goes_down_below_zero)
{
	ck_assert_int_eq(floor_div(7, 2), 3);
	ck_assert_int_eq(floor_div(-7, 2), -4);
	ck_assert_int_eq(floor_div(-8, 2), -4);
	ck_assert_int_eq(floor_div(0, 5), 0);
}
END_TEST

CHECK_MAIN("date", days_are_those_of_the_proleptic_gregorian_calendar,
    days_split_into_the_date_they_came_from, every_day_of_eight_centuries_comes_back,
    weekdays_and_weeks_are_those_of_iso_8601, long_years_have_53_weeks,
    only_dates_of_the_calendar_are_valid, division_goes_down_below_zero)
