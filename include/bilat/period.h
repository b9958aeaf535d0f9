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
	BILAT_BUSINESS = 'B', /* days from Monday to Friday */
	BILAT_TO_DATE = 'Y',  /* January to a month of the same year ("2024-01/09") */
	BILAT_RANGE = 'R',    /* any other start and length; kept, never compared */
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
 * 2024Q1, Q1 2024, 2024-S1, 1H 2024, 2024-03, 2024M03, Mar 2024, 2024-W09, 2024-03-31,
 * 2024-01/09 (the whole year is the year), "Jan-Sep 2024", 2024-01-01/P6M, "-" (no
 * period).  English month names.  BILAT_USAGE if it is none of these. */
bool bilat_period_parse(const char *text, struct bilat_period *out, struct bilat_error *err);

/* The canonical text (2024, 2024-S1, 2024-Q1, 2024-03, 2024-W09, 2024-03-31, 2024-01/09,
 * 2024-01-15/P45D, -). */
char *bilat_period_print(char out[BILAT_PERIOD_SIZE], struct bilat_period period);

bool bilat_freq_parse(const char *text, enum bilat_freq *out); /* the letter, any case; H is S */
/* Periods in a year: 1, 2, 4, 12, 52, 365; 0 where that has no meaning. */
int bilat_freq_per_year(enum bilat_freq freq);
/* "annual", "quarterly" ... */
const char *bilat_freq_name(enum bilat_freq freq);

struct bilat_period bilat_period_of_year(int year);
struct bilat_period bilat_period_make(enum bilat_freq freq, int64_t at);
int bilat_period_year(struct bilat_period period); /* of its last day */
int32_t bilat_period_first_day(struct bilat_period period);
int32_t bilat_period_last_day(struct bilat_period period);
/* <0, 0, >0: by last day, then first day (longer first), then frequency. */
int bilat_period_compare(struct bilat_period a, struct bilat_period b);
bool bilat_period_equal(struct bilat_period a, struct bilat_period b);

/* The period n later (earlier if negative) on its own calendar; business days skip weekends;
 * false for R, I and N, and for Y when it would leave its year. */
bool bilat_period_shift(struct bilat_period period, int64_t n, struct bilat_period *out);

/* The same period a year before (definitions section 1, rules 1 and 5b): W53 and 29 February
 * have none. */
bool bilat_period_year_before(struct bilat_period period, struct bilat_period *out);

/* Years from a to b, fractional, as a growth rate needs them (from last day to last day by
 * the calendar: 2020-Q4 to 2024-Q2 is 3.5). False for different frequencies. */
bool bilat_period_years_between(struct bilat_period a, struct bilat_period b, double *years_out);

/* The period of the coarser frequency that contains this one (month -> quarter ...);
 * false if freq is not coarser or the period does not lie inside one. */
bool bilat_period_within(struct bilat_period period, enum bilat_freq freq,
    struct bilat_period *out);
/* The first of the periods of a finer frequency that make up this one, and how many there are. */
bool bilat_period_parts(struct bilat_period period, enum bilat_freq freq,
    struct bilat_period *first_out, int *count_out);

/* What a command line says about periods: one, a span, the latest, the last n. */
enum bilat_periods_kind { BILAT_PERIODS_ALL, BILAT_PERIODS_SPAN, BILAT_PERIODS_LATEST, BILAT_PERIODS_LAST };

struct bilat_periods {
	enum bilat_periods_kind kind;
	enum bilat_freq freq;	   /* of the ends; BILAT_FREQ_NONE if they do not say */
	struct bilat_period first; /* SPAN; freq NONE: open */
	struct bilat_period last;  /* SPAN; freq NONE: open */
	int count;		   /* LAST: calendar periods */
};

/* "2024", "2015..2024", "2015..", "..2020", "latest", "last:5"; NULL or "" is all. */
bool bilat_periods_parse(const char *text, struct bilat_periods *out, struct bilat_error *err);
/* Whether a period belongs to an ALL or SPAN selection (a span of years takes the quarters in them too). */
bool bilat_periods_hold(const struct bilat_periods *periods, struct bilat_period period);

/* Dates. Reads 2024-03-31, and 2024-03 or 2024 as their last day. */
bool bilat_date_parse(const char *text, int32_t *day_out, struct bilat_error *err);
char *bilat_date_print(char out[BILAT_PERIOD_SIZE], int32_t day);
int32_t bilat_date_make(int year, int month, int day);
void bilat_date_split(int32_t day, int *year, int *month, int *day_of_month);

#endif
