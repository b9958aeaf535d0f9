/* example_table.h - the examples as they are written; examples.c makes charts of them.
 *
 * Points are words with '|' between: "2019=3.2|2020=-|2021=>4.05p|2022=~5.3|2023=26..28.5|
 * 2024=<2@Other source": bounds as signs, then status letters, then the source.  Amounts are in
 * units of ten to the power. */
#ifndef TESTS_CHART_EXAMPLE_TABLE_H
#define TESTS_CHART_EXAMPLE_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include <bilat/chart.h>

#define SERIES 12 /* at most */

struct example {
	const char *name;
	enum bilat_chart_kind kind;
	const char *title, *subtitle, *footnote;
	int power, width, height;
	bool cropped;
	struct {
		const char *name, *points;
	} series[SERIES];
	struct {
		const char *period, *label;
	} events[6];
};

/* example_long.c: points by the hundred. */
extern const char months_of_exports[], months_of_imports[], months_of_balance[],
    days_of_two_years[];

extern const struct example examples[];
extern const size_t examples_count;

#endif
