#include "loading.h"

#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <bilat/reference.h>

#include "base/file.h"
#include "base/num.h"

static void told_warning(void *context, const char *message)
{
	struct loading *loading = context;
	str_printf(&loading->told, "warning: %s\n", message);
}

static void told_bad(
    void *context, const char *file, int64_t line, const char *column, const char *message)
{
	struct loading *loading = context;
	(void)file;
	str_printf(&loading->told, "%lld: %s%s%s\n", (long long)line, column ? column : "",
	    column ? ": " : "", message);
}

void loading_open(struct loading *loading)
{
	*loading = (struct loading){ 0 };
	str_init(&loading->told);
	ck_assert_msg(
	    bilat_store_open(":memory:", BILAT_STORE_CREATE, &loading->store, &loading->err),
	    "%s", loading->err.message);
	ck_assert_msg(bilat_reference_open(&loading->reference, &loading->err), "%s",
	    loading->err.message);
	loading->options = (struct bilat_load_options){
		.settings = loading->settings, .today = 25567, .now = 2208988800
	};
	loading->events = (struct bilat_load_events){
		.context = loading, .warning = told_warning, .bad_row = told_bad
	};
}

void loading_close(struct loading *loading)
{
	bilat_load_result_free(&loading->result);
	bilat_reference_close(loading->reference);
	bilat_store_close(loading->store);
	str_done(&loading->told);
}

void loading_set(struct loading *loading, const char *key, const char *value)
{
	loading->settings[loading->options.setting_count++] =
	    (struct bilat_load_setting){ key, value };
}

static bool load_path(struct loading *loading, const char *path)
{
	bilat_load_result_free(&loading->result);
	bilat_error_clear(&loading->err);
	str_clear(&loading->told);
	return bilat_load_file(loading->store, loading->reference, path, &loading->options,
	    &loading->events, &loading->result, &loading->err);
}

bool loading_file(struct loading *loading, const char *name)
{
	char *path = path_join(TEST_DATA "/load", name);
	bool done = load_path(loading, path);
	free(path);
	return done;
}

bool loading_text(struct loading *loading, const char *text)
{
	char path[] = "/tmp/bilat-test-XXXXXX";
	int file = mkstemp(path);
	size_t length = strlen(text);
	ck_assert_int_ge(file, 0);
	ck_assert_int_eq(write(file, text, length), (ssize_t)length);
	close(file);
	bool done = load_path(loading, path);
	unlink(path);
	return done;
}

const char *loading_name(const char *path)
{
	return path_name(path);
}

static void describe(const struct bilat_series *series,
    const struct bilat_observation *observation, struct str *out)
{
	const struct bilat_figure *figure = &observation->figure;
	char number[NUM_SIZE], upper[NUM_SIZE], status[BILAT_STATUS_SIZE];
	if (figure->why)
		str_printf(out, "%s", bilat_why_code(figure->why));
	else if (figure->bound == BILAT_BETWEEN)
		str_printf(out, "%s..%s", num_print(number, figure->lower),
		    num_print(upper, figure->upper));
	else
		str_printf(out, "%s%s",
		    figure->bound == BILAT_EXACT ? "" : (char[]){ (char)figure->bound, 0 },
		    num_print(number, figure->value));
	str_printf(out, " %s %s", series->unit, series->source);
	if (figure->status)
		str_printf(out, " %s", bilat_status_print(status, figure->status));
}

const char *loading_look_up(struct loading *loading, const char *key)
{
	static struct str out;
	char reporter[64], partner[64], indicator[160], period[64], detail[128] = "";
	struct bilat_period when;
	struct bilat_series_set set;
	int parts = strchr(key, '|')
			? sscanf(key, "%63[^|]|%63[^|]|%159[^|]|%63[^|]|%127[^|]", reporter,
			      partner, indicator, period, detail)
			: sscanf(key, "%63s %63s %159s %63s %127s", reporter, partner,
			      indicator, period, detail);
	ck_assert_int_ge(parts, 4);
	ck_assert(bilat_period_parse(period, &when, NULL));
	const char *reporters[] = { reporter }, *partners[] = { partner },
		   *indicators[] = { indicator }, *details[] = { detail };
	const struct bilat_selection selection = { .reporters = reporters,
		.reporter_count = 1,
		.partners = partners,
		.partner_count = 1,
		.indicators = indicators,
		.indicator_count = 1,
		.details = details,
		.detail_count = 1 };
	ck_assert_msg(bilat_store_read(loading->store, &selection, &set, &loading->err), "%s",
	    loading->err.message);
	str_clear(&out);
	for (size_t i = 0; i < set.count; i++) {
		const struct bilat_observation *found = bilat_series_at(&set.series[i], when);
		if (found && out.length > 0)
			str_add(&out, " | ");
		if (found)
			describe(&set.series[i], found, &out);
	}
	if (out.length == 0)
		str_add(&out, "none");
	bilat_series_set_free(&set);
	return out.text;
}
