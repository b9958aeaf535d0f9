/* bilat plot: a chart into a file or onto the terminal. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/interrupt.h"
#include "base/str.h"
#include "base/term.h"
#include "cli/plot.h"

static const struct option plot_options[] = {
	{ "output", 'o', OPTION_TEXT, "FILE",
	    "write FILE.svg, .png or .pdf (default: the terminal)",
	    offsetof(struct plot_options, output) },
	{ "kind", 0, OPTION_TEXT, "KIND",
	    "line, bar, yoy, rank, share, index, mirror or balance",
	    offsetof(struct plot_options, kind) },
	{ "title", 0, OPTION_TEXT, "TEXT", "title of the chart",
	    offsetof(struct plot_options, title) },
	{ "size", 0, OPTION_TEXT, "WxH", "size in pixels of a screen (default 720x420)",
	    offsetof(struct plot_options, size) },
	{ "dpi", 0, OPTION_TEXT, "N",
	    "resolution of a PNG: 96 is --size itself, 192 the default, 300 for print",
	    offsetof(struct plot_options, dpi) },
	{ "events", 0, OPTION_FLAG, NULL, "mark the events of joint projects",
	    offsetof(struct plot_options, events) },
	READING_OPTIONS(struct plot_options, reading),
	CONVERTING_OPTIONS(struct plot_options, reading),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

/* In the order of enum bilat_chart_kind. */
static const char *const kind_names[] = { "line", "bar", "yoy", "rank", "share", "index",
	"mirror", "balance" };
enum { KINDS = sizeof kind_names / sizeof *kind_names };

static bool kind_of(const char *word, enum bilat_chart_kind *out, struct bilat_error *err)
{
	size_t nearest = 0;
	*out = BILAT_CHART_LINE;
	for (size_t i = 0; word != NULL && i < KINDS; i++) {
		if (strcmp(kind_names[i], word) == 0) {
			*out = (enum bilat_chart_kind)i;
			return true;
		}
		if (text_distance(word, kind_names[i]) <
		    text_distance(word, kind_names[nearest]))
			nearest = i;
	}
	if (word == NULL)
		return true;
	if (2 * text_distance(word, kind_names[nearest]) <= strlen(word))
		return bilat_fail(err, BILAT_USAGE,
		    "unknown kind of chart '%s' (did you mean '%s'?)", word,
		    kind_names[nearest]);
	return bilat_fail(err, BILAT_USAGE,
	    "unknown kind of chart '%s' (use line, bar, yoy, rank, share, index, mirror or "
	    "balance)",
	    word);
}

static bool size_of(const char *text, struct bilat_chart *chart, struct bilat_error *err)
{
	char extra;

	if (text == NULL)
		return true;
	if (sscanf(text, "%dx%d%c", &chart->width, &chart->height, &extra) == 2 &&
	    chart->width >= 240 && chart->height >= 160 && chart->width <= 4000 &&
	    chart->height <= 4000)
		return true;
	return bilat_fail(err, BILAT_USAGE,
	    "'%s' is not a size (WIDTHxHEIGHT in pixels from 240x160 to 4000x4000, for example "
	    "800x450)",
	    text);
}

static bool dpi_of(const char *text, int *out, struct bilat_error *err)
{
	char extra;

	if (text == NULL || (sscanf(text, "%d%c", out, &extra) == 1 &&
				*out >= BILAT_CHART_DPI_LEAST && *out <= BILAT_CHART_DPI_MOST))
		return true;
	return bilat_fail(err, BILAT_USAGE,
	    "'%s' is not a resolution (dots per inch from %d to %d, for example 300)", text,
	    BILAT_CHART_DPI_LEAST, BILAT_CHART_DPI_MOST);
}

/* Both forms draw the same or neither. */
static bool put_chart(struct cli *cli, const struct plot_options *o,
    const struct bilat_chart *chart, struct bilat_error *err)
{
	struct bilat_chart_job job = { .chart = chart, .path = o->output };
	char *text;

	bilat_store_let_go(cli->store); /* gnuplot may take its time */
	if (o->output != NULL)
		return dpi_of(o->dpi, &job.dpi, err) &&
		       bilat_chart_format_of(o->output, &job.format, err) &&
		       bilat_chart_render(&job, 1, err);
	text = bilat_chart_text(chart, term_width(STDOUT_FILENO), term_is_utf8(),
	    term_wants_color(cli->color, STDOUT_FILENO));
	fputs(text, stdout);
	free(text);
	return true;
}

/* All partners in one picture are an order; a balance is drawn with what it is made of. */
static enum bilat_chart_kind default_kind(
    struct cli *cli, const struct bilat_question *question)
{
	const char *parts[3];
	if (question->all_partners)
		return BILAT_CHART_RANK;
	if (question->partner_count == 1 && question->indicator_count == 1 &&
	    plot_balance_parts(cli, question->indicators[0], parts, NULL) &&
	    strcmp(question->indicators[0], parts[2]) == 0)
		return BILAT_CHART_BALANCE;
	return BILAT_CHART_LINE;
}

static bool make_chart(
    struct plot_request *request, struct bilat_chart *chart, struct bilat_error *err)
{
	if (!request->kind_given)
		chart->kind = default_kind(request->cli, request->question);
	if (chart->kind != BILAT_CHART_LINE && chart->kind != BILAT_CHART_BAR &&
	    request->question->indicator_count > 1 && chart->kind != BILAT_CHART_YOY &&
	    chart->kind != BILAT_CHART_BALANCE)
		return bilat_fail(err, BILAT_USAGE, "a chart of kind %s needs one indicator",
		    kind_names[chart->kind]);
	switch (chart->kind) {
	case BILAT_CHART_RANK:
		return plot_ranking(request, chart, err);
	case BILAT_CHART_MIRROR:
		return plot_mirror(request, chart, err);
	default:
		return plot_over_time(request, chart, err);
	}
}

static enum bilat_error_kind run_plot(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct plot_options *o = options;
	struct bilat_question question;
	struct bilat_chart chart = { 0 };
	struct plot_request request = {
		.cli = cli, .options = o, .question = &question, .kind_given = o->kind != NULL
	};
	enum bilat_chart_format format;
	int dpi;
	const char *periods = arguments->count > 3 ? arguments->at[3] : NULL;
	bool all = strcmp(arguments->at[1], "all") == 0;

	if (!kind_of(o->kind, &chart.kind, err) || !size_of(o->size, &chart, err) ||
	    !dpi_of(o->dpi, &dpi, err) ||
	    (o->output != NULL && !bilat_chart_format_of(o->output, &format, err)))
		return err->kind;
	if (periods == NULL && (chart.kind == BILAT_CHART_RANK || (all && o->kind == NULL)))
		periods = "latest";
	if (!reading_question(cli, &o->reading, arguments->at[0], arguments->at[1],
		arguments->at[2], periods, &question, err))
		return err->kind;
	interrupt_watch();
	if (!make_chart(&request, &chart, err) || !put_chart(cli, o, &chart, err))
		return err->kind;
	if (o->output != NULL && !cli->quiet)
		printf("%s\n", o->output);
	return BILAT_OK;
}

const struct command command_plot = {
	.name = "plot",
	.arguments = "REPORTER PARTNER INDICATOR [PERIODS]",
	.summary = "draw a chart into a file or on the terminal",
	.details =
	    "Kinds: line; bar; yoy (percent on a year before); rank (partners in order); "
	    "share\n"
	    "(percent of the total with all partners); index (the first period that all "
	    "series\n"
	    "have is 100); mirror (both countries' record of one flow, and the gap); balance\n"
	    "(exports, imports, and their difference below). Without --kind: the order for\n"
	    "'all' partners, a balance with what it is made of, bars for a single series that\n"
	    "goes below zero, else lines.\n"
	    "\n"
	    "Bounds, provisional figures, breaks and gaps are drawn as such; points of\n"
	    "different sources are not joined, and fewer than four comparable figures are "
	    "dots\n"
	    "with values. More than five series get a small drawing each.\n"
	    "\n"
	    "  bilat plot KAZ RUS fdi.inflow.gross -o inflow.svg\n"
	    "  bilat plot KAZ RUS,CHN trade.turnover 2015.. --kind share\n"
	    "  bilat plot KAZ RUS trade.balance -o balance.png --dpi 300\n"
	    "  bilat plot KAZ RUS fdi.inflow.gross 2022 --kind rank -o rank.png",
	.options = plot_options,
	.least = 3,
	.most = 4,
	.store = STORE_READ,
	.run = run_plot,
	.options_size = sizeof(struct plot_options),
};
