/* arena.h - memory that is freed all at once.
 *
 * Most memory here lives as long as one command or one record.  Take it from an
 * arena and free the arena; for one record at a time, mark before and rewind
 * after, so that a file of any size needs the same memory.  Never fails: out of
 * memory ends the program (xalloc.h). */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>
#include <stdarg.h>

struct arena;

struct arena_mark {
	void *block;
	size_t used;
};

struct arena *arena_new(void);
void arena_free(struct arena *arena); /* NULL is fine */
/* One holder more: as many calls of arena_free as there are holders free it.  The holders are
 * of one thread. */
void arena_share(struct arena *arena);
/* The bytes that it takes, used or not. */
size_t arena_size(const struct arena *arena);

/* size bytes, zeroed, aligned for any type; owned by the arena. */
void *arena_alloc(struct arena *arena, size_t size);
/* An array of count items of size bytes; a product that overflows ends the program. */
void *arena_array(struct arena *arena, size_t count, size_t size);
char *arena_strdup(struct arena *arena, const char *text); /* NULL gives NULL */
char *arena_strndup(struct arena *arena, const char *text, size_t length);
char *arena_printf(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
char *arena_vprintf(struct arena *arena, const char *format, va_list args)
    __attribute__((format(printf, 2, 0), nonnull(2)));

/* Everything taken after the mark is given back by the rewind. */
struct arena_mark arena_mark(struct arena *arena);
void arena_rewind(struct arena *arena, struct arena_mark mark);

#endif
