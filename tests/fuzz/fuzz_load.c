/* Any file: recognised, read, refused, as load and inspect do it; a layout is drafted for it. */
#include "fuzz.h"
#include "load/layout.h"

static void inspect(const char *path, const struct bilat_load_options *options)
{
	struct bilat_inspection inspection;
	struct bilat_error err = { 0 };

	if (bilat_inspect(fuzz_reference(), path, options, &inspection, &err))
		bilat_inspection_free(&inspection);
	else
		FUZZ_CHECK(err.message[0] != '\0');
}

static void draft(const char *path, const struct bilat_load_options *options)
{
	struct layout *layout;
	struct bilat_error err = { 0 };
	char *text;

	if (!bilat_layout_draft(fuzz_reference(), path, options, &text, &err)) {
		FUZZ_CHECK(err.message[0] != '\0');
		return;
	}
	if (layout_read("draft.conf", text, &layout, &err))
		layout_free(layout);
	free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const only[] = { "KAZ", "RUS" };
	const struct bilat_load_options options = { .skip_bad = true,
		.dry_run = true,
		.only = only,
		.only_count = size % 4 == 1 ? 2 : 0,
		.today = 25567,
		.now = 2208988800 };
	struct fuzz_file file;

	fuzz_file_open(&file, "", data, size);
	fuzz_load(file.path, &options);
	inspect(file.path, &options);
	if (size % 8 == 2)
		draft(file.path, &options);
	fuzz_file_close(&file);
	return 0;
}
