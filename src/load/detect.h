/* detect.h - which layout a file has. */
#ifndef LOAD_DETECT_H
#define LOAD_DETECT_H

#include <stdint.h>

#include "base/str.h"
#include "load/layout.h"

struct bilat_error;
struct input;
struct settings;

struct detection {
	const struct layout *layout;
	char delimiter;
	int64_t header_line;
	size_t header_record;           /* how many records stand before it */
	struct str before;              /* those records, a line each, cells joined by tabs */
	struct str why;                 /* a sentence */
	const struct layout *runner_up; /* NULL if there is none */
	struct str runner_up_why;
};

/* Scores every layout against the first part of the file.  name: the only layout to try, or
 * NULL. BILAT_INPUT if none fits or two fit equally well.  Free with detection_done. */
bool detect(struct input *input, const struct layout_set *set, const char *name,
    const struct settings *settings, struct detection *out, struct bilat_error *err);
void detection_done(struct detection *detection);

/* Whether a header has one of the names "COUNTRY.ID|COUNTRY". */
bool detect_held(const char *const *cells, size_t count, const char *names);

const char *detection_delimiter_name(char delimiter); /* "comma" */

#endif
