/* bilat source: who produces figures, and in which order sources answer. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/reading.h"

struct source_options {
	struct table_options table;
	const char *order;
};

static const struct option source_options[] = {
	{ "order", 0, OPTION_TEXT, "ID,...",
	    "these sources answer first, in this order ('' for the default)",
	    offsetof(struct source_options, order) },
	TABLE_OPTIONS(struct source_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

static bool set_order(struct cli *cli, const char *order, struct bilat_error *err)
{
	struct words ids = words_split(cli->arena, order, ',');
	struct str text = STR_INIT;
	bool done;

	for (size_t i = 0; i < ids.count; i++) {
		if (!reading_source(cli, ids.at[i], err)) {
			str_done(&text);
			return false;
		}
		str_printf(&text, "%s%s", i > 0 ? "," : "", ids.at[i]);
	}
	done = bilat_store_set(cli->store, "source.order", text.text, err);
	str_done(&text);
	return done;
}

static void add_field(struct table *table, const char *key, const char *value)
{
	if (value == NULL || value[0] == '\0')
		return;
	table_row(table);
	table_text(table, key);
	table_text(table, value);
}

static struct table *explain(const struct bilat_source *source)
{
	struct table *table = table_new();

	table_column(table, "key", "", SHOW_ALL);
	table_column(table, "value", "", SHOW_ALL | SHOW_WRAP);
	add_field(table, "id", source->id);
	add_field(table, "title", source->title);
	add_field(table, "publisher", source->publisher);
	add_field(table, "kind", bilat_source_kind_name(source->kind));
	add_field(table, "basis", source->basis);
	add_field(table, "speaks for", source->country);
	add_field(table, "licence", source->licence);
	add_field(table, "licence at", source->licence_url);
	add_field(table, "cite as", source->citation);
	add_field(table, "address", source->url);
	return table;
}

/* A source that only a file named: all that is known is what the file said. */
static enum bilat_error_kind explain_stored(
    struct cli *cli, const struct source_options *o, const char *id, struct bilat_error *err)
{
	struct bilat_stored_sources stored;
	struct table *table;
	bool done;

	if (!bilat_store_sources(cli->store, &stored, err))
		return err->kind;
	table = table_new();
	table_column(table, "key", "", SHOW_ALL);
	table_column(table, "value", "", SHOW_ALL | SHOW_WRAP);
	for (size_t i = 0; i < stored.count; i++) {
		if (strcmp(stored.at[i].id, id) != 0)
			continue;
		add_field(table, "id", id);
		add_field(table, "title", stored.at[i].title);
		add_field(table, "publisher", stored.at[i].publisher);
	}
	done = table_print(table, cli, &o->table, err);
	table_free(table);
	bilat_stored_sources_free(&stored);
	return done ? BILAT_OK : err->kind;
}

/* NULL: the order cannot be read. */
static struct table *list(struct cli *cli, struct bilat_error *err)
{
	const struct bilat_source *source;
	char *order;

	if (!bilat_store_setting(cli->store, "source.order", &order, err))
		return NULL;
	struct table *table = table_new();
	table_column(table, "source", "source", SHOW_ALL);
	table_column(table, "kind", "kind", SHOW_ALL);
	table_column(table, "basis", "basis", SHOW_ALL);
	table_column(table, "title", "title", SHOW_ALL | SHOW_WRAP);
	table_column(table, "publisher", "publisher", SHOW_FLAT | SHOW_JSON);
	for (size_t i = 0; (source = bilat_source_at(cli->reference, i)) != NULL; i++) {
		table_row(table);
		table_text(table, source->id);
		table_text(table, bilat_source_kind_name(source->kind));
		table_text(table, source->basis);
		table_text(table, source->title);
		table_text(table, source->publisher);
	}
	if (order != NULL && order[0] != '\0')
		table_note(table, arena_printf(cli->arena, "first answer: %s", order));
	free(order);
	return table;
}

static enum bilat_error_kind run_source(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct source_options *o = options;
	const struct bilat_source *one = NULL;
	struct table *table;
	bool done;

	if (o->order != NULL && !set_order(cli, o->order, err))
		return err->kind;
	if (o->order != NULL && arguments->count == 0)
		return BILAT_OK;
	if (arguments->count > 0) {
		one = bilat_source_get(cli->reference, arguments->at[0]);
		if (one == NULL && !reading_source(cli, arguments->at[0], err))
			return BILAT_USAGE;
		if (one == NULL)
			return explain_stored(cli, o, arguments->at[0], err);
	}
	table = one != NULL ? explain(one) : list(cli, err);
	if (table == NULL)
		return err->kind;
	done = table_print(table, cli, &o->table, err);
	table_free(table);
	return done ? BILAT_OK : err->kind;
}

const struct command command_source = {
	.name = "source",
	.arguments = "[ID]",
	.summary = "who produces figures; the order in which sources answer",
	.details = "Lists the sources in their default order, or explains one: publisher, "
		   "licence, how to\n"
		   "cite. --order sets which sources answer first in this store.\n"
		   "\n"
		   "  bilat source imf-dip\n"
		   "  bilat source --order kz-nbk,imf-dip",
	.options = source_options,
	.least = 0,
	.most = 1,
	.store = STORE_CREATE,
	.run = run_source,
	.options_size = sizeof(struct source_options),
};
