#include "chart/script.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/num.h"
#include "base/resource.h"
#include "base/utf8.h"
#include "chart/draw.h"
#include "chart/glyphs.h"

#define TEMPLATE_FILE "plots/chart.gp"
#define SCREEN_DPI 96.0
#define MOST_PLAIN 15 /* decimals of a number that fits into 64 bits */

void script_quote(struct str *out, const char *text)
{
	struct str clean = STR_INIT;
	utf8_clean(&clean, text ? text : "");
	/* gnuplot takes two quotes at the very beginning for an empty string, so quotes that
	 * lead the text are a constant of their own. */
	size_t leading = strspn(clean.text, "'");
	if (leading > 0) {
		str_add_char(out, '"');
		str_repeat(out, "'", leading);
		str_add(out, "\".");
	}
	str_add_char(out, '\'');
	for (const char *at = clean.text + leading; *at; at++) {
		if (*at == '\'')
			str_add_char(out, '\'');
		str_add_char(out, *at);
	}
	str_add_char(out, '\'');
	str_done(&clean);
}

/* What lies behind the point of value * 10^decimals, a whole number: digits without the zeros
 * at their end. */
static void add_whole(struct str *out, int64_t whole, int decimals)
{
	char digits[32];
	uint64_t left = (uint64_t)(whole < 0 ? -whole : whole);
	size_t at = sizeof digits;
	bool any = false;
	for (int i = 0; i < decimals || left > 0 || i == decimals; i++) {
		if (i == decimals && any)
			digits[--at] = '.';
		char digit = (char)('0' + left % 10);
		left /= 10;
		any |= digit != '0';
		if (any || i >= decimals)
			digits[--at] = digit;
	}
	if (whole < 0)
		digits[--at] = '-';
	str_add_bytes(out, digits + at, sizeof digits - at);
}

/* Nine digits are far below a pixel, and the same on every machine. */
static void add_number(struct str *out, double value)
{
	char text[NUM_SIZE];
	double size = value < 0 ? -value : value;
	double power = 1e6;
	int decimals = 6;
	for (double left = size; left >= 1000 && decimals > 0; left /= 10) {
		power /= 10;
		decimals--;
	}
	for (double left = size; left > 0 && left < 0.1 && decimals < 60; left *= 10) {
		power *= 10;
		decimals++;
	}
	if (decimals <= MOST_PLAIN && size < 1e12) {
		add_whole(out, llround(value * power), decimals);
		return;
	}
	str_add(out, num_print(text, num_round(value, decimals)));
}

/* A place as a part of the picture: a hundredth of a pixel. */
static void add_part(struct str *out, double part)
{
	add_whole(out, llround(part * 1e5), 5);
}

static void add_block(struct str *out, const struct scene *scene, enum layer layer)
{
	str_printf(out, "$%s << EOD\n", layer_names[layer]);
	for (size_t i = 0; i < scene->layers[layer].count; i++) {
		const struct scene_row *row = &scene->layers[layer].at[i];
		for (unsigned k = 0; k < row->count; k++) {
			if (k > 0)
				str_add_char(out, ' ');
			add_number(out, row->n[k]);
		}
		str_add_char(out, '\n');
	}
	str_add(out, "EOD\n");
}

static void add_text(struct str *out, const struct scene *scene, const struct scene_text *text,
    enum bilat_chart_format format)
{
	static const char *const aligns[] = { "left", "center", "right" };
	str_add(out, "set label ");
	script_quote(out,
	    format == BILAT_CHART_SVG ? text->text : glyphs_drawable(scene->arena, text->text));
	str_add(out, " at screen ");
	add_part(out, text->x / scene->width);
	str_add(out, ", screen ");
	add_part(out, 1 - text->y / scene->height);
	str_printf(out, " %s font ", aligns[text->align]);
	struct str font = STR_INIT;
	str_printf(&font, "%s%s,", scene->theme.font, text->bold ? ":Bold" : "");
	add_number(&font, text->size);
	script_quote(out, font.text);
	str_done(&font);
	str_printf(out, " textcolor rgb '#%06x' noenhanced front\n", (unsigned)text->color);
}

/* A drawing is laid out in pixels of a screen with 96 an inch; cairo's point is 4/3 of one, and
 * its markers are smaller. */
static void add_png(struct str *out, const struct scene *scene, double scale, const char *font)
{
	str_printf(out, "pngcairo noenhanced size %.0f,%.0f font ", scene->width * scale,
	    scene->height * scale);
	script_quote(out, font);
	str_add(out, " fontscale ");
	add_number(out, num_round(0.75 * scale, 4));
	str_add(out, " linewidth ");
	add_number(out, num_round(scale, 4));
	str_add(out, " pointscale ");
	add_number(out, num_round(1.35 * scale, 4));
	str_add(out, " dashlength 1.4");
}

static void add_terminal(struct str *out, const struct scene *scene,
    const struct bilat_chart_job *job, const char *output_path)
{
	int width = (int)scene->width;
	int height = (int)scene->height;
	struct str font = STR_INIT;
	str_printf(&font, "%s,12", scene->theme.font);
	str_add(out, "set terminal ");
	switch (job->format) {
	case BILAT_CHART_SVG:
		str_printf(out, "svg noenhanced size %d,%d dynamic font ", width, height);
		script_quote(out, font.text);
		break;
	case BILAT_CHART_PNG:
		add_png(out, scene, (job->dpi > 0 ? job->dpi : SCRIPT_PNG_DPI) / SCREEN_DPI,
		    font.text);
		break;
	case BILAT_CHART_PDF:
		/* An inch is 96 pixels, as on a screen: the usual chart fits a page. */
		str_add(out, "pdfcairo noenhanced size ");
		add_number(out, num_round(scene->width / SCREEN_DPI, 4));
		str_add(out, "in,");
		add_number(out, num_round(scene->height / SCREEN_DPI, 4));
		str_add(out, "in font ");
		script_quote(out, font.text);
		str_add(
		    out, " fontscale 0.5625 linewidth 1.5 pointscale 1.0125 dashlength 1.4");
		break;
	}
	str_add(out, "\nset output ");
	script_quote(out, output_path);
	str_add_char(out, '\n');
	str_done(&font);
}

static void add_range(struct str *out, char axis, double from, double to)
{
	str_printf(out, "set %crange [", axis);
	add_number(out, from);
	str_add_char(out, ':');
	add_number(out, to);
	str_add(out, "]\n");
}

static void add_setting(struct str *out, const char *name, uint32_t color)
{
	str_printf(out, "%s = '#%06x'\n", name, (unsigned)color);
}

/* The plane of the data reaches to the edges of the picture. */
static void add_plane(struct str *out, const struct scene *scene)
{
	const struct scene_plane *plane = scene_base(scene);
	double across = (plane->x1 - plane->x0) / (plane->right - plane->left);
	double up = (plane->y1 - plane->y0) / (plane->bottom - plane->top);
	add_range(out, 'x', plane->x0 - plane->left * across,
	    plane->x1 + (scene->width - plane->right) * across);
	add_range(out, 'y', plane->y0 - (scene->height - plane->bottom) * up,
	    plane->y1 + plane->top * up);
	add_setting(out, "grid_color", scene->theme.grid);
	add_setting(out, "muted_color", scene->theme.muted);
	add_setting(out, "axis_color", scene->theme.axis);
	str_add(out, "line_width = ");
	add_number(out, scene->theme.line_width);
	str_add_char(out, '\n');
}

/* The layer that a line of the template draws ("\t$bars using ..."); LAYER_COUNT if none. */
static enum layer template_layer(const char *line)
{
	line += strspn(line, " \t");
	if (*line != '$')
		return LAYER_COUNT;
	size_t length = strcspn(line + 1, " \t");
	for (int i = 0; i < LAYER_COUNT; i++)
		if (strlen(layer_names[i]) == length &&
		    !strncmp(layer_names[i], line + 1, length))
			return (enum layer)i;
	return LAYER_COUNT;
}

/* A line of the template without the comma and backslash that lead to the next. */
static void trim_layer(char *line)
{
	size_t length = strlen(line);
	while (length > 0 && strchr("\\, \t", line[length - 1]))
		line[--length] = '\0';
}

/* The template with only those layers that have data. */
static bool add_template(struct str *out, const struct scene *scene, struct bilat_error *err)
{
	struct resource template;
	if (!resource_get(TEMPLATE_FILE, &template, err))
		return false;
	char *copy = arena_strdup(scene->arena, template.bytes);
	const char *separator = "";
	for (char *line; (line = strsep(&copy, "\n")) != NULL;) {
		enum layer layer = template_layer(line);
		if (layer == LAYER_COUNT) {
			if (*line && *line != '#')
				str_printf(out, "%s\n", line);
			continue;
		}
		if (scene->layers[layer].count == 0)
			continue;
		trim_layer(line);
		str_printf(out, "%s%s", separator, line);
		separator = ", \\\n";
	}
	str_add(out, "\nunset output\n");
	return true;
}

bool script_add(struct str *out, const struct bilat_chart_job *job, const char *output_path,
    struct bilat_error *err)
{
	struct arena *arena = arena_new();
	struct chart_theme theme;
	struct scene scene;
	bool done = chart_theme_read(arena, &theme, err);
	if (done) {
		scene_init(&scene, arena, &theme);
		done = draw_chart(&scene, job->chart, err);
		if (done) {
			str_add(out, "reset session\n");
			add_terminal(out, &scene, job, output_path);
			add_plane(out, &scene);
			for (int i = 0; i < LAYER_COUNT; i++)
				if (scene.layers[i].count > 0)
					add_block(out, &scene, (enum layer)i);
			for (size_t i = 0; i < scene.texts.count; i++)
				add_text(out, &scene, &scene.texts.at[i], job->format);
			done = add_template(out, &scene, err);
		}
		scene_done(&scene);
	}
	arena_free(arena);
	return done;
}

char *bilat_chart_script(const struct bilat_chart *chart, enum bilat_chart_format format,
    const char *output_path, struct bilat_error *err)
{
	struct str script = STR_INIT;
	const struct bilat_chart_job job = { .chart = chart, .format = format };
	if (!script_add(&script, &job, output_path, err)) {
		str_done(&script);
		return NULL;
	}
	return str_take(&script);
}
