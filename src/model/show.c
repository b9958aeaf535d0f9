#include <bilat/show.h>

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/num.h"

#define NO_BREAK "\xc2\xa0"
#define NARROW_NO_BREAK "\xe2\x80\xaf"
#define EN_DASH "\xe2\x80\x93"
#define ELLIPSIS "\xe2\x80\xa6" /* where a dash would stand before a minus */

const struct bilat_marks bilat_marks_english = { ",", ".", "%", " to ", " to ",
	{ "", "-fold" } };
const struct bilat_marks bilat_marks_russian = { NARROW_NO_BREAK, ",", NO_BREAK "%", EN_DASH,
	ELLIPSIS, { "в" NO_BREAK, NO_BREAK "раза" } };
const struct bilat_marks bilat_marks_kazakh = { NARROW_NO_BREAK, ",", "%", EN_DASH, ELLIPSIS,
	{ "", NO_BREAK "есе" } };

/* Digits behind the point that are worth showing of an amount without known precision. */
enum { FULL_PRECISION = 12 };

static bool is_calendar(const struct bilat_unit *unit)
{
	return unit != NULL && strcmp(unit->id, "year") == 0;
}

/* Digits in front of the point, at least one. */
static int whole_digits(double value)
{
	double size = fabs(value);
	return size < 10 ? 1 : (int)floor(log10(size)) + 1;
}

/* Zeros behind the point before the first digit that counts: 0.012 has one. */
static int leading_zeros(double value)
{
	double size = fabs(value);
	return size >= 0.1 || size == 0 ? 0 : (int)ceil(-log10(size)) - 1;
}

/* Digits that count of an amount, and of a rate of exchange or another quotient. */
enum { AMOUNT_DIGITS = 3, RATE_DIGITS = 5 };

/* Outward rounding must not act on the last bits of a computed end: 170.00000000000003 is 170.
 */
static double without_noise(double value)
{
	enum { DIGITS = 12 };

	if (value == 0 || !isfinite(value))
		return value;
	return num_round(value, DIGITS - whole_digits(value));
}

static int shown_decimals(
    const struct bilat_figure *figure, double scaled, int power, int digits)
{
	int published = FULL_PRECISION;
	int wanted;

	/* The ends of a computed range are no rounder than what they were computed from. */
	if (figure->computed && figure->bound == BILAT_BETWEEN)
		return fabs(scaled) >= 100 ? 0 : 1 + leading_zeros(scaled);
	if (figure->decimals != BILAT_DECIMALS_UNKNOWN)
		published = figure->decimals + power;
	wanted =
	    fabs(scaled) < 1 ? digits + leading_zeros(scaled) : digits - whole_digits(scaled);
	if (wanted < 1)
		wanted = 1;
	return published < wanted ? published : wanted;
}

static bool is_whole_number(double value)
{
	return value == floor(value) && fabs(value) < 1e15;
}

/* How numbers of one kind are written. */
struct style {
	int power, digits;
	const struct bilat_marks *marks;
};

static const char *print_scaled(char out[NUM_SIZE], const struct bilat_figure *figure,
    double value, int direction, const struct style *style)
{
	double scaled = num_scale(direction != 0 ? without_noise(value) : value, -style->power);
	int decimals = shown_decimals(figure, scaled, style->power, style->digits);

	/* A count is not given a decimal that it never had. */
	bool made = figure->decimals == BILAT_DECIMALS_UNKNOWN ||
		    (figure->computed && figure->bound == BILAT_BETWEEN);
	if (style->power == 0 && made && is_whole_number(value))
		decimals = 0;
	/* 23,500 is shown whole although only its hundreds were published; what was made of it
	 * has no more digits than those. */
	if ((decimals < 0 && !figure->computed) || scaled == 0)
		decimals = 0;
	/* A change of 0.3 between figures in whole billions is not 0. */
	if (figure->computed && scaled != 0 && num_round(scaled, decimals) == 0)
		decimals = 1 + leading_zeros(scaled);
	return num_print_fixed(
	    out, scaled, decimals, direction, style->marks->group, style->marks->decimal);
}

/* --- The scale ---------------------------------------------------------------------------- */

/* From how much on a unit is told in millions and in billions. */
struct steps {
	double million, billion;
};

static struct steps steps_of(const struct bilat_unit *unit)
{
	switch (unit != NULL ? unit->kind : BILAT_UNIT_RATIO) {
	case BILAT_UNIT_CURRENCY:
		return (struct steps){ 1e6, 1e9 };
	case BILAT_UNIT_QUANTITY:
	case BILAT_UNIT_COUNT:
		return (struct steps){ 1e7, 1e10 };
	default:
		return (struct steps){ INFINITY, INFINITY };
	}
}

/* Whether the printed number, at the scale below, reaches a step: what is rounded to 1,000
 * million is 1 billion. */
static bool reaches_rounded(
    const struct bilat_figure *figure, double end, int direction, int power, double step)
{
	static const struct bilat_marks plain = { .group = "", .decimal = "." };
	const struct style style = { power, AMOUNT_DIGITS, &plain };
	char text[NUM_SIZE];
	double shown;

	return num_parse(print_scaled(text, figure, end, direction, &style), &shown) &&
	       num_scale(fabs(shown), power) >= step;
}

static bool reaches(const struct bilat_figure *figure, int power, double step)
{
	bool range = figure->bound == BILAT_BETWEEN;
	const double ends[] = { range ? figure->lower : figure->value,
		range ? figure->upper : figure->value };
	int bound = figure->bound == BILAT_MORE ? -1 : figure->bound == BILAT_LESS ? 1 : 0;
	const int directions[] = { range ? -1 : bound, range ? 1 : bound };

	for (int i = 0; i < 2; i++) {
		/* Less than half of it is not rounded to it. */
		if (fabs(ends[i]) >= step ||
		    (fabs(ends[i]) >= step / 2 &&
			reaches_rounded(figure, ends[i], directions[i], power, step)))
			return true;
	}
	return false;
}

static bool any_reaches(
    const struct bilat_figure *figures, size_t count, int power, double step)
{
	for (size_t i = 0; i < count; i++) {
		if (bilat_figure_available(&figures[i]) && reaches(&figures[i], power, step))
			return true;
	}
	return false;
}

int bilat_show_power(
    const struct bilat_unit *unit, const struct bilat_figure *figures, size_t count)
{
	const struct steps steps = steps_of(unit);

	if (isinf(steps.million) || !any_reaches(figures, count, 0, steps.million))
		return 0;
	return any_reaches(figures, count, 6, steps.billion) ? 9 : 6;
}

static const char *between(
    const struct bilat_marks *marks, const struct bilat_figure *figure, bool sign)
{
	return sign || figure->lower < 0 || figure->upper < 0 ? marks->to_signed : marks->to;
}

static char *show_styled(
    char out[BILAT_SHOW_SIZE], const struct bilat_figure *figure, const struct style *style)
{
	char first[NUM_SIZE], second[NUM_SIZE];
	int direction = 0;
	const char *sign = "";

	out[0] = '\0';
	if (!bilat_figure_available(figure))
		return out;
	if (figure->bound == BILAT_BETWEEN) {
		snprintf(out, BILAT_SHOW_SIZE, "%s%s%s",
		    print_scaled(first, figure, figure->lower, -1, style),
		    between(style->marks, figure, false),
		    print_scaled(second, figure, figure->upper, 1, style));
		return out;
	}
	if (figure->bound == BILAT_MORE) {
		sign = "> ";
		direction = -1;
	} else if (figure->bound == BILAT_LESS) {
		sign = "< ";
		direction = 1;
	} else if (figure->bound == BILAT_ABOUT) {
		sign = "~ ";
	}
	snprintf(out, BILAT_SHOW_SIZE, "%s%s", sign,
	    print_scaled(first, figure, figure->value, direction, style));
	return out;
}

char *bilat_show_amount(char out[BILAT_SHOW_SIZE], const struct bilat_figure *figure, int power,
    const struct bilat_marks *marks)
{
	struct style style = { power, AMOUNT_DIGITS, marks };

	return show_styled(out, figure, &style);
}

/* How percentages of one kind are written. */
struct percent_style {
	int decimals;
	bool sign;
	double fold_from; /* growth of so much is told as a multiple; 0: none is */
	const struct bilat_marks *marks;
};

/* Percent from which on a growth is told as a multiple, and the least that makes one. */
#define FOLD_FROM 1000
#define DOUBLED 100

/* A number and the words of a multiple. */
enum { PERCENT_SIZE = NUM_SIZE + 32 };

static const char *print_percent(
    char out[PERCENT_SIZE], double value, int direction, const struct percent_style *style)
{
	const struct bilat_marks *marks = style->marks;
	int decimals = style->decimals;
	char text[NUM_SIZE];

	if (direction != 0)
		value = without_noise(value);
	if (style->fold_from > 0 && value >= style->fold_from) {
		num_print_fixed(
		    text, value / 100 + 1, 1, direction, marks->group, marks->decimal);
		snprintf(out, PERCENT_SIZE, "%s%s%s", marks->times[0], text, marks->times[1]);
		return out;
	}
	num_print_fixed(text, value, decimals, direction, marks->group, marks->decimal);
	if (value != 0 && num_round(value, decimals) == 0 && direction == 0) {
		char least[NUM_SIZE];
		num_print_fixed(
		    least, pow(10, -decimals), decimals, 0, marks->group, marks->decimal);
		snprintf(out, PERCENT_SIZE, "%s%s", value < 0 ? ">-" : "<", least);
		return out;
	}
	snprintf(out, PERCENT_SIZE, "%s%s",
	    style->sign && num_round(value, decimals) > 0 ? "+" : "", text);
	return out;
}

static char *show_percentage(
    char out[BILAT_SHOW_SIZE], const struct bilat_figure *figure, struct percent_style style)
{
	char first[PERCENT_SIZE], second[PERCENT_SIZE];

	style.decimals = figure->decimals == BILAT_DECIMALS_UNKNOWN || figure->decimals > 1 ? 1
			 : figure->decimals < 0                                             ? 0
						: figure->decimals;

	out[0] = '\0';
	if (!bilat_figure_available(figure))
		return out;
	switch (figure->bound) {
	case BILAT_MORE:
		snprintf(out, BILAT_SHOW_SIZE, "> %s",
		    print_percent(first, figure->value, -1, &style));
		break;
	case BILAT_LESS:
		snprintf(out, BILAT_SHOW_SIZE, "< %s",
		    print_percent(first, figure->value, 1, &style));
		break;
	case BILAT_ABOUT:
		snprintf(out, BILAT_SHOW_SIZE, "~ %s",
		    print_percent(first, figure->value, 0, &style));
		break;
	case BILAT_BETWEEN:
		/* Both ends in one way: "8.7-fold to 11.6-fold", not "+777 to 11.6-fold". */
		if (figure->upper >= style.fold_from && figure->lower >= DOUBLED)
			style.fold_from = fmin(style.fold_from, DOUBLED);
		snprintf(out, BILAT_SHOW_SIZE, "%s%s%s",
		    print_percent(first, figure->lower, -1, &style),
		    between(style.marks, figure, style.sign),
		    print_percent(second, figure->upper, 1, &style));
		break;
	default:
		snprintf(
		    out, BILAT_SHOW_SIZE, "%s", print_percent(first, figure->value, 0, &style));
	}
	return out;
}

char *bilat_show_percent(char out[BILAT_SHOW_SIZE], const struct bilat_figure *figure,
    bool sign, const struct bilat_marks *marks)
{
	struct percent_style style = { .sign = sign, .marks = marks };

	return show_percentage(out, figure, style);
}

char *bilat_show_growth(char out[BILAT_SHOW_SIZE], const struct bilat_figure *figure,
    const struct bilat_marks *marks)
{
	struct percent_style style = { .sign = true, .fold_from = FOLD_FROM, .marks = marks };

	return show_percentage(out, figure, style);
}

char *bilat_show_figure(char out[BILAT_SHOW_SIZE], const struct bilat_figure *figure,
    const struct bilat_unit *unit, int power, bool sign, const struct bilat_marks *marks)
{
	struct bilat_marks calendar = *marks;
	struct style style = { power, AMOUNT_DIGITS, is_calendar(unit) ? &calendar : marks };

	calendar.group = "";

	if (unit != NULL && unit->kind == BILAT_UNIT_PERCENT)
		return bilat_show_percent(out, figure, sign, marks);
	if (unit != NULL && unit->kind == BILAT_UNIT_RATIO)
		style.digits = RATE_DIGITS;
	return show_styled(out, figure, &style);
}

char *bilat_show_unit(char out[BILAT_SHOW_SIZE], const struct bilat_unit *unit, int power)
{
	const char *name = unit == NULL ? "" : unit->id;

	if (unit != NULL && unit->kind == BILAT_UNIT_PERCENT &&
	    strcmp(unit->id, "percent") == 0)
		name = "%";
	if (is_calendar(unit))
		name = "";
	if (power == 0)
		snprintf(out, BILAT_SHOW_SIZE, "%s", name);
	else
		snprintf(out, BILAT_SHOW_SIZE, "%s %s", bilat_multiplier_name(power), name);
	return out;
}
