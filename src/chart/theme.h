/* theme.h - the one look of all charts, read from plots/theme.conf. */
#ifndef CHART_THEME_H
#define CHART_THEME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;
struct bilat_error;

#define THEME_SERIES 8

struct chart_theme {
	const char *font;       /* what gnuplot asks for */
	const char *font_stack; /* what an SVG names */
	int width, height;
	double title_size, subtitle_size, label_size, tick_size, footnote_size;
	uint32_t ink, muted, grid, axis, paper; /* 0xRRGGBB */
	uint32_t series[THEME_SERIES], series_text[THEME_SERIES];
	size_t series_count;
	uint32_t up, down, accent, other;
	double line_width, dot_size;
};

/* Texts live as long as the arena. */
bool chart_theme_read(struct arena *arena, struct chart_theme *out, struct bilat_error *err);

/* part of color and the rest of paper: a tint. */
uint32_t color_mix(uint32_t color, uint32_t paper, double part);

#endif
