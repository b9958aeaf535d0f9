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
};

/* Claims on their way to who wants them. */
struct reading {
	struct factsheet *sheet;
	claim_visitor *each;
	void *context;
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
	document_add_column(sheet->document, checking->table, say(sheet, "Claim", NULL), false);
	document_add_column(
	    sheet->document, checking->table, say(sheet, "Verdict", NULL), false);
	document_add_column(
	    sheet->document, checking->table, say(sheet, "Evidence", NULL), false);
}

static bool check(void *context, const struct bilat_claim *claim, struct bilat_error *err)
{
	struct checking *checking = context;
	struct factsheet *sheet = checking->sheet;
	struct bilat_verdict_result result;
	struct document_row *row;

	if (!claims_check(sheet, claim, claim->statement, &result, err))
		return false;
	start_table(checking);
	row = document_row(sheet->document, checking->table);
	document_cell(sheet->document, row, bilat_text(sheet->texts, claim->text));
	struct document_cell *verdict = document_cell(
	    sheet->document, row, bilat_text(sheet->texts, bilat_verdict_name(result.verdict)));
	verdict->tone = bilat_verdict_name(result.verdict);
	document_cell(sheet->document, row, result.evidence);
	bilat_verdict_free(&result);
	return true;
}

bool claims_check(struct factsheet *sheet, const struct bilat_claim *claim,
    const char *statement, struct bilat_verdict_result *out, struct bilat_error *err)
{
	struct bilat_check_limits limits = { .not_source =
						 *claim->source != '\0' ? claim->source : NULL,
		.has_as_of = sheet->options->has_as_of,
		.has_as_of_loaded = sheet->options->has_as_of_loaded,
		.as_of = sheet->options->as_of,
		.as_of_loaded = sheet->options->as_of_loaded,
		.texts = sheet->texts };

	if (!bilat_check(sheet->store, sheet->reference, statement, &limits, out, err))
		return bilat_fail_in(err, "claim %s", claim->id);
	return true;
}

static bool read_claim(void *context, const struct bilat_claim *claim, struct bilat_error *err)
{
	struct reading *reading = context;

	if (!reading->all && !is_about(reading->sheet, claim->statement))
		return true;
	return reading->each(reading->context, claim, err);
}

static bool read_cells(
    void *context, const char *const cells[], size_t line, struct bilat_error *err)
{
	struct bilat_claim claim = { cells[0], cells[1], cells[2], cells[3] };

	(void)line;
	return read_claim(context, &claim, err);
}

static bool read_resource(struct reading *reading, const char *name, struct bilat_error *err)
{
	static const char *const columns[] = { "id", "text", "statement", "source" };
	return resource_rows(name, columns, 4, read_cells, reading, err);
}

static bool read_shipped(struct reading *reading, struct bilat_error *err)
{
	const char **names;
	size_t count = resource_list("datasets/claims/", &names);
	bool well = true;

	for (size_t i = 0; i < count && well; i++)
		well = read_resource(reading, names[i], err);
	free(names);
	return well;
}

bool claims_each(
    struct factsheet *sheet, claim_visitor *each, void *context, struct bilat_error *err)
{
	const struct bilat_report_options *options = sheet->options;
	struct reading reading = { .sheet = sheet,
		.each = each,
		.context = context,
		.all = options->claim_count > 0 };

	if (!reading.all)
		return read_shipped(&reading, err);
	for (size_t i = 0; i < options->claim_count; i++) {
		const char *name = options->claims[i].name;
		struct resource resource;
		bool well = resource_get(name, &resource, NULL)
				? read_resource(&reading, name, err)
				: bilat_claims_read(name, read_claim, &reading, err);

		if (!well)
			return false;
	}
	return true;
}

bool block_claims(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	struct checking checking = { .sheet = sheet, .block = block };

	if (!claims_each(sheet, check, &checking, err))
		return false;
	if (checking.table == NULL) {
		show_leave_out(sheet, say(sheet, "no claim about the two is held", NULL));
		return true;
	}
	document_say(sheet->document, &checking.table->remarks,
	    say(sheet,
		"Figures that come from the claim itself are not used to check it. Undecided: "
		"the figures held do not settle it.",
		NULL));
	return true;
}
