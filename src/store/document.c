#include "store/document.h"

#include "base/error.h"
#include "base/vec.h"
#include "store/answer.h"
#include "store/db.h"
#include "store/observation.h"
#include "store/project.h"
#include "store/restate.h"
#include "store/sums.h"
#include "store/sweep.h"

struct bilat_document document_column(sqlite3_stmt *stmt, struct arena *arena)
{
	return (struct bilat_document){
		.id = sqlite3_column_int64(stmt, 0),
		.name = arena_strdup(arena, column_text(stmt, 1)),
		.sha256 = arena_strdup(arena, column_text(stmt, 2)),
		.bytes = sqlite3_column_int64(stmt, 3),
		.layout = arena_strdup(arena, column_text(stmt, 4)),
		.options = arena_strdup(arena, column_text(stmt, 5)),
		.source = arena_strdup(arena, column_text(stmt, 6)),
		.title = arena_strdup(arena, column_text(stmt, 7)),
		.publisher = arena_strdup(arena, column_text(stmt, 8)),
		.url = arena_strdup(arena, column_text(stmt, 9)),
		.licence = arena_strdup(arena, column_text(stmt, 10)),
		.vintage = sqlite3_column_int(stmt, 11),
		.loaded_at = sqlite3_column_int64(stmt, 12),
		.rows = sqlite3_column_int64(stmt, 13),
		.observations = sqlite3_column_int64(stmt, 14),
		.missing = sqlite3_column_int64(stmt, 15),
	};
}

static bool read_documents(struct bilat_store *store, sqlite3_stmt *stmt,
    struct bilat_documents *out, struct bilat_error *err)
{
	VEC(struct bilat_document) documents = VEC_INIT;
	struct arena *arena = arena_new();
	enum step step;

	while ((step = statement_step(store, stmt, err)) == STEP_ROW)
		*vec_push(&documents) = document_column(stmt, arena);
	statement_end(stmt);
	if (step == STEP_DONE) {
		out->count = documents.count;
		out->at =
		    answer_array(arena, documents.at, documents.count, sizeof documents.at[0]);
		out->memory = arena;
	} else {
		arena_free(arena);
	}
	vec_done(&documents);
	return step == STEP_DONE;
}

bool bilat_store_documents(
    struct bilat_store *store, struct bilat_documents *out, struct bilat_error *err)
{
	sqlite3_stmt *stmt = statement_get(store, DOCUMENTS, err);

	return stmt && read_documents(store, stmt, out, err);
}

static bool no_document(int64_t id, struct bilat_error *err)
{
	return bilat_fail(err, BILAT_NONE,
	    "there is no document %lld (bilat documents lists them)", (long long)id);
}

bool bilat_store_document(
    struct bilat_store *store, int64_t id, struct bilat_documents *out, struct bilat_error *err)
{
	struct bilat_documents found;
	sqlite3_stmt *stmt = statement_get(store, DOCUMENT_GET, err);

	if (!stmt)
		return false;
	sqlite3_bind_int64(stmt, 1, id);
	if (!read_documents(store, stmt, &found, err))
		return false;
	if (!found.count) {
		bilat_documents_free(&found);
		return no_document(id, err);
	}
	*out = found;
	return true;
}

void bilat_documents_free(struct bilat_documents *documents)
{
	arena_free(documents->memory);
	*documents = (struct bilat_documents){ 0 };
}

/* Runs a statement whose only parameter is the document. */
static bool run(
    struct bilat_store *store, enum statement which, int64_t document, struct bilat_error *err)
{
	sqlite3_stmt *stmt = statement_get(store, which, err);

	if (!stmt)
		return false;
	if (sqlite3_bind_parameter_count(stmt))
		sqlite3_bind_int64(stmt, 1, document);
	return statement_run(store, stmt, err);
}

/* What the remaining documents say of the periods in which the dropped one spoke too. */
static bool judge_touched(struct bilat_store *store, struct bilat_error *err)
{
	struct said_list scratch = { VEC_INIT };
	sqlite3_stmt *touched = statement_get(store, TOUCHED, err);
	enum step step = STEP_FAILED;

	if (!touched)
		return false;
	while ((step = statement_step(store, touched, err)) == STEP_ROW) {
		if (!observation_judge(store, sqlite3_column_int64(touched, 0),
			sqlite3_column_int64(touched, 1), &scratch, err)) {
			step = STEP_FAILED;
			break;
		}
	}
	statement_end(touched);
	vec_done(&scratch.list);
	return step == STEP_DONE;
}

static bool check_projects(struct bilat_store *store, int64_t document, struct bilat_error *err)
{
	sqlite3_stmt *orphan = statement_get(store, PROJECT_ORPHAN, err);

	if (!orphan)
		return false;
	enum step step = statement_step(store, orphan, err);
	if (step == STEP_ROW)
		bilat_fail(err, BILAT_STORE,
		    "document %lld describes the project '%s', of which document %lld tells "
		    "events "
		    "(unload that first)",
		    (long long)document, column_text(orphan, 0),
		    (long long)sqlite3_column_int64(orphan, 1));
	statement_end(orphan);
	return step == STEP_DONE;
}

static bool drop(struct bilat_store *store, int64_t document, struct bilat_error *err)
{
	return restate_let_go(store, document, err) && run(store, TOUCHED_CLEAR, 0, err) &&
	       run(store, TOUCHED_FILL, document, err) &&
	       run(store, OBSERVATIONS_DROP, document, err) && judge_touched(store, err) &&
	       run(store, TOUCHED_CLEAR, 0, err) && run(store, PROJECTS_DROP, document, err) &&
	       run(store, EVENTS_DROP, document, err) && check_projects(store, document, err) &&
	       event_judge_all(store, err) && sums_drop(store, document, err) &&
	       run(store, DOCUMENT_DROP, document, err) && sweep_series(store, 0, err) &&
	       sweep_citations(store, err);
}

static bool unload(struct bilat_store *store, int64_t document, int64_t *observations_out,
    struct bilat_error *err)
{
	struct bilat_documents found;

	if (!bilat_store_document(store, document, &found, err))
		return false;
	*observations_out = found.at[0].observations;
	bilat_documents_free(&found);
	return drop(store, document, err);
}

bool bilat_store_unload(struct bilat_store *store, int64_t document, int64_t *observations_out,
    struct bilat_error *err)
{
	int64_t observations;

	if (!db_write_begin(store, err))
		return false;
	if (!unload(store, document, &observations, err)) {
		db_write_rollback(store);
		return false;
	}
	if (!db_write_commit(store, err))
		return false;
	*observations_out = observations;
	return true;
}
