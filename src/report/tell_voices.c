/* What the sources say about one period, where they differ. */
#include <ctype.h>
#include <string.h>

#include <bilat/indicator.h>
#include <bilat/source.h>

#include "base/arena.h"
#include "model/language.h"
#include "report/telling.h"

/* Nearer to each other than this, two figures are not "between" anything. */
#define CLOSE 1.02

/* What another has said already, as far as rounding and bounds can tell. */
static bool is_repeated(const struct voices *voices, const struct figure_row *row)
{
	for (size_t k = 0; k < voices->count; k++) {
		const struct figure_row *other = voices->at[k];
		bool one_side = strcmp(other->reporter, row->reporter) == 0;

		if (one_side ? bilat_figure_compatible(&other->figure, &row->figure)
			     : bilat_figure_same(&other->figure, &row->figure))
			return true;
	}
	return false;
}

static void add_voices(
    struct telling *telling, struct voices *voices, const struct figure_rows *rows, int year)
{
	for (size_t i = 0; i < rows->count; i++) {
		const struct figure_row *row = &rows->at[i];

		/* What is stated in roubles is another series. */
		if (!bilat_figure_available(&row->figure) ||
		    strcmp(row->unit, telling->row->unit) != 0 ||
		    (row->figure.status & BILAT_STATUS('F')) ||
		    !bilat_period_equal(row->period, bilat_period_of_year(year)))
			continue;
		if (voices->count == 0 || row->figure.value < voices->lowest)
			voices->lowest = row->figure.value;
		if (voices->count == 0 || row->figure.value > voices->highest)
			voices->highest = row->figure.value;
		if (!is_repeated(voices, row) && voices->count < VOICES_MOST)
			voices->at[voices->count++] = row;
	}
	/* Whoever was not dropped as a repetition says something else. */
	voices->differ = voices->count > 1;
}

/* Both sides, where the indicator means the same for both (turnover). */
bool tell_gather_voices(struct telling *telling, int year, struct voices *out)
{
	struct factsheet *sheet = telling->sheet;
	const struct bilat_indicator *indicator =
	    bilat_indicator_get(sheet->reference, telling->entry->indicator);
	struct template_entry other = *telling->entry;
	struct figure_wish wish = { .freq = BILAT_ANNUAL,
		.first = bilat_period_of_year(year),
		.last = bilat_period_of_year(year),
		.all_sources = true };
	struct figure_rows rows;

	*out = (struct voices){ 0 };
	if (!figures_ask(sheet, telling->entry, &wish, &rows, telling->err))
		return false;
	add_voices(telling, out, &rows, year);
	if (indicator == NULL || strcmp(indicator->mirror, indicator->id) != 0 ||
	    strcmp(indicator->id, "trade.balance") == 0 || other.partner == PARTNER_WORLD)
		return true;
	other.side = other.side == 'a' ? 'b' : 'a';
	if (!figures_ask(sheet, &other, &wish, &rows, telling->err))
		return false;
	add_voices(telling, out, &rows, year);
	return true;
}

bool tell_is_statement(struct factsheet *sheet, const char *source)
{
	const struct bilat_source *known = bilat_source_get(sheet->reference, source);
	return known == NULL || strcmp(known->basis, "statement") == 0;
}

/* "More than 27" says nothing beside 28.7. */
static bool is_within(const struct bilat_figure *said, const struct figure_row *row)
{
	return (said->bound == BILAT_MORE || said->bound == BILAT_LESS) &&
	       bilat_figure_compatible(said, &row->figure);
}

/* The length of the words that both end in: " billion USD" need be said but once. */
static size_t same_ending(const char *a, const char *b)
{
	static const char no_break[] = "\xc2\xa0";
	size_t whole = strlen(a), other = strlen(b), same = 0;

	for (size_t i = 0; i < whole && i < other && a[whole - 1 - i] == b[other - 1 - i];
	     i++) {
		const char *at = &a[whole - 1 - i];

		if (isdigit((unsigned char)*at))
			break;
		if (*at == ' ' || text_starts(at, no_break))
			same = i + 1;
	}
	return same;
}

/* "27.8 to more than 28 billion USD": a later statement does not take back an earlier one, as
 * a revised statistic does. */
static const char *stated_range(struct telling *telling, const struct figure_row *row)
{
	struct factsheet *sheet = telling->sheet;
	struct bilat_figure low = row->figure, high = row->figure;
	struct bilat_revisions said;

	if (!tell_is_statement(sheet, row->source) ||
	    !figures_said(sheet, row, &said, telling->err))
		return telling_amount(telling, row);
	for (size_t i = 0; i < said.count; i++) {
		const struct bilat_observation *one = &said.at[i].observation;

		if (!bilat_period_equal(one->period, row->period) ||
		    strcmp(said.at[i].key.unit, row->unit) != 0 ||
		    !bilat_figure_available(&one->figure) ||
		    (one->figure.status & BILAT_STATUS('F')) || is_within(&one->figure, row))
			continue;
		if (one->figure.value < low.value)
			low = one->figure;
		if (one->figure.value > high.value)
			high = one->figure;
	}
	bilat_revisions_free(&said);
	const char *from = word_amount(sheet, &low, row->unit);
	const char *to = word_amount(sheet, &high, row->unit);
	if (low.value >= high.value)
		return to;
	size_t length = strlen(from) - same_ending(from, to);
	return say(sheet, "{from} to {to}", "from", arena_strndup(sheet->arena, from, length),
	    "to", to, NULL);
}

/* Whose figure it is; the side too where one source has the figures of both. */
static const char *voice_source(struct telling *telling, const struct voices *voices,
    const struct figure_row *voice, const char *source)
{
	struct factsheet *sheet = telling->sheet;

	for (size_t i = 0; i < voices->count; i++) {
		const struct figure_row *other = voices->at[i];

		if (strcmp(other->source, voice->source) == 0 &&
		    strcmp(other->reporter, voice->reporter) != 0)
			return say(sheet, "{source}, {country}", "source", source, "country",
			    word_area(sheet, voice->reporter), NULL);
	}
	return source;
}

static const char *list_voices(struct telling *telling, const struct voices *voices)
{
	struct factsheet *sheet = telling->sheet;
	const char *said[VOICES_MOST];

	for (size_t i = 0; i < voices->count; i++) {
		said[i] = say(sheet, "{amount} ({source})", "amount",
		    stated_range(telling, voices->at[i]), "source",
		    voice_source(telling, voices, voices->at[i],
			word_source_of(sheet, voices->at[i]->source)),
		    NULL);
		tell_register(telling, voices->at[i]);
	}
	return say_choice(sheet, said, voices->count);
}

static const char *growth_text(struct factsheet *sheet, const struct bilat_figure *growth)
{
	char text[BILAT_SHOW_SIZE];

	bilat_show_percent(text, growth, true, sheet->marks);
	return arena_printf(sheet->arena, "%s%s", text, sheet->marks->percent);
}

/* Growth would depend on whom one believes. */
static bool tell_no_growth(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	struct voices base;
	char low[BILAT_SHOW_SIZE], high[BILAT_SHOW_SIZE];

	if (!tell_gather_voices(telling, telling->year - 1, &base))
		return false;
	if (base.count == 0)
		return true;
	if (base.highest <= base.lowest * CLOSE) {
		tell_sentence(telling,
		    say(sheet, "Growth is not given because the sources differ.", NULL));
		return true;
	}
	struct bilat_figure ends[2] = { bilat_figure_exact(base.lowest),
		bilat_figure_exact(base.highest) };
	int power = show_power(sheet, telling->row->unit, &telling->rows, 1);

	bilat_show_amount(low, &ends[0], power, sheet->marks);
	bilat_show_amount(high, &ends[1], power, sheet->marks);
	tell_sentence(
	    telling, say(sheet,
			 "Growth across the sources is not given because {year} stands between "
			 "{low} and {high} {unit}.",
			 "year", say_number(sheet, telling->year - 1), "low", low, "high", high,
			 "unit", show_unit(sheet, telling->row->unit, power), NULL));
	return true;
}

/* What the figures of one of them give by themselves. */
static bool tell_own_growth(struct telling *telling, const struct voices *voices)
{
	struct factsheet *sheet = telling->sheet;
	const char *told = NULL;

	for (size_t i = 0; i < voices->count; i++) {
		const struct figure_row *voice = voices->at[i], *own;
		struct figure_wish wish = { .freq = BILAT_ANNUAL, .measures = true };
		struct template_entry entry = *telling->entry;
		struct figure_rows rows;

		entry.side = strcmp(voice->reporter, sheet->a) == 0 ? 'a' : 'b';
		if (!figures_ask(sheet, &entry, &wish, &rows, telling->err))
			return false;
		own = figures_of_year(&rows, telling->year);
		if (own == NULL || strcmp(own->source, voice->source) != 0 ||
		    !bilat_figure_available(&own->yoy))
			continue;
		const char *source =
		    voice_source(telling, voices, voice, word_source_the(sheet, own->source));
		const char *growth = growth_text(sheet, &own->yoy);
		const char *year = say_number(sheet, telling->year - 1);

		if (told == NULL)
			told =
			    say(sheet, "The figures of {source} alone give {growth} on {year}",
				"source", source, "growth", growth, "year", year, NULL);
		else
			told = say(sheet,
			    "{before}; those of {source} alone give {growth} on {year}",
			    "before", told, "source", source, "growth", growth, "year", year,
			    NULL);
		show_register(sheet, own, &own->yoy, "percent",
		    word_subject(sheet, own->indicator, own->reporter, own->partner), "yoy",
		    growth_text(sheet, &own->yoy));
	}
	if (told != NULL)
		tell_sentence(telling, say(sheet, "{value}.", "value", told, NULL));
	return true;
}

bool tell_disagreement(struct telling *telling, const struct voices *voices)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	const char *qualifier = word_qualifier(sheet, row->indicator);
	const char *text =
	    *qualifier != '\0'
		? TEXT("{subject} in {year} {verb} {amounts}, depending on the source "
		       "({qualifier}).")
		: TEXT("{subject} in {year} {verb} {amounts}, depending on the source.");

	tell_sentence(telling,
	    say(sheet, text, "subject",
		word_subject(sheet, row->indicator, row->reporter, row->partner), "year",
		say_number(sheet, telling->year), "verb", word_verb(sheet, row->indicator),
		"amounts", list_voices(telling, voices), "qualifier", qualifier, NULL));
	return tell_no_growth(telling) && tell_own_growth(telling, voices);
}
