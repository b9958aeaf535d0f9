#include "load/layout.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/ini.h"
#include "base/str.h"
#include "base/xalloc.h"
#include "load/attributes.h"

struct memory {
	struct ini *ini;
	struct arena *arena;
};

/* What is being read, for messages. */
struct place {
	const char *name;
	const struct ini_section *section;
	struct arena *arena;
	struct bilat_error *err;
};

static const char *const role_names[ROLE_COUNT] = {
	[ROLE_IGNORE] = "ignore",
	[ROLE_REPORTER] = "reporter",
	[ROLE_PARTNER] = "partner",
	[ROLE_INDICATOR] = "indicator",
	[ROLE_PERIOD] = "period",
	[ROLE_MONTH] = "month",
	[ROLE_VALUE] = "value",
	[ROLE_UNIT] = "unit",
	[ROLE_SCALE] = "scale",
	[ROLE_STATUS] = "status",
	[ROLE_CONFIDENTIALITY] = "confidentiality",
	[ROLE_FREQ] = "freq",
	[ROLE_DETAIL] = "detail",
	[ROLE_DETAILS] = "details",
	[ROLE_LABEL] = "label",
	[ROLE_SOURCE] = "source",
	[ROLE_TITLE] = "title",
	[ROLE_PUBLISHER] = "publisher",
	[ROLE_URL] = "url",
	[ROLE_VINTAGE] = "vintage",
	[ROLE_BOUND] = "bound",
	[ROLE_UPPER] = "upper",
	[ROLE_DECIMALS] = "decimals",
	[ROLE_TEXT] = "text",
	[ROLE_NOTE] = "note",
	[ROLE_MEASURE] = "measure",
	[ROLE_PROJECT] = "project",
	[ROLE_NAME] = "name",
	[ROLE_A] = "a",
	[ROLE_B] = "b",
	[ROLE_SECTOR] = "sector",
	[ROLE_COMPANIES] = "companies",
	[ROLE_DATE] = "date",
	[ROLE_STAGE] = "stage",
	[ROLE_WHAT] = "what",
};

const char *role_name(enum role role)
{
	return role_names[role];
}

static const struct ini_option column_options[] = {
	{ "role", INI_TEXT, NULL },
	{ "also", INI_LIST, NULL },
	{ "of", INI_TEXT, NULL },
	{ "coding", INI_LIST, NULL },
	{ "key", INI_TEXT, NULL },
	{ "neutral", INI_LIST, NULL },
	{ "only_with", INI_TEXT, NULL },
	{ "keep", INI_BOOL, NULL },
	{ "values", INI_LIST, NULL },
	{ "units", INI_LIST, NULL },
	{ "after", INI_TEXT, NULL },
	{ "before", INI_TEXT, NULL },
	{ "prefix", INI_TEXT, NULL },
	{ "letters", INI_BOOL, NULL },
	{ "commas", INI_BOOL, NULL },
	{ "like", INI_TEXT, NULL },
	{ "dates", INI_TEXT, NULL },
	{ "unless", INI_TEXT, NULL },
	{ "needed", INI_TEXT, NULL },
	{ "assumed", INI_TEXT, NULL },
	{ "condition", INI_TEXT, NULL },
	{ "unit", INI_TEXT, NULL },
	{ "same_as", INI_TEXT, NULL },
	{ "must_map", INI_BOOL, NULL },
	{ "zero_is_nothing", INI_BOOL, NULL },
	{ "empty", INI_TEXT, NULL },
	{ NULL, INI_TEXT, NULL },
};

static const struct ini_option across_options[] = {
	{ "key", INI_TEXT, NULL },
	{ "match", INI_TEXT, NULL },
	{ "like", INI_TEXT, NULL },
	{ "min", INI_INT, NULL },
	{ "vintages", INI_BOOL, NULL },
	{ "coding", INI_LIST, NULL },
	{ "values", INI_LIST, NULL },
	{ NULL, INI_TEXT, NULL },
};

static const struct ini_option case_options[] = {
	{ "reporter", INI_TEXT, NULL },
	{ "partner", INI_TEXT, NULL },
	{ "detail", INI_TEXT, NULL },
	{ "unit", INI_TEXT, NULL },
	{ "empty", INI_TEXT, NULL },
	{ NULL, INI_TEXT, NULL },
};

static const struct ini_option dataset_options[] = {
	{ "unit", INI_TEXT, NULL },
	{ "projections", INI_BOOL, NULL },
	{ "scale", INI_TEXT, NULL },
	{ NULL, INI_TEXT, NULL },
};

static const struct ini_option line_options[] = {
	{ "like", INI_TEXT, NULL },
	{ NULL, INI_TEXT, NULL },
};

static const struct ini_option cell_options[] = {
	{ "like", INI_TEXT, NULL },
	{ NULL, INI_TEXT, NULL },
};

static const struct ini_option layout_options[] = {
	{ "title", INI_TEXT, NULL },
	{ "source", INI_TEXT, NULL },
	{ "publisher", INI_TEXT, NULL },
	{ "url", INI_TEXT, NULL },
	{ "licence", INI_TEXT, NULL },
	{ "provenance", INI_TEXT, NULL },
	{ "kind", INI_TEXT, NULL },
	{ "form", INI_TEXT, NULL },
	{ "refuse", INI_TEXT, NULL },
	{ "require", INI_LIST, NULL },
	{ "optional", INI_LIST, NULL },
	{ "forbid", INI_LIST, NULL },
	{ "preamble", INI_LIST, NULL },
	{ "delimiters", INI_LIST, NULL },
	{ "footer", INI_LIST, NULL },
	{ "trailing_empty_field", INI_BOOL, NULL },
	{ "others", INI_TEXT, NULL },
	{ "others_like", INI_TEXT, NULL },
	{ "others_before", INI_TEXT, NULL },
	{ "attributes", INI_TEXT, NULL },
	{ "agencies", INI_LIST, NULL },
	{ "others_neutral", INI_LIST, NULL },
	{ "reporter", INI_TEXT, NULL },
	{ "partner", INI_TEXT, NULL },
	{ "indicator", INI_TEXT, NULL },
	{ "period", INI_TEXT, NULL },
	{ "freq", INI_TEXT, NULL },
	{ "unit", INI_TEXT, NULL },
	{ "status", INI_TEXT, NULL },
	{ "decimal", INI_TEXT, NULL },
	{ "thousands", INI_BOOL, NULL },
	{ "dates", INI_TEXT, NULL },
	{ "scale", INI_TEXT, NULL },
	{ "empty", INI_TEXT, NULL },
	{ "unit_in_label", INI_BOOL, NULL },
	{ "not_units", INI_LIST, NULL },
	{ "codes_say_more", INI_BOOL, NULL },
	{ "projections", INI_BOOL, NULL },
	{ "reads", INI_LIST, NULL },
	{ "period_marks", INI_LIST, NULL },
	{ "missing", INI_LIST, NULL },
	{ "flags", INI_LIST, NULL },
	{ "vintage_after", INI_TEXT, NULL },
	{ "vintage_in_name", INI_TEXT, NULL },
	{ "period_in_name", INI_TEXT, NULL },
	{ "indicator_in_name", INI_LIST, NULL },
	{ "vintage_in_footer", INI_TEXT, NULL },
	{ "source_in_footer", INI_TEXT, NULL },
	{ "footer_sources", INI_LIST, NULL },
	{ "code_suffix", INI_TEXT, NULL },
	{ "column", INI_SECTION, column_options },
	{ "across", INI_SECTION, across_options },
	{ "case", INI_SECTION, case_options },
	{ "dataset", INI_SECTION, dataset_options },
	{ "cell", INI_SECTION, cell_options },
	{ "line", INI_SECTION, line_options },
	{ NULL, INI_TEXT, NULL },
};

static const char *text_of(const struct place *place, const char *option)
{
	const char *text = ini_text(place->section, option);
	return text ? text : "";
}

static struct layout_texts texts_of(const struct place *place, const char *option)
{
	struct layout_texts texts = { .count = ini_list_count(place->section, option) };
	texts.at = arena_array(place->arena, texts.count, sizeof *texts.at);
	for (size_t i = 0; i < texts.count; i++)
		texts.at[i] = ini_list_at(place->section, option, i);
	return texts;
}

static bool complain(
    const struct place *place, const char *option, const char *text, const char *expected)
{
	return bilat_fail(place->err, BILAT_INPUT, "%s:%d: '%s' is no %s (%s)", place->name,
	    ini_section_line(place->section), text, option, expected);
}

/* One of a list of words; the first if the option is absent. */
static bool word_of(const struct place *place, const char *option, const char *const words[],
    size_t count, const char *expected, int *out)
{
	const char *text = text_of(place, option);
	*out = 0;
	if (!*text)
		return true;
	for (size_t i = 0; i < count; i++) {
		if (strcmp(text, words[i]) == 0) {
			*out = (int)i;
			return true;
		}
	}
	return complain(place, option, text, expected);
}

#define WORDS(place, option, out, expected, ...)                                           \
	word_of(place, option, (const char *const[]){ __VA_ARGS__ },                       \
	    sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(const char *), expected, \
	    out)

static bool values_of(const struct place *place, const char *option, struct layout_values *out)
{
	static const char arrow[] = " -> ";
	out->count = ini_list_count(place->section, option);
	out->at = arena_array(place->arena, out->count, sizeof *out->at);
	for (size_t i = 0; i < out->count; i++) {
		const char *text = ini_list_at(place->section, option, i);
		const char *at = strstr(text, arrow);
		size_t arrow_length = sizeof arrow - 1;
		if (!at && text_ends(text, " ->")) {
			at = text + strlen(text) - 3;
			arrow_length = 3;
		}
		if (!at)
			return complain(place, option, text,
			    "write \"what stands there -> what it means\"");
		out->at[i].from = arena_strndup(place->arena, text, (size_t)(at - text));
		out->at[i].to = at + arrow_length;
	}
	return true;
}

static bool pattern_of(const struct place *place, const char *option, regex_t *out, bool *has)
{
	const char *text = text_of(place, option);
	*has = false;
	if (!*text)
		return true;
	if (regcomp(out, text, REG_EXTENDED) != 0)
		return complain(place, option, text, "a POSIX extended regular expression");
	*has = true;
	return true;
}

static bool role_of(const struct place *place, const char *text, enum role *out)
{
	for (int i = 0; i < ROLE_COUNT; i++) {
		if (strcmp(text, role_names[i]) == 0) {
			*out = (enum role)i;
			return true;
		}
	}
	return complain(place, "role", text, "see bilat-layout(5)");
}

static bool empty_of(const struct place *place, enum layout_empty *out)
{
	int word;
	if (!WORDS(place, "empty", &word, "missing or skip", "", "missing", "skip"))
		return false;
	*out = (enum layout_empty)word;
	return true;
}

static bool order_of(const struct place *place, enum layout_order *out)
{
	int word;
	if (!WORDS(place, "dates", &word, "ymd, dmy, mdy or auto", "ymd", "dmy", "mdy", "auto"))
		return false;
	*out = (enum layout_order)word;
	return true;
}

static bool read_column(const struct place *place, struct layout_column *out)
{
	struct layout_column column = {
		.name = ini_section_title(place->section),
		.also = texts_of(place, "also"),
		.of = text_of(place, "of"),
		.coding = texts_of(place, "coding"),
		.key = text_of(place, "key"),
		.neutral = texts_of(place, "neutral"),
		.only_with = text_of(place, "only_with"),
		.keep = ini_bool(place->section, "keep", false),
		.after = text_of(place, "after"),
		.before = text_of(place, "before"),
		.prefix = text_of(place, "prefix"),
		.letters = ini_bool(place->section, "letters", false),
		.commas = ini_bool(place->section, "commas", false),
		.unless = text_of(place, "unless"),
		.needed = text_of(place, "needed"),
		.assumed = text_of(place, "assumed"),
		.condition = text_of(place, "condition"),
		.unit = text_of(place, "unit"),
		.same_as = text_of(place, "same_as"),
		.must_map = ini_bool(place->section, "must_map", false),
		.zero_is_nothing = ini_bool(place->section, "zero_is_nothing", false),
	};
	if (!role_of(place, text_of(place, "role"), &column.role) ||
	    !values_of(place, "values", &column.values) ||
	    !values_of(place, "units", &column.units) || !empty_of(place, &column.empty) ||
	    !order_of(place, &column.order) ||
	    !pattern_of(place, "like", &column.like, &column.has_like))
		return false;
	*out = column;
	return true;
}

static bool read_across(const struct place *place, struct layout_across *out)
{
	out->key = text_of(place, "key");
	out->match = *text_of(place, "match") ? text_of(place, "match") : "*";
	out->min = ini_int(place->section, "min", 1);
	out->vintages = ini_bool(place->section, "vintages", false);
	out->coding = texts_of(place, "coding");
	if (!role_of(place, ini_section_title(place->section), &out->role) ||
	    !values_of(place, "values", &out->values))
		return false;
	switch (out->role) {
	case ROLE_PERIOD:
	case ROLE_PARTNER:
	case ROLE_REPORTER:
	case ROLE_INDICATOR:
	case ROLE_DETAIL:
		break;
	default:
		return complain(place, "role across", role_name(out->role),
		    "period, partner, reporter, indicator or detail");
	}
	return pattern_of(place, "like", &out->like, &out->has_like);
}

static bool read_columns(struct place place, struct layout *layout)
{
	const struct ini_section *root = place.section;
	layout->column_count = ini_section_count(root, "column");
	layout->columns =
	    arena_array(place.arena, layout->column_count, sizeof *layout->columns);
	for (size_t i = 0; i < layout->column_count; i++) {
		place.section = ini_section_at(root, "column", i);
		if (!read_column(&place, &layout->columns[i]))
			return false;
	}
	layout->case_count = ini_section_count(root, "case");
	layout->cases = arena_array(place.arena, layout->case_count, sizeof *layout->cases);
	for (size_t i = 0; i < layout->case_count; i++) {
		place.section = ini_section_at(root, "case", i);
		struct layout_case *special = &layout->cases[i];
		*special = (struct layout_case){ ini_section_title(place.section),
			text_of(&place, "reporter"), text_of(&place, "partner"),
			text_of(&place, "detail"), text_of(&place, "unit"), EMPTY_DEFAULT };
		if (!empty_of(&place, &special->empty))
			return false;
	}
	place.section = root;
	layout->has_across = ini_section_count(root, "across") > 0;
	if (ini_section_count(root, "across") > 1)
		return complain(&place, "second across", "across", "one section of it at most");
	if (!layout->has_across)
		return true;
	place.section = ini_section_at(root, "across", 0);
	return read_across(&place, &layout->across);
}

static bool scale_of(const struct place *place, enum layout_scale *out)
{
	int word;
	if (!WORDS(place, "scale", &word, "multiply, label or ask", "", "multiply", "label",
		"ask"))
		return false;
	*out = (enum layout_scale)word;
	return true;
}

static bool read_datasets(struct place place, struct layout *layout)
{
	const struct ini_section *root = place.section;
	size_t count = ini_section_count(root, "dataset");
	layout->datasets = arena_array(place.arena, count, sizeof *layout->datasets);
	for (size_t i = 0; i < count; i++) {
		struct layout_dataset *dataset = &layout->datasets[layout->dataset_count++];
		place.section = ini_section_at(root, "dataset", i);
		dataset->source = ini_section_title(place.section);
		dataset->unit = text_of(&place, "unit");
		dataset->projections = ini_bool(place.section, "projections", false);
		if (!scale_of(&place, &dataset->scale))
			return false;
	}
	return true;
}

static bool read_cells(struct place place, struct layout *layout)
{
	const struct ini_section *root = place.section;
	size_t count = ini_section_count(root, "cell");
	bool has;
	layout->cells = arena_array(place.arena, count, sizeof *layout->cells);
	for (size_t i = 0; i < count; i++) {
		struct layout_cell *cell = &layout->cells[i];
		place.section = ini_section_at(root, "cell", i);
		cell->names = ini_section_title(place.section);
		if (!pattern_of(&place, "like", &cell->like, &has))
			return false;
		if (!has)
			return complain(
			    &place, "cell", cell->names, "it needs a pattern: like");
		layout->cell_count++;
	}
	return true;
}

/* A pattern with one part in brackets. */
static bool check_pattern(const struct place *place, const char *option, const char *text)
{
	regex_t compiled;
	if (!*text)
		return true;
	if (!strchr(text, '(') || regcomp(&compiled, text, REG_EXTENDED) != 0)
		return complain(place, option, text,
		    "a POSIX extended regular expression with one part in brackets");
	regfree(&compiled);
	return true;
}

static bool check_capture(const struct place *place, const char *option)
{
	return check_pattern(place, option, text_of(place, option));
}

static bool check_captures(
    const struct place *place, const char *option, const struct layout_texts *texts)
{
	bool good = true;
	for (size_t i = 0; good && i < texts->count; i++)
		good = check_pattern(place, option, texts->at[i]);
	return good;
}

/* "line" sections: lines before the header. */
static bool read_lines(struct place place, struct layout *layout)
{
	const struct ini_section *root = place.section;
	size_t count = ini_section_count(root, "line");
	layout->lines = arena_array(place.arena, count, sizeof *layout->lines);
	for (size_t i = 0; i < count; i++) {
		struct layout_line *line = &layout->lines[layout->line_count++];
		place.section = ini_section_at(root, "line", i);
		line->like = text_of(&place, "like");
		if (!role_of(&place, ini_section_title(place.section), &line->role) ||
		    !check_capture(&place, "like"))
			return false;
		switch (line->role) {
		case ROLE_INDICATOR:
		case ROLE_UNIT:
		case ROLE_PERIOD:
		case ROLE_REPORTER:
		case ROLE_PARTNER:
		case ROLE_VINTAGE:
			break;
		default:
			return complain(&place, "role of a line", role_name(line->role),
			    "indicator, unit, period, reporter, partner or vintage");
		}
	}
	return true;
}

static bool read_delimiters(const struct place *place, struct layout *layout)
{
	static const struct {
		const char *name;
		char character;
	} known[] = { { ",", ',' }, { ";", ';' }, { "tab", '\t' }, { "|", '|' } };
	const struct layout_texts texts = texts_of(place, "delimiters");
	if (texts.count == 0) {
		layout->delimiters = ",;\t|";
		return true;
	}
	char *delimiters = arena_alloc(place->arena, texts.count + 1);
	for (size_t i = 0; i < texts.count; i++) {
		for (size_t k = 0; k < sizeof known / sizeof known[0]; k++) {
			if (strcmp(texts.at[i], known[k].name) == 0)
				delimiters[i] = known[k].character;
		}
		if (!delimiters[i])
			return complain(
			    place, "delimiter", texts.at[i], "\",\", \";\", \"tab\" or \"|\"");
	}
	layout->delimiters = delimiters;
	return true;
}

static bool read_words(const struct place *place, struct layout *layout)
{
	int kind, form, others, decimal;
	if (!WORDS(place, "kind", &kind, "figures, projects or events", "figures", "projects",
		"events") ||
	    !WORDS(
		place, "form", &form, "plain, codes or joined", "plain", "codes", "joined") ||
	    !WORDS(place, "others", &others, "ignore, detail, refuse or name", "ignore",
		"detail", "refuse", "name") ||
	    !WORDS(place, "decimal", &decimal, "\".\", \",\", auto or by delimiter", ".", ",",
		"auto", "by delimiter") ||
	    !scale_of(place, &layout->scale))
		return false;
	layout->kind = (enum layout_kind)kind;
	layout->form = (enum layout_form)form;
	layout->others = (enum layout_others)others;
	layout->decimal = (enum layout_decimal)decimal;
	return true;
}

static void read_texts(const struct place *place, struct layout *layout)
{
	layout->title = text_of(place, "title");
	layout->source = text_of(place, "source");
	layout->publisher = text_of(place, "publisher");
	layout->url = text_of(place, "url");
	layout->licence = text_of(place, "licence");
	layout->provenance = text_of(place, "provenance");
	layout->refuse = text_of(place, "refuse");
	layout->reporter = text_of(place, "reporter");
	layout->partner = text_of(place, "partner");
	layout->indicator = text_of(place, "indicator");
	layout->period = text_of(place, "period");
	layout->freq = text_of(place, "freq");
	layout->unit = text_of(place, "unit");
	layout->status = text_of(place, "status");
	layout->vintage_after = text_of(place, "vintage_after");
	layout->vintage_in_name = text_of(place, "vintage_in_name");
	layout->period_in_name = text_of(place, "period_in_name");
	layout->indicator_in_name = texts_of(place, "indicator_in_name");
	layout->vintage_in_footer = text_of(place, "vintage_in_footer");
	layout->source_in_footer = text_of(place, "source_in_footer");
	layout->code_suffix = text_of(place, "code_suffix");
	layout->others_before = text_of(place, "others_before");
	layout->require = texts_of(place, "require");
	layout->optional = texts_of(place, "optional");
	layout->forbid = texts_of(place, "forbid");
	layout->preamble = texts_of(place, "preamble");
	layout->footer = texts_of(place, "footer");
	layout->not_units = texts_of(place, "not_units");
	layout->others_neutral = texts_of(place, "others_neutral");
	layout->trailing_empty_field = ini_bool(place->section, "trailing_empty_field", false);
	layout->thousands = ini_bool(place->section, "thousands", false);
	layout->codes_say_more = ini_bool(place->section, "codes_say_more", false);
	layout->projections = ini_bool(place->section, "projections", false);
	layout->unit_in_label = ini_bool(place->section, "unit_in_label", false);
}

static bool read_all(const struct place *place, struct layout *layout)
{
	read_texts(place, layout);
	if (!read_words(place, layout) || !read_delimiters(place, layout) ||
	    !empty_of(place, &layout->empty) || !order_of(place, &layout->order) ||
	    !values_of(place, "missing", &layout->missing) ||
	    !values_of(place, "reads", &layout->reads) ||
	    !values_of(place, "agencies", &layout->agencies) ||
	    !values_of(place, "period_marks", &layout->period_marks) ||
	    !values_of(place, "flags", &layout->flags) ||
	    !pattern_of(place, "others_like", &layout->others_like, &layout->has_others_like) ||
	    !values_of(place, "footer_sources", &layout->footer_sources) ||
	    !check_capture(place, "vintage_in_name") ||
	    !check_captures(place, "indicator_in_name", &layout->indicator_in_name) || !read_lines(*place, layout) ||
	    !attributes_read(text_of(place, "attributes"), place->arena, &layout->attributes,
		place->err) ||
	    !check_capture(place, "period_in_name") || !read_columns(*place, layout) ||
	    !read_datasets(*place, layout) || !read_cells(*place, layout))
		return false;
	if (layout->require.count == 0 && layout->preamble.count == 0)
		return bilat_fail(place->err, BILAT_INPUT,
		    "%s: nothing is required (list the names that the header must have)",
		    place->name);
	return true;
}

bool layout_read(
    const char *name, const char *text, struct layout **out, struct bilat_error *err)
{
	struct ini *ini;
	if (!ini_parse(name, text, layout_options, &ini, err))
		return false;
	struct arena *arena = arena_new();
	struct layout *layout = arena_alloc(arena, sizeof *layout);
	struct memory *memory = arena_alloc(arena, sizeof *memory);
	*memory = (struct memory){ ini, arena };
	layout->memory = memory;
	const char *slash = strrchr(name, '/');
	layout->name = arena_strdup(arena, slash ? slash + 1 : name);
	char *dot = strrchr(layout->name, '.');
	if (dot)
		*dot = '\0';
	const struct place place = { name, ini_root(ini), arena, err };
	if (!read_all(&place, layout)) {
		layout_free(layout);
		return false;
	}
	*out = layout;
	return true;
}

void layout_free(struct layout *layout)
{
	if (!layout)
		return;
	struct memory *memory = layout->memory;
	if (layout->has_others_like)
		regfree(&layout->others_like);
	if (layout->has_across && layout->across.has_like)
		regfree(&layout->across.like);
	for (size_t i = 0; i < layout->cell_count; i++)
		regfree(&layout->cells[i].like);
	for (size_t i = 0; i < layout->column_count; i++) {
		if (layout->columns[i].has_like)
			regfree(&layout->columns[i].like);
	}
	struct arena *arena = memory->arena;
	ini_free(memory->ini);
	arena_free(arena);
}
