/* reader.h - text to records; the only file that knows libcsv.
 *
 *	reader = reader_new(delimiter, next, context);
 *	while (reader_next(reader, &record, err) && record.count > 0) ...
 *	reader_free(reader);
 *
 * Cells are as they stand in the file, blanks kept.  Empty lines are passed over but counted,
 *so that line is where the record really begins. A quote that is never closed, a quote inside a
 *field and a record of more than a megabyte are errors that name the line. */
#ifndef LOAD_READER_H
#define LOAD_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct bilat_error;
struct reader;

/* Gives the next piece of text, at least one byte, with LF as line end; count 0 at the end. */
typedef bool (*reader_source)(
    void *context, const char **bytes_out, size_t *count_out, struct bilat_error *err);

struct record {
	int64_t line;             /* where it begins, from 1 */
	size_t count;             /* cells; 0: the end of the file */
	const char *const *cells; /* terminated; borrowed until the next call */
	const uint32_t *lengths;  /* of the cells */
	bool unended;             /* the file ends inside its line */
};

struct reader *reader_new(char delimiter, reader_source source, void *context);
void reader_free(struct reader *reader); /* NULL is fine */
/* Errors begin with "line N: ". */
bool reader_next(struct reader *reader, struct record *out, struct bilat_error *err);

#endif
