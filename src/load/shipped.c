/* The figures, projects and events that are built in. */
#include <bilat/load.h>

#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/file.h"
#include "base/resource.h"
#include "base/str.h"
#include "base/xalloc.h"
#include "load/input.h"
#include "load/load_private.h"

#define FIGURES "datasets/figures/"

struct shipping {
	struct bilat_store *store;
	struct bilat_reference *reference;
	const struct bilat_load_options *options;
	const struct bilat_load_events *events;
	void (*each)(void *context, const struct bilat_load_result *result);
	void *context;
};

static bool ship(const struct shipping *on, const char *name, struct bilat_error *err)
{
	struct resource resource;
	struct input *input;
	struct bilat_load_result result;
	if (!resource_get(name, &resource, err))
		return false;
	char *shown = xasprintf("shipped/%s", path_name(name));
	bool done =
	    input_open_bytes(shown, resource.bytes, resource.size, &input, err) &&
	    load_input(on->store, on->reference, input, on->options, on->events, &result, err);
	free(shown);
	if (!done)
		return false;
	if (on->each)
		on->each(on->context, &result);
	bilat_load_result_free(&result);
	return true;
}

bool bilat_load_shipped(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_load_options *options, const struct bilat_load_events *events,
    void (*each)(void *context, const struct bilat_load_result *result), void *context,
    struct bilat_error *err)
{
	static const char *const projects[] = { "datasets/projects/projects.csv",
		"datasets/projects/events.csv" };
	const struct shipping on = { store, reference, options, events, each, context };
	const char **names;
	size_t count = resource_list(FIGURES, &names);
	bool done = true;
	for (size_t i = 0; done && i < count; i++) {
		if (text_ends(names[i], ".csv"))
			done = ship(&on, names[i], err);
	}
	free(names);
	for (size_t i = 0; done && i < sizeof projects / sizeof projects[0]; i++)
		done = ship(&on, projects[i], err);
	return done;
}
