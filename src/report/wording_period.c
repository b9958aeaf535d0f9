/* Days and periods in words. */
#include <string.h>

#include "base/arena.h"
#include "base/str.h"
#include "model/language.h"
#include "report/factsheet.h"

/* The names stand within the texts that are translated: "in January {year}", since what a
 * language does to a name of a month nobody can tell from the name. */
static const char *const months[] = { "January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December" };

static const char *const short_months[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
	"Aug", "Sep", "Oct", "Nov", "Dec" };

/* Such a text with the name of a month for {month}. */
static const char *of_month(struct factsheet *sheet, const char *text, const char *month)
{
	const char *blank = strstr(text, "{month}");

	return arena_printf(sheet->arena, "%.*s%s%s", (int)(blank - text), text, month,
	    blank + strlen("{month}"));
}

const char *word_date(struct factsheet *sheet, int32_t day)
{
	int year, month, of;

	bilat_date_split(day, &year, &month, &of);
	return say(sheet, of_month(sheet, "{day} {month} {year}", months[month - 1]), "day",
	    say_number(sheet, of), "year", say_number(sheet, year), NULL);
}

static const char *say_named(struct factsheet *sheet, const char *text,
    const char *const names[], struct bilat_period period)
{
	int year, month, day;

	bilat_date_split(bilat_period_last_day(period), &year, &month, &day);
	return say(sheet, of_month(sheet, text, names[month - 1]), "year",
	    say_number(sheet, year), NULL);
}

static const char *say_month(
    struct factsheet *sheet, const char *text, struct bilat_period period)
{
	return say_named(sheet, text, months, period);
}

/* Which half or quarter of its year, and the year. */
static const char *say_part(
    struct factsheet *sheet, const char *const texts[], int parts, struct bilat_period period)
{
	const char *text = texts[(period.at % parts + parts) % parts];

	return say(sheet, text, "year", say_number(sheet, bilat_period_year(period)), NULL);
}

static bool is_day(struct bilat_period period)
{
	return period.freq == BILAT_DAY || period.freq == BILAT_BUSINESS ||
	       period.freq == BILAT_IRREGULAR;
}

const char *word_period(struct factsheet *sheet, struct bilat_period period, bool stock)
{
	static const char *const halves[] = { TEXT("First half of {year}"),
		TEXT("Second half of {year}") };
	static const char *const quarters[] = { TEXT("Q1 {year}"), TEXT("Q2 {year}"),
		TEXT("Q3 {year}"), TEXT("Q4 {year}") };
	char text[BILAT_PERIOD_SIZE];

	if (is_day(period) || (period.freq == BILAT_HALF && stock))
		return word_date(sheet, bilat_period_last_day(period));
	switch (period.freq) {
	case BILAT_ANNUAL:
		return say_number(sheet, bilat_period_year(period));
	case BILAT_HALF:
		return say_part(sheet, halves, 2, period);
	case BILAT_QUARTER:
		return say_part(sheet, quarters, 4, period);
	case BILAT_MONTH:
		return say_month(
		    sheet, stock ? "End of {month} {year}" : "{month} {year}", period);
	case BILAT_TO_DATE:
		return say_month(sheet, "January\xe2\x80\x93{month} {year}", period);
	default:
		return arena_strdup(sheet->arena, bilat_period_print(text, period));
	}
}

const char *word_period_short(struct factsheet *sheet, struct bilat_period period)
{
	static const char *const halves[] = { TEXT("H1 {year}"), TEXT("H2 {year}") };

	switch (period.freq) {
	case BILAT_HALF:
		return say_part(sheet, halves, 2, period);
	case BILAT_MONTH:
		return say_named(sheet, "{month} {year}", short_months, period);
	case BILAT_TO_DATE:
		if (period.at % 12 != 0)
			return say_named(
			    sheet, "Jan\xe2\x80\x93{month} {year}", short_months, period);
		return say_named(sheet, "{month} {year}", short_months, period);
	default:
		return word_period(sheet, period, false);
	}
}

const char *word_in_period(struct factsheet *sheet, struct bilat_period period, bool stock)
{
	static const char *const halves[] = { TEXT("in the first half of {year}"),
		TEXT("in the second half of {year}") };
	static const char *const quarters[] = { TEXT("in Q1 {year}"), TEXT("in Q2 {year}"),
		TEXT("in Q3 {year}"), TEXT("in Q4 {year}") };

	if (is_day(period) || (period.freq == BILAT_HALF && stock))
		return say(sheet, "on {date}", "date", word_period(sheet, period, stock), NULL);
	switch (period.freq) {
	case BILAT_HALF:
		return say_part(sheet, halves, 2, period);
	case BILAT_QUARTER:
		return say_part(sheet, quarters, 4, period);
	case BILAT_MONTH:
		return say_month(sheet,
		    stock ? "at the end of {month} {year}" : "in {month} {year}", period);
	case BILAT_TO_DATE:
		return say_month(sheet, "in January\xe2\x80\x93{month} {year}", period);
	case BILAT_ANNUAL:
		return say(sheet, "in {year}", "year", word_period(sheet, period, stock), NULL);
	default:
		return say(
		    sheet, "in {period}", "period", word_period(sheet, period, stock), NULL);
	}
}

const char *word_when(struct factsheet *sheet, const struct figure_row *row)
{
	return word_in_period(sheet, row->period, word_is_stock(sheet, row->indicator));
}
