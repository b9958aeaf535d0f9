#include "unit/check.h"

#include <math.h>

#include <bilat/error.h>

#include "base/library.h"

#define MATH_CALLS(CALL) CALL(cbrt) CALL(hypot)
struct math_calls {
	MATH_CALLS(LIBRARY_MEMBER)
};

static struct math_calls found;

START_TEST(calls_are_found_in_the_order_of_their_names)
{
	static const char *const names[] = { MATH_CALLS(LIBRARY_NAME) };
	static struct library library = LIBRARY("libm.so.6", names, found);

	for (int round = 0; round < 2; round++) {
		ck_assert_done(library_open(&library, "no roots", err));
		ck_assert_double_eq_tol(found.cbrt(27), 3, 1e-12);
		ck_assert_double_eq_tol(found.hypot(3, 4), 5, 1e-12);
	}
}
END_TEST

START_TEST(a_library_that_is_not_there_is_an_error_of_the_outside)
{
	static const char *const names[] = { MATH_CALLS(LIBRARY_NAME) };
	static struct library library = LIBRARY("libbilat-has-none.so.0", names, found);
	struct bilat_error err = { 0 };

	for (int round = 0; round < 2; round++) {
		ck_assert(!library_open(&library, "no roots", &err));
		ck_assert_int_eq(err.kind, BILAT_PROGRAM);
		ck_assert_ptr_nonnull(strstr(err.message, "no roots: libbilat-has-none.so.0"));
		bilat_error_clear(&err);
	}
}
END_TEST

START_TEST(so_is_a_function_that_it_does_not_have)
{
	static const char *const names[] = { "cbrt", "bilat_has_none" };
	static struct library library = LIBRARY("libm.so.6", names, found);
	struct bilat_error err = { 0 };

	ck_assert(!library_open(&library, "no roots", &err));
	ck_assert_ptr_nonnull(strstr(err.message, "bilat_has_none"));
}
END_TEST

CHECK_MAIN("library", calls_are_found_in_the_order_of_their_names,
    a_library_that_is_not_there_is_an_error_of_the_outside,
    so_is_a_function_that_it_does_not_have)
