#include "load/settings.h"

#include <string.h>

#include <bilat/area.h>
#include <bilat/error.h>
#include <bilat/unit.h>

#include "base/num.h"

struct reading {
	struct settings *settings;
	struct bilat_reference *reference;
	struct bilat_error *err;
};

static bool set_area(struct reading *reading, const char *value, const char **out)
{
	const struct bilat_area *area;
	if (!bilat_area_find(reading->reference, value, &area, reading->err))
		return false;
	*out = area->id;
	return true;
}

static bool set_reporter(struct reading *reading, const char *value)
{
	return set_area(reading, value, &reading->settings->reporter);
}

static bool set_partner(struct reading *reading, const char *value)
{
	return set_area(reading, value, &reading->settings->partner);
}

static bool set_indicator(struct reading *reading, const char *value)
{
	reading->settings->indicator = value;
	return true;
}

static bool set_period(struct reading *reading, const char *value)
{
	reading->settings->period_text = value;
	return bilat_period_parse(value, &reading->settings->period, reading->err);
}

static bool set_freq(struct reading *reading, const char *value)
{
	reading->settings->freq_text = value;
	return bilat_freq_parse(value, &reading->settings->freq) ||
	       bilat_fail(reading->err, BILAT_USAGE,
		   "'%s' is no frequency (A, S, Q, M, W, D or B)", value);
}

static bool set_unit(struct reading *reading, const char *value)
{
	const struct bilat_unit *unit;
	int power;
	reading->settings->unit = value;
	return bilat_unit_parse(reading->reference, value, &unit, &power, reading->err);
}

static bool set_scale(struct reading *reading, const char *value)
{
	struct settings *settings = reading->settings;
	double factor;
	settings->scale_text = value;
	if (strcmp(value, "multiply") == 0 || strcmp(value, "label") == 0) {
		settings->scale = *value == 'm' ? SCALE_MULTIPLY : SCALE_LABEL;
		return true;
	}
	settings->has_power = true;
	if (bilat_multiplier_parse(reading->reference, value, &settings->power))
		return true;
	if (num_parse(value, &factor)) {
		double power = 1;
		for (settings->power = 0; settings->power <= 15;
		     settings->power++, power *= 10) {
			if (power == factor)
				return true;
		}
	}
	return bilat_fail(reading->err, BILAT_USAGE,
	    "'%s' is no scale (multiply, label, a power of ten such as 1e6, or a word such as "
	    "million)",
	    value);
}

static bool set_source(struct reading *reading, const char *value)
{
	reading->settings->source = value;
	return true;
}

static bool set_status(struct reading *reading, const char *value)
{
	reading->settings->status_text = value;
	return bilat_status_parse(value, &reading->settings->status) ||
	       bilat_fail(reading->err, BILAT_USAGE,
		   "'%s' is no status (letters of CL_OBS_STATUS)", value);
}

static bool set_decimal(struct reading *reading, const char *value)
{
	if (strcmp(value, ".") != 0 && strcmp(value, ",") != 0)
		return bilat_fail(
		    reading->err, BILAT_USAGE, "'%s' is no decimal mark (. or ,)", value);
	reading->settings->decimal = *value;
	return true;
}

static bool set_dates(struct reading *reading, const char *value)
{
	static const struct {
		const char *name;
		enum layout_order order;
	} orders[] = { { "dmy", ORDER_DMY }, { "mdy", ORDER_MDY }, { "ymd", ORDER_YMD } };
	for (size_t i = 0; i < sizeof orders / sizeof orders[0]; i++) {
		if (strcmp(value, orders[i].name) != 0)
			continue;
		reading->settings->has_order = true;
		reading->settings->order = orders[i].order;
		return true;
	}
	return bilat_fail(
	    reading->err, BILAT_USAGE, "'%s' is no order of dates (dmy, mdy or ymd)", value);
}

static bool set_encoding(struct reading *reading, const char *value)
{
	reading->settings->encoding = value;
	return true;
}

static bool set_delimiter(struct reading *reading, const char *value)
{
	bool tab = strcmp(value, "tab") == 0 || strcmp(value, "\\t") == 0;
	if (!tab && (!*value || value[1] || !strchr(",;\t|:", *value)))
		return bilat_fail(
		    reading->err, BILAT_USAGE, "'%s' is no delimiter (, ; tab or |)", value);
	reading->settings->delimiter = tab ? '\t' : *value;
	return true;
}

static const struct {
	const char *key;
	bool (*set)(struct reading *reading, const char *value);
} keys[] = {
	{ "reporter", set_reporter },
	{ "partner", set_partner },
	{ "indicator", set_indicator },
	{ "period", set_period },
	{ "freq", set_freq },
	{ "unit", set_unit },
	{ "scale", set_scale },
	{ "source", set_source },
	{ "status", set_status },
	{ "decimal", set_decimal },
	{ "dates", set_dates },
	{ "encoding", set_encoding },
	{ "delimiter", set_delimiter },
};
#define KEY_COUNT (sizeof keys / sizeof keys[0])

static bool set_one(struct reading *reading, const struct bilat_load_setting *setting)
{
	const char *nearest = "";
	size_t best = (size_t)-1;
	for (size_t i = 0; i < KEY_COUNT; i++) {
		if (strcmp(keys[i].key, setting->key) == 0)
			return keys[i].set(reading, setting->value);
		size_t distance = text_distance(keys[i].key, setting->key);
		if (distance < best) {
			best = distance;
			nearest = keys[i].key;
		}
	}
	return bilat_fail(reading->err, BILAT_USAGE, "'%s' cannot be set (did you mean '%s'?)",
	    setting->key, nearest);
}

bool settings_read(const struct bilat_load_options *options, struct bilat_reference *reference,
    struct settings *out, struct bilat_error *err)
{
	struct settings settings = { 0 };
	struct reading reading = { &settings, reference, err };
	for (size_t i = 0; i < options->setting_count; i++) {
		if (!set_one(&reading, &options->settings[i]))
			return false;
	}
	*out = settings;
	return true;
}

static void print_part(struct str *out, const char *name, const char *value)
{
	str_printf(out, "%s%s=%s", out->length > 0 ? ";" : "", name, value);
}

void settings_print(const struct bilat_load_options *options, struct str *out)
{
	char date[BILAT_PERIOD_SIZE];
	for (size_t i = 0; i < KEY_COUNT; i++) {
		/* The last one said counts. */
		const char *value = NULL;
		for (size_t k = 0; k < options->setting_count; k++) {
			if (strcmp(options->settings[k].key, keys[i].key) == 0)
				value = options->settings[k].value;
		}
		if (value)
			print_part(out, keys[i].key, value);
	}
	if (options->has_vintage)
		print_part(out, "vintage", bilat_date_print(date, options->vintage));
	for (size_t i = 0; i < options->only_count; i++)
		print_part(out, "only", options->only[i]);
	if (options->skip_bad)
		print_part(out, "skip-bad", "yes");
	if (options->new_indicators)
		print_part(out, "new-indicators", "yes");
}
