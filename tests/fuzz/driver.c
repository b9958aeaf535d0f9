/* Runs a target over files and the files of folders, for those who have no fuzzer. */
#include <dirent.h>
#include <stdio.h>
#include <string.h>

#include "fuzz.h"

#define MOST_BYTES ((size_t)1 << 20)

static size_t run_file(const char *path)
{
	FILE *file = fopen(path, "rb");
	uint8_t *bytes = malloc(MOST_BYTES);

	FUZZ_CHECK(file && bytes);
	size_t count = fread(bytes, 1, MOST_BYTES, file);
	fclose(file);
	/* In a place of its own size, so that a read behind the end is seen. */
	uint8_t *exact = malloc(count ? count : 1);
	FUZZ_CHECK(exact);
	memcpy(exact, bytes, count);
	free(bytes);
	LLVMFuzzerTestOneInput(exact, count);
	free(exact);
	return 1;
}

static size_t run_path(const char *path)
{
	DIR *folder = opendir(path);
	const struct dirent *entry;
	char inner[4096];
	size_t count = 0;

	if (!folder)
		return run_file(path);
	while ((entry = readdir(folder))) {
		if (entry->d_name[0] == '.')
			continue;
		snprintf(inner, sizeof inner, "%s/%s", path, entry->d_name);
		count += run_file(inner);
	}
	closedir(folder);
	return count;
}

int main(int argc, char **argv)
{
	size_t count = 0;

	for (int i = 1; i < argc; i++)
		count += run_path(argv[i]);
	printf("%zu inputs\n", count);
	return count > 0 ? 0 : 1;
}
