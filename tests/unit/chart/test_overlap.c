/* Texts never cover each other and never leave the picture, whatever is drawn. */
#include "unit/check.h"

#include <math.h>
#include <stdio.h>

#include <bilat/chart.h>
#include <bilat/error.h>

#include "base/arena.h"
#include "chart/draw.h"
#include "chart/theme.h"
#include "examples.h"
#include "random.h"

#define CHARTS 1500
#define SLACK 0.5 /* pixels that boxes may touch by: they are wider than the letters */

static void check_inside(
    const char *name, const struct scene *scene, const struct scene_text *text)
{
	struct scene_box box =
	    scene_text_box(text->x, text->y, text->align, text->size, text->bold, text->text);
	ck_assert_msg(
	    isfinite(text->x) && isfinite(text->y), "%s: '%s' is nowhere", name, text->text);
	ck_assert_msg(box.left > -SLACK && box.top > -SLACK &&
			  box.right < scene->width + SLACK &&
			  box.bottom < scene->height + SLACK,
	    "%s: '%s' leaves the picture of %.0fx%.0f: %.1f,%.1f to %.1f,%.1f", name,
	    text->text, scene->width, scene->height, box.left, box.top, box.right, box.bottom);
}

static void check_apart(
    const char *name, const struct scene_text *a, const struct scene_text *b)
{
	struct scene_box left = scene_text_box(a->x, a->y, a->align, a->size, a->bold, a->text);
	struct scene_box right =
	    scene_text_box(b->x, b->y, b->align, b->size, b->bold, b->text);
	double across = fmin(left.right, right.right) - fmax(left.left, right.left);
	double down = fmin(left.bottom, right.bottom) - fmax(left.top, right.top);
	ck_assert_msg(across < SLACK || down < SLACK,
	    "%s: '%s' and '%s' overlap by %.1f x %.1f pixels", name, a->text, b->text, across,
	    down);
}

static void check_rows(const char *name, const struct scene *scene)
{
	for (size_t layer = 0; layer < LAYER_COUNT; layer++)
		for (size_t i = 0; i < scene->layers[layer].count; i++)
			for (unsigned k = 0; k < scene->layers[layer].at[i].count; k++)
				ck_assert_msg(isfinite(scene->layers[layer].at[i].n[k]),
				    "%s: a shape of %s is nowhere", name, layer_names[layer]);
}

/* False if the chart is none. */
static bool check_chart(const char *name, const struct bilat_chart *chart)
{
	struct arena *arena = arena_new();
	struct chart_theme theme;
	struct scene scene;
	struct bilat_error err = { 0 };
	ck_assert(chart_theme_read(arena, &theme, &err));
	scene_init(&scene, arena, &theme);
	bool drawn = draw_chart(&scene, chart, &err);
	ck_assert_msg(drawn || err.kind == BILAT_NONE, "%s: %s", name, err.message);
	for (size_t i = 0; drawn && i < scene.texts.count; i++) {
		check_inside(name, &scene, &scene.texts.at[i]);
		for (size_t k = 0; k < i; k++)
			check_apart(name, &scene.texts.at[k], &scene.texts.at[i]);
	}
	if (drawn)
		check_rows(name, &scene);
	scene_done(&scene);
	arena_free(arena);
	return drawn;
}

START_TEST(texts_of_examples_are_apart_and_inside)
{
	struct arena *arena = arena_new();
	for (size_t i = 0; i < example_count(); i++)
		check_chart(example_name(i), example_make(arena, example_name(i)));
	arena_free(arena);
}
END_TEST

START_TEST(texts_of_random_charts_are_apart_and_inside)
{
	size_t drawn = 0;
	for (uint64_t seed = 0; seed < CHARTS; seed++) {
		struct arena *arena = arena_new();
		char name[32];
		snprintf(name, sizeof name, "seed %u", (unsigned)seed);
		drawn += check_chart(name, random_chart(arena, seed));
		arena_free(arena);
	}
	ck_assert_uint_gt(drawn, CHARTS * 4 / 5);
}
END_TEST

CHECK_MAIN("overlap", texts_of_examples_are_apart_and_inside,
    texts_of_random_charts_are_apart_and_inside)
