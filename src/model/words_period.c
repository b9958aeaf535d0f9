/* words_period.c - days and periods in words. */
#include "model/words.h"

#include <string.h>

#include "base/arena.h"
#include "model/language.h"

/* The names stand within the texts that are translated: "in January {year}", since what a
 * language does to a name of a month nobody can tell from the name. */
static const char *const months[] = { "January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December" };

static const char *const short_months[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
	"Aug", "Sep", "Oct", "Nov", "Dec" };

/* Such a text with the name of a month for {month}. */
static const char *of_month(const struct words *words, const char *text, const char *month)
{
	const char *blank = strstr(text, "{month}");

	return arena_printf(words->arena, "%.*s%s%s", (int)(blank - text), text, month,
	    blank + strlen("{month}"));
}

const char *words_number(const struct words *words, int number)
{
	return arena_printf(words->arena, "%d", number);
}

const char *words_date(const struct words *words, int32_t day)
{
	int year, month, of;

	bilat_date_split(day, &year, &month, &of);
	return texts_say(words->arena, words->texts,
	    of_month(words, "{day} {month} {year}", months[month - 1]), "day",
	    words_number(words, of), "year", words_number(words, year), NULL);
}

static const char *say_named(const struct words *words, const char *text,
    const char *const names[], struct bilat_period period)
{
	int year, month, day;

	bilat_date_split(bilat_period_last_day(period), &year, &month, &day);
	return texts_say(words->arena, words->texts, of_month(words, text, names[month - 1]),
	    "year", words_number(words, year), NULL);
}

static const char *say_month(
    const struct words *words, const char *text, struct bilat_period period)
{
	return say_named(words, text, months, period);
}

/* Which half or quarter of its year, and the year. */
static const char *say_part(
    const struct words *words, const char *const texts[], int parts, struct bilat_period period)
{
	const char *text = texts[(period.at % parts + parts) % parts];

	return texts_say(words->arena, words->texts, text, "year",
	    words_number(words, bilat_period_year(period)), NULL);
}

static bool is_day(struct bilat_period period)
{
	return period.freq == BILAT_DAY || period.freq == BILAT_BUSINESS ||
	       period.freq == BILAT_IRREGULAR;
}

const char *words_period(const struct words *words, struct bilat_period period, bool stock)
{
	static const char *const halves[] = { TEXT("First half of {year}"),
		TEXT("Second half of {year}") };
	static const char *const quarters[] = { TEXT("Q1 {year}"), TEXT("Q2 {year}"),
		TEXT("Q3 {year}"), TEXT("Q4 {year}") };
	char text[BILAT_PERIOD_SIZE];

	if (is_day(period) || (period.freq == BILAT_HALF && stock))
		return words_date(words, bilat_period_last_day(period));
	switch (period.freq) {
	case BILAT_ANNUAL:
		return words_number(words, bilat_period_year(period));
	case BILAT_HALF:
		return say_part(words, halves, 2, period);
	case BILAT_QUARTER:
		return say_part(words, quarters, 4, period);
	case BILAT_MONTH:
		return say_month(
		    words, stock ? "End of {month} {year}" : "{month} {year}", period);
	case BILAT_TO_DATE:
		return say_month(words, "January\xe2\x80\x93{month} {year}", period);
	default:
		return arena_strdup(words->arena, bilat_period_print(text, period));
	}
}

const char *words_period_short(const struct words *words, struct bilat_period period)
{
	static const char *const halves[] = { TEXT("H1 {year}"), TEXT("H2 {year}") };

	switch (period.freq) {
	case BILAT_HALF:
		return say_part(words, halves, 2, period);
	case BILAT_MONTH:
		return say_named(words, "{month} {year}", short_months, period);
	case BILAT_TO_DATE:
		if (period.at % 12 != 0)
			return say_named(
			    words, "Jan\xe2\x80\x93{month} {year}", short_months, period);
		return say_named(words, "{month} {year}", short_months, period);
	default:
		return words_period(words, period, false);
	}
}

const char *words_in_period(const struct words *words, struct bilat_period period, bool stock)
{
	static const char *const halves[] = { TEXT("in the first half of {year}"),
		TEXT("in the second half of {year}") };
	static const char *const quarters[] = { TEXT("in Q1 {year}"), TEXT("in Q2 {year}"),
		TEXT("in Q3 {year}"), TEXT("in Q4 {year}") };

	if (is_day(period) || (period.freq == BILAT_HALF && stock))
		return texts_say(words->arena, words->texts, "on {date}", "date",
		    words_period(words, period, stock), NULL);
	switch (period.freq) {
	case BILAT_HALF:
		return say_part(words, halves, 2, period);
	case BILAT_QUARTER:
		return say_part(words, quarters, 4, period);
	case BILAT_MONTH:
		return say_month(words,
		    stock ? "at the end of {month} {year}" : "in {month} {year}", period);
	case BILAT_TO_DATE:
		return say_month(words, "in January\xe2\x80\x93{month} {year}", period);
	case BILAT_ANNUAL:
		return texts_say(words->arena, words->texts, "in {year}", "year",
		    words_period(words, period, stock), NULL);
	default:
		return texts_say(words->arena, words->texts, "in {period}", "period",
		    words_period(words, period, stock), NULL);
	}
}
