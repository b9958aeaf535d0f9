#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "base/resource.h"
#include "cli/command.h"
#include "cli/config.h"
#include "cli/global.h"

#ifndef BILAT_VERSION
#error "BILAT_VERSION comes from the build"
#endif

static bool check_count(
    const struct command *command, const struct words *arguments, struct bilat_error *err)
{
	if ((int)arguments->count < command->least)
		return bilat_fail(err, BILAT_USAGE,
		    "too few words: bilat %s %s (see 'bilat help %s')", command->name,
		    command->arguments, command->name);
	if (command->most >= 0 && (int)arguments->count > command->most)
		return bilat_fail(err, BILAT_USAGE,
		    "'%s' is one word too many: bilat %s %s (see 'bilat help %s')",
		    arguments->at[command->most], command->name, command->arguments,
		    command->name);
	return true;
}

static bool read_settings(
    struct cli *cli, const struct command *command, struct bilat_error *err)
{
	if (config_read(cli, err))
		return true;
	if (!command->bears_bad_settings)
		return false;
	*err = (struct bilat_error){ BILAT_OK, "" };
	config_forget(cli);
	return true;
}

static enum bilat_error_kind run_command(struct cli *cli, const struct command *command,
    int argc, char **argv, struct global_options *global, struct bilat_error *err)
{
	void *options = arena_alloc(cli->arena, command->options_size + 1);
	struct option_target targets[] = { { command->options, options },
		{ global_options, global } };
	struct words arguments;
	struct str help = STR_INIT;

	if (!options_parse(cli->arena, targets, 2, argc, argv, &arguments, err))
		return err->kind;
	/* Who says nothing more wants to see how it goes; a program that reads does not. */
	bool lost = arguments.count == 0 && command->least > 0;
	if (global->help || lost) {
		command_help(command, &help);
		fputs(help.text, global->help ? stdout : stderr);
		str_done(&help);
		return global->help ? BILAT_OK : BILAT_USAGE;
	}
	cli->db = global->db;
	cli->data_dir = global->data_dir;
	cli->quiet = global->quiet;
	cli->verbose = global->verbose;
	resource_override(cli->data_dir != NULL ? cli->data_dir : getenv("BILAT_DATA"));
	if (!check_count(command, &arguments, err) ||
	    !bilat_reference_open(&cli->reference, err) || !read_settings(cli, command, err) ||
	    !term_color_parse(
		global->color != NULL ? global->color : config_value(cli->config, CONFIG_COLOR),
		&cli->color, err) ||
	    !cli_open_store(cli, command->store, err) ||
	    (command->store == STORE_READ && !bilat_store_hold(cli->store, err)))
		return err->kind;
	return command->run(cli, options, &arguments, err);
}

static enum bilat_error_kind start(
    struct cli *cli, int argc, char **argv, struct bilat_error *err)
{
	struct global_options global = { 0 };
	int at;

	if (!global_split(cli->arena, argc, argv, &global, &at, err))
		return err->kind;
	if (global.version) {
		printf("bilat %s\n", BILAT_VERSION);
		return BILAT_OK;
	}
	if (at >= argc) {
		struct str list = STR_INIT;
		command_list(&list);
		fputs(list.text, stdout);
		str_done(&list);
		return BILAT_OK;
	}
	const struct command *command = command_meant(argv[at], err);
	if (command == NULL)
		return err->kind;
	return run_command(cli, command, argc - at - 1, argv + at + 1, &global, err);
}

/* A full disk is not success: what was printed has to have arrived. */
static int finish(int status, bool said)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return status;
	if (!said)
		fprintf(
		    stderr, "bilat: cannot write to standard output: %s\n", strerror(errno));
	return status == BILAT_OK || status == BILAT_NONE ? BILAT_INPUT : status;
}

/* For what is not in the middle of anything that would have to be taken back. */
static void on_interrupt(int number)
{
	static const char message[] = "bilat: interrupted\n";
	ssize_t written = write(STDERR_FILENO, message, sizeof message - 1);

	(void)number;
	(void)written;
	_exit(BILAT_INTERRUPTED);
}

/* So that no file is opened in the place of an output that is closed, and written to by
 * accident: writing to what stands there fails, as it would have. */
static void hold_standard_streams(void)
{
	int fd;

	do {
		fd = open("/dev/null", O_RDONLY);
	} while (fd >= 0 && fd <= STDERR_FILENO);
	if (fd >= 0)
		close(fd);
}

int main(int argc, char **argv)
{
	struct cli cli = { .arena = arena_new() };
	struct bilat_error err = { BILAT_OK, "" };
	int status;

	hold_standard_streams();
	setlocale(LC_CTYPE, "");
	/* Every day is one of Greenwich, also in what libxlsxwriter and pandoc write. */
	setenv("TZ", "UTC0", 1);
	/* A reader that goes away ends the program quietly. */
	signal(SIGPIPE, SIG_DFL);
	signal(SIGINT, on_interrupt);
	signal(SIGTERM, on_interrupt);
	status = (int)start(&cli, argc, argv, &err);
	if (err.message[0] != '\0')
		command_complain(err.message);
	status = finish(status, err.message[0] != '\0');
	bilat_store_close(cli.store);
	bilat_reference_close(cli.reference);
	arena_free(cli.arena);
	return status;
}
