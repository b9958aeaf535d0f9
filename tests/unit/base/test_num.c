#include "unit/check.h"

#include <inttypes.h>
#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/num.h"

static char print_buffer[NUM_SIZE];
#define printed(value) num_print(print_buffer, value)
#define fixed(value, decimals, direction) \
	num_print_fixed(print_buffer, value, decimals, direction, "", ".")

START_TEST(numbers_are_read)
{
	static const struct {
		const char *text;
		double value;
	} cases[] = { { "0", 0 }, { "-0", 0 }, { "+5", 5 }, { "-12.50", -12.5 }, { ".5", 0.5 },
		{ "5.", 5 }, { "1e3", 1000 }, { "1E-3", 0.001 }, { "1.e+2", 100 }, { "007", 7 },
		{ "4.05e9", 4050000000.0 }, { "1.7976931348623157e308", DBL_MAX },
		{ "0e999999999999999999999", 0 }, { "5e-324", 5e-324 } };
	double value;

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		value = -1;
		ck_assert_msg(num_parse(cases[i].text, &value), "%s", cases[i].text);
		ck_assert_msg(value == cases[i].value, "%s", cases[i].text);
		ck_assert_msg(value != 0 || !signbit(value), "%s", cases[i].text);
	}
}
END_TEST

START_TEST(what_is_no_number_is_refused_and_the_output_untouched)
{
	static const char *const cases[] = { "", " ", " 1", "1 ", "-", "+", ".", "e5", "1e",
		"1e+", "1e5x", "0x10", "inf", "nan", "INFINITY", "1,5", "1.2.3", "--1", "1e400",
		"-1e400", "1e-400", "1e99999999999999999999", "1e-99999999999999999999",
		"1_000", "²" };
	double value = 42;
	int decimals = 42;

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		ck_assert_msg(!num_parse(cases[i], &value), "%s", cases[i]);
		ck_assert_msg(
		    !num_parse_scaled(cases[i], 3, &value, &decimals), "%s", cases[i]);
		ck_assert(value == 42 && decimals == 42);
	}
}
END_TEST

START_TEST(scaling_moves_the_point_of_the_text)
{
	static const struct {
		const char *text;
		int power;
		double value;
		int decimals;
	} cases[] = {
		{ "4.35", 6, 4350000, -4 },
		{ "4.05", 9, 4050000000.0, -7 },
		{ "1200", 0, 1200, 0 },
		{ "1.2e3", 0, 1200, -2 },
		{ "-0.10", 3, -100, -1 },
		{ "17.20", 0, 17.2, 2 },
		{ "12", -2, 0.12, 2 },
		{ "8.41", 6, 8410000, -4 },
		{ "1.005", 3, 1005, 0 },
		{ "0", 6, 0, -6 },
		{ "1e400", -395, 100000, 5 - 10 },
		{ "0.29", 2, 29, 0 },
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		double value;
		int decimals;
		ck_assert(num_parse_scaled(cases[i].text, cases[i].power, &value, &decimals));
		ck_assert_msg(value == cases[i].value, "%s: %.17g", cases[i].text, value);
		ck_assert_msg(decimals == cases[i].decimals, "%s: %d", cases[i].text, decimals);
	}
}
END_TEST

START_TEST(four_hundred_digits_are_read_or_refused)
{
	char text[512] = "";
	double value = 1;

	memset(text, '9', 400);
	ck_assert(!num_parse(text, &value));
	memset(text, '0', 400);
	ck_assert(num_parse(text, &value));
	ck_assert(value == 0);
	memset(text, '1', 400);
	text[3] = '.';
	ck_assert(num_parse(text, &value));
	ck_assert_double_eq(value, 111.11111111111111);
	memset(text, '0', 400);
	text[1] = '.';
	text[399] = '1';
	ck_assert(!num_parse(text, &value));
	ck_assert(num_parse_scaled(text, 398, &value, NULL));
	ck_assert_double_eq(value, 1);
}
END_TEST

START_TEST(integers_are_read_to_the_edge)
{
	int64_t value;

	ck_assert(num_parse_int("9223372036854775807", &value) && value == INT64_MAX);
	ck_assert(num_parse_int("-9223372036854775808", &value) && value == INT64_MIN);
	ck_assert(num_parse_int("+0", &value) && value == 0);
	value = 42;
	ck_assert(!num_parse_int("9223372036854775808", &value));
	ck_assert(!num_parse_int("-9223372036854775809", &value));
	ck_assert(!num_parse_int("99999999999999999999", &value));
	ck_assert(!num_parse_int("", &value));
	ck_assert(!num_parse_int("-", &value));
	ck_assert(!num_parse_int("1.0", &value));
	ck_assert(!num_parse_int(" 1", &value));
	ck_assert_int_eq(value, 42);
}
END_TEST

START_TEST(the_shortest_text_reads_back)
{
	static const struct {
		double value;
		const char *text;
	} cases[] = {
		{ 0, "0" },
		{ -0.0, "0" },
		{ 0.1, "0.1" },
		{ 0.1 + 0.2, "0.30000000000000004" },
		{ 1.0 / 3, "0.3333333333333333" },
		{ 4.05e9, "4050000000" },
		{ -1234.5, "-1234.5" },
		{ 1e-7, "0.0000001" },
		{ 1e20, "100000000000000000000" },
		{ 1e21, "1e21" },

		{ -1.5e300, "-1.5e300" },
		{ 123456789012345680.0, "123456789012345680" },
		{ DBL_MAX, "1.7976931348623157e308" },
		{ INFINITY, "inf" },
		{ -INFINITY, "-inf" },
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		ck_assert_str_eq(printed(cases[i].value), cases[i].text);
	ck_assert_str_eq(printed((double)NAN), "nan");
	/* The least double has one digit: "0." and 323 zeros before it. */
	ck_assert_str_eq(printed(-5e-324) + 3 + 322, "05");
	ck_assert_uint_eq(strlen(print_buffer), 3 + 324);
	ck_assert_uint_lt(strlen(printed(-2.2250738585072014e-308)), NUM_SIZE);
}
END_TEST

START_TEST(any_double_survives_a_round_trip)
{
	uint64_t state = 20241123;

	for (int i = 0; i < 20000; i++) {
		double value, back;
		state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		memcpy(&value, &state, sizeof value);
		if (!isfinite(value))
			continue;
		ck_assert(num_parse(printed(value), &back));
		ck_assert_msg(back == value, "%.17g", value);
	}
}
END_TEST

START_TEST(rounding_is_half_away_on_the_decimal_text)
{
	static const struct {
		double value;
		int decimals, direction;
		const char *text;
	} cases[] = {
		{ 0.125, 2, 0, "0.13" },
		{ 1.005, 2, 0, "1.01" },
		{ 2.675, 2, 0, "2.68" },
		{ -1.005, 2, 0, "-1.01" },
		{ 0.5, 0, 0, "1" },
		{ -0.5, 0, 0, "-1" },
		{ 0.49, 0, 0, "0" },
		{ -0.49, 0, 0, "0" },
		{ -0.04, 1, 0, "0.0" },
		{ 2.5, 0, 0, "3" },
		{ 9.995, 2, 0, "10.00" },
		{ 999.96, 1, 0, "1000.0" },
		{ 1250, -2, 0, "1300" },
		{ 49, -2, 0, "0" },
		{ 50, -2, 0, "100" },
		{ 4, -2, 0, "0" },
		{ 7, 2, 0, "7.00" },
		{ 0.001, 2, 0, "0.00" },
		{ 0.005, 2, 0, "0.01" },
		{ 4.05e9, -7, 0, "4050000000" },
		/* directed */
		{ 4.051, 2, -1, "4.05" },
		{ 4.059, 2, -1, "4.05" },
		{ 4.051, 2, 1, "4.06" },
		{ 4.05, 2, 1, "4.05" },
		{ -4.051, 2, -1, "-4.06" },
		{ -4.059, 2, 1, "-4.05" },
		{ 0.0001, 2, 1, "0.01" },
		{ 0.0001, 2, -1, "0.00" },
		{ -0.0001, 2, -1, "-0.01" },
		{ -0.0001, 2, 1, "0.00" },
		{ 3, -2, 1, "100" },
		{ 9.99, 1, 1, "10.0" },
		/* nothing is not rounded away from nothing */
		{ 0, -3, 1, "0" },
		{ 0, -3, -1, "0" },
		{ 0, 2, 1, "0.00" },
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		ck_assert_str_eq(fixed(cases[i].value, cases[i].decimals, cases[i].direction),
		    cases[i].text);
}
END_TEST

START_TEST(digits_are_grouped_with_any_mark)
{
	char out[NUM_SIZE];

	ck_assert_str_eq(num_print_fixed(out, 1234567.891, 2, 0, ",", "."), "1,234,567.89");
	ck_assert_str_eq(num_print_fixed(out, -123456, 0, 0, "\u202F", ","), "-123\u202F456");
	ck_assert_str_eq(num_print_fixed(out, 999, 1, 0, ",", "."), "999.0");
	ck_assert_str_eq(num_print_fixed(out, 1000, 1, 0, ".", ","), "1.000,0");
	ck_assert_str_eq(num_print_fixed(out, 1.5e300, 1, 0, ",", ","), "1,5e300");
	/* The last digit of the least double. */
	num_print_fixed(out, 5e-324, 324, 0, "", ".");
	ck_assert_uint_eq(strlen(out), 2 + 324);
	ck_assert_str_eq(out + 2 + 322, "05");
	ck_assert_uint_lt(
	    strlen(num_print_fixed(out, -9e20, 5000, 0, "\u202F", ",")), NUM_SIZE);
}
END_TEST

START_TEST(scaling_and_rounding_a_value_is_exact_where_it_can_be)
{
	ck_assert(num_scale(4.35, 6) == 4350000);
	ck_assert(num_scale(4350000, -6) == 4.35);
	ck_assert(num_scale(-8700000000, -9) == -8.7);
	ck_assert(num_scale(9007199254740991, -22) == 9.007199254740991e-7);
	ck_assert(num_scale(4350000.5, -6) == 4.3500005);
	ck_assert(!signbit(num_scale(-0.0, -3)));
	ck_assert(num_scale(0.29, 2) == 29);
	ck_assert(num_scale(0, 6) == 0);
	ck_assert(num_scale(1.1, 0) == 1.1);
	ck_assert(isinf(num_scale(1e300, 300)));
	ck_assert(num_round(1.005, 2) == 1.01);
	ck_assert(num_round(-2.5, 0) == -3);
	ck_assert(num_round(1250, -2) == 1300);
	ck_assert(num_round(0.004, 2) == 0);
	ck_assert(isnan(num_round((double)NAN, 2)));
}
END_TEST

START_TEST(a_locale_with_a_decimal_comma_changes_nothing)
{
	static const char *const names[] = { "de_DE.UTF-8", "de_DE.utf8", "ru_RU.UTF-8",
		"fr_FR.UTF-8", "kk_KZ.UTF-8" };
	bool set = false;
	double value;
	char text[32];

	for (size_t i = 0; i < sizeof names / sizeof *names && !set; i++)
		set = setlocale(LC_ALL, names[i]);
	if (!set)
		return; /* none is installed */
	snprintf(text, sizeof text, "%.1f", 1.5);
	ck_assert_str_eq(text, "1,5");
	ck_assert(num_parse("4.05", &value) && value == 4.05);
	ck_assert(!num_parse("4,05", &value));
	ck_assert_str_eq(printed(-4.05), "-4.05");
	ck_assert_str_eq(fixed(1.005, 2, 0), "1.01");
	ck_assert(num_scale(4.35, 6) == 4350000);
}
END_TEST

/* Decimals of at most fifteen digits, written as text and read: what is printed is the text. */
START_TEST(decimals_of_fifteen_digits_come_back_as_they_were_written)
{
	uint64_t state = 20261128;

	for (int round = 0; round < 100000; round++) {
		char wanted[NUM_SIZE], got[NUM_SIZE], digits[32];
		double value;
		state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
		int decimals = (int)(state >> 60) % 9;
		uint64_t whole = (state >> 8) % UINT64_C(1000000000000000);
		for (uint64_t cut = state % 15; cut > 0; cut--)
			whole /= 10;
		snprintf(digits, sizeof digits, "%0*" PRIu64, decimals + 1, whole);
		int point = (int)strlen(digits) - decimals;
		snprintf(wanted, sizeof wanted, "%.*s.%s", point, digits, digits + point);
		for (char *end = wanted + strlen(wanted) - 1; *end == '0' || *end == '.';
		     end--) {
			bool last = *end == '.';
			*end = '\0';
			if (last)
				break;
		}
		ck_assert(num_parse(wanted, &value));
		ck_assert_str_eq(num_print(got, value), wanted);
		if (value > 0) {
			ck_assert_str_eq(num_print(got, -value) + 1, wanted);
			ck_assert_int_eq(got[0], '-');
		}
	}
}
END_TEST

CHECK_MAIN("num", decimals_of_fifteen_digits_come_back_as_they_were_written, numbers_are_read,
    what_is_no_number_is_refused_and_the_output_untouched, scaling_moves_the_point_of_the_text,
    four_hundred_digits_are_read_or_refused, integers_are_read_to_the_edge,
    the_shortest_text_reads_back, any_double_survives_a_round_trip,
    rounding_is_half_away_on_the_decimal_text, digits_are_grouped_with_any_mark,
    scaling_and_rounding_a_value_is_exact_where_it_can_be,
    a_locale_with_a_decimal_comma_changes_nothing)
