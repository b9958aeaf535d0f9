/* bilat check: whether a claim holds. */
#include <stdio.h>
#include <string.h>

#include <bilat/claim.h>

#include "cli/reading.h"

struct check_options {
	struct table_options table;
	const char *statement, *not_source;
};

static const struct option check_options[] = {
	{ "statement", 'e', OPTION_TEXT, "STATEMENT", "the claim, instead of a file",
	    offsetof(struct check_options, statement) },
	{ "not-source", 0, OPTION_TEXT, "ID", "figures of that source are no evidence",
	    offsetof(struct check_options, not_source) },
	TABLE_OPTIONS(struct check_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

struct checking {
	struct cli *cli;
	const struct check_options *options;
	struct table *table;
	bool all_supported;
};

static bool check_one(void *context, const struct bilat_claim *claim, struct bilat_error *err)
{
	struct checking *checking = context;
	const struct check_options *o = checking->options;
	struct bilat_verdict_result result;

	if (!bilat_check(checking->cli->store, checking->cli->reference, claim->statement,
		o->not_source != NULL      ? o->not_source
		: claim->source[0] != '\0' ? claim->source
					   : NULL,
		&result, err))
		return false;
	table_row(checking->table);
	table_text(checking->table, claim->id);
	table_text(checking->table, bilat_verdict_name(result.verdict));
	table_text(checking->table, claim->text[0] != '\0' ? claim->text : claim->statement);
	table_text(checking->table, claim->statement);
	table_text(checking->table, result.evidence);
	table_text(checking->table, result.sources);
	table_note(checking->table,
	    arena_printf(checking->cli->arena, "%s%s%s", claim->id,
		claim->id[0] != '\0' ? ": " : "", result.evidence));
	checking->all_supported &= result.verdict == BILAT_SUPPORTED;
	bilat_verdict_free(&result);
	return true;
}

static enum bilat_error_kind run_check(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct check_options *o = options;
	struct checking checking = { cli, o, table_new(), true };
	struct bilat_claim single = {
		.id = "", .text = "", .statement = o->statement, .source = ""
	};
	enum format format;
	bool done;

	table_column(checking.table, "id", "id", SHOW_ALL);
	table_column(checking.table, "verdict", "verdict", SHOW_ALL);
	table_column(checking.table, "text", "claim", SHOW_PEOPLE);
	table_column(checking.table, "statement", "statement", SHOW_FLAT | SHOW_JSON);
	table_column(checking.table, "evidence", "evidence", SHOW_FLAT | SHOW_JSON);
	table_column(checking.table, "source", "source", SHOW_FLAT | SHOW_JSON);
	if (!format_parse(o->table.format, &format, err))
		done = false;
	else if (o->statement != NULL)
		done = check_one(&checking, &single, err);
	else if (arguments->count == 0)
		done = bilat_fail(
		    err, BILAT_USAGE, "which claims? (bilat check FILE, or -e STATEMENT)");
	else
		done = bilat_claims_read(arguments->at[0], check_one, &checking, err);
	done = done && table_print(checking.table, cli, &o->table, err);
	table_free(checking.table);
	if (!done)
		return err->kind;
	return checking.all_supported ? BILAT_OK : BILAT_NONE;
}

const struct command command_check = {
	.name = "check",
	.arguments = "[FILE]",
	.summary = "whether a claim holds",
	.details = "Checks claims of a CSV with the columns id, text, statement (and source: "
		   "where the claim\n"
		   "comes from, whose figures are then no evidence), or one statement:\n"
		   "\n"
		   "  REPORTER PARTNER INDICATOR PERIOD [MEASURE] COMPARISON\n"
		   "\n"
		   "  bilat check -e 'KAZ RUS fdi.inflow.gross 2024 > 4.05 bn USD'\n"
		   "  bilat check -e 'KAZ RUS fdi.inflow.gross 2024 record high'\n"
		   "\n"
		   "Supported, contradicted, or undecided with the reason. Exit status 0 only "
		   "if all are\n"
		   "supported.",
	.options = check_options,
	.least = 0,
	.most = 1,
	.store = STORE_READ,
	.run = run_check,
	.options_size = sizeof(struct check_options),
};
