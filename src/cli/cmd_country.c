/* bilat country: what the name of an area means. */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "base/vec.h"
#include "cli/clock.h"
#include "cli/reading.h"

struct country_options {
	struct table_options table;
	const char *coding;
	bool names;
};

static const struct option country_options[] = {
	{ "coding", 0, OPTION_TEXT, "CODING",
	    "print the code in one coding only (iso2, m49, imf, comtrade, eurostat, wb ...)",
	    offsetof(struct country_options, coding) },
	{ "names", 0, OPTION_FLAG, NULL, "names in all languages",
	    offsetof(struct country_options, names) },
	TABLE_OPTIONS(struct country_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

/* Rows "what, key, value" as they are walked. */
struct listing {
	struct table *table;
	const char *kind;
	const char *wanted; /* a coding, or NULL */
	struct str codes;   /* of the wanted coding, a line each */
	bool all_names;
	int names_left_out;
};

static void add(struct listing *list, const char *key, const char *value)
{
	if (value == NULL || value[0] == '\0')
		return;
	table_row(list->table);
	table_text(list->table, list->kind);
	table_text(list->table, key);
	table_text(list->table, value);
}

static bool add_code(void *context, const char *coding, const char *code)
{
	struct listing *list = context;

	if (list->wanted == NULL)
		add(list, coding, code);
	else if (strcmp(coding, list->wanted) == 0)
		str_printf(&list->codes, "%s\n", code);
	return true;
}

static bool add_name(void *context, const char *language, const char *name)
{
	struct listing *list = context;
	bool ours = strcmp(language, "en") == 0 || strcmp(language, "ru") == 0 ||
		    strcmp(language, "kk") == 0;

	if (ours || list->all_names)
		add(list, language, name);
	else
		list->names_left_out++;
	return true;
}

static bool add_member(void *context, const struct bilat_area *member)
{
	add(context, member->id, member->names[BILAT_ENGLISH]);
	return true;
}

static void add_area(
    struct cli *cli, const struct bilat_area *area, int32_t today, struct listing *list)
{
	list->kind = "area";
	add(list, "id", area->id);
	add(list, "kind", bilat_area_kind_name(area->kind));
	add(list, "English", area->names[BILAT_ENGLISH]);
	add(list, "Russian", area->names[BILAT_RUSSIAN]);
	add(list, "Kazakh", area->names[BILAT_KAZAKH]);
	add(list, "official", area->official);
	if (area->from != 0 || area->to != 0)
		add(list, "years",
		    arena_printf(cli->arena, "%s%s%s",
			area->from == 0 ? "" : arena_printf(cli->arena, "%d", area->from), "..",
			area->to == 0 ? "" : arena_printf(cli->arena, "%d", area->to)));
	add(list, "note", area->note);
	list->kind = "code";
	bilat_area_codes(cli->reference, area, add_code, list);
	list->kind = "name";
	bilat_area_names(cli->reference, area, add_name, list);
	if (area->kind == BILAT_AREA_GROUP) {
		list->kind = "member";
		bilat_area_members(cli->reference, area, today, add_member, list);
	}
}

static bool print_codes(
    struct cli *cli, const struct bilat_area *area, const char *coding, struct bilat_error *err)
{
	struct listing list = { .wanted = coding, .codes = STR_INIT };
	bool done;

	if (!bilat_area_coding_exists(cli->reference, coding))
		return bilat_fail(err, BILAT_USAGE,
		    "unknown coding '%s' (bilat country %s lists all)", coding, area->id);
	bilat_area_codes(cli->reference, area, add_code, &list);
	if (list.codes.length == 0)
		done = bilat_fail(err, BILAT_NONE, "%s has no code in '%s'", area->id, coding);
	else
		done = output_write(NULL, &list.codes, err);
	str_done(&list.codes);
	return done;
}

static enum bilat_error_kind run_country(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct country_options *o = options;
	const struct bilat_area *area;
	struct listing list = { .codes = STR_INIT, .all_names = o->names };
	int64_t now;
	bool done;

	if (!reading_area(cli, arguments->at[0], &area, err) || !clock_now(&now, err))
		return err->kind;
	if (o->coding != NULL)
		return print_codes(cli, area, o->coding, err) ? BILAT_OK : err->kind;
	list.table = table_new();
	table_column(list.table, "what", "", SHOW_ALL);
	table_column(list.table, "key", "", SHOW_ALL);
	table_column(list.table, "value", "", SHOW_ALL | SHOW_WRAP);
	add_area(cli, area, (int32_t)(now / 86400), &list);
	if (list.names_left_out > 0)
		table_note(
		    list.table, arena_printf(cli->arena, "%d names in other languages: --names",
				    list.names_left_out));
	done = table_print(list.table, cli, &o->table, err);
	table_free(list.table);
	return done ? BILAT_OK : err->kind;
}

const struct command command_country = {
	.name = "country",
	.arguments = "NAME",
	.summary = "what a country's or group's name means",
	.details = "Explains an area in any spelling, language or coding: its codes, names and "
		   "members.\n"
		   "\n"
		   "  bilat country Казахстан\n"
		   "  bilat country \"Korea, Rep.\"\n"
		   "  bilat country imf:916 --coding iso2",
	.options = country_options,
	.least = 1,
	.most = 1,
	.store = STORE_NONE,
	.run = run_country,
	.options_size = sizeof(struct country_options),
};
