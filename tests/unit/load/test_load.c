#include "unit/check.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "loading.h"

static struct loading loading;

#define HELD(key, expected) ck_assert_held(&loading, key, expected)

START_TEST(bilats_own_csv_is_read_with_all_its_columns)
{
	loading_open(&loading);
	ck_assert_loads(&loading, "own.csv");
	HELD("KAZ RUS fdi.inflow.gross 2031", ">4350000000 USD kz-gov P");
	HELD("KAZ RUS trade.turnover 2031-Q1", "70000000..75000000 USD ru-gov");
	HELD("KAZ - macro.gdp 2031", "suppressed USD wb-wdi Q");
	HELD("KAZ RUS enterprises.active 2031-04 sector=mining;size=large",
	    "~1204 enterprises kz-bns");
	HELD("KAZ kz-bns:Atlantis trade.exports 2031", "12.5 USD kz-bns");
	ck_assert_int_eq(loading.result.fresh, 5);
	ck_assert_int_eq(loading.result.missing, 1);
	ck_assert_uint_eq(loading.result.unknown_area_count, 1);
	ck_assert_str_eq(loading.result.unknown_areas[0].name, "Atlantis");
	ck_assert_str_eq(loading.result.source, "");
	ck_assert_ptr_nonnull(strstr(loading.told.text, "own.csv: not read: column 'mood'\n"));
	loading_close(&loading);
}
END_TEST

START_TEST(the_published_text_is_kept)
{
	loading_open(&loading);
	ck_assert_loads(&loading, "own.csv");
	const char *indicator = "fdi.inflow.gross";
	const struct bilat_selection selection = { .indicators = &indicator,
		.indicator_count = 1 };
	struct bilat_series_set set;
	struct bilat_pedigree pedigree;
	ck_assert_done(bilat_store_read(loading.store, &selection, &set, err));
	ck_assert_done(bilat_store_pedigree(
	    loading.store, &set.series[0], &set.series[0].observations[0], &pedigree, err));
	ck_assert_ptr_nonnull(strstr(pedigree.text, "over 4.35 billion"));
	ck_assert_str_eq(pedigree.title, "Speech");
	ck_assert_str_eq(pedigree.publisher, "Press, service");
	ck_assert(!pedigree.note || !*pedigree.note);
	ck_assert_int_eq(pedigree.line, 2);
	ck_assert_int_eq(set.series[0].observations[0].figure.decimals, -7);
	bilat_pedigree_free(&pedigree);
	bilat_series_set_free(&set);
	loading_close(&loading);
}
END_TEST

START_TEST(bad_rows_are_told_and_refuse_the_file)
{
	loading_open(&loading);
	ck_assert(!loading_file(&loading, "own_bad.csv"));
	ck_assert_str_eq(loading.told.text,
	    "3: value: 'many' is not a number (a mark of missing is named by the layout)\n"
	    "4: period: 'soon' is no period (such as 2024, 2024-Q1, 2024-03 or 2024-03-31)\n"
	    "5: indicator: 'trade.exprots' looks like 'trade.exports' misspelt (correct it, or "
	    "insist "
	    "with --new-indicators)\n"
	    "6: indicator: the new indicator 'boats.launched' needs a unit\n"
	    "7: partner: 'macro.gdp' has no partner (write -)\n"
	    "8: 4 fields where the header has 7 names (a field is missing)\n");
	ck_assert_str_eq(loading_name(loading.err.message),
	    "own_bad.csv: 6 bad rows, nothing was loaded (--skip-bad loads the others)");
	ck_assert_int_eq(loading.err.kind, BILAT_INPUT);
	HELD("KAZ RUS trade.exports 2031", "none");
	loading_close(&loading);
}
END_TEST

START_TEST(bad_rows_can_be_skipped_into_a_file)
{
	char path[] = "/tmp/bilat-rejects-XXXXXX";
	struct str text = STR_INIT;
	close(mkstemp(path));
	loading_open(&loading);
	loading.options.skip_bad = true;
	loading.options.rejects = path;
	ck_assert_loads(&loading, "own_bad.csv");
	HELD("KAZ RUS trade.exports 2031", "1.5 USD kz-bns");
	ck_assert_int_eq(loading.result.rows, 7);
	ck_assert_int_eq(loading.result.rejected, 6);
	ck_assert_done(file_read(path, 1 << 20, &text, err));
	ck_assert_ptr_nonnull(strstr(text.text,
	    "line,column,reason,reporter,partner,indicator,period,value,unit,source\n"
	    "3,value,'many' is not a number (a mark of missing is named by the "
	    "layout),KAZ,RUS,trade.exports,2032,many,USD,kz-bns\n"));
	unlink(path);
	str_done(&text);
	loading_close(&loading);
}
END_TEST

START_TEST(a_repeated_load_changes_nothing)
{
	loading_open(&loading);
	ck_assert_loads(&loading, "own.csv");
	int64_t document = loading.result.document;
	ck_assert(!loading.result.repeated);
	loading.options.today++;
	ck_assert_loads(&loading, "own.csv");
	ck_assert(loading.result.repeated);
	ck_assert_int_eq(loading.result.document, document);
	loading.options.has_vintage = true;
	loading.options.vintage = 25000;
	ck_assert_loads(&loading, "own.csv");
	ck_assert(!loading.result.repeated);
	loading_close(&loading);
}
END_TEST

START_TEST(a_dry_run_stores_nothing)
{
	loading_open(&loading);
	loading.options.dry_run = true;
	ck_assert_loads(&loading, "own.csv");
	ck_assert_int_eq(loading.result.fresh, 5);
	ck_assert_int_eq(loading.result.document, 0);
	HELD("KAZ - macro.gdp 2031", "none");
	loading_close(&loading);
}
END_TEST

START_TEST(only_some_areas_can_be_taken)
{
	const char *only[] = { "KAZ", "USA" };
	loading_open(&loading);
	loading.options.only = only;
	loading.options.only_count = 2;
	ck_assert_loads(&loading, "comtrade.csv");
	HELD("USA KAZ trade.imports 2031", "1100 USD comtrade");
	HELD("USA WLD trade.imports 2031", "5000 USD comtrade");
	HELD("USA TUR trade.exports 2031", "none");
	loading_close(&loading);
}
END_TEST

START_TEST(projects_and_their_events_are_kept)
{
	struct bilat_projects projects;
	loading_open(&loading);
	ck_assert(!loading_file(&loading, "events.csv"));
	ck_assert_loads(&loading, "projects.csv");
	ck_assert_loads(&loading, "events.csv");
	ck_assert_int_eq(loading.result.fresh, 2);
	ck_assert_done(bilat_store_projects(loading.store, "KAZ", "RUS", NULL, &projects, err));
	ck_assert_uint_eq(projects.count, 1);
	ck_assert_str_eq(projects.at[0].name, "Kiln, Aktau");
	ck_assert_uint_eq(projects.at[0].event_count, 2);
	const struct bilat_event *event = &projects.at[0].events[0];
	ck_assert_int_eq(event->value.bound, BILAT_MORE);
	ck_assert_double_eq(event->value.value, 1.5e9);
	ck_assert_str_eq(event->unit, "KZT");
	bilat_projects_free(&projects);
	loading_close(&loading);
}
END_TEST

START_TEST(code_pages_and_cyrillic_units_are_understood)
{
	loading_open(&loading);
	ck_assert_loads(&loading, "cyrillic.csv");
	HELD("KAZ RUS trade.turnover 2031", "1234500000 USD kz-bns");
	ck_assert_loads(&loading, "wide16.csv");
	HELD("KAZ RUS trade.turnover 2032", "5500000 USD kz-bns");
	loading_close(&loading);
}
END_TEST

START_TEST(a_file_that_stops_making_sense_leaves_the_store_as_it_was)
{
	loading_open(&loading);
	ck_assert(!loading_file(&loading, "unclosed.csv"));
	ck_assert_str_eq(loading_name(loading.err.message),
	    "unclosed.csv:3: a quote that is opened in the "
	    "record that begins here is never closed");
	HELD("KAZ RUS trade.exports 2031", "none");
	ck_assert(!loading_text(&loading, "reporter,partner,indicator,period,value\n"));
	ck_assert_ptr_nonnull(
	    strstr(loading.err.message, "there is a header, but no row behind it"));
	ck_assert_int_eq(loading.err.kind, BILAT_INPUT);
	loading_close(&loading);
}
END_TEST

START_TEST(another_value_for_the_same_key_is_a_bad_row)
{
	loading_open(&loading);
	ck_assert(!loading_text(&loading, "reporter,partner,indicator,period,value,source\n"
					  "KAZ,RUS,trade.exports,2031,1,kz-bns\n"
					  "KAZ,RUS,trade.exports,2031,2,kz-bns\n"));
	ck_assert_ptr_nonnull(strstr(loading.told.text, "3: "));
	loading_close(&loading);
}
END_TEST

START_TEST(a_header_in_the_middle_is_passed_over_or_refuses_the_file)
{
	loading_open(&loading);
	ck_assert(loading_text(&loading, "reporter,partner,indicator,period,value,source\n"
					 "KAZ,RUS,trade.exports,2031,1,kz-bns\n"
					 "reporter,partner,indicator,period,value,source\n"
					 "KAZ,CHN,trade.exports,2031,2,kz-bns\n"));
	ck_assert_int_eq(loading.result.rows, 2);
	loading.options.skip_bad = true;
	ck_assert(!loading_text(&loading,
	    "Country Name,Country Code,Indicator Name,Indicator Code,2030,2031\n"
	    "Kazakhstan,KAZ,x,SP.POP.TOTL,1,2\n"
	    "Country Name,Country Code,Indicator Name,Indicator Code,2028,2029\n"
	    "Russia,RUS,x,SP.POP.TOTL,3,4\n"));
	ck_assert_ptr_nonnull(strstr(loading.err.message, ":3: another header"));
	loading_close(&loading);
}
END_TEST

START_TEST(a_year_under_a_strange_heading_is_named)
{
	loading_open(&loading);
	ck_assert(loading_text(&loading,
	    "Country Name,Country Code,Indicator Name,Indicator Code,2030,2031 (estimate)\n"
	    "Kazakhstan,KAZ,x,SP.POP.TOTL,1,2\n"));
	ck_assert_ptr_nonnull(
	    strstr(loading.told.text, "not read: column '2031 (estimate)'\n"));
	loading_close(&loading);
}
END_TEST

START_TEST(trade_without_the_column_of_products_is_told)
{
	loading_open(&loading);
	ck_assert(loading_text(&loading, "period,reporterISO,flowCode,partnerISO,primaryValue\n"
					 "2031,KAZ,X,RUS,100\n"));
	ck_assert_ptr_nonnull(strstr(loading.told.text,
	    "there is no column 'cmdCode': all rows are taken for the total of goods"));
	loading_close(&loading);
}
END_TEST

START_TEST(words_that_cannot_be_set_are_usage_errors)
{
	loading_open(&loading);
	loading_set(&loading, "reporterr", "KAZ");
	ck_assert(!loading_file(&loading, "own.csv"));
	ck_assert_int_eq(loading.err.kind, BILAT_USAGE);
	ck_assert_str_eq(
	    loading.err.message, "'reporterr' cannot be set (did you mean 'reporter'?)");
	loading_close(&loading);
}
END_TEST

START_TEST(a_row_count_at_a_known_cap_is_a_warning)
{
	struct str text = STR_INIT;
	str_add(&text, "reporter,partner,indicator,period,value,source\n");
	for (int i = 0; i < 500; i++)
		str_printf(&text, "KAZ,RUS,trade.exports,%d,%d,kz-bns\n", 1500 + i, i);
	loading_open(&loading);
	ck_assert(loading_text(&loading, text.text));
	ck_assert_ptr_nonnull(strstr(loading.told.text, "exactly 500 rows"));
	str_done(&text);
	loading_close(&loading);
}
END_TEST

static int shipped;

static void count_shipped(void *context, const struct bilat_load_result *result)
{
	(void)context;
	ck_assert_msg(strncmp(result->file, "shipped/", 8) == 0, "%s", result->file);
	ck_assert_msg(result->unknown_area_count == 0, "%s: %s", result->file,
	    result->unknown_areas[0].name);
	shipped++;
}

START_TEST(what_ships_loads_and_loads_again_unchanged)
{
	loading_open(&loading);
	for (int i = 0; i < 2; i++) {
		shipped = 0;
		ck_assert_done(bilat_load_shipped(loading.store, loading.reference,
		    &loading.options, &loading.events, count_shipped, NULL, err));
		ck_assert_int_ge(shipped, 5);
		ck_assert_str_eq(loading.told.text, "");
	}
	loading_close(&loading);
}
END_TEST

CHECK_MAIN("load", bilats_own_csv_is_read_with_all_its_columns, the_published_text_is_kept,
    bad_rows_are_told_and_refuse_the_file, bad_rows_can_be_skipped_into_a_file,
    a_repeated_load_changes_nothing, a_dry_run_stores_nothing, only_some_areas_can_be_taken,
    projects_and_their_events_are_kept, code_pages_and_cyrillic_units_are_understood,
    a_file_that_stops_making_sense_leaves_the_store_as_it_was,
    another_value_for_the_same_key_is_a_bad_row,
    a_header_in_the_middle_is_passed_over_or_refuses_the_file,
    a_year_under_a_strange_heading_is_named, trade_without_the_column_of_products_is_told, words_that_cannot_be_set_are_usage_errors,
    a_row_count_at_a_known_cap_is_a_warning, what_ships_loads_and_loads_again_unchanged)
