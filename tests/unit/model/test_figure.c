/* Expected intervals are worked out by hand. */
#include "unit/check.h"

#include <math.h>

#include <bilat/figure.h>

static struct bilat_figure exact(double value)
{
	return bilat_figure_exact(value);
}

static struct bilat_figure more(double value)
{
	return bilat_figure_make(BILAT_MORE, value, 0);
}

static struct bilat_figure less(double value)
{
	return bilat_figure_make(BILAT_LESS, value, 0);
}

static struct bilat_figure between(double lower, double upper)
{
	return bilat_figure_between(lower, NAN, upper, 0);
}

static void assert_figure(struct bilat_figure figure, enum bilat_bound bound, double value,
    double lower, double upper)
{
	ck_assert_str_eq(bilat_why_code(figure.why), "");
	ck_assert_int_eq(figure.bound, bound);
	ck_assert_double_eq(figure.value, value);
	ck_assert(figure.lower == lower);
	ck_assert(figure.upper == upper);
}

static void assert_missing(struct bilat_figure figure, enum bilat_why why)
{
	ck_assert(!bilat_figure_available(&figure));
	ck_assert_str_eq(bilat_why_code(figure.why), bilat_why_code(why));
}

typedef struct bilat_figure (*operation)(
    const struct bilat_figure *a, const struct bilat_figure *b);

static struct bilat_figure with(operation operate, struct bilat_figure a, struct bilat_figure b)
{
	return operate(&a, &b);
}

START_TEST(a_published_figure_vouches_for_an_interval)
{
	assert_figure(
	    bilat_figure_make(BILAT_EXACT, 4.05e9, -7), BILAT_EXACT, 4.05e9, 4.05e9, 4.05e9);
	assert_figure(
	    bilat_figure_make(BILAT_MORE, 4.05e9, -7), BILAT_MORE, 4.05e9, 4.05e9, INFINITY);
	assert_figure(bilat_figure_make(BILAT_LESS, 100, 0), BILAT_LESS, 100, -INFINITY, 100);
	assert_figure(bilat_figure_between(3, 3.2, 4, 1), BILAT_BETWEEN, 3.2, 3, 4);
	assert_figure(bilat_figure_between(3, NAN, 4, 0), BILAT_BETWEEN, 3.5, 3, 4);
	ck_assert(!bilat_figure_make(BILAT_EXACT, 1, 0).computed);
}
END_TEST

START_TEST(about_is_five_percent_or_half_a_digit)
{
	/* 5 % of 20000 is 1000; half a digit is 0.5. */
	assert_figure(
	    bilat_figure_make(BILAT_ABOUT, 20000, 0), BILAT_ABOUT, 20000, 19000, 21000);
	/* "about 4 billion": half a digit is 0.5 billion, 5 % are 0.2. */
	assert_figure(bilat_figure_make(BILAT_ABOUT, 4e9, -9), BILAT_ABOUT, 4e9, 3.5e9, 4.5e9);
	assert_figure(bilat_figure_make(BILAT_ABOUT, -100, 0), BILAT_ABOUT, -100, -105, -95);
}
END_TEST

START_TEST(what_is_not_finite_is_out_of_range)
{
	assert_missing(bilat_figure_exact(NAN), BILAT_WHY_OUT_OF_RANGE);
	assert_missing(bilat_figure_exact(INFINITY), BILAT_WHY_OUT_OF_RANGE);
}
END_TEST

START_TEST(a_count_below_something_begins_at_zero)
{
	struct bilat_figure figure = less(100);
	bilat_figure_from_zero(&figure);
	assert_figure(figure, BILAT_LESS, 100, 0, 100);
	struct bilat_figure about = bilat_figure_make(BILAT_ABOUT, 1, -1);
	bilat_figure_from_zero(&about);
	assert_figure(about, BILAT_ABOUT, 1, 0, 6);
	struct bilat_figure plain = exact(-3);
	bilat_figure_from_zero(&plain);
	assert_figure(plain, BILAT_EXACT, -3, -3, -3);
}
END_TEST

START_TEST(an_interval_is_the_figure_that_its_ends_allow)
{
	assert_figure(bilat_figure_from_interval(2, 2, 2), BILAT_EXACT, 2, 2, 2);
	assert_figure(bilat_figure_from_interval(2, 3, 5), BILAT_BETWEEN, 3, 2, 5);
	assert_figure(bilat_figure_from_interval(2, 3, INFINITY), BILAT_MORE, 2, 2, INFINITY);
	assert_figure(bilat_figure_from_interval(-INFINITY, 3, 5), BILAT_LESS, 5, -INFINITY, 5);
	assert_missing(
	    bilat_figure_from_interval(-INFINITY, 0, INFINITY), BILAT_WHY_BOUND_OPEN);
	assert_missing(
	    bilat_figure_from_interval(INFINITY, 0, INFINITY), BILAT_WHY_OUT_OF_RANGE);
}
END_TEST

START_TEST(sums_keep_bounds)
{
	assert_figure(with(bilat_figure_add, exact(2), exact(3)), BILAT_EXACT, 5, 5, 5);
	assert_figure(with(bilat_figure_add, more(2), exact(3)), BILAT_MORE, 5, 5, INFINITY);
	assert_figure(with(bilat_figure_add, more(2), more(3)), BILAT_MORE, 5, 5, INFINITY);
	assert_figure(with(bilat_figure_add, less(2), exact(3)), BILAT_LESS, 5, -INFINITY, 5);
	assert_figure(
	    with(bilat_figure_add, between(1, 2), between(3, 5)), BILAT_BETWEEN, 5.5, 4, 7);
	assert_missing(with(bilat_figure_add, more(2), less(3)), BILAT_WHY_BOUND_OPEN);
}
END_TEST

START_TEST(differences_turn_bounds_round)
{
	assert_figure(with(bilat_figure_sub, exact(5), more(3)), BILAT_LESS, 2, -INFINITY, 2);
	assert_figure(with(bilat_figure_sub, more(5), exact(3)), BILAT_MORE, 2, 2, INFINITY);
	assert_figure(
	    with(bilat_figure_sub, between(5, 6), between(1, 3)), BILAT_BETWEEN, 3.5, 2, 5);
	assert_missing(with(bilat_figure_sub, more(5), more(3)), BILAT_WHY_BOUND_OPEN);
	assert_figure(with(bilat_figure_sub, more(5), less(3)), BILAT_MORE, 2, 2, INFINITY);
}
END_TEST

START_TEST(products_respect_signs_and_open_ends)
{
	assert_figure(
	    with(bilat_figure_mul, exact(-2), between(3, 5)), BILAT_BETWEEN, -8, -10, -6);
	assert_figure(with(bilat_figure_mul, between(-2, 3), between(-5, 4)), BILAT_BETWEEN,
	    -0.25, -15, 12);
	assert_figure(with(bilat_figure_mul, more(2), exact(3)), BILAT_MORE, 6, 6, INFINITY);
	assert_figure(
	    with(bilat_figure_mul, more(2), exact(-3)), BILAT_LESS, -6, -INFINITY, -6);
	assert_figure(with(bilat_figure_mul, more(2), exact(0)), BILAT_EXACT, 0, 0, 0);
	assert_missing(with(bilat_figure_mul, more(2), between(-1, 1)), BILAT_WHY_BOUND_OPEN);
}
END_TEST

START_TEST(quotients_respect_open_ends)
{
	assert_figure(with(bilat_figure_div, exact(6), exact(3)), BILAT_EXACT, 2, 2, 2);
	assert_figure(with(bilat_figure_div, more(6), exact(3)), BILAT_MORE, 2, 2, INFINITY);
	assert_figure(with(bilat_figure_div, exact(6), more(3)), BILAT_BETWEEN, 2, 0, 2);
	assert_figure(with(bilat_figure_div, more(6), more(3)), BILAT_MORE, 0, 0, INFINITY);
	assert_figure(
	    with(bilat_figure_div, between(4, 8), between(2, 4)), BILAT_BETWEEN, 2, 1, 4);
	assert_figure(with(bilat_figure_div, exact(6), exact(-3)), BILAT_EXACT, -2, -2, -2);
	assert_figure(with(bilat_figure_div, exact(0), exact(-3)), BILAT_EXACT, 0, 0, 0);
}
END_TEST

START_TEST(nothing_is_divided_by_what_may_be_zero)
{
	assert_missing(with(bilat_figure_div, exact(6), exact(0)), BILAT_WHY_BASE_ZERO);
	assert_missing(with(bilat_figure_div, exact(6), between(-1, 1)), BILAT_WHY_BASE_ZERO);
	assert_missing(with(bilat_figure_div, exact(6), less(3)), BILAT_WHY_BASE_ZERO);
	assert_missing(with(bilat_figure_div, exact(6), between(0, 3)), BILAT_WHY_BASE_ZERO);
}
END_TEST

/* The article's claim: more than 4.05 bn, a billion more than the year before. */
START_TEST(the_year_before_more_than_is_more_than)
{
	struct bilat_figure now = bilat_figure_make(BILAT_MORE, 4.05e9, -7);
	struct bilat_figure growth = bilat_figure_make(BILAT_EXACT, 1e9, -9);
	struct bilat_figure before = bilat_figure_sub(&now, &growth);
	assert_figure(before, BILAT_MORE, 3.05e9, 3.05e9, INFINITY);
	ck_assert_int_eq(before.decimals, -9);
	ck_assert(before.computed);
}
END_TEST

START_TEST(decimal_sums_have_no_binary_noise)
{
	assert_figure(
	    with(bilat_figure_add, more(0.7), exact(0.1)), BILAT_MORE, 0.8, 0.8, INFINITY);
	assert_figure(with(bilat_figure_sub, exact(1.1), exact(1)), BILAT_EXACT, 0.1, 0.1, 0.1);
	assert_figure(
	    with(bilat_figure_mul, exact(4.35), exact(100)), BILAT_EXACT, 435, 435, 435);
	assert_figure(with(bilat_figure_sub, exact(0.3), exact(0.3)), BILAT_EXACT, 0, 0, 0);
	/* Integers stay whole up to 2^53. */
	assert_figure(with(bilat_figure_sub, exact(9007199254740991), exact(1)), BILAT_EXACT,
	    9007199254740990, 9007199254740990, 9007199254740990);
}
END_TEST

START_TEST(results_beyond_doubles_are_out_of_range)
{
	assert_missing(
	    with(bilat_figure_mul, exact(1e200), exact(1e200)), BILAT_WHY_OUT_OF_RANGE);
	assert_missing(
	    with(bilat_figure_add, exact(1e308), exact(1e308)), BILAT_WHY_OUT_OF_RANGE);
}
END_TEST

START_TEST(the_first_reason_wins_and_status_is_joined)
{
	struct bilat_figure a = bilat_figure_missing(BILAT_WHY_SUPPRESSED);
	struct bilat_figure b = bilat_figure_missing(BILAT_WHY_NOT_LOADED);
	struct bilat_figure c = exact(1), d = exact(2);
	assert_missing(with(bilat_figure_add, a, b), BILAT_WHY_SUPPRESSED);
	assert_missing(with(bilat_figure_mul, c, b), BILAT_WHY_NOT_LOADED);
	c.status = BILAT_STATUS('B');
	d.status = BILAT_STATUS('P');
	d.confidentiality = 'C';
	struct bilat_figure sum = bilat_figure_add(&c, &d);
	ck_assert_uint_eq(sum.status, BILAT_STATUS('B') | BILAT_STATUS('P'));
	ck_assert_int_eq(sum.confidentiality, 'C');
}
END_TEST

START_TEST(a_power_of_ten_only_moves_the_point)
{
	struct bilat_figure figure = bilat_figure_make(BILAT_MORE, 4.05e9, -7);
	struct bilat_figure scaled = bilat_figure_times(&figure, 1e-6);
	assert_figure(scaled, BILAT_MORE, 4050, 4050, INFINITY);
	ck_assert_int_eq(scaled.decimals, -1);
	ck_assert(!scaled.computed);
	struct bilat_figure cents = bilat_figure_make(BILAT_EXACT, 4.35, 2);
	assert_figure(bilat_figure_times(&cents, 1e6), BILAT_EXACT, 4350000, 4350000, 4350000);
}
END_TEST

START_TEST(other_factors_compute)
{
	struct bilat_figure figure = bilat_figure_make(BILAT_MORE, 10, 0);
	struct bilat_figure turned = bilat_figure_times(&figure, -2);
	assert_figure(turned, BILAT_LESS, -20, -INFINITY, -20);
	ck_assert(turned.computed);
	ck_assert_int_eq(turned.decimals, BILAT_DECIMALS_UNKNOWN);
	assert_figure(bilat_figure_times(&figure, 0), BILAT_EXACT, 0, 0, 0);
	struct bilat_figure about = bilat_figure_make(BILAT_ABOUT, 100, 0);
	assert_figure(bilat_figure_times(&about, 2), BILAT_ABOUT, 200, 190, 210);
	assert_figure(bilat_figure_times(&about, -2), BILAT_ABOUT, -200, -210, -190);
	struct bilat_figure missing = bilat_figure_missing(BILAT_WHY_BREAK);
	assert_missing(bilat_figure_times(&missing, 2), BILAT_WHY_BREAK);
}
END_TEST

static int compare(struct bilat_figure a, struct bilat_figure b, bool *undecided)
{
	int order = bilat_figure_compare(&a, &b, undecided);
	bool turned;
	ck_assert_int_eq(bilat_figure_compare(&b, &a, &turned), -order);
	ck_assert(turned == *undecided);
	return order;
}

START_TEST(comparison_is_certain_or_undecided)
{
	bool undecided;
	ck_assert_int_eq(compare(exact(2), exact(1), &undecided), 1);
	ck_assert(!undecided);
	ck_assert_int_eq(compare(exact(2), exact(2), &undecided), 0);
	ck_assert(!undecided);
	ck_assert_int_eq(compare(more(4), exact(3), &undecided), 1);
	ck_assert_int_eq(compare(more(4), exact(4), &undecided), 1);
	ck_assert_int_eq(compare(less(4), exact(4), &undecided), -1);
	ck_assert_int_eq(compare(more(4), less(4), &undecided), 1);
	ck_assert(!undecided);
	ck_assert_int_eq(compare(more(4), exact(5), &undecided), 0);
	ck_assert(undecided);
	ck_assert_int_eq(compare(between(1, 3), between(3, 5), &undecided), 0);
	ck_assert(undecided);
	ck_assert_int_eq(compare(between(1, 3), between(4, 5), &undecided), -1);
	compare(exact(1), bilat_figure_missing(BILAT_WHY_BREAK), &undecided);
	ck_assert(undecided);
}
END_TEST

START_TEST(rounding_leaves_half_a_digit_at_published_ends)
{
	double lower, upper;
	struct bilat_figure figure = bilat_figure_make(BILAT_EXACT, 4.05e9, -7);
	bilat_figure_rounding(&figure, &lower, &upper);
	ck_assert_double_eq(lower, 4.045e9);
	ck_assert_double_eq(upper, 4.055e9);
	figure = bilat_figure_between(3, NAN, 4, 1);
	bilat_figure_rounding(&figure, &lower, &upper);
	ck_assert_double_eq(lower, 2.95);
	ck_assert_double_eq(upper, 4.05);
	figure = bilat_figure_make(BILAT_MORE, 4.05e9, -7);
	bilat_figure_rounding(&figure, &lower, &upper);
	ck_assert_double_eq(lower, 4.05e9);
	ck_assert(upper == INFINITY);
	figure = exact(7);
	bilat_figure_rounding(&figure, &lower, &upper);
	ck_assert_double_eq(lower, 7);
	ck_assert_double_eq(upper, 7);
}
END_TEST

static bool same(struct bilat_figure a, struct bilat_figure b)
{
	ck_assert(bilat_figure_same(&a, &b) == bilat_figure_same(&b, &a));
	return bilat_figure_same(&a, &b);
}

START_TEST(figures_are_the_same_at_the_coarser_precision)
{
	ck_assert(same(bilat_figure_make(BILAT_EXACT, 4.05e9, -7),
	    bilat_figure_make(BILAT_EXACT, 4051234567, 0)));
	ck_assert(!same(bilat_figure_make(BILAT_EXACT, 4.05e9, -7),
	    bilat_figure_make(BILAT_EXACT, 4061234567, 0)));
	ck_assert(!same(bilat_figure_make(BILAT_EXACT, 4.05e9, -7),
	    bilat_figure_make(BILAT_MORE, 4.05e9, -7)));
	ck_assert(same(exact(3), exact(3)));
	ck_assert(!same(exact(3), exact(3.0001)));
	ck_assert(same(bilat_figure_make(BILAT_EXACT, 3, 0), exact(3.0001)));
	ck_assert(
	    !same(bilat_figure_between(3, 3.5, 4, 0), bilat_figure_between(3, 3.5, 5, 0)));
	ck_assert(same(bilat_figure_missing(BILAT_WHY_SUPPRESSED),
	    bilat_figure_missing(BILAT_WHY_SUPPRESSED)));
	ck_assert(!same(bilat_figure_missing(BILAT_WHY_SUPPRESSED), exact(3)));
}
END_TEST

START_TEST(figures_are_compatible_if_both_can_be_true)
{
	struct bilat_figure published = bilat_figure_make(BILAT_EXACT, 4.05e9, -7);
	struct bilat_figure fine = bilat_figure_make(BILAT_EXACT, 4054999999, 0);
	struct bilat_figure other = bilat_figure_make(BILAT_EXACT, 4.07e9, -7);
	struct bilat_figure bound = bilat_figure_make(BILAT_MORE, 4e9, -9);
	struct bilat_figure missing = bilat_figure_missing(BILAT_WHY_BREAK);
	ck_assert(bilat_figure_compatible(&published, &fine));
	ck_assert(!bilat_figure_compatible(&published, &other));
	ck_assert(bilat_figure_compatible(&published, &bound));
	ck_assert(!bilat_figure_compatible(&published, &missing));
}
END_TEST

START_TEST(only_what_leaves_room_is_a_bound)
{
	struct bilat_figure figures[] = { exact(1), more(1), less(1), between(1, 2),
		bilat_figure_make(BILAT_ABOUT, 1, 0), bilat_figure_missing(BILAT_WHY_BREAK) };
	static const bool expected[] = { false, true, true, true, true, false };
	for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++)
		ck_assert(bilat_figure_is_bound(&figures[i]) == expected[i]);
}
END_TEST

CHECK_MAIN("figure", a_published_figure_vouches_for_an_interval,
    about_is_five_percent_or_half_a_digit, what_is_not_finite_is_out_of_range,
    a_count_below_something_begins_at_zero, an_interval_is_the_figure_that_its_ends_allow,
    sums_keep_bounds, differences_turn_bounds_round, products_respect_signs_and_open_ends,
    quotients_respect_open_ends, nothing_is_divided_by_what_may_be_zero,
    the_year_before_more_than_is_more_than, decimal_sums_have_no_binary_noise,
    results_beyond_doubles_are_out_of_range, the_first_reason_wins_and_status_is_joined,
    a_power_of_ten_only_moves_the_point, other_factors_compute,
    comparison_is_certain_or_undecided, rounding_leaves_half_a_digit_at_published_ends,
    figures_are_the_same_at_the_coarser_precision, figures_are_compatible_if_both_can_be_true,
    only_what_leaves_room_is_a_bound)
