#include "unit/check.h"

#include <string.h>

#include "base/error.h"
#include "base/ini.h"
#include "base/str.h"

static const struct ini_option deep[] = {
	{ "x", INI_TEXT, NULL },
	{ NULL, INI_TEXT, NULL },
};
static const struct ini_option column[] = {
	{ "role", INI_TEXT, NULL },
	{ "factor", INI_INT, NULL },
	{ "deep", INI_SECTION, deep },
	{ NULL, INI_TEXT, NULL },
};
static const struct ini_option options[] = {
	{ "title", INI_TEXT, NULL },
	{ "delimiter", INI_TEXT, NULL },
	{ "header", INI_LIST, NULL },
	{ "strict", INI_BOOL, NULL },
	{ "skip", INI_INT, NULL },
	{ "column", INI_SECTION, column },
	{ NULL, INI_TEXT, NULL },
};

static struct ini *parsed(const char *text)
{
	struct ini *ini = NULL;

	ck_assert_done(ini_parse("a.conf", text, options, &ini, err));
	return ini;
}

START_TEST(values_lists_and_sections_are_read)
{
	struct ini *ini = parsed("# a comment\n"
				 "title = \"Some # text\" // here\n"
				 "delimiter = \";\"\n"
				 "header = {\"Country Name\", 'Country Code',\n\tfoo}\n"
				 "strict = yes\n"
				 "skip = -4\n"
				 "column \"Country Code\" { role = reporter }\n"
				 "/* two\n lines */ column 'Value' {\n"
				 "  factor = 3\n"
				 "  deep \"d\" { x = y }\n"
				 "}\n");
	const struct ini_section *root = ini_root(ini);

	ck_assert_str_eq(ini_text(root, "title"), "Some # text");
	ck_assert_str_eq(ini_text(root, "delimiter"), ";");
	ck_assert_uint_eq(ini_list_count(root, "header"), 3);
	ck_assert_str_eq(ini_list_at(root, "header", 1), "Country Code");
	ck_assert_str_eq(ini_list_at(root, "header", 2), "foo");
	ck_assert_ptr_null(ini_list_at(root, "header", 3));
	ck_assert(ini_bool(root, "strict", false));
	ck_assert_int_eq(ini_int(root, "skip", 0), -4);
	ck_assert_uint_eq(ini_section_count(root, "column"), 2);
	const struct ini_section *second = ini_section_at(root, "column", 1);
	ck_assert_str_eq(ini_section_title(second), "Value");
	ck_assert_int_eq(ini_int(second, "factor", 0), 3);
	ck_assert_str_eq(ini_text(ini_section_at(second, "deep", 0), "x"), "y");
	ini_free(ini);
	ini_free(NULL);
}
END_TEST

START_TEST(what_is_not_given_is_nothing)
{
	static const char *const texts[] = { "", "\n", "# only this", "\xEF\xBB\xBF" };

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct ini *ini = parsed(texts[i]);
		const struct ini_section *root = ini_root(ini);
		ck_assert_ptr_null(ini_text(root, "title"));
		ck_assert_uint_eq(ini_list_count(root, "header"), 0);
		ck_assert(ini_bool(root, "strict", true));
		ck_assert(!ini_bool(root, "strict", false));
		ck_assert_int_eq(ini_int(root, "skip", 12), 12);
		ck_assert_uint_eq(ini_section_count(root, "column"), 0);
		ini_free(ini);
	}
}
END_TEST

START_TEST(sections_know_the_line_where_they_begin)
{
	struct ini *ini = parsed("# comment\n"
				 "header = {\"a\",\r\n"
				 " \"b\"} # more\n"
				 "column \"x\" {\n"
				 "  role = a\n"
				 "  deep \"1\" { x = 1 }\n"
				 "  deep \"2\" {\n"
				 "    x = 2 } }\n"
				 "column \"y\" { role = b }\n");
	const struct ini_section *root = ini_root(ini);
	const struct ini_section *x = ini_section_at(root, "column", 0);

	ck_assert_int_eq(ini_section_line(root), 1);
	ck_assert_int_eq(ini_section_line(x), 4);
	ck_assert_int_eq(ini_section_line(ini_section_at(x, "deep", 0)), 6);
	ck_assert_int_eq(ini_section_line(ini_section_at(x, "deep", 1)), 7);
	ck_assert_int_eq(ini_section_line(ini_section_at(root, "column", 1)), 9);
	ini_free(ini);
}
END_TEST

START_TEST(errors_name_file_and_line)
{
	static const char *const cases[][2] = {
		{ "title = a\nbad = 1\n", "a.conf:2: no such option 'bad'" },
		{ "# one\n/* two\n*/\n// four\nbad = 1\n", "a.conf:5: no such option 'bad'" },
		{ "column \"a\" {\n rol = x\n}\n", "a.conf:2: no such option 'rol'" },
		{ "column \"a\" {}\ncolumn \"a\" {}\n", "a.conf:2: found duplicate title 'a'" },
		{ "\nskip = many\n", "a.conf:2: invalid integer value for option 'skip'" },
		{ "title = \"x\n\n", "a.conf:1: a quote is never closed" },
		{ "\ncolumn \"a\" {\n role = x\n", "a.conf:2: a '{' is never closed" },
		{ "title = x\n}\n", "a.conf:2: a '}' without its '{'" },
		{ "/* x", "a.conf:1: a comment is never closed" },
		{ "\ntitle = ${HOME}\n", "a.conf:2: '${' must stand in quotes" },
		{ "\n'' x", "a.conf:2: a name is missing" },
		{ "include(\"/etc/passwd\")", "a.conf:1: no such option 'include'" },
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct ini *ini = NULL;
		ck_assert_fails(
		    ini_parse("a.conf", cases[i][0], options, &ini, err), cases[i][1]);
		ck_assert_ptr_null(ini);
	}
}
END_TEST

START_TEST(the_environment_never_gets_in)
{
	setenv("SECRET", "secret", 1);
	struct ini *ini = parsed("title = \"a ${SECRET} \\${SECRET} $5\"\n"
				 "delimiter = '${SECRET}'\n");

	ck_assert_str_eq(ini_text(ini_root(ini), "title"), "a ${SECRET} ${SECRET} $5");
	ck_assert_str_eq(ini_text(ini_root(ini), "delimiter"), "${SECRET}");
	ini_free(ini);
}
END_TEST

START_TEST(lists_may_be_long)
{
	struct str text = STR_INIT;

	str_add(&text, "header = {");
	for (int i = 0; i < 5000; i++)
		str_printf(&text, "%s\n\"column; number, %d\"", i ? "," : "", i);
	str_add(&text, "}\n");
	struct ini *ini = parsed(text.text);
	ck_assert_uint_eq(ini_list_count(ini_root(ini), "header"), 5000);
	ck_assert_str_eq(ini_list_at(ini_root(ini), "header", 4999), "column; number, 4999");
	ini_free(ini);
	str_done(&text);
}
END_TEST

START_TEST(words_and_escapes_are_what_the_header_says)
{
	struct ini *ini = parsed("title = http://example.org/x\ndelimiter = \"\\t\"\n"
				 "header = {'\\d+', \"\\\"\", \"қазақ\"}");
	const struct ini_section *root = ini_root(ini);

	ck_assert_str_eq(ini_text(root, "title"), "http://example.org/x");
	ck_assert_str_eq(ini_text(root, "delimiter"), "\t");
	ck_assert_str_eq(ini_list_at(root, "header", 0), "\\d+");
	ck_assert_str_eq(ini_list_at(root, "header", 1), "\"");
	ck_assert_str_eq(ini_list_at(root, "header", 2), "қазақ");
	ini_free(ini);
}
END_TEST

CHECK_MAIN("ini", values_lists_and_sections_are_read, what_is_not_given_is_nothing,
    sections_know_the_line_where_they_begin, errors_name_file_and_line,
    the_environment_never_gets_in, lists_may_be_long,
    words_and_escapes_are_what_the_header_says)
