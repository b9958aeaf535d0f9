#include "unit/check.h"

#include <string.h>

#include <bilat/error.h>

#include "base/str.h"
#include "load/encoding.h"
#include "load/input.h"

static void read_all(struct input *input, const char *encoding, struct str *out)
{
	const char *bytes;
	size_t count;
	str_clear(out);
	ck_assert_done(input_start(input, encoding, err));
	for (;;) {
		ck_assert_done(input_next(input, &bytes, &count, err));
		if (count == 0)
			return;
		str_add_bytes(out, bytes, count);
	}
}

static void assert_text(
    const char *bytes, size_t count, const char *encoding, const char *expected)
{
	struct input *input;
	struct str out = STR_INIT;
	ck_assert_done(input_open_bytes("x.csv", bytes, count, &input, err));
	ck_assert_str_eq(input_encoding(input), encoding);
	/* As often as one likes. */
	for (int i = 0; i < 2; i++) {
		read_all(input, NULL, &out);
		ck_assert_str_eq(out.text, expected);
	}
	ck_assert_uint_eq(input_done(input), count);
	input_close(input);
	str_done(&out);
}

#define TEXT(bytes, encoding, expected) \
	assert_text(bytes, sizeof(bytes) - 1, encoding, expected)

START_TEST(line_ends_of_all_kinds_become_newlines)
{
	TEXT("a\r\nb\r\n", "UTF-8", "a\nb\n");
	TEXT("a\rb\r", "UTF-8", "a\nb\n");
	TEXT("a\nb\rc\n", "UTF-8", "a\nb c\n");
	TEXT("a\r\n\r\nb\r", "UTF-8", "a\n\nb ");
}
END_TEST

START_TEST(a_byte_order_mark_is_no_text)
{
	TEXT("\xef\xbb\xbf"
	     "a\n",
	    "UTF-8", "a\n");
	TEXT("\xff\xfe"
	     "a\0\n\0",
	    "UTF-16LE", "a\n");
	TEXT("\xfe\xff"
	     "\0a\0\n",
	    "UTF-16BE", "a\n");
	TEXT("a\0b\0c\0d\0e\0\n\0", "UTF-16LE", "abcde\n");
}
END_TEST

START_TEST(code_pages_are_told_apart)
{
	TEXT("T\xfcrkiye,C\xf4te\n", "CP1252", "Türkiye,Côte\n");
	TEXT("\xca\xe0\xe7\xe0\xf5\xf1\xf2\xe0\xed;1\n", "CP1251", "Казахстан;1\n");
	TEXT("Köln,Москва\n", "UTF-8", "Köln,Москва\n");
}
END_TEST

START_TEST(one_wrong_byte_does_not_make_utf8_a_code_page)
{
	static const unsigned char text[] = "Казахстан,1\xf4\n";
	size_t bom;
	ck_assert_str_eq(encoding_guess(text, sizeof text - 1, true, &bom), "UTF-8");
}
END_TEST

START_TEST(an_encoding_can_be_set)
{
	struct input *input;
	struct str out = STR_INIT;
	ck_assert_done(input_open_bytes("x", "\xcc\n", 2, &input, err));
	read_all(input, "CP1251", &out);
	ck_assert_str_eq(out.text, "М\n");
	ck_assert_fails(input_start(input, "martian", err),
	    "encoding 'martian' is not known (such as UTF-8, CP1251, CP1252, UTF-16LE)");
	input_close(input);
	str_done(&out);
}
END_TEST

START_TEST(characters_are_not_torn_at_the_end_of_a_piece)
{
	struct str text = STR_INIT, out = STR_INIT;
	struct input *input;
	/* Pieces are 256 KiB: an odd start moves every two-byte character over their ends. */
	str_add(&text, "x");
	str_repeat(&text, "ж\r\n", 200000);
	ck_assert_done(input_open_bytes("x", text.text, text.length, &input, err));
	read_all(input, NULL, &out);
	ck_assert_uint_eq(out.length, 1 + 200000 * 3);
	ck_assert_ptr_null(strchr(out.text, '\r'));
	input_close(input);
	str_done(&text);
	str_done(&out);
}
END_TEST

START_TEST(text_before_a_byte_that_does_not_fit_comes_first)
{
	struct str text = STR_INIT;
	struct input *input;
	const char *bytes;
	size_t count, total = 0;
	bool going = true;
	/* The encoding is decided on the first four megabytes; this stands behind them. */
	str_repeat(&text, "0123456789abcde\n", 300000);
	str_add(&text, "T\xfcrkiye\n");
	ck_assert_done(input_open_bytes("x", text.text, text.length, &input, err));
	ck_assert_done(input_start(input, NULL, err));
	while (going) {
		struct bilat_error err = { 0 };
		going = input_next(input, &bytes, &count, &err);
		if (going)
			total += count;
		else
			ck_assert_str_eq(err.message, "the bytes here are not UTF-8, which the "
						      "file seemed to be (--set encoding=, "
						      "CP1252 for example)");
	}
	ck_assert_uint_eq(total, 300000 * 16);
	input_close(input);
	str_done(&text);
}
END_TEST

START_TEST(a_nul_far_behind_the_beginning_is_found)
{
	struct str text = STR_INIT;
	struct input *input;
	struct bilat_error fault = { 0 };
	const char *bytes;
	size_t count = 1, total = 0;
	str_repeat(&text, "0123456789abcde\n", 300000);
	str_add_bytes(&text, "a\0b\n", 4);
	ck_assert_done(input_open_bytes("x", text.text, text.length, &input, err));
	ck_assert_done(input_start(input, NULL, err));
	while (count > 0 && input_next(input, &bytes, &count, &fault))
		total += count;
	ck_assert_uint_eq(total, 300000 * 16 + 1);
	ck_assert_str_eq(fault.message,
	    "a NUL byte stands here: the file is binary, or damaged (download it again)");
	input_close(input);
	str_done(&text);
}
END_TEST

START_TEST(what_is_no_table_is_named)
{
	static const struct {
		const char *bytes;
		size_t count;
		const char *message;
	} cases[] = {
		{ "PK\3\4zip", 7,
		    "x.csv: this is a ZIP archive or a workbook (unpack it, or save the sheet "
		    "as CSV)" },
		{ "\x1f\x8b\x08", 3, "x.csv: this is a gzip file (unpack it with gunzip)" },
		{ "\n <!DOCTYPE html><html>", 23,
		    "x.csv: this is a web page (HTML), not a table (the site answered with an "
		    "error or a "
		    "login page; download it again)" },
		{ "{\"error\": \"no such data set\"}", 29,
		    "x.csv: this is a JSON document, not a table (it may be "
		    "an error that the site answered; ask it for CSV)" },
		{ "version https://git-lfs.github.com/spec/v1\n", 43,
		    "x.csv: this is a Git LFS pointer, not the data itself (fetch it with git "
		    "lfs pull)" },
		{ "a\1\0b\0\0\0\0\0\0\3\0", 12,
		    "x.csv: this is not text but binary (only text is read)" },
		{ "", 0, "x.csv: the file is empty" },
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct input *input;
		ck_assert_fails(
		    input_open_bytes("x.csv", cases[i].bytes, cases[i].count, &input, err),
		    cases[i].message);
	}
}
END_TEST

START_TEST(files_that_cannot_be_read_are_told)
{
	struct input *input;
	ck_assert_fails(input_open("/nonexistent/a.csv", NULL, NULL, &input, err),
	    "cannot read '/nonexistent/a.csv': No such file or directory");
	ck_assert_fails(input_open("/tmp", NULL, NULL, &input, err),
	    "'/tmp' is a folder (name the files in it)");
}
END_TEST

/* Of "abc", FIPS 180-4, appendix B.1. */
START_TEST(the_fingerprint_is_that_of_the_bytes)
{
	struct input *input;
	ck_assert_done(input_open_bytes("x", "abc", 3, &input, err));
	ck_assert_str_eq(input_sha256(input),
	    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	input_close(input);
}
END_TEST

CHECK_MAIN("input", line_ends_of_all_kinds_become_newlines, a_byte_order_mark_is_no_text,
    code_pages_are_told_apart, one_wrong_byte_does_not_make_utf8_a_code_page,
    an_encoding_can_be_set, characters_are_not_torn_at_the_end_of_a_piece,
    text_before_a_byte_that_does_not_fit_comes_first, a_nul_far_behind_the_beginning_is_found,
    what_is_no_table_is_named, files_that_cannot_be_read_are_told,
    the_fingerprint_is_that_of_the_bytes)
