#include "unit/check.h"

#include <stdio.h>
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

/* Every fixture gives the same records in pieces of every size. */
START_TEST(files_in_pieces_of_every_size_give_the_same_records)
{
	char **names;
	size_t count;
	ck_assert_done(folder_list(TEST_DATA "/load", &names, &count, err));
	ck_assert_uint_gt(count, 10);
	for (size_t i = 0; i < count; i++) {
		struct str text = STR_INIT, whole = STR_INIT, out = STR_INIT;
		struct input *input;
		const char *bytes;
		size_t length;
		char *path = path_join(TEST_DATA "/load", names[i]);
		ck_assert_done(input_open(path, NULL, NULL, &input, err));
		ck_assert_done(input_start(input, NULL, err));
		for (;;) {
			ck_assert_done(next_of_input(input, &bytes, &length, err));
			if (length == 0)
				break;
			str_add_bytes(&text, bytes, length);
		}
		read_as(text.text, text.length, text.length + 1, ',', &whole);
		ck_assert_uint_gt(whole.length, 0);
		for (size_t size = 1; size < text.length; size++) {
			read_as(text.text, text.length, size, ',', &out);
			ck_assert_msg(strcmp(out.text, whole.text) == 0, "%s in pieces of %zu",
			    names[i], size);
			if (size > 300)
				size += size / 10;
		}
		input_close(input);
		free(path);
		free(names[i]);
		str_done(&text);
		str_done(&whole);
		str_done(&out);
	}
	free(names);
}
END_TEST

CHECK_MAIN("reader", cells_keep_their_blanks, a_record_knows_the_line_where_it_begins,
    the_last_line_may_lack_its_end, doubled_quotes_are_one,
    a_quote_never_closed_is_told_with_the_line_of_its_record,
    a_quote_inside_a_field_is_told_with_its_line, a_record_has_a_largest_size,
    nothing_has_no_records, files_in_pieces_of_every_size_give_the_same_records)
