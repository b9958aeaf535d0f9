#include "base/vec.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"

#define VEC_FIRST 8

void *vec_grow(void *at, size_t *count, size_t *room, size_t size)
{
	if (*count == *room) {
		if (*room > SIZE_MAX / 2)
			out_of_memory();
		*room = *room ? *room * 2 : VEC_FIRST;
		at = xreallocarray(at, *room, size);
	}
	memset((char *)at + *count * size, 0, size);
	++*count;
	return at;
}

void *vec_drop(void *at, size_t *count, size_t *room)
{
	free(at);
	*count = 0;
	*room = 0;
	return NULL;
}
