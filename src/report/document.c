#include "report/document.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/str.h"
#include "base/xalloc.h"

struct document *document_new(void)
{
	struct document *document = xcalloc(1, sizeof *document);

	document->arena = arena_new();
	document->title = document->subtitle = "";
	return document;
}

void document_free(struct document *document)
{
	if (document == NULL)
		return;
	arena_free(document->arena);
	free(document);
}

char *document_text(struct document *document, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	char *text = arena_vprintf(document->arena, format, args);
	va_end(args);
	return text;
}

static const char *keep(struct document *document, const char *text)
{
	return text == NULL || *text == '\0' ? "" : arena_strdup(document->arena, text);
}

void document_meta(struct document *document, const char *label, const char *text)
{
	struct document_meta *meta = arena_alloc(document->arena, sizeof *meta);

	meta->label = keep(document, label);
	meta->text = keep(document, text);
	if (document->meta_last != NULL)
		document->meta_last->next = meta;
	else
		document->meta = meta;
	document->meta_last = meta;
}

static struct document_block *add_block(struct document *document, enum block_kind kind)
{
	struct document_block *block = arena_alloc(document->arena, sizeof *block);

	block->kind = kind;
	block->id = block->text = "";
	if (document->last != NULL)
		document->last->next = block;
	else
		document->first = block;
	document->last = block;
	return block;
}

struct document_block *document_heading(
    struct document *document, int level, const char *id, const char *text)
{
	struct document_block *block = add_block(document, BLOCK_HEADING);

	block->level = level;
	block->id = keep(document, id);
	block->text = keep(document, text);
	return block;
}

struct document_line *document_line(struct document *document, struct document_lines *lines)
{
	struct document_line *line = arena_alloc(document->arena, sizeof *line);

	if (lines->last != NULL)
		lines->last->next = line;
	else
		lines->first = line;
	lines->last = line;
	lines->count++;
	return line;
}

struct document_line *document_paragraph(struct document *document)
{
	return document_line(document, &add_block(document, BLOCK_PARAGRAPH)->lines);
}

struct document_block *document_list(struct document *document)
{
	return add_block(document, BLOCK_LIST);
}

struct document_block *document_note(struct document *document, const char *title)
{
	struct document_block *block = add_block(document, BLOCK_NOTE);

	block->text = keep(document, title);
	return block;
}

struct document_block *document_chart(
    struct document *document, const char *id, const struct bilat_chart *chart)
{
	struct document_block *block = add_block(document, BLOCK_CHART);

	block->id = keep(document, id);
	block->chart = chart;
	return block;
}

struct document_block *document_facts(struct document *document)
{
	return add_block(document, BLOCK_FACTS);
}

struct document_fact *document_fact(struct document *document, struct document_block *facts)
{
	struct document_fact *fact = arena_alloc(document->arena, sizeof *fact);

	fact->id = fact->label = fact->value = fact->unit = fact->period = fact->source = "";
	fact->sparkline = "";
	if (facts->facts_last != NULL)
		facts->facts_last->next = fact;
	else
		facts->facts = fact;
	facts->facts_last = fact;
	return fact;
}

static struct document_run *add_run(
    struct document *document, struct document_line *line, const char *text)
{
	struct document_run *run = arena_alloc(document->arena, sizeof *run);

	run->text = keep(document, text);
	run->url = "";
	if (line->last != NULL)
		line->last->next = run;
	else
		line->first = run;
	line->last = run;
	return run;
}

void document_run(
    struct document *document, struct document_line *line, const char *text, const char *url)
{
	add_run(document, line, text)->url = keep(document, url);
}

void document_stop(struct document *document, struct document_line *line)
{
	if (line->last == NULL || !text_ends(line->last->text, "."))
		add_run(document, line, ".");
}

void document_strong(struct document *document, struct document_line *line, const char *text)
{
	add_run(document, line, text)->strong = true;
}

void document_say(struct document *document, struct document_lines *lines, const char *text)
{
	add_run(document, document_line(document, lines), text);
}

static struct document_table *make_table(
    struct document *document, const char *id, const char *title, const char *unit)
{
	struct document_table *table = arena_alloc(document->arena, sizeof *table);

	table->id = keep(document, id);
	table->title = keep(document, title);
	table->unit = keep(document, unit);
	return table;
}

struct document_table *document_table(
    struct document *document, const char *id, const char *title, const char *unit)
{
	struct document_block *block = add_block(document, BLOCK_TABLE);

	block->table = make_table(document, id, title, unit);
	block->id = block->table->id;
	return block->table;
}

struct document_table *document_data(struct document *document)
{
	document->data = make_table(document, "data", "", "");
	return document->data;
}

void document_add_column(
    struct document *document, struct document_table *table, const char *title, bool number)
{
	struct document_column *column = arena_alloc(document->arena, sizeof *column);

	column->title = keep(document, title);
	column->number = number;
	if (table->column_last != NULL)
		table->column_last->next = column;
	else
		table->column = column;
	table->column_last = column;
	table->column_count++;
}

struct document_row *document_row(struct document *document, struct document_table *table)
{
	struct document_row *row = arena_alloc(document->arena, sizeof *row);

	if (table->row_last != NULL)
		table->row_last->next = row;
	else
		table->row = row;
	table->row_last = row;
	table->row_count++;
	return row;
}

struct document_cell *document_cell(
    struct document *document, struct document_row *row, const char *text)
{
	struct document_cell *cell = arena_alloc(document->arena, sizeof *cell);

	cell->text = keep(document, text);
	cell->flag = cell->hint = cell->url = cell->page = cell->tone = "";
	if (row->last != NULL)
		row->last->next = cell;
	else
		row->first = cell;
	row->last = cell;
	return cell;
}

void document_group(struct document *document, struct document_table *table, const char *text)
{
	struct document_row *row = document_row(document, table);

	row->group = true;
	document_cell(document, row, text);
}

struct document_number *document_number(
    struct document *document, const struct bilat_figure *figure, int power)
{
	struct document_number *number = arena_alloc(document->arena, sizeof *number);

	*number = (struct document_number){ *figure, power };
	return number;
}

static size_t number_in(
    struct document *document, struct document_lines *lines, const char *text)
{
	size_t number = 0;

	for (const struct document_line *line = lines->first; line; line = line->next) {
		number++;
		if (strcmp(line->first->text, text) == 0)
			return number;
	}
	document_say(document, lines, text);
	return number + 1;
}

size_t document_note_number(
    struct document *document, struct document_table *table, const char *text)
{
	return number_in(document, &table->notes, text);
}

size_t document_reason_number(
    struct document *document, struct document_table *table, const char *text)
{
	return number_in(document, &table->reasons, text);
}

bool document_notes_numbered(const struct document_table *table)
{
	return table->notes.count > 1;
}

const char *document_note_mark(
    char out[DOCUMENT_MARK_SIZE], const struct document_table *table, size_t number)
{
	*out = '\0';
	if (document_notes_numbered(table) && number > 0)
		snprintf(out, DOCUMENT_MARK_SIZE, "%zu", number);
	return out;
}

const char *document_reason_mark(
    char out[DOCUMENT_MARK_SIZE], const struct document_table *table, size_t number)
{
	*out = '\0';
	if (table->reasons.count > 1 && number > 0)
		snprintf(out, DOCUMENT_MARK_SIZE, "%c", (char)('a' + (number - 1) % 26));
	return out;
}

const char *document_cell_mark(char out[DOCUMENT_MARK_SIZE], const struct document_table *table,
    const struct document_cell *cell)
{
	return cell->reason > 0 ? document_reason_mark(out, table, cell->reason)
				: document_note_mark(out, table, cell->note);
}

void document_cut(struct document *document, struct document_block *mark)
{
	document->last = mark;
	if (mark != NULL)
		mark->next = NULL;
	else
		document->first = NULL;
}

struct document_block *document_split(
    struct document *document, struct document_block *mark, struct document_block **last_out)
{
	struct document_block *first = mark != NULL ? mark->next : document->first;

	*last_out = document->last;
	document_cut(document, mark);
	return first;
}

void document_join(
    struct document *document, struct document_block *first, struct document_block *last)
{
	if (first == NULL)
		return;
	if (document->last != NULL)
		document->last->next = first;
	else
		document->first = first;
	document->last = last;
}

char *document_line_text(struct document *document, const struct document_line *line)
{
	struct str text = STR_INIT;

	for (const struct document_run *run = line->first; run != NULL; run = run->next)
		str_add(&text, run->text);
	char *kept = arena_strdup(document->arena, text.text);
	str_done(&text);
	return kept;
}
