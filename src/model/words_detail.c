/* words_detail.c - the further dimensions of a series in words. */
#include "model/words.h"

#include <string.h>

#include <bilat/area.h>

#include "base/arena.h"
#include "base/resource.h"
#include "base/str.h"
#include "base/vec.h"
#include "model/language.h"

/* Rows of datasets/reports/phrases.csv: "detail:stage=planned", "detail:since", "the:USA". */
struct phrase {
	const char *key, *text;
};
struct phrases {
	struct arena *arena;
	VEC(struct phrase) list;
};

static bool take_phrase(
    void *context, const char *const cells[], size_t line, struct bilat_error *err)
{
	struct phrases *phrases = context;

	(void)line;
	(void)err;
	if (text_starts(cells[0], "detail:") || text_starts(cells[0], "the:"))
		*vec_push(&phrases->list) =
		    (struct phrase){ arena_strdup(phrases->arena, cells[0]),
			    arena_strdup(phrases->arena, cells[1]) };
	return true;
}

/* The last one counts, so that a user's own row replaces ours. */
static const char *find(const struct phrases *phrases, const char *before, const char *key)
{
	size_t length = strlen(before);

	for (size_t i = phrases->list.count; i-- > 0;) {
		const struct phrase *phrase = &phrases->list.at[i];

		if (strncmp(phrase->key, before, length) == 0 &&
		    strcmp(phrase->key + length, key) == 0)
			return phrase->text;
	}
	return NULL;
}

/* Articles are a thing of English. */
static const char *value_of(
    const struct words *words, const struct phrases *phrases, const char *value)
{
	enum bilat_language language = bilat_texts_language(words->texts);
	const char *article = NULL;

	if (bilat_area_get(words->reference, value) == NULL)
		return bilat_text(words->texts, value);
	if (language == BILAT_ENGLISH)
		article = find(phrases, "the:", value);
	return article != NULL ? article : bilat_area_name(words->reference, value, language);
}

/* One key and its value: by a phrase for both, for the key, or as they are. */
static const char *part_of(
    const struct words *words, const struct phrases *phrases, const char *part)
{
	const char *equals = strchr(part, '='), *text = find(phrases, "detail:", part);
	const char *key, *value;

	if (text != NULL || equals == NULL)
		return bilat_text(words->texts, text != NULL ? text : part);
	key = arena_strndup(words->arena, part, (size_t)(equals - part));
	value = value_of(words, phrases, equals + 1);
	text = find(phrases, "detail:", key);
	if (text != NULL)
		return texts_say(words->arena, words->texts, text, "V", value, NULL);
	return arena_printf(words->arena, "%s %s", bilat_text(words->texts, key), value);
}

const char *words_detail(const struct words *words, const char *detail)
{
	static const char *const columns[] = { "key", "text" };
	struct phrases phrases = { .arena = words->arena };
	char *rest = arena_strdup(words->arena, detail);
	struct str out = STR_INIT;

	if (*detail != '\0')
		resource_rows(
		    "datasets/reports/phrases.csv", columns, 2, take_phrase, &phrases, NULL);
	for (char *part; (part = strsep(&rest, ";")) != NULL;) {
		if (*part != '\0')
			str_printf(&out, "%s%s", out.length > 0 ? ", " : "",
			    part_of(words, &phrases, part));
	}
	const char *kept = arena_strdup(words->arena, out.text);
	str_done(&out);
	vec_done(&phrases.list);
	return kept;
}
