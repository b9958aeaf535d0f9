/* sweep.h - takes away what nothing uses any more. */
#ifndef STORE_SWEEP_H
#define STORE_SWEEP_H

#include <stdbool.h>
#include <stdint.h>

struct bilat_error;
struct bilat_store;

/* Series numbered above `above` without an observation, and the words that only they used. */
bool sweep_series(struct bilat_store *store, int64_t above, struct bilat_error *err);
bool sweep_citations(struct bilat_store *store, struct bilat_error *err);

#endif
