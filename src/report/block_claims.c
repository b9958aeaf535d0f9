/* What somebody said, and what the figures say to it. */
#include <stdlib.h>
#include <string.h>

#include <bilat/claim.h>
#include <bilat/error.h>

#include "base/arena.h"
#include "base/resource.h"
#include "report/factsheet.h"

struct checking {
	struct factsheet *sheet;
	const struct template_block *block;
	struct document_table *table;
	bool all; /* the user's own files: every claim; else those about the pair */
};

/* Statements begin with the two areas. */
static bool is_about(const struct factsheet *sheet, const char *statement)
{
	const char *first[2] = { sheet->a, sheet->b };

	for (int i = 0; i < 2; i++) {
		size_t length = strlen(first[i]);

		if (strncmp(statement, first[i], length) == 0 && statement[length] == ' ' &&
		    strncmp(statement + length + 1, first[1 - i], strlen(first[1 - i])) == 0)
			return true;
	}
	return false;
}

static void start_table(struct checking *checking)
{
	struct factsheet *sheet = checking->sheet;

	if (checking->table != NULL)
		return;
	checking->table = document_table(sheet->document, checking->block->id,
	    word_place(sheet, checking->block->title), "");
	document_add_column(sheet->document, checking->table, "Claim", false);
	document_add_column(sheet->document, checking->table, "Verdict", false);
	document_add_column(sheet->document, checking->table, "Evidence", false);
}

static bool check(struct checking *checking, const char *id, const char *text,
    const char *statement, const char *source, struct bilat_error *err)
{
	struct factsheet *sheet = checking->sheet;
	struct bilat_verdict_result result;
	struct document_row *row;

	if (!checking->all && !is_about(sheet, statement))
		return true;
	struct bilat_check_limits limits = { .not_source = *source != '\0' ? source : NULL,
		.has_as_of = sheet->options->has_as_of,
		.has_as_of_loaded = sheet->options->has_as_of_loaded,
		.as_of = sheet->options->as_of,
		.as_of_loaded = sheet->options->as_of_loaded };
	if (!bilat_check(sheet->store, sheet->reference, statement, &limits, &result, err))
		return bilat_fail_in(err, "claim %s", id);
	start_table(checking);
	row = document_row(sheet->document, checking->table);
	document_cell(sheet->document, row, text);
	struct document_cell *verdict =
	    document_cell(sheet->document, row, bilat_verdict_name(result.verdict));
	verdict->tone = bilat_verdict_name(result.verdict);
	document_cell(sheet->document, row, result.evidence);
	bilat_verdict_free(&result);
	return true;
}

static bool check_cells(
    void *context, const char *const cells[], size_t line, struct bilat_error *err)
{
	(void)line;
	return check(context, cells[0], cells[1], cells[2], cells[3], err);
}

static bool check_claim(void *context, const struct bilat_claim *claim, struct bilat_error *err)
{
	return check(context, claim->id, claim->text, claim->statement, claim->source, err);
}

static bool check_resource(struct checking *checking, const char *name, struct bilat_error *err)
{
	static const char *const columns[] = { "id", "text", "statement", "source" };
	return resource_rows(name, columns, 4, check_cells, checking, err);
}

static bool check_shipped(struct checking *checking, struct bilat_error *err)
{
	const char **names;
	size_t count = resource_list("datasets/claims/", &names);
	bool well = true;

	for (size_t i = 0; i < count && well; i++)
		well = check_resource(checking, names[i], err);
	free(names);
	return well;
}

static bool check_files(struct checking *checking, struct bilat_error *err)
{
	const struct bilat_report_options *options = checking->sheet->options;

	checking->all = true;
	for (size_t i = 0; i < options->claim_count; i++) {
		const char *name = options->claims[i].name;
		struct resource resource;
		bool well = resource_get(name, &resource, NULL)
				? check_resource(checking, name, err)
				: bilat_claims_read(name, check_claim, checking, err);

		if (!well)
			return false;
	}
	return true;
}

bool block_claims(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	struct checking checking = { .sheet = sheet, .block = block };

	if (sheet->options->claim_count > 0 ? !check_files(&checking, err)
					    : !check_shipped(&checking, err))
		return false;
	if (checking.table == NULL) {
		show_leave_out(sheet, "no claim about the two is held");
		return true;
	}
	document_say(sheet->document, &checking.table->remarks,
	    "Figures that come from the claim itself are not used to check it. Undecided: the "
	    "figures held do not settle it.");
	return true;
}
