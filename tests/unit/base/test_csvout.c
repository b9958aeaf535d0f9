#include "unit/check.h"

#include <math.h>

#include "base/csvout.h"

START_TEST(cells_are_quoted_where_they_have_to_be)
{
	struct str out = STR_INIT;
	struct csvout csv;

	csvout_init(&csv, &out, ',', false);
	csvout_text(&csv, "plain");
	csvout_text(&csv, "a,b");
	csvout_text(&csv, "say \"no\"");
	csvout_text(&csv, "two\nlines");
	csvout_text(&csv, NULL);
	csvout_text(&csv, " edge");
	csvout_number(&csv, 4.05e9);
	csvout_number(&csv, (double)NAN);
	csvout_end(&csv);
	csvout_text(&csv, "=1+1");
	csvout_end(&csv);
	ck_assert_str_eq(out.text,
	    "plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",,\" edge\",4050000000,\n=1+1\n");
	str_done(&out);
}
END_TEST

START_TEST(tsv_cells_hold_no_tabs_or_newlines)
{
	struct str out = STR_INIT;
	struct csvout csv;

	csvout_init(&csv, &out, '\t', false);
	csvout_text(&csv, "a\tb\r\nc");
	csvout_text(&csv, "\"q\", r");
	csvout_end(&csv);
	ck_assert_str_eq(out.text, "a b  c\t\"q\", r\n");
	str_done(&out);
}
END_TEST

START_TEST(formulas_are_guarded_and_numbers_are_not)
{
	static const char *const cases[][2] = {
		{ "=HYPERLINK(1)", "'=HYPERLINK(1)" },
		{ "+a", "'+a" },
		{ "-1+2", "'-1+2" },
		{ "@SUM", "'@SUM" },
		{ "\tx", "'\tx" },
		{ "=a,b", "\"'=a,b\"" },
		{ "-12.5", "-12.5" },
		{ "+3", "+3" },
		{ "-", "-" },
		{ "=", "=" },
		{ "'=1+1", "''=1+1" },
		{ "'-12.5", "'-12.5" },
		{ "'quoted'", "'quoted'" },
		{ "", "" },
		{ "a=b", "a=b" },
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct str out = STR_INIT;
		struct csvout csv;
		csvout_init(&csv, &out, ',', true);
		csvout_text(&csv, cases[i][0]);
		ck_assert_str_eq(out.text, cases[i][1]);
		str_done(&out);
	}
}
END_TEST

START_TEST(what_was_guarded_comes_back)
{
	static const char *const texts[] = { "=1+1", "'=1+1", "''=1+1", "-12.5", "'-12.5", "-a",
		"'", "''", "", "=", "'=", "'quoted'", "@x", "-" };

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct str out = STR_INIT;
		struct csvout csv;
		csvout_init(&csv, &out, ',', true);
		csvout_text(&csv, texts[i]);
		ck_assert_str_eq(csvout_unguarded(out.text), texts[i]);
		str_done(&out);
	}
}
END_TEST

CHECK_MAIN("csvout", cells_are_quoted_where_they_have_to_be, tsv_cells_hold_no_tabs_or_newlines,
    formulas_are_guarded_and_numbers_are_not, what_was_guarded_comes_back)
