#include "unit/report/sample.h"

static const struct bilat_chart sample_chart = { .title = "Goods trade",
	.description = "Bars." };

static const struct document_number *number_of(
    struct document *document, enum bilat_bound bound, double value)
{
	struct bilat_figure figure = bilat_figure_make(bound, value, BILAT_DECIMALS_UNKNOWN);
	return document_number(document, &figure, 9);
}

/* As many columns of the table of data as tell it. */
static void add_data(struct document *document)
{
	struct document_table *table = document_data(document);
	struct document_row *row = document_row(document, table);
	struct bilat_figure figure = bilat_figure_exact(4.05e9);

	document_add_column(document, table, "indicator", false);
	document_add_column(document, table, "value", true);
	document_add_column(document, table, "bound", false);
	document_cell(document, row, "=trade.exports");
	document_cell(document, row, "")->number = document_number(document, &figure, 0);
	document_cell(document, row, ">");
}

static void add_table(struct document *document)
{
	struct document_table *table =
	    document_table(document, "trade", "Trade in goods", "bn USD");
	struct document_row *row;
	struct document_cell *cell;

	document_add_column(document, table, "", false);
	document_add_column(document, table, "2023", true);
	document_add_column(document, table, "2024", true);
	document_group(document, table, "Northland");
	row = document_row(document, table);
	document_cell(document, row, "Exports to Southland");
	cell = document_cell(document, row, "> 4");
	cell->number = number_of(document, BILAT_MORE, 4.05e9);
	cell->note = document_note_number(document, table, "Source: Customs of Northland.");
	cell = document_cell(document, row, "5.0");
	cell->number = number_of(document, BILAT_EXACT, 5e9);
	cell->flag = "p";
	cell->note = document_note_number(document, table, "Source: Government, statement.");
	row = document_row(document, table);
	row->emphasis = true;
	document_cell(document, row, "Imports");
	cell = document_cell(document, row, "..");
	cell->hint = "no figure is held";
	cell->muted = true;
	cell->reason = document_reason_number(document, table, ".. no figure is held.");
	cell = document_cell(document, row, "3");
	cell->number = number_of(document, BILAT_EXACT, 3e9);
	cell->url = "https://example.org/figures?a=1&b=(2)";
	document_reason_number(document, table, ".. the base period is not held.");
}

struct document *sample_document(void)
{
	struct document *document = document_new();
	struct document_block *block;
	struct document_line *line;
	struct document_fact *fact;

	document->title = "Northland and Southland";
	document->subtitle = "Bilateral economic factsheet";
	document_meta(document, "Edition", "1 May 2025");
	document_heading(document, 2, "key-facts", "Key facts");
	block = document_facts(document);
	fact = document_fact(document, block);
	fact->label = "Exports to Southland";
	fact->value = "5.0";
	fact->number = number_of(document, BILAT_EXACT, 5e9);
	fact->unit = "bn USD";
	fact->period = "2024";
	fact->source = "Government, statement";
	document_say(document, &fact->details, "+1 bn USD on the year before");
	document_heading(document, 2, "trade", "Trade in goods");
	line = document_paragraph(document);
	document_run(document, line, "Exports were 5.0 billion USD, says ", NULL);
	document_run(document, line, "the government", "https://example.org/speech");
	document_strong(document, line, " (statement).");
	add_table(document);
	block = document_chart(document, "trade", &sample_chart);
	block->svg =
	    "<?xml version=\"1.0\"?>\n<svg width=\"720\" height=\"420\" viewBox=\"0 0 720 420\""
	    " role=\"img\" aria-labelledby=\"t d\">\n<title id=\"t\">Goods trade</title>"
	    "<desc id=\"d\">Bars.</desc><use href=\"#mark\"/><g fill=\"url(#hatch)\"/>"
	    "</svg>\n";
	block = document_note(document, "Not comparable");
	document_say(document, &block->lines, "Gross is not net.");
	document_heading(document, 3, "more", "More");
	block = document_list(document);
	document_say(document, &block->lines, "one");
	document_say(document, &block->lines, "two");
	add_data(document);
	return document;
}

struct document *sample_of(const char *text, const char *url)
{
	struct document *document = document_new();
	struct document_block *block;
	struct document_table *table;
	struct document_row *row;
	struct document_cell *cell;
	struct document_fact *fact;

	document->title = document->subtitle = text;
	document_meta(document, text, text);
	document_heading(document, 2, "one", text);
	document_heading(document, 2, "two", text);
	fact = document_fact(document, document_facts(document));
	fact->label = fact->value = fact->unit = fact->period = fact->source = text;
	document_say(document, &fact->details, text);
	document_run(document, document_paragraph(document), text, url);
	document_strong(document, document_paragraph(document), text);
	block = document_list(document);
	document_run(document, document_line(document, &block->lines), text, url);
	block = document_note(document, text);
	document_say(document, &block->lines, text);
	table = document_table(document, "table", text, text);
	document_add_column(document, table, text, false);
	document_group(document, table, text);
	row = document_row(document, table);
	cell = document_cell(document, row, text);
	cell->hint = text;
	cell->url = url;
	cell->note = document_note_number(document, table, text);
	document_say(document, &table->remarks, text);
	return document;
}
