#include <bilat/report.h>

#include <string.h>

#include <bilat/error.h>

#include "report/issue.h"
#include "report/read_template.h"
#include "report/writer.h"

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

bool bilat_report_text(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_report_options *options, size_t columns, char **text_out,
    struct bilat_error *err)
{
	struct template template;
	struct str text = STR_INIT;

	if (strcmp(options->a, options->b) == 0)
		return bilat_fail(err, BILAT_USAGE, "a report is about two different areas");
	if (!template_read(options->template_name, &template, err))
		return false;
	struct factsheet sheet = { .store = store,
		.reference = reference,
		.options = options,
		.template = &template };
	bool well = factsheet_make(&sheet, err);
	if (well) {
		sheet.document->columns = columns;
		well = writer_text.write(sheet.document, &text, err);
	}
	if (well)
		*text_out = str_take(&text);
	str_done(&text);
	factsheet_done(&sheet);
	template_free(&template);
	return well;
}
