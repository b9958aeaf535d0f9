#include "unit/check.h"

#include <string.h>

#include "base/str.h"

START_TEST(text_grows_and_is_always_terminated)
{
	struct str s = STR_INIT;

	ck_assert_str_eq(s.text, "");
	str_add(&s, "a");
	str_add_char(&s, 'b');
	str_repeat(&s, "cd", 2);
	str_printf(&s, "%d%s", 5, "!");
	ck_assert_str_eq(s.text, "abcdcd5!");
	ck_assert_uint_eq(s.length, 8);
	str_cut(&s, 2);
	str_cut(&s, 20);
	ck_assert_str_eq(s.text, "ab");
	str_clear(&s);
	ck_assert_str_eq(s.text, "");
	for (int i = 0; i < 10000; i++)
		str_add(&s, "xyz");
	ck_assert_uint_eq(strlen(s.text), 30000);
	str_done(&s);
	str_clear(&s);
	ck_assert_str_eq(s.text, "");
}
END_TEST

START_TEST(taken_text_belongs_to_the_taker)
{
	struct str s = STR_INIT;

	char *empty = str_take(&s);
	ck_assert_str_eq(empty, "");
	free(empty);
	str_add(&s, "mine");
	char *text = str_take(&s);
	ck_assert_str_eq(text, "mine");
	ck_assert_uint_eq(s.length, 0);
	free(text);
}
END_TEST

START_TEST(questions_about_plain_text)
{
	ck_assert(text_starts("imf:916", "imf:"));
	ck_assert(!text_starts("im", "imf:"));
	ck_assert(text_ends("a.csv", ".csv"));
	ck_assert(!text_ends("csv", ".csv"));
	ck_assert(text_equal(NULL, NULL));
	ck_assert(!text_equal(NULL, ""));
	ck_assert(text_equal_nocase("Usd", "uSD"));
	ck_assert(!text_equal_nocase("USD", "USDX"));
	ck_assert(!text_equal_nocase(NULL, "x"));
	char text[] = "IMF \xd0\x98 Z9";
	text_lower(text);
	ck_assert_str_eq(text, "imf \xd0\x98 z9");
}
END_TEST

START_TEST(trimming_knows_the_blanks_of_statistics_offices)
{
	static const char *const cases[][2] = {
		{ "", "" },
		{ " \t\r\n", "" },
		{ "  a b ", "a b" },
		{ "\uFEFF\u00A012\u202F345\u202F\u00A0", "12\u202F345" },
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char text[64];
		strcpy(text, cases[i][0]);
		ck_assert_str_eq(text_trim(text), cases[i][1]);
	}
}
END_TEST

START_TEST(distance_counts_insertions_deletions_changes_and_swaps)
{
	static const struct {
		const char *a, *b;
		size_t distance;
	} cases[] = {
		{ "", "", 0 },
		{ "", "abc", 3 },
		{ "kitten", "sitting", 3 },
		{ "Kazakhstan", "Kazahkstan", 1 },
		{ "Қазақстан", "Казахстан", 2 },
		{ "rank", "rnak", 1 },
		{ "load", "laod", 1 },
		{ "inspect", "inspct", 1 },
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		ck_assert_uint_eq(text_distance(cases[i].a, cases[i].b), cases[i].distance);
		ck_assert_uint_eq(text_distance(cases[i].b, cases[i].a), cases[i].distance);
	}
}
END_TEST

START_TEST(distance_within_a_limit_is_the_distance_or_more_than_the_limit)
{
	static const char *const words[] = { "", "a", "load", "laod", "loads", "dolal",
		"kitten", "sitting", "Kazakhstan", "Kazahkstan", "Қазақстан", "Казахстан",
		"aabb", "bbaa" };
	enum { COUNT = sizeof words / sizeof *words };

	for (size_t i = 0; i < COUNT * COUNT; i++) {
		const char *a = words[i / COUNT], *b = words[i % COUNT];
		size_t distance = text_distance(a, b);
		for (size_t most = 0; most <= 10; most++) {
			size_t within = text_distance_within(a, b, most);
			if (distance <= most)
				ck_assert_uint_eq(within, distance);
			else
				ck_assert_uint_gt(within, most);
		}
	}
}
END_TEST

START_TEST(distance_does_not_look_into_texts_that_are_no_names)
{
	char longer[258];

	memset(longer, 'x', 257);
	longer[257] = '\0';
	ck_assert_uint_eq(text_distance(longer, "x"), 257);
	ck_assert_uint_eq(text_distance("x", longer), 257);
	longer[256] = '\0';
	ck_assert_uint_eq(text_distance(longer, "x"), 255);
}
END_TEST

CHECK_MAIN("str", text_grows_and_is_always_terminated, taken_text_belongs_to_the_taker,
    questions_about_plain_text, trimming_knows_the_blanks_of_statistics_offices,
    distance_counts_insertions_deletions_changes_and_swaps,
    distance_within_a_limit_is_the_distance_or_more_than_the_limit,
    distance_does_not_look_into_texts_that_are_no_names)
