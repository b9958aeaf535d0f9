/* option.h - options out of a table: parsing, usage and help.
 *
 * An option fills a field of the command's own struct, given by its offset.  Options may
 * stand before or after arguments, "--opt=value" and "--opt value" both work, "--" ends
 * them, and "-" is an argument. */
#ifndef CLI_OPTION_H
#define CLI_OPTION_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct arena;
struct bilat_error;

struct words {
	size_t count;
	const char **at;
};

enum option_type {
	OPTION_FLAG, /* bool: true */
	OPTION_TEXT, /* const char * */
	OPTION_LIST, /* struct words: every time it is given, one more */
};

struct option {
	const char *name; /* "format"; NULL ends the table */
	char letter;      /* 'o' for -o; 0 if none */
	enum option_type type;
	const char *argument; /* "FILE"; NULL for a flag */
	const char *help;
	size_t offset;
};

/* Several tables are searched in order (the command's, the global ones); each has its own
 * struct.  Memory is the arena's. */
struct option_target {
	const struct option *table;
	void *fields;
};

bool options_parse(struct arena *arena, const struct option_target *targets,
    size_t target_count, int argc, char **argv, struct words *arguments_out,
    struct bilat_error *err);

/* One line an option, aligned. */
void options_help(const struct option *table, struct str *out);

void words_add(struct arena *arena, struct words *words, const char *word);
/* All words with a blank between them. */
const char *words_join(struct arena *arena, const struct words *words);
/* The parts of "RUS,CHN,DEU"; empty parts are left out. */
struct words words_split(struct arena *arena, const char *list, char delimiter);

#endif
