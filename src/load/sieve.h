/* sieve.h - which records of a bulk file can be left out, by one look at reporter and partner.
 *
 * A record is left out only if the text of one of the two means, by itself, a known area that
 * is neither asked for nor World: then whatever else stands in the record, it is of other
 * areas. All other records are left to the normaliser. */
#ifndef LOAD_SIEVE_H
#define LOAD_SIEVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "load/plan.h"

struct bilat_reference;
struct sieve;

/* NULL if there are no areas to look for, or if the layout needs to see all records.  Arguments
 * are borrowed. */
struct sieve *sieve_new(struct bilat_reference *reference, const struct plan *plan,
    const char *const *only, size_t only_count);
void sieve_free(struct sieve *sieve); /* NULL is fine */

const struct reader_sieve *sieve_of_reader(const struct sieve *sieve);
bool sieve_wants(const struct sieve *sieve, const struct record *record);
/* How many values the plan sees in each record. */
int64_t sieve_weight(const struct sieve *sieve);

#endif
