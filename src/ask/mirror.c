/* mirror.c - both countries' record of the same flow, out of a store. */
#include <bilat/mirror.h>

#include <stdlib.h>
#include <string.h>

#include <bilat/area.h>
#include <bilat/detail.h>
#include <bilat/error.h>
#include <bilat/indicator.h>

#include "ask/asking.h"
#include "ask/mirror_notes.h"
#include "ask/mirror_rules.h"
#include "base/str.h"
#include "base/xalloc.h"

/* One of the two, asked on its own. */
struct side {
	struct bilat_question question;
	const char *partner;
	const char *indicators[3]; /* its own, and the importer's FOB value and margin */
	struct asking asking;
	struct lines lines;
};

struct mirror_keep {
	struct arena *arena;
	struct keep *a, *b;
};

struct mirroring {
	struct bilat_reference *reference;
	struct arena *arena;
	struct mirror_rules *rules;
	struct mirror_way way;    /* of A's indicator */
	const char *fob, *margin; /* of the importer's; "" where nothing is valued */
	struct side a, b;
	struct side *importer;
	enum bilat_freq freq;
	const struct bilat_periods *periods;
	struct lines fob_lines, margin_lines;
	const char *detail, *unit; /* that both sides are shown in */
};

static bool check_areas(const struct bilat_question *question, struct bilat_error *err)
{
	const char *a = question->reporter;
	if (question->all_partners || question->partner_count != 1 ||
	    question->indicator_count != 1)
		return bilat_fail(
		    err, BILAT_USAGE, "a mirror takes two countries and one indicator");
	const char *b = question->partners[0];
	if (text_equal(a, b))
		return bilat_fail(
		    err, BILAT_USAGE, "a mirror takes two countries, not '%s' twice", a);
	const char *other = text_equal(a, "-") || text_equal(a, "WLD") ? a : b;
	if (text_equal(other, "-") || text_equal(other, "WLD"))
		return bilat_fail(err, BILAT_USAGE,
		    "'%s' reports nothing that could mirror a flow (name two countries)",
		    other);
	return true;
}

/* The catalogue's indicator and its mirror. */
static bool find_indicators(struct mirroring *m, const char *id,
    const struct bilat_indicator **a_out, const struct bilat_indicator **b_out,
    struct bilat_error *err)
{
	const struct bilat_indicator *a = bilat_indicator_get(m->reference, id);
	const struct bilat_indicator *b =
	    a && *a->mirror ? bilat_indicator_get(m->reference, a->mirror) : NULL;
	if (!b)
		return bilat_fail(err, BILAT_USAGE,
		    "%s has no mirror (trade.exports has trade.imports; see bilat indicator)",
		    id);
	*a_out = a;
	*b_out = b;
	return true;
}

static bool begin_side(struct mirroring *m, struct side *side, struct bilat_store *store,
    const struct bilat_question *question, const char *reporter, const char *partner,
    const char *indicator, struct bilat_error *err)
{
	side->question = *question;
	side->question.reporter = arena_strdup(m->arena, reporter);
	side->question.detail = arena_strdup(m->arena, question->detail);
	side->partner = arena_strdup(m->arena, partner);
	side->question.partners = &side->partner;
	side->indicators[0] = indicator;
	side->indicators[1] = m->fob;
	side->indicators[2] = m->margin;
	side->question.indicators = side->indicators;
	side->question.indicator_count = *m->fob ? 3 : 1;
	side->question.measure_count = 0;
	if (question->periods.kind != BILAT_PERIODS_SPAN)
		side->question.periods.kind = BILAT_PERIODS_ALL;
	return asking_begin(&side->asking, store, m->reference, &side->question, false, err);
}

/* The coarser of the two lowest frequencies held. */
static enum bilat_freq common_freq(const struct side *a, const struct side *b)
{
	enum bilat_freq of_a = asking_freq(&a->asking, a->indicators[0], a->partner);
	enum bilat_freq of_b = asking_freq(&b->asking, b->indicators[0], b->partner);
	int count_a = bilat_freq_per_year(of_a), count_b = bilat_freq_per_year(of_b);
	if (of_a == BILAT_FREQ_NONE || (count_b > 0 && (count_a <= 0 || count_b < count_a)))
		return of_b;
	return of_a;
}

static bool derived_from_partner(const char *detail)
{
	struct bilat_detail *parts = bilat_detail_new();
	struct bilat_error ignored;
	bool derived = bilat_detail_parse(parts, detail, &ignored) &&
		       text_equal(bilat_detail_value(parts, "dv_type"), "SCC");
	bilat_detail_free(parts);
	return derived;
}

/* Leaves out what is no record of this side: models, and what is derived from the other. */
static void keep_records(struct mirroring *m, struct side *side)
{
	size_t kept = 0;
	for (size_t i = 0; i < side->lines.count; i++) {
		const struct bilat_series *series = &side->lines.at[i].series;
		const struct bilat_source *source =
		    bilat_source_get(m->reference, series->source);
		if (source && text_equal(source->basis, "model"))
			asking_note(&m->a.asking, "not_used",
			    "%s is a model, no record of either side: not used",
			    series->source);
		else if (derived_from_partner(series->detail))
			asking_note(&m->a.asking, "not_used",
			    "figures of %s that are derived from the partner's reports are "
			    "not used",
			    series->source);
		else
			side->lines.at[kept++] = side->lines.at[i];
	}
	side->lines.count = kept;
}

static bool is_statement(const struct mirroring *m, const struct line *line)
{
	const struct bilat_source *source = bilat_source_get(m->reference, line->series.source);
	if (source)
		return text_equal(source->basis, "statement");
	enum bilat_source_kind kind =
	    bilat_source_order_kind(m->a.asking.keep->order, line->series.source);
	return kind == BILAT_SOURCE_OFFICIAL || kind == BILAT_SOURCE_PRESS ||
	       kind == BILAT_SOURCE_CLAIM;
}

/* Whether a figure is what the side itself recorded.  What an international organisation
 * estimates may be made of the partner's figure. */
static bool is_recorded(
    const struct mirroring *m, const struct line *line, const struct bilat_observation *at)
{
	bilat_status doubtful = BILAT_STATUS('I') | BILAT_STATUS('F');
	if (bilat_source_order_kind(m->a.asking.keep->order, line->series.source) ==
	    BILAT_SOURCE_INTERNATIONAL)
		doubtful |= BILAT_STATUS('E');
	return !(at->figure.status & doubtful);
}

/* The figure of a line that may enter the mirror, or NULL. */
static const struct bilat_observation *figure_of(
    const struct mirroring *m, const struct line *line, struct bilat_period period)
{
	const struct bilat_observation *at = bilat_series_at(&line->series, period);
	if (!at || !bilat_figure_available(&at->figure) || !is_recorded(m, line, at))
		return NULL;
	return at;
}

static bool same_frame(const struct line *a, const struct line *b)
{
	return text_equal(a->series.detail, b->series.detail) &&
	       text_equal(a->series.unit, b->series.unit);
}

/* Two lines with a figure each, of equal detail and unit. */
struct couple {
	const struct line *a, *b;
};

/* Of a period, in the frame chosen (any, as long as there is none): statistics first. */
static struct couple couple_of(const struct mirroring *m, struct bilat_period period)
{
	struct couple spoken = { 0 };
	for (size_t i = 0; i < m->a.lines.count; i++) {
		const struct line *a = &m->a.lines.at[i];
		if (!figure_of(m, a, period))
			continue;
		for (size_t j = 0; j < m->b.lines.count; j++) {
			const struct line *b = &m->b.lines.at[j];
			if (!same_frame(a, b) || !figure_of(m, b, period) ||
			    (m->unit && !(text_equal(m->unit, a->series.unit) &&
					    text_equal(m->detail, a->series.detail))))
				continue;
			if (!is_statement(m, a) && !is_statement(m, b))
				return (struct couple){ a, b };
			if (!spoken.a)
				spoken = (struct couple){ a, b };
		}
	}
	return spoken;
}

/* The first line of a side with a figure, in the frame. */
static const struct line *alone(
    const struct mirroring *m, const struct side *side, struct bilat_period period)
{
	for (size_t i = 0; i < side->lines.count; i++) {
		const struct line *line = &side->lines.at[i];
		if (text_equal(m->unit, line->series.unit) &&
		    text_equal(m->detail, line->series.detail) && figure_of(m, line, period))
			return line;
	}
	return NULL;
}

/* The detail and unit that the answer is in: of the first two that meet, else of the first. */
static void choose_frame(struct mirroring *m, const struct period_list *periods)
{
	struct couple best = { 0 };
	for (size_t i = 0; i < periods->count; i++) {
		struct couple couple = couple_of(m, periods->at[i]);
		bool spoken =
		    couple.a && (is_statement(m, couple.a) || is_statement(m, couple.b));
		if (couple.a && (!best.a || !spoken))
			best = couple;
		if (couple.a && !spoken)
			break;
	}
	const struct side *first = m->a.lines.count > 0 ? &m->a : &m->b;
	const struct line *line = best.a ? best.a : first->lines.count ? first->lines.at : NULL;
	m->unit = line ? line->series.unit : "";
	m->detail = line ? line->series.detail : "";
}

static struct bilat_figure own_fob(
    const struct mirroring *m, const struct line *import, struct bilat_period period)
{
	const struct line *line = lines_like(&m->fob_lines, import);
	const struct bilat_observation *at = line ? figure_of(m, line, period) : NULL;
	return at ? at->figure : bilat_figure_missing(BILAT_WHY_NOT_LOADED);
}

static struct bilat_figure margin_of(const struct mirroring *m, struct bilat_period period)
{
	struct answer_pick pick =
	    lines_pick(&m->margin_lines, bilat_period_of_year(bilat_period_year(period)));
	return pick.at ? pick.at->figure : bilat_figure_missing(BILAT_WHY_NOT_LOADED);
}

/* What the importer's side knows of the valuation. */
static void value_flow(const struct mirroring *m, const struct line *import,
    struct bilat_period period, struct bilat_mirror_sides *sides)
{
	struct mirror_valuation valuation =
	    mirror_valuation_of(m->rules, m->importer->question.reporter, m->importer->partner,
		import->series.source, bilat_period_last_day(period));
	sides->valuation = valuation.valuation;
	sides->own_fob = own_fob(m, import, period);
	sides->margin_percent = margin_of(m, period);
}

static void note_making(struct mirroring *m, const struct side *side, const struct line *line,
    const struct bilat_observation *at)
{
	struct derivation formula;
	const char *reporter = side->question.reporter, *indicator = side->indicators[0];
	char text[BILAT_PERIOD_SIZE];
	if (line->derived && derivation_of(m->reference, indicator, &formula))
		asking_note(&m->a.asking, "derived", "%s's %s is computed: %s %c %s (%s)",
		    reporter, indicator, formula.left, formula.operation, formula.right,
		    line->series.source);
	else if (at->figure.computed)
		asking_note(&m->a.asking, "derived",
		    "%s's %s of %s is computed from shorter periods (%s)", reporter, indicator,
		    bilat_period_print(text, at->period), line->series.source);
}

/* Says which figures were held but are no records. */
static void note_unused(
    struct mirroring *m, const struct side *side, struct bilat_period period)
{
	for (size_t i = 0; i < side->lines.count; i++) {
		const struct line *line = &side->lines.at[i];
		const struct bilat_observation *at = bilat_series_at(&line->series, period);
		if (at && bilat_figure_available(&at->figure) && !is_recorded(m, line, at))
			asking_note(&m->a.asking, "not_used",
			    "estimated, imputed and forecast figures of %s for %s are not used",
			    line->series.source, side->question.reporter);
	}
}

/* Why a side has no figure: it says so itself, or what it has is no record. */
static enum bilat_why why_missing(
    const struct mirroring *m, const struct side *side, struct bilat_period period)
{
	for (size_t i = 0; i < side->lines.count; i++) {
		const struct line *line = &side->lines.at[i];
		const struct bilat_observation *at = bilat_series_at(&line->series, period);
		if (at && text_equal(m->unit, line->series.unit) &&
		    text_equal(m->detail, line->series.detail))
			return bilat_figure_available(&at->figure) ? BILAT_WHY_NOT_COMPARABLE
								   : at->figure.why;
	}
	return BILAT_WHY_NOT_LOADED;
}

static struct bilat_figure published(struct mirroring *m, const struct side *side,
    const struct line *line, struct bilat_period period)
{
	if (!line)
		return bilat_figure_missing(why_missing(m, side, period));
	const struct bilat_observation *at = bilat_series_at(&line->series, period);
	note_making(m, side, line, at);
	return at->figure;
}

static void fill_row(
    struct mirroring *m, struct bilat_period period, struct bilat_mirror_row *row)
{
	struct couple couple = couple_of(m, period);
	struct bilat_mirror_sides sides = { .direction = m->way.direction };
	if (!couple.a) {
		couple.a = alone(m, &m->a, period);
		couple.b = couple.a ? NULL : alone(m, &m->b, period);
	}
	note_unused(m, &m->a, period);
	note_unused(m, &m->b, period);
	sides.a = published(m, &m->a, couple.a, period);
	sides.b = published(m, &m->b, couple.b, period);
	sides.statements =
	    (couple.a && is_statement(m, couple.a)) || (couple.b && is_statement(m, couple.b));
	const struct line *import = m->importer == &m->a ? couple.a : couple.b;
	if (*m->fob && import)
		value_flow(m, import, period, &sides);
	else if (*m->fob)
		sides.valuation = BILAT_VALUED_CIF;
	*row = (struct bilat_mirror_row){
		.period = period,
		.a = sides.a,
		.b = sides.b,
		.source_a = couple.a ? couple.a->series.source : "",
		.source_b = couple.b ? couple.b->series.source : "",
		.statements = sides.statements && couple.a && couple.b,
		.mirror = bilat_mirror_of(&sides),
	};
}

static bool has_any(const struct bilat_mirror_row *row)
{
	return *row->source_a || *row->source_b;
}

static bool has_both(const struct bilat_mirror_row *row)
{
	return *row->source_a && *row->source_b;
}

/* Leaves out the periods that neither side has: of no use where none was asked for. */
static void drop_empty(struct bilat_mirror_answer *out)
{
	size_t kept = 0;
	for (size_t i = 0; i < out->row_count; i++)
		if (has_any(&out->rows[i]))
			out->rows[kept++] = out->rows[i];
	out->row_count = kept;
}

/* The last periods, up to one that both have. */
static void keep_last(size_t most, struct bilat_mirror_answer *out)
{
	size_t end = out->row_count, both = end;
	while (end > 0 && !has_any(&out->rows[end - 1]))
		end--;
	while (both > 0 && !has_both(&out->rows[both - 1]))
		both--;
	if (both > 0)
		end = both;
	size_t first = end > most ? end - most : 0;
	out->rows += first;
	out->row_count = end - first;
}

static void trim_rows(const struct bilat_periods *asked, struct bilat_mirror_answer *out)
{
	size_t held = 0;
	for (size_t i = 0; i < out->row_count; i++)
		held += has_any(&out->rows[i]);
	if (asked->kind == BILAT_PERIODS_ALL || held == 0)
		drop_empty(out);
	else if (asked->kind == BILAT_PERIODS_LATEST)
		keep_last(1, out);
	else if (asked->kind == BILAT_PERIODS_LAST)
		keep_last((size_t)asked->count, out);
}

static void read_lines(struct mirroring *m)
{
	struct side *importer = m->importer;
	m->a.lines = lines_of(&m->a.asking.panel, m->a.indicators[0], m->a.partner, m->freq);
	m->b.lines = lines_of(&m->b.asking.panel, m->b.indicators[0], m->b.partner, m->freq);
	keep_records(m, &m->a);
	keep_records(m, &m->b);
	if (!*m->fob)
		return;
	m->fob_lines = lines_of(&importer->asking.panel, m->fob, importer->partner, m->freq);
	m->margin_lines =
	    lines_of(&importer->asking.panel, m->margin, importer->partner, BILAT_ANNUAL);
}

/* The lines of both, for the periods that they hold together. */
static struct lines all_lines(const struct mirroring *m)
{
	struct lines all = { .count = m->a.lines.count + m->b.lines.count };
	all.at = arena_array(m->arena, all.count, sizeof *all.at);
	if (m->a.lines.count)
		memcpy(all.at, m->a.lines.at, m->a.lines.count * sizeof *all.at);
	if (m->b.lines.count)
		memcpy(all.at + m->a.lines.count, m->b.lines.at,
		    m->b.lines.count * sizeof *all.at);
	return all;
}

static void answer(struct mirroring *m, struct bilat_mirror_answer *out)
{
	struct period_list periods = VEC_INIT;
	read_lines(m);
	struct lines all = all_lines(m);
	asking_periods(&m->a.asking, &all, m->freq, &periods);
	choose_frame(m, &periods);
	out->detail = m->detail;
	out->unit = m->unit;
	out->rows = arena_array(m->arena, periods.count, sizeof *out->rows);
	out->row_count = periods.count;
	for (size_t i = 0; i < periods.count; i++)
		fill_row(m, periods.at[i], &out->rows[i]);
	vec_done(&periods);
	trim_rows(m->periods, out);
}

static bool explain(
    struct mirroring *m, struct bilat_mirror_answer *out, struct bilat_error *err)
{
	const char *text_a, *text_b;
	enum bilat_why why_b;
	/* What was held and set aside has been noted. */
	if (m->a.asking.notes.count > 0) {
		out->why = BILAT_WHY_NOT_COMPARABLE;
		out->why_text = m->a.asking.notes.at[0].text;
		return true;
	}
	if (!asking_empty(&m->a.asking, m->a.indicators[0], m->a.partner, &m->a.lines,
		&out->why, &text_a, err) ||
	    !asking_empty(&m->b.asking, m->b.indicators[0], m->b.partner, &m->b.lines, &why_b,
		&text_b, err))
		return false;
	out->why_text = arena_printf(m->arena, "%s; %s", text_a, text_b);
	return true;
}

static bool ask_sides(
    struct mirroring *m, struct bilat_mirror_answer *out, struct bilat_error *err)
{
	m->freq = common_freq(&m->a, &m->b);
	if (m->freq != BILAT_FREQ_NONE)
		answer(m, out);
	if (out->row_count == 0)
		return explain(m, out, err);
	mirror_notes(&m->a.asking, m->rules, out);
	out->notes = asking_notes(&m->a.asking, &out->note_count);
	return true;
}

/* Which way each looks, and whose figure is the importer's. */
static void orient(struct mirroring *m, const struct bilat_indicator *a,
    const struct bilat_indicator *b, struct bilat_mirror_answer *out)
{
	m->way = mirror_way_of(m->rules, a);
	struct mirror_way inward =
	    m->way.direction == BILAT_OUTWARD ? mirror_way_of(m->rules, b) : m->way;
	m->fob = inward.fob;
	m->margin = inward.margin;
	m->importer = m->way.direction == BILAT_OUTWARD ? &m->b : &m->a;
	out->direction = m->way.direction;
	out->inward_is_a = m->importer == &m->a;
	out->valued = *m->fob != '\0';
	out->indicator_a = a->id;
	out->indicator_b = b->id;
	out->detail = out->unit = "";
}

static void keep_end(struct mirror_keep *keep)
{
	keep_free(keep->a);
	keep_free(keep->b);
	arena_free(keep->arena);
	free(keep);
}

bool bilat_ask_mirror(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_question *question, struct bilat_mirror_answer *out,
    struct bilat_error *err)
{
	struct bilat_mirror_answer result = { 0 };
	const struct bilat_indicator *a = NULL, *b = NULL;
	struct mirror_keep *keep = xcalloc(1, sizeof *keep);
	struct mirroring m = { .reference = reference, .periods = &question->periods };
	m.arena = keep->arena = arena_new();
	bool done = check_areas(question, err) &&
		    find_indicators(&m, question->indicators[0], &a, &b, err) &&
		    mirror_rules_read(reference, m.arena, &m.rules, err);
	if (done)
		orient(&m, a, b, &result);
	done = done && begin_side(&m, &m.a, store, question, question->reporter,
			   question->partners[0], a->id, err);
	done = done && begin_side(&m, &m.b, store, question, question->partners[0],
			   question->reporter, b->id, err);
	keep->a = m.a.asking.keep;
	keep->b = m.b.asking.keep;
	if (done) {
		result.a = m.a.question.reporter;
		result.b = m.b.question.reporter;
		done = ask_sides(&m, &result, err);
	}
	asking_end(&m.a.asking);
	asking_end(&m.b.asking);
	result.memory = keep;
	if (done)
		*out = result;
	else
		keep_end(keep);
	return done;
}

void bilat_mirror_answer_free(struct bilat_mirror_answer *answer)
{
	if (!answer || !answer->memory)
		return;
	keep_end(answer->memory);
	*answer = (struct bilat_mirror_answer){ 0 };
}
