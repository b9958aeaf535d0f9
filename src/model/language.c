/* language.c - the texts of the languages, found by their English. */
#include "model/language.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>
#include <bilat/show.h>

#include "base/map.h"
#include "base/num.h"
#include "base/resource.h"
#include "base/str.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "base/xalloc.h"
#include "model/reference.h"

#define FOLDER "datasets/languages/"
#define BETWEEN_FORMS " | "

struct bilat_texts {
	enum bilat_language language;
	struct arena *arena; /* of the reference */
	struct map *by_english;
	VEC(const char *) list;
};

static const struct {
	const char *code;
	const struct bilat_marks *marks;
} languages[BILAT_LANGUAGES] = {
	[BILAT_ENGLISH] = { "en", &bilat_marks_english },
	[BILAT_RUSSIAN] = { "ru", &bilat_marks_russian },
	[BILAT_KAZAKH] = { "kk", &bilat_marks_kazakh },
};

const char *bilat_language_code(enum bilat_language language)
{
	return languages[language].code;
}

bool bilat_language_parse(const char *code, enum bilat_language *out, struct bilat_error *err)
{
	for (int i = 0; i < BILAT_LANGUAGES; i++) {
		if (text_equal_nocase(code, languages[i].code)) {
			*out = (enum bilat_language)i;
			return true;
		}
	}
	return bilat_fail(err, BILAT_USAGE, "unknown language '%s' (use en, ru or kk)", code);
}

enum bilat_language bilat_texts_language(const struct bilat_texts *texts)
{
	return texts == NULL ? BILAT_ENGLISH : texts->language;
}

const struct bilat_marks *bilat_texts_marks(const struct bilat_texts *texts)
{
	return languages[bilat_texts_language(texts)].marks;
}

void texts_free(struct bilat_texts *texts)
{
	if (texts == NULL)
		return;
	map_free(texts->by_english);
	vec_done(&texts->list);
	free(texts);
}

static bool take_text(
    void *context, const char *const cells[], size_t line, struct bilat_error *err)
{
	struct bilat_texts *texts = context;
	const char *translation = cells[texts->language];

	(void)line;
	(void)err;
	if (*translation == '\0')
		return true;
	map_put(texts->by_english, cells[BILAT_ENGLISH], (int64_t)texts->list.count);
	*vec_push(&texts->list) = arena_strdup(texts->arena, translation);
	return true;
}

static bool read_table(struct bilat_texts *texts, const char *name, struct bilat_error *err)
{
	const char *columns[BILAT_LANGUAGES];

	for (int i = 0; i < BILAT_LANGUAGES; i++)
		columns[i] = languages[i].code;
	return resource_rows(name, columns, BILAT_LANGUAGES, take_text, texts, err);
}

static bool is_built_in(const char *name)
{
	struct resource resource;

	return resource_get(name, &resource, NULL) && strcmp(resource.path, name) == 0;
}

/* Ours first: of two translations the last counts, and that is to be the user's. */
static bool read_texts(struct bilat_texts *texts, struct bilat_error *err)
{
	const char **names;
	size_t count = resource_list(FOLDER, &names);
	bool well = true;

	for (int ours = 1; ours >= 0; ours--) {
		for (size_t i = 0; i < count && well; i++) {
			if (text_ends(names[i], ".csv") && is_built_in(names[i]) == (ours == 1))
				well = read_table(texts, names[i], err);
		}
	}
	free(names);
	return well;
}

const struct bilat_texts *bilat_texts_get(
    struct bilat_reference *reference, enum bilat_language language, struct bilat_error *err)
{
	struct bilat_texts **part = &reference->texts[language];

	if (*part != NULL)
		return *part;
	struct bilat_texts *texts = xcalloc(1, sizeof *texts);
	texts->language = language;
	texts->arena = reference->arena;
	texts->by_english = map_new();
	if (language != BILAT_ENGLISH && !read_texts(texts, err)) {
		texts_free(texts);
		return NULL;
	}
	*part = texts;
	return texts;
}

const char *bilat_text(const struct bilat_texts *texts, const char *english)
{
	int64_t at;

	if (texts == NULL || !map_get(texts->by_english, english, &at))
		return english;
	return texts->list.at[at];
}

/* A blank: the text between braces. */
struct blank {
	const char *name;
	size_t length;
};

static bool is_named(const struct blank *blank, const char *name)
{
	return strlen(name) == blank->length && strncmp(name, blank->name, blank->length) == 0;
}

/* {Name} for "name". */
static bool is_named_capital(const struct blank *blank, const char *name)
{
	return strlen(name) == blank->length && *blank->name >= 'A' && *blank->name <= 'Z' &&
	       *name == *blank->name - 'A' + 'a' &&
	       strncmp(name + 1, blank->name + 1, blank->length - 1) == 0;
}

/* Whether it was filled: from the pairs, else from the number. */
static bool fill_blank(
    struct str *out, const struct blank *blank, const char *number, va_list blanks)
{
	const char *capital = NULL;
	va_list pairs;

	va_copy(pairs, blanks);
	for (const char *name; (name = va_arg(pairs, const char *)) != NULL;) {
		const char *value = va_arg(pairs, const char *);

		if (is_named(blank, name)) {
			str_add(out, value);
			va_end(pairs);
			return true;
		}
		if (is_named_capital(blank, name))
			capital = value;
	}
	va_end(pairs);
	if (capital != NULL)
		utf8_capital(out, capital);
	else if (number != NULL && is_named(blank, "n"))
		str_add(out, number);
	else
		return false;
	return true;
}

/* "2024 г." at the end of a sentence: one full stop is enough.  ".." is no abbreviation. */
static bool ends_abbreviated(const struct str *out)
{
	return out->length > 1 && out->text[out->length - 1] == '.' &&
	       out->text[out->length - 2] != '.';
}

static char *fill(struct arena *arena, const char *pattern, const char *number, va_list blanks)
{
	struct str out = STR_INIT;

	while (*pattern != '\0') {
		size_t plain = strcspn(pattern, "{");

		str_add_bytes(&out, pattern, plain);
		pattern += plain;
		const char *end = strchr(pattern, '}');
		if (*pattern == '\0')
			break;
		struct blank blank = { pattern + 1,
			end != NULL ? (size_t)(end - pattern - 1) : 0 };
		if (end != NULL && fill_blank(&out, &blank, number, blanks)) {
			pattern = end + 1;
			if (*pattern == '.' && ends_abbreviated(&out))
				pattern++;
		} else {
			str_add_char(&out, *pattern++);
		}
	}
	char *kept = arena_strdup(arena, out.text);
	str_done(&out);
	return kept;
}

char *texts_vsay(
    struct arena *arena, const struct bilat_texts *texts, const char *english, va_list blanks)
{
	return fill(arena, bilat_text(texts, english), NULL, blanks);
}

char *texts_say(struct arena *arena, const struct bilat_texts *texts, const char *english, ...)
{
	va_list blanks;
	va_start(blanks, english);
	char *said = texts_vsay(arena, texts, english, blanks);
	va_end(blanks);
	return said;
}

int language_plural(enum bilat_language language, long n)
{
	long last = labs(n % 10), two = labs(n % 100);

	switch (language) {
	case BILAT_RUSSIAN:
		if (last == 1 && two != 11)
			return 0;
		return last >= 2 && last <= 4 && (two < 12 || two > 14) ? 1 : 2;
	case BILAT_KAZAKH:
		return 0;
	default:
		return n == 1 || n == -1 ? 0 : 1;
	}
}

/* The form of that place, or the last if there are fewer. */
static char *choose_form(struct arena *arena, const char *forms, int place)
{
	const char *end;

	while ((end = strstr(forms, BETWEEN_FORMS)) != NULL && place-- > 0)
		forms = end + strlen(BETWEEN_FORMS);
	return end == NULL ? arena_strdup(arena, forms)
			   : arena_strndup(arena, forms, (size_t)(end - forms));
}

char *texts_vsay_count(struct arena *arena, const struct bilat_texts *texts, long n,
    const char *english, va_list blanks)
{
	const char *forms = bilat_text(texts, english);
	/* What is not translated is counted as in English. */
	enum bilat_language language =
	    forms == english ? BILAT_ENGLISH : bilat_texts_language(texts);
	const struct bilat_marks *marks = bilat_texts_marks(texts);
	char number[NUM_SIZE];

	num_print_fixed(number, (double)n, 0, 0, marks->group, marks->decimal);
	return fill(
	    arena, choose_form(arena, forms, language_plural(language, n)), number, blanks);
}

char *texts_say_count(
    struct arena *arena, const struct bilat_texts *texts, long n, const char *english, ...)
{
	va_list blanks;
	va_start(blanks, english);
	char *said = texts_vsay_count(arena, texts, n, english, blanks);
	va_end(blanks);
	return said;
}
