/* bilat plot: a chart into a file or onto the terminal. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/num.h"
#include "base/term.h"
#include "base/interrupt.h"
#include "cli/reading.h"
#include "cli/show.h"

struct plot_options {
	struct reading_options reading;
	const char *output, *kind, *title, *size;
	bool events;
};

static const struct option plot_options[] = {
	{ "output", 'o', OPTION_TEXT, "FILE",
	    "write FILE.svg, .png or .pdf (default: the terminal)",
	    offsetof(struct plot_options, output) },
	{ "kind", 0, OPTION_TEXT, "KIND", "line (default), bar, yoy or rank",
	    offsetof(struct plot_options, kind) },
	{ "title", 0, OPTION_TEXT, "TEXT", "title of the chart",
	    offsetof(struct plot_options, title) },
	{ "size", 0, OPTION_TEXT, "WxH", "size in pixels",
	    offsetof(struct plot_options, size) },
	{ "events", 0, OPTION_FLAG, NULL, "mark the events of joint projects",
	    offsetof(struct plot_options, events) },
	READING_OPTIONS(struct plot_options, reading),
	CONVERTING_OPTIONS(struct plot_options, reading),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

static bool kind_of(const char *word, enum bilat_chart_kind *out, struct bilat_error *err)
{
	static const char *const names[] = { "line", "bar", "yoy", "rank" };

	*out = BILAT_CHART_LINE;
	for (size_t i = 0; word != NULL && i < sizeof names / sizeof *names; i++) {
		if (strcmp(names[i], word) == 0) {
			*out = (enum bilat_chart_kind)i;
			return true;
		}
	}
	return word == NULL ||
	       bilat_fail(err, BILAT_USAGE,
		   "unknown kind of chart '%s' (use line, bar, yoy or rank)", word);
}

static bool size_of(const char *text, struct bilat_chart *chart, struct bilat_error *err)
{
	char extra;

	if (text == NULL)
		return true;
	if (sscanf(text, "%dx%d%c", &chart->width, &chart->height, &extra) == 2 &&
	    chart->width >= 200 && chart->height >= 150 && chart->width <= 4000 &&
	    chart->height <= 4000)
		return true;
	return bilat_fail(err, BILAT_USAGE,
	    "'%s' is not a size (WIDTHxHEIGHT in pixels, for example 800x450)", text);
}

static bool same_series(const struct bilat_answer_row *a, const struct bilat_answer_row *b)
{
	return strcmp(a->partner, b->partner) == 0 && strcmp(a->indicator, b->indicator) == 0;
}

/* One line a partner and indicator; the rows stand in that order. */
static void add_series(
    struct cli *cli, const struct bilat_answer *answer, bool yoy, struct bilat_chart *chart)
{
	bool partners = false;

	for (size_t i = 1; i < answer->row_count; i++)
		partners |= strcmp(answer->rows[0].partner, answer->rows[i].partner) != 0;
	chart->series = arena_array(cli->arena, answer->row_count, sizeof *chart->series);
	for (size_t i = 0; i < answer->row_count; i++) {
		const struct bilat_answer_row *row = &answer->rows[i];
		struct bilat_chart_series *series;
		if (i == 0 || !same_series(row, &answer->rows[i - 1])) {
			series = &chart->series[chart->series_count++];
			series->name = partners ? reading_area_name(cli, row->partner)
						: reading_indicator_name(cli, row->indicator);
			series->points =
			    arena_array(cli->arena, answer->row_count, sizeof *series->points);
		}
		series = &chart->series[chart->series_count - 1];
		series->points[series->count++] = (struct bilat_chart_point){ .period =
										  row->period,
			.figure = yoy ? row->measures[0] : row->figure,
			.source = row->source[0] != '\0' ? reading_publisher(cli, row->source)
							 : row->source };
	}
}

/* The sources of an answer, each once. */
static const char *sources_of(struct cli *cli, const struct bilat_answer *answer)
{
	struct words ids = { 0, NULL };
	const char *list = "";

	for (size_t i = 0; i < answer->row_count; i++) {
		bool seen = answer->rows[i].source[0] == '\0';
		for (size_t k = 0; k < ids.count; k++)
			seen |= strcmp(ids.at[k], answer->rows[i].source) == 0;
		if (seen)
			continue;
		words_add(cli->arena, &ids, answer->rows[i].source);
		list = arena_printf(cli->arena, "%s%s%s", list, list[0] != '\0' ? "; " : "",
		    reading_publisher(cli, answer->rows[i].source));
	}
	return list;
}

static int32_t newest_vintage(const struct bilat_answer *answer)
{
	int32_t newest = 0;

	for (size_t i = 0; i < answer->row_count; i++) {
		if (answer->rows[i].origin.vintage > newest)
			newest = answer->rows[i].origin.vintage;
	}
	return newest;
}

static const char *footnote(struct cli *cli, const char *sources, int32_t vintage)
{
	char day[BILAT_PERIOD_SIZE];

	if (vintage == 0)
		return arena_printf(cli->arena, "Source: %s", sources);
	return arena_printf(
	    cli->arena, "Source: %s. Data as of %s.", sources, bilat_date_print(day, vintage));
}

static void describe(struct cli *cli, const struct plot_options *o,
    const struct bilat_question *question, const struct bilat_answer *answer,
    struct bilat_chart *chart)
{
	struct shown shown;
	const struct bilat_answer_row *first = &answer->rows[0];
	const char *whom =
	    question->partner_count == 1
		? reading_direction(cli, first->indicator, first->reporter, first->partner)
		: reading_area_name(cli, first->reporter);

	show_init(&shown, cli, answer->rows, answer->row_count);
	chart->scale_power =
	    chart->kind == BILAT_CHART_YOY ? 0 : shown_power(&shown, first->unit);
	chart->title = o->title != NULL
			   ? o->title
			   : arena_printf(cli->arena, "%s: %s",
				 reading_indicator_name(cli, first->indicator), whom);
	chart->in_points = shown.has_points;
	chart->subtitle = shown_unit(&shown, first);
	if (chart->kind == BILAT_CHART_YOY)
		chart->subtitle = chart->in_points
				      ? "change on the same period a year before, points"
				      : "percent change on the same period a year before";
	chart->footnote = footnote(cli, sources_of(cli, answer), newest_vintage(answer));
	chart->description = arena_printf(cli->arena, "%s, %s", chart->title, chart->subtitle);
	show_done(&shown);
}

static bool add_events(struct cli *cli, const struct bilat_question *question,
    struct bilat_chart *chart, struct bilat_projects *projects, struct bilat_error *err)
{
	size_t room = 0;

	if (question->partner_count != 1)
		return bilat_fail(err, BILAT_USAGE, "--events needs one partner");
	const struct bilat_known known = { .has_as_of = question->has_as_of,
		.as_of = question->as_of,
		.has_as_of_loaded = question->has_as_of_loaded,
		.as_of_loaded = question->as_of_loaded };
	if (!bilat_store_projects(
		cli->store, question->reporter, question->partners[0], &known, projects, err))
		return false;
	for (size_t i = 0; i < projects->count; i++)
		room += projects->at[i].event_count;
	chart->events = arena_array(cli->arena, room, sizeof *chart->events);
	for (size_t i = 0; i < projects->count; i++) {
		for (size_t e = 0; e < projects->at[i].event_count; e++) {
			const struct bilat_event *event = &projects->at[i].events[e];
			/* What was only planned is no mark on a time axis. */
			if (strcmp(event->stage, "planned") == 0)
				continue;
			chart->events[chart->event_count++] = (struct bilat_chart_event){
				bilat_period_make(BILAT_DAY, event->last_day),
				arena_printf(
				    cli->arena, "%s: %s", projects->at[i].name, event->stage)
			};
		}
	}
	return true;
}

static bool put_chart(
    struct cli *cli, const char *path, const struct bilat_chart *chart, struct bilat_error *err)
{
	struct bilat_chart_job job = { .chart = chart, .path = path };
	char *text;

	if (path != NULL)
		return bilat_chart_format_of(path, &job.format, err) &&
		       bilat_chart_render(&job, 1, err);
	text = bilat_chart_text(chart, term_width(STDOUT_FILENO), term_is_utf8(),
	    term_wants_color(cli->color, STDOUT_FILENO));
	fputs(text, stdout);
	free(text);
	return true;
}

static bool plot_answer(struct cli *cli, const struct plot_options *o,
    struct bilat_question *question, struct bilat_chart *chart, struct bilat_error *err)
{
	struct bilat_answer answer;
	struct bilat_projects projects = { 0 };
	bool done = true;

	if (chart->kind == BILAT_CHART_YOY && !reading_measures(cli, "yoy", question, err))
		return false;
	if (!bilat_ask(cli->store, cli->reference, question, &answer, err))
		return false;
	if (answer.row_count == 0 || answer.why != BILAT_WHY_NONE)
		done = bilat_fail(err, BILAT_NONE, "%s",
		    answer.why_text != NULL && answer.why_text[0] != '\0' ? answer.why_text
									  : "nothing is held");
	if (done) {
		add_series(cli, &answer, chart->kind == BILAT_CHART_YOY, chart);
		describe(cli, o, question, &answer, chart);
		if (o->events)
			done = add_events(cli, question, chart, &projects, err);
	}
	done = done && put_chart(cli, o->output, chart, err);
	bilat_projects_free(&projects);
	bilat_answer_free(&answer);
	return done;
}

enum { MOST_BARS = 15 };

static void ranking_points(struct cli *cli, const struct bilat_ranking *ranking,
    const struct bilat_question *question, struct bilat_chart_series *series)
{
	series->points = arena_array(cli->arena, ranking->row_count, sizeof *series->points);
	for (size_t i = 0; i < ranking->row_count && series->count < MOST_BARS; i++) {
		const struct bilat_ranking_row *row = &ranking->rows[i];
		bool asked = question->partner_count == 1 &&
			     strcmp(question->partners[0], row->partner) == 0;
		if (row->rank == 0)
			continue;
		series->points[series->count++] =
		    (struct bilat_chart_point){ .label = reading_area_name(cli, row->partner),
			    .figure = row->figure,
			    .highlight = asked };
	}
}

static bool plot_ranking(struct cli *cli, const struct plot_options *o,
    const struct bilat_question *question, struct bilat_chart *chart, struct bilat_error *err)
{
	struct bilat_ranking ranking;
	struct bilat_chart_series series = { 0 };
	char period[BILAT_PERIOD_SIZE], unit[BILAT_SHOW_SIZE];
	const struct bilat_unit *known;
	bool done;

	if (!bilat_ask_ranking(cli->store, cli->reference, question, &ranking, err))
		return false;
	ranking_points(cli, &ranking, question, &series);
	known = bilat_unit_get(cli->reference, ranking.unit);
	if (series.count > 0)
		chart->scale_power = bilat_show_power(known, &series.points[0].figure, 1);
	chart->series = &series;
	chart->series_count = 1;
	series.name = reading_indicator_name(cli, question->indicators[0]);
	chart->title = o->title != NULL
			   ? o->title
			   : arena_printf(cli->arena, "%s: %s by partner, %s",
				 reading_area_name(cli, question->reporter), series.name,
				 bilat_period_print(period, ranking.period));
	chart->subtitle =
	    known != NULL ? bilat_show_unit(unit, known, chart->scale_power) : ranking.unit;
	chart->footnote = footnote(cli, reading_publisher(cli, ranking.source), 0);
	chart->description = chart->title;
	done = series.count > 0 ||
	       bilat_fail(err, BILAT_NONE, "%s",
		   ranking.why_text != NULL ? ranking.why_text : "no partner is held");
	done = done && put_chart(cli, o->output, chart, err);
	bilat_ranking_free(&ranking);
	return done;
}

static enum bilat_error_kind run_plot(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct plot_options *o = options;
	struct bilat_question question;
	struct bilat_chart chart = { 0 };
	enum bilat_chart_format format;
	const char *periods = arguments->count > 3 ? arguments->at[3] : NULL;
	bool done;

	if (!kind_of(o->kind, &chart.kind, err) || !size_of(o->size, &chart, err) ||
	    (o->output != NULL && !bilat_chart_format_of(o->output, &format, err)))
		return err->kind;
	if (chart.kind == BILAT_CHART_RANK && periods == NULL)
		periods = "latest";
	if (!reading_question(cli, &o->reading, arguments->at[0], arguments->at[1],
		arguments->at[2], periods, &question, err))
		return err->kind;
	interrupt_watch();
	done = chart.kind == BILAT_CHART_RANK ? plot_ranking(cli, o, &question, &chart, err)
					      : plot_answer(cli, o, &question, &chart, err);
	if (done && o->output != NULL && !cli->quiet)
		printf("%s\n", o->output);
	return done ? BILAT_OK : err->kind;
}

const struct command command_plot = {
	.name = "plot",
	.arguments = "REPORTER PARTNER INDICATOR [PERIODS]",
	.summary = "draw a chart into a file or on the terminal",
	.details =
	    "Draws lines, bars, changes on a year before, or partners in order. Bounds, "
	    "provisional\n"
	    "figures and gaps are drawn as such; points of different sources are not joined.\n"
	    "\n"
	    "  bilat plot KAZ RUS fdi.inflow.gross -o inflow.svg\n"
	    "  bilat plot KAZ RUS,CHN trade.turnover 2015.. --kind line\n"
	    "  bilat plot KAZ RUS fdi.inflow.gross 2022 --kind rank -o rank.png",
	.options = plot_options,
	.least = 3,
	.most = 4,
	.store = STORE_READ,
	.run = run_plot,
	.options_size = sizeof(struct plot_options),
};
