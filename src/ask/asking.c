#include "ask/asking.h"

#include <stdlib.h>
#include <string.h>

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

/* An indicator and those that its formula needs; true if one of them needs World too. */
static bool add_indicator(const struct asking *asking, id_list *list, const char *id, int depth)
{
	struct derivation formula;
	if (!listed(list, id))
		*vec_push(list) = id;
	if (depth == 0 || !derivation_of(asking->reference, id, &formula))
		return false;
	bool world = formula.operation == 'w';
	world |= add_indicator(
	    asking, list, arena_strdup(asking->keep->arena, formula.left), depth - 1);
	if (*formula.right)
		world |= add_indicator(
		    asking, list, arena_strdup(asking->keep->arena, formula.right), depth - 1);
	return world;
}

static bool read_series(struct asking *asking, bool field, struct bilat_error *err)
{
	const struct bilat_question *question = asking->question;
	struct bilat_selection selection = {
		.reporters = &question->reporter,
		.reporter_count = 1,
		.sources = &question->source,
		.source_count = question->source ? 1 : 0,
		.has_as_of = question->has_as_of,
		.as_of = question->as_of,
		.has_as_of_loaded = question->has_as_of_loaded,
		.as_of_loaded = question->as_of_loaded,
	};
	id_list indicators = VEC_INIT;
	for (size_t i = 0; i < question->indicator_count; i++)
		field |= add_indicator(
		    asking, &indicators, question->indicators[i], DERIVATION_DEPTH);
	selection.indicators = indicators.at;
	selection.indicator_count = indicators.count;
	if (!field && !question->all_partners) {
		selection.partners = question->partners;
		selection.partner_count = question->partner_count;
	}
	bool done = bilat_store_read(asking->store, &selection, &asking->keep->set, err);
	vec_done(&indicators);
	return done;
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
	return true;
}

void asking_end(struct asking *asking)
{
	vec_done(&asking->rows);
	vec_done(&asking->notes);
}

void keep_free(struct keep *keep)
{
	if (!keep)
		return;
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

enum bilat_freq asking_freq(
    const struct asking *asking, const char *indicator, const char *partner)
{
	if (asking->question->freq != BILAT_FREQ_NONE)
		return asking->question->freq;
	if (asking->question->periods.freq != BILAT_FREQ_NONE)
		return asking->question->periods.freq;
	return lines_lowest(&asking->panel, indicator, partner);
}
