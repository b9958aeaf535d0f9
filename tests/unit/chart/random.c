#include "random.h"

#include <math.h>

#include "base/arena.h"

struct dice {
	struct arena *arena;
	uint64_t state;
};

/* 0 to below sides (splitmix64). */
static int roll(struct dice *dice, int sides)
{
	dice->state += 0x9E3779B97F4A7C15u;
	uint64_t z = dice->state;
	z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
	z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
	return (int)((z ^ (z >> 31)) % (uint64_t)sides);
}

static const char *const words[] = { "Kazakhstan", "to", "Russia", "exports", "of",
	"United Kingdom of Great Britain and Northern Ireland",
	"\xD2\x9A\xD0\xB0\xD0\xB7\xD0\xB0"
	"\xD2\x9B\xD1\x81\xD1\x82\xD0\xB0\xD0\xBD",
	"\xD0\x92\xD0\xB5\xD0\xBB\xD0\xB8\xD0\xBA\xD0\xBE\xD0\xB1\xD1\x80\xD0\xB8\xD1\x82\xD0"
	"\xB0"
	"\xD0\xBD\xD0\xB8\xD1\x8F",
	"WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
	"\xE6\x97\xA5\xE6\x9C\xAC", "i",
	"\xD0\xA9\xD0\xA9\xD0\xA9\xD0\xA9\xD0\xA9\xD0\xA9\xD0\xA9\xD0\xA9" };

static const char *random_text(struct dice *dice, int most)
{
	const char *text = "";
	int count = roll(dice, most + 1);
	for (int i = 0; i < count; i++)
		text = arena_printf(dice->arena, "%s%s%s", text, i > 0 ? " " : "",
		    words[roll(dice, sizeof words / sizeof words[0])]);
	return text;
}

static struct bilat_figure random_figure(struct dice *dice, int size, bool negative)
{
	static const enum bilat_bound bounds[] = { BILAT_MORE, BILAT_LESS, BILAT_ABOUT };
	static const char letters[] = "PEBFU";
	struct bilat_figure figure;
	double value = (roll(dice, 2000) - (negative ? 1000 : 0)) * pow(10, size);
	if (roll(dice, 5) == 0)
		value = pow(10, size); /* ties */
	if (roll(dice, 12) == 0)
		figure = bilat_figure_missing(BILAT_WHY_NOT_PUBLISHED);
	else if (roll(dice, 12) == 0)
		figure = bilat_figure_between(
		    value, value + pow(10, size), value + 2 * pow(10, size), -size);
	else if (roll(dice, 8) == 0)
		figure = bilat_figure_make(bounds[roll(dice, 3)], value, -size);
	else
		figure = bilat_figure_make(BILAT_EXACT, value, -size);
	if (roll(dice, 6) == 0)
		figure.status = BILAT_STATUS(letters[roll(dice, 5)]);
	return figure;
}

static void fill(struct dice *dice, const struct bilat_chart *chart,
    struct bilat_chart_series *series, struct bilat_period first, int count, int size)
{
	static const char *const sources[] = { "nbk", "imf", "a source with a long name",
		NULL };
	bool negative = roll(dice, 3) == 0;
	int mixed = roll(dice, 4) == 0 ? 4 : 1;
	*series = (struct bilat_chart_series){ .name = random_text(dice, 3) };
	series->points = arena_array(dice->arena, (size_t)count, sizeof *series->points);
	for (int i = 0; i < count; i++) {
		struct bilat_chart_point *point = &series->points[series->count];
		if (!bilat_period_shift(first, i, &point->period) || roll(dice, 15) == 0)
			continue;
		point->figure =
		    random_figure(dice, size + (roll(dice, 9) == 0 ? 3 : 0), negative);
		point->source = sources[roll(dice, mixed)];
		if (chart->kind == BILAT_CHART_RANK)
			point->label = random_text(dice, 3);
		point->highlight = roll(dice, 8) == 0;
		series->count++;
	}
}

static struct bilat_period first_period(struct dice *dice)
{
	static const struct {
		enum bilat_freq freq;
		int at;
	} firsts[] = { { BILAT_ANNUAL, 1995 }, { BILAT_ANNUAL, 2014 },
		{ BILAT_QUARTER, 2014 * 4 + 2 }, { BILAT_MONTH, 2014 * 12 + 5 },
		{ BILAT_HALF, 2014 * 2 }, { BILAT_DAY, 19000 } };
	int which = roll(dice, sizeof firsts / sizeof firsts[0]);
	return bilat_period_make(firsts[which].freq, firsts[which].at);
}

static void add_events(
    struct dice *dice, struct bilat_chart *chart, struct bilat_period first, int count)
{
	int events = roll(dice, 2) == 0 ? roll(dice, 8) : 0;
	chart->events = arena_array(dice->arena, 8, sizeof *chart->events);
	for (int i = 0; i < events; i++) {
		struct bilat_chart_event *event = &chart->events[chart->event_count];
		if (!bilat_period_shift(first, roll(dice, count), &event->period))
			continue;
		event->label = random_text(dice, 4);
		chart->event_count++;
	}
}

struct bilat_chart *random_chart(struct arena *arena, uint64_t seed)
{
	static const int counts[] = { 1, 2, 3, 5, 8, 12, 20, 40, 120 };
	struct dice dice = { arena, seed };
	struct bilat_chart *chart = arena_alloc(arena, sizeof *chart);
	struct bilat_period first = first_period(&dice);
	int count = counts[roll(&dice, sizeof counts / sizeof counts[0])];
	int size = roll(&dice, 14) - 3;
	*chart = (struct bilat_chart){ .kind = (enum bilat_chart_kind)roll(
					   &dice, BILAT_CHART_BALANCE + 1),
		.title = random_text(&dice, 12),
		.subtitle = random_text(&dice, 8),
		.footnote = random_text(&dice, 12),
		/* As tables choose it: not more than seven digits before the point. */
		.scale_power = size > 3 ? size - roll(&dice, 4) : 0,
		.cropped = roll(&dice, 3) == 0,
		.width = roll(&dice, 3) == 0 ? 0 : 240 + roll(&dice, 800),
		.height = roll(&dice, 2) == 0 ? 0 : 160 + roll(&dice, 500) };
	bool two = chart->kind == BILAT_CHART_MIRROR || chart->kind == BILAT_CHART_BALANCE;
	chart->series_count =
	    (size_t)(chart->kind == BILAT_CHART_RANK ? 1
		     : two                           ? 1 + roll(&dice, 3)
		     : roll(&dice, 4) == 0           ? 1 + roll(&dice, BILAT_CHART_SERIES_MOST)
						     : 1 + roll(&dice, 5));
	if (chart->kind == BILAT_CHART_RANK && count > 40)
		count = 40;
	chart->series = arena_array(arena, chart->series_count, sizeof *chart->series);
	for (size_t s = 0; s < chart->series_count; s++)
		fill(&dice, chart, &chart->series[s], first, count, size);
	if (chart->kind != BILAT_CHART_RANK)
		add_events(&dice, chart, first, count);
	return chart;
}
