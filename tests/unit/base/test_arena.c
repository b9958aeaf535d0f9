#include "unit/check.h"

#include <stdint.h>
#include <string.h>

#include "base/arena.h"

START_TEST(memory_is_zeroed_and_aligned_even_after_a_rewind)
{
	struct arena *arena = arena_new();
	struct arena_mark mark = arena_mark(arena);

	for (int round = 0; round < 2; round++) {
		for (size_t size = 1; size < 2000; size += 7) {
			unsigned char *bytes = arena_alloc(arena, size);
			ck_assert_uint_eq((uintptr_t)bytes % _Alignof(max_align_t), 0);
			size_t zeros = 0;
			while (zeros < size && !bytes[zeros])
				zeros++;
			ck_assert_uint_eq(zeros, size);
			memset(bytes, 0xAA, size);
		}
		arena_rewind(arena, mark);
	}
	arena_free(arena);
}
END_TEST

START_TEST(a_rewind_keeps_what_came_before_the_mark)
{
	struct arena *arena = arena_new();
	char *kept = arena_strdup(arena, "kept");

	for (int i = 0; i < 100; i++) {
		struct arena_mark mark = arena_mark(arena);
		arena_alloc(arena, 40000);
		arena_alloc(arena, 200000);
		arena_rewind(arena, mark);
	}
	ck_assert_str_eq(kept, "kept");
	ck_assert_str_eq(arena_printf(arena, "%s %d", kept, 7), "kept 7");
	arena_free(arena);
}
END_TEST

START_TEST(strings_are_copied_to_their_length_and_null_stays_null)
{
	struct arena *arena = arena_new();

	ck_assert_str_eq(arena_strndup(arena, "Kazakhstan", 3), "Kaz");
	ck_assert_str_eq(arena_strndup(arena, "KZ", 30), "KZ");
	ck_assert_ptr_null(arena_strdup(arena, NULL));
	arena_free(arena);
	arena_free(NULL);
}
END_TEST

START_TEST(what_is_shared_is_there_until_its_last_holder_has_freed_it)
{
	struct arena *arena = arena_new();
	char *text = arena_strdup(arena, "shared");
	size_t size = arena_size(arena);

	ck_assert_uint_gt(size, sizeof "shared");
	arena_share(arena);
	arena_free(arena);
	ck_assert_str_eq(text, "shared");
	arena_alloc(arena, 10 * size);
	ck_assert_uint_gt(arena_size(arena), 10 * size);
	arena_free(arena); /* else a leak, which the sanitizers tell */
}
END_TEST

CHECK_MAIN("arena", what_is_shared_is_there_until_its_last_holder_has_freed_it,
    memory_is_zeroed_and_aligned_even_after_a_rewind, a_rewind_keeps_what_came_before_the_mark,
    strings_are_copied_to_their_length_and_null_stays_null)
