#include "load/layout.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/resource.h"
#include "base/str.h"
#include "base/xalloc.h"

#define FOLDER "datasets/layouts/"

static bool read_one(const char *name, struct layout **out, struct bilat_error *err)
{
	struct resource resource;
	return resource_get(name, &resource, err) &&
	       layout_read(resource.path, resource.bytes, out, err);
}

bool layout_set_read(struct layout_set *set_out, struct bilat_error *err)
{
	const char **names;
	size_t count = resource_list(FOLDER, &names);
	struct layout_set set = { 0, xcalloc(count + 1, sizeof *set.at) };
	bool done = true;
	for (size_t i = 0; done && i < count; i++) {
		if (!text_ends(names[i], ".conf"))
			continue;
		done = read_one(names[i], &set.at[set.count], err);
		set.count += done;
	}
	free(names);
	if (!done) {
		layout_set_free(&set);
		return false;
	}
	*set_out = set;
	return true;
}

void layout_set_free(struct layout_set *set)
{
	for (size_t i = 0; i < set->count; i++)
		layout_free(set->at[i]);
	free(set->at);
	*set = (struct layout_set){ 0 };
}

const struct layout *layout_set_find(
    const struct layout_set *set, const char *name, struct bilat_error *err)
{
	const char *nearest = "";
	size_t best = (size_t)-1;
	for (size_t i = 0; i < set->count; i++) {
		if (strcmp(set->at[i]->name, name) == 0)
			return set->at[i];
		size_t distance = text_distance(set->at[i]->name, name);
		if (distance < best) {
			best = distance;
			nearest = set->at[i]->name;
		}
	}
	bilat_fail(
	    err, BILAT_USAGE, "there is no layout '%s' (did you mean '%s'?)", name, nearest);
	return NULL;
}
