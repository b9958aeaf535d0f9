/* config.h - what the user has set once, for all commands.
 *
 * The file is $XDG_CONFIG_HOME/bilat/config, in the syntax of layouts and templates.  A word on
 * the command line, an environment variable and the order of sources that a store keeps go
 * before it.  Without the file everything is as the help says. */
#ifndef CLI_CONFIG_H
#define CLI_CONFIG_H

#include <stdbool.h>

struct bilat_error;
struct cli;

enum config_key {
	CONFIG_SOURCES,  /* ids with commas: the first answers first */
	CONFIG_REPORTER, /* what "." means in the place of a country */
	CONFIG_LANG,     /* of reports */
	CONFIG_NUMBERS,  /* how they are written in tables: "1,234.5" */
	CONFIG_COLOR,
	CONFIG_TEMPLATE, /* of reports */
	CONFIG_PAGER,    /* for tables longer than the terminal; "none" for none */
	CONFIG_COUNT
};

struct config_setting {
	const char *value; /* "" if not set */
	const char *from;  /* "default", "file" or "$NAME" */
};
struct config {
	struct config_setting at[CONFIG_COUNT];
	const char *path; /* of the file; NULL without a home */
	bool exists;
};

/* Reads the file, checks every value (BILAT_INPUT, with its line) and tells the reference data
 * what it has to know; the result is the cli's. */
bool config_read(struct cli *cli, struct bilat_error *err);
/* Nothing is set, whatever the file says. */
void config_forget(struct cli *cli);

const char *config_name(enum config_key key);
/* "" if there is none; config may be NULL. */
const char *config_value(const struct config *config, enum config_key key);

#endif
