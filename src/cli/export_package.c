/* A data package for Frictionless tools (specs.frictionlessdata.io, version 1): a folder with
 * the rows, tables that explain their ids, and datapackage.json with schemas, keys, sources and
 * licences. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/export.h"
#include "cli/reading.h"

#include "base/error.h"
#include "base/folder.h"
#include "base/map.h"
#include "base/sha256.h"
#include "base/xalloc.h"

static const struct folder_kind kind = { "data package", "datapackage.json" };

/* A column: its name, type, and what it means. */
struct field {
	const char *name, *type, *meaning;
};

static const struct field row_fields[EXPORT_COLUMNS] = {
	{ "reporter", "string", "id of the area that reports" },
	{ "partner", "string", "id of the partner; - if there is none" },
	{ "indicator", "string", "what is measured" },
	{ "code", "string", "the source's own code of the indicator" },
	{ "detail", "string", "further dimensions, key=value;key=value" },
	{ "freq", "string", "A, S, Q, M, W, D, B; Y to date, R range, I irregular, N none" },
	{ "period", "string",
	    "2024, 2024-S1, 2024-Q1, 2024-03, 2024-W09, 2024-03-31, 2024-01/09" },
	{ "value", "number", "in the base unit; the lower end of a range; empty if missing" },
	{ "bound", "string", "= exact, > more than, < less than, ~ about" },
	{ "upper", "number", "upper end of a range" },
	{ "unit", "string", "base unit" },
	{ "status", "string", "letters of SDMX CL_OBS_STATUS; behind / of CL_CONF_STATUS" },
	{ "decimals", "integer", "place of the last published digit behind the point" },
	{ "source", "string", "id of the producer of the figure" },
	{ "title", "string", "what it was read in" },
	{ "publisher", "string", NULL },
	{ "url", "string", NULL },
	{ "vintage", "date", "the day as of which it was known" },
	{ "text", "string", "as published, where that says more than the value" },
	{ "note", "string", NULL },
	{ "document", "string", "file that was loaded" },
	{ "line", "integer", "its line" },
};
static const struct field area_fields[] = {
	{ "area", "string", "id: ISO 3166 alpha-3, or that of a group" },
	{ "kind", "string", NULL },
	{ "en", "string", "name" },
	{ "ru", "string", "name in Russian" },
	{ "kk", "string", "name in Kazakh" },
};
static const struct field indicator_fields[] = {
	{ "indicator", "string", "id" },
	{ "name", "string", NULL },
	{ "kind", "string", "flow, stock, count, rate, index, ratio" },
	{ "unit", "string", "default unit" },
	{ "definition", "string", NULL },
};
static const struct field source_fields[] = {
	{ "source", "string", "id" },
	{ "title", "string", NULL },
	{ "publisher", "string", NULL },
	{ "kind", "string", NULL },
	{ "licence", "string", NULL },
	{ "url", "string", NULL },
	{ "citation", "string", "how to cite it" },
};
#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

/* A table of the package, and how its fields refer to the others. */
struct resource_table {
	const char *name, *title;
	const struct field *fields;
	size_t count;
	const char *const *key;
	size_t key_count;
};
static const char *const row_key[] = { "indicator", "reporter", "partner", "detail", "freq",
	"unit", "source", "period", "vintage", "document", "line" };
static const char *const area_key[] = { "area" };
static const char *const indicator_key[] = { "indicator" };
static const char *const source_key[] = { "source" };
static const struct resource_table tables[] = {
	{ "observations", "One row a figure", row_fields, LENGTH(row_fields), row_key,
	    LENGTH(row_key) },
	{ "areas", "Countries and groups", area_fields, LENGTH(area_fields), area_key, 1 },
	{ "indicators", "What is measured", indicator_fields, LENGTH(indicator_fields),
	    indicator_key, 1 },
	{ "sources", "Who produced the figures", source_fields, LENGTH(source_fields),
	    source_key, 1 },
};

static char *path_of(struct exporting *on, const char *name)
{
	char *path = path_join(on->staged, name);
	char *kept = arena_strdup(on->cli->arena, path);

	free(path);
	return kept;
}

static bool begin(struct exporting *on, struct bilat_error *err)
{
	on->ids.arena = on->cli->arena;
	on->ids.seen = map_new();
	if (!folder_stage(on->output, &kind, &on->staged, err) ||
	    !export_open(on, path_of(on, "observations.csv"), err))
		return false;
	export_csv_line(on, export_columns, EXPORT_COLUMNS);
	return true;
}

/* Whether an id of that sort comes for the first time. */
static bool is_new(struct export_ids *ids, const char *sort, const char *id)
{
	const char *key = arena_printf(ids->arena, "%s\n%s", sort, id);

	if (map_get(ids->seen, key, NULL))
		return false;
	map_put(ids->seen, key, 1);
	return true;
}

static void keep_ids(struct export_ids *ids, const struct bilat_series *key)
{
	const char *areas[] = { key->reporter, key->partner };

	for (size_t i = 0; i < 2; i++) {
		if (is_new(ids, "area", areas[i]))
			*vec_push(&ids->areas) = arena_strdup(ids->arena, areas[i]);
	}
	if (is_new(ids, "indicator", key->indicator))
		*vec_push(&ids->indicators) = arena_strdup(ids->arena, key->indicator);
	if (is_new(ids, "source", key->source))
		*vec_push(&ids->sources) = arena_strdup(ids->arena, key->source);
}

static bool row(struct exporting *on, const struct export_cells *cells,
    const struct bilat_statement *statement, struct bilat_error *err)
{
	keep_ids(&on->ids, statement->key);
	export_csv_line(on, cells->at, EXPORT_COLUMNS);
	return export_flush(on, false, err);
}

static void head(struct exporting *on, const struct field *fields, size_t count)
{
	const char *names[EXPORT_COLUMNS];

	for (size_t i = 0; i < count; i++)
		names[i] = fields[i].name;
	export_csv_line(on, names, count);
}

static void area_row(struct exporting *on, const char *id)
{
	const struct bilat_area *area = bilat_area_get(on->cli->reference, id);
	const char *cells[] = { id,
		bilat_area_kind_name(area != NULL ? area->kind : BILAT_AREA_UNKNOWN),
		bilat_area_name(on->cli->reference, id, BILAT_ENGLISH),
		area != NULL ? area->names[BILAT_RUSSIAN] : "",
		area != NULL ? area->names[BILAT_KAZAKH] : "" };

	export_csv_line(on, cells, LENGTH(cells));
}

static void indicator_row(struct exporting *on, const char *id)
{
	const struct bilat_indicator *one = bilat_indicator_get(on->cli->reference, id);
	const char *cells[] = { id, reading_indicator_name(on->cli, id),
		one != NULL ? bilat_indicator_kind_name(one->kind) : "",
		one != NULL ? one->unit : "", one != NULL ? one->definition : "" };

	export_csv_line(on, cells, LENGTH(cells));
}

static void source_row(struct exporting *on, const char *id)
{
	const struct bilat_source *one = bilat_source_get(on->cli->reference, id);
	const char *cells[] = { id, one != NULL ? one->title : id,
		reading_publisher(on->cli, id),
		one != NULL ? bilat_source_kind_name(one->kind) : "",
		one != NULL ? one->licence : "", one != NULL ? one->url : "",
		one != NULL ? one->citation : "" };

	export_csv_line(on, cells, LENGTH(cells));
}

static bool write_table(struct exporting *on, size_t which, const char *const *ids,
    size_t count, void (*add)(struct exporting *on, const char *id), struct bilat_error *err)
{
	const char *name = arena_printf(on->cli->arena, "%s.csv", tables[which].name);

	if (!export_open(on, path_of(on, name), err))
		return false;
	head(on, tables[which].fields, tables[which].count);
	for (size_t i = 0; i < count; i++)
		add(on, ids[i]);
	return export_close(on, err);
}

static void member(struct json *json, const char *key, const char *text)
{
	if (text == NULL || text[0] == '\0')
		return;
	json_key(json, key);
	json_text(json, text);
}

static void reference(struct json *json, const char *field, const char *table, const char *to)
{
	json_object(json);
	member(json, "fields", field);
	json_key(json, "reference");
	json_object(json);
	member(json, "resource", table);
	member(json, "fields", to);
	json_object_end(json);
	json_object_end(json);
}

static void schema(struct json *json, const struct resource_table *table)
{
	json_key(json, "schema");
	json_object(json);
	json_key(json, "fields");
	json_array(json);
	for (size_t i = 0; i < table->count; i++) {
		json_object(json);
		member(json, "name", table->fields[i].name);
		member(json, "type", table->fields[i].type);
		member(json, "description", table->fields[i].meaning);
		json_object_end(json);
	}
	json_array_end(json);
	json_key(json, "missingValues");
	json_array(json);
	json_text(json, "");
	json_array_end(json);
	json_key(json, "primaryKey");
	json_array(json);
	for (size_t i = 0; i < table->key_count; i++)
		json_text(json, table->key[i]);
	json_array_end(json);
	if (table == &tables[0]) {
		json_key(json, "foreignKeys");
		json_array(json);
		reference(json, "reporter", "areas", "area");
		reference(json, "partner", "areas", "area");
		reference(json, "indicator", "indicators", "indicator");
		reference(json, "source", "sources", "source");
		json_array_end(json);
	}
	json_object_end(json);
}

static bool fingerprint(
    const char *path, char hash[SHA256_HEX_SIZE], int64_t *bytes_out, struct bilat_error *err)
{
	enum { BLOCK = 1 << 16 };
	struct sha256 sha;
	FILE *file = fopen(path, "rb");
	char *block;
	size_t count;
	bool done;

	if (file == NULL)
		return fail_errno(err, BILAT_INPUT, errno, "cannot read '%s'", path);
	block = xmalloc(BLOCK);
	sha256_init(&sha);
	*bytes_out = 0;
	while ((count = fread(block, 1, BLOCK, file)) > 0) {
		sha256_add(&sha, block, count);
		*bytes_out += (int64_t)count;
	}
	done = !ferror(file) || fail_errno(err, BILAT_INPUT, errno, "cannot read '%s'", path);
	sha256_hex(&sha, hash);
	fclose(file);
	free(block);
	return done;
}

static bool resource(struct exporting *on, struct json *json,
    const struct resource_table *table, struct bilat_error *err)
{
	const char *name = arena_printf(on->cli->arena, "%s.csv", table->name);
	char hash[SHA256_HEX_SIZE];
	int64_t bytes = 0;

	if (!fingerprint(path_of(on, name), hash, &bytes, err))
		return false;
	json_object(json);
	member(json, "name", table->name);
	member(json, "title", table->title);
	member(json, "path", name);
	member(json, "profile", "tabular-data-resource");
	member(json, "format", "csv");
	member(json, "mediatype", "text/csv");
	member(json, "encoding", "utf-8");
	json_key(json, "bytes");
	json_int(json, bytes);
	member(json, "hash", arena_printf(on->cli->arena, "sha256:%s", hash));
	schema(json, table);
	json_object_end(json);
	return true;
}

static void sources(struct exporting *on, struct json *json)
{
	json_key(json, "sources");
	json_array(json);
	for (size_t i = 0; i < on->ids.sources.count; i++) {
		const char *id = on->ids.sources.at[i];
		const struct bilat_source *one = bilat_source_get(on->cli->reference, id);
		json_object(json);
		member(json, "title",
		    arena_printf(on->cli->arena, "%s: %s", reading_publisher(on->cli, id),
			one != NULL ? one->title : id));
		member(json, "path", one != NULL ? one->url : NULL);
		json_object_end(json);
	}
	json_array_end(json);
}

/* Each licence once; those of sources that state none are not invented. */
static void licences(struct exporting *on, struct json *json)
{
	bool any = false;

	for (size_t i = 0; i < on->ids.sources.count; i++) {
		const struct bilat_source *one =
		    bilat_source_get(on->cli->reference, on->ids.sources.at[i]);
		if (one == NULL || one->licence_url[0] == '\0' ||
		    !is_new(&on->ids, "licence", one->licence_url))
			continue;
		if (!any) {
			json_key(json, "licenses");
			json_array(json);
		}
		any = true;
		json_object(json);
		member(json, "title", one->licence);
		member(json, "path", one->licence_url);
		json_object_end(json);
	}
	if (any)
		json_array_end(json);
}

static bool describe(struct exporting *on, struct bilat_error *err)
{
	char day[BILAT_PERIOD_SIZE];
	struct str text = STR_INIT;
	struct json json;
	bool done = true;

	json_init(&json, &text, true);
	json_object(&json);
	member(&json, "profile", "tabular-data-package");
	member(&json, "name", "bilat-export");
	member(&json, "title", "Bilateral economic indicators");
	member(&json, "version", bilat_date_print(day, on->newest));
	licences(on, &json);
	sources(on, &json);
	json_key(&json, "resources");
	json_array(&json);
	for (size_t i = 0; i < LENGTH(tables) && done; i++)
		done = resource(on, &json, &tables[i], err);
	json_array_end(&json);
	json_object_end(&json);
	str_add_char(&text, '\n');
	done =
	    done && file_replace(path_of(on, "datapackage.json"), text.text, text.length, err);
	str_done(&text);
	return done;
}

static bool end(struct exporting *on, struct bilat_error *err)
{
	struct export_ids *ids = &on->ids;

	if (!export_close(on, err) ||
	    !write_table(on, 1, ids->areas.at, ids->areas.count, area_row, err) ||
	    !write_table(
		on, 2, ids->indicators.at, ids->indicators.count, indicator_row, err) ||
	    !write_table(on, 3, ids->sources.at, ids->sources.count, source_row, err) ||
	    !describe(on, err) || !folder_swap(on->staged, on->output, err))
		return false;
	free(on->staged);
	on->staged = NULL;
	return true;
}

static void drop(struct exporting *on)
{
	file_writer_drop(on->file);
	on->file = NULL;
	if (on->staged != NULL)
		folder_remove(on->staged);
	free(on->staged);
	map_free(on->ids.seen);
	vec_done(&on->ids.areas);
	vec_done(&on->ids.indicators);
	vec_done(&on->ids.sources);
}

const struct export_form export_package = { .name = "datapackage",
	.needs_path = true,
	.begin = begin,
	.row = row,
	.end = end,
	.drop = drop };
