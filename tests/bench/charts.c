/* charts.c - the time of twelve charts, beside that of gnuplot alone on the same scripts.
 *
 *	bench-charts [ROUNDS]    prints medians of the clock, in turn; default 9 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include <bilat/chart.h>
#include <bilat/error.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/proc.h"
#include "base/str.h"
#include "unit/chart/examples.h"

enum { CHARTS = 12, ROUNDS_MOST = 1000 };

static const char *const names[CHARTS] = { "line", "bar", "yoy", "rank", "dots", "five-lines",
	"quarters", "months", "paired-bars", "share", "mirror", "balance" };

static double now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int compare(const void *a, const void *b)
{
	double left = *(const double *)a;
	double right = *(const double *)b;
	return left < right ? -1 : left > right;
}

static double median(double *seconds, size_t count)
{
	qsort(seconds, count, sizeof *seconds, compare);
	return seconds[count / 2];
}

/* The quickest that gnuplot can: one process that reads a file. */
static bool alone(const char *path, const char *folder, struct bilat_error *err)
{
	const char *const argv[] = { "gnuplot", "-d", path, NULL };
	struct proc_result result;
	if (!proc_run(argv, NULL, folder, "", 0, 60000, &result, err))
		return false;
	bool done = result.status == 0;
	proc_result_done(&result);
	return done || bilat_fail(err, BILAT_PROGRAM, "gnuplot failed");
}

/* Seconds of the processor, of this process and those that it waited for. */
static double work(void)
{
	double seconds = 0;
	static const int whose[] = { RUSAGE_SELF, RUSAGE_CHILDREN };
	for (size_t i = 0; i < 2; i++) {
		struct rusage usage;
		getrusage(whose[i], &usage);
		seconds += (double)usage.ru_utime.tv_sec + (double)usage.ru_utime.tv_usec / 1e6;
		seconds += (double)usage.ru_stime.tv_sec + (double)usage.ru_stime.tv_usec / 1e6;
	}
	return seconds;
}

struct times {
	double clock[ROUNDS_MOST], work[ROUNDS_MOST];
};

static void start(struct times *times, size_t round)
{
	times->clock[round] = -now();
	times->work[round] = -work();
}

static void stop(struct times *times, size_t round)
{
	times->clock[round] += now();
	times->work[round] += work();
}

/* The charts as jobs into a new folder, as a new edition of a report has one. */
static bool make_jobs(struct arena *arena, const char *folder, size_t round,
    struct bilat_chart_job jobs[CHARTS], struct bilat_error *err)
{
	const char *sub = arena_printf(arena, "%s/%zu", folder, round);
	for (size_t i = 0; i < CHARTS; i++)
		jobs[i] = (struct bilat_chart_job){ .chart = example_make(arena, names[i]),
			.path = arena_printf(arena, "%s/%s.svg", sub, names[i]) };
	return folder_make(sub, err);
}

static bool write_scripts(struct arena *arena, const char *path, struct bilat_error *err)
{
	struct str script = STR_INIT;
	bool done = true;
	for (size_t i = 0; done && i < CHARTS; i++) {
		char *one = bilat_chart_script(example_make(arena, names[i]), BILAT_CHART_SVG,
		    arena_printf(arena, "%s.svg", names[i]), err);
		done = one != NULL;
		str_add(&script, one ? one : "");
		free(one);
	}
	done = done && file_replace(path, script.text, script.length, err);
	str_done(&script);
	return done;
}

static bool measure(
    struct arena *arena, const char *folder, size_t rounds, struct bilat_error *err)
{
	static struct times gnuplot, ours;
	struct bilat_chart_job jobs[CHARTS];
	const char *path = arena_printf(arena, "%s/all.gp", folder);
	bool done = write_scripts(arena, path, err);
	for (size_t i = 0; done && i < rounds; i++) {
		const char *bare = arena_printf(arena, "%s/alone-%zu", folder, i);
		done = folder_make(bare, err) && make_jobs(arena, folder, i, jobs, err);
		start(&gnuplot, i);
		done = done && alone(path, bare, err);
		stop(&gnuplot, i);
		start(&ours, i);
		done = done && bilat_chart_render(jobs, CHARTS, err);
		stop(&ours, i);
	}
	if (!done)
		return false;
	double clock[] = { median(gnuplot.clock, rounds), median(ours.clock, rounds) };
	double work[] = { median(gnuplot.work, rounds), median(ours.work, rounds) };
	printf("%d charts          clock  processor\n", CHARTS);
	printf("gnuplot alone    %5.0f ms   %5.0f ms\n", clock[0] * 1000, work[0] * 1000);
	printf("bilat            %5.0f ms   %5.0f ms\n", clock[1] * 1000, work[1] * 1000);
	printf("times            %8.2f   %8.2f\n", clock[1] / clock[0], work[1] / work[0]);
	return true;
}

int main(int argc, char **argv)
{
	size_t rounds = argc > 1 ? strtoul(argv[1], NULL, 10) : 9;
	struct bilat_error err = { 0 };
	char *folder = NULL;
	if (rounds < 1 || rounds > ROUNDS_MOST) {
		fprintf(stderr, "usage: bench-charts [ROUNDS, at most %d]\n", ROUNDS_MOST);
		return 2;
	}
	struct arena *arena = arena_new();
	bool done = folder_temporary(&folder, &err) && measure(arena, folder, rounds, &err);
	if (folder) {
		folder_remove(folder);
		free(folder);
	}
	arena_free(arena);
	if (!done)
		fprintf(stderr, "bench-charts: %s\n", err.message);
	return done ? 0 : 1;
}
