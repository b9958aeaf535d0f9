#include <bilat/report.h>

#include "report/issue.h"
#include "report/read_template.h"

bool bilat_report(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_report_options *options, struct bilat_report_result *out,
    struct bilat_error *err)
{
	struct template template;
	struct issue issue;
	struct issue_jobs charts = { 0 };
	bool well;

	if (!template_read(options->template_name, &template, err))
		return false;
	well = issue_make(&issue, store, reference, options, &template, err) &&
	       issue_add_charts(&issue, &charts, err) &&
	       bilat_chart_render(charts.jobs.at, charts.jobs.count, err) &&
	       issue_finish(&issue, out, err);
	vec_done(&charts.jobs);
	issue_done(&issue);
	template_free(&template);
	return well;
}
