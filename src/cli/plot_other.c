/* plot_other.c - partners in order, both sides of one flow, and what all charts share. */
#include <string.h>

#include <bilat/mirror.h>
#include <bilat/show.h>

#include "base/str.h"
#include "cli/plot.h"
#include "cli/show.h"

enum { MOST_BARS = 15 };

void plot_source_add(
    struct cli *cli, struct plot_sources *sources, const char *id, int32_t vintage)
{
	if (vintage > sources->newest)
		sources->newest = vintage;
	if (id[0] == '\0')
		return;
	for (size_t k = 0; k < sources->ids.count; k++)
		if (strcmp(sources->ids.at[k], id) == 0)
			return;
	words_add(cli->arena, &sources->ids, arena_strdup(cli->arena, id));
}

const char *plot_footnote(struct cli *cli, const struct plot_sources *sources)
{
	char day[BILAT_PERIOD_SIZE];
	const char *list = "";
	for (size_t i = 0; i < sources->ids.count; i++)
		list = arena_printf(cli->arena, "%s%s%s", list, i > 0 ? "; " : "",
		    reading_publisher(cli, sources->ids.at[i]));
	if (sources->newest == 0)
		return arena_printf(cli->arena, "Source: %s", list);
	return arena_printf(cli->arena, "Source: %s. Data as of %s.", list,
	    bilat_date_print(day, sources->newest));
}

/* The largest, and the partner asked for wherever it stands. */
static void ranking_points(struct cli *cli, const struct bilat_ranking *ranking,
    const struct bilat_question *question, struct bilat_chart_series *series,
    struct plot_sources *sources)
{
	series->points = arena_array(cli->arena, MOST_BARS + 1, sizeof *series->points);
	plot_source_add(cli, sources, ranking->source, 0);
	for (size_t i = 0; i < ranking->row_count; i++) {
		const struct bilat_ranking_row *row = &ranking->rows[i];
		bool asked = question->partner_count == 1 &&
			     strcmp(question->partners[0], row->partner) == 0;
		const char *name = reading_area_name(cli, row->partner);
		if (row->rank == 0 || (series->count >= MOST_BARS && !asked))
			continue;
		plot_source_add(cli, sources, "", row->origin.vintage);
		series->points[series->count] =
		    (struct bilat_chart_point){ .label = arena_strdup(cli->arena, name),
			    .figure = row->figure,
			    .highlight = asked };
		if (series->count == MOST_BARS)
			series->points[series->count].label =
			    arena_printf(cli->arena, "%s (place %d)", name, row->rank);
		series->count++;
	}
}

static void describe_ranking(const struct plot_request *request,
    const struct bilat_ranking *ranking, const struct bilat_chart_series *series,
    struct bilat_chart *chart)
{
	struct cli *cli = request->cli;
	char period[BILAT_PERIOD_SIZE], unit[BILAT_SHOW_SIZE];
	const struct bilat_unit *known = bilat_unit_get(cli->reference, ranking->unit);

	chart->scale_power = bilat_show_power(known, &series->points[0].figure, 1);
	chart->title = request->options->title != NULL
			   ? request->options->title
			   : arena_printf(cli->arena, "%s: %s by partner, %s",
				 reading_area_name(cli, request->question->reporter),
				 series->name, bilat_period_print(period, ranking->period));
	chart->subtitle = arena_strdup(cli->arena,
	    known != NULL ? bilat_show_unit(unit, known, chart->scale_power) : ranking->unit);
	chart->description = chart->title;
}

bool plot_ranking(
    const struct plot_request *request, struct bilat_chart *chart, struct bilat_error *err)
{
	struct cli *cli = request->cli;
	struct bilat_ranking ranking;
	struct bilat_chart_series *series = arena_alloc(cli->arena, sizeof *series);
	struct plot_sources sources = { 0 };

	if (!bilat_ask_ranking(cli->store, cli->reference, request->question, &ranking, err))
		return false;
	*series = (struct bilat_chart_series){ .name = reading_indicator_name(
						   cli, request->question->indicators[0]) };
	ranking_points(cli, &ranking, request->question, series, &sources);
	bool done = series->count > 0 ||
		    bilat_fail(err, BILAT_NONE, "%s",
			ranking.why_text != NULL ? ranking.why_text : "no partner is held");
	if (done) {
		chart->series = series;
		chart->series_count = 1;
		describe_ranking(request, &ranking, series, chart);
		chart->footnote = plot_footnote(cli, &sources);
	}
	bilat_ranking_free(&ranking);
	return done;
}

/* The balance that the catalogue derives with it: "A - B" of either side. */
bool plot_balance_parts(
    struct cli *cli, const char *indicator, const char **parts_out, struct bilat_error *err)
{
	const struct bilat_indicator *at;
	for (size_t i = 0; (at = bilat_indicator_at(cli->reference, i)) != NULL; i++) {
		const char *minus = strstr(at->derivation, " - ");
		if (minus == NULL || strcmp(at->role, "either") != 0)
			continue;
		const char *first =
		    arena_strndup(cli->arena, at->derivation, (size_t)(minus - at->derivation));
		const char *second = arena_strdup(cli->arena, minus + strlen(" - "));
		if (strcmp(indicator, at->id) != 0 && strcmp(indicator, first) != 0 &&
		    strcmp(indicator, second) != 0)
			continue;
		parts_out[0] = first;
		parts_out[1] = second;
		parts_out[2] = at->id;
		return true;
	}
	return bilat_fail(err, BILAT_USAGE,
	    "%s is no part of a balance (trade.balance is one: bilat indicator balance)",
	    indicator);
}

/* Whose record: "Kazakhstan (importer)". */
static const char *side_name(struct cli *cli, const char *area, const char *id)
{
	const struct bilat_indicator *indicator = bilat_indicator_get(cli->reference, id);
	if (indicator == NULL || strcmp(indicator->role, "either") == 0)
		return reading_area_name(cli, area);
	return arena_printf(
	    cli->arena, "%s (%s)", reading_area_name(cli, area), indicator->role);
}

/* A side's figure; where only the other side has one, that is why it is missing. */
static struct bilat_figure side_figure(
    const struct bilat_figure *own, const struct bilat_figure *other)
{
	return own->why == BILAT_WHY_NOT_LOADED && bilat_figure_available(other)
		   ? bilat_figure_missing(BILAT_WHY_ONE_SIDED)
		   : *own;
}

static void mirror_series(struct cli *cli, const struct bilat_mirror_answer *answer,
    struct bilat_chart *chart, struct plot_sources *sources)
{
	bool adjusted = false;
	bool statements = false;
	bool gaps = false;
	chart->series = arena_array(cli->arena, 3, sizeof *chart->series);
	for (size_t k = 0; k < 3; k++)
		chart->series[k].points =
		    arena_array(cli->arena, answer->row_count, sizeof *chart->series[k].points);
	for (size_t i = 0; i < answer->row_count; i++) {
		const struct bilat_mirror_row *row = &answer->rows[i];
		const struct bilat_figure figures[] = { side_figure(&row->a, &row->b),
			side_figure(&row->b, &row->a), row->mirror.gap };
		const char *ids[] = { row->source_a, row->source_b, "" };
		for (size_t k = 0; k < 3; k++) {
			struct bilat_chart_series *series = &chart->series[k];
			plot_source_add(cli, sources, ids[k], 0);
			series->points[series->count++] = (struct bilat_chart_point){
				.period = row->period,
				.figure = figures[k],
				.source = arena_strdup(cli->arena,
				    ids[k][0] != '\0' ? reading_publisher(cli, ids[k]) : "")
			};
		}
		adjusted |= row->mirror.basis != BILAT_K_NONE &&
			    row->mirror.basis != BILAT_K_UNCONFIRMED;
		statements |= row->statements;
		gaps |= bilat_figure_available(&row->mirror.gap);
	}
	chart->series[0].name = side_name(cli, answer->a, answer->indicator_a);
	chart->series[1].name = side_name(cli, answer->b, answer->indicator_b);
	const char *first = answer->inward_is_a ? answer->a : answer->b;
	chart->series[2].name = arena_printf(cli->arena, "Gap: %s%s less %s",
	    reading_area_name(cli, first), adjusted ? " (FOB basis)" : "",
	    reading_area_name(cli, answer->inward_is_a ? answer->b : answer->a));
	/* Statements are set side by side and not compared. */
	chart->series_count = gaps && !statements ? 3 : 2;
}

static void describe_mirror(const struct plot_request *request,
    const struct bilat_mirror_answer *answer, struct bilat_chart *chart)
{
	struct cli *cli = request->cli;
	VEC(struct bilat_figure) figures = VEC_INIT;
	char unit[BILAT_SHOW_SIZE];
	const struct bilat_unit *known = bilat_unit_get(cli->reference, answer->unit);

	for (size_t i = 0; i < answer->row_count; i++) {
		*vec_push(&figures) = answer->rows[i].a;
		*vec_push(&figures) = answer->rows[i].b;
	}
	chart->scale_power = bilat_show_power(known, figures.at, figures.count);
	vec_done(&figures);
	chart->subtitle = arena_strdup(cli->arena,
	    known != NULL ? bilat_show_unit(unit, known, chart->scale_power) : answer->unit);
	if (request->options->title != NULL)
		chart->title = request->options->title;
	else
		chart->title = arena_printf(cli->arena, "%s: %s, as both sides record it",
		    reading_indicator_name(cli, answer->indicator_a),
		    reading_direction(cli, answer->indicator_a, answer->a, answer->b));
	chart->description = arena_printf(cli->arena, "%s, %s", chart->title, chart->subtitle);
}

bool plot_mirror(
    const struct plot_request *request, struct bilat_chart *chart, struct bilat_error *err)
{
	struct cli *cli = request->cli;
	struct bilat_mirror_answer answer;
	struct plot_sources sources = { 0 };

	if (!bilat_ask_mirror(cli->store, cli->reference, request->question, &answer, err))
		return false;
	bool done = answer.row_count > 0 ||
		    bilat_fail(err, BILAT_NONE, "%s",
			answer.why_text != NULL ? answer.why_text : "nothing is held");
	if (done) {
		mirror_series(cli, &answer, chart, &sources);
		describe_mirror(request, &answer, chart);
		chart->footnote = plot_footnote(cli, &sources);
	}
	bilat_mirror_answer_free(&answer);
	return done;
}
