/* global.h - the options that every command takes. */
#ifndef CLI_GLOBAL_H
#define CLI_GLOBAL_H

#include <stdbool.h>

#include "cli/option.h"

struct arena;
struct bilat_error;

struct global_options {
	const char *db, *data_dir, *color;
	bool quiet, verbose, help, version;
};

extern const struct option global_options[];

/* Reads the options before the command, and says where it stands: argc if there is none. */
bool global_split(struct arena *arena, int argc, char **argv, struct global_options *global,
    int *command_at, struct bilat_error *err);

#endif
