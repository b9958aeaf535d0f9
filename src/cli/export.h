/* export.h - the forms in which what is held is written out.
 *
 * Each statement becomes the cells of the contract's columns once; a form (a row of
 * export_forms) writes them as a stream of text, or as a file or folder of its own kind. */
#ifndef CLI_EXPORT_H
#define CLI_EXPORT_H

#include "base/file.h"
#include "base/json.h"
#include "base/num.h"
#include "base/vec.h"
#include "cli/command.h"

/* The columns of the contract, in its order. */
enum export_column {
	EXPORT_REPORTER,
	EXPORT_PARTNER,
	EXPORT_INDICATOR,
	EXPORT_CODE,
	EXPORT_DETAIL,
	EXPORT_FREQ,
	EXPORT_PERIOD,
	EXPORT_VALUE,
	EXPORT_BOUND,
	EXPORT_UPPER,
	EXPORT_UNIT,
	EXPORT_STATUS,
	EXPORT_DECIMALS,
	EXPORT_SOURCE,
	EXPORT_TITLE,
	EXPORT_PUBLISHER,
	EXPORT_URL,
	EXPORT_VINTAGE,
	EXPORT_TEXT,
	EXPORT_NOTE,
	EXPORT_DOCUMENT,
	EXPORT_LINE,
	EXPORT_COLUMNS
};
extern const char *const export_columns[EXPORT_COLUMNS];

/* One row; texts of numbers and the like live as long as it. */
struct export_cells {
	const char *at[EXPORT_COLUMNS]; /* NULL: empty */
	char freq[2], bound[2];
	char period[BILAT_PERIOD_SIZE], vintage[BILAT_PERIOD_SIZE];
	char value[NUM_SIZE], upper[NUM_SIZE], decimals[16], line[24];
	char status[BILAT_FIGURE_STATUS_SIZE];
};

/* The ids that occurred, for tables that explain them. */
struct export_ids {
	struct arena *arena;
	struct map *seen;
	const struct bilat_series *last;
	VEC(const char *) areas;
	VEC(const char *) indicators;
	VEC(const char *) sources;
};

struct exporting;
struct export_form {
	const char *name;
	bool one_vintage; /* it can hold one figure a period only */
	bool needs_path;  /* it is no text that could go to standard output */
	/* Each fills err if it fails; drop takes everything back, also after a failure. */
	bool (*begin)(struct exporting *on, struct bilat_error *err);
	bool (*row)(struct exporting *on, const struct export_cells *cells,
	    const struct bilat_statement *statement, struct bilat_error *err);
	bool (*end)(struct exporting *on, struct bilat_error *err);
	void (*drop)(struct exporting *on); /* may be NULL */
};
/* By name; BILAT_USAGE naming all. NULL is csv. */
const struct export_form *export_form_find(const char *name, struct bilat_error *err);

struct exporting {
	struct cli *cli;
	const struct export_form *form;
	const char *output;       /* path; NULL: standard output */
	bool for_excel;           /* csv for a spreadsheet of a comma country */
	struct file_writer *file; /* of the stream; NULL: standard output */
	struct str piece;         /* written when enough has gathered */
	struct json json;
	int64_t rows;
	const struct bilat_series *key; /* that code belongs to */
	const char *code;
	int32_t newest; /* vintage met */
	struct export_ids ids;
	char *staged;             /* folder in the making */
	struct export_book *book; /* workbook in the making */
};

/* The text stream: into a file or on standard output, whole or not at all. */
bool export_open(struct exporting *on, const char *path, struct bilat_error *err);
bool export_flush(struct exporting *on, bool all, struct bilat_error *err);
bool export_close(struct exporting *on, struct bilat_error *err);

/* Adds a line of CSV to the piece. */
void export_csv_line(struct exporting *on, const char *const *cells, size_t count);

/* What the forms are made of, one file each. */
extern const struct export_form export_csv, export_json, export_sdmx, export_xlsx,
    export_package;

#endif
