/* detail.h - the further dimensions of a series as canonical text.
 *
 * "key=value" pairs, sorted by key, joined by ';'; in a key or value '%', ';', '=' and
 * control characters are written %XX.  "" is the series without further dimensions. */
#ifndef BILAT_DETAIL_H
#define BILAT_DETAIL_H

#include <stdbool.h>
#include <stddef.h>

struct bilat_error;
struct bilat_detail;

struct bilat_detail *bilat_detail_new(void);
void bilat_detail_free(struct bilat_detail *detail);
void bilat_detail_clear(struct bilat_detail *detail);
/* Sets a pair, replacing an earlier one of that key; an empty value removes it. */
void bilat_detail_set(struct bilat_detail *detail, const char *key, const char *value);
/* NULL if it has none; borrowed until the next change. */
const char *bilat_detail_value(const struct bilat_detail *detail, const char *key);
size_t bilat_detail_count(const struct bilat_detail *detail);
void bilat_detail_at(const struct bilat_detail *detail, size_t index, const char **key_out,
    const char **value_out);
/* The canonical text; borrowed until the next change. */
const char *bilat_detail_text(struct bilat_detail *detail);
/* Reads "key=value;key=value" in any order. BILAT_INPUT if malformed or a key stands twice. */
bool bilat_detail_parse(struct bilat_detail *detail, const char *text, struct bilat_error *err);

#endif
