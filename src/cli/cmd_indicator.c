/* bilat indicator: the catalogue, searched or explained. */
#include <stdio.h>
#include <string.h>

#include "cli/reading.h"

struct indicator_options {
	struct table_options table;
};

static const struct option indicator_options[] = {
	TABLE_OPTIONS(struct indicator_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

static void add_field(struct table *table, const char *key, const char *value)
{
	if (value == NULL || value[0] == '\0')
		return;
	table_row(table);
	table_text(table, key);
	table_text(table, value);
}

/* One code after the other, with room for a line to break. */
static void add_codes(struct table *table, const char *codes)
{
	struct str spaced = STR_INIT;

	if (codes[0] == '\0')
		return;
	for (const char *at = codes; *at != '\0'; at++) {
		str_add_char(&spaced, *at);
		if (*at == ';')
			str_add_char(&spaced, ' ');
	}
	table_row(table);
	table_text(table, "codes");
	table_texts(table, spaced.text, codes);
	str_done(&spaced);
}

static void add_columns_explained(struct table *table)
{
	table_column(table, "key", "", SHOW_ALL);
	table_column(table, "value", "", SHOW_ALL | SHOW_WRAP);
}

static struct table *explain(const struct bilat_indicator *indicator)
{
	struct table *table = table_new();

	add_columns_explained(table);
	add_field(table, "id", indicator->id);
	add_field(table, "name", indicator->name);
	add_field(table, "Russian", indicator->names[BILAT_RUSSIAN]);
	add_field(table, "Kazakh", indicator->names[BILAT_KAZAKH]);
	add_field(table, "definition", indicator->definition);
	add_field(table, "kind", bilat_indicator_kind_name(indicator->kind));
	add_field(table, "unit", indicator->unit);
	add_field(table, "partner", indicator->partner ? "yes" : "none");
	add_field(table, "reporter", indicator->role);
	add_field(table, "mirror", indicator->mirror);
	add_field(table, "over time", bilat_aggregation_name(indicator->aggregation));
	add_field(table, "derived as", indicator->derivation);
	add_field(table, "standard", indicator->standard);
	add_codes(table, indicator->native_codes);
	return table;
}

/* Whether it is what was asked for; the fewer letters were wrong the nearer. */
static bool matches(const struct bilat_indicator *indicator, const char *words,
    bool definitions, size_t *typos_out)
{
	const char *const texts[] = { indicator->id, indicator->name,
		indicator->names[BILAT_RUSSIAN], indicator->names[BILAT_KAZAKH],
		indicator->definition };
	size_t count = sizeof texts / sizeof *texts - !definitions;

	*typos_out = 0;
	if (words == NULL)
		return true;
	if (strchr(words, '*') != NULL)
		return bilat_indicator_matches(words, indicator->id);
	return bilat_words_fit(words, texts, count, typos_out);
}

/* The fewest letters that are wrong in any that matches. */
static size_t fewest_typos(struct cli *cli, const char *words, bool definitions)
{
	const struct bilat_indicator *indicator;
	size_t least = (size_t)-1, typos;

	for (size_t i = 0; (indicator = bilat_indicator_at(cli->reference, i)) != NULL; i++) {
		if (matches(indicator, words, definitions, &typos) && typos < least)
			least = typos;
	}
	return least;
}

static struct table *list(struct cli *cli, const char *words, size_t *count_out)
{
	struct table *table = table_new();
	const struct bilat_indicator *indicator;
	/* Definitions name many things; they are looked at where names say nothing. */
	bool definitions = fewest_typos(cli, words, false) > 0;
	size_t most = fewest_typos(cli, words, definitions), typos;

	table_column(table, "indicator", "indicator", SHOW_ALL);
	table_column(table, "name", "name", SHOW_ALL | SHOW_WRAP);
	table_column(table, "kind", "kind", SHOW_ALL);
	table_column(table, "unit", "unit", SHOW_ALL);
	table_column(table, "mirror", "mirror", SHOW_FLAT | SHOW_JSON);
	*count_out = 0;
	for (size_t i = 0; (indicator = bilat_indicator_at(cli->reference, i)) != NULL; i++) {
		if (!matches(indicator, words, definitions, &typos) || typos > most)
			continue;
		table_row(table);
		table_text(table, indicator->id);
		table_text(table, indicator->name);
		table_text(table, bilat_indicator_kind_name(indicator->kind));
		table_text(table, indicator->unit);
		table_text(table, indicator->mirror);
		++*count_out;
	}
	if (*count_out > 0 && most > 0)
		table_note(
		    table, arena_printf(cli->arena,
			       "nothing fits '%s' to the letter: this is nearest", words));
	return table;
}

static enum bilat_error_kind run_indicator(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct indicator_options *o = options;
	const char *word = arguments->count > 0 ? words_join(cli->arena, arguments) : NULL;
	const struct bilat_indicator *one = NULL;
	struct table *table;
	size_t count = 1;
	bool done;

	if (word != NULL)
		one = bilat_indicator_get(cli->reference, word);
	table = one != NULL ? explain(one) : list(cli, word, &count);
	if (count == 0) {
		/* A native code, or a word that is nearly one: one answer or a suggestion. */
		table_free(table);
		if (!bilat_indicator_find(cli->reference, word, &one, err))
			return err->kind;
		table = explain(one);
	}
	done = table_print(table, cli, &o->table, err);
	table_free(table);
	return done ? BILAT_OK : err->kind;
}

const struct command command_indicator = {
	.name = "indicator",
	.arguments = "[WORD...]",
	.summary = "find an indicator, or what one means",
	.details =
	    "Without a word lists the catalogue; with an id or native code explains it: "
	    "definition,\n"
	    "kind, mirror, concordance. Other words, in English, Russian or Kazakh, list what "
	    "fits all\n"
	    "of them; a wrong letter or ending does no harm.\n"
	    "\n"
	    "  bilat indicator investment stock\n"
	    "  bilat indicator прямые инвестиции\n"
	    "  bilat indicator fdi.inflow.gross",
	.options = indicator_options,
	.least = 0,
	.most = -1,
	.store = STORE_NONE,
	.run = run_indicator,
	.options_size = sizeof(struct indicator_options),
};
