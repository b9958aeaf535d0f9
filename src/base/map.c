#include "base/map.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/xalloc.h"

#define MAP_FIRST 64 /* a power of two */

struct slot {
	const char *key; /* NULL: free */
	size_t length;
	uint64_t hash;
	int64_t value;
};

/* Open addressing with linear probing, at most two thirds full. */
struct map {
	struct slot *slots;
	size_t count, room;
	struct arena *keys;
};

struct map *map_new(void)
{
	struct map *map = xcalloc(1, sizeof *map);

	map->room = MAP_FIRST;
	map->slots = xcalloc(map->room, sizeof *map->slots);
	map->keys = arena_new();
	return map;
}

void map_free(struct map *map)
{
	if (!map)
		return;
	arena_free(map->keys);
	free(map->slots);
	free(map);
}

/* FNV-1a, its upper half folded into the lower, which picks the slot. */
static uint64_t hash_bytes(const char *key, size_t length)
{
	uint64_t hash = UINT64_C(0xcbf29ce484222325);

	for (size_t i = 0; i < length; i++)
		hash = (hash ^ (unsigned char)key[i]) * UINT64_C(0x100000001b3);
	return hash ^ hash >> 32;
}

/* The slot that holds the key, or the free one where it would go. */
static struct slot *find(const struct map *map, const char *key, size_t length, uint64_t hash)
{
	for (size_t i = (size_t)hash & (map->room - 1);; i = (i + 1) & (map->room - 1)) {
		struct slot *slot = &map->slots[i];
		if (!slot->key || (slot->hash == hash && slot->length == length &&
				      !memcmp(slot->key, key, length)))
			return slot;
	}
}

static void grow(struct map *map)
{
	struct slot *old = map->slots;
	size_t old_room = map->room;

	map->room *= 2;
	map->slots = xcalloc(map->room, sizeof *map->slots);
	for (size_t i = 0; i < old_room; i++) {
		if (old[i].key)
			*find(map, old[i].key, old[i].length, old[i].hash) = old[i];
	}
	free(old);
}

void map_put(struct map *map, const char *key, int64_t value)
{
	map_put_bytes(map, key, strlen(key), value);
}

void map_put_bytes(struct map *map, const char *key, size_t length, int64_t value)
{
	uint64_t hash = hash_bytes(key, length);
	struct slot *slot = find(map, key, length, hash);

	if (!slot->key) {
		if (++map->count > map->room / 3 * 2) {
			grow(map);
			slot = find(map, key, length, hash);
		}
		char *copy = arena_alloc(map->keys, length + 1);
		memcpy(copy, key, length);
		*slot = (struct slot){ copy, length, hash, value };
	}
	slot->value = value;
}

bool map_get(const struct map *map, const char *key, int64_t *value_out)
{
	return map_get_bytes(map, key, strlen(key), value_out);
}

bool map_get_bytes(const struct map *map, const char *key, size_t length, int64_t *value_out)
{
	const struct slot *slot = find(map, key, length, hash_bytes(key, length));

	if (!slot->key)
		return false;
	if (value_out)
		*value_out = slot->value;
	return true;
}

size_t map_count(const struct map *map)
{
	return map->count;
}
