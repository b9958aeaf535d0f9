/* bilat projects: joint projects and what happened to them. */
#include <stdio.h>
#include <string.h>

#include "cli/reading.h"
#include "cli/show.h"

struct projects_options {
	struct table_options table;
	const char *stage, *sector, *as_of, *as_of_loaded;
};

static const struct option projects_options[] = {
	{ "stage", 0, OPTION_TEXT, "STAGE", "only projects at that stage",
	    offsetof(struct projects_options, stage) },
	{ "sector", 0, OPTION_TEXT, "SECTOR", "only projects of that sector",
	    offsetof(struct projects_options, sector) },
	AS_OF_OPTIONS(struct projects_options, as_of, as_of_loaded),
	TABLE_OPTIONS(struct projects_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

static void add_columns(struct table *table)
{
	table_column(table, "project", "project", SHOW_FLAT | SHOW_JSON);
	table_column(table, "name", "project", SHOW_FLAT | SHOW_JSON);
	table_column(table, "a", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "b", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "sector", "sector", SHOW_FLAT | SHOW_JSON);
	table_column(table, "companies", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "stage", "stage", SHOW_ALL);
	table_column(table, "date", "date", SHOW_ALL | SHOW_WHOLE);
	table_column(table, "value", "value", SHOW_ALL | SHOW_WRAP);
	table_column(table, "bound", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "unit", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "source", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "what", "what", SHOW_ALL | SHOW_WRAP);
	table_column(table, "vintage", "", SHOW_FLAT | SHOW_JSON);
}

static void value_cells(struct cli *cli, struct table *table, const struct bilat_event *event)
{
	const struct bilat_unit *unit = bilat_unit_get(cli->reference, event->unit);
	char amount[BILAT_SHOW_SIZE], name[BILAT_SHOW_SIZE];
	char bound[2] = { (char)event->value.bound, '\0' };
	int power;

	if (!bilat_figure_available(&event->value)) {
		table_texts(table, "", NULL);
		table_text(table, NULL);
		table_text(table, NULL);
		return;
	}
	power = bilat_show_power(unit, &event->value, 1);
	bilat_show_figure(
	    amount, &event->value, unit, power, false, bilat_reference_marks(cli->reference));
	bilat_show_unit(name, unit, power);
	table_number(table,
	    arena_printf(cli->arena, "%s%s%s", amount, name[0] != '\0' ? " " : "", name),
	    event->value.value);
	table_text(table, bound);
	table_text(table, event->unit);
}

static void add_event(struct cli *cli, struct table *table, const struct bilat_project *project,
    const struct bilat_event *event)
{
	char told[BILAT_PERIOD_SIZE];

	bilat_date_print(told, event->vintage);
	table_row(table);
	table_text(table, project->id);
	table_text(table, project->name);
	table_text(table, project->a);
	table_text(table, project->b);
	table_text(table, project->sector);
	table_text(table, project->companies);
	table_text(table, event->stage);
	table_text(table, event->date);
	value_cells(cli, table, event);
	table_text(table, event->source);
	table_text(table, event->what);
	table_text(table, told);
}

static void add_project(
    struct cli *cli, struct table *table, const struct bilat_project *project)
{
	struct bilat_event none = { .date = "",
		.stage = "",
		.what = "",
		.unit = "",
		.source = "",
		.vintage = project->vintage,
		.value = bilat_figure_missing(BILAT_WHY_NOT_PUBLISHED) };

	table_group(table, arena_printf(cli->arena, "%s%s%s", project->name,
			       project->companies[0] != '\0' ? ": " : "", project->companies));
	if (project->event_count == 0)
		add_event(cli, table, project, &none);
	for (size_t i = 0; i < project->event_count; i++)
		add_event(cli, table, project, &project->events[i]);
}

static bool wanted(const struct projects_options *o, const struct bilat_project *project)
{
	return (o->stage == NULL || text_equal_nocase(o->stage, project->stage)) &&
	       (o->sector == NULL || text_equal_nocase(o->sector, project->sector));
}

static bool area_id(struct cli *cli, const struct words *arguments, size_t at, const char **out,
    struct bilat_error *err)
{
	const struct bilat_area *area;

	*out = NULL;
	if (arguments->count <= at)
		return true;
	if (!reading_area(cli, arguments->at[at], &area, err))
		return false;
	*out = area->id;
	return true;
}

static enum bilat_error_kind run_projects(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct projects_options *o = options;
	struct bilat_known known = { 0 };
	struct bilat_projects projects;
	struct table *table;
	const char *a, *b;
	size_t count = 0;
	bool done;

	if (!area_id(cli, arguments, 0, &a, err) || !area_id(cli, arguments, 1, &b, err) ||
	    !reading_day(o->as_of, &known.has_as_of, &known.as_of, err) ||
	    !reading_day(o->as_of_loaded, &known.has_as_of_loaded, &known.as_of_loaded, err) ||
	    !bilat_store_projects(cli->store, a, b, &known, &projects, err))
		return err->kind;
	table = table_new();
	add_columns(table);
	for (size_t i = 0; i < projects.count; i++) {
		if (!wanted(o, &projects.at[i]))
			continue;
		add_project(cli, table, &projects.at[i]);
		count++;
	}
	done = count > 0 ? table_print(table, cli, &o->table, err)
			 : bilat_fail(err, BILAT_NONE, "no such project is held");
	table_free(table);
	bilat_projects_free(&projects);
	return done ? BILAT_OK : err->kind;
}

const struct command command_projects = {
	.name = "projects",
	.arguments = "[A [B]]",
	.summary = "joint projects and what happened to them",
	.details = "Lists joint projects of A (and B) with their events: what was planned, "
		   "agreed, built,\n"
		   "postponed, on which day, by which source. --as-of tells them as they were "
		   "known on a day.",
	.options = projects_options,
	.least = 0,
	.most = 2,
	.store = STORE_READ,
	.run = run_projects,
	.options_size = sizeof(struct projects_options),
};
