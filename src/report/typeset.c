/* Text as print sets it. */
#include <ctype.h>

#include "report/writer.h"

#define MINUS "\xe2\x88\x92" /* U+2212 */

/* What may stand in front of a number below zero: the beginning, blanks and brackets, and of
 * longer characters blanks without a break, dashes and the ellipsis, but no letter. */
static bool begins_number(const char *text, const char *at)
{
	if (at == text)
		return true;
	const char *before = at - 1;

	while (before > text && ((unsigned char)*before & 0xc0) == 0x80)
		before--;
	return *before == ' ' || *before == '(' || *before == '\xc2' || *before == '\xe2';
}

void writer_set(struct str *out, const char *text)
{
	for (const char *at = text; *at != '\0'; at++) {
		if (*at == '-' && isdigit((unsigned char)at[1]) && begins_number(text, at))
			str_add(out, MINUS);
		else
			str_add_char(out, *at);
	}
}
