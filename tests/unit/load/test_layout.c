#include "unit/check.h"

#include <string.h>

#include <bilat/error.h>

#include "load/layout.h"

static const char good[] =
    "# a comment\n"
    "title = \"A; table\"\n"
    "source = made\n"
    "require = {\"a|b\", \"c\"}\n"
    "delimiters = {\";\", \"tab\"}\n"
    "missing = {\".. -> O\", \"x ->\"}\n"
    "scale = multiply\n"
    "column \"a\" { role = reporter also = {\"b\"} coding = {\"iso3\", \"name\"} }\n"
    "column \"c\" { role = detail key = product neutral = {\"TOTAL\"} }\n"
    "across \"period\" { match = \"* [YR*]\" like = \"^[0-9]+$\" min = 2 }\n"
    "case \"X\" { reporter = \"KAZ\" detail = \"k=v\" }\n";

START_TEST(a_layout_is_read)
{
	struct layout *layout;
	ck_assert_done(layout_read("folder/made.conf", good, &layout, err));
	ck_assert_str_eq(layout->name, "made");
	ck_assert_str_eq(layout->title, "A; table");
	ck_assert_str_eq(layout->delimiters, ";\t");
	ck_assert_uint_eq(layout->require.count, 2);
	ck_assert_int_eq(layout->scale, SCALE_MULTIPLY);
	ck_assert_str_eq(layout_value(&layout->missing, ".."), "O");
	ck_assert_str_eq(layout_value(&layout->missing, "x"), "");
	ck_assert_ptr_null(layout_value(&layout->missing, "y"));
	ck_assert_uint_eq(layout->column_count, 2);
	ck_assert_int_eq(layout->columns[0].role, ROLE_REPORTER);
	ck_assert_str_eq(layout->columns[0].coding.at[1], "name");
	ck_assert(layout_texts_hold(&layout->columns[1].neutral, "TOTAL"));
	ck_assert(layout->has_across);
	ck_assert_int_eq(layout->across.min, 2);
	ck_assert_str_eq(layout->cases[0].detail, "k=v");
	layout_free(layout);
}
END_TEST

START_TEST(a_mistake_is_told_with_its_line)
{
	struct layout *layout;
	ck_assert_fails(
	    layout_read(
		"x.conf", "require = {\"a\"}\n\ncolumn \"a\" { role = chief }\n", &layout, err),
	    "x.conf:3: 'chief' is no role (see bilat-layout(5))");
	ck_assert_fails(
	    layout_read("x.conf", "require = {\"a\"}\nmissing = {\"..\"}\n", &layout, err),
	    "x.conf:1: '..' is no missing (write \"what stands there -> what it means\")");
	ck_assert_fails(layout_read("x.conf", "title = \"t\"\n", &layout, err),
	    "x.conf: nothing is required (list the names that the header must have)");
	ck_assert_fails(
	    layout_read("x.conf", "require = {\"a\"}\nothers_like = \"[\"\n", &layout, err),
	    "x.conf:1: '[' is no others_like (a POSIX extended regular expression)");
	ck_assert_fails(
	    layout_read("x.conf", "require = {\"a\"}\nform = \"odd\"\n", &layout, err),
	    "x.conf:1: 'odd' is no form (plain, codes or joined)");
	ck_assert_fails(
	    layout_read("x.conf", "require = {\"a\"}\nline \"value\" { like = \"(.*)\" }\n",
		&layout, err),
	    "x.conf:2: 'value' is no role of a line (indicator, unit, period, reporter, "
	    "partner or vintage)");
	ck_assert_fails(
	    layout_read("x.conf", "require = {\"a\"}\nline \"unit\" { like = \"Unit\" }\n",
		&layout, err),
	    "x.conf:2: 'Unit' is no like (a POSIX extended regular expression with one part "
	    "in brackets)");
}
END_TEST

START_TEST(marks_of_a_period_are_put_in_place)
{
	struct layout *layout;
	char out[32];
	ck_assert_done(layout_read("x.conf",
	    "require = {\"a\"}\nperiod_marks = {\" года ->\", \"II квартал -> Q2\", "
	    "\"I квартал -> Q1\"}\n",
	    &layout, err));
	ck_assert_str_eq(
	    layout_period(layout, "I квартал 2030 года", out, sizeof out), "Q1 2030");
	ck_assert_str_eq(layout_period(layout, "II квартал 2030", out, sizeof out), "Q2 2030");
	ck_assert_str_eq(layout_period(layout, "2030", out, sizeof out), "2030");
	layout_free(layout);
}
END_TEST

START_TEST(a_pattern_captures_its_part_in_brackets)
{
	char out[16] = "as before";
	ck_assert(layout_capture("^estat_([a-z0-9_]+)", "estat_tec00107.tsv", out, sizeof out));
	ck_assert_str_eq(out, "tec00107");
	ck_assert(!layout_capture("^estat_([a-z]+)", "other.tsv", out, sizeof out));
	ck_assert_str_eq(out, "tec00107");
}
END_TEST

static void assert_glob(const char *glob, const char *text, const char *expected)
{
	const char *start;
	size_t length;
	bool found = layout_glob(glob, text, &start, &length);
	ck_assert_msg(found == (expected != NULL), "'%s' in '%s'", glob, text);
	if (expected)
		ck_assert(strlen(expected) == length && memcmp(start, expected, length) == 0);
}

START_TEST(the_first_star_of_a_glob_is_what_counts)
{
	assert_glob("*", "2019", "2019");
	assert_glob("* [YR*]", "2019 [YR2019]", "2019");
	assert_glob("*_US*_Value", "1990_US_at_prices_Value", "1990");
	assert_glob("dataset_*T*", "dataset_2026-03-29T08_13.csv", "2026-03-29");
	assert_glob("*_Value", "1990_Value", "1990");
	assert_glob("*_Value", "1990_Footnote", NULL);
	assert_glob("a*", "b2019", NULL);
	assert_glob("*", "", NULL);
}
END_TEST

START_TEST(all_layouts_that_ship_can_be_read)
{
	struct layout_set set;
	ck_assert_done(layout_set_read(&set, err));
	ck_assert_uint_ge(set.count, 10);
	for (size_t i = 0; i < set.count; i++) {
		ck_assert_msg(
		    *set.at[i]->title && *set.at[i]->provenance, "%s", set.at[i]->name);
	}
	struct bilat_error err = { 0 };
	ck_assert_ptr_nonnull(layout_set_find(&set, "bilat", &err));
	ck_assert_ptr_null(layout_set_find(&set, "fret", &err));
	ck_assert_str_eq(err.message, "there is no layout 'fret' (did you mean 'fred'?)");
	layout_set_free(&set);
}
END_TEST

CHECK_MAIN("layout", a_layout_is_read, a_mistake_is_told_with_its_line,
    marks_of_a_period_are_put_in_place, a_pattern_captures_its_part_in_brackets,
    the_first_star_of_a_glob_is_what_counts, all_layouts_that_ship_can_be_read)
