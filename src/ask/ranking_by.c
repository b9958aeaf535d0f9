/* ranking_by.c - the values of a dimension other than the partner in order. */
#include "ask/ranking.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/detail.h>

#include "base/str.h"

/* A value of the dimension, and what else its detail says. */
struct value {
	const char *name, *rest, *whole; /* whole: the detail of the total */
	struct line line;
};

struct values {
	struct value *at;
	size_t count, room;
};

static bool split_detail(
    struct arena *arena, const char *text, const char *dimension, struct value *out)
{
	struct bilat_detail *detail = bilat_detail_new();
	const char *name = NULL;
	if (bilat_detail_parse(detail, text, NULL))
		name = bilat_detail_value(detail, dimension);
	if (name) {
		out->name = arena_strdup(arena, name);
		bilat_detail_set(detail, dimension, "");
		out->rest = arena_strdup(arena, bilat_detail_text(detail));
		bilat_detail_set(detail, "classification", "");
		out->whole = arena_strdup(arena, bilat_detail_text(detail));
	}
	bilat_detail_free(detail);
	return name != NULL;
}

static bool same_family(const struct value *a, const struct value *b)
{
	return text_equal(a->rest, b->rest) &&
	       text_equal(a->line.series.source, b->line.series.source) &&
	       text_equal(a->line.series.unit, b->line.series.unit);
}

/* Every line whose detail names a value; several sources may have it. */
static void list_values(struct asking *asking, const char *partner, const char *indicator,
    const char *dimension, enum bilat_freq freq, struct values *out)
{
	const struct bilat_series_set *set = &asking->keep->set;
	const char *last = NULL;
	for (size_t i = 0; i < set->count; i++) {
		const struct bilat_series *series = &set->series[i];
		struct value value;
		if (text_equal(series->detail, last) ||
		    !text_equal(series->indicator, indicator) ||
		    !text_equal(series->partner, partner) ||
		    !split_detail(asking->keep->arena, series->detail, dimension, &value) ||
		    (asking->question->detail &&
			!text_equal(value.whole, asking->question->detail)))
			continue;
		last = series->detail;
		struct panel panel = asking->panel;
		panel.detail = series->detail;
		struct lines lines = lines_of(&panel, indicator, partner, freq);
		for (size_t j = 0; j < lines.count; j++) {
			value.line = lines.at[j];
			*vec_push(out) = value;
		}
	}
}

static bool has_figure(const struct value *value, struct bilat_period period)
{
	const struct bilat_observation *at = bilat_series_at(&value->line.series, period);
	return at && bilat_figure_available(&at->figure) &&
	       !(at->figure.status & BILAT_STATUS('F'));
}

static size_t family_size(
    const struct values *values, const struct value *like, struct bilat_period period)
{
	size_t count = 0;
	for (size_t i = 0; i < values->count; i++)
		count +=
		    same_family(&values->at[i], like) && has_figure(&values->at[i], period);
	return count;
}

/* The source, unit and further detail with the most values; by the order of sources. */
static const struct value *choose_family(
    const struct asking *asking, const struct values *values, struct bilat_period period)
{
	const struct value *best = NULL;
	size_t most = 0;
	for (size_t i = 0; i < values->count; i++) {
		const struct value *value = &values->at[i];
		size_t count = family_size(values, value, period);
		if (count > most ||
		    (best && count > 0 && count == most && !same_family(value, best) &&
			bilat_source_compare(asking->keep->order, asking->panel.reporter,
			    value->line.series.source, best->line.series.source) < 0)) {
			best = value;
			most = count;
		}
	}
	return best;
}

static bool is_code(const char *name)
{
	return *name && strspn(name, "0123456789") == strlen(name);
}

/* The digits of the shortest codes: longer ones are parts of them. 0: no codes. */
static size_t shortest_code(
    const struct values *values, const struct value *family, struct bilat_period period)
{
	size_t shortest = 0;
	for (size_t i = 0; i < values->count; i++) {
		const struct value *value = &values->at[i];
		size_t length = strlen(value->name);
		if (same_family(value, family) && has_figure(value, period) &&
		    is_code(value->name) && (shortest == 0 || length < shortest))
			shortest = length;
	}
	return shortest;
}

/* What is ranked: one family, one level of codes. */
struct level {
	const struct values *values;
	const struct value *family;
	size_t digits, left_out;
	const struct line *total;
};

static struct bilat_field field_of(struct asking *asking, struct level *level,
    struct bilat_period period, const struct line **lines)
{
	struct bilat_field field = { 0 };
	const struct bilat_observation *total =
	    level->total ? bilat_series_at(&level->total->series, period) : NULL;
	field.total = total ? total->figure : bilat_figure_missing(BILAT_WHY_NO_TOTAL);
	field.at = arena_array(asking->keep->arena, level->values->count, sizeof *field.at);
	level->left_out = 0;
	for (size_t i = 0; i < level->values->count; i++) {
		const struct value *value = &level->values->at[i];
		if (!same_family(value, level->family) || !has_figure(value, period))
			continue;
		if (is_code(value->name) && strlen(value->name) != level->digits) {
			level->left_out++;
			continue;
		}
		lines[field.count] = &value->line;
		field.at[field.count++] = (struct bilat_contender){ .area = value->name,
			.ranked = true,
			.figure = bilat_series_at(&value->line.series, period)->figure };
	}
	bilat_rank_field(&field);
	return field;
}

static void rank_level(struct asking *asking, struct level *level, struct bilat_ranking *out)
{
	struct arena *arena = asking->keep->arena;
	const struct line **lines =
	    arena_array(arena, level->values->count, sizeof(const struct line *));
	struct bilat_field before = { 0 };
	struct bilat_period base;
	if (bilat_period_year_before(out->period, &base))
		before = field_of(asking, level, base, lines);
	struct bilat_field field = field_of(asking, level, out->period, lines);
	out->rows = arena_array(arena, field.count, sizeof *out->rows);
	out->row_count = field.count;
	out->total = field.total;
	out->ranked = field.ranked;
	for (size_t i = 0; i < field.count; i++) {
		ranking_fill_row(asking, &field, i, lines[i], out->period, &out->rows[i]);
		ranking_fill_before(&before, &out->rows[i]);
	}
	qsort(out->rows, out->row_count, sizeof *out->rows, ranking_compare_rows);
	asking_note(
	    asking, "ranked", "%d ranked among those listed by %s", out->ranked, out->source);
	if (level->left_out)
		asking_note(asking, "parts",
		    "%zu longer codes are parts of these and are left out", level->left_out);
	if (!bilat_figure_available(&field.total))
		asking_note(asking, "no_total", "no total is held: shares are not given");
}

static const struct line *total_of(struct asking *asking, const struct value *family)
{
	const struct bilat_series *like = &family->line.series;
	struct panel panel = asking->panel;
	panel.detail = family->whole;
	struct lines lines = lines_of(&panel, like->indicator, like->partner, like->freq);
	for (size_t i = 0; i < lines.count; i++)
		if (text_equal(lines.at[i].series.source, like->source) &&
		    text_equal(lines.at[i].series.unit, like->unit))
			return &lines.at[i];
	return NULL;
}

static bool find_period(
    const struct asking *asking, const struct values *values, struct bilat_period *out)
{
	const struct bilat_periods *asked = &asking->question->periods;
	bool found = false;
	*out = asked->last.freq != BILAT_FREQ_NONE ? asked->last : asked->first;
	if (asked->kind == BILAT_PERIODS_SPAN)
		return out->freq != BILAT_FREQ_NONE;
	for (size_t i = 0; i < values->count; i++) {
		struct bilat_period first, last;
		struct lines one = { 1, &values->at[i].line };
		if (lines_extent(&one, false, &first, &last) &&
		    (!found || bilat_period_compare(last, *out) > 0)) {
			*out = last;
			found = true;
		}
	}
	return found;
}

/* The frequency asked for, else the lowest of the details. */
static enum bilat_freq freq_of(
    const struct asking *asking, const char *indicator, const char *dimension)
{
	const struct bilat_series_set *set = &asking->keep->set;
	enum bilat_freq lowest = asking->question->freq;
	if (lowest == BILAT_FREQ_NONE)
		lowest = asking->question->periods.freq;
	if (lowest != BILAT_FREQ_NONE)
		return lowest;
	for (size_t i = 0; i < set->count; i++) {
		struct value value;
		int count = bilat_freq_per_year(set->series[i].freq);
		if (text_equal(set->series[i].indicator, indicator) && count > 0 &&
		    (lowest == BILAT_FREQ_NONE || count < bilat_freq_per_year(lowest)) &&
		    split_detail(asking->keep->arena, set->series[i].detail, dimension, &value))
			lowest = set->series[i].freq;
	}
	return lowest;
}

static void rank_values(struct asking *asking, struct bilat_ranking *out)
{
	struct values values = VEC_INIT;
	enum bilat_freq freq = freq_of(asking, out->indicator, out->dimension);
	list_values(asking, out->partner, out->indicator, out->dimension, freq, &values);
	struct level level = { .values = &values };
	if (find_period(asking, &values, &out->period))
		level.family = choose_family(asking, &values, out->period);
	if (level.family) {
		level.digits = shortest_code(&values, level.family, out->period);
		level.total = total_of(asking, level.family);
		out->detail = level.family->rest;
		out->unit = level.family->line.series.unit;
		out->source = level.family->line.series.source;
		rank_level(asking, &level, out);
	} else {
		char text[BILAT_PERIOD_SIZE] = "";
		if (values.count > 0)
			bilat_period_print(text, out->period);
		out->why = BILAT_WHY_NOT_LOADED;
		out->why_text = arena_printf(asking->keep->arena,
		    "no figure of %s by %s is held for %s and %s%s%s", out->indicator,
		    out->dimension, out->reporter, out->partner, *text ? " in " : "", text);
	}
	vec_done(&values);
}

bool bilat_ask_ranking_by(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_question *question, const char *dimension, struct bilat_ranking *out,
    struct bilat_error *err)
{
	struct asking asking;
	if (!asking_begin(&asking, store, reference, question, false, err))
		return false;
	struct arena *arena = asking.keep->arena;
	struct bilat_ranking ranking = {
		.reporter = arena_strdup(arena, question->reporter),
		.indicator = arena_strdup(arena, question->indicators[0]),
		.partner = arena_strdup(arena, question->partners[0]),
		.dimension = arena_strdup(arena, dimension),
		.detail = "",
		.unit = "",
		.source = "",
		.total = bilat_figure_missing(BILAT_WHY_NO_TOTAL),
	};
	rank_values(&asking, &ranking);
	ranking.notes = asking_notes(&asking, &ranking.note_count);
	ranking.memory = asking.keep;
	*out = ranking;
	asking_end(&asking);
	return true;
}
