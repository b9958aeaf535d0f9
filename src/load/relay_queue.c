#include "load/relay_queue.h"

#include <pthread.h>
#include <stdlib.h>

#include "base/xalloc.h"

/* So many batches go round: filled, waiting, emptied. */
#define BATCHES 4

/* A ring: sent counts the batches that were sent, taken those that came back. */
struct queue {
	pthread_mutex_t lock;
	pthread_cond_t changed;
	struct batch batches[BATCHES];
	size_t sent, received, taken;
	bool ended, stopped;
};

struct queue *queue_new(void)
{
	struct queue *queue = xcalloc(1, sizeof *queue);

	if (pthread_mutex_init(&queue->lock, NULL) != 0 ||
	    pthread_cond_init(&queue->changed, NULL) != 0)
		out_of_memory();
	for (size_t i = 0; i < BATCHES; i++) {
		queue->batches[i].texts = arena_new();
		queue->batches[i].start = arena_mark(queue->batches[i].texts);
	}
	return queue;
}

void queue_free(struct queue *queue)
{
	if (!queue)
		return;
	for (size_t i = 0; i < BATCHES; i++)
		arena_free(queue->batches[i].texts);
	pthread_cond_destroy(&queue->changed);
	pthread_mutex_destroy(&queue->lock);
	free(queue);
}

struct batch *queue_empty(struct queue *queue)
{
	struct batch *batch = NULL;

	pthread_mutex_lock(&queue->lock);
	while (!queue->stopped && queue->sent - queue->taken == BATCHES)
		pthread_cond_wait(&queue->changed, &queue->lock);
	if (!queue->stopped)
		batch = &queue->batches[queue->sent % BATCHES];
	pthread_mutex_unlock(&queue->lock);
	if (batch) {
		batch->count = 0;
		arena_rewind(batch->texts, batch->start);
	}
	return batch;
}

static void count_up(struct queue *queue, size_t *counter)
{
	pthread_mutex_lock(&queue->lock);
	++*counter;
	pthread_cond_broadcast(&queue->changed);
	pthread_mutex_unlock(&queue->lock);
}

static void raise_flag(struct queue *queue, bool *flag)
{
	pthread_mutex_lock(&queue->lock);
	*flag = true;
	pthread_cond_broadcast(&queue->changed);
	pthread_mutex_unlock(&queue->lock);
}

void queue_send(struct queue *queue)
{
	count_up(queue, &queue->sent);
}

void queue_end(struct queue *queue)
{
	raise_flag(queue, &queue->ended);
}

struct batch *queue_receive(struct queue *queue)
{
	struct batch *batch = NULL;

	pthread_mutex_lock(&queue->lock);
	while (!queue->ended && queue->received == queue->sent)
		pthread_cond_wait(&queue->changed, &queue->lock);
	if (queue->received < queue->sent)
		batch = &queue->batches[queue->received++ % BATCHES];
	pthread_mutex_unlock(&queue->lock);
	return batch;
}

void queue_give_back(struct queue *queue)
{
	count_up(queue, &queue->taken);
}

void queue_stop(struct queue *queue)
{
	raise_flag(queue, &queue->stopped);
}
