#include "report/read_template.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <bilat/error.h>

#include "base/file.h"
#include "base/resource.h"
#include "base/str.h"
#include "base/xalloc.h"

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

bool template_read(const char *given, struct template *out, struct bilat_error *err)
{
	const char *name = given != NULL ? given : "default";
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
