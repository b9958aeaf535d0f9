/* document.h - a report as data: blocks that a writer can put into any form.
 *
 *	struct document *document = document_new();
 *	document_heading(document, 2, "trade", "Trade in goods");
 *	struct document_table *table = document_table(document, "turnover", "Turnover", "bn
 *USD"); document_add_column(document, table, "Year", false);
 *	...
 *	document_free(document);
 *
 * Built top to bottom; all text is copied and lives as long as the document.  Text is plain: a
 * writer escapes it for its form, and lets through only addresses of the web. */
#ifndef REPORT_DOCUMENT_H
#define REPORT_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include <bilat/chart.h>
#include <bilat/language.h>

struct arena;

/* What a number on the page is, for forms that keep numbers as numbers. */
struct document_number {
	struct bilat_figure figure; /* in the base unit */
	int power;                  /* shown divided by ten to this power */
};

/* A piece of running text; url: "" or where it leads. */
struct document_run {
	const char *text, *url;
	bool strong;
	struct document_run *next;
};
/* A paragraph, an item of a list, a note. */
struct document_line {
	struct document_run *first, *last;
	struct document_line *next;
};
struct document_lines {
	struct document_line *first, *last;
	size_t count;
};

struct document_cell {
	const char *text;                     /* as shown: "> 4.0", ".." */
	const struct document_number *number; /* that the text says; NULL if it is no number */
	const char *flag;                     /* status letters behind a number; "" for none */
	size_t note;      /* the note of the table it refers to, from 1; 0 for none */
	size_t reason;    /* why there is no figure: of the reasons of the table, likewise */
	const char *hint; /* said where the form has room for asides; "" for none */
	const char *url;  /* "" or where the text leads */
	const char
	    *page; /* "" or the page of ours that it leads to, from the folder of this one */
	const char *tone; /* "", or one word of what it says, for its looks */
	bool muted;
	struct document_cell *next;
};
struct document_row {
	struct document_cell *first, *last;
	bool emphasis; /* the row the page is about */
	bool group;    /* one cell over all columns: a heading inside the table */
	struct document_row *next;
};
struct document_column {
	const char *title;
	bool number; /* aligned right */
	struct document_column *next;
};
struct document_table {
	const char *id, *title, *unit; /* unit: of all numbers, or "" */
	struct document_column *column, *column_last;
	size_t column_count, row_count;
	struct document_row *row, *row_last;
	/* Numbered notes.  A single note that everything refers to is shown without number. */
	struct document_lines notes;
	/* Why figures are missing, told apart by letters if there are several. */
	struct document_lines reasons;
	/* Notes without number: what holds for the whole table. */
	struct document_lines remarks;
};

struct document_fact {
	const char *id; /* of what it is about, the same in every report: "trade.exports@b" */
	const char *label, *value, *unit;
	const struct document_number *number; /* that the value says; NULL if it is no number */
	const char *period, *source;
	struct document_lines details; /* change, rank, share: a line each */
	const char *sparkline;         /* inline SVG made by us, or "" */
	struct document_fact *next;
};

enum block_kind {
	BLOCK_HEADING,
	BLOCK_PARAGRAPH,
	BLOCK_LIST,
	BLOCK_TABLE,
	BLOCK_CHART,
	BLOCK_FACTS,
	BLOCK_NOTE, /* an aside in a box */
};

struct document_block {
	enum block_kind kind;
	int level;                   /* HEADING: 2 or 3; the title of the document is 1 */
	const char *id;              /* HEADING, CHART: anchor, and file name without ending */
	const char *text;            /* HEADING, NOTE: its title */
	struct document_lines lines; /* PARAGRAPH (one), LIST, NOTE */
	struct document_table *table;
	const struct bilat_chart *chart;
	/* CHART: the picture, once drawn, and the same for a small screen; NULL before. */
	const char *svg, *svg_narrow;
	/* CHART: where it lies as PNG, from the folder of the report, once drawn for forms that
	 * take it; NULL before. */
	const char *png;
	struct document_fact *facts, *facts_last;
	struct document_block *next;
};

/* A label and what it says, in the masthead. */
struct document_meta {
	const char *label, *text;
	struct document_meta *next;
};

struct document {
	const char *title, *subtitle;
	const struct bilat_texts *texts; /* for the words of writers; NULL: English */
	int32_t date; /* of the edition, as bilat_date_parse has it; 0: not known */
	size_t columns; /* how wide plain text may be; 0: 80 */
	struct document_meta *meta, *meta_last;
	struct document_block *first, *last;
	/* Every number shown, in base units, for forms that have room for it; NULL for none. It
	 * stands in no block. */
	struct document_table *data;
	struct arena *arena;
};

struct document *document_new(void);
void document_free(struct document *document);
/* Text that lives as long as the document. */
char *document_text(struct document *document, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

void document_meta(struct document *document, const char *label, const char *text);
struct document_block *document_heading(
    struct document *document, int level, const char *id, const char *text);
/* A paragraph to be filled with document_run. */
struct document_line *document_paragraph(struct document *document);
struct document_block *document_list(struct document *document);
struct document_block *document_note(struct document *document, const char *title);
struct document_block *document_chart(
    struct document *document, const char *id, const struct bilat_chart *chart);
struct document_block *document_facts(struct document *document);
struct document_fact *document_fact(struct document *document, struct document_block *facts);

struct document_line *document_line(struct document *document, struct document_lines *lines);
/* url may be NULL. */
void document_run(
    struct document *document, struct document_line *line, const char *text, const char *url);
/* Ends the sentence of a line: a full stop, unless an abbreviation has set it. */
void document_stop(struct document *document, struct document_line *line);
void document_strong(struct document *document, struct document_line *line, const char *text);
/* A line of one run. */
void document_say(struct document *document, struct document_lines *lines, const char *text);

struct document_table *document_table(
    struct document *document, const char *id, const char *title, const char *unit);
/* The table of every number shown. */
struct document_table *document_data(struct document *document);
void document_add_column(
    struct document *document, struct document_table *table, const char *title, bool number);
struct document_row *document_row(struct document *document, struct document_table *table);
/* A row that is a heading inside the table. */
void document_group(struct document *document, struct document_table *table, const char *text);
struct document_cell *document_cell(
    struct document *document, struct document_row *row, const char *text);
struct document_number *document_number(
    struct document *document, const struct bilat_figure *figure, int power);
/* The number of the note with this text, which is added if it is new. */
size_t document_note_number(
    struct document *document, struct document_table *table, const char *text);
/* The same of the reasons why figures are missing. */
size_t document_reason_number(
    struct document *document, struct document_table *table, const char *text);
/* Whether numbers of notes are shown: not if there is but one note. */
bool document_notes_numbered(const struct document_table *table);
/* What stands behind a cell or before a note: "2", of a reason "b"; "" if it needs no telling
 * apart. */
#define DOCUMENT_MARK_SIZE 24
const char *document_cell_mark(char out[DOCUMENT_MARK_SIZE], const struct document_table *table,
    const struct document_cell *cell);
const char *document_note_mark(
    char out[DOCUMENT_MARK_SIZE], const struct document_table *table, size_t number);
const char *document_reason_mark(
    char out[DOCUMENT_MARK_SIZE], const struct document_table *table, size_t number);

/* Takes a block out again that turned out to have nothing to say: whatever was added behind
 * `mark`, as document->last was before (NULL: everything). */
void document_cut(struct document *document, struct document_block *mark);

/* Takes out what stands behind `mark`, to be put back with document_join behind what has been
 * added since; NULL if there is nothing. */
struct document_block *document_split(
    struct document *document, struct document_block *mark, struct document_block **last_out);
void document_join(
    struct document *document, struct document_block *first, struct document_block *last);

/* The text of a line without its links. */
char *document_line_text(struct document *document, const struct document_line *line);

#endif
