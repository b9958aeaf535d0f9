/* The list of projects. */
#include <string.h>

#include "base/error.h"
#include "base/vec.h"
#include "store/answer.h"
#include "store/db.h"
#include "store/observation.h"

#define SECONDS_OF_DAY 86400
#define AFTER SAID_COLUMNS /* the first column of EVENTS_OF_PROJECT behind the figure */

static struct bilat_project project_column(sqlite3_stmt *stmt, struct arena *arena)
{
	return (struct bilat_project){
		.id = arena_strdup(arena, column_text(stmt, 0)),
		.name = arena_strdup(arena, column_text(stmt, 1)),
		.a = arena_strdup(arena, column_text(stmt, 2)),
		.b = arena_strdup(arena, column_text(stmt, 3)),
		.sector = arena_strdup(arena, column_text(stmt, 4)),
		.companies = arena_strdup(arena, column_text(stmt, 5)),
		.url = arena_strdup(arena, column_text(stmt, 6)),
		.note = arena_strdup(arena, column_text(stmt, 7)),
		.vintage = sqlite3_column_int(stmt, 8),
		.stage = "",
	};
}

static struct bilat_event event_column(sqlite3_stmt *stmt, struct arena *arena)
{
	struct said said = said_column(stmt);

	return (struct bilat_event){
		.first_day = sqlite3_column_int(stmt, AFTER + 1),
		.last_day = sqlite3_column_int(stmt, AFTER + 2),
		.date = arena_strdup(arena, column_text(stmt, AFTER + 3)),
		.stage = arena_strdup(arena, column_text(stmt, AFTER + 4)),
		.what = arena_strdup(arena, column_text(stmt, AFTER + 5)),
		.value = said.figure,
		.unit = arena_strdup(arena, column_text(stmt, AFTER)),
		.source = arena_strdup(arena, column_text(stmt, AFTER + 6)),
		.title = arena_strdup(arena, column_text(stmt, AFTER + 7)),
		.publisher = arena_strdup(arena, column_text(stmt, AFTER + 8)),
		.url = arena_strdup(arena, column_text(stmt, AFTER + 9)),
		.note = arena_strdup(arena, column_text(stmt, AFTER + 10)),
		.vintage = said.origin.vintage,
		.document = said.origin.document,
		.line = said.origin.line,
	};
}

static bool is_same(const struct bilat_event *a, const struct bilat_event *b)
{
	return a->first_day == b->first_day && !strcmp(a->date, b->date) &&
	       !strcmp(a->stage, b->stage) && !strcmp(a->what, b->what);
}

/* The last vintage that counts, and the second before which its document was loaded. */
static void bind_known(sqlite3_stmt *get, int parameter, const struct bilat_known *known)
{
	bool by_vintage = known && known->has_as_of, by_loading = known && known->has_as_of_loaded;

	sqlite3_bind_int(get, parameter, by_vintage ? known->as_of : INT32_MAX);
	sqlite3_bind_int64(get, parameter + 1,
	    by_loading ? ((int64_t)known->as_of_loaded + 1) * SECONDS_OF_DAY : INT64_MAX);
}

static bool read_events(struct bilat_store *store, const struct bilat_known *known,
    struct bilat_project *project, struct arena *arena, struct bilat_error *err)
{
	VEC(struct bilat_event) events = VEC_INIT;
	struct revision revision = { 0 };
	enum step step;
	sqlite3_stmt *get = statement_get(store, EVENTS_OF_PROJECT, err);

	if (!get)
		return false;
	bind_text(get, 1, project->id);
	bind_known(get, 2, known);
	while ((step = statement_step(store, get, err)) == STEP_ROW) {
		struct bilat_event event = event_column(get, arena);
		bool further = events.count && is_same(&events.at[events.count - 1], &event);
		if (!further)
			revision = (struct revision){ 0 };
		bool repeats = revision_add(&revision, &event.value, sqlite3_column_int(get, 1)) ==
			       REVISION_REPEATS;
		if (!further)
			*vec_push(&events) = event;
		else if (!repeats)
			events.at[events.count - 1] = event;
	}
	statement_end(get);
	if (step == STEP_DONE) {
		project->event_count = events.count;
		project->events =
		    answer_array(arena, events.at, events.count, sizeof events.at[0]);
		if (events.count)
			project->stage = events.at[events.count - 1].stage;
	}
	vec_done(&events);
	return step == STEP_DONE;
}

/* Whether a project is between a and b, either of which may be anybody. */
static bool is_between(const struct bilat_project *project, const char *a, const char *b)
{
	bool as_named = (!a || !strcmp(project->a, a)) && (!b || !strcmp(project->b, b));

	return as_named || ((!a || !strcmp(project->b, a)) && (!b || !strcmp(project->a, b)));
}

struct projects {
	VEC(struct bilat_project) list;
};

static bool read_projects(struct bilat_store *store, const struct bilat_known *known,
    struct arena *arena, struct projects *out, struct bilat_error *err)
{
	enum step step;
	sqlite3_stmt *get = statement_get(store, PROJECTS, err);

	if (!get)
		return false;
	bind_known(get, 1, known);
	while ((step = statement_step(store, get, err)) == STEP_ROW) {
		struct bilat_project project = project_column(get, arena);
		size_t count = out->list.count;
		/* The last description is the one that counts. */
		if (count && !strcmp(out->list.at[count - 1].id, project.id))
			out->list.at[count - 1] = project;
		else
			*vec_push(&out->list) = project;
	}
	statement_end(get);
	return step == STEP_DONE;
}

static bool keep_wanted(struct bilat_store *store, const char *a, const char *b,
    const struct bilat_known *known, struct arena *arena, struct projects *projects, struct bilat_error *err)
{
	size_t kept = 0;

	for (size_t i = 0; i < projects->list.count; i++) {
		struct bilat_project *project = &projects->list.at[i];
		if (!is_between(project, a, b))
			continue;
		if (!read_events(store, known, project, arena, err))
			return false;
		projects->list.at[kept++] = *project;
	}
	projects->list.count = kept;
	return true;
}

bool bilat_store_projects(struct bilat_store *store, const char *a, const char *b,
    const struct bilat_known *known, struct bilat_projects *out, struct bilat_error *err)
{
	struct arena *arena = arena_new();
	struct projects projects = { VEC_INIT };
	bool began = false;
	bool done = db_read_begin(store, &began, err) &&
		    read_projects(store, known, arena, &projects, err) &&
		    keep_wanted(store, a, b, known, arena, &projects, err);

	db_read_end(store, began);
	if (done) {
		out->count = projects.list.count;
		out->at = answer_array(arena, projects.list.at, out->count, sizeof out->at[0]);
		out->memory = arena;
	} else {
		arena_free(arena);
	}
	vec_done(&projects.list);
	return done;
}

void bilat_projects_free(struct bilat_projects *projects)
{
	arena_free(projects->memory);
	*projects = (struct bilat_projects){ 0 };
}
