/* period.h - the periods that statistics come in.
 *
 * A period is a frequency and a place on that frequency's own calendar, so that
 * "the period before" and "a year before" are arithmetic on the calendar and never
 * on rows.  A value: copy it, compare it, nothing to free.  Dates are days since
 * 1970-01-01 in the proleptic Gregorian calendar; weeks follow ISO 8601. */
#ifndef BILAT_PERIOD_H
#define BILAT_PERIOD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct bilat_error;

/* The letters are those of the SDMX code list CL_FREQ, where it has one. */
enum bilat_freq {
	BILAT_FREQ_NONE = 0,
	BILAT_ANNUAL = 'A',
	BILAT_HALF = 'S',
	BILAT_QUARTER = 'Q',
	BILAT_MONTH = 'M',
	BILAT_WEEK = 'W',
	BILAT_DAY = 'D',
	BILAT_BUSINESS = 'B',  /* days from Monday to Friday */
	BILAT_TO_DATE = 'Y',   /* January to a month of the same year ("2024-01/09") */
	BILAT_RANGE = 'R',     /* any other start and length; kept, never compared */
	BILAT_IRREGULAR = 'I', /* a date in a series without a rhythm */
	BILAT_TIMELESS = 'N',  /* no period at all (distances) */
};

/* at: years for A; year * 2 + half - 1; year * 4 + quarter - 1; year * 12 + month - 1 (the
 * last month, for Y); weeks since Monday 1970-01-05 - 7 days (week of 1970-01-01 is 0);
 * days since 1970-01-01 for D, B, I; first day * 2^20 + number of days for R; 0 for N. */
struct bilat_period {
	enum bilat_freq freq;
	int64_t at;
};

#define BILAT_PERIOD_SIZE 32

/* Reads one period in any of the forms of bilat(1), PERIODS: 2024, 2024-A1, 2024-Q1,
 * 2024Q1, Q1 2024, 2024-S1, 1H 2024, 2024-T1, 2024-03, 2024M03, Mar 2024, Sep-24, 03.2024,
 * 2024-W09, 2024-D060, 2024-03-31, 31.03.2024, "31 March 2024", 2024-03-31T00:00:00Z,
 * 2024-01/09 (the whole year is the year), "Jan-Sep 2024", 2024-01-01/P6M,
 * 2024-01-15/2024-02-20, "as of 01.07.2024", "-" (no period).  English month names; zones are
 * ignored.  Whole months that are a calendar period are that period, and from January on they
 * are year to date.  Not read, as they have two meanings: fiscal years ("2022-23"),
 * "03/04/2024" and "202403".  BILAT_USAGE if it is none of the forms. */
bool bilat_period_parse(const char *text, struct bilat_period *out, struct bilat_error *err);

/* The same for a series whose frequency has been declared: reads 202403 and 20240331 too, and
 * a date that is the first or last day of a period of that frequency as that period.
 * BILAT_FREQ_NONE takes any.  BILAT_USAGE if it is no period of that frequency. */
bool bilat_period_parse_as(
    const char *text, enum bilat_freq freq, struct bilat_period *out, struct bilat_error *err);

/* What a stock or count of a date belongs to: as of the first of a month it is that of the end
 * of the month before.  Other periods are handed back as they are. */
struct bilat_period bilat_period_as_of(struct bilat_period period);

/* The canonical text (2024, 2024-S1, 2024-Q1, 2024-03, 2024-W09, 2024-03-31, 2024-01/09,
 * 2024-01-15/P45D, -). */
char *bilat_period_print(char out[BILAT_PERIOD_SIZE], struct bilat_period period);

bool bilat_freq_parse(
    const char *text, enum bilat_freq *out); /* the letter, any case; H is S */
/* Periods in a year: 1, 2, 4, 12, 52, 260 business days, 365; 0 where that has no meaning. */
int bilat_freq_per_year(enum bilat_freq freq);
/* "annual", "quarterly" ... */
const char *bilat_freq_name(enum bilat_freq freq);

struct bilat_period bilat_period_of_year(int year);
struct bilat_period bilat_period_make(enum bilat_freq freq, int64_t at);
struct bilat_period bilat_period_of_days(int32_t first, int32_t last); /* a range */
int bilat_period_year(
    struct bilat_period period); /* of its last day; of a week, the ISO year */
int32_t bilat_period_first_day(struct bilat_period period);
int32_t bilat_period_last_day(struct bilat_period period);
/* <0, 0, >0: by last day, then first day (longer first), then frequency. */
int bilat_period_compare(struct bilat_period a, struct bilat_period b);
bool bilat_period_equal(struct bilat_period a, struct bilat_period b);

/* The period n later (earlier if negative) on its own calendar; business days skip weekends;
 * false for R, I and N, and for Y when it would leave its year. */
bool bilat_period_shift(struct bilat_period period, int64_t n, struct bilat_period *out);

/* The same period a year before (definitions section 1, rules 1 and 5b): W53, 29 February, R
 * and N have none.  A business day whose date was a weekend is the Friday before it. */
bool bilat_period_year_before(struct bilat_period period, struct bilat_period *out);

/* Years from a to b, fractional, as a growth rate needs them (from last day to last day by
 * the calendar: 2020-Q4 to 2024-Q2 is 3.5; the same week or date of two years is a whole
 * number). Negative if b is before a.  False for different frequencies, for Y that end in
 * different months, and for R and N. */
bool bilat_period_years_between(
    struct bilat_period a, struct bilat_period b, double *years_out);

/* The period of the coarser frequency that contains this one (month -> quarter ...);
 * false if freq is not coarser or the period does not lie inside one. */
bool bilat_period_within(
    struct bilat_period period, enum bilat_freq freq, struct bilat_period *out);
/* The first of the periods of a finer frequency that make up this one, and how many there are:
 * months in a quarter or in a year to date, days in anything; false if they do not fit. */
bool bilat_period_parts(struct bilat_period period, enum bilat_freq freq,
    struct bilat_period *first_out, int *count_out);

/* What a command line says about periods: one, a span, the latest, the last n. */
enum bilat_periods_kind {
	BILAT_PERIODS_ALL,
	BILAT_PERIODS_SPAN,
	BILAT_PERIODS_LATEST,
	BILAT_PERIODS_LAST
};

struct bilat_periods {
	enum bilat_periods_kind kind;
	enum bilat_freq freq;      /* of the ends; BILAT_FREQ_NONE if they do not say */
	struct bilat_period first; /* SPAN; freq NONE: open */
	struct bilat_period last;  /* SPAN; freq NONE: open */
	int count;                 /* LAST: calendar periods */
};

/* "2024", "2015..2024", "2015..", "..2020", "latest", "last:5"; NULL or "" is all. */
bool bilat_periods_parse(const char *text, struct bilat_periods *out, struct bilat_error *err);
/* Whether a period belongs to an ALL or SPAN selection.  A span of years takes the quarters in
 * them too, and the weeks whose Thursday lies in them.  False for LATEST and LAST. */
bool bilat_periods_hold(const struct bilat_periods *periods, struct bilat_period period);

/* Dates. Reads 2024-03-31, and 2024-03 or 2024 as their last day.  BILAT_USAGE. */
bool bilat_date_parse(const char *text, int32_t *day_out, struct bilat_error *err);
char *bilat_date_print(char out[BILAT_PERIOD_SIZE], int32_t day);
int32_t bilat_date_make(int year, int month, int day);
void bilat_date_split(int32_t day, int *year, int *month, int *day_of_month);

#endif
