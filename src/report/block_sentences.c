/* Figures in sentences: value, change, record, rank, and what other sources say. */
#include <math.h>
#include <string.h>

#include <bilat/indicator.h>

#include "base/arena.h"
#include "model/language.h"
#include "report/telling.h"

enum { YEARS_MOST = 60 };

void tell_sentence(struct telling *telling, const char *sentence)
{
	if (telling->text->length > 0)
		str_add_char(telling->text, ' ');
	str_add(telling->text, sentence);
}

const char *telling_amount(struct telling *telling, const struct figure_row *row)
{
	return word_amount(telling->sheet, &row->figure, row->unit);
}

void tell_register(struct telling *telling, const struct figure_row *row)
{
	show_register(telling->sheet, row, &row->figure, row->unit,
	    word_subject(telling->sheet, row->indicator, row->reporter, row->partner), "value",
	    telling_amount(telling, row));
}

/* Whose figure it is, and what has to be said of all such figures. */
static const char *basis_of(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	const char *qualifier = word_qualifier(sheet, telling->row->indicator);
	const char *basis = word_source(sheet, telling->row->source);

	if (tell_is_statement(sheet, telling->row->source))
		basis = say(sheet, "as stated: {source}", "source", basis, NULL);
	if (*qualifier != '\0')
		basis = say(sheet, "{basis}; {qualifier}", "basis", basis, "qualifier",
		    qualifier, NULL);
	return basis;
}

/* "about 1 billion USD more than in 2023", and what the rounding of both leaves open. */
static const char *difference(struct telling *telling, const char *value, bool up)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	struct bilat_figure size = row->change;
	const char *year = say_number(sheet, telling->year - 1), *amount;

	if (!up)
		size = bilat_figure_times(&size, -1);
	size.decimals = row->change.decimals;
	amount = word_amount(sheet, &size, row->unit);
	if (size.bound == BILAT_BETWEEN && isfinite(size.value)) {
		struct bilat_figure middle =
		    bilat_figure_make(BILAT_ABOUT, size.value, size.decimals);

		return say(sheet,
		    up ? "{value}, {about} more than in {year} ({amount}, as far as both are "
			 "rounded)."
		       : "{value}, {about} less than in {year} ({amount}, as far as both are "
			 "rounded).",
		    "value", value, "about", word_amount(sheet, &middle, row->unit), "year",
		    year, "amount", amount, NULL);
	}
	if (size.bound == BILAT_EXACT || size.bound == BILAT_ABOUT)
		return say(sheet,
		    up ? "{value}, {amount} more than in {year}."
		       : "{value}, {amount} less than in {year}.",
		    "value", value, "amount", amount, "year", year, NULL);
	return say(sheet,
	    up ? "{value}, {amount} above {year}." : "{value}, {amount} below {year}.", "value",
	    value, "amount", amount, "year", year, NULL);
}

static void tell_no_change(struct telling *telling, const char *value)
{
	struct factsheet *sheet = telling->sheet;
	enum bilat_why why = telling->row->change.why;

	tell_sentence(telling, say(sheet, "{value}.", "value", value, NULL));
	if (why != BILAT_WHY_NO_BASE_PERIOD && why != BILAT_WHY_NOT_APPLICABLE)
		tell_sentence(telling, say(sheet, "No change on {year} is given: {why}.",
					   "year", say_number(sheet, telling->year - 1), "why",
					   say_why(sheet, why), NULL));
}

/* "..., an increase of 4.1% or 1.1 billion USD on 2023." */
static const char *change_in_percent(struct telling *telling, const char *value, bool up)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	struct bilat_figure size = row->change;

	size.value = fabs(size.value);
	return say(sheet,
	    up ? "{value}, an increase of {percent} or {amount} on {year}."
	       : "{value}, a decrease of {percent} or {amount} on {year}.",
	    "value", value, "percent", word_percent(sheet, &row->yoy), "amount",
	    word_amount(sheet, &size, row->unit), "year", say_number(sheet, telling->year - 1),
	    NULL);
}

/* The value, said already as far as its source, with its change. */
static void tell_change(struct telling *telling, const char *value)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	const struct bilat_figure *change = &row->change;
	bool up = change->lower >= 0 && change->upper > 0;
	bool down = change->upper <= 0 && change->lower < 0;

	if (!bilat_figure_available(change)) {
		tell_no_change(telling, value);
		return;
	}
	show_register(sheet, row, change, row->unit,
	    word_subject(sheet, row->indicator, row->reporter, row->partner), "change",
	    word_amount(sheet, change, row->unit));
	if (!up && !down)
		value = say(sheet,
		    change->lower == 0 && change->upper == 0
			? "{value}, unchanged on the year before."
			: "{value}; whether that is more or less than the year before, the "
			  "figures leave open.",
		    "value", value, NULL);
	else if (bilat_figure_available(&row->yoy) && row->yoy.bound == BILAT_EXACT &&
		 change->bound == BILAT_EXACT && !word_is_percent(sheet, row->unit))
		value = change_in_percent(telling, value, up);
	else
		value = difference(telling, value, up);
	tell_sentence(telling, value);
}

const char *tell_level(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	const char *verb = word_verb(sheet, row->indicator);
	/* "Enterprises ... numbered 300" says of what. */
	const char *unit = strcmp(verb, "numbered") == 0 ? "" : row->unit;

	tell_register(telling, row);
	return say(sheet, "{subject} {verb} {amount} {when} ({basis})", "subject",
	    word_subject(sheet, row->indicator, row->reporter, row->partner), "verb", verb,
	    "amount", word_amount(sheet, &row->figure, unit), "when", word_when(sheet, row),
	    "basis", basis_of(telling), NULL);
}

static void tell_value(struct telling *telling)
{
	const char *value = tell_level(telling);

	if (telling->row->period.freq == BILAT_ANNUAL)
		tell_change(telling, value);
	else
		tell_sentence(telling, say(telling->sheet, "{value}.", "value", value, NULL));
}

static bool is_unbroken(const int *years, size_t count)
{
	return years[count - 1] - years[0] + 1 == (int)count;
}

/* "1995-2019, 2021 and 2022": three and more in a row by their ends. */
static const char *list_years(struct factsheet *sheet, const int *years, size_t count)
{
	const char *texts[YEARS_MOST];
	size_t said = 0;

	for (size_t i = 0, end; i < count; i = end) {
		for (end = i + 1; end < count && years[end] == years[end - 1] + 1;)
			end++;
		if (end - i == 2 && end - i != count)
			end = i + 1;
		texts[said++] = end - i == 1 ? say_number(sheet, years[i])
					     : arena_printf(sheet->arena, "%d\xe2\x80\x93%d",
						   years[i], years[end - 1]);
	}
	return say_list(sheet, texts, said);
}

/* count years, the last of which is the highest: for certain, or as published. */
static void tell_highest(struct telling *telling, const int *years, size_t count, bool certain)
{
	struct factsheet *sheet = telling->sheet;
	/* With holes between them, those years are all that can be said. */
	bool unbroken = is_unbroken(years, count);

	if (certain)
		tell_sentence(telling,
		    say_count(sheet, (long)count,
			unbroken ? "It is the highest of the {n} years held ({years}); earlier "
				   "annual figures are not held."
				 : "It is the highest of the {n} years held ({years}); other "
				   "annual figures are not held.",
			"years", list_years(sheet, years, count), NULL));
	else
		tell_sentence(telling,
		    say(sheet,
			unbroken ? "As published it is higher than {years}; earlier annual "
				   "figures are not held."
				 : "As published it is higher than {years}; other annual "
				   "figures are not held.",
			"years", list_years(sheet, years, count - 1), NULL));
}

/* 1: certainly higher; 0: higher as published, though rounding leaves them touch; -1: not. */
static int is_higher(const struct bilat_figure *figure, const struct bilat_figure *other)
{
	bool undecided = false;

	if (bilat_figure_compare(figure, other, &undecided) > 0 && !undecided)
		return 1;
	return figure->value >= other->upper && figure->lower >= other->value ? 0 : -1;
}

static void tell_record(struct telling *telling)
{
	int years[YEARS_MOST];
	bool certain = true;
	size_t count = 0;

	for (size_t i = 0; i < telling->rows.count; i++) {
		const struct figure_row *other = &telling->rows.at[i];
		int higher;

		if (bilat_period_compare(other->period, telling->row->period) >= 0 ||
		    !bilat_figure_available(&other->figure) ||
		    strcmp(other->unit, telling->row->unit) != 0)
			continue;
		higher = is_higher(&telling->row->figure, &other->figure);
		if (higher < 0 || count == YEARS_MOST - 1)
			return;
		if (higher == 0)
			certain = false;
		years[count++] = bilat_period_year(other->period);
	}
	if (count < 2)
		return;
	years[count] = telling->year;
	tell_highest(telling, years, count + 1, certain);
}

static void tell_published_ranks(struct telling *telling, const struct figure_rows *ranks)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *newest =
	    figures_newest(ranks, bilat_period_last_day(bilat_period_of_year(telling->year)));
	const char *text = TEXT("{Source} ranks {partner} {nth} for {year}."), *why = "";
	const char *before[YEARS_MOST];
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
	for (size_t i = 0; i < ranks->count && count < YEARS_MOST; i++) {
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

static bool tell_beside(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	struct figure_wish wish = { .freq = BILAT_ANNUAL };
	const char **told =
	    arena_array(sheet->arena, telling->block->beside.count + 1, sizeof *told);
	size_t count = 0;

	for (size_t i = 0; i < telling->block->beside.count; i++) {
		struct figure_rows rows;
		const struct figure_row *row;

		if (!figures_ask(
			sheet, &telling->block->beside.at[i], &wish, &rows, telling->err))
			return false;
		row = figures_of_year(&rows, telling->year);
		if (row == NULL || !bilat_figure_available(&row->figure))
			continue;
		told[count++] = say(sheet, "{subject} {amount} ({source})", "subject",
		    word_within(sheet,
			word_subject(sheet, row->indicator, row->reporter, row->partner)),
		    "amount", telling_amount(telling, row), "source",
		    word_source_of(sheet, row->source), NULL);
		tell_register(telling, row);
	}
	if (count == 0)
		return true;
	tell_sentence(telling, say(sheet, "Beside it stand, for {year}: {figures}.", "year",
				   say_number(sheet, telling->year), "figures",
				   say_clauses(sheet, told, count), NULL));
	if (*telling->block->text != '\0')
		tell_sentence(telling, word_place(sheet, telling->block->text));
	return true;
}

static bool is_old(const struct telling *telling)
{
	return bilat_period_year(telling->row->period) < telling->sheet->year - FIGURE_AGE_MOST;
}

static bool tell_dates(struct telling *telling)
{
	struct template_entry headline = *telling->entry;

	if (headline.detail == NULL)
		headline.detail = "";
	if (!figures_dates(telling->sheet, &headline, 1, true, &telling->rows, telling->err))
		return false;
	telling->row = figures_newest(&telling->rows, telling->sheet->last_day);
	if (telling->row != NULL && !is_old(telling))
		tell_value(telling);
	return true;
}

/* Turnover means the same for both: where one side has no figure, the other may. */
static bool tell_part_of_either(struct telling *telling, bool *told_out)
{
	const struct template_entry *entry = telling->entry;
	const struct bilat_indicator *indicator =
	    bilat_indicator_get(telling->sheet->reference, entry->indicator);
	struct template_entry *other;

	if (!tell_part(telling, told_out))
		return false;
	if (*told_out || indicator == NULL || strcmp(indicator->mirror, indicator->id) != 0 ||
	    entry->partner == PARTNER_WORLD || strcmp(indicator->id, "trade.balance") == 0)
		return true;
	other = arena_alloc(telling->sheet->arena, sizeof *other);
	*other = *entry;
	other->side = entry->side == 'a' ? 'b' : 'a';
	telling->entry = other;
	if (!tell_part(telling, told_out))
		return false;
	if (!*told_out)
		telling->entry = entry;
	return true;
}

static bool tell(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	struct figure_wish wish = { .freq = BILAT_ANNUAL, .measures = true };
	struct voices voices;
	bool told = false;

	/* A count of a date is told as of its date. */
	if (sheet->period.freq != BILAT_ANNUAL &&
	    word_is_stock(sheet, telling->entry->indicator))
		return tell_dates(telling);
	if (sheet->period.freq != BILAT_ANNUAL && !tell_part_of_either(telling, &told))
		return false;
	if (told)
		return true;
	if (!figures_ask(sheet, telling->entry, &wish, &telling->rows, telling->err))
		return false;
	telling->row = figures_newest(&telling->rows, bilat_period_last_day(sheet->period));
	if (telling->row == NULL)
		return tell_dates(telling);
	if (is_old(telling))
		return true;
	telling->year = bilat_period_year(telling->row->period);
	if (is_balance(telling)) {
		/* One of long ago says nothing beside the figures of today. */
		if (telling->year >= sheet->year - 1)
			tell_balance(telling);
		return true;
	}
	if (!tell_gather_voices(telling, telling->year, &voices))
		return false;
	if (voices.differ)
		return tell_disagreement(telling, &voices);
	tell_value(telling);
	tell_record(telling);
	return tell_rank(telling) && tell_beside(telling);
}

bool block_sentences(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	struct str text = STR_INIT;
	bool done = true;

	for (size_t i = 0; i < block->indicators.count && done; i++) {
		struct telling telling = { .sheet = sheet,
			.text = &text,
			.block = block,
			.entry = &block->indicators.at[i],
			.err = err };

		done = tell(&telling);
	}
	if (done && text.length > 0)
		document_run(
		    sheet->document, document_paragraph(sheet->document), text.text, NULL);
	str_done(&text);
	return done;
}
