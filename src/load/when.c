#include "load/when.h"

#include <stdio.h>
#include <string.h>

#include <bilat/error.h>

static bool all_digits(const char *text, size_t count)
{
	return strlen(text) == count && strspn(text, "0123456789") == count;
}

/* "03/04/2024", "3.4.24": three numbers with the year last; used_out is their length. */
static bool take_three(
    const char *text, int *a, int *b, int *year, char *mark, size_t *used_out)
{
	int used = 0, year_begin = 0;
	char second;
	if (sscanf(text, "%2d%c%2d%c%n%4d%n", a, mark, b, &second, &year_begin, year, &used) !=
		5 ||
	    used == 0)
		return false;
	if ((*mark != '/' && *mark != '.' && *mark != '-') || second != *mark)
		return false;
	int year_digits = used - year_begin;
	if (year_digits != 4 && year_digits != 2)
		return false;
	if (year_digits == 2)
		*year += *year < 70 ? 2000 : 1900;
	if (text[used] >= '0' && text[used] <= '9')
		return false;
	*used_out = (size_t)used;
	return true;
}

enum layout_order when_evidence(const char *text)
{
	int a, b, year;
	char mark;
	size_t used;
	if (!take_three(text, &a, &b, &year, &mark, &used))
		return ORDER_YMD;
	/* Dates with dots have the day first everywhere. */
	if (mark == '.' || a > 12)
		return ORDER_DMY;
	return b > 12 ? ORDER_MDY : ORDER_AUTO;
}

static bool read_three(const char *text, enum layout_order order, int32_t *day_out,
    size_t *used, bool *is_date, struct bilat_error *err)
{
	static const int lengths[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	int a, b, year;
	char mark;
	*is_date = take_three(text, &a, &b, &year, &mark, used);
	if (!*is_date)
		return false;
	if (mark == '.')
		order = ORDER_DMY;
	if (order != ORDER_DMY && order != ORDER_MDY)
		return bilat_fail(err, BILAT_INPUT,
		    "'%s' does not say which is the day and which the month (--set dates=dmy, "
		    "or "
		    "dates=mdy)",
		    text);
	int day = order == ORDER_DMY ? a : b, month = order == ORDER_DMY ? b : a;
	if (month < 1 || month > 12 || day < 1 || day > lengths[month - 1])
		return bilat_fail(err, BILAT_INPUT,
		    "'%s' is no date by the order %s of the file", text,
		    order == ORDER_DMY ? "day, month, year" : "month, day, year");
	*day_out = bilat_date_make(year, month, day);
	return true;
}

bool when_day(
    const char *text, enum layout_order order, int32_t *day_out, struct bilat_error *err)
{
	size_t used;
	bool is_date;
	int32_t day;
	if (read_three(text, order, &day, &used, &is_date, err)) {
		*day_out = day;
		return true;
	}
	if (is_date)
		return false;
	char date[16];
	size_t length = strcspn(text, "T ");
	if (length >= sizeof date)
		return bilat_fail(err, BILAT_INPUT, "'%s' is no date", text);
	memcpy(date, text, length);
	date[length] = '\0';
	if (bilat_date_parse(date, day_out, NULL))
		return true;
	return bilat_fail(err, BILAT_INPUT, "'%s' is no date", text);
}

/* A day as the period of a given frequency. */
static bool day_to(struct bilat_period day, enum bilat_freq freq, struct bilat_period *out)
{
	switch (freq) {
	case BILAT_BUSINESS:
	case BILAT_IRREGULAR:
	case BILAT_DAY:
		*out = bilat_period_make(freq, day.at);
		return true;
	default:
		return bilat_period_within(day, freq, out);
	}
}

static bool agree(const char *text, struct bilat_period period, enum bilat_freq freq,
    struct bilat_period *out, struct bilat_error *err)
{
	if (freq == BILAT_FREQ_NONE || period.freq == freq) {
		*out = period;
		return true;
	}
	if (period.freq == BILAT_DAY && day_to(period, freq, out))
		return true;
	return bilat_fail(err, BILAT_INPUT, "'%s' is no %s period, which the file says it is",
	    text, bilat_freq_name(freq));
}

bool when_period(const char *text, enum layout_order order, enum bilat_freq freq,
    struct bilat_period *out, struct bilat_error *err)
{
	int32_t day;
	size_t used;
	bool is_date;
	struct bilat_period period;
	if (read_three(text, order, &day, &used, &is_date, err))
		return agree(text, bilat_period_make(BILAT_DAY, day), freq, out, err);
	if (is_date)
		return false;
	char form[16];
	const char *read = text;
	if ((freq == BILAT_MONTH || freq == BILAT_FREQ_NONE) && all_digits(text, 6)) {
		snprintf(form, sizeof form, "%.4s-%s", text, text + 4);
		read = form;
	} else if (all_digits(text, 8)) {
		snprintf(form, sizeof form, "%.4s-%.2s-%s", text, text + 4, text + 6);
		read = form;
	}
	if (!bilat_period_parse(read, &period, NULL))
		return bilat_fail(err, BILAT_INPUT,
		    "'%s' is no period (such as 2024, 2024-Q1, 2024-03 or 2024-03-31)", text);
	return agree(text, period, freq, out, err);
}
