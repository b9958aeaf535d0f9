/* input.h - a file's bytes as UTF-8 text with plain newlines.
 *
 *	input_open(path, NULL, NULL, &input, err); // reads it once: SHA-256, encoding, what it
 *is input_start(input, NULL, err);             // as often as needed: from the beginning while
 *(input_next(input, &bytes, &count, err) && count > 0)
 *		...
 *	input_close(input);
 *
 * The encoding is decided on the first four megabytes.  What is no table (a web page, a Git LFS
 * pointer, binary, nothing) is refused by name when it is opened.  Standard input, what a
 * compressed file holds and a sheet of a workbook are kept in unnamed temporary files, so that
 * they can be read more than once; memory does not grow with them. */
#ifndef LOAD_INPUT_H
#define LOAD_INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct bilat_error;
struct input;

/* What conventions are decided on. */
#define INPUT_SAMPLE_BYTES ((size_t)4 << 20)

/* Called now and then while the file is read for its fingerprint; true stops
 * (BILAT_INTERRUPTED). */
struct input_watch {
	void *context;
	bool (*interrupted)(void *context);
};

/* "-" is standard input.  A gzip is what is behind it, whatever its name; a ZIP archive is the
 * table in it if there is only one, and "downloads.zip/API.csv" is one of its members; a
 * workbook is its sheet of that name, or (sheet NULL) its only one.  watch may be NULL. */
bool input_open(const char *path, const char *sheet, const struct input_watch *watch,
    struct input **out, struct bilat_error *err);
/* The file is taken over in any case.  folder: how many bytes of the name are the folder it
 * stands in. */
bool input_open_file(const char *name, size_t folder, FILE *file,
    const struct input_watch *watch, struct input **out, struct bilat_error *err);
/* bytes are borrowed until the input is closed. */
bool input_open_bytes(const char *name, const char *bytes, size_t count, struct input **out,
    struct bilat_error *err);
void input_close(struct input *input); /* NULL is fine */

const char *input_name(const struct input *input); /* as given, for messages */
/* The name without the folder: "downloads.zip/API.csv" of "here/downloads.zip/API.csv". */
const char *input_title(const struct input *input);
/* Its last part, as the source gave it: without the .gz. */
const char *input_file_name(const struct input *input);
const char *input_sha256(const struct input *input); /* of the bytes that are read */
uint64_t input_size(const struct input *input);
/* What the last bytes say, at most so many, in the encoding in use (input_start); borrowed. */
#define INPUT_TAIL_BYTES 2048
const char *input_tail(struct input *input);
uint64_t input_done(const struct input *input);        /* bytes taken since input_start */
const char *input_encoding(const struct input *input); /* "UTF-8", "CP1251" ... */

/* From the beginning.  encoding: NULL for the one that was found; an unknown one is
 * BILAT_USAGE. */
bool input_start(struct input *input, const char *encoding, struct bilat_error *err);
/* The next piece of text, borrowed until the next call; count 0 at the end.  Text before a byte
 * that does not fit the encoding is handed out first, so the reader knows the line of the
 * failure. */
bool input_next(
    struct input *input, const char **bytes_out, size_t *count_out, struct bilat_error *err);

#endif
