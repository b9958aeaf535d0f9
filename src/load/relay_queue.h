/* relay_queue.h - batches of what is to be stored, from one thread to another. */
#ifndef LOAD_RELAY_QUEUE_H
#define LOAD_RELAY_QUEUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "store/ingest.h"

#define BATCH_ITEMS 1024

enum item_kind { ITEM_SERIES, ITEM_CITATION, ITEM_ROW, ITEM_BAD };

/* Series and citations have numbers of the sender until the receiver has asked the store. */
struct item {
	enum item_kind kind;
	union {
		struct {
			int64_t number;
			struct ingest_key key;
		} series;
		struct {
			int64_t number;
			const char *title, *publisher, *url;
		} citation;
		struct ingest_row row;
		struct {
			int64_t line;
			const char *column, *message;
		} bad;
	};
};

struct batch {
	size_t count;
	struct item items[BATCH_ITEMS];
	struct arena *texts; /* that the items point into */
	struct arena_mark start;
	uint64_t done; /* bytes of the file that led to it */
};

struct queue;

struct queue *queue_new(void);
void queue_free(struct queue *queue); /* NULL is fine */

/* An empty batch for the sender to fill, as soon as there is one; NULL: the receiver wants no
 * more. */
struct batch *queue_empty(struct queue *queue);
void queue_send(struct queue *queue);
void queue_end(struct queue *queue); /* nothing more comes */

/* The next batch; NULL: there is none any more. */
struct batch *queue_receive(struct queue *queue);
void queue_give_back(struct queue *queue);
void queue_stop(struct queue *queue); /* nothing more is wanted */

#endif
