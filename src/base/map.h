/* map.h - text keys to integers; grows, never shrinks.  Keys are copied. */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct map;

struct map *map_new(void);
void map_free(struct map *map);
/* Sets or replaces. */
void map_put(struct map *map, const char *key, int64_t value);
void map_put_bytes(struct map *map, const char *key, size_t length, int64_t value);
/* Whether it is there; value_out may be NULL. */
bool map_get(const struct map *map, const char *key, int64_t *value_out);
bool map_get_bytes(const struct map *map, const char *key, size_t length, int64_t *value_out);
size_t map_count(const struct map *map);

#endif
