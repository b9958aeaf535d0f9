/* The draft of a layout, for a person to complete. */
#include <string.h>

#include "base/file.h"
#include "base/str.h"
#include "base/utf8.h"
#include "load/detect.h"
#include "load/sketch.h"

/* A header with these names is enough to know a table again. */
#define REQUIRED_MOST 8
/* Where comments stand. */
#define COMMENT_COLUMN 56

/* In quotes, so that no character of a name means anything. */
static void add_quoted(struct str *out, const char *text)
{
	str_add_char(out, '"');
	for (; *text; text++) {
		if (strchr("\"\\$", *text))
			str_add_char(out, '\\');
		str_add_char(out, *text);
	}
	str_add_char(out, '"');
}

static void add_comment(struct str *out, size_t line_start, const char *comment)
{
	size_t width = utf8_width(out->text + line_start);
	struct str clean = STR_INIT;
	utf8_clean(&clean, comment);
	str_repeat(out, " ", width < COMMENT_COLUMN ? COMMENT_COLUMN - width : 1);
	str_printf(out, "# %s\n", clean.text);
	str_done(&clean);
}

static bool has_role(const struct sketch *sketch, enum role role)
{
	for (size_t i = 0; i < sketch->count; i++) {
		if (sketch->columns[i].role == role && !sketch->columns[i].across)
			return true;
	}
	return sketch->across == role;
}

/* A line of the head, with what is to be done. */
static void add_setting(
    struct str *out, const char *name, const char *value, bool use, const char *comment)
{
	size_t start = out->length;
	str_printf(out, "%s%s = ", use ? "" : "#", name);
	add_quoted(out, value);
	add_comment(out, start, comment);
}

static const char *only_value(const struct sketch *sketch)
{
	for (size_t i = 0; i < sketch->count; i++) {
		if (sketch->columns[i].role == ROLE_VALUE && !sketch->columns[i].across)
			return sketch->columns[i].name;
	}
	return NULL;
}

static void add_settings(const struct sketch *sketch, struct str *out)
{
	add_setting(out, "source", "unstated", true,
	    "complete: the id of who makes the figures (bilat source)");
	add_setting(out, "publisher", "", false, "complete: their name");
	if (!has_role(sketch, ROLE_REPORTER))
		add_setting(out, "reporter", "KAZ", false, "complete: whose figures these are");
	const char *value = only_value(sketch);
	if (!has_role(sketch, ROLE_INDICATOR))
		add_setting(out, "indicator", value ? value : "CODE", value != NULL,
		    "complete: a code that the catalogue maps, or one of its own");
	if (!has_role(sketch, ROLE_PERIOD))
		add_setting(out, "period", "2024", false, "complete: if it is one for all");
	if (!has_role(sketch, ROLE_UNIT))
		add_setting(out, "unit", "mn USD", false, "complete: the unit and multiplier");
	str_add(out, "decimal = auto\n");
	if (has_role(sketch, ROLE_PERIOD))
		str_add(out, "dates = auto\n");
}

static void add_required(const struct sketch *sketch, struct str *out)
{
	size_t count = 0;
	str_add(out, "require = {");
	for (size_t i = 0; i < sketch->count && count < REQUIRED_MOST; i++) {
		const struct sketch_column *column = &sketch->columns[i];
		if (!*column->name || (column->across && sketch->across != ROLE_INDICATOR))
			continue;
		str_add(out, count++ > 0 ? ", " : "");
		add_quoted(out, column->name);
	}
	str_add(out, "}\n");
}

/* "Country of birth" -> country_of_birth; what has no Latin letters is counted. */
static void add_key(struct str *out, const char *name, size_t index)
{
	struct str folded = STR_INIT;
	bool latin = false;
	utf8_fold(&folded, name);
	for (char *c = folded.text; *c; c++) {
		bool letter = (*c >= 'a' && *c <= 'z') || (*c >= '0' && *c <= '9');
		latin = latin || (*c >= 'a' && *c <= 'z');
		if (!letter)
			*c = '_';
	}
	if (latin && folded.length < 40)
		str_add(out, folded.text);
	else
		str_printf(out, "column_%zu", index + 1);
	str_done(&folded);
}

/* The column that this one repeats: the first of its kind. */
static const char *repeated(const struct sketch *sketch, size_t index)
{
	static const enum role roles[] = { ROLE_REPORTER, ROLE_PARTNER, ROLE_INDICATOR };
	const char *nearest = "reporter";
	for (size_t i = 0; i < index; i++) {
		for (size_t k = 0; k < sizeof roles / sizeof roles[0]; k++) {
			if (sketch->columns[i].role == roles[k])
				nearest = role_name(roles[k]);
		}
	}
	return nearest;
}

static const char *advice(enum role role)
{
	switch (role) {
	case ROLE_DETAIL:
		return "; complete: a further dimension, or ignore";
	case ROLE_IGNORE:
		return "; nothing was recognised in it";
	case ROLE_LABEL:
		return "; or partner, if it is one";
	default:
		return "";
	}
}

static void add_column(const struct sketch *sketch, size_t index, struct str *out)
{
	const struct sketch_column *column = &sketch->columns[index];
	struct str comment = STR_INIT;
	size_t start = out->length;
	str_add(out, "column ");
	add_quoted(out, column->name);
	str_printf(out, " { role = %s", role_name(column->role));
	if (column->role == ROLE_DETAIL) {
		str_add(out, " key = ");
		add_key(out, column->name, index);
	} else if (column->role == ROLE_LABEL) {
		str_printf(out, " of = %s", repeated(sketch, index));
	} else if (*column->coding) {
		str_printf(out, " coding = {\"%s\"}", column->coding);
	}
	str_add(out, " }");
	str_printf(&comment, "%s%s%s", *column->example ? "first: " : "empty", column->example,
	    advice(column->role));
	add_comment(out, start, comment.text);
	str_done(&comment);
}

static void add_across(const struct sketch *sketch, struct str *out)
{
	const struct sketch_column *first = NULL;
	for (size_t i = 0; i < sketch->count && !first; i++)
		first = sketch->columns[i].across ? &sketch->columns[i] : NULL;
	if (!first)
		return;
	size_t start = out->length;
	str_printf(out, "across \"%s\" {", role_name(sketch->across));
	if (sketch->across == ROLE_REPORTER || sketch->across == ROLE_PARTNER)
		str_printf(out, " coding = {\"%s\"}", first->coding);
	str_add(out, " match = \"*\" }");
	struct str comment = STR_INIT;
	str_printf(&comment, "columns such as %s", first->name);
	add_comment(out, start, comment.text);
	str_done(&comment);
}

void sketch_draft(const struct sketch *sketch, const char *name, struct str *out)
{
	struct str clean = STR_INIT;
	utf8_clean(&clean, path_name(name));
	str_printf(out,
	    "# Drafted from %s, whose header is line %lld (%s between its fields).\n"
	    "# Look through it, complete what says so, and put it into\n"
	    "# ~/.config/bilat/layouts/ under the name that the layout is to have, ending in "
	    ".conf;\n"
	    "# then bilat inspect shows how the table is read. bilat-layout(5) has all "
	    "words.\n",
	    clean.text, (long long)sketch->header_line,
	    detection_delimiter_name(sketch->delimiter));
	str_add(out, "title = ");
	add_quoted(out, clean.text);
	str_add_char(out, '\n');
	add_settings(sketch, out);
	add_required(sketch, out);
	str_add_char(out, '\n');
	for (size_t i = 0; i < sketch->count; i++) {
		if (*sketch->columns[i].name && !sketch->columns[i].across)
			add_column(sketch, i, out);
	}
	add_across(sketch, out);
	str_done(&clean);
}
