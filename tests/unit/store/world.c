#include "unit/store/world.h"

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/num.h"
#include "base/str.h"
#include "base/xalloc.h"

struct bilat_figure world_figure(const char *text)
{
	enum bilat_bound bound = BILAT_EXACT;
	bilat_status status = 0;
	char number[64];
	double value;
	int decimals;

	if (!strcmp(text, "-"))
		return bilat_figure_missing(BILAT_WHY_NOT_PUBLISHED);
	if (!strcmp(text, "c"))
		return bilat_figure_missing(BILAT_WHY_SUPPRESSED);
	if (strchr("<>~", text[0]))
		bound = (enum bilat_bound) * text++;
	size_t length = strcspn(text, " ");
	ck_assert(length < sizeof number);
	memcpy(number, text, length);
	number[length] = '\0';
	if (text[length])
		ck_assert(bilat_status_parse(text + length + 1, &status));
	ck_assert(num_parse_scaled(number, 0, &value, &decimals));
	struct bilat_figure figure = bilat_figure_make(bound, value, decimals);
	figure.status = status;
	return figure;
}

struct bilat_period world_period(const char *text)
{
	struct bilat_period period;

	ck_assert_done(bilat_period_parse(text, &period, err));
	return period;
}

struct ingest *world_begin(struct bilat_store *store, const char *name, int32_t vintage)
{
	struct ingest_document document = { .name = name,
		.sha256 = name,
		.bytes = 10,
		.layout = "own",
		.options = "",
		.source = "test",
		.title = "Title of the file",
		.publisher = "Office",
		.url = "https://example.org/",
		.licence = "",
		.vintage = vintage,
		.loaded_at = (int64_t)vintage * 86400 + 3600 };
	struct ingest *ingest = NULL;
	int64_t known;

	ck_assert_done(ingest_begin(store, &document, &ingest, &known, err));
	ck_assert_int_eq(known, 0);
	return ingest;
}

static const char *or_else(const char *text, const char *other)
{
	return text ? text : other;
}

bool world_put(struct ingest *ingest, const struct said_so *says, int64_t line, int32_t vintage,
    enum ingest_outcome *outcome_out, struct bilat_error *err)
{
	struct bilat_period period = world_period(says->period);
	struct ingest_key key = {
		.indicator = or_else(says->indicator, "fdi.inflow"),
		.reporter = or_else(says->reporter, "KAZ"),
		.partner = or_else(says->partner, "RUS"),
		.detail = or_else(says->detail, ""),
		.freq = period.freq,
		.unit = or_else(says->unit, "USD"),
		.source = or_else(says->source, "test"),
	};
	struct ingest_row row = {
		.period = period,
		.figure = world_figure(says->figure),
		.vintage = says->vintage ? says->vintage : vintage,
		.line = says->line ? says->line : line,
		.power = says->power,
		.text = says->text,
		.note = says->note,
	};

	return ingest_series(ingest, &key, &row.series, err) &&
	       ingest_citation(ingest, says->title, NULL, NULL, &row.citation, err) &&
	       ingest_put(ingest, &row, outcome_out, err);
}

bool world_put_plant(struct ingest *ingest, const char *name, int32_t vintage,
    int32_t event_vintage, struct bilat_error *err)
{
	struct bilat_project plant = {
		.id = "plant", .name = name, .a = "KAZ", .b = "RUS", .vintage = vintage
	};
	struct bilat_event event = { .date = "2024",
		.stage = "planned",
		.what = "cost",
		.unit = "USD",
		.source = "press",
		.value = world_figure("5"),
		.vintage = event_vintage,
		.line = 2 };
	enum ingest_outcome outcome;

	return ingest_project(ingest, &plant, 1, err) &&
	       ingest_event(ingest, plant.id, &event, &outcome, err);
}

int64_t world_load(struct bilat_store *store, const char *name, int32_t vintage,
    const struct said_so *says, size_t count)
{
	struct ingest *ingest = world_begin(store, name, vintage);
	enum ingest_outcome outcome;
	int64_t document = 0;

	for (size_t i = 0; i < count; i++)
		ck_assert_done(
		    world_put(ingest, &says[i], (int64_t)i + 1, vintage, &outcome, err));
	ck_assert_done(ingest_commit(ingest, (int64_t)count, &document, err));
	return document;
}

static void print_figure(struct str *out, const struct bilat_figure *figure)
{
	char number[NUM_SIZE], status[BILAT_STATUS_SIZE];

	if (!bilat_figure_available(figure)) {
		str_add(out, bilat_why_code(figure->why));
		return;
	}
	if (figure->bound != BILAT_EXACT)
		str_add_char(out, (char)figure->bound);
	if (figure->decimals == BILAT_DECIMALS_UNKNOWN)
		str_add(out, num_print(number, figure->value));
	else
		str_add(
		    out, num_print_fixed(number, figure->value, figure->decimals, 0, "", "."));
	if (figure->status)
		str_printf(out, " %s", bilat_status_print(status, figure->status));
}

char *world_current(struct bilat_store *store, const struct bilat_selection *selection)
{
	const struct bilat_selection all = { 0 };
	struct bilat_series_set set = { 0 };
	struct str out = STR_INIT;
	char period[BILAT_PERIOD_SIZE];

	ck_assert_done(bilat_store_read(store, selection ? selection : &all, &set, err));
	for (size_t i = 0; i < set.count; i++) {
		const struct bilat_series *series = &set.series[i];
		for (size_t j = 0; j < series->count; j++) {
			const struct bilat_observation *one = &series->observations[j];
			str_printf(&out, "%s %s %s%s%s %s = ", series->reporter,
			    series->partner, series->indicator, series->detail[0] ? " " : "",
			    series->detail, bilat_period_print(period, one->period));
			print_figure(&out, &one->figure);
			str_printf(&out, " @%d\n", (int)one->origin.vintage);
		}
	}
	bilat_series_set_free(&set);
	return str_take(&out);
}

const char *world_figure_of(
    struct bilat_store *store, const struct bilat_selection *selection, const char *period)
{
	static char text[64];
	const struct bilat_selection all = { 0 };
	struct bilat_series_set set = { 0 };
	struct str out = STR_INIT;

	ck_assert_done(bilat_store_read(store, selection ? selection : &all, &set, err));
	ck_assert_uint_le(set.count, 1);
	if (set.count) {
		const struct bilat_observation *one =
		    bilat_series_at(&set.series[0], world_period(period));
		if (one)
			print_figure(&out, &one->figure);
	}
	ck_assert(out.length < sizeof text);
	memcpy(text, out.text, out.length + 1);
	str_done(&out);
	bilat_series_set_free(&set);
	return text;
}

char *world_query(const char *path, const char *sql)
{
	sqlite3 *db = NULL;
	sqlite3_stmt *stmt = NULL;
	struct str out = STR_INIT;

	ck_assert_int_eq(sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
	ck_assert_msg(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK, "%s: %s", sql,
	    sqlite3_errmsg(db));
	while (sqlite3_step(stmt) == SQLITE_ROW) {
		for (int i = 0; i < sqlite3_column_count(stmt); i++)
			str_printf(&out, "%s%s", i ? "|" : "",
			    or_else((const char *)sqlite3_column_text(stmt, i), "NULL"));
		str_add_char(&out, '\n');
	}
	sqlite3_finalize(stmt);
	sqlite3_close(db);
	return str_take(&out);
}

static char *folder;

const char *world_path(const char *name)
{
	static char path[512];

	if (!folder)
		ck_assert_done(folder_temporary(&folder, err));
	snprintf(path, sizeof path, "%s/%s", folder, name);
	return path;
}

void world_clean(void)
{
	if (folder)
		folder_remove(folder);
	free(folder);
	folder = NULL;
}

struct bilat_store *world_open(const char *path, enum bilat_store_mode mode)
{
	struct bilat_store *store = NULL;

	ck_assert_done(bilat_store_open(path, mode, &store, err));
	return store;
}

static void add_fault(void *context, const char *what)
{
	str_printf(context, "%s\n", what);
}

void world_verify(struct bilat_store *store)
{
	struct str faults = STR_INIT;

	ck_assert_msg(bilat_store_verify(store, add_fault, &faults, NULL), "%s", faults.text);
	str_done(&faults);
}
