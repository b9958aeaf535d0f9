#include "cli/reading.h"

#include <stdlib.h>
#include <string.h>

#include "base/num.h"
#include "cli/config.h"

bool reading_area(
    struct cli *cli, const char *word, const struct bilat_area **out, struct bilat_error *err)
{
	const char *home = config_value(cli->config, CONFIG_REPORTER);

	if (strcmp(word, ".") != 0)
		return bilat_area_find(cli->reference, word, out, err);
	if (home[0] == '\0')
		return bilat_fail(err, BILAT_USAGE,
		    "'.' is the reporter of the settings, and there is none (see 'bilat help "
		    "config')");
	return bilat_area_find(cli->reference, home, out, err);
}

bool reading_day(const char *text, bool *given_out, int32_t *day_out, struct bilat_error *err)
{
	if (text == NULL)
		return true;
	*given_out = true;
	return bilat_date_parse(text, day_out, err);
}

static bool freq_option(const char *text, enum bilat_freq *out, struct bilat_error *err)
{
	if (text == NULL)
		return true;
	if (!bilat_freq_parse(text, out))
		return bilat_fail(
		    err, BILAT_USAGE, "unknown frequency '%s' (use A, S, Q, M, W or D)", text);
	return true;
}

static bool where_option(struct cli *cli, const struct words *where, const char **detail_out,
    struct bilat_error *err)
{
	struct bilat_detail *detail;
	struct str text = STR_INIT;
	bool done;

	if (where->count == 0)
		return true;
	for (size_t i = 0; i < where->count; i++) {
		if (strchr(where->at[i], '=') == NULL) {
			str_done(&text);
			return bilat_fail(err, BILAT_USAGE,
			    "'%s' is not KEY=VALUE (for example --where product=27)",
			    where->at[i]);
		}
		str_printf(&text, "%s%s", i > 0 ? ";" : "", where->at[i]);
	}
	detail = bilat_detail_new();
	done = bilat_detail_parse(detail, text.text, err);
	if (done)
		*detail_out = arena_strdup(cli->arena, bilat_detail_text(detail));
	else
		err->kind = BILAT_USAGE;
	bilat_detail_free(detail);
	str_done(&text);
	return done;
}

static bool area_list(
    struct cli *cli, const char *list, struct words *out, struct bilat_error *err)
{
	const struct bilat_area *area;
	struct bilat_error ignored;

	/* A name may hold commas ("Korea, Rep."): the whole is tried before its parts. */
	*out = (struct words){ 0, NULL };
	if (strchr(list, ',') != NULL &&
	    bilat_area_find(cli->reference, list, &area, &ignored)) {
		words_add(cli->arena, out, area->id);
		return true;
	}
	struct words parts = words_split(cli->arena, list, ',');
	for (size_t i = 0; i < parts.count; i++) {
		if (!reading_area(cli, parts.at[i], &area, err))
			return false;
		words_add(cli->arena, out, area->id);
	}
	if (out->count == 0)
		return bilat_fail(err, BILAT_USAGE, "'%s' names no area", list);
	return true;
}

/* Ids held in the store that a pattern with '*' matches. */
static bool held_indicators(
    struct cli *cli, const char *pattern, struct words *out, struct bilat_error *err)
{
	struct bilat_selection everything = { 0 };
	struct bilat_holdings held;
	const char *last = "";
	size_t before = out->count;

	if (!bilat_store_holdings(cli->store, &everything, &held, err))
		return false;
	for (size_t i = 0; i < held.count; i++) {
		const char *id = held.at[i].key.indicator;
		if (strcmp(id, last) == 0 || !bilat_indicator_matches(pattern, id))
			continue;
		last = arena_strdup(cli->arena, id);
		words_add(cli->arena, out, last);
	}
	bilat_holdings_free(&held);
	if (out->count == before)
		return bilat_fail(err, BILAT_NONE, "no indicator held matches '%s'", pattern);
	return true;
}

/* An indicator that a file brought, under SOURCE:CODE or a new id, is known to the store only.
 */
static bool is_stored_indicator(const struct cli *cli, const char *word)
{
	struct bilat_error ignored;
	bool has;

	return cli->store != NULL &&
	       bilat_store_has_indicator(cli->store, word, &has, &ignored) && has;
}

static bool indicator_list(
    struct cli *cli, const char *list, struct words *out, struct bilat_error *err)
{
	struct words parts = words_split(cli->arena, list, ',');

	*out = (struct words){ 0, NULL };
	for (size_t i = 0; i < parts.count; i++) {
		const struct bilat_indicator *indicator;
		if (strchr(parts.at[i], '*') != NULL) {
			if (!held_indicators(cli, parts.at[i], out, err))
				return false;
		} else if (is_stored_indicator(cli, parts.at[i])) {
			words_add(cli->arena, out, parts.at[i]);
		} else if (bilat_indicator_find(cli->reference, parts.at[i], &indicator, err)) {
			words_add(cli->arena, out, indicator->id);
		} else {
			return false;
		}
	}
	if (out->count == 0)
		return bilat_fail(err, BILAT_USAGE, "'%s' names no indicator", list);
	return true;
}

static bool year_option(const char *text, int *out, struct bilat_error *err)
{
	int64_t year;

	if (text == NULL)
		return true;
	if (!num_parse_int(text, &year) || year < 1800 || year > 2200)
		return bilat_fail(
		    err, BILAT_USAGE, "'%s' is not a year (for example --real 2015)", text);
	*out = (int)year;
	return true;
}

void reading_as_of(
    struct cli *cli, const char *const *indicators, size_t count, struct bilat_periods *periods)
{
	if (periods->kind != BILAT_PERIODS_SPAN)
		return;
	for (size_t i = 0; i < count; i++) {
		if (!bilat_indicator_is_level(
			bilat_indicator_get(cli->reference, indicators[i])))
			return;
	}
	periods->first = bilat_period_as_of(periods->first);
	periods->last = bilat_period_as_of(periods->last);
	if (periods->first.freq == periods->last.freq)
		periods->freq = periods->first.freq;
}

bool reading_question(struct cli *cli, const struct reading_options *options,
    const char *reporter, const char *partner, const char *indicator, const char *periods,
    struct bilat_question *out, struct bilat_error *err)
{
	const struct bilat_area *area;
	struct words words;

	*out = (struct bilat_question){ 0 };
	if (!reading_area(cli, reporter, &area, err))
		return false;
	out->reporter = area->id;
	if (partner != NULL && strcmp(partner, "all") == 0) {
		out->all_partners = true;
	} else if (partner != NULL) {
		if (!area_list(cli, partner, &words, err))
			return false;
		out->partners = words.at;
		out->partner_count = words.count;
	}
	if (indicator != NULL) {
		if (!indicator_list(cli, indicator, &words, err))
			return false;
		out->indicators = words.at;
		out->indicator_count = words.count;
	}
	out->source = options->source;
	out->unit = options->unit;
	if (options->source != NULL && !reading_source(cli, options->source, err))
		return false;
	if (!bilat_periods_parse(periods, &out->periods, err) ||
	    !freq_option(options->freq, &out->freq, err))
		return false;
	if (out->freq == BILAT_FREQ_NONE && out->indicator_count > 0)
		reading_as_of(cli, out->indicators, out->indicator_count, &out->periods);
	return year_option(options->real, &out->real_year, err) &&
	       where_option(cli, &options->where, &out->detail, err) &&
	       reading_day(options->as_of, &out->has_as_of, &out->as_of, err) &&
	       reading_day(
		   options->as_of_loaded, &out->has_as_of_loaded, &out->as_of_loaded, err);
}

bool reading_selection(struct cli *cli, const struct reading_options *options,
    const struct words *arguments, struct bilat_selection *out, struct bilat_error *err)
{
	struct words words;
	const char *detail = NULL;

	*out = (struct bilat_selection){ 0 };
	if (arguments->count > 0) {
		if (!area_list(cli, arguments->at[0], &words, err))
			return false;
		out->reporters = words.at;
		out->reporter_count = words.count;
	}
	if (arguments->count > 1 && strcmp(arguments->at[1], "all") != 0) {
		if (!area_list(cli, arguments->at[1], &words, err))
			return false;
		out->partners = words.at;
		out->partner_count = words.count;
	}
	if (arguments->count > 2) {
		if (!indicator_list(cli, arguments->at[2], &words, err))
			return false;
		out->indicators = words.at;
		out->indicator_count = words.count;
	}
	if (options->source != NULL) {
		struct words sources = words_split(cli->arena, options->source, ',');
		for (size_t i = 0; i < sources.count; i++) {
			if (!reading_source(cli, sources.at[i], err))
				return false;
		}
		out->sources = sources.at;
		out->source_count = sources.count;
	}
	if (!where_option(cli, &options->where, &detail, err))
		return false;
	if (detail != NULL) {
		struct words details = { 0, NULL };
		words_add(cli->arena, &details, detail);
		out->details = details.at;
		out->detail_count = 1;
	}
	return freq_option(options->freq, &out->freq, err) &&
	       reading_day(options->as_of, &out->has_as_of, &out->as_of, err) &&
	       reading_day(
		   options->as_of_loaded, &out->has_as_of_loaded, &out->as_of_loaded, err);
}

bool reading_measures(
    struct cli *cli, const char *list, struct bilat_question *question, struct bilat_error *err)
{
	struct words parts;
	struct bilat_measure *measures;

	if (list == NULL)
		return true;
	parts = words_split(cli->arena, list, ',');
	measures = arena_array(cli->arena, parts.count, sizeof *measures);
	for (size_t i = 0; i < parts.count; i++) {
		if (!bilat_measure_parse(parts.at[i], &measures[i], err))
			return false;
	}
	question->measures = measures;
	question->measure_count = parts.count;
	return true;
}

/* A mistyped id is near if a third of it or less differs. */
static const char *nearest_source(struct cli *cli, const char *id)
{
	const struct bilat_source *source;
	const char *nearest = NULL;
	size_t least = strlen(id) / 3 + 1;

	for (size_t i = 0; (source = bilat_source_at(cli->reference, i)) != NULL; i++) {
		size_t distance = text_distance(id, source->id);
		/* "nbk" is kz-nbk before it is bne. */
		if (strstr(source->id, id) != NULL)
			distance = 1;
		if (distance < least) {
			least = distance;
			nearest = source->id;
		}
	}
	return nearest;
}

static bool is_stored_source(struct bilat_store *store, const char *id)
{
	struct bilat_stored_sources stored;
	bool found = false;

	if (store == NULL || !bilat_store_sources(store, &stored, NULL))
		return false;
	for (size_t i = 0; i < stored.count; i++)
		found |= strcmp(stored.at[i].id, id) == 0;
	bilat_stored_sources_free(&stored);
	return found;
}

bool reading_source(struct cli *cli, const char *id, struct bilat_error *err)
{
	const char *nearest;

	if (bilat_source_get(cli->reference, id) != NULL || is_stored_source(cli->store, id))
		return true;
	nearest = nearest_source(cli, id);
	if (nearest != NULL)
		return bilat_fail(
		    err, BILAT_USAGE, "unknown source '%s' (did you mean %s?)", id, nearest);
	return bilat_fail(
	    err, BILAT_USAGE, "unknown source '%s' (bilat source lists them)", id);
}

const char *reading_direction(
    struct cli *cli, const char *indicator, const char *reporter, const char *partner)
{
	char *text = bilat_direction(cli->reference, indicator, reporter, partner);
	const char *copy = arena_strdup(cli->arena, text);

	free(text);
	return copy;
}

const char *reading_publisher(struct cli *cli, const char *source)
{
	const struct bilat_source *known = bilat_source_get(cli->reference, source);

	return known != NULL && known->publisher[0] != '\0' ? known->publisher : source;
}

const char *reading_area_name(struct cli *cli, const char *id)
{
	return bilat_area_name(cli->reference, id, BILAT_ENGLISH);
}

const char *reading_indicator_name(struct cli *cli, const char *id)
{
	const struct bilat_indicator *indicator = bilat_indicator_get(cli->reference, id);

	return indicator == NULL ? id : indicator->name;
}

const char *reading_indicator_title(struct cli *cli, const char *id)
{
	const struct bilat_indicator *indicator = bilat_indicator_get(cli->reference, id);

	if (indicator == NULL)
		return id;
	return arena_printf(cli->arena, "%s (%s)", indicator->name, id);
}
