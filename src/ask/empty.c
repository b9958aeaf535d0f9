/* empty.c - why there is no answer, and what is nearest. */
#include "ask/asking.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/area.h>
#include <bilat/indicator.h>

#include "base/str.h"

/* As many examples as a sentence bears. */
#define MOST_NAMED 5

/* Words for a sentence, each once, the rest counted. */
struct names {
	struct str text;
	size_t count;
	struct arena *arena;
	const char *seen[64];
};

static void name_add(struct names *names, const char *name)
{
	const size_t room = sizeof names->seen / sizeof names->seen[0];
	for (size_t i = 0; i < names->count && i < room; i++)
		if (text_equal(names->seen[i], name))
			return;
	if (names->count < room)
		names->seen[names->count] = name;
	names->count++;
	if (names->count <= MOST_NAMED)
		str_printf(&names->text, "%s%s", names->count > 1 ? ", " : "", name);
}

/* The words, in the arena. */
static const char *names_take(struct names *names)
{
	if (names->count > MOST_NAMED)
		str_printf(&names->text, " and %zu more", names->count - MOST_NAMED);
	const char *text = arena_strdup(names->arena, names->text.text);
	str_done(&names->text);
	return text;
}

static struct names names_new(struct arena *arena)
{
	return (struct names){ .text = STR_INIT, .arena = arena };
}

/* What was asked, for the sentence. */
struct gap {
	struct asking *asking;
	struct arena *arena;
	const char *indicator, *reporter, *partner; /* partner NULL: any */
	const char *pair;                           /* "Kazakhstan and Russia", "Kazakhstan" */
	const char *periods;                        /* " in 2024", "" for any */
	const struct lines *lines;
};

static const char *name_of(const struct asking *asking, const char *area)
{
	return bilat_area_name(asking->reference, area, BILAT_ENGLISH);
}

static bool is_pair(const struct gap *gap, const struct bilat_series *series)
{
	return text_equal(series->reporter, gap->reporter) &&
	       (!gap->partner || text_equal(series->partner, gap->partner));
}

/* The first reason that a source itself gives for a period asked for. */
static enum bilat_why stated_reason(const struct gap *gap)
{
	const struct bilat_periods *asked = &gap->asking->question->periods;
	for (size_t i = 0; i < gap->lines->count; i++) {
		const struct bilat_series *series = &gap->lines->at[i].series;
		for (size_t j = 0; j < series->count; j++) {
			const struct bilat_observation *at = &series->observations[j];
			if (asked->kind == BILAT_PERIODS_SPAN &&
			    !bilat_periods_hold(asked, at->period))
				continue;
			if (!bilat_figure_available(&at->figure))
				return at->figure.why;
		}
	}
	return BILAT_WHY_NONE;
}

static int64_t days_apart(struct bilat_period a, struct bilat_period b)
{
	int64_t days = (int64_t)bilat_period_last_day(a) - bilat_period_last_day(b);
	return days < 0 ? -days : days;
}

/* The held period nearest to what was asked for. */
static bool nearest_period(const struct gap *gap, struct bilat_period *out)
{
	const struct bilat_periods *asked = &gap->asking->question->periods;
	struct bilat_period wanted =
	    asked->last.freq != BILAT_FREQ_NONE ? asked->last : asked->first;
	bool found = false;
	if (wanted.freq == BILAT_FREQ_NONE || wanted.freq == BILAT_TIMELESS)
		return false;
	for (size_t i = 0; i < gap->lines->count; i++) {
		const struct bilat_series *series = &gap->lines->at[i].series;
		for (size_t j = 0; j < series->count; j++) {
			const struct bilat_observation *at = &series->observations[j];
			if (!bilat_figure_available(&at->figure))
				continue;
			if (!found || days_apart(at->period, wanted) < days_apart(*out, wanted))
				*out = at->period;
			found = true;
		}
	}
	return found;
}

static const char *where_options(struct arena *arena, const char *detail)
{
	struct str out = STR_INIT;
	const char *pair = detail;
	while (*pair) {
		size_t length = strcspn(pair, ";");
		bool blank = memchr(pair, ' ', length) != NULL;
		str_printf(&out, "%s--where %s%.*s%s", out.length ? " " : "", blank ? "'" : "",
		    (int)length, pair, blank ? "'" : "");
		pair += length + (pair[length] == ';');
	}
	const char *text = arena_strdup(arena, out.length ? out.text : "without --where");
	str_done(&out);
	return text;
}

/* Whether a series has a figure in the periods asked for. */
static bool holds_then(const struct gap *gap, const struct bilat_series *series)
{
	for (size_t i = 0; i < series->count; i++)
		if (bilat_figure_available(&series->observations[i].figure) &&
		    bilat_periods_hold(
			&gap->asking->question->periods, series->observations[i].period))
			return true;
	return false;
}

/* Details other than the headline, of the periods asked for if `held_then`; "" if there are
 * none. */
static const char *other_details(const struct gap *gap, bool held_then)
{
	struct names details = names_new(gap->arena);
	const struct bilat_series_set *set = gap->asking->panel.set;
	for (size_t i = 0; i < set->count; i++) {
		const struct bilat_series *series = &set->series[i];
		if (is_pair(gap, series) && text_equal(series->indicator, gap->indicator) &&
		    !text_equal(series->source, gap->asking->question->not_source) &&
		    !panel_takes(&gap->asking->panel, series, gap->indicator, gap->partner) &&
		    (!held_then || holds_then(gap, series)))
			name_add(&details, where_options(gap->arena, series->detail));
	}
	return names_take(&details);
}

/* What of the series is held instead: "held are 2015 to 2018, nearest is 2018"; "" for nothing.
 */
static const char *held_instead(const struct gap *gap)
{
	struct bilat_period first, last, nearest;
	char a[BILAT_PERIOD_SIZE], b[BILAT_PERIOD_SIZE], c[BILAT_PERIOD_SIZE];
	if (!lines_extent(gap->lines, true, &first, &last))
		return "";
	bilat_period_print(a, first);
	bilat_period_print(b, last);
	if (bilat_period_equal(first, last))
		return arena_printf(gap->arena, "held is %s", a);
	if (!nearest_period(gap, &nearest))
		return arena_printf(gap->arena, "held are %s to %s", a, b);
	return arena_printf(gap->arena, "held are %s to %s, nearest is %s", a, b,
	    bilat_period_print(c, nearest));
}

/* The period that was asked for; the last that the reporter publishes where none was. */
static bool wanted_period(const struct gap *gap, struct bilat_period *out)
{
	const struct bilat_periods *asked = &gap->asking->question->periods;
	struct bilat_period first;
	*out = asked->last.freq != BILAT_FREQ_NONE ? asked->last : asked->first;
	if (asked->kind == BILAT_PERIODS_SPAN)
		return out->freq != BILAT_FREQ_NONE;
	struct panel panel = gap->asking->panel;
	panel.set = asking_further(gap->asking, gap->reporter, gap->indicator, NULL);
	if (!panel.set)
		return false;
	struct lines world = lines_of(
	    &panel, gap->indicator, "WLD", lines_lowest(&panel, gap->indicator, "WLD"));
	return lines_extent(&world, false, &first, out);
}

/* A group of which not every member is held. */
static const char *lacks_members(const struct gap *gap, enum bilat_why *why)
{
	struct bilat_period period;
	char text[BILAT_PERIOD_SIZE];
	if (!wanted_period(gap, &period))
		return NULL;
	for (size_t i = 0; i < gap->lines->count; i++) {
		const char *members = asking_members(gap->asking, &gap->lines->at[i], period);
		if (!members)
			continue;
		*why = BILAT_WHY_INCOMPLETE;
		return arena_printf(gap->arena, "no figure of %s for %s in %s: %s",
		    gap->indicator, gap->pair, bilat_period_print(text, period), members);
	}
	return NULL;
}

/* A complete document of the reporter leaves the partner out. */
static const char *not_listed(const struct gap *gap, enum bilat_why *why)
{
	struct bilat_period period;
	char text[BILAT_PERIOD_SIZE];
	const char *source = "";
	if (!gap->partner || !wanted_period(gap, &period) ||
	    asking_absence(gap->asking, gap->indicator, gap->partner, period, &source) !=
		BILAT_WHY_NOT_LISTED)
		return NULL;
	*why = BILAT_WHY_NOT_LISTED;
	return arena_printf(gap->arena,
	    "no figure of %s for %s in %s: %s (%s is complete without it: none recorded)",
	    gap->indicator, gap->pair, bilat_period_print(text, period),
	    bilat_why_sentence(*why), source);
}

/* The series answers, but not in that period. */
static const char *no_period(const struct gap *gap, enum bilat_why *why)
{
	enum bilat_why stated = stated_reason(gap);
	const char *held = held_instead(gap);
	bool spanned = gap->asking->question->periods.kind == BILAT_PERIODS_SPAN;
	const char *details = spanned ? other_details(gap, true) : "";
	if (stated != BILAT_WHY_NONE)
		*why = stated;
	return arena_printf(gap->arena, "no figure of %s for %s%s: %s%s%s%s%s%s",
	    gap->indicator, gap->pair, gap->periods,
	    stated != BILAT_WHY_NONE ? bilat_why_sentence(stated) : "it is not held",
	    *held ? " (" : "", held, *held ? ")" : "", *details ? "; in detail: " : "",
	    details);
}

/* The headline, but at other frequencies. */
static const char *other_frequency(const struct gap *gap)
{
	struct names freqs = names_new(gap->arena);
	const struct bilat_series_set *set = gap->asking->panel.set;
	for (size_t i = 0; i < set->count; i++) {
		const struct bilat_series *series = &set->series[i];
		if (is_pair(gap, series) &&
		    panel_takes(&gap->asking->panel, series, gap->indicator, gap->partner))
			name_add(
			    &freqs, arena_printf(gap->arena, "%s (--freq %c)",
					bilat_freq_name(series->freq), (char)series->freq));
	}
	size_t count = freqs.count;
	const char *text = names_take(&freqs);
	return count == 0
		   ? NULL
		   : arena_printf(gap->arena, "no figure of %s for %s%s: held are %s figures",
			 gap->indicator, gap->pair, gap->periods, text);
}

/* What is held of all partners at the frequency asked for. */
struct extent {
	bool found, then; /* any figure that can be ranked; one in the periods asked for */
	bool forecasts;   /* only expected, in the periods asked for */
	struct bilat_period first, last;
};

static void extend(
    struct extent *extent, const struct gap *gap, const struct bilat_series *series)
{
	for (size_t i = 0; i < series->count; i++) {
		const struct bilat_observation *at = &series->observations[i];
		if (!bilat_figure_available(&at->figure))
			continue;
		bool then = bilat_periods_hold(&gap->asking->question->periods, at->period);
		if (at->figure.status & BILAT_STATUS('F')) {
			extent->forecasts |= then;
			continue;
		}
		if (!extent->found || bilat_period_compare(at->period, extent->first) < 0)
			extent->first = at->period;
		if (!extent->found || bilat_period_compare(at->period, extent->last) > 0)
			extent->last = at->period;
		extent->found = true;
		extent->then |= then;
	}
}

/* There is nothing to rank: of no partner, or only what is expected. */
static const char *no_field(const struct gap *gap)
{
	const struct bilat_series_set *set = gap->asking->panel.set;
	struct extent extent = { 0 };
	char first[BILAT_PERIOD_SIZE], last[BILAT_PERIOD_SIZE];
	const char *held = "";
	if (gap->partner)
		return NULL;
	enum bilat_freq freq = asking_freq(gap->asking, gap->indicator, NULL);
	for (size_t i = 0; i < set->count; i++)
		if (is_pair(gap, &set->series[i]) && set->series[i].freq == freq &&
		    !text_equal(set->series[i].partner, "WLD") &&
		    panel_takes(&gap->asking->panel, &set->series[i], gap->indicator, NULL))
			extend(&extent, gap, &set->series[i]);
	if (extent.then || !(extent.found || extent.forecasts))
		return NULL;
	if (extent.found)
		held = bilat_period_equal(extent.first, extent.last)
			   ? arena_printf(gap->arena, " (held is %s)",
				 bilat_period_print(first, extent.first))
			   : arena_printf(gap->arena, " (held are %s to %s)",
				 bilat_period_print(first, extent.first),
				 bilat_period_print(last, extent.last));
	return arena_printf(gap->arena, "no figure of %s for %s%s: %s%s", gap->indicator,
	    gap->pair, gap->periods,
	    extent.forecasts ? "forecasts are not ranked" : "it is not held", held);
}

static const char *only_in_detail(const struct gap *gap)
{
	const char *text = other_details(gap, false);
	return *text == '\0' ? NULL
			     : arena_printf(gap->arena, "%s of %s is held only in detail: %s",
				   gap->indicator, gap->pair, text);
}

static bool ends_in_rate(const char *id)
{
	return text_ends(id, ".growth") || text_ends(id, ".share") || text_ends(id, ".rank") ||
	       text_ends(id, ".change");
}

/* How near an indicator is to the one asked for: 0 extends it by a word, 1 further or a
 * sibling, 2 of the same topic, 3 another. */
static int kinship(const char *asked, const char *other)
{
	size_t length = strlen(asked);
	const char *dot = strrchr(asked, '.');
	size_t parent = dot ? (size_t)(dot - asked) + 1 : length;
	size_t topic = strcspn(asked, ".");
	bool extends = strncmp(other, asked, length) == 0 && other[length] == '.';
	if (extends && !strchr(other + length + 1, '.') && !ends_in_rate(other))
		return 0;
	if (dot && strncmp(other, asked, parent) == 0 && !ends_in_rate(other))
		return 1;
	return strncmp(other, asked, topic) == 0 && other[topic] == '.' ? 2 : 3;
}

static const char *other_source(const struct gap *gap, const struct bilat_holdings *held)
{
	struct names sources = names_new(gap->arena);
	for (size_t i = 0; i < held->count; i++)
		if (is_pair(gap, &held->at[i].key) &&
		    text_equal(held->at[i].key.indicator, gap->indicator))
			name_add(&sources, held->at[i].key.source);
	size_t count = sources.count;
	const char *text = arena_strdup(gap->arena, names_take(&sources));
	const struct bilat_question *question = gap->asking->question;
	if (count == 0)
		return NULL;
	bool dated = question->has_as_of || question->has_as_of_loaded;
	bool any = !question->source && !question->not_source;
	if (dated && (any || text_equal(text, question->source)))
		return arena_printf(gap->arena,
		    "%s of %s was not %s on that day (held is what came later, from %s)",
		    gap->indicator, gap->pair, question->has_as_of ? "known" : "loaded", text);
	return arena_printf(
	    gap->arena, "%s of %s is held only from %s", gap->indicator, gap->pair, text);
}

/* The indicator asked for; with its name where it has to be told from a kin. */
static const char *titled(const struct gap *gap, bool named)
{
	const struct bilat_indicator *known =
	    bilat_indicator_get(gap->asking->reference, gap->indicator);
	return named && known ? arena_printf(gap->arena, "%s (%s)", gap->indicator, known->name)
			      : gap->indicator;
}

/* Indicators of the pair, the nearest kin only. */
static const char *other_indicator(
    const struct gap *gap, const struct bilat_holdings *held, int furthest)
{
	int nearest = furthest + 1;
	struct names names = names_new(gap->arena);
	const char *example = "";
	for (size_t i = 0; i < held->count; i++) {
		int kin = kinship(gap->indicator, held->at[i].key.indicator);
		if (is_pair(gap, &held->at[i].key) && kin < nearest)
			nearest = kin;
	}
	for (size_t i = 0; i < held->count && nearest <= furthest; i++) {
		const struct bilat_series *key = &held->at[i].key;
		if (!is_pair(gap, key) || kinship(gap->indicator, key->indicator) != nearest)
			continue;
		if (names.count == 0)
			example = key->indicator;
		name_add(&names, key->indicator);
	}
	size_t count = names.count;
	const char *text = names_take(&names);
	if (count == 0)
		return NULL;
	const struct bilat_indicator *known = bilat_indicator_get(gap->asking->reference, text);
	if (known)
		text = arena_printf(gap->arena, "%s (%s)", text, known->name);
	return arena_printf(gap->arena, "%s is not held for %s, %s %s: bilat get %s %s %s",
	    titled(gap, nearest == 0 && count == 1), gap->pair,
	    nearest == 0 && count == 1 ? "only" : "but", text, gap->reporter,
	    gap->partner ? gap->partner : "all", example);
}

static const char *other_partner(const struct gap *gap, const struct bilat_holdings *held)
{
	struct names names = names_new(gap->arena);
	for (size_t i = 0; i < held->count; i++)
		if (text_equal(held->at[i].key.indicator, gap->indicator))
			name_add(&names, arena_strdup(gap->arena,
					     name_of(gap->asking, held->at[i].key.partner)));
	size_t count = names.count;
	const char *text = names_take(&names);
	return count == 0
		   ? NULL
		   : arena_printf(gap->arena, "%s is not held for %s, but for %s with %s",
			 gap->indicator, gap->pair, name_of(gap->asking, gap->reporter), text);
}

/* What the store holds of the reporter, wherever from. */
static const char *elsewhere(const struct gap *gap, struct bilat_error *err)
{
	struct bilat_holdings held = { 0 };
	struct bilat_selection selection = { .reporters = &gap->reporter, .reporter_count = 1 };
	const char *text = NULL;
	if (!bilat_store_holdings(gap->asking->store, &selection, &held, err))
		return NULL;
	if (held.count == 0)
		text =
		    arena_printf(gap->arena, "nothing is held for %s (bilat load takes files)",
			name_of(gap->asking, gap->reporter));
	if (!text &&
	    (gap->asking->question->source || gap->asking->question->not_source ||
		gap->asking->question->has_as_of || gap->asking->question->has_as_of_loaded))
		text = other_source(gap, &held);
	if (!text)
		text = other_indicator(gap, &held, 1);
	if (!text)
		text = other_partner(gap, &held);
	if (!text)
		text = other_indicator(gap, &held, 3);
	if (!text)
		text = arena_printf(gap->arena, "nothing is held for %s", gap->pair);
	/* Names point into what is freed here: the sentence has its own copy. */
	bilat_holdings_free(&held);
	return text;
}

static const char *asked_periods(struct arena *arena, const struct bilat_periods *asked)
{
	char first[BILAT_PERIOD_SIZE] = "", last[BILAT_PERIOD_SIZE] = "";
	if (asked->kind != BILAT_PERIODS_SPAN)
		return "";
	if (asked->first.freq != BILAT_FREQ_NONE)
		bilat_period_print(first, asked->first);
	if (asked->last.freq != BILAT_FREQ_NONE)
		bilat_period_print(last, asked->last);
	if (text_equal(first, last))
		return arena_printf(arena, " in %s", first);
	return arena_printf(arena, " in %s..%s", first, last);
}

bool asking_empty(struct asking *asking, const char *indicator, const char *partner,
    const struct lines *lines, enum bilat_why *why_out, const char **text_out,
    struct bilat_error *err)
{
	struct arena *arena = asking->keep->arena;
	struct gap gap = {
		.asking = asking,
		.arena = arena,
		.indicator = indicator,
		.reporter = asking->panel.reporter,
		.partner = partner,
		.lines = lines,
		.periods = asked_periods(arena, &asking->question->periods),
	};
	const char *text = NULL;
	bool whole = !partner || text_equal(partner, "-");
	gap.pair = name_of(asking, gap.reporter);
	if (!whole)
		gap.pair = arena_printf(arena, "%s and %s", gap.pair, name_of(asking, partner));
	*why_out = BILAT_WHY_NOT_LOADED;
	text = not_listed(&gap, why_out);
	if (!text)
		text = lacks_members(&gap, why_out);
	if (!text && lines->count > 0)
		text = no_period(&gap, why_out);
	if (!text)
		text = no_field(&gap);
	if (!text)
		text = other_frequency(&gap);
	if (!text)
		text = only_in_detail(&gap);
	if (!text && asking->question->brief)
		text = "no figure is held";
	if (!text)
		text = elsewhere(&gap, err);
	if (!text)
		return false;
	*text_out = text;
	return true;
}
