/* bilat unload: takes a load back. */
#include <stdio.h>

#include "base/num.h"
#include "cli/command.h"

static const struct option no_options[] = { { NULL, 0, OPTION_FLAG, NULL, NULL, 0 } };

static enum bilat_error_kind run_unload(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	int64_t document, observations;

	(void)options;
	if (!num_parse_int(arguments->at[0], &document)) {
		bilat_fail(err, BILAT_USAGE,
		    "'%s' is not the number of a document (see 'bilat documents')",
		    arguments->at[0]);
		return BILAT_USAGE;
	}
	if (!bilat_store_unload(cli->store, document, &observations, err))
		return err->kind;
	if (!cli->quiet)
		printf("document %lld is taken back, with %lld observations\n",
		    (long long)document, (long long)observations);
	return BILAT_OK;
}

const struct command command_unload = {
	.name = "unload",
	.arguments = "DOCUMENT",
	.summary = "take a load back, as if it had not been",
	.details =
	    "Removes what one document said. Figures that it had replaced are current again.\n"
	    "DOCUMENT is a number of `bilat documents`.",
	.options = no_options,
	.least = 1,
	.most = 1,
	.store = STORE_WRITE,
	.run = run_unload,
};
