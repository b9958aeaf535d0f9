/* bilat inspect: how a file would be read. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/json.h"
#include "base/utf8.h"
#include "cli/command.h"
#include "cli/loading.h"
#include "cli/table.h"

/* So many columns that are read alike take one line. */
enum { FOLDED = 5 };

struct inspect_options {
	const char *layout, *sheet, *write_layout;
	struct words set;
	const char *format;
};

static const struct option inspect_options[] = {
	{ "layout", 0, OPTION_TEXT, "NAME", "read with this layout (default: detected)",
	    offsetof(struct inspect_options, layout) },
	{ "sheet", 0, OPTION_TEXT, "NAME", "of a workbook (default: the only one)",
	    offsetof(struct inspect_options, sheet) },
	{ "write-layout", 0, OPTION_TEXT, "FILE",
	    "draft a layout for the table, to be completed",
	    offsetof(struct inspect_options, write_layout) },
	{ "set", 0, OPTION_LIST, "KEY=VALUE", "what the file does not say, as in bilat load",
	    offsetof(struct inspect_options, set) },
	{ "format", 0, OPTION_TEXT, "FORMAT", "table (default) or json",
	    offsetof(struct inspect_options, format) },
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

static void put(struct str *out, const char *label, const char *text)
{
	struct str clean = STR_INIT;

	if (text == NULL || text[0] == '\0')
		return;
	utf8_clean(&clean, text);
	str_printf(out, "%-11s %s\n", label, clean.text);
	str_done(&clean);
}

static void put_head(struct cli *cli, const struct bilat_inspection *seen, struct str *out)
{
	put(out, "file", seen->file);
	if (seen->refusal == NULL)
		put(out, "layout",
		    arena_printf(cli->arena, "%s: %s", seen->layout, seen->layout_title));
	put(out, "because", seen->why);
	put(out, "runner-up", seen->runner_up);
	put(out, "", seen->runner_up_why);
	put(out, "source", seen->source);
	put(out, "encoding", seen->encoding);
	put(out, "delimiter", seen->delimiter);
	put(out, "numbers", seen->number_convention);
	put(out, "dates", seen->date_convention);
	put(out, "header", arena_printf(cli->arena, "line %lld", (long long)seen->header_line));
	for (size_t i = 0; i < seen->near_count; i++)
		put(out, i == 0 ? "nearest" : "",
		    arena_printf(cli->arena, "%s: %s; it needs %s", seen->near[i].layout,
			seen->near[i].title,
			seen->near[i].missing[0] != '\0' ? seen->near[i].missing
							 : "columns of another kind"));
	str_add_char(out, '\n');
}

/* How many columns from this one on are named by values, as years are, and read alike; at
 * least 1.
 */
static size_t alike_from(const struct bilat_inspection *seen, size_t first)
{
	static const char named[] = " in its name";
	const char *role = seen->columns[first].role;
	size_t count = 1;

	if (!text_ends(role, named))
		return 1;
	while (first + count < seen->column_count &&
	       strcmp(seen->columns[first + count].role, role) == 0)
		count++;
	return count;
}

static bool print_columns(
    struct cli *cli, const struct bilat_inspection *seen, struct bilat_error *err)
{
	struct table *table = table_new();
	struct table_options plain = { 0 };
	bool done;

	table_column(table, "column", "column", SHOW_ALL);
	table_column(
	    table, "role", seen->refusal != NULL ? "may be" : "read as", SHOW_ALL | SHOW_WHOLE);
	table_column(table, "example", "first value", SHOW_ALL);
	for (size_t i = 0; i < seen->column_count; i++) {
		size_t alike = alike_from(seen, i);
		const struct bilat_inspection_column *column = &seen->columns[i];
		const struct bilat_inspection_column *last = &seen->columns[i + alike - 1];
		bool fold = alike >= FOLDED;
		table_row(table);
		table_text(table, fold ? arena_printf(cli->arena, "%s … %s (%zu columns)",
					     column->name, last->name, alike)
				       : column->name);
		table_text(table, column->role);
		table_text(table, column->example);
		i += fold ? alike - 1 : 0;
	}
	done = table_print(table, cli, &plain, err);
	table_free(table);
	return done;
}

static bool print_observations(
    struct cli *cli, const struct bilat_inspection *seen, struct bilat_error *err)
{
	struct table *table = table_new();
	struct table_options plain = { 0 };
	bool done;
	static const struct {
		const char *name;
		unsigned flags;
	} columns[] = { { "reporter", 0 }, { "partner", 0 }, { "indicator", FOLD },
		{ "detail", 0 }, { "period", SHOW_WHOLE }, { "value", ALIGN_NUMBER },
		{ "unit", 0 }, { "status", 0 } };

	table_column(table, "line", "line", SHOW_ALL | ALIGN_NUMBER);
	for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
		table_column(
		    table, columns[i].name, columns[i].name, SHOW_ALL | columns[i].flags);
	for (size_t i = 0; i < seen->observation_count; i++) {
		const struct bilat_inspection_observation *o = &seen->observations[i];
		table_row(table);
		table_int(table, o->line);
		table_text(table, o->reporter);
		table_text(table, o->partner);
		table_text(table, o->indicator);
		table_text(table, o->detail);
		table_text(table, o->period);
		table_text(table, o->value);
		table_text(table, o->unit);
		table_text(table, o->status);
	}
	done = table_print(table, cli, &plain, err);
	table_free(table);
	return done;
}

static void put_bad(const struct bilat_inspection *seen, struct str *out)
{
	for (size_t i = 0; i < seen->bad_count; i++) {
		struct str line = STR_INIT;
		utf8_clean(&line, seen->bad[i].message);
		str_printf(out, "%sline %lld%s%s: %s\n", i == 0 ? "\nBad rows\n" : "",
		    (long long)seen->bad[i].line,
		    seen->bad[i].column[0] != '\0' ? ", column " : "", seen->bad[i].column,
		    line.text);
		str_done(&line);
	}
}

static bool print_people(
    struct cli *cli, const struct bilat_inspection *seen, struct bilat_error *err)
{
	struct str out = STR_INIT;
	bool done;

	put_head(cli, seen, &out);
	done = output_write(NULL, &out, err) && print_columns(cli, seen, err);
	if (done && seen->refusal == NULL) {
		str_clear(&out);
		str_add_char(&out, '\n');
		done = output_write(NULL, &out, err) && print_observations(cli, seen, err);
		str_clear(&out);
		put_bad(seen, &out);
		done = done && output_write(NULL, &out, err);
	}
	str_done(&out);
	return done;
}

static void json_member(struct json *json, const char *key, const char *text)
{
	json_key(json, key);
	json_text(json, text);
}

static void json_nearest(struct json *json, const struct bilat_inspection *seen)
{
	json_key(json, "nearest");
	json_array(json);
	for (size_t i = 0; i < seen->near_count; i++) {
		json_object(json);
		json_member(json, "layout", seen->near[i].layout);
		json_member(json, "missing", seen->near[i].missing);
		json_object_end(json);
	}
	json_array_end(json);
}

static bool print_json(const struct bilat_inspection *seen, struct bilat_error *err)
{
	struct str out = STR_INIT;
	struct json json;
	bool done;

	json_init(&json, &out, true);
	json_object(&json);
	json_member(&json, "file", seen->file);
	json_member(&json, "layout", seen->refusal != NULL ? NULL : seen->layout);
	json_member(&json, "refusal", seen->refusal);
	json_member(&json, "why", seen->why);
	json_member(&json, "runner_up", seen->runner_up);
	json_member(&json, "source", seen->source);
	json_member(&json, "encoding", seen->encoding);
	json_member(&json, "delimiter", seen->delimiter);
	json_member(&json, "numbers", seen->number_convention);
	json_member(&json, "dates", seen->date_convention);
	json_key(&json, "header_line");
	json_int(&json, seen->header_line);
	json_key(&json, "columns");
	json_array(&json);
	for (size_t i = 0; i < seen->column_count; i++) {
		json_object(&json);
		json_member(&json, "name", seen->columns[i].name);
		json_member(&json, "role", seen->columns[i].role);
		json_member(&json, "example", seen->columns[i].example);
		json_object_end(&json);
	}
	json_array_end(&json);
	json_nearest(&json, seen);
	json_key(&json, "bad_rows");
	json_int(&json, (int64_t)seen->bad_count);
	json_object_end(&json);
	str_add_char(&out, '\n');
	done = output_write(NULL, &out, err);
	str_done(&out);
	return done;
}

/* What a user has completed is not written over. */
static enum bilat_error_kind write_layout(struct cli *cli, const char *path, const char *to,
    const struct bilat_load_options *options, struct bilat_error *err)
{
	struct str out = STR_INIT;
	char *text;
	bool done;

	if (strcmp(to, "-") != 0 && file_exists(to)) {
		bilat_fail(err, BILAT_USAGE, "'%s' is there already (give another name)", to);
		return BILAT_USAGE;
	}
	if (!bilat_layout_draft(cli->reference, path, options, &text, err))
		return err->kind;
	str_add(&out, text);
	done = output_write(to, &out, err);
	str_done(&out);
	free(text);
	return done ? BILAT_OK : err->kind;
}

static enum bilat_error_kind run_inspect(
    struct cli *cli, const void *given, const struct words *arguments, struct bilat_error *err)
{
	const struct inspect_options *o = given;
	struct bilat_load_options options = { .layout = o->layout, .sheet = o->sheet };
	struct bilat_inspection seen;
	enum format format;
	bool done, bad;

	if (!loading_clock(&options, err) || !format_parse(o->format, &format, err) ||
	    !loading_settings(cli, &o->set, &options, err))
		return err->kind;
	if (o->write_layout != NULL)
		return write_layout(cli, arguments->at[0], o->write_layout, &options, err);
	if (!bilat_inspect(cli->reference, arguments->at[0], &options, &seen, err))
		return err->kind;
	done = format == FORMAT_JSON || format == FORMAT_NDJSON ? print_json(&seen, err)
								: print_people(cli, &seen, err);
	bad = seen.bad_count > 0 || seen.refusal != NULL;
	if (done && seen.refusal != NULL)
		bilat_fail(err, BILAT_INPUT, "%s", seen.refusal);
	bilat_inspection_free(&seen);
	if (done && bad)
		return BILAT_INPUT;
	return done ? BILAT_OK : err->kind;
}

const struct command command_inspect = {
	.name = "inspect",
	.arguments = "FILE",
	.summary = "show how a file would be read",
	.details =
	    "Shows layout and why, encoding, delimiter, number and date convention, "
	    "columns and\n"
	    "their roles, and the first observations. Nothing is stored. A table that no "
	    "layout\n"
	    "knows is shown as far as it can be seen; --write-layout drafts a layout for "
	    "it, to be\n"
	    "completed and put into ~/.config/bilat/layouts/.",
	.options = inspect_options,
	.least = 1,
	.most = 1,
	.store = STORE_NONE,
	.run = run_inspect,
	.options_size = sizeof(struct inspect_options),
};
