#include "load/reader.h"

#include <csv.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/xalloc.h"

#define RECORD_BYTES_MAX ((size_t)1 << 20)

struct reader {
	struct csv_parser csv;
	reader_source source;
	void *context;
	const char *piece; /* what is left of the piece in hand */
	size_t left;
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

static void take_cell(void *bytes, size_t length, void *context)
{
	struct reader *reader = context;
	if (reader->used + length + 1 > reader->room) {
		reader->room = 2 * (reader->used + length + 1) + 1024;
		reader->text = xrealloc(reader->text, reader->room);
	}
	if (reader->count == reader->cell_room) {
		reader->cell_room = 2 * reader->cell_room + 64;
		reader->offsets =
		    xreallocarray(reader->offsets, reader->cell_room, sizeof *reader->offsets);
		reader->lengths =
		    xreallocarray(reader->lengths, reader->cell_room, sizeof *reader->lengths);
		reader->cells =
		    xreallocarray(reader->cells, reader->cell_room, sizeof *reader->cells);
	}
	reader->offsets[reader->count] = reader->used;
	reader->lengths[reader->count] = (uint32_t)length;
	reader->count++;
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
	if (reader->record_size > RECORD_BYTES_MAX && !reader->complete) {
		bilat_fail(err, BILAT_INPUT,
		    "the record that begins here does not end within a megabyte (is a quote "
		    "never "
		    "closed?)");
		return fail_at(reader->began, err);
	}
	reader->piece += count;
	reader->left -= count;
	reader->line += newline != NULL;
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

bool reader_next(struct reader *reader, struct record *out, struct bilat_error *err)
{
	reader->complete = false;
	reader->count = 0;
	reader->used = 0;
	reader->record_size = 0;
	while (!reader->complete && !reader->ended) {
		if (reader->left == 0) {
			if (!reader->source(
				reader->context, &reader->piece, &reader->left, err))
				return fail_at(reader->line, err);
			if (reader->left == 0) {
				if (!finish(reader, err))
					return false;
				break;
			}
		}
		if (!feed_line(reader, err))
			return false;
	}
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
