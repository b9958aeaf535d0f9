#include "cli/command.h"

#include <stdio.h>

static const struct option no_options[] = { { NULL, 0, OPTION_FLAG, NULL, NULL, 0 } };

static enum bilat_error_kind run_help(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	struct str out = STR_INIT;

	(void)cli;
	(void)options;
	if (arguments->count == 0) {
		command_list(&out);
	} else {
		const struct command *command = command_meant(arguments->at[0], err);
		if (command == NULL)
			return BILAT_USAGE;
		command_help(command, &out);
	}
	fputs(out.text, stdout);
	str_done(&out);
	return BILAT_OK;
}

static const struct command command_help_row = {
	.name = "help",
	.arguments = "[COMMAND]",
	.summary = "say more of a command",
	.details = "Shows what a command does, its options and examples.",
	.options = no_options,
	.least = 0,
	.most = 1,
	.store = STORE_NONE,
	.run = run_help,
	.bears_bad_settings = true,
};

/* The order is that of the help page: getting figures in, asking, reporting, explaining,
 * keeping. */
const struct command *const commands[] = { &command_load, &command_unload, &command_documents,
	&command_inspect, &command_get, &command_series, &command_rank, &command_mirror,
	&command_check, &command_trace, &command_history, &command_diff, &command_plot,
	&command_report, &command_projects, &command_refresh, &command_status, &command_country, &command_indicator,
	&command_layout, &command_source, &command_export, &command_verify, &command_backup,
	&command_config, &command_completion, &command_help_row, NULL };
