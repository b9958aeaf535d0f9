/* Figures and keys in words. */
#include <stdlib.h>
#include <string.h>

#include <bilat/area.h>
#include <bilat/error.h>
#include <bilat/indicator.h>
#include <bilat/source.h>
#include <bilat/unit.h>

#include "base/arena.h"
#include "base/resource.h"
#include "base/utf8.h"
#include "report/factsheet.h"

static bool load_phrase(
    void *context, const char *const cells[], size_t line, struct bilat_error *err)
{
	struct factsheet *sheet = context;
	struct phrase *phrase = vec_push(&sheet->phrases);

	(void)line;
	(void)err;
	phrase->key = arena_strdup(sheet->arena, cells[0]);
	phrase->text = arena_strdup(sheet->arena, cells[1]);
	phrase->verb = arena_strdup(sheet->arena, cells[2]);
	phrase->qualifier = arena_strdup(sheet->arena, cells[3]);
	return true;
}

bool word_load(struct factsheet *sheet, struct bilat_error *err)
{
	static const char *const columns[] = { "key", "text", "verb", "qualifier" };
	return resource_rows(
	    "datasets/reports/phrases.csv", columns, 4, load_phrase, sheet, err);
}

/* The last one counts, so that a user's own row replaces ours. */
static const struct phrase *find_phrase(
    struct factsheet *sheet, const char *before, const char *key)
{
	size_t length = strlen(before);

	for (size_t i = sheet->phrases.count; i-- > 0;) {
		const struct phrase *phrase = &sheet->phrases.at[i];

		if (strncmp(phrase->key, before, length) == 0 &&
		    strcmp(phrase->key + length, key) == 0)
			return phrase;
	}
	return NULL;
}

/* "The" at the beginning. */
static const char *begun(struct factsheet *sheet, const char *pattern, const char *filled)
{
	return *pattern == '{' ? word_begin(sheet, filled) : filled;
}

static const char *placed(
    struct factsheet *sheet, const char *text, const char *a, const char *b)
{
	const char *filled =
	    say(sheet, text, "A", a, "B", b, "period", word_period(sheet, sheet->period, false),
		"year", say_number(sheet, bilat_period_year(sheet->period)), NULL);
	return begun(sheet, text, filled);
}

const char *word_place(struct factsheet *sheet, const char *text)
{
	return placed(sheet, text, word_the(sheet, sheet->a), word_the(sheet, sheet->b));
}

const char *word_title(struct factsheet *sheet, const char *text)
{
	return placed(sheet, text, sheet->a_name, sheet->b_name);
}

static bool is_english(const struct factsheet *sheet)
{
	return bilat_texts_language(sheet->texts) == BILAT_ENGLISH;
}

const char *word_area(struct factsheet *sheet, const char *id)
{
	const struct phrase *phrase = find_phrase(sheet, "area:", id);

	if (phrase != NULL)
		return say(sheet, phrase->text, NULL);
	return bilat_area_name(sheet->reference, id, bilat_texts_language(sheet->texts));
}

/* Articles are a thing of English. */
const char *word_the(struct factsheet *sheet, const char *id)
{
	const struct phrase *phrase = is_english(sheet) ? find_phrase(sheet, "the:", id) : NULL;
	return phrase != NULL ? phrase->text : word_area(sheet, id);
}

const char *word_side(struct factsheet *sheet, const char *text, const char *reporter)
{
	return begun(sheet, text, say(sheet, text, "R", word_the(sheet, reporter), NULL));
}

static const char *between(
    struct factsheet *sheet, const char *pattern, const char *reporter, const char *partner)
{
	return begun(sheet, pattern,
	    say(sheet, pattern, "R", word_the(sheet, reporter), "P", word_the(sheet, partner),
		NULL));
}

const char *word_indicator(struct factsheet *sheet, const char *id)
{
	const struct bilat_indicator *indicator = bilat_indicator_get(sheet->reference, id);
	const char *name;

	if (indicator == NULL)
		return arena_strdup(sheet->arena, id);
	name = indicator->names[bilat_texts_language(sheet->texts)];
	return *name != '\0' ? name : indicator->name;
}

const char *word_direction(
    struct factsheet *sheet, const char *indicator, const char *reporter, const char *partner)
{
	const struct bilat_indicator *known = bilat_indicator_get(sheet->reference, indicator);
	const struct phrase *phrase =
	    known != NULL ? find_phrase(sheet, "role:", known->role) : NULL;

	if (strcmp(partner, "-") == 0)
		return word_the(sheet, reporter);
	return between(sheet, phrase != NULL ? phrase->text : "{R}, {P}", reporter, partner);
}

const char *word_subject(
    struct factsheet *sheet, const char *indicator, const char *reporter, const char *partner)
{
	const struct phrase *phrase = find_phrase(sheet, "", indicator);

	if (phrase != NULL && *phrase->text != '\0')
		return between(sheet, phrase->text, reporter, partner);
	return say(sheet, "{indicator}: {direction}", "indicator",
	    word_indicator(sheet, indicator), "direction",
	    word_direction(sheet, indicator, reporter, partner), NULL);
}

const char *word_series(struct factsheet *sheet, const struct template_entry *entry,
    const char *reporter, const char *partner)
{
	if (*entry->label != '\0')
		return word_place(sheet, entry->label);
	return word_subject(sheet, entry->indicator, reporter, partner);
}

const char *word_verb(struct factsheet *sheet, const char *indicator)
{
	const struct phrase *phrase = find_phrase(sheet, "", indicator);
	return phrase != NULL && *phrase->verb != '\0' ? phrase->verb : "was";
}

const char *word_qualifier(struct factsheet *sheet, const char *indicator)
{
	const struct phrase *phrase = find_phrase(sheet, "", indicator);
	return phrase != NULL ? bilat_text(sheet->texts, phrase->qualifier) : "";
}

static const char *stored_publisher(struct factsheet *sheet, const char *source)
{
	struct bilat_stored_sources stored;
	const char *name = source;

	if (!bilat_store_sources(sheet->store, &stored, NULL))
		return arena_strdup(sheet->arena, source);
	for (size_t i = 0; i < stored.count; i++) {
		const struct bilat_stored_source *one = &stored.at[i];

		if (strcmp(one->id, source) != 0)
			continue;
		if (one->publisher != NULL && *one->publisher != '\0')
			name = one->publisher;
		else if (one->title != NULL && *one->title != '\0')
			name = one->title;
	}
	name = arena_strdup(sheet->arena, name);
	bilat_stored_sources_free(&stored);
	return name;
}

const char *word_source(struct factsheet *sheet, const char *source)
{
	const struct bilat_source *known = bilat_source_get(sheet->reference, source);

	if (known != NULL && *known->publisher != '\0')
		return bilat_text(sheet->texts, known->publisher);
	return stored_publisher(sheet, source);
}

/* Phrases for names that begin with some words: "the:Government of *". */
const char *word_source_the(struct factsheet *sheet, const char *source)
{
	static const char before[] = "the:";
	const char *name = word_source(sheet, source);

	for (size_t i = 0; is_english(sheet) && i < sheet->phrases.count; i++) {
		const struct phrase *phrase = &sheet->phrases.at[i];
		size_t length = strlen(phrase->key);

		if (text_starts(phrase->key, before) && text_ends(phrase->key, "*") &&
		    strncmp(phrase->key + strlen(before), name, length - strlen(before) - 1) ==
			0)
			return arena_printf(sheet->arena, "%s %s", phrase->text, name);
	}
	return name;
}

const char *word_begin(struct factsheet *sheet, const char *text)
{
	struct str out = STR_INIT;

	utf8_capital(&out, text);
	const char *kept = arena_strdup(sheet->arena, out.text);
	str_done(&out);
	return kept;
}

/* For what begins a sentence elsewhere; an abbreviation keeps its capitals. */
const char *word_within(struct factsheet *sheet, const char *text)
{
	struct str out = STR_INIT;

	utf8_small(&out, text);
	const char *kept = arena_strdup(sheet->arena, out.text);
	str_done(&out);
	return kept;
}

const char *word_source_of(struct factsheet *sheet, const char *source)
{
	const struct bilat_source *known = bilat_source_get(sheet->reference, source);
	const char *publisher = word_source(sheet, source);

	if (known == NULL || strcmp(known->basis, "statistic") == 0)
		return publisher;
	if (strcmp(known->basis, "model") == 0)
		return say(sheet, "{source}, estimate", "source", publisher, NULL);
	if (known->kind == BILAT_SOURCE_PRESS)
		return say(sheet, "{source}, press", "source", publisher, NULL);
	return say(sheet, "{source}, statement", "source", publisher, NULL);
}

const char *word_detail(struct factsheet *sheet, const char *detail)
{
	return words_detail(&sheet->words, detail);
}

bool word_is_stock(struct factsheet *sheet, const char *indicator)
{
	const struct bilat_indicator *known = bilat_indicator_get(sheet->reference, indicator);
	return known != NULL && known->aggregation == BILAT_AGGREGATE_END;
}

const char *word_date(struct factsheet *sheet, int32_t day)
{
	return words_date(&sheet->words, day);
}

const char *word_period(struct factsheet *sheet, struct bilat_period period, bool stock)
{
	return words_period(&sheet->words, period, stock);
}

const char *word_period_short(struct factsheet *sheet, struct bilat_period period)
{
	return words_period_short(&sheet->words, period);
}

const char *word_in_period(struct factsheet *sheet, struct bilat_period period, bool stock)
{
	return words_in_period(&sheet->words, period, stock);
}

const char *word_when(struct factsheet *sheet, const struct figure_row *row)
{
	return word_in_period(sheet, row->period, word_is_stock(sheet, row->indicator));
}

const char *word_amount(
    struct factsheet *sheet, const struct bilat_figure *figure, const char *unit)
{
	return words_amount(&sheet->words, figure, unit);
}

const char *word_percent(struct factsheet *sheet, const struct bilat_figure *figure)
{
	return words_percent(&sheet->words, figure);
}

const char *word_growth(struct factsheet *sheet, const struct bilat_figure *figure)
{
	return words_growth(&sheet->words, figure);
}

const char *word_multiple(struct factsheet *sheet, const struct bilat_figure *percent)
{
	return words_multiple(&sheet->words, percent);
}

const char *word_nth(struct factsheet *sheet, int n)
{
	return words_nth(&sheet->words, n);
}

bool word_is_ordinal(const char *unit)
{
	return strcmp(unit, "rank") == 0 || strcmp(unit, "year") == 0;
}

bool word_is_percent(struct factsheet *sheet, const char *unit)
{
	const struct bilat_unit *known = bilat_unit_get(sheet->reference, unit);
	return known != NULL && known->kind == BILAT_UNIT_PERCENT;
}

bool word_has_growth(struct factsheet *sheet, const char *indicator, const char *unit)
{
	const struct bilat_indicator *known = bilat_indicator_get(sheet->reference, indicator);
	const struct bilat_unit *measure = bilat_unit_get(sheet->reference, unit);
	/* Money that both sides name alike is a balance, unless it is a sum. */
	bool balance = known != NULL && measure != NULL &&
		       measure->kind == BILAT_UNIT_CURRENCY &&
		       strcmp(known->mirror, indicator) == 0 && known->kind == BILAT_FLOW &&
		       strstr(known->derivation, " + ") == NULL;

	return !balance && !word_is_percent(sheet, unit) && !word_is_ordinal(unit);
}
