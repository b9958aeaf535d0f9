/* convert_notes.c - what answers were converted at, said once for all periods. */
#include "ask/convert.h"

#include <bilat/area.h>
#include <bilat/reference.h>
#include <bilat/show.h>
#include <bilat/unit.h>

#include "ask/asking.h"
#include "base/str.h"

/* As many values as a note bears. */
#define MOST_VALUES 8

static bool is_exchange(const struct bilat_conversion_step *step)
{
	return text_starts(step->indicator, "fx.");
}

static bool same_step(
    const struct bilat_conversion_step *a, const struct bilat_conversion_step *b)
{
	return a->operation == b->operation && text_equal(a->what, b->what) &&
	       text_equal(a->indicator, b->indicator) && text_equal(a->reporter, b->reporter) &&
	       text_equal(a->detail, b->detail) && text_equal(a->source, b->source);
}

static struct conversion_use *use_of(
    struct conversion_uses *uses, const struct bilat_conversion_step *step, const char *missing)
{
	for (size_t i = 0; i < uses->list.count; i++) {
		struct conversion_use *use = &uses->list.at[i];
		if (step ? use->step && same_step(use->step, step)
			 : text_equal(use->missing, missing))
			return use;
	}
	struct conversion_use *use = vec_push(&uses->list);
	*use = (struct conversion_use){ .step = step, .missing = missing, .values = STR_INIT };
	return use;
}

/* "0.92389 (2024)", "288 bn USD (2024)", "2024". */
static void add_value(
    const struct asking *asking, struct conversion_use *use, struct bilat_period period)
{
	char value[BILAT_SHOW_SIZE], unit[BILAT_SHOW_SIZE], when[BILAT_PERIOD_SIZE];
	bilat_period_print(when, period);
	use->last = period;
	if (++use->count > MOST_VALUES)
		return;
	if (use->count > 1)
		str_add(&use->values, ", ");
	if (!use->step) {
		str_add(&use->values, when);
		return;
	}
	const struct bilat_figure *factor = &use->step->factor;
	bool pure = is_exchange(use->step) || use->step->operation == '*';
	const struct bilat_unit *in =
	    bilat_unit_get(asking->reference, pure ? "ratio" : use->step->unit);
	int power = bilat_show_power(in, factor, 1);
	bilat_show_figure(
	    value, factor, in, power, false, bilat_reference_marks(asking->reference));
	bilat_show_unit(unit, in, power);
	str_printf(&use->values, "%s%s%s (%s)", value, pure ? "" : " ", pure ? "" : unit, when);
}

void asking_used(struct asking *asking, const struct bilat_conversion *conversion,
    struct bilat_period period)
{
	if (!conversion)
		return;
	for (size_t i = 0; i <= conversion->step_count; i++) {
		const struct bilat_conversion_step *step =
		    i < conversion->step_count ? &conversion->steps[i] : NULL;
		if (!step && !conversion->missing)
			continue;
		struct bilat_period then = step ? step->period : period;
		struct conversion_use *use = use_of(&asking->uses, step, conversion->missing);
		if (use->count > 0 && bilat_period_compare(use->last, then) >= 0)
			continue;
		if (step)
			use->step = step;
		add_value(asking, use, then);
	}
}

static const char *more_of(struct asking *asking, const struct conversion_use *use)
{
	return use->count <= MOST_VALUES ? ""
					 : arena_printf(asking->keep->arena, " and %zu more",
					       use->count - MOST_VALUES);
}

static void note_use(struct asking *asking, const struct conversion_use *use)
{
	const struct bilat_conversion_step *step = use->step;
	const char *more = more_of(asking, use);
	if (!step) {
		asking_note(
		    asking, "not_converted", "%s: %s%s", use->missing, use->values.text, more);
		return;
	}
	bool none = text_equal(step->reporter, "-");
	asking_note(asking, "converted", "%s %s: %s%s (%s%s%s, %s)",
	    step->operation == '*' || is_exchange(step) ? "converted at" : "divided by",
	    step->what, use->values.text, more, step->indicator, none ? "" : " of ",
	    none ? "" : bilat_area_name(asking->reference, step->reporter, BILAT_ENGLISH),
	    step->source);
}

void asking_note_conversions(struct asking *asking)
{
	for (size_t i = 0; i < asking->uses.list.count; i++)
		note_use(asking, &asking->uses.list.at[i]);
}

/* What is missing for the first figure of the periods asked for. */
static const char *first_missing(const struct lines *lines, const struct bilat_periods *periods)
{
	for (size_t i = 0; i < lines->count; i++) {
		const struct line *line = &lines->at[i];
		for (size_t j = 0; line->conversions && j < line->series.count; j++)
			if (line->conversions[j] && line->conversions[j]->missing &&
			    (periods->kind != BILAT_PERIODS_SPAN ||
				bilat_periods_hold(
				    periods, line->series.observations[j].period)))
				return line->conversions[j]->missing;
	}
	return NULL;
}

const char *asking_not_converted(
    struct asking *asking, const char *indicator, const struct lines *lines)
{
	const struct bilat_question *question = asking->question;
	struct arena *arena = asking->keep->arena;
	const char *missing = first_missing(lines, &question->periods), *others = "";
	char from[BILAT_PERIOD_SIZE], to[BILAT_PERIOD_SIZE];
	struct bilat_period first, last;
	if (!missing)
		return NULL;
	if (lines_extent(lines, true, &first, &last))
		others =
		    bilat_period_equal(first, last)
			? arena_printf(
			      arena, "; it can be in %s", bilat_period_print(from, first))
			: arena_printf(arena, "; it can be from %s to %s",
			      bilat_period_print(from, first), bilat_period_print(to, last));
	const char *unit = question->unit ? question->unit : "";
	const char *year =
	    question->real_year ? arena_printf(arena, "prices of %d", question->real_year) : "";
	return arena_printf(arena, "%s is held, but cannot be given in %s%s%s: %s%s", indicator,
	    unit, *unit && *year ? ", " : "", year, missing, others);
}

void asking_note_newer(struct asking *asking, const struct lines *lines)
{
	struct bilat_period first, last, held_last;
	char text[BILAT_PERIOD_SIZE];
	struct lines held = { .count = lines->count };
	held.at = arena_array(asking->keep->arena, lines->count, sizeof *held.at);
	for (size_t i = 0; i < lines->count; i++)
		held.at[i] = (struct line){ .series = *line_held(&lines->at[i]) };
	if (lines_extent(lines, false, &first, &last) &&
	    lines_extent(&held, false, &first, &held_last) &&
	    bilat_period_compare(held_last, last) > 0)
		asking_note(asking, "not_converted",
		    "figures are held up to %s, but nothing to convert the last ones with",
		    bilat_period_print(text, held_last));
}

void conversion_uses_done(struct conversion_uses *uses)
{
	for (size_t i = 0; i < uses->list.count; i++)
		str_done(&uses->list.at[i].values);
	vec_done(&uses->list);
}
