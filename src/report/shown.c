/* What is put on the page, and what follows from it for notes and sources. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/indicator.h>
#include <bilat/source.h>
#include <bilat/unit.h>

#include "base/arena.h"
#include "report/factsheet.h"

static bool first_time(struct factsheet *sheet, const char *kind, const char *key)
{
	struct str whole = STR_INIT;

	str_printf(&whole, "%s\x1f%s", kind, key);
	bool is_new = !map_get(sheet->seen, whole.text, NULL);
	if (is_new)
		map_put(sheet->seen, whole.text, 1);
	str_done(&whole);
	return is_new;
}

static void note_indicator(struct factsheet *sheet, const char *id)
{
	if (first_time(sheet, "indicator", id))
		*vec_push(&sheet->indicators) = id;
}

static void note_basis(struct factsheet *sheet, const struct figure_row *row)
{
	const struct bilat_source *source = bilat_source_get(sheet->reference, row->source);
	const char *basis = source != NULL ? source->basis : "statement";
	char period[BILAT_PERIOD_SIZE];
	struct str key = STR_INIT;

	str_printf(&key, "%s|%s|%s|%s|%s|%s", row->reporter, row->partner, row->indicator,
	    row->detail, bilat_period_print(period, row->period), row->source);
	if (first_time(sheet, "figure", key.text)) {
		if (strcmp(basis, "model") == 0 || (row->figure.status & BILAT_STATUS('E')))
			sheet->estimates++;
		else if (strcmp(basis, "statistic") == 0)
			sheet->statistics++;
		else
			sheet->statements++;
	}
	str_done(&key);
}

static struct used_source *use_source(struct factsheet *sheet, const char *id)
{
	for (size_t i = 0; i < sheet->sources.count; i++) {
		if (strcmp(sheet->sources.at[i].id, id) == 0)
			return &sheet->sources.at[i];
	}
	struct used_source *source = vec_push(&sheet->sources);
	source->id = arena_strdup(sheet->arena, id);
	return source;
}

void show_document(struct factsheet *sheet, int64_t document)
{
	if (document == 0)
		return;
	for (size_t i = 0; i < sheet->documents.count; i++) {
		if (sheet->documents.at[i] == document)
			return;
	}
	*vec_push(&sheet->documents) = document;
}

void show_source(struct factsheet *sheet, const char *source, const char *title,
    const char *publisher, const char *url, int32_t vintage)
{
	struct used_source *used = use_source(sheet, source);
	struct str key = STR_INIT;

	if (vintage > used->vintage)
		used->vintage = vintage;
	if (vintage > sheet->newest)
		sheet->newest = vintage;
	str_printf(&key, "%s|%s", source, title);
	if (*title != '\0' && first_time(sheet, "title", key.text)) {
		struct document_line *line = document_line(sheet->document, &used->titles);

		document_run(sheet->document, line, title, url);
		/* The outlet, where it is not who produces the figure. */
		publisher = bilat_text(sheet->texts, publisher);
		if (*publisher != '\0' && strcmp(publisher, word_source(sheet, source)) != 0)
			document_run(sheet->document, line,
			    arena_printf(sheet->arena, ", %s", publisher), NULL);
		if (vintage != 0)
			document_run(sheet->document, line,
			    arena_printf(sheet->arena, ", %s", word_date(sheet, vintage)),
			    NULL);
	}
	str_done(&key);
}

static void note_pedigree(struct factsheet *sheet, const struct figure_row *row)
{
	struct bilat_series key = { .indicator = row->indicator,
		.reporter = row->reporter,
		.partner = row->partner,
		.detail = row->detail,
		.unit = row->unit,
		.source = row->source,
		.freq = row->period.freq };
	struct bilat_observation observation = { row->period, row->figure, row->origin };
	struct bilat_pedigree pedigree;

	if (row->origin.document == 0 ||
	    !bilat_store_pedigree(sheet->store, &key, &observation, &pedigree, NULL)) {
		show_source(sheet, row->source, "", "", "", row->origin.vintage);
		return;
	}
	show_source(sheet, row->source, pedigree.title, pedigree.publisher, pedigree.url,
	    pedigree.vintage);
	show_document(sheet, row->origin.document);
	bilat_pedigree_free(&pedigree);
}

static void note_signs(struct factsheet *sheet, const struct bilat_figure *figure)
{
	sheet->sign_more |= figure->bound == BILAT_MORE;
	sheet->sign_less |= figure->bound == BILAT_LESS;
	sheet->sign_about |= figure->bound == BILAT_ABOUT;
	sheet->flags |= figure->status;
}

/* Columns of measures are called by their names, those of values by what they are of. */
static const char *measure_of(struct factsheet *sheet, const struct figure_row *figure,
    const struct bilat_figure *value, const char *column)
{
	static const char *const measures[] = { "change", "yoy", "share", "rank",
		"contribution", "gap", "asymmetry", "cagr", "cumulative", "index" };
	size_t length = strcspn(column, ":");

	if (value == &figure->figure)
		return figure->what != NULL ? figure->what : "value";
	for (size_t i = 0; i < sizeof measures / sizeof measures[0]; i++) {
		if (strlen(measures[i]) != length || strncmp(column, measures[i], length) != 0)
			continue;
		/* With its argument, as in "cagr:7". */
		return figure->what == NULL
			   ? arena_strdup(sheet->arena, column)
			   : arena_printf(sheet->arena, "%s %s", figure->what, column);
	}
	return "value";
}

void show_register(struct factsheet *sheet, const struct figure_row *figure,
    const struct bilat_figure *value, const char *unit, const char *row_name,
    const char *column, const char *text)
{
	char period[BILAT_PERIOD_SIZE];

	*vec_push(&sheet->numbers) = (struct shown_number){
		.section = sheet->section->id,
		.table = sheet->block->id,
		.row = arena_strdup(sheet->arena, row_name),
		.column = arena_strdup(sheet->arena, column),
		.measure = measure_of(sheet, figure, value, column),
		.reporter = figure->reporter,
		.partner = figure->partner,
		.indicator = figure->indicator,
		.detail = figure->detail,
		.period =
		    arena_strdup(sheet->arena, bilat_period_print(period, figure->period)),
		.unit = arena_strdup(sheet->arena, unit),
		.source = figure->source,
		.text = arena_strdup(sheet->arena, text),
		.figure = *value,
	};
	note_indicator(sheet, figure->indicator);
	if (value == &figure->figure) {
		note_basis(sheet, figure);
		note_pedigree(sheet, figure);
	}
}

static const char *flag_of(struct factsheet *sheet, bilat_status status)
{
	static const struct {
		char letter;
		const char *flag;
	} flags[] = { { 'B', "b" }, { 'D', "d" }, { 'E', "e" }, { 'F', "f" }, { 'G', "g" },
		{ 'I', "e" }, { 'N', "n" }, { 'P', "p" }, { 'S', "s" }, { 'U', "u" },
		{ 'V', "v" }, { 'W', "w" } };
	struct str out = STR_INIT;

	for (size_t i = 0; i < sizeof flags / sizeof flags[0]; i++) {
		if (status & BILAT_STATUS(flags[i].letter))
			str_add(&out, flags[i].flag);
	}
	const char *kept = arena_strdup(sheet->arena, out.text);
	str_done(&out);
	return kept;
}

static const char *amount_text(
    struct factsheet *sheet, const struct bilat_figure *figure, const char *unit, int power)
{
	char text[BILAT_SHOW_SIZE];

	if (word_is_percent(sheet, unit))
		bilat_show_percent(text, figure, false, sheet->marks);
	else
		bilat_show_amount(text, figure, power, sheet->marks);
	return arena_strdup(sheet->arena, text);
}

void show_note_source(struct factsheet *sheet, struct document_table *table,
    struct document_cell *cell, const char *source)
{
	cell->note = document_note_number(sheet->document, table,
	    say(sheet, "Source: {source}.", "source", word_source_of(sheet, source), NULL));
}

void show_missing(struct factsheet *sheet, struct document_table *table,
    struct document_row *row, enum bilat_why why)
{
	struct document_cell *cell = document_cell(sheet->document, row, "..");
	const char *sentence = say_why(sheet, why);

	cell->muted = true;
	sheet->sign_missing = true;
	if (why == BILAT_WHY_NONE || why == BILAT_WHY_NOT_LOADED)
		sentence = say(sheet, "no figure is held", NULL);
	cell->hint = sentence;
	cell->reason = document_reason_number(
	    sheet->document, table, arena_printf(sheet->arena, ".. %s.", sentence));
}

struct document_cell *show_figure(struct factsheet *sheet, struct document_table *table,
    struct document_row *row, const struct figure_row *figure, int power, const char *row_name,
    const char *column)
{
	if (figure == NULL || !bilat_figure_available(&figure->figure)) {
		show_missing(sheet, table, row,
		    figure != NULL ? figure->figure.why : BILAT_WHY_NOT_LOADED);
		return NULL;
	}
	const char *text = amount_text(sheet, &figure->figure, figure->unit, power);
	struct document_cell *cell = document_cell(sheet->document, row, text);
	cell->number = document_number(
	    sheet->document, &figure->figure, word_is_percent(sheet, figure->unit) ? 0 : power);
	cell->flag = flag_of(sheet, figure->figure.status);
	note_signs(sheet, &figure->figure);
	show_register(sheet, figure, &figure->figure, figure->unit, row_name, column, text);
	return cell;
}

struct document_cell *show_measure(struct factsheet *sheet, struct document_table *table,
    struct document_row *row, const struct figure_row *of, const struct bilat_figure *measure,
    const char *unit, int power, const char *row_name, const char *column)
{
	char text[BILAT_SHOW_SIZE];
	bool percent = word_is_percent(sheet, unit);
	bool sign = strcmp(column, "share") != 0 && strcmp(column, "index") != 0;

	if (of == NULL || !bilat_figure_available(measure)) {
		show_missing(
		    sheet, table, row, of != NULL ? measure->why : BILAT_WHY_NOT_LOADED);
		return NULL;
	}
	if (percent && strcmp(column, "yoy") == 0) {
		bilat_show_growth(text, measure, sheet->marks);
	} else if (percent) {
		bilat_show_percent(text, measure, sign, sheet->marks);
	} else {
		const char *amount = amount_text(sheet, measure, unit, power);
		bool plain = measure->bound == BILAT_EXACT && measure->value > 0;
		snprintf(text, sizeof text, "%s%s", sign && plain ? "+" : "", amount);
	}
	note_signs(sheet, measure);
	show_register(sheet, of, measure, unit, row_name, column, text);
	struct document_cell *cell = document_cell(sheet->document, row, text);
	cell->number = document_number(sheet->document, measure, percent ? 0 : power);
	return cell;
}

void show_leave_out(struct factsheet *sheet, const char *why)
{
	const struct template_block *block = sheet->block;

	*vec_push(&sheet->left_out) = (struct left_out){
		.what = *block->title != '\0' ? word_place(sheet, block->title)
					      : word_place(sheet, sheet->section->title),
		.why = why != NULL ? arena_strdup(sheet->arena, why) : "",
		.load = *block->load != '\0' ? block->load : sheet->section->load,
	};
}

/* "bn USD" stays on one line. */
static const char *unbroken(struct factsheet *sheet, const char *text)
{
	const char *blank = strchr(text, ' ');

	if (blank == NULL)
		return arena_strdup(sheet->arena, text);
	return arena_printf(
	    sheet->arena, "%.*s\xc2\xa0%s", (int)(blank - text), text, blank + 1);
}

const char *show_unit(struct factsheet *sheet, const char *unit, int power)
{
	const struct bilat_unit *known = bilat_unit_get(sheet->reference, unit);
	char text[BILAT_SHOW_SIZE];

	if (known == NULL)
		return arena_strdup(sheet->arena, unit);
	const char *name = bilat_text(sheet->texts, bilat_show_unit(text, known, 0));
	if (power == 9)
		name = say(sheet, "bn {unit}", "unit", name, NULL);
	else if (power == 6)
		name = say(sheet, "mn {unit}", "unit", name, NULL);
	return unbroken(sheet, name);
}

static bool has_amounts(struct factsheet *sheet, const struct figure_rows *rows, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (rows[i].count > 0 && !word_is_percent(sheet, rows[i].at[0].unit))
			return true;
	}
	return false;
}

const char *show_common_unit(
    struct factsheet *sheet, const struct figure_rows *rows, size_t count)
{
	bool amounts = has_amounts(sheet, rows, count);
	const char *unit = NULL;

	for (size_t i = 0; i < count; i++) {
		for (size_t k = 0; k < rows[i].count; k++) {
			if (amounts && word_is_percent(sheet, rows[i].at[k].unit))
				continue;
			if (unit != NULL && strcmp(unit, rows[i].at[k].unit) != 0)
				return NULL;
			unit = rows[i].at[k].unit;
		}
	}
	return unit;
}

int show_power(
    struct factsheet *sheet, const char *unit, const struct figure_rows *rows, size_t count)
{
	VEC(struct bilat_figure) figures = VEC_INIT;

	for (size_t i = 0; i < count; i++) {
		for (size_t k = 0; k < rows[i].count; k++) {
			if (strcmp(rows[i].at[k].unit, unit) == 0)
				*vec_push(&figures) = rows[i].at[k].figure;
		}
	}
	int power =
	    bilat_show_power(bilat_unit_get(sheet->reference, unit), figures.at, figures.count);
	vec_done(&figures);
	return power;
}

const char *show_row_label(
    struct factsheet *sheet, const struct figure_rows *rows, int power, const char *table_unit)
{
	const char *label = word_series(sheet, rows->entry, rows->reporter, rows->partner);
	const char *id = rows->count > 0 ? rows->at[0].unit : "";
	const struct bilat_unit *unit = bilat_unit_get(sheet->reference, id);
	bool said =
	    *rows->entry->label != '\0' &&
	    (unit == NULL || unit->kind == BILAT_UNIT_RATIO || unit->kind == BILAT_UNIT_INDEX);

	if (said || (table_unit != NULL && strcmp(table_unit, id) == 0))
		return label;
	return say(sheet, "{label}, {unit}", "label", label, "unit",
	    show_unit(sheet, id, power), NULL);
}
