#include "unit/check.h"

#include <errno.h>
#include <string.h>

#include "base/error.h"
#include "base/utf8.h"

START_TEST(a_failure_has_a_kind_and_a_message_and_is_false)
{
	struct bilat_error err = { 0 };

	ck_assert(!bilat_fail(&err, BILAT_INPUT, "'%s' is not a number", "x"));
	ck_assert_int_eq(err.kind, BILAT_INPUT);
	ck_assert_str_eq(err.message, "'x' is not a number");
	ck_assert(!bilat_fail_in(&err, "a.csv:%d", 3));
	ck_assert_str_eq(err.message, "a.csv:3: 'x' is not a number");
	bilat_error_clear(&err);
	ck_assert_int_eq(err.kind, BILAT_OK);
	ck_assert_str_eq(err.message, "");
}
END_TEST

START_TEST(a_message_may_be_made_of_itself)
{
	struct bilat_error err = { 0 };

	bilat_fail(&err, BILAT_STORE, "locked");
	bilat_fail(&err, BILAT_STORE, "store: %s", err.message);
	ck_assert_str_eq(err.message, "store: locked");
}
END_TEST

START_TEST(nobody_has_to_want_to_know)
{
	ck_assert(!bilat_fail(NULL, BILAT_INPUT, "x"));
	ck_assert(!bilat_fail_in(NULL, "x"));
	ck_assert(!fail_errno(NULL, BILAT_INPUT, ENOENT, "x"));
	bilat_error_clear(NULL);
}
END_TEST

START_TEST(control_characters_from_outside_are_harmless)
{
	struct bilat_error err = { 0 };

	bilat_fail(&err, BILAT_INPUT, "'%s'", "\x1B[31mred\x07\nnext\xFF");
	ck_assert_str_eq(err.message, "'\uFFFD[31mred\uFFFD next\uFFFD'");
}
END_TEST

START_TEST(a_long_message_ends_in_an_ellipsis_between_characters)
{
	struct bilat_error err = { 0 };
	char text[3001];

	for (size_t i = 0; i < 1500; i++)
		memcpy(text + 2 * i, "ж", 3);
	bilat_fail(&err, BILAT_INPUT, "%s", text);
	ck_assert_uint_gt(strlen(err.message), BILAT_ERROR_SIZE - 8);
	ck_assert(utf8_valid(err.message, strlen(err.message)));
	ck_assert_str_eq(err.message + strlen(err.message) - strlen("ж…"), "ж…");
}
END_TEST

START_TEST(an_errno_stands_behind_the_message)
{
	struct bilat_error err = { 0 };

	fail_errno(&err, BILAT_INPUT, ENOENT, "cannot read '%s'", "x.csv");
	ck_assert_str_eq(err.message, "cannot read 'x.csv': No such file or directory");
}
END_TEST

CHECK_MAIN("error", a_failure_has_a_kind_and_a_message_and_is_false,
    a_message_may_be_made_of_itself, nobody_has_to_want_to_know,
    control_characters_from_outside_are_harmless,
    a_long_message_ends_in_an_ellipsis_between_characters, an_errno_stands_behind_the_message)
