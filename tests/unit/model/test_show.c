#include "unit/check.h"

#include <bilat/show.h>

static const struct bilat_unit dollars = { "USD", BILAT_UNIT_CURRENCY, "US$", { "", "", "" } };
static const struct bilat_unit heads = { "persons", BILAT_UNIT_COUNT, "", { "", "", "" } };
static const struct bilat_unit percent = { "percent", BILAT_UNIT_PERCENT, "%", { "", "", "" } };

/* What definitions section 5 asks for, by hand: at most three significant digits or one
 * decimal, never more than were published, bounds away from what they exclude. */
START_TEST(amounts_show_no_more_than_was_published)
{
	static const struct {
		enum bilat_bound bound;
		double value;
		int decimals, power;
		const char *shown;
	} cases[] = {
		{ BILAT_EXACT, 4.05e9, -7, 9, "4.05" },
		{ BILAT_EXACT, 4e9, -9, 9, "4" },
		{ BILAT_EXACT, 18213.4e6, -5, 9, "18.2" },
		{ BILAT_EXACT, 704.9e6, -5, 6, "704.9" },
		{ BILAT_EXACT, 704.9e6, -5, 9, "0.705" },
		{ BILAT_EXACT, 312e6, -6, 9, "0.312" },
		{ BILAT_MORE, 4.05e9, -7, 9, "> 4.05" },
		{ BILAT_MORE, 4.057e9, -6, 9, "> 4.05" },
		{ BILAT_LESS, 4.051e9, -6, 9, "< 4.06" },
		{ BILAT_ABOUT, 23500, -2, 0, "~ 23,500" },
		{ BILAT_EXACT, 7791, 0, 0, "7,791" },
		{ BILAT_EXACT, -5.85e6, -4, 6, "-5.85" },
		{ BILAT_EXACT, 0, 0, 0, "0" },
	};
	char out[BILAT_SHOW_SIZE];

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct bilat_figure figure =
		    bilat_figure_make(cases[i].bound, cases[i].value, cases[i].decimals);
		ck_assert_str_eq(
		    bilat_show_amount(out, &figure, cases[i].power, &bilat_marks_english),
		    cases[i].shown);
	}
}
END_TEST

START_TEST(a_range_shows_both_ends)
{
	struct bilat_figure figure = bilat_figure_between(70, 72.5, 75, 0);
	char out[BILAT_SHOW_SIZE];

	ck_assert_str_eq(bilat_show_amount(out, &figure, 0, &bilat_marks_english), "70 to 75");
}
END_TEST

START_TEST(the_last_bits_of_a_computed_end_do_not_move_it)
{
	struct bilat_figure figure = bilat_figure_between(-17.6, 60, 170.00000000000003, 0);
	char out[BILAT_SHOW_SIZE];

	ck_assert_str_eq(
	    bilat_show_percent(out, &figure, true, &bilat_marks_english), "-18 to +170");
}
END_TEST

START_TEST(a_change_is_not_shown_as_none)
{
	struct bilat_figure change = bilat_figure_make(BILAT_EXACT, 0.3e9, -9);
	struct bilat_figure none = bilat_figure_make(BILAT_EXACT, 0, 0);
	char out[BILAT_SHOW_SIZE];

	change.computed = true;
	ck_assert_str_eq(bilat_show_amount(out, &change, 9, &bilat_marks_english), "0.3");
	ck_assert_str_eq(bilat_show_amount(out, &none, 6, &bilat_marks_english), "0");
}
END_TEST

START_TEST(what_is_not_available_shows_nothing)
{
	struct bilat_figure figure = bilat_figure_missing(BILAT_WHY_BREAK);
	char out[BILAT_SHOW_SIZE];

	ck_assert_str_eq(bilat_show_amount(out, &figure, 9, &bilat_marks_english), "");
	ck_assert_str_eq(bilat_show_percent(out, &figure, true, &bilat_marks_english), "");
}
END_TEST

START_TEST(percentages_have_one_decimal_and_are_never_a_false_zero)
{
	static const struct {
		double value;
		int decimals;
		const char *shown;
	} cases[] = {
		{ 45.16, BILAT_DECIMALS_UNKNOWN, "+45.2" },
		{ -31.06, BILAT_DECIMALS_UNKNOWN, "-31.1" },
		{ 33.33, 0, "+33" },
		{ 0, BILAT_DECIMALS_UNKNOWN, "0.0" },
		{ 0.02, BILAT_DECIMALS_UNKNOWN, "<0.1" },
		{ -0.02, BILAT_DECIMALS_UNKNOWN, ">-0.1" },
		{ 1679, BILAT_DECIMALS_UNKNOWN, "+1,679.0" },
	};
	char out[BILAT_SHOW_SIZE];

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct bilat_figure figure =
		    bilat_figure_make(BILAT_EXACT, cases[i].value, cases[i].decimals);
		ck_assert_str_eq(bilat_show_percent(out, &figure, true, &bilat_marks_english),
		    cases[i].shown);
	}
}
END_TEST

START_TEST(only_growth_of_a_thousand_percent_is_a_multiple)
{
	struct bilat_figure figure = bilat_figure_exact(1679);
	char out[BILAT_SHOW_SIZE];

	/* factsheets: "growth of 1 679 %" on a tiny base */
	ck_assert_str_eq(bilat_show_growth(out, &figure, &bilat_marks_english), "17.8-fold");
	ck_assert_str_eq(
	    bilat_show_percent(out, &figure, false, &bilat_marks_english), "1,679.0");
	figure = bilat_figure_exact(12.3);
	ck_assert_str_eq(bilat_show_growth(out, &figure, &bilat_marks_english), "+12.3");
	/* 4 to 40, each in whole millions: 39.5 / 4.5 to 40.5 / 3.5. */
	figure = bilat_figure_between(777.78, 900, 1057.14, 0);
	ck_assert_str_eq(
	    bilat_show_growth(out, &figure, &bilat_marks_english), "8.7-fold to 11.6-fold");
}
END_TEST

START_TEST(numbers_use_the_marks_of_the_language)
{
	struct bilat_figure figure = bilat_figure_make(BILAT_EXACT, 23500.5, 1);
	char out[BILAT_SHOW_SIZE];

	ck_assert_str_eq(bilat_show_amount(out, &figure, 0, &bilat_marks_russian),
	    "23\xe2\x80\xaf"
	    "500,5");
	ck_assert_str_eq(bilat_show_amount(out, &figure, 0, &bilat_marks_kazakh),
	    "23\xe2\x80\xaf"
	    "500,5");
}
END_TEST

/* A dash stands for "to" where no minus or plus can follow it. */
START_TEST(ranges_and_multiples_use_the_marks_of_the_language)
{
	struct bilat_figure range = bilat_figure_between(70, 72.5, 75, 0);
	struct bilat_figure change = bilat_figure_between(-18, 60, 170, 0);
	struct bilat_figure rise = bilat_figure_between(4, 10, 16, 0);
	struct bilat_figure many = bilat_figure_exact(1679);
	char out[BILAT_SHOW_SIZE];

	ck_assert_str_eq(bilat_show_amount(out, &range, 0, &bilat_marks_russian), "70–75");
	ck_assert_str_eq(
	    bilat_show_percent(out, &change, true, &bilat_marks_russian), "-18…+170");
	ck_assert_str_eq(
	    bilat_show_percent(out, &change, false, &bilat_marks_kazakh), "-18…170");
	ck_assert_str_eq(bilat_show_percent(out, &rise, true, &bilat_marks_kazakh), "+4…+16");
	ck_assert_str_eq(bilat_show_percent(out, &rise, false, &bilat_marks_kazakh), "4–16");
	ck_assert_str_eq(
	    bilat_show_growth(out, &many, &bilat_marks_russian), "в\u00a017,8\u00a0раза");
	ck_assert_str_eq(bilat_show_growth(out, &many, &bilat_marks_kazakh), "17,8\u00a0есе");
}
END_TEST

START_TEST(rates_show_five_digits_and_years_no_group)
{
	static const struct bilat_unit rate = { "KZT/USD", BILAT_UNIT_RATIO, "",
		{ "", "", "" } };
	static const struct bilat_unit year = { "year", BILAT_UNIT_INDEX, "", { "", "", "" } };
	struct bilat_figure usd = bilat_figure_make(BILAT_EXACT, 1.0749, 4);
	struct bilat_figure tenge = bilat_figure_make(BILAT_EXACT, 469.0123, 4);
	struct bilat_figure launch = bilat_figure_make(BILAT_EXACT, 2025, 0);
	char out[BILAT_SHOW_SIZE];

	bilat_show_figure(out, &usd, &rate, 0, false, &bilat_marks_english);
	ck_assert_str_eq(out, "1.0749");
	bilat_show_figure(out, &tenge, &rate, 0, false, &bilat_marks_english);
	ck_assert_str_eq(out, "469.01");
	bilat_show_figure(out, &launch, &year, 0, false, &bilat_marks_english);
	ck_assert_str_eq(out, "2025");
}
END_TEST

START_TEST(one_scale_serves_a_whole_table)
{
	struct bilat_figure figures[] = { bilat_figure_exact(3e6), bilat_figure_exact(-1.2e9),
		bilat_figure_missing(BILAT_WHY_BREAK) };
	char out[BILAT_SHOW_SIZE];

	ck_assert_int_eq(bilat_show_power(&dollars, figures, 3), 9);
	ck_assert_int_eq(bilat_show_power(&dollars, figures, 1), 6);
	ck_assert_int_eq(bilat_show_power(&heads, figures, 1), 0);
	ck_assert_int_eq(bilat_show_power(&percent, figures, 3), 0);
	ck_assert_str_eq(bilat_show_unit(out, &dollars, 9), "bn USD");
	ck_assert_str_eq(bilat_show_unit(out, &percent, 0), "%");
}
END_TEST

static int power_of(struct bilat_figure figure)
{
	return bilat_show_power(&dollars, &figure, 1);
}

/* Nothing reads "1,000 million": 999.95 is the first that is rounded to it. */
START_TEST(what_is_rounded_to_a_thousand_million_is_a_billion)
{
	struct bilat_figure made = bilat_figure_make(BILAT_EXACT, 980e6, -8);

	ck_assert_int_eq(power_of(bilat_figure_exact(999.94e6)), 6);
	ck_assert_int_eq(power_of(bilat_figure_exact(999.95e6)), 9);
	ck_assert_int_eq(power_of(bilat_figure_exact(-999.95e6)), 9);
	/* As published it is 980 million; made of whole hundreds of millions it is 1.0 billion.
	 */
	ck_assert_int_eq(power_of(made), 6);
	made.computed = true;
	ck_assert_int_eq(power_of(made), 9);
	made.value = 940e6;
	ck_assert_int_eq(power_of(made), 6);
	/* A bound is rounded away from what it bounds: more than 999.9, less than 1,000.0. */
	ck_assert_int_eq(power_of(bilat_figure_make(BILAT_MORE, 999.96e6, -3)), 6);
	ck_assert_int_eq(power_of(bilat_figure_make(BILAT_LESS, 999.91e6, -3)), 9);
	ck_assert_int_eq(power_of(bilat_figure_between(950e6, 990e6, 1020e6, -6)), 9);
	ck_assert_int_eq(power_of(bilat_figure_between(950e6, 970e6, 990e6, -6)), 6);
	/* And nothing reads "1,000,000.0". */
	ck_assert_int_eq(power_of(bilat_figure_exact(999999.96)), 6);
	ck_assert_int_eq(power_of(bilat_figure_exact(999999.94)), 0);
}
END_TEST

CHECK_MAIN("show", what_is_rounded_to_a_thousand_million_is_a_billion,
    the_last_bits_of_a_computed_end_do_not_move_it, a_change_is_not_shown_as_none,
    amounts_show_no_more_than_was_published, a_range_shows_both_ends,
    what_is_not_available_shows_nothing,
    percentages_have_one_decimal_and_are_never_a_false_zero,
    only_growth_of_a_thousand_percent_is_a_multiple, numbers_use_the_marks_of_the_language,
    ranges_and_multiples_use_the_marks_of_the_language, one_scale_serves_a_whole_table,
    rates_show_five_digits_and_years_no_group)
