/* Joint projects and what became of them. */
#include <string.h>

#include <bilat/unit.h>

#include "base/arena.h"
#include "model/language.h"
#include "report/factsheet.h"

/* "" if there is none. */
static const char *event_amount(
    struct factsheet *sheet, const struct bilat_event *event, struct document_number **number)
{
	*number = NULL;
	if (!bilat_figure_available(&event->value))
		return "";
	*number = document_number(sheet->document, &event->value, 0);
	/* A year is no amount: 2026, not 2,026. */
	if (strcmp(event->unit, "year") == 0)
		return arena_printf(sheet->arena, "%.0f", event->value.value);
	const struct bilat_unit *unit = bilat_unit_get(sheet->reference, event->unit);
	int power = bilat_show_power(unit, &event->value, 1);
	char text[BILAT_SHOW_SIZE];

	(*number)->power = power;
	bilat_show_amount(text, &event->value, power, sheet->marks);
	sheet->sign_more |= event->value.bound == BILAT_MORE;
	sheet->sign_less |= event->value.bound == BILAT_LESS;
	sheet->sign_about |= event->value.bound == BILAT_ABOUT;
	return arena_printf(sheet->arena, "%s %s", text, show_unit(sheet, event->unit, power));
}

static const char *event_date(struct factsheet *sheet, const char *date)
{
	struct bilat_period period;

	if (!bilat_period_parse(date, &period, NULL))
		return arena_strdup(sheet->arena, date);
	return word_period(sheet, period, false);
}

static void add_event(struct factsheet *sheet, struct document_table *table,
    const struct bilat_project *project, const struct bilat_event *event)
{
	struct document_row *row = document_row(sheet->document, table);
	struct document_number *number;
	const char *amount = event_amount(sheet, event, &number);
	const char *date = event_date(sheet, event->date);
	struct figure_row figure = {
		.reporter = arena_strdup(sheet->arena, project->a),
		.partner = arena_strdup(sheet->arena, project->b),
		.indicator = arena_printf(sheet->arena, "project:%s", project->id),
		.detail = arena_printf(sheet->arena, "stage=%s", event->stage),
		.unit = arena_strdup(sheet->arena, event->unit),
		.source = arena_strdup(sheet->arena, event->source),
	};

	document_cell(sheet->document, row, date);
	document_cell(sheet->document, row, bilat_text(sheet->texts, event->stage));
	document_cell(sheet->document, row, bilat_text(sheet->texts, event->what));
	document_cell(sheet->document, row, amount)->number = number;
	struct document_cell *cell =
	    document_cell(sheet->document, row, word_source_of(sheet, event->source));
	cell->url = arena_strdup(sheet->arena, event->url);
	show_source(sheet, figure.source, arena_strdup(sheet->arena, event->title),
	    arena_strdup(sheet->arena, event->publisher), cell->url, 0);
	show_document(sheet, event->document);
	if (*amount != '\0') {
		*vec_push(&sheet->numbers) =
		    (struct shown_number){ .section = sheet->section->id,
			    .table = sheet->block->id,
			    .row = arena_strdup(sheet->arena, project->name),
			    .column = arena_strdup(sheet->arena, event->what),
			    .measure = "value",
			    .reporter = figure.reporter,
			    .partner = figure.partner,
			    .indicator = figure.indicator,
			    .detail = figure.detail,
			    .period = arena_strdup(sheet->arena, event->date),
			    .unit = figure.unit,
			    .source = figure.source,
			    .text = amount,
			    .figure = event->value };
	}
}

/* "name (sector; companies)" */
static const char *project_label(struct factsheet *sheet, const struct bilat_project *project)
{
	const char *of[2], *name = bilat_text(sheet->texts, project->name);
	size_t count = 0;

	if (*project->sector != '\0')
		of[count++] = bilat_text(sheet->texts, project->sector);
	if (*project->companies != '\0')
		of[count++] = bilat_text(sheet->texts, project->companies);
	if (count == 0)
		return arena_strdup(sheet->arena, name);
	return say(sheet, "{series} ({detail})", "series", name, "detail",
	    say_clauses(sheet, of, count), NULL);
}

static void fill_projects(struct factsheet *sheet, const struct template_block *block,
    const struct bilat_projects *projects)
{
	static const char *const columns[] = { TEXT("Date"), TEXT("Stage"), TEXT("What"),
		TEXT("Value"), TEXT("Source") };
	struct document_table *table =
	    document_table(sheet->document, block->id, word_place(sheet, block->title), "");

	for (size_t i = 0; i < 5; i++)
		document_add_column(
		    sheet->document, table, say(sheet, columns[i], NULL), i == 3);
	for (size_t i = 0; i < projects->count; i++) {
		const struct bilat_project *project = &projects->at[i];

		document_group(sheet->document, table, project_label(sheet, project));
		for (size_t k = 0; k < project->event_count; k++)
			add_event(sheet, table, project, &project->events[k]);
	}
	document_say(sheet->document, &table->remarks,
	    say(sheet,
		"Each line is what was planned, agreed, paid or reached on that day, as its "
		"source says; plans and costs change.",
		NULL));
}

bool block_projects(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	struct bilat_projects projects;

	if (!factsheet_projects(sheet, &projects, err))
		return false;
	if (projects.count == 0)
		show_leave_out(sheet, say(sheet, "no joint project of the two is held", NULL));
	else
		fill_projects(sheet, block, &projects);
	bilat_projects_free(&projects);
	return true;
}
