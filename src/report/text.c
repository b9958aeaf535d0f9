/* Plain text, for mails and terminals. */
#include "report/writer.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "report/text_table.h"

enum { TEXT_WIDTH = 80 };

/* What is being written, and how wide it may be. */
struct writing {
	struct str *out;
	size_t columns;
};

/* Breaks at blanks; all lines but the first begin with the indent. */
static void wrap(
    const struct writing *to, const char *text, const char *first, const char *indent)
{
	struct str clean = STR_INIT, word = STR_INIT;
	size_t column = utf8_width(first);
	bool fresh = true;

	utf8_clean(&clean, text);
	str_add(to->out, first);
	for (const char *at = clean.text;; at++) {
		if (*at != ' ' && *at != '\0') {
			str_add_char(&word, *at);
			continue;
		}
		size_t width = utf8_width(word.text);
		if (!fresh && column + 1 + width > to->columns) {
			str_printf(to->out, "\n%s", indent);
			column = utf8_width(indent);
			fresh = true;
		}
		str_printf(to->out, "%s%s", fresh ? "" : " ", word.text);
		column += width + (fresh ? 0 : 1);
		fresh = false;
		str_clear(&word);
		if (*at == '\0')
			break;
	}
	str_add_char(to->out, '\n');
	str_done(&clean);
	str_done(&word);
}

static void write_title(const struct writing *to, const char *text, const char *line)
{
	size_t width = utf8_width(text);

	wrap(to, text, "", "");
	str_repeat(to->out, line, width < to->columns ? width : to->columns);
	str_add_char(to->out, '\n');
}

static void line_text(struct str *out, const struct document_line *line)
{
	for (const struct document_run *run = line->first; run != NULL; run = run->next) {
		writer_set(out, run->text);
		if (writer_url_allowed(run->url))
			str_printf(out, " <%s>", run->url);
	}
}

static void write_line(const struct writing *to, const struct document_line *line,
    const char *first, const char *indent)
{
	struct str text = STR_INIT;

	line_text(&text, line);
	wrap(to, text.text, first, indent);
	str_done(&text);
}

static void write_lines(const struct writing *to, const struct document_lines *lines,
    const char *first, const char *indent)
{
	for (const struct document_line *line = lines->first; line != NULL; line = line->next)
		write_line(to, line, first, indent);
}

static void write_marked(
    const struct writing *to, const char *mark, const struct document_line *line)
{
	char first[DOCUMENT_MARK_SIZE + 4] = "";

	if (*mark != '\0')
		snprintf(first, sizeof first, "[%s] ", mark);
	write_line(to, line, first, "    ");
}

static void write_notes(const struct writing *to, const struct document_table *table)
{
	char mark[DOCUMENT_MARK_SIZE];
	size_t number = 0;

	if (table->notes.count + table->reasons.count + table->remarks.count > 0)
		str_add_char(to->out, '\n');
	for (const struct document_line *line = table->notes.first; line; line = line->next)
		write_marked(to, document_note_mark(mark, table, ++number), line);
	number = 0;
	for (const struct document_line *line = table->reasons.first; line; line = line->next)
		write_marked(to, document_reason_mark(mark, table, ++number), line);
	write_lines(to, &table->remarks, "", "    ");
}

static void write_table(const struct writing *to, const struct document_table *table)
{
	struct str title = STR_INIT;

	str_printf(
	    &title, "%s%s%s", table->title, *table->unit != '\0' ? ", " : "", table->unit);
	wrap(to, title.text, "", "");
	str_add_char(to->out, '\n');
	text_table(to->out, table, to->columns);
	write_notes(to, table);
	str_done(&title);
}

/* In the characters of a terminal: lines of its own, already within the width. */
static void write_chart(const struct writing *to, const struct document_block *block)
{
	char *text = bilat_chart_text(block->chart, to->columns, true, false);

	str_add(to->out, text);
	free(text);
}

static void write_facts(const struct writing *to, const struct document_block *block)
{
	struct str text = STR_INIT;

	for (const struct document_fact *fact = block->facts; fact != NULL; fact = fact->next) {
		str_clear(&text);
		str_printf(&text, "%s: ", fact->label);
		writer_set(&text, fact->value);
		str_printf(&text, "%s%s (%s)", *fact->unit != '\0' ? " " : "", fact->unit,
		    fact->period);
		for (const struct document_line *line = fact->details.first; line;
		     line = line->next) {
			str_add(&text, "; ");
			line_text(&text, line);
		}
		str_printf(&text, "%s %s", text_ends(text.text, ".") ? "" : ".", fact->source);
		wrap(to, text.text, "* ", "  ");
	}
	str_done(&text);
}

static void write_block(const struct writing *to, const struct document_block *block)
{
	switch (block->kind) {
	case BLOCK_HEADING:
		str_add_char(to->out, '\n');
		write_title(to, block->text, block->level == 2 ? "=" : "-");
		break;
	case BLOCK_PARAGRAPH:
		write_lines(to, &block->lines, "", "");
		break;
	case BLOCK_LIST:
		write_lines(to, &block->lines, "* ", "  ");
		break;
	case BLOCK_TABLE:
		write_table(to, block->table);
		break;
	case BLOCK_CHART:
		write_chart(to, block);
		break;
	case BLOCK_FACTS:
		write_facts(to, block);
		break;
	case BLOCK_NOTE:
		if (*block->text != '\0')
			wrap(to, block->text, "| ", "| ");
		write_lines(to, &block->lines, "| ", "| ");
		break;
	}
	str_add_char(to->out, '\n');
}

static void write_meta(const struct writing *to, const struct document_meta *meta)
{
	struct str text = STR_INIT;

	str_printf(&text, "%s: %s", meta->label, meta->text);
	wrap(to, text.text, "", "  ");
	str_done(&text);
}

static bool write_text(
    const struct document *document, struct str *out, struct bilat_error *err)
{
	const struct writing to = { out,
		document->columns > 0 ? document->columns : TEXT_WIDTH };

	(void)err;
	write_title(&to, document->title, "=");
	if (*document->subtitle != '\0')
		wrap(&to, document->subtitle, "", "");
	for (const struct document_meta *meta = document->meta; meta; meta = meta->next)
		write_meta(&to, meta);
	for (const struct document_block *block = document->first; block; block = block->next)
		write_block(&to, block);
	while (text_ends(out->text, "\n\n"))
		str_cut(out, out->length - 1);
	return true;
}

const struct writer writer_text = {
	.name = "text", .file_name = "report.txt", .write = write_text
};
