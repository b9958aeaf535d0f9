#include "store/sum.h"

#include "store/db.h"
#include "unit/store/world.h"

static int64_t number(struct bilat_store *store, const char *sql)
{
	int64_t value = 0;

	ck_assert_done(db_number(store, sql, &value, err));
	return value;
}

/* Of row_sum in tests/oracle/sums.py. */
#define MIXED -6207226454458933429
#define NEGATIVE 6433480862221381801
#define LONG 1196201072087246637

START_TEST(a_row_has_the_sum_that_is_documented)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);

	ck_assert_int_eq(number(store, "SELECT row_sum()"), 0);
	ck_assert_int_eq(
	    number(store, "SELECT row_sum(1, NULL, 2.5, 'naïve', 'eightby8', '')"), MIXED);
	ck_assert_int_eq(number(store, "SELECT row_sum(NULL, -1, -0.0)"), NEGATIVE);
	ck_assert_int_eq(number(store, "SELECT row_sum('a longer text than eight')"), LONG);
	bilat_store_close(store);
}
END_TEST

START_TEST(c_and_sql_come_to_the_same)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	uint64_t sum = sum_integer(0, 0, 1);

	sum = sum_real(sum, 2, 2.5);
	sum = sum_text(sum, 3, "naïve", 6);
	sum = sum_text(sum, 4, "eightby8", 8);
	sum = sum_text(sum, 5, "", 0);
	ck_assert_int_eq((int64_t)sum_end(sum), MIXED);
	bilat_store_close(store);
}
END_TEST

START_TEST(totals_wrap_around)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);

	ck_assert_int_eq(number(store, "SELECT add64(9223372036854775807, 1)"), INT64_MIN);
	ck_assert_int_eq(
	    number(store, "SELECT sum64(x) FROM (SELECT 9223372036854775807 AS x UNION ALL"
			  " SELECT 9223372036854775807 UNION ALL SELECT NULL)"),
	    -2);
	ck_assert_int_eq(number(store, "SELECT sum64(1) WHERE 0"), 0);
	bilat_store_close(store);
}
END_TEST

CHECK_MAIN(
    "sum", a_row_has_the_sum_that_is_documented, c_and_sql_come_to_the_same, totals_wrap_around)
