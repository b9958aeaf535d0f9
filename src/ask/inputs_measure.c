/* inputs_measure.c - what a measure beside the figure is made of. */
#include "ask/inputs.h"

#include <string.h>

#include <bilat/indicator.h>

#include "analyse/growth.h"
#include "base/str.h"

/* A measure while its inputs are listed. */
struct explaining {
	struct inputs *inputs;
	const struct bilat_measure *measure;
	const struct line *line; /* whose figures it is made of */
	struct bilat_period period;
	const char *name; /* of the period */
	bool in_points;
};

static const char *print(const struct inputs *inputs, struct bilat_period period)
{
	char text[BILAT_PERIOD_SIZE];
	return arena_strdup(inputs->asking->keep->arena, bilat_period_print(text, period));
}

static void say(struct explaining *e, const char *formula)
{
	struct inputs *inputs = e->inputs;
	inputs->list.at[inputs->list.count - 1].formula = formula;
}

#define SAY(e, ...) say(e, arena_printf((e)->inputs->asking->keep->arena, __VA_ARGS__))

static void explain(
    struct explaining *e, const char *role, const struct line *line, struct bilat_period period)
{
	if (line)
		inputs_explain(e->inputs, 1, role, line, period);
}

/* The figures of the line from one period to another. */
static void explain_range(struct explaining *e, const struct line *line, const char *role,
    struct bilat_period first, struct bilat_period last)
{
	for (size_t i = 0; line && i < line->series.count; i++) {
		struct bilat_period period = line->series.observations[i].period;
		if (bilat_period_first_day(period) >= bilat_period_first_day(first) &&
		    bilat_period_last_day(period) <= bilat_period_last_day(last))
			explain(e, role, line, period);
	}
}

/* Against the figure of another period. */
static void against(struct explaining *e, struct bilat_period base, bool found)
{
	const char *before = found ? print(e->inputs, base) : "the period before";
	int times;
	switch (e->measure->kind) {
	case BILAT_M_CHANGE:
		SAY(e, "%s - %s", e->name, before);
		break;
	case BILAT_M_ANNUALISED:
		times = bilat_freq_per_year(e->period.freq);
		SAY(e, "((%s / %s)^%d - 1) * 100", e->name, before, times);
		break;
	case BILAT_M_CAGR:
		SAY(e, "((%s / %s)^(1/%d) - 1) * 100", e->name, before, e->measure->n);
		break;
	case BILAT_M_INDEX:
		SAY(e, "%s / %s * 100", e->name, before);
		break;
	default:
		SAY(e, e->in_points ? "%s - %s, in points" : "(%s / %s - 1) * 100", e->name,
		    before);
	}
	explain(e, "figure", e->line, e->period);
	if (found)
		explain_range(e, e->line, "base", base, base);
}

static void back(struct explaining *e)
{
	struct bilat_period base;
	bool found = asking_base(e->measure, e->line, e->period, &base);
	against(e, base, found);
}

/* The periods of a sum or a mean that ends with one. */
static bool window(
    const struct explaining *e, struct bilat_period last, struct bilat_period *first_out)
{
	int64_t length = e->measure->n;
	switch (e->measure->kind) {
	case BILAT_M_SUM:
		*first_out = e->measure->period;
		return true;
	case BILAT_M_YTD:
	case BILAT_M_YTD_YOY:
		return bilat_to_date_first(last, first_out);
	case BILAT_M_ROLLING:
	case BILAT_M_ROLLING_YOY:
		length = bilat_freq_per_year(last.freq);
		break;
	default:
		break;
	}
	return bilat_period_shift(last, 1 - length, first_out);
}

static void over(struct explaining *e)
{
	enum bilat_measure_kind kind = e->measure->kind;
	bool growth = kind == BILAT_M_YTD_YOY || kind == BILAT_M_ROLLING_YOY;
	struct bilat_period first, before, before_first;
	if (!window(e, e->period, &first))
		return;
	bool year = kind == BILAT_M_YTD || kind == BILAT_M_YTD_YOY;
	SAY(e, "%s%s to %s%s", kind == BILAT_M_MA ? "mean of " : "sum of ",
	    year ? "January" : print(e->inputs, first), e->name,
	    growth ? ", in percent of that of the year before, less 100" : "");
	explain_range(e, e->line, "part", first, e->period);
	if (growth && bilat_period_year_before(e->period, &before) &&
	    window(e, before, &before_first))
		explain_range(e, e->line, "base part", before_first, before);
}

static void explain_record(struct explaining *e)
{
	struct bilat_record run = bilat_record_of(&e->line->series, e->period, NULL);
	SAY(e, "%s against each period of the unbroken run from %s", e->name,
	    print(e->inputs, run.since));
	explain_range(e, e->line, "run", run.since, e->period);
}

/* Whether a contender could stand before the one that is ranked. */
static bool may_lead(const struct bilat_figure *figure, const struct bilat_figure *own)
{
	bool open;
	return bilat_figure_available(figure) &&
	       (bilat_figure_compare(figure, own, &open) > 0 || open);
}

static void explain_rank(struct explaining *e, struct bilat_period period, const char *role)
{
	struct asking *asking = e->inputs->asking;
	struct bilat_field field = asking_field(asking, e->line, period);
	const struct bilat_observation *own = bilat_series_at(&e->line->series, period);
	for (size_t i = 0; own && i < field.count; i++) {
		if (!field.at[i].ranked || !may_lead(&field.at[i].figure, &own->figure) ||
		    text_equal(field.at[i].area, e->line->series.partner))
			continue;
		struct lines lines = lines_of(&asking->panel, e->line->series.indicator,
		    field.at[i].area, e->line->series.freq);
		explain(e, role, lines_like(&lines, e->line), period);
	}
	explain(e, "figure", e->line, period);
	explain(e, "total", asking_total(asking, e->line), period);
}

static void compose(struct explaining *e)
{
	struct asking *asking = e->inputs->asking;
	struct bilat_period base;
	bool found = growth_base_on_year(&e->line->series, e->period, &base);
	const struct line *other;
	const char *before = found ? print(e->inputs, base) : "";
	switch (e->measure->kind) {
	case BILAT_M_SHARE:
		SAY(e, "figure / total * 100");
		explain(e, "figure", e->line, e->period);
		explain(e, "total", asking_total(asking, e->line), e->period);
		return;
	case BILAT_M_OTHERS:
		SAY(e, "total - figure");
		explain(e, "total", asking_total(asking, e->line), e->period);
		explain(e, "figure", e->line, e->period);
		return;
	case BILAT_M_RANK_CHANGE:
		SAY(e, "place in %s less place in %s", before, e->name);
		explain_rank(e, e->period, "larger");
		if (found)
			explain_rank(e, base, "larger then");
		return;
	case BILAT_M_CONTRIBUTION:
		other = asking_whole(asking, e->line);
		SAY(e, "(%s - %s) / total of %s * 100", e->name, before, before);
		break;
	default:
		other = asking_market(asking, e->line);
		SAY(e,
		    e->measure->kind == BILAT_M_MARKET
			? "(market of %s / market of %s - 1) * 100"
			: "growth from %2$s to %1$s less that of the market",
		    e->name, before);
	}
	explain(e, "figure", e->line, e->period);
	if (found)
		explain(e, "base", e->line, base);
	bool total = e->measure->kind == BILAT_M_CONTRIBUTION;
	if (!total)
		explain(e, "market", other, e->period);
	if (found)
		explain(e, total ? "total" : "earlier", other, base);
}

static void explain_inputs(struct explaining *e)
{
	switch (e->measure->kind) {
	case BILAT_M_VALUE:
		return;
	case BILAT_M_SUM:
	case BILAT_M_MA:
	case BILAT_M_YTD:
	case BILAT_M_ROLLING:
	case BILAT_M_YTD_YOY:
	case BILAT_M_ROLLING_YOY:
		over(e);
		return;
	case BILAT_M_RECORD:
		explain_record(e);
		return;
	case BILAT_M_RANK:
	case BILAT_M_RANK_LISTED:
		SAY(e, "1 and the number of partners with a larger figure%s",
		    e->measure->kind == BILAT_M_RANK
			? ", if the total leaves no room for another"
			: " among those listed");
		explain_rank(e, e->period, "larger");
		return;
	case BILAT_M_SHARE:
	case BILAT_M_RANK_CHANGE:
	case BILAT_M_CONTRIBUTION:
	case BILAT_M_MARKET:
	case BILAT_M_MARKET_SHARE:
	case BILAT_M_OTHERS:
		compose(e);
		return;
	default:
		back(e);
	}
}

/* The line that gave the measure: the row's own, or another of its unit that has a base. */
static const struct line *line_behind(struct asking *asking,
    const struct bilat_measure *measure, const struct lines *lines, const struct line *line,
    struct bilat_period period)
{
	for (size_t i = 0; i <= lines->count; i++) {
		struct line *candidate = i == 0 ? (struct line *)line : &lines->at[i - 1];
		struct lines alone = { .count = 1, .at = candidate };
		const struct bilat_observation *at =
		    bilat_series_at(&candidate->series, period);
		if (!text_equal(candidate->series.unit, line->series.unit) || !at ||
		    !bilat_figure_available(&at->figure))
			continue;
		struct bilat_figure figure =
		    asking_measure(asking, measure, &alone, candidate, period, NULL);
		if (bilat_figure_available(&figure))
			return candidate;
	}
	return line;
}

/* The unit of a measure, where it is not that of the figures. */
static const char *unit_of(const struct explaining *e)
{
	switch (e->measure->kind) {
	case BILAT_M_RANK:
	case BILAT_M_RANK_LISTED:
		return "rank";
	case BILAT_M_INDEX:
		return "index";
	case BILAT_M_RANK_CHANGE:
	case BILAT_M_RECORD:
		return "";
	default:
		return bilat_measure_is_percent(e->measure->kind) ? "percent"
								  : e->line->series.unit;
	}
}

void inputs_measure(struct inputs *inputs, const struct bilat_measure *measure,
    const struct bilat_figure *figure, const struct lines *lines, const struct line *line,
    struct bilat_period period)
{
	struct asking *asking = inputs->asking;
	if (bilat_figure_available(figure))
		line = line_behind(asking, measure, lines, line, period);
	bool adjusted = measure->kind == BILAT_M_POP || measure->kind == BILAT_M_ANNUALISED;
	struct explaining e = { .inputs = inputs,
		.measure = measure,
		.line = adjusted ? asking_adjusted(asking, line) : line,
		.period = period,
		.name = print(inputs, period),
		.in_points = line->in_points || line_is_percent(asking->reference, line) };
	struct bilat_observation at = { .period = period, .figure = *figure };
	struct bilat_series series = e.line->series;
	series.unit = unit_of(&e);
	at.figure.computed = true;
	size_t index = inputs->list.count;
	struct bilat_input *input = inputs_push(
	    inputs, 0, arena_strdup(asking->keep->arena, measure->name), &series, &at);
	if (!input)
		return;
	input->same_as = index;
	explain_inputs(&e);
}
