/* check.h - what every unit test begins with.
 *
 *	START_TEST(a_sentence_that_is_true)
 *	{
 *		ck_assert(...);
 *	}
 *	END_TEST
 *
 *	CHECK_MAIN("period", a_sentence_that_is_true, another_one)
 *
 * Each test runs in a process of its own; the results come out as TAP. */
#ifndef TESTS_UNIT_CHECK_H
#define TESTS_UNIT_CHECK_H

#include <check.h>
#include <stddef.h>
#include <stdlib.h>

static inline int check_run(const char *name, const TTest *const tests[], size_t count)
{
	Suite *suite = suite_create(name);
	TCase *tcase = tcase_create(name);
	for (size_t i = 0; i < count; i++)
		tcase_add_test(tcase, tests[i]);
	suite_add_tcase(suite, tcase);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

#define CHECK_MAIN(name, ...)                                                  \
	int main(void)                                                         \
	{                                                                      \
		const TTest *const tests[] = { __VA_ARGS__ };                  \
		return check_run(name, tests, sizeof tests / sizeof tests[0]); \
	}

/* The call fails, and its message is exactly this.  Here and below the call takes `err`, which
 * the macro declares: ck_assert_done(file_read(path, limit, &text, err)). */
#define ck_assert_fails(call, text)                               \
	do {                                                      \
		struct bilat_error ck_err = { 0 };                \
		struct bilat_error *err = &ck_err;                \
		ck_assert_msg(!(call), "%s did not fail", #call); \
		ck_assert_str_eq(ck_err.message, (text));         \
	} while (0)

/* The call is done; else the test fails with its message. */
#define ck_assert_done(call)                                            \
	do {                                                            \
		struct bilat_error ck_err = { 0 };                      \
		struct bilat_error *err = &ck_err;                      \
		ck_assert_msg((call), "%s: %s", #call, ck_err.message); \
	} while (0)

#endif
