#include "unit/check.h"

#include <stdio.h>
#include <string.h>

#include "loading.h"

static bool inspect(struct loading *loading, const char *name, struct bilat_inspection *out,
    struct bilat_error *err)
{
	char path[512];
	snprintf(path, sizeof path, "%s/load/%s", TEST_DATA, name);
	return bilat_inspect(loading->reference, path, &loading->options, out, err);
}

START_TEST(an_inspection_says_how_a_file_would_be_read)
{
	struct loading loading;
	struct bilat_inspection inspection;
	loading_open(&loading);
	ck_assert_done(inspect(&loading, "comtrade.csv", &inspection, err));
	ck_assert_str_eq(inspection.layout, "comtrade_plus");
	ck_assert_str_eq(inspection.encoding, "CP1252");
	ck_assert_str_eq(inspection.delimiter, "comma");
	ck_assert_str_eq(inspection.number_convention, "decimal point");
	ck_assert_int_eq(inspection.header_line, 1);
	ck_assert_uint_eq(inspection.column_count, 47);
	ck_assert_str_eq(inspection.columns[20].name, "cmdCode");
	ck_assert_str_eq(inspection.columns[20].role, "detail product");
	ck_assert_str_eq(inspection.columns[20].example, "TOTAL");
	ck_assert_uint_eq(inspection.observation_count, 10);
	ck_assert_str_eq(inspection.observations[0].indicator, "trade.imports.fob");
	ck_assert_str_eq(inspection.observations[0].value, "1000");
	ck_assert_uint_eq(inspection.bad_count, 0);
	bilat_inspection_free(&inspection);
	loading_close(&loading);
}
END_TEST

START_TEST(an_inspection_shows_what_decided_and_what_is_bad)
{
	struct loading loading;
	struct bilat_inspection inspection;
	loading_open(&loading);
	ck_assert_done(inspect(&loading, "own_comma.csv", &inspection, err));
	ck_assert_str_eq(inspection.number_convention, "decimal comma (line 2: '12,5')");
	bilat_inspection_free(&inspection);
	ck_assert_done(inspect(&loading, "own_bad.csv", &inspection, err));
	ck_assert_uint_eq(inspection.bad_count, 6);
	ck_assert_int_eq(inspection.bad[0].line, 3);
	ck_assert_str_eq(inspection.bad[0].column, "value");
	bilat_inspection_free(&inspection);
	loading_close(&loading);
}
END_TEST

START_TEST(layouts_can_be_listed)
{
	struct bilat_layouts layouts;
	ck_assert_done(bilat_layouts_list(&layouts, err));
	bool found = false;
	for (size_t i = 0; i < layouts.count; i++) {
		ck_assert_uint_gt(strlen(layouts.at[i].recognised_by), 0);
		if (strcmp(layouts.at[i].name, "imf_dip") != 0)
			continue;
		found = true;
		ck_assert_str_eq(layouts.at[i].source, "imf-dip");
		ck_assert_ptr_nonnull(strstr(
		    layouts.at[i].recognised_by, "a header with COUNTRY.ID or COUNTRY, "));
	}
	ck_assert(found);
	bilat_layouts_free(&layouts);
}
END_TEST

CHECK_MAIN("inspect", an_inspection_says_how_a_file_would_be_read,
    an_inspection_shows_what_decided_and_what_is_bad, layouts_can_be_listed)
