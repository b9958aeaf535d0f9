#include "load/tally.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/vec.h"
#include "base/xalloc.h"

struct tally {
	struct map *places;
	struct arena *arena;
	VEC(struct bilat_load_count) counts;
};

struct tally *tally_new(void)
{
	struct tally *tally = xcalloc(1, sizeof *tally);
	tally->places = map_new();
	tally->arena = arena_new();
	return tally;
}

void tally_free(struct tally *tally)
{
	if (!tally)
		return;
	map_free(tally->places);
	arena_free(tally->arena);
	vec_done(&tally->counts);
	free(tally);
}

size_t tally_place(struct tally *tally, const char *name)
{
	int64_t place;
	if (map_get(tally->places, name, &place))
		return (size_t)place;
	place = (int64_t)tally->counts.count;
	map_put(tally->places, name, place);
	*vec_push(&tally->counts) =
	    (struct bilat_load_count){ .name = arena_strdup(tally->arena, name) };
	return (size_t)place;
}

void tally_add(struct tally *tally, size_t place, int64_t count)
{
	tally->counts.at[place].count += count;
}

size_t tally_count(const struct tally *tally)
{
	return tally->counts.count;
}

const char *tally_name(const struct tally *tally, size_t place)
{
	return tally->counts.at[place].name;
}

static int by_count(const void *a, const void *b)
{
	const struct bilat_load_count *left = a, *right = b;
	if (left->count != right->count)
		return left->count < right->count ? 1 : -1;
	return strcmp(left->name, right->name);
}

struct bilat_load_count *tally_list(
    const struct tally *tally, struct arena *arena, size_t *count_out)
{
	struct bilat_load_count *list =
	    arena_array(arena, tally->counts.count + 1, sizeof *list);
	size_t count = 0;
	for (size_t i = 0; i < tally->counts.count; i++) {
		const struct bilat_load_count *from = &tally->counts.at[i];
		if (from->count > 0)
			list[count++] =
			    (struct bilat_load_count){ arena_strdup(arena, from->name),
				    from->count, NULL };
	}
	qsort(list, count, sizeof *list, by_count);
	*count_out = count;
	return list;
}
