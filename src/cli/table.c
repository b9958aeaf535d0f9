#include "cli/table.h"

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

#define NOT_AVAILABLE ".."

struct cell {
	const char *people, *flat; /* flat: text of the flat forms; NULL: empty */
	double number;
	enum { CELL_NULL, CELL_STRING, CELL_NUMERIC, CELL_RAW } json;
	const char *raw;
};

struct column {
	const char *name, *title;
	unsigned flags;
	bool folded;
};

struct group {
	size_t row; /* it stands before */
	const char *text;
};

struct table {
	struct arena *arena;
	VEC(struct column) columns;
	VEC(struct cell) cells;
	VEC(const char *) notes;
	VEC(struct group) groups;
	const char *title;
};

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

static size_t row_count(const struct table *table)
{
	return table->columns.count == 0 ? 0 : table->cells.count / table->columns.count;
}

void table_group(struct table *table, const char *text)
{
	table_row(table);
	*vec_push(&table->groups) = (struct group){ row_count(table), clean(table, text) };
}

/* The heading that stands before a row; NULL if none does. */
static const char *group_before(const struct table *table, size_t row)
{
	for (size_t i = 0; i < table->groups.count; i++) {
		if (table->groups.at[i].row == row)
			return table->groups.at[i].text;
	}
	return NULL;
}

static const struct cell *cell_at(const struct table *table, size_t row, size_t column)
{
	return &table->cells.at[row * table->columns.count + column];
}

static const char *shown(const struct cell *cell)
{
	return cell->people == NULL ? "" : cell->people;
}

/* Columns behind the last decimal mark: numbers stand with their marks under each other. */
static size_t behind_mark(const char *text)
{
	const char *mark = strrchr(text, '.');

	if (mark == NULL || mark[1] < '0' || mark[1] > '9')
		return 0;
	return utf8_width(mark);
}

static bool is_number_text(const char *text)
{
	return strpbrk(text, "0123456789") != NULL;
}

struct widths {
	size_t width, behind;
};

static struct widths column_widths(const struct table *table, size_t column, bool header)
{
	struct widths w = { 0, 0 };
	size_t before = 0;
	bool number = (table->columns.at[column].flags & ALIGN_NUMBER) != 0;

	for (size_t row = 0; row < row_count(table); row++) {
		const char *text = shown(cell_at(table, row, column));
		size_t width = utf8_width(text);
		size_t behind = number && is_number_text(text) ? behind_mark(text) : 0;
		if (behind > w.behind)
			w.behind = behind;
		if (width - behind > before)
			before = width - behind;
		if (!number && width > w.width)
			w.width = width;
	}
	if (number)
		w.width = before + w.behind;
	if (header && utf8_width(table->columns.at[column].title) > w.width)
		w.width = utf8_width(table->columns.at[column].title);
	return w;
}

static void pad(struct str *out, size_t count)
{
	str_repeat(out, " ", count);
}

static void put_cell(struct str *line, const char *text, struct widths w, bool number)
{
	size_t width = utf8_width(text);
	size_t tail = 0;

	if (number && is_number_text(text))
		tail = w.behind - behind_mark(text);
	else if (number)
		tail = w.behind;
	if (number && width + tail > w.width)
		tail = w.width - width;
	if (number)
		pad(line, w.width - width - tail);
	str_add(line, text);
	pad(line, number ? tail : w.width - width);
}

static void end_line(struct str *out, struct str *line)
{
	while (line->length > 0 && line->text[line->length - 1] == ' ')
		str_cut(line, line->length - 1);
	str_add(out, line->text);
	str_add_char(out, '\n');
	str_clear(line);
}

static void put_header(struct table *table, const struct widths *widths, bool color,
    struct str *out, struct str *line)
{
	struct str title = STR_INIT;
	bool first = true;

	for (size_t c = 0; c < table->columns.count; c++) {
		const struct column *column = &table->columns.at[c];
		if (!(column->flags & SHOW_PEOPLE))
			continue;
		if (!first)
			str_add(line, "  ");
		first = false;
		str_clear(&title);
		utf8_cut(&title, column->title, widths[c].width);
		size_t gap = widths[c].width - utf8_width(title.text);
		if (column->flags & ALIGN_NUMBER)
			pad(line, gap);
		str_add(line, title.text);
		if (!(column->flags & ALIGN_NUMBER))
			pad(line, gap);
	}
	str_done(&title);
	if (color)
		str_add(out, "\033[1m");
	end_line(out, line);
	if (color) {
		str_cut(out, out->length - 1);
		str_add(out, "\033[0m\n");
	}
}

/* A note, wrapped to the width of the page. */
static void put_wrapped(struct str *out, const char *text, size_t page)
{
	size_t column = 0;

	while (*text != '\0') {
		size_t length = strcspn(text, " ");
		struct str word = STR_INIT;
		str_add_bytes(&word, text, length);
		size_t width = utf8_width(word.text);
		if (column > 0 && column + 1 + width > page) {
			str_add(out, "\n  ");
			column = 2;
		} else if (column > 0) {
			str_add_char(out, ' ');
			column++;
		}
		str_add(out, word.text);
		column += width;
		str_done(&word);
		text += length;
		while (*text == ' ')
			text++;
	}
	str_add_char(out, '\n');
}

static size_t total_width(const struct table *table, const struct widths *widths)
{
	size_t sum = 0;

	for (size_t c = 0; c < table->columns.count; c++) {
		if (table->columns.at[c].flags & SHOW_PEOPLE)
			sum += widths[c].width + (sum > 0 ? 2 : 0);
	}
	return sum;
}

enum { LEAST_WIDTH = 6 };

/* The widest text columns give way until the table fits the page. */
static void fit(const struct table *table, struct widths *widths, size_t page)
{
	while (total_width(table, widths) > page) {
		size_t widest = table->columns.count;
		for (size_t c = 0; c < table->columns.count; c++) {
			unsigned flags = table->columns.at[c].flags;
			if ((flags & SHOW_PEOPLE) && !(flags & ALIGN_NUMBER) &&
			    (widest == table->columns.count ||
				widths[c].width > widths[widest].width))
				widest = c;
		}
		if (widest == table->columns.count || widths[widest].width <= LEAST_WIDTH)
			return;
		widths[widest].width--;
	}
}

/* Takes the columns that may fold out of the rows. */
static void fold(struct table *table)
{
	for (size_t c = 0; c < table->columns.count; c++) {
		struct column *column = &table->columns.at[c];
		if ((column->flags & (FOLD | SHOW_PEOPLE)) != (FOLD | SHOW_PEOPLE))
			continue;
		column->flags &= ~(unsigned)SHOW_PEOPLE;
		column->folded = true;
	}
}

/* The heading that folded columns make over a row; NULL if that of the row before holds. */
static const char *folded_before(const struct table *table, size_t row)
{
	const char *text = "";
	bool differs = row == 0;

	for (size_t c = 0; c < table->columns.count; c++) {
		if (!table->columns.at[c].folded)
			continue;
		const char *own = shown(cell_at(table, row, c));
		differs |= row > 0 && strcmp(own, shown(cell_at(table, row - 1, c))) != 0;
		if (own[0] != '\0')
			text = arena_printf(
			    table->arena, "%s%s%s", text, text[0] != '\0' ? ", " : "", own);
	}
	return differs && text[0] != '\0' ? text : NULL;
}

/* A column in which nothing stands is no column for people. */
static void drop_empty(struct table *table)
{
	for (size_t c = 0; c < table->columns.count; c++) {
		bool empty = row_count(table) > 0;
		for (size_t r = 0; empty && r < row_count(table); r++)
			empty = shown(cell_at(table, r, c))[0] == '\0';
		if (empty)
			table->columns.at[c].flags &= ~(unsigned)SHOW_PEOPLE;
	}
}

static bool has_titles(const struct table *table)
{
	for (size_t c = 0; c < table->columns.count; c++) {
		if ((table->columns.at[c].flags & SHOW_PEOPLE) &&
		    table->columns.at[c].title[0] != '\0')
			return true;
	}
	return false;
}

static void put_rows(
    struct table *table, const struct widths *widths, size_t page, struct str *out)
{
	struct str line = STR_INIT, cut = STR_INIT;

	for (size_t r = 0; r < row_count(table); r++) {
		bool first = true;
		const char *group = group_before(table, r);
		if (group == NULL)
			group = folded_before(table, r);
		if (group != NULL) {
			str_add_char(out, '\n');
			put_wrapped(out, group, page);
		}
		for (size_t c = 0; c < table->columns.count; c++) {
			unsigned flags = table->columns.at[c].flags;
			if (!(flags & SHOW_PEOPLE))
				continue;
			if (!first)
				str_add(&line, "  ");
			first = false;
			str_clear(&cut);
			utf8_cut(&cut, shown(cell_at(table, r, c)), widths[c].width);
			put_cell(&line, cut.text, widths[c], (flags & ALIGN_NUMBER) != 0);
		}
		end_line(out, &line);
	}
	str_done(&line);
	str_done(&cut);
}

static void print_people(
    struct table *table, bool header, bool color, bool limited, struct str *out)
{
	struct widths *widths = arena_array(table->arena, table->columns.count, sizeof *widths);
	size_t page = term_width(STDOUT_FILENO);
	struct str line = STR_INIT;

	if (table->title != NULL && header) {
		put_wrapped(out, table->title, page);
		str_add_char(out, '\n');
	}
	drop_empty(table);
	header = header && has_titles(table);
	for (size_t c = 0; c < table->columns.count; c++)
		widths[c] = column_widths(table, c, header);
	if (limited && total_width(table, widths) > page)
		fold(table);
	if (limited)
		fit(table, widths, page);
	if (row_count(table) > 0) {
		if (header)
			put_header(table, widths, color, out, &line);
		put_rows(table, widths, page, out);
	}
	if (table->notes.count > 0 && row_count(table) > 0)
		str_add_char(out, '\n');
	for (size_t i = 0; i < table->notes.count; i++)
		put_wrapped(out, table->notes.at[i], page);
	str_done(&line);
}

static void md_cell(struct str *out, const char *text)
{
	str_add(out, " ");
	for (; *text != '\0'; text++) {
		if (strchr("|\\`*_<>[]", *text) != NULL)
			str_add_char(out, '\\');
		str_add_char(out, *text);
	}
	str_add(out, " |");
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
	for (size_t r = 0; r < row_count(table); r++) {
		const char *group = group_before(table, r);
		if (group != NULL) {
			str_add(out, "|");
			md_cell(out, group);
			str_add(out, "\n");
		}
		str_add(out, "|");
		for (size_t c = 0; c < table->columns.count; c++) {
			if (table->columns.at[c].flags & SHOW_PEOPLE)
				md_cell(out, shown(cell_at(table, r, c)));
		}
		str_add(out, "\n");
	}
	for (size_t i = 0; i < table->notes.count; i++)
		str_printf(out, "\n%s\n", table->notes.at[i]);
}

static void print_flat(struct table *table, char delimiter, bool header, struct str *out)
{
	struct csvout csv;

	csvout_init(&csv, out, delimiter, true);
	for (size_t c = 0; header && c < table->columns.count; c++) {
		if (table->columns.at[c].flags & SHOW_FLAT)
			csvout_text(&csv, table->columns.at[c].name);
	}
	if (header)
		csvout_end(&csv);
	for (size_t r = 0; r < row_count(table); r++) {
		for (size_t c = 0; c < table->columns.count; c++) {
			const struct cell *cell = cell_at(table, r, c);
			if (table->columns.at[c].flags & SHOW_FLAT)
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
		const struct cell *cell = cell_at(table, row, c);
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
	for (size_t r = 0; r < row_count(table); r++) {
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

bool table_print(struct table *table, struct cli *cli, const struct table_options *options,
    struct bilat_error *err)
{
	enum format format;
	struct str out = STR_INIT;
	bool header = !options->no_header;
	/* Cells are cut for a screen only: what goes into a pipe or a file stays whole. */
	bool screen = options->output == NULL &&
		      (term_is_terminal(STDOUT_FILENO) || getenv("COLUMNS") != NULL);
	bool done;

	if (!format_parse(options->format, &format, err))
		return false;
	table_row(table);
	switch (format) {
	case FORMAT_TABLE:
		print_people(table, header,
		    options->output == NULL && term_wants_color(cli->color, STDOUT_FILENO),
		    screen, &out);
		break;
	case FORMAT_MD:
		print_markdown(table, &out);
		break;
	case FORMAT_CSV:
	case FORMAT_TSV:
		print_flat(table, format == FORMAT_CSV ? ',' : '\t', header, &out);
		break;
	default:
		print_json(table, format == FORMAT_NDJSON, &out);
	}
	done = output_write(options->output, &out, err);
	str_done(&out);
	return done;
}
