/* How many rows a second go into a store and come out of it.
 *
 *	bench-store FILE [ROWS [PERIODS]]
 *
 * FILE is made anew.  Rows come series by series, then, as another document with one value in a
 * hundred changed, again; then period by period into a second set of series.  Seconds are those
 * of the processor, so that what else the machine does matters less. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include <bilat/error.h>

#include "store/ingest.h"

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void need(bool done, const struct bilat_error *err)
{
	if (done)
		return;
	fprintf(stderr, "%s\n", err->message);
	exit(EXIT_FAILURE);
}

static void report(const char *what, long rows, double since)
{
	struct rusage usage;
	double took = seconds() - since;

	getrusage(RUSAGE_SELF, &usage);
	printf("%-28s %9ld rows %7.2f s %9.0f rows/s  peak %ld MiB\n", what, rows, took,
	    (double)rows / took, usage.ru_maxrss / 1024);
}

struct order {
	long periods, series;
	bool by_period;
	const char *indicator;
};

static void put(struct ingest *ingest, const struct order *order, long i, bool changed)
{
	struct bilat_error err = { 0 };
	long series = order->by_period ? i % order->series : i / order->periods;
	long period = order->by_period ? i / order->series : i % order->periods;
	char reporter[24], partner[24];
	struct ingest_key key = { .indicator = order->indicator,
		.reporter = reporter,
		.partner = partner,
		.detail = "",
		.freq = BILAT_MONTH,
		.unit = "USD",
		.source = "bench" };
	double value = (double)(i * 7919 % 1000003) + 0.5 + (changed && i % 100 == 0);
	struct ingest_row row = { .period = bilat_period_make(BILAT_MONTH, 1990 * 12 + period),
		.figure = bilat_figure_make(BILAT_EXACT, value, 1),
		.vintage = changed ? 20001 : 20000,
		.line = i + 2 };
	enum ingest_outcome outcome;

	snprintf(reporter, sizeof reporter, "R%ld", series / 200);
	snprintf(partner, sizeof partner, "P%ld", series % 200);
	need(ingest_series(ingest, &key, &row.series, &err), &err);
	need(ingest_put(ingest, &row, &outcome, &err), &err);
}

static void load(struct bilat_store *store, const char *name, const struct order *order,
    long rows, bool changed)
{
	struct bilat_error err = { 0 };
	struct ingest_document document = { .name = name, .sha256 = name, .vintage = 20000 };
	struct ingest *ingest = NULL;
	int64_t id;
	double since = seconds();

	need(ingest_begin(store, &document, &ingest, &id, &err), &err);
	for (long i = 0; i < rows; i++)
		put(ingest, order, i, changed);
	need(ingest_commit(ingest, rows, &id, &err), &err);
	report(name, rows, since);
}

static void read_all(struct bilat_store *store)
{
	const struct bilat_selection all = { 0 };
	struct bilat_series_set set = { 0 };
	struct bilat_error err = { 0 };
	double since = seconds();
	long rows = 0;

	need(bilat_store_read(store, &all, &set, &err), &err);
	for (size_t i = 0; i < set.count; i++)
		rows += (long)set.series[i].count;
	report("read all", rows, since);
	bilat_series_set_free(&set);
}

int main(int argc, char **argv)
{
	struct bilat_error err = { 0 };
	struct bilat_store *store = NULL;
	long rows = argc > 2 ? atol(argv[2]) : 1000000;
	long periods = argc > 3 ? atol(argv[3]) : 30;
	struct order order = { periods, rows / periods + 1, false, "bench.a" };
	int64_t observations;

	if (argc < 2)
		return EXIT_FAILURE;
	unlink(argv[1]);
	need(bilat_store_open(argv[1], BILAT_STORE_CREATE, &store, &err), &err);
	load(store, "fresh, by series", &order, rows, false);
	load(store, "again, 1 % changed", &order, rows, true);
	order.by_period = true;
	order.indicator = "bench.b";
	load(store, "fresh, by period", &order, rows, false);
	double since = seconds();
	need(bilat_store_unload(store, 2, &observations, &err), &err);
	report("take one back", (long)observations, since);
	read_all(store);
	bilat_store_close(store);
	return EXIT_SUCCESS;
}
