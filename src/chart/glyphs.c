#include "chart/glyphs.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/proc.h"
#include "base/str.h"
#include "base/utf8.h"

#define TIME_LIMIT_MS 5000
#define REPLACEMENT "\xEF\xBF\xBD"

/* Latin, Greek, Cyrillic; punctuation, currencies, letter-like signs, arrows; the replacement.
 */
static bool is_usual(uint32_t c)
{
	return c < 0x530 || (c >= 0x2000 && c < 0x2200) || c == 0xFFFD;
}

static bool has_font(uint32_t c)
{
	char pattern[32];
	struct proc_result result;
	snprintf(pattern, sizeof pattern, ":charset=%x", (unsigned)c);
	const char *const argv[] = { "fc-list", pattern, "family", NULL };
	if (!proc_run(argv, NULL, NULL, "", 0, TIME_LIMIT_MS, &result, NULL))
		return false;
	bool found = result.status == 0 && result.output.length > 0;
	proc_result_done(&result);
	return found;
}

const char *glyphs_drawable(struct arena *arena, const char *text)
{
	struct str out = STR_INIT;
	uint32_t c;
	for (const char *at = text, *before = text; (c = utf8_next(&at)) != 0; before = at) {
		if (is_usual(c) || has_font(c))
			str_add_bytes(&out, before, (size_t)(at - before));
		else
			str_add(&out, REPLACEMENT);
	}
	const char *copy = arena_strdup(arena, out.text);
	str_done(&out);
	return copy;
}
