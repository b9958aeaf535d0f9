#include "load/attributes.h"

#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/resource.h"

#define ATTRIBUTES_MAX 256

struct collecting {
	const char *portal;
	struct arena *arena;
	struct layout_texts texts;
};

static bool add(void *context, const char *const cells[], size_t line, struct bilat_error *err)
{
	struct collecting *on = context;
	(void)line;
	if (strcmp(cells[0], on->portal) != 0)
		return true;
	if (on->texts.count == ATTRIBUTES_MAX)
		return bilat_fail(err, BILAT_INPUT, "more than %d names", ATTRIBUTES_MAX);
	on->texts.at[on->texts.count++] = arena_strdup(on->arena, cells[1]);
	return true;
}

bool attributes_read(
    const char *portal, struct arena *arena, struct layout_texts *out, struct bilat_error *err)
{
	static const char *const columns[] = { "portal", "name" };
	*out = (struct layout_texts){ 0 };
	if (!*portal)
		return true;
	struct collecting on = { .portal = portal, .arena = arena };
	on.texts.at = arena_array(arena, ATTRIBUTES_MAX, sizeof *on.texts.at);
	if (!resource_rows("datasets/attributes.csv", columns, 2, add, &on, err))
		return false;
	if (on.texts.count == 0)
		return bilat_fail(err, BILAT_INPUT,
		    "datasets/attributes.csv knows no attributes of '%s'", portal);
	*out = on.texts;
	return true;
}
