/* show.h - answered figures as cells of a table, and the notes that explain them. */
#ifndef CLI_SHOW_H
#define CLI_SHOW_H

#include <bilat/bilat.h>
#include <bilat/show.h>

#include "base/vec.h"
#include "cli/command.h"
#include "cli/table.h"

struct shown_scale {
	const char *unit; /* id */
	int power;
};

/* Why cells of one column are not available, with the periods it holds for. */
struct shown_reason {
	const char *column;
	enum bilat_why why;
	const char *periods; /* the first ones, behind what they are of where that varies */
	const struct bilat_answer_row *last;
	size_t count;
};

/* The scale of each unit in the table, and what has to be explained below it. */
struct shown {
	struct cli *cli;
	VEC(struct shown_scale) scales;
	bool has_points, has_percent; /* changes in points, in percent: rows of both kinds */
	bool partners, indicators;    /* more than one of them */
	bilat_status statuses;        /* marks used */
	bool bounds[128];
	VEC(struct shown_reason) reasons;
};

void show_init(
    struct shown *shown, struct cli *cli, const struct bilat_answer_row *rows, size_t count);
void show_done(struct shown *shown);
/* "bn USD" of a row's unit at the table's scale. */
const char *shown_unit(struct shown *shown, const struct bilat_answer_row *row);
int shown_power(const struct shown *shown, const char *unit);
/* An amount as people read it, with the marks of its status ("4.05 p"). */
const char *shown_amount(
    struct shown *shown, const struct bilat_figure *figure, const char *unit, bool sign);

/* Cells value, value_reason, bound, lower, upper, unit, status. */
void show_value_cells(
    struct table *table, const struct bilat_answer_row *row, struct shown *shown);

/* Whether changes of figures in this unit are in percentage points. */
bool shown_in_points(const char *unit);
/* A part in percent as people read it ("9.8", "< 20.1"). */
const char *shown_share(struct shown *shown, const struct bilat_figure *figure);
/* A change in percent or in points as people read it, with the marks of its status. */
const char *shown_growth(
    struct shown *shown, const struct bilat_figure *figure, const char *unit);

/* A measure of a row as people read it; ".." if it is not available. */
const char *show_measure_text(struct shown *shown, const struct bilat_measure *measure,
    const struct bilat_answer_row *row, size_t index);

/* Changes of what is in percent are in points: the heading says so. */
void show_measure_columns(struct table *table, const struct shown *shown,
    const struct bilat_measure *measure, bool reasons);
void show_measure_cells(struct table *table, const struct bilat_measure *measure,
    const struct bilat_answer_row *row, size_t index, struct shown *shown);

/* Notes of the answer, reasons for what is not available, a legend of the signs used. */
void show_notes(struct shown *shown, struct table *table, const struct bilat_answer *answer);
void show_legend(struct shown *shown, struct table *table);

#endif
