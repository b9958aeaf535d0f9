#include "chart/svg.h"

#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/sha256.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "base/xalloc.h"

void svg_escape(struct str *out, const char *text)
{
	struct str clean = STR_INIT;
	utf8_clean(&clean, text ? text : "");
	for (const char *at = clean.text; *at; at++) {
		switch (*at) {
		case '&':
			str_add(out, "&amp;");
			break;
		case '<':
			str_add(out, "&lt;");
			break;
		case '>':
			str_add(out, "&gt;");
			break;
		case '"':
			str_add(out, "&quot;");
			break;
		case '\'':
			str_add(out, "&#39;");
			break;
		default:
			str_add_char(out, *at);
		}
	}
	str_done(&clean);
}

/* gnuplot opens many groups for nothing: one is written only when something stands in it. */
struct finisher {
	struct str *out;
	VEC(char *) waiting;
	int depth;
	size_t path, path_end; /* the last path written, from '<' to behind its line */
};

static bool name_is(const char *tag, const char *name)
{
	size_t length = strlen(name);
	return !strncmp(tag, name, length) && !isalnum((unsigned char)tag[length]);
}

/* "rgb( 18,  67, 109)" becomes "#12436d"; of anything else the words, one blank apart. */
static void add_value(struct str *out, const char *value, size_t length)
{
	unsigned red, green, blue;
	char text[32];
	if (length < sizeof text && length > 4 && !strncmp(value, "rgb(", 4)) {
		memcpy(text, value, length);
		text[length] = '\0';
		if (sscanf(text, "rgb(%3u,%3u,%3u)", &red, &green, &blue) == 3) {
			str_printf(out, "#%02x%02x%02x", red & 255, green & 255, blue & 255);
			return;
		}
	}
	bool first = true;
	for (const char *at = value, *end = value + length; at < end;) {
		const char *word = at;
		while (at < end && !isspace((unsigned char)*at))
			at++;
		if (at > word) {
			str_add(out, first ? "" : " ");
			str_add_bytes(out, word, (size_t)(at - word));
			first = false;
		}
		while (at < end && isspace((unsigned char)*at))
			at++;
	}
}

struct attribute {
	const char *name, *value;
	size_t name_length, value_length;
};

/* The next attribute of a tag; false at its end. */
static bool next_attribute(const char **at, const char *end, struct attribute *out)
{
	const char *name = *at;
	while (name < end && (isspace((unsigned char)*name) || *name == '/'))
		name++;
	const char *equals = name;
	while (equals < end && *equals != '=' && !isspace((unsigned char)*equals))
		equals++;
	const char *open = equals;
	while (open < end && *open != '\'' && *open != '"')
		open++;
	if (open >= end)
		return false;
	const char *close = memchr(open + 1, *open, (size_t)(end - open - 1));
	if (!close)
		return false;
	*out = (struct attribute){ name, open + 1, (size_t)(equals - name),
		(size_t)(close - open - 1) };
	*at = close + 1;
	return true;
}

static bool attribute_is(const struct attribute *attribute, const char *name)
{
	return attribute->name_length == strlen(name) &&
	       !strncmp(attribute->name, name, attribute->name_length);
}

/* A tag from behind '<' to '>' with its attributes in one form, ids dropped, the font's weight
 * told. */
static void add_tag(struct str *out, const char *tag, const char *end)
{
	const char *at = tag;
	while (at < end && (isalnum((unsigned char)*at)))
		at++;
	str_add_char(out, '<');
	str_add_bytes(out, tag, (size_t)(at - tag));
	struct attribute attribute;
	while (next_attribute(&at, end, &attribute)) {
		if (attribute_is(&attribute, "id"))
			continue;
		if (attribute_is(&attribute, "font-family")) {
			if (memmem(attribute.value, attribute.value_length, ":Bold", 5))
				str_add(out, " font-weight=\"bold\"");
			continue;
		}
		str_add_char(out, ' ');
		str_add_bytes(out, attribute.name, attribute.name_length);
		str_add(out, "=\"");
		add_value(out, attribute.value, attribute.value_length);
		str_add_char(out, '"');
	}
	str_add(out, end > tag && end[-1] == '/' ? "/>" : ">");
}

/* A marker is a reference to a definition of gnuplot's; written out it needs no id. */
static void add_marker(struct str *out, const char *tag, const char *end)
{
	static const struct {
		int number;
		const char *shape;
	} shapes[] = {
		{ 4, "path d=\"M-0.95,-0.95h1.9v1.9h-1.9z\"" },
		{ 6, "circle r=\"1.05\"" },
		{ 8, "path d=\"M0,-1.33 L-1.33,0.67 L1.33,0.67z\"" },
		{ 10, "path d=\"M0,1.33 L1.33,-0.67 L-1.33,-0.67z\"" },
		{ 12, "path d=\"M0,-1.35 L1.35,0 L0,1.35 L-1.35,0z\"" },
	};
	const char *shape = shapes[1].shape;
	const char *at = tag + strlen("use");
	struct str rest = STR_INIT;
	struct attribute attribute;
	while (next_attribute(&at, end, &attribute)) {
		if (attribute_is(&attribute, "xlink:href")) {
			long number = strtol(attribute.value + strlen("#gpPt"), NULL, 10);
			for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++)
				if (shapes[i].number == number)
					shape = shapes[i].shape;
			continue;
		}
		bool color = attribute_is(&attribute, "color");
		str_printf(&rest, " %.*s=\"", color ? 4 : (int)attribute.name_length,
		    color ? "fill" : attribute.name);
		add_value(&rest, attribute.value, attribute.value_length);
		str_add_char(&rest, '"');
	}
	str_printf(out, "<%s%s stroke=\"none\"/>", shape, rest.text);
	str_done(&rest);
}

static void write_waiting(struct finisher *finisher)
{
	for (size_t i = 0; i < finisher->waiting.count; i++) {
		str_printf(finisher->out, "%s\n", finisher->waiting.at[i]);
		free(finisher->waiting.at[i]);
		finisher->depth++;
	}
	vec_clear(&finisher->waiting);
}

static void open_group(struct finisher *finisher, const char *tag, const char *end)
{
	struct str text = STR_INIT;
	add_tag(&text, tag, end);
	*vec_push(&finisher->waiting) = str_take(&text);
}

static bool close_group(struct finisher *finisher)
{
	if (finisher->waiting.count > 0) {
		free(finisher->waiting.at[--finisher->waiting.count]);
		return true;
	}
	str_add(finisher->out, "</g>\n");
	return --finisher->depth >= 0;
}

/* Goes on with a line that another path begins: "M1,2 L3,4" and "M3,4 L5,6" are "M1,2 L3,4
 * L5,6". */
static void join_points(struct str *out, const char *more)
{
	const char *last = strrchr(out->text, ' ');
	size_t length = strcspn(more, " ");
	if (last && !strncmp(last + 2, more + 1, length - 1) && last[1 + length] == '\0')
		more += length;
	else
		str_add_char(out, ' ');
	str_add(out, more);
}

/* A path.  Lines drawn alike one behind the other are one path or several, as a value that
 * gnuplot 5.4 reads and never sets happens to be: here they are one, or the same chart would
 * not always be the same bytes. */
static void add_path(struct finisher *finisher, const char *tag, const char *end)
{
	static const char data[] = " d=\"M";
	static const char close[] = "\"/>\n";
	struct str *out = finisher->out;
	size_t start = out->length;
	add_tag(out, tag, end);
	str_add_char(out, '\n');
	const char *points = strstr(out->text + start, data);
	size_t before = points ? (size_t)(points - out->text) - start + strlen(data) : 0;
	bool alike = points && finisher->path_end == start &&
		     start - finisher->path > before + strlen(close) &&
		     !memcmp(out->text + finisher->path, out->text + start, before);
	if (alike) {
		char *more = xstrdup(out->text + start + before - 1);
		str_cut(out, start - strlen(close));
		join_points(out, more);
		free(more);
	} else {
		finisher->path = start;
	}
	finisher->path_end = out->length;
}

/* Elements that are dropped with all they hold. */
static const char *dropped_end(const char *tag)
{
	static const char *const names[][2] = { { "title", "</title>" }, { "desc", "</desc>" },
		{ "defs", "</defs>" }, { "script", "</script>" }, { "!--", "-->" },
		{ "style", "</style>" } };
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (!strncmp(tag, names[i][0], strlen(names[i][0])))
			return names[i][1];
	return NULL;
}

/* gnuplot leaves ">" as it is, and "]]>" may not stand in XML. */
static void add_words(struct str *out, const char *from, const char *to)
{
	for (const char *at = from; at < to; at++) {
		if (*at == '>' && at - from >= 2 && at[-1] == ']' && at[-2] == ']')
			str_add(out, "&gt;");
		else
			str_add_char(out, *at);
	}
}

/* One tag; *at is behind its '<' and moves behind what has been dealt with. */
static bool finish_tag(struct finisher *finisher, const char **at)
{
	const char *tag = *at;
	const char *closing = dropped_end(tag);
	const char *end = closing ? strstr(tag, closing) : strchr(tag, '>');
	if (!end)
		return false;
	*at = end + (closing ? strlen(closing) : 1);
	if (closing || *tag == '?' || name_is(tag, "svg") || name_is(tag, "/svg"))
		return true;
	if (name_is(tag, "g")) {
		open_group(finisher, tag, end);
		return true;
	}
	if (name_is(tag, "/g"))
		return close_group(finisher);
	write_waiting(finisher);
	if (name_is(tag, "text")) {
		const char *stop = strstr(end, "</text>");
		if (!stop)
			return false;
		add_tag(finisher->out, tag, end);
		add_words(finisher->out, end + 1, stop);
		str_add(finisher->out, "</text>\n");
		*at = stop + strlen("</text>");
		return true;
	}
	if (name_is(tag, "path")) {
		add_path(finisher, tag, end);
		return true;
	}
	if (name_is(tag, "use"))
		add_marker(finisher->out, tag, end);
	else
		add_tag(finisher->out, tag, end);
	str_add_char(finisher->out, '\n');
	return true;
}

static bool finish_body(struct str *out, const char *svg)
{
	struct finisher finisher = { .out = out, .waiting = VEC_INIT };
	bool done = true;
	const char *at = strchr(svg, '<');
	while (done && at) {
		at++;
		done = finish_tag(&finisher, &at);
		at = strchr(at, '<');
	}
	done = done && finisher.depth == 0 && finisher.waiting.count == 0;
	while (finisher.waiting.count > 0)
		free(finisher.waiting.at[--finisher.waiting.count]);
	vec_done(&finisher.waiting);
	return done;
}

static void add_variable(
    struct str *out, const char *body, const char *prefix, const char *name, uint32_t color)
{
	static const char *const places[] = { "fill", "stroke" };
	for (size_t i = 0; i < 2; i++) {
		char use[32];
		snprintf(use, sizeof use, "%s=\"#%06x\"", places[i], (unsigned)color);
		if (strstr(body, use))
			str_printf(out, "#%s [%s]{%s:var(--chart-%s,#%06x)}\n", prefix, use,
			    places[i], name, (unsigned)color);
	}
}

static void add_style(
    struct str *out, const char *body, const char *prefix, const struct chart_theme *theme)
{
	str_add(out, "<style>\n");
	add_variable(out, body, prefix, "ink", theme->ink);
	add_variable(out, body, prefix, "muted", theme->muted);
	add_variable(out, body, prefix, "grid", theme->grid);
	add_variable(out, body, prefix, "axis", theme->axis);
	add_variable(out, body, prefix, "paper", theme->paper);
	for (size_t i = 0; i < theme->series_count; i++) {
		char name[32];
		snprintf(name, sizeof name, "%zu", i + 1);
		add_variable(out, body, prefix, name, theme->series[i]);
		if (theme->series_text[i] == theme->series[i])
			continue;
		snprintf(name, sizeof name, "%zu-text", i + 1);
		add_variable(out, body, prefix, name, theme->series_text[i]);
	}
	str_add(out, "</style>\n");
}

/* Ids have to differ between charts that stand in one page: they come from name and content. */
static void make_prefix(char out[16], const char *name, const struct str *body)
{
	struct sha256 sha;
	char hex[SHA256_HEX_SIZE];
	sha256_init(&sha);
	sha256_add(&sha, name, strlen(name) + 1);
	sha256_add(&sha, body->text, body->length);
	sha256_hex(&sha, hex);
	snprintf(out, 16, "chart-%.8s", hex);
}

bool svg_finish(struct str *out, const char *svg, const struct svg_titles *titles,
    const struct chart_theme *theme, struct bilat_error *err)
{
	double width;
	double height;
	const char *box = strstr(svg, "viewBox=\"0 0 ");
	struct str body = STR_INIT;
	if (!box || sscanf(box, "viewBox=\"0 0 %lf %lf\"", &width, &height) != 2 ||
	    !finish_body(&body, svg)) {
		str_done(&body);
		return bilat_fail(err, BILAT_PROGRAM,
		    "gnuplot wrote an SVG of unknown form (version 5.2 or later is needed)");
	}
	char prefix[16];
	make_prefix(prefix, titles->name, &body);
	str_printf(out,
	    "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"%s\" class=\"chart\""
	    " width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\" role=\"img\""
	    " aria-labelledby=\"%s-title %s-desc\" style=\"max-width:100%%;height:auto\""
	    " font-family=\"",
	    prefix, width, height, width, height, prefix, prefix);
	str_add(out, theme->font_stack);
	str_printf(out, "\">\n<title id=\"%s-title\">", prefix);
	svg_escape(out, titles->title);
	str_printf(out, "</title>\n<desc id=\"%s-desc\">", prefix);
	svg_escape(out, titles->description ? titles->description : titles->title);
	str_add(out, "</desc>\n");
	add_style(out, body.text, prefix, theme);
	str_add(out, body.text);
	str_add(out, "</svg>\n");
	str_done(&body);
	return true;
}
