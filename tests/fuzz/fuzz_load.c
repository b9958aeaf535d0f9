/* Any file: recognised, read, refused; as load and as inspect do it. */
#include "fuzz.h"

static void inspect(const char *path, const struct bilat_load_options *options)
{
	struct bilat_inspection inspection;
	struct bilat_error err = { 0 };

	if (bilat_inspect(fuzz_reference(), path, options, &inspection, &err))
		bilat_inspection_free(&inspection);
	else
		FUZZ_CHECK(err.message[0] != '\0');
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct bilat_load_options options = { .skip_bad = true,
		.dry_run = true,
		.today = 25567,
		.now = 2208988800 };
	struct fuzz_file file;

	fuzz_file_open(&file, "", data, size);
	fuzz_load(file.path, &options);
	inspect(file.path, &options);
	fuzz_file_close(&file);
	return 0;
}
