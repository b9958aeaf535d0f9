/* Figures and keys in words. */
#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/area.h>
#include <bilat/error.h>
#include <bilat/indicator.h>
#include <bilat/show.h>
#include <bilat/source.h>
#include <bilat/unit.h>

#include "base/arena.h"
#include "base/resource.h"
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

/* Text with {NAME} replaced; what is not known stays. */
static const char *fill(struct factsheet *sheet, const char *text, const char *const names[],
    const char *const values[], size_t count)
{
	struct str out = STR_INIT;

	while (*text != '\0') {
		size_t i = 0;

		while (i < count && !text_starts(text, names[i]))
			i++;
		if (i < count) {
			size_t at = out.length;

			str_add(&out, values[i]);
			/* "The" at the beginning. */
			if (at == 0 && out.length > 0)
				out.text[0] = (char)toupper((unsigned char)out.text[0]);
			text += strlen(names[i]);
		} else {
			str_add_char(&out, *text++);
		}
	}
	const char *kept = arena_strdup(sheet->arena, out.text);
	str_done(&out);
	return kept;
}

const char *word_place(struct factsheet *sheet, const char *text)
{
	const char *names[] = { "{A}", "{B}", "{period}", "{year}" };
	const char *values[] = { word_the(sheet, sheet->a), word_the(sheet, sheet->b),
		word_period(sheet, sheet->period, false),
		arena_printf(sheet->arena, "%d", bilat_period_year(sheet->period)) };
	return fill(sheet, text, names, values, 4);
}

const char *word_title(struct factsheet *sheet, const char *text)
{
	const char *names[] = { "{A}", "{B}", "{period}", "{year}" };
	const char *values[] = { sheet->a_name, sheet->b_name,
		word_period(sheet, sheet->period, false),
		arena_printf(sheet->arena, "%d", bilat_period_year(sheet->period)) };
	return fill(sheet, text, names, values, 4);
}

const char *word_area(struct factsheet *sheet, const char *id)
{
	const struct phrase *phrase = find_phrase(sheet, "area:", id);

	if (phrase != NULL)
		return phrase->text;
	return bilat_area_name(sheet->reference, id, BILAT_ENGLISH);
}

const char *word_the(struct factsheet *sheet, const char *id)
{
	const struct phrase *phrase = find_phrase(sheet, "the:", id);
	return phrase != NULL ? phrase->text : word_area(sheet, id);
}

const char *word_side(struct factsheet *sheet, const char *text, const char *reporter)
{
	const char *names[] = { "{R}" };
	const char *values[] = { word_the(sheet, reporter) };
	return fill(sheet, text, names, values, 1);
}

static const char *between(
    struct factsheet *sheet, const char *pattern, const char *reporter, const char *partner)
{
	const char *names[] = { "{R}", "{P}" };
	const char *values[] = { word_the(sheet, reporter), word_the(sheet, partner) };
	return fill(sheet, pattern, names, values, 2);
}

const char *word_indicator(struct factsheet *sheet, const char *id)
{
	const struct bilat_indicator *indicator = bilat_indicator_get(sheet->reference, id);
	return indicator != NULL ? indicator->name : arena_strdup(sheet->arena, id);
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
	return arena_printf(sheet->arena, "%s: %s", word_indicator(sheet, indicator),
	    word_direction(sheet, indicator, reporter, partner));
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
	return phrase != NULL ? phrase->qualifier : "";
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
		return known->publisher;
	return stored_publisher(sheet, source);
}

/* Phrases for names that begin with some words: "the:Government of *". */
const char *word_source_the(struct factsheet *sheet, const char *source)
{
	static const char before[] = "the:";
	const char *name = word_source(sheet, source);

	for (size_t i = 0; i < sheet->phrases.count; i++) {
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
	char *copy = arena_strdup(sheet->arena, text);

	*copy = (char)toupper((unsigned char)*copy);
	return copy;
}

const char *word_source_of(struct factsheet *sheet, const char *source)
{
	const struct bilat_source *known = bilat_source_get(sheet->reference, source);
	const char *publisher = word_source(sheet, source);

	if (known == NULL || strcmp(known->basis, "statistic") == 0)
		return publisher;
	if (strcmp(known->basis, "model") == 0)
		return arena_printf(sheet->arena, "%s, estimate", publisher);
	return arena_printf(sheet->arena, "%s, %s", publisher,
	    known->kind == BILAT_SOURCE_PRESS ? "press" : "statement");
}

/* One key and its value: by a phrase for both, for the key, or as they are. */
static const char *detail_part(struct factsheet *sheet, const char *part)
{
	const char *equals = strchr(part, '=');
	const struct phrase *phrase = find_phrase(sheet, "detail:", part);
	const char *names[] = { "{V}" };
	const char *values[1];

	if (phrase != NULL || equals == NULL)
		return phrase != NULL ? phrase->text : part;
	values[0] = bilat_area_get(sheet->reference, equals + 1) != NULL
			? word_the(sheet, equals + 1)
			: equals + 1;
	phrase = find_phrase(
	    sheet, "detail:", arena_printf(sheet->arena, "%.*s", (int)(equals - part), part));
	if (phrase != NULL)
		return fill(sheet, phrase->text, names, values, 1);
	return arena_printf(sheet->arena, "%.*s %s", (int)(equals - part), part, values[0]);
}

const char *word_detail(struct factsheet *sheet, const char *detail)
{
	struct str out = STR_INIT;
	char *rest = arena_strdup(sheet->arena, detail);

	for (char *part; (part = strsep(&rest, ";")) != NULL;) {
		if (*part != '\0')
			str_printf(
			    &out, "%s%s", out.length > 0 ? ", " : "", detail_part(sheet, part));
	}
	const char *kept = arena_strdup(sheet->arena, out.text);
	str_done(&out);
	return kept;
}

static const char *const months[] = { "January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December" };

const char *word_date(struct factsheet *sheet, int32_t day)
{
	int year, month, of_month;

	bilat_date_split(day, &year, &month, &of_month);
	return arena_printf(sheet->arena, "%d %s %d", of_month, months[month - 1], year);
}

const char *word_period(struct factsheet *sheet, struct bilat_period period, bool stock)
{
	char text[BILAT_PERIOD_SIZE];
	int32_t last = bilat_period_last_day(period);
	int year = bilat_period_year(period);
	int y, month, day;

	bilat_date_split(last, &y, &month, &day);
	switch (period.freq) {
	case BILAT_ANNUAL:
		return arena_printf(sheet->arena, "%d", year);
	case BILAT_HALF:
		if (stock)
			return word_date(sheet, last);
		return arena_printf(sheet->arena, "%s half of %d",
		    period.at % 2 == 0 ? "First" : "Second", year);
	case BILAT_QUARTER:
		return arena_printf(sheet->arena, "Q%d %d", (int)(period.at % 4) + 1, year);
	case BILAT_MONTH:
		if (stock)
			return arena_printf(
			    sheet->arena, "End of %s %d", months[month - 1], year);
		return arena_printf(sheet->arena, "%s %d", months[month - 1], year);
	case BILAT_TO_DATE:
		return arena_printf(
		    sheet->arena, "January\xe2\x80\x93%s %d", months[month - 1], year);
	case BILAT_DAY:
	case BILAT_BUSINESS:
	case BILAT_IRREGULAR:
		return word_date(sheet, last);
	default:
		return arena_strdup(sheet->arena, bilat_period_print(text, period));
	}
}

bool word_is_stock(struct factsheet *sheet, const char *indicator)
{
	const struct bilat_indicator *known = bilat_indicator_get(sheet->reference, indicator);
	return known != NULL && known->aggregation == BILAT_AGGREGATE_END;
}

const char *word_when(struct factsheet *sheet, const struct figure_row *row)
{
	bool stock = word_is_stock(sheet, row->indicator);
	const char *period = word_period(sheet, row->period, stock);

	switch (row->period.freq) {
	case BILAT_DAY:
	case BILAT_BUSINESS:
	case BILAT_IRREGULAR:
		return arena_printf(sheet->arena, "on %s", period);
	case BILAT_HALF:
		if (stock)
			return arena_printf(sheet->arena, "on %s", period);
		return arena_printf(sheet->arena, "in the %s half of %d",
		    row->period.at % 2 == 0 ? "first" : "second",
		    bilat_period_year(row->period));
	case BILAT_MONTH:
		if (stock)
			return arena_printf(
			    sheet->arena, "at the end of %s", period + strlen("End of "));
		return arena_printf(sheet->arena, "in %s", period);
	default:
		return arena_printf(sheet->arena, "in %s", period);
	}
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

/* "> 4", "~ 3", "70 to 75" in words. */
static const char *bound_in_words(struct factsheet *sheet, const char *text)
{
	static const struct {
		const char *sign, *word;
	} words[] = { { "> ", "more than" }, { "< ", "less than" }, { "~ ", "about" } };
	const char *to = strstr(text, " to ");

	for (size_t i = 0; i < 3; i++) {
		if (text_starts(text, words[i].sign))
			return arena_printf(sheet->arena, "%s %s", words[i].word, text + 2);
	}
	if (to != NULL)
		return arena_printf(sheet->arena, "%.*s to %s", (int)(to - text), text, to + 4);
	return arena_strdup(sheet->arena, text);
}

const char *word_amount(
    struct factsheet *sheet, const struct bilat_figure *figure, const char *unit)
{
	const struct bilat_unit *known = bilat_unit_get(sheet->reference, unit);
	int power = bilat_show_power(known, figure, 1);
	char text[BILAT_SHOW_SIZE];

	if (word_is_percent(sheet, unit)) {
		bilat_show_percent(text, figure, false, &bilat_marks_english);
		return arena_printf(sheet->arena, "%s%s", bound_in_words(sheet, text),
		    strchr(text, '%') != NULL ? "" : "%");
	}
	bilat_show_amount(text, figure, power, &bilat_marks_english);
	const char *scale = power == 9 ? "billion " : power == 6 ? "million " : "";
	const char *amount =
	    arena_printf(sheet->arena, "%s %s%s", bound_in_words(sheet, text), scale, unit);
	return text_trim((char *)amount);
}

const char *word_percent(struct factsheet *sheet, const struct bilat_figure *figure)
{
	struct bilat_figure size = *figure;

	if (size.value < 0)
		size = bilat_figure_times(&size, -1);
	size.decimals = figure->decimals;
	return word_amount(sheet, &size, "percent");
}

const char *word_nth(struct factsheet *sheet, int n)
{
	static const char *const words[] = { "", "first", "second", "third", "fourth", "fifth",
		"sixth", "seventh", "eighth", "ninth", "tenth" };
	int last = n % 10, two = n % 100;

	if (n >= 1 && n <= 10)
		return words[n];
	const char *ending = two >= 11 && two <= 13 ? "th"
			     : last == 1            ? "st"
			     : last == 2            ? "nd"
			     : last == 3            ? "rd"
						    : "th";
	return arena_printf(sheet->arena, "%d%s", n, ending);
}
