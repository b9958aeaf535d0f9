/* check.c - claims against the figures of all sources. */
#include "ask/tell.h"

#include <string.h>

#include <bilat/error.h>
#include <bilat/unit.h>

#include "base/str.h"

/* A claim while it is checked. */
struct checking {
	struct bilat_reference *reference;
	struct bilat_check_limits limits;
	struct statement statement;
	struct bilat_question of_left, of_right; /* what left and right ask */
	struct asking left, right;
	struct evidence_list evidence, other;
	size_t supporting, contradicting;
	enum bilat_why why; /* of the first that leaves it open */
	struct str text;    /* the figures */
	struct str sources;
};

static void count_verdict(
    struct checking *checking, enum bilat_verdict verdict, enum bilat_why why)
{
	checking->supporting += verdict == BILAT_SUPPORTED;
	checking->contradicting += verdict == BILAT_CONTRADICTED;
	if (verdict == BILAT_UNDECIDED && checking->why == BILAT_WHY_NONE)
		checking->why = why;
}

static bool is_percent(const struct statement *statement)
{
	return statement->measure == CLAIM_YOY || statement->measure == CLAIM_POP ||
	       statement->measure == CLAIM_SHARE;
}

static void add_source(struct str *sources, const char *source)
{
	size_t length = strlen(source);
	for (const char *at = sources->text; (at = strstr(at, source)) != NULL; at += length)
		if ((at == sources->text || at[-1] == ';') &&
		    (at[length] == ';' || at[length] == '\0'))
			return;
	str_printf(sources, "%s%s", sources->length ? ";" : "", source);
}

static void add_sources(struct checking *checking, const struct evidence_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		if (!list->at[i].apart)
			add_source(&checking->sources, list->at[i].line->series.source);
}

static bool unit_fits(const struct checking *checking, const struct line *line)
{
	const char *claimed = checking->statement.amount.unit;
	if (!claimed || text_equal(claimed, line->series.unit))
		return true;
	const struct bilat_unit *a = bilat_unit_get(checking->reference, claimed);
	const struct bilat_unit *b = bilat_unit_get(checking->reference, line->series.unit);
	return a && b && a->kind == BILAT_UNIT_PERCENT && b->kind == BILAT_UNIT_PERCENT;
}

static bool compares_money(const struct checking *checking)
{
	enum claim_measure measure = checking->statement.measure;
	return measure == CLAIM_VALUE || measure == CLAIM_CHANGE || measure == CLAIM_SUM;
}

static bool compares_units(const struct checking *checking, const struct evidence *evidence)
{
	if (!checking->statement.has_other)
		return unit_fits(checking, evidence->line);
	for (size_t i = 0; i < checking->other.count; i++)
		if (text_equal(
			checking->other.at[i].line->series.unit, evidence->line->series.unit))
			return true;
	return false;
}

/* Figures in another unit stand apart where others can be compared. */
static void set_apart(struct checking *checking)
{
	bool any = false;
	if (!compares_money(checking))
		return;
	for (size_t i = 0; i < checking->evidence.count; i++)
		any |= compares_units(checking, &checking->evidence.at[i]);
	for (size_t i = 0; any && i < checking->evidence.count; i++)
		checking->evidence.at[i].apart =
		    !compares_units(checking, &checking->evidence.at[i]);
}

static void judge_numbers(struct checking *checking)
{
	const struct statement *statement = &checking->statement;
	for (size_t i = 0; i < checking->evidence.count; i++) {
		const struct evidence *evidence = &checking->evidence.at[i];
		enum bilat_why why = evidence->figure.why;
		enum bilat_verdict verdict = BILAT_UNDECIDED;
		if (evidence->apart)
			continue;
		if (statement->comparison == COMPARE_HIGH ||
		    statement->comparison == COMPARE_LOW)
			verdict = judge_record(statement, evidence->line, &why);
		else if (why == BILAT_WHY_NONE && compares_money(checking) &&
			 !unit_fits(checking, evidence->line))
			why = BILAT_WHY_NOT_COMPARABLE;
		else if (why == BILAT_WHY_NONE) {
			verdict = judge_amount(statement, &evidence->span);
			why = BILAT_WHY_BOUND_OPEN;
		}
		count_verdict(checking, verdict, why);
	}
}

static bool same_source(const struct evidence *a, const struct evidence *b)
{
	return !a->apart && text_equal(a->line->series.source, b->line->series.source);
}

static bool have_common_source(const struct checking *checking)
{
	for (size_t i = 0; i < checking->evidence.count; i++)
		for (size_t j = 0; j < checking->other.count; j++)
			if (same_source(&checking->evidence.at[i], &checking->other.at[j]))
				return true;
	return false;
}

static void judge_pair(
    struct checking *checking, const struct evidence *left, const struct evidence *right)
{
	enum bilat_why why = left->figure.why ? left->figure.why : right->figure.why;
	enum bilat_verdict verdict = BILAT_UNDECIDED;
	if (why == BILAT_WHY_NONE && compares_money(checking) &&
	    !text_equal(left->line->series.unit, right->line->series.unit)) {
		why = BILAT_WHY_NOT_COMPARABLE;
	} else if (why == BILAT_WHY_NONE) {
		verdict =
		    judge_other(checking->statement.comparison, &left->span, &right->span);
		why = BILAT_WHY_BOUND_OPEN;
	}
	count_verdict(checking, verdict, why);
}

/* Within each source that has both figures; if none has, every one against every other. */
static void judge_figures(struct checking *checking)
{
	bool common = have_common_source(checking);
	for (size_t i = 0; i < checking->evidence.count; i++)
		for (size_t j = 0; j < checking->other.count; j++)
			if ((!common && !checking->evidence.at[i].apart) ||
			    same_source(&checking->evidence.at[i], &checking->other.at[j]))
				judge_pair(checking, &checking->evidence.at[i],
				    &checking->other.at[j]);
}

/* A statement of a day is one of a day from Monday to Friday where only these are held. */
static void settle_days(
    const struct asking *asking, struct statement *statement, struct subject *subject)
{
	struct bilat_period *const all[] = { &subject->first, &subject->period,
		&statement->times, &statement->since };
	if (!asking_on_weekdays(asking, subject->indicator, subject->partner))
		return;
	for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
		if (all[i]->freq == BILAT_DAY)
			all[i]->freq = BILAT_BUSINESS;
}

/* Reads what a subject needs and what its sources say. */
static bool collect(struct checking *checking, struct bilat_store *store,
    struct subject *subject, struct asking *asking, struct bilat_question *question,
    struct evidence_list *out, struct bilat_error *err)
{
	enum claim_measure measure = checking->statement.measure;
	*question = (struct bilat_question){
		.reporter = subject->reporter,
		.partners = &subject->partner,
		.partner_count = 1,
		.indicators = &subject->indicator,
		.indicator_count = 1,
		.periods = { .kind = BILAT_PERIODS_SPAN,
		    .freq = subject->period.freq,
		    .first = subject->first,
		    .last = subject->period },
		.freq = subject->period.freq,
		.not_source = checking->limits.not_source,
		.has_as_of = checking->limits.has_as_of,
		.as_of = checking->limits.as_of,
		.has_as_of_loaded = checking->limits.has_as_of_loaded,
		.as_of_loaded = checking->limits.as_of_loaded,
	};
	if (!asking_begin(asking, store, checking->reference, question,
		measure == CLAIM_SHARE || measure == CLAIM_RANK, err))
		return false;
	settle_days(asking, &checking->statement, subject);
	evidence_collect(asking, &checking->statement, subject, out);
	return true;
}

/* Whether the source that does not count has the figure. */
static bool is_set_aside(
    const struct checking *checking, const struct asking *asking, const struct subject *subject)
{
	const struct bilat_series_set *set = asking->panel.set;
	for (size_t i = 0; checking->limits.not_source && i < set->count; i++)
		if (text_equal(set->series[i].source, checking->limits.not_source) &&
		    text_equal(set->series[i].indicator, subject->indicator) &&
		    text_equal(set->series[i].partner, subject->partner) &&
		    bilat_series_at(&set->series[i], subject->period))
			return true;
	return false;
}

/* The other side of a comparison may not have been asked for. */
static struct words words_of(const struct checking *checking, const struct asking *asking)
{
	const struct keep *keep = asking->keep ? asking->keep : checking->left.keep;
	return (struct words){ keep->arena, checking->limits.texts, checking->reference };
}

/* That there is no figure which the claim needs, and what is nearest. */
static bool explain_nothing(struct checking *checking, struct asking *asking,
    const struct subject *subject, const struct evidence_list *list, struct bilat_error *err)
{
	const struct telling telling = { asking, &checking->statement, subject, list,
		words_of(checking, asking) };
	struct lines lines = lines_of(
	    &asking->panel, subject->indicator, subject->partner, subject->period.freq);
	struct answer_pick pick = lines_pick(&lines, subject->period);
	const char *text;
	bool only_claimed = pick.at && bilat_figure_available(&pick.at->figure);
	if (only_claimed)
		checking->why = BILAT_WHY_NOT_LOADED;
	else if (!asking_empty(asking, subject->indicator, subject->partner, &lines,
		     &checking->why, &text, err))
		return false;
	tell_stop(&checking->text);
	str_printf(&checking->text, "%s, ", tell_name(&telling, subject->indicator));
	tell_direction(&telling, subject->indicator, &checking->text);
	str_printf(&checking->text, ", %s: ", tell_period(&telling, subject->period));
	if (only_claimed)
		text = tell_text(&telling, "only claims or forecasts give a figure");
	else if (is_set_aside(checking, asking, subject))
		text =
		    tell_text(&telling, "no figure is held but that of the claim's own source");
	else if (checking->why == BILAT_WHY_SUPPRESSED ||
		 checking->why == BILAT_WHY_NOT_APPLICABLE ||
		 checking->why == BILAT_WHY_NOT_COLLECTED)
		text = tell_text(&telling, bilat_why_sentence(checking->why));
	else
		text = tell_text(&telling, "no figure is held");
	str_add(&checking->text, text);
	tell_nearest(&telling, &checking->text);
	return true;
}

static struct telling telling_of(struct checking *checking, bool other)
{
	struct asking *asking = other ? &checking->right : &checking->left;
	return (struct telling){ asking, &checking->statement,
		other ? &checking->statement.other : &checking->statement.subject,
		other ? &checking->other : &checking->evidence, words_of(checking, asking) };
}

static void conclude(struct checking *checking, struct bilat_verdict_result *out)
{
	const struct telling telling = telling_of(checking, false);
	out->verdict = BILAT_UNDECIDED;
	out->why = checking->why;
	if (checking->supporting && checking->contradicting) {
		out->why = BILAT_WHY_AMBIGUOUS_SOURCE;
		tell_stop(&checking->text);
		str_add(&checking->text, tell_text(&telling, "The sources disagree"));
	} else if (checking->supporting || checking->contradicting) {
		out->verdict = checking->supporting ? BILAT_SUPPORTED : BILAT_CONTRADICTED;
		out->why = BILAT_WHY_NONE;
		return;
	}
	tell_stated(&telling, &checking->text);
	bool other = checking->statement.has_other && checking->evidence.count > 0 &&
		     checking->other.count == 0;
	const struct telling lacking = telling_of(checking, other);
	tell_missing(&lacking, out->why, &checking->text);
}

static bool weigh_all(struct checking *checking, struct bilat_error *err)
{
	const struct statement *statement = &checking->statement;
	const struct telling left = telling_of(checking, false);
	const struct telling right = telling_of(checking, true);
	set_apart(checking);
	tell_evidence(&left, &checking->text);
	if (statement->has_other)
		tell_evidence(&right, &checking->text);
	add_sources(checking, &checking->evidence);
	add_sources(checking, &checking->other);
	if (statement->comparison == COMPARE_HIGH || statement->comparison == COMPARE_LOW)
		tell_runs(&left, &checking->text);
	if (checking->evidence.count == 0 && !explain_nothing(checking, &checking->left,
						 &statement->subject, &checking->evidence, err))
		return false;
	if (statement->has_other && checking->other.count == 0 &&
	    !explain_nothing(
		checking, &checking->right, &statement->other, &checking->other, err))
		return false;
	if (statement->has_other)
		judge_figures(checking);
	else
		judge_numbers(checking);
	return true;
}

/* Units that a measure cannot have. */
static bool check_unit(const struct checking *checking, struct bilat_error *err)
{
	const struct statement *statement = &checking->statement;
	const char *id =
	    statement->amount.unit ? statement->amount.unit : statement->upper.unit;
	const struct bilat_unit *unit = id ? bilat_unit_get(checking->reference, id) : NULL;
	if (!unit || compares_money(checking))
		return true;
	if (is_percent(statement)
		? unit->kind == BILAT_UNIT_PERCENT
		: unit->kind == BILAT_UNIT_INDEX || unit->kind == BILAT_UNIT_RATIO)
		return true;
	return bilat_fail(err, BILAT_USAGE, "'%s' cannot be the unit of %s", id,
	    is_percent(statement)              ? "a percentage (write 5%)"
	    : statement->measure == CLAIM_RANK ? "a rank (write a number alone)"
					       : "a multiple (write a number alone)");
}

static bool run(struct checking *checking, struct bilat_store *store, struct bilat_error *err)
{
	struct statement *statement = &checking->statement;
	if (!check_unit(checking, err) ||
	    !collect(checking, store, &statement->subject, &checking->left, &checking->of_left,
		&checking->evidence, err))
		return false;
	bool done = true;
	if (statement->has_other)
		done = collect(checking, store, &statement->other, &checking->right,
		    &checking->of_right, &checking->other, err);
	done = done && weigh_all(checking, err);
	return done;
}

static void checking_done(struct checking *checking)
{
	keep_free(checking->left.keep);
	keep_free(checking->right.keep);
	asking_end(&checking->left);
	asking_end(&checking->right);
	vec_done(&checking->evidence);
	vec_done(&checking->other);
	str_done(&checking->text);
	str_done(&checking->sources);
}

bool bilat_check(struct bilat_store *store, struct bilat_reference *reference,
    const char *statement, const struct bilat_check_limits *limits,
    struct bilat_verdict_result *out, struct bilat_error *err)
{
	struct checking checking = {
		.reference = reference, .text = STR_INIT, .sources = STR_INIT
	};
	struct arena *arena = arena_new();
	if (limits)
		checking.limits = *limits;
	bool done = statement_parse(reference, arena, statement, &checking.statement, err) &&
		    run(&checking, store, err);
	if (done) {
		*out = (struct bilat_verdict_result){ .memory = arena };
		conclude(&checking, out);
		out->evidence = arena_strdup(arena, checking.text.text);
		out->sources = arena_strdup(arena, checking.sources.text);
	} else {
		arena_free(arena);
	}
	checking_done(&checking);
	return done;
}

void bilat_verdict_free(struct bilat_verdict_result *result)
{
	if (!result)
		return;
	arena_free(result->memory);
	*result = (struct bilat_verdict_result){ 0 };
}

const char *bilat_verdict_name(enum bilat_verdict verdict)
{
	static const char *const names[] = {
		[BILAT_SUPPORTED] = "supported",
		[BILAT_CONTRADICTED] = "contradicted",
		[BILAT_UNDECIDED] = "undecided",
	};
	return names[verdict];
}
