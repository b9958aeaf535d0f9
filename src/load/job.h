/* job.h - one file on its way: what load and inspect have in common. */
#ifndef LOAD_JOB_H
#define LOAD_JOB_H

#include <bilat/load.h>

#include "load/convention.h"
#include "load/detect.h"
#include "load/settings.h"
#include "load/table.h"

struct input;

struct job {
	struct bilat_reference *reference;
	const struct bilat_load_options *options;
	struct input *input; /* owned */
	struct settings settings;
	struct layout_set layouts;
	bool has_detection;
	struct detection detection;
	struct convention convention;
	struct table table; /* at the first record */
	struct arena *arena; /* what name and footer of the file say */
};

/* Takes the input over, decides everything that is decided once for a file and stands at the
 * first record. Errors name the file. Close the job either way. */
bool job_open(struct job *job, struct bilat_reference *reference,
    const struct bilat_load_options *options, struct input *input, struct bilat_error *err);
void job_close(struct job *job);

/* The vintage of the document: --vintage, the file's own statement, the newest of its rows, its
 * name, today. */
int32_t job_vintage(const struct job *job);
/* That of a row which states none: the same without the other rows. */
int32_t job_row_vintage(const struct job *job);
/* "line N: message" becomes "FILE:N: message", any other "FILE: message"; false. */
bool job_place(const struct job *job, struct bilat_error *err);

#endif
