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

/* The series whose countries and indicator the words fit, with the fewest letters wrong. */
static size_t fit(struct cli *cli, const struct bilat_holding *held, const char *words)
{
	const struct bilat_area *areas[] = { bilat_area_get(cli->reference, held->key.reporter),
		bilat_area_get(cli->reference, held->key.partner) };
	const struct bilat_indicator *indicator =
	    bilat_indicator_get(cli->reference, held->key.indicator);
	const char *texts[16] = { held->key.reporter, held->key.partner, held->key.indicator,
		held->key.source, held->key.detail };
	size_t count = 5, typos;

	for (size_t i = 0; i < 2; i++) {
		for (int language = 0; areas[i] != NULL && language < BILAT_LANGUAGES;
		     language++)
			texts[count++] = areas[i]->names[language];
	}
	for (int language = 0; indicator != NULL && language < BILAT_LANGUAGES; language++)
		texts[count++] = indicator->names[language];
	return bilat_words_fit(words, texts, count, &typos) ? typos : (size_t)-1;
}

static bool print_rows(struct cli *cli, const struct bilat_holdings *held, const size_t *typos,
    size_t most, const struct table_options *options, struct bilat_error *err)
{
	struct table *table = table_new();
	bool done;

	add_columns(table);
	for (size_t i = 0; i < held->count; i++) {
		if (typos == NULL || typos[i] <= most)
			add_row(table, &held->at[i]);
	}
	if (typos != NULL && most > 0)
		table_note(table, "nothing fits to the letter: this is nearest");
	done = table_print(table, cli, options, err);
	table_free(table);
	return done;
}

static enum bilat_error_kind search(struct cli *cli, const struct series_options *o,
    const struct words *arguments, struct bilat_error *err)
{
	const char *words = words_join(cli->arena, arguments);
	struct words none = { 0, NULL };
	struct bilat_selection selection;
	struct bilat_holdings held;
	size_t least = (size_t)-1;
	bool done;

	if (!reading_selection(cli, &o->reading, &none, &selection, err) ||
	    !bilat_store_holdings(cli->store, &selection, &held, err))
		return err->kind;
	size_t *typos = arena_array(cli->arena, held.count, sizeof *typos);
	for (size_t i = 0; i < held.count; i++) {
		typos[i] = fit(cli, &held.at[i], words);
		least = typos[i] < least ? typos[i] : least;
	}
	if (least == (size_t)-1)
		done = bilat_fail(err, BILAT_NONE,
		    "no series is held that '%s' fits (bilat indicator %s looks in the "
		    "catalogue)",
		    words, words);
	else
		done = print_rows(cli, &held, typos, least, &o->table, err);
	bilat_holdings_free(&held);
	return done ? BILAT_OK : err->kind;
}

static enum bilat_error_kind run_series(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct series_options *o = options;
	struct bilat_selection selection;
	struct bilat_holdings held;
	struct bilat_error fault = { BILAT_OK, "" };
	enum format format;
	bool done;

	if (!format_parse(o->table.format, &format, err))
		return err->kind;
	/* What is no key is looked for in names; a mistyped country is told as one if nothing
	 * is found. */
	if (arguments->count > 3 ||
	    !reading_selection(cli, &o->reading, arguments, &selection, &fault)) {
		enum bilat_error_kind status = search(cli, o, arguments, err);
		if (status == BILAT_NONE && arguments->count <= 3)
			*err = fault;
		return status == BILAT_NONE ? err->kind : status;
	}
	if (!bilat_store_holdings(cli->store, &selection, &held, err))
		return err->kind;
	if (held.count == 0) {
		bilat_holdings_free(&held);
		bilat_fail(
		    err, BILAT_NONE, "no such series is held (bilat series alone lists all)");
		return BILAT_NONE;
	}
	done = print_rows(cli, &held, NULL, 0, &o->table, err);
	bilat_holdings_free(&held);
	return done ? BILAT_OK : err->kind;
}

const struct command command_series = {
	.name = "series",
	.arguments = "[REPORTER [PARTNER [INDICATOR]]] | WORD...",
	.summary = "list the series that are held",
	.details =
	    "Lists what the store holds, with first and last period and the gaps "
	    "between them. Words that are no key are looked for in the names of countries "
	    "and\n"
	    "indicators, in English, Russian and Kazakh; a wrong letter does no harm.\n"
	    "\n"
	    "  bilat series KAZ RUS\n"
	    "  bilat series казахстан россия оборот\n"
	    "  bilat series KAZ all 'fdi.*' --format csv",
	.options = series_options,
	.least = 0,
	.most = -1,
	.store = STORE_READ,
	.run = run_series,
	.options_size = sizeof(struct series_options),
};
