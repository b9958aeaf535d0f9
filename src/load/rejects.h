/* rejects.h - the bad rows of a file, to be corrected and loaded again. */
#ifndef LOAD_REJECTS_H
#define LOAD_REJECTS_H

#include <stdbool.h>

#include "base/csvout.h"
#include "load/plan.h"
#include "load/reader.h"

struct bilat_error;

struct rejects {
	const char *path; /* NULL: none are kept */
	struct str text;
	struct csvout csv;
	bool full; /* there were more than are kept */
};

void rejects_init(struct rejects *rejects, const char *path, const struct plan *plan);
void rejects_done(struct rejects *rejects);
void rejects_add(struct rejects *rejects, const struct record *record, const char *column,
    const char *reason);
/* Writes the file, whole or not at all. */
bool rejects_write(struct rejects *rejects, struct bilat_error *err);

#endif
