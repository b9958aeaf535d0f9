/* answer.c - a question put to a store. */
#include "ask/asking.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>
#include <bilat/reference.h>
#include <bilat/show.h>

#include "base/num.h"
#include "base/str.h"

static void add_row(struct asking *asking, struct pair *pair, const struct answer_pick *pick,
    struct bilat_period period)
{
	const struct bilat_question *question = asking->question;
	struct bilat_answer_row *row = vec_push(&asking->rows);
	*row = (struct bilat_answer_row){
		.reporter = question->reporter,
		.partner = pair->partner,
		.indicator = pair->indicator,
		.detail = question->detail ? question->detail : "",
		.unit = pair->lines.count ? pair->lines.at[0].series.unit : "",
		.source = "",
		.period = period,
		.measures = arena_array(
		    asking->keep->arena, question->measure_count, sizeof *row->measures),
	};
	if (pick->line) {
		row->detail = pick->line->series.detail;
		row->unit = pick->line->series.unit;
		row->source = pick->line->series.source;
		row->figure = pick->at->figure;
		row->origin = pick->at->origin;
		if (pick->at->figure.computed)
			row->origin.document = 0;
		row->conversion = line_conversion(pick->line, period);
		asking_used(asking, row->conversion, period);
	} else {
		row->figure = bilat_figure_missing(asking_absence(
		    asking, pair->indicator, pair->partner, period, &row->source));
	}
	bool available = bilat_figure_available(&row->figure);
	pair->figures += available;
	for (size_t i = 0; i < question->measure_count; i++)
		row->measures[i] =
		    available ? asking_measure(asking, &question->measures[i], &pair->lines,
				    pick->line, period, &row->record_since)
			      : bilat_figure_missing(row->figure.why);
}

/* What the line had for a period before it was converted. */
static const struct bilat_figure *held_figure(
    const struct line *line, struct bilat_period period)
{
	return &bilat_series_at(line_held(line), period)->figure;
}

/* Notes the period if another source, for the same period and unit, cannot be right at the same
 * time.  Rates are not what they differ on. */
static void compare_sources(
    struct pair *pair, const struct answer_pick *pick, struct bilat_period period)
{
	struct str others = STR_INIT;
	const char *before = NULL; /* lines of one source stand together */
	for (size_t i = 0; i < pair->lines.count; i++) {
		const struct line *line = &pair->lines.at[i];
		const struct bilat_observation *at = bilat_series_at(&line->series, period);
		if (line == pick->line || !at || !bilat_figure_available(&at->figure) ||
		    (at->figure.status & BILAT_STATUS('F')) ||
		    text_equal(line->series.source, pick->line->series.source) ||
		    !text_equal(line_held(line)->unit, line_held(pick->line)->unit) ||
		    bilat_figure_compatible(
			held_figure(pick->line, period), held_figure(line, period)) ||
		    text_equal(line->series.source, before))
			continue;
		before = line->series.source;
		str_printf(&others, "%s%s", others.length ? ", " : "", line->series.source);
	}
	if (others.length) {
		char text[BILAT_PERIOD_SIZE];
		str_printf(&pair->differing, "%s%s (%s)", pair->differing.length ? ", " : "",
		    bilat_period_print(text, period), others.text);
	}
	str_done(&others);
}

/* Whether the line has shorter periods than the one picked. */
static bool has_shorter(const struct asking *asking, const struct answer_pick *pick)
{
	const struct bilat_series_set *set = &asking->keep->set;
	const struct bilat_series *own = &pick->line->series;
	if (own->freq == BILAT_TO_DATE)
		return true;
	for (size_t i = 0; i < set->count; i++) {
		const struct bilat_series *series = &set->series[i];
		if (text_equal(series->indicator, own->indicator) &&
		    text_equal(series->partner, own->partner) &&
		    text_equal(series->source, own->source) &&
		    text_equal(series->detail, own->detail) &&
		    bilat_freq_per_year(series->freq) > bilat_freq_per_year(own->freq))
			return true;
	}
	return false;
}

static void note_coverage(struct asking *asking, const struct answer_pick *pick)
{
	const struct bilat_series *series = &pick->line->series;
	char text[BILAT_PERIOD_SIZE], covered[NUM_SIZE];
	asking_note(asking, "coverage",
	    "%s of %s is computed from countries that are %s %% of the total (%s)%s",
	    series->indicator, bilat_period_print(text, pick->at->period),
	    num_print_fixed(covered, pick->line->coverage[pick->at - series->observations], 1,
		0, "", bilat_reference_marks(asking->reference)->decimal),
	    series->source,
	    bilat_figure_is_bound(&pick->at->figure)
		? ": from the rest spread thin to all of it with the largest"
		: "");
}

/* Periods that are made of shorter ones or of years to date, for one note about all. */
static void remember_made(
    const struct asking *asking, struct pair *pair, const struct answer_pick *pick)
{
	const char *source = pick->line->series.source;
	const char *from = has_shorter(asking, pick) ? "shorter periods" : "years to date";
	struct bilat_period period = pick->at->period;
	struct made_of *made = NULL;
	for (size_t i = 0; i < pair->made.count; i++)
		if (text_equal(pair->made.at[i].source, source) &&
		    text_equal(pair->made.at[i].from, from))
			made = &pair->made.at[i];
	if (!made) {
		made = vec_push(&pair->made);
		*made = (struct made_of){ source, from, period, period, 0 };
	}
	made->last = period;
	made->count++;
}

static void note_made(struct asking *asking, const struct pair *pair)
{
	for (size_t i = 0; i < pair->made.count; i++) {
		const struct made_of *made = &pair->made.at[i];
		char first[BILAT_PERIOD_SIZE], last[BILAT_PERIOD_SIZE];
		struct bilat_period end;
		bool steady = bilat_period_shift(made->first, made->count - 1, &end) &&
			      bilat_period_equal(end, made->last);
		bilat_period_print(first, made->first);
		bilat_period_print(last, made->last);
		if (made->count == 1)
			asking_note(asking, "computed", "%s of %s is computed from %s (%s)",
			    pair->indicator, first, made->from, made->source);
		else
			asking_note(asking, "computed",
			    "%s of %s%s to %s is computed from %s (%s)", pair->indicator,
			    steady ? "" : "periods from ", first, last, made->from,
			    made->source);
	}
}

static void note_making(
    struct asking *asking, struct pair *pair, const struct answer_pick *pick)
{
	const char *source = pick->line->series.source;
	struct derivation formula;
	if (pick->line->members)
		asking_note(asking, "members", "%s",
		    asking_members(asking, pick->line, pick->at->period));
	else if (pick->line->coverage)
		note_coverage(asking, pick);
	else if (pick->line->derived &&
		 derivation_of(asking->reference, pair->indicator, &formula)) {
		if (formula.operation == 'w')
			asking_note(asking, "derived",
			    "%s is computed from %s and its total (%s)", pair->indicator,
			    formula.left, source);
		else
			asking_note(asking, "derived", "%s is computed: %s %c %s (%s)",
			    pair->indicator, formula.left, formula.operation, formula.right,
			    source);
	} else if (held_figure(pick->line, pick->at->period)->computed) {
		remember_made(asking, pair, pick);
	}
	if (pick->at->figure.status & BILAT_STATUS('F'))
		asking_note(asking, "forecast", "forecasts of %s are marked F (%s)",
		    pair->indicator, source);
}

static void answer_period(struct asking *asking, struct pair *pair, struct bilat_period period)
{
	struct answer_pick pick = lines_pick(&pair->lines, period);
	if (pick.line && bilat_figure_available(&pick.at->figure)) {
		note_making(asking, pair, &pick);
		compare_sources(pair, &pick, period);
	} else if (pick.line && pick.line->members) {
		char text[BILAT_PERIOD_SIZE];
		asking_note(asking, "members", "%s: %s", bilat_period_print(text, period),
		    asking_members(asking, pick.line, period));
	}
	add_row(asking, pair, &pick, period);
}

static void answer_each_source(
    struct asking *asking, struct pair *pair, struct bilat_period period)
{
	struct answer_pick pick = { 0 };
	size_t before = asking->rows.count;
	for (size_t i = 0; i < pair->lines.count; i++) {
		pick.line = &pair->lines.at[i];
		pick.at = bilat_series_at(&pick.line->series, period);
		if (!pick.at)
			continue;
		if (bilat_figure_available(&pick.at->figure))
			note_making(asking, pair, &pick);
		add_row(asking, pair, &pick, period);
	}
	pick = (struct answer_pick){ 0 };
	if (asking->rows.count == before)
		add_row(asking, pair, &pick, period);
}

static void answer_periods(struct asking *asking, struct pair *pair)
{
	struct period_list periods = VEC_INIT;
	asking_periods(asking, &pair->lines, pair->freq, &periods);
	asking_drop_gaps(asking, pair, &periods);
	if (asking->panel.converter && asking->question->periods.kind != BILAT_PERIODS_SPAN)
		asking_note_newer(asking, &pair->lines);
	for (size_t i = 0; i < periods.count; i++) {
		if (asking->question->all_sources)
			answer_each_source(asking, pair, periods.at[i]);
		else
			answer_period(asking, pair, periods.at[i]);
	}
	vec_done(&periods);
	note_made(asking, pair);
	if (pair->differing.length)
		asking_note(asking, "sources_disagree", "sources differ on %s with %s: %s",
		    pair->indicator, pair->partner, pair->differing.text);
}

/* The rows of one pair, unless none of them has a figure; how many have. */
static size_t answer_rows(
    struct asking *asking, const char *indicator, const char *partner, struct lines *lines_out)
{
	struct pair pair = { .indicator = indicator,
		.partner = partner,
		.differing = STR_INIT,
		.made = VEC_INIT };
	size_t rows = asking->rows.count;
	pair.freq = asking_freq(asking, indicator, partner);
	if (pair.freq != BILAT_FREQ_NONE) {
		pair.lines = lines_of(&asking->panel, indicator, partner, pair.freq);
		answer_periods(asking, &pair);
	}
	str_done(&pair.differing);
	vec_done(&pair.made);
	if (pair.figures == 0)
		asking->rows.count = rows;
	if (lines_out)
		*lines_out = pair.lines;
	return pair.figures;
}

/* Why there are no rows: a note if others have some, else the answer. */
static bool explain(struct asking *asking, const char *indicator, const char *partner,
    const struct lines *lines, struct bilat_answer *out, struct bilat_error *err)
{
	enum bilat_why why;
	const char *text;
	if (!asking_empty(asking, indicator, partner, lines, &why, &text, err))
		return false;
	const char *lacking = asking_lacking_members(asking, lines);
	if (lacking && !strstr(text, " members of "))
		text = arena_printf(asking->keep->arena, "%s: %s", text, lacking);
	const char *missing = asking_not_converted(asking, indicator, lines);
	if (missing)
		text = missing;
	asking_note(asking, "not_available", "%s", text);
	if (out->why == BILAT_WHY_NONE) {
		out->why = why;
		out->why_text = text;
	}
	return true;
}

static int compare_ids(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Whether a series is of the indicator or of those that its formula needs. */
static bool serves(
    const struct asking *asking, const char *series, const char *indicator, int depth)
{
	struct derivation formula;
	if (text_equal(series, indicator))
		return true;
	return depth > 0 && derivation_of(asking->reference, indicator, &formula) &&
	       (serves(asking, series, formula.left, depth - 1) ||
		   serves(asking, series, formula.right, depth - 1));
}

/* Every partner of which something is held, each once, by id. */
static const char **held_partners(
    const struct asking *asking, const char *indicator, size_t *count_out)
{
	const struct bilat_series_set *set = &asking->keep->set;
	const char **ids = arena_array(asking->keep->arena, set->count, sizeof *ids);
	size_t found = 0, count = 0;
	for (size_t i = 0; i < set->count; i++)
		if (serves(asking, set->series[i].indicator, indicator, DERIVATION_DEPTH))
			ids[found++] = set->series[i].partner;
	if (found > 0)
		qsort(ids, found, sizeof *ids, compare_ids);
	for (size_t i = 0; i < found; i++)
		if (count == 0 || !text_equal(ids[count - 1], ids[i]))
			ids[count++] = ids[i];
	*count_out = count;
	return ids;
}

static bool answer_all(struct asking *asking, const char *indicator, struct bilat_answer *out,
    struct bilat_error *err)
{
	size_t count, empty = 0;
	const char **partners = held_partners(asking, indicator, &count);
	for (size_t i = 0; i < count; i++)
		empty += answer_rows(asking, indicator, partners[i], NULL) == 0;
	if (empty == count)
		return explain(asking, indicator, NULL, &(struct lines){ 0 }, out, err);
	if (empty > 0)
		asking_note(asking, "not_available",
		    "%zu further partner%s no figure of %s then", empty,
		    empty == 1 ? " has" : "s have", indicator);
	return true;
}

static bool answer_indicator(struct asking *asking, const char *indicator,
    struct bilat_answer *out, struct bilat_error *err)
{
	const struct bilat_question *question = asking->question;
	bool done = true;
	if (question->all_partners)
		return answer_all(asking, indicator, out, err);
	for (size_t i = 0; i < question->partner_count && done; i++) {
		struct lines lines = { 0 };
		const char *partner = question->partners[i];
		if (answer_rows(asking, indicator, partner, &lines) == 0)
			done = explain(asking, indicator, partner, &lines, out, err);
	}
	return done;
}

static bool needs_field(const struct bilat_question *question)
{
	for (size_t i = 0; i < question->measure_count; i++) {
		enum bilat_measure_kind kind = question->measures[i].kind;
		if (kind == BILAT_M_SHARE || kind == BILAT_M_RANK ||
		    kind == BILAT_M_RANK_LISTED || kind == BILAT_M_RANK_CHANGE)
			return true;
	}
	return false;
}

static void finish(struct asking *asking, struct bilat_answer *out)
{
	if (asking->rows.count > 0) {
		out->why = BILAT_WHY_NONE;
		out->why_text = NULL;
	} else {
		asking->notes.count = 0;
	}
	out->row_count = asking->rows.count;
	out->rows = arena_array(asking->keep->arena, out->row_count, sizeof *out->rows);
	if (out->row_count)
		memcpy(out->rows, asking->rows.at, out->row_count * sizeof *out->rows);
	out->notes = asking_notes(asking, &out->note_count);
	out->memory = asking->keep;
}

/* The answer outlives its question: texts are copied. */
static void own_texts(struct arena *arena, struct bilat_question *question)
{
	const char **partners = arena_array(arena, question->partner_count, sizeof *partners);
	const char **indicators =
	    arena_array(arena, question->indicator_count, sizeof *indicators);
	for (size_t i = 0; i < question->partner_count; i++)
		partners[i] = arena_strdup(arena, question->partners[i]);
	for (size_t i = 0; i < question->indicator_count; i++)
		indicators[i] = arena_strdup(arena, question->indicators[i]);
	question->partners = partners;
	question->indicators = indicators;
	question->reporter = arena_strdup(arena, question->reporter);
	question->detail = arena_strdup(arena, question->detail);
}

bool bilat_ask(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_question *question, struct bilat_answer *out, struct bilat_error *err)
{
	struct asking asking;
	struct bilat_answer answer = { 0 };
	struct bilat_question own = *question;
	bool done = true;
	if (!asking_begin(&asking, store, reference, question, needs_field(question), err))
		return false;
	own_texts(asking.keep->arena, &own);
	asking.question = &own;
	asking.panel.reporter = own.reporter;
	asking.panel.detail = own.detail;
	for (size_t i = 0; i < own.indicator_count && done; i++)
		done = answer_indicator(&asking, own.indicators[i], &answer, err);
	if (done && asking.failed)
		done = bilat_fail(err, asking.fault.kind, "%s", asking.fault.message);
	if (done) {
		asking_note_rest(&asking);
		asking_note_editions(&asking);
		asking_note_conversions(&asking);
		finish(&asking, &answer);
		*out = answer;
	} else {
		keep_free(asking.keep);
	}
	asking_end(&asking);
	return done;
}

void bilat_answer_free(struct bilat_answer *answer)
{
	if (!answer)
		return;
	keep_free(answer->memory);
	*answer = (struct bilat_answer){ 0 };
}
