/* Projects and events into the store. */
#include <string.h>

#include "base/error.h"
#include "base/str.h"
#include "store/ingest_private.h"
#include "store/project.h"

static const char *text_or_empty(const char *text)
{
	return text ? text : "";
}

bool ingest_project(struct ingest *ingest, const struct bilat_project *project, int64_t line,
    struct bilat_error *err)
{
	const char *const texts[] = { project->name, project->a, project->b, project->sector,
		project->companies, project->url, project->note };
	sqlite3_stmt *add = statement_get(ingest->store, PROJECT_ADD, err);

	if (!add)
		return false;
	bind_text(add, 1, project->id);
	sqlite3_bind_int(add, 2, project->vintage);
	sqlite3_bind_int64(add, 3, ingest->document);
	sqlite3_bind_int64(add, 4, line);
	for (int i = 0; i < 7; i++)
		bind_text(add, 5 + i, text_or_empty(texts[i]));
	if (!statement_run(ingest->store, add, err))
		return false;
	if (!ingest->counts.any || project->vintage > ingest->counts.newest)
		ingest->counts.newest = project->vintage;
	ingest->counts.any = true;
	return true;
}

static bool check_known(struct ingest *ingest, const char *project, struct bilat_error *err)
{
	sqlite3_stmt *known = statement_get(ingest->store, PROJECT_KNOWN, err);

	if (!known)
		return false;
	bind_text(known, 1, project);
	enum step step = statement_step(ingest->store, known, err);
	statement_end(known);
	if (step == STEP_DONE)
		bilat_fail(err, BILAT_INPUT,
		    "no project '%s' is known (load projects before events)", project);
	return step == STEP_ROW;
}

static void bind_key(sqlite3_stmt *stmt, const char *project, const struct bilat_event *event)
{
	bind_text(stmt, 1, project);
	sqlite3_bind_int(stmt, 2, event->first_day);
	bind_text(stmt, 3, text_or_empty(event->date));
	bind_text(stmt, 4, text_or_empty(event->stage));
	bind_text(stmt, 5, text_or_empty(event->what));
}

/* What is held of the event; fails if one of the same vintage has its value in another unit. */
static bool read_before(struct ingest *ingest, const char *project,
    const struct bilat_event *event, struct bilat_error *err)
{
	sqlite3_stmt *get = statement_get(ingest->store, EVENTS_OF_KEY, err);
	bool agree = true;
	enum step step = STEP_DONE;

	if (!get)
		return false;
	bind_key(get, project, event);
	while (agree && (step = statement_step(ingest->store, get, err)) == STEP_ROW) {
		struct said said = said_column(get);
		*vec_push(&ingest->said.list) = said;
		if (said.origin.vintage == event->vintage &&
		    bilat_figure_available(&said.figure) &&
		    bilat_figure_available(&event->value) &&
		    strcmp(column_text(get, SAID_COLUMNS), text_or_empty(event->unit)) != 0)
			agree = bilat_fail(err, BILAT_INPUT,
			    "the value of '%s' is in '%s', and in '%s' in line %lld of "
			    "document %lld",
			    event->what, event->unit, column_text(get, SAID_COLUMNS),
			    (long long)said.origin.line, (long long)said.origin.document);
	}
	statement_end(get);
	return agree && step == STEP_DONE;
}

static bool add_event(struct ingest *ingest, const char *project,
    const struct bilat_event *event, const struct said *said, struct bilat_error *err)
{
	const char *const texts[] = { event->unit, event->source, event->title,
		event->publisher, event->url, event->note };
	sqlite3_stmt *add = statement_get(ingest->store, EVENT_ADD, err);

	if (!add)
		return false;
	bind_key(add, project, event);
	sqlite3_bind_int(add, 6, said->origin.vintage);
	sqlite3_bind_int64(add, 7, said->origin.document);
	sqlite3_bind_int64(add, 8, said->origin.line);
	sqlite3_bind_int(add, 9, event->last_day);
	sqlite3_bind_int(add, 10, (int)said->effect);
	for (int i = 0; i < 6; i++)
		bind_text(add, 11 + i, text_or_empty(texts[i]));
	figure_bind(add, 17, &event->value);
	return statement_run(ingest->store, add, err);
}

struct key {
	struct bilat_store *store;
	const char *project;
	struct bilat_event event;
};

static bool set_effect(void *context, const struct said *said, struct bilat_error *err)
{
	const struct key *key = context;
	sqlite3_stmt *set = statement_get(key->store, EVENT_EFFECT, err);

	if (!set)
		return false;
	bind_key(set, key->project, &key->event);
	sqlite3_bind_int(set, 6, said->origin.vintage);
	sqlite3_bind_int64(set, 7, said->origin.document);
	sqlite3_bind_int64(set, 8, said->origin.line);
	sqlite3_bind_int(set, 9, (int)said->effect);
	return statement_run(key->store, set, err);
}

static bool put_event(struct ingest *ingest, const char *project,
    const struct bilat_event *event, struct said *next, const struct verdict *verdict,
    struct bilat_error *err)
{
	struct key key = { ingest->store, project, *event };

	if (!add_event(ingest, project, event, next, err))
		return false;
	said_list_insert(&ingest->said, verdict->place, next);
	if (!said_list_judge(&ingest->said, set_effect, &key, err))
		return false;
	ingest_count(ingest, &event->value, event->vintage);
	return true;
}

bool ingest_event(struct ingest *ingest, const char *project, const struct bilat_event *event,
    enum ingest_outcome *outcome_out, struct bilat_error *err)
{
	struct said next = {
		.figure = event->value,
		.origin = { ingest->document, event->line, 0, event->vintage },
	};

	vec_clear(&ingest->said.list);
	if (!check_known(ingest, project, err) || !read_before(ingest, project, event, err))
		return false;
	struct verdict verdict = ingest_weigh(&ingest->said, &next);
	if (verdict.contradicts || verdict.most) {
		struct str about = STR_INIT;
		str_printf(&about, "%s '%s' of %s", project, event->what, event->date);
		ingest_refuse(ingest, &verdict, &next, about.text, err);
		str_done(&about);
		return false;
	}
	if (!verdict.stands && !put_event(ingest, project, event, &next, &verdict, err))
		return false;
	*outcome_out = verdict.outcome;
	return true;
}

/* One event after the other, while the cursor stands on the first row of the next. */
struct walk {
	struct bilat_store *store;
	struct said_list said;
	struct key key;
	struct str texts[4]; /* project, date, stage, what */
	bool (*changed)(void *context, const struct said *said, struct bilat_error *err);
	void *context;
};

static bool same_event(struct walk *walk, sqlite3_stmt *stmt)
{
	const int columns[] = { 1, 3, 4, 5 };

	if (walk->key.event.first_day != sqlite3_column_int(stmt, SAID_COLUMNS + 2))
		return false;
	for (size_t i = 0; i < 4; i++) {
		if (strcmp(walk->texts[i].text, column_text(stmt, SAID_COLUMNS + columns[i])) !=
		    0)
			return false;
	}
	return true;
}

static bool finish_event(struct walk *walk, struct bilat_error *err)
{
	bool done = said_list_judge(&walk->said, walk->changed, walk->context, err);

	vec_clear(&walk->said.list);
	return done;
}

static void start_event(struct walk *walk, sqlite3_stmt *stmt)
{
	const int columns[] = { 1, 3, 4, 5 };

	for (size_t i = 0; i < 4; i++) {
		str_clear(&walk->texts[i]);
		str_add(&walk->texts[i], column_text(stmt, SAID_COLUMNS + columns[i]));
	}
	walk->key.project = walk->texts[0].text;
	walk->key.event = (struct bilat_event){
		.first_day = sqlite3_column_int(stmt, SAID_COLUMNS + 2),
		.date = walk->texts[1].text,
		.stage = walk->texts[2].text,
		.what = walk->texts[3].text,
	};
}

static bool judge_all(struct walk *walk, struct bilat_error *err)
{
	sqlite3_stmt *all = statement_get(walk->store, EVENTS_ALL, err);
	enum step step = STEP_FAILED;

	if (!all)
		return false;
	for (size_t i = 0; i < 4; i++)
		str_init(&walk->texts[i]);
	/* Only the effect of rows that were passed is written, which is no part of their order.
	 */
	while ((step = statement_step(walk->store, all, err)) == STEP_ROW) {
		if (walk->said.list.count && !same_event(walk, all) &&
		    !finish_event(walk, err)) {
			step = STEP_FAILED;
			break;
		}
		if (!walk->said.list.count)
			start_event(walk, all);
		*vec_push(&walk->said.list) = said_column(all);
	}
	statement_end(all);
	bool done = step == STEP_DONE && finish_event(walk, err);
	for (size_t i = 0; i < 4; i++)
		str_done(&walk->texts[i]);
	vec_done(&walk->said.list);
	return done;
}

bool event_judge_all(struct bilat_store *store, struct bilat_error *err)
{
	struct walk walk = { .store = store, .key = { .store = store }, .changed = set_effect };

	walk.context = &walk.key;
	return judge_all(&walk, err);
}

bool event_check_all(struct bilat_store *store,
    bool (*wrong)(void *context, const struct said *said, struct bilat_error *err),
    void *context, struct bilat_error *err)
{
	struct walk walk = { .store = store, .changed = wrong, .context = context };

	return judge_all(&walk, err);
}
