/* kept.h - answers of the store that are asked for again.
 *
 * A report asks hundreds of questions, most of them about the same series.  What has been read
 * is kept by its selection, up to a limit of memory, and is good as long as nobody has written
 * to the store since.  Nothing is kept before bilat_store_remember has been called, and only
 * for a store that is open for reading. */
#ifndef STORE_KEPT_H
#define STORE_KEPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <bilat/store.h>

#include "store/observation.h"

struct arena;
struct kept;

/* An array in an arena that its holders share; nobody writes to it. */
struct kept_answer {
	size_t count;
	void *at;
	struct arena *memory;
};

/* what: which question was put to the selection, as a word.  A hit is held as by arena_free. */
bool kept_get(struct bilat_store *store, const char *what,
    const struct bilat_selection *selection, struct kept_answer *out);
/* To be called after kept_get has said no and the answer was read; the arena is shared. */
void kept_put(struct bilat_store *store, const char *what,
    const struct bilat_selection *selection, const struct kept_answer *answer);

/* What one series says, all of it and by the latest vintages: questions about different things
 * meet in the same series.  false: not kept. */
bool kept_get_said(
    const struct bilat_store *store, int64_t series, const struct said **at, size_t *count);
void kept_put_said(struct bilat_store *store, int64_t series, const struct said_list *said);
/* To be called within a reading: forgets what was read before somebody wrote. */
void kept_check(struct bilat_store *store);

void kept_free(struct kept *kept); /* NULL is fine */

#endif
