/* bilat config: what is set, and where. */
#include <stdio.h>
#include <stdlib.h>

#include "cli/config.h"
#include "cli/reading.h"

struct config_options {
	struct table_options table;
};

static const struct option config_options[] = {
	TABLE_OPTIONS(struct config_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

static void add(struct table *table, const char *name, const char *value, const char *from)
{
	table_row(table);
	table_text(table, name);
	table_text(table, value);
	table_text(table, from);
}

/* The order that the store keeps goes before that of the file. */
static bool add_sources(struct cli *cli, struct table *table, struct bilat_error *err)
{
	const struct config_setting *set = &cli->config->at[CONFIG_SOURCES];
	struct bilat_error ignored; /* settings are shown without a store too */
	char *kept = NULL;

	if (cli_open_store(cli, STORE_READ, &ignored) &&
	    !bilat_store_setting(cli->store, "source.order", &kept, err))
		return false;
	if (kept != NULL && kept[0] != '\0')
		add(table, config_name(CONFIG_SOURCES), kept, "store");
	else
		add(table, config_name(CONFIG_SOURCES), set->value, set->from);
	free(kept);
	return true;
}

static void add_store(struct cli *cli, struct table *table, bool given)
{
	const char *from_environment = getenv("BILAT_DB");

	add(table, "store", cli->db != NULL ? cli->db : "",
	    given                                                     ? "command line"
	    : from_environment != NULL && from_environment[0] != '\0' ? "$BILAT_DB"
								      : "default");
}

static enum bilat_error_kind run_config(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct config_options *o = options;
	struct table *table = table_new();
	bool given = cli->db != NULL;
	bool done;

	(void)arguments;
	table_column(table, "setting", "setting", SHOW_ALL);
	table_column(table, "value", "value", SHOW_ALL);
	table_column(table, "from", "from", SHOW_ALL);
	done = add_sources(cli, table, err);
	for (int key = CONFIG_SOURCES + 1; key < CONFIG_COUNT; key++)
		add(table, config_name((enum config_key)key), cli->config->at[key].value,
		    cli->config->at[key].from);
	add_store(cli, table, given);
	if (cli->config->path != NULL)
		table_note(table, arena_printf(cli->arena, "%s %s", cli->config->path,
				      cli->config->exists ? "is read" : "is not there"));
	done = done && table_print(table, cli, &o->table, err);
	table_free(table);
	return done ? BILAT_OK : err->kind;
}

const struct command command_config = {
	.name = "config",
	.arguments = "",
	.summary = "what is set, and where it comes from",
	.details =
	    "Shows each setting with its value and whether it comes from the command "
	    "line, the\n"
	    "environment, the store or the file $XDG_CONFIG_HOME/bilat/config, in which "
	    "you set:\n"
	    "\n"
	    "  sources = {\"kz-nbk\", \"imf-dip\"}   # these answer first\n"
	    "  reporter = KAZ            # what . means: bilat get . RUS trade.turnover\n"
	    "  lang = ru                 # of reports: en, ru or kk\n"
	    "  numbers = \"1 234,5\"       # in tables; for programs they stay as they are\n"
	    "  color = never             # auto, always or never\n"
	    "  template = brief          # of reports\n"
	    "  pager = \"less -FRX\"       # for long tables, or none",
	.options = config_options,
	.least = 0,
	.most = 0,
	.store = STORE_NONE,
	.run = run_config,
	.options_size = sizeof(struct config_options),
};
