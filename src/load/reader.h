/* reader.h - text to records; the only file that knows libcsv.
 *
 *	reader = reader_new(delimiter, next, context);
 *	while (reader_next(reader, &record, err) && record.count > 0) ...
 *	reader_free(reader);
 *
 * Cells are as they stand in the file, blanks kept.  Empty lines are passed over but counted,
 *so that line is where the record really begins. A quote that is never closed, a quote inside a
 *field and what is beyond the limits below are errors that name the line. */
#ifndef LOAD_READER_H
#define LOAD_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct bilat_error;
struct reader;

/* Far beyond what any download has: the longest field known to us has 1500 bytes. */
#define READER_RECORD_BYTES ((size_t)1 << 20)
#define READER_FIELD_BYTES ((size_t)64 << 10)
#define READER_FIELDS ((size_t)50000)

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

/* What passes some records over before they are cut into cells. */
struct reader_sieve {
	void *context;
	size_t column_count;
	size_t columns[2]; /* upwards */
	/* Whether a record with this cell in columns[which] is wanted. */
	bool (*wants)(void *context, size_t which, const char *cell, size_t length);
};
/* From the next record on; borrowed, NULL for none.  A record whose cells are quoted or do not
 * stand in one piece may come in spite of it, so ask again. */
void reader_set_sieve(struct reader *reader, const struct reader_sieve *sieve);
int64_t reader_passed_over(const struct reader *reader);

/* Errors begin with "line N: ". */
bool reader_next(struct reader *reader, struct record *out, struct bilat_error *err);

#endif
