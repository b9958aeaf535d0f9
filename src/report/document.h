/* document.h - a report as data: blocks that a writer can put into any form.
 *
 * Built top to bottom; everything is copied into the document and freed with it.
 * Text is plain; a writer escapes it for its form. */
#ifndef REPORT_DOCUMENT_H
#define REPORT_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include <bilat/chart.h>

enum block_kind {
	BLOCK_HEADING,
	BLOCK_PARAGRAPH,
	BLOCK_LIST,
	BLOCK_TABLE,
	BLOCK_CHART,
	BLOCK_KEY_FACTS,
	BLOCK_NOTE, /* an aside in a box */
};

enum cell_align { CELL_TEXT, CELL_NUMBER };

struct document_cell {
	const char *text;  /* as shown: "> 4.0", ".." */
	const char *hint;  /* tooltip or footnote text: why, status; "" if none */
	const char *value; /* for data.csv: the number in base units, "" if none */
	bool muted, emphasis;
};
struct document_table {
	const char *title, *unit, *note;
	size_t column_count, row_count;
	const char **columns;
	enum cell_align *align;
	struct document_cell *cells; /* row by row */
	bool *row_emphasis;
};
struct document_fact {
	const char *label, *value, *detail, *period, *source;
	const char *sparkline; /* inline SVG made by us, or "" */
};
struct document_block {
	enum block_kind kind;
	int level;	  /* HEADING: 1..3 */
	const char *id;	  /* HEADING: anchor */
	const char *text; /* HEADING, PARAGRAPH, NOTE */
	const char **items;
	size_t item_count; /* LIST */
	struct document_table *table;
	const struct bilat_chart *chart; /* CHART */
	const char *chart_name;		 /* "investment-gross-inflow": file name without ending */
	struct document_fact *facts;
	size_t fact_count;
};
struct document {
	const char *title, *subtitle, *language, *edition, *period;
	size_t block_count;
	struct document_block *blocks;
	void *memory; /* private */
};

#endif
