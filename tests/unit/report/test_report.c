#include <bilat/report.h>

#include <string.h>

#include <bilat/error.h>
#include <bilat/load.h>
#include <bilat/reference.h>
#include <bilat/store.h>

#include "base/file.h"
#include "base/proc.h"
#include "base/str.h"
#include "unit/check.h"

static char *root;
static struct bilat_store *store;
static struct bilat_reference *reference;

static void open_all(const char *file)
{
	struct bilat_load_options options = { 0 };
	struct bilat_load_events events = { 0 };
	struct bilat_load_result result;
	char *path = path_join(TEST_DATA "/report", file);

	ck_assert_done(folder_temporary(&root, err));
	ck_assert_done(bilat_reference_open(&reference, err));
	ck_assert_done(bilat_store_open(":memory:", BILAT_STORE_CREATE, &store, err));
	ck_assert_done(
	    bilat_load_file(store, reference, path, &options, &events, &result, err));
	bilat_load_result_free(&result);
	free(path);
}

static void close_all(void)
{
	bilat_store_close(store);
	bilat_reference_close(reference);
	folder_remove(root);
	free(root);
}

static struct bilat_report_result report(const char *a, const char *b)
{
	struct bilat_report_options options = {
		.a = a, .b = b, .folder = root, .html = true, .markdown = true, .text = true
	};
	struct bilat_report_result result;

	ck_assert_done(bilat_report(store, reference, &options, &result, err));
	return result;
}

static char *read_below(const char *name)
{
	char *path = path_join(root, name);
	struct str text = STR_INIT;

	ck_assert_done(file_read(path, 16 << 20, &text, err));
	free(path);
	return str_take(&text);
}

static void check_holds(const char *text, const char *wanted)
{
	ck_assert_msg(
	    strstr(text, wanted) != NULL, "'%s' is not said in:\n%.2500s", wanted, text);
}

START_TEST(a_pair_is_reported_with_bounds_changes_and_records)
{
	open_all("pair.csv");
	struct bilat_report_result result = report("KAZ", "RUS");
	char *text = read_below("KAZ-RUS/report.md");

	ck_assert(text_ends(result.path, "KAZ-RUS/index.html"));
	ck_assert_int_gt(result.sections, 5);
	check_holds(text,
	    "Gross inflow of direct investment into Kazakhstan from Russia was more "
	    "than 4 billion USD in 2024 (as stated: Government of Kazakhstan; "
	    "withdrawals not deducted; by immediate investor)");
	/* 80 over 50, worked out by hand. */
	check_holds(text, "an increase of 60.0% or 30.0 billion USD on 2023");
	check_holds(text, "It is the highest of the 3 years held (2022\xe2\x80\x93"
			  "2024); earlier annual figures are not held.");
	check_holds(text, "## Not covered, and why");
	check_holds(text, "**Transit**: no figure is held.");
	free(text);
	close_all();
}
END_TEST

START_TEST(both_sides_of_a_figure_are_heard)
{
	open_all("pair.csv");
	report("KAZ", "RUS");
	char *text = read_below("KAZ-RUS/report.md");

	check_holds(text,
	    "Trade in goods between Kazakhstan and Russia in 2024 was 27.8 billion USD "
	    "(Government of Kazakhstan, statement) or 28.7 billion USD (Government of "
	    "Russia, statement), depending on the source");
	check_holds(text, "Growth across the sources is not given because 2023 stands between "
			  "26.0 and 28.5");
	check_holds(text, "## What each side states");
	free(text);
	close_all();
}
END_TEST

START_TEST(growth_is_that_of_a_source_of_its_own)
{
	open_all("pair.csv");
	report("KAZ", "RUS");
	char *text = read_below("KAZ-RUS/report.md");

	/* 27.8 over 26.0 and 28.7 over 28.5, worked out by hand. */
	check_holds(text,
	    "The figures of the Government of Kazakhstan alone give +6.9% on 2023; "
	    "those of the Government of Russia alone give +0.7% on 2023.");
	free(text);
	close_all();
}
END_TEST

START_TEST(a_report_is_the_same_every_time)
{
	open_all("pair.csv");
	report("KAZ", "RUS");
	char *first = read_below("KAZ-RUS/index.html"), *data = read_below("KAZ-RUS/data.csv");
	report("KAZ", "RUS");
	char *second = read_below("KAZ-RUS/index.html"),
	     *again = read_below("KAZ-RUS/data.csv");

	ck_assert_str_eq(first, second);
	ck_assert_str_eq(data, again);
	check_holds(data,
	    "section,table,row,column,reporter,partner,indicator,detail,period,measure,"
	    "value,bound,lower,upper,unit,source,text\n");
	check_holds(data, ",4000000000,>,,,USD,kz-gov,> 4\n");
	free(first);
	free(second);
	free(data);
	free(again);
	close_all();
}
END_TEST

START_TEST(a_page_is_well_formed)
{
	open_all("pair.csv");
	struct bilat_report_result made = report("KAZ", "RUS");
	const char *const argv[] = { "python3", TEST_DATA "/report/check_html.py", made.path,
		NULL };
	struct proc_result result;

	ck_assert_done(proc_run(argv, NULL, NULL, NULL, 0, 60000, &result, err));
	ck_assert_msg(result.status == 0, "%s%s", result.output.text, result.errors.text);
	proc_result_done(&result);
	close_all();
}
END_TEST

START_TEST(hardly_any_data_still_give_a_page)
{
	open_all("pair.csv");
	report("DEU", "FRA");
	char *text = read_below("DEU-FRA/report.txt");

	check_holds(text, "Germany and France");
	check_holds(text, "Length of the common land border");
	free(text);
	close_all();
}
END_TEST

START_TEST(no_data_are_no_report)
{
	open_all("pair.csv");
	struct bilat_report_options options = { .a = "BRA", .b = "JPN", .folder = root };
	struct bilat_report_result result;
	struct bilat_error err = { 0 };

	ck_assert(!bilat_report(store, reference, &options, &result, &err));
	ck_assert_int_eq(err.kind, BILAT_NONE);
	ck_assert_str_eq(
	    err.message, "nothing is held about Brazil and Japan (load figures first)");
	close_all();
}
END_TEST

START_TEST(text_from_data_is_escaped_in_every_form)
{
	open_all("pair.csv");
	report("KAZ", "RUS");
	char *html = read_below("KAZ-RUS/index.html"), *text = read_below("KAZ-RUS/report.md");

	ck_assert_ptr_null(strstr(html, "<script"));
	ck_assert_ptr_null(strstr(html, "href=\"javascript:"));
	check_holds(html, "&lt;script&gt;");
	ck_assert_ptr_null(strstr(text, "x](javascript:"));
	ck_assert_ptr_null(strstr(text, "<script"));
	free(html);
	free(text);
	close_all();
}
END_TEST

CHECK_MAIN("report", a_pair_is_reported_with_bounds_changes_and_records,
    both_sides_of_a_figure_are_heard, growth_is_that_of_a_source_of_its_own,
    a_report_is_the_same_every_time, a_page_is_well_formed, hardly_any_data_still_give_a_page,
    no_data_are_no_report, text_from_data_is_escaped_in_every_form)
