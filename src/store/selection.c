#include "store/selection.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/error.h"
#include "store/db.h"

/* The numbers of the words that one dimension is limited to. */
struct filter {
	bool any;
	VEC(int64_t) ids;
};

enum dimension { INDICATOR, REPORTER, PARTNER, DETAIL, SOURCE, DIMENSIONS };

bool selection_word(struct bilat_store *store, enum statement which, const char *code,
    int64_t *id_out, struct bilat_error *err)
{
	sqlite3_stmt *get = statement_get(store, which, err);

	if (!get)
		return false;
	bind_text(get, 1, code);
	enum step step = statement_step(store, get, err);
	int64_t id = step == STEP_ROW ? sqlite3_column_int64(get, 0) : 0;
	statement_end(get);
	if (step == STEP_FAILED)
		return false;
	*id_out = id;
	return true;
}

static int compare_ids(const void *a, const void *b)
{
	int64_t left = *(const int64_t *)a, right = *(const int64_t *)b;

	return (left > right) - (left < right);
}

static bool has_id(const int64_t *ids, size_t count, int64_t id)
{
	return count && bsearch(&id, ids, count, sizeof ids[0], compare_ids);
}

static bool passes(const struct filter *filter, int64_t id)
{
	return filter->any || has_id(filter->ids.at, filter->ids.count, id);
}

/* Each once, so that no series is found twice. */
static void sort_ids(struct filter *filter)
{
	size_t kept = 0;

	if (filter->ids.count)
		qsort(filter->ids.at, filter->ids.count, sizeof filter->ids.at[0], compare_ids);
	for (size_t i = 0; i < filter->ids.count; i++) {
		if (!kept || filter->ids.at[kept - 1] != filter->ids.at[i])
			filter->ids.at[kept++] = filter->ids.at[i];
	}
	filter->ids.count = kept;
}

static bool fill_filter(struct bilat_store *store, enum statement which,
    const char *const *codes, size_t count, struct filter *filter, struct bilat_error *err)
{
	filter->any = count == 0;
	for (size_t i = 0; i < count; i++) {
		int64_t id;
		if (!selection_word(store, which, codes[i], &id, err))
			return false;
		if (id)
			*vec_push(&filter->ids) = id;
	}
	sort_ids(filter);
	return true;
}

static bool fill_filters(struct bilat_store *store, const struct bilat_selection *selection,
    struct filter filters[DIMENSIONS], struct bilat_error *err)
{
	return fill_filter(store, INDICATOR_ID, selection->indicators,
		   selection->indicator_count, &filters[INDICATOR], err) &&
	       fill_filter(store, AREA_ID, selection->reporters, selection->reporter_count,
		   &filters[REPORTER], err) &&
	       fill_filter(store, AREA_ID, selection->partners, selection->partner_count,
		   &filters[PARTNER], err) &&
	       fill_filter(store, DETAIL_ID, selection->details, selection->detail_count,
		   &filters[DETAIL], err) &&
	       fill_filter(store, SOURCE_ID, selection->sources, selection->source_count,
		   &filters[SOURCE], err);
}

static struct bilat_series key_column(sqlite3_stmt *stmt, struct arena *arena)
{
	return (struct bilat_series){
		.indicator = arena_strdup(arena, column_text(stmt, 7)),
		.reporter = arena_strdup(arena, column_text(stmt, 8)),
		.partner = arena_strdup(arena, column_text(stmt, 9)),
		.detail = arena_strdup(arena, column_text(stmt, 10)),
		.unit = arena_strdup(arena, column_text(stmt, 11)),
		.source = arena_strdup(arena, column_text(stmt, 12)),
		.freq = (enum bilat_freq)(unsigned char)column_text(stmt, 6)[0],
	};
}

static bool read_series(struct bilat_store *store, sqlite3_stmt *stmt, enum bilat_freq freq,
    const struct filter filters[DIMENSIONS], struct arena *arena, struct found *out,
    struct bilat_error *err)
{
	enum step step;

	while ((step = statement_step(store, stmt, err)) == STEP_ROW) {
		bool wanted = freq == BILAT_FREQ_NONE || column_text(stmt, 6)[0] == (char)freq;
		for (int i = 0; i < DIMENSIONS && wanted; i++)
			wanted = passes(&filters[i], sqlite3_column_int64(stmt, i + 1));
		if (wanted)
			*vec_push(&out->series) =
			    (struct found_series){ sqlite3_column_int64(stmt, 0),
				    key_column(stmt, arena) };
	}
	statement_end(stmt);
	return step == STEP_DONE;
}

/* The statement that finds series by the dimensions that are limited, through an index. */
struct way {
	enum statement statement;
	enum dimension by[2];
	int count;
};

static struct way choose(const struct filter filters[DIMENSIONS])
{
	bool indicator = !filters[INDICATOR].any, reporter = !filters[REPORTER].any;
	bool partner = !filters[PARTNER].any;

	if (indicator && reporter)
		return (struct way){ SERIES_BY_INDICATOR_REPORTER, { INDICATOR, REPORTER }, 2 };
	if (reporter && partner)
		return (struct way){ SERIES_BY_REPORTER_PARTNER, { REPORTER, PARTNER }, 2 };
	if (reporter)
		return (struct way){ SERIES_BY_REPORTER, { REPORTER }, 1 };
	if (indicator)
		return (struct way){ SERIES_BY_INDICATOR, { INDICATOR }, 1 };
	if (partner)
		return (struct way){ SERIES_BY_PARTNER, { PARTNER }, 1 };
	return (struct way){ .statement = SERIES_ALL };
}

static bool find_series(struct bilat_store *store, enum bilat_freq freq,
    const struct filter filters[DIMENSIONS], struct arena *arena, struct found *out,
    struct bilat_error *err)
{
	struct way way = choose(filters);
	sqlite3_stmt *stmt = statement_get(store, way.statement, err);
	size_t outer = way.count > 0 ? filters[way.by[0]].ids.count : 1;
	size_t inner = way.count > 1 ? filters[way.by[1]].ids.count : 1;

	if (!stmt)
		return false;
	for (size_t i = 0; i < outer; i++) {
		for (size_t j = 0; j < inner; j++) {
			if (way.count > 0)
				sqlite3_bind_int64(stmt, 1, filters[way.by[0]].ids.at[i]);
			if (way.count > 1)
				sqlite3_bind_int64(stmt, 2, filters[way.by[1]].ids.at[j]);
			if (!read_series(store, stmt, freq, filters, arena, out, err))
				return false;
		}
	}
	return true;
}

static int compare_series(const void *a, const void *b)
{
	return bilat_series_compare(
	    &((const struct found_series *)a)->key, &((const struct found_series *)b)->key);
}

static bool find_late(struct bilat_store *store, const struct bilat_selection *selection,
    struct found *out, struct bilat_error *err)
{
	enum step step;

	if (!selection->has_as_of_loaded)
		return true;
	sqlite3_stmt *late = statement_get(store, DOCUMENTS_LATE, err);
	if (!late)
		return false;
	sqlite3_bind_int64(late, 1, ((int64_t)selection->as_of_loaded + 1) * 86400);
	while ((step = statement_step(store, late, err)) == STEP_ROW)
		*vec_push(&out->late) = sqlite3_column_int64(late, 0);
	statement_end(late);
	/* What they were the first to say may have been said again. */
	out->restated = out->restated || out->late.count > 0;
	return step == STEP_DONE;
}

bool selection_find(struct bilat_store *store, const struct bilat_selection *selection,
    struct arena *arena, struct found *out, struct bilat_error *err)
{
	struct filter filters[DIMENSIONS] = { 0 };
	bool done = fill_filters(store, selection, filters, err) &&
		    find_series(store, selection->freq, filters, arena, out, err) &&
		    find_late(store, selection, out, err);

	if (done && out->series.count)
		qsort(out->series.at, out->series.count, sizeof out->series.at[0],
		    compare_series);
	for (int i = 0; i < DIMENSIONS; i++)
		vec_done(&filters[i].ids);
	return done;
}

void found_done(struct found *found)
{
	vec_done(&found->series);
	vec_done(&found->late);
}

/* The places on a calendar between which all periods of the days lie; a few may lie outside. */
static void places(
    enum bilat_freq freq, int32_t first_day, int32_t last_day, int64_t *first, int64_t *last)
{
	int from, to, month, day;

	bilat_date_split(first_day, &from, &month, &day);
	bilat_date_split(last_day, &to, &month, &day);
	int per_year = freq == BILAT_TO_DATE ? 12 : bilat_freq_per_year(freq);
	*first = (int64_t)from * per_year;
	*last = ((int64_t)to + 1) * per_year;
	switch (freq) {
	case BILAT_WEEK:
		*first = first_day / 7 - 2;
		*last = last_day / 7 + 2;
		break;
	case BILAT_DAY:
	case BILAT_BUSINESS:
	case BILAT_IRREGULAR:
		*first = first_day;
		*last = last_day;
		break;
	case BILAT_RANGE:
		*first = (int64_t)first_day * (1 << 20);
		*last = ((int64_t)last_day + 1) * (1 << 20);
		break;
	case BILAT_TIMELESS:
		*first = *last = 0;
		break;
	default:
		break;
	}
}

static bool within(const struct bilat_selection *selection, struct bilat_period period)
{
	return !selection->has_days || period.freq == BILAT_TIMELESS ||
	       (bilat_period_first_day(period) >= selection->first_day &&
		   bilat_period_last_day(period) <= selection->last_day);
}

void selection_bind(sqlite3_stmt *get, const struct bilat_selection *selection,
    const struct found_series *series)
{
	int64_t first = INT64_MIN, last = INT64_MAX;

	if (selection->has_days)
		places(
		    series->key.freq, selection->first_day, selection->last_day, &first, &last);
	sqlite3_bind_int64(get, 1, series->id);
	sqlite3_bind_int64(get, 2, first);
	sqlite3_bind_int64(get, 3, last);
	sqlite3_bind_int(get, 4, selection->has_as_of ? selection->as_of : INT32_MAX);
}

bool selection_takes(const struct bilat_selection *selection, const struct found *found,
    const struct found_series *series, const struct said *said)
{
	return within(selection, bilat_period_make(series->key.freq, said->period)) &&
	       !has_id(found->late.at, found->late.count, said->origin.document);
}

bool selection_read(struct bilat_store *store, const struct bilat_selection *selection,
    const struct found *found, const struct found_series *series, struct said_list *out,
    struct bilat_error *err)
{
	enum step step;
	sqlite3_stmt *get = statement_get(
	    store, found->restated ? STATEMENTS_OF_SERIES : OBSERVATIONS_OF_SERIES, err);

	if (!get)
		return false;
	selection_bind(get, selection, series);
	while ((step = statement_step(store, get, err)) == STEP_ROW) {
		struct said said = said_column(get);
		if (selection_takes(selection, found, series, &said))
			*vec_push(&out->list) = said;
	}
	statement_end(get);
	return step == STEP_DONE;
}

void selection_current(const struct said_list *said,
    void (*each)(void *context, const struct said *current), void *context)
{
	size_t count = said->list.count;
	const struct said *current = NULL;
	struct revision known = { 0 };

	for (size_t i = 0; i < count; i++) {
		const struct said *one = &said->list.at[i];
		/* Not the stored effect: documents may have been left out. */
		if (revision_add(&known, &one->figure, one->origin.vintage) != REVISION_REPEATS)
			current = one;
		if (i + 1 == count || said->list.at[i + 1].period != one->period) {
			each(context, current);
			known = (struct revision){ 0 };
		}
	}
}
