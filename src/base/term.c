#include "base/term.h"

#include <langinfo.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <bilat/error.h>

#include "base/error.h"
#include "base/num.h"
#include "base/str.h"

#define WIDTH_DEFAULT 80
#define WIDTH_MOST 10000

size_t term_width(int fd)
{
	const char *columns = getenv("COLUMNS");
	struct winsize size;
	int64_t width;

	if (columns && num_parse_int(columns, &width) && width > 0 && width <= WIDTH_MOST)
		return (size_t)width;
	if (ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		return size.ws_col;
	return WIDTH_DEFAULT;
}

bool term_is_terminal(int fd)
{
	return isatty(fd);
}

bool term_wants_color(enum term_color wish, int fd)
{
	const char *term = getenv("TERM"), *no_color = getenv("NO_COLOR");

	if (wish != TERM_COLOR_AUTO)
		return wish == TERM_COLOR_ALWAYS;
	return term_is_terminal(fd) && term && !text_equal(term, "dumb") &&
	       !(no_color && *no_color);
}

bool term_is_utf8(void)
{
	const char *codeset = nl_langinfo(CODESET);

	return text_equal_nocase(codeset, "UTF-8") || text_equal_nocase(codeset, "UTF8");
}

bool term_color_parse(const char *word, enum term_color *out, struct bilat_error *err)
{
	static const char *const names[] = { "auto", "always", "never" };

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strcmp(names[i], word) == 0) {
			if (out != NULL)
				*out = (enum term_color)i;
			return true;
		}
	}
	return bilat_fail(
	    err, BILAT_USAGE, "unknown colour '%s' (use auto, always or never)", word);
}
