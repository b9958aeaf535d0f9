/* measure.c - the measures that a question asks for beside the figure. */
#include "ask/asking.h"

#include <limits.h>
#include <string.h>

#include <bilat/area.h>
#include <bilat/error.h>
#include <bilat/indicator.h>

#include "base/num.h"
#include "base/str.h"

static const struct measure_word {
	const char *word;
	enum bilat_measure_kind kind;
	char argument; /* 'n' a number, 'p' a period, 0 none */
} words[] = {
	{ "value", BILAT_M_VALUE, 0 },
	{ "yoy", BILAT_M_YOY, 0 },
	{ "change", BILAT_M_CHANGE, 0 },
	{ "pop", BILAT_M_POP, 0 },
	{ "annualised", BILAT_M_ANNUALISED, 0 },
	{ "cagr", BILAT_M_CAGR, 'n' },
	{ "cumulative", BILAT_M_CUMULATIVE, 'p' },
	{ "sum", BILAT_M_SUM, 'p' },
	{ "index", BILAT_M_INDEX, 'p' },
	{ "share", BILAT_M_SHARE, 0 },
	{ "rank", BILAT_M_RANK, 0 },
	{ "rank:listed", BILAT_M_RANK_LISTED, 0 },
	{ "rank:change", BILAT_M_RANK_CHANGE, 0 },
	{ "ma", BILAT_M_MA, 'n' },
	{ "record", BILAT_M_RECORD, 0 },
	{ "contribution", BILAT_M_CONTRIBUTION, 0 },
	{ "ytd", BILAT_M_YTD, 0 },
	{ "rolling", BILAT_M_ROLLING, 0 },
	{ "ytd-yoy", BILAT_M_YTD_YOY, 0 },
	{ "rolling-yoy", BILAT_M_ROLLING_YOY, 0 },
	{ "market", BILAT_M_MARKET, 0 },
	{ "market:share", BILAT_M_MARKET_SHARE, 0 },
	{ "others", BILAT_M_OTHERS, 0 },
};
#define WORD_COUNT (sizeof words / sizeof words[0])
#define LONGEST_SPAN 1000

static bool unknown_measure(const char *text, struct bilat_error *err)
{
	const struct measure_word *nearest = words;
	for (size_t i = 1; i < WORD_COUNT; i++)
		if (text_distance(text, words[i].word) < text_distance(text, nearest->word))
			nearest = &words[i];
	return bilat_fail(err, BILAT_USAGE, "unknown measure '%s' (nearest is '%s%s')", text,
	    nearest->word,
	    nearest->argument == 'n' ? ":N"
	    : nearest->argument      ? ":PERIOD"
				     : "");
}

static bool read_argument(const struct measure_word *word, const char *argument,
    struct bilat_measure *out, struct bilat_error *err)
{
	int64_t n;
	if (word->argument == 'p')
		return bilat_period_parse(argument, &out->period, err);
	if (!num_parse_int(argument, &n) || n < 1 || n > LONGEST_SPAN)
		return bilat_fail(err, BILAT_USAGE,
		    "'%s' needs a number from 1 to %d (such as %s:3)", out->name, LONGEST_SPAN,
		    word->word);
	out->n = (int)n;
	return true;
}

bool bilat_measure_parse(const char *text, struct bilat_measure *out, struct bilat_error *err)
{
	const char *colon = strchr(text, ':');
	for (size_t i = 0; i < WORD_COUNT; i++) {
		struct bilat_measure measure = { .kind = words[i].kind, .name = text };
		size_t length = strlen(words[i].word);
		bool takes = words[i].argument != 0;
		if (strncmp(text, words[i].word, length) != 0 ||
		    (takes ? text + length != colon && text[length] : text[length]))
			continue;
		if (takes && !colon)
			return bilat_fail(err, BILAT_USAGE, "'%s' needs %s (such as %s:%s)",
			    text, words[i].argument == 'n' ? "a number" : "a period", text,
			    words[i].argument == 'n' ? "3" : "2020");
		if (takes && !read_argument(&words[i], colon + 1, &measure, err))
			return false;
		*out = measure;
		return true;
	}
	return unknown_measure(text, err);
}

bool bilat_measure_is_percent(enum bilat_measure_kind kind)
{
	switch (kind) {
	case BILAT_M_YOY:
	case BILAT_M_POP:
	case BILAT_M_ANNUALISED:
	case BILAT_M_CAGR:
	case BILAT_M_CUMULATIVE:
	case BILAT_M_SHARE:
	case BILAT_M_CONTRIBUTION:
	case BILAT_M_YTD_YOY:
	case BILAT_M_ROLLING_YOY:
	case BILAT_M_MARKET:
	case BILAT_M_MARKET_SHARE:
		return true;
	default:
		return false;
	}
}

static bool is_additive(const struct asking *asking, const struct line *line)
{
	const struct bilat_indicator *indicator =
	    bilat_indicator_get(asking->reference, line->series.indicator);
	return !line->ratio && indicator && indicator->aggregation == BILAT_AGGREGATE_SUM;
}

static struct bilat_figure record(const struct line *line, struct bilat_period period,
    const struct bilat_analysis *how, struct bilat_period *since_out)
{
	struct bilat_record found = bilat_record_of(&line->series, period, how);
	if (found.why != BILAT_WHY_NONE)
		return bilat_figure_missing(found.why);
	if (since_out)
		*since_out = found.since;
	return bilat_figure_exact(found.kind == BILAT_RECORD_HIGH  ? 1
				  : found.kind == BILAT_RECORD_LOW ? -1
								   : 0);
}

static void note_total(struct asking *asking, const struct line *line)
{
	if (is_group_of_countries(asking->reference, line->series.reporter))
		asking_note(asking, "group_total",
		    "the total of %s counts what its members trade with each other",
		    bilat_area_name(asking->reference, line->series.reporter, BILAT_ENGLISH));
}

static struct bilat_figure with_others(
    struct asking *asking, const struct line *line, struct bilat_period period)
{
	const struct line *total = asking_total(asking, line);
	const struct bilat_observation *whole =
	    total ? bilat_series_at(&total->series, period) : NULL;
	const struct bilat_observation *part = bilat_series_at(&line->series, period);
	const struct bilat_figure none = bilat_figure_missing(BILAT_WHY_NOT_LOADED);
	if (text_equal(line->series.partner, "WLD") || text_equal(line->series.partner, "-"))
		return bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
	note_total(asking, line);
	return bilat_beyond(whole ? &whole->figure : &none, part ? &part->figure : &none);
}

static struct bilat_figure place_in_field(struct asking *asking, enum bilat_measure_kind kind,
    const struct line *line, struct bilat_period period)
{
	const struct bilat_field *field;
	size_t index;
	if (kind == BILAT_M_SHARE)
		note_total(asking, line);
	if (!asking_place(asking, line, period, &field, &index))
		return bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
	return kind == BILAT_M_SHARE ? field->at[index].share
				     : bilat_rank_of(field, index, kind == BILAT_M_RANK_LISTED);
}

/* Places gained since the year before. */
static struct bilat_figure rank_change(
    struct asking *asking, const struct line *line, struct bilat_period period)
{
	struct bilat_period base;
	struct bilat_figure now = place_in_field(asking, BILAT_M_RANK, line, period);
	if (!bilat_figure_available(&now))
		return now;
	if (!bilat_period_year_before(period, &base))
		return bilat_figure_missing(BILAT_WHY_NO_BASE_PERIOD);
	struct bilat_figure before = place_in_field(asking, BILAT_M_RANK, line, base);
	if (before.why == BILAT_WHY_FIELD_INCOMPLETE || before.why == BILAT_WHY_BOUND_OPEN)
		return before;
	return bilat_figure_available(&before) ? bilat_change(&before, &now)
					       : bilat_figure_missing(BILAT_WHY_NO_BASE_PERIOD);
}

/* A measure that is a sum over time. */
static struct bilat_figure summed(const struct asking *asking,
    const struct bilat_measure *measure, const struct line *line, struct bilat_period period,
    const struct bilat_analysis *how)
{
	const struct bilat_series *series = &line->series;
	if (!is_additive(asking, line))
		return bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
	switch (measure->kind) {
	case BILAT_M_SUM:
		return bilat_sum_since(series, period, measure->period, how);
	case BILAT_M_YTD:
		return bilat_sum_to_date(series, period, how);
	case BILAT_M_ROLLING:
		return bilat_sum_rolling(series, period, how);
	case BILAT_M_YTD_YOY:
		return bilat_yoy_to_date(series, period, how);
	default:
		return bilat_yoy_rolling(series, period, how);
	}
}

/* A measure of a part in its whole; percentages are parts of nothing. */
static struct bilat_figure composed(struct asking *asking, const struct bilat_measure *measure,
    const struct line *line, struct bilat_period period, const struct bilat_analysis *how)
{
	if (how->in_points)
		return bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
	switch (measure->kind) {
	case BILAT_M_RANK_CHANGE:
		return rank_change(asking, line, period);
	case BILAT_M_CONTRIBUTION:
		return asking_contribution(asking, line, period, how);
	case BILAT_M_MARKET:
		return asking_split(asking, line, period, how).market;
	case BILAT_M_MARKET_SHARE:
		return asking_split(asking, line, period, how).share;
	case BILAT_M_OTHERS:
		return with_others(asking, line, period);
	default:
		return place_in_field(asking, measure->kind, line, period);
	}
}

/* A measure of a series by itself. */
static struct bilat_figure measured(const struct bilat_measure *measure,
    const struct line *line, struct bilat_period period, const struct bilat_analysis *how,
    struct bilat_period *since_out)
{
	const struct bilat_series *series = &line->series;
	const struct bilat_observation *at = bilat_series_at(series, period);
	switch (measure->kind) {
	case BILAT_M_VALUE:
		return at ? at->figure : bilat_figure_missing(BILAT_WHY_NOT_LOADED);
	case BILAT_M_YOY:
		return bilat_yoy(series, period, how);
	case BILAT_M_CHANGE:
		return bilat_change_on_year(series, period, how);
	case BILAT_M_POP:
		return bilat_pop(series, period, how);
	case BILAT_M_ANNUALISED:
		return bilat_annualised(series, period, how);
	case BILAT_M_CAGR:
		return bilat_cagr(series, period, measure->n, how);
	case BILAT_M_CUMULATIVE:
		return bilat_cumulative(series, period, measure->period, how);
	case BILAT_M_INDEX:
		return bilat_index(series, period, measure->period, how);
	case BILAT_M_MA:
		return bilat_moving_average(series, period, measure->n, how);
	case BILAT_M_RECORD:
		return record(line, period, how, since_out);
	default:
		return bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
	}
}

static struct bilat_figure measure_of(struct asking *asking,
    const struct bilat_measure *measure, const struct line *line, struct bilat_period period,
    struct bilat_period *since_out)
{
	const struct bilat_analysis how = {
		.across_breaks = asking->question->across_breaks,
		.in_points = line_is_percent(asking->reference, line),
	};
	/* Shares of it are the same in percent of GDP, its changes are in points. */
	struct bilat_analysis own = how;
	own.in_points |= line->in_points;
	switch (measure->kind) {
	case BILAT_M_SUM:
	case BILAT_M_YTD:
	case BILAT_M_ROLLING:
	case BILAT_M_YTD_YOY:
	case BILAT_M_ROLLING_YOY:
		return summed(asking, measure, line, period, &how);
	case BILAT_M_SHARE:
	case BILAT_M_RANK:
	case BILAT_M_RANK_LISTED:
	case BILAT_M_RANK_CHANGE:
	case BILAT_M_CONTRIBUTION:
	case BILAT_M_MARKET:
	case BILAT_M_MARKET_SHARE:
	case BILAT_M_OTHERS:
		return composed(asking, measure, line, period, &how);
	case BILAT_M_POP:
	case BILAT_M_ANNUALISED:
		return measured(
		    measure, asking_adjusted(asking, line), period, &own, since_out);
	default:
		return measured(measure, line, period, &own, since_out);
	}
}

/* A rate over years needs their ends only: how many of the years between are held is said. */
static void note_years(struct asking *asking, const struct bilat_measure *measure,
    const struct line *line, struct bilat_period period)
{
	struct bilat_period year = period;
	char text[BILAT_PERIOD_SIZE];
	int held = 1;
	for (int i = 0; i < measure->n && bilat_period_year_before(year, &year); i++) {
		const struct bilat_observation *at = bilat_series_at(&line->series, year);
		held += at && bilat_figure_available(&at->figure);
	}
	if (held <= measure->n)
		asking_note(asking, "years", "%s of %s: %d of %d years held", measure->name,
		    bilat_period_print(text, period), held, measure->n + 1);
}

static void note_base(struct asking *asking, const struct bilat_measure *measure,
    const struct line *line, struct bilat_period period)
{
	asking_note_edition(asking, measure, line, period);
	if (measure->kind == BILAT_M_CAGR)
		note_years(asking, measure, line, period);
}

/* Reasons that another source might not have. */
static bool lacks_base(enum bilat_why why)
{
	return why == BILAT_WHY_NO_BASE_PERIOD || why == BILAT_WHY_NO_TOTAL ||
	       why == BILAT_WHY_INCOMPLETE || why == BILAT_WHY_FIELD_INCOMPLETE;
}

/* What is only expected stands in for nothing. */
static bool has_figure_at(const struct line *line, struct bilat_period period)
{
	const struct bilat_observation *at = bilat_series_at(&line->series, period);
	return at && bilat_figure_available(&at->figure) &&
	       !(at->figure.status & BILAT_STATUS('F'));
}

/* Whether a line has, in another period, what this measure's base would be. */
static bool has_base(
    const struct bilat_measure *measure, const struct line *line, struct bilat_period period)
{
	struct bilat_period base;
	return measure->kind != BILAT_M_CAGR && asking_base(measure, line, period, &base) &&
	       has_figure_at(line, base);
}

struct bilat_figure asking_measure(struct asking *asking, const struct bilat_measure *measure,
    const struct lines *lines, const struct line *line, struct bilat_period period,
    struct bilat_period *record_since_out)
{
	struct bilat_figure first = measure_of(asking, measure, line, period, record_since_out);
	if (bilat_figure_available(&first))
		note_base(asking, measure, line, period);
	/* An amount of another source does not stand beside that of this one. */
	if (!lacks_base(first.why) || asking->question->all_sources ||
	    measure->kind == BILAT_M_OTHERS)
		return first;
	bool elsewhere = false;
	for (size_t i = 0; i < lines->count; i++) {
		const struct line *other = &lines->at[i];
		if (other == line)
			continue;
		elsewhere |= has_base(measure, other, period);
		if (!text_equal(other->series.unit, line->series.unit) ||
		    !has_figure_at(other, period))
			continue;
		struct bilat_figure second =
		    measure_of(asking, measure, other, period, record_since_out);
		if (!bilat_figure_available(&second) || (second.status & BILAT_STATUS('F')))
			continue;
		char text[BILAT_PERIOD_SIZE];
		asking_note(asking, "measure_source",
		    "%s of %s is that of %s, which holds both periods", measure->name,
		    bilat_period_print(text, period), other->series.source);
		note_base(asking, measure, other, period);
		return second;
	}
	return elsewhere ? bilat_figure_missing(BILAT_WHY_NOT_COMPARABLE) : first;
}
