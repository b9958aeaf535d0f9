/* bilat layout: the file formats that are known. */
#include <stdio.h>
#include <string.h>

#include "cli/reading.h"

struct layout_options {
	struct table_options table;
};

static const struct option layout_options[] = {
	TABLE_OPTIONS(struct layout_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

static struct table *list(const struct bilat_layouts *layouts)
{
	struct table *table = table_new();

	table_column(table, "layout", "layout", SHOW_ALL);
	table_column(table, "title", "title", SHOW_ALL);
	table_column(table, "source", "source", SHOW_ALL);
	table_column(table, "provenance", "made", SHOW_FLAT | SHOW_JSON);
	for (size_t i = 0; i < layouts->count; i++) {
		table_row(table);
		table_text(table, layouts->at[i].name);
		table_text(table, layouts->at[i].title);
		table_text(table, layouts->at[i].source);
		table_text(table, layouts->at[i].provenance);
	}
	return table;
}

static struct table *explain(struct cli *cli, const struct bilat_layout_info *layout)
{
	struct table *table = table_new();

	table_column(table, "column", "column", SHOW_ALL);
	table_column(table, "role", "read as", SHOW_ALL);
	table_column(table, "special", "special", SHOW_ALL);
	table_title(
	    table, arena_printf(cli->arena, "%s: %s. Recognised by %s. Made %s.", layout->name,
		       layout->title, layout->recognised_by, layout->provenance));
	for (size_t i = 0; i < layout->column_count; i++) {
		table_row(table);
		table_text(table, layout->columns[i].name);
		table_text(table, layout->columns[i].role);
		table_text(table, layout->columns[i].example);
	}
	return table;
}

static const struct bilat_layout_info *find(
    const struct bilat_layouts *layouts, const char *name, struct bilat_error *err)
{
	const char *nearest = "";
	size_t least = (size_t)-1;

	for (size_t i = 0; i < layouts->count; i++) {
		size_t distance = text_distance(name, layouts->at[i].name);
		if (distance == 0)
			return &layouts->at[i];
		if (distance < least) {
			least = distance;
			nearest = layouts->at[i].name;
		}
	}
	bilat_fail(err, BILAT_USAGE, "unknown layout '%s' (did you mean %s?)", name, nearest);
	return NULL;
}

static enum bilat_error_kind run_layout(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct layout_options *o = options;
	const struct bilat_layout_info *one = NULL;
	struct bilat_layouts layouts;
	struct table *table;
	bool done;

	if (!bilat_layouts_list(&layouts, err))
		return err->kind;
	if (arguments->count > 0 && (one = find(&layouts, arguments->at[0], err)) == NULL) {
		bilat_layouts_free(&layouts);
		return err->kind;
	}
	table = one != NULL ? explain(cli, one) : list(&layouts);
	done = table_print(table, cli, &o->table, err);
	table_free(table);
	bilat_layouts_free(&layouts);
	return done ? BILAT_OK : err->kind;
}

const struct command command_layout = {
	.name = "layout",
	.arguments = "[NAME]",
	.summary = "the file formats that are known",
	.details = "Lists the layouts, or explains one: how a file is recognised and what its "
		   "columns are.",
	.options = layout_options,
	.least = 0,
	.most = 1,
	.store = STORE_NONE,
	.run = run_layout,
	.options_size = sizeof(struct layout_options),
};
