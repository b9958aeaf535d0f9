/* progress.h - one line on stderr (a bar, the rate, the time left), after half a second, at most
 * ten times a second, only on a terminal; ended cleanly. */
#ifndef BASE_PROGRESS_H
#define BASE_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

struct progress;

/* total 0: not known.  unit: what done counts, "B" for bytes.  quiet: never shows. */
struct progress *progress_new(const char *title, uint64_t total, const char *unit, bool quiet);
void progress_set(struct progress *progress, uint64_t done);
void progress_free(struct progress *progress); /* wipes the line; NULL is fine */

#endif
