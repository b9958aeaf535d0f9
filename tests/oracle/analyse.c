/* analyse.c - compares src/analyse with an independent implementation.
 *
 * Usage: analyse PYTHON SCRIPT.  The script prints panels, questions and answers (it says how);
 * each answer has to be the library's too.  Leaves with 77, which meson shows as skipped, if
 * Python does not run. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/analyse.h>

#define MOST_CELLS 128
#define MOST_PARTNERS 16
#define SKIPPED 77

static struct bilat_observation cells[MOST_CELLS];
static struct bilat_observation whole_cells[MOST_CELLS];
static struct bilat_series series = { .observations = cells };
static struct bilat_series whole = { .observations = whole_cells };
static struct bilat_series *reading = &series; /* the one that cells belong to */
static struct bilat_analysis how;
static struct bilat_contender partners[MOST_PARTNERS];
static struct bilat_field field = { .at = partners };
static long line_number, failures, comparisons;

static void fail(const char *line, const char *what)
{
	if (failures++ < 20)
		printf("line %ld: %s: %s", line_number, what, line);
}

static struct bilat_period period_of(const char *text)
{
	struct bilat_period period = { 0 };
	if (!bilat_period_parse(text, &period, NULL)) {
		printf("line %ld: no period: %s\n", line_number, text);
		exit(EXIT_FAILURE);
	}
	return period;
}

static struct bilat_figure figure_of(
    const char *bound, double value, const char *decimals, const char *status)
{
	struct bilat_figure figure = bilat_figure_make((enum bilat_bound)bound[0], value,
	    *decimals == '?' ? BILAT_DECIMALS_UNKNOWN : atoi(decimals));
	bilat_status_parse(*status == '-' ? "" : status, &figure.status);
	return figure;
}

static void read_cell(const char *line)
{
	char period[32], bound[16], decimals[16] = "?", status[16] = "-";
	double value = 0;
	if (reading->count == MOST_CELLS || sscanf(line, "at %31s %15s %lf %15s %15s", period,
						bound, &value, decimals, status) < 2)
		exit(EXIT_FAILURE);
	struct bilat_observation *cell = &reading->observations[reading->count++];
	*cell = (struct bilat_observation){ .period = period_of(period) };
	cell->figure = strcmp(bound, "missing") == 0
			   ? bilat_figure_missing(BILAT_WHY_SUPPRESSED)
			   : figure_of(bound, value, decimals, status);
}

/* Sums that run through the year, and what needs a second series. */
static struct bilat_figure composed(const char *name, struct bilat_period period)
{
	if (strcmp(name, "ytd") == 0)
		return bilat_sum_to_date(&series, period, &how);
	if (strcmp(name, "rolling") == 0)
		return bilat_sum_rolling(&series, period, &how);
	if (strcmp(name, "ytd_yoy") == 0)
		return bilat_yoy_to_date(&series, period, &how);
	if (strcmp(name, "rolling_yoy") == 0)
		return bilat_yoy_rolling(&series, period, &how);
	if (strcmp(name, "contribution") == 0)
		return bilat_contribution(&series, &whole, period, &how);
	struct bilat_split split = bilat_split_growth(&series, &whole, period, &how);
	return strcmp(name, "market") == 0 ? split.market : split.share;
}

static struct bilat_figure measure(
    const char *name, struct bilat_period period, const char *argument)
{
	if (strcmp(name, "yoy") == 0)
		return bilat_yoy(&series, period, &how);
	if (strcmp(name, "change") == 0)
		return bilat_change_on_year(&series, period, &how);
	if (strcmp(name, "pop") == 0)
		return bilat_pop(&series, period, &how);
	if (strcmp(name, "annualised") == 0)
		return bilat_annualised(&series, period, &how);
	if (strcmp(name, "cagr") == 0)
		return bilat_cagr(&series, period, atoi(argument), &how);
	if (strcmp(name, "ma") == 0)
		return bilat_moving_average(&series, period, atoi(argument), &how);
	if (strcmp(name, "cumulative") == 0)
		return bilat_cumulative(&series, period, period_of(argument), &how);
	if (strcmp(name, "sum") == 0)
		return bilat_sum_since(&series, period, period_of(argument), &how);
	if (strcmp(name, "index") == 0)
		return bilat_index(&series, period, period_of(argument), &how);
	return composed(name, period);
}

static bool near(double a, double b)
{
	if (isinf(a) || isinf(b))
		return a == b;
	return fabs(a - b) <= 1e-8 * fmax(1, fmax(fabs(a), fabs(b)));
}

static bool same_why(enum bilat_why why, const char *expected)
{
	return strcmp(*expected == '-' ? "" : expected, bilat_why_code(why)) == 0;
}

static void compare_measure(const char *line)
{
	char name[32], period[32], argument[32], why[32], decimals[16];
	double value, lower, upper;
	if (sscanf(line, "ask %31s %31s %31s %31s %lf %lf %lf %15s", name, period, argument,
		why, &value, &lower, &upper, decimals) != 8)
		exit(EXIT_FAILURE);
	struct bilat_figure found = measure(name, period_of(period), argument);
	comparisons++;
	if (!same_why(found.why, why))
		fail(line, bilat_why_code(found.why));
	else if (found.why == BILAT_WHY_NONE &&
		 (!near(found.value, value) || !near(found.lower, lower) ||
		     !near(found.upper, upper)))
		fail(line, "another value");
	else if (found.why == BILAT_WHY_NONE && *decimals != '?' &&
		 found.decimals != atoi(decimals))
		fail(line, "other decimals");
}

static void compare_record(const char *line)
{
	static const char *const kinds[] = { "none", "high", "low" };
	char period[32], kind[16], why[32], since[32];
	int length;
	if (sscanf(line, "record %31s %15s %31s %31s %d", period, kind, why, since, &length) !=
	    5)
		exit(EXIT_FAILURE);
	struct bilat_record found = bilat_record_of(&series, period_of(period), &how);
	comparisons++;
	if (!same_why(found.why, why) || strcmp(kinds[found.kind], kind) != 0 ||
	    !bilat_period_equal(found.since, period_of(since)) || found.periods != length)
		fail(line, "another record");
}

static void read_partner(const char *line)
{
	char bound[16], decimals[16] = "?";
	double value = 0;
	int ranked = 0;
	struct bilat_contender *partner = &partners[field.count];
	if (sscanf(line, "partner %d %15s %lf %15s", &ranked, bound, &value, decimals) < 2 ||
	    field.count++ == MOST_PARTNERS)
		exit(EXIT_FAILURE);
	*partner = (struct bilat_contender){ .ranked = ranked != 0 };
	partner->figure = strcmp(bound, "missing") == 0
			      ? bilat_figure_missing(BILAT_WHY_SUPPRESSED)
			      : figure_of(bound, value, decimals, "-");
}

static void read_total(const char *line)
{
	char bound[16], decimals[16] = "?";
	double value = 0;
	sscanf(line, "total %15s %lf %15s", bound, &value, decimals);
	field.total = strcmp(bound, "missing") == 0 ? bilat_figure_missing(BILAT_WHY_NOT_LOADED)
						    : figure_of(bound, value, decimals, "-");
	bilat_rank_field(&field);
}

static bool same_rank(size_t index, bool listed, const char *why, int rank)
{
	struct bilat_figure found = bilat_rank_of(&field, index, listed);
	if (strcmp(why, "skip") == 0)
		return true;
	return same_why(found.why, why) &&
	       (found.why != BILAT_WHY_NONE || near(found.value, rank));
}

static void compare_place(const char *line)
{
	char why[32], listed_why[32], share_why[32];
	int index, rank, listed_rank, joint;
	double share;
	if (sscanf(line, "place %d %31s %d %31s %d %d %31s %lf", &index, why, &rank, listed_why,
		&listed_rank, &joint, share_why, &share) != 8)
		exit(EXIT_FAILURE);
	const struct bilat_contender *partner = &partners[index];
	comparisons++;
	if (!same_rank((size_t)index, false, why, rank) ||
	    !same_rank((size_t)index, true, listed_why, listed_rank))
		fail(line, "another rank");
	else if (partner->joint != (joint != 0))
		fail(line, "joint or not");
	else if (strcmp(share_why, "skip") != 0 && (!same_why(partner->share.why, share_why) ||
						       (partner->share.why == BILAT_WHY_NONE &&
							   !near(partner->share.value, share))))
		fail(line, "another share");
}

static void compare_concentration(const char *line)
{
	char why[32];
	double value, lower, upper, coverage, found_coverage = 0;
	if (sscanf(line, "hhi %31s %lf %lf %lf %lf", why, &value, &lower, &upper, &coverage) !=
	    5)
		exit(EXIT_FAILURE);
	struct bilat_figure found = bilat_concentration(&field, &found_coverage);
	comparisons++;
	if (!same_why(found.why, why))
		fail(line, bilat_why_code(found.why));
	else if (found.why == BILAT_WHY_NONE &&
		 (!near(found.value, value) || !near(found.lower, lower) ||
		     !near(found.upper, upper) || !near(found_coverage, coverage)))
		fail(line, "another concentration");
}

static void read_line(const char *line)
{
	char freq;
	int points, across;
	if (sscanf(line, "series %c %d %d", &freq, &points, &across) == 3) {
		series.freq = (enum bilat_freq)freq;
		series.count = whole.count = 0;
		whole.freq = series.freq;
		reading = &series;
		how = (struct bilat_analysis){ .across_breaks = across != 0,
			.in_points = points != 0 };
	} else if (strncmp(line, "whole", 5) == 0) {
		reading = &whole;
	} else if (strncmp(line, "at ", 3) == 0) {
		read_cell(line);
	} else if (strncmp(line, "ask ", 4) == 0) {
		compare_measure(line);
	} else if (strncmp(line, "record ", 7) == 0) {
		compare_record(line);
	} else if (strncmp(line, "field ", 6) == 0) {
		field.count = 0;
	} else if (strncmp(line, "partner ", 8) == 0) {
		read_partner(line);
	} else if (strncmp(line, "total ", 6) == 0) {
		read_total(line);
	} else if (strncmp(line, "place ", 6) == 0) {
		compare_place(line);
	} else if (strncmp(line, "hhi ", 4) == 0) {
		compare_concentration(line);
	}
}

int main(int argc, char **argv)
{
	char command[4096], line[512];
	if (argc != 3)
		return EXIT_FAILURE;
	snprintf(command, sizeof command, "'%s' '%s'", argv[1], argv[2]);
	FILE *oracle = popen(command, "r");
	while (oracle && fgets(line, sizeof line, oracle)) {
		line_number++;
		read_line(line);
	}
	if (!oracle || pclose(oracle) != 0 || comparisons == 0) {
		printf("skipped: %s does not run\n", argv[1]);
		return SKIPPED;
	}
	printf("%ld answers compared, %ld differ\n", comparisons, failures);
	return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
