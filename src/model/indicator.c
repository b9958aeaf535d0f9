/* indicator.c - the catalogue of indicators, by id. */
#include "model/indicator.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/area.h>
#include <bilat/detail.h>
#include <bilat/error.h>

#include "base/str.h"
#include "base/xalloc.h"

static const char *const kind_names[] = {
	[BILAT_FLOW] = "flow",
	[BILAT_STOCK] = "stock",
	[BILAT_COUNT] = "count",
	[BILAT_RATE] = "rate",
	[BILAT_INDEX] = "index",
	[BILAT_RATIO] = "ratio",
};

static const char *const aggregation_names[] = {
	[BILAT_AGGREGATE_NONE] = "none",
	[BILAT_AGGREGATE_SUM] = "sum",
	[BILAT_AGGREGATE_END] = "end",
	[BILAT_AGGREGATE_MEAN] = "mean",
	[BILAT_AGGREGATE_RECOMPUTE] = "recompute",
};

#define COUNT_OF(array) (sizeof(array) / sizeof(array)[0])

const char *bilat_indicator_kind_name(enum bilat_indicator_kind kind)
{
	return kind_names[kind];
}

const char *bilat_aggregation_name(enum bilat_aggregation aggregation)
{
	return aggregation_names[aggregation];
}

static bool place_of(const char *const names[], size_t count, const char *name, int *out)
{
	for (size_t i = 0; i < count; i++) {
		if (strcmp(names[i], name) == 0) {
			*out = (int)i;
			return true;
		}
	}
	return false;
}

bool bilat_indicator_in_points(const struct bilat_indicator *indicator)
{
	return text_starts(indicator->unit, "percent");
}

void indicators_free(struct indicators *indicators)
{
	if (indicators == NULL)
		return;
	vec_done(&indicators->list);
	vec_done(&indicators->folded);
	vec_done(&indicators->codes);
	vec_done(&indicators->conditions);
	vec_done(&indicators->headline_texts);
	str_done(&indicators->said);
	map_free(indicators->by_id);
	map_free(indicators->by_code);
	map_free(indicators->headlines);
	free(indicators);
}

enum {
	ID,
	NAME,
	KIND,
	UNIT,
	PARTNER,
	ROLE,
	MIRROR,
	AGGREGATION,
	DERIVATION,
	DEFINITION,
	STANDARD,
	NATIVE_CODES,
	NAME_RU,
	NAME_KK,
	COLUMNS
};

struct reading {
	struct indicators *indicators;
	struct arena *arena;
};

static bool take_indicator(void *context, const char *const cells[], struct bilat_error *err)
{
	struct indicators *indicators = context;
	int kind, aggregation;

	if (!place_of(kind_names, COUNT_OF(kind_names), cells[KIND], &kind))
		return bilat_fail(
		    err, BILAT_INPUT, "'%s' is no kind of indicator", cells[KIND]);
	if (!place_of(aggregation_names, COUNT_OF(aggregation_names), cells[AGGREGATION],
		&aggregation))
		return bilat_fail(
		    err, BILAT_INPUT, "'%s' is no aggregation", cells[AGGREGATION]);
	if (strcmp(cells[PARTNER], "yes") != 0 && strcmp(cells[PARTNER], "no") != 0)
		return bilat_fail(
		    err, BILAT_INPUT, "the partner is yes or no, not '%s'", cells[PARTNER]);

	struct bilat_indicator indicator = { .id = cells[ID],
		.name = cells[NAME],
		.names = { cells[NAME], cells[NAME_RU], cells[NAME_KK] },
		.kind = (enum bilat_indicator_kind)kind,
		.unit = cells[UNIT],
		.partner = strcmp(cells[PARTNER], "yes") == 0,
		.role = cells[ROLE],
		.mirror = cells[MIRROR],
		.aggregation = (enum bilat_aggregation)aggregation,
		.derivation = cells[DERIVATION],
		.definition = cells[DEFINITION],
		.standard = cells[STANDARD],
		.native_codes = cells[NATIVE_CODES],
		.known = true };
	int64_t place;
	if (map_get(indicators->by_id, indicator.id, &place)) {
		indicators->list.at[place] = indicator;
	} else {
		map_put(indicators->by_id, indicator.id, (int64_t)indicators->list.count);
		*vec_push(&indicators->list) = indicator;
	}
	return true;
}

struct indicators *indicators_part(struct bilat_reference *reference, struct bilat_error *err)
{
	static const char *const columns[COLUMNS] = { "id", "name", "kind", "unit", "partner",
		"reporter_role", "mirror", "aggregation", "derivation", "definition",
		"standard", "native_codes", "name_ru", "name_kk" };
	if (reference->indicators != NULL)
		return reference->indicators;

	struct indicators *indicators = xcalloc(1, sizeof *indicators);
	str_init(&indicators->said);
	indicators->by_id = map_new();
	indicators->by_code = map_new();
	indicators->headlines = map_new();
	if (!table_rows(
		"datasets/indicators.csv", columns, COLUMNS, take_indicator, indicators, err)) {
		indicators_free(indicators);
		return NULL;
	}
	reference->indicators = indicators;
	return indicators;
}

const struct bilat_indicator *bilat_indicator_get(
    struct bilat_reference *reference, const char *id)
{
	const struct indicators *indicators = indicators_part(reference, NULL);
	int64_t place;
	if (indicators == NULL || !map_get(indicators->by_id, id, &place))
		return NULL;
	return &indicators->list.at[place];
}

const struct bilat_indicator *bilat_indicator_at(
    struct bilat_reference *reference, size_t index)
{
	const struct indicators *indicators = indicators_part(reference, NULL);
	if (indicators == NULL || index >= indicators->list.count)
		return NULL;
	return &indicators->list.at[index];
}

static bool take_headline(void *context, const char *const cells[], struct bilat_error *err)
{
	struct reading *reading = context;
	struct indicators *indicators = reading->indicators;
	struct bilat_detail *detail = bilat_detail_new();
	struct str key = STR_INIT;

	bool done = bilat_detail_parse(detail, cells[2], err);
	if (done) {
		str_printf(&key, "%s\n%s", cells[0], cells[1]);
		map_put(
		    indicators->headlines, key.text, (int64_t)indicators->headline_texts.count);
		*vec_push(&indicators->headline_texts) =
		    arena_strdup(reading->arena, bilat_detail_text(detail));
	}
	str_done(&key);
	bilat_detail_free(detail);
	return done;
}

static bool read_headlines(struct bilat_reference *reference)
{
	static const char *const columns[] = { "source", "indicator", "detail" };
	struct indicators *indicators = indicators_part(reference, NULL);
	if (indicators == NULL)
		return false;
	struct reading reading = { indicators, reference->arena };
	if (!indicators->headlines_read)
		indicators->headlines_read = table_rows(
		    "datasets/headlines.csv", columns, 3, take_headline, &reading, NULL);
	return indicators->headlines_read;
}

const char *bilat_indicator_headline(
    struct bilat_reference *reference, const char *source, const char *indicator)
{
	int64_t place;
	if (!read_headlines(reference))
		return "";
	struct str key = STR_INIT;
	/* Asked for with each series: put together without a format. */
	str_add(&key, source);
	str_add_char(&key, '\n');
	str_add(&key, indicator);
	bool held = map_get(reference->indicators->headlines, key.text, &place);
	str_done(&key);
	return held ? reference->indicators->headline_texts.at[place] : "";
}

bool bilat_indicator_is_level(const struct bilat_indicator *indicator)
{
	return indicator != NULL && indicator->aggregation == BILAT_AGGREGATE_END &&
	       (indicator->kind == BILAT_STOCK || indicator->kind == BILAT_COUNT);
}
