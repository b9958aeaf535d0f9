/* direction.c - both countries of a figure, as its indicator joins them. */
#include <string.h>

#include <bilat/area.h>
#include <bilat/ask.h>
#include <bilat/indicator.h>

#include "base/resource.h"
#include "base/str.h"
#include "base/xalloc.h"

/* The pattern of a role, "{R} from {P}", as it is being looked up. */
struct role {
	const char *name;
	struct str pattern;
};

static bool match_role(
    void *context, const char *const cells[], size_t line, struct bilat_error *err)
{
	struct role *role = context;
	(void)line;
	(void)err;
	if (text_starts(cells[0], "role:") &&
	    text_equal(cells[0] + strlen("role:"), role->name)) {
		role->pattern.length = 0;
		str_add(&role->pattern, cells[1]);
	}
	return true;
}

char *bilat_direction(struct bilat_reference *reference, const char *indicator,
    const char *reporter, const char *partner)
{
	static const char *const columns[] = { "key", "text" };
	const struct bilat_indicator *known = bilat_indicator_get(reference, indicator);
	struct role role = { known ? known->role : "", STR_INIT };
	struct str out = STR_INIT;
	if (text_equal(partner, "-"))
		return xstrdup(bilat_area_name(reference, reporter, BILAT_ENGLISH));
	str_add(&role.pattern, "{R} and {P}");
	resource_rows("datasets/reports/phrases.csv", columns, 2, match_role, &role, NULL);
	for (const char *c = role.pattern.text; *c; c++) {
		bool name = text_starts(c, "{R}") || text_starts(c, "{P}");
		if (!name) {
			str_add_char(&out, *c);
			continue;
		}
		str_add(&out, bilat_area_name(
				  reference, c[1] == 'R' ? reporter : partner, BILAT_ENGLISH));
		c += 2;
	}
	char *text = xstrdup(out.text);
	str_done(&out);
	str_done(&role.pattern);
	return text;
}
