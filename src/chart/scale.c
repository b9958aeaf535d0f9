#include "chart/scale.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/arena.h"
#include "chart/measure.h"
#include "chart/value.h"
#include "chart/words.h"

/* Below these an axis is as if all figures were the same: gnuplot draws no axis shorter than
 * some 1e-300, no label can tell its steps, and a double not more than sixteen digits. */
#define LEAST_SPAN 1e-30
#define LEAST_PART 1e-12

static const char *month_name(const struct bilat_chart *chart, int64_t month)
{
	return chart_word(chart, (enum chart_word)(WORD_JANUARY + month % 12));
}

/* Whether there is a step that can be told from nothing and added to the ends. */
static bool has_span(double low, double high)
{
	double largest = fmax(fabs(low), fabs(high));
	return high - low > fmax(LEAST_SPAN, largest * LEAST_PART);
}

struct value_axis value_axis_make(double low, double high, bool from_zero, int ticks)
{
	if (from_zero) {
		low = fmin(low, 0);
		high = fmax(high, 0);
	}
	if (!has_span(low, high)) {
		double largest = fmax(fabs(low), fabs(high));
		high = largest < LEAST_SPAN ? 1 : high + largest * 0.1;
		low = largest < LEAST_SPAN ? 0 : low - largest * 0.1;
	}
	double rough = (high - low) / ticks;
	double power = pow(10, floor(log10(rough)));
	static const double nice[] = { 1, 2, 2.5, 5, 10 };
	double step = 10 * power;
	int digits = 0;
	for (size_t i = 0; i < 5; i++) {
		if (nice[i] * power >= rough * 0.9999) {
			step = nice[i] * power;
			digits = nice[i] == 2.5;
			break;
		}
	}
	int decimals = digits - (int)floor(log10(power) + 0.5);
	if (step >= 10 * power * 0.9999)
		decimals--;
	return (struct value_axis){
		.low = floor(low / step + 1e-9) * step,
		.high = ceil(high / step - 1e-9) * step,
		.step = step,
		.decimals = decimals > 0 ? decimals : 0,
	};
}

size_t value_axis_ticks(const struct value_axis *axis)
{
	return (size_t)((axis->high - axis->low) / axis->step + 1.5);
}

double value_axis_tick(const struct value_axis *axis, size_t index)
{
	double value = axis->low + (double)index * axis->step;
	return fabs(value) < axis->step * 1e-9 ? 0 : value;
}

struct value_axis value_axis_of(const struct bilat_chart *chart, int ticks)
{
	double low = 0;
	double high = 0;
	bool index = chart->kind == BILAT_CHART_INDEX;
	bool bars = chart->kind == BILAT_CHART_BAR || chart->kind == BILAT_CHART_YOY;
	chart_extent(chart, &low, &high);
	if (index) {
		low = fmin(low, INDEX_BASE);
		high = fmax(high, INDEX_BASE);
	}
	return value_axis_make(low, high, bars || !(chart->cropped || index), ticks);
}

static bool has_slots(enum bilat_freq freq)
{
	return freq == BILAT_ANNUAL || freq == BILAT_HALF || freq == BILAT_QUARTER ||
	       freq == BILAT_MONTH || freq == BILAT_TO_DATE;
}

static double middle_day(struct bilat_period period)
{
	return ((double)bilat_period_first_day(period) +
		   (double)bilat_period_last_day(period)) /
	       2;
}

static int compare_periods(const void *a, const void *b)
{
	const struct bilat_period *left = a;
	const struct bilat_period *right = b;
	return bilat_period_compare(*left, *right);
}

/* Every period of the chart once, in order. */
static void collect_periods(
    struct arena *arena, const struct bilat_chart *chart, struct time_axis *axis)
{
	size_t room = 1;
	for (size_t s = 0; s < chart->series_count; s++)
		room += chart->series[s].count;
	axis->periods = arena_array(arena, room, sizeof *axis->periods);
	size_t count = 0;
	for (size_t s = 0; s < chart->series_count; s++)
		for (size_t i = 0; i < chart->series[s].count; i++)
			axis->periods[count++] = chart->series[s].points[i].period;
	if (count > 0)
		qsort(axis->periods, count, sizeof *axis->periods, compare_periods);
	for (size_t i = 0; i < count; i++)
		if (i == 0 || !bilat_period_equal(axis->periods[i], axis->periods[i - 1]))
			axis->periods[axis->period_count++] = axis->periods[i];
}

/* Year to date is one slot a year if it is always the same months. */
static bool is_uniform(const struct time_axis *axis)
{
	for (size_t i = 1; i < axis->period_count; i++) {
		struct bilat_period a = axis->periods[0];
		struct bilat_period b = axis->periods[i];
		if (a.freq != b.freq)
			return false;
		if (a.freq == BILAT_TO_DATE && (a.at - b.at) % 12 != 0)
			return false;
	}
	return axis->period_count > 0;
}

double time_axis_at(const struct time_axis *axis, struct bilat_period period)
{
	if (axis->mode == TIME_CATEGORIES) {
		size_t at = 0;
		while (at + 1 < axis->period_count &&
		       bilat_period_compare(axis->periods[at], period) < 0)
			at++;
		return (double)at;
	}
	if (axis->mode == TIME_DAYS)
		return middle_day(period);
	if (period.freq == axis->freq)
		return axis->freq == BILAT_TO_DATE ? floor((double)period.at / 12)
						   : (double)period.at;
	/* Something else on the same calendar, such as the day of an event. */
	double day = middle_day(period);
	struct bilat_period year = bilat_period_of_year(bilat_period_year(period));
	double start = (double)bilat_period_first_day(year);
	double part = (day - start) / ((double)bilat_period_last_day(year) - start + 1);
	int slots = axis->freq == BILAT_TO_DATE ? 1 : bilat_freq_per_year(axis->freq);
	return ((double)year.at + part) * slots - 0.5;
}

struct time_axis time_axis_make(struct arena *arena, const struct bilat_chart *chart, bool bars)
{
	struct time_axis axis = { .mode = TIME_DAYS, .slot = 1, .chart = chart };
	collect_periods(arena, chart, &axis);
	if (axis.period_count == 0)
		return axis;
	bool uniform = is_uniform(&axis);
	enum bilat_freq freq = axis.periods[0].freq;
	if (uniform && has_slots(freq)) {
		axis.mode = TIME_SLOTS;
		axis.freq = freq;
	} else if (bars && (!uniform || (freq != BILAT_WEEK && freq != BILAT_DAY))) {
		axis.mode = TIME_CATEGORIES;
	} else if (freq == BILAT_WEEK) {
		axis.slot = 7;
	}
	axis.first = time_axis_at(&axis, axis.periods[0]);
	axis.last = time_axis_at(&axis, axis.periods[axis.period_count - 1]);
	return axis;
}

bool period_follows(struct bilat_period a, struct bilat_period b)
{
	struct bilat_period next;
	if (a.freq != b.freq)
		return false;
	if (a.freq == BILAT_IRREGULAR)
		return true;
	/* Markets close at weekends and on holidays. */
	if (a.freq == BILAT_DAY || a.freq == BILAT_BUSINESS)
		return b.at - a.at <= 5;
	if (a.freq == BILAT_TO_DATE)
		return b.at - a.at == 12;
	return bilat_period_shift(a, 1, &next) && bilat_period_equal(next, b);
}

const char *period_words(
    struct arena *arena, const struct bilat_chart *chart, struct bilat_period period)
{
	char text[BILAT_PERIOD_SIZE];
	const char *year = arena_printf(arena, "%d", bilat_period_year(period));
	switch (period.freq) {
	case BILAT_HALF:
		return chart_phrase(arena, chart, WORD_HALF, period.at & 1 ? "2" : "1", year);
	case BILAT_QUARTER:
		return chart_phrase(arena, chart, WORD_QUARTER,
		    arena_printf(arena, "%d", (int)(period.at & 3) + 1), year);
	case BILAT_MONTH:
		return chart_phrase(
		    arena, chart, WORD_MONTH, month_name(chart, period.at), year);
	case BILAT_TO_DATE:
		return chart_phrase(
		    arena, chart, WORD_TO_DATE, month_name(chart, period.at), year);
	default:
		return arena_strdup(arena, bilat_period_print(text, period));
	}
}

#define MOST_MONTHS 30 /* of days that are told by months, not by years */

struct tick_list {
	struct arena *arena;
	struct time_tick *tick;
	size_t count, room;
};

static struct time_tick *add_tick(struct tick_list *list, double at, const char *label)
{
	if (list->count == list->room) {
		size_t room = list->room * 2 + 16;
		struct time_tick *grown = arena_array(list->arena, room, sizeof *grown);
		for (size_t i = 0; i < list->count; i++)
			grown[i] = list->tick[i];
		list->tick = grown;
		list->room = room;
	}
	list->tick[list->count] = (struct time_tick){ .at = at, .label = label };
	return &list->tick[list->count++];
}

/* Years at the places that first() gives, every 1, 2, 5 ... so that they do not touch. */
static void add_years(struct tick_list *list, int from, int to, double start, double per_year,
    double px_per_unit, double size)
{
	static const int steps[] = { 1, 2, 5, 10, 20, 25, 50, 100 };
	double need = text_px("2024", size, false) + 9;
	int step = 100;
	for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
		int count = (to - from) / steps[i] + 1;
		if (count <= 14 && per_year * px_per_unit * steps[i] >= need) {
			step = steps[i];
			break;
		}
	}
	for (int year = from; year <= to; year++)
		if (to - from < step ? year == from : year % step == 0)
			add_tick(list, start + (year - from) * per_year,
			    arena_printf(list->arena, "%d", year));
}

static const char *part_label(struct arena *arena, const struct time_axis *axis, int part)
{
	if (axis->freq == BILAT_MONTH)
		return month_name(axis->chart, part);
	return chart_phrase(arena, axis->chart,
	    axis->freq == BILAT_HALF ? WORD_SHORT_HALF : WORD_SHORT_QUARTER,
	    arena_printf(arena, "%d", part + 1), NULL);
}

/* The widest name of a part of a year. */
static double part_px(struct arena *arena, const struct time_axis *axis, double size)
{
	double widest = 0;
	for (int i = 0; i < bilat_freq_per_year(axis->freq); i++)
		widest = fmax(widest, text_px(part_label(arena, axis, i), size, false));
	return widest;
}

static void slot_ticks(
    struct tick_list *list, const struct time_axis *axis, double px, double size)
{
	int64_t first = (int64_t)axis->first;
	int64_t last = (int64_t)axis->last;
	int per_year = axis->freq == BILAT_TO_DATE ? 1 : bilat_freq_per_year(axis->freq);
	if (per_year == 1) {
		add_years(list, (int)first, (int)last, axis->first, 1, px, size);
		if (axis->freq == BILAT_TO_DATE && list->count > 0)
			list->tick[0].below =
			    chart_phrase(list->arena, axis->chart, WORD_TO_DATE_MONTHS,
				month_name(axis->chart, axis->periods[0].at), NULL);
		return;
	}
	double need = part_px(list->arena, axis, size) + 6;
	if (last - first < 13 && px >= need) {
		for (int64_t at = first; at <= last; at++) {
			int part = (int)(at % per_year);
			struct time_tick *tick =
			    add_tick(list, (double)at, part_label(list->arena, axis, part));
			/* The year under its first period, but not right before the next. */
			if (part == 0 || (at == first && (at + 1) % per_year != 0))
				tick->below =
				    arena_printf(list->arena, "%d", (int)(at / per_year));
		}
		return;
	}
	int from = (int)((first + per_year - 1) / per_year);
	add_years(
	    list, from, (int)(last / per_year), (double)from * per_year, per_year, px, size);
}

static double year_px(double size)
{
	return text_px("2024", size, false);
}

static const char *day_words(
    struct arena *arena, const struct time_axis *axis, int day, int month)
{
	return chart_phrase(arena, axis->chart, WORD_DAY, arena_printf(arena, "%d", day),
	    month_name(axis->chart, month));
}

/* The first of each month, or of every second, third ... of the year where they would touch. */
static void month_ticks(
    struct tick_list *list, const struct time_axis *axis, double px, double size)
{
	int year, month, day;
	int last_year, last_month, last_day;
	bilat_date_split((int32_t)axis->first, &year, &month, &day);
	bilat_date_split((int32_t)axis->last, &last_year, &last_month, &last_day);
	int months = (last_year - year) * 12 + last_month - month;
	double widest = 0;
	for (int i = 0; i < 12; i++)
		widest = fmax(widest, text_px(month_name(axis->chart, i), size, false));
	static const int steps[] = { 1, 2, 3, 6, 12 };
	double need = fmax(widest, year_px(size)) + 6;
	size_t choice = 0;
	while (choice < 4 && (steps[choice] * px * 30 < need || months / steps[choice] > 14))
		choice++;
	int step = steps[choice];
	int written = 0;
	for (int at = month; at < month + months; at++) {
		int of = year + at / 12;
		if (at % 12 % step != 0)
			continue;
		struct time_tick *tick = add_tick(list,
		    (double)bilat_date_make(of, at % 12 + 1, 1), month_name(axis->chart, at));
		/* The year under its first month, but not right before the next. */
		if (of != written && (written != 0 || at % 12 + step < 12))
			tick->below = arena_printf(list->arena, "%d", of);
		written = of;
	}
}

static void single_day_ticks(
    struct tick_list *list, const struct time_axis *axis, double px, double size)
{
	struct arena *arena = list->arena;
	double widest = 0;
	for (int i = 0; i < 12; i++)
		widest = fmax(widest, text_px(day_words(arena, axis, 28, i), size, false));
	int32_t days = (int32_t)(axis->last - axis->first);
	int32_t step = days / 7 + 1;
	int32_t apart = (int32_t)ceil((widest + 6) / px);
	if (step < apart)
		step = apart;
	for (int32_t passed = 0; passed <= days; passed += step) {
		double at = axis->first + passed;
		int year, month, day;
		bilat_date_split((int32_t)at, &year, &month, &day);
		struct time_tick *tick =
		    add_tick(list, at, day_words(arena, axis, day, month - 1));
		if (passed == 0)
			tick->below = arena_printf(arena, "%d", year);
	}
}

static void day_ticks(
    struct tick_list *list, const struct time_axis *axis, double px, double size)
{
	int year, month, day;
	bilat_date_split((int32_t)axis->first, &year, &month, &day);
	int last_year, last_month, last_day;
	bilat_date_split((int32_t)axis->last, &last_year, &last_month, &last_day);
	int months = (last_year - year) * 12 + last_month - month;
	if (months > MOST_MONTHS) {
		int from = year + 1;
		add_years(list, from, last_year, (double)bilat_date_make(from, 1, 1), 365.2425,
		    px, size);
		return;
	}
	if (months > 1)
		month_ticks(list, axis, px, size);
	else
		single_day_ticks(list, axis, px, size);
}

static void category_ticks(
    struct tick_list *list, const struct time_axis *axis, double px, double size)
{
	double widest = 0;
	for (size_t i = 0; i < axis->period_count; i++)
		widest = fmax(
		    widest, text_px(period_words(list->arena, axis->chart, axis->periods[i]),
				size, false) +
				8);
	size_t step = (size_t)fmax(1, ceil(widest / px));
	for (size_t i = 0; i < axis->period_count; i += step)
		add_tick(
		    list, (double)i, period_words(list->arena, axis->chart, axis->periods[i]));
}

struct time_tick *time_axis_ticks(struct arena *arena, const struct time_axis *axis,
    double px_per_unit, double size, size_t *count_out)
{
	struct tick_list list = { .arena = arena };
	if (axis->period_count > 0 && axis->mode == TIME_SLOTS)
		slot_ticks(&list, axis, px_per_unit, size);
	else if (axis->period_count > 0 && axis->mode == TIME_CATEGORIES)
		category_ticks(&list, axis, px_per_unit, size);
	else if (axis->period_count > 0)
		day_ticks(&list, axis, px_per_unit, size);
	*count_out = list.count;
	return list.tick;
}
