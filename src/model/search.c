/* search.c - whether words fit texts, typing mistakes and endings forgiven. */
#include <bilat/reference.h>

#include <string.h>

#include "base/str.h"
#include "base/utf8.h"

/* Letters that may be wrong, by the length of a word. */
static size_t room(const char *word)
{
	enum { SHORT = 4, LONG = 9 };
	size_t length = 0;

	while (utf8_next(&word) != 0)
		length++;
	return length < SHORT ? 0 : length < LONG ? 1 : 2;
}

/* The word that begins at text, without what follows. */
static const char *next_word(const char *text, struct str *word)
{
	size_t length = strcspn(text, " .");

	str_clear(word);
	str_add_bytes(word, text, length);
	return text + length + strspn(text + length, " .");
}

/* The beginning of a word as long as the other counts too: endings say nothing about what is
 * meant ("инвестиции", "инвестиций"). */
static size_t distance(const char *sought, const char *word)
{
	size_t whole = text_distance(sought, word);
	size_t length = strlen(sought);

	if (strlen(word) > length) {
		struct str beginning = STR_INIT;
		str_add_bytes(&beginning, word, length);
		size_t part = text_distance(sought, beginning.text);
		whole = part < whole ? part : whole;
		str_done(&beginning);
	}
	return whole;
}

/* The least number of letters by which a word of the text differs from the one sought; more
 * than its room if none is near. */
static size_t nearest(const char *sought, const char *text)
{
	size_t most = room(sought), least = most + 1;
	struct str word = STR_INIT;

	if (strstr(text, sought) != NULL)
		return 0;
	while (most > 0 && *text != '\0') {
		text = next_word(text, &word);
		size_t found = word.length > 0 ? distance(sought, word.text) : least;
		least = found < least ? found : least;
	}
	str_done(&word);
	return least;
}

bool bilat_words_fit(
    const char *words, const char *const texts[], size_t count, size_t *typos_out)
{
	struct str sought = STR_INIT, text = STR_INIT, word = STR_INIT;
	size_t typos = 0;
	bool fits = true;

	utf8_fold(&sought, words);
	for (size_t i = 0; i < count; i++) {
		utf8_fold(&text, texts[i]);
		str_add_char(&text, ' ');
	}
	for (const char *rest = sought.text; fits && rest != NULL && *rest != '\0';) {
		rest = next_word(rest, &word);
		size_t found = nearest(word.text, text.text);
		fits = found <= room(word.text);
		typos += found;
	}
	str_done(&word);
	str_done(&text);
	str_done(&sought);
	*typos_out = typos;
	return fits;
}
