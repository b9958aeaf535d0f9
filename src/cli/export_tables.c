#include "cli/export_tables.h"

#include <string.h>

#include "base/map.h"
#include "cli/reading.h"

static const struct export_field row_fields[EXPORT_COLUMNS] = {
	{ "reporter", "string", "id of the area that reports", 10 },
	{ "partner", "string", "id of the partner; - if there is none", 10 },
	{ "indicator", "string", "what is measured", 28 },
	{ "code", "string", "the source's own code of the indicator", 14 },
	{ "detail", "string", "further dimensions, key=value;key=value; - if there are none",
	    22 },
	{ "freq", "string", "A, S, Q, M, W, D, B; Y to date, R range, I irregular, N none", 6 },
	{ "period", "string",
	    "2024, 2024-S1, 2024-Q1, 2024-03, 2024-W09, 2024-03-31, 2024-01/09", 12 },
	{ "value", "number", "in the base unit; the lower end of a range; empty if missing",
	    18 },
	{ "bound", "string", "= exact, > more than, < less than, ~ about", 8 },
	{ "upper", "number", "upper end of a range", 18 },
	{ "unit", "string", "base unit", 10 },
	{ "status", "string", "letters of SDMX CL_OBS_STATUS; behind / of CL_CONF_STATUS", 8 },
	{ "decimals", "integer", "place of the last published digit behind the point", 10 },
	{ "source", "string", "id of the producer of the figure", 12 },
	{ "title", "string", "what it was read in", 44 },
	{ "publisher", "string", NULL, 30 },
	{ "url", "string", NULL, 40 },
	{ "vintage", "date", "the day as of which it was known", 12 },
	{ "text", "string", "as published, where that says more than the value", 24 },
	{ "note", "string", NULL, 30 },
	{ "document", "string", "file that was loaded", 22 },
	{ "line", "integer", "its line", 8 },
};
static const struct export_field area_fields[] = {
	{ "area", "string", "id: ISO 3166 alpha-3, or that of a group", 16 },
	{ "kind", "string", NULL, 14 },
	{ "en", "string", "name", 28 },
	{ "ru", "string", "name in Russian", 28 },
	{ "kk", "string", "name in Kazakh", 28 },
};
static const struct export_field indicator_fields[] = {
	{ "indicator", "string", "id", 28 },
	{ "name", "string", NULL, 44 },
	{ "kind", "string", "flow, stock, count, rate, index, ratio", 14 },
	{ "unit", "string", "default unit", 10 },
	{ "definition", "string", NULL, 80 },
};
static const struct export_field source_fields[] = {
	{ "source", "string", "id", 12 },
	{ "title", "string", NULL, 44 },
	{ "publisher", "string", NULL, 30 },
	{ "kind", "string", NULL, 14 },
	{ "licence", "string", NULL, 24 },
	{ "url", "string", NULL, 40 },
	{ "citation", "string", "how to cite it", 60 },
};
#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

static const char *const row_key[] = { "indicator", "reporter", "partner", "detail", "freq",
	"unit", "source", "period", "vintage", "document", "line" };
static const char *const area_key[] = { "area" };
static const char *const indicator_key[] = { "indicator" };
static const char *const source_key[] = { "source" };

static void area_cells(struct exporting *on, const char *id, const char **cells)
{
	const struct bilat_area *area = bilat_area_get(on->cli->reference, id);
	const char *const all[] = { id,
		bilat_area_kind_name(area != NULL ? area->kind : BILAT_AREA_UNKNOWN),
		bilat_area_name(on->cli->reference, id, BILAT_ENGLISH),
		area != NULL ? area->names[BILAT_RUSSIAN] : "",
		area != NULL ? area->names[BILAT_KAZAKH] : "" };

	memcpy(cells, all, sizeof all);
}

static void indicator_cells(struct exporting *on, const char *id, const char **cells)
{
	const struct bilat_indicator *one = bilat_indicator_get(on->cli->reference, id);
	const char *const all[] = { id, reading_indicator_name(on->cli, id),
		one != NULL ? bilat_indicator_kind_name(one->kind) : "",
		one != NULL ? one->unit : "", one != NULL ? one->definition : "" };

	memcpy(cells, all, sizeof all);
}

static void source_cells(struct exporting *on, const char *id, const char **cells)
{
	const struct bilat_source *one = bilat_source_get(on->cli->reference, id);
	const char *const all[] = { id, one != NULL ? one->title : id,
		reading_publisher(on->cli, id),
		one != NULL ? bilat_source_kind_name(one->kind) : "",
		one != NULL ? one->licence : "", one != NULL ? one->url : "",
		one != NULL ? one->citation : "" };

	memcpy(cells, all, sizeof all);
}

const struct export_table export_tables[EXPORT_TABLES] = {
	{ "observations", "One row a figure", row_fields, LENGTH(row_fields), row_key,
	    LENGTH(row_key), NULL },
	{ "areas", "Countries and groups", area_fields, LENGTH(area_fields), area_key, 1,
	    area_cells },
	{ "indicators", "What is measured", indicator_fields, LENGTH(indicator_fields),
	    indicator_key, 1, indicator_cells },
	{ "sources", "Who produced the figures", source_fields, LENGTH(source_fields),
	    source_key, 1, source_cells },
};

void export_ids_init(struct export_ids *ids, struct arena *arena)
{
	*ids = (struct export_ids){ .arena = arena, .seen = map_new() };
}

bool export_ids_new(struct export_ids *ids, const char *sort, const char *id)
{
	const char *key = arena_printf(ids->arena, "%s\n%s", sort, id);

	if (map_get(ids->seen, key, NULL))
		return false;
	map_put(ids->seen, key, 1);
	return true;
}

void export_ids_keep(struct export_ids *ids, const struct bilat_series *key)
{
	const char *areas[] = { key->reporter, key->partner };

	if (ids->last == key)
		return;
	ids->last = key;
	for (size_t i = 0; i < 2; i++) {
		if (export_ids_new(ids, "area", areas[i]))
			*vec_push(&ids->areas) = arena_strdup(ids->arena, areas[i]);
	}
	if (export_ids_new(ids, "indicator", key->indicator))
		*vec_push(&ids->indicators) = arena_strdup(ids->arena, key->indicator);
	if (export_ids_new(ids, "source", key->source))
		*vec_push(&ids->sources) = arena_strdup(ids->arena, key->source);
}

const char *const *export_ids_of(const struct export_ids *ids, size_t table, size_t *count_out)
{
	switch (table) {
	case EXPORT_AREAS:
		*count_out = ids->areas.count;
		return ids->areas.at;
	case EXPORT_INDICATORS:
		*count_out = ids->indicators.count;
		return ids->indicators.at;
	default:
		*count_out = ids->sources.count;
		return ids->sources.at;
	}
}

void export_ids_done(struct export_ids *ids)
{
	map_free(ids->seen);
	vec_done(&ids->areas);
	vec_done(&ids->indicators);
	vec_done(&ids->sources);
}
