/* error.h - how bilat says what went wrong.
 *
 * A function that can fail returns bool (true: done) and takes a last argument
 * `struct bilat_error *err`.  The place that sees the fault fills it once with
 * bilat_fail(); those further up hand it on unchanged or put a place in front
 * with bilat_fail_in().  Outputs of a function that failed are untouched.
 *
 * A message is lower case, without a full stop, with quotes round text that came
 * from outside: what is wrong (what to do).  It is plain UTF-8 in which control
 * characters have been made harmless.
 *
 * `err` may be NULL where the caller does not want to know.  Running out of
 * memory is not an error of this kind: it ends the program (the store is
 * transactional, so nothing is lost). */
#ifndef BILAT_ERROR_H
#define BILAT_ERROR_H

#include <stdbool.h>

/* The kinds are the exit statuses of the program (bilat(1), EXIT STATUS). */
enum bilat_error_kind {
	BILAT_OK = 0,
	BILAT_NONE = 1,	       /* understood, but the answer is "no" or "none" */
	BILAT_USAGE = 2,       /* a word of the caller was not understood */
	BILAT_INPUT = 3,       /* bad input data, a missing file included */
	BILAT_STORE = 4,       /* not a bilat store, damaged, locked, disk full */
	BILAT_PROGRAM = 5,     /* an outside program is missing or failed */
	BILAT_INTERRUPTED = 130,
};

#define BILAT_ERROR_SIZE 1024

struct bilat_error {
	enum bilat_error_kind kind;
	char message[BILAT_ERROR_SIZE]; /* "" as long as nothing failed */
};

/* Fill *err.  Always returns false, so that `return bilat_fail(...)` reads well. */
bool bilat_fail(struct bilat_error *err, enum bilat_error_kind kind, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Put "PLACE: " in front of the message of an *err that is already filled; false. */
bool bilat_fail_in(struct bilat_error *err, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Back to "nothing failed". */
void bilat_error_clear(struct bilat_error *err);

#endif
