/* One self-contained page: styles and pictures inside, nothing fetched, no scripts. */
#include "report/writer.h"

#include <string.h>

#include "base/resource.h"
#include "chart/svg.h"

/* A table that a printed page need not break. */
enum { ROWS_SHORT = 9 };

/* The one place where text becomes HTML, inside elements and attributes alike. */
static void escape(struct str *out, const char *text)
{
	svg_escape(out, text);
}

/* The same of what we say, with the signs of print. */
static void escape_set(struct str *out, const char *text)
{
	struct str set = STR_INIT;

	writer_set(&set, text);
	escape(out, set.text);
	str_done(&set);
}

static void element(struct str *out, const char *tag, const char *class, const char *text)
{
	str_printf(out, "<%s", tag);
	if (class != NULL)
		str_printf(out, " class=\"%s\"", class);
	str_add_char(out, '>');
	escape(out, text);
	str_printf(out, "</%s>", tag);
}

static void link_open(struct str *out, const char *url)
{
	str_add(out, "<a href=\"");
	escape(out, url);
	str_add(out, writer_url_allowed(url) ? "\" rel=\"noopener noreferrer\">" : "\">");
}

static void write_line(struct str *out, const struct document_line *line)
{
	for (const struct document_run *run = line->first; run != NULL; run = run->next) {
		bool linked = writer_url_allowed(run->url);

		if (linked)
			link_open(out, run->url);
		str_add(out, run->strong ? "<strong>" : "");
		escape_set(out, run->text);
		str_add(out, run->strong ? "</strong>" : "");
		if (linked)
			str_add(out, "</a>");
	}
}

static void write_list(
    struct str *out, const char *tag, const char *class, const struct document_lines *lines)
{
	str_printf(out, "<%s class=\"%s\">\n", tag, class);
	for (const struct document_line *line = lines->first; line != NULL; line = line->next) {
		str_add(out, "<li>");
		write_line(out, line);
		str_add(out, "</li>\n");
	}
	str_printf(out, "</%s>\n", tag);
}

static void write_cell(
    struct str *out, const struct document_table *table, const struct document_cell *cell)
{
	const char *target = writer_target(cell);
	char mark[DOCUMENT_MARK_SIZE];

	if (*cell->hint != '\0') {
		str_add(out, "<abbr title=\"");
		escape(out, cell->hint);
		str_add(out, "\">");
	}
	if (target != NULL)
		link_open(out, target);
	if (cell->number != NULL)
		escape_set(out, cell->text);
	else
		escape(out, cell->text);
	if (target != NULL)
		str_add(out, "</a>");
	if (*cell->hint != '\0')
		str_add(out, "</abbr>");
	if (*cell->flag != '\0')
		element(out, "span", "flag", cell->flag);
	if (*document_cell_mark(mark, table, cell) != '\0')
		element(out, "sup", NULL, mark);
}

static void write_row(
    struct str *out, const struct document_table *table, const struct document_row *row)
{
	const struct document_column *column = table->column;

	if (row->group) {
		if (row != table->row)
			str_add(out, "</tbody>\n<tbody>\n");
		str_printf(out, "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"%zu\">",
		    table->column_count);
		escape(out, row->first->text);
		str_add(out, "</th></tr>\n");
		return;
	}
	str_printf(out, "<tr%s>", row->emphasis ? " class=\"emphasis\"" : "");
	for (const struct document_cell *cell = row->first; cell != NULL; cell = cell->next) {
		bool head = cell == row->first;
		const char *class = column != NULL && column->number
					? cell->muted ? "number muted" : "number"
				    : cell->muted         ? "muted"
				    : *cell->tone != '\0' ? cell->tone
							  : NULL;

		str_add(out, head ? "<th scope=\"row\"" : "<td");
		if (class != NULL)
			str_printf(out, " class=\"%s\"", class);
		str_add_char(out, '>');
		write_cell(out, table, cell);
		str_add(out, head ? "</th>" : "</td>");
		column = column != NULL ? column->next : NULL;
	}
	str_add(out, "</tr>\n");
}

static void write_marked(struct str *out, const char *mark, const struct document_line *line)
{
	str_add(out, "<p>");
	if (*mark != '\0') {
		element(out, "sup", NULL, mark);
		str_add_char(out, ' ');
	}
	write_line(out, line);
	str_add(out, "</p>\n");
}

static void write_table_notes(struct str *out, const struct document_table *table)
{
	char mark[DOCUMENT_MARK_SIZE];
	size_t number = 0;

	if (table->notes.count + table->reasons.count + table->remarks.count == 0)
		return;
	str_add(out, "<div class=\"notes\">\n");
	for (const struct document_line *line = table->notes.first; line; line = line->next)
		write_marked(out, document_note_mark(mark, table, ++number), line);
	number = 0;
	for (const struct document_line *line = table->reasons.first; line; line = line->next)
		write_marked(out, document_reason_mark(mark, table, ++number), line);
	for (const struct document_line *line = table->remarks.first; line; line = line->next)
		write_marked(out, "", line);
	str_add(out, "</div>\n");
}

static void write_table(struct str *out, const struct document_table *table)
{
	/* The title stands outside of what scrolls, so that a narrow screen shows all of it. */
	str_printf(out, "<figure class=\"table%s\">\n<figcaption id=\"table-%s\">",
	    table->row_count <= ROWS_SHORT ? " short" : "", table->id);
	escape(out, table->title);
	if (*table->unit != '\0') {
		str_add_char(out, ' ');
		element(out, "span", "unit", table->unit);
	}
	str_printf(out,
	    "</figcaption>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\""
	    " aria-labelledby=\"table-%s\">\n<table aria-labelledby=\"table-%s\">\n"
	    "<thead><tr>",
	    table->id, table->id);
	for (const struct document_column *column = table->column; column;
	     column = column->next) {
		/* An empty head is no head. */
		if (*column->title == '\0') {
			str_add(out, "<td></td>");
			continue;
		}
		str_printf(
		    out, "<th scope=\"col\"%s>", column->number ? " class=\"number\"" : "");
		escape(out, column->title);
		str_add(out, "</th>");
	}
	str_add(out, "</tr></thead>\n<tbody>\n");
	for (const struct document_row *row = table->row; row != NULL; row = row->next)
		write_row(out, table, row);
	str_add(out, "</tbody>\n</table>\n</div>\n");
	write_table_notes(out, table);
	str_add(out, "</figure>\n");
}

static void write_picture(
    struct str *out, const struct document_block *block, const char *size, const char *svg)
{
	struct str prefix = STR_INIT;

	str_printf(&prefix, "%s-%s-", block->id, size);
	str_printf(out, "<div class=\"%s\">\n", size);
	writer_inline_svg(out, svg, prefix.text);
	str_add(out, "</div>\n");
	str_done(&prefix);
}

/* Drawn twice: the style shows the one that fits the screen. */
static void write_chart(struct str *out, const struct document_block *block)
{
	if (block->svg == NULL)
		return;
	str_printf(out, "<figure class=\"chart\" id=\"chart-%s\">\n", block->id);
	write_picture(out, block, "wide", block->svg);
	if (block->svg_narrow != NULL)
		write_picture(out, block, "narrow", block->svg_narrow);
	str_add(out, "</figure>\n");
}

static void write_fact(struct str *out, const struct document_fact *fact)
{
	str_add(out, "<li class=\"fact\">\n");
	element(out, "p", "label", fact->label);
	str_add(out, "<p class=\"value\">");
	escape_set(out, fact->value);
	if (*fact->unit != '\0') {
		str_add_char(out, ' ');
		element(out, "span", "unit", fact->unit);
	}
	str_add(out, "</p>\n");
	element(out, "p", "period", fact->period);
	if (*fact->sparkline != '\0') {
		str_add(out, "<div class=\"spark\">");
		str_add(out, fact->sparkline);
		str_add(out, "</div>\n");
	}
	for (const struct document_line *line = fact->details.first; line; line = line->next) {
		str_add(out, "<p class=\"detail\">");
		write_line(out, line);
		str_add(out, "</p>\n");
	}
	element(out, "p", "source", fact->source);
	str_add(out, "</li>\n");
}

static void write_block(struct str *out, const struct document_block *block)
{
	switch (block->kind) {
	case BLOCK_HEADING:
		str_printf(out, "<h%d id=\"%s\">", block->level, block->id);
		escape(out, block->text);
		str_printf(out, "</h%d>\n", block->level);
		break;
	case BLOCK_PARAGRAPH:
		str_add(out, "<p>");
		write_line(out, block->lines.first);
		str_add(out, "</p>\n");
		break;
	case BLOCK_LIST:
		write_list(out, "ul", "plain", &block->lines);
		break;
	case BLOCK_TABLE:
		write_table(out, block->table);
		break;
	case BLOCK_CHART:
		write_chart(out, block);
		break;
	case BLOCK_FACTS:
		str_add(out, "<ul class=\"facts\">\n");
		for (const struct document_fact *fact = block->facts; fact; fact = fact->next)
			write_fact(out, fact);
		str_add(out, "</ul>\n");
		break;
	case BLOCK_NOTE:
		str_add(out, "<aside class=\"box\">\n");
		if (*block->text != '\0')
			element(out, "p", "box-title", block->text);
		for (const struct document_line *line = block->lines.first; line;
		     line = line->next) {
			str_add(out, "<p>");
			write_line(out, line);
			str_add(out, "</p>\n");
		}
		str_add(out, "</aside>\n");
		break;
	}
}

static bool is_section(const struct document_block *block)
{
	return block->kind == BLOCK_HEADING && block->level == 2;
}

static void write_sections(struct str *out, const struct document *document)
{
	bool open = false;

	str_add(out, "<main id=\"content\">\n");
	for (const struct document_block *block = document->first; block; block = block->next) {
		if (is_section(block)) {
			str_add(out, open ? "</section>\n" : "");
			str_printf(out, "<section aria-labelledby=\"%s\">\n", block->id);
			open = true;
		}
		write_block(out, block);
	}
	str_add(out, open ? "</section>\n</main>\n" : "</main>\n");
}

static void write_contents(struct str *out, const struct document *document)
{
	size_t sections = 0;

	for (const struct document_block *block = document->first; block; block = block->next)
		sections += is_section(block);
	if (sections < 2)
		return;
	str_add(out, "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">");
	escape(out, bilat_text(document->texts, "Contents"));
	str_add(out, "</h2>\n<ol>\n");
	for (const struct document_block *block = document->first; block; block = block->next) {
		if (!is_section(block))
			continue;
		str_printf(out, "<li><a href=\"#%s\">", block->id);
		escape(out, block->text);
		str_add(out, "</a></li>\n");
	}
	str_add(out, "</ol>\n</nav>\n");
}

static void write_masthead(struct str *out, const struct document *document)
{
	str_add(out, "<header class=\"masthead\">\n");
	element(out, "h1", NULL, document->title);
	if (*document->subtitle != '\0')
		element(out, "p", "subtitle", document->subtitle);
	if (document->meta != NULL) {
		str_add(out, "<dl>\n");
		for (const struct document_meta *meta = document->meta; meta;
		     meta = meta->next) {
			str_add(out, "<div>");
			element(out, "dt", NULL, meta->label);
			element(out, "dd", NULL, meta->text);
			str_add(out, "</div>\n");
		}
		str_add(out, "</dl>\n");
	}
	str_add(out, "</header>\n");
}

static bool write_html(
    const struct document *document, struct str *out, struct bilat_error *err)
{
	struct resource style;

	if (!resource_get("datasets/reports/style.css", &style, err))
		return false;
	str_printf(out,
	    "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n",
	    bilat_language_code(bilat_texts_language(document->texts)));
	str_add(out,
	    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
	    "<meta name=\"color-scheme\" content=\"light dark\">\n"
	    "<meta name=\"generator\" content=\"bilat\">\n");
	element(out, "title", NULL, document->title);
	str_add(out, "\n<style>\n");
	str_add_bytes(out, style.bytes, style.size);
	str_add(out, "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">");
	escape(out, bilat_text(document->texts, "Skip to the content"));
	str_add(out, "</a>\n");
	write_masthead(out, document);
	str_add(out, "<div class=\"page\">\n");
	write_contents(out, document);
	write_sections(out, document);
	str_add(out, "</div>\n</body>\n</html>\n");
	return true;
}

const struct writer writer_html = {
	.name = "html", .file_name = "index.html", .write = write_html
};
