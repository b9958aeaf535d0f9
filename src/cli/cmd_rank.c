/* bilat rank: partners in order. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/num.h"
#include "cli/cells.h"
#include "cli/reading.h"
#include "cli/show.h"

struct rank_options {
	struct reading_options reading;
	struct table_options table;
	const char *top, *partner, *by;
	bool reverse, reasons;
};

static const struct option rank_options[] = {
	{ "top", 0, OPTION_TEXT, "N", "only the first N", offsetof(struct rank_options, top) },
	{ "reverse", 0, OPTION_FLAG, NULL, "smallest first",
	    offsetof(struct rank_options, reverse) },
	{ "partner", 0, OPTION_TEXT, "AREA",
	    "its place and those next to it; with --by what is ranked of it",
	    offsetof(struct rank_options, partner) },
	{ "by", 0, OPTION_TEXT, "DIMENSION",
	    "rank the values of a dimension (product) of one partner instead",
	    offsetof(struct rank_options, by) },
	{ "reasons", 0, OPTION_FLAG, NULL,
	    "CSV: columns with the reason and the ends of a range behind each figure",
	    offsetof(struct rank_options, reasons) },
	READING_OPTIONS(struct rank_options, reading),
	CONVERTING_OPTIONS(struct rank_options, reading),
	TABLE_OPTIONS(struct rank_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

static void add_columns(struct table *table, const struct rank_options *o,
    const char *dimension, const char *value_title, bool in_points)
{
	const unsigned all = SHOW_ALL | ALIGN_NUMBER;
	const enum cells_behind place = o->reasons ? CELLS_REASON : CELLS_NOTHING;
	const enum cells_behind ends = o->reasons ? CELLS_REASON_AND_ENDS : CELLS_NOTHING;
	const unsigned end = SHOW_JSON | SHOW_SPARSE | (o->reasons ? SHOW_FLAT : 0);

	cells_figure_columns(table, "rank", "rank", all | SHOW_KEY, place);
	table_column(table, dimension, dimension, SHOW_ALL | SHOW_KEY);
	table_column(table, "value", value_title, all);
	table_column(table, "bound", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "lower", "", end);
	table_column(table, "upper", "", end);
	table_column(table, "unit", "", SHOW_FLAT | SHOW_JSON);
	cells_figure_columns(table, "share", "share %", all, ends);
	cells_figure_columns(table, "change", "change", all, ends);
	cells_figure_columns(table, "yoy", in_points ? "yoy points" : "yoy %", all, ends);
	cells_figure_columns(table, "rank_before", "a year before", all, place);
	table_column(table, "ranked", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "source", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "rank_listed", "", SHOW_FLAT | SHOW_JSON);
}

/* A place; what a partner that is not held could change is told to people only, with a mark. */
static void place_cells(
    struct cli *cli, struct table *table, const char *place, int rank, enum bilat_why why)
{
	struct bilat_figure figure = why == BILAT_WHY_NONE
					 ? bilat_figure_make(BILAT_EXACT, rank, 0)
					 : bilat_figure_missing(why);

	if (why == BILAT_WHY_NONE)
		table_number(table, place, rank);
	else if (place != NULL)
		table_texts(
		    table, arena_printf(cli->arena, "%s%s", place, rank > 0 ? "?" : ""), NULL);
	else
		table_none(table);
	cells_reason(table, &figure);
}

static void measure_cells(struct cli *cli, struct table *table, struct shown *shown,
    const struct bilat_ranking *ranking, const struct bilat_ranking_row *row)
{
	bool shared = bilat_figure_available(&row->share);
	bool grown = bilat_figure_available(&row->yoy);
	const char *before =
	    row->rank_before > 0 ? arena_printf(cli->arena, "%d", row->rank_before) : NULL;

	cells_figure(table, shared ? shown_share(shown, &row->share) : NULL, &row->share);
	cells_figure(
	    table, shown_amount(shown, &row->change, ranking->unit, true), &row->change);
	cells_figure(
	    table, grown ? shown_growth(shown, &row->yoy, ranking->unit) : NULL, &row->yoy);
	place_cells(cli, table, before, row->rank_before, row->why_before);
}

static void add_row(struct cli *cli, struct table *table, struct shown *shown,
    const struct bilat_ranking *ranking, const struct bilat_ranking_row *row)
{
	char place[BILAT_PLACE_SIZE] = "";
	bool available = bilat_figure_available(&row->figure);

	if (row->rank > 0)
		bilat_ranking_place(place, row);
	table_row(table);
	place_cells(cli, table, place, row->rank, row->why);
	table_texts(table,
	    ranking->dimension != NULL ? row->partner : reading_area_name(cli, row->partner),
	    row->partner);
	if (available)
		table_number(table, shown_amount(shown, &row->figure, ranking->unit, false),
		    row->figure.value);
	else
		table_none(table);
	table_text(table, cells_bound(&row->figure));
	cells_interval(table, &row->figure);
	table_text(table, ranking->unit);
	measure_cells(cli, table, shown, ranking, row);
	table_int(table, ranking->ranked);
	table_text(table, ranking->source);
	if (row->rank > 0 && row->last == row->rank)
		table_int(table, row->rank);
	else
		table_text(table, NULL);
}

/* Which rows are shown, in their order. */
struct cut {
	size_t first, count;
};

static const char *title_of(struct cli *cli, const struct bilat_ranking *ranking)
{
	char period[BILAT_PERIOD_SIZE];
	const char *partner = ranking->dimension == NULL
				  ? ""
				  : arena_printf(cli->arena, ", partner %s",
					reading_area_name(cli, ranking->partner));

	return arena_printf(cli->arena, "%s%s: %s%s%s%s, %s",
	    reading_area_name(cli, ranking->reporter), partner,
	    reading_indicator_title(cli, ranking->indicator),
	    ranking->detail[0] != '\0' ? " [" : "", ranking->detail,
	    ranking->detail[0] != '\0' ? "]" : "", bilat_period_print(period, ranking->period));
}

/* Rows with a place; they come before those that have none, in reverse too. */
static size_t placed_count(const struct bilat_ranking *ranking)
{
	size_t count = 0;

	while (count < ranking->row_count && ranking->rows[count].rank > 0)
		count++;
	return count;
}

static bool print_ranking(struct cli *cli, const struct rank_options *o,
    const struct bilat_ranking *ranking, const struct cut *cut, struct bilat_error *err)
{
	struct bilat_answer_row *scale =
	    arena_array(cli->arena, ranking->row_count + 1, sizeof *scale);
	struct shown shown;
	struct table *table = table_new();
	size_t placed = placed_count(ranking);
	bool uncertain = false, open = false, done;

	for (size_t i = 0; i < ranking->row_count; i++)
		scale[i] = (struct bilat_answer_row){ .unit = ranking->unit,
			.figure = ranking->rows[i].figure };
	show_init(&shown, cli, scale, ranking->row_count);
	add_columns(table, o, ranking->dimension != NULL ? ranking->dimension : "partner",
	    shown_unit(&shown, &scale[0]), shown_in_points(ranking->unit));
	table_title(table, title_of(cli, ranking));
	for (size_t i = 0; i < cut->count; i++) {
		size_t at = cut->first + i;
		if (o->reverse && at < placed)
			at = placed - 1 - at;
		add_row(cli, table, &shown, ranking, &ranking->rows[at]);
		uncertain |= ranking->rows[at].why == BILAT_WHY_FIELD_INCOMPLETE;
		open |= ranking->rows[at].why == BILAT_WHY_BOUND_OPEN;
	}
	for (size_t i = 0; i < ranking->note_count; i++)
		table_note(table, ranking->notes[i].text);
	if (uncertain)
		table_note(table,
		    arena_printf(cli->arena,
			"? place among those listed: a %s that is not held could change it",
			ranking->dimension != NULL ? ranking->dimension : "partner"));
	if (open)
		table_note(table, "1-2? one of these places: bounds and digits leave it open");
	table_note(table, arena_printf(cli->arena, "Source: %s", ranking->source));
	show_legend(&shown, table);
	done = table_print(table, cli, &o->table, err);
	show_done(&shown);
	table_free(table);
	return done;
}

/* As many rows before a partner and behind it. */
enum { AROUND = 2 };

static bool cut_rows(const struct rank_options *o, const struct bilat_ranking *ranking,
    const char *partner, size_t top, struct cut *out, struct bilat_error *err)
{
	size_t placed = placed_count(ranking);

	*out = (struct cut){ 0, ranking->row_count };
	if (ranking->row_count == 0)
		return bilat_fail(err, BILAT_NONE, "%s",
		    ranking->why_text != NULL ? ranking->why_text : "no partner is held");
	if (partner != NULL && o->by == NULL) {
		if (!bilat_ranking_neighbours(
			ranking, partner, AROUND, &out->first, &out->count))
			return bilat_fail(err, BILAT_NONE,
			    "%s has no figure among the partners ranked", partner);
		if (o->reverse && out->first < placed) {
			if (out->count > placed - out->first)
				out->count = placed - out->first;
			out->first = placed - out->first - out->count;
		}
	}
	if (out->count > top)
		out->count = top;
	return true;
}

static bool ask_ranking(struct cli *cli, const struct rank_options *o,
    const struct bilat_question *question, struct bilat_ranking *out, struct bilat_error *err)
{
	return o->by != NULL
		   ? bilat_ask_ranking_by(cli->store, cli->reference, question, o->by, out, err)
		   : bilat_ask_ranking(cli->store, cli->reference, question, out, err);
}

static bool check_options(
    const struct rank_options *o, int64_t *top_out, struct bilat_error *err)
{
	enum format format;

	*top_out = INT64_MAX;
	if (o->top != NULL && (!num_parse_int(o->top, top_out) || *top_out < 1))
		return bilat_fail(err, BILAT_USAGE, "'%s' is not a number of partners", o->top);
	if (o->by != NULL && o->partner == NULL)
		return bilat_fail(
		    err, BILAT_USAGE, "--by needs a partner (--partner RUS --by product)");
	return format_parse(o->table.format, &format, err);
}

static enum bilat_error_kind run_rank(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct rank_options *o = options;
	struct bilat_question question;
	struct bilat_ranking ranking;
	struct cut cut;
	int64_t top;
	bool done;

	if (!check_options(o, &top, err) ||
	    !reading_question(cli, &o->reading, arguments->at[0], o->partner, arguments->at[1],
		arguments->count > 2 ? arguments->at[2] : "latest", &question, err))
		return err->kind;
	if (o->partner != NULL && question.partner_count != 1) {
		bilat_fail(err, BILAT_USAGE, "--partner takes one area");
		return err->kind;
	}
	if (!ask_ranking(cli, o, &question, &ranking, err))
		return err->kind;
	done = cut_rows(o, &ranking, o->partner != NULL ? question.partners[0] : NULL,
		   (size_t)top, &cut, err) &&
	       print_ranking(cli, o, &ranking, &cut, err);
	bilat_ranking_free(&ranking);
	return done ? BILAT_OK : err->kind;
}

const struct command command_rank = {
	.name = "rank",
	.arguments = "REPORTER INDICATOR [PERIOD]",
	.summary = "partners in order",
	.details =
	    "Ranks the partners of REPORTER by INDICATOR in a PERIOD (default: the "
	    "latest held).\n"
	    "Only countries have a place. A place is certain only if no partner that is "
	    "not held\n"
	    "could change it.\n"
	    "--partner shows its place and its neighbours; with --by the values of another\n"
	    "dimension of what is held with it.\n"
	    "\n"
	    "  bilat rank KAZ fdi.inflow.gross 2022\n"
	    "  bilat rank China trade.imports latest --top 10\n"
	    "  bilat rank KAZ trade.exports 2024 --partner RUS --by product --top 10",
	.options = rank_options,
	.least = 2,
	.most = 3,
	.store = STORE_READ,
	.run = run_rank,
	.options_size = sizeof(struct rank_options),
};
