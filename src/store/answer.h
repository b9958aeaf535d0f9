/* answer.h - what a question to the store hands out is in one arena behind `memory`. */
#ifndef STORE_ANSWER_H
#define STORE_ANSWER_H

#include <stddef.h>
#include <string.h>

#include "base/arena.h"

/* A copy of count items of size bytes; none is not NULL either. */
static inline void *answer_array(
    struct arena *arena, const void *items, size_t count, size_t size)
{
	void *copy = arena_array(arena, count, size);

	if (count)
		memcpy(copy, items, count * size);
	return copy;
}

#endif
