/* period_parse.c - the ways in which people and files write a period.
 *
 * The text is first made plain (upper case, one kind of dash and blank, no time zone), then
 * tried against one small reader for each family of forms.  A reader moves along the text and
 * answers only if it reached the end. */
#include <bilat/period.h>

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include <bilat/error.h>

#include "base/str.h"
#include "model/date.h"
#include "model/period.h"

#define PLAIN_SIZE 48

/* More days than this are no range of anything. */
#define RANGE_DAYS_MOST 1000000

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* From least to most digits and no digit behind them. */
static bool read_number(const char **text, int least, int most, int *out)
{
	const char *at = *text;
	int value = 0, count = 0;
	while (is_digit(*at) && count < most) {
		value = value * 10 + (*at++ - '0');
		count++;
	}
	if (count < least || is_digit(*at))
		return false;
	*text = at;
	*out = value;
	return true;
}

static bool read_char(const char **text, char c)
{
	if (**text != c)
		return false;
	++*text;
	return true;
}

static bool read_year(const char **text, int *out)
{
	return read_number(text, 4, 4, out) && *out >= DATE_YEAR_FIRST;
}

/* Any one of blank, dash, point, slash, or nothing. */
static void skip_separator(const char **text)
{
	while (**text == ' ')
		++*text;
	if (**text != '\0' && strchr("-./", **text) != NULL)
		++*text;
	while (**text == ' ')
		++*text;
}

/* An English name of a month, whole or from three letters on ("SEPT"). */
static bool read_month_name(const char **text, int *out)
{
	static const char *const months[] = { "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY",
		"JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER" };
	size_t length = 0;
	while (is_letter((*text)[length]))
		length++;
	if (length < 3)
		return false;
	for (int month = 0; month < 12; month++) {
		if (strncmp(*text, months[month], length) == 0) {
			*text += length;
			read_char(text, '.');
			*out = month + 1;
			return true;
		}
	}
	return false;
}

static int64_t month_count(int year, int month)
{
	return (int64_t)year * 12 + month - 1;
}

/* The months from first to last are the calendar period that they make up, or year to date,
 * else a range. */
static struct bilat_period period_of_months(int64_t first, int64_t last)
{
	int64_t count = last - first + 1;
	int32_t first_day = bilat_period_first_day(bilat_period_make(BILAT_MONTH, first));
	int32_t last_day = bilat_period_last_day(bilat_period_make(BILAT_MONTH, last));

	if (count == 1)
		return bilat_period_make(BILAT_MONTH, first);
	if (count == 3 && first % 3 == 0)
		return bilat_period_make(BILAT_QUARTER, first / 3);
	if (count == 6 && first % 6 == 0)
		return bilat_period_make(BILAT_HALF, first / 6);
	if (count == 12 && first % 12 == 0)
		return bilat_period_make(BILAT_ANNUAL, first / 12);
	if (count < 12 && first % 12 == 0)
		return bilat_period_make(BILAT_TO_DATE, last);
	return bilat_period_of_days(first_day, last_day);
}

/* January to a month: year to date, unless it is the whole year. */
static struct bilat_period period_to_date(int year, int month)
{
	if (month == 12)
		return bilat_period_of_year(year);
	return bilat_period_make(BILAT_TO_DATE, month_count(year, month));
}

/* Months of one year, given as such. */
static bool months_of_year(int year, int from, int to, struct bilat_period *out)
{
	if (from < 1 || to > 12 || from > to)
		return false;
	if (from == 1)
		*out = period_to_date(year, to);
	else
		*out = period_of_months(month_count(year, from), month_count(year, to));
	return true;
}

/* The number of a half-year, quarter ... in its year. */
static bool part_of_year(int year, char letter, int number, struct bilat_period *out)
{
	int days = date_leap(year) ? 366 : 365;
	int most = letter == 'A'                    ? 1
		   : letter == 'S' || letter == 'H' ? 2
		   : letter == 'T'                  ? 3
		   : letter == 'Q'                  ? 4
		   : letter == 'M'                  ? 12
		   : letter == 'W'                  ? date_weeks_in(year)
		   : letter == 'D'                  ? days
						    : 0;
	if (number < 1 || number > most)
		return false;

	switch (letter) {
	case 'A':
		*out = bilat_period_of_year(year);
		return true;
	case 'S':
	case 'H':
		*out = bilat_period_make(BILAT_HALF, (int64_t)year * 2 + number - 1);
		return true;
	case 'T': /* four months, which have no calendar of their own here */
		*out = bilat_period_of_days(bilat_date_make(year, number * 4 - 3, 1),
		    bilat_date_make(year, number * 4, date_month_days(year, number * 4)));
		return true;
	case 'Q':
		*out = bilat_period_make(BILAT_QUARTER, (int64_t)year * 4 + number - 1);
		return true;
	case 'M':
		*out = bilat_period_make(BILAT_MONTH, month_count(year, number));
		return true;
	case 'W':
		*out = bilat_period_make(BILAT_WEEK, date_week_make(year, number));
		return true;
	default:
		*out = bilat_period_make(BILAT_DAY, bilat_date_make(year, 1, 1) + number - 1);
		return true;
	}
}

/* Whole months are what they make up; else a range. */
static struct bilat_period period_between(int32_t first, int32_t last)
{
	int year, month, day, end_year, end_month, end_day;
	bilat_date_split(first, &year, &month, &day);
	bilat_date_split(last, &end_year, &end_month, &end_day);
	if (day == 1 && end_day == date_month_days(end_year, end_month))
		return period_of_months(
		    month_count(year, month), month_count(end_year, end_month));
	return bilat_period_of_days(first, last);
}

/* "P6M", "P1Y", "P2W", "P45D" from a day on. */
static bool read_duration(const char *at, int32_t start, struct bilat_period *out)
{
	int count, year, month, day;
	if (!read_char(&at, 'P') || !read_number(&at, 1, 6, &count) || count < 1 ||
	    *at == '\0' || at[1] != '\0' || strchr("YMWD", *at) == NULL)
		return false;

	bilat_date_split(start, &year, &month, &day);
	if (*at == 'D' || *at == 'W') {
		int64_t days = (int64_t)count * (*at == 'W' ? 7 : 1);
		if (start + days - 1 > date_last() || days > RANGE_DAYS_MOST)
			return false;
		if (*at == 'W' && count == 1 && date_weekday(start) == 0)
			*out = bilat_period_make(BILAT_WEEK, date_week(start));
		else if (days == 1)
			*out = bilat_period_make(BILAT_DAY, start);
		else
			*out = bilat_period_of_days(start, (int32_t)(start + days - 1));
		return true;
	}
	int64_t months = *at == 'Y' ? (int64_t)count * 12 : count;
	int64_t first = month_count(year, month);
	if (first + months > month_count(DATE_YEAR_LAST, 12) || months > RANGE_DAYS_MOST / 31)
		return false;
	if (day == 1) {
		*out = period_of_months(first, first + months - 1);
		return true;
	}
	/* To the day before the same day of the month in which it ends. */
	int64_t end = first + months;
	int end_year = (int)(end / 12), end_month = (int)(end % 12) + 1;
	int longest = date_month_days(end_year, end_month);
	int32_t last = bilat_date_make(end_year, end_month, day < longest ? day : longest) - 1;
	*out = bilat_period_of_days(start, last);
	return true;
}

/* "T00:00", "T00:00:00", "T00:00:00.000" behind a date; the hour says nothing about a day. */
static bool read_time(const char **text)
{
	int hour, minute, second = 0, fraction;
	if (!read_char(text, 'T') && !read_char(text, ' '))
		return false;
	if (!read_number(text, 2, 2, &hour) || !read_char(text, ':') ||
	    !read_number(text, 2, 2, &minute))
		return false;
	if (read_char(text, ':') && !read_number(text, 2, 2, &second))
		return false;
	if (read_char(text, '.') && !read_number(text, 1, 9, &fraction))
		return false;
	return hour <= 24 && minute < 60 && second <= 60;
}

/* What follows "2024-03-31": nothing, a time, a duration or the day that ends a range. */
static bool read_behind_date(
    const char *at, int year, int month, int day, struct bilat_period *out)
{
	if (!date_valid(year, month, day))
		return false;
	int32_t start = bilat_date_make(year, month, day);

	if (*at == 'T' || *at == ' ') {
		if (!read_time(&at))
			return false;
	}
	if (*at == '\0') {
		*out = bilat_period_make(BILAT_DAY, start);
		return true;
	}
	if (!read_char(&at, '/'))
		return false;
	if (*at == 'P')
		return read_duration(at, start, out);
	if (!read_year(&at, &year) || !read_char(&at, '-') || !read_number(&at, 2, 2, &month) ||
	    !read_char(&at, '-') || !read_number(&at, 2, 2, &day) || *at != '\0' ||
	    !date_valid(year, month, day))
		return false;
	int32_t end = bilat_date_make(year, month, day);
	if (end <= start || end - start >= RANGE_DAYS_MOST)
		return false;
	*out = period_between(start, end);
	return true;
}

/* What follows "2024-03": nothing, a day, a last month, a duration. */
static bool read_behind_month(const char *at, int year, int month, struct bilat_period *out)
{
	int number, last_year;
	if (month < 1 || month > 12)
		return false;
	if (*at == '\0') {
		*out = bilat_period_make(BILAT_MONTH, month_count(year, month));
		return true;
	}
	if (read_char(&at, '-'))
		return read_number(&at, 2, 2, &number) &&
		       read_behind_date(at, year, month, number, out);
	if (!read_char(&at, '/'))
		return false;
	if (*at == 'P')
		return read_duration(at, bilat_date_make(year, month, 1), out);
	const char *mark = at;
	if (read_number(&at, 2, 2, &number) && *at == '\0')
		return months_of_year(year, month, number, out);
	at = mark;
	if (!read_year(&at, &last_year) || !read_char(&at, '-') ||
	    !read_number(&at, 2, 2, &number) || *at != '\0' || number < 1 || number > 12)
		return false;
	if (last_year == year)
		return months_of_year(year, month, number, out);
	if (last_year < year)
		return false;
	if ((last_year - year) * 366 > RANGE_DAYS_MOST)
		return false;
	*out = period_of_months(month_count(year, month), month_count(last_year, number));
	return true;
}

/* Forms that begin with the year. */
static bool read_year_first(const char *at, struct bilat_period *out)
{
	int year, number;
	if (!read_year(&at, &year))
		return false;
	if (*at == '\0') {
		*out = bilat_period_of_year(year);
		return true;
	}
	if (at[0] == '/' && at[1] == 'P')
		return read_duration(at + 1, bilat_date_make(year, 1, 1), out);
	if (at[0] == '-' && is_digit(at[1])) {
		at++;
		return read_number(&at, 2, 2, &number) &&
		       read_behind_month(at, year, number, out);
	}
	skip_separator(&at);
	if (is_letter(at[0]) && is_digit(at[1])) {
		char letter = *at++;
		return read_number(&at, 1, 3, &number) && *at == '\0' &&
		       part_of_year(year, letter, number, out);
	}
	if (!read_month_name(&at, &number) || *at != '\0')
		return false;
	*out = bilat_period_make(BILAT_MONTH, month_count(year, number));
	return true;
}

/* "Q1 2024", "1Q 2024", "H2-2024". */
static bool read_part_first(const char *at, struct bilat_period *out)
{
	int number, year;
	char letter;
	if (is_letter(at[0]) && is_digit(at[1])) {
		letter = *at++;
		if (!read_number(&at, 1, 1, &number))
			return false;
	} else if (is_digit(at[0]) && is_letter(at[1])) {
		number = *at++ - '0';
		letter = *at++;
	} else {
		return false;
	}
	if (strchr("QSHT", letter) == NULL)
		return false;
	skip_separator(&at);
	return read_year(&at, &year) && *at == '\0' && part_of_year(year, letter, number, out);
}

/* "-24" and "'24" behind a month's name ("Mar 24" may be a day): 70 to 99 are in the last
 * century. */
static bool read_short_year(const char **text, int *out)
{
	int year;
	if (!read_char(text, '-') && !read_char(text, ' ') && **text != '\'')
		return false;
	bool marked = (*text)[-1] == '-';
	if (!read_char(text, '\'') && !marked)
		return false;
	if (!read_number(text, 2, 2, &year))
		return false;
	*out = year + (year < 70 ? 2000 : 1900);
	return true;
}

/* "Mar 2024", "Sep-24", "Jan-Sep 2024", "March 31, 2024". */
static bool read_month_first(const char *at, struct bilat_period *out)
{
	int month, last, day, year;
	if (!read_month_name(&at, &month))
		return false;

	const char *mark = at;
	if (read_char(&at, ' ') && read_number(&at, 1, 2, &day) && read_char(&at, ',')) {
		read_char(&at, ' ');
		return read_year(&at, &year) && *at == '\0' &&
		       read_behind_date(at, year, month, day, out);
	}
	at = mark;
	if (!read_short_year(&at, &year) || *at != '\0') {
		at = mark;
		skip_separator(&at);
		if (is_letter(*at)) {
			if (!read_month_name(&at, &last))
				return false;
			skip_separator(&at);
			return read_year(&at, &year) && *at == '\0' &&
			       months_of_year(year, month, last, out);
		}
		if (!read_year(&at, &year) || *at != '\0')
			return false;
	}
	*out = bilat_period_make(BILAT_MONTH, month_count(year, month));
	return true;
}

/* "31.03.2024", "31 March 2024", "03.2024". A slash is not read: it is day first for some and
 * month first for others. */
static bool read_day_first(const char *at, struct bilat_period *out)
{
	int first, month, year;
	if (!read_number(&at, 1, 2, &first))
		return false;
	if (read_char(&at, '.')) {
		const char *mark = at;
		if (read_year(&at, &year) && *at == '\0' && first >= 1 && first <= 12) {
			*out = bilat_period_make(BILAT_MONTH, month_count(year, first));
			return true;
		}
		at = mark;
		return read_number(&at, 1, 2, &month) && read_char(&at, '.') &&
		       read_year(&at, &year) && *at == '\0' &&
		       read_behind_date(at, year, month, first, out);
	}
	skip_separator(&at);
	if (!read_month_name(&at, &month))
		return false;
	skip_separator(&at);
	return read_year(&at, &year) && *at == '\0' &&
	       read_behind_date(at, year, month, first, out);
}

/* "Z" and "+05:00" at the end mean nothing for a day or more. */
static void cut_zone(char *text)
{
	size_t length = strlen(text);
	if (length > 4 && text[length - 1] == 'Z') {
		text[length - 1] = '\0';
		return;
	}
	if (length < 10)
		return;
	const char *zone = text + length - 6;
	int hours, minutes;
	if (*zone != '+' && *zone != '-')
		return;
	zone++;
	if (read_number(&zone, 2, 2, &hours) && read_char(&zone, ':') &&
	    read_number(&zone, 2, 2, &minutes) && hours <= 14 && minutes < 60)
		text[length - 6] = '\0';
}

/* Dashes of all kinds and blanks of all kinds become one kind; false if it is too long. */
static bool make_plain(const char *text, char out[PLAIN_SIZE])
{
	static const struct {
		const char *bytes;
		char plain;
	} others[] = { { "\xe2\x80\x90", '-' }, { "\xe2\x80\x91", '-' },
		{ "\xe2\x80\x92", '-' }, { "\xe2\x80\x93", '-' }, { "\xe2\x80\x94", '-' },
		{ "\xe2\x88\x92", '-' }, { "\xe2\x80\x99", '\'' }, { "\xc2\xa0", ' ' },
		{ "\xe2\x80\xaf", ' ' } };
	size_t length = 0;

	while (*text != '\0') {
		char c = *text;
		size_t used = 1;
		for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
			if (text_starts(text, others[i].bytes)) {
				c = others[i].plain;
				used = strlen(others[i].bytes);
			}
		}
		text += used;
		if (c == '\t')
			c = ' ';
		if (c == ' ' && (length == 0 || out[length - 1] == ' '))
			continue;
		if (length + 1 >= PLAIN_SIZE)
			return false;
		out[length++] = c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
	}
	while (length > 0 && out[length - 1] == ' ')
		length--;
	out[length] = '\0';
	cut_zone(out);
	return true;
}

struct bilat_period bilat_period_as_of(struct bilat_period period)
{
	int year, month, day;
	if (period.freq != BILAT_DAY && period.freq != BILAT_BUSINESS &&
	    period.freq != BILAT_IRREGULAR)
		return period;
	bilat_date_split((int32_t)period.at, &year, &month, &day);
	if (day != 1 || period.at <= date_first())
		return period;
	return bilat_period_make(BILAT_MONTH, month_count(year, month) - 1);
}

static bool read_any(const char *plain, struct bilat_period *out)
{
	return read_year_first(plain, out) || read_part_first(plain, out) ||
	       read_month_first(plain, out) || read_day_first(plain, out);
}

bool period_read(const char *text, struct bilat_period *out)
{
	static const char as_of[] = "AS OF ";
	char plain[PLAIN_SIZE];
	if (!make_plain(text, plain))
		return false;
	if (strcmp(plain, "-") == 0) {
		*out = bilat_period_make(BILAT_TIMELESS, 0);
		return true;
	}
	if (!text_starts(plain, as_of))
		return read_any(plain, out);
	struct bilat_period period;
	if (!read_any(plain + strlen(as_of), &period))
		return false;
	*out = bilat_period_as_of(period);
	return true;
}

/* "2022-23", "2022/23": two years side by side. */
static bool looks_fiscal(const char *text)
{
	int year, next;
	return read_year(&text, &year) && (read_char(&text, '-') || read_char(&text, '/')) &&
	       (read_number(&text, 2, 2, &next) || read_number(&text, 4, 4, &next)) &&
	       *text == '\0' && next % 100 == (year + 1) % 100;
}

bool bilat_period_parse(const char *text, struct bilat_period *out, struct bilat_error *err)
{
	int number;
	const char *at = text;
	if (period_read(text, out))
		return true;
	if (looks_fiscal(text))
		return bilat_fail(err, BILAT_USAGE,
		    "'%s' is a fiscal year whose first day is not known (write 2022-07-01/P1Y)",
		    text);
	if (read_number(&at, 6, 6, &number) && *at == '\0')
		return bilat_fail(err, BILAT_USAGE,
		    "'%s' is not a period (write %.4s-%s if it is a month)", text, text,
		    text + 4);
	return bilat_fail(err, BILAT_USAGE,
	    "'%s' is not a period (write 2024, 2024-S1, 2024-Q1, 2024-03, 2024-W09, 2024-03-31 "
	    "or "
	    "2024-01/09)",
	    text);
}

/* YYYYMM and YYYYMMDD, which only a declared frequency can tell from a number. */
static bool read_packed(const char *text, struct bilat_period *out)
{
	int value;
	const char *at = text;
	char dashed[16];
	if (read_number(&at, 6, 6, &value) && *at == '\0')
		snprintf(dashed, sizeof dashed, "%04d-%02d", value / 100, value % 100);
	else if (at = text, read_number(&at, 8, 8, &value) && *at == '\0')
		snprintf(dashed, sizeof dashed, "%04d-%02d-%02d", value / 10000,
		    value / 100 % 100, value % 100);
	else
		return false;
	return period_read(dashed, out);
}

/* Fits a period to a declared frequency: a day that begins or ends one stands for it. */
static bool fit(struct bilat_period period, enum bilat_freq freq, struct bilat_period *out)
{
	if (period.freq == freq) {
		*out = period;
		return true;
	}
	if (period.freq != BILAT_DAY)
		return false;
	if (freq == BILAT_IRREGULAR ||
	    (freq == BILAT_BUSINESS && date_weekday((int32_t)period.at) < 5)) {
		*out = bilat_period_make(freq, period.at);
		return true;
	}
	struct bilat_period whole;
	if (!bilat_period_within(period, freq, &whole) ||
	    (bilat_period_first_day(whole) != period.at &&
		bilat_period_last_day(whole) != period.at))
		return false;
	*out = whole;
	return true;
}

bool bilat_period_parse_as(
    const char *text, enum bilat_freq freq, struct bilat_period *out, struct bilat_error *err)
{
	struct bilat_period period;
	if (!period_read(text, &period) && !read_packed(text, &period))
		return bilat_period_parse(text, out, err);
	if (freq == BILAT_FREQ_NONE) {
		*out = period;
		return true;
	}
	if (!fit(period, freq, out))
		return bilat_fail(err, BILAT_USAGE, "'%s' is no period of a series that is %s",
		    text, bilat_freq_name(freq));
	return true;
}

bool bilat_date_parse(const char *text, int32_t *day_out, struct bilat_error *err)
{
	struct bilat_period period;
	if (!period_read(text, &period) || bilat_freq_per_year(period.freq) == 0)
		return bilat_fail(err, BILAT_USAGE,
		    "'%s' is not a date (write 2024-03-31, or 2024-03 or 2024 for their last "
		    "day)",
		    text);
	*day_out = bilat_period_last_day(period);
	return true;
}
