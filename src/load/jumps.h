/* jumps.h - values of one series and file that leap by about a thousand or a million, which is
 * what a change of scale in the middle of a file looks like.
 *
 * Only so many series are watched at a time, the newest in the place of an older one, so that
 * memory does not grow with the file. */
#ifndef LOAD_JUMPS_H
#define LOAD_JUMPS_H

#include <stddef.h>
#include <stdint.h>

#include "store/ingest.h"

struct jumps;

struct jumps *jumps_new(void);
void jumps_free(struct jumps *jumps); /* NULL is fine */
/* Names the series of a number, which rows come under later. */
void jumps_name(struct jumps *jumps, int64_t series, const struct ingest_key *key);
void jumps_look(struct jumps *jumps, const struct ingest_row *row);

/* How many there were, and the first ones as text: "KAZ RUS fdi.inflow 2020 to 2021, lines 3 and
 * 4". NULL behind those that were kept. */
size_t jumps_count(const struct jumps *jumps);
const char *jumps_at(const struct jumps *jumps, size_t index);

#endif
