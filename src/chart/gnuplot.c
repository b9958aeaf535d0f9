/* gnuplot.c - one gnuplot process a core for any number of charts.
 *
 * gnuplot writes into a private folder; only when all is done and looked at are the files
 * put where they belong. */
#include <bilat/chart.h>

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/file.h"
#include "base/proc.h"
#include "base/str.h"
#include "base/xalloc.h"
#include "chart/png.h"
#include "chart/script.h"
#include "chart/svg.h"
#include "chart/theme.h"

#define TIME_LIMIT_MS 60000
#define TIME_PER_CHART_MS 250
#define MOST_PROCESSES 16
#define MOST_OPEN 64
#define CHARTS_EACH 32 /* to start a process costs as much as thirty charts */
#define MOST_BYTES ((size_t)256 << 20)

bool bilat_chart_format_of(
    const char *path, enum bilat_chart_format *out, struct bilat_error *err)
{
	static const char *const ends[] = { ".svg", ".png", ".pdf" };
	size_t length = strlen(path);
	for (int i = 0; i < 3; i++) {
		if (length > 4 && text_equal_nocase(path + length - 4, ends[i])) {
			*out = (enum bilat_chart_format)i;
			return true;
		}
	}
	return bilat_fail(err, BILAT_USAGE,
	    "'%s' is not the name of a chart (it has to end in .svg, .png or .pdf)", path);
}

/* What would fail at the end is found before anything is drawn. */
static bool check_target(const char *path, struct bilat_error *err)
{
	char *folder = xstrdup(path);
	char *slash = strrchr(folder, '/');
	if (slash)
		slash[slash == folder] = '\0';
	const char *where = slash ? folder : ".";
	bool done = true;
	if (file_is_folder(path))
		done = bilat_fail(err, BILAT_INPUT, "'%s' is a folder (name a file)", path);
	else if (!file_is_folder(where))
		done = bilat_fail(
		    err, BILAT_INPUT, "there is no folder '%s' (make it first)", where);
	else if (!file_exists(path) && access(where, W_OK) != 0)
		done = fail_errno(err, BILAT_INPUT, errno, "cannot write into '%s'", where);
	free(folder);
	return done;
}

/* The first line of gnuplot's complaint that says something, not where it said it. */
static bool fail_gnuplot(
    const struct proc_result *result, int limit_ms, struct bilat_error *err)
{
	if (result->timed_out)
		return bilat_fail(
		    err, BILAT_PROGRAM, "gnuplot took longer than %d seconds", limit_ms / 1000);
	if (result->signal)
		return bilat_fail(
		    err, BILAT_PROGRAM, "gnuplot was ended by signal %d", result->signal);
	char *copy = xstrdup(result->errors.text);
	char *rest = copy;
	const char *message = "no message";
	for (char *line; (line = strsep(&rest, "\n")) != NULL;) {
		line = text_trim(line);
		if (strstr(line, "line ") && !strstr(line, "warning:")) {
			message = line;
			break;
		}
	}
	bilat_fail(err, BILAT_PROGRAM, "gnuplot failed: %s", message);
	free(copy);
	return false;
}

static bool run_gnuplot(const struct str *script, int limit_ms, struct bilat_error *err)
{
	/* What it knows as its standard input ("-") it reads byte by byte; opened by name, the
	 * same pipe costs half the time. */
	const char *const argv[] = { "gnuplot", "-d", "/dev/stdin", NULL };
	/* Nothing of the user's settings; a locale that gnuplot can print a degree sign in. */
	const char *const env[] = { "GNUPLOT_LIB", "GNUPLOT_FONTPATH", "GNUPLOT_DRIVER_DIR",
		"GNUPLOT_PS_DIR", "GNUPLOT_DEFAULT_GDFONT", "GNUPLOT_FIT_LOG", "GNUTERM",
		"GNUHELP", "LC_ALL=C.UTF-8", "SOURCE_DATE_EPOCH=0", NULL };
	struct proc_result result;
	struct bilat_error why = { 0 };
	if (!proc_run(argv, env, NULL, script->text, script->length, limit_ms, &result, &why)) {
		if (why.kind == BILAT_INTERRUPTED)
			return bilat_fail(err, why.kind, "%s", why.message);
		bool missing = text_ends(why.message, strerror(ENOENT));
		return bilat_fail(err, BILAT_PROGRAM,
		    "%s (install gnuplot, or do without charts)",
		    missing ? "gnuplot is not installed or not in PATH" : why.message);
	}
	bool done = result.status == 0 || fail_gnuplot(&result, limit_ms, err);
	proc_result_done(&result);
	return done;
}

/* cairo takes the time from the clock; the place in the file stays as long as it is. */
static void fix_dates(struct str *pdf)
{
	static const char fixed[] = "19700101000000";
	const char *mark = "Date (D:";
	char *end = pdf->text + pdf->length;
	for (char *at = pdf->text;
	     (at = memmem(at, (size_t)(end - at), mark, strlen(mark))) != NULL;) {
		at += strlen(mark);
		if (end - at > 14 && strspn(at, "0123456789") == 14)
			/* The text goes on behind the date. */
			memcpy(at, fixed, 14); // NOLINT(bugprone-not-null-terminated-result)
	}
}

static bool finish_svg(const struct bilat_chart_job *job, const struct chart_theme *theme,
    struct str *bytes, struct bilat_error *err)
{
	struct str out = STR_INIT;
	struct svg_titles titles = { .title = job->chart->title,
		.description = job->chart->description,
		.name = path_name(job->path) };
	if (!svg_finish(&out, bytes->text, &titles, theme, err)) {
		str_done(&out);
		return false;
	}
	str_done(bytes);
	*bytes = out;
	return true;
}

static bool collect(const struct bilat_chart_job *job, const char *path,
    const struct chart_theme *theme, struct str *bytes, struct bilat_error *err)
{
	if (!file_exists(path))
		return bilat_fail(err, BILAT_PROGRAM,
		    "gnuplot wrote no picture (does it have the terminals svg, pngcairo, "
		    "pdfcairo?)");
	if (!file_read(path, MOST_BYTES, bytes, err))
		return false;
	if (bytes->length == 0)
		return bilat_fail(err, BILAT_PROGRAM, "gnuplot wrote an empty picture");
	if (job->format == BILAT_CHART_PDF)
		fix_dates(bytes);
	if (job->format == BILAT_CHART_PNG)
		png_set_dpi(bytes, job->dpi > 0 ? job->dpi : SCRIPT_PNG_DPI);
	return job->format != BILAT_CHART_SVG || finish_svg(job, theme, bytes, err);
}

static char *picture_path(const char *folder, size_t index)
{
	char *name = xasprintf("%zu", index);
	char *path = path_join(folder, name);
	free(name);
	return path;
}

/* One gnuplot and what it is told. */
struct worker {
	struct str script;
	int limit_ms;
	pthread_t thread;
	bool started, done;
	struct bilat_error err;
};

static size_t worker_count(size_t charts)
{
	cpu_set_t cores;
	size_t count = charts / CHARTS_EACH;
	size_t most =
	    sched_getaffinity(0, sizeof cores, &cores) == 0 ? (size_t)CPU_COUNT(&cores) : 1;
	most = most < MOST_PROCESSES ? most : MOST_PROCESSES;
	count = count < most ? count : most;
	return count > 0 ? count : 1;
}

/* Charts are dealt out in turn. */
static bool write_scripts(const struct bilat_chart_job *jobs, size_t count, const char *folder,
    struct worker *workers, size_t worker_count, struct bilat_error *err)
{
	for (size_t i = 0; i < count; i++) {
		struct worker *worker = &workers[i % worker_count];
		char *path = picture_path(folder, i);
		bool done = check_target(jobs[i].path, err) &&
			    script_add(&worker->script, &jobs[i], path, err);
		free(path);
		if (!done)
			return false;
		worker->limit_ms += TIME_PER_CHART_MS;
	}
	return true;
}

static void *work(void *argument)
{
	struct worker *worker = argument;
	worker->done = run_gnuplot(&worker->script, worker->limit_ms, &worker->err);
	return NULL;
}

/* Signals are for the threads of the program that uses us. */
static bool start_thread(struct worker *worker)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	bool started = pthread_create(&worker->thread, NULL, work, worker) == 0;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return started;
}

/* All at the same time; the first is ours, and so is one that got no thread. */
static bool run_workers(struct worker *workers, size_t count, struct bilat_error *err)
{
	for (size_t i = 1; i < count; i++)
		workers[i].started = start_thread(&workers[i]);
	for (size_t i = 0; i < count; i++)
		if (!workers[i].started)
			work(&workers[i]);
	for (size_t i = 1; i < count; i++)
		if (workers[i].started)
			pthread_join(workers[i].thread, NULL);
	for (size_t i = 0; i < count; i++) {
		if (workers[i].done)
			continue;
		if (err)
			*err = workers[i].err;
		return false;
	}
	return true;
}

static bool draw(const struct bilat_chart_job *jobs, size_t count, const char *folder,
    struct bilat_error *err)
{
	size_t processes = worker_count(count);
	struct worker *workers = xcalloc(processes, sizeof *workers);
	for (size_t i = 0; i < processes; i++) {
		str_init(&workers[i].script);
		workers[i].limit_ms = TIME_LIMIT_MS;
	}
	bool done = write_scripts(jobs, count, folder, workers, processes, err) &&
		    run_workers(workers, processes, err);
	for (size_t i = 0; i < processes; i++)
		str_done(&workers[i].script);
	free(workers);
	return done;
}

/* A picture finished and written beside its place. */
static bool write_beside(const struct bilat_chart_job *job, const char *path,
    const struct chart_theme *theme, struct file_writer **writer, struct bilat_error *err)
{
	struct str picture = STR_INIT;
	bool done = collect(job, path, theme, &picture, err) &&
		    file_writer_open(job->path, writer, err) &&
		    file_writer_add(*writer, picture.text, picture.length, err);
	str_done(&picture);
	return done;
}

/* Nothing is put in its place before all are there. */
static bool put_pictures(const struct bilat_chart_job *jobs, size_t count, const char *folder,
    const struct chart_theme *theme, struct bilat_error *err)
{
	struct file_writer **writers = xcalloc(count, sizeof *writers);
	size_t settled = 0;
	bool done = true;
	for (size_t i = 0; done && i < count; i++) {
		char *path = picture_path(folder, i);
		done = write_beside(&jobs[i], path, theme, &writers[i], err);
		free(path);
		/* A process has only so many files open. */
		if (done && i + 1 - settled == MOST_OPEN) {
			done = file_writers_settle(writers + settled, MOST_OPEN, err);
			settled = i + 1;
		}
	}
	if (done)
		done = file_writers_commit(writers, count, err);
	else
		for (size_t i = 0; i < count; i++)
			file_writer_drop(writers[i]);
	free(writers);
	return done;
}

bool bilat_chart_render(
    const struct bilat_chart_job *jobs, size_t count, struct bilat_error *err)
{
	char *folder;
	struct chart_theme theme;
	if (count == 0)
		return true;
	if (!folder_temporary(&folder, err))
		return false;
	struct arena *arena = arena_new();
	bool done = chart_theme_read(arena, &theme, err) && draw(jobs, count, folder, err) &&
		    put_pictures(jobs, count, folder, &theme, err);
	arena_free(arena);
	folder_remove(folder);
	free(folder);
	return done;
}
