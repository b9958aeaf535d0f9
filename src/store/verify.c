/* What could be wrong with a store, told fault by fault. */
#include <string.h>

#include "base/error.h"
#include "base/str.h"
#include "base/vec.h"
#include "store/db.h"
#include "store/migrate.h"
#include "store/observation.h"
#include "store/project.h"
#include "store/sum.h"
#include "store/sums.h"

#define YEAR_MOST 9999
#define FAULTS_MOST 100 /* told; more are counted */

struct check {
	struct bilat_store *store;
	void (*fault)(void *context, const char *what);
	void *context;
	int64_t faults;
	struct tallies tallies;
	struct said_list said; /* of one period */
	VEC(bool) restated;    /* beside it: has no row of its own */
	int64_t series;
	uint64_t series_sum; /* of its words as they are held */
	enum bilat_freq freq;
	struct str name; /* of the series */
};

static void tell(struct check *check, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void tell(struct check *check, const char *format, ...)
{
	va_list args;
	struct str text = STR_INIT;

	if (check->faults++ >= FAULTS_MOST)
		return;
	va_start(args, format);
	str_vprintf(&text, format, args);
	va_end(args);
	check->fault(check->context, text.text);
	str_done(&text);
}

static bool check_integrity(struct check *check, struct bilat_error *err)
{
	sqlite3_stmt *stmt = statement_get(check->store, INTEGRITY, err);
	enum step step;

	if (!stmt)
		return false;
	while ((step = statement_step(check->store, stmt, err)) == STEP_ROW) {
		if (strcmp(column_text(stmt, 0), "ok") != 0)
			tell(check, "%s", column_text(stmt, 0));
	}
	statement_end(stmt);
	return step == STEP_DONE;
}

static bool check_references(struct check *check, struct bilat_error *err)
{
	sqlite3_stmt *stmt = statement_get(check->store, FOREIGN_KEYS, err);
	enum step step;

	if (!stmt)
		return false;
	while ((step = statement_step(check->store, stmt, err)) == STEP_ROW)
		tell(check, "a row of '%s' means a row of '%s' that is not there",
		    column_text(stmt, 0), column_text(stmt, 2));
	statement_end(stmt);
	return step == STEP_DONE;
}

static bool check_unused(struct check *check, struct bilat_error *err)
{
	sqlite3_stmt *stmt = statement_get(check->store, UNUSED, err);
	enum step step;

	if (!stmt)
		return false;
	while ((step = statement_step(check->store, stmt, err)) == STEP_ROW)
		tell(check, "%s %lld is used by nothing", column_text(stmt, 0),
		    (long long)sqlite3_column_int64(stmt, 1));
	statement_end(stmt);
	return step == STEP_DONE;
}

static bool read_schema(struct bilat_store *store, struct str *out, struct bilat_error *err)
{
	sqlite3_stmt *stmt = statement_get(store, SCHEMA, err);
	enum step step;

	if (!stmt)
		return false;
	while ((step = statement_step(store, stmt, err)) == STEP_ROW)
		str_printf(out, "%s %s: %s\n", column_text(stmt, 0), column_text(stmt, 1),
		    column_text(stmt, 2));
	statement_end(stmt);
	return step == STEP_DONE;
}

/* A table, view or trigger that bilat did not make may be anything. */
static bool check_schema(struct check *check, struct bilat_error *err)
{
	struct bilat_store *fresh = NULL;
	struct str expected = STR_INIT, held = STR_INIT;
	bool done = bilat_store_open(":memory:", BILAT_STORE_CREATE, &fresh, err) &&
		    read_schema(fresh, &expected, err) && read_schema(check->store, &held, err);

	if (done && strcmp(expected.text, held.text) != 0)
		tell(check, "the tables and views are not those of a store of version %zu",
		    migrate_step_count);
	bilat_store_close(fresh);
	str_done(&expected);
	str_done(&held);
	return done;
}

static void count(struct check *check, const struct said *said, uint64_t sum)
{
	struct tally *tally = tallies_of(&check->tallies, said->origin.document);

	if (!tally) /* told as a missing reference */
		return;
	tally->sum += sum;
	if (bilat_figure_available(&said->figure))
		tally->values++;
	else
		tally->missing++;
	if (!tally->any || said->origin.vintage > tally->newest)
		tally->newest = said->origin.vintage;
	tally->any = true;
}

static bool compare_tallies(struct check *check, struct bilat_error *err)
{
	sqlite3_stmt *stmt = statement_get(check->store, DOCUMENTS, err);
	enum step step;

	if (!stmt)
		return false;
	while ((step = statement_step(check->store, stmt, err)) == STEP_ROW) {
		const struct tally *tally =
		    tallies_of(&check->tallies, sqlite3_column_int64(stmt, 0));
		int64_t values = sqlite3_column_int64(stmt, 14);
		int64_t missing = sqlite3_column_int64(stmt, 15);
		if (!tally)
			continue;
		if (values != tally->values || missing != tally->missing)
			tell(check,
			    "document %lld has %lld values and %lld marked missing, and should "
			    "have "
			    "%lld and %lld",
			    (long long)tally->document, (long long)tally->values,
			    (long long)tally->missing, (long long)values, (long long)missing);
		if (tally->any && tally->newest > sqlite3_column_int(stmt, 16))
			tell(check, "document %lld has a row of a newer vintage than it says",
			    (long long)tally->document);
	}
	statement_end(stmt);
	return step == STEP_DONE;
}

/* The sum of a series, from a row of SERIES_NAME. */
static uint64_t sum_of_series(sqlite3_stmt *stmt)
{
	static const int columns[SERIES_SUM_COLUMNS] = { 7, 8, 9, 10, 6, 11, 12 };
	uint64_t sum = 0;

	for (int i = 0; i < SERIES_SUM_COLUMNS; i++)
		sum = sum_column(sum, i, stmt, columns[i]);
	return sum_end(sum);
}

/* The name and frequency of the series whose rows come next. */
static bool enter_series(struct check *check, int64_t series, struct bilat_error *err)
{
	sqlite3_stmt *name = statement_get(check->store, SERIES_NAME, err);

	if (!name)
		return false;
	check->series = series;
	check->freq = BILAT_FREQ_NONE;
	str_clear(&check->name);
	sqlite3_bind_int64(name, 1, series);
	enum step step = statement_step(check->store, name, err);
	if (step == STEP_ROW) {
		check->series_sum = sum_of_series(name);
		if (check->series_sum != (uint64_t)sqlite3_column_int64(name, 13))
			tell(check,
			    "the words of series %lld (%s %s %s) are not those that were "
			    "loaded",
			    (long long)series, column_text(name, 8), column_text(name, 9),
			    column_text(name, 7));
		check->freq = (enum bilat_freq)(unsigned char)column_text(name, 6)[0];
		str_printf(&check->name, "%s %s %s", column_text(name, 8), column_text(name, 9),
		    column_text(name, 7));
		if (!check->freq || !strchr("ASQMWDBYRIN", (int)check->freq))
			tell(check, "series %lld (%s) has the unknown frequency '%s'",
			    (long long)series, check->name.text, column_text(name, 6));
	}
	statement_end(name);
	return step != STEP_FAILED;
}

static bool is_sane(enum bilat_freq freq, int64_t at)
{
	int64_t days = (int64_t)YEAR_MOST * 366;

	switch (freq) {
	case BILAT_ANNUAL:
	case BILAT_HALF:
	case BILAT_QUARTER:
	case BILAT_MONTH:
		return at >= 0 && at < (int64_t)(YEAR_MOST + 1) * bilat_freq_per_year(freq);
	case BILAT_TO_DATE:
		return at >= 0 && at < (int64_t)(YEAR_MOST + 1) * 12;
	case BILAT_TIMELESS:
		return at == 0;
	case BILAT_RANGE:
		return at % (1 << 20) != 0 && at / (1 << 20) < days && at / (1 << 20) > -days;
	case BILAT_WEEK:
		return at > -days / 7 && at < days / 7;
	default:
		return at > -days && at < days;
	}
}

static bool wrong_effect(void *context, const struct said *said, struct bilat_error *err)
{
	struct check *check = context;

	(void)err;
	tell(check, "line %lld of document %lld (%s) is wrongly marked as new or repeated",
	    (long long)said->origin.line, (long long)said->origin.document, check->name.text);
	return true;
}

static void drop_restated(struct check *check)
{
	size_t kept = 0;

	for (size_t i = 0; i < check->said.list.count; i++) {
		if (!check->restated.at[i])
			check->said.list.at[kept++] = check->said.list.at[i];
	}
	check->said.list.count = kept;
}

/* With what is said again, and without it: the rows have to come to the same. */
static bool leave_period(struct check *check, struct bilat_error *err)
{
	size_t count = check->said.list.count;
	bool done = said_list_judge(&check->said, wrong_effect, check, err);

	drop_restated(check);
	if (done && check->said.list.count < count)
		done = said_list_judge(&check->said, wrong_effect, check, err);
	vec_clear(&check->said.list);
	vec_clear(&check->restated);
	return done;
}

static void check_row(struct check *check, const struct said *said, uint64_t sum)
{
	const char *fault = NULL;

	count(check, said, sum);
	if (!is_sane(check->freq, said->period))
		fault = "an impossible period";
	else if (!strchr("=><~r", (int)said->figure.bound))
		fault = "an unknown bound";
	if (fault)
		tell(check, "line %lld of document %lld (%s) has %s",
		    (long long)said->origin.line, (long long)said->origin.document,
		    check->name.text, fault);
}

static bool check_observations(struct check *check, struct bilat_error *err)
{
	sqlite3_stmt *all = statement_get(check->store, STATEMENTS_ALL, err);
	enum step step = STEP_FAILED;

	if (!all)
		return false;
	while ((step = statement_step(check->store, all, err)) == STEP_ROW) {
		struct said said = said_column(all);
		int64_t series = sqlite3_column_int64(all, HELD_COLUMNS);
		bool further = check->said.list.count && series == check->series &&
			       check->said.list.at[0].period == said.period;
		if ((!further && !leave_period(check, err)) ||
		    (series != check->series && !enter_series(check, series, err))) {
			step = STEP_FAILED;
			break;
		}
		check_row(check, &said, sums_of_held(all, check->series_sum));
		*vec_push(&check->said.list) = said;
		*vec_push(&check->restated) = sqlite3_column_int(all, HELD_COLUMNS + 1) != 0;
	}
	statement_end(all);
	return step == STEP_DONE && leave_period(check, err);
}

static bool check_restated(struct check *check, struct bilat_error *err)
{
	sqlite3_stmt *odd = statement_get(check->store, RESTATED_ODD, err);
	enum step step;

	if (!odd)
		return false;
	while ((step = statement_step(check->store, odd, err)) == STEP_ROW)
		tell(check,
		    "document %lld says figures of series %lld again that nobody has said "
		    "before",
		    (long long)sqlite3_column_int64(odd, 1),
		    (long long)sqlite3_column_int64(odd, 0));
	statement_end(odd);
	return step == STEP_DONE;
}

static bool count_events(struct check *check, struct bilat_error *err)
{
	sqlite3_stmt *all = statement_get(check->store, EVENTS_ALL, err);
	enum step step;

	if (!all)
		return false;
	while ((step = statement_step(check->store, all, err)) == STEP_ROW) {
		struct said said = said_column(all);
		count(check, &said, 0); /* summed with its document */
	}
	statement_end(all);
	return step == STEP_DONE;
}

static bool wrong_event(void *context, const struct said *said, struct bilat_error *err)
{
	(void)err;
	tell(context,
	    "line %lld of document %lld (an event) is wrongly marked as new or repeated",
	    (long long)said->origin.line, (long long)said->origin.document);
	return true;
}

static bool check_changed(struct check *check, struct bilat_error *err)
{
	sqlite3_stmt *stmt = statement_get(check->store, CHANGED, err);
	enum step step;

	if (!stmt)
		return false;
	while ((step = statement_step(check->store, stmt, err)) == STEP_ROW) {
		const char *documents = column_text(stmt, 2);
		tell(check, "%s '%s'%s%s is not what was put", column_text(stmt, 0),
		    column_text(stmt, 1), documents[0] ? " of document " : "", documents);
	}
	statement_end(stmt);
	return step == STEP_DONE;
}

static bool check_whole(struct check *check, struct bilat_error *err)
{
	sqlite3_stmt *stmt = statement_get(check->store, WHOLE_SUM, err);

	if (!stmt)
		return false;
	enum step step = statement_step(check->store, stmt, err);
	if (step == STEP_ROW && !sqlite3_column_int(stmt, 0))
		tell(check, "a document or a setting is lost, or is one that nobody put");
	statement_end(stmt);
	return step == STEP_ROW;
}

static bool check_sums(struct check *check, struct bilat_error *err)
{
	sqlite3_stmt *stmt = statement_get(check->store, DOCUMENT_SUMS, err);
	enum step step;

	if (!stmt)
		return false;
	while ((step = statement_step(check->store, stmt, err)) == STEP_ROW) {
		int64_t document = sqlite3_column_int64(stmt, 0);
		const struct tally *tally = tallies_of(&check->tallies, document);
		uint64_t sum = (uint64_t)sqlite3_column_int64(stmt, 1);
		if (sums_of_document(stmt, tally ? tally->sum : 0) != sum)
			tell(check,
			    "document %lld ('%s') is not what was loaded: its head, a figure, "
			    "a "
			    "text or a line has changed since",
			    (long long)document, column_text(stmt, 5));
	}
	statement_end(stmt);
	return step == STEP_DONE;
}

static bool check_contents(struct check *check, struct bilat_error *err)
{
	return check_schema(check, err) && check_references(check, err) &&
	       check_unused(check, err) && tallies_read(&check->tallies, check->store, err) &&
	       check_observations(check, err) && check_restated(check, err) &&
	       count_events(check, err) &&
	       event_check_all(check->store, wrong_event, check, err) &&
	       compare_tallies(check, err) && check_sums(check, err) &&
	       check_changed(check, err) && check_whole(check, err);
}

static bool check_all(struct check *check, struct bilat_error *err)
{
	/* What is damaged cannot be read any further. */
	if (!check_integrity(check, err))
		return false;
	return check->faults || check_contents(check, err);
}

bool bilat_store_verify(struct bilat_store *store,
    void (*fault)(void *context, const char *what), void *context, struct bilat_error *err)
{
	struct check check = { .store = store, .fault = fault, .context = context };
	bool began = false;

	str_init(&check.name);
	bool done = db_read_begin(store, &began, err) && check_all(&check, err);
	db_read_end(store, began);
	vec_done(&check.tallies.list);
	vec_done(&check.said.list);
	vec_done(&check.restated);
	str_done(&check.name);
	if (done && check.faults)
		return bilat_fail(err, BILAT_STORE,
		    "the store '%s' has %lld fault%s (restore a backup, or load its files "
		    "anew)",
		    store->path, (long long)check.faults, check.faults == 1 ? "" : "s");
	return done;
}
