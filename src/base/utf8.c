#include "base/utf8.h"

#include <string.h>

#define REPLACEMENT 0xFFFDu

/* Length of the well-formed sequence at bytes, of which count are there; 0 if it is none.
 * Overlong forms, surrogates and what is beyond U+10FFFF are not well formed. */
static size_t sequence(const unsigned char *bytes, size_t count, uint32_t *code_point_out)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	uint32_t code_point;
	size_t length;

	if (!count)
		return 0;
	if (bytes[0] < 0x80)
		length = 1, code_point = bytes[0];
	else if (bytes[0] >> 5 == 0x6)
		length = 2, code_point = bytes[0] & 0x1F;
	else if (bytes[0] >> 4 == 0xE)
		length = 3, code_point = bytes[0] & 0x0F;
	else if (bytes[0] >> 3 == 0x1E)
		length = 4, code_point = bytes[0] & 0x07;
	else
		return 0;
	if (length > count)
		return 0;
	for (size_t i = 1; i < length; i++) {
		if (bytes[i] >> 6 != 0x2)
			return 0;
		code_point = code_point << 6 | (bytes[i] & 0x3F);
	}
	if (code_point < least[length] || code_point > 0x10FFFF || code_point >> 11 == 0x1B)
		return 0;
	*code_point_out = code_point;
	return length;
}

/* How many of the bytes from the start are ASCII, by whole words. */
static size_t ascii_front(const char *bytes, size_t count)
{
	size_t at = 0;

	for (uint64_t word; count - at >= sizeof word; at += sizeof word) {
		memcpy(&word, bytes + at, sizeof word);
		if (word & UINT64_C(0x8080808080808080))
			break;
	}
	return at;
}

bool utf8_valid(const char *bytes, size_t count)
{
	uint32_t code_point;

	for (size_t at = 0, length; at < count; at += length) {
		at += ascii_front(bytes + at, count - at);
		if (at == count)
			break;
		length = sequence((const unsigned char *)bytes + at, count - at, &code_point);
		if (!length)
			return false;
	}
	return true;
}

uint32_t utf8_next(const char **text)
{
	const unsigned char *bytes = (const unsigned char *)*text;
	uint32_t code_point;

	if (!*bytes)
		return 0;
	if (*bytes < 0x80) {
		++*text;
		return *bytes;
	}
	size_t length = sequence(bytes, strnlen(*text, 4), &code_point);
	*text += length ? length : 1;
	return length ? code_point : REPLACEMENT;
}

void utf8_put(struct str *out, uint32_t code_point)
{
	char bytes[4];
	size_t count = 0;

	if (code_point > 0x10FFFF || code_point >> 11 == 0x1B)
		code_point = REPLACEMENT;
	if (code_point < 0x80) {
		bytes[count++] = (char)code_point;
	} else if (code_point < 0x800) {
		bytes[count++] = (char)(0xC0 | code_point >> 6);
		bytes[count++] = (char)(0x80 | (code_point & 0x3F));
	} else if (code_point < 0x10000) {
		bytes[count++] = (char)(0xE0 | code_point >> 12);
		bytes[count++] = (char)(0x80 | (code_point >> 6 & 0x3F));
		bytes[count++] = (char)(0x80 | (code_point & 0x3F));
	} else {
		bytes[count++] = (char)(0xF0 | code_point >> 18);
		bytes[count++] = (char)(0x80 | (code_point >> 12 & 0x3F));
		bytes[count++] = (char)(0x80 | (code_point >> 6 & 0x3F));
		bytes[count++] = (char)(0x80 | (code_point & 0x3F));
	}
	str_add_bytes(out, bytes, count);
}

/* What can move the cursor, switch a terminal's state or turn the order of the text. */
static bool is_harmful(uint32_t code_point)
{
	return code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0) ||
	       code_point == 0x061C || code_point == 0x200E || code_point == 0x200F ||
	       (code_point >= 0x2028 && code_point <= 0x202E) ||
	       (code_point >= 0x2066 && code_point <= 0x2069);
}

static void clean(struct str *out, const char *text, bool lines)
{
	uint32_t code_point;

	while ((code_point = utf8_next(&text))) {
		if (code_point == '\t' || code_point == '\n')
			str_add_char(out, lines ? (char)code_point : ' ');
		else
			utf8_put(out, is_harmful(code_point) ? REPLACEMENT : code_point);
	}
}

void utf8_clean(struct str *out, const char *text)
{
	clean(out, text, false);
}

void utf8_clean_lines(struct str *out, const char *text)
{
	clean(out, text, true);
}
