#include "base/str.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "base/xalloc.h"

#define STR_FIRST 64

char str_empty[] = "";

void str_init(struct str *str)
{
	*str = (struct str)STR_INIT;
}

void str_done(struct str *str)
{
	if (str->room)
		free(str->text);
	str_init(str);
}

void str_clear(struct str *str)
{
	str_cut(str, 0);
}

/* Room for more bytes and the terminator. */
static void reserve(struct str *str, size_t more)
{
	if (more >= SIZE_MAX / 2 - str->length)
		out_of_memory();
	size_t needed = str->length + more + 1;
	if (needed <= str->room)
		return;
	size_t room = str->room ? str->room : STR_FIRST;
	while (room < needed)
		room *= 2;
	char *text = xrealloc(str->room ? str->text : NULL, room);
	text[str->length] = '\0';
	str->text = text;
	str->room = room;
}

void str_add(struct str *str, const char *text)
{
	str_add_bytes(str, text, strlen(text));
}

void str_add_bytes(struct str *str, const char *bytes, size_t count)
{
	if (!count)
		return;
	reserve(str, count);
	memcpy(str->text + str->length, bytes, count);
	str->length += count;
	str->text[str->length] = '\0';
}

void str_add_char(struct str *str, char c)
{
	str_add_bytes(str, &c, 1);
}

void str_repeat(struct str *str, const char *text, size_t times)
{
	while (times--)
		str_add(str, text);
}

void str_printf(struct str *str, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	str_vprintf(str, format, args);
	va_end(args);
}

void str_vprintf(struct str *str, const char *format, va_list args)
{
	va_list again;

	va_copy(again, args);
	int length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (length < 0)
		out_of_memory();
	if (!length)
		return;
	reserve(str, (size_t)length);
	vsnprintf(str->text + str->length, (size_t)length + 1, format, args);
	str->length += (size_t)length;
}

void str_cut(struct str *str, size_t length)
{
	if (length >= str->length)
		return;
	str->length = length;
	str->text[length] = '\0';
}

char *str_take(struct str *str)
{
	reserve(str, 0);
	char *text = str->text;
	str_init(str);
	return text;
}

bool text_starts(const char *text, const char *prefix)
{
	return !strncmp(text, prefix, strlen(prefix));
}

bool text_ends(const char *text, const char *suffix)
{
	size_t length = strlen(text), end = strlen(suffix);

	return length >= end && !memcmp(text + length - end, suffix, end);
}

bool text_equal(const char *a, const char *b)
{
	return a && b ? !strcmp(a, b) : a == b;
}

static unsigned char lower(char c)
{
	return (unsigned char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

void text_lower(char *text)
{
	for (; *text; text++)
		*text = (char)lower(*text);
}

bool text_equal_nocase(const char *a, const char *b)
{
	if (!a || !b)
		return a == b;
	while (*a && lower(*a) == lower(*b))
		a++, b++;
	return lower(*a) == lower(*b);
}

static const char *const blanks[] = {
	" ", "\t", "\n", "\r", "\v", "\f", "\xC2\xA0", /* no-break space */
	"\xE2\x80\xAF",                                /* narrow no-break space */
	"\xEF\xBB\xBF",                                /* byte order mark */
};

static size_t blank_at_start(const char *text)
{
	for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++) {
		if (text_starts(text, blanks[i]))
			return strlen(blanks[i]);
	}
	return 0;
}

static size_t blank_at_end(const char *text, size_t length)
{
	for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++) {
		size_t size = strlen(blanks[i]);
		if (length >= size && !memcmp(text + length - size, blanks[i], size))
			return size;
	}
	return 0;
}

char *text_trim(char *text)
{
	size_t size;

	while ((size = blank_at_start(text)))
		text += size;
	size_t length = strlen(text);
	while ((size = blank_at_end(text, length)))
		length -= size;
	text[length] = '\0';
	return text;
}

/* Longer texts are no misspelt names, and time grows with the square. */
#define DISTANCE_MOST 256

/* How many there are; so many of them are stored as there is room for. */
static size_t code_points(const char *text, uint32_t out[DISTANCE_MOST])
{
	size_t count = 0;
	uint32_t point;

	while ((point = utf8_next(&text))) {
		if (count < DISTANCE_MOST)
			out[count] = point;
		count++;
	}
	return count;
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

size_t text_distance_within(const char *a, const char *b, size_t most)
{
	uint32_t from[DISTANCE_MOST], to[DISTANCE_MOST];
	size_t table[3][DISTANCE_MOST + 1];
	/* Three rows of the table: the one before the last, the last, this one. */
	size_t *older = table[0], *old = table[1], *now = table[2];
	size_t rows = code_points(a, from), columns = code_points(b, to);
	size_t apart = rows > columns ? rows - columns : columns - rows;

	if (rows > DISTANCE_MOST || columns > DISTANCE_MOST)
		return rows > columns ? rows : columns;
	if (apart > most)
		return apart;
	for (size_t j = 0; j <= columns; j++)
		now[j] = j;
	size_t nearest = 0, nearest_before;
	for (size_t i = 1; i <= rows; i++) {
		size_t *free_row = older;
		older = old;
		old = now;
		now = free_row;
		now[0] = i;
		nearest_before = nearest;
		nearest = i;
		for (size_t j = 1; j <= columns; j++) {
			size_t change = old[j - 1] + (from[i - 1] != to[j - 1]);
			now[j] = least(change, least(old[j], now[j - 1]) + 1);
			if (i > 1 && j > 1 && from[i - 1] == to[j - 2] &&
			    from[i - 2] == to[j - 1])
				now[j] = least(now[j], older[j - 2] + 1);
			nearest = least(nearest, now[j]);
		}
		/* No row is nearer than the nearer of the two before it. */
		if (nearest > most && nearest_before > most)
			return least(nearest, nearest_before);
	}
	return now[columns];
}

size_t text_distance(const char *a, const char *b)
{
	return text_distance_within(a, b, DISTANCE_MOST);
}
