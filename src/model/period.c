/* period.c - arithmetic on the calendar of each frequency. */
#include <bilat/period.h>

#include <stdio.h>

#include "model/date.h"

/* A range packs its first day and its number of days. */
#define RANGE_DAYS ((int64_t)1 << 20)

bool bilat_freq_parse(const char *text, enum bilat_freq *out)
{
	static const char letters[] = "ASQMWDBYRIN";
	if (text == NULL || text[0] == '\0' || text[1] != '\0')
		return false;
	char letter = text[0];
	if (letter >= 'a' && letter <= 'z')
		letter = (char)(letter - 'a' + 'A');
	if (letter == 'H')
		letter = 'S';
	for (const char *at = letters; *at != '\0'; at++) {
		if (*at == letter) {
			*out = (enum bilat_freq)letter;
			return true;
		}
	}
	return false;
}

int bilat_freq_per_year(enum bilat_freq freq)
{
	switch (freq) {
	case BILAT_ANNUAL:
		return 1;
	case BILAT_HALF:
		return 2;
	case BILAT_QUARTER:
		return 4;
	case BILAT_MONTH:
		return 12;
	case BILAT_WEEK:
		return 52;
	case BILAT_BUSINESS:
		return 260;
	case BILAT_DAY:
		return 365;
	default:
		return 0;
	}
}

const char *bilat_freq_name(enum bilat_freq freq)
{
	switch (freq) {
	case BILAT_ANNUAL:
		return "annual";
	case BILAT_HALF:
		return "half-yearly";
	case BILAT_QUARTER:
		return "quarterly";
	case BILAT_MONTH:
		return "monthly";
	case BILAT_WEEK:
		return "weekly";
	case BILAT_DAY:
		return "daily";
	case BILAT_BUSINESS:
		return "business-daily";
	case BILAT_TO_DATE:
		return "year to date";
	case BILAT_RANGE:
		return "range";
	case BILAT_IRREGULAR:
		return "irregular";
	case BILAT_TIMELESS:
		return "timeless";
	case BILAT_FREQ_NONE:
		break;
	}
	return "no frequency";
}

struct bilat_period bilat_period_make(enum bilat_freq freq, int64_t at)
{
	return (struct bilat_period){ freq, at };
}

struct bilat_period bilat_period_of_year(int year)
{
	return bilat_period_make(BILAT_ANNUAL, year);
}

struct bilat_period bilat_period_of_days(int32_t first, int32_t last)
{
	return bilat_period_make(BILAT_RANGE, first * RANGE_DAYS + (last - first + 1));
}

/* Months in a period of a frequency that is made of months; 0 for the others. */
static int months_of(enum bilat_freq freq)
{
	switch (freq) {
	case BILAT_ANNUAL:
		return 12;
	case BILAT_HALF:
		return 6;
	case BILAT_QUARTER:
		return 3;
	case BILAT_MONTH:
		return 1;
	default:
		return 0;
	}
}

/* The first day of a month counted as year * 12 + month - 1. */
static int32_t month_start(int64_t month)
{
	int64_t year = floor_div(month, 12);
	return bilat_date_make((int)year, (int)(month - year * 12) + 1, 1);
}

int32_t bilat_period_first_day(struct bilat_period period)
{
	int months = months_of(period.freq);
	if (months > 0)
		return month_start(period.at * months);
	switch (period.freq) {
	case BILAT_TO_DATE:
		return bilat_date_make((int)floor_div(period.at, 12), 1, 1);
	case BILAT_WEEK:
		return (int32_t)(period.at * 7 - 3);
	case BILAT_RANGE:
		return (int32_t)floor_div(period.at, RANGE_DAYS);
	default:
		return (int32_t)period.at;
	}
}

int32_t bilat_period_last_day(struct bilat_period period)
{
	int months = months_of(period.freq);
	if (months > 0)
		return month_start((period.at + 1) * months) - 1;
	switch (period.freq) {
	case BILAT_TO_DATE:
		return month_start(period.at + 1) - 1;
	case BILAT_WEEK:
		return (int32_t)(period.at * 7 + 3);
	case BILAT_RANGE: {
		int64_t first = floor_div(period.at, RANGE_DAYS);
		return (int32_t)(first + (period.at - first * RANGE_DAYS) - 1);
	}
	default:
		return (int32_t)period.at;
	}
}

int bilat_period_year(struct bilat_period period)
{
	int year, other, day;
	if (period.freq == BILAT_WEEK)
		date_week_split(period.at, &year, &other);
	else
		bilat_date_split(bilat_period_last_day(period), &year, &other, &day);
	return year;
}

int bilat_period_compare(struct bilat_period a, struct bilat_period b)
{
	/* On one calendar their places say it; a range lies there by its first day. */
	if (a.freq == b.freq && a.freq != BILAT_RANGE)
		return (a.at > b.at) - (a.at < b.at);
	int32_t last_a = bilat_period_last_day(a), last_b = bilat_period_last_day(b);
	if (last_a != last_b)
		return last_a < last_b ? -1 : 1;
	int32_t first_a = bilat_period_first_day(a), first_b = bilat_period_first_day(b);
	if (first_a != first_b)
		return first_a < first_b ? -1 : 1;
	return (a.freq > b.freq) - (a.freq < b.freq);
}

bool bilat_period_equal(struct bilat_period a, struct bilat_period b)
{
	return a.freq == b.freq && a.at == b.at;
}

/* Hands out a period if it lies in the years that bilat knows. */
static bool give(struct bilat_period period, struct bilat_period *out)
{
	int64_t limit = (int64_t)DATE_YEAR_LAST * 400;
	if (period.at > limit || period.at < -limit)
		return false;
	if (bilat_period_first_day(period) < date_first() ||
	    bilat_period_last_day(period) > date_last())
		return false;
	*out = period;
	return true;
}

/* Business days counted from Monday 1969-12-29, the one of the week of 1970-01-01. */
static int64_t business_count(int32_t day)
{
	int weekday = date_weekday(day);
	return date_week(day) * 5 + (weekday < 5 ? weekday : 4);
}

static int32_t business_day(int64_t count)
{
	int64_t week = floor_div(count, 5);
	return (int32_t)(week * 7 - 3 + (count - week * 5));
}

bool bilat_period_shift(struct bilat_period period, int64_t n, struct bilat_period *out)
{
	int64_t limit = (int64_t)DATE_YEAR_LAST * 400;
	if (n > limit || n < -limit)
		return false;

	switch (period.freq) {
	case BILAT_ANNUAL:
	case BILAT_HALF:
	case BILAT_QUARTER:
	case BILAT_MONTH:
	case BILAT_WEEK:
	case BILAT_DAY:
		return give(bilat_period_make(period.freq, period.at + n), out);
	case BILAT_BUSINESS: {
		int64_t count = business_count((int32_t)period.at) + n;
		if (count > limit || count < -limit)
			return false;
		return give(bilat_period_make(BILAT_BUSINESS, business_day(count)), out);
	}
	case BILAT_TO_DATE:
		if (floor_div(period.at + n, 12) != floor_div(period.at, 12))
			return false;
		*out = bilat_period_make(BILAT_TO_DATE, period.at + n);
		return true;
	default:
		return false;
	}
}

/* The same date a year earlier; false for 29 February and in the first year. */
static bool date_year_before(int32_t day, int32_t *out)
{
	int year, month, day_of_month;
	bilat_date_split(day, &year, &month, &day_of_month);
	if (!date_valid(year - 1, month, day_of_month))
		return false;
	*out = bilat_date_make(year - 1, month, day_of_month);
	return true;
}

bool bilat_period_year_before(struct bilat_period period, struct bilat_period *out)
{
	int year, number;
	int32_t day;

	switch (period.freq) {
	case BILAT_ANNUAL:
	case BILAT_HALF:
	case BILAT_QUARTER:
	case BILAT_MONTH:
		return bilat_period_shift(period, -bilat_freq_per_year(period.freq), out);
	case BILAT_TO_DATE:
		return give(bilat_period_make(BILAT_TO_DATE, period.at - 12), out);
	case BILAT_WEEK:
		date_week_split(period.at, &year, &number);
		if (number == 53)
			return false;
		return give(
		    bilat_period_make(BILAT_WEEK, date_week_make(year - 1, number)), out);
	case BILAT_DAY:
	case BILAT_IRREGULAR:
	case BILAT_BUSINESS:
		if (!date_year_before((int32_t)period.at, &day))
			return false;
		if (period.freq == BILAT_BUSINESS)
			day = business_day(business_count(day));
		return give(bilat_period_make(period.freq, day), out);
	default:
		return false;
	}
}

/* The date some years later; 29 February becomes the 28th where there is none. */
static int32_t anniversary(int32_t day, int years)
{
	int year, month, day_of_month;
	bilat_date_split(day, &year, &month, &day_of_month);
	year += years;
	int longest = date_month_days(year, month);
	return bilat_date_make(year, month, day_of_month < longest ? day_of_month : longest);
}

/* Whole years and the part of the year that was begun; from <= to. */
static double calendar_years(int32_t from, int32_t to)
{
	int from_year, to_year, month, day;
	bilat_date_split(from, &from_year, &month, &day);
	bilat_date_split(to, &to_year, &month, &day);
	int years = to_year - from_year;
	if (anniversary(from, years) > to)
		years--;
	int32_t begun = anniversary(from, years);
	return years + (double)(to - begun) / (anniversary(from, years + 1) - begun);
}

static double days_years_between(int32_t from, int32_t to)
{
	return from <= to ? calendar_years(from, to) : -calendar_years(to, from);
}

bool bilat_period_years_between(struct bilat_period a, struct bilat_period b, double *years_out)
{
	if (a.freq != b.freq)
		return false;

	switch (a.freq) {
	case BILAT_ANNUAL:
	case BILAT_HALF:
	case BILAT_QUARTER:
	case BILAT_MONTH:
		*years_out = (double)(b.at - a.at) / bilat_freq_per_year(a.freq);
		return true;
	case BILAT_TO_DATE:
		if ((b.at - a.at) % 12 != 0)
			return false;
		*years_out = (double)(b.at - a.at) / 12;
		return true;
	case BILAT_WEEK: {
		int year_a, year_b, number_a, number_b;
		date_week_split(a.at, &year_a, &number_a);
		date_week_split(b.at, &year_b, &number_b);
		*years_out = number_a == number_b ? year_b - year_a
						  : days_years_between(bilat_period_last_day(a),
							bilat_period_last_day(b));
		return true;
	}
	case BILAT_DAY:
	case BILAT_BUSINESS:
	case BILAT_IRREGULAR:
		*years_out = days_years_between((int32_t)a.at, (int32_t)b.at);
		return true;
	default:
		return false;
	}
}

/* The period of a frequency made of months, or the week, that a day lies in. */
static struct bilat_period period_of_day(int32_t day, enum bilat_freq freq)
{
	if (freq == BILAT_WEEK)
		return bilat_period_make(BILAT_WEEK, date_week(day));
	int year, month, day_of_month;
	bilat_date_split(day, &year, &month, &day_of_month);
	return bilat_period_make(
	    freq, floor_div((int64_t)year * 12 + month - 1, months_of(freq)));
}

/* How coarse: days 1, weeks 2, months 3 ... years 6; 0 for what is never taken together. */
static int coarseness(enum bilat_freq freq)
{
	switch (freq) {
	case BILAT_DAY:
	case BILAT_BUSINESS:
	case BILAT_IRREGULAR:
		return 1;
	case BILAT_WEEK:
		return 2;
	case BILAT_MONTH:
		return 3;
	case BILAT_QUARTER:
		return 4;
	case BILAT_HALF:
		return 5;
	case BILAT_ANNUAL:
		return 6;
	default:
		return 0;
	}
}

bool bilat_period_within(
    struct bilat_period period, enum bilat_freq freq, struct bilat_period *out)
{
	int from = coarseness(period.freq), to = coarseness(freq);
	if (from == 0 || to <= from || to == 1)
		return false;
	struct bilat_period whole = period_of_day(bilat_period_first_day(period), freq);
	if (bilat_period_last_day(period) > bilat_period_last_day(whole))
		return false;
	*out = whole;
	return true;
}

static bool parts_in_days(struct bilat_period period, enum bilat_freq freq,
    struct bilat_period *first_out, int *count_out)
{
	int32_t first = bilat_period_first_day(period), last = bilat_period_last_day(period);
	if (freq == BILAT_DAY) {
		*first_out = bilat_period_make(BILAT_DAY, first);
		*count_out = last - first + 1;
		return true;
	}
	/* The first business day not before the first day; the last not behind the last. */
	int64_t from = business_count(first) + (date_weekday(first) > 4);
	int64_t to = business_count(last);
	if (from > to)
		return false;
	*first_out = bilat_period_make(BILAT_BUSINESS, business_day(from));
	*count_out = (int)(to - from + 1);
	return true;
}

bool bilat_period_parts(struct bilat_period period, enum bilat_freq freq,
    struct bilat_period *first_out, int *count_out)
{
	bool composed = months_of(period.freq) > 0 || period.freq == BILAT_WEEK ||
			period.freq == BILAT_TO_DATE || period.freq == BILAT_RANGE;
	if (!composed)
		return false;
	if (freq == BILAT_DAY || freq == BILAT_BUSINESS)
		return parts_in_days(period, freq, first_out, count_out);

	int part = months_of(freq), whole = months_of(period.freq);
	int64_t start = period.at * whole;
	if (period.freq == BILAT_TO_DATE) {
		start = floor_div(period.at, 12) * 12;
		whole = (int)(period.at - start) + 1;
	} else if (part >= whole) {
		return false;
	}
	if (part == 0 || whole % part != 0)
		return false;
	*first_out = bilat_period_make(freq, start / part);
	*count_out = whole / part;
	return true;
}

char *bilat_date_print(char out[BILAT_PERIOD_SIZE], int32_t day)
{
	int year, month, day_of_month;
	bilat_date_split(day, &year, &month, &day_of_month);
	snprintf(out, BILAT_PERIOD_SIZE, "%04d-%02d-%02d", year, month, day_of_month);
	return out;
}

/* "2024-Q1": a year, a letter and the number in that year. */
static void print_part(char *out, struct bilat_period period)
{
	int per_year = bilat_freq_per_year(period.freq);
	int64_t year = floor_div(period.at, per_year);
	snprintf(out, BILAT_PERIOD_SIZE, "%04d-%c%d", (int)year, (char)period.freq,
	    (int)(period.at - year * per_year) + 1);
}

char *bilat_period_print(char out[BILAT_PERIOD_SIZE], struct bilat_period period)
{
	int year = bilat_period_year(period), number;

	switch (period.freq) {
	case BILAT_ANNUAL:
		snprintf(out, BILAT_PERIOD_SIZE, "%04d", year);
		break;
	case BILAT_HALF:
	case BILAT_QUARTER:
		print_part(out, period);
		break;
	case BILAT_MONTH:
	case BILAT_TO_DATE:
		number = (int)(period.at - (int64_t)year * 12) + 1;
		snprintf(out, BILAT_PERIOD_SIZE,
		    period.freq == BILAT_MONTH ? "%04d-%02d" : "%04d-01/%02d", year, number);
		break;
	case BILAT_WEEK:
		date_week_split(period.at, &year, &number);
		snprintf(out, BILAT_PERIOD_SIZE, "%04d-W%02d", year, number);
		break;
	case BILAT_RANGE: {
		char first[BILAT_PERIOD_SIZE];
		int32_t from = bilat_period_first_day(period);
		bilat_date_print(first, from);
		snprintf(out, BILAT_PERIOD_SIZE, "%.10s/P%dD", first,
		    bilat_period_last_day(period) - from + 1);
		break;
	}
	case BILAT_DAY:
	case BILAT_BUSINESS:
	case BILAT_IRREGULAR:
		bilat_date_print(out, (int32_t)period.at);
		break;
	default:
		snprintf(out, BILAT_PERIOD_SIZE, "-");
	}
	return out;
}
