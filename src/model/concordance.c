/* concordance.c - native codes of sources and the indicators that they mean.
 *
 * The catalogue lists them as "source:CODE[key=value,key=value];source:CODE".  A code may hold
 * blanks, brackets of both kinds, ',' and ':'; a ';' only ends it outside square brackets. */
#include "model/indicator.h"

#include <string.h>

#include <bilat/detail.h>

#include "base/str.h"

/* Keys that are no dimensions: they say what the loader has to assume. */
static bool is_assumption(const char *key)
{
	return strcmp(key, "partner") == 0 || strcmp(key, "reporter") == 0 ||
	       strcmp(key, "scale") == 0;
}

/* Takes "key=value,key=value" apart. */
static void add_conditions(
    struct bilat_reference *reference, struct native_code *entry, char *text)
{
	struct indicators *indicators = reference->indicators;
	struct str used = STR_INIT, whole = STR_INIT;
	char *rest = NULL;

	for (char *pair = strtok_r(text, ",", &rest); pair != NULL;
	     pair = strtok_r(NULL, ",", &rest)) {
		char *equals = strchr(pair, '=');
		if (equals == NULL)
			continue;
		str_printf(&whole, "%s%s", whole.length > 0 ? ";" : "", pair);
		*equals = '\0';
		str_printf(&used, "%s%s", used.length > 0 ? ";" : "", pair);
		*vec_push(&indicators->conditions) = (struct condition){ pair, equals + 1 };
		entry->condition_count++;
	}
	entry->used = arena_strdup(reference->arena, used.text);
	entry->conditions = arena_strdup(reference->arena, whole.text);
	str_done(&used);
	str_done(&whole);
}

static void code_key(struct str *out, const char *source, const char *code)
{
	str_printf(out, "%s\n%s", source, code);
}

/* One "source:CODE[...]", which may be written to. */
static void add_entry(struct bilat_reference *reference, size_t indicator, char *text)
{
	struct indicators *indicators = reference->indicators;
	char *colon = strchr(text, ':');
	if (colon == NULL)
		return;
	*colon = '\0';
	struct native_code entry = { .source = text,
		.code = colon + 1,
		.indicator = indicator,
		.condition_first = indicators->conditions.count,
		.used = "",
		.conditions = "" };
	char *bracket = strrchr(colon + 1, '[');
	if (bracket != NULL && text_ends(bracket, "]")) {
		*bracket = '\0';
		bracket[strlen(bracket + 1)] = '\0';
		add_conditions(reference, &entry, bracket + 1);
	}

	struct str key = STR_INIT;
	int64_t newest = 0;
	code_key(&key, entry.source, entry.code);
	map_get(indicators->by_code, key.text, &newest);
	entry.next = (size_t)newest;
	*vec_push(&indicators->codes) = entry;
	map_put(indicators->by_code, key.text, (int64_t)indicators->codes.count);
	str_done(&key);
}

void concordance_read(struct bilat_reference *reference)
{
	struct indicators *indicators = reference->indicators;
	if (indicators->codes_read)
		return;
	for (size_t i = 0; i < indicators->list.count; i++) {
		char *text =
		    arena_strdup(reference->arena, indicators->list.at[i].native_codes);
		int depth = 0;
		char *start = text;
		for (char *at = text;; at++) {
			depth += (*at == '[') - (*at == ']');
			if (*at != '\0' && (*at != ';' || depth > 0))
				continue;
			bool last = *at == '\0';
			*at = '\0';
			add_entry(reference, i, start);
			start = at + 1;
			if (last)
				break;
		}
	}
	indicators->codes_read = true;
}

/* Whether an entry fits; alone: no other entry has this source and code, so that what the
 * observation does not say is said by the code. */
static bool fits(const struct indicators *indicators, const struct native_code *entry,
    bool alone, const struct bilat_detail *detail)
{
	for (size_t i = 0; i < entry->condition_count; i++) {
		const struct condition *condition =
		    &indicators->conditions.at[entry->condition_first + i];
		if (is_assumption(condition->key))
			continue;
		const char *value =
		    detail != NULL ? bilat_detail_value(detail, condition->key) : NULL;
		if (value == NULL ? !alone : strcmp(value, condition->value) != 0)
			return false;
	}
	return true;
}

/* The entry with the most conditions of those that fit; the first of the catalogue among
 * equals. */
static const struct native_code *best_entry(struct bilat_reference *reference,
    const char *source, const char *code, const struct bilat_detail *detail)
{
	struct indicators *indicators = indicators_part(reference, NULL);
	if (indicators == NULL)
		return NULL;
	concordance_read(reference);

	struct str key = STR_INIT;
	int64_t newest = 0;
	code_key(&key, source, code);
	map_get(indicators->by_code, key.text, &newest);
	str_done(&key);

	const struct native_code *best = NULL;
	bool alone = newest != 0 && indicators->codes.at[newest - 1].next == 0;
	for (size_t at = (size_t)newest; at != 0; at = indicators->codes.at[at - 1].next) {
		const struct native_code *entry = &indicators->codes.at[at - 1];
		if ((best == NULL || entry->condition_count >= best->condition_count) &&
		    fits(indicators, entry, alone, detail))
			best = entry;
	}
	return best;
}

const struct bilat_indicator *bilat_indicator_by_code(struct bilat_reference *reference,
    const char *source, const char *code, const struct bilat_detail *detail,
    const char **used_out)
{
	const struct native_code *entry = best_entry(reference, source, code, detail);
	if (entry == NULL)
		return NULL;
	if (used_out != NULL)
		*used_out = entry->used;
	return &reference->indicators->list.at[entry->indicator];
}

const char *bilat_indicator_code_says(struct bilat_reference *reference, const char *source,
    const char *code, const struct bilat_detail *detail)
{
	const struct native_code *entry = best_entry(reference, source, code, detail);
	if (entry == NULL)
		return "";
	struct indicators *indicators = reference->indicators;
	struct str *said = &indicators->said;
	str_clear(said);
	for (size_t i = 0; i < entry->condition_count; i++) {
		const struct condition *condition =
		    &indicators->conditions.at[entry->condition_first + i];
		if (detail == NULL || bilat_detail_value(detail, condition->key) == NULL)
			str_printf(said, "%s%s=%s", said->length > 0 ? ";" : "", condition->key,
			    condition->value);
	}
	return said->text;
}

void bilat_indicator_codes(struct bilat_reference *reference,
    const struct bilat_indicator *indicator,
    bool (*each)(void *context, const char *source, const char *code, const char *conditions),
    void *context)
{
	struct indicators *indicators = indicators_part(reference, NULL);
	if (indicators == NULL)
		return;
	concordance_read(reference);
	for (size_t i = 0; i < indicators->codes.count; i++) {
		const struct native_code *entry = &indicators->codes.at[i];
		if (&indicators->list.at[entry->indicator] == indicator &&
		    !each(context, entry->source, entry->code, entry->conditions))
			return;
	}
}
