/* plot_time.c - what runs over time: lines, bars, changes, shares, indices, balances. */
#include <string.h>

#include "base/str.h"
#include "cli/plot.h"
#include "cli/show.h"

enum { BALANCE_PARTS = 3 };

static bool same_series(const struct bilat_answer_row *a, const struct bilat_answer_row *b)
{
	return strcmp(a->partner, b->partner) == 0 && strcmp(a->indicator, b->indicator) == 0;
}

static bool has_measure(enum bilat_chart_kind kind)
{
	return kind == BILAT_CHART_YOY || kind == BILAT_CHART_SHARE ||
	       kind == BILAT_CHART_INDEX;
}

/* What tells the series of an answer apart. */
static const char *series_name(
    struct cli *cli, const struct bilat_answer *answer, const struct bilat_answer_row *row)
{
	bool partners = false;
	bool indicators = false;
	for (size_t i = 1; i < answer->row_count; i++) {
		const struct bilat_answer_row *other = &answer->rows[i];
		partners |= strcmp(answer->rows[0].partner, other->partner) != 0;
		indicators |= strcmp(answer->rows[0].indicator, other->indicator) != 0;
	}
	if (partners && indicators)
		return arena_printf(cli->arena, "%s: %s", reading_area_name(cli, row->partner),
		    reading_indicator_name(cli, row->indicator));
	return partners ? reading_area_name(cli, row->partner)
			: reading_indicator_name(cli, row->indicator);
}

/* Of a balance each indicator has its place; else one series a partner and indicator, whose
 * rows stand in that order. */
static struct bilat_chart_series *series_of(const struct plot_request *request,
    const struct bilat_answer *answer, size_t i, struct bilat_chart *chart)
{
	const struct bilat_answer_row *row = &answer->rows[i];
	if (chart->kind == BILAT_CHART_BALANCE) {
		for (size_t k = 0; k < BALANCE_PARTS; k++)
			if (strcmp(request->question->indicators[k], row->indicator) == 0)
				return &chart->series[k];
	}
	if (i == 0 || !same_series(row, &answer->rows[i - 1]))
		chart->series[chart->series_count++].name =
		    series_name(request->cli, answer, row);
	return &chart->series[chart->series_count - 1];
}

/* Where one side is all that is held there is no balance, and that is said. */
static void add_missing_balance(
    struct arena *arena, const struct bilat_answer *answer, struct bilat_chart_series *balance)
{
	balance->points = arena_array(arena, answer->row_count, sizeof *balance->points);
	for (size_t i = 0; i < answer->row_count; i++)
		if (bilat_figure_available(&answer->rows[i].figure))
			balance->points[balance->count++] =
			    (struct bilat_chart_point){ .period = answer->rows[i].period,
				    .figure = bilat_figure_missing(BILAT_WHY_INCOMPLETE),
				    .source = "" };
}

static void add_series(const struct plot_request *request, const struct bilat_answer *answer,
    struct bilat_chart *chart)
{
	struct arena *arena = request->cli->arena;
	chart->series =
	    arena_array(arena, answer->row_count + BALANCE_PARTS, sizeof *chart->series);
	if (chart->kind == BILAT_CHART_BALANCE) {
		chart->series_count = BALANCE_PARTS;
		for (size_t k = 0; k < BALANCE_PARTS; k++)
			chart->series[k].name = reading_indicator_name(
			    request->cli, request->question->indicators[k]);
	}
	for (size_t i = 0; i < answer->row_count; i++) {
		const struct bilat_answer_row *row = &answer->rows[i];
		struct bilat_chart_series *series = series_of(request, answer, i, chart);
		if (series->points == NULL)
			series->points =
			    arena_array(arena, answer->row_count, sizeof *series->points);
		series->points[series->count++] =
		    (struct bilat_chart_point){ .period = row->period,
			    .figure = has_measure(chart->kind) ? row->measures[0] : row->figure,
			    .source = arena_strdup(
				arena, row->source[0] != '\0'
					   ? reading_publisher(request->cli, row->source)
					   : "") };
	}
	if (chart->kind == BILAT_CHART_BALANCE && chart->series[BALANCE_PARTS - 1].count == 0)
		add_missing_balance(arena, answer, &chart->series[BALANCE_PARTS - 1]);
}

/* One axis has one unit, and flows and positions are two concepts. */
static bool check_concepts(
    struct cli *cli, const struct bilat_answer *answer, bool units, struct bilat_error *err)
{
	const struct bilat_answer_row *first = &answer->rows[0];
	for (size_t i = 1; i < answer->row_count; i++) {
		const struct bilat_answer_row *row = &answer->rows[i];
		const struct bilat_indicator *a =
		    bilat_indicator_get(cli->reference, first->indicator);
		const struct bilat_indicator *b =
		    bilat_indicator_get(cli->reference, row->indicator);
		char before[BILAT_PERIOD_SIZE], after[BILAT_PERIOD_SIZE];
		bool differ = units && strcmp(first->unit, row->unit) != 0;
		if (differ && same_series(first, row))
			return bilat_fail(err, BILAT_USAGE,
			    "%s of %s is in %s and that of %s in %s, and a chart has one unit "
			    "(choose with --source, or plot the periods apart)",
			    first->indicator, bilat_period_print(before, first->period),
			    first->unit, bilat_period_print(after, row->period), row->unit);
		if (differ)
			return bilat_fail(err, BILAT_USAGE,
			    "%s is in %s and %s in %s, and a chart has one unit (plot them "
			    "apart, or use --unit)",
			    first->indicator, first->unit, row->indicator, row->unit);
		if (a != NULL && b != NULL && a->kind != b->kind)
			return bilat_fail(err, BILAT_USAGE,
			    "%s is a %s and %s a %s, two concepts that one chart would mix "
			    "(plot them apart)",
			    first->indicator, bilat_indicator_kind_name(a->kind),
			    row->indicator, bilat_indicator_kind_name(b->kind));
	}
	return true;
}

/* "fdi.inflow" and "fdi.inflow.gross" look alike and are not. */
static bool check_names(const struct bilat_question *question, struct bilat_error *err)
{
	for (size_t i = 0; i < question->indicator_count; i++) {
		for (size_t k = 0; k < question->indicator_count; k++) {
			const char *wide = question->indicators[i];
			const char *narrow = question->indicators[k];
			size_t length = strlen(wide);
			if (strncmp(wide, narrow, length) == 0 && narrow[length] == '.')
				return bilat_fail(err, BILAT_USAGE,
				    "%s and %s are two concepts that one chart would mix (plot "
				    "them apart)",
				    wide, narrow);
		}
	}
	return true;
}

static const char *subtitle_of(const struct plot_request *request,
    const struct bilat_answer_row *first, const struct bilat_chart *chart, struct shown *shown)
{
	struct cli *cli = request->cli;
	switch (chart->kind) {
	case BILAT_CHART_YOY:
		return chart->in_points ? "change on the same period a year before, points"
					: "percent change on the same period a year before";
	case BILAT_CHART_SHARE:
		return arena_printf(cli->arena, "percent of %s's total with all partners",
		    reading_area_name(cli, first->reporter));
	case BILAT_CHART_INDEX:
		return arena_printf(cli->arena, "%s = 100, from values in %s",
		    request->question->measures[0].name + strlen("index:"),
		    shown_unit(shown, first));
	default:
		return arena_strdup(cli->arena, shown_unit(shown, first));
	}
}

static const char *title_of(const struct plot_request *request,
    const struct bilat_answer_row *first, enum bilat_chart_kind kind)
{
	struct cli *cli = request->cli;
	const struct bilat_question *question = request->question;
	const char *what = first->indicator;
	if (request->options->title != NULL)
		return request->options->title;
	/* Of a balance the last one names the whole. */
	if (kind == BILAT_CHART_BALANCE)
		what = question->indicators[BALANCE_PARTS - 1];
	const char *whom = question->partner_count == 1
			       ? reading_direction(cli, what, first->reporter, first->partner)
			       : reading_area_name(cli, first->reporter);
	if (question->indicator_count > 1 && kind != BILAT_CHART_BALANCE)
		return whom;
	return arena_printf(cli->arena, "%s: %s", reading_indicator_name(cli, what), whom);
}

static void describe(const struct plot_request *request, const struct bilat_answer *answer,
    struct bilat_chart *chart)
{
	struct cli *cli = request->cli;
	struct shown shown;
	struct plot_sources sources = { 0 };
	const struct bilat_answer_row *first = &answer->rows[0];

	show_init(&shown, cli, answer->rows, answer->row_count);
	chart->scale_power = has_measure(chart->kind) ? 0 : shown_power(&shown, first->unit);
	chart->title = title_of(request, first, chart->kind);
	chart->in_points = shown.has_points;
	chart->subtitle = subtitle_of(request, first, chart, &shown);
	for (size_t i = 0; i < answer->row_count; i++)
		plot_source_add(
		    cli, &sources, answer->rows[i].source, answer->rows[i].origin.vintage);
	chart->footnote = plot_footnote(cli, &sources);
	chart->description = arena_printf(cli->arena, "%s, %s", chart->title, chart->subtitle);
	show_done(&shown);
}

/* Where a figure stands says nothing by itself for rates of exchange and indices: their axis
 * need not begin at zero. */
static bool is_cropped(struct cli *cli, const struct bilat_answer_row *first)
{
	const struct bilat_indicator *indicator =
	    bilat_indicator_get(cli->reference, first->indicator);
	return indicator != NULL && !shown_in_points(first->unit) &&
	       (indicator->kind == BILAT_RATE || indicator->kind == BILAT_INDEX);
}

/* A single series that goes below zero (a balance, a net flow) is clearer as bars. */
static enum bilat_chart_kind choose_kind(const struct bilat_answer *answer)
{
	bool negative = false;
	for (size_t i = 0; i < answer->row_count; i++) {
		const struct bilat_answer_row *row = &answer->rows[i];
		if (!same_series(row, &answer->rows[0]))
			return BILAT_CHART_LINE;
		negative |= bilat_figure_available(&row->figure) && row->figure.value < 0;
	}
	return negative ? BILAT_CHART_BAR : BILAT_CHART_LINE;
}

static bool add_events(
    const struct plot_request *request, struct bilat_chart *chart, struct bilat_error *err)
{
	struct cli *cli = request->cli;
	const struct bilat_question *question = request->question;
	struct bilat_projects projects;
	size_t room = 0;

	if (question->partner_count != 1)
		return bilat_fail(err, BILAT_USAGE, "--events needs one partner");
	const struct bilat_known known = { .has_as_of = question->has_as_of,
		.as_of = question->as_of,
		.has_as_of_loaded = question->has_as_of_loaded,
		.as_of_loaded = question->as_of_loaded };
	if (!bilat_store_projects(
		cli->store, question->reporter, question->partners[0], &known, &projects, err))
		return false;
	for (size_t i = 0; i < projects.count; i++)
		room += projects.at[i].event_count;
	chart->events = arena_array(cli->arena, room, sizeof *chart->events);
	for (size_t i = 0; i < projects.count; i++) {
		for (size_t e = 0; e < projects.at[i].event_count; e++) {
			const struct bilat_event *event = &projects.at[i].events[e];
			/* What was only planned is no mark on a time axis. */
			if (strcmp(event->stage, "planned") == 0)
				continue;
			chart->events[chart->event_count++] = (struct bilat_chart_event){
				bilat_period_make(BILAT_DAY, event->last_day),
				arena_printf(
				    cli->arena, "%s: %s", projects.at[i].name, event->stage)
			};
		}
	}
	bilat_projects_free(&projects);
	return true;
}

static bool ask(
    const struct plot_request *request, struct bilat_answer *answer, struct bilat_error *err)
{
	if (!bilat_ask(
		request->cli->store, request->cli->reference, request->question, answer, err))
		return false;
	if (answer->row_count > 0 && answer->why == BILAT_WHY_NONE)
		return true;
	const char *why = answer->why_text;
	bilat_fail(
	    err, BILAT_NONE, "%s", why != NULL && why[0] != '\0' ? why : "nothing is held");
	bilat_answer_free(answer);
	return false;
}

/* Whether every series of the answer has a figure in that period. */
static bool all_have(const struct bilat_answer *answer, struct bilat_period period)
{
	size_t series = 0;
	size_t found = 0;
	for (size_t i = 0; i < answer->row_count; i++) {
		const struct bilat_answer_row *row = &answer->rows[i];
		series += i == 0 || !same_series(row, &answer->rows[i - 1]);
		found += bilat_period_equal(row->period, period) &&
			 bilat_figure_available(&row->figure) && row->figure.value > 0;
	}
	return found == series;
}

/* Index numbers start at the first period that all series have. */
static bool find_base(const struct plot_request *request, struct bilat_error *err)
{
	struct bilat_answer answer;
	char text[BILAT_PERIOD_SIZE];
	const char *measure = NULL;
	if (!ask(request, &answer, err))
		return false;
	for (size_t i = 0; measure == NULL && i < answer.row_count; i++)
		if (all_have(&answer, answer.rows[i].period))
			measure = arena_printf(request->cli->arena, "index:%s",
			    bilat_period_print(text, answer.rows[i].period));
	bilat_answer_free(&answer);
	if (measure == NULL)
		return bilat_fail(err, BILAT_NONE,
		    "no period has a positive figure of each series, which index numbers start "
		    "from");
	return reading_measures(request->cli, measure, request->question, err);
}

static bool prepare(
    const struct plot_request *request, enum bilat_chart_kind kind, struct bilat_error *err)
{
	struct bilat_question *question = request->question;
	switch (kind) {
	case BILAT_CHART_YOY:
		return reading_measures(request->cli, "yoy", question, err);
	case BILAT_CHART_SHARE:
		return reading_measures(request->cli, "share", question, err);
	case BILAT_CHART_INDEX:
		return find_base(request, err);
	case BILAT_CHART_BALANCE: {
		const char **parts =
		    arena_array(request->cli->arena, BALANCE_PARTS, sizeof *parts);
		if (question->partner_count > 1 || question->all_partners)
			return bilat_fail(
			    err, BILAT_USAGE, "a chart of a balance needs one partner");
		if (!plot_balance_parts(request->cli, question->indicators[0], parts, err))
			return false;
		question->indicators = parts;
		question->indicator_count = BALANCE_PARTS;
		return true;
	}
	default:
		return check_names(question, err);
	}
}

bool plot_over_time(
    const struct plot_request *request, struct bilat_chart *chart, struct bilat_error *err)
{
	struct bilat_answer answer;
	if (!prepare(request, chart->kind, err) || !ask(request, &answer, err))
		return false;
	bool done = check_concepts(request->cli, &answer, !has_measure(chart->kind), err);
	if (done) {
		if (!request->kind_given && chart->kind == BILAT_CHART_LINE)
			chart->kind = choose_kind(&answer);
		chart->cropped = is_cropped(request->cli, &answer.rows[0]);
		add_series(request, &answer, chart);
		describe(request, &answer, chart);
	}
	bilat_answer_free(&answer);
	return done && (!request->options->events || add_events(request, chart, err));
}
