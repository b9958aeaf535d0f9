/* A data package for Frictionless tools (specs.frictionlessdata.io, version 1): a folder with
 * the rows, tables that explain their ids, and datapackage.json with schemas, keys, sources and
 * licences. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/export_tables.h"
#include "cli/reading.h"

#include "base/error.h"
#include "base/folder.h"
#include "base/sha256.h"
#include "base/xalloc.h"

static const struct folder_kind kind = { "data package", "datapackage.json" };

static char *path_of(struct exporting *on, const char *name)
{
	char *path = path_join(on->staged, name);
	char *kept = arena_strdup(on->cli->arena, path);

	free(path);
	return kept;
}

static bool begin(struct exporting *on, struct bilat_error *err)
{
	export_ids_init(&on->ids, on->cli->arena);
	if (!folder_stage(on->output, &kind, &on->staged, err) ||
	    !export_open(on, path_of(on, "observations.csv"), err))
		return false;
	export_csv_line(on, export_columns, EXPORT_COLUMNS);
	return true;
}

static bool row(struct exporting *on, const struct export_cells *cells,
    const struct bilat_statement *statement, struct bilat_error *err)
{
	const char *at[EXPORT_COLUMNS];

	export_ids_keep(&on->ids, statement->key);
	/* What tells rows apart is never missing. */
	memcpy(at, cells->at, sizeof at);
	if (at[EXPORT_DETAIL][0] == '\0')
		at[EXPORT_DETAIL] = "-";
	export_csv_line(on, at, EXPORT_COLUMNS);
	return export_flush(on, false, err);
}

static void head(struct exporting *on, const struct export_table *table)
{
	const char *names[EXPORT_COLUMNS];

	for (size_t i = 0; i < table->count; i++)
		names[i] = table->fields[i].name;
	export_csv_line(on, names, table->count);
}

static bool write_table(struct exporting *on, size_t which, struct bilat_error *err)
{
	const struct export_table *table = &export_tables[which];
	const char *name = arena_printf(on->cli->arena, "%s.csv", table->name);
	const char *cells[EXPORT_COLUMNS];
	size_t count;
	const char *const *ids = export_ids_of(&on->ids, which, &count);

	if (!export_open(on, path_of(on, name), err))
		return false;
	head(on, table);
	for (size_t i = 0; i < count; i++) {
		table->cells(on, ids[i], cells);
		export_csv_line(on, cells, table->count);
	}
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

static void schema(struct json *json, const struct export_table *table)
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
	if (table == &export_tables[EXPORT_OBSERVATIONS]) {
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

static bool resource(struct exporting *on, struct json *json, const struct export_table *table,
    struct bilat_error *err)
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
		    !export_ids_new(&on->ids, "licence", one->licence_url))
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
	for (size_t i = 0; i < EXPORT_TABLES && done; i++)
		done = resource(on, &json, &export_tables[i], err);
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
	bool done = export_close(on, err);

	for (size_t i = EXPORT_AREAS; i < EXPORT_TABLES && done; i++)
		done = write_table(on, i, err);
	if (!done || !describe(on, err) || !folder_swap(on->staged, on->output, err))
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
	export_ids_done(&on->ids);
}

const struct export_form export_package = { .name = "datapackage",
	.needs_path = true,
	.begin = begin,
	.row = row,
	.end = end,
	.drop = drop };
