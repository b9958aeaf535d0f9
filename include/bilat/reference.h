/* reference.h - what the words mean: areas, indicators, units, currencies, sources.
 *
 * One object holds the reference data that is built in (and what the override folder and
 * $XDG_CONFIG_HOME/bilat add).  Open it once; everything it hands out is borrowed from
 * it and lives as long as it does.  Reading only: it may be shared.  Parts are read when
 * first asked for. */
#ifndef BILAT_REFERENCE_H
#define BILAT_REFERENCE_H

#include <stdbool.h>
#include <stddef.h>

struct bilat_error;
struct bilat_marks;
struct bilat_reference;

bool bilat_reference_open(struct bilat_reference **out, struct bilat_error *err);
void bilat_reference_close(struct bilat_reference *reference);

/* Whether every one of some words stands in one of the texts, as a part or with a letter or two
 * wrong where it is long enough; case and accents aside.  typos_out: letters that were wrong. */
bool bilat_words_fit(
    const char *words, const char *const texts[], size_t count, size_t *typos_out);

/* What the user prefers wherever nothing else is said; both are copied.  Sources: ids with
 * commas, the first answers first, in stores that have no order of their own; NULL until set.
 * Marks: how numbers are written in tables and their notes; English until set. */
void bilat_reference_prefer_sources(struct bilat_reference *reference, const char *ids);
const char *bilat_reference_sources(const struct bilat_reference *reference);
void bilat_reference_prefer_marks(
    struct bilat_reference *reference, const struct bilat_marks *marks);
const struct bilat_marks *bilat_reference_marks(const struct bilat_reference *reference);

#endif
