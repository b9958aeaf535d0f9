/* What is held of the periods that will come next.  A file that repeats another one asks for
 * period after period of a series; they are fetched together. */
#include "store/ingest_private.h"
#include "store/pending.h"

#define AHEAD_MOST 256

void ahead_init(struct ingest *ingest)
{
	ingest->ahead.texts = arena_new();
	ingest->ahead.start = arena_mark(ingest->ahead.texts);
	ingest->ahead.texts_now = arena_new();
	ingest->ahead.start_now = arena_mark(ingest->ahead.texts_now);
}

void ahead_done(struct ingest *ingest)
{
	arena_free(ingest->ahead.texts);
	arena_free(ingest->ahead.texts_now);
	vec_done(&ingest->ahead.said.list);
}

static bool read_period(struct ingest *ingest, int64_t series, int64_t period,
    struct said_list *out, struct bilat_error *err)
{
	sqlite3_stmt *get = statement_get(ingest->store, OBSERVATIONS_OF_PERIOD, err);

	if (!get || !pending_flush_series(ingest->store, series, err))
		return false;
	sqlite3_bind_int64(get, 1, series);
	sqlite3_bind_int64(get, 2, period);
	arena_rewind(ingest->ahead.texts_now, ingest->ahead.start_now);
	return said_list_read(out, ingest->store, get, ingest->ahead.texts_now, err);
}

static bool fetch(
    struct ingest *ingest, int64_t series, int64_t period, struct bilat_error *err)
{
	struct ahead *ahead = &ingest->ahead;
	sqlite3_stmt *get = statement_get(ingest->store, OBSERVATIONS_AHEAD, err);

	ahead->series = 0;
	if (!get || !pending_flush_series(ingest->store, series, err))
		return false;
	vec_clear(&ahead->said.list);
	arena_rewind(ahead->texts, ahead->start);
	sqlite3_bind_int64(get, 1, series);
	sqlite3_bind_int64(get, 2, period);
	sqlite3_bind_int(get, 3, AHEAD_MOST);
	if (!said_list_read(&ahead->said, ingest->store, get, ahead->texts, err))
		return false;
	size_t count = ahead->said.list.count;
	ahead->series = series;
	ahead->next = 0;
	ahead->from = period;
	/* Of the last period there may be more. */
	ahead->to = count < AHEAD_MOST ? INT64_MAX : ahead->said.list.at[count - 1].period - 1;
	return true;
}

static bool covers(const struct ahead *ahead, int64_t series, int64_t period)
{
	return ahead->series == series && period >= ahead->from && period <= ahead->to;
}

static void take(struct ahead *ahead, int64_t period, struct said_list *out)
{
	const struct said_list *said = &ahead->said;

	while (ahead->next < said->list.count && said->list.at[ahead->next].period < period)
		ahead->next++;
	while (ahead->next < said->list.count && said->list.at[ahead->next].period == period)
		*vec_push(&out->list) = said->list.at[ahead->next++];
}

bool ahead_read(struct ingest *ingest, int64_t series, int64_t period, struct said_list *out,
    struct bilat_error *err)
{
	struct ahead *ahead = &ingest->ahead;
	bool in_order = ahead->last_series == series && period > ahead->last_period;

	if (in_order && !covers(ahead, series, period) && !fetch(ingest, series, period, err))
		return false;
	if (!covers(ahead, series, period))
		return read_period(ingest, series, period, out, err);
	take(ahead, period, out);
	return true;
}

void ahead_pass(struct ingest *ingest, int64_t series, int64_t period)
{
	struct ahead *ahead = &ingest->ahead;

	if (ahead->series == series && period >= ahead->from)
		ahead->from = period + 1;
	ahead->last_series = series;
	ahead->last_period = period;
}
