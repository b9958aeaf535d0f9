/* bilat completion: what a shell needs to complete the words of a command line. */
#include <stdio.h>
#include <string.h>

#include "base/resource.h"
#include "cli/complete.h"

struct completion_options {
	bool words;
};

static const struct option completion_options[] = {
	{ "words", 0, OPTION_FLAG, NULL,
	    "for the scripts: what the last of the words behind -- can be",
	    offsetof(struct completion_options, words) },
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

static enum bilat_error_kind run_completion(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct completion_options *o = options;
	struct resource script;
	struct bilat_error ignored;

	if (o->words) {
		struct str out = STR_INIT;
		complete(cli, arguments, &out);
		if (out.length > 0)
			fputs(out.text, stdout);
		str_done(&out);
		return BILAT_OK;
	}
	if (arguments->count != 1 ||
	    !resource_get(
		arena_printf(cli->arena, "datasets/completion/bilat.%s", arguments->at[0]),
		&script, &ignored)) {
		bilat_fail(err, BILAT_USAGE, "which shell? (bash, zsh or fish)");
		return BILAT_USAGE;
	}
	fwrite(script.bytes, 1, script.size, stdout);
	return BILAT_OK;
}

const struct command command_completion = {
	.name = "completion",
	.arguments = "SHELL",
	.summary = "print what bash, zsh or fish need to complete words",
	.details =
	    "Prints a script for the shell: commands, options, and the areas, indicators, "
	    "sources and\n"
	    "periods of the store are then completed by the Tab key.  An installed bilat "
	    "brings the\n"
	    "scripts where the shells look for them.\n"
	    "\n"
	    "  source <(bilat completion bash)\n"
	    "  bilat completion fish > ~/.config/fish/completions/bilat.fish",
	.options = completion_options,
	.least = 1,
	.most = -1,
	.store = STORE_NONE,
	.bears_bad_settings = true,
	.run = run_completion,
	.options_size = sizeof(struct completion_options),
};
