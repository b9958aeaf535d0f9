/* A table of texts, in the place of ours or beside it: what is said by it fills its blanks. */
#include "base/arena.h"
#include "fuzz.h"
#include "model/language.h"

static void say(struct bilat_reference *reference, enum bilat_language language)
{
	struct arena *arena = arena_new();
	struct bilat_error err = { 0 };
	const struct bilat_texts *texts = bilat_texts_get(reference, language, &err);

	FUZZ_CHECK(texts || err.message[0] != '\0');
	FUZZ_CHECK(texts_say(
	    arena, texts, "{A} and {B}", "A", "Kazakhstan", "B", "2024 г.", "c", "{A}", NULL));
	for (long n = -1; n < 25; n += 3)
		FUZZ_CHECK(texts_say_count(
		    arena, texts, n, "{n} figure | {n} figures", "A", "Kazakhstan", NULL));
	arena_free(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bilat_reference *reference;
	struct fuzz_data table;
	struct bilat_error err = { 0 };

	if (size < 1)
		return 0;
	/* Beside ours, all of ours is read as well. */
	bool beside = data[0] % 16 == '+' % 16;
	fuzz_data_put(&table, "datasets/languages/charts.csv", beside, data + 1, size - 1);
	FUZZ_CHECK(bilat_reference_open(&reference, &err));
	say(reference, BILAT_RUSSIAN);
	say(reference, BILAT_KAZAKH);
	bilat_reference_close(reference);
	fuzz_data_take_away(&table);
	return 0;
}
