#include "unit/check.h"

#include <string.h>

#include <bilat/error.h>

#include "base/file.h"
#include "load/detect.h"
#include "load/input.h"
#include "load/settings.h"

static bool detect_bytes(const char *text, const char *name, const struct layout_set *set,
    struct detection *out, struct bilat_error *err)
{
	const struct settings settings = { 0 };
	struct input *input;
	bool done = input_open_bytes("x", text, strlen(text), &input, err);
	if (!done)
		return false;
	done = detect(input, set, name, &settings, out, err);
	input_close(input);
	return done;
}

static bool detect_file(const char *name, const struct layout_set *set, struct detection *out,
    struct bilat_error *err)
{
	const struct settings settings = { 0 };
	struct input *input;
	char *path = path_join(TEST_DATA "/load", name);
	bool done = input_open(path, NULL, NULL, &input, err);
	free(path);
	if (!done)
		return false;
	done = detect(input, set, NULL, &settings, out, err);
	input_close(input);
	return done;
}

START_TEST(files_are_recognised_by_what_is_in_them)
{
	static const struct {
		const char *file, *layout;
		char delimiter;
		int64_t header_line;
	} cases[] = {
		{ "own.csv", "bilat", ',', 1 },
		{ "own_semicolon.csv", "bilat", ';', 1 },
		{ "wide16.csv", "bilat", '\t', 1 },
		{ "wdi.csv", "worldbank_wdi", ',', 5 },
		{ "wdi_resaved.csv", "worldbank_wdi", ',', 1 },
		{ "dataset_2031-05-06T07_08_09_dip.csv", "imf_dip", ',', 1 },
		{ "dip_noscale.csv", "imf_dip", ',', 1 },
		{ "comtrade.csv", "comtrade_plus", ',', 1 },
		{ "eurostat.csv", "eurostat_sdmx", ',', 1 },
		{ "eurostat_codes.csv", "eurostat_sdmx", ',', 1 },
		{ "oecd.csv", "oecd_sdmx", ',', 1 },
		{ "oecd_codes.csv", "oecd_sdmx", ',', 1 },
		{ "ecb.csv", "ecb_reference_rates", ',', 1 },
		{ "fred.csv", "fred", ',', 1 },
		{ "fred_old.csv", "fred", ',', 1 },
		{ "projects.csv", "projects", ',', 1 },
		{ "events.csv", "project_events", ',', 1 },
	};
	struct layout_set set;
	ck_assert_done(layout_set_read(&set, err));
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct detection found;
		ck_assert_done(detect_file(cases[i].file, &set, &found, err));
		ck_assert_str_eq(found.layout->name, cases[i].layout);
		ck_assert_int_eq(found.delimiter, cases[i].delimiter);
		ck_assert_int_eq(found.header_line, cases[i].header_line);
		ck_assert_uint_gt(found.why.length, 0);
		detection_done(&found);
	}
	layout_set_free(&set);
}
END_TEST

START_TEST(a_table_of_another_kind_has_no_layout)
{
	struct layout_set set;
	struct detection found;
	ck_assert_done(layout_set_read(&set, err));
	ck_assert_fails(detect_bytes("name,age\nAnn,5\n", NULL, &set, &found, err),
	    "no layout fits a table whose line 1 begins with 'name', 'age' (bilat layout lists "
	    "those "
	    "that are known)");
	ck_assert_fails(detect_bytes("just some words\nand more\n", NULL, &set, &found, err),
	    "no layout fits: there is no table with a comma, semicolon, tab or bar between its "
	    "fields (--set delimiter=)");
	layout_set_free(&set);
}
END_TEST

START_TEST(a_layout_that_was_asked_for_says_what_is_lacking)
{
	struct layout_set set;
	struct detection found;
	ck_assert_done(layout_set_read(&set, err));
	ck_assert_fails(detect_bytes("reporter,partner,indicator,period\nKAZ,RUS,x,2031\n",
			    "bilat", &set, &found, err),
	    "layout 'bilat' does not fit: no header has the column 'value'");
	ck_assert_fails(detect_bytes("a\n", "bilet", &set, &found, err),
	    "there is no layout 'bilet' (did you mean 'bilat'?)");
	layout_set_free(&set);
}
END_TEST

static const char twin[] = "title = \"t\"\nprovenance = \"p\"\nrequire = {\"a\", \"b\"}\n"
			   "column \"a\" { role = reporter }\ncolumn \"b\" { role = value }\n";

START_TEST(two_layouts_that_fit_equally_well_are_told)
{
	struct layout *layouts[2];
	const struct layout *fit[2];
	const struct layout_set set = { 2, fit };
	struct detection found;
	ck_assert_done(layout_read("one.conf", twin, &layouts[0], err));
	ck_assert_done(layout_read("two.conf", twin, &layouts[1], err));
	fit[0] = layouts[0];
	fit[1] = layouts[1];
	ck_assert_fails(detect_bytes("a,b\n1,2\n", NULL, &set, &found, err),
	    "the layouts 'one' and 'two' fit equally well (choose with --layout)");
	ck_assert_done(detect_bytes("a,b\n1,2\n", "two", &set, &found, err));
	ck_assert_str_eq(found.layout->name, "two");
	detection_done(&found);
	layout_free(layouts[0]);
	layout_free(layouts[1]);
}
END_TEST

CHECK_MAIN("detect", files_are_recognised_by_what_is_in_them,
    a_table_of_another_kind_has_no_layout, a_layout_that_was_asked_for_says_what_is_lacking,
    two_layouts_that_fit_equally_well_are_told)
