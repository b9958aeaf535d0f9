#include "cli/loaded.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/load.h>

#include "base/json.h"
#include "base/map.h"
#include "base/vec.h"
#include "base/xalloc.h"
#include "cli/command.h"

/* As many unknown names as a person reads. */
enum { MOST_NAMED = 10 };

/* Names of one kind that nobody knows, over all files. */
struct unknown {
	const char *what;
	const char *then; /* what has become of them; "" */
	struct map *places;
	VEC(struct bilat_load_count) names;
};

enum { UNKNOWN_AREAS, UNMAPPED_CODES, UNKNOWN_UNITS, UNKNOWN_KINDS };

struct loaded {
	struct cli *cli;
	struct table *table;
	size_t files, refusals;
	struct str repeated; /* names of files that were loaded before */
	struct str refused;  /* and of those that were not loaded */
	struct unknown unknown[UNKNOWN_KINDS];
};

static void begin_table(struct table *table)
{
	table_column(table, "file", "file", SHOW_ALL | FOLD);
	table_column(table, "layout", "layout", SHOW_ALL);
	table_column(table, "source", "source", SHOW_ALL);
	table_column(table, "rows", "rows", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "new", "new", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "revised", "revised", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "unchanged", "same", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "missing", "missing", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "skipped", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "rejected", "bad", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "unknown_areas", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "unmapped_indicators", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "unknown_units", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "suggestions", "", SHOW_JSON);
	table_column(table, "repeated", "", SHOW_JSON);
}

struct loaded *loaded_new(struct cli *cli)
{
	static const struct unknown kinds[UNKNOWN_KINDS] = {
		[UNKNOWN_AREAS] = { .what = "unknown area", .then = "" },
		[UNMAPPED_CODES] = { .what = "unmapped code", .then = "" },
		[UNKNOWN_UNITS] = { .what = "unknown unit",
		    .then = ", kept but never scaled, converted or added" },
	};
	struct loaded *loaded = xcalloc(1, sizeof *loaded);

	loaded->cli = cli;
	loaded->table = table_new();
	str_init(&loaded->repeated);
	str_init(&loaded->refused);
	begin_table(loaded->table);
	for (size_t i = 0; i < UNKNOWN_KINDS; i++) {
		loaded->unknown[i] = kinds[i];
		loaded->unknown[i].places = map_new();
	}
	return loaded;
}

void loaded_free(struct loaded *loaded)
{
	if (loaded == NULL)
		return;
	table_free(loaded->table);
	str_done(&loaded->repeated);
	str_done(&loaded->refused);
	for (size_t i = 0; i < UNKNOWN_KINDS; i++) {
		map_free(loaded->unknown[i].places);
		vec_done(&loaded->unknown[i].names);
	}
	free(loaded);
}

static bool has_suggestion(const struct bilat_load_count *count)
{
	return count->suggestion != NULL && count->suggestion[0] != '\0';
}

/* "other areas: 12; empty cell: 3" */
static const char *counts_text(
    struct cli *cli, const struct bilat_load_count *counts, size_t count)
{
	struct str text = STR_INIT;
	const char *copy;

	for (size_t i = 0; i < count; i++)
		str_printf(&text, "%s%s: %lld", i > 0 ? "; " : "", counts[i].name,
		    (long long)counts[i].count);
	copy = arena_strdup(cli->arena, text.text);
	str_done(&text);
	return copy;
}

/* The cell of a list: an object of counts by reason, or an array of names. */
static void put_list(
    struct loaded *loaded, const struct bilat_load_count *counts, size_t count, bool by_reason)
{
	struct str text = STR_INIT;
	struct json json;

	json_init(&json, &text, false);
	if (by_reason)
		json_object(&json);
	else
		json_array(&json);
	for (size_t i = 0; i < count; i++) {
		if (by_reason) {
			json_key(&json, counts[i].name);
			json_int(&json, counts[i].count);
		} else {
			json_text(&json, counts[i].name);
		}
	}
	if (by_reason)
		json_object_end(&json);
	else
		json_array_end(&json);
	table_json(loaded->table, NULL, counts_text(loaded->cli, counts, count), text.text);
	str_done(&text);
}

static void add_suggestions(
    struct json *json, const struct bilat_load_count *counts, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (has_suggestion(&counts[i])) {
			json_key(json, counts[i].name);
			json_text(json, counts[i].suggestion);
		}
	}
}

static void put_suggestions(struct loaded *loaded, const struct bilat_load_result *result)
{
	struct str text = STR_INIT;
	struct json json;

	json_init(&json, &text, false);
	json_object(&json);
	add_suggestions(&json, result->unknown_areas, result->unknown_area_count);
	add_suggestions(&json, result->unmapped_indicators, result->unmapped_indicator_count);
	add_suggestions(&json, result->unknown_units, result->unknown_unit_count);
	json_object_end(&json);
	table_json(loaded->table, NULL, NULL, text.text);
	str_done(&text);
}

static void remember(struct loaded *loaded, struct unknown *unknown,
    const struct bilat_load_count *counts, size_t count)
{
	struct cli *cli = loaded->cli;
	int64_t place;

	for (size_t i = 0; i < count; i++) {
		if (map_get(unknown->places, counts[i].name, &place)) {
			unknown->names.at[place].count += counts[i].count;
			continue;
		}
		map_put(unknown->places, counts[i].name, (int64_t)unknown->names.count);
		*vec_push(&unknown->names) =
		    (struct bilat_load_count){ arena_strdup(cli->arena, counts[i].name),
			    counts[i].count, arena_strdup(cli->arena, counts[i].suggestion) };
	}
}

/* What is not in the figures of a row of the table. */
static void note_left_out(struct loaded *loaded, const struct bilat_load_result *result)
{
	struct str line = STR_INIT;

	if (result->repeated)
		str_printf(&loaded->repeated, "%s%s",
		    loaded->repeated.length > 0 ? ", " : "loaded before, nothing changed: ",
		    result->name);
	if (result->skipped_count == 0)
		return;
	str_printf(&line, "%s: left out: %s", result->name,
	    counts_text(loaded->cli, result->skipped, result->skipped_count));
	table_note(loaded->table, line.text);
	str_done(&line);
}

void loaded_add(struct loaded *loaded, const struct bilat_load_result *result)
{
	struct table *table = loaded->table;
	struct unknown *unknown = loaded->unknown;

	loaded->cli->news += result->repeated ? 0 : result->fresh + result->revised;
	loaded->files++;
	note_left_out(loaded, result);
	table_row(table);
	table_text(table, result->name);
	table_text(table, result->layout);
	table_text(table, result->source);
	table_int(table, result->rows);
	table_int(table, result->fresh);
	table_int(table, result->revised);
	table_int(table, result->unchanged + result->history);
	table_int(table, result->missing);
	put_list(loaded, result->skipped, result->skipped_count, true);
	table_int(table, result->rejected);
	put_list(loaded, result->unknown_areas, result->unknown_area_count, false);
	put_list(loaded, result->unmapped_indicators, result->unmapped_indicator_count, false);
	put_list(loaded, result->unknown_units, result->unknown_unit_count, false);
	put_suggestions(loaded, result);
	table_json(table, NULL, NULL, result->repeated ? "true" : "false");
	remember(
	    loaded, &unknown[UNKNOWN_AREAS], result->unknown_areas, result->unknown_area_count);
	remember(loaded, &unknown[UNMAPPED_CODES], result->unmapped_indicators,
	    result->unmapped_indicator_count);
	remember(
	    loaded, &unknown[UNKNOWN_UNITS], result->unknown_units, result->unknown_unit_count);
}

void loaded_refuse(struct loaded *loaded, const char *name)
{
	loaded->files++;
	if (loaded->refusals++ < MOST_NAMED)
		str_printf(
		    &loaded->refused, "%s%s", loaded->refused.length > 0 ? ", " : "", name);
}

/* Why stands further up, perhaps out of sight. */
static void note_refused(struct loaded *loaded)
{
	struct str line = STR_INIT;

	if (loaded->refusals == 0 || loaded->files == 1)
		return;
	str_printf(&line, "not loaded, %zu of %zu files (why is said above): %s%s",
	    loaded->refusals, loaded->files, loaded->refused.text,
	    loaded->refusals > MOST_NAMED ? ", …" : "");
	table_note(loaded->table, line.text);
	str_done(&line);
}

static int by_count(const void *a, const void *b)
{
	const struct bilat_load_count *left = a, *right = b;

	if (left->count != right->count)
		return left->count < right->count ? 1 : -1;
	return strcmp(left->name, right->name);
}

static void note_name(
    struct table *table, const struct unknown *unknown, const struct bilat_load_count *name)
{
	struct str line = STR_INIT;

	str_printf(&line, "%s '%s' (%lld %s)%s", unknown->what, name->name,
	    (long long)name->count, name->count == 1 ? "row" : "rows", unknown->then);
	if (has_suggestion(name))
		str_printf(&line, "%s did you mean %s?", unknown->then[0] != '\0' ? ";" : ",",
		    name->suggestion);
	table_note(table, line.text);
	str_done(&line);
}

static void note_unknown(struct table *table, struct unknown *unknown)
{
	struct str line = STR_INIT;
	size_t count = unknown->names.count;

	if (count > 0)
		qsort(unknown->names.at, count, sizeof *unknown->names.at, by_count);
	for (size_t i = 0; i < count && i < MOST_NAMED; i++)
		note_name(table, unknown, &unknown->names.at[i]);
	if (count > MOST_NAMED) {
		str_printf(&line, "%s: %zu more (--format json names them all)", unknown->what,
		    count - MOST_NAMED);
		table_note(table, line.text);
	}
	str_done(&line);
}

bool loaded_print(
    struct loaded *loaded, const struct table_options *options, struct bilat_error *err)
{
	if (loaded->cli->quiet && options->format == NULL)
		return true;
	note_refused(loaded);
	if (loaded->repeated.length > 0)
		table_note(loaded->table, loaded->repeated.text);
	for (size_t i = 0; i < UNKNOWN_KINDS; i++)
		note_unknown(loaded->table, &loaded->unknown[i]);
	return table_print(loaded->table, loaded->cli, options, err);
}
