/* Sentences on the place of the partner: computed, and as published. */
#include <string.h>

#include "base/arena.h"
#include "model/language.h"
#include "report/telling.h"

enum { RANKS_MOST = 60 };

static void tell_published_ranks(struct telling *telling, const struct figure_rows *ranks)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *newest =
	    figures_newest(ranks, bilat_period_last_day(bilat_period_of_year(telling->year)));
	const char *text = TEXT("{Source} ranks {partner} {nth} for {year}."), *why = "";
	const char *before[RANKS_MOST];
	size_t count = 0;

	if (newest == NULL)
		return;
	if (!bilat_figure_available(&telling->row->rank)) {
		text = TEXT("{Source} ranks {partner} {nth} for {year}; no rank is computed "
			    "here because {why}.");
		why = telling->row->rank.why == BILAT_WHY_NONE
			  ? say(sheet, "too few countries are held", NULL)
			  : say_why(sheet, telling->row->rank.why);
	}
	tell_sentence(
	    telling, say(sheet, text, "source", word_source_the(sheet, newest->source),
			 "partner", word_the(sheet, telling->row->partner), "nth",
			 word_nth(sheet, (int)newest->figure.value), "year",
			 word_period(sheet, newest->period, false), "why", why, NULL));
	tell_register(telling, newest);
	for (size_t i = 0; i < ranks->count && count < RANKS_MOST; i++) {
		const struct figure_row *row = &ranks->at[i];

		if (row == newest || !bilat_figure_available(&row->figure) ||
		    bilat_period_compare(row->period, newest->period) >= 0)
			continue;
		before[count++] = say(sheet, "{nth} in {year}", "nth",
		    word_nth(sheet, (int)row->figure.value), "year",
		    word_period(sheet, row->period, false), NULL);
		tell_register(telling, row);
	}
	if (count > 0)
		tell_sentence(telling, say(sheet, "Before that: {places}.", "places",
					   say_items(sheet, before, count), NULL));
}

/* Whether another country has the same figure. */
static bool is_joint(struct telling *telling, bool *out)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	struct template_entry entry = *telling->entry;
	entry.detail = row->detail;
	struct bilat_question question =
	    figures_question(sheet, &entry, row->period, row->period);
	struct bilat_ranking ranking;

	question.source = row->source;
	*out = false;
	if (!bilat_ask_ranking(
		sheet->store, sheet->reference, &question, &ranking, telling->err))
		return false;
	for (size_t i = 0; i < ranking.row_count; i++)
		*out |=
		    ranking.rows[i].joint && strcmp(ranking.rows[i].partner, row->partner) == 0;
	bilat_ranking_free(&ranking);
	return true;
}

static const char *rank_text(bool shared, bool joint)
{
	if (joint)
		return shared ? TEXT("{When} {partner} was joint {nth} among the partners of "
				     "{reporter}, with {share} of the total.")
			      : TEXT("{When} {partner} was joint {nth} among the partners of "
				     "{reporter}.");
	return shared ? TEXT("{When} {partner} was {nth} among the partners of {reporter}, "
			     "with {share} of the total.")
		      : TEXT("{When} {partner} was {nth} among the partners of {reporter}.");
}

bool tell_rank(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	struct template_entry entry = *telling->entry;
	struct figure_wish wish = { .freq = BILAT_ANNUAL };
	struct figure_rows ranks;

	if (bilat_figure_available(&row->rank)) {
		bool shared = bilat_figure_available(&row->share);

		bool joint;

		if (!is_joint(telling, &joint))
			return false;
		tell_sentence(
		    telling, say(sheet, rank_text(shared, joint), "when", word_when(sheet, row),
				 "partner", word_the(sheet, row->partner), "nth",
				 word_nth(sheet, (int)row->rank.value), "reporter",
				 word_the(sheet, row->reporter), "share",
				 shared ? word_percent(sheet, &row->share) : "", NULL));
	}
	if (*telling->block->ranked == '\0')
		return true;
	entry.indicator = telling->block->ranked;
	if (!figures_ask(sheet, &entry, &wish, &ranks, telling->err))
		return false;
	tell_published_ranks(telling, &ranks);
	return true;
}
