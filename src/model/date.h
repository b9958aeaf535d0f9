/* date.h - the calendar below the periods: proleptic Gregorian, days since 1970-01-01. */
#ifndef MODEL_DATE_H
#define MODEL_DATE_H

#include <stdbool.h>
#include <stdint.h>

/* The years that bilat knows; the days of their ends. */
#define DATE_YEAR_FIRST 1
#define DATE_YEAR_LAST 9999

int32_t date_first(void); /* 0001-01-01 */
int32_t date_last(void);  /* 9999-12-31 */

bool date_valid(int year, int month, int day);
bool date_leap(int year);
int date_month_days(int year, int month);
int date_weekday(int32_t day); /* Monday 0 ... Sunday 6 */

/* Weeks as ISO 8601 has them, counted from that of 1970-01-01. */
int64_t date_week(int32_t day);
void date_week_split(int64_t week, int *year, int *number);
int date_weeks_in(int year); /* 52 or 53 */
int64_t date_week_make(int year, int number);

/* Floor division, for calendars that go below zero. */
int64_t floor_div(int64_t a, int64_t b);

#endif
