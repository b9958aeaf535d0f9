#include "unit/check.h"

#include <string.h>

#include <bilat/figure.h>

START_TEST(status_is_a_set_of_letters_in_order)
{
	bilat_status status;
	char text[BILAT_STATUS_SIZE];
	ck_assert(bilat_status_parse("PB", &status));
	ck_assert_str_eq(bilat_status_print(text, status), "BP");
	ck_assert(bilat_status_parse("u, b", &status));
	ck_assert_str_eq(bilat_status_print(text, status), "BU");
	ck_assert(bilat_status_parse("BB", &status));
	ck_assert_str_eq(bilat_status_print(text, status), "B");
}
END_TEST

START_TEST(normal_is_the_empty_set)
{
	bilat_status status = 7;
	char text[BILAT_STATUS_SIZE];
	ck_assert(bilat_status_parse("A", &status));
	ck_assert_uint_eq(status, 0);
	ck_assert(bilat_status_parse("", &status));
	ck_assert_str_eq(bilat_status_print(text, status), "");
}
END_TEST

START_TEST(letters_outside_the_list_are_refused)
{
	bilat_status status = 7;
	static const char *const texts[] = { "C", "R", "Z", "1", "B*", "\xd0\x91" };
	for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
		ck_assert(!bilat_status_parse(texts[i], &status));
	ck_assert_uint_eq(status, 7);
}
END_TEST

START_TEST(a_status_without_a_value_is_a_reason)
{
	ck_assert_int_eq(bilat_status_why(BILAT_STATUS('Q')), BILAT_WHY_SUPPRESSED);
	ck_assert_int_eq(bilat_status_why(BILAT_STATUS('M')), BILAT_WHY_NOT_APPLICABLE);
	ck_assert_int_eq(bilat_status_why(BILAT_STATUS('L')), BILAT_WHY_NOT_COLLECTED);
	ck_assert_int_eq(bilat_status_why(BILAT_STATUS('O')), BILAT_WHY_NOT_PUBLISHED);
	ck_assert_int_eq(bilat_status_why(0), BILAT_WHY_NOT_PUBLISHED);
}
END_TEST

START_TEST(every_reason_has_a_code_and_a_sentence)
{
	for (int why = BILAT_WHY_NONE + 1; why < BILAT_WHY_COUNT; why++) {
		enum bilat_why read;
		const char *code = bilat_why_code((enum bilat_why)why);
		ck_assert_str_ne(code, "");
		ck_assert_str_ne(bilat_why_sentence((enum bilat_why)why), "");
		ck_assert(bilat_why_parse(code, &read));
		ck_assert_int_eq((int)read, why);
	}
	ck_assert_str_eq(bilat_why_code(BILAT_WHY_NO_BASE_PERIOD), "no_base_period");
	ck_assert_str_eq(bilat_why_code(BILAT_WHY_UNIT_UNKNOWN), "unit_unknown");
	ck_assert_str_eq(bilat_why_code(BILAT_WHY_NONE), "");
	enum bilat_why untouched = BILAT_WHY_BREAK;
	ck_assert(!bilat_why_parse("because", &untouched));
	ck_assert_int_eq(untouched, BILAT_WHY_BREAK);
}
END_TEST

START_TEST(confidentiality_stands_behind_the_status)
{
	struct bilat_figure figure = bilat_figure_exact(1);
	char text[BILAT_FIGURE_STATUS_SIZE], confidentiality = 'x';
	bilat_status status;

	ck_assert_str_eq(bilat_figure_status_print(text, &figure), "");
	figure.confidentiality = 'C';
	ck_assert_str_eq(bilat_figure_status_print(text, &figure), "/C");
	figure.status = BILAT_STATUS('P') | BILAT_STATUS('E');
	ck_assert_str_eq(bilat_figure_status_print(text, &figure), "EP/C");
	ck_assert(bilat_figure_status_parse(text, &status, &confidentiality));
	ck_assert_uint_eq(status, figure.status);
	ck_assert_int_eq(confidentiality, 'C');
	ck_assert(bilat_figure_status_parse("p", &status, &confidentiality));
	ck_assert_int_eq(confidentiality, 0);
	ck_assert(!bilat_figure_status_parse("P/", &status, &confidentiality));
	ck_assert(!bilat_figure_status_parse("P/CD", &status, &confidentiality));
	ck_assert(!bilat_figure_status_parse("?/C", &status, &confidentiality));
}
END_TEST

CHECK_MAIN("status", status_is_a_set_of_letters_in_order, normal_is_the_empty_set,
    letters_outside_the_list_are_refused, a_status_without_a_value_is_a_reason,
    every_reason_has_a_code_and_a_sentence, confidentiality_stands_behind_the_status)
