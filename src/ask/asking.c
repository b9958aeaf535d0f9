#include "ask/asking.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/area.h>
#include <bilat/indicator.h>

#include "base/str.h"
#include "base/xalloc.h"

typedef VEC(const char *) id_list;

static bool listed(const id_list *list, const char *id)
{
	for (size_t i = 0; i < list->count; i++)
		if (text_equal(list->at[i], id))
			return true;
	return false;
}

/* Which partners have to be read. */
enum reach { REACH_PAIR, REACH_WORLD, REACH_ALL };

static enum reach further_of(enum reach a, enum reach b)
{
	return a > b ? a : b;
}

static enum reach reach_of(const struct derivation *formula)
{
	if (formula->operation == 'h')
		return REACH_ALL;
	return formula->operation == 'w' ? REACH_WORLD : REACH_PAIR;
}

/* An indicator and those that its formula needs; with which partners. */
static enum reach add_indicator(
    const struct asking *asking, id_list *list, const char *id, int depth)
{
	struct derivation formula;
	if (!listed(list, id))
		*vec_push(list) = id;
	if (depth == 0 || !derivation_of(asking->reference, id, &formula))
		return REACH_PAIR;
	const char *left = arena_strdup(asking->keep->arena, formula.left);
	const char *right = arena_strdup(asking->keep->arena, formula.right);
	enum reach reach =
	    further_of(reach_of(&formula), add_indicator(asking, list, left, depth - 1));
	if (*right)
		reach = further_of(reach, add_indicator(asking, list, right, depth - 1));
	return reach;
}

static struct bilat_selection selection_of(
    const struct bilat_question *question, const char *const *reporter)
{
	return (struct bilat_selection){
		.reporters = reporter,
		.reporter_count = 1,
		.sources = &question->source,
		.source_count = question->source ? 1 : 0,
		.has_as_of = question->has_as_of,
		.as_of = question->as_of,
		.has_as_of_loaded = question->has_as_of_loaded,
		.as_of_loaded = question->as_of_loaded,
	};
}

static bool asks_for(const struct bilat_question *question, enum bilat_measure_kind kind)
{
	for (size_t i = 0; i < question->measure_count; i++)
		if (question->measures[i].kind == kind)
			return true;
	return false;
}

static bool asks_for_group(const struct asking *asking)
{
	const struct bilat_question *question = asking->question;
	for (size_t i = 0; i < question->partner_count; i++)
		if (is_group_of_countries(asking->reference, question->partners[i]))
			return true;
	return false;
}

/* The indicators of a question and what their formulas and measures need; with which partners.
 */
static enum reach add_indicators(const struct asking *asking, id_list *list)
{
	const struct bilat_question *question = asking->question;
	bool whole = asks_for(question, BILAT_M_CONTRIBUTION);
	bool world = whole || asks_for(question, BILAT_M_OTHERS);
	enum reach reach = world ? REACH_WORLD : REACH_PAIR;
	if (question->all_partners || asks_for_group(asking))
		reach = REACH_ALL;
	for (size_t i = 0; i < question->indicator_count; i++) {
		const char *id = question->indicators[i];
		const struct bilat_indicator *sum =
		    whole ? sum_with(asking->reference, id) : NULL;
		reach = further_of(reach, add_indicator(asking, list, id, DERIVATION_DEPTH));
		if (sum)
			add_indicator(asking, list, sum->id, DERIVATION_DEPTH);
	}
	return reach;
}

static bool add_listed(void *context, const struct bilat_area *member)
{
	id_list *list = context;
	if (!listed(list, member->id))
		*vec_push(list) = member->id;
	return true;
}

/* Whose figures make those of the reporter: of a group all who were ever in it. */
static void add_reporters(const struct asking *asking, id_list *list)
{
	enum { FIRST_YEAR = 1945, LAST_YEAR = 2100 };
	const char *reporter = asking->question->reporter;
	*vec_push(list) = reporter;
	if (!is_group_of_countries(asking->reference, reporter))
		return;
	const struct bilat_area *group = bilat_area_get(asking->reference, reporter);
	for (int year = FIRST_YEAR; year <= LAST_YEAR; year++)
		bilat_area_members(asking->reference, group,
		    bilat_period_last_day(bilat_period_of_year(year)), add_listed, list);
}

/* The partners of a question, and World. */
static void add_partners(const struct asking *asking, bool world, id_list *list)
{
	const struct bilat_question *question = asking->question;
	for (size_t i = 0; i < question->partner_count; i++)
		*vec_push(list) = question->partners[i];
	if (world && !listed(list, "WLD"))
		*vec_push(list) = "WLD";
}

static bool read_series(struct asking *asking, bool field, struct bilat_error *err)
{
	const struct bilat_question *question = asking->question;
	struct bilat_selection selection = selection_of(question, &question->reporter);
	id_list indicators = VEC_INIT, partners = VEC_INIT, reporters = VEC_INIT;
	enum reach reach = add_indicators(asking, &indicators);
	add_reporters(asking, &reporters);
	selection.reporters = reporters.at;
	selection.reporter_count = reporters.count;
	selection.indicators = indicators.at;
	selection.indicator_count = indicators.count;
	if (!field && reach != REACH_ALL) {
		add_partners(asking, reach == REACH_WORLD, &partners);
		selection.partners = partners.at;
		selection.partner_count = partners.count;
	}
	bool done = bilat_store_read(asking->store, &selection, &asking->keep->set, err);
	vec_done(&indicators);
	vec_done(&partners);
	vec_done(&reporters);
	return done;
}

const struct bilat_series_set *asking_further(
    struct asking *asking, const char *reporter, const char *indicator, const char *partner)
{
	struct keep *keep = asking->keep;
	for (size_t i = 0; i < keep->further.count; i++) {
		const struct further *known = keep->further.at[i];
		if (text_equal(known->reporter, reporter) &&
		    text_equal(known->indicator, indicator) &&
		    text_equal(known->partner, partner))
			return &known->set;
	}
	struct bilat_selection selection = selection_of(asking->question, &reporter);
	selection.indicators = &indicator;
	selection.indicator_count = 1;
	selection.partners = &partner;
	selection.partner_count = partner ? 1 : 0;
	struct bilat_series_set set;
	if (asking->failed ||
	    !bilat_store_read(asking->store, &selection, &set, &asking->fault)) {
		asking->failed = true;
		return NULL;
	}
	struct further *further = arena_array(keep->arena, 1, sizeof *further);
	*vec_push(&keep->further) = further;
	*further = (struct further){ .reporter = arena_strdup(keep->arena, reporter),
		.indicator = arena_strdup(keep->arena, indicator),
		.partner = arena_strdup(keep->arena, partner),
		.set = set };
	return &further->set;
}

bool asking_begin(struct asking *asking, struct bilat_store *store,
    struct bilat_reference *reference, const struct bilat_question *question, bool field,
    struct bilat_error *err)
{
	*asking =
	    (struct asking){ .store = store, .reference = reference, .question = question };
	asking->keep = xcalloc(1, sizeof *asking->keep);
	asking->keep->arena = arena_new();
	if (!bilat_source_order_new(store, reference, &asking->keep->order, err) ||
	    !read_series(asking, field, err)) {
		keep_free(asking->keep);
		asking->keep = NULL;
		return false;
	}
	asking->panel = (struct panel){
		.reference = reference,
		.order = asking->keep->order,
		.set = &asking->keep->set,
		.arena = asking->keep->arena,
		.reporter = question->reporter,
		.detail = question->detail,
		.not_source = question->not_source,
	};
	if (!converter_open(asking, &asking->keep->converter, err)) {
		keep_free(asking->keep);
		asking->keep = NULL;
		return false;
	}
	asking->panel.converter = asking->keep->converter;
	return true;
}

void asking_end(struct asking *asking)
{
	vec_done(&asking->rows);
	vec_done(&asking->notes);
	vec_done(&asking->parts);
	vec_done(&asking->editions);
	conversion_uses_done(&asking->uses);
}

void keep_free(struct keep *keep)
{
	if (!keep)
		return;
	for (size_t i = 0; i < keep->further.count; i++)
		bilat_series_set_free(&keep->further.at[i]->set);
	vec_done(&keep->further);
	converter_close(keep->converter);
	arena_free(keep->arena);
	bilat_series_set_free(&keep->set);
	bilat_source_order_free(keep->order);
	free(keep);
}

void asking_note(struct asking *asking, const char *code, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	const char *text = arena_vprintf(asking->keep->arena, format, args);
	va_end(args);
	for (size_t i = 0; i < asking->notes.count; i++)
		if (text_equal(asking->notes.at[i].text, text))
			return;
	*vec_push(&asking->notes) = (struct bilat_note){ code, text };
}

struct bilat_note *asking_notes(struct asking *asking, size_t *count_out)
{
	size_t count = asking->notes.count;
	struct bilat_note *notes = arena_array(asking->keep->arena, count, sizeof *notes);
	if (count)
		memcpy(notes, asking->notes.at, count * sizeof *notes);
	*count_out = count;
	return notes;
}

bool asking_on_weekdays(const struct asking *asking, const char *indicator, const char *partner)
{
	const struct bilat_series_set *set = &asking->keep->set;
	bool on_weekdays = false;
	for (size_t i = 0; i < set->count; i++) {
		if (!panel_takes(&asking->panel, &set->series[i], indicator, partner))
			continue;
		if (set->series[i].freq == BILAT_DAY)
			return false;
		on_weekdays |= set->series[i].freq == BILAT_BUSINESS;
	}
	return on_weekdays;
}

enum bilat_freq asking_freq(
    const struct asking *asking, const char *indicator, const char *partner)
{
	enum bilat_freq freq = asking->question->freq;
	if (freq == BILAT_FREQ_NONE)
		freq = asking->question->periods.freq;
	if (freq == BILAT_FREQ_NONE)
		return lines_lowest(&asking->panel, indicator, partner);
	return freq == BILAT_DAY && asking_on_weekdays(asking, indicator, partner)
		   ? BILAT_BUSINESS
		   : freq;
}
