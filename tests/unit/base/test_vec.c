#include "unit/check.h"

#include "base/vec.h"

struct thing {
	int number;
	const char *name;
};

START_TEST(elements_stay_in_order_and_start_zeroed)
{
	VEC(struct thing) things = VEC_INIT;

	for (int i = 0; i < 1000; i++) {
		struct thing *thing = vec_push(&things);
		ck_assert_int_eq(thing->number, 0);
		ck_assert_ptr_null(thing->name);
		*thing = (struct thing){ i, "x" };
	}
	ck_assert_uint_eq(things.count, 1000);
	for (int i = 0; i < 1000; i++)
		ck_assert_int_eq(things.at[i].number, i);
	vec_clear(&things);
	ck_assert_uint_eq(things.count, 0);
	ck_assert_ptr_null(vec_push(&things)->name);
	vec_done(&things);
	ck_assert_ptr_null(things.at);
	vec_push(&things)->number = 1;
	vec_done(&things);
}
END_TEST

CHECK_MAIN("vec", elements_stay_in_order_and_start_zeroed)
