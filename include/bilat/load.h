/* load.h - takes files, as they were downloaded, into a store.
 *
 * A file is recognised by its content (layouts, bilat-layout(5)), read through libcsv as a
 * stream, normalised, and stored in one transaction: all of it or nothing. */
#ifndef BILAT_LOAD_H
#define BILAT_LOAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct bilat_error;
struct bilat_reference;
struct bilat_store;

struct bilat_load_setting { /* --set KEY=VALUE: what the file does not say */
	const char *key, *value;
};

struct bilat_load_options {
	const char *layout; /* NULL: detected */
	const char *sheet;  /* of a workbook; NULL: the only one */
	const struct bilat_load_setting *settings;
	size_t setting_count;
	bool has_vintage;
	int32_t vintage; /* --vintage */
	int32_t today;	 /* the vintage where nothing states one; days since 1970-01-01 */
	int64_t now;	 /* seconds since 1970, stored as the time of loading */
	const char *const *only; /* area ids; rows whose reporter and partner are among them, or one of them and World or none */
	size_t only_count;
	bool skip_bad; /* load the good rows; bad ones go to bad_row and the rejects file */
	const char *rejects; /* path of the rejects file; NULL: none */
	bool dry_run;
	bool new_indicators; /* --new-indicators */
	/* A file that makes more is refused; 0 for the usual ones below. */
	size_t most_names;   /* unknown areas, indicators and units, each */
	int64_t most_series; /* series that the store did not have */
};
#define BILAT_LOAD_NAMES_MOST ((size_t)50000)
#define BILAT_LOAD_SERIES_MOST ((int64_t)5000000)

/* A count under a name ("aggregate flow", 12); lists end with NULL names. */
struct bilat_load_count {
	const char *name;
	int64_t count;
	const char *suggestion; /* for unknown names: the nearest that is known; or NULL */
};

struct bilat_load_result {
	const char *file; /* as given */
	const char *name; /* without its folders, as the document is called */
	const char *layout, *source;
	int64_t document; /* 0 in a dry run; of the earlier load if repeated */
	bool repeated;	  /* nothing was done: this load had been done before */
	int32_t vintage;
	int64_t rows, fresh, revised, unchanged, history, missing, rejected;
	size_t skipped_count, unknown_area_count, unmapped_indicator_count, unknown_unit_count;
	struct bilat_load_count *skipped, *unknown_areas, *unmapped_indicators, *unknown_units;
	void *memory;
};
void bilat_load_result_free(struct bilat_load_result *result);

/* What is worth saying while loading; any may be NULL. */
struct bilat_load_events {
	void *context;
	void (*warning)(void *context, const char *message);
	/* A bad row; column 0 if it is the row as a whole. The first ten are told, then the load is refused. */
	void (*bad_row)(void *context, const char *file, int64_t line, const char *column,
	    const char *message);
	void (*progress)(void *context, uint64_t bytes_done, uint64_t bytes_total);
	/* Asked now and then: true stops the load (BILAT_INTERRUPTED), nothing stored. */
	bool (*interrupted)(void *context);
};

/* The files that a name stands for: itself, those in a folder and in the folders there, those in a
 * ZIP archive.  Each path is good for bilat_load_file and bilat_inspect. */
struct bilat_file {
	const char *path;     /* "here/downloads.zip/API.csv" */
	const char *left_out; /* why it is not to be loaded with the others; NULL if it is */
};
struct bilat_files {
	size_t count;
	struct bilat_file *at;
	void *memory;
};
bool bilat_files_list(const char *path, struct bilat_files *out, struct bilat_error *err);
void bilat_files_free(struct bilat_files *files);

/* One file ("-" is standard input), plain or compressed, or a sheet of a workbook (which goes through ssconvert:
 * BILAT_PROGRAM without it).  BILAT_INPUT: refused; the store is as before. */
bool bilat_load_file(struct bilat_store *store, struct bilat_reference *reference,
    const char *path, const struct bilat_load_options *options,
    const struct bilat_load_events *events, struct bilat_load_result *result_out,
    struct bilat_error *err);

/* The figures, projects and events that come with bilat, as if their files were loaded in order.  each is called with each
 * file's result. */
bool bilat_load_shipped(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_load_options *options, const struct bilat_load_events *events,
    void (*each)(void *context, const struct bilat_load_result *result), void *context,
    struct bilat_error *err);

/* How a file would be read. Everything is text for a person or a program to show. */
struct bilat_inspection_column {
	const char *name, *role, *example;
};
/* A layout that a table would need more for. */
struct bilat_inspection_near {
	const char *layout, *title, *missing; /* "'Value', 'Flow'" */
};
struct bilat_inspection {
	/* Why no layout reads the table; NULL if one does.  Of such a table file, encoding, delimiter, header_line, the
	 * columns (their roles are guesses) and what is near are told. */
	const char *refusal;
	size_t near_count;
	struct bilat_inspection_near *near;
	const char *file, *layout, *layout_title, *source, *why;
	const char *runner_up, *runner_up_why; /* "" if none */
	const char *encoding, *delimiter, *number_convention, *date_convention;
	int64_t header_line;
	size_t column_count;
	struct bilat_inspection_column *columns;
	size_t observation_count; /* the first ones, at most ten */
	struct bilat_inspection_observation {
		const char *reporter, *partner, *indicator, *detail, *period, *value, *unit, *status;
		int64_t line;
	} *observations;
	size_t bad_count; /* the first bad rows, at most ten */
	struct bilat_inspection_bad {
		int64_t line;
		const char *column, *message;
	} *bad;
	void *memory;
};
bool bilat_inspect(struct bilat_reference *reference, const char *path,
    const struct bilat_load_options *options, struct bilat_inspection *out,
    struct bilat_error *err);
/* A layout file for the table, with guesses and comments on what is to be completed. free() the text. */
bool bilat_layout_draft(struct bilat_reference *reference, const char *path,
    const struct bilat_load_options *options, char **text_out, struct bilat_error *err);
void bilat_inspection_free(struct bilat_inspection *inspection);

/* The layouts that are known: built in, overriding and the user's own. */
struct bilat_layout_info {
	const char *name, *title, *source, *provenance; /* provenance: "from files" or "from documentation, not from a file" */
	const char *recognised_by;			/* a sentence */
	size_t column_count;
	struct bilat_inspection_column *columns; /* example: what is special (coding, marks) */
};
struct bilat_layouts {
	size_t count;
	struct bilat_layout_info *at;
	void *memory;
};
bool bilat_layouts_list(struct bilat_layouts *out, struct bilat_error *err);
void bilat_layouts_free(struct bilat_layouts *layouts);

#endif
