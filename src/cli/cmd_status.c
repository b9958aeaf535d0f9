/* bilat status: how old what is held is, what has stopped, and what to download next. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "base/vec.h"
#include "cli/clock.h"
#include "cli/reading.h"

struct status_options {
	struct table_options table;
	bool stopped, all;
};

static const struct option status_options[] = {
	{ "all", 0, OPTION_FLAG, NULL,
	    "statements and the press too, of which nothing is downloaded",
	    offsetof(struct status_options, all) },
	{ "stopped", 0, OPTION_FLAG, NULL, "list the series that stopped instead",
	    offsetof(struct status_options, stopped) },
	TABLE_OPTIONS(struct status_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

/* A source as its series show it. */
struct state {
	const char *source;
	int32_t vintage;
	int64_t series, stopped;
	bool has_newest;
	struct bilat_period newest; /* the last that had ended when it was published */
};

struct looking {
	struct cli *cli;
	int32_t today;
	struct bilat_holdings held;
	VEC(struct state) states;
	struct map *places; /* of leaders, by source, indicator and frequency */
	VEC(struct bilat_period) leaders;
};

/* Years and the like that were over on the day of the vintage; what lies behind is a forecast.
 */
static bool is_over(const struct bilat_holding *held, int32_t vintage)
{
	return held->observations > 0 && held->last.freq != BILAT_TIMELESS &&
	       bilat_period_last_day(held->last) <= vintage;
}

static struct state *state_of(struct looking *looking, const char *source)
{
	for (size_t i = 0; i < looking->states.count; i++) {
		if (strcmp(looking->states.at[i].source, source) == 0)
			return &looking->states.at[i];
	}
	return NULL;
}

/* The series that has come furthest among those of its source, indicator and frequency. */
static struct bilat_period *leader_of(struct looking *looking, const struct bilat_series *key)
{
	const char *name = arena_printf(
	    looking->cli->arena, "%s\n%s\n%c", key->source, key->indicator, (char)key->freq);
	int64_t at;

	if (!map_get(looking->places, name, &at)) {
		at = (int64_t)looking->leaders.count;
		map_put(looking->places, name, at);
		*vec_push(&looking->leaders) = (struct bilat_period){ BILAT_FREQ_NONE, 0 };
	}
	return &looking->leaders.at[at];
}

static void find_leaders(struct looking *looking)
{
	looking->places = map_new();
	for (size_t i = 0; i < looking->held.count; i++) {
		const struct bilat_holding *held = &looking->held.at[i];
		struct bilat_period *leader = leader_of(looking, &held->key);
		if (held->observations > 0 &&
		    (leader->freq == BILAT_FREQ_NONE ||
			bilat_period_compare(held->last, *leader) > 0))
			*leader = held->last;
	}
}

/* A series goes on as long as no other is two periods and a year ahead of it. */
static bool has_stopped(struct looking *looking, const struct bilat_holding *held)
{
	enum { PERIODS = 2, YEAR = 365 };
	struct bilat_period due, leader = *leader_of(looking, &held->key);

	return held->observations > 0 && bilat_period_shift(held->last, PERIODS, &due) &&
	       bilat_period_compare(leader, due) >= 0 &&
	       bilat_period_last_day(leader) - bilat_period_last_day(held->last) >= YEAR;
}

static bool look(struct looking *looking, struct bilat_error *err)
{
	struct bilat_selection all = { 0 };
	struct bilat_source_vintages vintages;

	if (!bilat_store_holdings(looking->cli->store, &all, &looking->held, err) ||
	    !bilat_store_source_vintages(looking->cli->store, &vintages, err))
		return false;
	for (size_t i = 0; i < vintages.count; i++)
		*vec_push(&looking->states) = (struct state){
			.source = arena_strdup(looking->cli->arena, vintages.at[i].source),
			.vintage = vintages.at[i].vintage
		};
	bilat_source_vintages_free(&vintages);
	find_leaders(looking);
	for (size_t i = 0; i < looking->held.count; i++) {
		const struct bilat_holding *held = &looking->held.at[i];
		struct state *state = state_of(looking, held->key.source);
		if (state == NULL)
			continue;
		state->series++;
		state->stopped += has_stopped(looking, held);
		if (is_over(held, state->vintage) &&
		    (!state->has_newest ||
			bilat_period_compare(held->last, state->newest) > 0)) {
			state->newest = held->last;
			state->has_newest = true;
		}
	}
	return true;
}

/* Oldest first: what is to be downloaded next stands on top. */
static int compare_states(const void *a, const void *b)
{
	const struct state *one = a, *other = b;
	int by_day = (one->vintage > other->vintage) - (one->vintage < other->vintage);

	return by_day != 0 ? by_day : strcmp(one->source, other->source);
}

/* Whether it publishes tables that can be downloaded again. */
static bool is_table(const struct bilat_source *source)
{
	return source != NULL && (source->kind == BILAT_SOURCE_OFFICE ||
				     source->kind == BILAT_SOURCE_INTERNATIONAL);
}

static void add_state(struct looking *looking, struct table *table, const struct state *state,
    const struct bilat_source *source)
{
	char text[BILAT_PERIOD_SIZE];
	struct bilat_period next;
	bool has_next = state->has_newest && bilat_period_shift(state->newest, 1, &next);
	/* It can have been published since. */
	bool due = has_next && bilat_period_last_day(next) < looking->today;
	const char *url = source != NULL ? source->url : "";

	table_row(table);
	table_text(table, state->source);
	table_text(table, bilat_date_print(text, state->vintage));
	table_int(table, looking->today - state->vintage);
	table_text(table, state->has_newest ? bilat_period_print(text, state->newest) : "");
	table_text(table, has_next ? bilat_period_print(text, next) : "");
	table_texts(table, due ? "yes" : "", due ? "1" : "0");
	table_int(table, state->series);
	table_int(table, state->stopped);
	table_text(table, url);
	if (due && is_table(source) && url[0] != '\0')
		table_note(table, arena_printf(looking->cli->arena, "%s %s: %s", state->source,
				      bilat_period_print(text, next), url));
}

static struct table *list_states(struct looking *looking, bool all)
{
	struct table *table = table_new();
	size_t count = looking->states.count, left_out = 0;

	table_column(table, "source", "source", SHOW_ALL);
	table_column(table, "vintage", "vintage", SHOW_ALL);
	table_column(table, "age", "days", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "newest", "newest", SHOW_ALL);
	table_column(table, "next", "next", SHOW_ALL);
	table_column(table, "due", "due", SHOW_ALL);
	table_column(table, "series", "series", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "stopped", "stopped", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "url", "", SHOW_FLAT | SHOW_JSON);
	if (count > 1)
		qsort(looking->states.at, count, sizeof *looking->states.at, compare_states);
	for (size_t i = 0; i < count; i++) {
		const struct bilat_source *source =
		    bilat_source_get(looking->cli->reference, looking->states.at[i].source);
		if (all || source == NULL || is_table(source))
			add_state(looking, table, &looking->states.at[i], source);
		else
			left_out++;
	}
	if (left_out > 0)
		table_note(
		    table, arena_printf(looking->cli->arena,
			       "%zu sources of statements and press reports left out (--all)",
			       left_out));
	if (count == 0)
		table_note(table, "nothing has been loaded (bilat load FILE..., or --shipped)");
	return table;
}

static struct table *list_stopped(struct looking *looking)
{
	struct table *table = table_new();
	size_t count = 0;

	table_column(table, "reporter", "rep.", SHOW_ALL | FOLD);
	table_column(table, "partner", "part.", SHOW_ALL | FOLD);
	table_column(table, "indicator", "indicator", SHOW_ALL | FOLD);
	table_column(table, "detail", "detail", SHOW_ALL);
	table_column(table, "freq", "freq", SHOW_ALL);
	table_column(table, "source", "source", SHOW_ALL);
	table_column(table, "last", "last", SHOW_ALL);
	for (size_t i = 0; i < looking->held.count; i++) {
		const struct bilat_holding *held = &looking->held.at[i];
		char freq[2] = { (char)held->key.freq, '\0' }, last[BILAT_PERIOD_SIZE];
		if (!has_stopped(looking, held))
			continue;
		count++;
		table_row(table);
		table_text(table, held->key.reporter);
		table_text(table, held->key.partner);
		table_text(table, held->key.indicator);
		table_text(table, held->key.detail);
		table_text(table, freq);
		table_text(table, held->key.source);
		table_text(table, bilat_period_print(last, held->last));
	}
	if (count == 0)
		table_note(table, "no series has stopped");
	return table;
}

static enum bilat_error_kind run_status(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct status_options *o = options;
	int64_t now;
	struct looking looking = { .cli = cli };
	struct table *table = NULL;
	bool done;

	(void)arguments;
	if (!clock_now(&now, err))
		return err->kind;
	looking.today = (int32_t)(now / 86400);
	done = look(&looking, err);
	if (done) {
		table = o->stopped ? list_stopped(&looking) : list_states(&looking, o->all);
		done = table_print(table, cli, &o->table, err);
	}
	table_free(table);
	vec_done(&looking.states);
	vec_done(&looking.leaders);
	map_free(looking.places);
	bilat_holdings_free(&looking.held);
	return done ? BILAT_OK : err->kind;
}

const struct command command_status = {
	.name = "status",
	.arguments = "",
	.summary = "how old what is held is, and what to download next",
	.details =
	    "Lists the sources of tables, the oldest first: the newest vintage and its age in "
	    "days, the\n"
	    "newest period that had ended then and the one that follows; it is due when it has "
	    "ended too,\n"
	    "and then the page to download from stands below. A series has stopped if others "
	    "of "
	    "its\n"
	    "source and indicator are two periods and a year ahead of it.\n"
	    "\n"
	    "  bilat status\n"
	    "  bilat status --stopped",
	.options = status_options,
	.least = 0,
	.most = 0,
	.store = STORE_READ,
	.run = run_status,
	.options_size = sizeof(struct status_options),
};
