#include "load/encoding.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"

static bool begins(const unsigned char *bytes, size_t count, const char *magic, size_t length)
{
	return count >= length && memcmp(bytes, magic, length) == 0;
}

/* Web pages may begin with blank lines and have any case. */
static bool begins_markup(const unsigned char *bytes, size_t count, const char *tag)
{
	size_t at = begins(bytes, count, "\xef\xbb\xbf", 3) ? 3 : 0;
	while (at < count && strchr(" \t\r\n", bytes[at]) && bytes[at])
		at++;
	size_t length = strlen(tag);
	return count - at >= length && strncasecmp((const char *)bytes + at, tag, length) == 0;
}

static size_t count_nuls(const unsigned char *bytes, size_t count, size_t parity)
{
	size_t nuls = 0;
	for (size_t i = parity; i < count; i += 2)
		nuls += bytes[i] == 0;
	return nuls;
}

/* UTF-16 without a mark: text in Latin letters has a NUL in every second byte. */
static const char *guess_wide(const unsigned char *bytes, size_t count)
{
	size_t sample = count < 4096 ? count : 4096;
	size_t even = count_nuls(bytes, sample, 0), odd = count_nuls(bytes, sample, 1);
	if (odd > sample / 5 && even < odd / 10 + 1)
		return "UTF-16LE";
	if (even > sample / 5 && odd < even / 10 + 1)
		return "UTF-16BE";
	return NULL;
}

const char *encoding_foreign(const unsigned char *bytes, size_t count, const char **hint_out)
{
	static const struct {
		const char *magic;
		size_t length;
		const char *what, *hint;
	} magics[] = {
		{ "PK\3\4", 4, "a ZIP archive or a workbook",
		    "unpack it, or save the sheet as CSV" },
		{ "PK\5\6", 4, "an empty ZIP archive", "download it again" },
		{ "\x1f\x8b", 2, "a gzip file", "unpack it with gunzip" },
		{ "BZh", 3, "a bzip2 file", "unpack it with bunzip2" },
		{ "\xfd\x37zXZ", 5, "an xz file", "unpack it with unxz" },
		{ "\xd0\xcf\x11\xe0", 4, "an Excel workbook", "save the sheet as CSV" },
		{ "%PDF", 4, "a PDF", "look for the table as CSV" },
		{ "SQLite format 3", 15, "an SQLite database", "export a table as CSV" },
		{ "{\"", 2, "a JSON document, not a table",
		    "it may be an error that the site answered; ask it for CSV" },
		{ "[{", 2, "a JSON document, not a table", "ask the site for CSV" },
		{ "version https://git-lfs", 23, "a Git LFS pointer, not the data itself",
		    "fetch it with git lfs pull" },
	};
	for (size_t i = 0; i < sizeof magics / sizeof magics[0]; i++) {
		if (begins(bytes, count, magics[i].magic, magics[i].length)) {
			*hint_out = magics[i].hint;
			return magics[i].what;
		}
	}
	if (begins_markup(bytes, count, "<!doctype html") ||
	    begins_markup(bytes, count, "<html")) {
		*hint_out =
		    "the site answered with an error or a login page; download it again";
		return "a web page (HTML), not a table";
	}
	if (begins_markup(bytes, count, "<?xml")) {
		*hint_out = "look for the same data as CSV";
		return "an XML document";
	}
	if (memchr(bytes, 0, count) && !guess_wide(bytes, count) &&
	    !begins(bytes, count, "\xff\xfe", 2) && !begins(bytes, count, "\xfe\xff", 2)) {
		*hint_out = "only text is read";
		return "not text but binary";
	}
	return NULL;
}

/* A sample may end inside a character. */
static bool valid_so_far(const unsigned char *bytes, size_t count, bool whole)
{
	for (size_t cut = 0; cut <= 3 && cut <= count; cut++) {
		if (utf8_valid((const char *)bytes, count - cut))
			return true;
		if (whole)
			return false;
	}
	return false;
}

/* Characters of several bytes that are good UTF-8, and bytes that are not. In a code page the
 * former are rare accidents; where they are many, the file is UTF-8 with a fault in it. */
static bool mostly_utf8(const unsigned char *bytes, size_t count)
{
	size_t good = 0, bad = 0;
	for (size_t i = 0; i < count;) {
		size_t length = bytes[i] < 0x80   ? 1
				: bytes[i] < 0xe0 ? 2
				: bytes[i] < 0xf0 ? 3
						  : 4;
		bool valid = length <= count - i && utf8_valid((const char *)bytes + i, length);
		good += valid && length > 1;
		bad += !valid;
		i += valid ? length : 1;
	}
	return good > 3 * bad;
}

/* In Cyrillic text of code page 1251 letters from 0xC0 on stand side by side; in Western text
 * they are single ones among ASCII. */
static bool looks_cyrillic(const unsigned char *bytes, size_t count)
{
	size_t paired = 0, single = 0;
	for (size_t i = 0; i < count; i++) {
		if (bytes[i] < 0xc0)
			continue;
		bool before = i > 0 && bytes[i - 1] >= 0xc0;
		bool after = i + 1 < count && bytes[i + 1] >= 0xc0;
		if (before || after)
			paired++;
		else
			single++;
	}
	return paired > 2 * single;
}

const char *encoding_guess(
    const unsigned char *bytes, size_t count, bool whole, size_t *bom_out)
{
	*bom_out = 0;
	if (begins(bytes, count, "\xef\xbb\xbf", 3)) {
		*bom_out = 3;
		return "UTF-8";
	}
	if (begins(bytes, count, "\xff\xfe", 2) || begins(bytes, count, "\xfe\xff", 2)) {
		*bom_out = 2;
		return bytes[0] == 0xff ? "UTF-16LE" : "UTF-16BE";
	}
	const char *wide = guess_wide(bytes, count);
	if (wide)
		return wide;
	if (valid_so_far(bytes, count, whole) || mostly_utf8(bytes, count))
		return "UTF-8";
	if (looks_cyrillic(bytes, count))
		return "CP1251";
	static const unsigned char undefined[] = { 0x81, 0x8d, 0x8f, 0x90, 0x9d };
	for (size_t i = 0; i < sizeof undefined; i++) {
		if (memchr(bytes, undefined[i], count))
			return "ISO-8859-1";
	}
	return "CP1252";
}
