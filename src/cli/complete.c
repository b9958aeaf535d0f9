#include "cli/complete.h"

#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "cli/global.h"

static bool is_offered(const struct completion *on, const char *line)
{
	const char *found = on->out->length > 0 ? strstr(on->out->text, line) : NULL;

	while (found != NULL && found > on->out->text && found[-1] != '\n')
		found = strstr(found + 1, line);
	return found != NULL;
}

/* Names of documents may hold what would end the line, or act in the terminal. */
static const char *one_line(struct arena *arena, const char *text)
{
	struct str clean = STR_INIT;

	utf8_clean(&clean, text);
	const char *kept = arena_strdup(arena, clean.text);
	str_done(&clean);
	return kept;
}

void complete_offer(struct completion *on, const char *word, const char *meaning)
{
	struct arena *arena = on->cli->arena;
	const char *line =
	    meaning != NULL && meaning[0] != '\0'
		? arena_printf(arena, "%s%s\t%s\n", on->before, one_line(arena, word),
		      one_line(arena, meaning))
		: arena_printf(arena, "%s%s\n", on->before, one_line(arena, word));

	/* Two series may offer the same period. */
	if (strncasecmp(word, on->typed, strlen(on->typed)) == 0 && !is_offered(on, line))
		str_add(on->out, line);
}

static const struct option *find_option(const struct option *table, const char *word)
{
	size_t length = strcspn(word, "=");

	for (const struct option *o = table; o != NULL && o->name != NULL; o++) {
		bool by_name = strncmp(word, "--", 2) == 0 && strlen(o->name) == length - 2 &&
			       strncmp(word + 2, o->name, length - 2) == 0;
		bool by_letter = word[0] == '-' && word[1] == o->letter && o->letter != '\0' &&
				 word[2] == '\0';
		if (by_name || by_letter)
			return o;
	}
	return NULL;
}

/* An option of the command, else one of all commands. */
static const struct option *option_of(const struct completion *on, const char *word)
{
	const struct option *option =
	    on->command != NULL ? find_option(on->command->options, word) : NULL;

	return option != NULL ? option : find_option(global_options, word);
}

static void offer_options(struct completion *on, const struct option *table)
{
	for (const struct option *o = table; o->name != NULL; o++)
		complete_offer(on, arena_printf(on->cli->arena, "--%s", o->name), o->help);
}

/* The word in the usage that names the argument of that place: "FILE" of "FILE...". */
static const char *argument_kind(struct completion *on, size_t place)
{
	struct words kinds = words_split(on->cli->arena, on->command->arguments, ' ');
	const char *kind;

	if (kinds.count == 0)
		return "";
	kind = kinds.at[place < kinds.count ? place : kinds.count - 1];
	if (place >= kinds.count && strstr(kind, "...") == NULL)
		return "";
	kind += strspn(kind, "[");
	return arena_strndup(on->cli->arena, kind, strcspn(kind, ".]"));
}

/* Of a list only the part behind the last comma is being typed. */
static void split_list(struct completion *on, const char *word)
{
	const char *comma = strrchr(word, ',');
	size_t length = comma == NULL ? 0 : (size_t)(comma - word) + 1;

	on->before = arena_strndup(on->cli->arena, word, length);
	on->typed = word + length;
}

/* The words before the current one: the command, its arguments; the option whose value is
 * due, or NULL. */
static const struct option *walk(
    struct completion *on, const struct words *words, bool *only_arguments_out)
{
	const struct option *due = NULL;
	struct bilat_error ignored;

	for (size_t i = 0; i + 1 < words->count && !on->lost; i++) {
		const char *word = words->at[i];
		if (due != NULL) {
			if (strcmp(due->name, "db") == 0 && on->cli->db == NULL)
				on->cli->db = word;
			due = NULL;
		} else if (*only_arguments_out || word[0] != '-' || word[1] == '\0') {
			if (on->command != NULL)
				words_add(on->cli->arena, &on->arguments, word);
			else if ((on->command = command_meant(word, &ignored)) == NULL)
				on->lost = true;
		} else if (strcmp(word, "--") == 0) {
			*only_arguments_out = true;
		} else {
			const struct option *option = option_of(on, word);
			const char *equals = strchr(word, '=');
			if (equals != NULL && strncmp(word, "--db=", 5) == 0)
				on->cli->db = equals + 1;
			if (option != NULL && option->type != OPTION_FLAG && equals == NULL)
				due = option;
		}
	}
	return due;
}

void complete(struct cli *cli, const struct words *words, struct str *out)
{
	struct completion on = { .cli = cli, .before = "", .typed = "", .out = out };
	bool only_arguments = false;
	const struct option *due = walk(&on, words, &only_arguments);
	const char *current = words->count > 0 ? words->at[words->count - 1] : "";
	const char *equals = strchr(current, '=');

	struct bilat_error ignored;

	if (on.lost)
		return;
	/* Without a store what bilat knows is offered. */
	cli_open_store(cli, STORE_READ, &ignored);
	on.typed = current;
	if (due != NULL) {
		split_list(&on, current);
		complete_option(&on, due);
	} else if (current[0] == '-' && equals != NULL && !only_arguments) {
		const struct option *option = option_of(&on, current);
		split_list(&on, equals + 1);
		on.before = arena_printf(
		    cli->arena, "%.*s%s", (int)(equals + 1 - current), current, on.before);
		if (option != NULL)
			complete_option(&on, option);
	} else if (current[0] == '-' && !only_arguments) {
		if (on.command != NULL)
			offer_options(&on, on.command->options);
		offer_options(&on, global_options);
	} else if (on.command == NULL) {
		for (size_t i = 0; commands[i] != NULL; i++)
			complete_offer(&on, commands[i]->name, commands[i]->summary);
	} else {
		split_list(&on, current);
		complete_argument(&on, argument_kind(&on, on.arguments.count));
	}
}
