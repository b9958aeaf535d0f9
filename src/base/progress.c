#include "base/progress.h"

#include <math.h>
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
#define BAR_WIDTH 10

struct progress {
	char *title;
	char *unit;
	uint64_t total;
	int64_t start_ms;
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
	progress->start_ms = now_ms();
	progress->next_ms = progress->start_ms + FIRST_AFTER_MS;
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

static void add_bar(struct str *out, double share)
{
	int full = (int)(share * BAR_WIDTH);

	str_add_char(out, '[');
	str_repeat(out, "#", (size_t)full);
	str_repeat(out, "-", (size_t)(BAR_WIDTH - full));
	str_add(out, "] ");
}

/* ", 52.1 MB/s, 1:05 left": by what has been done so far. */
static void add_pace(struct progress *progress, uint64_t done, double share, struct str *out)
{
	double seconds = (double)(now_ms() - progress->start_ms) / 1000;

	if (done == 0 || seconds <= 0)
		return;
	str_add(out, ", ");
	add_amount(out, (uint64_t)((double)done / seconds), progress->unit);
	str_add(out, "/s");
	if (share > 0) {
		long left = lround(seconds * (1 - share) / share);
		str_printf(out, ", %ld:%02ld left", left / 60, left % 60);
	}
}

static void show(struct progress *progress, uint64_t done)
{
	struct str line = STR_INIT, cut = STR_INIT;
	double share = 0;

	str_printf(&line, "%s: ", progress->title);
	if (progress->total) {
		share = (double)done / (double)progress->total;
		share = share < 1 ? share : 1;
		add_bar(&line, share);
		str_printf(&line, "%d %% of ", (int)(100 * share));
		add_amount(&line, progress->total, progress->unit);
	} else {
		add_amount(&line, done, progress->unit);
	}
	add_pace(progress, done, share, &line);
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
