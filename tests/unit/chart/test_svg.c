#include "unit/check.h"

#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/str.h"
#include "chart/svg.h"
#include "chart/theme.h"

/* What comes of a body, in the frame that gnuplot gives it. */
static char *finish(struct arena *arena, const char *body)
{
	static const struct svg_titles titles = { "Exports", NULL, "exports.svg" };
	struct chart_theme theme;
	struct str out = STR_INIT;
	ck_assert_done(chart_theme_read(arena, &theme, err));
	ck_assert_done(svg_finish(&out,
	    arena_printf(arena,
		"<svg viewBox=\"0 0 720 420\">\n<g stroke-width=\"1.00\">\n%s</g>\n</svg>\n",
		body),
	    &titles, &theme, err));
	char *text = arena_strdup(arena, out.text);
	str_done(&out);
	return text;
}

#define BLUE "<path stroke='rgb( 18,  67, 109)'  d='"
#define RED "<path stroke='rgb(162,  33,  33)'  d='"

/* gnuplot 5.4 cuts a line into paths, or not, by a value that it never sets. */
START_TEST(lines_drawn_alike_are_one_path_however_gnuplot_cut_them)
{
	struct arena *arena = arena_new();
	char *whole = finish(arena, "\t" BLUE "M1,2 L3,4 M5,6 L7,8  '/>\n");
	char *cut = finish(arena, "\t" BLUE "M1,2 L3,4  '/>\t" BLUE "M5,6 L7,8  '/>\n");
	char *thrice = finish(
	    arena, "\t" BLUE "M1,2 L3,4  '/>\t" BLUE "M5,6 L7,8  '/>\n" BLUE "M9,9 L8,8  '/>");
	ck_assert_str_eq(cut, whole);
	ck_assert_ptr_nonnull(strstr(
	    thrice, "<path stroke=\"#12436d\" d=\"M1,2 L3,4 M5,6 L7,8 M9,9 L8,8\"/>\n</g>"));
	char *broken =
	    finish(arena, "\t" BLUE "M1,2\n\t\tL3,4 M5,6  '/>" BLUE "M5,6 L7,8'/>\n");
	ck_assert_str_eq(broken, whole);
	char *longer = finish(arena, BLUE "M1,2 L3,4'/>" BLUE "M3,4 L5,6'/>");
	ck_assert_ptr_nonnull(strstr(longer, "d=\"M1,2 L3,4 L5,6\"/>"));
	char *begun = finish(arena, BLUE "M1,2 L3,41'/>" BLUE "M3,4 L5,6'/>");
	ck_assert_ptr_nonnull(strstr(begun, "d=\"M1,2 L3,41 M3,4 L5,6\"/>"));
	arena_free(arena);
}
END_TEST

START_TEST(lines_drawn_differently_or_apart_stay_apart)
{
	struct arena *arena = arena_new();
	char *colours =
	    finish(arena, BLUE "M1,2 L3,4'/>" RED "M5,6 L7,8'/>" BLUE "M9,9 L8,8'/>");
	ck_assert_ptr_nonnull(strstr(colours, "<path stroke=\"#12436d\" d=\"M1,2 L3,4\"/>\n"
					      "<path stroke=\"#a22121\" d=\"M5,6 L7,8\"/>\n"
					      "<path stroke=\"#12436d\" d=\"M9,9 L8,8\"/>\n"));
	char *groups =
	    finish(arena, BLUE "M1,2 L3,4'/>\n<g fill=\"none\">" BLUE "M5,6 L7,8'/></g>");
	ck_assert_ptr_nonnull(strstr(groups, "d=\"M1,2 L3,4\"/>\n<g fill=\"none\">\n<path "
					     "stroke=\"#12436d\" d=\"M5,6 L7,8\"/>"));
	arena_free(arena);
}
END_TEST

CHECK_MAIN("svg", lines_drawn_alike_are_one_path_however_gnuplot_cut_them,
    lines_drawn_differently_or_apart_stay_apart)
