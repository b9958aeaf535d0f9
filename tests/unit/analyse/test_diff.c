#include <math.h>

#include <bilat/diff.h>

#include "base/arena.h"
#include "base/str.h"
#include "unit/analyse/panel.h"

/* A set of series, each "INDICATOR: figures as panel() reads them". */
static struct bilat_series_set set_of(const char *const *texts, size_t count)
{
	struct arena *arena = arena_new();
	struct bilat_series_set set = {
		.count = count,
		.series = arena_array(arena, count + 1, sizeof(struct bilat_series)),
		.memory = arena,
	};

	for (size_t i = 0; i < count; i++) {
		const char *colon = strchr(texts[i], ':');
		struct bilat_series series = panel(colon + 2);
		struct bilat_observation *copy =
		    arena_array(arena, series.count + 1, sizeof *copy);
		memcpy(copy, series.observations, series.count * sizeof *copy);
		series.observations = copy;
		series.indicator = arena_strndup(arena, texts[i], (size_t)(colon - texts[i]));
		series.reporter = "KAZ";
		series.partner = "RUS";
		series.detail = "";
		series.unit = "USD";
		series.source = "s";
		set.series[i] = series;
	}
	return set;
}

/* "a 2023 revised 100 110\n" for each difference. */
static char *told(const struct bilat_diff *diff)
{
	struct str out = STR_INIT;

	for (size_t i = 0; i < diff->count; i++) {
		const struct bilat_difference *one = &diff->at[i];
		const struct bilat_figure *both[] = { &one->before, &one->after };
		char period[BILAT_PERIOD_SIZE];
		str_printf(&out, "%s %s %s", one->series->indicator,
		    bilat_period_print(period, one->period), bilat_moved_name(one->what));
		for (size_t k = 0; k < 2; k++) {
			if (bilat_figure_available(both[k]))
				str_printf(&out, " %g", both[k]->value);
			else
				str_printf(&out, " %s", bilat_why_code(both[k]->why));
		}
		str_add_char(&out, '\n');
	}
	return str_take(&out);
}

#define EXPECT(before, after, text)                                                           \
	do {                                                                                  \
		struct bilat_series_set was =                                                 \
		    set_of(before, sizeof(before) / sizeof(before)[0]);                       \
		struct bilat_series_set is = set_of(after, sizeof(after) / sizeof(after)[0]); \
		struct bilat_diff diff;                                                       \
		bilat_diff(&was, &is, &diff);                                                 \
		char *got = told(&diff);                                                      \
		ck_assert_str_eq(got, text);                                                  \
		free(got);                                                                    \
		bilat_diff_free(&diff);                                                       \
		bilat_series_set_free(&was);                                                  \
		bilat_series_set_free(&is);                                                   \
	} while (0)

START_TEST(each_kind_of_difference_is_found)
{
	static const char *const before[] = { "a: 2020=1 2021=100 2022=5:P 2023=7 2024=",
		"b: 2020=3" };
	static const char *const after[] = { "a: 2021=110 2022=5 2023= 2024=9 2025=2",
		"c: 2020=4 2021=" };

	EXPECT(before, after,
	    "a 2021 revised 100 110\n"
	    "a 2020 removed 1 not_loaded\n"
	    "a 2023 removed 7 suppressed\n"
	    "b 2020 removed 3 not_loaded\n"
	    "a 2022 status 5 5\n"
	    "a 2024 new suppressed 9\n"
	    "a 2025 new not_loaded 2\n"
	    "c 2020 new not_loaded 4\n");
}
END_TEST

START_TEST(what_did_not_move_is_not_told)
{
	static const char *const before[] = { "a: 2021=4050/-1 2022=1 2023=" };
	static const char *const after[] = { "a: 2021=4051/0 2022=1 2023=" };

	EXPECT(before, after, "");
}
END_TEST

START_TEST(another_bound_is_a_revision_and_another_status_with_it_too)
{
	static const char *const before[] = { "a: 2021>4 2022=10:P" };
	static const char *const after[] = { "a: 2021=4 2022=20" };

	EXPECT(before, after, "a 2022 revised 10 20\na 2021 revised 4 4\n");
}
END_TEST

START_TEST(the_largest_revisions_come_first_whatever_their_sign_or_scale)
{
	static const char *const before[] = { "a: 2020=0 2021=1000 2022=-10 2023=10" };
	static const char *const after[] = { "a: 2020=1 2021=1100 2022=10 2023=5" };

	EXPECT(before, after,
	    "a 2020 revised 0 1\n"
	    "a 2022 revised -10 10\n"
	    "a 2023 revised 10 5\n"
	    "a 2021 revised 1000 1100\n");
}
END_TEST

START_TEST(a_revision_carries_its_change_and_the_kinds_are_counted)
{
	static const char *const before[] = { "a: 2020=100 2021=50 2022>9" };
	static const char *const after[] = { "a: 2020=90 2021=50 2022>12 2023=1" };
	struct bilat_series_set was = set_of(before, 1), is = set_of(after, 1);
	struct bilat_diff diff;

	bilat_diff(&was, &is, &diff);
	ck_assert_uint_eq(diff.count, 3);
	ck_assert_uint_eq(diff.counts[BILAT_MOVED_REVISED], 2);
	ck_assert_uint_eq(diff.counts[BILAT_MOVED_NEW], 1);
	ck_assert_uint_eq(diff.counts[BILAT_MOVED_REMOVED], 0);
	/* Two lower bounds leave the difference open. */
	ck_assert_why(diff.at[0].change, "bound_open");
	ck_assert_double_eq_tol(diff.at[0].relative, 1. / 3, 1e-12);
	ck_assert_double_eq(diff.at[1].change.value, -10);
	ck_assert_double_eq_tol(diff.at[1].relative, 0.1, 1e-12);
	ck_assert(!bilat_figure_available(&diff.at[2].change));
	bilat_diff_free(&diff);
	bilat_series_set_free(&was);
	bilat_series_set_free(&is);
}
END_TEST

START_TEST(two_empty_readings_do_not_differ)
{
	struct bilat_series_set none = { 0 };
	struct bilat_diff diff;

	bilat_diff(&none, &none, &diff);
	ck_assert_uint_eq(diff.count, 0);
	bilat_diff_free(&diff);
}
END_TEST

CHECK_MAIN("diff", each_kind_of_difference_is_found, what_did_not_move_is_not_told,
    another_bound_is_a_revision_and_another_status_with_it_too,
    the_largest_revisions_come_first_whatever_their_sign_or_scale,
    a_revision_carries_its_change_and_the_kinds_are_counted, two_empty_readings_do_not_differ)
