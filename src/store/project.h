/* project.h - joint projects and their events. */
#ifndef STORE_PROJECT_H
#define STORE_PROJECT_H

#include <stdbool.h>

struct bilat_error;
struct bilat_store;

/* Recomputes what each event changes, after a document has gone. */
bool event_judge_all(struct bilat_store *store, struct bilat_error *err);

#endif
