#include "unit/check.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/file.h"
#include "base/str.h"
#include "load/input.h"
#include "load/reader.h"

/* A text in pieces of one size. */
struct pieces {
	const char *text;
	size_t left, size;
};

static bool next_piece(
    void *context, const char **bytes, size_t *count, struct bilat_error *err)
{
	struct pieces *pieces = context;
	(void)err;
	*bytes = pieces->text;
	*count = pieces->left < pieces->size ? pieces->left : pieces->size;
	pieces->text += *count;
	pieces->left -= *count;
	return true;
}

/* Records as text: "line<cell|cell>", or the error. */
static void read_as(
    const char *text, size_t length, size_t size, char delimiter, struct str *out)
{
	struct pieces pieces = { text, length, size };
	struct reader *reader = reader_new(delimiter, next_piece, &pieces);
	struct record record;
	struct bilat_error err = { 0 };
	str_clear(out);
	for (;;) {
		if (!reader_next(reader, &record, &err)) {
			str_printf(out, "! %s", err.message);
			break;
		}
		if (record.count == 0)
			break;
		str_printf(out, "%lld<", (long long)record.line);
		for (size_t i = 0; i < record.count; i++) {
			ck_assert_uint_eq(strlen(record.cells[i]), record.lengths[i]);
			str_printf(out, "%s%s", i > 0 ? "|" : "", record.cells[i]);
		}
		str_printf(out, ">%s", record.unended ? "." : "");
	}
	reader_free(reader);
}

static void assert_read(const char *text, const char *expected)
{
	struct str out = STR_INIT;
	for (size_t size = 1; size <= strlen(text) + 1; size++) {
		read_as(text, strlen(text), size, ',', &out);
		ck_assert_str_eq(out.text, expected);
	}
	str_done(&out);
}

START_TEST(cells_keep_their_blanks)
{
	assert_read("a, b ,c\n 0 ,\"x \",\n", "1<a| b |c>2< 0 |x |>");
}
END_TEST

START_TEST(a_record_knows_the_line_where_it_begins)
{
	assert_read("\n\na,b\n\"1\n2\n\n3\",c\n\nd,e\n", "3<a|b>4<1\n2\n\n3|c>9<d|e>");
}
END_TEST

START_TEST(the_last_line_may_lack_its_end)
{
	assert_read("a,b\nc,d", "1<a|b>2<c|d>.");
	assert_read("a,b\nc,", "1<a|b>2<c|>.");
}
END_TEST

START_TEST(doubled_quotes_are_one)
{
	assert_read("\"a \"\"b\"\"\",\"c,d\"\n", "1<a \"b\"|c,d>");
}
END_TEST

START_TEST(a_quote_never_closed_is_told_with_the_line_of_its_record)
{
	assert_read("a,b\nc,\"d\ne,f\n", "1<a|b>! line 2: a quote that is opened in the record "
					 "that begins here is never closed");
}
END_TEST

START_TEST(a_quote_inside_a_field_is_told_with_its_line)
{
	assert_read("a,b\nc,d\"e\n", "1<a|b>! line 2: a quote stands where none may be (a "
				     "quote inside a field is written "
				     "twice, and the field in quotes)");
}
END_TEST

START_TEST(a_record_has_a_largest_size)
{
	struct str text = STR_INIT, out = STR_INIT;
	str_add(&text, "a\n\"");
	str_repeat(&text, "0123456789\n", 200000);
	read_as(text.text, text.length, 65536, ',', &out);
	ck_assert_str_eq(out.text,
	    "1<a>! line 2: the record that begins here does not end within a "
	    "megabyte (is a quote never closed?)");
	str_done(&text);
	str_done(&out);
}
END_TEST

START_TEST(nothing_has_no_records)
{
	assert_read("", "");
	assert_read("\n\n", "");
}
END_TEST

static bool next_of_input(
    void *context, const char **bytes, size_t *count, struct bilat_error *err)
{
	return input_next(context, bytes, count, err);
}

static bool read_text(const char *path, struct str *out)
{
	struct input *input;
	const char *bytes;
	size_t length = 1;
	struct bilat_error err = { 0 };
	if (!input_open(path, NULL, NULL, &input, &err))
		return false;
	bool done = input_start(input, NULL, &err);
	while (done && length > 0) {
		done = next_of_input(input, &bytes, &length, &err);
		str_add_bytes(out, bytes, done ? length : 0);
	}
	input_close(input);
	return done;
}

/* A piece of one byte never holds a whole line, so that all of it goes through libcsv. */
static void assert_pieces_agree(const char *name, const struct str *text, size_t most)
{
	static const char delimiters[] = ",;\t";
	struct str bytewise = STR_INIT, out = STR_INIT;
	for (const char *delimiter = delimiters; *delimiter; delimiter++) {
		read_as(text->text, text->length, 1, *delimiter, &bytewise);
		for (size_t size = 2; size <= most; size += 1 + size / 10) {
			read_as(text->text, text->length, size, *delimiter, &out);
			ck_assert_msg(strcmp(out.text, bytewise.text) == 0,
			    "%s in pieces of %zu by '%c'", name, size, *delimiter);
		}
		read_as(text->text, text->length, text->length + 1, *delimiter, &out);
		ck_assert_msg(
		    strcmp(out.text, bytewise.text) == 0, "%s by '%c'", name, *delimiter);
	}
	str_done(&bytewise);
	str_done(&out);
}

/* All files of a folder and the folders in it; how many were text. */
static size_t compare_files(const char *folder, bool every_size)
{
	char **names;
	size_t count, compared = 0;
	ck_assert_done(folder_list(folder, &names, &count, err));
	for (size_t i = 0; i < count; i++) {
		struct str text = STR_INIT;
		char *path = path_join(folder, names[i]);
		if (file_is_folder(path)) {
			compared += compare_files(path, every_size);
		} else if (read_text(path, &text) && text.length > 0) {
			assert_pieces_agree(path, &text, every_size ? text.length : 0);
			compared++;
		}
		free(path);
		free(names[i]);
		str_done(&text);
	}
	free(names);
	return compared;
}

START_TEST(files_in_pieces_of_every_size_give_the_same_records)
{
	ck_assert_uint_gt(compare_files(TEST_DATA "/load", true), 10);
}
END_TEST

START_TEST(downloads_are_cut_as_libcsv_cuts_them)
{
	const char *samples = getenv("BILAT_SAMPLES");
	if (!samples)
		samples = TEST_DATA "/../../../shared/samples";
	if (file_is_folder(samples))
		ck_assert_uint_gt(compare_files(samples, false), 10);
}
END_TEST

/* Short texts of the characters that matter, by a generator of Knuth's. */
START_TEST(any_text_is_cut_as_libcsv_cuts_it)
{
	static const char alphabet[] = "ab ,,;\n\n\"\t\xc3";
	uint64_t state = 1;
	for (int round = 0; round < 20000; round++) {
		struct str text = STR_INIT;
		size_t length = 1 + (size_t)round % 40;
		for (size_t i = 0; i < length; i++) {
			state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
			str_add_char(&text, alphabet[(state >> 33) % (sizeof alphabet - 1)]);
		}
		assert_pieces_agree(text.text, &text, round % 8 ? 0 : length);
		str_done(&text);
	}
}
END_TEST

CHECK_MAIN("reader", cells_keep_their_blanks, a_record_knows_the_line_where_it_begins,
    the_last_line_may_lack_its_end, doubled_quotes_are_one,
    a_quote_never_closed_is_told_with_the_line_of_its_record,
    a_quote_inside_a_field_is_told_with_its_line, a_record_has_a_largest_size,
    nothing_has_no_records, files_in_pieces_of_every_size_give_the_same_records,
    downloads_are_cut_as_libcsv_cuts_them, any_text_is_cut_as_libcsv_cuts_it)
