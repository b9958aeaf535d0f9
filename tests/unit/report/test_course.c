#include "report/course.h"

#include "unit/check.h"

enum { MOST = 16 };

struct figures {
	size_t count;
	struct figure_row at[MOST];
};

static void add(struct figures *figures, int year, double value, int decimals)
{
	figures->at[figures->count++] = (struct figure_row){ .unit = "USD",
		.source = "s",
		.period = bilat_period_of_year(year),
		.figure = bilat_figure_make(BILAT_EXACT, value, decimals) };
}

static bool course(struct figures *figures, struct course *out)
{
	struct figure_rows rows = { .count = figures->count, .at = figures->at };

	return course_of(&rows, &figures->at[figures->count - 1], out);
}

/* The Eurasian Development Bank's "1.8-fold": 1.8^(1/7) = e^(0.587787/7) = 1.087596. */
START_TEST(seven_years_of_growth_are_a_multiple_and_a_rate_a_year)
{
	struct figures figures = { 0 };
	struct course found;

	add(&figures, 2016, 5.00, 2);
	add(&figures, 2019, 6.10, 2);
	add(&figures, 2023, 9.00, 2);
	ck_assert(course(&figures, &found));
	ck_assert_int_eq(bilat_period_year(found.first), 2016);
	ck_assert_int_eq(bilat_period_year(found.last), 2023);
	ck_assert_int_eq(found.years, 7);
	ck_assert_int_eq(found.held, 3);
	ck_assert_double_eq_tol(found.rate.value, 8.7596, 1e-4);
	ck_assert_double_eq_tol(found.over.value, 80, 1e-9);
	ck_assert(course_is_multiple(&found));
}
END_TEST

/* 100 to 112.5509 in 4 years: 1.03^4 = 1.12550881. */
START_TEST(what_is_less_than_half_as_much_again_is_no_multiple)
{
	struct figures figures = { 0 };
	struct course found;

	add(&figures, 2020, 100, 4);
	add(&figures, 2024, 112.5509, 4);
	ck_assert(course(&figures, &found));
	ck_assert_double_eq_tol(found.rate.value, 3, 1e-4);
	ck_assert(!course_is_multiple(&found));
}
END_TEST

/* 81 to 16 in 4 years: (16/81)^(1/4) = 2/3. */
START_TEST(a_fall_has_a_rate)
{
	struct figures figures = { 0 };
	struct course found;

	add(&figures, 2020, 81, 3);
	add(&figures, 2024, 16, 3);
	ck_assert(course(&figures, &found));
	ck_assert_double_eq_tol(found.rate.value, -100.0 / 3, 1e-9);
	ck_assert(!course_is_multiple(&found));
}
END_TEST

START_TEST(the_course_begins_where_the_figures_do_ten_years_back_at_most)
{
	struct figures figures = { 0 };
	struct course found;

	for (int year = 2010; year <= 2024; year++)
		add(&figures, year, 100 + year - 2010, 2);
	ck_assert(course(&figures, &found));
	ck_assert_int_eq(bilat_period_year(found.first), 2014);
	ck_assert_int_eq(found.held, 11);
}
END_TEST

START_TEST(the_course_begins_behind_a_break)
{
	struct figures figures = { 0 };
	struct course found;

	for (int year = 2016; year <= 2024; year++)
		add(&figures, year, 10.0 * (year - 2010), 2);
	figures.at[3].figure.status = BILAT_STATUS('B'); /* 2019 */
	ck_assert(course(&figures, &found));
	ck_assert_int_eq(bilat_period_year(found.first), 2019);
	/* 2023, where the figure itself is withheld. */
	figures.at[7].figure = bilat_figure_missing(BILAT_WHY_SUPPRESSED);
	figures.at[7].figure.status = BILAT_STATUS('B');
	ck_assert(!course(&figures, &found));
}
END_TEST

START_TEST(other_sources_units_and_forecasts_are_no_beginning)
{
	struct figures figures = { 0 };
	struct course found;

	for (int year = 2016; year <= 2019; year++)
		add(&figures, year, 50, 2);
	add(&figures, 2024, 100, 2);
	figures.at[0].source = "another";
	figures.at[1].unit = "EUR";
	figures.at[2].figure.status = BILAT_STATUS('F');
	ck_assert(course(&figures, &found));
	ck_assert_int_eq(bilat_period_year(found.first), 2019);
	figures.at[3].figure = bilat_figure_missing(BILAT_WHY_SUPPRESSED);
	ck_assert(!course(&figures, &found));
}
END_TEST

START_TEST(two_years_are_no_course)
{
	struct figures figures = { 0 };
	struct course found;

	add(&figures, 2022, 100, 2);
	add(&figures, 2024, 200, 2);
	ck_assert(!course(&figures, &found));
}
END_TEST

START_TEST(what_was_ever_negative_has_no_rate_a_year)
{
	struct figures figures = { 0 };
	struct course found;

	add(&figures, 2018, 100, 2);
	add(&figures, 2020, -5, 2);
	add(&figures, 2024, 200, 2);
	ck_assert(!course(&figures, &found));
	figures.at[1].figure.value = 5;
	ck_assert(course(&figures, &found));
}
END_TEST

/* 1.5 to 4.0 in whole halves: 1.45 to 1.55 and 3.95 to 4.05, 2.55 to 2.79: no first digit. */
START_TEST(a_multiple_that_rounding_leaves_open_is_not_told)
{
	struct figures figures = { 0 };
	struct course found;

	add(&figures, 2020, 1.5, 1);
	add(&figures, 2024, 4.0, 1);
	ck_assert(course(&figures, &found));
	ck_assert(!course_is_multiple(&found));
	/* Whole ones: 0.5 to 1.5 and 3.5 to 4.5, 2.3-fold to 9-fold, 24 to 73 % a year. */
	figures.at[0].figure = bilat_figure_make(BILAT_EXACT, 1, 0);
	figures.at[1].figure = bilat_figure_make(BILAT_EXACT, 4, 0);
	ck_assert(!course(&figures, &found));
}
END_TEST

START_TEST(nothing_is_told_of_a_stagnation)
{
	struct figures figures = { 0 };
	struct course found;

	add(&figures, 2020, 1000.0, 1);
	add(&figures, 2024, 1000.5, 1);
	ck_assert(!course(&figures, &found));
}
END_TEST

CHECK_MAIN("course", seven_years_of_growth_are_a_multiple_and_a_rate_a_year,
    what_is_less_than_half_as_much_again_is_no_multiple, a_fall_has_a_rate,
    the_course_begins_where_the_figures_do_ten_years_back_at_most,
    the_course_begins_behind_a_break, other_sources_units_and_forecasts_are_no_beginning,
    two_years_are_no_course, what_was_ever_negative_has_no_rate_a_year,
    a_multiple_that_rounding_leaves_open_is_not_told, nothing_is_told_of_a_stagnation)
