#include "chart/theme.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/ini.h"
#include "base/num.h"
#include "base/resource.h"

#define THEME_FILE "plots/theme.conf"

static const struct ini_option options[] = {
	{ "font", INI_TEXT, NULL },
	{ "font_stack", INI_TEXT, NULL },
	{ "width", INI_INT, NULL },
	{ "height", INI_INT, NULL },
	{ "title_size", INI_INT, NULL },
	{ "subtitle_size", INI_INT, NULL },
	{ "label_size", INI_INT, NULL },
	{ "tick_size", INI_INT, NULL },
	{ "footnote_size", INI_INT, NULL },
	{ "ink", INI_TEXT, NULL },
	{ "muted", INI_TEXT, NULL },
	{ "grid", INI_TEXT, NULL },
	{ "axis", INI_TEXT, NULL },
	{ "paper", INI_TEXT, NULL },
	{ "series", INI_LIST, NULL },
	{ "series_text", INI_LIST, NULL },
	{ "up", INI_TEXT, NULL },
	{ "down", INI_TEXT, NULL },
	{ "accent", INI_TEXT, NULL },
	{ "other", INI_TEXT, NULL },
	{ "line_width", INI_TEXT, NULL },
	{ "dot_size", INI_TEXT, NULL },
	{ NULL, INI_TEXT, NULL },
};

static bool color_parse(const char *text, uint32_t *out)
{
	if (!text || text[0] != '#' || strlen(text) != 7 ||
	    strspn(text + 1, "0123456789abcdefABCDEF") != 6)
		return false;
	*out = (uint32_t)strtoul(text + 1, NULL, 16);
	return true;
}

static bool read_color(
    const struct ini_section *root, const char *name, uint32_t *out, struct bilat_error *err)
{
	const char *text = ini_text(root, name);
	if (color_parse(text, out))
		return true;
	return bilat_fail(err, BILAT_INPUT, "%s: '%s' is not a colour for %s (write #rrggbb)",
	    THEME_FILE, text ? text : "", name);
}

static bool read_colors(
    const struct ini_section *root, struct chart_theme *theme, struct bilat_error *err)
{
	const struct {
		const char *name;
		uint32_t *out;
	} colors[] = {
		{ "ink", &theme->ink },
		{ "muted", &theme->muted },
		{ "grid", &theme->grid },
		{ "axis", &theme->axis },
		{ "paper", &theme->paper },
		{ "up", &theme->up },
		{ "down", &theme->down },
		{ "accent", &theme->accent },
		{ "other", &theme->other },
	};
	for (size_t i = 0; i < sizeof colors / sizeof colors[0]; i++)
		if (!read_color(root, colors[i].name, colors[i].out, err))
			return false;
	return true;
}

static bool read_series(const struct ini_section *root, const char *name, uint32_t *out,
    size_t *count_out, struct bilat_error *err)
{
	size_t count = ini_list_count(root, name);
	if (count < 5 || count > THEME_SERIES)
		return bilat_fail(err, BILAT_INPUT, "%s: %s needs five to %d colours",
		    THEME_FILE, name, THEME_SERIES);
	for (size_t i = 0; i < count; i++) {
		const char *text = ini_list_at(root, name, i);
		if (!color_parse(text, &out[i]))
			return bilat_fail(err, BILAT_INPUT,
			    "%s: '%s' is not a colour for %s (write #rrggbb)", THEME_FILE, text,
			    name);
	}
	*count_out = count;
	return true;
}

static bool read_number(
    const struct ini_section *root, const char *name, double *out, struct bilat_error *err)
{
	const char *text = ini_text(root, name);
	if (text && num_parse(text, out) && *out > 0 && *out < 100)
		return true;
	return bilat_fail(err, BILAT_INPUT, "%s: '%s' is not a width for %s", THEME_FILE,
	    text ? text : "", name);
}

static bool read_theme(struct arena *arena, const struct ini_section *root,
    struct chart_theme *theme, struct bilat_error *err)
{
	const char *font = ini_text(root, "font");
	const char *stack = ini_text(root, "font_stack");
	theme->font = arena_strdup(arena, font ? font : "Liberation Sans");
	theme->font_stack = arena_strdup(arena, stack ? stack : "sans-serif");
	theme->width = (int)ini_int(root, "width", 720);
	theme->height = (int)ini_int(root, "height", 420);
	theme->title_size = (double)ini_int(root, "title_size", 17);
	theme->subtitle_size = (double)ini_int(root, "subtitle_size", 13);
	theme->label_size = (double)ini_int(root, "label_size", 12);
	theme->tick_size = (double)ini_int(root, "tick_size", 11);
	theme->footnote_size = (double)ini_int(root, "footnote_size", 10);
	size_t texts = 0;
	if (!read_colors(root, theme, err) ||
	    !read_series(root, "series", theme->series, &theme->series_count, err) ||
	    !read_series(root, "series_text", theme->series_text, &texts, err) ||
	    !read_number(root, "line_width", &theme->line_width, err) ||
	    !read_number(root, "dot_size", &theme->dot_size, err))
		return false;
	if (texts != theme->series_count)
		return bilat_fail(err, BILAT_INPUT,
		    "%s: series and series_text differ in length", THEME_FILE);
	return true;
}

bool chart_theme_read(struct arena *arena, struct chart_theme *out, struct bilat_error *err)
{
	struct resource resource;
	struct ini *ini = NULL;
	struct chart_theme theme = { 0 };
	if (!resource_get(THEME_FILE, &resource, err) ||
	    !ini_parse(THEME_FILE, resource.bytes, options, &ini, err))
		return false;
	bool done = read_theme(arena, ini_root(ini), &theme, err);
	ini_free(ini);
	if (done)
		*out = theme;
	return done;
}

uint32_t color_mix(uint32_t color, uint32_t paper, double part)
{
	uint32_t mixed = 0;
	for (int shift = 0; shift <= 16; shift += 8) {
		double a = (double)((color >> shift) & 0xff);
		double b = (double)((paper >> shift) & 0xff);
		mixed |= (uint32_t)(a * part + b * (1 - part) + 0.5) << shift;
	}
	return mixed;
}
