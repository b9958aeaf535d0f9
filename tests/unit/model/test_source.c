#include "unit/check.h"

#include <bilat/error.h>
#include <bilat/reference.h>
#include <bilat/source.h>

START_TEST(sources_are_found_by_id_and_place)
{
	struct bilat_reference *reference;
	ck_assert_done(bilat_reference_open(&reference, err));
	const struct bilat_source *bank = bilat_source_get(reference, "kz-nbk");
	ck_assert_ptr_nonnull(bank);
	ck_assert_int_eq(bank->kind, BILAT_SOURCE_OFFICE);
	ck_assert_str_eq(bank->publisher, "National Bank of Kazakhstan");
	ck_assert_str_eq(bank->basis, "statistic");
	ck_assert_ptr_nonnull(bank->country);
	ck_assert_ptr_null(bilat_source_get(reference, "nobody"));

	const struct bilat_source *source;
	size_t count = 0;
	for (; (source = bilat_source_at(reference, count)) != NULL; count++) {
		ck_assert_int_eq(source->order, (int)count);
		ck_assert_ptr_eq(bilat_source_get(reference, source->id), source);
	}
	ck_assert_uint_gt(count, 10);
	bilat_reference_close(reference);
}
END_TEST

START_TEST(kinds_have_names)
{
	enum bilat_source_kind kind;
	ck_assert(bilat_source_kind_parse("international", &kind));
	ck_assert_int_eq(kind, BILAT_SOURCE_INTERNATIONAL);
	ck_assert(bilat_source_kind_parse("Claim", &kind));
	ck_assert_int_eq(kind, BILAT_SOURCE_CLAIM);
	ck_assert(!bilat_source_kind_parse("gossip", &kind));
	ck_assert_str_eq(bilat_source_kind_name(BILAT_SOURCE_PRESS), "press");
}
END_TEST

CHECK_MAIN("source", sources_are_found_by_id_and_place, kinds_have_names)
