#include "ask/mirror_notes.h"

#include <bilat/area.h>

#include "base/str.h"

/* A coefficient that rounding leaves open by more than this many points is said to be so. */
#define WIDE 10

/* Which rows a note is about. */
typedef bool row_test(const struct bilat_mirror_row *row, const void *key);

/* Whether a row is of the period behind that of the one before it. */
static bool follows(const struct bilat_mirror_answer *answer, size_t index)
{
	struct bilat_period next;
	return index < answer->row_count &&
	       bilat_period_shift(answer->rows[index - 1].period, 1, &next) &&
	       bilat_period_equal(next, answer->rows[index].period);
}

/* "2015..2018, 2020" of the rows that pass, in the arena; "" for none. */
static const char *periods_of(struct arena *arena, const struct bilat_mirror_answer *answer,
    row_test *passes, const void *key)
{
	struct str out = STR_INIT;
	char text[BILAT_PERIOD_SIZE];
	for (size_t i = 0; i < answer->row_count; i++) {
		if (!passes(&answer->rows[i], key))
			continue;
		size_t first = i;
		while (follows(answer, i + 1) && passes(&answer->rows[i + 1], key))
			i++;
		str_printf(&out, "%s%s", out.length ? ", " : "",
		    bilat_period_print(text, answer->rows[first].period));
		if (i > first)
			str_printf(
			    &out, "..%s", bilat_period_print(text, answer->rows[i].period));
	}
	const char *periods = arena_strdup(arena, out.text);
	str_done(&out);
	return periods;
}

static bool has_basis(const struct bilat_mirror_row *row, const void *basis)
{
	return row->mirror.basis == *(const enum bilat_k_basis *)basis;
}

static const char *source_of(const struct bilat_mirror_row *row, bool of_a)
{
	return of_a ? row->source_a : row->source_b;
}

static bool source_a_is(const struct bilat_mirror_row *row, const void *source)
{
	return text_equal(row->source_a, source);
}

static bool source_b_is(const struct bilat_mirror_row *row, const void *source)
{
	return text_equal(row->source_b, source);
}

static bool is_spoken(const struct bilat_mirror_row *row, const void *key)
{
	(void)key;
	return row->statements;
}

static bool lacks_a(const struct bilat_mirror_row *row, const void *key)
{
	(void)key;
	return !*row->source_a && *row->source_b;
}

static bool lacks_b(const struct bilat_mirror_row *row, const void *key)
{
	(void)key;
	return *row->source_a && !*row->source_b;
}

static bool lacks_both(const struct bilat_mirror_row *row, const void *key)
{
	(void)key;
	return !*row->source_a && !*row->source_b;
}

static bool recorded_by(const struct bilat_mirror_row *row, const void *recorder)
{
	return row->mirror.recorder == *(const enum bilat_recorder *)recorder;
}

static bool both_below(const struct bilat_mirror_row *row, const void *key)
{
	(void)key;
	return bilat_figure_available(&row->a) && bilat_figure_available(&row->b) &&
	       row->a.upper < 0 && row->b.upper < 0;
}

static bool both_above(const struct bilat_mirror_row *row, const void *key)
{
	(void)key;
	return bilat_figure_available(&row->a) && bilat_figure_available(&row->b) &&
	       row->a.lower > 0 && row->b.lower > 0;
}

/* The sources of one side, each with its periods. */
static void note_sources(
    struct asking *asking, const struct bilat_mirror_answer *answer, bool of_a)
{
	struct str out = STR_INIT;
	row_test *passes = of_a ? source_a_is : source_b_is;
	for (size_t i = 0; i < answer->row_count; i++) {
		const char *source = source_of(&answer->rows[i], of_a);
		bool seen = *source == '\0';
		for (size_t j = 0; j < i && !seen; j++)
			seen = passes(&answer->rows[j], source);
		if (!seen)
			str_printf(&out, "%s%s (%s)", out.length ? ", " : "", source,
			    periods_of(asking->keep->arena, answer, passes, source));
	}
	if (out.length)
		asking_note(asking, "sources", "%s: %s, %s", of_a ? answer->a : answer->b,
		    of_a ? answer->indicator_a : answer->indicator_b, out.text);
	str_done(&out);
}

/* What holds of the valuation in the periods of one basis: a sentence each. */
static const char *valuation_note(const struct mirror_rules *rules,
    const struct bilat_mirror_answer *answer, enum bilat_k_basis basis)
{
	for (size_t i = 0; i < answer->row_count; i++) {
		const struct bilat_mirror_row *row = &answer->rows[i];
		const char *a = answer->inward_is_a ? answer->a : answer->b;
		const char *b = answer->inward_is_a ? answer->b : answer->a;
		if (row->mirror.basis == basis)
			return mirror_valuation_of(rules, a, b,
			    source_of(row, answer->inward_is_a),
			    bilat_period_last_day(row->period))
			    .note;
	}
	return "";
}

static void note_k(struct asking *asking, const struct mirror_rules *rules,
    const struct bilat_mirror_answer *answer)
{
	const char *importer = answer->inward_is_a ? answer->a : answer->b;
	for (int i = BILAT_K_OWN; i <= BILAT_K_UNCONFIRMED; i++) {
		enum bilat_k_basis basis = (enum bilat_k_basis)i;
		const char *periods =
		    periods_of(asking->keep->arena, answer, has_basis, &basis);
		if (!*periods)
			continue;
		if (basis == BILAT_K_OWN)
			asking_note(asking, "k", "k %s: %s's own figure of imports FOB",
			    periods, importer);
		else if (basis == BILAT_K_MARGIN)
			asking_note(asking, "k",
			    "k %s: CIF/FOB margin of %s's imports from the other", periods,
			    importer);
		else if (basis == BILAT_K_USUAL)
			asking_note(asking, "k",
			    "k %s: 1.06 as the IMF takes it; neither a FOB figure of %s nor a "
			    "margin of the pair is held",
			    periods, importer);
		else
			asking_note(asking, basis == BILAT_K_FOB ? "k" : "valuation",
			    "%s%s: %s", basis == BILAT_K_FOB ? "k " : "", periods,
			    valuation_note(rules, answer, basis));
	}
}

static void note_direction(struct asking *asking, const struct bilat_mirror_answer *answer)
{
	struct arena *arena = asking->keep->arena;
	if (answer->direction == BILAT_UNDIRECTED)
		asking_note(asking, "flow",
		    "%s is not directed: gap and asymmetry are %s less %s", answer->indicator_a,
		    answer->a, answer->b);
	if (answer->direction != BILAT_OPPOSITE)
		return;
	asking_note(asking, "flow",
	    "a balance mirrors with the opposite sign: the gap is the sum of both, and there "
	    "is "
	    "no coefficient");
	const char *below = periods_of(arena, answer, both_below, NULL);
	const char *above = periods_of(arena, answer, both_above, NULL);
	if (*below)
		asking_note(asking, "signs", "%s: both sides report a deficit", below);
	if (*above)
		asking_note(asking, "signs", "%s: both sides report a surplus", above);
}

static void note_rows(struct asking *asking, const struct bilat_mirror_answer *answer)
{
	char text[BILAT_PERIOD_SIZE];
	for (size_t i = 0; i < answer->row_count; i++) {
		const struct bilat_mirror_row *row = &answer->rows[i];
		const struct bilat_figure *shown = &row->mirror.asymmetry;
		bool adjusted = bilat_figure_available(&row->mirror.asymmetry_adjusted);
		if (row->mirror.rounding_upper - row->mirror.rounding_lower > WIDE &&
		    !bilat_figure_is_bound(shown))
			asking_note(asking, "rounding",
			    "%s: the digits published leave the %sasymmetry between %.0f and "
			    "%.0f %%",
			    bilat_period_print(text, row->period), adjusted ? "adjusted " : "",
			    row->mirror.rounding_lower, row->mirror.rounding_upper);
	}
}

static bool lacks_coefficient(const struct bilat_mirror_row *row, const void *why)
{
	return !row->statements && *row->source_a && *row->source_b &&
	       row->mirror.asymmetry.why == *(const enum bilat_why *)why;
}

/* Two figures and no coefficient. */
static void note_reasons(struct asking *asking, const struct bilat_mirror_answer *answer)
{
	static const struct {
		enum bilat_why why;
		const char *text;
	} reasons[] = {
		{ BILAT_WHY_BASE_ZERO, "both sides record zero" },
		{ BILAT_WHY_BASE_NEGATIVE, "both figures are negative" },
		{ BILAT_WHY_MIXED_SIGN, "the figures have different signs" },
		{ BILAT_WHY_BOUND_OPEN, "the bounds leave it open" },
	};
	for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++) {
		const char *periods =
		    periods_of(asking->keep->arena, answer, lacks_coefficient, &reasons[i].why);
		if (*periods)
			asking_note(asking, "no_coefficient", "%s: no coefficient, %s", periods,
			    reasons[i].text);
	}
}

/* A side without a figure that can be compared. */
static void note_missing(
    struct asking *asking, const struct bilat_mirror_answer *answer, bool of_a)
{
	const char *periods =
	    periods_of(asking->keep->arena, answer, of_a ? lacks_a : lacks_b, NULL);
	if (*periods)
		asking_note(asking, "one_sided",
		    "%s: one-sided, no comparable figure of %s from %s is held", periods,
		    of_a ? answer->indicator_a : answer->indicator_b,
		    of_a ? answer->a : answer->b);
}

static void note_recorders(struct asking *asking, const struct bilat_mirror_answer *answer)
{
	for (int i = BILAT_ONLY_A_RECORDS; i <= BILAT_ONLY_B_RECORDS; i++) {
		enum bilat_recorder recorder = (enum bilat_recorder)i;
		const char *periods =
		    periods_of(asking->keep->arena, answer, recorded_by, &recorder);
		if (*periods)
			asking_note(asking, "recorder", "%s: only %s records this flow",
			    periods, recorder == BILAT_ONLY_A_RECORDS ? answer->a : answer->b);
	}
	const char *spoken = periods_of(asking->keep->arena, answer, is_spoken, NULL);
	if (*spoken)
		asking_note(asking, "statements",
		    "%s: statements side by side; no gap, ratio or coefficient is computed",
		    spoken);
}

void mirror_notes(struct asking *asking, const struct mirror_rules *rules,
    const struct bilat_mirror_answer *answer)
{
	size_t count;
	const struct bilat_mirror_row *last = &answer->rows[answer->row_count - 1];
	note_sources(asking, answer, true);
	note_sources(asking, answer, false);
	note_missing(asking, answer, true);
	note_missing(asking, answer, false);
	const char *neither = periods_of(asking->keep->arena, answer, lacks_both, NULL);
	if (*neither)
		asking_note(
		    asking, "one_sided", "%s: no figure of either side is held", neither);
	note_direction(asking, answer);
	note_k(asking, rules, answer);
	note_recorders(asking, answer);
	note_reasons(asking, answer);
	note_rows(asking, answer);
	const struct mirror_cause *causes = mirror_causes(rules, answer->indicator_a, answer->a,
	    answer->b, bilat_period_last_day(last->period), &count);
	for (size_t i = 0; i < count; i++)
		asking_note(asking, "cause", "%s: %s", causes[i].cause, causes[i].text);
}
