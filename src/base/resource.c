#include "base/resource.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/file.h"
#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"

#define USER_PREFIX "datasets/"
#define RESOURCE_LIMIT ((size_t)256 << 20)

/* Files that were read, for as long as the program runs; several threads may ask. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct arena *memory;
static VEC(struct resource) loaded;
static struct map *places; /* in loaded, by path */
static const char *override_folder;

static struct arena *get_memory(void)
{
	if (!memory)
		memory = arena_new();
	return memory;
}

void resource_override(const char *folder)
{
	override_folder = arena_strdup(get_memory(), folder);
}

static const char *get_override(void)
{
	const char *folder = override_folder ? override_folder : getenv("BILAT_DATA");

	return folder && *folder ? folder : NULL;
}

static int compare_resources(const void *a, const void *b)
{
	return strcmp(((const struct resource *)a)->name, ((const struct resource *)b)->name);
}

static const struct resource *find_built_in(const char *name)
{
	const struct resource key = { .name = name };

	return bsearch(&key, resource_table, resource_count, sizeof key, compare_resources);
}

/* Reads a file once; under the lock. */
static bool read_once(
    const char *name, const char *path, struct resource *out, struct bilat_error *err)
{
	struct str text = STR_INIT;
	int64_t place;

	if (!places)
		places = map_new();
	if (map_get(places, path, &place)) {
		*out = loaded.at[place];
		return true;
	}
	if (!file_read(path, RESOURCE_LIMIT, &text, err))
		return false;
	char *bytes = arena_alloc(get_memory(), text.length + 1);
	memcpy(bytes, text.text, text.length);
	*out = (struct resource){ arena_strdup(memory, name), bytes, text.length,
		arena_strdup(memory, path), arena_alloc(memory, sizeof *out->cells) };
	map_put(places, path, (int64_t)loaded.count);
	*vec_push(&loaded) = *out;
	str_done(&text);
	return true;
}

static bool read_file(
    const char *name, const char *path, struct resource *out, struct bilat_error *err)
{
	pthread_mutex_lock(&lock);
	bool done = read_once(name, path, out, err);
	pthread_mutex_unlock(&lock);
	return done;
}

/* A name leads nowhere but into the folder. */
static bool name_is_safe(const char *name)
{
	return *name && *name != '/' && !strstr(name, "..");
}

static bool get_from(const char *folder, const char *name, bool *found_out,
    struct resource *out, struct bilat_error *err)
{
	bool done = true, found = false;

	if (folder && name_is_safe(name)) {
		char *path = path_join(folder, name);
		found = file_exists(path) && !file_is_folder(path);
		if (found)
			done = read_file(name, path, out, err);
		free(path);
	}
	if (done)
		*found_out = found;
	return done;
}

/* In the user's own folder the name is shorter as well: "layouts/mine.conf". */
static const char *short_name(const char *name)
{
	return text_starts(name, USER_PREFIX) ? name + strlen(USER_PREFIX) : NULL;
}

bool resource_extra(
    const char *name, bool *found_out, struct resource *out, struct bilat_error *err)
{
	char *folder = NULL;
	const char *brief = short_name(name);

	/* Without a home there are no files of the user's. */
	folder_config_home(&folder, NULL);
	bool done = get_from(folder, name, found_out, out, err);
	if (done && !*found_out && brief)
		done = get_from(folder, brief, found_out, out, err);
	free(folder);
	return done;
}

bool resource_get(const char *name, struct resource *out, struct bilat_error *err)
{
	bool found;

	if (!get_from(get_override(), name, &found, out, err))
		return false;
	if (found)
		return true;
	const struct resource *built_in = find_built_in(name);
	if (built_in) {
		*out = *built_in;
		return true;
	}
	if (!resource_extra(name, &found, out, err))
		return false;
	return found || bilat_fail(err, BILAT_INPUT, "there is no data file '%s'", name);
}

struct names {
	const char *folder;
	VEC(const char *) list;
};

static void add_built_in(struct names *names)
{
	size_t length = strlen(names->folder);

	for (size_t i = 0; i < resource_count; i++) {
		const char *name = resource_table[i].name;
		if (text_starts(name, names->folder) && !strchr(name + length, '/'))
			*vec_push(&names->list) = name;
	}
}

static const char *keep_name(const char *folder, const char *name)
{
	pthread_mutex_lock(&lock);
	const char *kept = arena_printf(get_memory(), "%s%s", folder, name);
	pthread_mutex_unlock(&lock);
	return kept;
}

/* within: the folder as it is called there. */
static void add_files(struct names *names, const char *above, const char *within)
{
	char **files;
	size_t count;
	char *folder = path_join(above, within);

	if (folder_list(folder, &files, &count, NULL)) {
		for (size_t i = 0; i < count; i++) {
			char *path = path_join(folder, files[i]);
			if (*files[i] != '.' && !file_is_folder(path))
				*vec_push(&names->list) = keep_name(names->folder, files[i]);
			free(path);
			free(files[i]);
		}
		free(files);
	}
	free(folder);
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

size_t resource_list(const char *folder, const char ***names_out)
{
	struct names names = { .folder = folder };
	char *home;
	size_t count = 0;

	add_built_in(&names);
	if (get_override())
		add_files(&names, get_override(), folder);
	if (folder_config_home(&home, NULL)) {
		add_files(&names, home, folder);
		if (short_name(folder))
			add_files(&names, home, short_name(folder));
		free(home);
	}
	if (names.list.count)
		qsort(names.list.at, names.list.count, sizeof *names.list.at, compare_names);
	for (size_t i = 0; i < names.list.count; i++) {
		if (!count || strcmp(names.list.at[count - 1], names.list.at[i]))
			names.list.at[count++] = names.list.at[i];
	}
	*names_out = names.list.at;
	return count;
}
