#include "chart/frame.h"

#include <math.h>
#include <string.h>

#include "base/arena.h"
#include "base/str.h"
#include "chart/measure.h"
#include "chart/value.h"
#include "chart/words.h"

#define LEADING 1.3

/* Lines downwards from *y, which moves behind them. */
static void write_lines(struct scene *scene, const struct text_lines *lines, double size,
    bool bold, uint32_t color, double *y)
{
	for (size_t i = 0; i < lines->count; i++) {
		scene_text(scene, FRAME_PAD, *y + size * LEADING / 2, ALIGN_LEFT, size, bold,
		    color, lines->line[i]);
		*y += size * LEADING;
	}
}

/* A long title gets smaller type before it gets a third line. */
static void write_title(struct scene *scene, const char *title, double *y)
{
	double width = scene->width - 2 * FRAME_PAD;
	double size = scene->theme.title_size;
	struct text_lines lines = text_wrap(scene->arena, title, size, true, width, 6);
	if (lines.count > 2) {
		size = fmax(size - 3, 11);
		lines = text_wrap(scene->arena, title, size, true, width, 6);
	}
	write_lines(scene, &lines, size, true, scene->theme.ink, y);
	if (lines.count > 0)
		*y += 3;
}

/* Keys are drawn as text with a shape before it; the shape is placed later, when the plane is
 * known. */
struct placed_key {
	double x, y;
};

static void place_keys(struct scene *scene, const struct frame_key *keys, size_t count,
    struct placed_key *placed, double *y)
{
	double size = scene->theme.label_size;
	double row = size * LEADING + 3;
	double x = FRAME_PAD;
	*y += 5;
	for (size_t i = 0; i < count; i++) {
		struct text_lines lines = text_wrap(scene->arena, keys[i].text, size, false,
		    scene->width - 2 * FRAME_PAD - 18, 1);
		const char *text = lines.count > 0 ? lines.line[0] : "";
		double width = 18 + text_px(text, size, false);
		if (x > FRAME_PAD && x + width > scene->width - FRAME_PAD) {
			x = FRAME_PAD;
			*y += row;
		}
		placed[i] = (struct placed_key){ x + 6, *y + row / 2 };
		scene_text(scene, x + 16, *y + row / 2, ALIGN_LEFT, size, false,
		    scene->theme.ink, text);
		x += width + 18;
	}
	*y += row;
}

static void draw_keys(struct scene *scene, const struct frame_key *keys, size_t count,
    const struct placed_key *placed)
{
	for (size_t i = 0; i < count; i++) {
		double x = scene_x(scene, placed[i].x);
		double y = scene_y(scene, placed[i].y);
		if (keys[i].bar)
			scene_bar(scene, x - scene_dx(scene, 5), x + scene_dx(scene, 5),
			    y - scene_dy(scene, 5), y + scene_dy(scene, 5), keys[i].color);
		else
			scene_dot(scene, x, y, keys[i].marker, false, keys[i].color);
	}
}

/* The signs that occur, explained. */
static const char *sign_note(const struct scene *scene, const struct bilat_chart *chart)
{
	static const struct {
		unsigned sign;
		enum chart_word lines, bars, both;
	} notes[] = {
		{ SIGN_PROVISIONAL, WORD_HOLLOW, WORD_HATCHED, WORD_HOLLOW_HATCHED },
		{ SIGN_MORE, WORD_ARROW_MORE, WORD_ARROW_MORE, WORD_ARROW_MORE },
		{ SIGN_LESS, WORD_ARROW_LESS, WORD_ARROW_LESS, WORD_ARROW_LESS },
		{ SIGN_ABOUT, WORD_ABOUT, WORD_ABOUT, WORD_ABOUT },
		{ SIGN_BETWEEN, WORD_BRACKET, WORD_BRACKET, WORD_BRACKET },
		{ SIGN_BREAK, WORD_TICK_BREAK, WORD_TICK_BREAK, WORD_TICK_BREAK },
		{ SIGN_BAND, WORD_BAND, WORD_BAND, WORD_BAND },
	};
	struct str out = STR_INIT;
	for (size_t i = 0; i < sizeof notes / sizeof notes[0]; i++) {
		if (!(scene->signs & notes[i].sign))
			continue;
		if (out.length > 0)
			str_add(&out, " ");
		str_add(&out, chart_word(chart, !scene->has_bars    ? notes[i].lines
						: !scene->has_lines ? notes[i].bars
								    : notes[i].both));
	}
	if (scene->event_note)
		str_printf(&out, "%s%s", out.length > 0 ? " " : "",
		    chart_phrase(scene->arena, chart, WORD_EVENTS, scene->event_note, NULL));
	const char *gaps = gap_note(scene->arena, chart);
	if (*gaps)
		str_printf(&out, "%s%s", out.length > 0 ? " " : "", gaps);
	const char *text = arena_strdup(scene->arena, out.text);
	str_done(&out);
	return text;
}

void frame_make(struct scene *scene, const struct bilat_chart *chart,
    const struct frame_key *keys, size_t key_count, double above, double below, double least)
{
	const struct chart_theme *theme = &scene->theme;
	double width = scene->width - 2 * FRAME_PAD;
	double y = FRAME_PAD - 2;
	write_title(scene, chart->title, &y);
	struct text_lines lines =
	    text_wrap(scene->arena, chart->subtitle, theme->subtitle_size, false, width, 4);
	write_lines(scene, &lines, theme->subtitle_size, false, theme->muted, &y);
	struct placed_key *placed = arena_array(scene->arena, key_count + 1, sizeof *placed);
	if (key_count > 0)
		place_keys(scene, keys, key_count, placed, &y);

	double small = theme->footnote_size;
	struct text_lines notes =
	    text_wrap(scene->arena, sign_note(scene, chart), small, false, width, 4);
	struct text_lines source =
	    text_wrap(scene->arena, chart->footnote, small, false, width, 8);
	double foot = (double)(notes.count + source.count) * small * LEADING;

	scene->plane.top = y + 16 + above;
	scene->plane.bottom =
	    scene->height - FRAME_PAD + 4 - foot - (foot > 0 ? 10 : 0) - below;
	if (scene->plane.bottom - scene->plane.top < least) {
		scene->height =
		    ceil(scene->height + least - (scene->plane.bottom - scene->plane.top));
		scene->plane.bottom = scene->plane.top + least;
	}
	y = scene->plane.bottom + below + (foot > 0 ? 10 : 0);
	write_lines(scene, &notes, small, false, theme->muted, &y);
	write_lines(scene, &source, small, false, theme->muted, &y);
	draw_keys(scene, keys, key_count, placed);
}

double frame_values_px(
    struct scene *scene, const struct bilat_chart *chart, const struct value_axis *axis)
{
	double widest = 0;
	for (size_t i = 0; i < value_axis_ticks(axis); i++) {
		const char *text = number_text(
		    scene->arena, chart, value_axis_tick(axis, i), axis->decimals, true);
		widest = fmax(widest, text_px(text, scene->theme.tick_size, false));
	}
	return FRAME_PAD + widest + 8;
}

void frame_values(struct scene *scene, const struct bilat_chart *chart,
    const struct value_axis *axis, bool labels)
{
	const struct chart_theme *theme = &scene->theme;
	for (size_t i = 0; i < value_axis_ticks(axis); i++) {
		double value = value_axis_tick(axis, i);
		if (value != 0)
			scene_stroke(scene, LAYER_GRID, scene->plane.x0, value, scene->plane.x1,
			    value, 0);
		if (!labels)
			continue;
		scene_text(scene, scene->plane.left - 8, scene_px_y(scene, value), ALIGN_RIGHT,
		    theme->tick_size, false, theme->muted,
		    number_text(scene->arena, chart, value, axis->decimals, true));
	}
	double base = axis->low <= 0 && axis->high >= 0 ? 0 : axis->low;
	scene_stroke(scene, LAYER_AXIS, scene->plane.x0, base, scene->plane.x1, base, 0);
}

double frame_times_px(const struct scene *scene, const struct time_tick *ticks, size_t count)
{
	double row = scene->theme.tick_size * LEADING;
	for (size_t i = 0; i < count; i++)
		if (ticks[i].below)
			return 7 + 2 * row;
	return 7 + row;
}

void frame_times(struct scene *scene, const struct time_tick *ticks, size_t count, double lower)
{
	const struct chart_theme *theme = &scene->theme;
	double row = theme->tick_size * LEADING;
	double base = scene->plane.bottom + lower;
	double bottom = scene_y(scene, base);
	for (size_t i = 0; i < count; i++) {
		double x = scene_px_x(scene, ticks[i].at);
		double half = text_px(ticks[i].label, theme->tick_size, false) / 2;
		x = fmin(fmax(x, half + 2), scene->width - half - 2);
		scene_stroke(scene, LAYER_AXIS, ticks[i].at, bottom, ticks[i].at,
		    bottom - scene_dy(scene, 4), 0);
		scene_text(scene, x, base + 7 + row / 2, ALIGN_CENTER, theme->tick_size, false,
		    theme->muted, ticks[i].label);
		if (ticks[i].below)
			scene_text(scene, x, base + 7 + row * 1.5, ALIGN_CENTER,
			    theme->tick_size, false, theme->muted, ticks[i].below);
	}
}

size_t source_list_find(const struct source_list *sources, const char *source)
{
	for (size_t i = 0; i < sources->count; i++)
		if (text_equal(sources->at[i], source))
			return i;
	return sources->count;
}

struct source_list source_list_make(struct arena *arena, const struct bilat_chart *chart)
{
	struct source_list sources = { 0 };
	size_t room = 0;
	for (size_t s = 0; s < chart->series_count; s++)
		room += chart->series[s].count;
	sources.at = arena_array(arena, room + 1, sizeof *sources.at);
	for (size_t s = 0; s < chart->series_count; s++) {
		const char *first = NULL;
		bool any = false;
		for (size_t i = 0; i < chart->series[s].count; i++) {
			const struct bilat_chart_point *point = &chart->series[s].points[i];
			if (!bilat_figure_available(&point->figure))
				continue;
			if (any && !text_equal(first, point->source))
				sources.mixed = true;
			first = any ? first : point->source;
			any = true;
			if (source_list_find(&sources, point->source) == sources.count)
				sources.at[sources.count++] = point->source;
		}
	}
	return sources;
}
