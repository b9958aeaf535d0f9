/* bilat series: what the store holds. */
#include <stdio.h>
#include <string.h>

#include "cli/reading.h"

struct series_options {
	struct reading_options reading;
	struct table_options table;
};

static const struct option series_options[] = {
	READING_OPTIONS(struct series_options, reading),
	TABLE_OPTIONS(struct series_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

static void add_columns(struct table *table)
{
	table_column(table, "reporter", "rep.", SHOW_ALL | FOLD);
	table_column(table, "partner", "part.", SHOW_ALL | FOLD);
	table_column(table, "indicator", "indicator", SHOW_ALL | FOLD);
	table_column(table, "detail", "detail", SHOW_ALL);
	table_column(table, "freq", "freq", SHOW_ALL);
	table_column(table, "unit", "unit", SHOW_ALL);
	table_column(table, "source", "source", SHOW_ALL);
	table_column(table, "first", "first", SHOW_ALL | SHOW_WHOLE);
	table_column(table, "last", "last", SHOW_ALL | SHOW_WHOLE);
	table_column(table, "observations", "figures", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "gaps", "gaps", SHOW_ALL | ALIGN_NUMBER);
}

static void add_row(struct table *table, const struct bilat_holding *held)
{
	char freq[2] = { (char)held->key.freq, '\0' };
	char first[BILAT_PERIOD_SIZE], last[BILAT_PERIOD_SIZE];
	bool any = held->observations > 0;

	table_row(table);
	table_text(table, held->key.reporter);
	table_text(table, held->key.partner);
	table_text(table, held->key.indicator);
	table_text(table, held->key.detail);
	table_text(table, freq);
	table_text(table, held->key.unit);
	table_text(table, held->key.source);
	table_text(table, any ? bilat_period_print(first, held->first) : "");
	table_text(table, any ? bilat_period_print(last, held->last) : "");
	table_int(table, held->observations);
	table_int(table, held->gaps);
}

static enum bilat_error_kind run_series(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct series_options *o = options;
	struct bilat_selection selection;
	struct bilat_holdings held;
	struct table *table;
	enum format format;
	bool done;

	if (!format_parse(o->table.format, &format, err) ||
	    !reading_selection(cli, &o->reading, arguments, &selection, err) ||
	    !bilat_store_holdings(cli->store, &selection, &held, err))
		return err->kind;
	if (held.count == 0) {
		bilat_holdings_free(&held);
		bilat_fail(
		    err, BILAT_NONE, "no such series is held (bilat series alone lists all)");
		return BILAT_NONE;
	}
	table = table_new();
	add_columns(table);
	for (size_t i = 0; i < held.count; i++)
		add_row(table, &held.at[i]);
	done = table_print(table, cli, &o->table, err);
	table_free(table);
	bilat_holdings_free(&held);
	return done ? BILAT_OK : err->kind;
}

const struct command command_series = {
	.name = "series",
	.arguments = "[REPORTER [PARTNER [INDICATOR]]]",
	.summary = "list the series that are held",
	.details = "Lists what the store holds, with first and last period and the gaps "
		   "between them.\n"
		   "\n"
		   "  bilat series KAZ RUS\n"
		   "  bilat series KAZ all 'fdi.*' --format csv",
	.options = series_options,
	.least = 0,
	.most = 3,
	.store = STORE_READ,
	.run = run_series,
	.options_size = sizeof(struct series_options),
};
