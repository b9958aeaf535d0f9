#include "examples.h"

#include <stdarg.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/num.h"
#include "example_table.h"

/* A figure as example_table.h writes it. */
static struct bilat_figure parse_figure(char *text, int power)
{
	static const char letters[] = "bepu";
	bilat_status status = 0;
	size_t length = strlen(text);
	for (const char *found;
	     length > 0 && (found = strchr(letters, text[length - 1])) != NULL;
	     text[--length] = '\0')
		status |= BILAT_STATUS(*found - 'a' + 'A');
	struct bilat_figure figure;
	double value = 0;
	double upper = 0;
	int decimals = 0;
	char *dots = strstr(text, "..");
	enum bilat_bound bound =
	    strchr("><~", text[0]) ? (enum bilat_bound)text[0] : BILAT_EXACT;
	if (dots) {
		*dots = '\0';
		num_parse_scaled(text, power, &value, &decimals);
		num_parse_scaled(dots + 2, power, &upper, &decimals);
		figure = bilat_figure_between(value, (value + upper) / 2, upper, decimals);
	} else if (num_parse_scaled(text + (bound != BILAT_EXACT), power, &value, &decimals)) {
		figure = bilat_figure_make(bound, value, decimals);
	} else {
		figure = bilat_figure_missing(BILAT_WHY_NOT_PUBLISHED);
	}
	figure.status = status;
	return figure;
}

static void add_points(struct arena *arena, struct bilat_chart_series *series,
    const char *words, int power, bool ranked)
{
	char *rest = arena_strdup(arena, words);
	series->points = arena_array(arena, strlen(words) / 3 + 1, sizeof *series->points);
	for (char *word; (word = strsep(&rest, "|")) != NULL;) {
		struct bilat_chart_point *point = &series->points[series->count++];
		char *equals = strchr(word, '=');
		char *at = strchr(word, '@');
		if (at)
			*at = '\0';
		point->source = at ? at + 1 : "nbk";
		*equals = '\0';
		point->highlight = word[0] == '*';
		point->label = ranked ? word + point->highlight : NULL;
		bilat_period_parse(word, &point->period, NULL);
		point->figure = parse_figure(equals + 1, power);
	}
}

size_t example_count(void)
{
	return examples_count;
}

const char *example_name(size_t index)
{
	return examples[index].name;
}

static struct bilat_chart *make(struct arena *arena, const struct example *example)
{
	struct bilat_chart *chart = arena_alloc(arena, sizeof *chart);
	*chart = (struct bilat_chart){ .kind = example->kind,
		.title = example->title,
		.subtitle = example->subtitle,
		.footnote = example->footnote,
		.scale_power = example->power,
		.width = example->width,
		.height = example->height,
		.cropped = example->cropped };
	chart->series = arena_array(arena, SERIES, sizeof *chart->series);
	for (size_t i = 0; i < SERIES && example->series[i].points; i++) {
		chart->series[i].name = example->series[i].name;
		add_points(arena, &chart->series[i], example->series[i].points, example->power,
		    example->kind == BILAT_CHART_RANK);
		chart->series_count++;
	}
	chart->events = arena_array(arena, 6, sizeof *chart->events);
	for (size_t i = 0; i < 6 && example->events[i].label; i++) {
		chart->events[i].label = example->events[i].label;
		bilat_period_parse(example->events[i].period, &chart->events[i].period, NULL);
		chart->event_count++;
	}
	return chart;
}

struct bilat_chart *example_make(struct arena *arena, const char *name)
{
	for (size_t i = 0; i < example_count(); i++)
		if (!strcmp(examples[i].name, name))
			return make(arena, &examples[i]);
	return NULL;
}
