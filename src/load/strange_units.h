/* strange_units.h - units of a file that are not known, and how many observations have them. */
#ifndef LOAD_STRANGE_UNITS_H
#define LOAD_STRANGE_UNITS_H

#include <stddef.h>
#include <stdint.h>

struct arena;
struct bilat_load_count;
struct bilat_reference;
struct strange_units;

struct strange_units *strange_units_new(struct bilat_reference *reference);
void strange_units_free(struct strange_units *units); /* NULL is fine */
/* Names the unit of a series, which observations come under later. */
void strange_units_name(struct strange_units *units, int64_t series, const char *unit);
void strange_units_count(struct strange_units *units, int64_t series);
/* The most frequent first, with suggestions; texts in the arena. */
struct bilat_load_count *strange_units_list(
    const struct strange_units *units, struct arena *arena, size_t *count_out);

#endif
