#include "chart/measure.h"

#include <stdint.h>
#include <string.h>

#include "base/arena.h"
#include "base/str.h"
#include "base/utf8.h"
#include "base/vec.h"

/* Thousandths of the size, blank to tilde (the Helvetica metrics that Arial and Liberation
 * share). */
static const short ascii_widths[95] = {
	278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278,
	278, /* blank-/ */
	556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584,
	556, /* 0-? */
	1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722,
	778, /* @-O */
	667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
	556, /* P-_ */
	333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556,
	556,                                                                       /* `-o */
	556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, /* p-~ */
};

#define MARGIN 1.06 /* for fonts a little wider than ours */
#define BOLD 1.07
#define ELLIPSIS "\xE2\x80\xA6"

static double glyph_width(uint32_t c)
{
	static const uint32_t wide_cyrillic[] = { 0x416, 0x428, 0x429, 0x42E, 0x424, 0x41C,
		0x42B, 0x436, 0x448, 0x449, 0x44E, 0x444, 0x43C, 0x44B };
	if (c >= 0x20 && c < 0x7F)
		return ascii_widths[c - 0x20];
	if (c < 0x20)
		return 278;
	for (size_t i = 0; i < sizeof wide_cyrillic / sizeof wide_cyrillic[0]; i++)
		if (c == wide_cyrillic[i])
			return i < 7 ? 960 : 800;
	if (c >= 0x400 && c <= 0x42F)
		return 735;
	if (c >= 0x430 && c <= 0x52F)
		return 580;
	if ((c >= 0xC0 && c <= 0xDE) || c == 0x2014 || c == 0x2026)
		return c >= 0x2000 ? 1000 : 780;
	if (c >= 0x1100)
		return c >= 0x2000 && c < 0x2E80 ? 600 : 1000;
	return 600;
}

double text_px(const char *text, double size, bool bold)
{
	double thousandths = 0;
	uint32_t c;
	while (text && (c = utf8_next(&text)) != 0)
		thousandths += glyph_width(c);
	return thousandths / 1000 * size * MARGIN * (bold ? BOLD : 1);
}

struct wrapper {
	struct arena *arena;
	double size, width;
	bool bold;
	VEC(const char *) lines;
	struct str line;
};

static bool fits(const struct wrapper *wrapper, const char *text)
{
	return text_px(text, wrapper->size, wrapper->bold) <= wrapper->width;
}

static void end_line(struct wrapper *wrapper)
{
	if (wrapper->line.length > 0)
		*vec_push(&wrapper->lines) = arena_strdup(wrapper->arena, wrapper->line.text);
	str_clear(&wrapper->line);
}

/* One character at a time, for a word that no line can hold. */
static void add_by_character(struct wrapper *wrapper, const char *word)
{
	while (*word) {
		const char *start = word;
		size_t before = wrapper->line.length;
		utf8_next(&word);
		str_add_bytes(&wrapper->line, start, (size_t)(word - start));
		if (before > 0 && !fits(wrapper, wrapper->line.text)) {
			str_cut(&wrapper->line, before);
			end_line(wrapper);
			str_add_bytes(&wrapper->line, start, (size_t)(word - start));
		}
	}
}

static void add_word(struct wrapper *wrapper, const char *word)
{
	size_t before = wrapper->line.length;
	if (before > 0)
		str_add_char(&wrapper->line, ' ');
	str_add(&wrapper->line, word);
	if (fits(wrapper, wrapper->line.text))
		return;
	str_cut(&wrapper->line, before);
	end_line(wrapper);
	if (fits(wrapper, word))
		str_add(&wrapper->line, word);
	else
		add_by_character(wrapper, word);
}

/* One word less, and no comma behind the last; a single word loses its last character. */
static const char *shorten(const char *text, const char *end)
{
	const char *at = end;

	while (at > text && at[-1] != ' ')
		at--;
	while (at > text && strchr(" ,;:(-", at[-1]) != NULL)
		at--;
	if (at > text)
		return at;
	do
		end--;
	while (end > text && ((unsigned char)*end & 0xC0) == 0x80);
	return end;
}

/* The last line that may stay, with an ellipsis for what is dropped. */
static const char *cut_line(struct wrapper *wrapper, const char *text)
{
	struct str *line = &wrapper->line;
	const char *end = text + strlen(text);
	for (;;) {
		str_clear(line);
		str_add_bytes(line, text, (size_t)(end - text));
		str_add(line, ELLIPSIS);
		if (end == text || fits(wrapper, line->text))
			return arena_strdup(wrapper->arena, line->text);
		end = shorten(text, end);
	}
}

struct text_lines text_wrap(
    struct arena *arena, const char *text, double size, bool bold, double width, size_t most)
{
	struct wrapper wrapper = { .arena = arena,
		.size = size,
		.width = width,
		.bold = bold,
		.lines = VEC_INIT,
		.line = STR_INIT };
	struct str clean = STR_INIT;
	utf8_clean(&clean, text ? text : "");
	char *rest = clean.text;
	for (char *word; (word = strsep(&rest, " ")) != NULL;)
		if (*word)
			add_word(&wrapper, word);
	end_line(&wrapper);
	str_done(&clean);

	struct text_lines lines = { .count = wrapper.lines.count };
	if (lines.count > most) {
		lines.count = most;
		if (most > 0)
			wrapper.lines.at[most - 1] =
			    cut_line(&wrapper, wrapper.lines.at[most - 1]);
	}
	lines.line = arena_array(arena, lines.count + 1, sizeof *lines.line);
	for (size_t i = 0; i < lines.count; i++)
		lines.line[i] = wrapper.lines.at[i];
	vec_done(&wrapper.lines);
	str_done(&wrapper.line);
	return lines;
}

double text_lines_px(const struct text_lines *lines, double size, bool bold)
{
	double widest = 0;
	for (size_t i = 0; i < lines->count; i++) {
		double width = text_px(lines->line[i], size, bold);
		if (width > widest)
			widest = width;
	}
	return widest;
}
