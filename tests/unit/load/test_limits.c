#include "unit/check.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "load/reader.h"
#include "loading.h"

static struct loading loading;

/* A piece for each call of the reader. */
static bool next_piece(
    void *context, const char **bytes, size_t *count, struct bilat_error *err)
{
	struct str *text = context;
	(void)err;
	*bytes = text->text;
	*count = text->length;
	text->length = 0;
	return true;
}

/* What the reader makes of "a,b", a line with a field of so many bytes, and "c,d". */
static bool read_field(size_t bytes, bool quoted, struct bilat_error *fault)
{
	struct str text = STR_INIT;
	struct record record;
	str_add(&text, quoted ? "a,b\n1,\"" : "a,b\n1,");
	str_repeat(&text, "x", bytes);
	str_add(&text, quoted ? "\"\nc,d\n" : "\nc,d\n");
	struct reader *reader = reader_new(',', next_piece, &text);
	bool done = reader_next(reader, &record, fault) && reader_next(reader, &record, fault);
	if (done) {
		ck_assert_uint_eq(record.lengths[1], bytes);
		ck_assert_done(reader_next(reader, &record, err));
		ck_assert_str_eq(record.cells[1], "d");
	}
	reader_free(reader);
	str_done(&text);
	return done;
}

START_TEST(a_field_has_a_largest_size)
{
	for (int quoted = 0; quoted < 2; quoted++) {
		struct bilat_error err = { 0 };
		ck_assert(read_field(65536, quoted == 1, &err));
		ck_assert(!read_field(65537, quoted == 1, &err));
		ck_assert_int_eq(err.kind, BILAT_INPUT);
		ck_assert_str_eq(err.message,
		    "line 2: field 2 is longer than 64 KB (is a quote never closed?)");
	}
}
END_TEST

static bool read_fields(size_t count, const char *field, struct bilat_error *err)
{
	struct str text = STR_INIT;
	struct record record;
	str_add(&text, field);
	for (size_t i = 1; i < count; i++) {
		str_add_char(&text, ',');
		str_add(&text, field);
	}
	str_add_char(&text, '\n');
	struct reader *reader = reader_new(',', next_piece, &text);
	bool done = reader_next(reader, &record, err);
	if (done)
		ck_assert_uint_eq(record.count, count);
	reader_free(reader);
	str_done(&text);
	return done;
}

START_TEST(a_record_has_so_many_fields_at_most)
{
	static const char *const fields[] = { "x", "\"x\"" };
	for (size_t i = 0; i < 2; i++) {
		struct bilat_error err = { 0 };
		ck_assert(read_fields(50000, fields[i], &err));
		ck_assert(!read_fields(50001, fields[i], &err));
		ck_assert_str_eq(err.message, "line 1: a record of more than 50000 fields");
	}
}
END_TEST

/* Rows of partners that nobody knows, one a year each. */
static void add_rows(struct str *text, size_t partners, size_t years, size_t note)
{
	str_add(text, "reporter,partner,indicator,period,value,note\n");
	for (size_t i = 0; i < partners * years; i++) {
		str_printf(text, "KAZ,Nowhere%zu,trade.exports,%zu,7,", i % partners,
		    2000 + i / partners);
		str_repeat(text, "x", note);
		str_add_char(text, '\n');
	}
}

/* Of a note: files of less than a megabyte are read by one thread, others by two. */
static const size_t sizes[] = { 0, 60000 };

static int64_t documents_held(void)
{
	struct bilat_documents documents;
	ck_assert_done(bilat_store_documents(loading.store, &documents, err));
	int64_t count = (int64_t)documents.count;
	bilat_documents_free(&documents);
	return count;
}

static bool load_rows(size_t partners, size_t years, size_t note)
{
	struct str text = STR_INIT;
	add_rows(&text, partners, years, note);
	bool done = loading_text(&loading, text.text);
	str_done(&text);
	return done;
}

START_TEST(a_file_makes_so_many_series_at_most)
{
	for (size_t i = 0; i < 4; i++) {
		loading_open(&loading);
		loading.options.most_series = 20;
		loading.options.skip_bad = i >= 2;
		ck_assert(!load_rows(21, 3, sizes[i % 2]));
		ck_assert_int_eq(loading.err.kind, BILAT_INPUT);
		ck_assert_ptr_nonnull(strstr(loading.err.message,
		    ": more than 20 new series (--only loads those of some areas)"));
		ck_assert_int_eq(documents_held(), 0);
		ck_assert_msg(load_rows(20, 3, sizes[i % 2]), "%s", loading.err.message);
		/* Those that are there do not count. */
		loading.options.most_series = 1;
		ck_assert_msg(load_rows(21, 2, sizes[i % 2]), "%s", loading.err.message);
		loading_close(&loading);
	}
}
END_TEST

START_TEST(a_file_names_so_many_unknown_areas_at_most)
{
	for (size_t i = 0; i < 4; i++) {
		loading_open(&loading);
		loading.options.most_names = 20;
		loading.options.skip_bad = i >= 2;
		ck_assert(!load_rows(21, 1, sizes[i % 2]));
		ck_assert_int_eq(loading.err.kind, BILAT_INPUT);
		ck_assert_ptr_nonnull(strstr(loading.err.message,
		    ":22: more than 20 areas that are not known (is the column of the country "
		    "one?)"));
		ck_assert_int_eq(documents_held(), 0);
		ck_assert_msg(load_rows(20, 2, sizes[i % 2]), "%s", loading.err.message);
		ck_assert_uint_eq(loading.result.unknown_area_count, 20);
		loading_close(&loading);
	}
}
END_TEST

START_TEST(a_figure_is_said_so_often_by_a_file_at_most)
{
	for (size_t i = 0; i < 2; i++) {
		struct str text = STR_INIT;
		loading_open(&loading);
		str_add(&text, "reporter,partner,indicator,period,value,note\n");
		for (int row = 0; row < 100; row++) {
			str_add(&text, "KAZ,RUS,trade.exports,2000,7,");
			str_repeat(&text, "x", sizes[i] / 4);
			str_add_char(&text, '\n');
		}
		ck_assert_msg(loading_text(&loading, text.text), "%s", loading.err.message);
		ck_assert_int_eq(loading.result.unchanged, 99);
		loading.options.has_vintage = true;
		loading.options.vintage = 25600;
		str_add(&text, "KAZ,RUS,trade.exports,2000,7,\n");
		ck_assert(!loading_text(&loading, text.text));
		ck_assert_ptr_nonnull(strstr(loading.told.text,
		    "KAZ RUS trade.exports 2000: more than 100 rows say it (is a column that "
		    "tells them apart not read?)"));
		ck_assert_int_eq(documents_held(), 1);
		loading_close(&loading);
		str_done(&text);
	}
}
END_TEST

/* Each in a vintage of its own. */
START_TEST(so_many_vintages_of_a_figure_are_in_a_file_at_most)
{
	struct str text = STR_INIT;
	loading_open(&loading);
	str_add(&text, "reporter,partner,indicator,period,value,vintage\n");
	for (int row = 0; row < 2000; row++)
		str_printf(&text, "KAZ,RUS,trade.exports,2000,7,%d-%02d-%02d\n",
		    2001 + row / 336, row / 28 % 12 + 1, row % 28 + 1);
	ck_assert_msg(loading_text(&loading, text.text), "%s", loading.err.message);
	str_add(&text, "KAZ,RUS,trade.exports,2000,7,2020-01-01\n");
	ck_assert(!loading_text(&loading, text.text));
	ck_assert_ptr_nonnull(strstr(loading.told.text, "more than 2000 rows say it"));
	str_done(&text);
	loading_close(&loading);
}
END_TEST

CHECK_MAIN("limits", a_field_has_a_largest_size, a_record_has_so_many_fields_at_most,
    a_file_makes_so_many_series_at_most, a_file_names_so_many_unknown_areas_at_most,
    a_figure_is_said_so_often_by_a_file_at_most,
    so_many_vintages_of_a_figure_are_in_a_file_at_most)
