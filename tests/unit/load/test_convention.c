#include "unit/check.h"

#include <string.h>

#include "loading.h"

#define HEADER "reporter;partner;indicator;period;value;unit;source\n"
#define ROW "KAZ;RUS;people.visitors;"

static void assert_refused(const char *text, const char *expected)
{
	struct loading loading;
	loading_open(&loading);
	ck_assert(!loading_text(&loading, text));
	ck_assert_msg(
	    strstr(loading.err.message, expected) || strstr(loading.told.text, expected),
	    "%s %s", loading.err.message, loading.told.text);
	ck_assert_int_eq(loading.err.kind, BILAT_INPUT);
	loading_close(&loading);
}

START_TEST(cells_without_doubt_decide_for_those_with_one)
{
	struct loading loading;
	loading_open(&loading);
	ck_assert_loads(&loading, "own_comma.csv");
	ck_assert_held(&loading, "KAZ RUS people.visitors 2030", "12500 trips kz-bns");
	ck_assert_held(&loading, "KAZ RUS people.visitors 2031", "1234 trips kz-bns");
	ck_assert_held(&loading, "KAZ RUS people.visitors 2032", "1234500 trips kz-bns");
	loading_close(&loading);
}
END_TEST

START_TEST(without_such_a_cell_the_user_is_asked)
{
	struct loading loading;
	assert_refused(HEADER ROW "2031;1,234;trips;kz-bns\n",
	    ":2: '1,234' could be 1.234 or 1234 (--set decimal=, or decimal=.)");
	loading_open(&loading);
	loading_set(&loading, "decimal", ",");
	ck_assert_loads(&loading, "own_semicolon.csv");
	ck_assert_held(&loading, "KAZ RUS people.visitors 2031", "1.234 trips kz-bns");
	loading_close(&loading);
	loading_open(&loading);
	loading_set(&loading, "decimal", ".");
	ck_assert_loads(&loading, "own_semicolon.csv");
	ck_assert_held(&loading, "KAZ RUS people.visitors 2031", "1234 trips kz-bns");
	loading_close(&loading);
}
END_TEST

START_TEST(cells_that_disagree_refuse_the_file_with_both_lines)
{
	struct loading loading;
	loading_open(&loading);
	ck_assert(!loading_file(&loading, "own_mixed.csv"));
	ck_assert_str_eq(loading_name(loading.err.message),
	    "own_mixed.csv:3: '13.25' has a decimal point, and line 2: '12,5' a decimal comma "
	    "(--set "
	    "decimal=, or decimal=.)");
	loading_close(&loading);
}
END_TEST

START_TEST(a_later_cell_that_contradicts_names_the_line_that_decided)
{
	struct str text = STR_INIT;
	str_add(&text, HEADER ROW "1000;12,5;trips;kz-bns\n");
	for (int i = 0; i < 100000; i++)
		str_printf(&text, ROW "%d-%02d-%02d;7;trips;kz-bns\n", 1300 + i / 336,
		    i / 28 % 12 + 1, i % 28 + 1);
	str_add(&text, ROW "2900;13.25;trips;kz-bns\n");
	ck_assert_uint_gt(text.length, 4u << 20);
	assert_refused(text.text,
	    "'13.25' has another decimal mark than line 2, where '12,5' has a "
	    "decimal comma (--set decimal=, or decimal=.)");
	str_done(&text);
}
END_TEST

START_TEST(a_comma_between_fields_means_a_decimal_point)
{
	assert_refused("reporter,partner,indicator,period,value,unit,source\n"
		       "KAZ,RUS,people.visitors,2031,\"4,05\",trips,kz-bns\n",
	    "'4,05' has no decimal point (--set decimal=,)");
	assert_refused("reporter,partner,indicator,period,value,unit,source\n"
		       "KAZ,RUS,people.visitors,2031,\"1,234\",trips,kz-bns\n",
	    "'1,234' has marks that may stand between thousands (--set decimal=. reads them so");
}
END_TEST

START_TEST(the_order_of_dates_is_decided_for_the_file)
{
	struct loading loading;
	loading_open(&loading);
	ck_assert(loading_text(&loading, "Date,USD,JPY,KZT,RUB\n03/04/2031,1,2,3,4\n"
					 "03/17/2031,5,6,7,8\n"));
	ck_assert_held(&loading, "- - fx.reference 2031-03-04 base=EUR;quote=USD",
	    "1 quote currency per base currency ecb");
	loading_close(&loading);
	assert_refused("Date,USD,JPY,KZT,RUB\n03/04/2031,1,2,3,4\n",
	    ":2: '03/04/2031' does not say which is the day and which the month (--set "
	    "dates=dmy or "
	    "dates=mdy)");
	assert_refused("Date,USD,JPY,KZT,RUB\n13/04/2031,1,2,3,4\n04/13/2031,1,2,3,4\n",
	    ":2: '13/04/2031' has the day first, and line 3: '04/13/2031' the month");
}
END_TEST

START_TEST(the_rhythm_of_dates_gives_the_frequency)
{
	struct loading loading;
	loading_open(&loading);
	ck_assert_loads(&loading, "fred_old.csv");
	ck_assert_held(&loading, "- - fred:MADEUP2 2031-Q2", "2 unknown fred");
	ck_assert(
	    loading_text(&loading, "DATE,MADEUP3\n2031-01-01,1\n2031-02-01,2\n2031-03-01,3\n"));
	ck_assert_held(&loading, "- - fred:MADEUP3 2031-02", "2 unknown fred");
	ck_assert(
	    loading_text(&loading, "DATE,MADEUP4\n2031-01-03,1\n2031-01-10,2\n2031-01-17,3\n"));
	ck_assert_held(&loading, "- - fred:MADEUP4 2031-W02", "2 unknown fred");
	/* As spreadsheets write them again. */
	ck_assert(loading_text(&loading,
	    "DATE,MADEUP5\n1/1/2031,1\n2/1/2031,2\n3/1/2031,3\n12/31/2031,.\n"));
	ck_assert_held(&loading, "- - fred:MADEUP5 2031-02-01", "2 unknown fred");
	loading_set(&loading, "dates", "mdy");
	ck_assert(
	    loading_text(&loading, "DATE,MADEUP6\n1/1/2031,1\n2/1/2031,2\n3/1/2031,3\n"));
	ck_assert_held(&loading, "- - fred:MADEUP6 2031-02", "2 unknown fred");
	ck_assert(loading_text(&loading, "period,Made up (A/B/C)\n2030,1\n2031,2\n"));
	ck_assert_held(&loading, "- - dbnomics:A/B/C 2031", "2 unknown dbnomics");
	loading_close(&loading);
	assert_refused("DATE,MADEUP3\n2031-01-01,1\n",
	    "too few dates to tell months from quarters and years (--set freq=M, Q or A)");
}
END_TEST

CHECK_MAIN("convention", cells_without_doubt_decide_for_those_with_one,
    without_such_a_cell_the_user_is_asked, cells_that_disagree_refuse_the_file_with_both_lines,
    a_later_cell_that_contradicts_names_the_line_that_decided,
    a_comma_between_fields_means_a_decimal_point, the_order_of_dates_is_decided_for_the_file,
    the_rhythm_of_dates_gives_the_frequency)
