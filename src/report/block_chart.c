/* Charts of what a table shows. */
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "report/factsheet.h"

enum { POINTS_LEAST = 3, SERIES_MOST = 4, EVENTS_MOST = 4, SOURCES_MOST = 8 };

/* "BNS 2021; RIA Novosti 2023": with the years where a series has several. */
static void add_sources(struct factsheet *sheet, struct str *text,
    const struct figure_rows *rows, const struct span *span)
{
	struct document_lines names = { 0 };
	struct str years[SOURCES_MOST] = { 0 };
	size_t at = 0;

	for (size_t i = 0; i < span->count; i++) {
		struct bilat_period period = span_at(span, i);
		const struct figure_row *row = figures_at(rows, period);
		struct document_table one = { .notes = names };

		if (row == NULL || !bilat_figure_available(&row->figure))
			continue;
		at = document_note_number(
		    sheet->document, &one, word_source(sheet, row->source));
		names = one.notes;
		if (at <= SOURCES_MOST && period.freq == BILAT_ANNUAL)
			str_printf(&years[at - 1], "%s%d",
			    years[at - 1].length > 0 ? ", " : " ", bilat_period_year(period));
	}
	at = 0;
	for (const struct document_line *name = names.first; name; name = name->next, at++)
		str_printf(text, "%s%s%s", at > 0 ? "; " : "", name->first->text,
		    names.count > 1 && at < SOURCES_MOST ? years[at].text : "");
	for (at = 0; at < SOURCES_MOST; at++)
		str_done(&years[at]);
}

static const char *joined_sources(struct factsheet *sheet, const struct figure_rows *rows,
    size_t count, const struct span *span)
{
	struct str text = STR_INIT, one = STR_INIT;

	for (size_t i = 0; i < count; i++) {
		str_clear(&one);
		add_sources(sheet, &one, &rows[i], span);
		if (strstr(text.text, one.text) == NULL)
			str_printf(&text, "%s%s", text.length > 0 ? "; " : "", one.text);
	}
	const char *kept = say(sheet, "Source: {source}", "source", text.text, NULL);
	str_done(&text);
	str_done(&one);
	return kept;
}

static void fill_points(struct factsheet *sheet, const struct figure_rows *rows,
    const struct span *span, struct bilat_chart_series *series)
{
	series->count = span->count;
	series->points = arena_array(sheet->arena, series->count, sizeof *series->points);
	for (size_t i = 0; i < span->count; i++) {
		struct bilat_chart_point *point = &series->points[i];
		const struct figure_row *row = figures_at(rows, span_at(span, i));

		point->period = span_at(span, i);
		point->figure =
		    row != NULL ? row->figure : bilat_figure_missing(BILAT_WHY_NOT_LOADED);
		point->source = row != NULL ? word_source(sheet, row->source) : NULL;
	}
}

static size_t points_of(const struct figure_rows *rows, const struct span *span)
{
	size_t points = 0;

	for (size_t i = 0; i < span->count; i++) {
		const struct figure_row *row = figures_at(rows, span_at(span, i));
		points += row != NULL && bilat_figure_available(&row->figure);
	}
	return points;
}

/* Series that can stand in one picture: the unit of the first, and points enough. */
static size_t choose_series(const struct figure_rows *rows, size_t count,
    const struct span *span, size_t least, struct figure_rows *out)
{
	const char *unit = NULL;
	size_t chosen = 0;

	for (size_t i = 0; i < count && chosen < SERIES_MOST; i++) {
		if (points_of(&rows[i], span) < least)
			continue;
		if (unit == NULL)
			unit = rows[i].at[0].unit;
		if (strcmp(unit, rows[i].at[0].unit) == 0)
			out[chosen++] = rows[i];
	}
	return chosen;
}

static bool is_one_sided(const struct figure_rows *rows, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		if (strcmp(rows[i].reporter, rows[0].reporter) != 0)
			return false;
	}
	return true;
}

/* A picture of both sides shows the other one too, if only as a dot or two. */
static size_t add_other_side(const struct figure_rows *rows, size_t count,
    const struct span *span, struct figure_rows *out, size_t chosen)
{
	for (size_t i = 0; i < count && chosen < SERIES_MOST; i++) {
		if (strcmp(rows[i].reporter, out[0].reporter) != 0 &&
		    strcmp(rows[i].at[0].unit, out[0].at[0].unit) == 0 &&
		    points_of(&rows[i], span) > 0)
			out[chosen++] = rows[i];
	}
	return chosen;
}

const char *chart_title(struct factsheet *sheet, const struct template_block *block,
    const struct figure_rows *rows, size_t count)
{
	if (*block->one_sided != '\0' && count > 0 && is_one_sided(rows, count))
		return word_side(sheet, block->one_sided, rows[0].reporter);
	return word_place(sheet, block->title);
}

/* What the picture says, for those who cannot see it. */
const char *chart_describe(struct factsheet *sheet, const struct bilat_chart *chart)
{
	struct str text = STR_INIT;
	char amount[BILAT_SHOW_SIZE];

	for (size_t i = 0; i < chart->series_count; i++) {
		const struct bilat_chart_series *series = &chart->series[i];

		str_printf(&text, "%s%s:", i > 0 ? ". " : "", series->name);
		for (size_t k = 0; k < series->count; k++) {
			const struct bilat_chart_point *point = &series->points[k];

			if (!bilat_figure_available(&point->figure))
				continue;
			bilat_show_amount(
			    amount, &point->figure, chart->scale_power, sheet->marks);
			if (point->label != NULL)
				str_printf(&text, " %s %s;", point->label, amount);
			else
				str_printf(&text, " %s %s;",
				    word_period(sheet, point->period, false), amount);
		}
		str_cut(&text, text.length - 1);
	}
	const char *kept = arena_printf(sheet->arena, "%s.", text.text);
	str_done(&text);
	return kept;
}

/* The place of a day on the axis; false if it is not on it. */
static bool place_of(int32_t day, const struct span *span, struct bilat_period *out)
{
	int32_t first = bilat_period_first_day(span_at(span, 0));

	return day >= first && day <= bilat_period_last_day(span->last) &&
	       bilat_period_within(bilat_period_make(BILAT_DAY, day), span->last.freq, out);
}

/* Projects that began to work within these periods. */
static bool add_events(struct factsheet *sheet, struct bilat_chart *chart,
    const struct span *span, struct bilat_error *err)
{
	struct bilat_projects projects;

	if (!factsheet_projects(sheet, &projects, err))
		return false;
	chart->events = arena_array(sheet->arena, EVENTS_MOST, sizeof *chart->events);
	for (size_t i = 0; i < projects.count; i++) {
		const struct bilat_project *project = &projects.at[i];

		for (size_t k = 0; k < project->event_count; k++) {
			const struct bilat_event *event = &project->events[k];
			struct bilat_period place;

			if (strcmp(event->stage, "operating") != 0 ||
			    chart->event_count == EVENTS_MOST ||
			    !place_of(event->last_day, span, &place))
				continue;
			chart->events[chart->event_count++] = (struct bilat_chart_event){
				.period = place,
				.label = arena_strdup(
				    sheet->arena, bilat_text(sheet->texts, project->name)),
			};
			break;
		}
	}
	bilat_projects_free(&projects);
	return true;
}

/* A picture that lacks one of the series it is made for is one of lines. */
static enum bilat_chart_kind kind_for(enum bilat_chart_kind wanted, size_t series)
{
	bool whole = wanted == BILAT_CHART_BALANCE  ? series == 3
		     : wanted == BILAT_CHART_MIRROR ? series == 2 || series == 3
						    : true;

	return whole ? wanted : BILAT_CHART_LINE;
}

bool block_chart(struct factsheet *sheet, const struct template_block *block,
    const struct figure_rows *rows, size_t count, const struct span *span,
    struct bilat_error *err)
{
	struct figure_rows chosen[SERIES_MOST];
	struct bilat_chart *chart = arena_alloc(sheet->arena, sizeof *chart);
	const char *unit;

	chart->series_count = choose_series(rows, count, span, POINTS_LEAST, chosen);
	if (chart->series_count == 0 || !sheet->options->charts)
		return true;
	if (block->chart_kind == BILAT_CHART_LINE && is_one_sided(chosen, chart->series_count))
		chart->series_count =
		    add_other_side(rows, count, span, chosen, chart->series_count);
	unit = chosen[0].at[0].unit;
	chart->kind = kind_for(block->chart_kind, chart->series_count);
	chart->texts = sheet->texts;
	chart->title = chart_title(sheet, block, chosen, chart->series_count);
	chart->scale_power = show_power(sheet, unit, chosen, chart->series_count);
	chart->subtitle =
	    chart->kind == BILAT_CHART_INDEX
		? say(sheet, "{year} = 100", "year",
		      word_period(sheet, span_at(span, 0), false), NULL)
		: show_unit(sheet, unit, chart->scale_power);
	chart->footnote = joined_sources(sheet, chosen, chart->series_count, span);
	chart->series = arena_array(sheet->arena, chart->series_count, sizeof *chart->series);
	for (size_t i = 0; i < chart->series_count; i++) {
		chart->series[i].name =
		    word_series(sheet, chosen[i].entry, chosen[i].reporter, chosen[i].partner);
		fill_points(sheet, &chosen[i], span, &chart->series[i]);
	}
	chart->description = chart_describe(sheet, chart);
	if (block->events && !add_events(sheet, chart, span, err))
		return false;
	document_chart(sheet->document, block->id, chart);
	sheet->charts++;
	return true;
}
