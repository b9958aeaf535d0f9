#include "cli/show.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "cli/cells.h"
#include "cli/reading.h"

void show_init(
    struct shown *shown, struct cli *cli, const struct bilat_answer_row *rows, size_t count)
{
	*shown = (struct shown){ .cli = cli };
	for (size_t i = 0; i < count; i++) {
		struct shown_scale *scale = NULL;
		int power;
		shown->has_points |= shown_in_points(rows[i].unit);
		shown->has_percent |= !shown_in_points(rows[i].unit);
		shown->partners |= !text_equal(rows[i].partner, rows[0].partner);
		shown->indicators |= !text_equal(rows[i].indicator, rows[0].indicator);
		for (size_t s = 0; s < shown->scales.count; s++) {
			if (strcmp(shown->scales.at[s].unit, rows[i].unit) == 0)
				scale = &shown->scales.at[s];
		}
		if (scale == NULL) {
			scale = vec_push(&shown->scales);
			scale->unit = rows[i].unit;
		}
		power = bilat_show_power(
		    bilat_unit_get(cli->reference, rows[i].unit), &rows[i].figure, 1);
		if (power > scale->power)
			scale->power = power;
	}
}

bool shown_in_points(const char *unit)
{
	return strncmp(unit, "percent", strlen("percent")) == 0;
}

void show_done(struct shown *shown)
{
	vec_done(&shown->scales);
	vec_done(&shown->reasons);
}

int shown_power(const struct shown *shown, const char *unit)
{
	for (size_t s = 0; s < shown->scales.count; s++) {
		if (strcmp(shown->scales.at[s].unit, unit) == 0)
			return shown->scales.at[s].power;
	}
	return 0;
}

const char *shown_unit(struct shown *shown, const struct bilat_answer_row *row)
{
	char text[BILAT_SHOW_SIZE];
	const struct bilat_unit *unit = bilat_unit_get(shown->cli->reference, row->unit);

	if (unit == NULL)
		return row->unit;
	bilat_show_unit(text, unit, shown_power(shown, row->unit));
	return arena_strdup(shown->cli->arena, text);
}

/* Status marks that people know as small letters; normal and none have no mark. */
static const char *marks_of(struct shown *shown, bilat_status status)
{
	char letters[BILAT_STATUS_SIZE];

	shown->statuses |= status;
	bilat_status_print(letters, status);
	if (letters[0] == '\0')
		return "";
	for (char *c = letters; *c != '\0'; c++)
		*c = (char)(*c - 'A' + 'a');
	return arena_printf(shown->cli->arena, " %s", letters);
}

static void note_bound(struct shown *shown, const struct bilat_figure *figure)
{
	if (figure->bound > 0 && (unsigned)figure->bound < sizeof shown->bounds)
		shown->bounds[(unsigned)figure->bound] = true;
}

const char *shown_amount(
    struct shown *shown, const struct bilat_figure *figure, const char *unit, bool sign)
{
	char text[BILAT_SHOW_SIZE];
	const struct bilat_unit *known = bilat_unit_get(shown->cli->reference, unit);

	if (!bilat_figure_available(figure))
		return "..";
	note_bound(shown, figure);
	bilat_show_figure(text, figure, known, shown_power(shown, unit), sign,
	    bilat_reference_marks(shown->cli->reference));
	if (sign && figure->value > 0 && figure->bound == BILAT_EXACT && text[0] != '+')
		return arena_printf(
		    shown->cli->arena, "+%s%s", text, marks_of(shown, figure->status));
	return arena_printf(shown->cli->arena, "%s%s", text, marks_of(shown, figure->status));
}

const char *shown_growth(
    struct shown *shown, const struct bilat_figure *figure, const char *unit)
{
	char text[BILAT_SHOW_SIZE];

	note_bound(shown, figure);
	if (shown_in_points(unit))
		bilat_show_percent(
		    text, figure, true, bilat_reference_marks(shown->cli->reference));
	else
		bilat_show_growth(text, figure, bilat_reference_marks(shown->cli->reference));
	return arena_printf(shown->cli->arena, "%s%s", text, marks_of(shown, figure->status));
}

const char *shown_share(struct shown *shown, const struct bilat_figure *figure)
{
	char text[BILAT_SHOW_SIZE];

	note_bound(shown, figure);
	return arena_strdup(
	    shown->cli->arena, bilat_show_percent(text, figure, false,
				   bilat_reference_marks(shown->cli->reference)));
}

static const char *reason_text(const struct bilat_figure *figure)
{
	return bilat_figure_available(figure) ? NULL : bilat_why_code(figure->why);
}

/* As many periods as a note bears. */
enum { MOST_NAMED = 6 };

static bool same_pair(const struct bilat_answer_row *a, const struct bilat_answer_row *b)
{
	return text_equal(a->partner, b->partner) && text_equal(a->indicator, b->indicator);
}

/* What a period is of, where the table has several. */
static const char *name_of(struct shown *shown, const struct bilat_answer_row *row)
{
	const char *partner =
	    shown->partners ? reading_area_name(shown->cli, row->partner) : "";

	return arena_printf(shown->cli->arena, "%s%s%s%s",
	    shown->indicators ? row->indicator : "",
	    shown->indicators && shown->partners ? " " : "", partner,
	    shown->indicators || shown->partners ? " " : "");
}

static void add_reason(struct shown *shown, const struct bilat_answer_row *row,
    const char *column, enum bilat_why why)
{
	char period[BILAT_PERIOD_SIZE];
	struct shown_reason *reason = NULL;

	bilat_period_print(period, row->period);
	for (size_t i = 0; i < shown->reasons.count; i++) {
		if (shown->reasons.at[i].why == why &&
		    strcmp(shown->reasons.at[i].column, column) == 0)
			reason = &shown->reasons.at[i];
	}
	if (reason == NULL) {
		reason = vec_push(&shown->reasons);
		reason->column = column;
		reason->why = why;
		reason->periods = "";
	}
	bool further = reason->last != NULL && same_pair(reason->last, row);
	if (further && bilat_period_equal(reason->last->period, row->period))
		return;
	if (reason->count < MOST_NAMED)
		reason->periods = arena_printf(shown->cli->arena, "%s%s%s%s", reason->periods,
		    reason->count > 0 ? ", " : "", further ? "" : name_of(shown, row), period);
	reason->last = row;
	reason->count++;
}

/* In the value column of the flat forms stands the bare number: the bound has its own. */
static void value_cell(
    struct table *table, const struct bilat_answer_row *row, struct shown *shown)
{
	const struct bilat_figure *figure = &row->figure;

	if (!bilat_figure_available(figure)) {
		table_none(table);
		add_reason(shown, row, "value", figure->why);
		return;
	}
	table_number(table, shown_amount(shown, figure, row->unit, false), figure->value);
}

void show_value_cells(
    struct table *table, const struct bilat_answer_row *row, struct shown *shown)
{
	char status[BILAT_STATUS_SIZE];

	value_cell(table, row, shown);
	table_text(table, reason_text(&row->figure));
	table_text(table, cells_bound(&row->figure));
	cells_interval(table, &row->figure);
	table_texts(table, shown_unit(shown, row), row->unit);
	table_text(table, bilat_status_print(status, row->figure.status));
}

/* What a measure is in, behind its name in the heading. */
static const char *measure_unit(const struct shown *shown, enum bilat_measure_kind kind)
{
	switch (kind) {
	case BILAT_M_CONTRIBUTION:
	case BILAT_M_MARKET_SHARE:
		return " points";
	case BILAT_M_YOY:
	case BILAT_M_POP:
	case BILAT_M_CUMULATIVE:
		return !shown->has_points   ? " %"
		       : shown->has_percent ? " %, points"
					    : " points";
	default:
		return bilat_measure_is_percent(kind) ? " %" : "";
	}
}

void show_measure_columns(struct table *table, const struct shown *shown,
    const struct bilat_measure *measure, bool reasons)
{
	struct str title = STR_INIT;
	bool number = measure->kind != BILAT_M_RECORD;
	bool place = measure->kind == BILAT_M_RANK || measure->kind == BILAT_M_RANK_LISTED;
	enum cells_behind behind = !reasons           ? CELLS_NOTHING
				   : number && !place ? CELLS_REASON_AND_ENDS
						      : CELLS_REASON;

	str_printf(&title, "%s%s", measure->name, measure_unit(shown, measure->kind));
	cells_figure_columns(
	    table, measure->name, title.text, SHOW_ALL | (number ? ALIGN_NUMBER : 0), behind);
	if (measure->kind == BILAT_M_RECORD)
		table_column(table, "record_since", "", SHOW_JSON | SHOW_SPARSE | SHOW_FLAT);
	str_done(&title);
}

static const char *measure_text(struct shown *shown, const struct bilat_measure *measure,
    const struct bilat_answer_row *row, const struct bilat_figure *figure)
{
	char text[BILAT_SHOW_SIZE];

	note_bound(shown, figure);
	switch (measure->kind) {
	case BILAT_M_VALUE:
	case BILAT_M_SUM:
	case BILAT_M_MA:
	case BILAT_M_YTD:
	case BILAT_M_ROLLING:
	case BILAT_M_OTHERS:
		return shown_amount(shown, figure, row->unit, false);
	case BILAT_M_CHANGE:
		return shown_amount(shown, figure, row->unit, true);
	case BILAT_M_RANK:
	case BILAT_M_RANK_LISTED:
		return arena_printf(shown->cli->arena, "%s",
		    bilat_show_amount(
			text, figure, 0, bilat_reference_marks(shown->cli->reference)));
	case BILAT_M_RANK_CHANGE:
		bilat_show_amount(
		    text, figure, 0, bilat_reference_marks(shown->cli->reference));
		return arena_printf(
		    shown->cli->arena, "%s%s", figure->value > 0 ? "+" : "", text);
	case BILAT_M_INDEX:
		bilat_show_amount(
		    text, figure, 0, bilat_reference_marks(shown->cli->reference));
		break;
	case BILAT_M_SHARE:
		bilat_show_percent(
		    text, figure, false, bilat_reference_marks(shown->cli->reference));
		break;
	case BILAT_M_CONTRIBUTION:
	case BILAT_M_MARKET_SHARE:
		return shown_growth(shown, figure, "percent");
	default:
		return shown_growth(shown, figure, row->unit);
	}
	return arena_printf(shown->cli->arena, "%s%s", text, marks_of(shown, figure->status));
}

const char *show_measure_text(struct shown *shown, const struct bilat_measure *measure,
    const struct bilat_answer_row *row, size_t index)
{
	const struct bilat_figure *figure = &row->measures[index];

	if (!bilat_figure_available(figure))
		return "..";
	if (measure->kind == BILAT_M_RECORD)
		return figure->value > 0 ? "high" : figure->value < 0 ? "low" : "none";
	return measure_text(shown, measure, row, figure);
}

static void record_cells(
    struct table *table, const struct bilat_answer_row *row, const struct bilat_figure *figure)
{
	char since[BILAT_PERIOD_SIZE], people[2 * BILAT_PERIOD_SIZE] = "";
	const char *word = figure->value > 0 ? "high" : figure->value < 0 ? "low" : "";
	bool said = row->record_since.freq != BILAT_FREQ_NONE && word[0] != '\0';

	if (said)
		snprintf(people, sizeof people, "%s since %s", word,
		    bilat_period_print(since, row->record_since));
	if (bilat_figure_available(figure))
		table_texts(table, people, word);
	else
		table_none(table);
	table_text(table, reason_text(figure));
	for (int i = 0; i < 3; i++)
		table_none(table);
	table_text(table, said ? since : NULL);
}

void show_measure_cells(struct table *table, const struct bilat_measure *measure,
    const struct bilat_answer_row *row, size_t index, struct shown *shown)
{
	const struct bilat_figure *figure = &row->measures[index];

	if (!bilat_figure_available(figure) && bilat_figure_available(&row->figure))
		add_reason(shown, row, measure->name, figure->why);
	if (measure->kind == BILAT_M_RECORD) {
		record_cells(table, row, figure);
		return;
	}
	cells_figure(table,
	    bilat_figure_available(figure) ? measure_text(shown, measure, row, figure) : NULL,
	    figure);
}

void show_legend(struct shown *shown, struct table *table)
{
	static const struct {
		char letter;
		const char *text;
	} words[] = { { 'B', "b break in the series" }, { 'D', "d definition differs" },
		{ 'E', "e estimate" }, { 'F', "f forecast" }, { 'G', "g experimental" },
		{ 'I', "i imputed" }, { 'N', "n not significant" }, { 'P', "p provisional" },
		{ 'S', "s special event" }, { 'U', "u low reliability" },
		{ 'V', "v unvalidated" }, { 'W', "w includes another category" } };
	struct str line = STR_INIT;

	if (shown->bounds[BILAT_MORE])
		str_add(&line, "> more than");
	if (shown->bounds[BILAT_LESS])
		str_printf(&line, "%s< less than", line.length > 0 ? ", " : "");
	if (shown->bounds[BILAT_ABOUT])
		str_printf(&line, "%s~ about", line.length > 0 ? ", " : "");
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (shown->statuses & BILAT_STATUS(words[i].letter))
			str_printf(&line, "%s%s", line.length > 0 ? ", " : "", words[i].text);
	}
	if (line.length > 0)
		table_note(table, line.text);
	str_done(&line);
}

void show_notes(struct shown *shown, struct table *table, const struct bilat_answer *answer)
{
	for (size_t i = 0; i < shown->reasons.count; i++) {
		const struct shown_reason *reason = &shown->reasons.at[i];
		const char *more = reason->count > MOST_NAMED
				       ? arena_printf(shown->cli->arena, " and %zu more",
					     reason->count - MOST_NAMED)
				       : "";
		table_note(table, arena_printf(shown->cli->arena, "%s %s%s: not available, %s",
				      reason->column, reason->periods, more,
				      bilat_why_sentence(reason->why)));
	}
	for (size_t i = 0; i < answer->note_count; i++)
		table_note(table, answer->notes[i].text);
	show_legend(shown, table);
}
