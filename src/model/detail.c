/* detail.c - the further dimensions of a series. */
#include <bilat/detail.h>

#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/str.h"
#include "base/vec.h"
#include "base/xalloc.h"

struct pair {
	char *key, *value;
};

struct bilat_detail {
	VEC(struct pair) pairs; /* by key */
	struct str text;
	bool text_valid;
};

struct bilat_detail *bilat_detail_new(void)
{
	struct bilat_detail *detail = xcalloc(1, sizeof *detail);
	str_init(&detail->text);
	return detail;
}

void bilat_detail_clear(struct bilat_detail *detail)
{
	for (size_t i = 0; i < detail->pairs.count; i++) {
		free(detail->pairs.at[i].key);
		free(detail->pairs.at[i].value);
	}
	vec_clear(&detail->pairs);
	detail->text_valid = false;
}

void bilat_detail_free(struct bilat_detail *detail)
{
	if (detail == NULL)
		return;
	bilat_detail_clear(detail);
	vec_done(&detail->pairs);
	str_done(&detail->text);
	free(detail);
}

/* The place of a key, or where it would go. */
static size_t place_of(const struct bilat_detail *detail, const char *key, bool *found_out)
{
	size_t low = 0, high = detail->pairs.count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcmp(detail->pairs.at[middle].key, key);
		if (order == 0) {
			*found_out = true;
			return middle;
		}
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	*found_out = false;
	return low;
}

static void remove_at(struct bilat_detail *detail, size_t place)
{
	struct pair *pairs = detail->pairs.at;
	free(pairs[place].key);
	free(pairs[place].value);
	detail->pairs.count--;
	memmove(
	    &pairs[place], &pairs[place + 1], (detail->pairs.count - place) * sizeof pairs[0]);
}

static void insert_at(
    struct bilat_detail *detail, size_t place, const char *key, const char *value)
{
	struct pair *last = vec_push(&detail->pairs);
	struct pair *pairs = detail->pairs.at;
	memmove(
	    &pairs[place + 1], &pairs[place], (size_t)(last - &pairs[place]) * sizeof pairs[0]);
	pairs[place] = (struct pair){ xstrdup(key), xstrdup(value) };
}

void bilat_detail_set(struct bilat_detail *detail, const char *key, const char *value)
{
	bool found;
	size_t place = place_of(detail, key, &found);
	bool removes = value == NULL || *value == '\0';

	detail->text_valid = false;
	if (found && removes) {
		remove_at(detail, place);
	} else if (found) {
		char *copy = xstrdup(value);
		free(detail->pairs.at[place].value);
		detail->pairs.at[place].value = copy;
	} else if (!removes) {
		insert_at(detail, place, key, value);
	}
}

const char *bilat_detail_value(const struct bilat_detail *detail, const char *key)
{
	bool found;
	size_t place = place_of(detail, key, &found);
	return found ? detail->pairs.at[place].value : NULL;
}

size_t bilat_detail_count(const struct bilat_detail *detail)
{
	return detail->pairs.count;
}

void bilat_detail_at(const struct bilat_detail *detail, size_t index, const char **key_out,
    const char **value_out)
{
	*key_out = detail->pairs.at[index].key;
	*value_out = detail->pairs.at[index].value;
}

static void add_escaped(struct str *out, const char *text)
{
	for (; *text != '\0'; text++) {
		unsigned char byte = (unsigned char)*text;
		if (byte < 0x20 || byte == 0x7f || strchr("%;=", *text) != NULL)
			str_printf(out, "%%%02X", byte);
		else
			str_add_char(out, *text);
	}
}

const char *bilat_detail_text(struct bilat_detail *detail)
{
	if (detail->text_valid)
		return detail->text.text;
	str_clear(&detail->text);
	for (size_t i = 0; i < detail->pairs.count; i++) {
		if (i > 0)
			str_add_char(&detail->text, ';');
		add_escaped(&detail->text, detail->pairs.at[i].key);
		str_add_char(&detail->text, '=');
		add_escaped(&detail->text, detail->pairs.at[i].value);
	}
	detail->text_valid = true;
	return detail->text.text;
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return -1;
}

/* Turns %XX back into bytes; false if a '%' is not followed by two digits or means NUL. */
static bool add_unescaped(struct str *out, const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (text[i] != '%') {
			str_add_char(out, text[i]);
			continue;
		}
		if (i + 2 >= length)
			return false;
		int high = hex_digit(text[i + 1]), low = hex_digit(text[i + 2]);
		if (high < 0 || low < 0 || high + low == 0)
			return false;
		str_add_char(out, (char)(high * 16 + low));
		i += 2;
	}
	return true;
}

/* One "key=value" of the text. */
static bool parse_pair(
    struct bilat_detail *detail, const char *pair, size_t length, struct bilat_error *err)
{
	struct str key = STR_INIT, value = STR_INIT;
	bool done = false;
	bool twice;
	const char *equals = memchr(pair, '=', length);
	size_t key_length = equals != NULL ? (size_t)(equals - pair) : 0;

	if (key_length == 0 || key_length + 1 == length) {
		bilat_fail(err, BILAT_INPUT, "'%.*s' is not a detail (write key=value)",
		    (int)length, pair);
		goto done;
	}
	if (!add_unescaped(&key, pair, key_length) ||
	    !add_unescaped(&value, equals + 1, length - key_length - 1)) {
		bilat_fail(err, BILAT_INPUT,
		    "a %% in the detail '%.*s' means no character (write %%25)", (int)length,
		    pair);
		goto done;
	}
	place_of(detail, key.text, &twice);
	if (twice) {
		bilat_fail(err, BILAT_INPUT, "the detail '%s' stands twice", key.text);
		goto done;
	}
	bilat_detail_set(detail, key.text, value.text);
	done = true;
done:
	str_done(&key);
	str_done(&value);
	return done;
}

bool bilat_detail_parse(struct bilat_detail *detail, const char *text, struct bilat_error *err)
{
	struct bilat_detail *parsed = bilat_detail_new();
	for (const char *at = text; *at != '\0';) {
		size_t length = strcspn(at, ";");
		if (!parse_pair(parsed, at, length, err)) {
			bilat_detail_free(parsed);
			return false;
		}
		at += length;
		if (*at == ';')
			at++;
	}

	struct bilat_detail old = *detail;
	*detail = *parsed;
	*parsed = old;
	bilat_detail_free(parsed);
	return true;
}
