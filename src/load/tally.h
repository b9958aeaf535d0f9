/* tally.h - counts under names, in order of appearance. */
#ifndef LOAD_TALLY_H
#define LOAD_TALLY_H

#include <stddef.h>
#include <stdint.h>

#include <bilat/load.h>

struct arena;
struct tally;

struct tally *tally_new(void);
void tally_free(struct tally *tally); /* NULL is fine */
/* The place of a name, made with count 0 if new. */
size_t tally_place(struct tally *tally, const char *name);
void tally_add(struct tally *tally, size_t place, int64_t count);
size_t tally_count(const struct tally *tally);
const char *tally_name(const struct tally *tally, size_t place);
/* Those above 0, the most frequent first, then by name; texts in the arena, suggestions unset.
 */
struct bilat_load_count *tally_list(
    const struct tally *tally, struct arena *arena, size_t *count_out);

#endif
