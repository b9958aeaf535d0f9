/* judge.c - whether an interval lies certainly inside or outside of what a claim says. */
#include "ask/evidence.h"

#include <math.h>

#include "analyse/interval.h"

/* About: within this share of the number. */
#define ABOUT 0.05
/* What the arithmetic of doubles may add. */
#define SLACK 1e-9

static enum bilat_verdict either(bool inside, bool outside)
{
	if (inside)
		return BILAT_SUPPORTED;
	return outside ? BILAT_CONTRADICTED : BILAT_UNDECIDED;
}

/* The span against an interval that the claim allows, both ends included. */
static enum bilat_verdict within(const struct span *span, double lower, double upper)
{
	double slack = SLACK * fmax(fabs(lower), fabs(upper));
	return either(span->lower >= lower - slack && span->upper <= upper + slack,
	    span->upper < lower - slack || span->lower > upper + slack);
}

static bool same_number(const struct span *a, const struct span *b)
{
	return a->plain && b->plain && !(a->value < b->value) && !(a->value > b->value);
}

/* The span against a number or another span. The same number is at least and at most itself. */
static enum bilat_verdict ordered(
    enum comparison comparison, const struct span *span, const struct span *than)
{
	bool same = same_number(span, than);
	bool above = span->lower > than->upper ||
		     (span->lower >= than->upper && (span->lower_open || than->upper_open));
	bool below = span->upper < than->lower ||
		     (span->upper <= than->lower && (span->upper_open || than->lower_open));
	switch (comparison) {
	case COMPARE_MORE:
		return either(above, span->upper <= than->lower);
	case COMPARE_AT_LEAST:
		return either(same || span->lower >= than->upper, below);
	case COMPARE_LESS:
		return either(below, span->lower >= than->upper);
	default:
		return either(same || span->upper <= than->lower, above);
	}
}

/* Equal at the digits of the number. What is computed from rounded figures has a digit of room
 * around them. */
static enum bilat_verdict equal(const struct span *span, const struct amount *amount)
{
	double half = ldexp(pow(10, -amount->decimals), -1);
	struct span told = *span;
	if (span->plain && span->lower >= amount->value - 3 * half &&
	    span->upper <= amount->value + 3 * half)
		told.lower = told.upper = span->value;
	return within(&told, amount->value - half, amount->value + half);
}

static enum bilat_verdict about(const struct span *span, const struct amount *amount)
{
	double half = ldexp(pow(10, -amount->decimals), -1);
	double room = fmax(ABOUT * fabs(amount->value), half);
	struct span told = *span;
	/* A published number stands for itself here, not for its last digit. */
	if (span->plain)
		told.lower = told.upper = span->value;
	return within(&told, amount->value - room, amount->value + room);
}

enum bilat_verdict judge_amount(const struct statement *statement, const struct span *span)
{
	const struct amount *amount = &statement->amount;
	const struct span number = { .lower = amount->value,
		.upper = amount->value,
		.value = amount->value,
		.plain = true };
	switch (statement->comparison) {
	case COMPARE_EQUAL:
		return equal(span, amount);
	case COMPARE_ABOUT:
		return about(span, amount);
	case COMPARE_BETWEEN:
		return within(span, amount->value, statement->upper.value);
	default:
		return ordered(statement->comparison, span, &number);
	}
}

enum bilat_verdict judge_other(
    enum comparison comparison, const struct span *left, const struct span *right)
{
	if (comparison != COMPARE_EQUAL)
		return ordered(comparison, left, right);
	return either(
	    same_number(left, right), left->lower > right->upper || left->upper < right->lower);
}

/* The earlier figures that a record is measured by. */
struct tally {
	bool beaten; /* one is certainly not surpassed */
	bool open;
};

/* Years to date are compared with the same months of other years. */
static bool same_months(struct bilat_period a, struct bilat_period b)
{
	return b.freq != BILAT_TO_DATE || a.at % 12 == b.at % 12;
}

static void compare_earlier(const struct statement *statement, const struct line *line,
    const struct bilat_figure *figure, struct tally *out)
{
	int wanted = statement->comparison == COMPARE_HIGH ? 1 : -1;
	struct bilat_period period = statement->subject.period;
	for (size_t i = 0; i < line->series.count; i++) {
		const struct bilat_observation *at = &line->series.observations[i];
		bool open;
		if (bilat_period_compare(at->period, period) >= 0)
			break;
		if (statement->since.freq != BILAT_FREQ_NONE &&
		    bilat_period_first_day(at->period) <
			bilat_period_first_day(statement->since))
			continue;
		if (!evidence_figure(line, at->period) || !same_months(at->period, period) ||
		    break_between(&line->series, at->period, period))
			continue;
		int order = interval_order(figure, &at->figure, &open);
		out->open |= open;
		out->beaten |= !open && order != wanted;
	}
}

/* Whether the unbroken run reaches as far back as the claim does: without a since it speaks of
 * that run. */
static bool covers(const struct statement *statement, const struct bilat_record *run)
{
	return statement->since.freq == BILAT_FREQ_NONE ||
	       bilat_period_first_day(run->since) <= bilat_period_first_day(statement->since);
}

enum bilat_verdict judge_record(
    const struct statement *statement, const struct line *line, enum bilat_why *why_out)
{
	const struct bilat_observation *at =
	    bilat_series_at(&line->series, statement->subject.period);
	struct bilat_record run =
	    bilat_record_of(&line->series, statement->subject.period, NULL);
	struct tally tally = { 0 };
	compare_earlier(statement, line, &at->figure, &tally);
	if (tally.beaten)
		return BILAT_CONTRADICTED;
	*why_out = BILAT_WHY_INCOMPLETE;
	if (!covers(statement, &run))
		return BILAT_UNDECIDED;
	if (tally.open)
		*why_out = BILAT_WHY_BOUND_OPEN;
	else if (statement->since.freq == BILAT_FREQ_NONE && run.why != BILAT_WHY_NONE)
		*why_out = run.why;
	else
		return BILAT_SUPPORTED;
	return BILAT_UNDECIDED;
}
