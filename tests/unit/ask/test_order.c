#include "unit/ask/world.h"

static struct bilat_source_order *order;

static int compare(const char *a, const char *b)
{
	return bilat_source_compare(order, "KAZ", a, b);
}

START_TEST(offices_come_before_organisations_statements_press_and_claims)
{
	WORLD("KAZ RUS trade.exports USD my-own 2024=1");
	ck_assert_done(bilat_source_order_new(store, reference, &order, err));
	ck_assert_int_lt(compare("kz-nbk", "imf-dip"), 0);
	ck_assert_int_lt(compare("imf-dip", "kz-gov"), 0);
	ck_assert_int_lt(compare("kz-gov", "reuters"), 0);
	ck_assert_int_lt(compare("reuters", "article"), 0);
	ck_assert_int_lt(compare("reuters", "my-own"), 0);
	ck_assert_int_lt(compare("my-own", "article"), 0);
	ck_assert_int_eq(compare("kz-nbk", "kz-nbk"), 0);
	bilat_source_order_free(order);
	end_world();
}
END_TEST

START_TEST(the_users_order_beats_every_kind)
{
	WORLD("KAZ RUS trade.exports USD my-own 2024=1");
	ck_assert_done(bilat_store_set(store, "source.order", "article, my-own", err));
	ck_assert_done(bilat_source_order_new(store, reference, &order, err));
	ck_assert_int_lt(compare("article", "my-own"), 0);
	ck_assert_int_lt(compare("my-own", "kz-nbk"), 0);
	bilat_source_order_free(order);
	end_world();
}
END_TEST

START_TEST(without_a_store_the_registry_decides)
{
	ck_assert_done(bilat_reference_open(&reference, err));
	ck_assert_done(bilat_source_order_new(NULL, reference, &order, err));
	ck_assert_int_lt(compare("kz-nbk", "comtrade"), 0);
	bilat_source_order_free(order);
	bilat_reference_close(reference);
}
END_TEST

CHECK_MAIN("order", offices_come_before_organisations_statements_press_and_claims,
    the_users_order_beats_every_kind, without_a_store_the_registry_decides)
