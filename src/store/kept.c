#include "store/kept.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"
#include "base/xalloc.h"
#include "store/db.h"

/* A few dozen fields of two hundred partners over twenty years. */
#define BYTES_MOST ((size_t)64 << 20)

struct entry {
	char *key;
	struct kept_answer answer;
	size_t bytes;
	uint64_t used; /* the later, the greater */
};

/* Statements of one series. */
struct saying {
	const struct said *at;
	size_t count;
};

struct kept {
	VEC(struct entry) entries;
	size_t bytes;       /* of the entries */
	struct map *series; /* numbers of series, as bytes, to places in sayings */
	VEC(struct saying) sayings;
	struct arena *said; /* what the sayings hold; NULL: none yet */
	uint64_t uses;
	int64_t version; /* of the store, when the entries were read */
};

void bilat_store_remember(struct bilat_store *store)
{
	if (!store->kept && store->mode == BILAT_STORE_READ)
		store->kept = xcalloc(1, sizeof *store->kept);
}

static void drop(struct kept *kept, size_t index)
{
	struct entry *entry = &kept->entries.at[index];

	kept->bytes -= entry->bytes;
	arena_free(entry->answer.memory);
	free(entry->key);
	*entry = kept->entries.at[--kept->entries.count];
}

static void drop_said(struct kept *kept)
{
	vec_clear(&kept->sayings);
	map_free(kept->series);
	arena_free(kept->said);
	kept->series = NULL;
	kept->said = NULL;
}

static void drop_all(struct kept *kept)
{
	while (kept->entries.count)
		drop(kept, kept->entries.count - 1);
	drop_said(kept);
}

void kept_free(struct kept *kept)
{
	if (!kept)
		return;
	drop_all(kept);
	vec_done(&kept->entries);
	vec_done(&kept->sayings);
	free(kept);
}

static void add_words(struct str *key, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		str_printf(key, "\n%s", words[i]);
	str_add(key, "\n\n");
}

/* Words hold no line breaks: they are ids, or texts in which these have been replaced. */
static void make_key(struct str *key, const char *what, const struct bilat_selection *of)
{
	str_add(key, what);
	add_words(key, of->reporters, of->reporter_count);
	add_words(key, of->partners, of->partner_count);
	add_words(key, of->indicators, of->indicator_count);
	add_words(key, of->sources, of->source_count);
	add_words(key, of->details, of->detail_count);
	str_printf(key, "%d", (int)of->freq);
	if (of->has_days)
		str_printf(key, " days %" PRId32 " %" PRId32, of->first_day, of->last_day);
	if (of->has_as_of)
		str_printf(key, " as of %" PRId32, of->as_of);
	if (of->has_as_of_loaded)
		str_printf(key, " as loaded %" PRId32, of->as_of_loaded);
}

/* A number that changes whenever another connection has written. */
static bool read_version(struct bilat_store *store, int64_t *out)
{
	sqlite3_stmt *get = statement_get(store, DATA_VERSION, NULL);
	bool found = get && statement_step(store, get, NULL) == STEP_ROW;

	if (found)
		*out = sqlite3_column_int64(get, 0);
	if (get)
		statement_end(get);
	return found;
}

static bool find(const struct kept *kept, const char *key, size_t *index_out)
{
	for (size_t i = 0; i < kept->entries.count; i++) {
		if (text_equal(kept->entries.at[i].key, key)) {
			*index_out = i;
			return true;
		}
	}
	return false;
}

void kept_check(struct bilat_store *store)
{
	struct kept *kept = store->kept;
	int64_t version = 0; /* no store has that */

	if (!kept || (read_version(store, &version) && version == kept->version))
		return;
	drop_all(kept);
	kept->version = version;
}

bool kept_get(struct bilat_store *store, const char *what,
    const struct bilat_selection *selection, struct kept_answer *out)
{
	struct kept *kept = store->kept;
	struct str key = STR_INIT;
	size_t index;

	kept_check(store);
	if (!kept)
		return false;
	make_key(&key, what, selection);
	bool found = find(kept, key.text, &index);
	str_done(&key);
	if (!found)
		return false;
	struct entry *entry = &kept->entries.at[index];
	entry->used = ++kept->uses;
	*out = entry->answer;
	arena_share(out->memory);
	return true;
}

static void drop_oldest(struct kept *kept)
{
	size_t oldest = 0;

	for (size_t i = 1; i < kept->entries.count; i++) {
		if (kept->entries.at[i].used < kept->entries.at[oldest].used)
			oldest = i;
	}
	drop(kept, oldest);
}

void kept_put(struct bilat_store *store, const char *what,
    const struct bilat_selection *selection, const struct kept_answer *answer)
{
	struct kept *kept = store->kept;
	struct str key = STR_INIT;

	if (!kept)
		return;
	size_t bytes = arena_size(answer->memory);
	if (bytes > BYTES_MOST)
		return;
	while (kept->bytes + bytes > BYTES_MOST)
		drop_oldest(kept);
	make_key(&key, what, selection);
	*vec_push(&kept->entries) =
	    (struct entry){ xstrdup(key.text), *answer, bytes, ++kept->uses };
	kept->bytes += bytes;
	arena_share(answer->memory);
	str_done(&key);
}

bool kept_get_said(
    const struct bilat_store *store, int64_t series, const struct said **at, size_t *count)
{
	const struct kept *kept = store->kept;
	int64_t place;

	if (!kept || !kept->series ||
	    !map_get_bytes(kept->series, (const char *)&series, sizeof series, &place))
		return false;
	*at = kept->sayings.at[place].at;
	*count = kept->sayings.at[place].count;
	return true;
}

void kept_put_said(struct bilat_store *store, int64_t series, const struct said_list *said)
{
	struct kept *kept = store->kept;
	size_t count = said->list.count;

	if (!kept || (kept->said && arena_size(kept->said) > BYTES_MOST))
		return;
	if (!kept->said) {
		kept->said = arena_new();
		kept->series = map_new();
	}
	struct said *copy = arena_array(kept->said, count, sizeof *copy);
	if (count)
		memcpy(copy, said->list.at, count * sizeof *copy);
	map_put_bytes(
	    kept->series, (const char *)&series, sizeof series, (int64_t)kept->sayings.count);
	*vec_push(&kept->sayings) = (struct saying){ copy, count };
}
