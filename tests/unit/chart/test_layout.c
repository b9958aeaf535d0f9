/* What is laid out: text measured and broken, axes, ticks, small pictures. */
#include "unit/check.h"

#include <string.h>

#include <bilat/chart.h>

#include "base/arena.h"
#include "chart/measure.h"
#include "chart/scale.h"

START_TEST(text_is_measured_on_the_wide_side)
{
	/* Arial: the digits have 556 thousandths, so that 2024 at 10 px has 22.24 px. */
	double width = text_px("2024", 10, false);
	ck_assert(width >= 22.24 && width < 22.24 * 1.15);
	ck_assert(text_px("2024", 10, true) > width);
	ck_assert(text_px("\xD0\xA9\xD0\xA9", 10, false) > text_px("ll", 10, false) * 3);
}
END_TEST

START_TEST(lines_hold_what_they_are_said_to_hold)
{
	struct arena *arena = arena_new();
	const char *text =
	    "Gross inflow of direct investment Donaudampfschifffahrtsgesellschaft";
	for (double width = 20; width < 400; width += 7) {
		struct text_lines lines = text_wrap(arena, text, 12, true, width, 99);
		ck_assert(text_lines_px(&lines, 12, true) <= width);
	}
	struct text_lines cut = text_wrap(arena, text, 12, false, 100, 2);
	ck_assert_uint_eq(cut.count, 2);
	ck_assert_ptr_nonnull(strstr(cut.line[1], "\xE2\x80\xA6"));
	ck_assert(text_lines_px(&cut, 12, false) <= 100);
	ck_assert_uint_eq(text_wrap(arena, NULL, 12, false, 100, 2).count, 0);
	arena_free(arena);
}
END_TEST

START_TEST(an_axis_ends_on_round_numbers)
{
	struct value_axis axis = value_axis_make(0.53, 4.05, true, 5);
	ck_assert_double_eq(axis.low, 0);
	ck_assert_double_eq(axis.high, 5);
	ck_assert_double_eq(axis.step, 1);
	ck_assert_int_eq(axis.decimals, 0);
	axis = value_axis_make(-24.2, 93.3, true, 5);
	ck_assert_double_eq(axis.low, -25);
	ck_assert_double_eq(axis.high, 100);
	ck_assert_double_eq(axis.step, 25);
	axis = value_axis_make(1.1, 2.2, true, 5);
	ck_assert_double_eq(axis.step, 0.5);
	ck_assert_int_eq(axis.decimals, 1);
	axis = value_axis_make(460.2, 470.8, false, 5);
	ck_assert(axis.low > 450 && axis.low <= 460.2 && axis.high >= 470.8);
}
END_TEST

START_TEST(an_axis_of_one_number_has_room)
{
	struct value_axis axis = value_axis_make(0, 0, true, 5);
	ck_assert(axis.high > axis.low);
	axis = value_axis_make(-7, -7, true, 5);
	ck_assert(axis.low <= -7 && axis.high >= 0);
	axis = value_axis_make(7, 7, false, 5);
	ck_assert(axis.low < 7 && axis.high > 7);
}
END_TEST

/* Each tick is above the one before, though a double near 1e18 has no place for odd numbers;
 * figures of no size that could be drawn are as one figure. */
START_TEST(an_axis_of_extremes_has_steps)
{
	static const struct {
		double low, high;
	} cases[] = { { 1e18, 1e18 + 256 }, { 5e-324, 3e-323 }, { 1e-300, 2e-300 },
		{ -1e300, 1e300 }, { 1e300, 1e300 }, { 1e-300, 1e300 }, { -2e-310, 0 } };
	for (size_t i = 0; i < sizeof cases / sizeof *cases * 2; i++) {
		double low = cases[i / 2].low, high = cases[i / 2].high;
		struct value_axis axis = value_axis_make(low, high, i % 2, 5);
		size_t count = value_axis_ticks(&axis);
		ck_assert_uint_ge(count, 2);
		ck_assert_uint_le(count, 12);
		double room = axis.step * 1e-6;
		ck_assert(axis.low <= low + room && axis.high >= high - room);
		ck_assert(axis.decimals <= 32);
		for (size_t tick = 1; tick < count; tick++)
			ck_assert_double_gt(
			    value_axis_tick(&axis, tick), value_axis_tick(&axis, tick - 1));
	}
}
END_TEST

/* Labels of a series of so many periods that begin with the given one, as "2020 2021 ...". */
static const char *tick_labels(struct arena *arena, const char *from, size_t count, double px)
{
	struct bilat_chart_point *points = arena_array(arena, count, sizeof *points);
	struct bilat_period first;
	ck_assert(bilat_period_parse(from, &first, NULL));
	for (size_t i = 0; i < count; i++)
		ck_assert(bilat_period_shift(first, (int64_t)i, &points[i].period));
	struct bilat_chart_series series = { "", count, points };
	struct bilat_chart chart = { .series_count = 1, .series = &series };
	struct time_axis axis = time_axis_make(arena, &chart, true);
	size_t ticks;
	struct time_tick *tick =
	    time_axis_ticks(arena, &axis, px / (axis.last - axis.first + 1), 11, &ticks);
	const char *text = "";
	for (size_t i = 0; i < ticks; i++)
		text = arena_printf(arena, "%s%s%s%s%s", text, i > 0 ? " " : "", tick[i].label,
		    tick[i].below ? "/" : "", tick[i].below ? tick[i].below : "");
	return text;
}

START_TEST(every_year_is_labelled_up_to_twelve)
{
	struct arena *arena = arena_new();
	ck_assert_str_eq(tick_labels(arena, "2013", 12, 600),
	    "2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024");
	ck_assert_str_eq(tick_labels(arena, "1995", 30, 600), "1995 2000 2005 2010 2015 2020");
	ck_assert_str_eq(tick_labels(arena, "2013", 12, 250), "2014 2016 2018 2020 2022 2024");
	arena_free(arena);
}
END_TEST

START_TEST(parts_of_years_have_their_year_below)
{
	struct arena *arena = arena_new();
	ck_assert_str_eq(tick_labels(arena, "2023-Q3", 5, 600), "Q3/2023 Q4 Q1/2024 Q2 Q3");
	ck_assert_str_eq(tick_labels(arena, "2023-12", 3, 600), "Dec Jan/2024 Feb");
	ck_assert_str_eq(tick_labels(arena, "2020-Q2", 18, 600), "2021 2022 2023 2024");
	ck_assert_str_eq(tick_labels(arena, "2024-03-28", 3, 600), "28 Mar/2024 29 Mar 30 Mar");
	arena_free(arena);
}
END_TEST

START_TEST(only_neighbours_on_the_calendar_follow)
{
	struct bilat_period a = { BILAT_ANNUAL, 2020 };
	struct bilat_period b = { BILAT_ANNUAL, 2021 };
	struct bilat_period c = { BILAT_ANNUAL, 2022 };
	struct bilat_period q = { BILAT_QUARTER, 2021 * 4 };
	ck_assert(period_follows(a, b));
	ck_assert(!period_follows(a, c));
	ck_assert(!period_follows(b, a));
	ck_assert(!period_follows(a, q));
}
END_TEST

START_TEST(a_sparkline_joins_four_points_without_a_gap_and_not_fewer)
{
	struct bilat_chart_point points[4];
	for (int i = 0; i < 4; i++)
		points[i] = (struct bilat_chart_point){ .period = { BILAT_ANNUAL, 2020 + i },
			.figure = bilat_figure_exact(i) };
	char *svg = bilat_chart_sparkline(points, 4, 66, 20, "From <0> to 3", "s1");
	ck_assert_str_eq(svg,
	    "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sparkline\" width=\"66\""
	    " height=\"20\" viewBox=\"0 0 66 20\" role=\"img\" aria-labelledby=\"s1-title\">"
	    "<title id=\"s1-title\">From &lt;0&gt; to 3</title><path fill=\"none\""
	    " stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\""
	    " stroke-linejoin=\"round\" d=\"M3,17 L23,12.3 L43,7.7 L63,3\"/>"
	    "<path stroke=\"currentColor\" stroke-width=\"5\" stroke-linecap=\"round\""
	    " d=\"M63,3 h0\"/></svg>");
	free(svg);
	points[1].figure = bilat_figure_missing(BILAT_WHY_NOT_PUBLISHED);
	svg = bilat_chart_sparkline(points, 4, 66, 20, "", "s1");
	ck_assert_ptr_nonnull(strstr(svg, "d=\"M3,17 h0 M43,7.7 h0 M63,3 h0\""));
	free(svg);
	svg = bilat_chart_sparkline(points, 1, 66, 20, "", "s1");
	ck_assert_str_eq(svg, "");
	free(svg);
}
END_TEST

CHECK_MAIN("layout", text_is_measured_on_the_wide_side, lines_hold_what_they_are_said_to_hold,
    an_axis_ends_on_round_numbers, an_axis_of_one_number_has_room,
    an_axis_of_extremes_has_steps, every_year_is_labelled_up_to_twelve,
    parts_of_years_have_their_year_below, only_neighbours_on_the_calendar_follow,
    a_sparkline_joins_four_points_without_a_gap_and_not_fewer)
