/* Figures in sentences: value, change, record, rank, and what other sources say. */
#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/indicator.h>
#include <bilat/source.h>

#include "base/arena.h"
#include "report/factsheet.h"

enum { VOICES_MOST = 4 };
/* Nearer to each other than this, two figures are not "between" anything. */
#define CLOSE 1.02

struct telling {
	struct factsheet *sheet;
	struct str *text;
	const struct template_block *block;
	const struct template_entry *entry;
	struct figure_rows rows;
	const struct figure_row *row;
	int year;
	struct bilat_error *err;
};

/* All that is said about one period, one figure a source. */
struct voices {
	size_t count;
	const struct figure_row *at[VOICES_MOST];
	double lowest, highest;
	bool differ;
};

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
static bool gather_voices(struct telling *telling, int year, struct voices *out)
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

static const char *amount(struct telling *telling, const struct figure_row *row)
{
	return word_amount(telling->sheet, &row->figure, row->unit);
}

static void register_value(struct telling *telling, const struct figure_row *row)
{
	show_register(telling->sheet, row, &row->figure, row->unit,
	    word_subject(telling->sheet, row->indicator, row->reporter, row->partner), "value",
	    amount(telling, row));
}

static bool is_statement(struct factsheet *sheet, const char *source)
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
	size_t whole = strlen(a), other = strlen(b), same = 0;

	for (size_t i = 0; i < whole && i < other && a[whole - 1 - i] == b[other - 1 - i];
	     i++) {
		if (isdigit((unsigned char)a[whole - 1 - i]))
			break;
		if (a[whole - 1 - i] == ' ')
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

	if (!is_statement(sheet, row->source) || !figures_said(sheet, row, &said, telling->err))
		return amount(telling, row);
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
	return arena_printf(
	    sheet->arena, "%.*s to %s", (int)(strlen(from) - same_ending(from, to)), from, to);
}

static void tell_voices(struct telling *telling, const struct voices *voices)
{
	struct factsheet *sheet = telling->sheet;

	for (size_t i = 0; i < voices->count; i++) {
		const char *before = i == 0 ? "" : i + 1 == voices->count ? " or " : ", ";

		str_printf(telling->text, "%s%s (%s)", before,
		    stated_range(telling, voices->at[i]),
		    word_source_of(sheet, voices->at[i]->source));
		register_value(telling, voices->at[i]);
	}
}

static const char *growth_text(struct factsheet *sheet, const struct bilat_figure *growth)
{
	char text[BILAT_SHOW_SIZE];

	bilat_show_percent(text, growth, true, sheet->marks);
	return arena_printf(sheet->arena, "%s%%", text);
}

/* Growth would depend on whom one believes. */
static bool tell_no_growth(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	struct voices base;
	char low[BILAT_SHOW_SIZE], high[BILAT_SHOW_SIZE];

	if (!gather_voices(telling, telling->year - 1, &base))
		return false;
	if (base.count == 0)
		return true;
	if (base.highest <= base.lowest * CLOSE) {
		str_add(telling->text, " Growth is not given because the sources differ.");
		return true;
	}
	struct bilat_figure ends[2] = { bilat_figure_exact(base.lowest),
		bilat_figure_exact(base.highest) };
	int power = show_power(sheet, telling->row->unit, &telling->rows, 1);

	bilat_show_amount(low, &ends[0], power, sheet->marks);
	bilat_show_amount(high, &ends[1], power, sheet->marks);
	str_printf(telling->text,
	    " Growth across the sources is not given because %d stands between %s and %s %s.",
	    telling->year - 1, low, high, show_unit(sheet, telling->row->unit, power));
	return true;
}

/* What the figures of one of them give by themselves. */
static bool tell_own_growth(struct telling *telling, const struct voices *voices)
{
	struct factsheet *sheet = telling->sheet;
	size_t told = 0;

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
		str_printf(telling->text, "%s %s alone give %s on %d",
		    told++ > 0 ? "; those of" : " The figures of",
		    word_source_the(sheet, own->source), growth_text(sheet, &own->yoy),
		    telling->year - 1);
		show_register(sheet, own, &own->yoy, "percent",
		    word_subject(sheet, own->indicator, own->reporter, own->partner), "yoy",
		    growth_text(sheet, &own->yoy));
	}
	if (told > 0)
		str_add_char(telling->text, '.');
	return true;
}

static bool tell_disagreement(struct telling *telling, const struct voices *voices)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	const char *qualifier = word_qualifier(sheet, row->indicator);

	str_printf(telling->text, "%s in %d %s ",
	    word_subject(sheet, row->indicator, row->reporter, row->partner), telling->year,
	    word_verb(sheet, row->indicator));
	tell_voices(telling, voices);
	str_printf(telling->text, ", depending on the source%s%s%s.",
	    *qualifier != '\0' ? " (" : "", qualifier, *qualifier != '\0' ? ")" : "");
	return tell_no_growth(telling) && tell_own_growth(telling, voices);
}

static void tell_basis(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	const struct bilat_source *source =
	    bilat_source_get(sheet->reference, telling->row->source);
	const char *qualifier = word_qualifier(sheet, telling->row->indicator);
	bool stated = source == NULL || strcmp(source->basis, "statement") == 0;

	str_printf(telling->text, " (%s%s", stated ? "as stated: " : "",
	    word_source(sheet, telling->row->source));
	if (*qualifier != '\0')
		str_printf(telling->text, "; %s", qualifier);
	str_add_char(telling->text, ')');
}

/* "about 1 billion USD more than in 2023", and what the rounding of both leaves open. */
static void tell_difference(struct telling *telling, bool up)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	struct bilat_figure size = row->change;
	const char *by;

	if (!up)
		size = bilat_figure_times(&size, -1);
	size.decimals = row->change.decimals;
	if (size.bound == BILAT_BETWEEN && isfinite(size.value)) {
		struct bilat_figure middle =
		    bilat_figure_make(BILAT_ABOUT, size.value, size.decimals);

		by = word_amount(sheet, &middle, row->unit);
		str_printf(telling->text, ", %s %s than in %d (%s, as far as both are rounded)",
		    by, up ? "more" : "less", telling->year - 1,
		    word_amount(sheet, &size, row->unit));
	} else if (size.bound == BILAT_EXACT || size.bound == BILAT_ABOUT) {
		by = word_amount(sheet, &size, row->unit);
		str_printf(telling->text, ", %s %s than in %d", by, up ? "more" : "less",
		    telling->year - 1);
	} else {
		by = word_amount(sheet, &size, row->unit);
		str_printf(
		    telling->text, ", %s %s %d", by, up ? "above" : "below", telling->year - 1);
	}
	str_add_char(telling->text, '.');
}

static void tell_no_change(struct telling *telling)
{
	enum bilat_why why = telling->row->change.why;

	str_add_char(telling->text, '.');
	if (why != BILAT_WHY_NO_BASE_PERIOD && why != BILAT_WHY_NOT_APPLICABLE)
		str_printf(telling->text, " No change on %d is given: %s.", telling->year - 1,
		    bilat_why_sentence(why));
}

static void tell_change(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	const struct bilat_figure *change = &row->change;
	bool up = change->lower >= 0 && change->upper > 0;
	bool down = change->upper <= 0 && change->lower < 0;

	if (!bilat_figure_available(change)) {
		tell_no_change(telling);
		return;
	}
	show_register(sheet, row, change, row->unit,
	    word_subject(sheet, row->indicator, row->reporter, row->partner), "change",
	    word_amount(sheet, change, row->unit));
	if (!up && !down) {
		str_add(telling->text, change->lower == 0 && change->upper == 0
					   ? ", unchanged on the year before."
					   : "; whether that is more or less than the year "
					     "before, the figures leave "
					     "open.");
	} else if (bilat_figure_available(&row->yoy) && row->yoy.bound == BILAT_EXACT &&
		   change->bound == BILAT_EXACT && !word_is_percent(sheet, row->unit)) {
		struct bilat_figure size = *change;

		size.value = fabs(size.value);
		str_printf(telling->text, ", %s of %s or %s on %d.",
		    up ? "an increase" : "a decrease", word_percent(sheet, &row->yoy),
		    word_amount(sheet, &size, row->unit), telling->year - 1);
	} else {
		tell_difference(telling, up);
	}
}

static void tell_value(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	bool year = row->period.freq == BILAT_ANNUAL;
	const char *verb = word_verb(sheet, row->indicator);
	/* "Enterprises ... numbered 300" says of what. */
	const char *unit = strcmp(verb, "numbered") == 0 ? "" : row->unit;

	str_printf(telling->text, "%s %s %s %s",
	    word_subject(sheet, row->indicator, row->reporter, row->partner), verb,
	    word_amount(sheet, &row->figure, unit), word_when(sheet, row));
	tell_basis(telling);
	register_value(telling, row);
	if (year)
		tell_change(telling);
	else
		str_add_char(telling->text, '.');
}

static bool is_unbroken(const int *years, size_t count)
{
	return years[count - 1] - years[0] + 1 == (int)count;
}

/* "2021-2024", or the years one by one if some are missing between them. */
static void list_years(struct str *out, const int *years, size_t count)
{
	if (is_unbroken(years, count) && count > 1) {
		str_printf(out, "%d\xe2\x80\x93%d", years[0], years[count - 1]);
		return;
	}
	for (size_t i = 0; i < count; i++)
		str_printf(out, "%s%d",
		    i == 0           ? ""
		    : i + 1 == count ? " and "
				     : ", ",
		    years[i]);
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
	enum { YEARS_MOST = 60 };
	int years[YEARS_MOST], certain = 1;
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
			certain = 0;
		years[count++] = bilat_period_year(other->period);
	}
	if (count < 2)
		return;
	years[count] = telling->year;
	if (certain)
		str_printf(
		    telling->text, " It is the highest of the %zu years held (", count + 1);
	else
		str_add(telling->text, " As published it is higher than ");
	list_years(telling->text, years, certain ? count + 1 : count);
	/* With holes between them, those years are all that can be said. */
	str_printf(telling->text, "%s; %s annual figures are not held.", certain ? ")" : "",
	    is_unbroken(years, count + 1) ? "earlier" : "other");
}

static void tell_published_ranks(struct telling *telling, const struct figure_rows *ranks)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *newest =
	    figures_newest(ranks, bilat_period_last_day(bilat_period_of_year(telling->year)));
	const char *partner = word_the(sheet, telling->row->partner);
	size_t before = 0;

	if (newest == NULL)
		return;
	str_printf(telling->text, " %s ranks %s %s for %d",
	    word_begin(sheet, word_source_the(sheet, newest->source)), partner,
	    word_nth(sheet, (int)newest->figure.value), bilat_period_year(newest->period));
	register_value(telling, newest);
	if (!bilat_figure_available(&telling->row->rank))
		str_printf(telling->text, "; no rank is computed here because %s",
		    telling->row->rank.why == BILAT_WHY_NONE
			? "too few countries are held"
			: bilat_why_sentence(telling->row->rank.why));
	str_add_char(telling->text, '.');
	for (size_t i = 0; i < ranks->count; i++) {
		const struct figure_row *row = &ranks->at[i];

		if (row == newest || !bilat_figure_available(&row->figure) ||
		    bilat_period_compare(row->period, newest->period) >= 0)
			continue;
		str_printf(telling->text, "%s%s in %d", before++ > 0 ? ", " : " Before that: ",
		    word_nth(sheet, (int)row->figure.value), bilat_period_year(row->period));
		register_value(telling, row);
	}
	if (before > 0)
		str_add_char(telling->text, '.');
}

static bool tell_rank(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	const struct figure_row *row = telling->row;
	struct template_entry entry = *telling->entry;
	struct figure_wish wish = { .freq = BILAT_ANNUAL };
	struct figure_rows ranks;

	if (bilat_figure_available(&row->rank)) {
		str_printf(telling->text, " %s was %s among the partners of %s",
		    word_begin(sheet, word_the(sheet, row->partner)),
		    word_nth(sheet, (int)row->rank.value), word_the(sheet, row->reporter));
		if (bilat_figure_available(&row->share))
			str_printf(telling->text, ", with %s of the total",
			    word_percent(sheet, &row->share));
		str_add_char(telling->text, '.');
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
	size_t told = 0;

	for (size_t i = 0; i < telling->block->beside.count; i++) {
		struct figure_rows rows;
		const struct figure_row *row;

		if (!figures_ask(
			sheet, &telling->block->beside.at[i], &wish, &rows, telling->err))
			return false;
		row = figures_of_year(&rows, telling->year);
		if (row == NULL || !bilat_figure_available(&row->figure))
			continue;
		const char *subject =
		    word_subject(sheet, row->indicator, row->reporter, row->partner);
		if (told++ == 0)
			str_printf(telling->text, " Beside it stand, for %d: ", telling->year);
		else
			str_add(telling->text, "; ");
		str_printf(telling->text, "%c%s %s (%s)", tolower((unsigned char)*subject),
		    subject + 1, amount(telling, row), word_source_of(sheet, row->source));
		register_value(telling, row);
	}
	if (told > 0)
		str_add_char(telling->text, '.');
	if (told > 0 && *telling->block->text != '\0')
		str_printf(telling->text, " %s", word_place(sheet, telling->block->text));
	return true;
}

static bool tell_dates(struct telling *telling)
{
	struct template_entry headline = *telling->entry;

	if (headline.detail == NULL)
		headline.detail = "";
	if (!figures_dates(telling->sheet, &headline, 1, true, &telling->rows, telling->err))
		return false;
	telling->row = figures_newest(&telling->rows, telling->sheet->last_day);
	if (telling->row != NULL)
		tell_value(telling);
	return true;
}

static bool tell(struct telling *telling)
{
	struct factsheet *sheet = telling->sheet;
	struct figure_wish wish = { .freq = BILAT_ANNUAL, .measures = true };
	struct voices voices;

	if (!figures_ask(sheet, telling->entry, &wish, &telling->rows, telling->err))
		return false;
	telling->row = figures_newest(&telling->rows, bilat_period_last_day(sheet->period));
	if (telling->row == NULL)
		return tell_dates(telling);
	telling->year = bilat_period_year(telling->row->period);
	if (!gather_voices(telling, telling->year, &voices))
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
		size_t before = text.length;

		if (before > 0)
			str_add_char(&text, ' ');
		done = tell(&telling);
		if (before > 0 && text.length == before + 1)
			str_cut(&text, before);
	}
	if (done && text.length > 0)
		document_run(
		    sheet->document, document_paragraph(sheet->document), text.text, NULL);
	str_done(&text);
	return done;
}
