/* convert.c - lines in the unit that a question asks for. */
#include "ask/convert.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/area.h>
#include <bilat/convert.h>
#include <bilat/error.h>
#include <bilat/indicator.h>
#include <bilat/unit.h>

#include "ask/asking.h"
#include "ask/money.h"
#include "base/num.h"
#include "base/xalloc.h"

/* What a unit is asked to be: parts that do not exclude each other. */
struct target {
	const struct bilat_unit *unit; /* NULL: the one it has */
	int power;                     /* of ten, of the scale asked for */
	bool of_gdp, per_head;
	int year; /* of prices; 0: as they were */
};

struct converter {
	struct target target;
	struct bilat_reference *reference;
	struct arena *arena;
	struct money *money;
};

/* What becomes of the unit of one line. */
struct shape {
	enum bilat_why why;    /* not NONE: it cannot be done at all */
	const char *missing;   /* and the words for it */
	const char *from, *to; /* currencies; NULL: no money */
	const char *unit;      /* id, or scaled text */
	int power;
	enum bilat_rate_kind kind;
};

static bool is_currency(const struct bilat_unit *unit)
{
	return unit && unit->kind == BILAT_UNIT_CURRENCY;
}

/* "EUR per head", "thousand tonnes per capita": what stands before it; NULL if it is not such.
 */
static char *before_head(const char *text)
{
	static const char *const ends[] = { " per head", " per capita", " per person", "/head",
		"/capita", "/person" };
	for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
		if (text_ends(text, ends[i]))
			return xstrndup(text, strlen(text) - strlen(ends[i]));
	return NULL;
}

static bool read_unit(struct bilat_reference *reference, const char *text, struct target *out,
    struct bilat_error *err)
{
	char *front = before_head(text);
	bool done =
	    bilat_unit_parse(reference, front ? front : text, &out->unit, &out->power, err);
	out->per_head = front != NULL;
	free(front);
	if (!done)
		return false;
	if (out->power != 0 && *bilat_multiplier_name(out->power) == '\0')
		return bilat_fail(err, BILAT_USAGE,
		    "'%s' is no scale to show (use thousand, mn, bn or tn)", text);
	if (text_equal(out->unit->id, "percent of GDP")) {
		out->of_gdp = true;
		out->unit = NULL;
	} else if (text_equal(out->unit->id, "per head")) {
		out->per_head = true;
		out->unit = NULL;
	}
	return true;
}

static bool read_target(
    const struct asking *asking, struct target *out, struct bilat_error *err)
{
	const struct bilat_question *question = asking->question;
	*out = (struct target){ .year = question->real_year };
	if (question->unit && !read_unit(asking->reference, question->unit, out, err))
		return false;
	if (out->of_gdp && (out->year || out->per_head))
		return bilat_fail(err, BILAT_USAGE,
		    "'%s' is a ratio of current prices (leave out %s)", question->unit,
		    out->year ? "the year of constant prices" : "'per head'");
	return true;
}

/* The currencies that rates may be needed between. */
struct currencies {
	const char *at[12];
	size_t count;
};

static void add_currency(struct currencies *list, const char *id)
{
	for (size_t i = 0; i < list->count; i++)
		if (text_equal(list->at[i], id))
			return;
	if (list->count < sizeof list->at / sizeof list->at[0])
		list->at[list->count++] = id;
}

static struct currencies in_play(const struct asking *asking, const struct target *target)
{
	struct currencies list = { .at = { "USD", "EUR" }, .count = 2 };
	const struct bilat_series_set *set = &asking->keep->set;
	if (is_currency(target->unit))
		add_currency(&list, target->unit->id);
	for (size_t i = 0; i < set->count; i++) {
		const struct bilat_unit *unit =
		    bilat_unit_get(asking->reference, set->series[i].unit);
		if (is_currency(unit))
			add_currency(&list, unit->id);
	}
	return list;
}

bool converter_open(
    const struct asking *asking, struct converter **out, struct bilat_error *err)
{
	struct target target;
	if (!read_target(asking, &target, err))
		return false;
	if (!asking->question->unit && !target.year)
		return true;
	struct currencies currencies = in_play(asking, &target);
	const struct money_needs needs = { .currencies = currencies.at,
		.currency_count = currencies.count,
		.gdp = target.of_gdp,
		.population = target.per_head,
		.prices = target.year != 0 };
	struct converter *converter = xcalloc(1, sizeof *converter);
	*converter = (struct converter){
		.target = target, .reference = asking->reference, .arena = asking->keep->arena
	};
	converter->money =
	    money_open(asking->store, &asking->panel, asking->question, &needs, err);
	if (!converter->money) {
		converter_close(converter);
		return false;
	}
	*out = converter;
	return true;
}

void converter_close(struct converter *converter)
{
	if (!converter)
		return;
	money_close(converter->money);
	free(converter);
}

/* Stocks are converted at the end of their period, all else at its average. */
static enum bilat_rate_kind kind_of(
    const struct converter *converter, const struct bilat_series *series)
{
	const struct bilat_indicator *known =
	    bilat_indicator_get(converter->reference, series->indicator);
	bool end =
	    known &&
	    (known->aggregation == BILAT_AGGREGATE_END ||
		(known->aggregation == BILAT_AGGREGATE_NONE && known->kind == BILAT_STOCK));
	return end ? BILAT_RATE_END : BILAT_RATE_AVERAGE;
}

static struct shape refused(const struct converter *converter, const struct bilat_unit *unit,
    const char *id, const char *into)
{
	struct shape shape = { .why = BILAT_WHY_UNIT_UNKNOWN, .unit = id };
	shape.missing = arena_printf(
	    converter->arena, "the unit '%s' is not known, so nothing is made of it", id);
	if (unit && unit->kind != BILAT_UNIT_UNKNOWN) {
		shape.why = BILAT_WHY_NOT_COMPARABLE;
		shape.missing =
		    arena_printf(converter->arena, "%s cannot be made of '%s'", into, id);
	}
	return shape;
}

/* Whether so many of it can fall to each head. */
static bool is_amount(const struct bilat_unit *unit)
{
	return unit->kind == BILAT_UNIT_CURRENCY || unit->kind == BILAT_UNIT_COUNT ||
	       unit->kind == BILAT_UNIT_QUANTITY;
}

static const char *unit_text(
    const struct converter *converter, const struct shape *shape, const char *id)
{
	const struct target *target = &converter->target;
	if (target->of_gdp)
		return "percent of GDP";
	if (target->year)
		id = arena_printf(converter->arena, "%s (%d prices)", shape->to, target->year);
	if (target->per_head)
		id = arena_printf(converter->arena, "%s per head", id);
	return shape->power == 0 ? id
				 : arena_printf(converter->arena, "%s %s",
				       bilat_multiplier_name(shape->power), id);
}

static struct shape shape_of(
    const struct converter *converter, const struct bilat_series *series)
{
	const struct target *target = &converter->target;
	const struct bilat_unit *unit = bilat_unit_get(converter->reference, series->unit);
	struct shape shape = { .power = target->power, .kind = kind_of(converter, series) };
	if (!unit || unit->kind == BILAT_UNIT_UNKNOWN)
		return refused(converter, unit, series->unit, "");
	if (target->of_gdp && text_equal(unit->id, "percent of GDP"))
		return (struct shape){ .unit = unit->id };
	if (target->of_gdp && !is_currency(unit))
		return refused(converter, unit, unit->id, "a percentage of GDP");
	if (target->year && !is_currency(unit))
		return refused(converter, unit, unit->id, "an amount in constant prices");
	if (target->per_head && !is_amount(unit))
		return refused(converter, unit, unit->id, "an amount per head");
	if (is_currency(unit))
		shape.from = shape.to = unit->id;
	if (target->unit && target->unit != unit) {
		if (!is_currency(unit) || !is_currency(target->unit))
			return refused(converter, unit, unit->id, target->unit->id);
		shape.to = target->unit->id;
	}
	shape.unit = unit_text(converter, &shape, target->unit ? target->unit->id : unit->id);
	return shape;
}

static void apply(const struct bilat_conversion_step *step, struct bilat_figure *figure)
{
	*figure = step->operation == '*' ? bilat_convert_times(figure, &step->factor)
					 : bilat_convert_divided(figure, &step->factor);
}

/* One figure on its way. */
struct passage {
	struct converter *converter;
	const struct shape *shape;
	struct bilat_period period;
	struct bilat_conversion *conversion;
	struct bilat_figure figure;
};

static void add_step(struct passage *passage, const struct bilat_conversion_step *step)
{
	struct bilat_conversion *conversion = passage->conversion;
	if (conversion->step_count == BILAT_CONVERSION_STEPS)
		return;
	conversion->steps[conversion->step_count++] = *step;
	apply(step, &passage->figure);
}

static bool stop(struct passage *passage, enum bilat_why why, const char *missing)
{
	passage->figure = bilat_figure_missing(why);
	passage->conversion->step_count = 0;
	passage->conversion->missing = missing;
	return false;
}

static bool exchange(
    struct passage *passage, const char *from, const char *to, enum bilat_rate_kind kind)
{
	struct bilat_conversion_step steps[2];
	if (text_equal(from, to))
		return true;
	size_t count =
	    money_rate(passage->converter->money, from, to, passage->period, kind, steps);
	if (count == 0)
		return stop(passage, BILAT_WHY_NO_RATE,
		    arena_printf(passage->converter->arena, "no %s rate from %s to %s is held",
			kind == BILAT_RATE_AVERAGE ? "period-average" : "end-of-period", from,
			to));
	for (size_t i = 0; i < count; i++)
		add_step(passage, &steps[i]);
	return true;
}

static bool deflate(struct passage *passage)
{
	struct bilat_conversion_step step;
	const char *currency = passage->shape->to;
	enum bilat_why why = money_prices(passage->converter->money, currency, passage->period,
	    passage->converter->target.year, &step);
	if (why != BILAT_WHY_NONE)
		return stop(passage, why,
		    arena_printf(passage->converter->arena,
			"no prices in %s are held from then to %d", currency,
			passage->converter->target.year));
	add_step(passage, &step);
	return true;
}

static bool set_against_gdp(struct passage *passage)
{
	struct bilat_conversion_step step;
	if (!money_gdp(passage->converter->money, passage->shape->from, passage->period, &step))
		return stop(passage, BILAT_WHY_NO_RATE, "GDP of the same period is not held");
	const struct bilat_unit *unit =
	    bilat_unit_get(passage->converter->reference, step.unit);
	if (!is_currency(unit) ||
	    !exchange(passage, passage->shape->from, unit->id, passage->shape->kind))
		return is_currency(unit) ? false
					 : stop(passage, BILAT_WHY_UNIT_UNKNOWN,
					       "GDP is held in a unit that is not known");
	add_step(passage, &step);
	int decimals = passage->figure.decimals;
	passage->figure = bilat_figure_times(&passage->figure, 100);
	if (decimals == BILAT_DECIMALS_UNKNOWN)
		passage->figure.decimals = decimals;
	return true;
}

static bool set_against_heads(struct passage *passage)
{
	struct bilat_conversion_step step;
	if (!money_population(passage->converter->money, passage->period, &step))
		return stop(passage, BILAT_WHY_NO_RATE, "the population is not held");
	add_step(passage, &step);
	return true;
}

static struct bilat_figure convert_figure(struct converter *converter,
    const struct shape *shape, const struct bilat_observation *at,
    struct bilat_conversion *conversion)
{
	const struct target *target = &converter->target;
	struct passage passage = { converter, shape, at->period, conversion, at->figure };
	if (shape->why != BILAT_WHY_NONE) {
		stop(&passage, shape->why, shape->missing);
	} else if (target->of_gdp) {
		if (shape->from)
			set_against_gdp(&passage);
	} else if (exchange(&passage, shape->from, shape->to, shape->kind) &&
		   (!target->year || deflate(&passage)) &&
		   (!target->per_head || set_against_heads(&passage)) && shape->power != 0) {
		passage.figure =
		    bilat_figure_times(&passage.figure, num_scale(1, -shape->power));
	}
	if (!bilat_figure_available(&passage.figure))
		passage.figure.status = at->figure.status;
	return passage.figure;
}

static void convert_line(struct converter *converter, struct line *line)
{
	struct shape shape = shape_of(converter, &line->series);
	struct bilat_series *held = arena_alloc(converter->arena, sizeof *held);
	size_t count = line->series.count;
	*held = line->series;
	line->held = held;
	line->in_points = converter->target.of_gdp;
	line->ratio = converter->target.of_gdp || converter->target.per_head;
	line->series.unit = shape.unit;
	line->series.observations =
	    arena_array(converter->arena, count, sizeof *held->observations);
	line->conversions = arena_array(converter->arena, count, sizeof *line->conversions);
	for (size_t i = 0; i < count; i++) {
		struct bilat_observation *at = &line->series.observations[i];
		*at = held->observations[i];
		line->conversions[i] = NULL;
		if (!bilat_figure_available(&at->figure))
			continue;
		struct bilat_conversion *conversion =
		    arena_alloc(converter->arena, sizeof *conversion);
		*conversion = (struct bilat_conversion){
			.figure = at->figure, .unit = held->unit, .origin = at->origin
		};
		at->figure = convert_figure(converter, &shape, at, conversion);
		line->conversions[i] = conversion;
	}
}

/* Whether figures stay as they are. */
static bool stays(const struct converter *converter, const struct line *line)
{
	const struct target *target = &converter->target;
	return !target->of_gdp && !target->per_head && !target->year && target->power == 0 &&
	       target->unit && text_equal(line->series.unit, target->unit->id);
}

/* What is published in the unit asked for stands before what is converted into it. */
static int place(const struct converter *converter, const struct line *line)
{
	bool same = converter->target.unit &&
		    text_equal(line_held(line)->unit, converter->target.unit->id);
	return 2 * line->derived + !same;
}

void converter_lines(struct converter *converter, struct lines *lines)
{
	for (size_t i = 0; i < lines->count; i++)
		if (!stays(converter, &lines->at[i]))
			convert_line(converter, &lines->at[i]);
	for (size_t i = 1; i < lines->count; i++) {
		struct line line = lines->at[i];
		size_t at = i;
		for (; at > 0 && place(converter, &lines->at[at - 1]) > place(converter, &line);
		     at--)
			lines->at[at] = lines->at[at - 1];
		lines->at[at] = line;
	}
}
