/* periods.c - which periods a question is about. */
#include "ask/asking.h"

/* A longer list of periods without a figure tells nothing. */
#define MOST_GAPS 1000

bool lines_extent(const struct lines *lines, bool forecasts, struct bilat_period *first_out,
    struct bilat_period *last_out)
{
	bool found = false;
	for (size_t i = 0; i < lines->count; i++) {
		const struct bilat_series *series = &lines->at[i].series;
		for (size_t j = 0; j < series->count; j++) {
			const struct bilat_observation *at = &series->observations[j];
			if (!bilat_figure_available(&at->figure) ||
			    (!forecasts && (at->figure.status & BILAT_STATUS('F'))))
				continue;
			if (!found || bilat_period_compare(at->period, *first_out) < 0)
				*first_out = at->period;
			if (!found || bilat_period_compare(at->period, *last_out) > 0)
				*last_out = at->period;
			found = true;
		}
	}
	return found;
}

/* An end of a span on the calendar of the answer. */
static bool convert_end(
    struct bilat_period end, enum bilat_freq freq, bool last, struct bilat_period *out)
{
	int count;
	*out = end;
	if (end.freq == BILAT_DAY && freq == BILAT_BUSINESS)
		out->freq = freq;
	if (out->freq == freq || bilat_period_within(end, freq, out))
		return true;
	return bilat_period_parts(end, freq, out, &count) &&
	       (!last || bilat_period_shift(*out, count - 1, out));
}

static bool on_calendar(enum bilat_freq freq)
{
	return freq == BILAT_ANNUAL || freq == BILAT_HALF || freq == BILAT_QUARTER ||
	       freq == BILAT_MONTH || freq == BILAT_WEEK;
}

static void every_period(
    struct bilat_period first, struct bilat_period last, struct period_list *out)
{
	for (int64_t at = first.at; at <= last.at; at++)
		*vec_push(out) = bilat_period_make(first.freq, at);
}

void period_list_insert(struct period_list *out, struct bilat_period period)
{
	size_t at = out->count;
	while (at > 0 && bilat_period_compare(out->at[at - 1], period) > 0)
		at--;
	if (at > 0 && bilat_period_equal(out->at[at - 1], period))
		return;
	*vec_push(out) = period;
	for (size_t i = out->count - 1; i > at; i--)
		out->at[i] = out->at[i - 1];
	out->at[at] = period;
}

/* For frequencies without a steady calendar: what is held. */
static void held_periods(const struct lines *lines, struct bilat_period first,
    struct bilat_period last, struct period_list *out)
{
	for (size_t i = 0; i < lines->count; i++) {
		const struct bilat_series *series = &lines->at[i].series;
		for (size_t j = 0; j < series->count; j++) {
			struct bilat_period at = series->observations[j].period;
			if (bilat_period_first_day(at) >= bilat_period_first_day(first) &&
			    bilat_period_last_day(at) <= bilat_period_last_day(last))
				period_list_insert(out, at);
		}
	}
}

static void between(const struct lines *lines, enum bilat_freq freq, struct bilat_period first,
    struct bilat_period last, struct period_list *out)
{
	if (on_calendar(freq))
		every_period(first, last, out);
	else if (bilat_period_equal(first, last))
		*vec_push(out) = first;
	else
		held_periods(lines, first, last, out);
}

static void span_periods(const struct bilat_periods *asked, const struct lines *lines,
    enum bilat_freq freq, struct period_list *out)
{
	struct bilat_period held_first, held_last, first, last;
	bool held = lines_extent(lines, true, &held_first, &held_last);
	bool has_first = asked->first.freq != BILAT_FREQ_NONE;
	bool has_last = asked->last.freq != BILAT_FREQ_NONE;
	if ((!has_first || !has_last) && !held)
		return;
	first = held_first;
	last = held_last;
	if ((has_first && !convert_end(asked->first, freq, false, &first)) ||
	    (has_last && !convert_end(asked->last, freq, true, &last)))
		return;
	if (on_calendar(freq) && last.at - first.at > MOST_GAPS) {
		if (!held)
			return;
		first = first.at < held_first.at ? held_first : first;
		last = last.at > held_last.at ? held_last : last;
	}
	between(lines, freq, first, last, out);
}

void asking_periods(const struct asking *asking, const struct lines *lines,
    enum bilat_freq freq, struct period_list *out)
{
	const struct bilat_periods *asked = &asking->question->periods;
	struct bilat_period first, last;
	if (asked->kind == BILAT_PERIODS_SPAN) {
		span_periods(asked, lines, freq, out);
		return;
	}
	if (!lines_extent(lines, asked->kind == BILAT_PERIODS_ALL, &first, &last))
		return;
	if (asked->kind == BILAT_PERIODS_LATEST)
		first = last;
	if (asked->kind == BILAT_PERIODS_LAST &&
	    !bilat_period_shift(last, 1 - asked->count, &first))
		return;
	between(lines, freq, first, last, out);
}

static bool is_held(const struct lines *lines, struct bilat_period period)
{
	for (size_t i = 0; i < lines->count; i++)
		if (bilat_series_at(&lines->at[i].series, period))
			return true;
	return false;
}

static bool is_open(const struct bilat_periods *asked)
{
	return asked->kind == BILAT_PERIODS_ALL ||
	       (asked->kind == BILAT_PERIODS_SPAN && (asked->first.freq == BILAT_FREQ_NONE ||
							 asked->last.freq == BILAT_FREQ_NONE));
}

void asking_drop_gaps(
    struct asking *asking, const struct pair *pair, struct period_list *periods)
{
	const struct bilat_question *question = asking->question;
	char first[BILAT_PERIOD_SIZE], last[BILAT_PERIOD_SIZE];
	size_t held = 0, count = periods->count;
	for (size_t i = 0; i < count; i++)
		held += is_held(&pair->lines, periods->at[i]);
	if (!is_open(&question->periods) || count - held < held || held == 0)
		return;
	bilat_period_print(first, periods->at[0]);
	bilat_period_print(last, periods->at[count - 1]);
	periods->count = 0;
	for (size_t i = 0; i < count; i++)
		if (is_held(&pair->lines, periods->at[i]))
			periods->at[periods->count++] = periods->at[i];
	bool several = question->all_partners || question->partner_count > 1 ||
		       question->indicator_count > 1;
	const char *of = several ? arena_printf(asking->keep->arena, " of %s with %s",
				       pair->indicator, pair->partner)
				 : "";
	asking_note(asking, "gaps", "%zu period%s%s between %s and %s are not held",
	    count - held, count - held == 1 ? "" : "s", of, first, last);
}
