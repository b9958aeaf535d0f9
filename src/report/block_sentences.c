/* Figures in sentences: which are told, and what other figures stand beside them. */
#include <string.h>

#include <bilat/indicator.h>

#include "base/arena.h"
#include "report/telling.h"

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
	if (telling->row == NULL || is_old(telling))
		return true;
	tell_value(telling);
	return tell_course(telling);
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
	return tell_course(telling) && tell_rank(telling) && tell_beside(telling);
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
