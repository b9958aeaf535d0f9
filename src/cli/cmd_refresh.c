/* bilat refresh: what is done every month or quarter, by a recipe. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "base/interrupt.h"
#include "base/resource.h"
#include "cli/recipe.h"

struct refresh_options {
	bool always;
};

static const struct option refresh_options[] = {
	{ "always", 0, OPTION_FLAG, NULL, "make the reports also if nothing is new",
	    offsetof(struct refresh_options, always) },
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

/* A folder of data stays where it is while the program goes elsewhere. */
static void keep_data_folder(struct cli *cli)
{
	const char *folder = cli->data_dir != NULL ? cli->data_dir : getenv("BILAT_DATA");
	char *absolute = folder != NULL && *folder != '\0' ? realpath(folder, NULL) : NULL;

	if (absolute != NULL)
		resource_override(absolute);
	free(absolute);
}

/* Names in a recipe are seen from where it lies. */
static bool enter_folder(struct cli *cli, const char *path, struct bilat_error *err)
{
	const char *slash = strrchr(path, '/');

	if (slash == NULL)
		return true;
	const char *folder =
	    arena_strndup(cli->arena, path, slash == path ? 1 : (size_t)(slash - path));
	keep_data_folder(cli);
	return chdir(folder) == 0 ||
	       fail_errno(err, BILAT_INPUT, errno, "cannot enter '%s'", folder);
}

/* Fills the options of each step from its words, so that a mistake in the last one is told
 * before the first is done. */
static bool parse_step(struct cli *cli, const struct recipe *recipe,
    const struct recipe_step *step, void *options, struct words *arguments_out,
    struct bilat_error *err)
{
	struct words words = recipe_words(cli, step);
	const struct option_target target = { step->command->options, options };

	if (!options_parse(cli->arena, &target, 1, (int)words.count, (char **)words.at,
		arguments_out, err))
		return bilat_fail_in(err, "%s:%d", recipe->path, step->line);
	if (arguments_out->count < (size_t)step->command->least ||
	    (step->command->most >= 0 && arguments_out->count > (size_t)step->command->most))
		return bilat_fail(err, BILAT_USAGE, "%s:%d: that is not bilat %s %s",
		    recipe->path, step->line, step->command->name, step->command->arguments);
	return true;
}

static void say(const struct recipe *recipe, int line, const char *what)
{
	fprintf(stderr, "bilat: %s:%d: %s\n", recipe->path, line, what);
}

/* A step that fails is told with its line, and does not keep the others from being done. */
static enum bilat_error_kind run_step(
    struct cli *cli, const struct recipe *recipe, const struct recipe_step *step)
{
	void *options = arena_alloc(cli->arena, step->command->options_size + 1);
	struct bilat_error err = { BILAT_OK, "" };
	struct words arguments;
	enum bilat_error_kind status;

	if (!parse_step(cli, recipe, step, options, &arguments, &err))
		return err.kind;
	status = step->command->run(cli, options, &arguments, &err);
	if (err.message[0] != '\0')
		say(recipe, step->line, err.message);
	return status;
}

static bool check_steps(struct cli *cli, const struct recipe *recipe, struct bilat_error *err)
{
	for (size_t i = 0; i < recipe->steps.count; i++) {
		const struct recipe_step *step = &recipe->steps.at[i];
		struct words ignored;
		if (!parse_step(cli, recipe, step,
			arena_alloc(cli->arena, step->command->options_size + 1), &ignored,
			err))
			return false;
	}
	return true;
}

static enum bilat_error_kind run_refresh(
    struct cli *cli, const void *given, const struct words *arguments, struct bilat_error *err)
{
	const struct refresh_options *o = given;
	enum bilat_error_kind worst = BILAT_OK;
	const char *path = arguments->at[0];
	struct recipe recipe;

	if (!recipe_read(cli, path, &recipe, err) || !enter_folder(cli, path, err) ||
	    !check_steps(cli, &recipe, err)) {
		recipe_done(&recipe);
		return err->kind;
	}
	for (size_t i = 0; i < recipe.steps.count && !interrupt_came(); i++) {
		const struct recipe_step *step = &recipe.steps.at[i];
		if (step->command != &command_load && cli->news == 0 && !o->always)
			continue;
		enum bilat_error_kind status = run_step(cli, &recipe, step);
		/* A folder without files, a pair without figures: told, and no fault. */
		if (status != BILAT_NONE && status > worst)
			worst = status;
	}
	recipe_done(&recipe);
	if (worst == BILAT_OK && cli->news == 0 && !o->always)
		bilat_fail(err, BILAT_NONE, "nothing is new");
	return worst != BILAT_OK ? worst : err->kind;
}

const struct command command_refresh = {
	.name = "refresh",
	.arguments = "RECIPE",
	.summary = "load and report again by a recipe",
	.details =
	    "Does what stands in a recipe, a file with a command a line: load, report, plot, "
	    "export,\n"
	    "without the word bilat. Names in it are seen from where it lies; ~ is the home "
	    "folder, and\n"
	    "* ? [ of files to load are looked up.\n"
	    "What makes something is done only if a load before it brought figures that are "
	    "new "
	    "or\n"
	    "revised. The exit status is 1 if nothing is new.\n"
	    "\n"
	    "  # quarterly.recipe\n"
	    "  load downloads --only KAZ,RUS\n"
	    "  load nbk/*.csv --set unit=\"mn USD\"\n"
	    "  report KAZ RUS -o reports\n"
	    "\n"
	    "  bilat refresh quarterly.recipe",
	.options = refresh_options,
	.least = 1,
	.most = 1,
	.store = STORE_CREATE,
	.run = run_refresh,
	.options_size = sizeof(struct refresh_options),
};
