#include "load/layout.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/resource.h"
#include "base/str.h"
#include "base/vec.h"
#include "base/xalloc.h"

#define FOLDER "datasets/layouts/"

/* Reading all layouts takes longer than a small file, so each is read once.  The bytes of a
 * resource stay where they are until the program ends. */
struct kept {
	const char *bytes;
	const struct layout *layout;
};
static VEC(struct kept) kept;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static const struct layout *find_kept(const char *bytes)
{
	for (size_t i = 0; i < kept.count; i++) {
		if (kept.at[i].bytes == bytes)
			return kept.at[i].layout;
	}
	return NULL;
}

/* Under the lock. */
static bool read_one(const char *name, const struct layout **out, struct bilat_error *err)
{
	struct resource resource;
	struct layout *layout;
	if (!resource_get(name, &resource, err))
		return false;
	*out = find_kept(resource.bytes);
	if (*out)
		return true;
	if (!layout_read(resource.path, resource.bytes, &layout, err))
		return false;
	*vec_push(&kept) = (struct kept){ resource.bytes, layout };
	*out = layout;
	return true;
}

bool layout_set_read(struct layout_set *set_out, struct bilat_error *err)
{
	const char **names;
	size_t count = resource_list(FOLDER, &names);
	struct layout_set set = { 0, xcalloc(count + 1, sizeof *set.at) };
	bool done = true;
	pthread_mutex_lock(&lock);
	for (size_t i = 0; done && i < count; i++) {
		if (!text_ends(names[i], ".conf"))
			continue;
		done = read_one(names[i], &set.at[set.count], err);
		set.count += done;
	}
	pthread_mutex_unlock(&lock);
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
