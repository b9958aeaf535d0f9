#include "report/template.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/ini.h"
#include "base/str.h"
#include "base/xalloc.h"

struct memory {
	struct arena *arena;
	struct ini *ini;
};

static const struct {
	const char *name;
	enum template_kind kind;
} kinds[] = {
	{ "facts", TEMPLATE_FACTS },
	{ "sentences", TEMPLATE_SENTENCES },
	{ "economies", TEMPLATE_ECONOMIES },
	{ "series", TEMPLATE_SERIES },
	{ "others", TEMPLATE_OTHERS },
	{ "latest", TEMPLATE_LATEST },
	{ "products", TEMPLATE_PRODUCTS },
	{ "changed", TEMPLATE_CHANGED },
	{ "mirror", TEMPLATE_MIRROR },
	{ "dates", TEMPLATE_DATES },
	{ "ranking", TEMPLATE_RANKING },
	{ "statements", TEMPLATE_STATEMENTS },
	{ "projects", TEMPLATE_PROJECTS },
	{ "claims", TEMPLATE_CLAIMS },
	{ "box", TEMPLATE_BOX },
	{ "definitions", TEMPLATE_DEFINITIONS },
	{ "symbols", TEMPLATE_SYMBOLS },
	{ "missing", TEMPLATE_MISSING },
	{ "sources", TEMPLATE_SOURCES },
};

static const struct ini_option block_options[] = {
	{ "kind", INI_TEXT, NULL },
	{ "title", INI_TEXT, NULL },
	{ "text", INI_TEXT, NULL },
	{ "load", INI_TEXT, NULL },
	{ "indicators", INI_LIST, NULL },
	{ "beside", INI_LIST, NULL },
	{ "charted", INI_LIST, NULL },
	{ "editions", INI_LIST, NULL },
	{ "ranked", INI_TEXT, NULL },
	{ "members", INI_TEXT, NULL },
	{ "one_sided", INI_TEXT, NULL },
	{ "dimension", INI_TEXT, NULL },
	{ "unspecified", INI_LIST, NULL },
	{ "chart", INI_TEXT, NULL },
	{ "events", INI_BOOL, NULL },
	{ "short", INI_BOOL, NULL },
	{ "year_before", INI_BOOL, NULL },
	{ "matches", INI_BOOL, NULL },
	{ "changes", INI_BOOL, NULL },
	{ "average", INI_BOOL, NULL },
	{ "whole_years", INI_BOOL, NULL },
	{ "years", INI_INT, NULL },
	{ "most", INI_INT, NULL },
	{ NULL, INI_TEXT, NULL },
};
static const struct ini_option section_options[] = {
	{ "title", INI_TEXT, NULL },
	{ "load", INI_TEXT, NULL },
	{ "block", INI_SECTION, block_options },
	{ NULL, INI_TEXT, NULL },
};
static const struct ini_option template_options[] = {
	{ "title", INI_TEXT, NULL },
	{ "subtitle", INI_TEXT, NULL },
	{ "period", INI_LIST, NULL },
	{ "section", INI_SECTION, section_options },
	{ NULL, INI_TEXT, NULL },
};

static const char *text_or_empty(const struct ini_section *section, const char *name)
{
	const char *text = ini_text(section, name);
	return text != NULL ? text : "";
}

/* Cuts text at the first of a mark; what is behind it, or NULL. */
static char *cut(char *text, char mark)
{
	char *at = strchr(text, mark);

	if (at == NULL)
		return NULL;
	*at = '\0';
	return at + 1;
}

bool template_entry_parse(
    struct arena *arena, const char *text, struct template_entry *out, struct bilat_error *err)
{
	struct template_entry entry = { .label = "", .over = "", .side = 'a' };
	char *rest = arena_strdup(arena, text);
	char *label = strstr(rest, " = ");
	char *over, *partner, *side;

	if (label != NULL) {
		*label = '\0';
		entry.label = text_trim(rest);
		rest = label + 3;
	}
	over = cut(rest, '/');
	partner = cut(rest, ':');
	side = cut(rest, '@');
	entry.detail = cut(rest, '?');
	entry.indicator = text_trim(rest);
	if (over != NULL)
		entry.over = text_trim(over);
	if (partner != NULL) {
		partner = text_trim(partner);
		if (!text_equal(partner, "world") && !text_equal(partner, "others"))
			return bilat_fail(err, BILAT_INPUT,
			    "'%s' names the partner '%s' (only 'world' or 'others' may stand "
			    "there)",
			    text, partner);
		entry.partner = *partner == 'w' ? PARTNER_WORLD : PARTNER_OTHERS;
	}
	if (side != NULL) {
		side = text_trim(side);
		if (!text_equal(side, "a") && !text_equal(side, "b"))
			return bilat_fail(err, BILAT_INPUT,
			    "'%s' names the side '%s' (write @a or @b)", text, side);
		entry.side = *side;
	}
	if (*entry.indicator == '\0')
		return bilat_fail(err, BILAT_INPUT, "'%s' names no indicator", text);
	*out = entry;
	return true;
}

static bool read_entries(struct arena *arena, const struct ini_section *section,
    const char *name, struct template_entries *out, struct bilat_error *err)
{
	size_t count = ini_list_count(section, name);

	out->at = arena_array(arena, count + 1, sizeof *out->at);
	out->count = count;
	for (size_t i = 0; i < count; i++) {
		if (!template_entry_parse(
			arena, ini_list_at(section, name, i), &out->at[i], err))
			return false;
	}
	return true;
}

static bool read_kind(
    const struct ini_section *section, enum template_kind *out, struct bilat_error *err)
{
	const char *name = text_or_empty(section, "kind");

	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
		if (strcmp(name, kinds[i].name) == 0) {
			*out = kinds[i].kind;
			return true;
		}
	}
	return bilat_fail(err, BILAT_INPUT,
	    "block \"%s\" has no kind '%s' (facts, series, ...)", ini_section_title(section),
	    name);
}

static void read_words(struct arena *arena, const struct ini_section *section, const char *name,
    const char ***out, size_t *count_out)
{
	*count_out = ini_list_count(section, name);
	*out = arena_array(arena, *count_out + 1, sizeof **out);
	for (size_t i = 0; i < *count_out; i++)
		(*out)[i] = ini_list_at(section, name, i);
}

static bool read_editions(
    const struct ini_section *section, unsigned *out, struct bilat_error *err)
{
	static const char *const names[] = { "year", "half-year", "quarter", "month",
		"to-date" };

	*out = 0;
	for (size_t i = 0; i < ini_list_count(section, "editions"); i++) {
		const char *name = ini_list_at(section, "editions", i);
		unsigned k = 0;

		while (k < sizeof names / sizeof names[0] && strcmp(name, names[k]) != 0)
			k++;
		if (k == sizeof names / sizeof names[0])
			return bilat_fail(err, BILAT_INPUT,
			    "block \"%s\" is for an edition '%s' (year, half-year, quarter, "
			    "month or to-date)",
			    ini_section_title(section), name);
		*out |= 1u << k;
	}
	return true;
}

static bool read_chart(struct template_block *block, struct bilat_error *err)
{
	static const struct {
		const char *name;
		enum bilat_chart_kind kind;
	} charts[] = { { "line", BILAT_CHART_LINE }, { "bar", BILAT_CHART_BAR },
		{ "share", BILAT_CHART_SHARE }, { "mirror", BILAT_CHART_MIRROR },
		{ "balance", BILAT_CHART_BALANCE }, { "index", BILAT_CHART_INDEX } };

	if (*block->chart == '\0')
		return true;
	for (size_t i = 0; i < sizeof charts / sizeof charts[0]; i++) {
		if (strcmp(block->chart, charts[i].name) == 0) {
			block->chart_kind = charts[i].kind;
			return true;
		}
	}
	return bilat_fail(err, BILAT_INPUT,
	    "block \"%s\" asks for a chart '%s' (line, bar, share, mirror, balance or index)",
	    block->id, block->chart);
}

static bool has_others(const struct template_entries *entries)
{
	for (size_t i = 0; i < entries->count; i++) {
		if (entries->at[i].partner == PARTNER_OTHERS)
			return true;
	}
	return false;
}

/* More than any table or chart shows; what is made of them fits an int. */
#define COUNT_MOST 10000

static bool check_counts(const struct template_block *block, struct bilat_error *err)
{
	if (block->years >= 0 && block->years <= COUNT_MOST && block->most >= 0 &&
	    block->most <= COUNT_MOST)
		return true;
	return bilat_fail(err, BILAT_INPUT,
	    "block \"%s\": 'years' and 'most' are counts (1 to %d, 0 for the usual)", block->id,
	    COUNT_MOST);
}

/* All partners but one have no figure of their own in the store. */
static bool check_others(const struct template_block *block, struct bilat_error *err)
{
	if (has_others(&block->charted) || has_others(&block->beside) ||
	    (block->kind != TEMPLATE_OTHERS && has_others(&block->indicators)))
		return bilat_fail(err, BILAT_INPUT,
		    "block \"%s\" names the partner 'others' (only the indicators of kind "
		    "'others' may)",
		    block->id);
	return true;
}

static bool read_block(struct arena *arena, const struct ini_section *section,
    struct template_block *out, struct bilat_error *err)
{
	out->id = ini_section_title(section);
	out->title = text_or_empty(section, "title");
	out->text = text_or_empty(section, "text");
	out->load = text_or_empty(section, "load");
	out->ranked = text_or_empty(section, "ranked");
	out->one_sided = text_or_empty(section, "one_sided");
	out->members = text_or_empty(section, "members");
	out->dimension = text_or_empty(section, "dimension");
	out->chart = text_or_empty(section, "chart");
	read_words(arena, section, "unspecified", &out->unspecified, &out->unspecified_count);
	out->matches = ini_bool(section, "matches", false);
	out->events = ini_bool(section, "events", false);
	out->brief = ini_bool(section, "short", false);
	out->year_before = ini_bool(section, "year_before", false);
	out->changes = ini_bool(section, "changes", true);
	out->average = ini_bool(section, "average", false);
	out->whole_years = ini_bool(section, "whole_years", true);
	out->years = ini_int(section, "years", 0);
	out->most = ini_int(section, "most", 0);
	return read_kind(section, &out->kind, err) && read_chart(out, err) &&
	       read_editions(section, &out->editions, err) &&
	       read_entries(arena, section, "indicators", &out->indicators, err) &&
	       read_entries(arena, section, "charted", &out->charted, err) &&
	       read_entries(arena, section, "beside", &out->beside, err) &&
	       check_others(out, err) && check_counts(out, err);
}

/* Ids become anchors and names of files. */
static bool check_id(const char *id, struct bilat_error *err)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789-";

	if (*id != '\0' && id[strspn(id, allowed)] == '\0')
		return true;
	return bilat_fail(err, BILAT_INPUT,
	    "'%s' cannot name a section or block (use small letters, digits and '-')", id);
}

static bool read_section(struct arena *arena, const struct ini_section *section,
    struct template_section *out, struct bilat_error *err)
{
	out->id = ini_section_title(section);
	out->title = text_or_empty(section, "title");
	out->load = text_or_empty(section, "load");
	out->block_count = ini_section_count(section, "block");
	out->blocks = arena_array(arena, out->block_count + 1, sizeof *out->blocks);
	if (!check_id(out->id, err))
		return false;
	for (size_t i = 0; i < out->block_count; i++) {
		const struct ini_section *block = ini_section_at(section, "block", i);

		if (!check_id(ini_section_title(block), err) ||
		    !read_block(arena, block, &out->blocks[i], err))
			return false;
	}
	return true;
}

static bool read_all(struct arena *arena, const struct ini_section *root, struct template *out,
    struct bilat_error *err)
{
	out->title = text_or_empty(root, "title");
	out->subtitle = text_or_empty(root, "subtitle");
	if (!read_entries(arena, root, "period", &out->period, err))
		return false;
	out->section_count = ini_section_count(root, "section");
	out->sections = arena_array(arena, out->section_count + 1, sizeof *out->sections);
	for (size_t i = 0; i < out->section_count; i++) {
		const struct ini_section *section = ini_section_at(root, "section", i);

		if (!read_section(arena, section, &out->sections[i], err))
			return false;
	}
	return true;
}

bool template_parse(
    const char *name, const char *text, struct template *out, struct bilat_error *err)
{
	struct template template = { 0 };
	struct memory *memory;
	struct ini *ini;

	if (!ini_parse(name, text, template_options, &ini, err))
		return false;
	memory = xcalloc(1, sizeof *memory);
	memory->arena = arena_new();
	memory->ini = ini;
	template.memory = memory;
	if (!read_all(memory->arena, ini_root(ini), &template, err)) {
		template_free(&template);
		return bilat_fail_in(err, "%s", name);
	}
	*out = template;
	return true;
}

void template_free(struct template *template)
{
	struct memory *memory = template != NULL ? template->memory : NULL;

	if (memory == NULL)
		return;
	arena_free(memory->arena);
	ini_free(memory->ini);
	free(memory);
	template->memory = NULL;
}
