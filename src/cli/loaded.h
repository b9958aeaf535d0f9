/* loaded.h - what was loaded: a row for each file, and what is to be looked at below. */
#ifndef CLI_LOADED_H
#define CLI_LOADED_H

#include <stdbool.h>

#include "cli/table.h"

struct bilat_load_result;
struct cli;
struct loaded;

struct loaded *loaded_new(struct cli *cli);
void loaded_free(struct loaded *loaded); /* NULL is fine */
void loaded_add(struct loaded *loaded, const struct bilat_load_result *result);
/* A file that was not loaded; why has been told. */
void loaded_refuse(struct loaded *loaded, const char *name);
/* Nothing for people who want quiet. */
bool loaded_print(
    struct loaded *loaded, const struct table_options *options, struct bilat_error *err);

#endif
