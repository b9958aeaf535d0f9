#include "load/input.h"

#include <errno.h>
#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/file.h"
#include "base/sha256.h"
#include "base/str.h"
#include "base/utf8.h"
#include "base/xalloc.h"
#include "load/encoding.h"

#define PIECE ((size_t)256 << 10)

struct input {
	char *name;
	const char *title; /* in name */
	char *file_name;
	FILE *file;        /* NULL: bytes */
	const char *bytes; /* borrowed */
	uint64_t size, done;
	size_t at; /* in bytes */
	char sha256[SHA256_HEX_SIZE];
	char tail[INPUT_TAIL_BYTES];
	size_t tail_count;
	char *tail_text;   /* in UTF-8; NULL until it is asked for */
	const char *found; /* the encoding that the bytes suggest */
	size_t bom;
	bool carriage_returns; /* lines end with CR alone */

	const char *encoding;         /* in use */
	iconv_t converter;            /* (iconv_t)-1: none needed */
	char *raw, *text;             /* a piece each; text only if converted */
	char *raw_block, *text_block; /* one byte of room in front of each */
	char carry[16];               /* an unfinished character at the end of the last piece */
	size_t kept;                  /* its length */
	bool held_return;             /* the last piece ended with a CR */
	bool ended;
	char fault[160]; /* to be reported by the next call */
};

const char *input_name(const struct input *input)
{
	return input->name;
}

const char *input_title(const struct input *input)
{
	return input->title;
}

const char *input_file_name(const struct input *input)
{
	return input->file_name;
}

/* What cannot be read is left out: nothing but a footer is looked for in it. */
static char *convert_tail(const struct input *input)
{
	size_t room = 4 * input->tail_count, left = room, count = input->tail_count;
	char *text = xcalloc(room + 1, 1), *to = text;
	char raw[INPUT_TAIL_BYTES], *from = raw;
	iconv_t converter = iconv_open("UTF-8", input_encoding(input));
	memcpy(raw, input->tail, count);
	while (converter != (iconv_t)-1 && count > 0 &&
	       iconv(converter, &from, &count, &to, &left) == (size_t)-1) {
		size_t skipped = count < 1 ? count : 1;
		from += skipped;
		count -= skipped;
	}
	if (converter != (iconv_t)-1)
		iconv_close(converter);
	return text;
}

const char *input_tail(struct input *input)
{
	if (!input->tail_text)
		input->tail_text = convert_tail(input);
	return input->tail_text;
}

static void keep_tail(struct input *input, const char *bytes, size_t count)
{
	size_t kept = 0;
	if (count >= INPUT_TAIL_BYTES) {
		bytes += count - INPUT_TAIL_BYTES;
		count = INPUT_TAIL_BYTES;
	} else {
		kept = input->tail_count;
		if (kept > INPUT_TAIL_BYTES - count)
			kept = INPUT_TAIL_BYTES - count;
		memmove(input->tail, input->tail + input->tail_count - kept, kept);
	}
	memcpy(input->tail + kept, bytes, count);
	input->tail_count = kept + count;
}

const char *input_sha256(const struct input *input)
{
	return input->sha256;
}

uint64_t input_size(const struct input *input)
{
	return input->size;
}

uint64_t input_done(const struct input *input)
{
	return input->done;
}

const char *input_encoding(const struct input *input)
{
	return input->encoding ? input->encoding : input->found;
}

static struct input *input_new(const char *name, size_t folder)
{
	struct input *input = xcalloc(1, sizeof *input);
	input->name = xstrdup(name);
	input->title = input->name + folder;
	input->file_name = xstrdup(path_name(name));
	if (text_ends(input->file_name, ".gz"))
		input->file_name[strlen(input->file_name) - strlen(".gz")] = '\0';
	input->converter = (iconv_t)-1;
	input->raw_block = xmalloc(PIECE + 1);
	input->raw = input->raw_block + 1;
	return input;
}

void input_close(struct input *input)
{
	if (!input)
		return;
	if (input->file)
		fclose(input->file);
	if (input->converter != (iconv_t)-1)
		iconv_close(input->converter);
	free(input->raw_block);
	free(input->text_block);
	free(input->name);
	free(input->file_name);
	free(input->tail_text);
	free(input);
}

static bool judge(
    struct input *input, const unsigned char *sample, size_t count, struct bilat_error *err)
{
	if (count == 0)
		return bilat_fail(err, BILAT_INPUT, "%s: the file is empty", input->name);
	const char *hint = "", *what = encoding_foreign(sample, count, &hint);
	if (what)
		return bilat_fail(
		    err, BILAT_INPUT, "%s: this is %s (%s)", input->name, what, hint);
	input->found = encoding_guess(sample, count, count == input->size, &input->bom);
	input->carriage_returns = memchr(sample, '\r', count) && !memchr(sample, '\n', count);
	return true;
}

/* How much of a sample there can be; a stream may have all of it. */
static size_t sample_room(FILE *file)
{
	struct stat about;
	if (fstat(fileno(file), &about) != 0 || !S_ISREG(about.st_mode) || about.st_size < 0 ||
	    (uint64_t)about.st_size > INPUT_SAMPLE_BYTES)
		return INPUT_SAMPLE_BYTES;
	return (size_t)about.st_size;
}

/* Reads all of it once: for the fingerprint, and the first megabytes for what it is. */
static bool survey(
    struct input *input, const struct input_watch *watch, struct bilat_error *err)
{
	size_t room = sample_room(input->file), sampled = 0, got;
	unsigned char *sample = xmalloc(room + 1);
	struct sha256 sha;
	sha256_init(&sha);
	bool done = true;
	while (done && (got = fread(input->raw, 1, PIECE, input->file)) > 0) {
		sha256_add(&sha, input->raw, got);
		keep_tail(input, input->raw, got);
		size_t take = room - sampled;
		if (take > got)
			take = got;
		memcpy(sample + sampled, input->raw, take);
		sampled += take;
		input->size += got;
		if (watch && watch->interrupted && watch->interrupted(watch->context))
			done = bilat_fail(err, BILAT_INTERRUPTED, "interrupted");
	}
	if (done && ferror(input->file))
		done = fail_errno(err, BILAT_INPUT, errno, "cannot read '%s'", input->name);
	sha256_hex(&sha, input->sha256);
	done = done && judge(input, sample, sampled, err);
	free(sample);
	return done;
}

bool input_open_file(const char *name, size_t folder, FILE *file,
    const struct input_watch *watch, struct input **out, struct bilat_error *err)
{
	struct input *input = input_new(name, folder);
	input->file = file;
	rewind(file);
	if (!survey(input, watch, err)) {
		input_close(input);
		return false;
	}
	*out = input;
	return true;
}

bool input_open_bytes(const char *name, const char *bytes, size_t count, struct input **out,
    struct bilat_error *err)
{
	struct input *input = input_new(name, (size_t)(path_name(name) - name));
	struct sha256 sha;
	input->bytes = bytes;
	input->size = count;
	sha256_init(&sha);
	sha256_add(&sha, bytes, count);
	keep_tail(input, bytes, count);
	sha256_hex(&sha, input->sha256);
	size_t sampled = count < INPUT_SAMPLE_BYTES ? count : INPUT_SAMPLE_BYTES;
	if (!judge(input, (const unsigned char *)bytes, sampled, err)) {
		input_close(input);
		return false;
	}
	*out = input;
	return true;
}

static bool use_encoding(struct input *input, const char *encoding, struct bilat_error *err)
{
	if (input->converter != (iconv_t)-1)
		iconv_close(input->converter);
	input->converter = (iconv_t)-1;
	input->encoding = encoding;
	if (strcasecmp(encoding, "UTF-8") == 0 || strcasecmp(encoding, "UTF8") == 0)
		return true;
	input->converter = iconv_open("UTF-8", encoding);
	if (input->converter == (iconv_t)-1)
		return bilat_fail(err, BILAT_USAGE,
		    "encoding '%s' is not known (such as UTF-8, CP1251, CP1252, UTF-16LE)",
		    encoding);
	if (!input->text) {
		/* No byte of any encoding becomes more than four of UTF-8. */
		input->text_block = xmalloc(4 * PIECE + 1);
		input->text = input->text_block + 1;
	}
	return true;
}

static size_t take(struct input *input, char *to, size_t room)
{
	size_t got;
	if (input->file) {
		got = fread(to, 1, room, input->file);
	} else {
		got = input->size - input->at < room ? (size_t)(input->size - input->at) : room;
		memcpy(to, input->bytes + input->at, got);
		input->at += got;
	}
	input->done += got;
	return got;
}

bool input_start(struct input *input, const char *encoding, struct bilat_error *err)
{
	if (!use_encoding(input, encoding ? encoding : input->found, err))
		return false;
	if (input->file)
		rewind(input->file);
	input->at = 0;
	input->done = 0;
	input->kept = 0;
	input->held_return = false;
	input->ended = false;
	input->fault[0] = '\0';
	if (input->bom > 0)
		take(input, input->raw, input->bom);
	return true;
}

/* The length of the front that is valid; what follows it is an unfinished character (at most
 * three bytes) or the line with the first invalid one. */
static size_t valid_front(const char *bytes, size_t count)
{
	for (size_t cut = 0; cut <= 3 && cut <= count; cut++) {
		if (utf8_valid(bytes, count - cut))
			return count - cut;
	}
	size_t front = 0;
	for (;;) {
		const char *end = memchr(bytes + front, '\n', count - front);
		size_t length = end ? (size_t)(end - bytes) + 1 - front : count - front;
		if (!end || !utf8_valid(bytes + front, length))
			return front;
		front += length;
	}
}

static void set_fault(struct input *input)
{
	snprintf(input->fault, sizeof input->fault,
	    "the bytes here are not %s, which the file seemed to be (--set encoding=, CP1252 "
	    "for "
	    "example)",
	    input->encoding);
}

static char *as_utf8(struct input *input, size_t count, bool last, size_t *length_out)
{
	*length_out = valid_front(input->raw, count);
	input->kept = count - *length_out;
	if (input->kept > 3 || (input->kept > 0 && last))
		set_fault(input);
	else
		memcpy(input->carry, input->raw + *length_out, input->kept);
	return input->raw;
}

static char *as_converted(struct input *input, size_t count, bool last, size_t *length_out)
{
	char *from = input->raw, *to = input->text;
	size_t left = count, room = 4 * PIECE;
	size_t failed = iconv(input->converter, &from, &left, &to, &room);
	*length_out = (size_t)(to - input->text);
	input->kept = left;
	if (failed == (size_t)-1 && (errno != EINVAL || last || left > sizeof input->carry))
		set_fault(input);
	else
		memcpy(input->carry, from, left);
	return input->text;
}

/* CRLF becomes LF; a CR alone ends a line only in a file that has no other line ends, and is a
 * blank else. In place; text has a byte of room in front for a CR that was held back. */
static char *plain_newlines(struct input *input, char *text, size_t *length)
{
	if (input->held_return) {
		*--text = '\r';
		++*length;
		input->held_return = false;
	}
	char *end = text + *length;
	if (!input->carriage_returns && !input->ended && *length > 0 && end[-1] == '\r') {
		input->held_return = true;
		end--;
	}
	char *to = memchr(text, '\r', (size_t)(end - text));
	if (!to)
		to = end;
	for (char *from = to; from < end;) {
		if (*from == '\r') {
			from++;
			if (input->carriage_returns)
				*to++ = '\n';
			else if (from == end || *from != '\n')
				*to++ = ' ';
			continue;
		}
		char *next = memchr(from, '\r', (size_t)(end - from));
		size_t run = (size_t)((next ? next : end) - from);
		memmove(to, from, run);
		to += run;
		from += run;
	}
	*length = (size_t)(to - text);
	return text;
}

/* Text before a NUL; what holds one is no text, however it began. */
static size_t stop_at_nul(struct input *input, const char *text, size_t length)
{
	const char *nul = memchr(text, 0, length);
	if (!nul)
		return length;
	snprintf(input->fault, sizeof input->fault,
	    "a NUL byte stands here: the file is binary, or damaged (download it again)");
	input->ended = false;
	return (size_t)(nul - text);
}

bool input_next(
    struct input *input, const char **bytes_out, size_t *count_out, struct bilat_error *err)
{
	size_t length = 0;
	char *text = input->raw;
	while (length == 0 && !input->ended) {
		if (input->fault[0])
			return bilat_fail(err, BILAT_INPUT, "%s", input->fault);
		memcpy(input->raw, input->carry, input->kept);
		size_t wanted = PIECE - input->kept;
		size_t got = take(input, input->raw + input->kept, wanted);
		bool last = got < wanted;
		if (last && input->file && ferror(input->file))
			return fail_errno(
			    err, BILAT_INPUT, errno, "cannot read '%s'", input->name);
		size_t count = input->kept + got;
		text = input->converter == (iconv_t)-1
			   ? as_utf8(input, count, last, &length)
			   : as_converted(input, count, last, &length);
		input->ended = last && !input->fault[0];
		text = plain_newlines(input, text, &length);
		length = stop_at_nul(input, text, length);
	}
	*bytes_out = text;
	*count_out = length;
	return true;
}
