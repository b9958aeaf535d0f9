/* bilat check: whether a claim holds. */
#include <stdio.h>
#include <string.h>

#include <bilat/claim.h>

#include "cli/reading.h"

struct check_options {
	struct table_options table;
	const char *statement, *not_source, *as_of, *as_of_loaded;
	bool reasons;
};

static const struct option check_options[] = {
	{ "statement", 'e', OPTION_TEXT, "STATEMENT", "the claim, instead of a file",
	    offsetof(struct check_options, statement) },
	{ "not-source", 0, OPTION_TEXT, "ID", "figures of that source are no evidence",
	    offsetof(struct check_options, not_source) },
	{ "reasons", 0, OPTION_FLAG, NULL, "CSV: a column with the reason of what is undecided",
	    offsetof(struct check_options, reasons) },
	AS_OF_OPTIONS(struct check_options, as_of, as_of_loaded),
	TABLE_OPTIONS(struct check_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

struct checking {
	struct cli *cli;
	struct bilat_check_limits limits;
	struct table *table;
	bool all_supported;
};

static bool check_one(void *context, const struct bilat_claim *claim, struct bilat_error *err)
{
	struct checking *checking = context;
	struct bilat_check_limits limits = checking->limits;
	struct bilat_verdict_result result;

	if (limits.not_source == NULL && claim->source[0] != '\0')
		limits.not_source = claim->source;
	if (!bilat_check(checking->cli->store, checking->cli->reference, claim->statement,
		&limits, &result, err))
		return false;
	table_row(checking->table);
	table_text(checking->table, claim->id);
	table_text(checking->table, bilat_verdict_name(result.verdict));
	table_text(checking->table, claim->text[0] != '\0' ? claim->text : claim->statement);
	table_text(checking->table, claim->statement);
	table_text(checking->table, result.evidence);
	table_text(checking->table, result.sources);
	table_texts(checking->table, "",
	    result.why != BILAT_WHY_NONE ? bilat_why_code(result.why) : NULL);
	table_note(checking->table, arena_printf(checking->cli->arena, "%s%s%s", claim->id,
					claim->id[0] != '\0' ? ": " : "", result.evidence));
	checking->all_supported &= result.verdict == BILAT_SUPPORTED;
	bilat_verdict_free(&result);
	return true;
}

static enum bilat_error_kind run_check(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct check_options *o = options;
	struct checking checking = { .cli = cli,
		.limits = { .not_source = o->not_source },
		.table = table_new(),
		.all_supported = true };
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
	table_column(checking.table, "reason", "",
	    SHOW_JSON | SHOW_SPARSE | (o->reasons ? SHOW_FLAT : 0));
	if (!format_parse(o->table.format, &format, err) ||
	    !reading_day(o->as_of, &checking.limits.has_as_of, &checking.limits.as_of, err) ||
	    !reading_day(o->as_of_loaded, &checking.limits.has_as_of_loaded,
		&checking.limits.as_of_loaded, err))
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
