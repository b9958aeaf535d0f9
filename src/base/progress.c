#include "base/progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/num.h"
#include "base/str.h"
#include "base/term.h"
#include "base/utf8.h"
#include "base/xalloc.h"

#define FIRST_AFTER_MS 500
#define EVERY_MS 100

struct progress {
	char *title;
	char *unit;
	uint64_t total;
	int64_t next_ms; /* not before this */
	bool silent;
	bool shown;
};

static int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

struct progress *progress_new(const char *title, uint64_t total, const char *unit, bool quiet)
{
	struct progress *progress = xcalloc(1, sizeof *progress);
	struct str clean = STR_INIT;

	utf8_clean(&clean, title);
	progress->title = str_take(&clean);
	progress->unit = xstrdup(unit);
	progress->total = total;
	progress->next_ms = now_ms() + FIRST_AFTER_MS;
	progress->silent = quiet || !term_is_terminal(STDERR_FILENO);
	return progress;
}

/* "12.3 MB" of bytes, "12,345 rows" of anything else. */
static void add_amount(struct str *out, uint64_t amount, const char *unit)
{
	char text[NUM_SIZE];

	if (text_equal(unit, "B"))
		str_printf(
		    out, "%s MB", num_print_fixed(text, (double)amount / 1e6, 1, 0, ",", "."));
	else
		str_printf(
		    out, "%s %s", num_print_fixed(text, (double)amount, 0, 0, ",", "."), unit);
}

static void show(struct progress *progress, uint64_t done)
{
	struct str line = STR_INIT, cut = STR_INIT;

	str_printf(&line, "%s: ", progress->title);
	if (progress->total) {
		double percent = 100.0 * (double)done / (double)progress->total;
		str_printf(&line, "%d %% of ", (int)(percent < 100 ? percent : 100));
		add_amount(&line, progress->total, progress->unit);
	} else {
		add_amount(&line, done, progress->unit);
	}
	/* The last column stays free: some terminals wrap when it is written. */
	utf8_cut(&cut, line.text, term_width(STDERR_FILENO) - 1);
	fprintf(stderr, "\r%s\x1B[K", cut.text);
	fflush(stderr);
	progress->shown = true;
	str_done(&line);
	str_done(&cut);
}

void progress_set(struct progress *progress, uint64_t done)
{
	if (progress->silent)
		return;
	int64_t now = now_ms();
	if (now < progress->next_ms)
		return;
	progress->next_ms = now + EVERY_MS;
	show(progress, done);
}

void progress_free(struct progress *progress)
{
	if (!progress)
		return;
	if (progress->shown) {
		fputs("\r\x1B[K", stderr);
		fflush(stderr);
	}
	free(progress->title);
	free(progress->unit);
	free(progress);
}
