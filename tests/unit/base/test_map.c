#include "unit/check.h"

#include <stdio.h>

#include "base/map.h"

START_TEST(a_hundred_thousand_keys_are_found_again)
{
	struct map *map = map_new();
	char key[32];
	int64_t value;

	for (int i = 0; i < 100000; i++) {
		snprintf(key, sizeof key, "key %d", i);
		map_put(map, key, i);
	}
	ck_assert_uint_eq(map_count(map), 100000);
	for (int i = 0; i < 100000; i++) {
		snprintf(key, sizeof key, "key %d", i);
		ck_assert(map_get(map, key, &value));
		ck_assert_int_eq(value, i);
	}
	ck_assert(!map_get(map, "key 100000", &value));
	map_free(map);
}
END_TEST

START_TEST(a_second_put_replaces)
{
	struct map *map = map_new();
	int64_t value = 0;

	map_put(map, "KAZ", 1);
	map_put(map, "KAZ", -2);
	ck_assert_uint_eq(map_count(map), 1);
	ck_assert(map_get(map, "KAZ", &value));
	ck_assert_int_eq(value, -2);
	map_free(map);
	map_free(NULL);
}
END_TEST

START_TEST(keys_are_bytes_with_a_length)
{
	struct map *map = map_new();
	int64_t value = 0;

	map_put_bytes(map, "a\0b", 3, 1);
	map_put_bytes(map, "a\0c", 3, 2);
	map_put(map, "a", 3);
	map_put(map, "", 4);
	ck_assert(map_get_bytes(map, "a\0c", 3, &value) && value == 2);
	ck_assert(map_get_bytes(map, "abc", 1, &value) && value == 3);
	ck_assert(map_get(map, "", &value) && value == 4);
	ck_assert(map_get(map, "a", NULL));
	map_free(map);
}
END_TEST

CHECK_MAIN("map", a_hundred_thousand_keys_are_found_again, a_second_put_replaces,
    keys_are_bytes_with_a_length)
