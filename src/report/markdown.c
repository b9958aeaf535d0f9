/* GitHub's Markdown: tables with pipes, pictures beside the file. */
#include "report/writer.h"

#include <ctype.h>
#include <string.h>

#include "base/utf8.h"

/* The one place where text becomes Markdown: whatever could begin markup is escaped, line
 * breaks become blanks. */
static void escape_clean(struct str *out, const char *text)
{
	for (const char *at = text; *at != '\0'; at++) {
		/* '.' only behind a number at the start, where it would begin a list. */
		bool list = *at == '.' && at > text && isdigit((unsigned char)at[-1]) &&
			    strspn(text, "0123456789") == (size_t)(at - text) && at[1] == ' ';
		bool rule = at == text && strchr("+-=#~", *at) != NULL && at[1] == ' ';

		if ((unsigned char)*at < 0x20 || *at == 0x7f) {
			str_add_char(out, ' ');
			continue;
		}
		if (*at == '<') {
			str_add(out, "&lt;");
			continue;
		}
		if (*at == '&') {
			str_add(out, "&amp;");
			continue;
		}
		if (strchr("\\`*_[]|>", *at) != NULL || list || rule)
			str_add_char(out, '\\');
		str_add_char(out, *at);
	}
}

static void escape(struct str *out, const char *text)
{
	struct str clean = STR_INIT;

	utf8_clean(&clean, text);
	escape_clean(out, clean.text);
	str_done(&clean);
}

/* An address inside (...): what would end it is written in percent. */
static void write_url(struct str *out, const char *url)
{
	for (const char *at = url; *at != '\0'; at++) {
		if (strchr("()<>\"'`|[]", *at) != NULL)
			str_printf(out, "%%%02X", (unsigned)(unsigned char)*at);
		else
			str_add_char(out, *at);
	}
}

static void write_linked(struct str *out, const char *text, const char *url)
{
	bool linked = writer_url_allowed(url);

	if (linked)
		str_add_char(out, '[');
	escape(out, text);
	if (linked) {
		str_add(out, "](");
		write_url(out, url);
		str_add_char(out, ')');
	}
}

static void write_line(struct str *out, const struct document_line *line)
{
	for (const struct document_run *run = line->first; run != NULL; run = run->next) {
		const char *text = run->text;

		/* Marks of emphasis touch the word. */
		for (; run->strong && *text == ' '; text++)
			str_add_char(out, ' ');
		if (run->strong)
			str_add(out, "**");
		write_linked(out, text, run->url);
		if (run->strong)
			str_add(out, "**");
	}
}

static void write_cells(
    struct str *out, const struct document_table *table, const struct document_row *row)
{
	char mark[DOCUMENT_MARK_SIZE];
	size_t cells = 0;

	str_add_char(out, '|');
	for (const struct document_cell *cell = row->first; cell; cell = cell->next, cells++) {
		bool bold = (row->emphasis || row->group) && *cell->text != '\0';

		str_add(out, bold ? " **" : " ");
		write_linked(out, cell->text, cell->url);
		str_add(out, bold ? "**" : "");
		if (*cell->flag != '\0')
			str_printf(out, " %s", cell->flag);
		if (*document_cell_mark(mark, table, cell) != '\0')
			str_printf(out, " <sup>%s</sup>", mark);
		str_add(out, " |");
	}
	for (; cells < table->column_count; cells++)
		str_add(out, " |");
	str_add_char(out, '\n');
}

/* Two blanks at the end break the line. */
static void write_marked(struct str *out, const char *mark, const struct document_line *line)
{
	str_add_char(out, '\n');
	if (*mark != '\0')
		str_printf(out, "<sup>%s</sup> ", mark);
	write_line(out, line);
	str_add(out, "  ");
}

static void write_notes(struct str *out, const struct document_table *table)
{
	char mark[DOCUMENT_MARK_SIZE];
	size_t number = 0;

	for (const struct document_line *line = table->notes.first; line; line = line->next)
		write_marked(out, document_note_mark(mark, table, ++number), line);
	number = 0;
	for (const struct document_line *line = table->reasons.first; line; line = line->next)
		write_marked(out, document_reason_mark(mark, table, ++number), line);
	for (const struct document_line *line = table->remarks.first; line; line = line->next)
		write_marked(out, "", line);
	if (table->notes.count + table->reasons.count + table->remarks.count > 0)
		str_add_char(out, '\n');
}

static void write_table(struct str *out, const struct document_table *table)
{
	str_add(out, "**");
	escape(out, table->title);
	str_add(out, "**");
	if (*table->unit != '\0') {
		str_add(out, " (");
		escape(out, table->unit);
		str_add_char(out, ')');
	}
	str_add(out, "\n\n|");
	for (const struct document_column *column = table->column; column;
	     column = column->next) {
		str_add_char(out, ' ');
		escape(out, column->title);
		str_add(out, " |");
	}
	str_add(out, "\n|");
	for (const struct document_column *column = table->column; column;
	     column = column->next)
		str_add(out, column->number ? " ---: |" : " --- |");
	str_add_char(out, '\n');
	for (const struct document_row *row = table->row; row != NULL; row = row->next)
		write_cells(out, table, row);
	write_notes(out, table);
}

static void write_fact(struct str *out, const struct document_fact *fact)
{
	str_add(out, "- **");
	escape(out, fact->label);
	str_add(out, "**: ");
	escape(out, fact->value);
	if (*fact->unit != '\0') {
		str_add_char(out, ' ');
		escape(out, fact->unit);
	}
	str_add(out, " (");
	escape(out, fact->period);
	str_add_char(out, ')');
	for (const struct document_line *line = fact->details.first; line; line = line->next) {
		str_add(out, "; ");
		write_line(out, line);
	}
	str_add(out, text_ends(out->text, ".") ? " " : ". ");
	escape(out, fact->source);
	str_add_char(out, '\n');
}

static void write_chart(struct str *out, const struct document_block *block)
{
	if (block->svg == NULL)
		return;
	str_add(out, "![");
	escape(out, block->chart->title);
	str_printf(out, "](charts/%s.svg)\n\n", block->id);
}

static void write_block(struct str *out, const struct document_block *block)
{
	switch (block->kind) {
	case BLOCK_HEADING:
		str_repeat(out, "#", (size_t)block->level);
		str_add_char(out, ' ');
		escape(out, block->text);
		str_add(out, "\n\n");
		return;
	case BLOCK_PARAGRAPH:
		write_line(out, block->lines.first);
		str_add(out, "\n\n");
		return;
	case BLOCK_LIST:
		for (const struct document_line *line = block->lines.first; line;
		     line = line->next) {
			str_add(out, "- ");
			write_line(out, line);
			str_add_char(out, '\n');
		}
		break;
	case BLOCK_TABLE:
		write_table(out, block->table);
		break;
	case BLOCK_CHART:
		write_chart(out, block);
		return;
	case BLOCK_FACTS:
		for (const struct document_fact *fact = block->facts; fact; fact = fact->next)
			write_fact(out, fact);
		break;
	case BLOCK_NOTE:
		str_add(out, "> **");
		escape(out, block->text);
		str_add(out, "**\n");
		for (const struct document_line *line = block->lines.first; line;
		     line = line->next) {
			str_add(out, ">\n> ");
			write_line(out, line);
			str_add_char(out, '\n');
		}
		break;
	}
	str_add_char(out, '\n');
}

static bool write_markdown(
    const struct document *document, struct str *out, struct bilat_error *err)
{
	(void)err;
	str_add(out, "# ");
	escape(out, document->title);
	str_add(out, "\n\n");
	if (*document->subtitle != '\0') {
		escape(out, document->subtitle);
		str_add(out, "\n\n");
	}
	for (const struct document_meta *meta = document->meta; meta; meta = meta->next) {
		str_add(out, "- ");
		escape(out, meta->label);
		str_add(out, ": ");
		escape(out, meta->text);
		str_add(out, meta->next == NULL ? "\n\n" : "\n");
	}
	for (const struct document_block *block = document->first; block; block = block->next)
		write_block(out, block);
	while (text_ends(out->text, "\n\n"))
		str_cut(out, out->length - 1);
	return true;
}

const struct writer writer_markdown = {
	.name = "md", .file_name = "report.md", .write = write_markdown
};
