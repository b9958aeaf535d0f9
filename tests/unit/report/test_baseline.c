#include "report/baseline.h"

#include <stdio.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/str.h"
#include "unit/check.h"

static char *folder;
static struct arena *arena;
static struct editions editions;
static bool found;

/* Reads an edition.json of that text. */
static bool read_text(const char *text, struct bilat_error *err)
{
	char *path;

	if (folder == NULL && !folder_temporary(&folder, err))
		return false;
	if (arena == NULL)
		arena = arena_new();
	path = path_join(folder, "edition.json");
	bool well = file_replace(path, text, strlen(text), err) &&
		    editions_read(arena, folder, &editions, &found, err);
	free(path);
	return well;
}

static void done(void)
{
	folder_remove(folder);
	free(folder);
	arena_free(arena);
}

#define FIGURE                                                                               \
	"{\"reporter\": \"KAZ\", \"partner\": \"RUS\", \"indicator\": \"trade.exports\","    \
	" \"detail\": \"\", \"period\": \"2024\", \"measure\": \"value\", \"value\": 5.1e9," \
	" \"bound\": \">\", \"decimals\": -8, \"unit\": \"USD\", \"source\": \"kz-bns\"}"
#define RANGE                                                                              \
	"{\"indicator\": \"trade.imports\", \"value\": 3, \"bound\": \"~\", \"lower\": 2," \
	" \"upper\": 4}"

START_TEST(an_edition_is_read_with_the_one_before_it)
{
	ck_assert_done(read_text("{\"version\": 2, \"a\": \"KAZ\", \"b\": \"RUS\","
				 " \"template\": \"brief\", \"period\": \"2024-Q3\","
				 " \"edition\": \"2025-03-01\", \"figures\": [" FIGURE "],"
				 " \"before\": {\"edition\": \"2024-12-01\","
				 " \"figures\": [" RANGE "]}}",
	    err));
	ck_assert(found && editions.has_before);
	ck_assert_str_eq(editions.own.edition, "2025-03-01");
	ck_assert_str_eq(editions.own.template_name, "brief");
	ck_assert_str_eq(editions.own.period, "2024-Q3");
	ck_assert_uint_eq(editions.own.count, 1);
	const struct baseline_figure *figure = &editions.own.at[0];
	ck_assert_str_eq(figure->source, "kz-bns");
	ck_assert_int_eq(figure->figure.bound, BILAT_MORE);
	ck_assert_double_eq(figure->figure.value, 5.1e9);
	ck_assert_int_eq(figure->figure.decimals, -8);
	ck_assert_str_eq(editions.before.edition, "2024-12-01");
	const struct bilat_figure *range = &editions.before.at[0].figure;
	ck_assert_int_eq(range->bound, BILAT_BETWEEN);
	ck_assert_double_eq(range->lower, 2);
	ck_assert_double_eq(range->upper, 4);
	ck_assert_int_eq(range->decimals, BILAT_DECIMALS_UNKNOWN);
	done();
}
END_TEST

START_TEST(an_empty_folder_and_other_versions_are_none)
{
	ck_assert_done(read_text("{\"version\": 1}", err));
	ck_assert(!found);
	char *path = path_join(folder, "edition.json");
	ck_assert_int_eq(remove(path), 0);
	free(path);
	ck_assert_done(editions_read(arena, folder, &editions, &found, err));
	ck_assert(!found);
	done();
}
END_TEST

/* Whatever is wrong is told with the file, and nothing is taken from it. */
START_TEST(what_is_no_edition_is_refused)
{
	static const char *const wrong[] = { "", "{", "[1, 2]]", "{\"version\": 2}",
		"{\"version\": 2, \"figures\": [{\"indicator\": \"x\"}]}",
		"{\"version\": 2, \"figures\": [{\"indicator\": \"x\", \"value\": \"5\","
		" \"bound\": \"=\"}]}",
		"{\"version\": 2, \"figures\": [{\"indicator\": \"x\", \"value\": 5,"
		" \"bound\": \"?\"}]}",
		"{\"version\": 2, \"figures\": [], \"before\": {\"figures\": 3}}" };

	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
		struct bilat_error err = { 0 };

		ck_assert_msg(!read_text(wrong[i], &err), "%s is read", wrong[i]);
		ck_assert_int_eq(err.kind, BILAT_INPUT);
		ck_assert_msg(strstr(err.message, "edition.json") != NULL, "%s", err.message);
	}
	done();
}
END_TEST

START_TEST(what_nests_without_end_is_refused)
{
	struct bilat_error err = { 0 };
	struct str text = STR_INIT;

	str_add(&text, "{\"version\": 2, \"figures\": ");
	str_repeat(&text, "[", 1000000);
	ck_assert(!read_text(text.text, &err));
	ck_assert_int_eq(err.kind, BILAT_INPUT);
	ck_assert_msg(strstr(err.message, "edition.json") != NULL, "%s", err.message);
	str_done(&text);
	done();
}
END_TEST

START_TEST(a_key_tells_sources_apart_or_not)
{
	struct baseline_figure figure = { "KAZ", "RUS", "trade.exports", "", "2024", "value",
		"USD", "one", { .value = 1 } };
	struct baseline_figure other = figure;

	arena = arena_new();
	other.source = "two";
	ck_assert_str_ne(baseline_key(arena, &figure, true), baseline_key(arena, &other, true));
	ck_assert_str_eq(
	    baseline_key(arena, &figure, false), baseline_key(arena, &other, false));
	other.measure = "yoy";
	ck_assert_str_ne(
	    baseline_key(arena, &figure, false), baseline_key(arena, &other, false));
	arena_free(arena);
}
END_TEST

CHECK_MAIN("baseline", an_edition_is_read_with_the_one_before_it,
    an_empty_folder_and_other_versions_are_none, what_is_no_edition_is_refused,
    what_nests_without_end_is_refused, a_key_tells_sources_apart_or_not)
