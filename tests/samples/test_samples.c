/* Loads real downloads, unedited, and compares values that were read from the raw files by eye.
 *
 * Each file goes into a store of its own.  Without the files the test is skipped (status 77).
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>
#include <bilat/load.h>
#include <bilat/reference.h>
#include <bilat/store.h>

#include "base/file.h"
#include "samples.h"

#define SKIPPED 77
#define TODAY 20000
static const struct sample_table *const tables[] = { &samples_first, &samples_international,
	&samples_portals };
static struct bilat_reference *reference;
static char told[4096];
static int failures;

static void fail(const char *file, const char *what, const char *more)
{
	printf("not ok: %s: %s%s\n", file, what, more);
	failures++;
}

static void note_bad(
    void *context, const char *file, int64_t line, const char *column, const char *message)
{
	size_t used = strlen(told);
	(void)context, (void)file, (void)column;
	snprintf(told + used, sizeof told - used, "%lld: %s\n", (long long)line, message);
}

static void check_value(struct bilat_store *store, const struct sample_value *expected)
{
	const struct bilat_selection selection = { .reporters = &expected->reporter,
		.reporter_count = 1,
		.partners = &expected->partner,
		.partner_count = 1,
		.indicators = &expected->indicator,
		.indicator_count = 1,
		.details = &expected->detail,
		.detail_count = 1 };
	struct bilat_series_set set;
	struct bilat_error err = { 0 };
	struct bilat_period period;
	const struct bilat_observation *found = NULL;
	char label[256], status[BILAT_STATUS_SIZE];
	snprintf(label, sizeof label, "%s %s %s %s [%s]", expected->reporter, expected->partner,
	    expected->indicator, expected->period, expected->detail);
	if (!bilat_period_parse(expected->period, &period, &err) ||
	    !bilat_store_read(store, &selection, &set, &err)) {
		fail(expected->file, label, err.message);
		return;
	}
	if (set.count == 1)
		found = bilat_series_at(&set.series[0], period);
	if (!found) {
		fail(expected->file, label, " is not held once");
	} else {
		const struct bilat_figure *figure = &found->figure;
		if (strcmp(set.series[0].unit, expected->unit) != 0)
			fail(expected->file, label, " has another unit");
		if (strcmp(bilat_why_code(figure->why), expected->why) != 0)
			fail(expected->file, label, " is missing for another reason");
		if (!isnan(expected->value) && figure->value != expected->value)
			fail(expected->file, label, " has another value");
		if (strcmp(bilat_status_print(status, figure->status), expected->status) != 0)
			fail(expected->file, label, " has another status");
		if (expected->line && found->origin.line != expected->line)
			fail(expected->file, label, " is from another line");
	}
	bilat_series_set_free(&set);
}

static void check_result(const struct sample_file *file, const struct bilat_load_result *result)
{
	if (strcmp(result->layout, file->layout) != 0)
		fail(file->name, "layout is ", result->layout);
	if (result->rows != file->rows)
		fail(file->name, "another number of rows", "");
	if (result->fresh != file->observations)
		fail(file->name, "another number of observations", "");
	if (result->missing != file->missing)
		fail(file->name, "another number of missing values", "");
	for (size_t i = 0; i < result->unknown_area_count; i++) {
		if (!file->unknown || !strstr(file->unknown, result->unknown_areas[i].name))
			fail(file->name,
			    "an area is not known: ", result->unknown_areas[i].name);
	}
}

static void check_file(
    const char *folder, const struct sample_table *table, const struct sample_file *file)
{
	struct bilat_store *store;
	struct bilat_load_result result;
	struct bilat_error err = { 0 };
	const struct bilat_load_setting setting = { file->key, file->setting };
	const struct bilat_load_options options = { .today = TODAY,
		.now = 1700000000,
		.settings = &setting,
		.setting_count = file->key != NULL };
	const struct bilat_load_events events = { .bad_row = note_bad };
	if (!bilat_store_open(":memory:", BILAT_STORE_CREATE, &store, &err)) {
		fail(file->name, err.message, "");
		return;
	}
	char *path = path_join(folder, file->name);
	told[0] = '\0';
	bool done = bilat_load_file(store, reference, path, &options, &events, &result, &err);
	free(path);
	if (done && file->refused)
		fail(file->name, "is loaded", "");
	if (!done && (!file->refused || !strstr(err.message, file->refused)))
		fail(file->name, err.message, "");
	if (file->told && !strstr(told, file->told))
		fail(file->name, "is refused without saying ", file->told);
	if (done) {
		if (!file->refused)
			check_result(file, &result);
		bilat_load_result_free(&result);
		for (size_t i = 0; i < table->value_count; i++) {
			if (strcmp(table->values[i].file, file->name) == 0)
				check_value(store, &table->values[i]);
		}
	}
	bilat_store_close(store);
}

int main(void)
{
	const char *folder = getenv("BILAT_SAMPLES");
	struct bilat_error err = { 0 };
	if (!folder || !*folder)
		folder = SAMPLES;
	if (!file_is_folder(folder)) {
		printf("skipped: no sample files in %s ($BILAT_SAMPLES)\n", folder);
		return SKIPPED;
	}
	if (!bilat_reference_open(&reference, &err)) {
		printf("not ok: %s\n", err.message);
		return EXIT_FAILURE;
	}
	size_t file_count = 0, value_count = 0;
	for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
		for (size_t k = 0; k < tables[i]->file_count; k++)
			check_file(folder, tables[i], &tables[i]->files[k]);
		file_count += tables[i]->file_count;
		value_count += tables[i]->value_count;
	}
	bilat_reference_close(reference);
	printf("%zu files, %zu values, %d failures\n", file_count, value_count, failures);
	return failures > 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
