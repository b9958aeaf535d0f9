/* The colours of plots/theme.conf can be told apart: by everybody, by those who do not tell red
 * from green, and in grey print.  Lightness and difference are CIE 1976 L*a*b* (D65), contrast
 * is that of WCAG 2, the two kinds of colour blindness are the matrices of Machado, Oliveira
 * and Fernandes (2009) for full severity. */
#include "unit/check.h"

#include <math.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "chart/theme.h"

struct light {
	double red, green, blue; /* linear */
};

static double linear(uint32_t part)
{
	double c = (double)part / 255;
	return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

static struct light light_of(uint32_t color)
{
	return (struct light){ linear(color >> 16 & 255), linear(color >> 8 & 255),
		linear(color & 255) };
}

static double luminance(struct light light)
{
	return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue;
}

static double contrast(uint32_t a, uint32_t b)
{
	double left = luminance(light_of(a)) + 0.05;
	double right = luminance(light_of(b)) + 0.05;
	return left > right ? left / right : right / left;
}

static double unit(double part)
{
	return part < 0 ? 0 : part > 1 ? 1 : part;
}

static struct light seen(struct light light, const double matrix[3][3])
{
	double parts[3];
	for (int i = 0; i < 3; i++)
		parts[i] = unit(matrix[i][0] * light.red + matrix[i][1] * light.green +
				matrix[i][2] * light.blue);
	return (struct light){ parts[0], parts[1], parts[2] };
}

static double curve(double t)
{
	return t > 0.008856 ? cbrt(t) : 7.787 * t + 16.0 / 116;
}

static double lightness(struct light light)
{
	return 116 * curve(luminance(light)) - 16;
}

static double difference(struct light a, struct light b)
{
	const struct light pair[] = { a, b };
	double lab[2][3];
	for (int i = 0; i < 2; i++) {
		double x = curve(
		    (0.4124 * pair[i].red + 0.3576 * pair[i].green + 0.1805 * pair[i].blue) /
		    0.95047);
		double y = curve(luminance(pair[i]));
		double z = curve(
		    (0.0193 * pair[i].red + 0.1192 * pair[i].green + 0.9505 * pair[i].blue) /
		    1.08883);
		lab[i][0] = 116 * y - 16;
		lab[i][1] = 500 * (x - y);
		lab[i][2] = 200 * (y - z);
	}
	return sqrt(pow(lab[0][0] - lab[1][0], 2) + pow(lab[0][1] - lab[1][1], 2) +
		    pow(lab[0][2] - lab[1][2], 2));
}

static struct chart_theme read_theme(struct arena *arena)
{
	struct chart_theme theme;
	ck_assert_done(chart_theme_read(arena, &theme, err));
	return theme;
}

START_TEST(what_is_known_of_colours_is_so)
{
	ck_assert_double_eq_tol(contrast(0xffffff, 0x000000), 21, 0.001);
	ck_assert_double_eq_tol(contrast(0xffffff, 0x767676), 4.54, 0.005);
	ck_assert_double_eq_tol(lightness(light_of(0x777777)), 50.0, 0.1);
	/* sRGB red and green: L*a*b* of Lindbloom's calculator. */
	ck_assert_double_eq_tol(difference(light_of(0xff0000), light_of(0x00ff00)), 170.6, 0.5);
}
END_TEST

START_TEST(colours_stand_out_from_paper)
{
	struct arena *arena = arena_new();
	struct chart_theme theme = read_theme(arena);
	for (size_t i = 0; i < theme.series_count; i++) {
		ck_assert_double_ge(contrast(theme.series[i], theme.paper), 3);
		ck_assert_double_ge(contrast(theme.series_text[i], theme.paper), 4.5);
	}
	ck_assert_double_ge(contrast(theme.ink, theme.paper), 7);
	ck_assert_double_ge(contrast(theme.muted, theme.paper), 4.5);
	ck_assert_double_ge(contrast(theme.axis, theme.paper), 3);
	arena_free(arena);
}
END_TEST

START_TEST(series_are_told_apart_in_colour_and_in_grey)
{
	static const double deuteranopia[3][3] = { { 0.367322, 0.860646, -0.227968 },
		{ 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } };
	static const double protanopia[3][3] = { { 0.152286, 1.052583, -0.204868 },
		{ 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } };
	struct arena *arena = arena_new();
	struct chart_theme theme = read_theme(arena);
	for (size_t i = 0; i < theme.series_count; i++) {
		for (size_t k = 0; k < i; k++) {
			struct light a = light_of(theme.series[i]);
			struct light b = light_of(theme.series[k]);
			double grey = fabs(lightness(a) - lightness(b));
			ck_assert_msg(grey >= 10, "%zu and %zu in grey: %.1f", k, i, grey);
			ck_assert_double_ge(difference(a, b), 30);
			ck_assert_double_ge(
			    difference(seen(a, deuteranopia), seen(b, deuteranopia)), 20);
			ck_assert_double_ge(
			    difference(seen(a, protanopia), seen(b, protanopia)), 20);
		}
	}
	double change = fabs(lightness(light_of(theme.up)) - lightness(light_of(theme.down)));
	ck_assert_double_ge(change, 10);
	double rank =
	    fabs(lightness(light_of(theme.accent)) - lightness(light_of(theme.other)));
	ck_assert_double_ge(rank, 10);
	arena_free(arena);
}
END_TEST

CHECK_MAIN("theme", what_is_known_of_colours_is_so, colours_stand_out_from_paper,
    series_are_told_apart_in_colour_and_in_grey)
