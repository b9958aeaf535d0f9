#include "loading.h"
#include "unit/check.h"

#include <stdio.h>
#include <string.h>

/* Long enough for a second thread; --skip-bad does without one, so that the two can be
 * compared. */
#define ROWS 30000

static const char header[] = "reporter,partner,indicator,period,value,title,note\n";

static void add_row(struct str *text, int row, const char *value)
{
	static const char *const areas[] = { "KAZ", "RUS", "CHN", "DEU", "FRA", "ITA", "TUR",
		"UZB", "KGZ", "BLR" };
	int pair = row / 320, year = 1700 + row % 320;
	str_printf(text, "%s,%s,fdi.inflow,%d,%s,A table of the year %d,\"a note, %s\"\n",
	    areas[pair / 10 % 10], areas[pair % 10], year, value, year,
	    row % 7 ? "short" : "or a longer one");
}

static void add_rows(struct str *text, int from, int to)
{
	char value[32];
	for (int row = from; row < to; row++) {
		snprintf(value, sizeof value, "%d.%d", row * 37 % 9901 + 1000, row % 10);
		add_row(text, row, value);
	}
}

static bool load(struct loading *loading, const char *text, bool skip_bad)
{
	loading_open(loading);
	loading->options.skip_bad = skip_bad;
	return loading_text(loading, text);
}

/* What was told, without the names of the files, which differ. */
static const char *told(struct loading *loading)
{
	static const char name[] = "bilat-test-";
	for (char *at = loading->told.text; (at = strstr(at, name)) != NULL;) {
		at += strlen(name);
		memcpy(at, "XXXXXX", 6);
	}
	return loading->told.text;
}

static void assert_same_counts(
    const struct bilat_load_result *a, const struct bilat_load_result *b)
{
	ck_assert_int_eq(a->rows, b->rows);
	ck_assert_int_eq(a->fresh, b->fresh);
	ck_assert_int_eq(a->revised, b->revised);
	ck_assert_int_eq(a->unchanged, b->unchanged);
	ck_assert_int_eq(a->missing, b->missing);
	ck_assert_int_eq(a->rejected, b->rejected);
	ck_assert_uint_eq(a->skipped_count, b->skipped_count);
	ck_assert_uint_eq(a->unknown_area_count, b->unknown_area_count);
}

static void print_all(struct loading *loading, struct str *out)
{
	const struct bilat_selection all = { 0 };
	struct bilat_series_set set = { 0 };
	ck_assert_done(bilat_store_read(loading->store, &all, &set, err));
	for (size_t i = 0; i < set.count; i++) {
		const struct bilat_series *series = &set.series[i];
		str_printf(
		    out, "%s %s %s\n", series->indicator, series->reporter, series->partner);
		for (size_t k = 0; k < series->count; k++)
			str_printf(out, "%lld %.17g\n",
			    (long long)series->observations[k].period.at,
			    series->observations[k].figure.value);
	}
	bilat_series_set_free(&set);
}

START_TEST(two_threads_store_what_one_does)
{
	struct loading one, two;
	struct str text = STR_INIT, first = STR_INIT, second = STR_INIT;
	str_add(&text, header);
	add_rows(&text, 0, ROWS);
	add_row(&text, ROWS, "");
	/* said twice */
	add_rows(&text, 0, 10);
	ck_assert_uint_gt(text.length, (size_t)1 << 20);
	ck_assert_msg(load(&one, text.text, true), "%s", one.err.message);
	ck_assert_msg(load(&two, text.text, false), "%s", two.err.message);
	assert_same_counts(&two.result, &one.result);
	ck_assert_str_eq(told(&two), told(&one));
	print_all(&one, &first);
	print_all(&two, &second);
	ck_assert_uint_gt(first.length, 10 * ROWS);
	ck_assert_str_eq(second.text, first.text);
	loading_close(&one);
	loading_close(&two);
	str_done(&text);
	str_done(&first);
	str_done(&second);
}
END_TEST

START_TEST(two_threads_tell_bad_rows_as_one_does)
{
	struct loading one, two;
	struct str text = STR_INIT;
	str_add(&text, header);
	add_rows(&text, 0, 100);
	add_row(&text, 5, "1");
	add_row(&text, 100, "many");
	add_rows(&text, 101, 9000);
	add_row(&text, 6, "2");
	str_add(&text, "KAZ,RUS,fdi.inflow\n");
	add_rows(&text, 9000, ROWS);
	ck_assert_msg(load(&one, text.text, true), "%s", one.err.message);
	ck_assert(!load(&two, text.text, false));
	ck_assert_int_eq(one.result.rejected, 4);
	ck_assert_ptr_nonnull(strstr(two.err.message, "4 bad rows, nothing was loaded"));
	ck_assert_str_eq(told(&two), told(&one));
	loading_close(&one);
	loading_close(&two);
	str_done(&text);
}
END_TEST

START_TEST(ten_bad_rows_stop_both_threads)
{
	struct loading loading;
	struct str text = STR_INIT;
	str_add(&text, header);
	for (int row = 0; row < ROWS; row++)
		add_row(&text, row, row < 50 ? "1" : "many");
	ck_assert(!load(&loading, text.text, false));
	ck_assert_ptr_nonnull(strstr(loading.err.message, "at least 10 bad rows"));
	loading_close(&loading);
	str_done(&text);
}
END_TEST

START_TEST(a_fault_of_the_file_is_told_with_its_line)
{
	struct loading loading;
	struct str text = STR_INIT;
	str_add(&text, header);
	add_rows(&text, 0, ROWS);
	str_add(&text, "KAZ,\"RUS,fdi.inflow,2000,1,,\n");
	ck_assert(!load(&loading, text.text, false));
	ck_assert_ptr_nonnull(strstr(loading.err.message, ":30002: a quote"));
	loading_close(&loading);
	str_done(&text);
}
END_TEST

static bool at_once(void *context)
{
	(void)context;
	return true;
}

START_TEST(an_interruption_ends_both_threads)
{
	struct loading loading;
	struct str text = STR_INIT;
	str_add(&text, header);
	add_rows(&text, 0, ROWS);
	loading_open(&loading);
	loading.events.interrupted = at_once;
	ck_assert(!loading_text(&loading, text.text));
	ck_assert_int_eq(loading.err.kind, BILAT_INTERRUPTED);
	loading_close(&loading);
	str_done(&text);
}
END_TEST

CHECK_MAIN("relay", two_threads_store_what_one_does, two_threads_tell_bad_rows_as_one_does,
    ten_bad_rows_stop_both_threads, a_fault_of_the_file_is_told_with_its_line,
    an_interruption_ends_both_threads)
