/* direction.c - both countries of a figure, as its indicator joins them. */
#include <string.h>

#include <bilat/area.h>
#include <bilat/ask.h>
#include <bilat/indicator.h>

#include "ask/direction.h"
#include "base/arena.h"
#include "base/resource.h"
#include "base/str.h"
#include "base/xalloc.h"
#include "model/language.h"

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

char *direction_text(struct bilat_reference *reference, const struct bilat_texts *texts,
    const char *indicator, const char *reporter, const char *partner)
{
	static const char *const columns[] = { "key", "text" };
	enum bilat_language language = bilat_texts_language(texts);
	const struct bilat_indicator *known = bilat_indicator_get(reference, indicator);
	struct role role = { known ? known->role : "", STR_INIT };
	if (text_equal(partner, "-"))
		return xstrdup(bilat_area_name(reference, reporter, language));
	str_add(&role.pattern, TEXT("{R} and {P}"));
	resource_rows("datasets/reports/phrases.csv", columns, 2, match_role, &role, NULL);
	struct arena *arena = arena_new();
	char *text = xstrdup(texts_say(arena, texts, role.pattern.text, "R",
	    bilat_area_name(reference, reporter, language), "P",
	    bilat_area_name(reference, partner, language), NULL));
	arena_free(arena);
	str_done(&role.pattern);
	return text;
}

char *bilat_direction(struct bilat_reference *reference, const char *indicator,
    const char *reporter, const char *partner)
{
	return direction_text(reference, NULL, indicator, reporter, partner);
}
