/* command.h - the commands: one table gives dispatch, help and usage. */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include <stdbool.h>
#include <stddef.h>

#include <bilat/bilat.h>

#include "base/arena.h"
#include "base/term.h"
#include "cli/option.h"

/* What a command needs of the store; it is opened before the command runs. */
enum store_need {
	STORE_NONE,
	STORE_READ,  /* one state of it for all that the command asks */
	STORE_SHARE, /* for reading; others may write between two questions */
	STORE_WRITE,
	STORE_CREATE,
};

struct config;

/* What every command is handed. Everything is released by main. */
struct cli {
	struct arena *arena; /* lives as long as the command */
	struct bilat_reference *reference;
	struct bilat_store *store; /* NULL if the command needs none */
	const char *db;            /* path of the store */
	const char *data_dir;
	enum term_color color;
	bool quiet, verbose;
	const struct config *config; /* what the user has set */
	int64_t news;                /* figures that loads found new or revised */
};

struct command {
	const char *name;
	const char *arguments; /* "REPORTER PARTNER INDICATOR [PERIODS]" */
	const char *summary;   /* one line, lower case, no full stop */
	const char *details;   /* paragraphs and examples for `help NAME` */
	const struct option *options;
	int least, most; /* arguments; most -1: any number */
	enum store_need store;
	/* Returns the exit status BILAT_OK or BILAT_NONE; anything else goes through err. */
	enum bilat_error_kind (*run)(struct cli *cli, const void *options,
	    const struct words *arguments, struct bilat_error *err);
	size_t options_size; /* of the struct that the option table fills */
	bool bears_bad_settings; /* runs without them if the file cannot be read */
};

/* Ends with NULL. */
extern const struct command *const commands[];

/* Opens the store at --db, else $BILAT_DB, else in the user's data folder. */
bool cli_open_store(struct cli *cli, enum store_need need, struct bilat_error *err);

const struct command *command_find(const char *name);
/* The command of that name, or the only one that begins so ("doc"); else NULL and an error that
 * names those that do, or the nearest. */
const struct command *command_meant(const char *name, struct bilat_error *err);
void command_help(const struct command *command, struct str *out);
void command_list(struct str *out);

/* "bilat: MESSAGE" on standard error, made harmless. */
void command_complain(const char *message);

/* One file each, cmd_NAME.c. */
extern const struct command command_load, command_unload, command_documents, command_inspect,
    command_get, command_series, command_rank, command_mirror, command_plot, command_report,
    command_trace, command_projects, command_country, command_indicator, command_layout,
    command_source, command_check, command_history, command_diff, command_export,
    command_verify, command_backup, command_completion, command_config, command_refresh, command_status;

#endif
