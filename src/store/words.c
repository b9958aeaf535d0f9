/* What is held, in words: for completion, suggestions and the state of the sources. */
#include "base/vec.h"
#include "store/answer.h"
#include "store/db.h"

bool bilat_store_words(struct bilat_store *store, enum bilat_store_word which,
    const char *reporter, const char *partner, struct bilat_store_words *out,
    struct bilat_error *err)
{
	static const enum statement statements[] = {
		[BILAT_WORD_REPORTER] = HELD_REPORTERS,
		[BILAT_WORD_PARTNER] = HELD_PARTNERS,
		[BILAT_WORD_INDICATOR] = HELD_INDICATORS,
		[BILAT_WORD_SOURCE] = HELD_SOURCES,
	};
	VEC(const char *) words = VEC_INIT;
	enum step step;
	sqlite3_stmt *get = statement_get(store, statements[which], err);

	if (!get)
		return false;
	if (which == BILAT_WORD_PARTNER || which == BILAT_WORD_INDICATOR)
		bind_text(get, 1, reporter);
	if (which == BILAT_WORD_INDICATOR)
		bind_text(get, 2, partner);
	struct arena *arena = arena_new();
	while ((step = statement_step(store, get, err)) == STEP_ROW)
		*vec_push(&words) = arena_strdup(arena, column_text(get, 0));
	statement_end(get);
	if (step == STEP_DONE) {
		out->count = words.count;
		out->at = answer_array(arena, words.at, words.count, sizeof words.at[0]);
		out->memory = arena;
	} else {
		arena_free(arena);
	}
	vec_done(&words);
	return step == STEP_DONE;
}

void bilat_store_words_free(struct bilat_store_words *words)
{
	arena_free(words->memory);
	*words = (struct bilat_store_words){ 0 };
}

bool bilat_store_source_vintages(
    struct bilat_store *store, struct bilat_source_vintages *out, struct bilat_error *err)
{
	VEC(struct bilat_source_vintage) vintages = VEC_INIT;
	enum step step;
	sqlite3_stmt *get = statement_get(store, SOURCE_VINTAGES, err);

	if (!get)
		return false;
	struct arena *arena = arena_new();
	while ((step = statement_step(store, get, err)) == STEP_ROW)
		*vec_push(&vintages) =
		    (struct bilat_source_vintage){ arena_strdup(arena, column_text(get, 0)),
			    sqlite3_column_int(get, 1) };
	statement_end(get);
	if (step == STEP_DONE) {
		out->count = vintages.count;
		out->at =
		    answer_array(arena, vintages.at, vintages.count, sizeof vintages.at[0]);
		out->memory = arena;
	} else {
		arena_free(arena);
	}
	vec_done(&vintages);
	return step == STEP_DONE;
}

void bilat_source_vintages_free(struct bilat_source_vintages *vintages)
{
	arena_free(vintages->memory);
	*vintages = (struct bilat_source_vintages){ 0 };
}
