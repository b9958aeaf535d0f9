/* A document for word processors, made by pandoc out of a plain page. */
#include "report/writer.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>
#include <bilat/language.h>

#include "base/file.h"
#include "base/proc.h"
#include "base/resource.h"
#include "base/utf8.h"
#include "base/xalloc.h"
#include "chart/svg.h"

#define REFERENCE "datasets/reference.docx"
enum {
	TIME_LIMIT_MS = 60000,
	MESSAGE_BYTES_MOST = 300,
	PAGE_LETTERS = 112, /* in a line of a table over the whole page */
	COLUMN_SPACE = 4,
	COLUMN_LEAST = 10,
	COLUMN_MOST = 70,
	HEAD_MOST = 10,
};

static void element(struct str *out, const char *tag, const char *text)
{
	str_printf(out, "<%s>", tag);
	svg_escape(out, text);
	str_printf(out, "</%s>", tag);
}

static void write_linked(struct str *out, const char *text, const char *url)
{
	bool linked = writer_url_allowed(url);

	if (linked) {
		str_add(out, "<a href=\"");
		svg_escape(out, url);
		str_add(out, "\">");
	}
	svg_escape(out, text);
	str_add(out, linked ? "</a>" : "");
}

/* What we say, with the signs of print. */
static void write_set(struct str *out, const char *text, const char *url)
{
	struct str set = STR_INIT;

	writer_set(&set, text);
	write_linked(out, set.text, url);
	str_done(&set);
}

static void write_line(struct str *out, const struct document_line *line)
{
	for (const struct document_run *run = line->first; run != NULL; run = run->next) {
		str_add(out, run->strong ? "<strong>" : "");
		write_set(out, run->text, run->url);
		str_add(out, run->strong ? "</strong>" : "");
	}
}

/* Paragraphs of a style of the reference document. */
static void write_styled(struct str *out, const char *style, const struct document_lines *lines)
{
	for (const struct document_line *line = lines->first; line != NULL; line = line->next) {
		str_printf(out, "<div custom-style=\"%s\"><p>", style);
		write_line(out, line);
		str_add(out, "</p></div>\n");
	}
}

static void write_said(struct str *out, const char *style, const char *text)
{
	str_printf(out, "<div custom-style=\"%s\">", style);
	element(out, "p", text);
	str_add(out, "</div>\n");
}

/* --- Tables ------------------------------------------------------------------------------- */

static void open_cell(struct str *out, const struct document_column *column)
{
	str_add(out, column != NULL && column->number ? "<td align=\"right\">" : "<td>");
}

static void write_cell(struct str *out, const struct document_table *table,
    const struct document_cell *cell, const struct document_column *column, bool bold)
{
	char mark[DOCUMENT_MARK_SIZE];

	open_cell(out, column);
	str_add(out, bold ? "<strong>" : "");
	if (cell->number != NULL)
		write_set(out, cell->text, cell->url);
	else
		write_linked(out, cell->text, cell->url);
	str_add(out, bold ? "</strong>" : "");
	if (*cell->flag != '\0') {
		str_add(out, "\xc2\xa0");
		svg_escape(out, cell->flag);
	}
	if (*document_cell_mark(mark, table, cell) != '\0')
		element(out, "sup", mark);
	str_add(out, "</td>");
}

static void write_row(
    struct str *out, const struct document_table *table, const struct document_row *row)
{
	const struct document_column *column = table->column;

	str_add(out, "<tr>");
	if (row->group) {
		str_printf(out, "<td colspan=\"%zu\">", table->column_count);
		element(out, "strong", row->first->text);
		str_add(out, "</td>");
	}
	for (const struct document_cell *cell = row->first; cell && !row->group;
	     cell = cell->next) {
		write_cell(out, table, cell, column, row->emphasis);
		column = column != NULL ? column->next : NULL;
	}
	str_add(out, "</tr>\n");
}

static void write_marked(struct str *out, const char *mark, const struct document_line *line)
{
	str_add(out, "<div custom-style=\"Table Note\"><p>");
	if (*mark != '\0') {
		element(out, "sup", mark);
		str_add_char(out, ' ');
	}
	write_line(out, line);
	str_add(out, "</p></div>\n");
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
	write_styled(out, "Table Note", &table->remarks);
}

/* The letters of the longest cell, within reason, and of the space beside it. */
static size_t column_letters(
    const struct document_table *table, const struct document_column *column, size_t index)
{
	size_t letters = utf8_width(column->title);

	/* A head over numbers is broken into lines. */
	if (column->number && letters > HEAD_MOST)
		letters = HEAD_MOST;
	for (const struct document_row *row = table->row; row != NULL; row = row->next) {
		const struct document_cell *cell = row->first;

		for (size_t i = 0; i < index && cell != NULL; i++)
			cell = cell->next;
		if (cell == NULL || row->group)
			continue;
		size_t own = utf8_width(cell->text) + utf8_width(cell->flag);
		letters = own > letters ? own : letters;
	}
	return (letters > COLUMN_MOST ? COLUMN_MOST : letters) + COLUMN_SPACE;
}

/* How wide a column of text may be so that the table fits the page; numbers must not be
 * broken, and neither need short texts. */
static size_t text_limit(const struct document_table *table, const size_t *letters)
{
	size_t limit = COLUMN_MOST + COLUMN_SPACE;

	for (; limit > COLUMN_LEAST; limit--) {
		size_t sum = 0, index = 0;

		for (const struct document_column *c = table->column; c; c = c->next, index++)
			sum += c->number || letters[index] < limit ? letters[index] : limit;
		if (sum <= PAGE_LETTERS)
			break;
	}
	return limit;
}

/* In percent of the page, since not all programs that open it make columns fit by themselves.
 */
static void write_widths(struct str *out, const struct document_table *table)
{
	size_t *letters = xcalloc(table->column_count + 1, sizeof *letters);
	size_t sum = 0, index = 0;

	for (const struct document_column *c = table->column; c; c = c->next, index++)
		letters[index] = column_letters(table, c, index);
	size_t limit = text_limit(table, letters);
	index = 0;
	for (const struct document_column *c = table->column; c; c = c->next, index++) {
		if (!c->number && letters[index] > limit)
			letters[index] = limit;
		sum += letters[index];
	}
	if (sum < PAGE_LETTERS)
		sum = PAGE_LETTERS;
	str_add(out, "<colgroup>");
	for (size_t i = 0; i < table->column_count; i++)
		str_printf(out, "<col style=\"width:%zu%%\">", letters[i] * 100 / sum);
	str_add(out, "</colgroup>\n");
	free(letters);
}

static void write_table(struct str *out, const struct document_table *table)
{
	str_add(out, "<table><caption>");
	svg_escape(out, table->title);
	if (*table->unit != '\0') {
		str_add(out, ", ");
		svg_escape(out, table->unit);
	}
	str_add(out, "</caption>\n");
	write_widths(out, table);
	str_add(out, "<thead><tr>");
	for (const struct document_column *column = table->column; column;
	     column = column->next) {
		str_add(out, column->number ? "<th align=\"right\">" : "<th>");
		svg_escape(out, column->title);
		str_add(out, "</th>");
	}
	str_add(out, "</tr></thead>\n<tbody>\n");
	for (const struct document_row *row = table->row; row != NULL; row = row->next)
		write_row(out, table, row);
	str_add(out, "</tbody></table>\n");
	write_notes(out, table);
}

/* --- The rest ----------------------------------------------------------------------------- */

static void write_facts(
    struct str *out, const struct document *document, const struct document_block *block)
{
	const char *const heads[] = { bilat_text(document->texts, "Figure"),
		bilat_text(document->texts, "Period and change"),
		bilat_text(document->texts, "Source") };

	str_printf(out,
	    "<table><colgroup><col style=\"width:30%%\"><col style=\"width:19%%\">"
	    "<col style=\"width:29%%\"><col style=\"width:22%%\"></colgroup>\n<thead><tr>"
	    "<th></th><th align=\"right\">%s</th><th>%s</th><th>%s</th></tr></thead>\n"
	    "<tbody>\n",
	    heads[0], heads[1], heads[2]);
	for (const struct document_fact *fact = block->facts; fact != NULL; fact = fact->next) {
		str_add(out, "<tr><td>");
		svg_escape(out, fact->label);
		str_add(out, "</td><td align=\"right\"><strong>");
		write_set(out, fact->value, "");
		str_add(out, *fact->unit != '\0' ? "\xc2\xa0" : "");
		svg_escape(out, fact->unit);
		str_add(out, "</strong></td><td>");
		svg_escape(out, fact->period);
		for (const struct document_line *line = fact->details.first; line;
		     line = line->next) {
			str_add(out, line == fact->details.first ? ": " : "; ");
			write_line(out, line);
		}
		str_add(out, "</td><td>");
		svg_escape(out, fact->source);
		str_add(out, "</td></tr>\n");
	}
	str_add(out, "</tbody></table>\n");
}

static void write_chart(struct str *out, const struct document_block *block)
{
	if (block->png == NULL)
		return;
	str_add(out, "<p><img style=\"width:15.5cm\" src=\"");
	svg_escape(out, block->png);
	str_add(out, "\" alt=\"");
	svg_escape(out, block->chart->title);
	str_add(out, ". ");
	svg_escape(out, block->chart->description);
	str_add(out, "\"></p>\n");
}

static void write_block(
    struct str *out, const struct document *document, const struct document_block *block)
{
	switch (block->kind) {
	case BLOCK_HEADING:
		/* The title is no heading in a word processor: sections come first. */
		element(out, block->level == 2 ? "h1" : "h2", block->text);
		break;
	case BLOCK_PARAGRAPH:
		write_styled(out, "Body Text", &block->lines);
		break;
	case BLOCK_LIST:
		str_add(out, "<ul>\n");
		for (const struct document_line *line = block->lines.first; line;
		     line = line->next) {
			str_add(out, "<li>");
			write_line(out, line);
			str_add(out, "</li>\n");
		}
		str_add(out, "</ul>\n");
		break;
	case BLOCK_TABLE:
		write_table(out, block->table);
		break;
	case BLOCK_CHART:
		write_chart(out, block);
		break;
	case BLOCK_FACTS:
		write_facts(out, document, block);
		break;
	case BLOCK_NOTE:
		if (*block->text != '\0')
			write_said(out, "Box Title", block->text);
		write_styled(out, "Box", &block->lines);
		break;
	}
}

static void write_page(struct str *out, const struct document *document)
{
	str_printf(out, "<html lang=\"%s\"><head>",
	    bilat_language_code(bilat_texts_language(document->texts)));
	element(out, "title", document->title);
	str_add(out, "</head><body>\n");
	write_said(out, "Subtitle", document->subtitle);
	for (const struct document_meta *meta = document->meta; meta; meta = meta->next) {
		str_add(out, "<div custom-style=\"Masthead\"><p>");
		svg_escape(out, meta->label);
		str_add(out, ": ");
		element(out, "strong", meta->text);
		str_add(out, "</p></div>\n");
	}
	for (const struct document_block *block = document->first; block; block = block->next)
		write_block(out, document, block);
	str_add(out, "</body></html>\n");
}

/* --- pandoc ------------------------------------------------------------------------------- */

/* The styles, as a file that pandoc can read; gone when the document is made. */
static bool put_reference(char **path_out, const char *folder, struct bilat_error *err)
{
	struct resource reference;
	char *path = path_join(folder, ".reference.docx");

	if (resource_get(REFERENCE, &reference, err) &&
	    file_replace(path, reference.bytes, reference.size, err)) {
		*path_out = path;
		return true;
	}
	free(path);
	return false;
}

static bool fail_pandoc(const struct proc_result *result, struct bilat_error *err)
{
	int length = (int)strcspn(result->errors.text, "\n");

	if (result->timed_out)
		return bilat_fail(err, BILAT_PROGRAM, "pandoc took longer than %d seconds",
		    TIME_LIMIT_MS / 1000);
	return bilat_fail(err, BILAT_PROGRAM, "pandoc failed: %.*s",
	    length < MESSAGE_BYTES_MOST ? length : MESSAGE_BYTES_MOST,
	    length > 0 ? result->errors.text : "no message");
}

/* The page names no files but charts of ours, relative to the folder that pandoc runs in. */
static bool run_pandoc(const struct str *page, const char *folder, const char *reference,
    int32_t date, struct bilat_error *err)
{
	struct str epoch = STR_INIT, style = STR_INIT;
	struct proc_result result;
	struct bilat_error why = { 0 };

	str_printf(&epoch, "SOURCE_DATE_EPOCH=%lld", (long long)date * 86400 + 43200);
	str_printf(&style, "--reference-doc=%s", path_name(reference));
	const char *const argv[] = { "pandoc", "--from=html", "--to=docx", style.text,
		"--output", writer_docx.file_name, NULL };
	const char *const env[] = { epoch.text, "LC_ALL=C.UTF-8", NULL };
	bool done =
	    proc_run(argv, env, folder, page->text, page->length, TIME_LIMIT_MS, &result, &why);
	str_done(&epoch);
	str_done(&style);
	if (!done && why.kind == BILAT_INTERRUPTED)
		return bilat_fail(err, why.kind, "%s", why.message);
	if (!done)
		return bilat_fail(err, BILAT_PROGRAM, "%s (install pandoc, or do without docx)",
		    text_ends(why.message, strerror(ENOENT))
			? "pandoc is not installed or not in PATH"
			: why.message);
	done = result.status == 0 || fail_pandoc(&result, err);
	proc_result_done(&result);
	return done;
}

static bool save_docx(
    const struct document *document, const char *folder, struct bilat_error *err)
{
	struct str page = STR_INIT;
	char *reference;

	if (!put_reference(&reference, folder, err))
		return false;
	write_page(&page, document);
	bool done = run_pandoc(&page, folder, reference, document->date, err);
	remove(reference);
	free(reference);
	str_done(&page);
	return done;
}

const struct writer writer_docx = {
	.name = "docx", .file_name = "report.docx", .pictures = true, .save = save_docx
};
