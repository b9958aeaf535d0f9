/* bilat backup: a copy of the store. */
#include <stdio.h>

#include "base/interrupt.h"
#include "cli/command.h"

static const struct option no_options[] = { { NULL, 0, OPTION_FLAG, NULL, NULL, 0 } };

static enum bilat_error_kind run_backup(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	(void)options;
	interrupt_watch();
	if (!bilat_store_backup(cli->store, arguments->at[0], err))
		return err->kind;
	if (!cli->quiet)
		printf("%s: a copy of %s\n", arguments->at[0], cli->db);
	return BILAT_OK;
}

const struct command command_backup = {
	.name = "backup",
	.arguments = "FILE",
	.summary = "copy the store, also while it is in use",
	.details = "Writes a consistent copy of the store to FILE, whole or not at all.",
	.options = no_options,
	.least = 1,
	.most = 1,
	.store = STORE_SHARE,
	.run = run_backup,
};
