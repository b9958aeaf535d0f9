/* project.h - joint projects and their events. */
#ifndef STORE_PROJECT_H
#define STORE_PROJECT_H

#include <stdbool.h>

struct bilat_error;
struct bilat_store;
struct said;

/* Recomputes what each event changes, after a document has gone. */
bool event_judge_all(struct bilat_store *store, struct bilat_error *err);
/* The same, and calls back instead for each effect that is stored wrongly. */
bool event_check_all(struct bilat_store *store,
    bool (*wrong)(void *context, const struct said *said, struct bilat_error *err),
    void *context, struct bilat_error *err);

#endif
