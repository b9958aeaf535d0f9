/* The files that a name stands for. */
#include <bilat/load.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/str.h"
#include "base/vec.h"
#include "load/package.h"
#include "load/passed_over.h"

/* A link may lead back to a folder above. */
#define DEEPEST 16

struct listing {
	struct arena *arena;
	struct passed_over *rules;
	VEC(struct bilat_file) files;
};

static void add(struct listing *listing, const char *path, const char *left_out)
{
	*vec_push(&listing->files) = (struct bilat_file){ arena_strdup(listing->arena, path),
		left_out ? arena_strdup(listing->arena, left_out) : NULL };
}

/* false if it is no ZIP archive, or one that cannot be read: loading it says why. */
static bool add_members(struct listing *listing, const char *path)
{
	struct package_member *members;
	size_t count = 0;
	FILE *file = file_is_regular(path) ? fopen(path, "rbe") : NULL;
	if (!file)
		return false;
	bool done = package_kind(file) == PACKAGE_ZIP &&
		    package_list(file, path, listing->arena, &members, &count, NULL);
	fclose(file);
	if (!done || count == 0)
		return false;
	for (size_t i = 0; i < count; i++) {
		char *inside = path_join(path, members[i].name);
		const char *why = members[i].trouble;
		add(listing, inside,
		    why ? why : passed_over_why(listing->rules, members[i].name));
		free(inside);
	}
	return true;
}

static bool add_folder(
    struct listing *listing, const char *path, int depth, struct bilat_error *err);

static bool add_entry(
    struct listing *listing, const char *path, int depth, struct bilat_error *err)
{
	const char *why = passed_over_why(listing->rules, path_name(path));
	if (why)
		add(listing, path, why);
	else if (file_is_folder(path))
		return add_folder(listing, path, depth + 1, err);
	else if (!file_is_regular(path))
		add(listing, path, "no regular file");
	else if (!add_members(listing, path))
		add(listing, path, NULL);
	return true;
}

static bool add_folder(
    struct listing *listing, const char *path, int depth, struct bilat_error *err)
{
	char **names;
	size_t count;
	if (depth > DEEPEST)
		return bilat_fail(err, BILAT_INPUT, "'%s': more than %d folders in each other",
		    path, DEEPEST);
	if (!folder_list(path, &names, &count, err))
		return false;
	bool done = true;
	for (size_t i = 0; i < count; i++) {
		char *inside = path_join(path, names[i]);
		done = done && add_entry(listing, inside, depth, err);
		free(inside);
		free(names[i]);
	}
	free(names);
	return done;
}

bool bilat_files_list(const char *path, struct bilat_files *out, struct bilat_error *err)
{
	struct listing listing = { 0 };
	if (!passed_over_read(&listing.rules, err))
		return false;
	listing.arena = arena_new();
	bool done = true;
	if (file_is_folder(path))
		done = add_folder(&listing, path, 0, err);
	else if (strcmp(path, "-") == 0 || !add_members(&listing, path))
		add(&listing, path, NULL);
	passed_over_free(listing.rules);
	if (done) {
		out->memory = listing.arena;
		out->count = listing.files.count;
		out->at = arena_array(listing.arena, out->count + 1, sizeof *out->at);
		if (out->count > 0)
			memcpy(out->at, listing.files.at, out->count * sizeof *out->at);
	} else {
		arena_free(listing.arena);
	}
	vec_done(&listing.files);
	return done;
}

void bilat_files_free(struct bilat_files *files)
{
	arena_free(files->memory);
	*files = (struct bilat_files){ 0 };
}
