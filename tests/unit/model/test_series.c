#include "unit/check.h"

#include <bilat/series.h>

#include "base/arena.h"

START_TEST(a_period_is_found_or_not)
{
	struct bilat_observation observations[4] = { 0 };
	static const int years[] = { 2018, 2019, 2021, 2024 };
	for (size_t i = 0; i < 4; i++) {
		observations[i].period = bilat_period_of_year(years[i]);
		observations[i].figure = bilat_figure_exact(years[i]);
	}
	struct bilat_series series = {
		.freq = BILAT_ANNUAL, .count = 4, .observations = observations
	};

	for (int year = 2017; year <= 2025; year++) {
		const struct bilat_observation *found =
		    bilat_series_at(&series, bilat_period_of_year(year));
		bool held = year == 2018 || year == 2019 || year == 2021 || year == 2024;
		ck_assert((found != NULL) == held);
		if (held)
			ck_assert_double_eq(found->figure.value, year);
	}
	ck_assert_ptr_null(
	    bilat_series_at(&series, bilat_period_make(BILAT_QUARTER, 2024 * 4 + 3)));
	series.count = 0;
	ck_assert_ptr_null(bilat_series_at(&series, bilat_period_of_year(2018)));
}
END_TEST

START_TEST(series_are_ordered_by_key_part_after_part)
{
	static const struct bilat_series in_order[] = {
		{ "fdi.inflow", "KAZ", "CHN", "", "USD", "a", .freq = BILAT_ANNUAL },
		{ "fdi.inflow", "KAZ", "RUS", "", "EUR", "b", .freq = BILAT_ANNUAL },
		{ "fdi.inflow", "KAZ", "RUS", "", "USD", "a", .freq = BILAT_ANNUAL },
		{ "fdi.inflow", "KAZ", "RUS", "", "USD", "b", .freq = BILAT_ANNUAL },
		{ "fdi.inflow", "KAZ", "RUS", "", "EUR", "a", .freq = BILAT_QUARTER },
		{ "fdi.inflow", "KAZ", "RUS", "product=27", "EUR", "a", .freq = BILAT_ANNUAL },
		{ "fdi.inflow", "RUS", "KAZ", "", "EUR", "a", .freq = BILAT_ANNUAL },
		{ "fdi.outflow", "KAZ", "CHN", "", "EUR", "a", .freq = BILAT_ANNUAL },
	};

	for (size_t i = 0; i < sizeof in_order / sizeof in_order[0]; i++) {
		for (size_t k = 0; k < sizeof in_order / sizeof in_order[0]; k++) {
			int order = bilat_series_compare(&in_order[i], &in_order[k]);
			ck_assert_int_eq((order > 0) - (order < 0), (i > k) - (i < k));
		}
	}
}
END_TEST

START_TEST(a_set_frees_its_memory_and_is_empty_again)
{
	struct arena *arena = arena_new();
	struct bilat_series_set set = { .count = 1,
		.series = arena_array(arena, 1, sizeof(struct bilat_series)),
		.memory = arena };
	bilat_series_set_free(&set);
	ck_assert_uint_eq(set.count, 0);
	ck_assert_ptr_null(set.series);
	bilat_series_set_free(&set);
	bilat_series_set_free(NULL);
}
END_TEST

CHECK_MAIN("series", a_period_is_found_or_not, series_are_ordered_by_key_part_after_part,
    a_set_frees_its_memory_and_is_empty_again)
