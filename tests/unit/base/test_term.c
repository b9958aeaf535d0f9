#include "unit/check.h"

#include <fcntl.h>
#include <locale.h>
#include <unistd.h>

#include "base/term.h"

static int open_null(void)
{
	int fd = open("/dev/null", O_RDWR);

	ck_assert_int_ge(fd, 0);
	return fd;
}

START_TEST(width_is_columns_else_eighty)
{
	int fd = open_null();

	setenv("COLUMNS", "132", 1);
	ck_assert_uint_eq(term_width(fd), 132);
	setenv("COLUMNS", "wide", 1);
	ck_assert_uint_eq(term_width(fd), 80);
	setenv("COLUMNS", "0", 1);
	ck_assert_uint_eq(term_width(fd), 80);
	unsetenv("COLUMNS");
	ck_assert_uint_eq(term_width(fd), 80);
	close(fd);
}
END_TEST

START_TEST(colour_is_for_terminals_that_want_it)
{
	int file = open_null(), terminal = posix_openpt(O_RDWR | O_NOCTTY);

	setenv("TERM", "xterm", 1);
	unsetenv("NO_COLOR");
	ck_assert(!term_wants_color(TERM_COLOR_AUTO, file));
	ck_assert(term_wants_color(TERM_COLOR_ALWAYS, file));
	close(file);
	if (terminal < 0)
		return; /* no pseudo-terminals here */
	ck_assert(term_is_terminal(terminal));
	ck_assert(term_wants_color(TERM_COLOR_AUTO, terminal));
	ck_assert(!term_wants_color(TERM_COLOR_NEVER, terminal));
	setenv("NO_COLOR", "", 1);
	ck_assert(term_wants_color(TERM_COLOR_AUTO, terminal));
	setenv("NO_COLOR", "1", 1);
	ck_assert(!term_wants_color(TERM_COLOR_AUTO, terminal));
	unsetenv("NO_COLOR");
	setenv("TERM", "dumb", 1);
	ck_assert(!term_wants_color(TERM_COLOR_AUTO, terminal));
	close(terminal);
}
END_TEST

START_TEST(the_locale_says_whether_it_is_utf8)
{
	ck_assert(!term_is_utf8());
	if (setlocale(LC_CTYPE, "C.UTF-8"))
		ck_assert(term_is_utf8());
}
END_TEST

CHECK_MAIN("term", width_is_columns_else_eighty, colour_is_for_terminals_that_want_it,
    the_locale_says_whether_it_is_utf8)
