#include "unit/check.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/progress.h"
#include "base/str.h"

/* What is written to a pseudo-terminal as standard error while the work goes on for a while;
 * NULL without pseudo-terminals. */
static const char *seen_on_terminal(int work_ms, bool quiet)
{
	static char text[10000];
	const struct timespec step = { .tv_nsec = 10000000 };
	int master = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);

	if (master < 0 || grantpt(master) < 0 || unlockpt(master) < 0)
		return NULL;
	int slave = open(ptsname(master), O_RDWR | O_NOCTTY), kept = dup(STDERR_FILENO);
	dup2(slave, STDERR_FILENO);
	setenv("COLUMNS", "80", 1);
	struct progress *progress = progress_new("a\x1B.csv", 2000000, "B", quiet);
	for (int ms = 0; ms <= work_ms; ms += 10) {
		progress_set(progress, 1000000);
		nanosleep(&step, NULL);
	}
	progress_free(progress);
	dup2(kept, STDERR_FILENO);
	/* A terminal hands out what was written in pieces. */
	size_t length = 0;
	ssize_t count;
	while ((count = read(master, text + length, sizeof text - 1 - length)) > 0)
		length += (size_t)count;
	text[length] = '\0';
	close(slave);
	close(master);
	close(kept);
	return text;
}

START_TEST(short_work_shows_nothing)
{
	const char *text = seen_on_terminal(20, false);

	if (text)
		ck_assert_str_eq(text, "");
}
END_TEST

START_TEST(long_work_shows_a_line_and_wipes_it)
{
	const char *text = seen_on_terminal(800, false);

	if (!text)
		return;
	ck_assert(text_starts(text, "\ra\uFFFD.csv: [#####-----] 50 % of 2.0 MB, "));
	ck_assert_ptr_nonnull(strstr(text, " MB/s, 0:01 left\x1B[K"));
	ck_assert_str_eq(text + strlen(text) - 4, "\r\x1B[K");
	size_t lines = 0;
	for (const char *at = text; *at; at++)
		lines += *at == '\r';
	ck_assert_uint_le(lines, 6);
}
END_TEST

START_TEST(quiet_work_shows_nothing)
{
	const char *text = seen_on_terminal(700, true);

	if (text)
		ck_assert_str_eq(text, "");
	progress_free(NULL);
}
END_TEST

CHECK_MAIN("progress", short_work_shows_nothing, long_work_shows_a_line_and_wipes_it,
    quiet_work_shows_nothing)
