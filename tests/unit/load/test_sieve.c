/* What --only leaves out is compared with all of a file, sifted afterwards. */
#include "loading.h"
#include "unit/check.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <bilat/reference.h>

#include "base/file.h"

/* Bytes of a file that is compared. */
#define LARGEST 20000

static bool is_among(const char *id, const char *const *only)
{
	for (; *only; only++) {
		if (strcmp(*only, id) == 0)
			return true;
	}
	return false;
}

static bool is_open(const char *id)
{
	return strcmp(id, "WLD") == 0 || strcmp(id, "-") == 0;
}

/* The rule of the manual. */
static bool is_wanted(const struct bilat_series *series, const char *const *only)
{
	const char *a = series->reporter, *b = series->partner;
	return is_among(a, only) ? is_among(b, only) || is_open(b)
				 : is_among(b, only) && is_open(a);
}

static void print_wanted(struct loading *loading, const char *const *only, struct str *out)
{
	const struct bilat_selection all = { 0 };
	struct bilat_series_set set = { 0 };
	str_clear(out);
	ck_assert_done(bilat_store_read(loading->store, &all, &set, err));
	for (size_t i = 0; i < set.count; i++) {
		const struct bilat_series *series = &set.series[i];
		if (!is_wanted(series, only))
			continue;
		str_printf(out, "%s %s %s %s %s %s\n", series->indicator, series->reporter,
		    series->partner, series->detail, series->unit, series->source);
		for (size_t k = 0; k < series->count; k++)
			str_printf(out, "%lld %.17g\n",
			    (long long)series->observations[k].period.at,
			    series->observations[k].figure.value);
	}
	bilat_series_set_free(&set);
}

/* All loads share one reference, which is what takes time to read. */
static struct bilat_reference *reference;

static void close_all(struct loading *loading)
{
	loading->reference = NULL;
	loading_close(loading);
}

static bool load(struct loading *loading, const char *path, const char *const *only)
{
	loading_open(loading);
	if (reference)
		bilat_reference_close(loading->reference);
	else
		reference = loading->reference;
	loading->reference = reference;
	loading->options.skip_bad = true;
	loading->options.only = only;
	for (size_t i = 0; only && only[i]; i++)
		loading->options.only_count++;
	return bilat_load_file(loading->store, loading->reference, path, &loading->options,
	    &loading->events, &loading->result, &loading->err);
}

/* false: it cannot be loaded at all. */
static bool compare(const char *path, const char *const *only)
{
	struct loading whole, part;
	struct str expected = STR_INIT, got = STR_INIT;
	bool loads = load(&whole, path, NULL);
	ck_assert_msg(load(&part, path, only) == loads, "%s: %s", path, part.err.message);
	if (loads) {
		print_wanted(&whole, only, &expected);
		print_wanted(&part, only, &got);
		ck_assert_msg(strcmp(got.text, expected.text) == 0, "%s: '%s', not '%s'", path,
		    got.text, expected.text);
		ck_assert_int_eq(part.result.rows, whole.result.rows);
	}
	close_all(&whole);
	close_all(&part);
	str_done(&expected);
	str_done(&got);
	return loads;
}

/* Large ones hold nothing new, and take long under sanitizers. */
static bool is_small(const char *path)
{
	struct stat stat_of;
	return stat(path, &stat_of) == 0 && stat_of.st_size <= LARGEST;
}

static size_t compare_files(const char *folder)
{
	static const char *const only[] = { "KAZ", "RUS", "USA", "DEU", NULL };
	char **names;
	size_t count, compared = 0;
	ck_assert_done(folder_list(folder, &names, &count, err));
	for (size_t i = 0; i < count; i++) {
		char *path = path_join(folder, names[i]);
		if (file_is_folder(path))
			compared += compare_files(path);
		else if (is_small(path))
			compared += compare(path, only);
		free(path);
		free(names[i]);
	}
	free(names);
	return compared;
}

START_TEST(fixtures_give_what_their_sifted_whole_holds)
{
	ck_assert_uint_gt(compare_files(TEST_DATA "/load"), 10);
	bilat_reference_close(reference);
}
END_TEST

START_TEST(downloads_give_what_their_sifted_whole_holds)
{
	const char *samples = getenv("BILAT_SAMPLES");
	if (!samples)
		samples = TEST_DATA "/../../../shared/samples";
	if (!file_is_folder(samples))
		return;
	ck_assert_uint_gt(compare_files(samples), 5);
	bilat_reference_close(reference);
}
END_TEST

static const char *one_of(uint64_t *state, const char *const *texts, size_t count)
{
	*state = *state * UINT64_C(6364136223846793005) + 1442695040888963407;
	return texts[(*state >> 33) % count];
}

static void add_row(struct str *text, uint64_t *state, int row)
{
	static const char *const areas[] = { "KAZ", "RUS", "\"KAZ\"", " KAZ", "CHN", "\"CHN\"",
		"WLD", "-", "", "Kazakhstan", "nowhere", "\"a, b\"", "DEU ", "\"RU\nS\"",
		"\"R\"\"US\"" };
	static const char *const tails[] = { "", "", "", "", ",", "\"\"\"\"", "\"x\ny\"",
		"\n" };
	const char *reporter = one_of(state, areas, sizeof areas / sizeof areas[0]);
	const char *partner = one_of(state, areas, sizeof areas / sizeof areas[0]);
	const char *tail = one_of(state, tails, sizeof tails / sizeof tails[0]);
	str_printf(text, "%s,fdi.inflow,%s,%d,%d,%s\n", reporter, partner, 1800 + row % 200,
	    row, tail);
}

/* Quoted, padded, unknown and torn cells, in pieces of rows that fit no line. */
START_TEST(any_table_gives_what_its_sifted_whole_holds)
{
	static const char *const only[] = { "KAZ", "RUS", NULL };
	uint64_t state = 7;
	size_t loaded = 0;
	for (int round = 0; round < 20; round++) {
		char path[] = "/tmp/bilat-test-XXXXXX";
		struct str text = STR_INIT;
		str_add(&text, "reporter,indicator,partner,period,value,note\n");
		for (int row = 0; row < 1 + round * 9; row++)
			add_row(&text, &state, row);
		close(mkstemp(path));
		ck_assert_done(file_replace(path, text.text, text.length, err));
		loaded += compare(path, only);
		unlink(path);
		str_done(&text);
	}
	ck_assert_uint_gt(loaded, 5);
	bilat_reference_close(reference);
}
END_TEST

CHECK_MAIN("sieve", fixtures_give_what_their_sifted_whole_holds,
    downloads_give_what_their_sifted_whole_holds, any_table_gives_what_its_sifted_whole_holds)
