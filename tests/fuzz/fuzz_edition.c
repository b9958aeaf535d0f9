/* edition.json of a report's folder, which is read back by the next one. */
#include <math.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "fuzz.h"
#include "report/baseline.h"

static void check(struct arena *arena, const struct baseline *baseline)
{
	for (size_t i = 0; i < baseline->count; i++) {
		const struct baseline_figure *figure = &baseline->at[i];
		FUZZ_CHECK(*figure->indicator != '\0');
		FUZZ_CHECK(isfinite(figure->figure.value));
		FUZZ_CHECK(baseline_key(arena, figure, i % 2 == 0));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static char *folder;
	struct arena *arena = arena_new();
	struct editions editions;
	struct bilat_error err = { 0 };
	bool found;

	if (!folder)
		FUZZ_CHECK(folder_temporary(&folder, &err));
	char *path = path_join(folder, "edition.json");
	FUZZ_CHECK(file_replace(path, (const char *)data, size, &err));
	if (!editions_read(arena, folder, &editions, &found, &err)) {
		FUZZ_CHECK(err.message[0] != '\0');
	} else if (found) {
		check(arena, &editions.own);
		if (editions.has_before)
			check(arena, &editions.before);
	}
	unlink(path);
	free(path);
	arena_free(arena);
	return 0;
}
