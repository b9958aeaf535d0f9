/* Plain text of any width of table, for mails and terminals. */
#include "report/writer.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "base/xalloc.h"

enum { TEXT_WIDTH = 80 };

static void underline(struct str *out, const char *text, const char *with)
{
	str_repeat(out, with, utf8_width(text));
	str_add_char(out, '\n');
}

/* Breaks at blanks; all lines but the first begin with the indent. */
static void wrap(struct str *out, const char *text, const char *first, const char *indent)
{
	struct str clean = STR_INIT, word = STR_INIT;
	size_t column = utf8_width(first);
	bool fresh = true;

	utf8_clean(&clean, text);
	str_add(out, first);
	for (const char *at = clean.text;; at++) {
		if (*at != ' ' && *at != '\0') {
			str_add_char(&word, *at);
			continue;
		}
		size_t width = utf8_width(word.text);
		if (!fresh && column + 1 + width > TEXT_WIDTH) {
			str_printf(out, "\n%s", indent);
			column = utf8_width(indent);
			fresh = true;
		}
		str_printf(out, "%s%s", fresh ? "" : " ", word.text);
		column += width + (fresh ? 0 : 1);
		fresh = false;
		str_clear(&word);
		if (*at == '\0')
			break;
	}
	str_add_char(out, '\n');
	str_done(&clean);
	str_done(&word);
}

static void line_text(struct str *out, const struct document_line *line)
{
	for (const struct document_run *run = line->first; run != NULL; run = run->next) {
		str_add(out, run->text);
		if (writer_url_allowed(run->url))
			str_printf(out, " <%s>", run->url);
	}
}

static void write_line(
    struct str *out, const struct document_line *line, const char *first, const char *indent)
{
	struct str text = STR_INIT;

	line_text(&text, line);
	wrap(out, text.text, first, indent);
	str_done(&text);
}

static void write_lines(
    struct str *out, const struct document_lines *lines, const char *first, const char *indent)
{
	for (const struct document_line *line = lines->first; line != NULL; line = line->next)
		write_line(out, line, first, indent);
}

static void cell_text(
    struct str *out, const struct document_table *table, const struct document_cell *cell)
{
	char mark[DOCUMENT_MARK_SIZE];

	utf8_clean(out, cell->text);
	if (*cell->flag != '\0')
		str_printf(out, " %s", cell->flag);
	if (*document_cell_mark(mark, table, cell) != '\0')
		str_printf(out, " [%s]", mark);
}

static void write_row(struct str *out, const struct document_table *table,
    const struct document_row *row, const size_t *widths)
{
	const struct document_column *column = table->column;
	struct str text = STR_INIT;
	size_t i = 0;

	if (row->group) {
		utf8_clean(out, row->first->text);
		str_add_char(out, '\n');
		return;
	}
	for (const struct document_cell *cell = row->first; cell && column; cell = cell->next) {
		str_clear(&text);
		cell_text(&text, table, cell);
		size_t pad = widths[i] - utf8_width(text.text);
		if (column->number)
			str_repeat(out, " ", pad);
		str_add(out, text.text);
		if (!column->number && cell->next != NULL)
			str_repeat(out, " ", pad);
		str_add(out, cell->next != NULL ? "  " : "\n");
		column = column->next;
		i++;
	}
	str_done(&text);
}

static void measure(const struct document_table *table, size_t *widths)
{
	struct str text = STR_INIT;
	size_t i = 0;

	for (const struct document_column *c = table->column; c != NULL; c = c->next) {
		str_clear(&text);
		utf8_clean(&text, c->title);
		widths[i++] = utf8_width(text.text);
	}
	for (const struct document_row *row = table->row; row != NULL; row = row->next) {
		i = 0;
		for (const struct document_cell *c = row->first; c && !row->group;
		     c = c->next, i++) {
			str_clear(&text);
			cell_text(&text, table, c);
			if (i < table->column_count && utf8_width(text.text) > widths[i])
				widths[i] = utf8_width(text.text);
		}
	}
	str_done(&text);
}

static void write_head(
    struct str *out, const struct document_table *table, const size_t *widths)
{
	struct document_row head = { 0 };
	struct document_cell *cells = xcalloc(table->column_count + 1, sizeof *cells);
	size_t i = 0;

	for (const struct document_column *c = table->column; c != NULL; c = c->next, i++)
		cells[i] = (struct document_cell){ .text = c->title,
			.flag = "",
			.next = c->next != NULL ? &cells[i + 1] : NULL };
	head.first = table->column != NULL ? cells : NULL;
	write_row(out, table, &head, widths);
	free(cells);
}

static void write_marked(struct str *out, const char *mark, const struct document_line *line)
{
	char first[DOCUMENT_MARK_SIZE + 4] = "";

	if (*mark != '\0')
		snprintf(first, sizeof first, "[%s] ", mark);
	write_line(out, line, first, "    ");
}

static void write_notes(struct str *out, const struct document_table *table)
{
	char mark[DOCUMENT_MARK_SIZE];
	size_t number = 0;

	if (table->notes.count + table->reasons.count + table->remarks.count > 0)
		str_add_char(out, '\n');
	for (const struct document_line *line = table->notes.first; line; line = line->next)
		write_marked(out, document_note_mark(mark, table, ++number), line);
	number = 0;
	for (const struct document_line *line = table->reasons.first; line; line = line->next)
		write_marked(out, document_reason_mark(mark, table, ++number), line);
	write_lines(out, &table->remarks, "", "    ");
}

static void write_table(struct str *out, const struct document_table *table)
{
	size_t *widths = xcalloc(table->column_count + 1, sizeof *widths);

	measure(table, widths);
	utf8_clean(out, table->title);
	str_add(out, *table->unit != '\0' ? ", " : "");
	utf8_clean(out, table->unit);
	str_add(out, "\n\n");
	write_head(out, table, widths);
	for (const struct document_row *row = table->row; row != NULL; row = row->next)
		write_row(out, table, row, widths);
	write_notes(out, table);
	free(widths);
}

static void write_facts(struct str *out, const struct document_block *block)
{
	struct str text = STR_INIT;

	for (const struct document_fact *fact = block->facts; fact != NULL; fact = fact->next) {
		str_clear(&text);
		str_printf(&text, "%s: %s%s%s (%s)", fact->label, fact->value,
		    *fact->unit != '\0' ? " " : "", fact->unit, fact->period);
		for (const struct document_line *line = fact->details.first; line;
		     line = line->next) {
			str_add(&text, "; ");
			line_text(&text, line);
		}
		str_printf(&text, ". %s", fact->source);
		wrap(out, text.text, "* ", "  ");
	}
	str_done(&text);
}

static void write_block(struct str *out, const struct document_block *block)
{
	switch (block->kind) {
	case BLOCK_HEADING:
		str_add_char(out, '\n');
		utf8_clean(out, block->text);
		str_add_char(out, '\n');
		underline(out, block->text, block->level == 2 ? "=" : "-");
		break;
	case BLOCK_PARAGRAPH:
		write_lines(out, &block->lines, "", "");
		break;
	case BLOCK_LIST:
		write_lines(out, &block->lines, "* ", "  ");
		break;
	case BLOCK_TABLE:
		write_table(out, block->table);
		break;
	case BLOCK_CHART:
		return;
	case BLOCK_FACTS:
		write_facts(out, block);
		break;
	case BLOCK_NOTE:
		if (*block->text != '\0')
			wrap(out, block->text, "| ", "| ");
		write_lines(out, &block->lines, "| ", "| ");
		break;
	}
	str_add_char(out, '\n');
}

static void write_meta(struct str *out, const struct document_meta *meta)
{
	utf8_clean(out, meta->label);
	str_add(out, ": ");
	utf8_clean(out, meta->text);
	str_add_char(out, '\n');
}

static bool write_text(
    const struct document *document, struct str *out, struct bilat_error *err)
{
	(void)err;
	wrap(out, document->title, "", "");
	underline(out, document->title, "=");
	if (*document->subtitle != '\0')
		wrap(out, document->subtitle, "", "");
	for (const struct document_meta *meta = document->meta; meta; meta = meta->next)
		write_meta(out, meta);
	for (const struct document_block *block = document->first; block; block = block->next)
		write_block(out, block);
	while (text_ends(out->text, "\n\n"))
		str_cut(out, out->length - 1);
	return true;
}

const struct writer writer_text = {
	.name = "text", .file_name = "report.txt", .write = write_text
};
