#include "unit/check.h"

#include <string.h>

#include <bilat/chart.h>

#include "base/arena.h"
#include "base/str.h"
#include "base/utf8.h"
#include "examples.h"
#include "golden.h"

START_TEST(terminal_forms_are_as_they_were)
{
	static const char *const names[] = { "line", "bar", "yoy", "rank", "dots",
		"mixed-sources", "paired-bars", "months", "share", "index", "mirror", "balance",
		"multiples" };
	struct arena *arena = arena_new();
	struct str all = STR_INIT;
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		char *text = bilat_chart_text(example_make(arena, names[i]), 72, true, false);
		char *ascii = bilat_chart_text(example_make(arena, names[i]), 72, false, false);
		str_printf(
		    &all, "== %s\n%s\n-- the same in ASCII\n%s\n", names[i], text, ascii);
		free(text);
		free(ascii);
	}
	golden_check("terminal.txt", all.text);
	str_done(&all);
	arena_free(arena);
}
END_TEST

START_TEST(no_line_is_wider_than_the_terminal)
{
	struct arena *arena = arena_new();
	for (size_t i = 0; i < example_count(); i++) {
		struct bilat_chart *chart = example_make(arena, example_name(i));
		for (size_t columns = 32; columns < 140; columns += 3) {
			char *text = bilat_chart_text(chart, columns, columns % 2, false);
			char *rest = text;
			for (char *line; (line = strsep(&rest, "\n")) != NULL;)
				ck_assert_msg(utf8_width(line) <= columns, "%s at %zu: %zu: %s",
				    example_name(i), columns, utf8_width(line), line);
			free(text);
		}
	}
	arena_free(arena);
}
END_TEST

START_TEST(ascii_is_ascii)
{
	struct arena *arena = arena_new();
	for (size_t i = 0; i < example_count(); i++) {
		char *text =
		    bilat_chart_text(example_make(arena, example_name(i)), 80, false, false);
		for (const char *at = text; *at; at++)
			ck_assert_msg(*at == '\n' || (*at >= ' ' && *at < 0x7F), "%s: %s",
			    example_name(i), text);
		free(text);
	}
	arena_free(arena);
}
END_TEST

/* Without its codes a coloured chart is the plain one. */
START_TEST(colour_changes_nothing_else)
{
	struct arena *arena = arena_new();
	for (size_t i = 0; i < example_count(); i++) {
		struct bilat_chart *chart = example_make(arena, example_name(i));
		char *plain = bilat_chart_text(chart, 80, true, false);
		char *colored = bilat_chart_text(chart, 80, true, true);
		char *to = colored;
		for (const char *from = colored; *from;) {
			if (*from == '\033')
				from += strcspn(from, "m") + 1;
			else
				*to++ = *from++;
		}
		*to = '\0';
		ck_assert_str_eq(colored, plain);
		free(plain);
		free(colored);
	}
	arena_free(arena);
}
END_TEST

START_TEST(escapes_in_data_are_harmless)
{
	struct bilat_chart_point point = { .label = "\033[2Jgone\x07",
		.figure = bilat_figure_exact(1) };
	struct bilat_chart_series series = { "s", 1, &point };
	struct bilat_chart chart = { .kind = BILAT_CHART_RANK,
		.title = "\033]0;x\x07",
		.series_count = 1,
		.series = &series };
	char *text = bilat_chart_text(&chart, 60, true, false);
	ck_assert_ptr_null(strchr(text, '\033'));
	ck_assert_ptr_null(strchr(text, '\x07'));
	free(text);
}
END_TEST

START_TEST(a_chart_without_figures_says_so)
{
	struct bilat_chart chart = { .title = "Nothing" };
	char *text = bilat_chart_text(&chart, 60, true, false);
	ck_assert_str_eq(text, "Nothing\n\nThere is no figure to draw.\n");
	free(text);
}
END_TEST

CHECK_MAIN("text", terminal_forms_are_as_they_were, no_line_is_wider_than_the_terminal,
    ascii_is_ascii, colour_changes_nothing_else, escapes_in_data_are_harmless,
    a_chart_without_figures_says_so)
