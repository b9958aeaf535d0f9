#include "cli/global.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/file.h"
#include "cli/command.h"

const struct option global_options[] = {
	{ "db", 0, OPTION_TEXT, "FILE", "the store", offsetof(struct global_options, db) },
	{ "data-dir", 0, OPTION_TEXT, "DIR",
	    "read reference data, layouts and charts from here",
	    offsetof(struct global_options, data_dir) },
	{ "color", 0, OPTION_TEXT, "WHEN", "auto, always or never",
	    offsetof(struct global_options, color) },
	{ "quiet", 'q', OPTION_FLAG, NULL, "only results and errors",
	    offsetof(struct global_options, quiet) },
	{ "verbose", 'v', OPTION_FLAG, NULL, "say more",
	    offsetof(struct global_options, verbose) },
	{ "help", 'h', OPTION_FLAG, NULL, "show help", offsetof(struct global_options, help) },
	{ "version", 0, OPTION_FLAG, NULL, "show the version",
	    offsetof(struct global_options, version) },
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

/* The place of the command among the words: the first that is no global option. */
bool global_split(struct arena *arena, int argc, char **argv, struct global_options *global,
    int *command_at, struct bilat_error *err)
{
	int at = 1;

	while (at < argc && argv[at][0] == '-' && argv[at][1] != '\0' &&
	       strcmp(argv[at], "--") != 0) {
		bool has_value = false;
		for (const struct option *o = global_options; o->name != NULL; o++) {
			if (o->type == OPTION_TEXT && strncmp(argv[at], "--", 2) == 0 &&
			    strcmp(argv[at] + 2, o->name) == 0)
				has_value = true;
		}
		at += has_value ? 2 : 1;
	}
	if (at > argc)
		at = argc;
	*command_at = at;

	struct option_target target = { global_options, global };
	struct words none;
	return options_parse(arena, &target, 1, at - 1, argv + 1, &none, err);
}

static bool find_store(struct cli *cli, struct bilat_error *err)
{
	const char *from_environment = getenv("BILAT_DB");
	char *home;

	if (cli->db != NULL && cli->db[0] != '\0')
		return true;
	if (from_environment != NULL && from_environment[0] != '\0') {
		cli->db = from_environment;
		return true;
	}
	if (!folder_data_home(&home, err)) {
		err->kind = BILAT_STORE;
		return false;
	}
	cli->db = arena_printf(cli->arena, "%s/bilat.db", home);
	free(home);
	return true;
}

static void warn_of_network(const struct bilat_store *store)
{
	const char *network = bilat_store_network(store);
	struct str line = STR_INIT;

	if (!network)
		return;
	str_printf(&line,
	    "warning: the store '%s' lies in a network file system (%s), whose locks may not keep "
	    "another program out (let one at a time write, or keep it on this machine)",
	    bilat_store_path(store), network);
	command_complain(line.text);
	str_done(&line);
}

bool cli_open_store(struct cli *cli, enum store_need need, struct bilat_error *err)
{
	static const enum bilat_store_mode modes[] = { [STORE_READ] = BILAT_STORE_READ,
		[STORE_SHARE] = BILAT_STORE_READ,
		[STORE_WRITE] = BILAT_STORE_WRITE,
		[STORE_CREATE] = BILAT_STORE_CREATE };

	if (need == STORE_NONE)
		return true;
	if (!find_store(cli, err))
		return false;
	if (!bilat_store_open(cli->db, modes[need], &cli->store, err))
		return false;
	if (modes[need] != BILAT_STORE_READ && !cli->quiet)
		warn_of_network(cli->store);
	return true;
}
