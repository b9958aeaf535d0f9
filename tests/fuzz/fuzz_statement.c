/* A claim, as it is written for check. */
#include "ask/statement.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_text(data, size);
	struct arena *arena = arena_new();
	struct statement statement;
	struct bilat_error err = { 0 };

	if (!statement_parse(fuzz_reference(), arena, text, &statement, &err))
		FUZZ_CHECK(err.message[0] != '\0');
	arena_free(arena);
	free(text);
	return 0;
}
