#include "cli/command.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "base/utf8.h"

const struct command *command_find(const char *name)
{
	for (size_t i = 0; commands[i] != NULL; i++) {
		if (strcmp(commands[i]->name, name) == 0)
			return commands[i];
	}
	return NULL;
}

static const char *nearest_to(const char *name)
{
	const char *nearest = NULL;
	size_t least = 3;

	for (size_t i = 0; commands[i] != NULL; i++) {
		size_t distance = text_distance(name, commands[i]->name);
		if (distance < least) {
			least = distance;
			nearest = commands[i]->name;
		}
	}
	return nearest;
}

/* The names that begin so, joined; how many. */
static size_t beginning_so(const char *name, struct str *names, const struct command **last)
{
	size_t count = 0;

	for (size_t i = 0; commands[i] != NULL; i++) {
		if (!text_starts(commands[i]->name, name))
			continue;
		*last = commands[i];
		str_printf(names, "%s%s", count++ > 0 ? ", " : "", commands[i]->name);
	}
	return count;
}

const struct command *command_meant(const char *name, struct bilat_error *err)
{
	const struct command *command = command_find(name);
	struct str names = STR_INIT;
	size_t count = 0;

	if (command != NULL)
		return command;
	if (name[0] != '\0')
		count = beginning_so(name, &names, &command);
	if (count != 1) {
		const char *nearest = nearest_to(name);
		command = NULL;
		if (count > 1)
			bilat_fail(err, BILAT_USAGE, "'%s' may be %s", name, names.text);
		else if (nearest != NULL)
			bilat_fail(err, BILAT_USAGE,
			    "unknown command '%s' (did you mean '%s'?)", name, nearest);
		else
			bilat_fail(
			    err, BILAT_USAGE, "unknown command '%s' (see 'bilat help')", name);
	}
	str_done(&names);
	return command;
}

void command_help(const struct command *command, struct str *out)
{
	str_printf(out, "usage: bilat %s%s%s%s\n\n%s\n", command->name,
	    command->options[0].name != NULL ? " [OPTIONS]" : "",
	    command->arguments[0] != '\0' ? " " : "", command->arguments, command->details);
	if (command->options[0].name != NULL) {
		str_add(out, "\nOptions\n");
		options_help(command->options, out);
	}
}

void command_list(struct str *out)
{
	str_add(out,
	    "usage: bilat [--db FILE] [--data-dir DIR] [--color=auto|always|never] [-q | -v]\n"
	    "             COMMAND [ARGS]\n\n"
	    "What two countries' statistics say about each other: from files as they were\n"
	    "downloaded to figures with their changes, ranks, charts and sources.\n\n"
	    "Commands\n");
	for (size_t i = 0; commands[i] != NULL; i++)
		str_printf(out, "  %-10s  %s\n", commands[i]->name, commands[i]->summary);
	str_add(out, "\nTry\n"
		     "  bilat load --shipped\n"
		     "  bilat get Kazakhstan Russia fdi.inflow.gross 2020..2024 --with "
		     "yoy,change,record\n"
		     "  bilat report KAZ RUS -o report\n\n"
		     "The store is --db, else $BILAT_DB, else bilat/bilat.db in the user's "
		     "data folder.\n"
		     "`bilat help COMMAND` says more of a command.\n");
}

void command_complain(const char *message)
{
	struct str line = STR_INIT;

	utf8_clean(&line, message);
	fprintf(stderr, "bilat: %s\n", line.text);
	str_done(&line);
}
