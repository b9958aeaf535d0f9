/* gallery.c - draws every example in every form, for people to look at.
 *
 *	gallery FOLDER         writes FOLDER/NAME.svg, .png and .pdf, and FOLDER/index.html
 *	gallery --text [COLS]  shows the terminal forms */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/chart.h>
#include <bilat/error.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/str.h"
#include "examples.h"

static int show_texts(struct arena *arena, const char *columns)
{
	size_t width = columns ? strtoul(columns, NULL, 10) : 80;
	for (size_t i = 0; i < example_count(); i++) {
		struct bilat_chart *chart = example_make(arena, example_name(i));
		char *text = bilat_chart_text(chart, width, true, getenv("COLOR") != NULL);
		char *ascii = bilat_chart_text(chart, width, false, false);
		printf(
		    "== %s\n\n%s\n%s\n", example_name(i), text, getenv("ASCII") ? ascii : "");
		free(text);
		free(ascii);
	}
	return 0;
}

static bool write_index(struct arena *arena, const char *folder, struct bilat_error *err)
{
	struct str html = STR_INIT;
	str_add(&html,
	    "<!doctype html><meta charset=utf-8><title>charts</title>"
	    "<style>body{margin:16px}svg,img{border:1px solid #eee;margin:4px}</style>\n");
	bool done = true;
	for (size_t i = 0; done && i < example_count(); i++) {
		char *path = arena_printf(arena, "%s/%s.svg", folder, example_name(i));
		done = file_read(path, 1 << 24, &html, err);
	}
	char *path = path_join(folder, "index.html");
	done = done && file_replace(path, html.text, html.length, err);
	free(path);
	str_done(&html);
	return done;
}

static bool draw(struct arena *arena, const char *folder, struct bilat_error *err)
{
	static const char *const ends[] = { "svg", "png", "pdf" };
	size_t count = 3 * example_count();
	struct bilat_chart_job *jobs = arena_array(arena, count, sizeof *jobs);
	for (size_t i = 0; i < count; i++) {
		const char *name = example_name(i / 3);
		jobs[i].chart = example_make(arena, name);
		jobs[i].format = (enum bilat_chart_format)(i % 3);
		jobs[i].path = arena_printf(arena, "%s/%s.%s", folder, name, ends[i % 3]);
	}
	return folder_make(folder, err) && bilat_chart_render(jobs, count, err) &&
	       write_index(arena, folder, err);
}

int main(int argc, char **argv)
{
	struct arena *arena = arena_new();
	struct bilat_error err = { 0 };
	int status = EXIT_SUCCESS;
	if (argc > 1 && !strcmp(argv[1], "--text")) {
		status = show_texts(arena, argc > 2 ? argv[2] : NULL);
	} else if (argc != 2) {
		fprintf(stderr, "usage: gallery FOLDER | gallery --text [COLUMNS]\n");
		status = EXIT_FAILURE;
	} else if (!draw(arena, argv[1], &err)) {
		fprintf(stderr, "gallery: %s\n", err.message);
		status = EXIT_FAILURE;
	}
	arena_free(arena);
	return status;
}
