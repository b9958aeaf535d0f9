#include "unit/check.h"

#include <bilat/detail.h>
#include <bilat/error.h>

START_TEST(pairs_are_sorted_by_key)
{
	struct bilat_detail *detail = bilat_detail_new();
	ck_assert_str_eq(bilat_detail_text(detail), "");
	bilat_detail_set(detail, "product", "27");
	bilat_detail_set(detail, "measure", "gross");
	bilat_detail_set(detail, "sector", "B");
	ck_assert_str_eq(bilat_detail_text(detail), "measure=gross;product=27;sector=B");
	ck_assert_uint_eq(bilat_detail_count(detail), 3);
	const char *key, *value;
	bilat_detail_at(detail, 1, &key, &value);
	ck_assert_str_eq(key, "product");
	ck_assert_str_eq(value, "27");
	bilat_detail_free(detail);
}
END_TEST

START_TEST(setting_replaces_and_an_empty_value_removes)
{
	struct bilat_detail *detail = bilat_detail_new();
	bilat_detail_set(detail, "product", "27");
	bilat_detail_set(detail, "product", "28");
	bilat_detail_set(detail, "flow", "X");
	ck_assert_str_eq(bilat_detail_value(detail, "product"), "28");
	bilat_detail_set(detail, "product", "");
	ck_assert_ptr_null(bilat_detail_value(detail, "product"));
	ck_assert_str_eq(bilat_detail_text(detail), "flow=X");
	bilat_detail_set(detail, "nothing", "");
	ck_assert_uint_eq(bilat_detail_count(detail), 1);
	bilat_detail_clear(detail);
	ck_assert_str_eq(bilat_detail_text(detail), "");
	bilat_detail_free(detail);
	bilat_detail_free(NULL);
}
END_TEST

START_TEST(signs_of_the_form_are_escaped_and_come_back)
{
	struct bilat_detail *detail = bilat_detail_new(), *again = bilat_detail_new();
	bilat_detail_set(detail, "a=b", "50 %;\n100 %");
	ck_assert_str_eq(bilat_detail_text(detail), "a%3Db=50 %25%3B%0A100 %25");
	ck_assert_done(bilat_detail_parse(again, bilat_detail_text(detail), err));
	ck_assert_str_eq(bilat_detail_value(again, "a=b"), "50 %;\n100 %");
	bilat_detail_free(detail);
	bilat_detail_free(again);
}
END_TEST

START_TEST(text_is_read_in_any_order)
{
	struct bilat_detail *detail = bilat_detail_new();
	bilat_detail_set(detail, "old", "1");
	ck_assert_done(bilat_detail_parse(detail, "product=27;base=EUR;", err));
	ck_assert_str_eq(bilat_detail_text(detail), "base=EUR;product=27");
	ck_assert_done(bilat_detail_parse(detail, "", err));
	ck_assert_uint_eq(bilat_detail_count(detail), 0);
	ck_assert_done(bilat_detail_parse(detail, "a=b=c", err));
	ck_assert_str_eq(bilat_detail_value(detail, "a"), "b=c");
	bilat_detail_free(detail);
}
END_TEST

START_TEST(malformed_text_is_refused_and_changes_nothing)
{
	struct bilat_detail *detail = bilat_detail_new();
	bilat_detail_set(detail, "old", "1");
	ck_assert_fails(bilat_detail_parse(detail, "product", err),
	    "'product' is not a detail (write key=value)");
	ck_assert_fails(bilat_detail_parse(detail, "a=1;=2", err),
	    "'=2' is not a detail (write key=value)");
	ck_assert_fails(
	    bilat_detail_parse(detail, "a=", err), "'a=' is not a detail (write key=value)");
	ck_assert_fails(
	    bilat_detail_parse(detail, "a=1;a=2", err), "the detail 'a' stands twice");
	ck_assert_fails(bilat_detail_parse(detail, "a=5%", err),
	    "a % in the detail 'a=5%' means no character (write %25)");
	ck_assert(!bilat_detail_parse(detail, "a=%00", NULL));
	ck_assert(!bilat_detail_parse(detail, "a=%G1", NULL));
	ck_assert_str_eq(bilat_detail_text(detail), "old=1");
	bilat_detail_free(detail);
}
END_TEST

CHECK_MAIN("detail", pairs_are_sorted_by_key, setting_replaces_and_an_empty_value_removes,
    signs_of_the_form_are_escaped_and_come_back, text_is_read_in_any_order,
    malformed_text_is_refused_and_changes_nothing)
