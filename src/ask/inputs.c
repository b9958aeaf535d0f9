/* inputs.c - what the figure of a line is made of. */
#include "ask/inputs.h"

#include <string.h>

#include <bilat/analyse.h>
#include <bilat/area.h>
#include <bilat/indicator.h>

#include "base/str.h"

/* As much as somebody will read. */
#define MOST_INPUTS 400
#define DEEPEST 6

static bool says_the_same(const struct bilat_input *known, const struct bilat_series *series,
    const struct bilat_observation *observation)
{
	return bilat_series_compare(&known->series, series) == 0 &&
	       bilat_period_equal(known->observation.period, observation->period) &&
	       known->observation.origin.document == observation->origin.document &&
	       known->observation.origin.line == observation->origin.line &&
	       known->observation.figure.computed == observation->figure.computed;
}

struct bilat_input *inputs_push(struct inputs *inputs, int depth, const char *role,
    const struct bilat_series *series, const struct bilat_observation *observation)
{
	if (inputs->list.count >= MOST_INPUTS || depth > DEEPEST) {
		inputs->left_out++;
		return NULL;
	}
	size_t index = inputs->list.count, same = index;
	for (size_t i = 0; i < index && same == index; i++)
		if (says_the_same(&inputs->list.at[i], series, observation))
			same = inputs->list.at[i].same_as;
	struct bilat_input *input = vec_push(&inputs->list);
	*input = (struct bilat_input){ .depth = depth,
		.role = role,
		.formula = "",
		.series = *series,
		.observation = *observation,
		.same_as = same };
	input->series.count = 0;
	input->series.observations = NULL;
	input->series.freq = observation->period.freq;
	if (observation->figure.computed)
		input->observation.origin.document = 0;
	return input;
}

static struct arena *arena_of(const struct inputs *inputs)
{
	return inputs->asking->keep->arena;
}

/* Stored series of the same key at another frequency. */
static bool same_key(const struct bilat_series *a, const struct bilat_series *b)
{
	return text_equal(a->indicator, b->indicator) && text_equal(a->partner, b->partner) &&
	       text_equal(a->reporter, b->reporter) && text_equal(a->detail, b->detail) &&
	       text_equal(a->unit, b->unit) && text_equal(a->source, b->source);
}

static bool lies_within(struct bilat_period part, struct bilat_period whole)
{
	return bilat_period_first_day(part) >= bilat_period_first_day(whole) &&
	       bilat_period_last_day(part) <= bilat_period_last_day(whole);
}

/* Parts of a period that a stored series has; of a stock the last one only. */
static void push_parts(struct inputs *inputs, int depth, const struct bilat_series *series,
    struct bilat_period whole, enum bilat_aggregation how)
{
	for (size_t i = 0; i < series->count; i++) {
		const struct bilat_observation *at = &series->observations[i];
		bool last = i + 1 == series->count ||
			    !lies_within(series->observations[i + 1].period, whole);
		if (lies_within(at->period, whole) && (how != BILAT_AGGREGATE_END || last))
			inputs_push(inputs, depth, "part", series, at);
	}
}

static bool same_figure(const struct bilat_figure *a, const struct bilat_figure *b)
{
	return bilat_figure_available(a) && bilat_figure_available(b) &&
	       !(a->value < b->value) && !(a->value > b->value);
}

/* The stored series whose parts make the figure; the one with the fewest. */
static const struct bilat_series *series_of_parts(const struct inputs *inputs,
    const struct bilat_series *made, const struct bilat_observation *at,
    enum bilat_aggregation how)
{
	const struct bilat_series_set *set = inputs->asking->panel.set;
	const struct bilat_series *best = NULL;
	for (size_t i = 0; i < set->count; i++) {
		const struct bilat_series *series = &set->series[i];
		if (!same_key(series, made) || series->freq == at->period.freq ||
		    series->freq == BILAT_TO_DATE)
			continue;
		struct bilat_figure sum = bilat_aggregate(series, at->period, how);
		if (same_figure(&sum, &at->figure) &&
		    (!best ||
			bilat_freq_per_year(series->freq) < bilat_freq_per_year(best->freq)))
			best = series;
	}
	return best;
}

/* What the source publishes from January to the month in which a day lies. */
static const struct bilat_observation *find_until(const struct inputs *inputs,
    const struct bilat_series *made, int32_t year_first, int32_t last,
    const struct bilat_series **series_out)
{
	const struct bilat_series_set *set = inputs->asking->panel.set;
	for (size_t i = 0; i < set->count; i++) {
		const struct bilat_series *series = &set->series[i];
		if (!same_key(series, made) ||
		    (series->freq != BILAT_TO_DATE && series->freq != BILAT_ANNUAL))
			continue;
		for (size_t j = 0; j < series->count; j++) {
			struct bilat_period period = series->observations[j].period;
			*series_out = series;
			if (bilat_period_first_day(period) == year_first &&
			    bilat_period_last_day(period) == last)
				return &series->observations[j];
		}
	}
	return NULL;
}

/* A period between two years to date. */
static void push_apart(struct inputs *inputs, size_t above, const struct bilat_series *made,
    struct bilat_period period)
{
	int depth = inputs->list.at[above].depth + 1;
	int32_t first = bilat_period_first_day(period);
	int32_t january =
	    bilat_period_first_day(bilat_period_of_year(bilat_period_year(period)));
	const struct bilat_series *series;
	const struct bilat_observation *end =
	    find_until(inputs, made, january, bilat_period_last_day(period), &series);
	if (!end)
		return;
	inputs->list.at[above].formula = "January to its end, less January to its beginning";
	inputs_push(inputs, depth, "end", series, end);
	const struct bilat_observation *start =
	    first > january ? find_until(inputs, made, january, first - 1, &series) : NULL;
	if (start)
		inputs_push(inputs, depth, "start", series, start);
}

/* A figure that the source has for shorter or longer periods only. */
static void explain_time(struct inputs *inputs, size_t above, const struct bilat_series *made,
    const struct bilat_observation *at)
{
	static const char *const formulas[] = {
		[BILAT_AGGREGATE_SUM] = "sum of its parts",
		[BILAT_AGGREGATE_END] = "that of its last part",
		[BILAT_AGGREGATE_MEAN] = "mean of its parts",
	};
	const struct bilat_indicator *indicator =
	    bilat_indicator_get(inputs->asking->reference, made->indicator);
	enum bilat_aggregation how = indicator ? indicator->aggregation : BILAT_AGGREGATE_NONE;
	if (how == BILAT_AGGREGATE_NONE || how == BILAT_AGGREGATE_RECOMPUTE)
		return;
	const struct bilat_series *parts = series_of_parts(inputs, made, at, how);
	if (!parts) {
		push_apart(inputs, above, made, at->period);
		return;
	}
	int depth = inputs->list.at[above].depth + 1;
	inputs->list.at[above].formula = formulas[how];
	push_parts(inputs, depth, parts, at->period, how);
}

/* Derived lines take source and detail of their left side; a quotient has a unit of its own. */
static const struct line *side_of(
    const struct lines *lines, const struct line *made, bool own_unit)
{
	for (size_t i = 0; i < lines->count; i++) {
		const struct bilat_series *series = &lines->at[i].series;
		if (text_equal(series->source, made->series.source) &&
		    text_equal(series->detail, made->series.detail) &&
		    (own_unit || text_equal(series->unit, line_held(made)->unit)))
			return &lines->at[i];
	}
	return NULL;
}

static void explain_side(struct inputs *inputs, int depth, const char *role,
    const struct line *made, const char *indicator, const char *partner,
    struct bilat_period period, bool own_unit)
{
	struct panel panel = inputs->asking->panel;
	const char *id = arena_strdup(arena_of(inputs), indicator);
	panel.converter = NULL;
	struct lines lines =
	    lines_to_depth(&panel, id, partner, made->series.freq, DERIVATION_DEPTH);
	const struct line *line = side_of(&lines, made, own_unit);
	if (line)
		inputs_explain(inputs, depth, role, line, period);
}

/* A group while its members are listed. */
struct members {
	struct inputs *inputs;
	const struct line *made;
	struct bilat_period period;
	int depth;
};

static bool push_member(void *context, const struct bilat_area *area)
{
	struct members *members = context;
	struct panel *panel = &members->inputs->asking->panel;
	const struct bilat_series *held = line_held(members->made);
	const char *reporter = panel->reporter;
	bool reports = is_group_of_countries(panel->reference, reporter);
	const char *partner = reports ? held->partner : area->id;
	if (reports)
		panel->reporter = area->id;
	if (!text_equal(panel->reporter, partner))
		explain_side(members->inputs, members->depth, "member", members->made,
		    held->indicator, partner, members->period, false);
	panel->reporter = reporter;
	return true;
}

static void explain_group(
    struct inputs *inputs, size_t above, const struct line *line, struct bilat_period period)
{
	struct members members = { inputs, line, period, inputs->list.at[above].depth + 1 };
	struct bilat_reference *reference = inputs->asking->reference;
	const struct bilat_area *group =
	    bilat_area_get(reference, group_of_line(reference, line));
	inputs->list.at[above].formula = "sum of the members";
	bilat_area_members(
	    reference, group, bilat_period_last_day(period), push_member, &members);
}

static void explain_concentration(struct inputs *inputs, size_t above, const struct line *line,
    const char *indicator, struct bilat_period period)
{
	struct panel panel = inputs->asking->panel;
	panel.converter = NULL;
	int depth = inputs->list.at[above].depth + 1;
	inputs->list.at[above].formula =
	    "sum over the partners of (100 * partner / total) squared";
	explain_side(inputs, depth, "total", line, indicator, "WLD", period, true);
	struct partners partners =
	    partners_of(&panel, indicator, line->series.freq, DERIVATION_DEPTH);
	for (size_t i = 0; i < partners.count; i++) {
		const struct line *partner = side_of(&partners.lines[i], line, true);
		if (partner)
			inputs_explain(inputs, depth, "partner", partner, period);
	}
}

static void explain_derived(
    struct inputs *inputs, size_t above, const struct line *line, struct bilat_period period)
{
	struct derivation formula;
	const struct bilat_series *series = line_held(line);
	int depth = inputs->list.at[above].depth + 1;
	if (line->members) {
		explain_group(inputs, above, line, period);
		return;
	}
	if (!derivation_of(inputs->asking->reference, series->indicator, &formula))
		return;
	if (formula.operation == 'h') {
		explain_concentration(
		    inputs, above, line, arena_strdup(arena_of(inputs), formula.left), period);
		return;
	}
	bool world = formula.operation == 'w', own_unit = world || formula.operation == '/';
	inputs->list.at[above].formula =
	    world ? arena_printf(arena_of(inputs), "100 * %s / its total", formula.left)
		  : arena_printf(arena_of(inputs), "%s%s %c %s",
			formula.factor > 1 ? "100 * " : "", formula.left, formula.operation,
			formula.right);
	explain_side(inputs, depth, world ? "part" : "left", line, formula.left,
	    series->partner, period, own_unit);
	explain_side(inputs, depth, world ? "total" : "right", line,
	    world ? formula.left : formula.right, world ? "WLD" : series->partner, period,
	    own_unit);
}

/* December's year to date answers as the year: as it is stored, it is the former. */
static void as_stored(const struct inputs *inputs, struct bilat_input *input)
{
	const struct bilat_series_set *set = inputs->asking->panel.set;
	struct bilat_observation *own = &input->observation;
	for (size_t i = 0; i < set->count && own->period.freq == BILAT_ANNUAL; i++) {
		const struct bilat_series *series = &set->series[i];
		if (!same_key(series, &input->series) || series->freq != BILAT_TO_DATE)
			continue;
		for (size_t j = 0; j < series->count; j++) {
			const struct bilat_observation *at = &series->observations[j];
			if (at->origin.document != own->origin.document ||
			    at->origin.line != own->origin.line ||
			    bilat_period_compare(at->period, own->period) != 0)
				continue;
			own->period = at->period;
			input->series.freq = BILAT_TO_DATE;
			return;
		}
	}
}

/* The figure as it was before any conversion. */
static void explain_held(struct inputs *inputs, int depth, const char *role,
    const struct line *line, struct bilat_period period)
{
	const struct bilat_series *series = line_held(line);
	const struct bilat_observation *at = bilat_series_at(series, period);
	size_t above = inputs->list.count;
	struct bilat_input *input = at ? inputs_push(inputs, depth, role, series, at) : NULL;
	if (!input)
		return;
	if (!at->figure.computed)
		as_stored(inputs, input);
	if (!at->figure.computed || input->same_as != above)
		return;
	if (line->derived)
		explain_derived(inputs, above, line, period);
	else
		explain_time(inputs, above, series, at);
}

static void push_step(struct inputs *inputs, int depth, const struct line *line,
    const struct bilat_conversion_step *step)
{
	const struct bilat_series series = { .indicator =
						 step->indicator ? step->indicator : "",
		.reporter = step->reporter ? step->reporter : line->series.reporter,
		.partner = "-",
		.detail = step->detail ? step->detail : "",
		.unit = step->unit ? step->unit : "",
		.source = step->source ? step->source : "" };
	struct bilat_observation at = { step->period, step->factor, step->origin };
	at.figure.computed |= step->origin.document == 0;
	struct bilat_input *input = inputs_push(inputs, depth, "rate", &series, &at);
	if (input)
		input->formula = arena_printf(
		    arena_of(inputs), "%s", step->origin.document ? "" : step->what);
}

static void explain_conversion(struct inputs *inputs, int depth, const char *role,
    const struct line *line, struct bilat_period period,
    const struct bilat_conversion *conversion)
{
	struct str formula = STR_INIT;
	struct bilat_observation at = *bilat_series_at(&line->series, period);
	at.figure.computed = true;
	size_t above = inputs->list.count;
	if (!inputs_push(inputs, depth, role, &line->series, &at) ||
	    inputs->list.at[above].same_as != above)
		return;
	str_printf(&formula, "the figure in %s", conversion->unit);
	for (size_t i = 0; i < conversion->step_count; i++)
		str_printf(&formula, " %c %s", conversion->steps[i].operation,
		    conversion->steps[i].what);
	inputs->list.at[above].formula = arena_strdup(arena_of(inputs), formula.text);
	str_done(&formula);
	explain_held(inputs, depth + 1, "held", line, period);
	for (size_t i = 0; i < conversion->step_count; i++)
		push_step(inputs, depth + 1, line, &conversion->steps[i]);
}

void inputs_explain(struct inputs *inputs, int depth, const char *role, const struct line *line,
    struct bilat_period period)
{
	const struct bilat_conversion *conversion = line_conversion(line, period);
	const struct bilat_observation *at = bilat_series_at(&line->series, period);
	if (conversion && at && bilat_figure_available(&at->figure))
		explain_conversion(inputs, depth, role, line, period, conversion);
	else
		explain_held(inputs, depth, role, line, period);
}

static const struct line *line_of_row(
    const struct lines *lines, const struct bilat_answer_row *row)
{
	for (size_t i = 0; i < lines->count; i++) {
		const struct line *line = &lines->at[i];
		const struct bilat_observation *at =
		    bilat_series_at(&line->series, row->period);
		if (text_equal(line->series.source, row->source) &&
		    text_equal(line->series.unit, row->unit) &&
		    text_equal(line->series.detail, row->detail) && at &&
		    at->figure.computed == row->figure.computed)
			return line;
	}
	return NULL;
}

static void explain_row(struct inputs *inputs, const struct bilat_answer_row *row)
{
	const struct bilat_question *question = inputs->asking->question;
	struct lines lines =
	    lines_of(&inputs->asking->panel, row->indicator, row->partner, row->period.freq);
	const struct line *line = line_of_row(&lines, row);
	if (!line)
		return;
	inputs_explain(inputs, 0, "figure", line, row->period);
	for (size_t i = 0; i < question->measure_count; i++)
		inputs_measure(inputs, &question->measures[i], &row->measures[i], &lines, line,
		    row->period);
}

bool bilat_ask_inputs(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_question *question, const struct bilat_answer_row *row,
    struct bilat_inputs *out, struct bilat_error *err)
{
	struct asking asking;
	struct inputs inputs = { .asking = &asking };
	if (!asking_begin(&asking, store, reference, question, true, err))
		return false;
	explain_row(&inputs, row);
	bool done =
	    !asking.failed || bilat_fail(err, asking.fault.kind, "%s", asking.fault.message);
	if (done) {
		*out = (struct bilat_inputs){ .count = inputs.list.count,
			.left_out = inputs.left_out,
			.memory = asking.keep };
		out->at = arena_array(asking.keep->arena, out->count, sizeof *out->at);
		if (out->count)
			memcpy(out->at, inputs.list.at, out->count * sizeof *out->at);
	} else {
		keep_free(asking.keep);
	}
	vec_done(&inputs.list);
	asking_end(&asking);
	return done;
}

void bilat_inputs_free(struct bilat_inputs *inputs)
{
	if (!inputs)
		return;
	keep_free(inputs->memory);
	*inputs = (struct bilat_inputs){ 0 };
}
