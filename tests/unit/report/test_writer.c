#include "report/writer.h"

#include <string.h>

#include <bilat/error.h>

#include "base/file.h"
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

CHECK_MAIN("writer", a_page_is_written_as_before, markdown_is_written_as_before,
    plain_text_is_written_as_before, text_never_becomes_an_element,
    text_never_becomes_a_link_or_a_cell_of_markdown,
    a_line_break_does_not_end_a_row_of_markdown, control_characters_do_not_reach_plain_text,
    only_addresses_of_the_web_are_links, ids_of_a_picture_become_its_own,
    a_picture_with_a_script_is_left_out, a_single_note_has_no_number)
