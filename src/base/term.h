/* term.h - what standard output and standard error are. */
#ifndef BASE_TERM_H
#define BASE_TERM_H

#include <stdbool.h>
#include <stddef.h>

struct bilat_error;

enum term_color { TERM_COLOR_AUTO, TERM_COLOR_ALWAYS, TERM_COLOR_NEVER };

/* "auto", "always" or "never"; BILAT_USAGE otherwise.  out may be NULL. */
bool term_color_parse(const char *word, enum term_color *out, struct bilat_error *err);

/* Columns: $COLUMNS, else the terminal's, else 80. */
size_t term_width(int fd);
bool term_is_terminal(int fd);
/* auto: a terminal, TERM not "dumb", NO_COLOR unset or empty. */
bool term_wants_color(enum term_color wish, int fd);
/* Whether the locale's character set is UTF-8 (as set by setlocale(LC_CTYPE, "")). */
bool term_is_utf8(void);

#endif
