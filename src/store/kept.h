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

#include <bilat/store.h>

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
void kept_free(struct kept *kept); /* NULL is fine */

#endif
