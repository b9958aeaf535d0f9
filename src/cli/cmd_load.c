/* bilat load: takes figures from files into the store. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/interrupt.h"
#include "base/progress.h"
#include "cli/loaded.h"
#include "cli/loading.h"
#include "cli/reading.h"

struct load_options {
	struct table_options table;
	const char *layout, *sheet, *vintage, *only;
	struct words set;
	bool shipped, skip_bad, dry_run, new_indicators;
};

static const struct option load_options[] = {
	{ "shipped", 0, OPTION_FLAG, NULL, "the figures that come with bilat",
	    offsetof(struct load_options, shipped) },
	{ "layout", 0, OPTION_TEXT, "NAME", "read with this layout (default: detected)",
	    offsetof(struct load_options, layout) },
	{ "sheet", 0, OPTION_TEXT, "NAME", "of a workbook (default: the only one)",
	    offsetof(struct load_options, sheet) },
	{ "set", 0, OPTION_LIST, "KEY=VALUE",
	    "what the file does not say: reporter, partner, indicator, period, freq, unit, "
	    "scale, "
	    "source, status, decimal, dates, encoding, delimiter",
	    offsetof(struct load_options, set) },
	{ "vintage", 0, OPTION_TEXT, "DATE", "the figures are as known on that day",
	    offsetof(struct load_options, vintage) },
	{ "only", 0, OPTION_TEXT, "AREAS", "only rows between these areas, the world or none",
	    offsetof(struct load_options, only) },
	{ "skip-bad", 0, OPTION_FLAG, NULL,
	    "load the good rows, write the bad ones to FILE.rejects.csv",
	    offsetof(struct load_options, skip_bad) },
	{ "dry-run", 0, OPTION_FLAG, NULL, "read and check, store nothing",
	    offsetof(struct load_options, dry_run) },
	{ "new-indicators", 0, OPTION_FLAG, NULL,
	    "accept a new indicator id that looks like a known one",
	    offsetof(struct load_options, new_indicators) },
	TABLE_OPTIONS(struct load_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

/* As many as a person reads. */
enum { MOST_LEFT_OUT = 10 };

/* What is told while files are read. */
struct telling {
	struct cli *cli;
	struct loaded *loaded;
	struct progress *progress;
	const char *file; /* in hand; NULL for those that are built in */
	enum bilat_error_kind worst;
};

/* What is said stands on a line of its own, not behind the bar. */
static void stop_progress(struct telling *telling)
{
	progress_free(telling->progress);
	telling->progress = NULL;
}

static void on_warning(void *context, const char *message)
{
	struct telling *telling = context;

	if (telling->cli->quiet)
		return;
	stop_progress(telling);
	struct str line = STR_INIT;
	str_printf(&line, "warning: %s", message);
	command_complain(line.text);
	str_done(&line);
}

static void on_bad_row(
    void *context, const char *file, int64_t line, const char *column, const char *message)
{
	struct str text = STR_INIT;

	stop_progress(context);
	str_printf(&text, "%s:%lld: ", file, (long long)line);
	if (column != NULL && column[0] != '\0')
		str_printf(&text, "column '%s': ", column);
	str_add(&text, message);
	command_complain(text.text);
	str_done(&text);
}

static void on_progress(void *context, uint64_t done, uint64_t total)
{
	struct telling *telling = context;

	if (telling->progress == NULL)
		telling->progress =
		    progress_new(telling->file != NULL ? path_name(telling->file) : "loading",
			total, "B", telling->cli->quiet);
	progress_set(telling->progress, done);
}

static bool on_interrupted(void *context)
{
	(void)context;
	return interrupt_came();
}

static void add_result(struct telling *telling, const struct bilat_load_result *result)
{
	stop_progress(telling);
	loaded_add(telling->loaded, result);
}

static void on_shipped(void *context, const struct bilat_load_result *result)
{
	add_result(context, result);
}

static bool options_of(struct cli *cli, const struct load_options *o,
    struct bilat_load_options *options, struct bilat_error *err)
{
	*options = (struct bilat_load_options){ .layout = o->layout,
		.sheet = o->sheet,
		.skip_bad = o->skip_bad,
		.dry_run = o->dry_run,
		.new_indicators = o->new_indicators };
	if (!loading_clock(options, err))
		return false;
	if (o->vintage != NULL) {
		options->has_vintage = true;
		if (!bilat_date_parse(o->vintage, &options->vintage, err))
			return false;
	}
	if (o->only != NULL) {
		struct words words = words_split(cli->arena, o->only, ',');
		const char **only = arena_array(cli->arena, words.count, sizeof *only);
		for (size_t i = 0; i < words.count; i++) {
			const struct bilat_area *area;
			if (!reading_area(cli, words.at[i], &area, err))
				return false;
			only[i] = area->id;
		}
		options->only = only;
		options->only_count = words.count;
	}
	return loading_settings(cli, &o->set, options, err);
}

/* "downloads.zip.API.csv.rejects.csv": beside the file, or beside the archive it is in. */
static const char *rejects_path(struct cli *cli, const char *path)
{
	char *copy = arena_strdup(cli->arena, path);
	char *slash;

	while ((slash = strrchr(copy, '/')) != NULL && slash != copy) {
		*slash = '\0';
		bool in_folder = file_is_folder(copy);
		*slash = in_folder ? '/' : '.';
		if (in_folder)
			break;
	}
	return arena_printf(cli->arena, "%s.rejects.csv", copy);
}

static void fail_one(struct telling *telling, const struct bilat_error *err)
{
	stop_progress(telling);
	command_complain(err->message);
	if (err->kind > telling->worst)
		telling->worst = err->kind;
}

static void load_one(struct telling *telling, const char *path,
    struct bilat_load_options *options, const struct bilat_load_events *events)
{
	struct bilat_load_result result;
	struct bilat_error err = { BILAT_OK, "" };

	telling->file = path;
	if (options->skip_bad && strcmp(path, "-") != 0)
		options->rejects = rejects_path(telling->cli, path);
	if (!bilat_load_file(telling->cli->store, telling->cli->reference, path, options,
		events, &result, &err)) {
		fail_one(telling, &err);
		loaded_refuse(telling->loaded, path_name(path));
		return;
	}
	add_result(telling, &result);
	bilat_load_result_free(&result);
}

/* Files that lie beside tables and are none. */
static void tell_left_out(
    struct telling *telling, const char *path, const struct bilat_files *files)
{
	struct str line = STR_INIT;
	size_t count = 0;

	for (size_t i = 0; i < files->count; i++) {
		const struct bilat_file *file = &files->at[i];
		const char *name = file->path + strlen(path);
		if (file->left_out == NULL)
			continue;
		if (count++ < MOST_LEFT_OUT)
			str_printf(&line, "%s%s (%s)", count > 1 ? ", " : "",
			    name + (*name == '/'), file->left_out);
	}
	if (count > MOST_LEFT_OUT)
		str_printf(&line, " and %zu more", count - MOST_LEFT_OUT);
	if (count > 0 && !telling->cli->quiet) {
		const char *text =
		    arena_printf(telling->cli->arena, "%s: left out: %s", path, line.text);
		command_complain(text);
	}
	str_done(&line);
}

/* What stands for itself is loaded whatever its name. */
static void load_path(struct telling *telling, const char *path,
    struct bilat_load_options *options, const struct bilat_load_events *events)
{
	struct bilat_files files;
	struct bilat_error err = { BILAT_OK, "" };
	size_t tables = 0;

	if (!bilat_files_list(path, &files, &err)) {
		fail_one(telling, &err);
		return;
	}
	tell_left_out(telling, path, &files);
	for (size_t i = 0;
	     i < files.count && !interrupt_came() && telling->worst != BILAT_STORE; i++) {
		if (files.at[i].left_out != NULL)
			continue;
		tables++;
		load_one(telling, files.at[i].path, options, events);
	}
	if (tables == 0 && !interrupt_came()) {
		bilat_fail(&err, BILAT_NONE, "%s: there is no file to load", path);
		fail_one(telling, &err);
	}
	bilat_files_free(&files);
}

static enum bilat_error_kind finish(
    struct telling *telling, const struct load_options *o, struct bilat_error *err)
{
	if (!loaded_print(telling->loaded, &o->table, err))
		return err->kind;
	/* Said already of the file that was being read. */
	if (telling->worst != BILAT_INTERRUPTED && !interrupt_check(err))
		return BILAT_INTERRUPTED;
	return telling->worst;
}

static enum bilat_error_kind run_load(
    struct cli *cli, const void *given, const struct words *arguments, struct bilat_error *err)
{
	const struct load_options *o = given;
	struct bilat_load_options options;
	struct telling telling = { .cli = cli };
	struct bilat_load_events events = { &telling, on_warning, on_bad_row, on_progress,
		on_interrupted };
	enum bilat_error_kind status;
	enum format format;

	if (!format_parse(o->table.format, &format, err) || !options_of(cli, o, &options, err))
		return err->kind;
	if (arguments->count == 0 && !o->shipped) {
		bilat_fail(err, BILAT_USAGE, "which files? (bilat load FILE..., or --shipped)");
		return BILAT_USAGE;
	}
	interrupt_watch();
	telling.loaded = loaded_new(cli);
	if (o->shipped && !bilat_load_shipped(cli->store, cli->reference, &options, &events,
			      on_shipped, &telling, err))
		telling.worst = err->kind;
	for (size_t i = 0; i < arguments->count && telling.worst != BILAT_STORE; i++)
		load_path(&telling, arguments->at[i], &options, &events);
	status = finish(&telling, o, err);
	progress_free(telling.progress);
	loaded_free(telling.loaded);
	return status;
}

const struct command command_load = {
	.name = "load",
	.arguments = "FILE...",
	.summary = "take figures from files into the store",
	.details =
	    "Reads files as they were downloaded into the store: plain, .gz, and those in "
	    "folders and "
	    "ZIP\n"
	    "archives; a workbook goes through ssconvert. The layout is found by what a file "
	    "holds, "
	    "not by its\n"
	    "name. Each file is one transaction: a file with a bad row is refused, and the "
	    "store stays "
	    "as it\n"
	    "was. Loading a file again changes nothing.\n"
	    "\n"
	    "  bilat load --shipped\n"
	    "  bilat load downloads/\n"
	    "  bilat load table.csv --layout my-bank --set reporter=KAZ --vintage 2024-10-01",
	.options = load_options,
	.least = 0,
	.most = -1,
	.store = STORE_CREATE,
	.run = run_load,
	.options_size = sizeof(struct load_options),
};
