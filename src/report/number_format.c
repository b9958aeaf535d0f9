/* Text of any language to a number format: only its digits are compared with the value, so that
 * marks between them need not be known. */
#include "report/number_format.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* libxlsxwriter cuts at 127 bytes. */
enum { FORMAT_BYTES_MOST = 120, DECIMALS_MOST = 12 };
#define MINUS "\xe2\x88\x92" /* U+2212 */

/* What stands before, between and behind the first and the last digit. */
struct parts {
	const char *first, *last; /* NULL: no digit */
	struct str digits;
	size_t between; /* marks among the digits */
	bool several;   /* words among them: more than one number */
};

static struct parts take_apart(const char *text)
{
	struct parts parts = { .digits = STR_INIT };

	for (const char *at = text; *at != '\0'; at++) {
		if (!isdigit((unsigned char)*at))
			continue;
		if (parts.first == NULL)
			parts.first = at;
		parts.last = at;
		str_add_char(&parts.digits, *at);
	}
	for (const char *at = parts.first; at != NULL && at < parts.last; at++) {
		unsigned char byte = (unsigned char)*at;

		/* A mark of several bytes is one. */
		parts.between += !isdigit(byte) && (byte & 0xc0) != 0x80;
		parts.several |= isalpha(byte);
	}
	return parts;
}

/* The digits that a spreadsheet shows: it rounds the fifteen digits of the decimal number, half
 * away from zero, so that the binary one is moved a little outwards. */
static bool shows(double value, int decimals, const char *digits)
{
	char shown[400], *end = shown;
	double outwards = fabs(value) * (1 + 4e-16);

	if (snprintf(shown, sizeof shown, "%.*f", decimals, outwards) >= (int)sizeof shown)
		return false;
	for (const char *at = shown; *at != '\0'; at++) {
		if (isdigit((unsigned char)*at))
			*end++ = *at;
	}
	*end = '\0';
	return strcmp(shown, digits) == 0;
}

static void add_words(struct str *out, const char *text, size_t length)
{
	if (length == 0)
		return;
	str_add_char(out, '"');
	for (size_t i = 0; i < length; i++)
		str_add_char(out, text[i] == '"' ? '\'' : text[i]);
	str_add_char(out, '"');
}

static void add_section(struct str *out, const struct str *before, int decimals, bool grouped,
    const char *after, const char *behind)
{
	struct str words = STR_INIT;

	add_words(out, before->text, before->length);
	str_add(out, grouped ? "#,##0" : "0");
	if (decimals > 0) {
		str_add_char(out, '.');
		str_repeat(out, "0", (size_t)decimals);
	}
	str_printf(&words, "%s%s", after, behind);
	add_words(out, words.text, words.length);
	str_done(&words);
}

/* The sign at the end of what stands before the digits is taken off. */
static void cut_sign(struct str *before)
{
	static const char *const signs[] = { "-", MINUS, "+" };

	for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
		if (text_ends(before->text, signs[i])) {
			str_cut(before, before->length - strlen(signs[i]));
			return;
		}
	}
}

static void add_number(struct str *out, const char *text, const struct parts *parts,
    double value, int decimals, const char *behind)
{
	struct str before = STR_INIT, other = STR_INIT;
	bool grouped = parts->between > (decimals > 0);

	str_add_bytes(&before, text, (size_t)(parts->first - text));
	str_add(&other, before.text);
	cut_sign(&other);
	if (value < 0) {
		add_section(out, &other, decimals, grouped, parts->last + 1, behind);
		str_add_char(out, ';');
		add_section(out, &before, decimals, grouped, parts->last + 1, behind);
	} else {
		add_section(out, &before, decimals, grouped, parts->last + 1, behind);
		if (before.length > 0) {
			str_add_char(&other, '-');
			str_add_char(out, ';');
			add_section(out, &other, decimals, grouped, parts->last + 1, behind);
		}
	}
	str_done(&before);
	str_done(&other);
}

/* Behind the semicolon what is shown of a negative number, which else would get a sign. */
static void add_literal(struct str *out, const char *text, const char *behind)
{
	struct str words = STR_INIT;

	str_printf(&words, "%s%s", text, behind);
	add_words(out, words.text, words.length);
	str_add_char(out, ';');
	add_words(out, words.text, words.length);
	str_done(&words);
}

bool number_format(struct str *out, const char *text, double value, const char *behind)
{
	struct parts parts = take_apart(text);
	struct str format = STR_INIT;
	int decimals = 0;

	bool single = parts.first != NULL && !parts.several;

	while (
	    single && decimals <= DECIMALS_MOST && !shows(value, decimals, parts.digits.text))
		decimals++;
	if (single && decimals <= DECIMALS_MOST)
		add_number(&format, text, &parts, value, decimals, behind);
	else
		add_literal(&format, text, behind);
	bool fits = format.length <= FORMAT_BYTES_MOST;
	if (fits)
		str_add(out, format.text);
	str_done(&format);
	str_done(&parts.digits);
	return fits;
}
