#include "cli/config.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/show.h>

#include "base/error.h"
#include "base/file.h"
#include "base/ini.h"
#include "cli/command.h"
#include "cli/reading.h"

static const struct {
	const char *name;
	enum ini_type type;
	const char *otherwise;   /* what holds without a word */
	const char *environment; /* goes before the file; NULL for none */
} keys[CONFIG_COUNT] = {
	[CONFIG_SOURCES] = { "sources", INI_LIST, "", NULL },
	[CONFIG_REPORTER] = { "reporter", INI_TEXT, "", NULL },
	[CONFIG_LANG] = { "lang", INI_TEXT, "en", NULL },
	[CONFIG_NUMBERS] = { "numbers", INI_TEXT, "1,234.5", NULL },
	[CONFIG_COLOR] = { "color", INI_TEXT, "auto", NULL },
	[CONFIG_TEMPLATE] = { "template", INI_TEXT, "default", NULL },
	[CONFIG_PAGER] = { "pager", INI_TEXT, "less -FRX", "PAGER" },
};

/* Styles by their example; narrow blanks do not break. */
static const struct {
	const char *example, *group, *decimal;
} styles[] = {
	{ "1,234.5", ",", "." },
	{ "1 234,5", "\u202f", "," },
	{ "1.234,5", ".", "," },
	{ "1 234.5", "\u202f", "." },
	{ "1234.5", "", "." },
	{ "1234,5", "", "," },
};

static const char in_file[] = "file";

const char *config_name(enum config_key key)
{
	return keys[key].name;
}

const char *config_value(const struct config *config, enum config_key key)
{
	return config != NULL ? config->at[key].value : "";
}

static const char *value_in(
    struct cli *cli, const struct ini_section *root, enum config_key key)
{
	struct str list = STR_INIT;
	const char *value;

	if (keys[key].type == INI_TEXT)
		return ini_text(root, keys[key].name);
	for (size_t i = 0; i < ini_list_count(root, keys[key].name); i++)
		str_printf(
		    &list, "%s%s", i > 0 ? "," : "", ini_list_at(root, keys[key].name, i));
	value = list.length > 0 ? arena_strdup(cli->arena, list.text) : NULL;
	str_done(&list);
	return value;
}

static bool read_file(struct cli *cli, struct config *config, struct bilat_error *err)
{
	enum { MOST = 1 << 20 };
	struct ini_option options[CONFIG_COUNT + 1];
	struct str text = STR_INIT;
	struct ini *ini = NULL;

	for (int key = 0; key < CONFIG_COUNT; key++)
		options[key] = (struct ini_option){ keys[key].name, keys[key].type, NULL };
	options[CONFIG_COUNT] = (struct ini_option){ NULL, INI_TEXT, NULL };
	if (!file_read(config->path, MOST, &text, err) ||
	    !ini_parse(config->path, text.text, options, &ini, err)) {
		str_done(&text);
		return false;
	}
	for (int key = 0; key < CONFIG_COUNT; key++) {
		const char *value = value_in(cli, ini_root(ini), (enum config_key)key);
		if (value != NULL)
			config->at[key] =
			    (struct config_setting){ arena_strdup(cli->arena, value), in_file };
	}
	ini_free(ini);
	str_done(&text);
	return true;
}

static bool set_numbers(struct cli *cli, const char *example, struct bilat_error *err)
{
	for (size_t i = 0; i < sizeof styles / sizeof *styles; i++) {
		if (strcmp(styles[i].example, example) == 0) {
			struct bilat_marks marks = bilat_marks_english;
			marks.group = styles[i].group;
			marks.decimal = styles[i].decimal;
			bilat_reference_prefer_marks(cli->reference, &marks);
			return true;
		}
	}
	return bilat_fail(err, BILAT_INPUT,
	    "no way to write numbers is '%s' (use \"1,234.5\", \"1 234,5\", \"1.234,5\", \"1 "
	    "234.5\", \"1234.5\" or \"1234,5\")",
	    example);
}

/* What the reference data can tell to be wrong; sources that only a store knows may stand. */
static bool check(
    struct cli *cli, const struct config *config, enum config_key key, struct bilat_error *err)
{
	const char *value = config->at[key].value;
	const struct bilat_area *area;
	enum bilat_language language;

	switch (key) {
	case CONFIG_SOURCES:
		if (value[0] != '\0')
			bilat_reference_prefer_sources(cli->reference, value);
		return true;
	case CONFIG_REPORTER:
		return value[0] == '\0' || bilat_area_find(cli->reference, value, &area, err);
	case CONFIG_LANG:
		return bilat_language_parse(value, &language, err);
	case CONFIG_NUMBERS:
		return set_numbers(cli, value, err);
	case CONFIG_COLOR:
		return term_color_parse(value, NULL, err);
	default:
		return true;
	}
}

/* Only what somebody has set is looked at: most commands read no reference data for it. */
static bool apply(struct cli *cli, const struct config *config, struct bilat_error *err)
{
	for (int key = 0; key < CONFIG_COUNT; key++) {
		const struct config_setting *setting = &config->at[key];
		if (setting->from != in_file || check(cli, config, (enum config_key)key, err))
			continue;
		err->kind = BILAT_INPUT;
		return bilat_fail_in(err, "%s: %s", config->path, keys[key].name);
	}
	return true;
}

static struct config *defaults(struct cli *cli)
{
	struct config *config = arena_alloc(cli->arena, sizeof *config);

	for (int key = 0; key < CONFIG_COUNT; key++)
		config->at[key] = (struct config_setting){ keys[key].otherwise, "default" };
	return config;
}

void config_forget(struct cli *cli)
{
	cli->config = defaults(cli);
}

bool config_read(struct cli *cli, struct bilat_error *err)
{
	struct config *config = defaults(cli);
	char *home;

	if (folder_config_home(&home, NULL)) {
		config->path = arena_printf(cli->arena, "%s/config", home);
		config->exists = file_exists(config->path);
		free(home);
	}
	if (config->exists && (!read_file(cli, config, err) || !apply(cli, config, err)))
		return false;
	for (int key = 0; key < CONFIG_COUNT; key++) {
		const char *name = keys[key].environment;
		const char *value = name != NULL ? getenv(name) : NULL;
		if (value != NULL && value[0] != '\0' && config->at[key].from != in_file)
			config->at[key] = (struct config_setting){ value,
				arena_printf(cli->arena, "$%s", name) };
	}
	cli->config = config;
	return true;
}
