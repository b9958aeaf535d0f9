/* table.h - rows that a person or a program wants to see.
 *
 * Fill one table; it is printed aligned for a person, or as CSV, TSV, JSON, NDJSON or
 * Markdown.  A cell has a form for people (scaled, with signs) and one for programs (base
 * units, shortest text); a column says who sees it. */
#ifndef CLI_TABLE_H
#define CLI_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include <bilat/figure.h>

#include "base/str.h"
#include "cli/option.h"

struct cli;
struct bilat_error;

enum format { FORMAT_TABLE, FORMAT_CSV, FORMAT_TSV, FORMAT_JSON, FORMAT_NDJSON, FORMAT_MD };

/* The options of every command that prints rows. */
struct table_options {
	const char *format;
	bool no_header, for_excel;
	const char *output;
};
#define TABLE_OPTIONS(type, field)                                                             \
	{ "format", 0, OPTION_TEXT, "FORMAT", "table (default), csv, tsv, json, ndjson or md", \
		offsetof(type, field.format) },                                                \
	    { "no-header", 0, OPTION_FLAG, NULL, "leave out the header of table, csv and tsv", \
		    offsetof(type, field.no_header) },                                         \
	    { "for-excel", 0, OPTION_FLAG, NULL,                                               \
		    "csv for a spreadsheet where decimals have a comma",                       \
		    offsetof(type, field.for_excel) },                                         \
	{                                                                                      \
		"output", 'o', OPTION_TEXT, "FILE", "write there, whole or not at all",        \
		    offsetof(type, field.output)                                               \
	}

enum {
	SHOW_PEOPLE = 1, /* table and md */
	SHOW_FLAT = 2,   /* csv and tsv */
	SHOW_JSON = 4,   /* json and ndjson */
	SHOW_ALL = 7,
	SHOW_SPARSE = 8,   /* a JSON member only where it has a value */
	ALIGN_NUMBER = 16, /* right, on the decimal mark */
	FOLD = 32,         /* a heading over its rows where the page is too narrow */
	SHOW_WHOLE = 64,   /* never cut to make room */
	SHOW_KEY = 128,    /* what a row is about: repeated in columns below each other */
	SHOW_WRAP = 256,   /* goes on in further lines instead of being cut */
};

struct table;

struct table *table_new(void);
void table_free(struct table *table);
/* name: for programs, title: for people. */
void table_column(struct table *table, const char *name, const char *title, unsigned flags);
void table_row(struct table *table);
/* A heading over the rows that follow, for people only; before table_row. */
void table_group(struct table *table, const char *text);

/* The next cell of the row. NULL or "" for people shows nothing; everything is copied. */
void table_text(struct table *table, const char *text);
void table_texts(struct table *table, const char *people, const char *programs);
void table_int(struct table *table, long long value);
void table_number(struct table *table, const char *people, double value);
/* A figure: for programs its value if exact, else with the sign of its bound (flat forms); JSON
 * gets the number. */
void table_figure(struct table *table, const char *people, const struct bilat_figure *figure);
/* For JSON what is JSON already. */
void table_json(struct table *table, const char *people, const char *flat, const char *json);
/* Not available: a sign for people, empty or null for programs. */
void table_none(struct table *table);

/* Lines above and below the table, for people only. */
void table_title(struct table *table, const char *text);
void table_note(struct table *table, const char *text);

/* Prints on standard output or into --output. */
bool table_print(struct table *table, struct cli *cli, const struct table_options *options,
    struct bilat_error *err);
bool format_parse(const char *text, enum format *out, struct bilat_error *err);

/* Writes text to standard output or a file, atomically. */
bool output_write(const char *path, const struct str *text, struct bilat_error *err);
/* CSV, JSON and the like to standard output: as it is into a pipe or a file; a terminal is spared
 * what would steer it. */
bool output_data(const struct str *text, struct bilat_error *err);

#endif
