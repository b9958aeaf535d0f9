#include "cli/option.h"

#include <stdio.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"

void words_add(struct arena *arena, struct words *words, const char *word)
{
	const char **at = arena_array(arena, words->count + 1, sizeof *at);

	for (size_t i = 0; i < words->count; i++)
		at[i] = words->at[i];
	at[words->count] = word;
	words->at = at;
	words->count++;
}

const char *words_join(struct arena *arena, const struct words *words)
{
	const char *text = "";

	for (size_t i = 0; i < words->count; i++)
		text = arena_printf(arena, "%s%s%s", text, i > 0 ? " " : "", words->at[i]);
	return text;
}

struct words words_split(struct arena *arena, const char *list, char delimiter)
{
	struct words words = { 0, NULL };

	while (*list != '\0') {
		const char *end = strchr(list, delimiter);
		size_t length = end == NULL ? strlen(list) : (size_t)(end - list);
		if (length > 0)
			words_add(arena, &words, text_trim(arena_strndup(arena, list, length)));
		list += length + (end != NULL);
	}
	return words;
}

struct parser {
	struct arena *arena;
	const struct option_target *targets;
	size_t target_count;
	int argc, at;
	char **argv;
	struct bilat_error *err;
};

static const struct option *find_name(
    const struct parser *parser, const char *name, size_t length, void **fields_out)
{
	for (size_t t = 0; t < parser->target_count; t++) {
		for (const struct option *o = parser->targets[t].table; o->name != NULL; o++) {
			if (strlen(o->name) == length && strncmp(o->name, name, length) == 0) {
				*fields_out = parser->targets[t].fields;
				return o;
			}
		}
	}
	return NULL;
}

static const struct option *find_letter(
    const struct parser *parser, char letter, void **fields_out)
{
	for (size_t t = 0; t < parser->target_count; t++) {
		for (const struct option *o = parser->targets[t].table; o->name != NULL; o++) {
			if (o->letter == letter) {
				*fields_out = parser->targets[t].fields;
				return o;
			}
		}
	}
	return NULL;
}

static bool fail_unknown(const struct parser *parser, const char *name, size_t length)
{
	const char *nearest = NULL;
	size_t least = 4;
	char *wrong = arena_strndup(parser->arena, name, length);

	for (size_t t = 0; t < parser->target_count; t++) {
		for (const struct option *o = parser->targets[t].table; o->name != NULL; o++) {
			size_t distance = text_distance(wrong, o->name);
			if (distance < least) {
				least = distance;
				nearest = o->name;
			}
		}
	}
	if (nearest != NULL)
		return bilat_fail(parser->err, BILAT_USAGE,
		    "unknown option '--%s' (did you mean --%s?)", wrong, nearest);
	return bilat_fail(parser->err, BILAT_USAGE, "unknown option '--%s'", wrong);
}

static void store_value(
    const struct parser *parser, const struct option *option, void *fields, const char *value)
{
	char *field = (char *)fields + option->offset;

	switch (option->type) {
	case OPTION_FLAG:
		*(bool *)(void *)field = true;
		break;
	case OPTION_TEXT:
		*(const char **)(void *)field = value;
		break;
	case OPTION_LIST:
		words_add(parser->arena, (struct words *)(void *)field, value);
		break;
	}
}

static bool next_value(struct parser *parser, const char *shown, const char **value_out)
{
	if (parser->at + 1 >= parser->argc)
		return bilat_fail(parser->err, BILAT_USAGE, "option '%s' needs a value", shown);
	*value_out = parser->argv[++parser->at];
	return true;
}

static bool parse_long(struct parser *parser, const char *word)
{
	const char *name = word + 2;
	const char *equals = strchr(name, '=');
	size_t length = equals == NULL ? strlen(name) : (size_t)(equals - name);
	void *fields = NULL;
	const struct option *option = find_name(parser, name, length, &fields);
	const char *value = equals == NULL ? NULL : equals + 1;

	if (option == NULL)
		return fail_unknown(parser, name, length);
	if (option->type == OPTION_FLAG && value != NULL)
		return bilat_fail(
		    parser->err, BILAT_USAGE, "option '--%s' takes no value", option->name);
	if (option->type != OPTION_FLAG && value == NULL && !next_value(parser, word, &value))
		return false;
	store_value(parser, option, fields, value);
	return true;
}

static bool parse_short(struct parser *parser, const char *word)
{
	for (const char *c = word + 1; *c != '\0'; c++) {
		void *fields = NULL;
		const struct option *option = find_letter(parser, *c, &fields);
		const char *value = NULL;

		if (option == NULL)
			return bilat_fail(parser->err, BILAT_USAGE, "unknown option '-%c'", *c);
		if (option->type != OPTION_FLAG) {
			if (c[1] != '\0')
				value = c + 1;
			else if (!next_value(parser, word, &value))
				return false;
			store_value(parser, option, fields, value);
			return true;
		}
		store_value(parser, option, fields, NULL);
	}
	return true;
}

bool options_parse(struct arena *arena, const struct option_target *targets,
    size_t target_count, int argc, char **argv, struct words *arguments_out,
    struct bilat_error *err)
{
	struct parser parser = { arena, targets, target_count, argc, 0, argv, err };
	bool only_arguments = false;

	*arguments_out = (struct words){ 0, NULL };
	for (; parser.at < argc; parser.at++) {
		const char *word = argv[parser.at];
		if (only_arguments || word[0] != '-' || word[1] == '\0') {
			words_add(arena, arguments_out, word);
		} else if (strcmp(word, "--") == 0) {
			only_arguments = true;
		} else if (word[1] == '-') {
			if (!parse_long(&parser, word))
				return false;
		} else if (!parse_short(&parser, word)) {
			return false;
		}
	}
	return true;
}

void options_help(const struct option *table, struct str *out)
{
	for (const struct option *o = table; o->name != NULL; o++) {
		char left[64];
		char letter[8] = "    ";
		if (o->letter != 0)
			snprintf(letter, sizeof letter, "-%c, ", o->letter);
		snprintf(left, sizeof left, "%s--%s%s%s", letter, o->name,
		    o->argument == NULL ? "" : " ", o->argument == NULL ? "" : o->argument);
		str_printf(out, "  %-30s  %s\n", left, o->help);
	}
}
