/* indicator_find.c - the indicator that a person means. */
#include "model/indicator.h"

#include <string.h>

#include <bilat/error.h>

#include "base/str.h"
#include "base/utf8.h"
#include "base/vec.h"

#define LISTED_MOST 6

struct finding {
	VEC(size_t) places; /* in the catalogue, each once */
};

static void add_place(struct finding *finding, size_t place)
{
	for (size_t i = 0; i < finding->places.count; i++) {
		if (finding->places.at[i] == place)
			return;
	}
	*vec_push(&finding->places) = place;
}

static void find_id(
    const struct indicators *indicators, const char *text, struct finding *finding)
{
	for (size_t i = 0; i < indicators->list.count; i++) {
		if (text_equal_nocase(indicators->list.at[i].id, text))
			add_place(finding, i);
	}
}

/* "CODE" or "source:CODE". */
static void find_code(
    const struct indicators *indicators, const char *text, struct finding *finding)
{
	for (size_t i = 0; i < indicators->codes.count; i++) {
		const struct native_code *code = &indicators->codes.at[i];
		size_t length = strlen(code->source);
		bool with_source = strncmp(text, code->source, length) == 0 &&
				   text[length] == ':' &&
				   strcmp(text + length + 1, code->code) == 0;
		if (with_source || strcmp(text, code->code) == 0)
			add_place(finding, code->indicator);
	}
}

/* Once: of a file with many unknown codes each is sought among the names. */
static void fold_names(struct bilat_reference *reference)
{
	struct indicators *indicators = reference->indicators;
	struct str name = STR_INIT;
	if (indicators->folded.count > 0)
		return;
	for (size_t i = 0; i < indicators->list.count; i++) {
		for (int language = 0; language < BILAT_LANGUAGES; language++) {
			str_clear(&name);
			utf8_fold(&name, indicators->list.at[i].names[language]);
			*vec_push(&indicators->folded) =
			    arena_strdup(reference->arena, name.text);
		}
	}
	str_done(&name);
}

static void find_name(
    const struct indicators *indicators, const char *text, bool whole, struct finding *finding)
{
	struct str wanted = STR_INIT;
	utf8_fold(&wanted, text);
	for (size_t i = 0; i < indicators->folded.count && wanted.length > 0; i++) {
		const char *name = indicators->folded.at[i];
		if (whole ? strcmp(name, wanted.text) == 0 : strstr(name, wanted.text) != NULL)
			add_place(finding, i / BILAT_LANGUAGES);
	}
	str_done(&wanted);
}

static bool fail_several(const struct indicators *indicators, const char *text,
    const struct finding *finding, struct bilat_error *err)
{
	struct str list = STR_INIT;
	for (size_t i = 0; i < finding->places.count && i < LISTED_MOST; i++)
		str_printf(&list, "%s%s", i > 0 ? ", " : "",
		    indicators->list.at[finding->places.at[i]].id);
	if (finding->places.count > LISTED_MOST)
		str_add(&list, " ...");
	bilat_fail(err, BILAT_USAGE, "'%s' fits several indicators: %s (write one of them)",
	    text, list.text);
	str_done(&list);
	return false;
}

const struct bilat_indicator *bilat_indicator_nearest(
    struct bilat_reference *reference, const char *text)
{
	const struct indicators *indicators = indicators_part(reference, NULL);
	const struct bilat_indicator *best = NULL;
	size_t least = spelling_room(text) + 1;
	for (size_t i = 0; indicators != NULL && i < indicators->list.count; i++) {
		size_t distance =
		    text_distance_within(text, indicators->list.at[i].id, least - 1);
		if (distance < least) {
			least = distance;
			best = &indicators->list.at[i];
		}
	}
	return best;
}

bool bilat_indicator_find(struct bilat_reference *reference, const char *text,
    const struct bilat_indicator **out, struct bilat_error *err)
{
	struct finding finding = { VEC_INIT };
	const struct indicators *indicators = indicators_part(reference, err);
	if (indicators == NULL)
		return false;

	find_id(indicators, text, &finding);
	if (finding.places.count == 0) {
		concordance_read(reference);
		find_code(indicators, text, &finding);
	}
	if (finding.places.count == 0) {
		fold_names(reference);
		find_name(indicators, text, true, &finding);
	}
	if (finding.places.count == 0)
		find_name(indicators, text, false, &finding);

	bool done = finding.places.count == 1;
	if (done) {
		*out = &indicators->list.at[finding.places.at[0]];
	} else if (finding.places.count > 1) {
		fail_several(indicators, text, &finding, err);
	} else {
		const struct bilat_indicator *near = bilat_indicator_nearest(reference, text);
		if (near != NULL)
			bilat_fail(err, BILAT_USAGE,
			    "unknown indicator '%s' (did you mean %s?)", text, near->id);
		else
			bilat_fail(err, BILAT_USAGE,
			    "unknown indicator '%s' (bilat indicator lists them)", text);
	}
	vec_done(&finding.places);
	return done;
}

bool bilat_indicator_matches(const char *pattern, const char *id)
{
	const char *star = NULL, *mark = NULL;
	while (*id != '\0') {
		if (*pattern == '*') {
			star = pattern++;
			mark = id;
		} else if (*pattern == *id) {
			pattern++;
			id++;
		} else if (star != NULL) {
			pattern = star + 1;
			id = ++mark;
		} else {
			return false;
		}
	}
	while (*pattern == '*')
		pattern++;
	return *pattern == '\0';
}
