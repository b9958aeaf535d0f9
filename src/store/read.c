/* The questions about series: their observations, their extent, their revisions. */
#include <stdlib.h>

#include "base/error.h"
#include "store/answer.h"
#include "store/db.h"
#include "store/kept.h"
#include "store/selection.h"

/* What is done with each series of a selection and what it says. */
typedef void (*use_series)(
    void *context, const struct bilat_series *key, struct said_list *said);

static bool is_whole(const struct bilat_selection *selection, const struct found *found)
{
	return !selection->has_days && !selection->has_as_of && !selection->has_as_of_loaded &&
	       !found->restated;
}

/* What a series says of a selection, from what is kept if that is all of it. */
static bool read_said(struct bilat_store *store, const struct bilat_selection *selection,
    const struct found *found, const struct found_series *series, struct said_list *out,
    struct bilat_error *err)
{
	const struct said *kept;
	size_t count;

	if (!is_whole(selection, found))
		return selection_read(store, selection, found, series, out, err);
	if (kept_get_said(store, series->id, &kept, &count)) {
		for (size_t i = 0; i < count; i++)
			*vec_push(&out->list) = kept[i];
		return true;
	}
	if (!selection_read(store, selection, found, series, out, err))
		return false;
	kept_put_said(store, series->id, out);
	return true;
}

/* every: statements that merely repeat come too. */
static bool each_series(struct bilat_store *store, const struct bilat_selection *selection,
    bool every, struct arena *arena, use_series use, void *context, struct bilat_error *err)
{
	struct found found = { .restated = every };
	struct said_list said = { 0 };
	bool began = false;
	bool done = db_read_begin(store, &began, err) &&
		    selection_find(store, selection, arena, &found, err);

	kept_check(store);
	for (size_t i = 0; done && i < found.series.count; i++) {
		vec_clear(&said.list);
		done = read_said(store, selection, &found, &found.series.at[i], &said, err);
		if (done && said.list.count)
			use(context, &found.series.at[i].key, &said);
	}
	db_read_end(store, began);
	found_done(&found);
	vec_done(&said.list);
	return done;
}

struct reading {
	struct arena *arena;
	VEC(struct bilat_series) series;
	VEC(struct bilat_observation) observations; /* of one series */
	enum bilat_freq freq;
};

static void add_observation(void *context, const struct said *current)
{
	struct reading *reading = context;

	*vec_push(&reading->observations) =
	    (struct bilat_observation){ bilat_period_make(reading->freq, current->period),
		    current->figure, current->origin };
}

static int compare_observations(const void *a, const void *b)
{
	return bilat_period_compare(((const struct bilat_observation *)a)->period,
	    ((const struct bilat_observation *)b)->period);
}

static void read_one(void *context, const struct bilat_series *key, struct said_list *said)
{
	struct reading *reading = context;
	struct bilat_series series = *key;

	vec_clear(&reading->observations);
	reading->freq = key->freq;
	selection_current(said, add_observation, reading);
	series.count = reading->observations.count;
	series.observations = answer_array(reading->arena, reading->observations.at,
	    series.count, sizeof series.observations[0]);
	/* Ranges lie on their calendar by their first day, observations by their last. */
	if (key->freq == BILAT_RANGE)
		qsort(series.observations, series.count, sizeof series.observations[0],
		    compare_observations);
	*vec_push(&reading->series) = series;
}

bool bilat_store_read(struct bilat_store *store, const struct bilat_selection *selection,
    struct bilat_series_set *out, struct bilat_error *err)
{
	struct kept_answer kept;

	if (kept_get(store, "series", selection, &kept)) {
		*out = (struct bilat_series_set){ kept.count, kept.at, kept.memory };
		return true;
	}
	struct reading reading = { .arena = arena_new() };
	bool done =
	    each_series(store, selection, false, reading.arena, read_one, &reading, err);

	if (done) {
		out->count = reading.series.count;
		out->series = answer_array(reading.arena, reading.series.at,
		    reading.series.count, sizeof reading.series.at[0]);
		out->memory = reading.arena;
		kept_put(store, "series", selection,
		    &(struct kept_answer){ out->count, out->series, out->memory });
	} else {
		arena_free(reading.arena);
	}
	vec_done(&reading.series);
	vec_done(&reading.observations);
	return done;
}

struct extent {
	VEC(struct bilat_holding) holdings;
	struct bilat_holding now;
};

/* Periods come in order. */
static void extend(void *context, const struct said *current)
{
	struct extent *extent = context;
	struct bilat_holding *now = &extent->now;

	if (!bilat_figure_available(&current->figure))
		return;
	now->last = bilat_period_make(now->key.freq, current->period);
	if (!now->observations)
		now->first = now->last;
	now->observations++;
}

/* Days from Monday to Friday before a day, counted from a Monday (1969-12-29). */
static int64_t business_days(int64_t day)
{
	int64_t since = day + 3;
	int64_t weeks = since >= 0 ? since / 7 : -((6 - since) / 7);
	int64_t rest = since - weeks * 7;

	return weeks * 5 + (rest < 5 ? rest : 5);
}

static int64_t calendar_length(const struct bilat_holding *holding)
{
	int64_t first = holding->first.at, last = holding->last.at;

	switch (holding->key.freq) {
	case BILAT_ANNUAL:
	case BILAT_HALF:
	case BILAT_QUARTER:
	case BILAT_MONTH:
	case BILAT_WEEK:
	case BILAT_DAY:
		return last - first + 1;
	case BILAT_BUSINESS:
		return business_days(last + 1) - business_days(first);
	default: /* no calendar that would have to be full */
		return holding->observations;
	}
}

static void hold_one(void *context, const struct bilat_series *key, struct said_list *said)
{
	struct extent *extent = context;

	extent->now = (struct bilat_holding){ .key = *key };
	selection_current(said, extend, extent);
	if (!extent->now.observations)
		return;
	extent->now.gaps = calendar_length(&extent->now) - extent->now.observations;
	*vec_push(&extent->holdings) = extent->now;
}

bool bilat_store_holdings(struct bilat_store *store, const struct bilat_selection *selection,
    struct bilat_holdings *out, struct bilat_error *err)
{
	struct kept_answer kept;

	if (kept_get(store, "holdings", selection, &kept)) {
		*out = (struct bilat_holdings){ kept.count, kept.at, kept.memory };
		return true;
	}
	struct arena *arena = arena_new();
	struct extent extent = { 0 };
	bool done = each_series(store, selection, false, arena, hold_one, &extent, err);

	if (done) {
		out->count = extent.holdings.count;
		out->at =
		    answer_array(arena, extent.holdings.at, out->count, sizeof out->at[0]);
		out->memory = arena;
		kept_put(store, "holdings", selection,
		    &(struct kept_answer){ out->count, out->at, out->memory });
	} else {
		arena_free(arena);
	}
	vec_done(&extent.holdings);
	return done;
}

void bilat_holdings_free(struct bilat_holdings *holdings)
{
	arena_free(holdings->memory);
	*holdings = (struct bilat_holdings){ 0 };
}

bool bilat_store_has_indicator(
    struct bilat_store *store, const char *indicator, bool *has_out, struct bilat_error *err)
{
	sqlite3_stmt *get = statement_get(store, INDICATOR_ID, err);

	if (!get)
		return false;
	bind_text(get, 1, indicator);
	enum step step = statement_step(store, get, err);
	statement_end(get);
	if (step == STEP_FAILED)
		return false;
	*has_out = step == STEP_ROW;
	return true;
}

struct history {
	VEC(struct bilat_revision) revisions;
};

static void list_one(void *context, const struct bilat_series *key, struct said_list *said)
{
	struct history *history = context;
	struct revision known = { 0 };

	for (size_t i = 0; i < said->list.count; i++) {
		const struct said *one = &said->list.at[i];
		if (i && said->list.at[i - 1].period != one->period)
			known = (struct revision){ 0 };
		enum revision_effect effect =
		    revision_add(&known, &one->figure, one->origin.vintage);
		*vec_push(&history->revisions) = (struct bilat_revision){
			.key = *key,
			.observation = { bilat_period_make(key->freq, one->period), one->figure,
			    one->origin },
			.repeats = effect == REVISION_REPEATS,
		};
	}
}

bool bilat_store_revisions(struct bilat_store *store, const struct bilat_selection *selection,
    struct bilat_revisions *out, struct bilat_error *err)
{
	struct arena *arena = arena_new();
	struct history history = { 0 };
	bool done = each_series(store, selection, true, arena, list_one, &history, err);

	if (done) {
		out->count = history.revisions.count;
		out->at =
		    answer_array(arena, history.revisions.at, out->count, sizeof out->at[0]);
		out->memory = arena;
	} else {
		arena_free(arena);
	}
	vec_done(&history.revisions);
	return done;
}

void bilat_revisions_free(struct bilat_revisions *revisions)
{
	arena_free(revisions->memory);
	*revisions = (struct bilat_revisions){ 0 };
}
