/* bilat verify: the store's health. */
#include <stdio.h>

#include "base/utf8.h"
#include "cli/command.h"

static const struct option no_options[] = { { NULL, 0, OPTION_FLAG, NULL, NULL, 0 } };

static void print_fault(void *context, const char *what)
{
	struct str line = STR_INIT;

	(void)context;
	utf8_clean(&line, what);
	printf("%s\n", line.text);
	str_done(&line);
}

static enum bilat_error_kind run_verify(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	(void)options;
	(void)arguments;
	if (!bilat_store_verify(cli->store, print_fault, NULL, err))
		return err->kind;
	if (!cli->quiet)
		printf("%s: no fault found\n", cli->db);
	return BILAT_OK;
}

const struct command command_verify = {
	.name = "verify",
	.arguments = "",
	.summary = "check the store",
	.details =
	    "Runs SQLite's own integrity check and bilat's: keys, counts, order of revisions.\n"
	    "Prints each fault it finds.",
	.options = no_options,
	.store = STORE_READ,
	.run = run_verify,
};
