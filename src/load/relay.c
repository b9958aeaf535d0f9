#include "load/relay.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/error.h"
#include "base/xalloc.h"
#include "load/input.h"
#include "load/relay_queue.h"
#include "load/table.h"

/* The numbers that a normaliser still knows are always among the last so many it was given: it
 * keeps fewer keys than that before it throws all away (CACHE_MAX in normalise.c). */
#define NUMBERS ((size_t)1 << 18)

/* The thread that reads. */
struct sender {
	struct queue *queue;
	struct batch *batch; /* in hand; NULL: stopped */
	struct table *table;
	const struct input *input;
	struct normaliser *normaliser;
	int64_t series, citations; /* given out so far */
	struct relay_count count;
	bool failed;
	struct bilat_error err;
};

/* The thread that stores. */
struct receiver {
	const struct relay_ends *ends;
	int64_t *series, *citations; /* by the number of the sender */
	int64_t bad_line;            /* of the last bad row */
	bool stopped;                /* too many bad rows */
};

static struct item *next_item(struct sender *sender, enum item_kind kind)
{
	if (sender->batch && sender->batch->count == BATCH_ITEMS) {
		sender->batch->done = input_done(sender->input);
		queue_send(sender->queue);
		sender->batch = queue_empty(sender->queue);
	}
	if (!sender->batch)
		return NULL;
	struct item *item = &sender->batch->items[sender->batch->count++];
	item->kind = kind;
	return item;
}

static const char *keep(struct sender *sender, const char *text)
{
	return arena_strdup(sender->batch->texts, text);
}

static bool send_series(
    void *context, const struct ingest_key *key, int64_t *series_out, struct bilat_error *err)
{
	struct sender *sender = context;
	struct item *item = next_item(sender, ITEM_SERIES);
	(void)err;
	*series_out = ++sender->series;
	if (!item)
		return true;
	item->series.number = *series_out;
	item->series.key = (struct ingest_key){
		.indicator = keep(sender, key->indicator),
		.indicator_name = keep(sender, key->indicator_name),
		.reporter = keep(sender, key->reporter),
		.reporter_name = keep(sender, key->reporter_name),
		.partner = keep(sender, key->partner),
		.partner_name = keep(sender, key->partner_name),
		.detail = keep(sender, key->detail),
		.freq = key->freq,
		.unit = keep(sender, key->unit),
		.source = keep(sender, key->source),
		.source_title = keep(sender, key->source_title),
		.source_publisher = keep(sender, key->source_publisher),
	};
	return true;
}

static bool send_citation(void *context, const char *title, const char *publisher,
    const char *url, int64_t *citation_out, struct bilat_error *err)
{
	struct sender *sender = context;
	struct item *item = next_item(sender, ITEM_CITATION);
	(void)err;
	*citation_out = ++sender->citations;
	if (!item)
		return true;
	item->citation.number = *citation_out;
	item->citation.title = keep(sender, title);
	item->citation.publisher = keep(sender, publisher);
	item->citation.url = keep(sender, url);
	return true;
}

static bool send_row(void *context, const struct ingest_row *row, struct bilat_error *err)
{
	struct sender *sender = context;
	struct item *item = next_item(sender, ITEM_ROW);
	(void)err;
	if (!item)
		return true;
	item->row = *row;
	item->row.text = keep(sender, row->text);
	item->row.note = keep(sender, row->note);
	return true;
}

/* false: reading has to end here. */
static bool send_outcome(struct sender *sender, enum row_outcome outcome, int64_t line,
    const char *column, const struct bilat_error *fault)
{
	if (outcome == ROW_FATAL) {
		sender->failed = true;
		sender->err = *fault;
		return false;
	}
	struct item *item = outcome == ROW_BAD ? next_item(sender, ITEM_BAD) : NULL;
	if (item) {
		item->bad.line = line;
		item->bad.column = keep(sender, column);
		item->bad.message = keep(sender, fault->message);
	}
	return sender->batch != NULL;
}

static void send_rows(struct sender *sender)
{
	struct record record;
	struct bilat_error fault;
	const char *column;
	enum row_outcome outcome;
	int64_t line = 0;
	do {
		if (!table_next(sender->table, &record, &sender->err)) {
			sender->failed = true;
			return;
		}
		if (record.count == 0) {
			outcome = normaliser_end(sender->normaliser, &column, &fault);
			send_outcome(sender, outcome, line, column, &fault);
			return;
		}
		line = record.line;
		sender->count.rows++;
		sender->count.unended = record.unended;
		outcome = normaliser_take(sender->normaliser, &record, &column, &fault);
	} while (send_outcome(sender, outcome, line, column, &fault));
}

static void *run_sender(void *context)
{
	struct sender *sender = context;
	sender->batch = queue_empty(sender->queue);
	send_rows(sender);
	sender->count.rows += table_left_out(sender->table);
	if (sender->batch) {
		sender->batch->done = input_done(sender->input);
		queue_send(sender->queue);
	}
	queue_end(sender->queue);
	return NULL;
}

static int64_t *place(int64_t *numbers, int64_t number)
{
	return &numbers[(size_t)number % NUMBERS];
}

static bool tell_bad(
    struct receiver *receiver, int64_t line, const char *column, const char *message)
{
	receiver->bad_line = line;
	receiver->stopped =
	    !receiver->ends->bad(receiver->ends->sink.context, line, column, message);
	return !receiver->stopped;
}

/* What is left of a record behind a conflict is passed over, as it is a bad row. */
static bool store_row(
    struct receiver *receiver, struct ingest_row *row, struct bilat_error *err)
{
	const struct sink *sink = &receiver->ends->sink;
	struct bilat_error fault;
	if (row->line == receiver->bad_line)
		return true;
	row->series = *place(receiver->series, row->series);
	row->citation = row->citation ? *place(receiver->citations, row->citation) : 0;
	if (sink->put(sink->context, row, &fault))
		return true;
	if (fault.kind == BILAT_INPUT)
		return tell_bad(receiver, row->line, NULL, fault.message);
	if (err)
		*err = fault;
	return false;
}

static bool store_item(struct receiver *receiver, struct item *item, struct bilat_error *err)
{
	const struct sink *sink = &receiver->ends->sink;
	switch (item->kind) {
	case ITEM_SERIES:
		return sink->series(sink->context, &item->series.key,
		    place(receiver->series, item->series.number), err);
	case ITEM_CITATION:
		return sink->citation(sink->context, item->citation.title,
		    item->citation.publisher, item->citation.url,
		    place(receiver->citations, item->citation.number), err);
	case ITEM_ROW:
		return store_row(receiver, &item->row, err);
	case ITEM_BAD:
		break;
	}
	return tell_bad(receiver, item->bad.line, item->bad.column, item->bad.message);
}

/* false: err, or stopped by bad rows. */
static bool store_batch(struct receiver *receiver, struct batch *batch, struct bilat_error *err)
{
	for (size_t i = 0; i < batch->count; i++) {
		if (!store_item(receiver, &batch->items[i], err))
			return false;
	}
	return receiver->ends->pulse(receiver->ends->sink.context, batch->done, err);
}

static bool receive(struct receiver *receiver, struct queue *queue, struct bilat_error *err)
{
	struct batch *batch;
	bool done = true;
	while (done && (batch = queue_receive(queue)) != NULL) {
		done = store_batch(receiver, batch, err);
		queue_give_back(queue);
	}
	if (!done)
		queue_stop(queue);
	return done || receiver->stopped;
}

/* Signals are for the threads of the program that uses us. */
static bool start_thread(pthread_t *thread, struct sender *sender)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	bool started = pthread_create(thread, NULL, run_sender, sender) == 0;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return started;
}

static bool run(struct sender *sender, struct receiver *receiver, struct bilat_error *err)
{
	pthread_t thread;
	if (!start_thread(&thread, sender))
		return bilat_fail(err, BILAT_STORE, "the system gives no further thread");
	bool done = receive(receiver, sender->queue, err);
	pthread_join(thread, NULL);
	if (!done || !sender->failed || receiver->stopped)
		return done;
	if (err)
		*err = sender->err;
	return false;
}

bool relay_run(struct table *table, const struct input *input,
    const struct normalise_setup *setup, const struct relay_ends *ends,
    struct relay_count *count_out, struct bilat_error *err)
{
	struct sender sender = { .queue = queue_new(), .table = table, .input = input };
	struct normalise_setup own = *setup;
	own.sink = (struct sink){ &sender, send_series, send_citation, send_row };
	sender.normaliser = normaliser_new(&own);
	struct receiver receiver = {
		.ends = ends,
		.series = xcalloc(NUMBERS, sizeof *receiver.series),
		.citations = xcalloc(NUMBERS, sizeof *receiver.citations),
	};
	bool done = run(&sender, &receiver, err);
	*count_out = sender.count;
	normaliser_free(sender.normaliser);
	queue_free(sender.queue);
	free(receiver.series);
	free(receiver.citations);
	return done;
}
