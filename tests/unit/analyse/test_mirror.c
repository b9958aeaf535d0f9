#include <bilat/mirror.h>

#include <math.h>
#include <string.h>

#include "unit/check.h"

static struct bilat_mirror_sides sides;
static struct bilat_mirror mirror;

static struct bilat_figure exact(double value)
{
	return bilat_figure_exact(value);
}

/* A's figure beside B's; nothing else is held. */
static void compare(struct bilat_figure a, struct bilat_figure b,
    enum bilat_direction direction, enum bilat_valuation valuation)
{
	sides = (struct bilat_mirror_sides){ .a = a,
		.b = b,
		.direction = direction,
		.valuation = valuation,
		.own_fob = bilat_figure_missing(BILAT_WHY_NOT_LOADED),
		.margin_percent = bilat_figure_missing(BILAT_WHY_NOT_LOADED) };
	mirror = bilat_mirror_of(&sides);
}

#define ck_assert_figure(figure, expected)                                                  \
	do {                                                                                \
		ck_assert_msg(bilat_figure_available(&(figure)), "%s is not available: %s", \
		    #figure, bilat_why_code((figure).why));                                 \
		ck_assert_double_eq_tol((figure).value, expected, 0.05);                    \
	} while (0)
#define ck_assert_why(figure, code) ck_assert_str_eq(bilat_why_code((figure).why), code)

/* Exports and imports of the United States and Kazakhstan in 2024 as both publish them, bn USD;
 * the expected values are those of the definitions, section 6. */
START_TEST(imports_are_brought_to_the_basis_of_exports)
{
	compare(exact(1.1), exact(2.2), BILAT_OUTWARD, BILAT_VALUED_CIF);
	ck_assert_int_eq(mirror.basis, BILAT_K_USUAL);
	ck_assert_figure(mirror.asymmetry, 66.7);
	ck_assert_double_eq_tol(mirror.adjusted.value, 2.075, 0.0005);
	ck_assert_figure(mirror.asymmetry_adjusted, 61.4);
	ck_assert_double_eq_tol(mirror.gap.value, 0.975, 0.0005);
	ck_assert_double_eq_tol(mirror.ratio.value, 1.887, 0.0005);
}
END_TEST

START_TEST(imports_at_customs_value_stay_as_they_are)
{
	compare(exact(2.0), exact(2.3), BILAT_OUTWARD, BILAT_VALUED_FOB);
	ck_assert_int_eq(mirror.basis, BILAT_K_FOB);
	ck_assert_double_eq(mirror.k.value, 1);
	ck_assert_double_eq(mirror.adjusted.value, 2.3);
	ck_assert_figure(mirror.asymmetry, 14.0);
	ck_assert_figure(mirror.asymmetry_adjusted, 14.0);
}
END_TEST

/* Imports of the United States from Kazakhstan in 2022 (Comtrade), mn USD. */
START_TEST(the_importers_own_fob_figure_comes_first)
{
	compare(exact(2737.4), exact(2000), BILAT_INWARD, BILAT_VALUED_CIF);
	sides.own_fob = exact(2653.0);
	sides.margin_percent = exact(10);
	mirror = bilat_mirror_of(&sides);
	ck_assert_int_eq(mirror.basis, BILAT_K_OWN);
	ck_assert_double_eq_tol(mirror.k.value, 1.032, 0.0005);
	ck_assert_double_eq(mirror.adjusted.value, 2653.0);
	ck_assert_double_eq(mirror.gap.value, 653);
}
END_TEST

START_TEST(a_margin_is_of_the_cif_value)
{
	compare(exact(106), exact(100), BILAT_INWARD, BILAT_VALUED_CIF);
	sides.margin_percent = exact(20);
	mirror = bilat_mirror_of(&sides);
	ck_assert_int_eq(mirror.basis, BILAT_K_MARGIN);
	ck_assert_double_eq_tol(mirror.k.value, 1.25, 1e-9);
	ck_assert_double_eq_tol(mirror.adjusted.value, 84.8, 1e-9);
	sides.margin_percent = exact(100);
	mirror = bilat_mirror_of(&sides);
	ck_assert_int_eq(mirror.basis, BILAT_K_USUAL);
}
END_TEST

START_TEST(nothing_is_adjusted_where_the_valuation_is_not_confirmed)
{
	compare(exact(9.5), exact(10.5), BILAT_OUTWARD, BILAT_VALUED_UNCONFIRMED);
	sides.margin_percent = exact(5);
	mirror = bilat_mirror_of(&sides);
	ck_assert_int_eq(mirror.basis, BILAT_K_UNCONFIRMED);
	ck_assert_why(mirror.k, "not_applicable");
	ck_assert_why(mirror.asymmetry_adjusted, "not_applicable");
	ck_assert_figure(mirror.asymmetry, 10.0);
	ck_assert_double_eq_tol(mirror.gap.value, 1, 1e-9);
}
END_TEST

START_TEST(services_and_investment_are_not_adjusted)
{
	compare(exact(40), exact(50), BILAT_OUTWARD, BILAT_VALUED_ALIKE);
	ck_assert_int_eq(mirror.basis, BILAT_K_NONE);
	ck_assert_why(mirror.adjusted, "not_applicable");
	ck_assert_figure(mirror.asymmetry, 22.2);
}
END_TEST

START_TEST(the_sign_is_the_same_whoever_is_named_first)
{
	compare(exact(1.1), exact(2.2), BILAT_OUTWARD, BILAT_VALUED_CIF);
	double named_first = mirror.asymmetry_adjusted.value, gap = mirror.gap.value;
	compare(exact(2.2), exact(1.1), BILAT_INWARD, BILAT_VALUED_CIF);
	ck_assert_double_eq(mirror.asymmetry_adjusted.value, named_first);
	ck_assert_double_eq(mirror.gap.value, gap);
	compare(exact(28.7), exact(27.8), BILAT_UNDIRECTED, BILAT_VALUED_ALIKE);
	ck_assert(mirror.gap.value > 0);
	compare(exact(27.8), exact(28.7), BILAT_UNDIRECTED, BILAT_VALUED_ALIKE);
	ck_assert(mirror.gap.value < 0);
}
END_TEST

START_TEST(two_zeros_have_no_coefficient_and_one_has_the_greatest)
{
	compare(exact(0), exact(0), BILAT_OUTWARD, BILAT_VALUED_CIF);
	ck_assert_why(mirror.asymmetry, "base_zero");
	ck_assert_int_eq(mirror.recorder, BILAT_BOTH_RECORD);
	compare(exact(0), exact(5), BILAT_OUTWARD, BILAT_VALUED_CIF);
	ck_assert_double_eq(mirror.asymmetry.value, 200);
	ck_assert_double_eq(mirror.asymmetry_adjusted.value, 200);
	ck_assert_int_eq(mirror.recorder, BILAT_ONLY_B_RECORDS);
	ck_assert_why(mirror.ratio, "base_zero");
	compare(exact(5), exact(0), BILAT_OUTWARD, BILAT_VALUED_CIF);
	ck_assert_double_eq(mirror.asymmetry.value, -200);
	ck_assert_int_eq(mirror.recorder, BILAT_ONLY_A_RECORDS);
}
END_TEST

START_TEST(one_side_alone_is_no_mirror)
{
	struct bilat_figure none = bilat_figure_missing(BILAT_WHY_NOT_LOADED);
	compare(exact(5), none, BILAT_OUTWARD, BILAT_VALUED_CIF);
	ck_assert_why(mirror.asymmetry, "one_sided");
	ck_assert_why(mirror.asymmetry_adjusted, "one_sided");
	ck_assert_why(mirror.gap, "one_sided");
	ck_assert_why(mirror.ratio, "one_sided");
	compare(none, exact(5), BILAT_OUTWARD, BILAT_VALUED_CIF);
	ck_assert_double_eq_tol(mirror.adjusted.value, 5 / 1.06, 1e-9);
	ck_assert_why(mirror.asymmetry_adjusted, "one_sided");
}
END_TEST

START_TEST(a_bound_gives_a_bound)
{
	struct bilat_figure more = bilat_figure_make(BILAT_MORE, 4, 0);
	struct bilat_figure less = bilat_figure_make(BILAT_LESS, 2, 0);
	compare(more, exact(2), BILAT_INWARD, BILAT_VALUED_ALIKE);
	ck_assert_int_eq(mirror.asymmetry.bound, BILAT_MORE);
	ck_assert_figure(mirror.asymmetry, 66.7);
	ck_assert_int_eq(mirror.gap.bound, BILAT_MORE);
	compare(exact(2), more, BILAT_INWARD, BILAT_VALUED_ALIKE);
	ck_assert_int_eq(mirror.asymmetry.bound, BILAT_LESS);
	ck_assert_figure(mirror.asymmetry, -66.7);
	compare(more, more, BILAT_INWARD, BILAT_VALUED_ALIKE);
	ck_assert_why(mirror.asymmetry, "bound_open");
	compare(exact(2), less, BILAT_INWARD, BILAT_VALUED_ALIKE);
	ck_assert_why(mirror.asymmetry, "bound_open");
	bilat_figure_from_zero(&less);
	compare(exact(2), less, BILAT_INWARD, BILAT_VALUED_ALIKE);
	ck_assert_int_eq(mirror.asymmetry.bound, BILAT_BETWEEN);
	ck_assert_double_eq(mirror.asymmetry.lower, 0);
	ck_assert_double_eq(mirror.asymmetry.upper, 200);
}
END_TEST

START_TEST(net_flows_below_zero_have_a_gap_but_no_coefficient)
{
	compare(exact(-3), exact(2), BILAT_INWARD, BILAT_VALUED_ALIKE);
	ck_assert_why(mirror.asymmetry, "mixed_sign");
	ck_assert_double_eq(mirror.gap.value, -5);
	compare(exact(-3), exact(-2), BILAT_INWARD, BILAT_VALUED_ALIKE);
	ck_assert_why(mirror.asymmetry, "base_negative");
}
END_TEST

/* The 2024 balances of the United States and Kazakhstan: both are deficits. */
START_TEST(balances_are_added_as_they_mirror_with_the_opposite_sign)
{
	compare(exact(-1.2), exact(-0.2), BILAT_OPPOSITE, BILAT_VALUED_ALIKE);
	ck_assert_double_eq_tol(mirror.gap.value, -1.4, 1e-9);
	ck_assert_why(mirror.asymmetry, "not_applicable");
	ck_assert_why(mirror.ratio, "not_applicable");
}
END_TEST

START_TEST(statements_stand_side_by_side)
{
	compare(exact(3), exact(2.5), BILAT_INWARD, BILAT_VALUED_ALIKE);
	sides.statements = true;
	mirror = bilat_mirror_of(&sides);
	ck_assert_why(mirror.asymmetry, "not_comparable");
	ck_assert_why(mirror.gap, "not_comparable");
}
END_TEST

/* 1.05 to 1.15 against (2.15 to 2.25) / 1.06: 2 (M - X) / (M + X) at both ends. */
START_TEST(published_digits_leave_the_coefficient_open)
{
	compare(bilat_figure_make(BILAT_EXACT, 1.1, 1), bilat_figure_make(BILAT_EXACT, 2.2, 1),
	    BILAT_OUTWARD, BILAT_VALUED_CIF);
	ck_assert_double_eq_tol(mirror.rounding_lower, 55.25, 0.05);
	ck_assert_double_eq_tol(mirror.rounding_upper, 67.62, 0.05);
	ck_assert_int_eq(mirror.asymmetry_adjusted.bound, BILAT_EXACT);
}
END_TEST

CHECK_MAIN("mirror", imports_are_brought_to_the_basis_of_exports,
    imports_at_customs_value_stay_as_they_are, the_importers_own_fob_figure_comes_first,
    a_margin_is_of_the_cif_value, nothing_is_adjusted_where_the_valuation_is_not_confirmed,
    services_and_investment_are_not_adjusted, the_sign_is_the_same_whoever_is_named_first,
    two_zeros_have_no_coefficient_and_one_has_the_greatest, one_side_alone_is_no_mirror,
    a_bound_gives_a_bound, net_flows_below_zero_have_a_gap_but_no_coefficient,
    balances_are_added_as_they_mirror_with_the_opposite_sign, statements_stand_side_by_side,
    published_digits_leave_the_coefficient_open)
