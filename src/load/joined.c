#include "load/joined.h"

#include <string.h>

#include "base/arena.h"

struct record joined_split(const struct record *record, struct arena *arena)
{
	struct record split = *record;
	if (record->count == 0)
		return split;
	size_t count = 1, length = record->lengths[0];
	char *text = arena_strndup(arena, record->cells[0], length);
	text[strcspn(text, "\\")] = '\0';
	for (const char *at = text; *at; at++)
		count += *at == ',';
	const char **cells = arena_array(arena, count + record->count, sizeof *cells);
	uint32_t *lengths = arena_array(arena, count + record->count, sizeof *lengths);
	size_t used = 0;
	for (char *at = text; used < count; used++) {
		size_t part = strcspn(at, ",");
		at[part] = '\0';
		cells[used] = at;
		lengths[used] = (uint32_t)part;
		at += part + 1;
	}
	for (size_t i = 1; i < record->count; i++, used++) {
		cells[used] = record->cells[i];
		lengths[used] = record->lengths[i];
	}
	split.count = used;
	split.cells = cells;
	split.lengths = lengths;
	return split;
}
