/* A file of claims, as check and the report take it. */
#include <bilat/claim.h>

#include "ask/statement.h"
#include "fuzz.h"

static bool take(void *context, const struct bilat_claim *claim, struct bilat_error *err)
{
	struct arena *arena = context;
	struct statement statement;

	(void)err;
	FUZZ_CHECK(claim->id && claim->text && claim->statement && claim->source);
	statement_parse(fuzz_reference(), arena, claim->statement, &statement, NULL);
	return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct bilat_error err = { 0 };
	struct fuzz_file file;

	fuzz_file_open(&file, "", data, size);
	if (!bilat_claims_read(file.path, take, arena, &err))
		FUZZ_CHECK(err.message[0] != '\0');
	fuzz_file_close(&file);
	arena_free(arena);
	return 0;
}
