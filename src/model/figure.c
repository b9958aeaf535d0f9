/* figure.c - figures and the intervals that their sources vouch for.
 *
 * The ends of an interval are computed in doubles and brought back to fifteen significant
 * digits, so that 0.7 + 0.1 ends at 0.8 and a lower bound that is rounded down for show does
 * not lose a digit to noise. */
#include <bilat/figure.h>

#include <assert.h>
#include <math.h>

#include "base/num.h"

#define ABOUT_PART 0.05
#define SIGNIFICANT 15

/* Integers up to here are exact in a double. */
#define EXACT_INTEGER 9007199254740992.0

/* Powers of ten that a double holds exactly. */
static const double tens[] = { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
	1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };
#define MOST_TENS ((int)(sizeof tens / sizeof tens[0]) - 1)

/* To so many digits behind the point.  An integer of fifteen digits divided by an exact power
 * of ten is the double nearest to that decimal, so the common case needs no text. */
static double to_decimals(double value, int decimals)
{
	if (decimals >= 0 && decimals <= MOST_TENS)
		return round(value * tens[decimals]) / tens[decimals];
	if (decimals < 0 && -decimals <= MOST_TENS)
		return round(value / tens[-decimals]) * tens[-decimals];
	return num_round(value, decimals);
}

/* Cuts the noise of binary arithmetic behind the digits that operands of this size can have. */
static double settle(double value, double size)
{
	if (!isfinite(value) || value == 0)
		return value == 0 ? 0 : value;
	if (fabs(value) < EXACT_INTEGER && value == trunc(value))
		return value;
	double decimals = SIGNIFICANT - 1 - floor(log10(fmax(fabs(size), fabs(value))));
	if (decimals > 200 || decimals < -200)
		return value;
	double settled = to_decimals(value, (int)decimals);
	return settled == 0 ? 0 : settled;
}

/* Half of the last published digit; 0 if that is not known. */
static double half_digit(int decimals)
{
	if (decimals == BILAT_DECIMALS_UNKNOWN)
		return 0;
	if (decimals >= 0 && decimals <= MOST_TENS)
		return 0.5 / tens[decimals];
	if (decimals < 0 && -decimals <= MOST_TENS)
		return 0.5 * tens[-decimals];
	return num_scale(0.5, -decimals);
}

struct bilat_figure bilat_figure_missing(enum bilat_why why)
{
	return (struct bilat_figure){ .value = NAN,
		.lower = NAN,
		.upper = NAN,
		.bound = BILAT_EXACT,
		.decimals = BILAT_DECIMALS_UNKNOWN,
		.why = why };
}

struct bilat_figure bilat_figure_make(enum bilat_bound bound, double value, int decimals)
{
	assert(bound != BILAT_BETWEEN);
	if (!isfinite(value))
		return bilat_figure_missing(BILAT_WHY_OUT_OF_RANGE);
	if (value == 0)
		value = 0;

	struct bilat_figure figure = { .value = value,
		.lower = value,
		.upper = value,
		.bound = bound,
		.decimals = decimals };
	if (bound == BILAT_MORE)
		figure.upper = INFINITY;
	if (bound == BILAT_LESS)
		figure.lower = -INFINITY;
	if (bound == BILAT_ABOUT) {
		double room = fmax(ABOUT_PART * fabs(value), half_digit(decimals));
		figure.lower = settle(value - room, value);
		figure.upper = settle(value + room, value);
	}
	return figure;
}

struct bilat_figure bilat_figure_exact(double value)
{
	return bilat_figure_make(BILAT_EXACT, value, BILAT_DECIMALS_UNKNOWN);
}

struct bilat_figure bilat_figure_between(double lower, double value, double upper, int decimals)
{
	struct bilat_figure figure = bilat_figure_from_interval(lower, value, upper);
	figure.decimals = decimals;
	figure.computed = false;
	return figure;
}

void bilat_figure_from_zero(struct bilat_figure *figure)
{
	if (bilat_figure_available(figure) && figure->lower < 0 && figure->upper >= 0 &&
	    (figure->bound == BILAT_LESS || figure->bound == BILAT_ABOUT))
		figure->lower = 0;
}

bool bilat_figure_available(const struct bilat_figure *figure)
{
	return figure->why == BILAT_WHY_NONE;
}

struct bilat_figure bilat_figure_from_interval(double lower, double value, double upper)
{
	if (isnan(lower) || isnan(upper) || lower == INFINITY || upper == -INFINITY)
		return bilat_figure_missing(BILAT_WHY_OUT_OF_RANGE);
	if (lower == -INFINITY && upper == INFINITY)
		return bilat_figure_missing(BILAT_WHY_BOUND_OPEN);
	if (lower > upper) {
		double swapped = lower;
		lower = upper;
		upper = swapped;
	}

	struct bilat_figure figure = { .lower = lower,
		.upper = upper,
		.decimals = BILAT_DECIMALS_UNKNOWN,
		.computed = true };
	if (upper == INFINITY) {
		figure.bound = BILAT_MORE;
		figure.value = lower;
	} else if (lower == -INFINITY) {
		figure.bound = BILAT_LESS;
		figure.value = upper;
	} else {
		figure.bound = lower == upper ? BILAT_EXACT : BILAT_BETWEEN;
		if (!isfinite(value))
			value = lower / 2 + upper / 2;
		figure.value = fmin(fmax(value, lower), upper);
	}
	return figure;
}

bool bilat_figure_is_bound(const struct bilat_figure *figure)
{
	return bilat_figure_available(figure) && figure->lower != figure->upper;
}

void bilat_figure_rounding(
    const struct bilat_figure *figure, double *lower_out, double *upper_out)
{
	bool lower_digits = figure->bound == BILAT_EXACT || figure->bound == BILAT_BETWEEN;
	double half = lower_digits ? half_digit(figure->decimals) : 0;
	*lower_out = settle(figure->lower - half, figure->lower);
	*upper_out = settle(figure->upper + half, figure->upper);
}

/* The decimals of a sum: the coarser. */
static int coarser(int a, int b)
{
	if (a == BILAT_DECIMALS_UNKNOWN || b == BILAT_DECIMALS_UNKNOWN)
		return BILAT_DECIMALS_UNKNOWN;
	return a < b ? a : b;
}

/* The stricter confidentiality: any letter but F is more than none. */
static char confidential(char a, char b)
{
	return a != 0 && a != 'F' ? a : b;
}

/* Not available because an operand is not; else true and *out untouched. */
static bool both_available(
    const struct bilat_figure *a, const struct bilat_figure *b, struct bilat_figure *out)
{
	if (bilat_figure_available(a) && bilat_figure_available(b))
		return true;
	*out = bilat_figure_missing(bilat_figure_available(a) ? b->why : a->why);
	out->status = a->status | b->status;
	return false;
}

/* What a result takes over from its operands. */
static struct bilat_figure inherit(struct bilat_figure result, const struct bilat_figure *a,
    const struct bilat_figure *b, int decimals)
{
	result.decimals = bilat_figure_available(&result) ? decimals : BILAT_DECIMALS_UNKNOWN;
	result.status = a->status | b->status;
	result.confidentiality = confidential(a->confidentiality, b->confidentiality);
	result.computed = true;
	return result;
}

static double sum(double a, double b)
{
	return settle(a + b, fmax(fabs(a), fabs(b)));
}

struct bilat_figure bilat_figure_add(const struct bilat_figure *a, const struct bilat_figure *b)
{
	struct bilat_figure out;
	if (!both_available(a, b, &out))
		return out;
	out = bilat_figure_from_interval(
	    sum(a->lower, b->lower), sum(a->value, b->value), sum(a->upper, b->upper));
	return inherit(out, a, b, coarser(a->decimals, b->decimals));
}

struct bilat_figure bilat_figure_sub(const struct bilat_figure *a, const struct bilat_figure *b)
{
	struct bilat_figure out;
	if (!both_available(a, b, &out))
		return out;
	out = bilat_figure_from_interval(
	    sum(a->lower, -b->upper), sum(a->value, -b->value), sum(a->upper, -b->lower));
	return inherit(out, a, b, coarser(a->decimals, b->decimals));
}

/* Zero times without end is zero: the other number is finite, only not known. */
static double product(double a, double b)
{
	if (a == 0 || b == 0)
		return 0;
	return settle(a * b, 0);
}

/* Without end over without end comes as near to zero as one likes. */
static double quotient(double a, double b)
{
	if (isinf(b))
		return 0;
	return settle(a / b, 0);
}

/* The hull of an operation on all ends, for operations that are monotone in each operand. */
static struct bilat_figure hull(const struct bilat_figure *a, const struct bilat_figure *b,
    double (*operate)(double, double))
{
	double ends[] = { operate(a->lower, b->lower), operate(a->lower, b->upper),
		operate(a->upper, b->lower), operate(a->upper, b->upper) };
	double lower = ends[0], upper = ends[0];
	for (int i = 1; i < 4; i++) {
		lower = fmin(lower, ends[i]);
		upper = fmax(upper, ends[i]);
	}
	return bilat_figure_from_interval(lower, operate(a->value, b->value), upper);
}

struct bilat_figure bilat_figure_mul(const struct bilat_figure *a, const struct bilat_figure *b)
{
	struct bilat_figure out;
	if (!both_available(a, b, &out))
		return out;
	return inherit(hull(a, b, product), a, b, BILAT_DECIMALS_UNKNOWN);
}

struct bilat_figure bilat_figure_div(const struct bilat_figure *a, const struct bilat_figure *b)
{
	struct bilat_figure out;
	if (!both_available(a, b, &out))
		return out;
	out = b->lower <= 0 && b->upper >= 0 ? bilat_figure_missing(BILAT_WHY_BASE_ZERO)
					     : hull(a, b, quotient);
	return inherit(out, a, b, BILAT_DECIMALS_UNKNOWN);
}

/* The exponent of a positive power of ten. */
static bool power_of_ten(double factor, int *power_out)
{
	if (!(factor > 0) || !isfinite(factor))
		return false;
	double power = round(log10(factor));
	if (fabs(power) > 100 || num_scale(1, (int)power) != factor)
		return false;
	*power_out = (int)power;
	return true;
}

/* Moves the decimal point: the same figure in another scale, not a computed one. */
static struct bilat_figure rescaled(const struct bilat_figure *a, int power)
{
	struct bilat_figure out = *a;
	out.value = num_scale(a->value, power);
	out.lower = isinf(a->lower) ? a->lower : num_scale(a->lower, power);
	out.upper = isinf(a->upper) ? a->upper : num_scale(a->upper, power);
	if (!isfinite(out.value))
		return bilat_figure_missing(BILAT_WHY_OUT_OF_RANGE);
	if (a->decimals != BILAT_DECIMALS_UNKNOWN)
		out.decimals = a->decimals - power;
	return out;
}

struct bilat_figure bilat_figure_times(const struct bilat_figure *a, double factor)
{
	int power;
	if (!bilat_figure_available(a))
		return *a;
	if (power_of_ten(factor, &power))
		return rescaled(a, power);

	struct bilat_figure by = bilat_figure_exact(factor);
	struct bilat_figure out = bilat_figure_mul(a, &by);
	bool kind_holds = a->bound == BILAT_ABOUT || (a->bound == BILAT_LESS && factor > 0);
	if (bilat_figure_available(&out) && out.bound == BILAT_BETWEEN && kind_holds) {
		out.bound = a->bound;
		out.value = product(a->value, factor);
	}
	return out;
}

/* An end that the figure comes near to but does not reach: that of a published bound, and what
 * was computed from it, unless the end is the zero that every factor leads to. */
static bool open_end(const struct bilat_figure *figure, enum bilat_bound bound, double end)
{
	return figure->bound == bound && (!figure->computed || end != 0);
}

int bilat_figure_compare(
    const struct bilat_figure *a, const struct bilat_figure *b, bool *undecided_out)
{
	*undecided_out = true;
	if (!bilat_figure_available(a) || !bilat_figure_available(b))
		return 0;

	bool above_touch =
	    open_end(a, BILAT_MORE, a->lower) || open_end(b, BILAT_LESS, b->upper);
	bool below_touch =
	    open_end(a, BILAT_LESS, a->upper) || open_end(b, BILAT_MORE, b->lower);
	int answer = 0;
	if (a->lower > b->upper || (a->lower == b->upper && above_touch))
		answer = 1;
	else if (a->upper < b->lower || (a->upper == b->lower && below_touch))
		answer = -1;
	*undecided_out = answer == 0 && (bilat_figure_is_bound(a) || bilat_figure_is_bound(b) ||
					    a->value != b->value);
	return answer;
}

/* The precision at which two figures are set side by side; the known one if the other is not.
 */
static int common_decimals(const struct bilat_figure *a, const struct bilat_figure *b)
{
	if (a->decimals == BILAT_DECIMALS_UNKNOWN)
		return b->decimals;
	if (b->decimals == BILAT_DECIMALS_UNKNOWN)
		return a->decimals;
	return a->decimals < b->decimals ? a->decimals : b->decimals;
}

static bool same_at(double a, double b, int decimals)
{
	if (a == b)
		return true;
	if (!isfinite(a) || !isfinite(b) || decimals == BILAT_DECIMALS_UNKNOWN)
		return false;
	return num_round(a, decimals) == num_round(b, decimals);
}

bool bilat_figure_same(const struct bilat_figure *a, const struct bilat_figure *b)
{
	if (!bilat_figure_available(a) || !bilat_figure_available(b))
		return a->why == b->why;
	if (a->bound != b->bound)
		return false;
	int decimals = common_decimals(a, b);
	if (!same_at(a->value, b->value, decimals))
		return false;
	return a->bound != BILAT_BETWEEN ||
	       (same_at(a->lower, b->lower, decimals) && same_at(a->upper, b->upper, decimals));
}

bool bilat_figure_compatible(const struct bilat_figure *a, const struct bilat_figure *b)
{
	double a_lower, a_upper, b_lower, b_upper;
	if (!bilat_figure_available(a) || !bilat_figure_available(b))
		return false;
	bilat_figure_rounding(a, &a_lower, &a_upper);
	bilat_figure_rounding(b, &b_lower, &b_upper);
	return a_lower <= b_upper && b_lower <= a_upper;
}
