#include "report/series_notes.h"

#include "unit/check.h"

static struct figure_row year_of(int year, double value, const char *source)
{
	return (struct figure_row){ .unit = "USD",
		.source = source,
		.period = bilat_period_of_year(year),
		.figure = bilat_figure_exact(value) };
}

/* Definitions, section 2: 2018 = 100, 2019 = 110, 2021 = 99: -5.13 % a year from 2019 to 2021.
 */
START_TEST(growth_a_year_counts_years_not_figures)
{
	struct figure_row at[] = { year_of(2018, 100, "s"), year_of(2019, 110, "s"),
		year_of(2021, 99, "s") };
	struct figure_rows rows = { .count = 3, .at = at };
	struct bilat_figure average =
	    series_average_growth(&rows, (struct years){ 2019, 2021 });

	ck_assert(bilat_figure_available(&average));
	ck_assert_double_eq_tol(average.value, -5.1317, 1e-4);
}
END_TEST

START_TEST(growth_a_year_is_that_of_one_source_without_a_break)
{
	struct figure_row at[] = { year_of(2019, 100, "one"), year_of(2020, 105, "two"),
		year_of(2021, 121, "two") };
	struct figure_rows rows = { .count = 3, .at = at };
	struct bilat_figure average =
	    series_average_growth(&rows, (struct years){ 2019, 2021 });

	ck_assert(!bilat_figure_available(&average));
	at[0].source = "two";
	average = series_average_growth(&rows, (struct years){ 2019, 2021 });
	ck_assert_double_eq_tol(average.value, 10, 1e-9);
	at[1].figure.status = BILAT_STATUS('B');
	average = series_average_growth(&rows, (struct years){ 2019, 2021 });
	ck_assert_int_eq(average.why, BILAT_WHY_BREAK);
}
END_TEST

START_TEST(two_years_are_no_course)
{
	struct figure_row at[] = { year_of(2020, 100, "s"), year_of(2021, 121, "s") };
	struct figure_rows rows = { .count = 2, .at = at };
	struct bilat_figure average =
	    series_average_growth(&rows, (struct years){ 2020, 2021 });

	ck_assert(!bilat_figure_available(&average));
}
END_TEST

CHECK_MAIN("series_notes", growth_a_year_counts_years_not_figures,
    growth_a_year_is_that_of_one_source_without_a_break, two_years_are_no_course)
