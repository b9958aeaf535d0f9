#include <bilat/claim.h>

#include <string.h>

#include <bilat/error.h>

#include "base/str.h"
#include "load/input.h"
#include "load/reader.h"

enum { ID, TEXT, STATEMENT, SOURCE, FIELDS };

static const char *const names[FIELDS] = { "id", "text", "statement", "source" };

static bool next_piece(void *context, const char **bytes_out, size_t *count_out,
    struct bilat_error *err)
{
	return input_next(context, bytes_out, count_out, err);
}

/* Where each field stands; -1 if the file does not have it. */
static bool find_columns(const struct record *header, int columns[FIELDS],
    struct bilat_error *err)
{
	for (int field = 0; field < FIELDS; field++) {
		columns[field] = -1;
		for (size_t i = 0; i < header->count; i++) {
			if (text_equal_nocase(header->cells[i], names[field]))
				columns[field] = (int)i;
		}
		if (columns[field] < 0 && field != SOURCE)
			return bilat_fail(err, BILAT_INPUT,
			    "line %lld: there is no column '%s' (a file of claims has the columns "
			    "id,text,statement and optionally source)",
			    (long long)header->line, names[field]);
	}
	return true;
}

static const char *cell(const struct record *record, int column)
{
	return column < 0 ? "" : record->cells[column];
}

static bool read_all(struct reader *reader,
    bool (*each)(void *context, const struct bilat_claim *claim, struct bilat_error *err),
    void *context, struct bilat_error *err)
{
	struct record record;
	int columns[FIELDS];
	size_t width;

	if (!reader_next(reader, &record, err) || !find_columns(&record, columns, err))
		return false;
	width = record.count;
	for (;;) {
		if (!reader_next(reader, &record, err))
			return false;
		if (record.count == 0)
			return true;
		if (record.count != width)
			return bilat_fail(err, BILAT_INPUT,
			    "line %lld: %zu fields, but the header has %zu",
			    (long long)record.line, record.count, width);
		struct bilat_claim claim = { .id = cell(&record, columns[ID]),
			.text = cell(&record, columns[TEXT]),
			.statement = cell(&record, columns[STATEMENT]),
			.source = cell(&record, columns[SOURCE]) };
		if (!each(context, &claim, err))
			return bilat_fail_in(err, "line %lld", (long long)record.line);
	}
}

bool bilat_claims_read(const char *path,
    bool (*each)(void *context, const struct bilat_claim *claim, struct bilat_error *err),
    void *context, struct bilat_error *err)
{
	struct input *input;
	struct reader *reader;
	bool done;

	if (!input_open(path, NULL, NULL, &input, err))
		return false;
	reader = reader_new(',', next_piece, input);
	done = input_start(input, NULL, err) && read_all(reader, each, context, err);
	if (!done)
		bilat_fail_in(err, "%s", path);
	reader_free(reader);
	input_close(input);
	return done;
}
