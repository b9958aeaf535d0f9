/* gnuplot.c - one gnuplot process for any number of charts.
 *
 * gnuplot writes into a private folder; only when all is done and looked at are the files
 * put where they belong. */
#include <bilat/chart.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/file.h"
#include "base/proc.h"
#include "base/sha256.h"
#include "base/str.h"
#include "base/xalloc.h"
#include "chart/script.h"
#include "chart/svg.h"
#include "chart/theme.h"

#define TIME_LIMIT_MS 60000
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
static bool fail_gnuplot(const struct proc_result *result, struct bilat_error *err)
{
	if (result->timed_out)
		return bilat_fail(err, BILAT_PROGRAM, "gnuplot took longer than %d seconds",
		    TIME_LIMIT_MS / 1000);
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

static bool run_gnuplot(const struct str *script, struct bilat_error *err)
{
	const char *const argv[] = { "gnuplot", "-d", "-", NULL };
	/* Nothing of the user's settings; a locale that gnuplot can print a degree sign in. */
	const char *const env[] = { "GNUPLOT_LIB", "GNUPLOT_FONTPATH", "GNUPLOT_DRIVER_DIR",
		"GNUPLOT_PS_DIR", "GNUPLOT_DEFAULT_GDFONT", "GNUPLOT_FIT_LOG", "GNUTERM",
		"GNUHELP", "LC_ALL=C.UTF-8", "SOURCE_DATE_EPOCH=0", NULL };
	struct proc_result result;
	struct bilat_error why = { 0 };
	if (!proc_run(
		argv, env, NULL, script->text, script->length, TIME_LIMIT_MS, &result, &why)) {
		if (why.kind == BILAT_INTERRUPTED)
			return bilat_fail(err, why.kind, "%s", why.message);
		bool missing = text_ends(why.message, strerror(ENOENT));
		return bilat_fail(err, BILAT_PROGRAM,
		    "%s (install gnuplot, or do without charts)",
		    missing ? "gnuplot is not installed or not in PATH" : why.message);
	}
	bool done = result.status == 0 || fail_gnuplot(&result, err);
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
			memcpy(at, fixed, 14);
	}
}

/* Ids have to differ between charts that stand in one page: they come from name and content. */
static void make_prefix(char out[16], const char *path, const struct str *svg)
{
	struct sha256 sha;
	char hex[SHA256_HEX_SIZE];
	const char *name = path_name(path);
	sha256_init(&sha);
	sha256_add(&sha, name, strlen(name) + 1);
	sha256_add(&sha, svg->text, svg->length);
	sha256_hex(&sha, hex);
	snprintf(out, 16, "chart-%.8s", hex);
}

static bool finish_svg(
    const struct bilat_chart_job *job, struct str *bytes, struct bilat_error *err)
{
	struct arena *arena = arena_new();
	struct chart_theme theme;
	struct str out = STR_INIT;
	char prefix[16];
	make_prefix(prefix, job->path, bytes);
	struct svg_titles titles = { .title = job->chart->title,
		.description = job->chart->description,
		.prefix = prefix };
	bool done = chart_theme_read(arena, &theme, err) &&
		    svg_finish(&out, bytes->text, &titles, &theme, err);
	if (done) {
		str_done(bytes);
		*bytes = out;
	} else {
		str_done(&out);
	}
	arena_free(arena);
	return done;
}

static bool collect(const struct bilat_chart_job *job, const char *path, struct str *bytes,
    struct bilat_error *err)
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
	return job->format != BILAT_CHART_SVG || finish_svg(job, bytes, err);
}

static char *picture_path(const char *folder, size_t index)
{
	char *name = xasprintf("%zu", index);
	char *path = path_join(folder, name);
	free(name);
	return path;
}

static bool write_script(const struct bilat_chart_job *jobs, size_t count, const char *folder,
    struct str *script, struct bilat_error *err)
{
	for (size_t i = 0; i < count; i++) {
		char *path = picture_path(folder, i);
		bool done = check_target(jobs[i].path, err) &&
			    script_add(script, &jobs[i], path, err);
		free(path);
		if (!done)
			return false;
	}
	return true;
}

static bool render(const struct bilat_chart_job *jobs, size_t count, const char *folder,
    struct str *pictures, struct bilat_error *err)
{
	struct str script = STR_INIT;
	bool done =
	    write_script(jobs, count, folder, &script, err) && run_gnuplot(&script, err);
	str_done(&script);
	for (size_t i = 0; done && i < count; i++) {
		char *path = picture_path(folder, i);
		done = collect(&jobs[i], path, &pictures[i], err);
		free(path);
	}
	for (size_t i = 0; done && i < count; i++)
		done = file_replace(jobs[i].path, pictures[i].text, pictures[i].length, err);
	return done;
}

bool bilat_chart_render(
    const struct bilat_chart_job *jobs, size_t count, struct bilat_error *err)
{
	char *folder;
	if (count == 0)
		return true;
	if (!folder_temporary(&folder, err))
		return false;
	struct str *pictures = xcalloc(count, sizeof *pictures);
	for (size_t i = 0; i < count; i++)
		str_init(&pictures[i]);
	bool done = render(jobs, count, folder, pictures, err);
	for (size_t i = 0; i < count; i++)
		str_done(&pictures[i]);
	free(pictures);
	folder_remove(folder);
	free(folder);
	return done;
}
