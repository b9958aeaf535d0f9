/* unit_parse.c - "mn USD", "USD mn", "млн долл. США": a unit and the power of ten before it.
 *
 * The text is cut into words.  Wherever a word is a multiplier, the other words, or those about
 * it, have to be a unit; exactly one reading must remain. */
#include "model/unit.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/num.h"
#include "base/xalloc.h"

#define WORDS_MOST 16
#define POWER_OFFSET 100

struct words {
	const char *at[WORDS_MOST];
	size_t count;
};

static bool take_multiplier(void *context, const char *const cells[], struct bilat_error *err)
{
	struct map *multipliers = context;
	int64_t power;
	if (!num_parse_int(cells[1], &power) || power < -30 || power > 30)
		return bilat_fail(err, BILAT_INPUT, "'%s' is not a power of ten", cells[1]);
	struct str key = STR_INIT;
	unit_key(&key, cells[0]);
	map_put(multipliers, key.text, power + POWER_OFFSET);
	str_done(&key);
	return true;
}

/* All that words are compared with. */
static bool read_words(struct bilat_reference *reference, struct bilat_error *err)
{
	static const char *const columns[] = { "word", "power" };
	struct units *units = units_part(reference, err);
	if (units == NULL)
		return false;
	unit_spellings_read(reference);
	if (!units->multipliers_read)
		units->multipliers_read = table_rows("datasets/multipliers.csv", columns, 2,
		    take_multiplier, units->multipliers, err);
	return units->multipliers_read;
}

/* "1000", "10^6". */
static bool power_of_digits(const char *key, int *power_out)
{
	int64_t power;
	if (text_starts(key, "10^") && num_parse_int(key + 3, &power) && power >= 0 &&
	    power <= 30) {
		*power_out = (int)power;
		return true;
	}
	size_t zeros = strspn(key + (*key == '1'), "0");
	if (*key != '1' || zeros == 0 || key[1 + zeros] != '\0' || zeros > 30)
		return false;
	*power_out = (int)zeros;
	return true;
}

static bool multiplier_of(const struct units *units, const char *key, int *power_out)
{
	int64_t power;
	if (!map_get(units->multipliers, key, &power))
		return power_of_digits(key, power_out);
	*power_out = (int)power - POWER_OFFSET;
	return true;
}

bool bilat_multiplier_parse(struct bilat_reference *reference, const char *word, int *power_out)
{
	struct str key = STR_INIT;
	if (!read_words(reference, NULL))
		return false;
	unit_key(&key, word);
	bool done = multiplier_of(reference->units, key.text, power_out);
	str_done(&key);
	return done;
}

const char *bilat_multiplier_name(int power)
{
	switch (power) {
	case 3:
		return "thousand";
	case 6:
		return "mn";
	case 9:
		return "bn";
	case 12:
		return "tn";
	default:
		return "";
	}
}

static bool is_link(const char *word)
{
	return strcmp(word, "of") == 0 || strcmp(word, "in") == 0;
}

/* Words without those from..from+count-1, and without "of" and "in" at the ends, as one text.
 */
static void join_rest(const struct words *words, size_t from, size_t count, struct str *out)
{
	const char *rest[WORDS_MOST];
	size_t kept = 0, first = 0;
	for (size_t i = 0; i < words->count; i++) {
		if (i < from || i >= from + count)
			rest[kept++] = words->at[i];
	}
	while (kept > first && is_link(rest[kept - 1]))
		kept--;
	while (first < kept && is_link(rest[first]))
		first++;
	for (size_t i = first; i < kept; i++) {
		if (i > first)
			str_add_char(out, ' ');
		str_add(out, rest[i]);
	}
}

static const struct bilat_unit *unit_of_key(
    struct bilat_reference *reference, const char *key, size_t length)
{
	const struct units *units = reference->units;
	int64_t unit;
	while (length > 0 && *key == ' ') {
		key++;
		length--;
	}
	while (length > 0 && key[length - 1] == ' ')
		length--;
	return map_get_bytes(units->by_key, key, length, &unit) ? units->list.at[unit] : NULL;
}

/* A unit as the table has it, or a quotient "A/B", "A per B" of two. */
static const struct bilat_unit *unit_of(struct bilat_reference *reference, const char *key)
{
	const struct bilat_unit *unit = unit_of_key(reference, key, strlen(key));
	if (unit != NULL)
		return unit;
	static const char *const marks[] = { "/", " per " };
	for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
		const char *mark = strstr(key, marks[i]);
		if (mark == NULL)
			continue;
		const char *behind = mark + strlen(marks[i]);
		const struct bilat_unit *above =
		    unit_of_key(reference, key, (size_t)(mark - key));
		const struct bilat_unit *below = unit_of_key(reference, behind, strlen(behind));
		if (above != NULL && below != NULL)
			return unit_quotient(reference, above, below);
	}
	return NULL;
}

struct answer {
	const struct bilat_unit *unit;
	int power;
	bool several;
};

static void add_answer(struct answer *answer, const struct bilat_unit *unit, int power)
{
	if (unit == NULL)
		return;
	if (answer->unit != NULL && (answer->unit != unit || answer->power != power))
		answer->several = true;
	answer->unit = unit;
	answer->power = power;
}

/* Readings with one multiplier, or two beside each other ("thousand million"). */
static void read_scaled(
    struct bilat_reference *reference, const struct words *words, struct answer *answer)
{
	struct str rest = STR_INIT;
	for (size_t i = 0; i < words->count; i++) {
		int power = 0, second;
		size_t count = 0;
		while (i + count < words->count && count < 2 &&
		       multiplier_of(reference->units, words->at[i + count], &second)) {
			power += second;
			count++;
			str_clear(&rest);
			join_rest(words, i, count, &rest);
			add_answer(answer, unit_of(reference, rest.text), power);
		}
	}
	str_done(&rest);
}

static bool split_words(char *text, struct words *words)
{
	char *rest = NULL;
	words->count = 0;
	for (char *word = strtok_r(text, " ", &rest); word != NULL;
	     word = strtok_r(NULL, " ", &rest)) {
		if (words->count == WORDS_MOST)
			return false;
		words->at[words->count++] = word;
	}
	return true;
}

/* The words of a key that are no multipliers and no links. */
static void unscaled(const struct units *units, const char *key, struct str *out)
{
	char *copy = xstrdup(key), *rest = NULL;
	int power;
	for (char *word = strtok_r(copy, " ", &rest); word != NULL;
	     word = strtok_r(NULL, " ", &rest)) {
		if (!multiplier_of(units, word, &power) && !is_link(word))
			str_printf(out, "%s%s", out->length > 0 ? " " : "", word);
	}
	free(copy);
}

static const struct unit_alias *nearest_alias(const struct units *units, const char *key)
{
	const struct unit_alias *best = NULL;
	size_t least = spelling_room(key) + 1;
	for (size_t i = 0; i < units->aliases.count; i++) {
		size_t distance =
		    text_distance_within(key, units->aliases.at[i].key, least - 1);
		if (distance < least) {
			least = distance;
			best = &units->aliases.at[i];
		}
	}
	return best;
}

const char *bilat_unit_nearest(struct bilat_reference *reference, const char *text)
{
	struct str key = STR_INIT, rest = STR_INIT;
	const struct unit_alias *near = NULL;
	if (read_words(reference, NULL)) {
		unit_key(&key, text);
		unscaled(reference->units, key.text, &rest);
		near = rest.length > 0 ? nearest_alias(reference->units, rest.text) : NULL;
	}
	str_done(&key);
	str_done(&rest);
	return near ? near->text : NULL;
}

static bool fail_unknown(
    const struct units *units, const char *text, const char *key, struct bilat_error *err)
{
	/* Looking for what may have been meant takes its time. */
	if (err == NULL)
		return false;
	struct str rest = STR_INIT;
	unscaled(units, key, &rest);
	if (rest.length == 0) {
		bilat_fail(err, BILAT_USAGE,
		    "'%s' names no unit (write USD, mn USD, %%, persons)", text);
	} else {
		const struct unit_alias *near = nearest_alias(units, rest.text);
		if (near != NULL)
			bilat_fail(err, BILAT_USAGE, "unknown unit '%s' (did you mean %s?)",
			    text, near->text);
		else
			bilat_fail(err, BILAT_USAGE,
			    "unknown unit '%s' (write USD, mn USD, %%, persons, KZT/USD)",
			    text);
	}
	str_done(&rest);
	return false;
}

static bool parse_key(struct bilat_reference *reference, const char *text, const char *key,
    struct answer *answer, struct bilat_error *err)
{
	struct words words;
	answer->unit = unit_of(reference, key);
	if (answer->unit != NULL)
		return true;
	char *copy = xstrdup(key);
	if (split_words(copy, &words))
		read_scaled(reference, &words, answer);
	free(copy);
	if (answer->several)
		return bilat_fail(err, BILAT_USAGE,
		    "the unit '%s' can be read in several ways (write it like 'mn USD')", text);
	return answer->unit != NULL || fail_unknown(reference->units, text, key, err);
}

bool bilat_unit_parse(struct bilat_reference *reference, const char *text,
    const struct bilat_unit **unit_out, int *power_out, struct bilat_error *err)
{
	struct answer answer = { 0 };
	struct str key = STR_INIT;
	if (!read_words(reference, err))
		return false;
	unit_key(&key, text);
	bool done = parse_key(reference, text, key.text, &answer, err);
	str_done(&key);
	if (!done)
		return false;
	*unit_out = answer.unit;
	*power_out = answer.power;
	return true;
}
