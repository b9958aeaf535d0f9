#include "unit/check.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <bilat/chart.h>
#include <bilat/error.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/proc.h"
#include "base/resource.h"
#include "base/str.h"
#include "examples.h"

static bool has_program(const char *name)
{
	const char *const argv[] = { name, "--version", NULL };
	struct proc_result result;
	if (!proc_run(argv, NULL, NULL, "", 0, 10000, &result, NULL)) {
		fprintf(stderr, "# %s is not installed: skipped\n", name);
		return false;
	}
	proc_result_done(&result);
	return true;
}

static char *folder; /* of the running test */

static void make_folder(void)
{
	ck_assert_done(folder_temporary(&folder, err));
}

static void remove_folder(void)
{
	folder_remove(folder);
	free(folder);
}

static void render(struct arena *arena, const char *prefix)
{
	static const char *const ends[] = { "svg", "png", "pdf" };
	size_t count = example_count() * 3;
	struct bilat_chart_job *jobs = arena_array(arena, count, sizeof *jobs);
	for (size_t i = 0; i < count; i++) {
		const char *name = example_name(i / 3);
		char *sub = arena_printf(arena, "%s/%s", folder, prefix);
		ck_assert_done(folder_make(sub, err));
		jobs[i] = (struct bilat_chart_job){ example_make(arena, name),
			arena_printf(arena, "%s/%s.%s", sub, name, ends[i % 3]),
			(enum bilat_chart_format)(i % 3), 0 };
	}
	ck_assert_done(bilat_chart_render(jobs, count, err));
}

static void read_whole(const char *path, struct str *out)
{
	ck_assert_done(file_read(path, 1 << 26, out, err));
}

START_TEST(the_same_chart_gives_the_same_bytes)
{
	static const char *const ends[] = { "svg", "png", "pdf" };
	if (!has_program("gnuplot"))
		return;
	make_folder();
	struct arena *arena = arena_new();
	render(arena, "first");
	sleep(1); /* a clock in the file would show */
	render(arena, "second");
	for (size_t i = 0; i < example_count() * 3; i++) {
		const char *name = example_name(i / 3);
		struct str first = STR_INIT;
		struct str second = STR_INIT;
		read_whole(
		    arena_printf(arena, "%s/first/%s.%s", folder, name, ends[i % 3]), &first);
		read_whole(
		    arena_printf(arena, "%s/second/%s.%s", folder, name, ends[i % 3]), &second);
		ck_assert_uint_gt(first.length, 500);
		ck_assert_msg(first.length == second.length &&
				  !memcmp(first.text, second.text, first.length),
		    "%s.%s differs", name, ends[i % 3]);
		str_done(&first);
		str_done(&second);
	}
	arena_free(arena);
	remove_folder();
}
END_TEST

/* A parser, ids that are met once, titles, and nothing that runs or is fetched. */
static const char checker[] =
    "import sys, re, xml.etree.ElementTree as E\n"
    "ids = []\n"
    "for path in sys.argv[1:]:\n"
    "    text = open(path, encoding='utf-8').read()\n"
    "    root = E.fromstring(text)\n"
    "    assert root.get('role') == 'img' and root.get('viewBox')\n"
    "    assert root[0].tag.endswith('title') and root[0].text\n"
    "    assert root[1].tag.endswith('desc') and root[1].text\n"
    "    assert root.get('aria-labelledby').split() == [root[0].get('id'), root[1].get('id')]\n"
    "    assert root[0].get('id').startswith(root.get('id'))\n"
    "    ids += [e.get('id') for e in root.iter() if e.get('id')]\n"
    "    assert not re.search('<script|href|onload|onclick|GNUPLOT', text, re.I)\n"
    "assert len(ids) == len(set(ids)) == 3 * len(sys.argv[1:])\n";

START_TEST(svgs_are_well_formed_and_can_share_a_page)
{
	if (!has_program("gnuplot") || !has_program("python3"))
		return;
	make_folder();
	struct arena *arena = arena_new();
	render(arena, "all");
	const char **argv = arena_array(arena, example_count() + 4, sizeof *argv);
	argv[0] = "python3";
	argv[1] = "-c";
	argv[2] = checker;
	for (size_t i = 0; i < example_count(); i++)
		argv[3 + i] = arena_printf(arena, "%s/all/%s.svg", folder, example_name(i));
	struct proc_result result;
	ck_assert_done(proc_run(argv, NULL, NULL, "", 0, 30000, &result, err));
	ck_assert_msg(result.status == 0, "%s", result.errors.text);
	proc_result_done(&result);
	arena_free(arena);
	remove_folder();
}
END_TEST

/* gnuplot does not end with the least of doubles, and says no to those a little larger. */
START_TEST(extremes_are_drawn)
{
	static const double values[] = { 5e-324, 1e-300, -1e-300, 1.7e308, -1.7e308, 0 };
	static const enum bilat_chart_kind kinds[] = { BILAT_CHART_LINE, BILAT_CHART_BAR };
	if (!has_program("gnuplot"))
		return;
	make_folder();
	struct arena *arena = arena_new();
	for (size_t i = 0; i < 5 * 2; i++) {
		struct bilat_chart_point points[5];
		for (int year = 0; year < 5; year++)
			points[year] = (struct bilat_chart_point){
				.period = { BILAT_ANNUAL, 2020 + year },
				.figure =
				    bilat_figure_exact(values[i / 2 + (size_t)(year % 2)]),
			};
		struct bilat_chart_series series = { .points = points, .count = 5 };
		struct bilat_chart chart = { .kind = kinds[i % 2],
			.title = "Extremes",
			.series = &series,
			.series_count = 1 };
		struct bilat_chart_job job = { &chart,
			arena_printf(arena, "%s/%zu.svg", folder, i), BILAT_CHART_SVG, 0 };
		ck_assert_done(bilat_chart_render(&job, 1, err));
		free(bilat_chart_text(&chart, 80, true, false));
		char *line = bilat_chart_sparkline(points, 5, 66, 20, "", "s");
		ck_assert_ptr_null(strstr(line, "nan"));
		free(line);
	}
	arena_free(arena);
	remove_folder();
}
END_TEST

START_TEST(text_from_data_is_never_run)
{
	if (!has_program("gnuplot"))
		return;
	make_folder();
	struct arena *arena = arena_new();
	const char *attack = arena_printf(arena,
	    "'; system('touch %s/a') #\nsystem 'touch %s/b'\n`touch %s/c` $(touch %s/d)\nEOD\n"
	    "\"; system(\"touch %s/e\") <script>",
	    folder, folder, folder, folder, folder);
	struct bilat_chart *chart = example_make(arena, "dots");
	chart->title = chart->subtitle = chart->footnote = chart->description = attack;
	chart->series[0].name = attack;
	struct bilat_chart_job job = { chart, arena_printf(arena, "%s/x.svg", folder),
		BILAT_CHART_SVG, 0 };
	ck_assert_done(bilat_chart_render(&job, 1, err));
	char **names;
	size_t count;
	ck_assert_done(folder_list(folder, &names, &count, err));
	ck_assert_uint_eq(count, 1);
	ck_assert_str_eq(names[0], "x.svg");
	free(names[0]);
	free(names);
	struct str svg = STR_INIT;
	read_whole(job.path, &svg);
	ck_assert_ptr_null(strstr(svg.text, "<script"));
	ck_assert_ptr_nonnull(strstr(svg.text, "&lt;script&gt;"));
	str_done(&svg);
	arena_free(arena);
	remove_folder();
}
END_TEST

static struct bilat_chart_job one_job(struct arena *arena)
{
	return (struct bilat_chart_job){ example_make(arena, "bar"),
		arena_printf(arena, "%s/x.svg", folder), BILAT_CHART_SVG, 0 };
}

START_TEST(a_missing_gnuplot_is_said_and_nothing_is_written)
{
	make_folder();
	struct arena *arena = arena_new();
	struct bilat_chart_job job = one_job(arena);
	struct bilat_error err = { 0 };
	setenv("PATH", "/nonexistent", 1);
	ck_assert(!bilat_chart_render(&job, 1, &err));
	ck_assert_int_eq(err.kind, BILAT_PROGRAM);
	ck_assert_str_eq(err.message,
	    "gnuplot is not installed or not in PATH (install gnuplot, or do without charts)");
	ck_assert(!file_exists(job.path));
	arena_free(arena);
	remove_folder();
}
END_TEST

START_TEST(a_failing_gnuplot_leaves_the_old_picture)
{
	static const char bad[] = "this is no command\n";
	if (!has_program("gnuplot"))
		return;
	make_folder();
	struct arena *arena = arena_new();
	struct bilat_chart_job job = one_job(arena);
	struct resource theme;
	ck_assert_done(resource_get("plots/theme.conf", &theme, err));
	ck_assert_done(folder_make(arena_printf(arena, "%s/plots", folder), err));
	ck_assert_done(file_replace(
	    arena_printf(arena, "%s/plots/chart.gp", folder), bad, strlen(bad), err));
	ck_assert_done(file_replace(job.path, "old", 3, err));
	resource_override(folder);
	struct bilat_error err = { 0 };
	ck_assert(!bilat_chart_render(&job, 1, &err));
	ck_assert_int_eq(err.kind, BILAT_PROGRAM);
	ck_assert_msg(strstr(err.message, "gnuplot failed: ") == err.message &&
			  strstr(err.message, "invalid command"),
	    "%s", err.message);
	struct str old = STR_INIT;
	read_whole(job.path, &old);
	ck_assert_str_eq(old.text, "old");
	str_done(&old);
	arena_free(arena);
	remove_folder();
}
END_TEST

START_TEST(a_folder_that_is_not_there_is_said_before_drawing)
{
	struct arena *arena = arena_new();
	struct bilat_chart_job job = { example_make(arena, "bar"), "/nonexistent/x.svg",
		BILAT_CHART_SVG, 0 };
	ck_assert_fails(bilat_chart_render(&job, 1, err),
	    "there is no folder '/nonexistent' (make it first)");
	arena_free(arena);
}
END_TEST

CHECK_MAIN("gnuplot", the_same_chart_gives_the_same_bytes,
    svgs_are_well_formed_and_can_share_a_page, extremes_are_drawn, text_from_data_is_never_run,
    a_missing_gnuplot_is_said_and_nothing_is_written, a_failing_gnuplot_leaves_the_old_picture,
    a_folder_that_is_not_there_is_said_before_drawing)
