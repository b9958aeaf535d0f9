/* Reports on many partners: workers take a few at a time, and draw the charts of those at once.
 * Each worker has a store and reference data of its own, read once. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <bilat/reference.h>
#include <bilat/store.h>

#include "base/file.h"
#include "base/interrupt.h"
#include "base/xalloc.h"
#include "report/issue.h"
#include "report/many.h"
#include "report/read_template.h"
#include "report/writer.h"

enum { TAKEN_AT_ONCE = 8, WORKERS_MOST = 16, PAGE_BYTES_MOST = 16 << 20 };

struct many {
	const struct bilat_report_options *options;
	const struct bilat_report_batch *batch;
	const struct template *template;
	struct many_line *lines;
	struct bilat_report_result *results;
	pthread_mutex_t lock;
	/* Under the lock. */
	size_t next, done;
	bool stopped;
	struct bilat_error fault; /* why */
};

struct worker {
	struct many *many;
	struct bilat_store *store;
	struct bilat_reference *reference;
	pthread_t thread;
};

/* --- What is kept of each ----------------------------------------------------------------- */

static void keep_facts(struct many_line *line, const struct document *document)
{
	const struct document_block *block = document->first;

	while (block != NULL && block->kind != BLOCK_FACTS)
		block = block->next;
	if (block == NULL)
		return;
	for (const struct document_fact *fact = block->facts;
	     fact != NULL && line->fact_count < MANY_FACTS; fact = fact->next)
		line->facts[line->fact_count++] = (struct many_fact){ xstrdup(fact->id),
			xstrdup(fact->value), xstrdup(fact->unit), xstrdup(fact->period) };
}

static void free_lines(struct many_line *lines, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		for (size_t k = 0; k < lines[i].fact_count; k++) {
			free(lines[i].facts[k].id);
			free(lines[i].facts[k].value);
			free(lines[i].facts[k].unit);
			free(lines[i].facts[k].period);
		}
	}
	free(lines);
}

/* --- A worker ----------------------------------------------------------------------------- */

/* What stands in the way of one report does not stand in that of the others. */
static bool is_of_one(const struct bilat_error *err)
{
	return err->kind == BILAT_NONE || err->kind == BILAT_INPUT || err->kind == BILAT_USAGE;
}

static void stop(struct many *many, const struct bilat_error *err)
{
	pthread_mutex_lock(&many->lock);
	if (!many->stopped)
		many->fault = *err;
	many->stopped = true;
	pthread_mutex_unlock(&many->lock);
}

/* The next few; 0 if there are none or all has to end. */
static size_t take(struct many *many, size_t *first_out)
{
	size_t count = 0;

	pthread_mutex_lock(&many->lock);
	if (!many->stopped) {
		count = many->batch->count - many->next;
		*first_out = many->next;
		count = count < TAKEN_AT_ONCE ? count : TAKEN_AT_ONCE;
		many->next += count;
	}
	pthread_mutex_unlock(&many->lock);
	return count;
}

static void tell_done(struct many *many)
{
	pthread_mutex_lock(&many->lock);
	many->done++;
	if (many->batch->progress != NULL)
		many->batch->progress(many->batch->data, many->done);
	pthread_mutex_unlock(&many->lock);
}

/* False if all has to end; else the result says whether it was made. */
static bool goes_on(
    bool made, struct bilat_report_result *result, const struct bilat_error *err)
{
	if (made)
		return true;
	result->fault = *err;
	return is_of_one(err);
}

static bool begin(struct worker *worker, size_t index, struct issue *issue,
    struct issue_jobs *charts, struct bilat_error *err)
{
	struct many *many = worker->many;
	struct bilat_report_options options = *many->options;

	options.b = many->batch->partners[index];
	bool made = issue_make(issue, worker->store, worker->reference, &options,
			many->template, err) &&
		    issue_add_charts(issue, charts, err);
	return goes_on(made, &many->results[index], err);
}

static bool finish(
    struct worker *worker, size_t index, struct issue *issue, struct bilat_error *err)
{
	struct many *many = worker->many;
	struct bilat_report_result *result = &many->results[index];

	if (result->fault.kind == BILAT_OK) {
		keep_facts(&many->lines[index], issue->sheet.document);
		if (!goes_on(issue_finish(issue, result, err), result, err))
			return false;
	}
	tell_done(many);
	return true;
}

static bool make_few(struct worker *worker, size_t first, size_t count, struct bilat_error *err)
{
	struct issue issues[TAKEN_AT_ONCE] = { 0 };
	struct issue_jobs charts = { 0 };
	bool well = true;

	for (size_t i = 0; i < count && well; i++)
		well = begin(worker, first + i, &issues[i], &charts, err);
	well = well && bilat_chart_render(charts.jobs.at, charts.jobs.count, err);
	for (size_t i = 0; i < count && well; i++)
		well = finish(worker, first + i, &issues[i], err);
	for (size_t i = 0; i < count; i++)
		issue_done(&issues[i]);
	vec_done(&charts.jobs);
	return well;
}

static void *work(void *given)
{
	struct worker *worker = given;
	struct bilat_error err = { 0 };
	size_t first, count;

	while ((count = take(worker->many, &first)) > 0) {
		if (!make_few(worker, first, count, &err) || !interrupt_check(&err))
			stop(worker->many, &err);
	}
	return NULL;
}

/* --- All of them -------------------------------------------------------------------------- */

static size_t count_workers(const struct bilat_report_batch *batch)
{
	long cores = sysconf(_SC_NPROCESSORS_ONLN);
	size_t wanted = batch->workers > 0 ? batch->workers : cores > 0 ? (size_t)cores : 1;
	size_t useful = (batch->count + TAKEN_AT_ONCE - 1) / TAKEN_AT_ONCE;

	wanted = wanted < useful ? wanted : useful;
	return wanted < WORKERS_MOST ? wanted : WORKERS_MOST;
}

/* A store in memory has but one reader. */
static bool has_file(struct bilat_store *store)
{
	return file_is_regular(bilat_store_path(store));
}

static bool open_worker(
    struct worker *worker, struct bilat_store *store, struct bilat_error *err)
{
	return bilat_reference_open(&worker->reference, err) &&
	       bilat_store_open(bilat_store_path(store), BILAT_STORE_READ, &worker->store, err);
}

/* The first works in this thread, with the store and the data that are open already. */
static void run_workers(struct many *many, struct bilat_store *store,
    struct bilat_reference *reference, size_t count)
{
	struct worker workers[WORKERS_MOST] = { { many, store, reference, pthread_self() } };
	struct bilat_error err = { 0 };
	size_t started = 1;

	for (; has_file(store) && started < count; started++) {
		struct worker *worker = &workers[started];

		worker->many = many;
		if (!open_worker(worker, store, &err)) {
			stop(many, &err);
			break;
		}
		/* With fewer threads it takes longer. */
		if (pthread_create(&worker->thread, NULL, work, worker) != 0)
			break;
	}
	work(&workers[0]);
	for (size_t i = 1; i < started; i++)
		pthread_join(workers[i].thread, NULL);
	for (size_t i = 1; i < count; i++) {
		bilat_store_close(workers[i].store);
		bilat_reference_close(workers[i].reference);
	}
}

static bool wants_html(const struct bilat_report_options *options)
{
	const struct writer *writers[WRITERS];

	return writers_of(options, writers) > 0 && writers[0] == &writer_html;
}

/* What stands there must be a page of ours: it will be replaced. */
static bool may_replace(const char *path, struct bilat_error *err)
{
	struct str text = STR_INIT;
	bool ours = !file_exists(path);

	if (!ours && file_is_regular(path) && file_read(path, PAGE_BYTES_MOST, &text, NULL))
		ours = strstr(text.text, "<meta name=\"generator\" content=\"bilat\">") != NULL;
	str_done(&text);
	return ours || bilat_fail(err, BILAT_INPUT,
			   "'%s' is in the way of the page of all reports (remove it)", path);
}

static bool put_index(struct many *many, struct bilat_store *store,
    struct bilat_reference *reference, char *path_out, struct bilat_error *err)
{
	char *path;
	bool well;

	*path_out = '\0';
	if (!wants_html(many->options) || !folder_make(many->options->folder, err))
		return !wants_html(many->options);
	path = path_join(many->options->folder, "index.html");
	well = may_replace(path, err) &&
	       index_write(store, reference, many->options, many->template, many->lines,
		   many->batch->count, path, err);
	if (well)
		snprintf(path_out, BILAT_PATH_SIZE, "%s", path);
	free(path);
	return well;
}

bool bilat_reports(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_report_options *options, const struct bilat_report_batch *batch,
    struct bilat_report_result *results, char *index_path, struct bilat_error *err)
{
	struct template template;
	struct many many = { .options = options,
		.batch = batch,
		.template = &template,
		.results = results,
		.lock = PTHREAD_MUTEX_INITIALIZER };

	if (!template_read(options->template_name, &template, err))
		return false;
	many.lines = xcalloc(batch->count, sizeof *many.lines);
	memset(results, 0, batch->count * sizeof *results);
	for (size_t i = 0; i < batch->count; i++) {
		many.lines[i].partner = batch->partners[i];
		many.lines[i].result = &results[i];
	}
	run_workers(&many, store, reference, count_workers(batch));
	bool well = !many.stopped;
	if (!well && err != NULL)
		*err = many.fault;
	well = well && put_index(&many, store, reference, index_path, err);
	free_lines(many.lines, batch->count);
	template_free(&template);
	return well;
}
