#include "report/number_format.h"

#include "unit/check.h"

static const struct {
	const char *text, *behind;
	double value;
	const char *format;
} cases[] = {
	{ "5", "", 5, "0" },
	{ "5.0", "", 5.04, "0.0" },
	{ "0.0", "", 0, "0.0" },
	{ "1,234.5", "", 1234.46, "#,##0.0" },
	/* The marks of other languages: U+202F and a comma. */
	{ "1\xe2\x80\xaf"
	  "234,5",
	    "", 1234.46, "#,##0.0" },
	{ "2024", "", 2024, "0" },
	{ "-3.2", "", -3.2, "0.0;\"-\"0.0" },
	{ "+3.2", "", 3.2, "\"+\"0.0;\"-\"0.0" },
	{ "> 4", "", 4.05, "\"> \"0;\"> -\"0" },
	{ "~ 1.5", " p", 1.5, "\"~ \"0.0\" p\";\"~ -\"0.0\" p\"" },
	{ "5.0", " p", 5, "0.0\" p\"" },
	{ "1.5 bn USD", "", 1.5, "0.0\" bn USD\"" },
	/* Half away from zero, as a spreadsheet rounds what is written 2.675. */
	{ "2.68", "", 2.675, "0.00" },
	{ "0.13", "", 0.125, "0.00" },
	/* A bound is rounded away from what it excludes, which a format would not do. */
	{ "> 4.9", "", 4.96, "\"> 4.9\";\"> 4.9\"" },
	{ "<0.1", "", 0.04, "\"<0.1\";\"<0.1\"" },
	{ "17.8-fold", "", 1678, "\"17.8-fold\";\"17.8-fold\"" },
	{ "3 to 4", "", 3.4, "\"3 to 4\";\"3 to 4\"" },
	/* A quotation mark would end the words. */
	{ "> \"4", "", 4, "\"> '\"0;\"> '-\"0" },
};

START_TEST(a_cell_reads_as_the_page_does)
{
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct str out = STR_INIT;

		ck_assert(number_format(&out, cases[i].text, cases[i].value, cases[i].behind));
		ck_assert_str_eq(out.text, cases[i].format);
		str_done(&out);
	}
}
END_TEST

START_TEST(what_a_workbook_would_cut_is_refused)
{
	struct str text = STR_INIT, out = STR_INIT;

	str_repeat(&text, "long ", 40);
	ck_assert(!number_format(&out, text.text, 5, ""));
	ck_assert_uint_eq(out.length, 0);
	str_done(&text);
	str_done(&out);
}
END_TEST

CHECK_MAIN("number_format", a_cell_reads_as_the_page_does, what_a_workbook_would_cut_is_refused)
