/* ranking.c - partners in order. */
#include "ask/ranking.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/area.h>
#include <bilat/indicator.h>
#include <bilat/reference.h>
#include <bilat/show.h>

#include "base/num.h"
#include "base/str.h"

/* A source, unit and detail in which partners can be ranked, and how many have a figure. */
struct candidate {
	const struct line *line;
	size_t partners;
};

static bool has_figure(const struct line *line, struct bilat_period period)
{
	const struct bilat_observation *at = bilat_series_at(&line->series, period);
	return at && bilat_figure_available(&at->figure) &&
	       !(at->figure.status & BILAT_STATUS('F'));
}

static size_t partners_with(
    const struct partners *partners, const struct line *like, struct bilat_period period)
{
	size_t count = 0;
	for (size_t i = 0; i < partners->count; i++) {
		const struct line *line = lines_like(&partners->lines[i], like);
		count += line && has_figure(line, period);
	}
	return count;
}

/* The source that answers: the first in order with a figure, unless it names one partner alone
 * and another has a field. */
static struct candidate choose(
    const struct asking *asking, const struct partners *partners, struct bilat_period period)
{
	struct candidate best = { 0 };
	for (size_t i = 0; i < partners->count; i++) {
		for (size_t j = 0; j < partners->lines[i].count; j++) {
			const struct line *line = &partners->lines[i].at[j];
			if (!has_figure(line, period) ||
			    (best.line && lines_like(&partners->lines[i], best.line) == line))
				continue;
			size_t count = partners_with(partners, line, period);
			bool wider = (count > 1) != (best.partners > 1);
			if (!best.line ||
			    (wider ? count > 1
				   : bilat_source_compare(asking->keep->order,
					 asking->panel.reporter, line->series.source,
					 best.line->series.source) < 0))
				best = (struct candidate){ line, count };
		}
	}
	return best;
}

/* Periods with a figure of any partner, the newest first; widened to those with a field if one
 * has. */
static bool latest_period(
    const struct asking *asking, const struct partners *partners, struct bilat_period *out)
{
	struct bilat_period alone, first, last;
	bool found = false, field = false;
	for (size_t i = 0; i < partners->count; i++) {
		if (!lines_extent(&partners->lines[i], false, &first, &last))
			continue;
		if (!found || bilat_period_compare(last, alone) > 0)
			alone = last;
		found = true;
		if ((!field || bilat_period_compare(last, *out) > 0) &&
		    choose(asking, partners, last).partners > 1) {
			*out = last;
			field = true;
		}
	}
	if (found && !field)
		*out = alone;
	return found;
}

int ranking_compare_rows(const void *a, const void *b)
{
	const struct bilat_ranking_row *x = a, *y = b;
	if ((x->rank > 0) != (y->rank > 0))
		return x->rank > 0 ? -1 : 1;
	if (x->rank != y->rank)
		return x->rank - y->rank;
	if (x->figure.value < y->figure.value || x->figure.value > y->figure.value)
		return x->figure.value > y->figure.value ? -1 : 1;
	return strcmp(x->partner, y->partner);
}

void ranking_fill_before(const struct bilat_field *field, struct bilat_ranking_row *row)
{
	row->why_before = BILAT_WHY_NO_BASE_PERIOD;
	for (size_t i = 0; i < field->count; i++) {
		if (!text_equal(field->at[i].area, row->partner))
			continue;
		struct bilat_figure certain = bilat_rank_of(field, i, false);
		row->why_before = certain.why;
		row->certain_before = bilat_figure_available(&certain);
		row->rank_before = field->at[i].open ? 0 : field->at[i].rank;
		return;
	}
}

char *bilat_ranking_place(char out[BILAT_PLACE_SIZE], const struct bilat_ranking_row *row)
{
	if (row->last > row->rank)
		snprintf(out, BILAT_PLACE_SIZE, "%d-%d", row->rank, row->last);
	else
		snprintf(out, BILAT_PLACE_SIZE, "%d%s", row->rank, row->joint ? "=" : "");
	return out;
}

void ranking_fill_row(struct asking *asking, const struct bilat_field *field, size_t index,
    const struct line *line, struct bilat_period period, struct bilat_ranking_row *row)
{
	const struct bilat_contender *contender = &field->at[index];
	const struct bilat_analysis how = {
		.across_breaks = asking->question->across_breaks,
		.in_points = line->in_points || line_is_percent(asking->reference, line),
	};
	struct bilat_figure certain = bilat_rank_of(field, index, false);
	*row = (struct bilat_ranking_row){
		.partner = contender->area,
		.rank = contender->rank,
		.last = contender->open ? contender->last : contender->rank,
		.joint = contender->joint,
		.certain = bilat_figure_available(&certain),
		.why = certain.why,
		.figure = contender->figure,
		.share = contender->share,
		.change = bilat_change_on_year(&line->series, period, &how),
		.yoy = bilat_yoy(&line->series, period, &how),
		.origin = bilat_series_at(&line->series, period)->origin,
	};
}

static const struct line *line_of(
    const struct partners *partners, const char *partner, const struct line *like)
{
	for (size_t i = 0; i < partners->count; i++)
		if (text_equal(partners->partner[i], partner))
			return lines_like(&partners->lines[i], like);
	return NULL;
}

static void fill_rows(struct asking *asking, const struct line *like,
    struct bilat_period period, const struct bilat_field *field, struct bilat_ranking *out)
{
	struct bilat_field before = { 0 };
	struct bilat_period base;
	const struct partners *partners =
	    asking_partners(asking, like->series.indicator, like->series.freq);
	if (bilat_period_year_before(period, &base))
		before = asking_field(asking, like, base);
	out->rows = arena_array(asking->keep->arena, field->count, sizeof *out->rows);
	for (size_t i = 0; i < field->count; i++) {
		if (!bilat_figure_available(&field->at[i].figure))
			continue;
		struct bilat_ranking_row *row = &out->rows[out->row_count++];
		ranking_fill_row(
		    asking, field, i, line_of(partners, field->at[i].area, like), period, row);
		ranking_fill_before(&before, row);
	}
	qsort(out->rows, out->row_count, sizeof *out->rows, ranking_compare_rows);
}

/* What the total leaves beside the countries that have a place. */
static struct bilat_figure rest_share(struct asking *asking, const struct bilat_field *field)
{
	struct bilat_figure *parts =
	    arena_array(asking->keep->arena, field->count, sizeof *parts);
	size_t count = 0;
	for (size_t i = 0; i < field->count; i++)
		if (field->at[i].rank > 0)
			parts[count++] = field->at[i].figure;
	return bilat_rest_share(&field->total, parts, count);
}

/* What shows as less than a tenth of a percent is what rounding leaves. */
#define WORTH_SAYING 0.05

/* Where an area that is no country would stand if it were one. */
static int would_stand(const struct bilat_field *field, const struct bilat_figure *figure)
{
	int place = 1;
	for (size_t i = 0; i < field->count; i++)
		place += field->at[i].rank > 0 && field->at[i].figure.value > figure->value;
	return place;
}

static bool is_residual(struct asking *asking, const struct bilat_contender *contender)
{
	const struct bilat_area *area = bilat_area_get(asking->reference, contender->area);
	return !contender->ranked && bilat_figure_available(&contender->figure) &&
	       (!area || area->kind == BILAT_AREA_RESIDUAL);
}

/* The largest of what is left over ("Other Asia, nes") may hide a country of the first places.
 */
static void note_residuals(struct asking *asking, const struct bilat_field *field)
{
	const struct bilat_contender *largest = NULL;
	for (size_t i = 0; i < field->count; i++)
		if (is_residual(asking, &field->at[i]) &&
		    (!largest || field->at[i].figure.value > largest->figure.value))
			largest = &field->at[i];
	if (largest && largest->figure.value > 0)
		asking_note(asking, "unranked",
		    "%s is no country and not ranked; it would stand at place %d",
		    bilat_area_name(asking->reference, largest->area, BILAT_ENGLISH),
		    would_stand(field, &largest->figure));
}

static void note_rest(struct asking *asking, const struct bilat_field *field)
{
	struct bilat_figure share = rest_share(asking, field);
	char rest[NUM_SIZE], most[NUM_SIZE];
	const char *mark = bilat_reference_marks(asking->reference)->decimal;
	if (!bilat_figure_available(&share))
		asking_note(asking, "residual",
		    "bounds leave open how much of the total is not with listed countries");
	else if (share.bound != BILAT_EXACT)
		asking_note(asking, "residual",
		    "%s to %s %% of the total is not with listed countries: a place is "
		    "certain only above that",
		    num_print_fixed(rest, share.lower, 0, -1, "", mark),
		    num_print_fixed(most, share.upper, 0, 1, "", mark));
	else if (share.value >= WORTH_SAYING)
		asking_note(asking, "residual",
		    "%s %% of the total is not with listed countries: a place is certain "
		    "only above that",
		    num_print_fixed(rest, share.value, 1, 0, "", mark));
}

static void note_field(
    struct asking *asking, const struct bilat_field *field, struct bilat_ranking *out)
{
	size_t missing = field->count - out->row_count;
	asking_note(
	    asking, "ranked", "%d ranked among those listed by %s", field->ranked, out->source);
	if (missing)
		asking_note(asking, "missing", "%zu listed without a figure", missing);
	if (!bilat_figure_available(&field->total))
		asking_note(asking, "no_total",
		    "no total is held: shares are not given, and a partner that is not listed "
		    "could be larger");
	else if (field->certain_above > 0)
		note_rest(asking, field);
	note_residuals(asking, field);
}

bool bilat_ranking_neighbours(const struct bilat_ranking *ranking, const char *partner,
    size_t around, size_t *first_out, size_t *count_out)
{
	for (size_t i = 0; i < ranking->row_count; i++) {
		if (!text_equal(ranking->rows[i].partner, partner))
			continue;
		size_t last = i + around + 1;
		*first_out = i < around ? 0 : i - around;
		*count_out =
		    (last < ranking->row_count ? last : ranking->row_count) - *first_out;
		return true;
	}
	return false;
}

static bool find_period(const struct asking *asking, const struct partners *partners,
    enum bilat_freq freq, struct bilat_period *out)
{
	const struct bilat_periods *asked = &asking->question->periods;
	struct bilat_period wanted = asked->last;
	if (asked->kind != BILAT_PERIODS_SPAN)
		return latest_period(asking, partners, out);
	if (wanted.freq == BILAT_FREQ_NONE)
		wanted = asked->first;
	*out = wanted;
	return wanted.freq == freq || bilat_period_within(wanted, freq, out);
}

/* What is missing where figures are held, but nothing to convert any of them with. */
static void tell_not_converted(
    struct asking *asking, const struct partners *partners, struct bilat_ranking *out)
{
	for (size_t i = 0; i < partners->count && !out->why_text; i++)
		out->why_text =
		    asking_not_converted(asking, out->indicator, &partners->lines[i]);
	if (out->why_text)
		out->why = BILAT_WHY_NO_RATE;
}

static void rank_partners(struct asking *asking, const char *indicator, enum bilat_freq freq,
    struct bilat_ranking *out)
{
	const struct partners *partners = asking_partners(asking, indicator, freq);
	struct bilat_period period;
	struct candidate best = { 0 };
	if (find_period(asking, partners, freq, &period)) {
		out->period = period;
		best = choose(asking, partners, period);
	}
	if (!best.line) {
		tell_not_converted(asking, partners, out);
		return;
	}
	struct bilat_field field = asking_field(asking, best.line, period);
	out->detail = best.line->series.detail;
	out->unit = best.line->series.unit;
	out->source = best.line->series.source;
	out->total = field.total;
	out->ranked = field.ranked;
	fill_rows(asking, best.line, period, &field, out);
	asking_used(asking, line_conversion(best.line, period), period);
	asking_note_conversions(asking);
	note_field(asking, &field, out);
}

bool bilat_ask_ranking(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_question *question, struct bilat_ranking *out, struct bilat_error *err)
{
	struct asking asking;
	bool done = true;
	if (!asking_begin(&asking, store, reference, question, true, err))
		return false;
	struct arena *arena = asking.keep->arena;
	struct bilat_ranking ranking = {
		.reporter = arena_strdup(arena, question->reporter),
		.indicator = arena_strdup(arena, question->indicators[0]),
		.detail = "",
		.unit = "",
		.source = "",
		.total = bilat_figure_missing(BILAT_WHY_NO_TOTAL),
	};
	enum bilat_freq freq = asking_freq(&asking, ranking.indicator, NULL);
	if (freq != BILAT_FREQ_NONE)
		rank_partners(&asking, ranking.indicator, freq, &ranking);
	if (ranking.row_count == 0 && !ranking.why_text) {
		struct lines lines = { 0 };
		done = asking_empty(&asking, ranking.indicator, NULL, &lines, &ranking.why,
		    &ranking.why_text, err);
	}
	if (done) {
		ranking.notes = asking_notes(&asking, &ranking.note_count);
		ranking.memory = asking.keep;
		*out = ranking;
	} else {
		keep_free(asking.keep);
	}
	asking_end(&asking);
	return done;
}

void bilat_ranking_free(struct bilat_ranking *ranking)
{
	if (!ranking)
		return;
	keep_free(ranking->memory);
	*ranking = (struct bilat_ranking){ 0 };
}
