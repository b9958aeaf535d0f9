/* bilat documents: what was loaded. */
#include <stdio.h>
#include <time.h>

#include "cli/command.h"
#include "cli/table.h"

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

static void add_row(struct table *table, const struct bilat_document *document)
{
	char vintage[BILAT_PERIOD_SIZE], day[BILAT_PERIOD_SIZE], instant[64];
	time_t at = (time_t)document->loaded_at;
	struct tm utc;

	bilat_date_print(day, (int32_t)(document->loaded_at / 86400));
	strftime(instant, sizeof instant, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&at, &utc));
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
