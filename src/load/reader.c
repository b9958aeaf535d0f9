#include "load/reader.h"

#include <csv.h>
#include <endian.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/xalloc.h"

/* A byte in each place of a word. */
#define EVERYWHERE(byte) (UINT64_C(0x0101010101010101) * (unsigned char)(byte))

struct reader {
	struct csv_parser csv;
	char delimiter;
	reader_source source;
	void *context;
	const char *piece; /* what is left of the piece in hand */
	size_t left;
	const char *quote; /* the first one in it, or its end */
	const struct reader_sieve *sieve;
	int64_t passed_over;
	bool ended;
	int64_t line;       /* of the next byte */
	int64_t began;      /* where the record in hand begins */
	size_t record_size; /* bytes of it so far */

	/* The record: cells one behind the other, each terminated. */
	char *text;
	size_t used, room;
	size_t *offsets;
	uint32_t *lengths;
	const char **cells;
	size_t count, cell_room;
	bool complete;
};

static int never_a_space(unsigned char byte)
{
	(void)byte;
	return 0;
}

static int is_newline(unsigned char byte)
{
	return byte == '\n';
}

struct reader *reader_new(char delimiter, reader_source source, void *context)
{
	struct reader *reader = xcalloc(1, sizeof *reader);
	if (csv_init(&reader->csv, CSV_STRICT | CSV_STRICT_FINI) != 0)
		out_of_memory();
	reader->delimiter = delimiter;
	csv_set_delim(&reader->csv, (unsigned char)delimiter);
	csv_set_space_func(&reader->csv, never_a_space);
	csv_set_term_func(&reader->csv, is_newline);
	csv_set_realloc_func(&reader->csv, xrealloc);
	csv_set_blk_size(&reader->csv, 4096);
	reader->source = source;
	reader->context = context;
	reader->line = 1;
	reader->began = 1;
	return reader;
}

void reader_free(struct reader *reader)
{
	if (!reader)
		return;
	csv_free(&reader->csv);
	free(reader->text);
	free(reader->offsets);
	free(reader->lengths);
	free(reader->cells);
	free(reader);
}

static void need_text(struct reader *reader, size_t length)
{
	if (reader->used + length + 1 <= reader->room)
		return;
	reader->room = 2 * (reader->used + length + 1) + 1024;
	reader->text = xrealloc(reader->text, reader->room);
}

static void add_cell(struct reader *reader, size_t offset, size_t length)
{
	if (reader->count == reader->cell_room) {
		reader->cell_room = 2 * reader->cell_room + 64;
		reader->offsets =
		    xreallocarray(reader->offsets, reader->cell_room, sizeof *reader->offsets);
		reader->lengths =
		    xreallocarray(reader->lengths, reader->cell_room, sizeof *reader->lengths);
		reader->cells =
		    xreallocarray(reader->cells, reader->cell_room, sizeof *reader->cells);
	}
	reader->offsets[reader->count] = offset;
	reader->lengths[reader->count] = (uint32_t)length;
	reader->count++;
}

void reader_set_sieve(struct reader *reader, const struct reader_sieve *sieve)
{
	reader->sieve = sieve;
}

int64_t reader_passed_over(const struct reader *reader)
{
	return reader->passed_over;
}

static void take_cell(void *bytes, size_t length, void *context)
{
	struct reader *reader = context;
	need_text(reader, length);
	add_cell(reader, reader->used, length);
	memcpy(reader->text + reader->used, bytes, length);
	reader->used += length;
	reader->text[reader->used++] = '\0';
}

static void take_row(int terminator, void *context)
{
	struct reader *reader = context;
	(void)terminator;
	reader->complete = true;
}

static bool fail_at(int64_t line, struct bilat_error *err)
{
	return bilat_fail_in(err, "line %lld", (long long)line);
}

static bool feed(
    struct reader *reader, const char *bytes, size_t count, struct bilat_error *err)
{
	if (csv_parse(&reader->csv, bytes, count, take_cell, take_row, reader) == count)
		return true;
	bilat_fail(err, BILAT_INPUT,
	    "a quote stands where none may be (a quote inside a field is written twice, and "
	    "the field "
	    "in quotes)");
	return fail_at(reader->line, err);
}

/* A bit in each byte of the word that is the delimiter's, the first byte lowest. */
static uint64_t find_delimiters(const char *at, char delimiter)
{
	const uint64_t low = EVERYWHERE(0x7f);
	uint64_t word;
	memcpy(&word, at, sizeof word);
	word = le64toh(word) ^ EVERYWHERE(delimiter);
	return ~(((word & low) + low) | word | low);
}

/* Cuts a line that has no quotes: each delimiter ends a cell.  This is most of all lines, and
 * what libcsv would make of them at several times the cost. */
static void cut_line(struct reader *reader, const char *line, size_t length)
{
	size_t from = 0, at = 0;
	/* Whole words are read, so there has to be one behind the end. */
	need_text(reader, length + sizeof(uint64_t));
	char *text = reader->text;
	memcpy(text, line, length);
	memset(text + length, 0, sizeof(uint64_t));
	for (; at < length; at += sizeof(uint64_t)) {
		uint64_t found = find_delimiters(text + at, reader->delimiter);
		for (; found; found &= found - 1) {
			size_t end = at + (size_t)__builtin_ctzll(found) / 8;
			text[end] = '\0';
			add_cell(reader, from, end - from);
			from = end + 1;
		}
	}
	add_cell(reader, from, length - from);
	reader->used = length + 1;
}

/* The line in hand, without its end, if it is a whole record without quotes; else NULL. */
static const char *plain_line(const struct reader *reader, size_t *length_out)
{
	if (reader->record_size > 0)
		return NULL;
	const char *newline = memchr(reader->piece, '\n', reader->left);
	if (!newline || newline == reader->piece || reader->quote < newline)
		return NULL;
	*length_out = (size_t)(newline - reader->piece);
	return reader->piece;
}

/* Whether all cells that the sieve looks at are wanted; a line that lacks one is. */
static bool passes_sieve(const struct reader *reader, const char *line, size_t length)
{
	const struct reader_sieve *sieve = reader->sieve;
	const char *from = line, *end = line + length;
	size_t column = 0;
	for (size_t i = 0; i < sieve->column_count; i++) {
		const char *to;
		while ((to = memchr(from, reader->delimiter, (size_t)(end - from))) != NULL &&
		       column < sieve->columns[i]) {
			from = to + 1;
			column++;
		}
		if (column < sieve->columns[i])
			return true;
		size_t count = (size_t)((to ? to : end) - from);
		if (!sieve->wants(sieve->context, i, from, count))
			return false;
	}
	return true;
}

static bool take_plain_line(struct reader *reader)
{
	size_t length;
	const char *line = plain_line(reader, &length);
	if (!line)
		return false;
	reader->began = reader->line++;
	reader->piece += length + 1;
	reader->left -= length + 1;
	if (reader->sieve && !passes_sieve(reader, line, length)) {
		reader->passed_over++;
		return true;
	}
	cut_line(reader, line, length);
	reader->complete = true;
	return true;
}

static void find_quote(struct reader *reader)
{
	const char *quote = memchr(reader->piece, '"', reader->left);
	reader->quote = quote ? quote : reader->piece + reader->left;
}

/* One line, or what the piece has of it. A line completes at most one record. */
static bool feed_line(struct reader *reader, struct bilat_error *err)
{
	const char *newline = memchr(reader->piece, '\n', reader->left);
	size_t count = newline ? (size_t)(newline - reader->piece) + 1 : reader->left;
	if (reader->record_size == 0)
		reader->began = reader->line;
	if (!feed(reader, reader->piece, count, err))
		return false;
	bool empty = reader->record_size == 0 && newline && count == 1;
	reader->record_size = empty ? 0 : reader->record_size + count;
	if (reader->record_size > READER_RECORD_BYTES && !reader->complete) {
		bilat_fail(err, BILAT_INPUT,
		    "the record that begins here does not end within a megabyte (is a quote "
		    "never "
		    "closed?)");
		return fail_at(reader->began, err);
	}
	reader->piece += count;
	reader->left -= count;
	reader->line += newline != NULL;
	if (reader->quote < reader->piece)
		find_quote(reader);
	return true;
}

static bool finish(struct reader *reader, struct bilat_error *err)
{
	reader->ended = true;
	if (csv_fini(&reader->csv, take_cell, take_row, reader) == 0)
		return true;
	bilat_fail(err, BILAT_INPUT,
	    "a quote that is opened in the record that begins here is never closed");
	return fail_at(reader->began, err);
}

/* The next piece, if there is none in hand. */
static bool refill(struct reader *reader, struct bilat_error *err)
{
	if (reader->left > 0)
		return true;
	if (!reader->source(reader->context, &reader->piece, &reader->left, err))
		return fail_at(reader->line, err);
	if (reader->left == 0)
		return finish(reader, err);
	find_quote(reader);
	return true;
}

/* Whether the record in hand is one that a table may have. */
static bool check_size(const struct reader *reader, struct bilat_error *err)
{
	if (reader->count > READER_FIELDS) {
		bilat_fail(err, BILAT_INPUT, "a record of more than %zu fields", READER_FIELDS);
		return fail_at(reader->began, err);
	}
	for (size_t i = 0; reader->used > READER_FIELD_BYTES && i < reader->count; i++) {
		if (reader->lengths[i] <= READER_FIELD_BYTES)
			continue;
		bilat_fail(err, BILAT_INPUT,
		    "field %zu is longer than %zu KB (is a quote never closed?)", i + 1,
		    READER_FIELD_BYTES >> 10);
		return fail_at(reader->began, err);
	}
	return true;
}

bool reader_next(struct reader *reader, struct record *out, struct bilat_error *err)
{
	reader->complete = false;
	reader->count = 0;
	reader->used = 0;
	reader->record_size = 0;
	while (!reader->complete && !reader->ended) {
		if (!refill(reader, err))
			return false;
		if (reader->ended)
			break;
		if (!take_plain_line(reader) && !feed_line(reader, err))
			return false;
	}
	if (!check_size(reader, err))
		return false;
	for (size_t i = 0; i < reader->count; i++)
		reader->cells[i] = reader->text + reader->offsets[i];
	*out = (struct record){
		.line = reader->began,
		.count = reader->count,
		.cells = reader->cells,
		.lengths = reader->lengths,
		.unended = reader->ended && reader->count > 0,
	};
	return true;
}
