/* Small questions about the store as a whole. */
#include "base/error.h"
#include "base/vec.h"
#include "base/xalloc.h"
#include "store/answer.h"
#include "store/db.h"
#include "store/sums.h"

bool bilat_store_setting(
    struct bilat_store *store, const char *name, char **value_out, struct bilat_error *err)
{
	sqlite3_stmt *get = statement_get(store, SETTING_GET, err);

	*value_out = NULL;
	if (!get)
		return false;
	bind_text(get, 1, name);
	enum step step = statement_step(store, get, err);
	if (step == STEP_ROW)
		*value_out = xstrdup(column_text(get, 0));
	statement_end(get);
	return step != STEP_FAILED;
}

static bool read_sums(struct bilat_store *store, uint64_t *out, struct bilat_error *err)
{
	sqlite3_stmt *get = statement_get(store, SETTING_SUMS, err);

	if (!get)
		return false;
	enum step step = statement_step(store, get, err);
	*out = (uint64_t)sqlite3_column_int64(get, 0);
	statement_end(get);
	return step == STEP_ROW;
}

static bool write_setting(
    struct bilat_store *store, const char *name, const char *value, struct bilat_error *err)
{
	sqlite3_stmt *set = statement_get(store, SETTING_SET, err);

	if (!set)
		return false;
	bind_text(set, 1, name);
	bind_text(set, 2, value);
	return statement_run(store, set, err);
}

bool bilat_store_set(
    struct bilat_store *store, const char *name, const char *value, struct bilat_error *err)
{
	uint64_t before, after;

	if (!db_write_begin(store, err))
		return false;
	if (!read_sums(store, &before, err) || !write_setting(store, name, value, err) ||
	    !read_sums(store, &after, err) || !sums_add(store, after - before, err)) {
		db_write_rollback(store);
		return false;
	}
	return db_write_commit(store, err);
}

bool bilat_store_newest(
    struct bilat_store *store, bool *held_out, int32_t *day_out, struct bilat_error *err)
{
	sqlite3_stmt *get = statement_get(store, NEWEST_VINTAGE, err);

	*held_out = false;
	if (!get)
		return false;
	enum step step = statement_step(store, get, err);
	if (step == STEP_ROW && sqlite3_column_type(get, 0) != SQLITE_NULL) {
		*day_out = sqlite3_column_int(get, 0);
		*held_out = true;
	}
	statement_end(get);
	return step != STEP_FAILED;
}

bool bilat_store_sources(
    struct bilat_store *store, struct bilat_stored_sources *out, struct bilat_error *err)
{
	VEC(struct bilat_stored_source) sources = VEC_INIT;
	enum step step;
	sqlite3_stmt *get = statement_get(store, SOURCES, err);

	if (!get)
		return false;
	struct arena *arena = arena_new();
	while ((step = statement_step(store, get, err)) == STEP_ROW)
		*vec_push(&sources) = (struct bilat_stored_source){
			.id = arena_strdup(arena, column_text(get, 0)),
			.title = arena_strdup(arena, column_text(get, 1)),
			.publisher = arena_strdup(arena, column_text(get, 2)),
			.kind = "",
			.url = "",
		};
	statement_end(get);
	if (step == STEP_DONE) {
		out->count = sources.count;
		out->at = answer_array(arena, sources.at, sources.count, sizeof sources.at[0]);
		out->memory = arena;
	} else {
		arena_free(arena);
	}
	vec_done(&sources);
	return step == STEP_DONE;
}

void bilat_stored_sources_free(struct bilat_stored_sources *sources)
{
	arena_free(sources->memory);
	*sources = (struct bilat_stored_sources){ 0 };
}
