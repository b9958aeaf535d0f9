/* many.h - what the page of all reports needs to know of each. */
#ifndef REPORT_MANY_H
#define REPORT_MANY_H

#include <bilat/report.h>

#include "report/template.h"

/* A key figure, as it is printed on the report's own page; the texts are malloc'ed. */
struct many_fact {
	char *id, *value, *unit, *period;
};
enum { MANY_FACTS = 16 };
struct many_line {
	const char *partner; /* id */
	struct many_fact facts[MANY_FACTS];
	size_t fact_count;
	const struct bilat_report_result *result;
};

/* Writes index.html: the partners ranked by what most of them are ranked by, each with a link
 * to its report and its key figures. */
bool index_write(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_report_options *options, const struct template *template,
    const struct many_line *lines, size_t count, const char *path, struct bilat_error *err);

#endif
