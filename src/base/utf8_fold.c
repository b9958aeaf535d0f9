#include "base/utf8.h"

#include <string.h>

/* One character for each code point of a block, from its canonical decomposition in lower
 * case without the marks: a letter stands for itself, a digit for a pair, a dot for "as it
 * is". */
static const char latin[] = /* from U+00C0 */
    "aaaaaa0ceeeeiiiidnooooo.ouuuuy12aaaaaa0ceeeeiiiidnooooo.ouuuuy1y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii33jjkkklllllll"
    "lllnnnnnnnnnoooooo44rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    "bb....occdd..deeeffg..iikkllmnnooo..pp.ss...tttuu.vyyzz........w"
    "....555666777aaiioouuuuuuuuuueaaaa00ggggkkoooo..j555gg.wnnaa00oo"
    "aaaaeeeeiiiioooorrrruuuussttyyhhnd..zzaaeeooooooooyylntj..acclts"
    "z..buveejjqqrryy";
static const char latin_additional[] = /* from U+1E00 */
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    "wwwwwwwwwwxxxxyyzzzzzzhtwyasss2daaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy";
static const char *const pairs[] = { "ae", "th", "ss", "ij", "oe", "dz", "lj", "nj" };

/* As above; a is U+03B1, small alpha. */
static const char greek[] = /* from U+0370 */
    "......................a.egi.o.uyiabcdefghijklmnopq.stuvwxyiuaegi"
    "uabcdefghijklmnopqsstuvwxyiuouy................................."
    "....h...........";
static const char greek_extended[] = /* from U+1F00 */
    "aaaaaaaaaaaaaaaaeeeeee..eeeeee..ggggggggggggggggiiiiiiiiiiiiiiii"
    "oooooo..oooooo..uuuuuuuu.u.u.u.uyyyyyyyyyyyyyyyyaaeeggiioouuyy.."
    "aaaaaaaaaaaaaaaaggggggggggggggggyyyyyyyyyyyyyyyyaaaaa.aaaaaaa.i."
    "..ggg.ggeeggg...iiii..iiiiii....uuuuqquuuuuuq.....yyy.yyooyyy...";

struct block {
	uint32_t first;
	const char *letters;
	size_t count;
	uint32_t letter_a;
};

static const struct block blocks[] = {
	{ 0x00C0, latin, sizeof latin - 1, 'a' },
	{ 0x0370, greek, sizeof greek - 1, 0x03B1 },
	{ 0x1E00, latin_additional, sizeof latin_additional - 1, 'a' },
	{ 0x1F00, greek_extended, sizeof greek_extended - 1, 0x03B1 },
};

static bool fold_block(struct str *out, uint32_t code_point)
{
	for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
		const struct block *block = &blocks[i];
		if (code_point < block->first || code_point - block->first >= block->count)
			continue;
		char letter = block->letters[code_point - block->first];
		if (letter == '.')
			return false;
		if (letter >= '0' && letter <= '9')
			str_add(out, pairs[letter - '0']);
		else
			utf8_put(out, block->letter_a + (uint32_t)(letter - 'a'));
		return true;
	}
	return false;
}

static uint32_t cyrillic_lower(uint32_t code_point)
{
	if (code_point >= 0x0410 && code_point <= 0x042F)
		return code_point + 0x20;
	if (code_point >= 0x0400 && code_point <= 0x040F)
		return code_point + 0x50;
	if (code_point == 0x04C0)
		return 0x04CF;
	if (code_point >= 0x04C1 && code_point <= 0x04CE)
		return code_point + (code_point & 1);
	if ((code_point >= 0x0460 && code_point <= 0x0481) ||
	    (code_point >= 0x048A && code_point <= 0x052F))
		return code_point | 1;
	return code_point;
}

static uint32_t capital(uint32_t letter)
{
	static const uint32_t steps[] = { 0x20, 0x50, 1, 0x0F };

	if ((letter >= 'a' && letter <= 'z') ||
	    (letter >= 0x00E0 && letter <= 0x00FE && letter != 0x00F7))
		return letter - 0x20;
	/* Of pairs in Latin Extended-A the capital comes first, and is even up to here. */
	if (letter >= 0x0100 && letter <= 0x0137)
		return letter & ~1u;
	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
		if (letter >= 0x0430 && cyrillic_lower(letter - steps[i]) == letter)
			return letter - steps[i];
	}
	return letter;
}

void utf8_capital(struct str *out, const char *text)
{
	const char *rest = text;
	uint32_t first = utf8_next(&rest);

	if (first == 0)
		return;
	utf8_put(out, capital(first));
	str_add(out, rest);
}

static uint32_t small(uint32_t letter)
{
	if ((letter >= 'A' && letter <= 'Z') ||
	    (letter >= 0x00C0 && letter <= 0x00DE && letter != 0x00D7))
		return letter + 0x20;
	if (letter >= 0x0100 && letter <= 0x0137)
		return letter | 1u;
	return cyrillic_lower(letter);
}

void utf8_small(struct str *out, const char *text)
{
	const char *rest = text, *second;
	uint32_t first = utf8_next(&rest);

	second = rest;
	if (first == 0)
		return;
	uint32_t next = utf8_next(&second);
	utf8_put(out, small(next) == next ? small(first) : first);
	str_add(out, rest);
}

/* Letters that are another letter with a mark; Kazakh letters with a tail or a bar are
 * letters of their own. */
static uint32_t cyrillic(uint32_t code_point)
{
	static const uint32_t marked[][2] = {
		{ 0x0439, 0x0438 },
		{ 0x0450, 0x0435 },
		{ 0x0451, 0x0435 },
		{ 0x0453, 0x0433 },
		{ 0x0457, 0x0456 },
		{ 0x045C, 0x043A },
		{ 0x045D, 0x0438 },
		{ 0x045E, 0x0443 },
		{ 0x04E3, 0x0438 },
		{ 0x04EF, 0x0443 },
	};

	code_point = cyrillic_lower(code_point);
	for (size_t i = 0; i < sizeof marked / sizeof *marked; i++) {
		if (code_point == marked[i][0])
			return marked[i][1];
	}
	return code_point;
}

enum part { PART_LETTER, PART_BLANK, PART_NOTHING };

static enum part ascii_part(uint32_t code_point)
{
	if ((code_point >= 'a' && code_point <= 'z') ||
	    (code_point >= 'A' && code_point <= 'Z') ||
	    (code_point >= '0' && code_point <= '9') || strchr("$%&+", (int)code_point))
		return PART_LETTER;
	return strchr("'`.", (int)code_point) ? PART_NOTHING : PART_BLANK;
}

static enum part part_of(uint32_t code_point)
{
	if (code_point < 0x80)
		return ascii_part(code_point);
	if (code_point >= 0x0300 && code_point <= 0x036F) /* combining marks */
		return PART_NOTHING;
	switch (code_point) {
	case 0x00AD: /* soft hyphen */
	case 0x00B4: /* acute accent */
	case 0x00B7: /* middle dot */
	case 0x02B9: /* modifier prime, apostrophes and their like */
	case 0x02BB:
	case 0x02BC:
	case 0x02BD:
	case 0x02BE:
	case 0x02BF:
	case 0x200B: /* zero width */
	case 0x200C:
	case 0x200D:
	case 0x2018: /* single quotes */
	case 0x2019:
	case 0x201A:
	case 0x201B:
	case 0x2032: /* prime */
	case 0x2060: /* word joiner */
	case 0xFEFF: /* byte order mark */
		return PART_NOTHING;
	case 0x00A0: /* no-break space */
	case 0x00A1:
	case 0x00AB:
	case 0x00BB:
	case 0x00BF:
	case 0x3000:
		return PART_BLANK;
	}
	/* General punctuation: spaces, dashes, quotes, dots, brackets. */
	if (code_point >= 0x2000 && code_point <= 0x206F)
		return PART_BLANK;
	return PART_LETTER;
}

void utf8_fold(struct str *out, const char *text)
{
	size_t start = out->length;
	bool blank = false;
	uint32_t code_point;

	while ((code_point = utf8_next(&text))) {
		enum part part = part_of(code_point);
		if (part == PART_BLANK)
			blank = true;
		if (part != PART_LETTER)
			continue;
		if (blank && out->length > start)
			str_add_char(out, ' ');
		blank = false;
		if (code_point >= 'A' && code_point <= 'Z')
			code_point += 'a' - 'A';
		if (!fold_block(out, code_point))
			utf8_put(out, cyrillic(code_point));
	}
}
