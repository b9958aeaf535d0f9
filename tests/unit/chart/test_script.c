#include "unit/check.h"

#include <string.h>

#include <bilat/chart.h>
#include <bilat/error.h>

#include "base/arena.h"
#include "base/str.h"
#include "chart/glyphs.h"
#include "chart/script.h"
#include "examples.h"
#include "golden.h"

static void check_script(const char *name)
{
	struct arena *arena = arena_new();
	struct bilat_error err = { 0 };
	char *script =
	    bilat_chart_script(example_make(arena, name), BILAT_CHART_SVG, "picture.svg", &err);
	ck_assert_msg(script != NULL, "%s", err.message);
	golden_check(arena_printf(arena, "%s.gp", name), script);
	free(script);
	arena_free(arena);
}

START_TEST(scripts_are_as_they_were)
{
	static const char *const names[] = { "line", "bar", "yoy", "rank", "dots",
		"mixed-sources", "ugly", "months", "share", "index", "mirror", "balance",
		"multiples" };
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		check_script(names[i]);
}
END_TEST

static void check_quoted(const char *text, const char *wanted)
{
	struct str out = STR_INIT;
	script_quote(&out, text);
	ck_assert_str_eq(out.text, wanted);
	str_done(&out);
}

START_TEST(text_from_data_stays_text)
{
	check_quoted("it's", "'it''s'");
	check_quoted("'; system('id'); '", "\"'\".'; system(''id''); '''");
	check_quoted("`id` $(id) \"x\" \\n", "'`id` $(id) \"x\" \\n'");
	check_quoted("a\nquit\nb", "'a quit b'");
	check_quoted("EOD\n", "'EOD '");
	check_quoted("a\xE2\x80\xA8"
		     "b",
	    "'a\xEF\xBF\xBD"
	    "b'");
	check_quoted("''", "\"''\".''");
	check_quoted(NULL, "''");
}
END_TEST

/* Whatever the texts of a chart hold, each line of the script begins as one of ours. */
START_TEST(no_text_of_a_chart_begins_a_line)
{
	static const char attack[] = "x'\nsystem 'touch /tmp/owned'\rEOD\n!id\n\\\n`id`";
	struct bilat_chart_point points[] = {
		{ .period = { BILAT_ANNUAL, 2023 },
		    .figure = bilat_figure_exact(1),
		    .label = attack,
		    .source = attack },
		{ .period = { BILAT_ANNUAL, 2024 },
		    .figure = bilat_figure_exact(2),
		    .label = attack,
		    .source = "other" },
		{ .period = { BILAT_ANNUAL, 2025 }, .figure = bilat_figure_exact(3) },
	};
	struct bilat_chart_series series[] = { { attack, 3, points }, { attack, 3, points },
		{ attack, 3, points } };
	struct bilat_chart_event event = { { BILAT_ANNUAL, 2023 }, attack };
	for (int kind = BILAT_CHART_LINE; kind <= BILAT_CHART_BALANCE; kind++) {
		struct bilat_chart chart = { .kind = (enum bilat_chart_kind)kind,
			.title = attack,
			.subtitle = attack,
			.footnote = attack,
			.series_count = kind == BILAT_CHART_RANK ? 1 : 3,
			.series = series,
			.event_count = 1,
			.events = &event };
		char *script = bilat_chart_script(&chart, BILAT_CHART_SVG, attack, NULL);
		ck_assert_ptr_nonnull(script);
		ck_assert_ptr_null(strstr(script, "\nsystem"));
		ck_assert_ptr_null(strstr(script, "\n!"));
		ck_assert_ptr_null(strchr(script, '\r'));
		/* Blocks hold numbers, so only their own ends say EOD. */
		for (char *at = script; (at = strstr(at, "\nEOD")) != NULL; at++)
			ck_assert_int_eq(at[4], '\n');
		free(script);
	}
}
END_TEST

START_TEST(what_no_font_has_is_replaced_in_pictures_of_points)
{
	struct arena *arena = arena_new();
	/* Kazakh as it is; a private character that no font should have. */
	ck_assert_str_eq(glyphs_drawable(arena, "\xD2\x9A\xD0\xB0\xD0\xB7, 5 \xE2\x82\xB8"),
	    "\xD2\x9A\xD0\xB0\xD0\xB7, 5 \xE2\x82\xB8");
	ck_assert_str_eq(glyphs_drawable(arena, "a\xF4\x8F\xBF\xBD"
						"b"),
	    "a\xEF\xBF\xBD"
	    "b");
	struct bilat_chart *chart = example_make(arena, "bar");
	chart->title = "a\xF4\x8F\xBF\xBD";
	char *svg = bilat_chart_script(chart, BILAT_CHART_SVG, "x", NULL);
	char *png = bilat_chart_script(chart, BILAT_CHART_PNG, "x", NULL);
	ck_assert_ptr_nonnull(strstr(svg, "\xF4\x8F\xBF\xBD"));
	ck_assert_ptr_null(strstr(png, "\xF4\x8F\xBF\xBD"));
	free(svg);
	free(png);
	arena_free(arena);
}
END_TEST

START_TEST(more_series_than_a_kind_shows_are_refused)
{
	struct bilat_chart_point point = { .period = { BILAT_ANNUAL, 2024 },
		.figure = bilat_figure_exact(1) };
	struct bilat_chart_series series[BILAT_CHART_SERIES_MOST + 1];
	for (size_t i = 0; i < BILAT_CHART_SERIES_MOST + 1; i++)
		series[i] = (struct bilat_chart_series){ "x", 1, &point };
	struct bilat_chart chart = {
		.title = "Many", .series_count = BILAT_CHART_SERIES_MOST + 1, .series = series
	};
	ck_assert_fails(bilat_chart_script(&chart, BILAT_CHART_SVG, "x.svg", err) != NULL,
	    "'Many' has 25 series, its kind of chart shows 24 (draw fewer, or several charts)");
	chart.kind = BILAT_CHART_BALANCE;
	chart.series_count = 4;
	ck_assert_fails(bilat_chart_script(&chart, BILAT_CHART_SVG, "x.svg", err) != NULL,
	    "'Many' has 4 series, its kind of chart shows 3 (draw fewer, or several charts)");
}
END_TEST

START_TEST(few_changes_are_no_chart_of_changes)
{
	struct bilat_chart_point points[] = {
		{ .period = { BILAT_ANNUAL, 2023 }, .figure = bilat_figure_exact(1) },
		{ .period = { BILAT_ANNUAL, 2024 }, .figure = bilat_figure_exact(2) },
	};
	struct bilat_chart_series series = { "x", 2, points };
	struct bilat_chart chart = {
		.kind = BILAT_CHART_YOY, .title = "Growth", .series_count = 1, .series = &series
	};
	ck_assert_fails(bilat_chart_script(&chart, BILAT_CHART_SVG, "x.svg", err) != NULL,
	    "'Growth' has too few changes for a chart: 2 (3 are needed, those of four "
	    "comparable "
	    "figures)");
}
END_TEST

START_TEST(a_chart_without_figures_is_none)
{
	struct bilat_chart_point point = { .period = { BILAT_ANNUAL, 2024 },
		.figure = bilat_figure_missing(BILAT_WHY_NOT_PUBLISHED) };
	struct bilat_chart_series series = { "x", 1, &point };
	struct bilat_chart chart = { .title = "Empty", .series_count = 1, .series = &series };
	struct bilat_error err = { 0 };
	ck_assert_ptr_null(bilat_chart_script(&chart, BILAT_CHART_SVG, "x.svg", &err));
	ck_assert_int_eq(err.kind, BILAT_NONE);
	ck_assert_str_eq(err.message,
	    "the chart 'Empty' has no figure to draw: the source does not publish it");
}
END_TEST

START_TEST(a_chart_of_no_size_is_refused)
{
	struct arena *arena = arena_new();
	struct bilat_chart *chart = example_make(arena, "line");
	chart->width = 100;
	chart->height = 100;
	ck_assert_fails(bilat_chart_script(chart, BILAT_CHART_SVG, "x.svg", err) != NULL,
	    "a chart of 100x100 pixels cannot be drawn (from 240x160 to 10000x10000)");
	arena_free(arena);
}
END_TEST

START_TEST(the_name_of_a_file_gives_its_format)
{
	enum bilat_chart_format format;
	ck_assert_done(bilat_chart_format_of("a/b.PNG", &format, err));
	ck_assert_int_eq(format, BILAT_CHART_PNG);
	ck_assert_fails(bilat_chart_format_of("chart.gif", &format, err),
	    "'chart.gif' is not the name of a chart (it has to end in .svg, .png or .pdf)");
}
END_TEST

CHECK_MAIN("script", scripts_are_as_they_were,
    what_no_font_has_is_replaced_in_pictures_of_points, text_from_data_stays_text,
    no_text_of_a_chart_begins_a_line, more_series_than_a_kind_shows_are_refused,
    few_changes_are_no_chart_of_changes, a_chart_without_figures_is_none,
    a_chart_of_no_size_is_refused, the_name_of_a_file_gives_its_format)
