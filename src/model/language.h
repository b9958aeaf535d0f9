/* language.h - texts with their blanks filled in.
 *
 *	texts_say(arena, texts, "{A} and {B}", "A", a, "B", b, NULL)
 *
 * Blanks are named in any order; a translation may turn them round or leave one out.  {Name},
 * where only "name" is given, is the same beginning with a capital.  A blank that nobody
 * fills stays as it is.  A full stop behind a value that ends in an abbreviation ("2024 г.") is
 * that of the abbreviation. */
#ifndef MODEL_LANGUAGE_H
#define MODEL_LANGUAGE_H

#include <stdarg.h>

#include <bilat/language.h>

struct arena;

/* Marks a text that is not said where it stands, for tests/languages_check.py. */
#define TEXT(english) english

/* Names and values by turns, and NULL. */
char *texts_say(struct arena *arena, const struct bilat_texts *texts, const char *english, ...)
    __attribute__((sentinel));
char *texts_vsay(
    struct arena *arena, const struct bilat_texts *texts, const char *english, va_list blanks);
/* The form of the number: "{n} figure | {n} figures" has those of English, the translation
 * those of its language.  {n} is the number with its marks and need not be given. */
char *texts_say_count(struct arena *arena, const struct bilat_texts *texts, long n,
    const char *english, ...) __attribute__((sentinel));
char *texts_vsay_count(struct arena *arena, const struct bilat_texts *texts, long n,
    const char *english, va_list blanks);

/* Which of its plural forms a language uses for a number: the rules of Unicode CLDR. */
int language_plural(enum bilat_language language, long n);

#endif
