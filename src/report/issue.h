/* issue.h - one report on its way from the store to its folder, so that the charts of several
 * can be drawn at once.
 *
 *	if (issue_make(&issue, store, reference, &options, &template, err)) ...
 *	issue_add_charts(&issue, &jobs);
 *	bilat_chart_render(jobs.at, jobs.count, err) ...
 *	issue_finish(&issue, &result, err);
 *	issue_done(&issue); */
#ifndef REPORT_ISSUE_H
#define REPORT_ISSUE_H

#include <stdbool.h>

#include <bilat/chart.h>
#include <bilat/report.h>

#include "base/vec.h"
#include "report/baseline.h"
#include "report/factsheet.h"

struct issue_jobs {
	VEC(struct bilat_chart_job) jobs;
};

struct issue {
	struct bilat_report_options options;
	struct factsheet sheet;
	struct editions editions; /* that are compared with */
	struct arena *arena;      /* of these */
	char *path;               /* where the folder will stand */
	char *staged;             /* where it is being made; NULL before and behind */
};

/* Fills the document and begins the folder; issue is to be done with in any case. */
bool issue_make(struct issue *issue, struct bilat_store *store,
    struct bilat_reference *reference, const struct bilat_report_options *options,
    const struct template *template, struct bilat_error *err);
/* The pictures that its forms need, to be drawn before it is finished. */
bool issue_add_charts(struct issue *issue, struct issue_jobs *out, struct bilat_error *err);
/* Writes the forms and the data and puts the folder in place. */
bool issue_finish(
    struct issue *issue, struct bilat_report_result *out, struct bilat_error *err);
void issue_done(struct issue *issue);

#endif
