#include "model/date.h"

#include <bilat/period.h>

int64_t floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b != 0 && (a < 0) != (b < 0));
}

bool date_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int date_month_days(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	return days[month - 1] + (month == 2 && date_leap(year));
}

bool date_valid(int year, int month, int day)
{
	return year >= DATE_YEAR_FIRST && year <= DATE_YEAR_LAST && month >= 1 && month <= 12 &&
	       day >= 1 && day <= date_month_days(year, month);
}

/* Both directions count in years that begin in March, so that the leap day is the last of
 * its year, and in eras of 400 years, which all have 146097 days. */
int32_t bilat_date_make(int year, int month, int day)
{
	int64_t y = month <= 2 ? year - 1 : year;
	int64_t era = floor_div(y, 400);
	int64_t year_of_era = y - era * 400;
	int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
	int64_t day_of_era =
	    year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
	return (int32_t)(era * 146097 + day_of_era - 719468);
}

void bilat_date_split(int32_t day, int *year, int *month, int *day_of_month)
{
	int64_t shifted = (int64_t)day + 719468;
	int64_t era = floor_div(shifted, 146097);
	int64_t day_of_era = shifted - era * 146097;
	int64_t year_of_era =
	    (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
	int64_t day_of_year =
	    day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	int64_t march_month = (5 * day_of_year + 2) / 153;

	*day_of_month = (int)(day_of_year - (153 * march_month + 2) / 5 + 1);
	*month = (int)(march_month < 10 ? march_month + 3 : march_month - 9);
	*year = (int)(year_of_era + era * 400 + (*month <= 2));
}

int32_t date_first(void)
{
	return bilat_date_make(DATE_YEAR_FIRST, 1, 1);
}

int32_t date_last(void)
{
	return bilat_date_make(DATE_YEAR_LAST, 12, 31);
}

int date_weekday(int32_t day)
{
	/* 1970-01-01 was a Thursday. */
	int64_t since_monday = (int64_t)day + 3;
	return (int)(since_monday - floor_div(since_monday, 7) * 7);
}

int64_t date_week(int32_t day)
{
	return floor_div((int64_t)day + 3, 7);
}

/* A week belongs to the year of its Thursday. */
void date_week_split(int64_t week, int *year, int *number)
{
	int32_t thursday = (int32_t)(week * 7);
	int month, day;
	bilat_date_split(thursday, year, &month, &day);
	*number = (thursday - bilat_date_make(*year, 1, 1)) / 7 + 1;
}

int64_t date_week_make(int year, int number)
{
	/* 4 January is always in week 1. */
	return date_week(bilat_date_make(year, 1, 4)) + number - 1;
}

int date_weeks_in(int year)
{
	int of_year, number;
	date_week_split(date_week_make(year, 53), &of_year, &number);
	return of_year == year ? 53 : 52;
}
