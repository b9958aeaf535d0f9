#include "cli/table_private.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <bilat/error.h>

#include "base/csvout.h"
#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/num.h"
#include "base/term.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "cli/command.h"
#include "cli/config.h"
#include "cli/pager.h"

#define NOT_AVAILABLE ".."

struct table *table_new(void)
{
	struct arena *arena = arena_new();
	struct table *table = arena_alloc(arena, sizeof *table);

	table->arena = arena;
	return table;
}

void table_free(struct table *table)
{
	if (table == NULL)
		return;
	vec_done(&table->columns);
	vec_done(&table->cells);
	vec_done(&table->notes);
	vec_done(&table->groups);
	arena_free(table->arena);
}

void table_column(struct table *table, const char *name, const char *title, unsigned flags)
{
	*vec_push(&table->columns) = (struct column){ arena_strdup(table->arena, name),
		arena_strdup(table->arena, title), flags, false };
}

void table_row(struct table *table)
{
	/* Cells are counted, rows follow from the columns; a short row is completed. */
	while (table->columns.count > 0 && table->cells.count % table->columns.count != 0)
		*vec_push(&table->cells) = (struct cell){ .json = CELL_NULL };
}

static const char *clean(struct table *table, const char *text)
{
	struct str out = STR_INIT;
	const char *copy;

	if (text == NULL)
		return NULL;
	utf8_clean(&out, text);
	copy = arena_strdup(table->arena, out.text);
	str_done(&out);
	return copy;
}

void table_texts(struct table *table, const char *people, const char *programs)
{
	*vec_push(&table->cells) =
	    (struct cell){ clean(table, people), arena_strdup(table->arena, programs), 0,
		    programs == NULL ? CELL_NULL : CELL_STRING, NULL };
}

void table_text(struct table *table, const char *text)
{
	table_texts(table, text, text);
}

void table_number(struct table *table, const char *people, double value)
{
	char text[NUM_SIZE];

	num_print(text, value);
	*vec_push(&table->cells) = (struct cell){ clean(table, people),
		arena_strdup(table->arena, text), value, CELL_NUMERIC, NULL };
}

void table_int(struct table *table, long long value)
{
	char text[NUM_SIZE];

	snprintf(text, sizeof text, "%lld", value);
	table_number(table, text, (double)value);
}

void table_figure(struct table *table, const char *people, const struct bilat_figure *figure)
{
	char text[NUM_SIZE], flat[2 * NUM_SIZE];

	if (!bilat_figure_available(figure)) {
		table_none(table);
		return;
	}
	num_print(text, figure->value);
	/* What is not a plain number never looks like one: a range is told as about its middle,
	 * its ends stand in columns of their own. */
	if (figure->bound == BILAT_EXACT)
		snprintf(flat, sizeof flat, "%s", text);
	else
		snprintf(flat, sizeof flat, "%c%s",
		    figure->bound == BILAT_BETWEEN ? '~' : (char)figure->bound, text);
	*vec_push(&table->cells) = (struct cell){ clean(table, people),
		arena_strdup(table->arena, flat), figure->value, CELL_NUMERIC, NULL };
}

void table_json(struct table *table, const char *people, const char *flat, const char *json)
{
	*vec_push(&table->cells) = (struct cell){ .people = clean(table, people),
		.flat = arena_strdup(table->arena, flat),
		.json = CELL_RAW,
		.raw = arena_strdup(table->arena, json) };
}

void table_none(struct table *table)
{
	*vec_push(&table->cells) = (struct cell){ .people = NOT_AVAILABLE };
}

void table_title(struct table *table, const char *text)
{
	table->title = clean(table, text);
}

void table_note(struct table *table, const char *text)
{
	*vec_push(&table->notes) = clean(table, text);
}

size_t table_row_count(const struct table *table)
{
	return table->columns.count == 0 ? 0 : table->cells.count / table->columns.count;
}

void table_group(struct table *table, const char *text)
{
	table_row(table);
	*vec_push(&table->groups) =
	    (struct group){ table_row_count(table), clean(table, text) };
}

const char *table_group_before(const struct table *table, size_t row)
{
	for (size_t i = 0; i < table->groups.count; i++) {
		if (table->groups.at[i].row == row)
			return table->groups.at[i].text;
	}
	return NULL;
}

const struct cell *table_cell_at(const struct table *table, size_t row, size_t column)
{
	return &table->cells.at[row * table->columns.count + column];
}

const char *table_shown_at(const struct table *table, size_t row, size_t column)
{
	const char *text = table_cell_at(table, row, column)->people;

	return text == NULL ? "" : text;
}

static void md_text(struct str *out, const char *text)
{
	for (; *text != '\0'; text++) {
		if (strchr("|\\`*_<>[]", *text) != NULL)
			str_add_char(out, '\\');
		str_add_char(out, *text);
	}
}

static void md_cell(struct str *out, const char *text)
{
	str_add(out, " ");
	md_text(out, text);
	str_add(out, " |");
}

/* Nothing at its beginning makes a heading, a list or a fence of it. */
static void md_paragraph(struct str *out, const char *text)
{
	str_add_char(out, '\n');
	if (text_starts(text, "~~") || (*text != '\0' && strchr("#+-=", *text) != NULL))
		str_add_char(out, '\\');
	md_text(out, text);
	str_add_char(out, '\n');
}

static void print_markdown(struct table *table, struct str *out)
{
	for (int line = 0; line < 2; line++) {
		str_add(out, "|");
		for (size_t c = 0; c < table->columns.count; c++) {
			const struct column *column = &table->columns.at[c];
			if (!(column->flags & SHOW_PEOPLE))
				continue;
			if (line == 0)
				md_cell(out, column->title);
			else
				str_add(
				    out, column->flags & ALIGN_NUMBER ? " ---: |" : " --- |");
		}
		str_add(out, "\n");
	}
	for (size_t r = 0; r < table_row_count(table); r++) {
		const char *group = table_group_before(table, r);
		if (group != NULL) {
			str_add(out, "|");
			md_cell(out, group);
			str_add(out, "\n");
		}
		str_add(out, "|");
		for (size_t c = 0; c < table->columns.count; c++) {
			if (table->columns.at[c].flags & SHOW_PEOPLE)
				md_cell(out, table_shown_at(table, r, c));
		}
		str_add(out, "\n");
	}
	for (size_t i = 0; i < table->notes.count; i++)
		md_paragraph(out, table->notes.at[i]);
}

/* What the flat forms differ in; comma: numbers have a decimal comma. */
struct flat {
	char delimiter;
	bool comma;
};

static void print_flat(
    struct table *table, const struct flat *flat, bool header, struct str *out)
{
	struct csvout csv;

	if (flat->comma)
		str_add(out, CSVOUT_MARK);
	csvout_init(&csv, out, flat->delimiter, true);
	for (size_t c = 0; header && c < table->columns.count; c++) {
		if (table->columns.at[c].flags & SHOW_FLAT)
			csvout_text(&csv, table->columns.at[c].name);
	}
	if (header)
		csvout_end(&csv);
	for (size_t r = 0; r < table_row_count(table); r++) {
		for (size_t c = 0; c < table->columns.count; c++) {
			const struct cell *cell = table_cell_at(table, r, c);
			if (!(table->columns.at[c].flags & SHOW_FLAT))
				continue;
			if (flat->comma && cell->json == CELL_NUMERIC)
				csvout_comma_number(&csv, cell->flat);
			else
				csvout_text(&csv, cell->flat);
		}
		csvout_end(&csv);
	}
}

static void json_row(struct table *table, size_t row, struct json *json)
{
	json_object(json);
	for (size_t c = 0; c < table->columns.count; c++) {
		const struct column *column = &table->columns.at[c];
		const struct cell *cell = table_cell_at(table, row, c);
		bool empty = cell->json == CELL_NULL;
		if (!(column->flags & SHOW_JSON) || (empty && (column->flags & SHOW_SPARSE)))
			continue;
		json_key(json, column->name);
		if (empty)
			json_null(json);
		else if (cell->json == CELL_NUMERIC)
			json_number(json, cell->number);
		else if (cell->json == CELL_RAW)
			json_raw(json, cell->raw);
		else
			json_text(json, cell->flat);
	}
	json_object_end(json);
}

static void print_json(struct table *table, bool lines, struct str *out)
{
	struct json json;

	json_init(&json, out, !lines);
	if (!lines)
		json_array(&json);
	for (size_t r = 0; r < table_row_count(table); r++) {
		if (lines)
			json_init(&json, out, false);
		json_row(table, r, &json);
		if (lines)
			str_add_char(out, '\n');
	}
	if (!lines) {
		json_array_end(&json);
		str_add_char(out, '\n');
	}
}

bool format_parse(const char *text, enum format *out, struct bilat_error *err)
{
	static const char *const names[] = { "table", "csv", "tsv", "json", "ndjson", "md" };

	if (text == NULL) {
		*out = FORMAT_TABLE;
		return true;
	}
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strcmp(names[i], text) == 0) {
			*out = (enum format)i;
			return true;
		}
	}
	return bilat_fail(err, BILAT_USAGE,
	    "unknown format '%s' (use table, csv, tsv, json, ndjson or md)", text);
}

bool output_write(const char *path, const struct str *text, struct bilat_error *err)
{
	if (path != NULL && strcmp(path, "-") != 0)
		return file_replace(path, text->text, text->length, err);
	if (fwrite(text->text, 1, text->length, stdout) != text->length)
		return fail_errno(err, BILAT_INPUT, errno, "cannot write to standard output");
	return true;
}

bool output_data(const struct str *text, struct bilat_error *err)
{
	if (!term_is_terminal(STDOUT_FILENO) || text->length == 0)
		return output_write(NULL, text, err);
	struct str shown = STR_INIT;
	utf8_clean_lines(&shown, text->text);
	bool done = output_write(NULL, &shown, err);
	str_done(&shown);
	return done;
}

static bool format_of(
    const struct table_options *options, enum format *out, struct bilat_error *err)
{
	if (!options->for_excel)
		return format_parse(options->format, out, err);
	*out = FORMAT_CSV;
	return options->format == NULL || text_equal(options->format, "csv") ||
	       bilat_fail(err, BILAT_USAGE, "--for-excel goes with csv only");
}

bool table_print(struct table *table, struct cli *cli, const struct table_options *options,
    struct bilat_error *err)
{
	enum format format;
	struct str out = STR_INIT;
	bool header = !options->no_header;
	bool terminal = options->output == NULL && term_is_terminal(STDOUT_FILENO);
	/* Cells are cut for a screen only: what goes into a pipe or a file stays whole. */
	bool screen = options->output == NULL && (terminal || getenv("COLUMNS") != NULL);
	bool done;

	if (!format_of(options, &format, err))
		return false;
	table_row(table);
	switch (format) {
	case FORMAT_TABLE:
		table->decimal = bilat_reference_marks(cli->reference)->decimal[0];
		table_print_people(table, header,
		    options->output == NULL && term_wants_color(cli->color, STDOUT_FILENO),
		    screen, &out);
		break;
	case FORMAT_MD:
		print_markdown(table, &out);
		break;
	case FORMAT_CSV:
	case FORMAT_TSV:
		print_flat(table,
		    &(struct flat){ format == FORMAT_TSV ? '\t'
				    : options->for_excel ? ';'
							 : ',',
			options->for_excel },
		    header, &out);
		break;
	default:
		print_json(table, format == FORMAT_NDJSON, &out);
	}
	/* All is asked; who reads it slowly keeps no load waiting. */
	bilat_store_let_go(cli->store);
	if (terminal && format != FORMAT_TABLE)
		done = output_data(&out, err);
	else
		done =
		    (terminal && pager_show(config_value(cli->config, CONFIG_PAGER), &out)) ||
		    output_write(options->output, &out, err);
	str_done(&out);
	return done;
}
