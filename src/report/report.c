#include <bilat/report.h>

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <bilat/error.h>

#include "base/file.h"
#include "base/resource.h"
#include "base/str.h"
#include "base/xalloc.h"
#include "report/issue.h"

enum { TEMPLATE_BYTES_MOST = 1 << 20 };

/* "default, brief or investment": ours, and the user's own. */
static char *template_names(void)
{
	static const char folder[] = "datasets/reports/", ending[] = ".conf";
	struct str text = STR_INIT;
	const char **names;
	size_t count = resource_list(folder, &names), told = 0;

	for (size_t i = 0; i < count; i++) {
		size_t length = strlen(names[i]);

		if (!text_ends(names[i], ending))
			continue;
		str_printf(&text, "%s%.*s", told++ > 0 ? ", " : "",
		    (int)(length - strlen(folder) - strlen(ending)), names[i] + strlen(folder));
	}
	free(names);
	char *kept = xasprintf("%s", text.text);
	str_done(&text);
	return kept;
}

static bool no_template(const char *name, struct bilat_error *err)
{
	char *names = template_names();
	bool well = bilat_fail(err, BILAT_USAGE,
	    "there is no template '%s' (use %s, or the name of a file)", name, names);

	free(names);
	return well;
}

/* A template of ours by its name, else a file. */
static bool read_template(const char *name, struct template *out, struct bilat_error *err)
{
	char *resource_name = xasprintf("datasets/reports/%s.conf", name);
	struct resource resource;
	struct str text = STR_INIT;
	bool well;

	if (strchr(name, '/') == NULL && resource_get(resource_name, &resource, NULL))
		well = template_parse(resource.path, resource.bytes, out, err);
	else if (access(name, F_OK) != 0)
		well = no_template(name, err);
	else
		well = file_read(name, TEMPLATE_BYTES_MOST, &text, err) &&
		       template_parse(name, text.text, out, err);
	free(resource_name);
	str_done(&text);
	return well;
}

bool bilat_report(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_report_options *options, struct bilat_report_result *out,
    struct bilat_error *err)
{
	struct template template;
	struct issue issue;
	struct issue_jobs charts = { 0 };
	bool well;

	if (!read_template(options->template_name != NULL ? options->template_name : "default",
		&template, err))
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
