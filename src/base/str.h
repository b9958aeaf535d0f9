/* str.h - text that grows.
 *
 *	struct str s = STR_INIT;
 *	str_printf(&s, "%d of %d", a, b);
 *	puts(s.text);            // always terminated, never NULL
 *	str_done(&s);
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdarg.h>

struct str {
	char *text; /* terminated; borrowed, until the next call */
	size_t length;
	size_t room; /* 0: text is a constant "" */
};

extern char str_empty[];
#define STR_INIT                \
	{                       \
		str_empty, 0, 0 \
	}

void str_init(struct str *str);
void str_done(struct str *str);  /* usable again as if new */
void str_clear(struct str *str); /* empty, memory kept */
void str_add(struct str *str, const char *text);
/* What is added must not lie within str itself. */
void str_add_bytes(struct str *str, const char *bytes, size_t count);
void str_add_char(struct str *str, char c);
void str_repeat(struct str *str, const char *text, size_t times);
void str_printf(struct str *str, const char *format, ...) __attribute__((format(printf, 2, 3)));
void str_vprintf(struct str *str, const char *format, va_list args)
    __attribute__((format(printf, 2, 0), nonnull(2)));
void str_cut(struct str *str, size_t length); /* no longer than length */
/* The text, now the caller's to free(); str is empty again. */
char *str_take(struct str *str);

/* Small questions about plain C strings. */
bool text_starts(const char *text, const char *prefix);
bool text_ends(const char *text, const char *suffix);
bool text_equal(const char *a, const char *b);        /* NULL equals only NULL */
bool text_equal_nocase(const char *a, const char *b); /* ASCII case only */
/* Capitals of ASCII in place, in whatever locale: tolower leaves the I of Turkish alone. */
void text_lower(char *text);
/* Cuts blanks (ASCII, NBSP, narrow NBSP, BOM) off both ends, in place; returns the new start.
 */
char *text_trim(char *text);
/* Insertions, deletions, changes and swaps of neighbours that lead from a to b, counted in
 * code points (optimal string alignment); for "did you mean".  A text of more than 256 is taken
 * to have nothing in common with any other. */
size_t text_distance(const char *a, const char *b);
/* The same as long as it is no more than most, else anything that is more: for a look through
 * many names, of which few are near. */
size_t text_distance_within(const char *a, const char *b, size_t most);

#endif
