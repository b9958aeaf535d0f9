/* vec.h - a growing array of one type.
 *
 *	VEC(struct thing) things = VEC_INIT;
 *	*vec_push(&things) = thing;
 *	for (size_t i = 0; i < things.count; i++) use(&things.at[i]);
 *	vec_done(&things); // as new again
 *
 * vec_push returns a pointer to a new, zeroed last element, valid until the next push. */
#ifndef BASE_VEC_H
#define BASE_VEC_H

#include <stddef.h>

#define VEC(type)                   \
	struct {                    \
		type *at;           \
		size_t count, room; \
	}
#define VEC_INIT           \
	{                  \
		NULL, 0, 0 \
	}
#define vec_push(vec)                                                                     \
	((vec)->at = vec_grow((vec)->at, &(vec)->count, &(vec)->room, sizeof *(vec)->at), \
	    &(vec)->at[(vec)->count - 1])
#define vec_done(vec) ((void)((vec)->at = vec_drop((vec)->at, &(vec)->count, &(vec)->room)))
#define vec_clear(vec) ((void)((vec)->count = 0))

/* Behind the macros. */
void *vec_grow(void *at, size_t *count, size_t *room, size_t size);
void *vec_drop(void *at, size_t *count, size_t *room); /* always NULL */

#endif
