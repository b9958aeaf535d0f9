/* What a user writes beside the data: settings, a recipe.  The first byte says which. */
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/str.h"
#include "cli/config.h"
#include "cli/recipe.h"
#include "fuzz.h"

/* A folder that holds the text as bilat/config; made once. */
static const char *home(void)
{
	static char *folder;
	struct bilat_error err = { 0 };

	if (!folder)
		FUZZ_CHECK(folder_temporary(&folder, &err));
	return folder;
}

static void read_config(struct cli *cli, const char *text)
{
	char *folder = path_join(home(), "bilat"), *path = path_join(folder, "config");
	struct bilat_error err = { 0 };

	setenv("XDG_CONFIG_HOME", home(), 1);
	FUZZ_CHECK(folder_make(folder, &err));
	FUZZ_CHECK(file_replace(path, text, strlen(text), &err));
	if (config_read(cli, &err)) {
		for (int key = 0; key < CONFIG_COUNT; key++)
			FUZZ_CHECK(config_value(cli->config, (enum config_key)key));
	} else {
		FUZZ_CHECK(err.message[0] != '\0');
	}
	setenv("XDG_CONFIG_HOME", "/nonexistent", 1);
	free(path);
	free(folder);
}

static void read_recipe(struct cli *cli, const uint8_t *data, size_t size)
{
	struct fuzz_file file;
	struct recipe recipe;
	struct bilat_error err = { 0 };

	fuzz_file_open(&file, "", data, size);
	if (recipe_read(cli, file.path, &recipe, &err))
		FUZZ_CHECK(recipe.steps.count > 0);
	else
		FUZZ_CHECK(err.message[0] != '\0');
	recipe_done(&recipe);
	fuzz_file_close(&file);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size < 1)
		return 0;
	struct cli cli = { .arena = arena_new(), .reference = fuzz_reference() };
	char *text = fuzz_text(data + 1, size - 1);

	if (data[0] == 'c')
		read_config(&cli, text);
	else
		read_recipe(&cli, data + 1, size - 1);
	free(text);
	arena_free(cli.arena);
	return 0;
}
