/* bilat load: takes figures from files into the store. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/progress.h"
#include "base/utf8.h"
#include "cli/loading.h"
#include "cli/reading.h"

struct load_options {
	struct table_options table;
	const char *layout, *vintage, *only;
	struct words set;
	bool shipped, skip_bad, dry_run, new_indicators;
};

static const struct option load_options[] = {
	{ "shipped", 0, OPTION_FLAG, NULL, "the figures that come with bilat",
	    offsetof(struct load_options, shipped) },
	{ "layout", 0, OPTION_TEXT, "NAME", "read with this layout (default: detected)",
	    offsetof(struct load_options, layout) },
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

static volatile sig_atomic_t interrupted;

static void on_signal(int number)
{
	(void)number;
	interrupted = 1;
}

/* What is told while files are read. */
struct telling {
	struct cli *cli;
	struct table *table;
	struct progress *progress;
	struct str unknown; /* lines at the end */
	enum bilat_error_kind worst;
};

static void say_line(const char *text)
{
	struct str line = STR_INIT;

	utf8_clean(&line, text);
	fprintf(stderr, "bilat: %s\n", line.text);
	str_done(&line);
}

static void on_warning(void *context, const char *message)
{
	struct telling *telling = context;

	if (telling->cli->quiet)
		return;
	struct str line = STR_INIT;
	str_printf(&line, "warning: %s", message);
	say_line(line.text);
	str_done(&line);
}

static void on_bad_row(
    void *context, const char *file, int64_t line, const char *column, const char *message)
{
	struct str text = STR_INIT;

	(void)context;
	str_printf(&text, "%s:%lld: ", file, (long long)line);
	if (column != NULL && column[0] != '\0')
		str_printf(&text, "column '%s': ", column);
	str_add(&text, message);
	say_line(text.text);
	str_done(&text);
}

static void on_progress(void *context, uint64_t done, uint64_t total)
{
	struct telling *telling = context;

	if (telling->progress == NULL)
		telling->progress = progress_new("loading", total, "B", telling->cli->quiet);
	progress_set(telling->progress, done);
}

static bool on_interrupted(void *context)
{
	(void)context;
	return interrupted != 0;
}

static void begin_table(struct table *table)
{
	table_column(table, "file", "file", SHOW_ALL);
	table_column(table, "layout", "layout", SHOW_ALL);
	table_column(table, "source", "source", SHOW_ALL);
	table_column(table, "rows", "rows", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "new", "new", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "revised", "revised", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "unchanged", "unchanged", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "missing", "missing", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "skipped", "left out", SHOW_ALL);
	table_column(table, "rejected", "rejected", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "unknown_areas", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "unmapped_indicators", "", SHOW_FLAT | SHOW_JSON);
}

static const char *counts_text(
    struct cli *cli, const struct bilat_load_count *counts, size_t count, const char *between)
{
	struct str text = STR_INIT;
	const char *copy;

	for (size_t i = 0; i < count; i++)
		str_printf(&text, "%s%s: %lld", i > 0 ? between : "", counts[i].name,
		    (long long)counts[i].count);
	copy = arena_strdup(cli->arena, text.text);
	str_done(&text);
	return copy;
}

/* As many unknown names as a person reads. */
enum { MOST_NAMED = 10 };

static void note_unknown(struct telling *telling, const char *what,
    const struct bilat_load_count *counts, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (i == MOST_NAMED) {
			str_printf(&telling->unknown,
			    "%s: %zu more (--format json names them all)\n", what, count - i);
			return;
		}
		str_printf(&telling->unknown, "%s '%s' (%lld rows)", what, counts[i].name,
		    (long long)counts[i].count);
		if (counts[i].suggestion != NULL && counts[i].suggestion[0] != '\0')
			str_printf(
			    &telling->unknown, ", did you mean %s?", counts[i].suggestion);
		str_add_char(&telling->unknown, '\n');
	}
}

static void add_result(struct telling *telling, const struct bilat_load_result *result)
{
	struct cli *cli = telling->cli;
	struct table *table = telling->table;

	progress_free(telling->progress);
	telling->progress = NULL;
	table_row(table);
	table_text(table, path_name(result->file));
	table_text(table, result->layout);
	table_text(table, result->source);
	table_int(table, result->rows);
	table_int(table, result->fresh);
	table_int(table, result->revised);
	table_int(table, result->unchanged + result->history);
	table_int(table, result->missing);
	table_text(table, result->repeated
			      ? "loaded before"
			      : counts_text(cli, result->skipped, result->skipped_count, "; "));
	table_int(table, result->rejected);
	table_text(
	    table, counts_text(cli, result->unknown_areas, result->unknown_area_count, "; "));
	table_text(table, counts_text(cli, result->unmapped_indicators,
			      result->unmapped_indicator_count, "; "));
	note_unknown(
	    telling, "unknown area", result->unknown_areas, result->unknown_area_count);
	note_unknown(telling, "unmapped code", result->unmapped_indicators,
	    result->unmapped_indicator_count);
}

static void on_shipped(void *context, const struct bilat_load_result *result)
{
	add_result(context, result);
}

static bool options_of(struct cli *cli, const struct load_options *o,
    struct bilat_load_options *options, struct bilat_error *err)
{
	*options = (struct bilat_load_options){ .layout = o->layout,
		.skip_bad = o->skip_bad,
		.dry_run = o->dry_run,
		.new_indicators = o->new_indicators };
	loading_clock(options);
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

static void load_one(struct telling *telling, const char *path,
    struct bilat_load_options *options, const struct bilat_load_events *events)
{
	struct bilat_load_result result;
	struct bilat_error err = { BILAT_OK, "" };

	if (options->skip_bad && strcmp(path, "-") != 0)
		options->rejects = arena_printf(telling->cli->arena, "%s.rejects.csv", path);
	if (bilat_load_file(telling->cli->store, telling->cli->reference, path, options, events,
		&result, &err)) {
		add_result(telling, &result);
		bilat_load_result_free(&result);
		return;
	}
	progress_free(telling->progress);
	telling->progress = NULL;
	say_line(err.message);
	if (err.kind > telling->worst)
		telling->worst = err.kind;
}

static void load_path(struct telling *telling, const char *path,
    struct bilat_load_options *options, const struct bilat_load_events *events)
{
	char **names;
	size_t count;
	struct bilat_error err = { BILAT_OK, "" };

	if (interrupted)
		return;
	if (!file_is_folder(path)) {
		load_one(telling, path, options, events);
		return;
	}
	if (!folder_list(path, &names, &count, &err)) {
		say_line(err.message);
		telling->worst = BILAT_INPUT;
		return;
	}
	for (size_t i = 0; i < count; i++) {
		char *inside = path_join(path, names[i]);
		if (names[i][0] != '.')
			load_path(telling, arena_strdup(telling->cli->arena, inside), options,
			    events);
		free(inside);
		free(names[i]);
	}
	free(names);
}

static enum bilat_error_kind finish(
    struct telling *telling, const struct load_options *o, struct bilat_error *err)
{
	char *line = telling->unknown.text;

	while (*line != '\0' && !telling->cli->quiet) {
		char *end = strchr(line, '\n');
		*end = '\0';
		table_note(telling->table, line);
		line = end + 1;
	}
	if ((!telling->cli->quiet || o->table.format != NULL) &&
	    !table_print(telling->table, telling->cli, &o->table, err))
		return err->kind;
	if (interrupted) {
		bilat_fail(err, BILAT_INTERRUPTED, "interrupted");
		return BILAT_INTERRUPTED;
	}
	return telling->worst;
}

static enum bilat_error_kind run_load(
    struct cli *cli, const void *given, const struct words *arguments, struct bilat_error *err)
{
	const struct load_options *o = given;
	struct bilat_load_options options;
	struct telling telling = { .cli = cli, .unknown = STR_INIT };
	struct bilat_load_events events = { &telling, on_warning, on_bad_row, on_progress,
		on_interrupted };
	struct sigaction action = { .sa_handler = on_signal };
	enum bilat_error_kind status;
	enum format format;

	if (!format_parse(o->table.format, &format, err) || !options_of(cli, o, &options, err))
		return err->kind;
	if (arguments->count == 0 && !o->shipped) {
		bilat_fail(err, BILAT_USAGE, "which files? (bilat load FILE..., or --shipped)");
		return BILAT_USAGE;
	}
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	telling.table = table_new();
	begin_table(telling.table);
	if (o->shipped && !bilat_load_shipped(cli->store, cli->reference, &options, &events,
			      on_shipped, &telling, err))
		telling.worst = err->kind;
	for (size_t i = 0; i < arguments->count && telling.worst != BILAT_STORE; i++)
		load_path(&telling, arguments->at[i], &options, &events);
	status = finish(&telling, o, err);
	progress_free(telling.progress);
	str_done(&telling.unknown);
	table_free(telling.table);
	return status;
}

const struct command command_load = {
	.name = "load",
	.arguments = "FILE...",
	.summary = "take figures from files into the store",
	.details =
	    "Reads files as they were downloaded, and the files of folders, into the store. "
	    "The layout is\n"
	    "found by what a file holds, not by its name. Each file is one transaction: a file "
	    "with a bad\n"
	    "row is refused, and the store stays as it was. Loading a file again changes "
	    "nothing.\n"
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
