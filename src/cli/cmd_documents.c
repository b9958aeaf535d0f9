/* bilat documents: what was loaded. */
#include <stdio.h>

#include "cli/clock.h"
#include "cli/command.h"
#include "cli/table.h"

/* "2024-02-29T23:59:59Z" */
enum { INSTANT_SIZE = BILAT_PERIOD_SIZE + 16 };

struct documents_options {
	struct table_options table;
};

static const struct option documents_options[] = {
	TABLE_OPTIONS(struct documents_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

static void add_columns(struct table *table)
{
	table_column(table, "document", "id", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "name", "file", SHOW_ALL);
	table_column(table, "layout", "layout", SHOW_ALL);
	table_column(table, "source", "source", SHOW_ALL);
	table_column(table, "vintage", "vintage", SHOW_ALL);
	table_column(table, "loaded", "loaded", SHOW_ALL);
	table_column(table, "observations", "figures", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "missing", "missing", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "rows", "rows", SHOW_FLAT | SHOW_JSON);
	table_column(table, "bytes", "bytes", SHOW_FLAT | SHOW_JSON);
	table_column(table, "sha256", "sha256", SHOW_FLAT | SHOW_JSON);
	table_column(table, "options", "options", SHOW_FLAT | SHOW_JSON);
}

/* A moment of the years that have a name; of another, which something else wrote into the
 * store, day and instant are empty. */
static void print_moment(int64_t at, char day[BILAT_PERIOD_SIZE], char instant[INSTANT_SIZE])
{
	*day = *instant = '\0';
	if (at < 0 || at > CLOCK_LATEST)
		return;
	int second = (int)(at % 86400);
	bilat_date_print(day, (int32_t)(at / 86400));
	snprintf(instant, INSTANT_SIZE, "%sT%02d:%02d:%02dZ", day, second / 3600,
	    second / 60 % 60, second % 60);
}

static void add_row(struct table *table, const struct bilat_document *document)
{
	char vintage[BILAT_PERIOD_SIZE], day[BILAT_PERIOD_SIZE], instant[INSTANT_SIZE];

	print_moment(document->loaded_at, day, instant);
	table_row(table);
	table_int(table, document->id);
	table_text(table, document->name);
	table_text(table, document->layout);
	table_texts(table, document->source[0] != '\0' ? document->source : "(by row)",
	    document->source);
	table_text(table, bilat_date_print(vintage, document->vintage));
	table_texts(table, day, instant);
	table_int(table, document->observations);
	table_int(table, document->missing);
	table_int(table, document->rows);
	table_int(table, document->bytes);
	table_text(table, document->sha256);
	table_text(table, document->options);
}

static enum bilat_error_kind run_documents(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct documents_options *o = options;
	struct bilat_documents documents;
	struct table *table;
	bool done;

	(void)arguments;
	if (!bilat_store_documents(cli->store, &documents, err))
		return err->kind;
	table = table_new();
	add_columns(table);
	for (size_t i = 0; i < documents.count; i++)
		add_row(table, &documents.at[i]);
	if (documents.count == 0)
		table_note(table, "nothing has been loaded (bilat load FILE..., or --shipped)");
	done = table_print(table, cli, &o->table, err);
	table_free(table);
	bilat_documents_free(&documents);
	return done ? BILAT_OK : err->kind;
}

const struct command command_documents = {
	.name = "documents",
	.arguments = "",
	.summary = "list what was loaded",
	.details =
	    "Lists the files that were loaded, with the number that `bilat unload` takes.",
	.options = documents_options,
	.store = STORE_READ,
	.run = run_documents,
	.options_size = sizeof(struct documents_options),
};
