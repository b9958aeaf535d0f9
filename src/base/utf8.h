/* utf8.h - text as people see it. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

bool utf8_valid(const char *bytes, size_t count);
/* The code point at *text, and *text moved behind it; 0 at the end, U+FFFD (one byte on)
 * if invalid. */
uint32_t utf8_next(const char **text);
void utf8_put(struct str *out, uint32_t code_point);
/* Columns on a terminal: wide characters two, combining ones none.  Independent of the locale.
 */
size_t utf8_width(const char *text);
/* Appends text cut to `columns` columns; the last is an ellipsis if something was cut. */
void utf8_cut(struct str *out, const char *text, size_t columns);
/* Appends text with control characters, escapes, bidirectional overrides and invalid
 * bytes replaced by U+FFFD (tab and newline by a blank): fit for a terminal and messages. */
void utf8_clean(struct str *out, const char *text);
/* The same of a text of several lines: tab and newline stay. */
void utf8_clean_lines(struct str *out, const char *text);
/* Appends text with its first letter as a capital (Latin and Cyrillic). */
void utf8_capital(struct str *out, const char *text);
/* The contrary, unless the second letter is a capital too. */
void utf8_small(struct str *out, const char *text);
/* Appends a form for comparing names: lower case without accents (Latin, Greek, Cyrillic;
 * ё and й lose theirs, other Kazakh letters stay).  Apostrophes and dots of any shape go, other
 * punctuation and dashes become a blank, runs of blanks one, none at the ends; $ % & + and
 * other scripts stay: "Côte d’Ivoire" -> "cote divoire", "Korea, Rep." -> "korea rep". */
void utf8_fold(struct str *out, const char *text);

#endif
