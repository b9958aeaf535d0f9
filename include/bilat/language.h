/* language.h - the languages that reports and charts are written in, and their texts.
 *
 * Texts are looked up by what they say in English.  The tables are datasets/languages/: one row
 * a text, a column a language; what stands in braces, {A}, is filled in.  Whoever adds a
 * table of that name below $XDG_CONFIG_HOME/bilat adds texts or replaces ours. */
#ifndef BILAT_LANGUAGE_H
#define BILAT_LANGUAGE_H

#include <stdbool.h>

struct bilat_error;
struct bilat_marks;
struct bilat_reference;

enum bilat_language { BILAT_ENGLISH, BILAT_RUSSIAN, BILAT_KAZAKH, BILAT_LANGUAGES };

/* ISO 639-1: "en", "ru", "kk". */
const char *bilat_language_code(enum bilat_language language);
/* The language of a code; BILAT_USAGE, naming those there are, if it is none of them. */
bool bilat_language_parse(const char *code, enum bilat_language *out, struct bilat_error *err);

/* The texts of one language; borrowed from the reference, read on first use.  NULL, with err
 * filled (BILAT_INPUT), if a table cannot be read.  Wherever texts are taken, NULL is English.
 */
struct bilat_texts;
const struct bilat_texts *bilat_texts_get(
    struct bilat_reference *reference, enum bilat_language language, struct bilat_error *err);
enum bilat_language bilat_texts_language(const struct bilat_texts *texts);
/* How the language writes numbers. */
const struct bilat_marks *bilat_texts_marks(const struct bilat_texts *texts);

/* A text in the language, else as it is.  Borrowed: from the texts, or the argument itself. */
const char *bilat_text(const struct bilat_texts *texts, const char *english);

#endif
