#include "store/kept.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/arena.h"
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

struct kept {
	VEC(struct entry) entries;
	size_t bytes;
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

static void drop_all(struct kept *kept)
{
	while (kept->entries.count)
		drop(kept, kept->entries.count - 1);
}

void kept_free(struct kept *kept)
{
	if (!kept)
		return;
	drop_all(kept);
	vec_done(&kept->entries);
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

bool kept_get(struct bilat_store *store, const char *what,
    const struct bilat_selection *selection, struct kept_answer *out)
{
	struct kept *kept = store->kept;
	struct str key = STR_INIT;
	int64_t version = 0; /* no store has that */
	size_t index;

	if (!kept)
		return false;
	if (!read_version(store, &version) || version != kept->version) {
		drop_all(kept);
		kept->version = version;
		return false;
	}
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
