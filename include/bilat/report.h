/* report.h - the factsheet of two countries, as a folder of files. */
#ifndef BILAT_REPORT_H
#define BILAT_REPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <bilat/error.h>
#include <bilat/language.h>
#include <bilat/period.h>

struct bilat_reference;
struct bilat_store;

struct bilat_report_options {
	const char *a, *b;	     /* area ids: the reporter and its partner */
	struct bilat_period period;  /* freq NONE: the newest year held */
	const char *folder;	     /* where "KAZ-RUS/" is made; its parents too */
	bool html, markdown, text, xlsx, docx; /* which writers; none set: html and markdown */
	bool charts;		     /* false: without gnuplot */
	bool has_as_of, has_as_of_loaded; /* by vintages, and by files, known on a day */
	int32_t as_of, as_of_loaded;
	const struct bilat_claim_file { /* claims to check and print */
		const char *name; /* a resource or a path */
	} *claims;
	size_t claim_count; /* 0: those shipped for the pair */
	enum bilat_language language; /* of texts, names and numbers; not of data.csv */
	/* The folder of the edition to compare with, or one above it; NULL: that which is
	 * replaced. */
	const char *since;
	const char *template_name; /* of datasets/reports/ or a file; NULL: "default" */
};

#define BILAT_PATH_SIZE 4096

struct bilat_report_result {
	char path[BILAT_PATH_SIZE]; /* of index.html or the only form asked for, else of the folder */
	int sections, charts, left_out;
	struct bilat_error fault; /* of bilat_reports */
};

/* Builds the report and puts it in place as a whole: a reader sees the old folder or the new
 * one.  BILAT_NONE if the store holds nothing about the pair; BILAT_PROGRAM if charts are wanted
 * and gnuplot is missing, docx and pandoc is, or xlsx and bilat was built without it; BILAT_INPUT if something that is no report stands in its place. */
bool bilat_report(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_report_options *options, struct bilat_report_result *out,
    struct bilat_error *err);

/* The same as plain text with charts made of characters, no line wider than columns, which have
 * to be 32 at least; nothing is written, nothing compared with an earlier edition, and gnuplot is
 * not needed.  free() the text. */
bool bilat_report_text(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_report_options *options, size_t columns, char **text_out,
    struct bilat_error *err);

/* One report for each partner of a.  options->b is not read. */
struct bilat_report_batch {
	const char *const *partners;
	size_t count;
	unsigned workers; /* how many are made at a time; 0: one for each core */
	/* How many are done so far; called from several threads, but never twice at once.  NULL
	 * for nothing. */
	void (*progress)(void *data, size_t done);
	void *data;
};

/* Makes them, each standing for itself: results has one for each partner, whose fault.kind is
 * BILAT_OK where it was made.  What holds for all (no gnuplot, a store that cannot be read, an
 * interruption) ends the whole and is the error.  index_path, of BILAT_PATH_SIZE bytes: where the
 * page of all of them, ranked, was put; "" if html was not asked for. */
bool bilat_reports(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_report_options *options, const struct bilat_report_batch *batch,
    struct bilat_report_result *results, char *index_path, struct bilat_error *err);

#endif
