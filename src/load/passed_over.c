#include "load/passed_over.h"

#include <fnmatch.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/resource.h"
#include "base/vec.h"

struct rule {
	const char *pattern, *why;
};

struct passed_over {
	struct arena *arena;
	VEC(struct rule) rules;
};

static bool add_rule(
    void *context, const char *const cells[], size_t line, struct bilat_error *err)
{
	struct passed_over *rules = context;
	(void)line;
	(void)err;
	*vec_push(&rules->rules) = (struct rule){ arena_strdup(rules->arena, cells[0]),
		arena_strdup(rules->arena, cells[1]) };
	return true;
}

bool passed_over_read(struct passed_over **out, struct bilat_error *err)
{
	static const char *const columns[] = { "pattern", "why" };
	struct arena *arena = arena_new();
	struct passed_over *rules = arena_alloc(arena, sizeof *rules);
	rules->arena = arena;
	if (!resource_rows("datasets/passed_over.csv", columns, 2, add_rule, rules, err)) {
		passed_over_free(rules);
		return false;
	}
	*out = rules;
	return true;
}

void passed_over_free(struct passed_over *rules)
{
	if (!rules)
		return;
	vec_done(&rules->rules);
	arena_free(rules->arena);
}

const char *passed_over_why(const struct passed_over *rules, const char *name)
{
	for (size_t i = 0; i < rules->rules.count; i++) {
		const struct rule *rule = &rules->rules.at[i];
		/* A pattern without a folder is for the last part of the name. */
		if (fnmatch(rule->pattern, name, FNM_CASEFOLD) == 0 ||
		    fnmatch(rule->pattern, path_name(name), FNM_CASEFOLD) == 0)
			return rule->why;
	}
	return NULL;
}
