#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"

#define ARENA_BLOCK ((size_t)64 * 1024 - sizeof(struct block))

struct block {
	struct block *before;
	size_t size, used;
	alignas(max_align_t) char bytes[];
};

struct arena {
	struct block *last;
	/* One block of the usual size is kept, so that a mark near the end of a block does
	 * not cost an allocation for each record. */
	struct block *spare;
	size_t sharers; /* beside the first holder */
};

struct arena *arena_new(void)
{
	return xcalloc(1, sizeof(struct arena));
}

static void drop_last(struct arena *arena)
{
	struct block *block = arena->last;

	arena->last = block->before;
	if (!arena->spare && block->size == ARENA_BLOCK)
		arena->spare = block;
	else
		free(block);
}

void arena_free(struct arena *arena)
{
	if (!arena)
		return;
	if (arena->sharers) {
		arena->sharers--;
		return;
	}
	while (arena->last)
		drop_last(arena);
	free(arena->spare);
	free(arena);
}

void arena_share(struct arena *arena)
{
	arena->sharers++;
}

size_t arena_size(const struct arena *arena)
{
	size_t size = arena->spare ? sizeof *arena->spare + arena->spare->size : 0;

	for (const struct block *block = arena->last; block; block = block->before)
		size += sizeof *block + block->size;
	return size;
}

static void add_block(struct arena *arena, size_t size)
{
	struct block *block = arena->spare;

	if (size <= ARENA_BLOCK && block) {
		arena->spare = NULL;
	} else {
		if (size < ARENA_BLOCK)
			size = ARENA_BLOCK;
		if (size > SIZE_MAX - sizeof *block)
			out_of_memory();
		block = xmalloc(sizeof *block + size);
		block->size = size;
	}
	block->used = 0;
	block->before = arena->last;
	arena->last = block;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	const size_t align = alignof(max_align_t);

	if (size > SIZE_MAX - align)
		out_of_memory();
	size = (size + align - 1) / align * align;
	if (!arena->last || arena->last->size - arena->last->used < size)
		add_block(arena, size);
	char *new = arena->last->bytes + arena->last->used;
	arena->last->used += size;
	return memset(new, 0, size);
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		out_of_memory();
	return arena_alloc(arena, count * size);
}

char *arena_strdup(struct arena *arena, const char *text)
{
	return text ? arena_strndup(arena, text, strlen(text)) : NULL;
}

char *arena_strndup(struct arena *arena, const char *text, size_t length)
{
	length = strnlen(text, length);
	char *copy = arena_alloc(arena, length + 1);
	memcpy(copy, text, length);
	return copy;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	char *text = arena_vprintf(arena, format, args);
	va_end(args);
	return text;
}

char *arena_vprintf(struct arena *arena, const char *format, va_list args)
{
	va_list again;

	va_copy(again, args);
	int length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (length < 0)
		out_of_memory();
	char *text = arena_alloc(arena, (size_t)length + 1);
	vsnprintf(text, (size_t)length + 1, format, args);
	return text;
}

struct arena_mark arena_mark(struct arena *arena)
{
	return (struct arena_mark){ arena->last, arena->last ? arena->last->used : 0 };
}

void arena_rewind(struct arena *arena, struct arena_mark mark)
{
	while (arena->last != mark.block)
		drop_last(arena);
	if (arena->last)
		arena->last->used = mark.used;
}
