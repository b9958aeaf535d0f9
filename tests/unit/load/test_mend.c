/* Names that lost their quotes: told by the codes behind them, or the row is bad.  The figures
 * are invented. */
#include "unit/check.h"

#include <string.h>

#include "loading.h"

#define HEADER "Country Name,Country Code,Indicator Name,Indicator Code,2019,2020,2021"
#define GDP "GDP (current US$),NY.GDP.MKTP.CD"

static struct loading loading;

#define HELD(key, expected) ck_assert_held(&loading, key, expected)

#define LOADS(table)   \
	ck_assert_msg( \
	    loading_text(&loading, table), "%s %s", loading.err.message, loading.told.text)

START_TEST(commas_in_names_shift_no_year)
{
	loading_open(&loading);
	LOADS(HEADER "\n"
		     "Aruba,ABW," GDP ",1,2,3\n"
		     "Bahamas, The,BHS," GDP ",4,,6\n"
		     "Middle East, North Africa, Afghanistan & Pakistan,MEA," GDP ",7,8,9\n"
		     "Venezuela, RB,VEN," GDP ",10,11,12\n");
	HELD("ABW - macro.gdp 2019", "1 USD wb-wdi");
	HELD("BHS - macro.gdp 2019", "4 USD wb-wdi");
	HELD("BHS - macro.gdp 2020", "not_published USD wb-wdi");
	HELD("BHS - macro.gdp 2021", "6 USD wb-wdi");
	HELD("MEA - macro.gdp 2021", "9 USD wb-wdi");
	HELD("VEN - macro.gdp 2019", "10 USD wb-wdi");
	ck_assert_ptr_nonnull(
	    strstr(loading.told.text, "3 rows have a name with a comma and without quotes"));
	ck_assert_ptr_nonnull(strstr(loading.told.text, "first in line 3"));
	loading_close(&loading);
}
END_TEST

START_TEST(both_names_may_have_lost_them_and_an_empty_field_may_follow)
{
	loading_open(&loading);
	LOADS(HEADER ",\n"
		     "Korea, Rep.,KOR,GNI per capita, Atlas method (current US$),"
		     "NY.GNP.PCAP.CD,1,2,3,\n"
		     /* without the empty field at the end */
		     "Bahamas, The,BHS,GNI per capita, Atlas method (current US$),"
		     "NY.GNP.PCAP.CD,4,5,\n"
		     "Gambia, The,GMB," GDP ",4,5,\n");
	HELD("KOR|-|wb-wdi:NY.GNP.PCAP.CD|2019", "1 USD wb-wdi");
	HELD("KOR|-|wb-wdi:NY.GNP.PCAP.CD|2021", "3 USD wb-wdi");
	HELD("BHS|-|wb-wdi:NY.GNP.PCAP.CD|2020", "5 USD wb-wdi");
	HELD("GMB|-|macro.gdp|2020", "5 USD wb-wdi");
	HELD("GMB|-|macro.gdp|2021", "not_published USD wb-wdi");
	loading_close(&loading);
}
END_TEST

/* Loads a row under the header; it must be told as a bad one. */
static void refuses(const char *row, const char *told)
{
	struct str text = STR_INIT;
	loading_open(&loading);
	str_printf(&text, HEADER "\n%s\n", row);
	ck_assert(!loading_text(&loading, text.text));
	ck_assert_msg(strstr(loading.told.text, told) != NULL, "%s", loading.told.text);
	str_done(&text);
	loading_close(&loading);
}

START_TEST(what_the_codes_do_not_tell_is_a_bad_row)
{
	/* The comma is in a number. */
	refuses("Aruba,ABW," GDP ",1,5,2,3", "2: 8 fields where the header has 7 names");
	/* The code is missing, and what stands in its place is none. */
	refuses("Bahamas, The,x y," GDP ",1,2,3", "2: 8 fields");
	/* A field that belongs to no column. */
	refuses("Aruba,ABW," GDP ",1,2,3,4", "2: 8 fields");
	/* Two ways to read it. */
	refuses("Aruba, ABW,BHS, A.B,C, D.E,1,2,3", "2: 9 fields");
	/* A field too few. */
	refuses("Bahamas, The," GDP ",1,2,3",
	    "2: Country Code: 'The' is not what this column holds");
}
END_TEST

START_TEST(only_some_countries)
{
	static const char *const only[] = { "BHS" };
	loading_open(&loading);
	loading.options.only = only;
	loading.options.only_count = 1;
	LOADS(HEADER "\n"
		     "Aruba,ABW," GDP ",1,2,3\n"
		     "Bahamas, The,BHS," GDP ",4,5,6\n"
		     "Hong Kong SAR, China,HKG," GDP ",7,8,9\n");
	HELD("BHS - macro.gdp 2021", "6 USD wb-wdi");
	HELD("HKG - macro.gdp 2021", "none");
	loading_close(&loading);
}
END_TEST

CHECK_MAIN("mend", commas_in_names_shift_no_year,
    both_names_may_have_lost_them_and_an_empty_field_may_follow,
    what_the_codes_do_not_tell_is_a_bad_row, only_some_countries)
