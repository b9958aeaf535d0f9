#include <string.h>

#include "unit/store/world.h"

static struct bilat_project plant(const char *name, int32_t vintage)
{
	return (struct bilat_project){ .id = "plant",
		.name = name,
		.a = "KAZ",
		.b = "RUS",
		.sector = "tyres",
		.companies = "A, B",
		.vintage = vintage };
}

static struct bilat_event event(
    const char *date, const char *stage, const char *value, int32_t vintage, int64_t line)
{
	struct bilat_event made = { .date = date,
		.stage = stage,
		.what = "cost",
		.unit = "USD",
		.source = "press",
		.value = world_figure(value),
		.vintage = vintage,
		.line = line };

	ck_assert_done(bilat_date_parse(date, &made.last_day, err));
	made.first_day = made.last_day;
	return made;
}

static int64_t commit(struct ingest *ingest)
{
	int64_t document = 0;

	ck_assert_done(ingest_commit(ingest, 1, &document, err));
	return document;
}

static enum ingest_outcome put(struct ingest *ingest, struct bilat_event made)
{
	enum ingest_outcome outcome = INGEST_NEW;

	ck_assert_done(ingest_event(ingest, "plant", &made, &outcome, err));
	return outcome;
}

/* Two documents: the second describes anew, revises the first event and adds one before it. */
static void load_both(struct bilat_store *store)
{
	struct bilat_project first = plant("Plant", 100), second = plant("The plant", 200);
	struct ingest *ingest = world_begin(store, "a.csv", 100);

	ck_assert_done(ingest_project(ingest, &first, 1, err));
	ck_assert_int_eq(put(ingest, event("2024-05-01", "planned", "5", 100, 2)), INGEST_NEW);
	commit(ingest);
	ingest = world_begin(store, "b.csv", 200);
	ck_assert_done(ingest_project(ingest, &second, 1, err));
	ck_assert_int_eq(put(ingest, event("2024-05-01", "planned", "6", 200, 2)), INGEST_REVISED);
	ck_assert_int_eq(put(ingest, event("2023-01-01", "agreed", "-", 200, 3)), INGEST_NEW);
	commit(ingest);
}

static void expect(
    struct bilat_store *store, const char *name, const char *stage, size_t events, double value)
{
	struct bilat_projects projects = { 0 };

	ck_assert_done(bilat_store_projects(store, "RUS", "KAZ", NULL, &projects, err));
	ck_assert_uint_eq(projects.count, 1);
	ck_assert_str_eq(projects.at[0].name, name);
	ck_assert_str_eq(projects.at[0].stage, stage);
	ck_assert_uint_eq(projects.at[0].event_count, events);
	ck_assert_double_eq(projects.at[0].events[events - 1].value.value, value);
	bilat_projects_free(&projects);
}

START_TEST(a_later_document_describes_anew_and_adds_events)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	struct bilat_projects projects = { 0 };

	load_both(store);
	expect(store, "The plant", "planned", 2, 6);
	ck_assert_done(bilat_store_projects(store, "CHN", NULL, NULL, &projects, err));
	ck_assert_uint_eq(projects.count, 0);
	bilat_projects_free(&projects);
	world_verify(store);
	bilat_store_close(store);
}
END_TEST

START_TEST(projects_are_those_known_on_a_day)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	struct bilat_projects projects = { 0 };
	struct bilat_known known = { .has_as_of = true, .as_of = 150 };

	load_both(store);
	ck_assert_done(bilat_store_projects(store, "KAZ", NULL, &known, &projects, err));
	ck_assert_uint_eq(projects.count, 1);
	ck_assert_str_eq(projects.at[0].name, "Plant");
	ck_assert_uint_eq(projects.at[0].event_count, 1);
	ck_assert_double_eq(projects.at[0].events[0].value.value, 5);
	bilat_projects_free(&projects);
	known.as_of = 99;
	ck_assert_done(bilat_store_projects(store, "KAZ", NULL, &known, &projects, err));
	ck_assert_uint_eq(projects.count, 0);
	bilat_projects_free(&projects);
	known = (struct bilat_known){ .has_as_of_loaded = true, .as_of_loaded = -1 };
	ck_assert_done(bilat_store_projects(store, "KAZ", NULL, &known, &projects, err));
	ck_assert_uint_eq(projects.count, 0);
	bilat_projects_free(&projects);
	bilat_store_close(store);
}
END_TEST

START_TEST(the_views_of_projects_agree)
{
	const char *path = world_path("test.db");
	struct bilat_store *store = world_open(path, BILAT_STORE_CREATE);

	load_both(store);
	bilat_store_close(store);
	char *rows = world_query(path, "SELECT project, name, a, b FROM project");
	ck_assert_str_eq(rows, "plant|The plant|KAZ|RUS\n");
	free(rows);
	rows = world_query(path, "SELECT date, stage, value FROM event ORDER BY date");
	ck_assert_str_eq(rows, "2023-01-01|agreed|NULL\n2024-05-01|planned|6.0\n");
	free(rows);
	world_clean();
}
END_TEST

START_TEST(events_are_taken_back_with_their_document)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	int64_t gone;

	load_both(store);
	ck_assert_done(bilat_store_unload(store, 2, &gone, err));
	expect(store, "Plant", "planned", 1, 5);
	world_verify(store);
	bilat_store_close(store);
}
END_TEST

/* What only repeated the document that is gone says something new now. */
START_TEST(events_of_others_are_marked_anew)
{
	char *path = strdup(world_path("test.db"));
	struct bilat_store *store = world_open(path, BILAT_STORE_CREATE);
	struct bilat_project project = plant("Plant", 100);
	struct ingest *ingest = world_begin(store, "a.csv", 100);
	int64_t gone;

	ck_assert_done(ingest_project(ingest, &project, 1, err));
	commit(ingest);
	for (int i = 0; i < 2; i++) {
		ingest = world_begin(store, i ? "c.csv" : "b.csv", 200 + i);
		put(ingest, event("2024-05-01", "planned", "6", 200 + i, 2));
		put(ingest, event("2025-05-01", "planned", "6", 200 + i, 3));
		commit(ingest);
	}
	ck_assert_done(bilat_store_unload(store, 2, &gone, err));
	world_verify(store);
	bilat_store_close(store);
	char *rows = world_query(path, "SELECT date, document FROM event ORDER BY date");
	ck_assert_str_eq(rows, "2024-05-01|3\n2025-05-01|3\n");
	free(rows);
	free(path);
	world_clean();
}
END_TEST

START_TEST(a_project_stays_as_long_as_others_tell_of_it)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	struct bilat_project project = plant("Plant", 100);
	struct ingest *ingest = world_begin(store, "a.csv", 100);
	int64_t gone;

	ck_assert_done(ingest_project(ingest, &project, 1, err));
	commit(ingest);
	ingest = world_begin(store, "b.csv", 200);
	put(ingest, event("2024-05-01", "planned", "6", 200, 2));
	commit(ingest);
	ck_assert_fails(bilat_store_unload(store, 1, &gone, err),
	    "document 1 describes the project 'plant', of which document 2 tells events "
	    "(unload that "
	    "first)");
	ck_assert_done(bilat_store_unload(store, 2, &gone, err));
	ck_assert_done(bilat_store_unload(store, 1, &gone, err));
	world_verify(store);
	bilat_store_close(store);
}
END_TEST

START_TEST(what_does_not_fit_is_refused)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	struct ingest *ingest = world_begin(store, "a.csv", 100);
	struct bilat_project project = plant("Plant", 100);
	struct bilat_event first = event("2024-05-01", "planned", "5", 100, 2);
	struct bilat_event other = event("2024-05-01", "planned", "7", 100, 3);
	enum ingest_outcome outcome;

	ck_assert_fails(ingest_event(ingest, "plant", &first, &outcome, err),
	    "no project 'plant' is known (load projects before events)");
	ck_assert_done(ingest_project(ingest, &project, 1, err));
	ck_assert_done(ingest_event(ingest, "plant", &first, &outcome, err));
	ck_assert_fails(ingest_event(ingest, "plant", &other, &outcome, err),
	    "plant 'cost' of 2024-05-01 is 7 in a.csv:3, but 5 in a.csv:2, both of the vintage "
	    "1970-04-11 (keep one of the rows)");
	other = event("2024-05-01", "planned", "5", 100, 3);
	other.unit = "EUR";
	ck_assert_fails(ingest_event(ingest, "plant", &other, &outcome, err),
	    "the value of 'cost' is in 'EUR', and in 'USD' in line 2 of document 1");
	commit(ingest);
	world_verify(store);
	bilat_store_close(store);
}
END_TEST

CHECK_MAIN("project", a_later_document_describes_anew_and_adds_events,
    projects_are_those_known_on_a_day, the_views_of_projects_agree,
    events_are_taken_back_with_their_document, events_of_others_are_marked_anew,
    a_project_stays_as_long_as_others_tell_of_it,
    what_does_not_fit_is_refused)
