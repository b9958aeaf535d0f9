#include "report/writer.h"

#include <string.h>
#include <sys/stat.h>

#include <bilat/error.h>

#include "base/file.h"
#include "base/proc.h"
#include "base/xalloc.h"
#include "unit/check.h"
#include "unit/report/sample.h"

static char *write_with(const struct writer *writer, struct document *document)
{
	struct str out = STR_INIT;

	ck_assert_done(writer->write(document, &out, err));
	document_free(document);
	return str_take(&out);
}

/* The style is data that has its own reasons to change. */
static void cut_style(char *html)
{
	char *from = strstr(html, "<style>");
	char *to = from != NULL ? strstr(from, "</style>") : NULL;

	if (to != NULL)
		memmove(from + strlen("<style>"), to, strlen(to) + 1);
}

/* Files are rewritten with BILAT_GOLDEN=write in the environment. */
static void compare(const char *name, const char *text)
{
	char *path = path_join(TEST_DATA "/report", name);
	struct str wanted = STR_INIT;

	if (text_equal(getenv("BILAT_GOLDEN"), "write"))
		ck_assert_done(file_replace(path, text, strlen(text), err));
	ck_assert_done(file_read(path, 1 << 20, &wanted, err));
	ck_assert_str_eq(text, wanted.text);
	str_done(&wanted);
	free(path);
}

START_TEST(only_the_hyphen_of_a_number_below_zero_becomes_a_minus)
{
	static const struct {
		const char *text, *set;
	} cases[] = {
		{ "-13.1%", "\u221213.1%" },
		{ "-3 to -1", "\u22123 to \u22121" },
		{ "\u22123\u2026-1", "\u22123\u2026\u22121" },
		{ "(-0.2)", "(\u22120.2)" },
		{ "~\u00a0-5", "~\u00a0\u22125" },
		{ "2024-09-25", "2024-09-25" },
		{ "SHA-256, Ил-76", "SHA-256, Ил-76" },
		{ "year-on-year, -x, -", "year-on-year, -x, -" },
		{ "", "" },
	};

	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct str out = STR_INIT;

		writer_set(&out, cases[i].text);
		ck_assert_str_eq(out.text, cases[i].set);
		str_done(&out);
	}
}
END_TEST

START_TEST(a_page_is_written_as_before)
{
	char *html = write_with(&writer_html, sample_document());
	cut_style(html);
	compare("sample.html", html);
	free(html);
}
END_TEST

START_TEST(markdown_is_written_as_before)
{
	char *text = write_with(&writer_markdown, sample_document());
	compare("sample.md", text);
	free(text);
}
END_TEST

START_TEST(plain_text_is_written_as_before)
{
	char *text = write_with(&writer_text, sample_document());
	compare("sample.txt", text);
	free(text);
}
END_TEST

static char *said_by(const char *const argv[], const char *const env[])
{
	struct proc_result result;

	ck_assert_done(proc_run(argv, env, NULL, NULL, 0, 60000, &result, err));
	ck_assert_msg(result.status == 0, "%s", result.errors.text);
	char *said = str_take(&result.output);
	proc_result_done(&result);
	return said;
}

/* Read back by Python, which knows nothing of the library that wrote it. */
START_TEST(a_workbook_is_written_as_before)
{
	struct document *document = sample_document();
	struct bilat_error fault = { 0 };
	char *folder;

	ck_assert_done(folder_temporary(&folder, err));
	bool done = writer_xlsx.save(document, folder, &fault);
	if (!done) {
		ck_assert_int_eq(fault.kind, BILAT_PROGRAM);
		ck_assert_ptr_nonnull(strstr(fault.message, "without libxlsxwriter"));
	} else {
		char *path = path_join(folder, "report.xlsx");
		const char *const argv[] = { "python3", TEST_DATA "/../documents/xlsx.py", path,
			NULL };
		char *dump = said_by(argv, NULL);
		compare("sample.xlsx.txt", dump);
		free(dump);
		free(path);
	}
	document_free(document);
	folder_remove(folder);
	free(folder);
}
END_TEST

/* A pandoc that keeps what it is given. */
static void put_pandoc(const char *folder)
{
	static const char script[] = "#!/bin/sh\ncat >page.html\necho made >report.docx\n";
	char *path = path_join(folder, "pandoc");

	ck_assert_done(file_replace(path, script, strlen(script), err));
	ck_assert_int_eq(chmod(path, 0755), 0);
	free(path);
}

START_TEST(a_page_for_pandoc_is_written_as_before)
{
	struct document *document = sample_document();
	struct str page = STR_INIT;
	char *folder, *path;

	ck_assert_done(folder_temporary(&folder, err));
	put_pandoc(folder);
	path = xasprintf("%s:%s", folder, getenv("PATH"));
	setenv("PATH", path, 1);
	free(path);
	ck_assert_done(writer_docx.save(document, folder, err));
	path = path_join(folder, "page.html");
	ck_assert_done(file_read(path, 1 << 20, &page, err));
	compare("sample.docx.html", page.text);
	free(path);
	/* The styles were there for pandoc only. */
	path = path_join(folder, ".reference.docx");
	ck_assert(!file_exists(path));
	free(path);
	str_done(&page);
	document_free(document);
	folder_remove(folder);
	free(folder);
}
END_TEST

START_TEST(text_never_becomes_an_element)
{
	char *html = write_with(&writer_html,
	    sample_of("<script>alert(1)</script>\" onload='x' &amp;", "javascript:alert(1)"));
	cut_style(html);
	ck_assert_ptr_null(strstr(html, "<script"));
	ck_assert_ptr_null(strstr(html, "javascript:"));
	ck_assert_ptr_null(strstr(html, "\" onload"));
	ck_assert_ptr_nonnull(strstr(html, "&lt;script&gt;alert(1)&lt;/script&gt;&quot;"));
	ck_assert_ptr_nonnull(strstr(html, "&amp;amp;"));
	free(html);
}
END_TEST

START_TEST(text_never_becomes_a_link_or_a_cell_of_markdown)
{
	char *text = write_with(&writer_markdown,
	    sample_of("x](javascript:alert(1)) | `y` <b>", "https://a.b/)(|"));
	ck_assert_ptr_null(strstr(text, "x]("));
	ck_assert_ptr_null(strstr(text, " | `"));
	ck_assert_ptr_null(strstr(text, "<b>"));
	ck_assert_ptr_nonnull(strstr(text, "x\\](javascript:alert(1)) \\| \\`y\\` &lt;b\\>"));
	ck_assert_ptr_nonnull(strstr(text, "](https://a.b/%29%28%7C)"));
	free(text);
}
END_TEST

START_TEST(a_line_break_does_not_end_a_row_of_markdown)
{
	char *text = write_with(&writer_markdown, sample_of("one\n| two", ""));
	ck_assert_ptr_null(strstr(text, "\n| two"));
	ck_assert_ptr_null(strstr(text, "\n\\| two"));
	free(text);
}
END_TEST

START_TEST(control_characters_do_not_reach_plain_text)
{
	char *text = write_with(&writer_text, sample_of("red\x1b[31m", ""));
	ck_assert_ptr_null(strchr(text, '\x1b'));
	free(text);
}
END_TEST

START_TEST(only_addresses_of_the_web_are_links)
{
	ck_assert(writer_url_allowed("https://example.org/a?b=c"));
	ck_assert(writer_url_allowed("http://example.org"));
	ck_assert(!writer_url_allowed("javascript:alert(1)"));
	ck_assert(!writer_url_allowed(" https://example.org"));
	ck_assert(!writer_url_allowed("https://example.org/a b"));
	ck_assert(!writer_url_allowed("data:text/html,x"));
	ck_assert(!writer_url_allowed("//example.org"));
	ck_assert(!writer_url_allowed(""));
	ck_assert(!writer_url_allowed(NULL));
}
END_TEST

static char *inlined(const char *svg)
{
	struct str out = STR_INIT;
	writer_inline_svg(&out, svg, "p-");
	return str_take(&out);
}

START_TEST(ids_of_a_picture_become_its_own)
{
	char *svg = inlined("<?xml version='1.0'?><!DOCTYPE svg>\n<svg width='300' height='9' "
			    "viewBox='0 0 300 9'><g id='a'/><use xlink:href='#a'/>"
			    "<path clip-path=\"url(#c)\"/></svg>");
	ck_assert_int_eq(strncmp(svg, "<svg ", 5), 0);
	ck_assert_ptr_nonnull(strstr(svg, "viewBox=\"0 0 300 9\""));
	ck_assert_ptr_nonnull(strstr(svg, "id='p-a'"));
	ck_assert_ptr_nonnull(strstr(svg, "href='#p-a'"));
	ck_assert_ptr_nonnull(strstr(svg, "url(#p-c)"));
	ck_assert_ptr_null(strstr(svg, "DOCTYPE"));
	free(svg);
}
END_TEST

START_TEST(a_picture_with_a_script_is_left_out)
{
	char *svg = inlined("<svg><SCRIPT>alert(1)</SCRIPT></svg>");
	ck_assert_str_eq(svg, "");
	free(svg);
	svg = inlined("<svg onload=\"alert(1)\"></svg>");
	ck_assert_str_eq(svg, "");
	free(svg);
}
END_TEST

START_TEST(a_single_note_has_no_number)
{
	struct document *document = document_new();
	struct document_table *table = document_table(document, "t", "T", "");

	ck_assert_uint_eq(document_note_number(document, table, "Source: A."), 1);
	ck_assert_uint_eq(document_note_number(document, table, "Source: A."), 1);
	ck_assert(!document_notes_numbered(table));
	ck_assert_uint_eq(document_note_number(document, table, "Source: B."), 2);
	ck_assert(document_notes_numbered(table));
	document_free(document);
}
END_TEST

CHECK_MAIN("writer", only_the_hyphen_of_a_number_below_zero_becomes_a_minus,
    a_page_is_written_as_before, markdown_is_written_as_before, plain_text_is_written_as_before,
    a_workbook_is_written_as_before, a_page_for_pandoc_is_written_as_before,
    text_never_becomes_an_element, text_never_becomes_a_link_or_a_cell_of_markdown,
    a_line_break_does_not_end_a_row_of_markdown, control_characters_do_not_reach_plain_text,
    only_addresses_of_the_web_are_links, ids_of_a_picture_become_its_own,
    a_picture_with_a_script_is_left_out, a_single_note_has_no_number)
