/* writer.h - from a document to a form: one writer each, the same functions. */
#ifndef REPORT_WRITER_H
#define REPORT_WRITER_H

#include <stdbool.h>

#include "base/str.h"
#include "report/document.h"

struct bilat_error;
struct bilat_report_options;

struct writer {
	const char *name;      /* "html" */
	const char *file_name; /* inside the folder of a report */
	bool pictures;         /* it takes charts as PNG */
	/* Appends the whole document.  Fails only where a resource cannot be read. */
	bool (*write)(
	    const struct document *document, struct str *out, struct bilat_error *err);
	/* Or, where write is NULL, makes the file in the folder.  BILAT_PROGRAM if what it is
	 * made with is not there or fails, BILAT_INPUT if it cannot be written. */
	bool (*save)(
	    const struct document *document, const char *folder, struct bilat_error *err);
};

extern const struct writer writer_html;
extern const struct writer writer_markdown;
extern const struct writer writer_text;
extern const struct writer writer_xlsx;
extern const struct writer writer_docx;

/* Those that the options ask for, at most WRITERS; html and markdown if none is named. */
enum { WRITERS = 5 };
size_t writers_of(
    const struct bilat_report_options *options, const struct writer *out[WRITERS]);

/* An address that a link may lead to: http or https, without blanks and control characters. */
bool writer_url_allowed(const char *url);
/* Where a cell leads: its address of the web or its page of ours, whose name is made of ids;
 * NULL for nowhere. */
const char *writer_target(const struct document_cell *cell);

/* Appends text for people to read: the hyphen of a number below zero becomes a minus sign
 * (U+2212), which is as wide as a plus and is read out as one.  Not for what programs read. */
void writer_set(struct str *out, const char *text);

/* Appends a picture so that it can stand in a page of HTML: without prologue, its ids made its
 * own by a prefix, scaled by its view box.  What is not an SVG of ours (scripts, foreign
 * content) is left out whole. */
void writer_inline_svg(struct str *out, const char *svg, const char *prefix);

#endif
