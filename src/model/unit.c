/* unit.c - units and currencies by id. */
#include "model/unit.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/utf8.h"
#include "base/xalloc.h"

void units_free(struct units *units)
{
	if (units == NULL)
		return;
	vec_done(&units->list);
	vec_done(&units->spellings);
	vec_done(&units->aliases);
	map_free(units->by_id);
	map_free(units->by_key);
	map_free(units->multipliers);
	free(units);
}

/* A code point other than ASCII: letters as utf8_fold has them, signs as they are. */
static void add_wide(struct str *out, const char *bytes, size_t count, uint32_t code_point)
{
	if (code_point == 0x00A0 || code_point == 0x202F) {
		str_add_char(out, ' ');
		return;
	}
	char one[8] = { 0 };
	memcpy(one, bytes, count);
	size_t before = out->length;
	utf8_fold(out, one);
	if (out->length == before)
		str_add_bytes(out, bytes, count);
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Whether what was written ends in the sign of a currency. */
static bool ends_in_sign(const struct str *text)
{
	static const char *const signs[] = { "$", "\xe2\x82\xac", "\xc2\xa3", "\xc2\xa5",
		"\xe2\x82\xbd", "\xe2\x82\xb8", "\xe2\x82\xba" };
	for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
		if (text_ends(text->text, signs[i]))
			return true;
	}
	return false;
}

static void add_blank(struct str *out)
{
	if (out->length > 0 && out->text[out->length - 1] != ' ')
		str_add_char(out, ' ');
}

void unit_key(struct str *out, const char *text)
{
	struct str key = STR_INIT;
	for (const char *at = text; *at != '\0';) {
		const char *start = at;
		uint32_t code_point = utf8_next(&at);
		char c = *start;
		if (code_point >= 0x80) {
			add_wide(&key, start, (size_t)(at - start), code_point);
		} else if (is_letter(c)) {
			if (ends_in_sign(&key))
				add_blank(&key);
			str_add_char(&key, c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c);
		} else if (c == ',' && start > text && is_digit(start[-1]) && is_digit(*at)) {
			continue; /* 1,000 */
		} else if (c == '/' || strchr("%$^*+-'&#", c) != NULL || is_digit(c)) {
			str_add_char(&key, c);
		} else if (c != '.') {
			add_blank(&key);
		}
	}
	while (key.length > 0 && key.text[key.length - 1] == ' ')
		str_cut(&key, key.length - 1);
	str_add(out, key.text);
	str_done(&key);
}

struct reading {
	struct units *units;
	struct arena *arena;
};

/* Names of an earlier unit stay with it. */
static void add_alias(struct bilat_reference *reference, size_t unit, const char *text)
{
	struct units *units = reference->units;
	struct arena *arena = reference->arena;
	struct str key = STR_INIT;
	unit_key(&key, text);
	if (key.length > 0 && !map_get(units->by_key, key.text, NULL)) {
		map_put(units->by_key, key.text, (int64_t)unit);
		*vec_push(&units->aliases) =
		    (struct unit_alias){ .key = arena_strdup(arena, key.text),
			    .text = arena_strdup(arena, text),
			    .unit = unit };
	}
	str_done(&key);
}

void unit_spellings_read(struct bilat_reference *reference)
{
	struct units *units = reference->units;
	for (size_t i = 0; i < units->spellings.count; i++) {
		const struct unit_spelling *spelling = &units->spellings.at[i];
		char *texts = xstrdup(spelling->texts), *rest = NULL;
		for (char *text = strtok_r(texts, "|", &rest); text != NULL;
		     text = strtok_r(NULL, "|", &rest))
			add_alias(reference, spelling->unit, text);
		free(texts);
	}
	vec_done(&units->spellings);
}

static size_t add_unit(struct reading *reading, const struct bilat_unit *unit)
{
	struct units *units = reading->units;
	struct bilat_unit *copy = arena_alloc(reading->arena, sizeof *copy);
	*copy = *unit;
	*vec_push(&units->list) = copy;
	map_put(units->by_id, copy->id, (int64_t)units->list.count - 1);
	return units->list.count - 1;
}

static void add_spelling(struct units *units, size_t unit, const char *texts)
{
	*vec_push(&units->spellings) = (struct unit_spelling){ texts, unit };
}

static enum bilat_unit_kind kind_of(const char *id, const char *kind)
{
	static const struct {
		const char *word;
		enum bilat_unit_kind kind;
	} kinds[] = { { "currency", BILAT_UNIT_CURRENCY }, { "count", BILAT_UNIT_COUNT },
		{ "mass", BILAT_UNIT_QUANTITY }, { "volume", BILAT_UNIT_QUANTITY },
		{ "length", BILAT_UNIT_QUANTITY }, { "energy", BILAT_UNIT_QUANTITY },
		{ "money-like", BILAT_UNIT_QUANTITY }, { "rate", BILAT_UNIT_RATIO },
		{ "ratio", BILAT_UNIT_RATIO }, { "index", BILAT_UNIT_INDEX } };
	if (text_starts(id, "percent"))
		return BILAT_UNIT_PERCENT;
	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
		if (strcmp(kinds[i].word, kind) == 0)
			return kinds[i].kind;
	}
	return BILAT_UNIT_UNKNOWN;
}

enum { ID, KIND, SYMBOL, EN, RU, KK, ALIASES, COLUMNS };

static bool take_unit(void *context, const char *const cells[], struct bilat_error *err)
{
	struct reading *reading = context;
	enum bilat_unit_kind kind = kind_of(cells[ID], cells[KIND]);
	if (kind == BILAT_UNIT_UNKNOWN)
		return bilat_fail(err, BILAT_INPUT, "'%s' is no kind of unit", cells[KIND]);

	size_t unit = add_unit(reading, &(struct bilat_unit){ .id = cells[ID],
					    .kind = kind,
					    .symbol = cells[SYMBOL],
					    .names = { cells[EN], cells[RU], cells[KK] } });
	add_spelling(reading->units, unit, cells[ID]);
	for (int name = EN; name <= ALIASES; name++)
		add_spelling(reading->units, unit, cells[name]);
	return true;
}

static bool take_currency(void *context, const char *const cells[], struct bilat_error *err)
{
	struct reading *reading = context;
	int64_t held;
	(void)err;
	size_t unit = map_get(reading->units->by_id, cells[0], &held)
			  ? (size_t)held
			  : add_unit(reading, &(struct bilat_unit){ .id = cells[0],
						  .kind = BILAT_UNIT_CURRENCY,
						  .symbol = "",
						  .names = { cells[1], cells[2], cells[3] } });
	for (int i = 0; i < 4; i++)
		add_spelling(reading->units, unit, cells[i]);
	return true;
}

struct units *units_part(struct bilat_reference *reference, struct bilat_error *err)
{
	static const char *const columns[COLUMNS] = { "id", "kind", "symbol", "en", "ru", "kk",
		"aliases" };
	static const char *const currency_columns[] = { "id", "en", "ru", "kk" };
	if (reference->units != NULL)
		return reference->units;

	struct units *units = xcalloc(1, sizeof *units);
	units->by_id = map_new();
	units->by_key = map_new();
	units->multipliers = map_new();
	struct reading reading = { units, reference->arena };
	if (!table_rows("datasets/units.csv", columns, COLUMNS, take_unit, &reading, err) ||
	    !table_rows(
		"datasets/currencies.csv", currency_columns, 4, take_currency, &reading, err)) {
		units_free(units);
		return NULL;
	}
	reference->units = units;
	return units;
}

const struct bilat_unit *unit_quotient(struct bilat_reference *reference,
    const struct bilat_unit *above, const struct bilat_unit *below)
{
	struct units *units = reference->units;
	struct reading reading = { units, reference->arena };
	int64_t held;
	char *id = arena_printf(reference->arena, "%s/%s", above->id, below->id);
	if (map_get(units->by_id, id, &held))
		return units->list.at[held];
	size_t unit = add_unit(&reading,
	    &(struct bilat_unit){
		.id = id, .kind = BILAT_UNIT_RATIO, .symbol = "", .names = { id, "", "" } });
	return units->list.at[unit];
}

static const struct bilat_unit *unit_of_id(
    struct bilat_reference *reference, const char *id, size_t length);

/* "USD (2015 prices)": the currency in front, in the prices of a year; NULL if it is none. */
static const struct bilat_unit *constant_prices(
    struct bilat_reference *reference, const char *id, size_t length)
{
	static const char end[] = " prices)";
	struct units *units = reference->units;
	struct reading reading = { units, reference->arena };
	const char *open = strstr(id, " (");
	int64_t held;
	if (open == NULL || length != (size_t)(open - id) + 6 + strlen(end) ||
	    strncmp(open + 6, end, strlen(end)) != 0 ||
	    !map_get_bytes(units->by_id, id, (size_t)(open - id), &held) ||
	    units->list.at[held]->kind != BILAT_UNIT_CURRENCY)
		return NULL;
	for (int i = 2; i < 6; i++) {
		if (!is_digit(open[i]))
			return NULL;
	}
	struct bilat_unit unit = *units->list.at[held];
	unit.id = arena_strndup(reference->arena, id, length);
	size_t place = add_unit(&reading, &unit);
	return units->list.at[place];
}

/* "USD per head"; NULL if it is none. */
static const struct bilat_unit *per_head(
    struct bilat_reference *reference, const char *id, size_t length)
{
	static const char end[] = " per head";
	struct reading reading = { reference->units, reference->arena };
	if (length <= strlen(end) ||
	    strncmp(id + length - strlen(end), end, strlen(end)) != 0 ||
	    unit_of_id(reference, id, length - strlen(end)) == NULL)
		return NULL;
	char *own = arena_strndup(reference->arena, id, length);
	size_t place = add_unit(&reading,
	    &(struct bilat_unit){
		.id = own, .kind = BILAT_UNIT_RATIO, .symbol = "", .names = { own, "", "" } });
	return reference->units->list.at[place];
}

static const struct bilat_unit *unit_of_id(
    struct bilat_reference *reference, const char *id, size_t length)
{
	int64_t held;
	if (map_get_bytes(reference->units->by_id, id, length, &held))
		return reference->units->list.at[held];
	const struct bilat_unit *made = constant_prices(reference, id, length);
	return made != NULL ? made : per_head(reference, id, length);
}

const struct bilat_unit *bilat_unit_get(struct bilat_reference *reference, const char *id)
{
	if (units_part(reference, NULL) == NULL)
		return NULL;
	const struct bilat_unit *known = unit_of_id(reference, id, strlen(id));
	const char *slash = strchr(id, '/');
	if (known != NULL || slash == NULL)
		return known;

	const struct bilat_unit *above = unit_of_id(reference, id, (size_t)(slash - id));
	const struct bilat_unit *below = unit_of_id(reference, slash + 1, strlen(slash + 1));
	return above == NULL || below == NULL ? NULL : unit_quotient(reference, above, below);
}
